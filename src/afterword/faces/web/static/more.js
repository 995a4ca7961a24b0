"use strict";
// What takes a moment says so; a sign-in elsewhere is waited for; a link is copied; the zone is the browser's own.
(() => {
  document.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (!button?.dataset.busy || button.getAttribute("aria-busy")) return;
    button.setAttribute("aria-busy", "true");
    button.dataset.was = button.textContent;
    button.textContent = button.dataset.busy;
    addEventListener("submit", stop, { capture: true });
  });
  const stop = (event) => event.preventDefault();
  addEventListener("pageshow", () => {
    removeEventListener("submit", stop, { capture: true });
    for (const button of document.querySelectorAll("[aria-busy]")) {
      button.removeAttribute("aria-busy");
      button.textContent = button.dataset.was;
    }
  });
  const waits = document.querySelector("[data-waits]");
  const ask = async () => {
    try {
      const answer = await fetch(waits.dataset.waits, { headers: { Accept: "application/json" } });
      if (answer.ok && (await answer.json()).ended) return location.reload();
    } catch { /* no network for a moment: asked again */ }
    setTimeout(ask, 1500);
  };
  if (waits) setTimeout(ask, 1500);
  const copy = document.querySelector("[data-copy]");
  if (copy && navigator.clipboard) {
    copy.hidden = false;
    copy.addEventListener("click", async () => {
      await navigator.clipboard.writeText(copy.dataset.copy);
      document.querySelector("#copied").textContent = "Copied.";
    });
  }
  const zone = document.querySelector("[data-zone]");
  if (zone) {
    zone.querySelector("input").value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";
    zone.hidden = false;
  }
})();
