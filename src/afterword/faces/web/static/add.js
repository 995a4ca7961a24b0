"use strict";
// Drop a file where it is chosen, and pick a zone out of those that there are.
(() => {
  const drop = document.getElementById("drop");
  const input = document.getElementById("invitation");
  for (const hint of document.querySelectorAll(".wants-script")) hint.hidden = false;
  if (drop) {
    const over = (event) => {
      event.preventDefault();
      drop.classList.toggle("over", event.type === "dragover");
    };
    for (const type of ["dragover", "dragleave", "drop"]) drop.addEventListener(type, over);
    drop.addEventListener("drop", (event) => {
      if (!event.dataTransfer.files.length) return;
      input.files = event.dataTransfer.files;
      input.form.requestSubmit();
    });
  }
  for (const form of document.querySelectorAll("form[data-sends]")) {
    form.addEventListener("submit", () => {
      const button = form.querySelector("button");
      button.setAttribute("aria-busy", "true");
      button.textContent = form.dataset.sends;
    });
  }

  const zones = Intl.supportedValuesOf?.("timeZone") ?? [];
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const fields = document.querySelectorAll("#zone, [data-zone]");
  if (!fields.length || !zones.length) return;
  const list = Object.assign(document.createElement("datalist"), { id: "zones" });
  list.append(...zones.map((zone) => Object.assign(document.createElement("option"), { value: zone })));
  document.body.append(list);
  for (const field of fields) {
    field.setAttribute("list", "zones");
    if (!own || own === "UTC" || field.value === own) continue;
    const button = Object.assign(document.createElement("button"), { type: "button", className: "quiet own-zone", textContent: `Take ${own}` });
    button.addEventListener("click", () => {
      field.value = own;
      field.focus();
    });
    const below = field.closest(".field");
    if (below) below.append(button);
    else field.nextElementSibling.after(button);
  }
})();
