"use strict";
// With the made-up case goes what this browser kept of it: texts that were not saved, and its debrief.
(() => {
  const form = document.querySelector("form[data-forget]");
  form?.addEventListener("submit", () => {
    const { forget: id, debriefs } = form.dataset;
    const path = encodeURIComponent(id);
    try {
      for (const key of Object.keys(localStorage)) if (key.startsWith(`afterword-note:/c/${path}/`)) localStorage.removeItem(key);
      for (const key of debriefs.split(" ")) localStorage.removeItem(`afterword:debrief:${key}`);
    } catch {
      // a browser that keeps nothing
    }
    globalThis.caches?.open("afterword-debriefs").then((cache) => cache.delete(`/debrief/${path}`, { ignoreSearch: true })).catch(() => {});
  });
})();
