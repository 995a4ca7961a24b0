"use strict";
// The people of a debrief: whoever is named or ticked gives rise to questions of their own.
const AfterwordPeople = (form) => {
  const nodes = new Map();

  const bare = (text) => text.replace(/\s*\([^)]*\)?/g, "").trim();
  const all = () =>
    [...form.querySelectorAll("[data-row]")].map((row) => {
      const typed = row.querySelector("input[name$='.name']");
      const tick = row.querySelector("input[type=checkbox]");
      const name = typed ? bare(typed.value) : row.querySelector("[data-name-of]").textContent;
      const talks = tick ? !("arranged" in row.dataset) : row.querySelector("select").value === "";
      return { key: row.dataset.row, name, here: tick ? tick.checked : Boolean(name), talks };
    });

  const filled = (template, key) => {
    const made = document.getElementById(template).content.firstElementChild.cloneNode(true);
    made.hidden = made.classList.contains("screen");
    for (const node of [made, ...made.querySelectorAll("*")]) {
      for (const attribute of [...node.attributes]) {
        if (attribute.value.includes("KEY")) node.setAttribute(attribute.name, attribute.value.replaceAll("KEY", key));
      }
    }
    return made;
  };

  // One node for each person, in their order; those who are not there for now keep what was said of them.
  const arrange = (holder, template, people) => {
    for (const node of holder.children) {
      const key = node.dataset.of ?? node.dataset.given ?? node.dataset.choice;
      nodes.set(`${template} ${key}`, node);
    }
    const wanted = people.map(({ key }) => {
      const name = `${template} ${key}`;
      if (!nodes.has(name)) nodes.set(name, filled(template, key));
      return nodes.get(name);
    });
    const there = [...holder.children];
    if (wanted.length !== there.length || wanted.some((node, index) => node !== there[index])) holder.replaceChildren(...wanted);
  };

  const refresh = () => {
    const here = all().filter((person) => person.here);
    const talkers = here.filter((person) => person.talks);
    arrange(document.getElementById("talks"), "new-talk", talkers);
    arrange(document.getElementById("givens"), "new-given", here);
    arrange(form.querySelector("[data-radios=most_with]"), "new-most_with", talkers);
    arrange(form.querySelector("[data-radios=hear_by]"), "new-hear_by", here);
    const names = new Map(here.map(({ key, name }) => [key, name]));
    for (const node of form.querySelectorAll("[data-name-of]")) {
      const name = names.get(node.dataset.nameOf);
      if (name && node.textContent !== name) node.textContent = name;
    }
    for (const button of form.querySelectorAll(".drop")) {
      button.setAttribute("aria-label", `Take off ${button.parentElement.querySelector("input").value.trim() || "this row"}`);
    }
    return { here, talkers };
  };

  const rowOf = (key) => [...form.querySelectorAll("[data-row]")].find((row) => row.dataset.row === key);
  const addTakeOff = (row, changed) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet drop";
    button.textContent = "Take off";
    button.addEventListener("click", () => {
      row.remove();
      document.getElementById("add-person").focus();
      changed();
    });
    row.append(button);
  };
  const add = (key, changed) => {
    const row = filled("new-person", key);
    document.getElementById("people").append(row);
    addTakeOff(row, changed);
    return row;
  };

  // A row for every person of the fields, none for one whom another window took off.
  const match = (fields, changed) => {
    const wanted = new Set(fields.filter(([name, value]) => /^met\..+\.name$/.test(name) && value.trim()).map(([name]) => name.slice(4, -5)));
    for (const key of wanted) if (!rowOf(key)) add(key, changed);
    for (const row of form.querySelectorAll(".person")) {
      if (!wanted.has(row.dataset.row) && !row.contains(document.activeElement)) row.remove();
    }
    if (!form.querySelector("[data-row]")) add("more-1", changed);
  };

  // "Ruth Okafor and Lee Park", said into one field, are two.
  const split = (input, changed) => {
    const [first, ...others] = input.value.split(/\s*(?:;|&|\band\b)\s*/i).filter(Boolean);
    if (!others.length) return;
    input.value = first;
    for (const name of others) {
      add(`n${crypto.getRandomValues(new Uint32Array(1))[0].toString(36)}`, changed).querySelector("input").value = name;
    }
    changed();
  };

  return { add, addTakeOff, match, refresh, split };
};
