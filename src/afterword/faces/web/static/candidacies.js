"use strict";
// Finds as one types, and goes through the list by keys; without this the form and the links do the same.
(() => {
  const form = document.getElementById("searching");
  const field = document.getElementById("q");
  if (!form || !field) return;
  let asked = null;
  let timer = 0;

  const address = () => {
    const query = new URLSearchParams(new FormData(form));
    for (const [name, usual] of [["q", ""], ["show", "open"], ["sort", "next"]]) {
      if (query.get(name) === usual) query.delete(name);
    }
    return query.size ? `/candidacies?${query}` : "/candidacies";
  };

  const put = (text) => {
    const found = new DOMParser().parseFromString(text, "text/html").getElementById("found");
    const here = document.getElementById("found");
    const status = document.getElementById("count");
    const said = found.querySelector("#count").textContent;
    found.querySelector("#count").replaceWith(status);
    here.replaceChildren(...found.childNodes);
    if (status.textContent !== said) status.textContent = said;
  };

  const find = async () => {
    asked?.abort();
    asked = new AbortController();
    const where = address();
    const here = document.getElementById("found");
    here.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(where, { signal: asked.signal });
      if (!answer.ok) throw new Error(answer.status);
      put(await answer.text());
      history.replaceState(null, "", where);
    } catch (error) {
      if (error.name === "AbortError") return;
      document.getElementById("count").textContent = "The list could not be read. Press Search to try again.";
    }
    here.setAttribute("aria-busy", "false");
  };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(find, 150);
  });
  for (const select of form.querySelectorAll("select")) select.addEventListener("change", find);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    find();
  });

  const links = () => [...document.querySelectorAll(".rows h2 a")];
  const move = (by) => {
    const all = links();
    const place = all.indexOf(document.activeElement);
    all[place < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(place + by, 0), all.length - 1)]?.focus();
  };
  const keys = { "/": () => field.focus(), j: () => move(1), k: () => move(-1) };

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !(event.key in keys)) return;
    event.preventDefault();
    keys[event.key]();
  });
})();
