"use strict";
// Shows only the fields that belong to what happened; without this all stand in the one form.
(() => {
  const details = document.getElementById("log-form");
  const what = document.getElementById("what");
  if (!details || !what) return;
  const parts = document.querySelectorAll("#telling [data-for]");

  const show = () => {
    for (const part of parts) {
      part.hidden = !part.dataset.for.split(" ").includes(what.value);
      for (const field of part.querySelectorAll("input, select")) field.disabled = part.hidden;
    }
  };

  const choose = (value, field) => {
    what.value = value;
    show();
    details.open = true;
    document.getElementById(field)?.focus();
  };

  const open = () => {
    if (location.hash === "#log") {
      details.open = true;
      details.querySelector("summary").focus();
    }
  };

  what.addEventListener("change", show);
  for (const link of document.querySelectorAll("a[data-what]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      choose(link.dataset.what, new URL(link.href).hash.slice(1));
    });
  }
  addEventListener("hashchange", open);
  show();
  open();
})();
