"use strict";
// Marks what a reader would stumble over as one types, mends at one tap, and keeps here what is not yet saved.
(() => {
  const keyOf = (path) => `afterword-note:${path}`;
  const keep = (key, value) => {
    try {
      if (value) localStorage.setItem(key, JSON.stringify(value));
      else localStorage.removeItem(key);
    } catch {
      // a browser that keeps nothing; the pages work all the same
    }
  };

  // Two texts of one note: the own one stays here until one of them is chosen.
  const two = document.querySelector("form[data-unkept]");
  if (two) {
    const key = keyOf(two.getAttribute("action"));
    const own = (sent) => ({
      text: two.elements.text.value,
      subject: two.elements.subject ? two.elements.subject.value : "",
      revision: Number(two.elements.revision.value),
      sent,
    });
    keep(key, own(false));
    two.addEventListener("input", () => keep(key, own(false)));
    two.addEventListener("submit", () => keep(key, own(true)));
    document.querySelector("a[data-other]")?.addEventListener("click", () => keep(key, null));
  }

  const form = document.querySelector("form[data-note]");
  if (!form) return;
  const text = form.elements.text;
  const subject = form.elements.subject;
  const paper = text.closest(".paper");
  const list = document.getElementById("findings");
  const count = document.getElementById("count");
  const mended = document.getElementById("mended");
  const kept = document.getElementById("kept");
  const [WAIT, KEEP] = [120, 300];
  let marks = [];
  let shown = text.value;
  let busy = false;
  let again = false;
  let waiting = 0;

  // The layer behind the words.
  const layer = document.createElement("div");
  layer.className = "layer";
  layer.setAttribute("aria-hidden", "true");
  paper.prepend(layer);
  paper.classList.add("live");

  const paint = (here = null) => {
    const value = text.value;
    const spans = marks.filter((mark) => mark.start !== null && !mark.gone).sort((a, b) => a.start - b.start || b.end - a.end);
    const parts = [];
    let at = 0;
    for (const mark of spans) {
      const start = Math.max(mark.start, at);
      if (start >= mark.end) continue;
      const element = document.createElement("mark");
      element.textContent = value.slice(start, mark.end);
      element.classList.toggle("blocks", mark.blocks);
      element.classList.toggle("here", mark.number === here);
      element.dataset.number = mark.number;
      parts.push(value.slice(at, start), element);
      at = mark.end;
    }
    layer.replaceChildren(...parts, `${value.slice(at)}\u200b`);
  };

  // Marks stay with their words until the reviewer has spoken again; those whose words were touched go.
  const carry = (before, after) => {
    const most = Math.min(before.length, after.length);
    let first = 0;
    while (first < most && before[first] === after[first]) first += 1;
    let same = 0;
    while (same < most - first && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
    const last = before.length - same;
    const moved = after.length - before.length;
    const shift = (span) => (span.end <= first ? span : { ...span, start: span.start + moved, end: span.end + moved });
    const untouched = (span) => span.end <= first || span.start >= last;
    marks = marks.map((mark) => {
      if (mark.start === null || mark.gone) return mark;
      if (!untouched(mark) || !mark.better.every(untouched)) return { ...mark, gone: true };
      return { ...shift(mark), better: mark.better.map(shift) };
    });
    for (const mark of marks) if (mark.gone) quiet(mark.number);
  };

  const quiet = (number) => {
    for (const button of list.querySelectorAll(`[data-number="${number}"] button`)) button.disabled = true;
  };

  const say = (element, words) => {
    if (element.textContent !== words) element.textContent = words;
  };

  const look = async () => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    const value = text.value;
    try {
      const { id, person, kind, form: way } = form.dataset;
      const response = await fetch("/review/draft", {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json" },
        body: JSON.stringify({ id, person, kind, form: way, text: value, subject: subject ? subject.value : "" }),
      });
      const answer = await response.json();
      if (!response.ok) throw new Error(answer.error);
      if (value === text.value) take(answer);
    } catch {
      say(count, "The reviewer cannot be reached just now. What you type is kept in this browser.");
    }
    busy = false;
    if (again) {
      again = false;
      look();
    }
  };

  const take = (answer) => {
    marks = answer.marks;
    shown = text.value;
    list.innerHTML = answer.html; // escaped where it was made
    say(count, answer.count);
    paint();
  };

  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, WAIT);
  };

  const changed = () => {
    carry(shown, text.value);
    shown = text.value;
    paint();
    soon();
    later();
  };
  text.addEventListener("input", changed);
  subject?.addEventListener("input", () => {
    soon();
    later();
  });

  // From a finding to its words, and one tap to mend them; the browser's own undo takes it back as well.
  const put = (start, end, words) => {
    text.focus();
    text.setSelectionRange(start, end);
    const done = words ? document.execCommand("insertText", false, words) : document.execCommand("delete");
    if (!done) {
      text.setRangeText(words, start, end, "end");
      text.dispatchEvent(new Event("input"));
    }
  };

  const show = (number) => layer.querySelector(`[data-number="${number}"]`)?.scrollIntoView({ block: "center" });

  const find = (number) => {
    const mark = marks.find((one) => one.number === number);
    if (!mark || mark.gone) return;
    paint(number);
    text.focus({ preventScroll: true });
    text.setSelectionRange(mark.start, mark.end);
    show(number);
  };

  const mend = (number, which) => {
    const mark = marks.find((one) => one.number === number);
    if (!mark || mark.gone) return;
    const { start, end, new: words } = mark.better[which];
    const old = text.value.slice(start, end);
    put(start, end, words);
    const after = text.value;
    const back = document.createElement("button");
    back.type = "button";
    back.className = "link";
    back.textContent = "Take it back";
    back.addEventListener("click", () => {
      if (text.value === after) put(start, start + words.length, old);
      mended.replaceChildren();
      text.focus();
    });
    mended.replaceChildren(`Mended: “${old.trim()}”. `, back);
  };

  list.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.dataset.find) find(Number(button.dataset.find));
    if (button.dataset.mend) {
      event.preventDefault();
      mend(Number(button.dataset.mend), Number(button.dataset.which));
    }
  });

  // What is not saved is kept in this browser, said so, and offered again.
  const place = keyOf(form.getAttribute("action"));
  const revision = Number(form.elements.revision.value);
  const first = { text: text.defaultValue, subject: subject ? subject.defaultValue : "" };
  const told = kept.textContent;
  let keeping = 0;
  const typed = () => ({ text: text.value, subject: subject ? subject.value : "" });
  const isNew = (one) => one.text !== first.text || one.subject !== first.subject;

  const store = (sent = false) => {
    clearTimeout(keeping);
    keep(place, isNew(typed()) ? { ...typed(), revision, sent } : null);
  };
  const later = () => {
    say(kept, isNew(typed()) ? "Not saved yet." : told);
    clearTimeout(keeping);
    keeping = setTimeout(store, KEEP);
  };
  const load = () => {
    try {
      return JSON.parse(localStorage.getItem(place));
    } catch {
      return null;
    }
  };
  form.addEventListener("submit", () => store(true));
  addEventListener("pagehide", () => isNew(typed()) && !load()?.sent && store());

  const choice = (words, quietly, then) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words;
    button.classList.toggle("quiet", quietly);
    button.addEventListener("click", then);
    return button;
  };

  const offer = (before) => {
    const box = document.createElement("div");
    box.className = "notice";
    box.setAttribute("role", "status");
    const words = document.createElement("p");
    words.textContent = "You changed this note and did not save it. It is still here.";
    const end = () => {
      box.remove();
      text.focus();
    };
    const bring = () => {
      if (subject) subject.value = before.subject;
      put(0, text.value.length, before.text);
      end();
    };
    const leave = () => {
      keep(place, null);
      end();
    };
    box.append(words, choice("Bring it back", false, bring), choice("Leave it", true, leave));
    form.before(box);
  };

  const before = load();
  const arrived = before?.sent && before.revision < revision;
  if (before && !arrived && isNew(before)) offer(before);
  else keep(place, null);

  paint();
  look();
})();
