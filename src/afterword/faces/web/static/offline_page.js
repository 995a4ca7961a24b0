"use strict";
// Lists the debriefs that are kept on this phone, by the heading of each.
(async () => {
  const cache = await caches.open("afterword-debriefs");
  for (const request of await cache.keys()) {
    const page = new DOMParser().parseFromString(await (await cache.match(request)).text(), "text/html");
    const item = document.createElement("li");
    item.className = "step";
    const name = document.createElement("div");
    name.append(Object.assign(document.createElement("h2"), { textContent: page.querySelector("h1")?.textContent ?? "A debrief" }));
    const button = Object.assign(document.createElement("a"), { className: "button", textContent: "Tell it", href: request.url });
    item.append(name, button);
    document.getElementById("debriefs").append(item);
  }
  let leaving = false; // a reload would undo what was just pressed
  addEventListener("click", (event) => { leaving ||= Boolean(event.target.closest("a")); });
  addEventListener("online", () => { if (!leaving) location.reload(); });
})();
