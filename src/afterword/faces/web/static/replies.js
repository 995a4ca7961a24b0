"use strict";
// Says that something takes a while; the form does its work without this.
(() => {
  for (const form of document.querySelectorAll("form[data-busy]")) {
    form.addEventListener("submit", () => {
      const button = form.querySelector("button");
      button.setAttribute("aria-busy", "true");
      button.textContent = form.dataset.busy;
      form.querySelector("[role=status]").textContent = "This takes a few seconds.";
      setTimeout(() => { button.disabled = true; });
    });
  }
  addEventListener("pageshow", (event) => event.persisted && location.reload());
})();
