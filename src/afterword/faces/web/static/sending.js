"use strict";
// Says that something is under way, lets nothing go twice, and copies a text.
(() => {
  for (const form of document.querySelectorAll("form[data-busy]")) {
    form.addEventListener("submit", (event) => {
      if (form.getAttribute("aria-busy") === "true") {
        event.preventDefault();
        return;
      }
      const button = event.submitter;
      const words = button?.dataset.busy ?? form.dataset.busy;
      form.setAttribute("aria-busy", "true");
      if (button) {
        button.dataset.said = button.textContent;
        button.textContent = words;
      }
      const told = form.querySelector("[role=status]");
      if (told) told.textContent = words;
    });
  }
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    for (const form of document.querySelectorAll("form[aria-busy]")) form.removeAttribute("aria-busy");
    for (const button of document.querySelectorAll("button[data-said]")) button.textContent = button.dataset.said;
  });
  for (const button of document.querySelectorAll("button[data-copy]")) {
    if (!navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const told = document.getElementById("copied");
      try {
        await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
        told.textContent = "Copied.";
      } catch {
        told.textContent = "This browser does not let a page copy: mark the text and copy it yourself.";
      }
    });
  }
})();
