"use strict";
// Finished debriefs wait here until they were taken; whatever page is open sends them. A debrief is named by its mark, so that
// one whose answer was lost is sent again and still taken once.
const AfterwordQueue = (() => {
  const KEY = "afterword:waiting";
  const EVERY = 20000;
  const NONE = "No network. Your answers are kept on this phone and are sent when there is one again.";
  const OUT = "This browser is no longer let in. Your answers are kept here: open Afterword with a new link, and they are sent.";
  const LATER = "Afterword could not take it just now. Your answers are kept here and are sent again.";

  const waiting = () => {
    try {
      return JSON.parse(localStorage.getItem(KEY)) ?? [];
    } catch {
      return [];
    }
  };
  const save = (all) => {
    try {
      if (all.length) localStorage.setItem(KEY, JSON.stringify(all));
      else localStorage.removeItem(KEY);
      return true;
    } catch {
      return false;
    }
  };
  const add = (one) => save([...waiting().filter((other) => other.mark !== one.mark), one]);
  const drop = (one) => save(waiting().filter((other) => other.mark !== one.mark));
  const halt = (one, sentence) => save(waiting().map((other) => (other.mark === one.mark ? { ...other, halted: sentence } : other)));

  // What became of it: sent, refused (it does not fit, or is not wanted any more), or later.
  const send = async (one) => {
    let answer;
    try {
      answer = await fetch(one.path, {
        method: "POST",
        headers: { Accept: "application/json" },
        body: new URLSearchParams(one.fields),
        signal: AbortSignal.timeout?.(30000),
      });
    } catch {
      return { outcome: "later", sentence: NONE };
    }
    if (answer.status === 401 || answer.status === 403) {
      return { outcome: "later", sentence: OUT };
    }
    if (answer.status >= 500 || answer.status === 429) {
      return { outcome: "later", sentence: LATER };
    }
    const said = await answer.json().catch(() => null);
    if (answer.ok && said?.next) {
      drop(one);
      try {
        localStorage.removeItem(one.draft);
      } catch { /* then it stays, and is told to be taken when it is opened */ }
      return { outcome: "sent", next: said.next };
    }
    const sentence = said?.error ?? "Afterword did not take it.";
    halt(one, sentence);
    return { outcome: "refused", sentence };
  };

  let running = Promise.resolve();
  const flush = () => (running = running.then(async () => {
    for (const one of waiting().filter((each) => !each.halted)) tell(one, await send(one));
  }));

  const tell = (one, result) => {
    document.dispatchEvent(new CustomEvent("afterword:sending", { detail: { one, ...result } }));
    if (document.getElementById("debrief")?.dataset.key === one.key) return;
    if (result.outcome === "sent") say(`The debrief of ${one.firm} was sent.`, "See what comes next", result.next);
    if (result.outcome === "refused") say(`The debrief of ${one.firm} was not taken: ${result.sentence}`, "Open it", one.path);
    if (result.outcome === "later") say(result.sentence);
  };

  const region = document.createElement("div");
  region.setAttribute("role", "status");
  const say = (sentence, link, address) => {
    const box = document.createElement("div");
    box.className = "notice";
    const text = document.createElement("p");
    text.textContent = `${sentence} `;
    if (link) {
      const to = document.createElement("a");
      to.href = address;
      to.textContent = link;
      text.append(to);
    }
    box.append(text);
    region.replaceChildren(box);
  };

  document.getElementById("main")?.prepend(region);
  for (const one of waiting().filter((each) => each.halted)) tell(one, { outcome: "refused", sentence: one.halted });
  addEventListener("online", flush);
  setInterval(flush, EVERY);
  setTimeout(flush);
  if ("serviceWorker" in navigator) navigator.serviceWorker.register("/sw.js").catch(() => {});
  return { LATER, NONE, OUT, add, drop, flush, waiting };
})();
