"use strict";
// What is typed in a debrief is kept in this browser at every key, and brought together with what was told elsewhere.
const AfterwordDraft = (form) => {
  const key = `afterword:debrief:${form.dataset.key}`;
  const MOST_STATES = 50;
  const SKIPPED = new Set(["do", "look"]);

  const collect = () => [...new FormData(form)].filter(([name, value]) => !SKIPPED.has(name) && typeof value === "string");
  const newMark = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

  const load = () => {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  };
  const save = (draft) => {
    try {
      localStorage.setItem(key, JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  };
  const begin = () => ({ mark: newMark(), fields: collect(), synced: collect(), states: [form.dataset.state], screen: "met" });

  // A state that this browser knows is not newer than the draft; any other was told elsewhere, and field by field what was
  // changed here since it was last sent stands above what was changed there.
  const merged = (draft) => {
    if (draft.states.includes(form.dataset.state)) return draft.fields;
    const there = new Map(collect());
    const renamed = sameRows(draft.fields, there);
    const here = new Map(renamed(draft.fields));
    const before = new Map(renamed(draft.synced));
    for (const name of new Set([...here.keys(), ...before.keys()])) {
      if (here.get(name) === before.get(name)) continue;
      if (here.has(name)) there.set(name, here.get(name));
      else there.delete(name);
    }
    return [...there];
  };

  const folded = (text) => (text ?? "").trim().toLowerCase();
  // Somebody who was typed here may have another key there: the same name is the same person.
  const sameRows = (fields, there) => {
    const names = new Map([...there].filter(([name]) => /^met\..+\.name$/.test(name)).map(([name, value]) => [folded(value), name.slice(4, -5)]));
    const keys = new Map();
    for (const [name, value] of fields) {
      const found = /^met\.(.+)\.name$/.exec(name);
      if (found && folded(value) && names.has(folded(value))) keys.set(found[1], names.get(folded(value)));
    }
    const row = (name) => {
      const dot = name.lastIndexOf(".");
      const own = name.startsWith("met.") ? name.slice(4, dot) : "";
      return keys.has(own) ? `met.${keys.get(own)}${name.slice(dot)}` : name;
    };
    return (all) => all.map(([name, value]) => [row(name), name === "most_with" || name === "hear_by" ? (keys.get(value) ?? value) : value]);
  };

  const apply = (fields) => {
    const values = new Map(fields);
    for (const field of form.elements) {
      if (!field.name || field.type === "submit" || field === document.activeElement) continue;
      const value = values.get(field.name);
      if (field.type === "checkbox") field.checked = value === field.value;
      else if (field.type === "radio") field.checked = (value ?? "") === field.value;
      else if (field.name !== "interview") field.value = value ?? "";
    }
  };

  const known = (draft, state) => [...draft.states.filter((one) => one !== state), state].slice(-MOST_STATES);
  const forget = () => {
    try {
      localStorage.removeItem(key);
    } catch { /* a browser that keeps nothing has nothing to forget */ }
  };
  return { key, apply, begin, collect, forget, known, load, merged, save };
};
