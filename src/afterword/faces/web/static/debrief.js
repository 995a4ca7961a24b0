"use strict";
// One question a screen, kept at every key, finished with or without a network. Without this, the page is one long form.
(() => {
  const form = document.getElementById("debrief");
  if (!form) return;
  const KEEP_AFTER = 400;
  const drafts = AfterwordDraft(form);
  const people = AfterwordPeople(form);
  const byId = (id) => document.getElementById(id);
  const field = (name) => form.elements.namedItem(name);
  const [walk, place, back, next, network] = ["walk", "place", "back", "next", "network"].map(byId);
  let draft = null;
  let current = "met";
  let problems = [];
  const passed = new Set(); // what does not fit is said once a screen was left
  let finishing = false;
  let refusal = "";
  let over = false;
  let cast = { here: [], talkers: [] };

  // Screens
  const nameOf = (section) => section.dataset.screen + (section.dataset.of ? `:${section.dataset.of}` : "");
  const applies = (section) => {
    const screen = section.dataset.screen;
    if (screen === "most_with") return cast.talkers.length > 1;
    if (screen === "group_size") return cast.talkers.length > 0;
    if (screen === "hear_by") return cast.here.length > 1 && field("hear").value.trim() !== "";
    if (screen === "given") return cast.here.length > 0;
    return true;
  };
  const screens = () => [...form.querySelectorAll(".screen")].filter(applies);
  const show = (name, { focus = true, remember = true } = {}) => {
    const all = screens();
    const index = Math.max(0, all.findIndex((section) => nameOf(section) === name));
    const from = current;
    if (from !== name) passed.add(from);
    current = nameOf(all[index]);
    if (current === "understood") for (const section of all) passed.add(nameOf(section));
    const moved = from !== current;
    for (const section of form.querySelectorAll(".screen")) section.hidden = section !== all[index];
    place.textContent = `${index + 1} of ${all.length}`;
    back.disabled = index === 0;
    next.textContent = current === "understood" ? "Write it down" : "Next";
    if (remember && moved) history.pushState({ screen: current, from }, "");
    if (draft) {
      draft.screen = current;
      drafts.save(draft);
    }
    if (current === "understood") lookBack();
    mark();
    if (focus) {
      scrollTo(0, 0);
      (all[index].querySelector("input[type=text], textarea") ?? all[index].querySelector("h2")).focus();
    }
  };
  const step = (by) => {
    const all = screens();
    const index = all.findIndex((section) => nameOf(section) === current);
    if (by < 0 && index > 0 && history.state?.from === nameOf(all[index - 1])) history.back();
    else if (by < 0 && index > 0) show(nameOf(all[index - 1]));
    else if (by > 0 && index < all.length - 1) show(nameOf(all[index + 1]));
    else if (by > 0) finish();
  };

  // What is kept
  const changed = () => {
    draft ??= { ...drafts.begin(), screen: current };
    field("mark").value = draft.mark;
    cast = people.refresh();
    draft.fields = drafts.collect();
    if (!drafts.save(draft)) network.textContent = "This browser keeps nothing: stay on this page until it is written down.";
    const count = screens();
    place.textContent = `${count.findIndex((section) => nameOf(section) === current) + 1} of ${count.length}`;
    schedule();
  };
  const unsent = () => draft && JSON.stringify(draft.fields) !== JSON.stringify(draft.synced);
  let timer = 0;
  let flying = false;
  let again = false;
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, KEEP_AFTER);
  };
  const keep = async () => {
    again = flying && !over;
    if (flying || over) return;
    flying = true;
    clearTimeout(timer);
    const sent = drafts.collect();
    const body = new URLSearchParams(sent);
    if (!draft) body.set("look", "");
    try {
      const answer = await fetch(form.dataset.keep, { method: "POST", headers: { Accept: "application/json" }, body, keepalive: document.hidden });
      if (answer.ok) took(await answer.json(), sent);
      else lost(answer.status);
    } catch {
      lost(0);
    }
    flying = false;
    if (again) schedule();
  };
  const status = (sentence) => {
    if (byId("waiting-panel").hidden && !over) network.textContent = sentence;
  };
  const took = (result, sent) => {
    if (over) return;
    status(refusal);
    if (result.taken) {
      elsewhere();
      return;
    }
    const fresh = new Map(sent);
    for (const name of ["hear", "next_round"]) readBack(name, result.read[name], fresh);
    problems = result.problems;
    list(result.understood);
    mark();
    if (!draft) return;
    draft.fields = drafts.collect();
    draft.synced = [...fresh];
    draft.states = drafts.known(draft, result.state);
    drafts.save(draft);
  };
  const lost = (code) => {
    status(code === 401 || code === 403 ? AfterwordQueue.OUT : code >= 500 ? AfterwordQueue.LATER : AfterwordQueue.NONE);
    list(null);
  };
  const elsewhere = () => {
    drafts.forget();
    draft = null;
    said("This debrief was written down already.", `${form.getAttribute("action")}/next`);
  };

  // How it is read
  const readBack = (name, read, sent) => {
    if (sent.get(name) !== field(name).value) return;
    const day = field(`${name}_on`);
    const was = field(`${name}_on_was`);
    if (day.value === was.value) {
      day.value = was.value = read.day;
      field(`${name}_was`).value = field(name).value;
    }
    for (const id of [`${name}-said`, `${name}_on-said`]) if (byId(id).textContent !== read.said) byId(id).textContent = read.said;
    byId(`${name}-day`).hidden = !field(name).value.trim() && !day.value;
    for (const part of [`${name}_on`, `${name}_was`, `${name}_on_was`]) sent.set(part, field(part).value);
  };
  const lookBack = () => {
    for (const name of ["hear", "next_round"]) byId(`${name}-day`).hidden = !field(name).value.trim() && !field(`${name}_on`).value;
    keep();
  };
  const list = (understood) => {
    byId("unread").hidden = understood !== null;
    const lines = understood ?? [
      cast.here.length ? `You met ${cast.here.map((one) => one.name).join(", ")}.` : "",
      field("hear").value.trim() ? `You will hear: “${field("hear").value.trim()}”.` : "",
      field("next_round").value.trim() ? `The next round: “${field("next_round").value.trim()}”.` : "",
    ];
    byId("understood").replaceChildren(
      ...lines.filter(Boolean).map((line) => Object.assign(document.createElement("li"), { textContent: line })),
    );
  };
  const mark = () => {
    for (const fault of form.querySelectorAll(".fault.told")) fault.remove();
    for (const one of form.querySelectorAll("[data-told]")) {
      one.removeAttribute("aria-invalid");
      one.removeAttribute("aria-describedby");
      delete one.dataset.told;
    }
    for (const { place: name, sentence } of problems) {
      const input = byId(name);
      const section = input?.closest(".screen");
      if (!section || !passed.has(nameOf(section))) continue;
      const fault = Object.assign(document.createElement("p"), { className: "fault told", id: `${name}-told`, textContent: sentence });
      input.after(fault);
      input.setAttribute("aria-invalid", "true");
      input.setAttribute("aria-describedby", fault.id);
      input.dataset.told = "";
    }
    const unfit = byId("unfit");
    unfit.hidden = problems.length === 0;
    byId("unfit-list").replaceChildren(...problems.map(({ place: name, sentence }) => {
      const item = document.createElement("li");
      const to = Object.assign(document.createElement("a"), { href: `#${name}`, textContent: sentence });
      to.addEventListener("click", (event) => {
        event.preventDefault();
        show(nameOf(byId(name).closest(".screen")));
        byId(name).focus();
      });
      item.append(to);
      return item;
    }));
  };

  // The end
  const finish = async () => {
    if (finishing) return;
    changed();
    clearTimeout(timer);
    finishing = true;
    refusal = "";
    next.setAttribute("aria-busy", "true");
    next.textContent = "Writing it down …";
    const fields = [...drafts.collect(), ["do", "finish"]];
    const one = { mark: draft.mark, key: form.dataset.key, firm: form.dataset.firm, path: form.getAttribute("action"), draft: drafts.key, fields };
    if (AfterwordQueue.add(one)) await AfterwordQueue.flush();
    else byHand();
  };
  const byHand = () => {
    form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "do", value: "finish" }));
    form.submit();
  };
  const panel = (waits) => {
    byId("waiting-panel").hidden = !waits;
    form.hidden = waits;
  };
  const said = (sentence, address) => {
    over = true;
    network.textContent = `${sentence} `;
    network.append(Object.assign(document.createElement("a"), { href: address, textContent: "See what comes next" }));
    form.hidden = true;
    byId("waiting-panel").hidden = true;
    byId("resumed").hidden = true;
  };
  const done = () => {
    finishing = false;
    next.removeAttribute("aria-busy");
    next.textContent = "Write it down";
  };
  document.addEventListener("afterword:sending", ({ detail: { one, outcome, sentence, next: address } }) => {
    if (one.key !== form.dataset.key) return;
    if (outcome === "sent" && finishing) {
      over = true;
      location.assign(address);
    } else if (outcome === "sent") {
      draft = null;
      said("Your debrief was sent.", address);
    } else if (outcome === "later") {
      done();
      panel(true);
      network.textContent = sentence;
    } else {
      done();
      panel(false);
      refusal = network.textContent = sentence;
      show("understood");
    }
  });
  byId("reopen").addEventListener("click", () => {
    const one = AfterwordQueue.waiting().find((each) => each.key === form.dataset.key);
    if (one) AfterwordQueue.drop(one);
    draft = { ...(draft ?? drafts.begin()), mark: drafts.begin().mark };
    panel(false);
    changed();
    show("understood");
  });

  // What is touched and typed
  form.addEventListener("input", (event) => {
    const name = event.target.name;
    if (name === "hear" || name === "next_round") field(`${name}_on`).value = field(`${name}_on_was`).value;
    changed();
  });
  form.addEventListener("change", (event) => {
    if (event.target.matches(".person input")) people.split(event.target, changed);
  });
  const goesOn = (event) => {
    const target = event.target;
    if (!target.matches("input, textarea")) return;
    event.preventDefault();
    const inputs = [...target.closest(".screen").querySelectorAll("input:is([type=text], [type=date]), textarea")];
    const following = inputs[inputs.indexOf(target) + 1];
    if (following && inputs.includes(target) && target.value.trim()) following.focus();
    else step(1);
  };
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing && event.keyCode !== 229) goesOn(event);
  });
  form.addEventListener("beforeinput", (event) => {
    if (event.inputType === "insertLineBreak" && event.target.matches("textarea") && !event.isComposing && event.target.enterKeyHint === "next") goesOn(event);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  back.addEventListener("click", () => step(-1));
  next.addEventListener("click", () => step(1));
  byId("add-person").addEventListener("click", (event) => {
    event.preventDefault();
    people.add(`n${crypto.getRandomValues(new Uint32Array(1))[0].toString(36)}`, changed).querySelector("input").focus();
  });
  addEventListener("popstate", (event) => show(event.state?.screen ?? "met", { remember: false }));
  addEventListener("online", () => unsent() && keep());
  addEventListener("offline", () => {
    network.textContent = AfterwordQueue.NONE;
  });
  addEventListener("pageshow", (event) => event.persisted && location.reload());
  document.addEventListener("visibilitychange", () => document.hidden && unsent() && keep());
  addEventListener("storage", (event) => {
    if (event.key !== drafts.key) return;
    if (event.newValue === null) {
      elsewhere();
      return;
    }
    draft = { ...drafts.load(), screen: current };
    take(draft.fields);
  });

  // The beginning
  const take = (fields) => {
    people.match(fields, changed);
    cast = people.refresh();
    drafts.apply(fields);
    cast = people.refresh();
    field("mark").value = draft.mark;
  };
  const isAnswered = (section) =>
    [...section.querySelectorAll("input, textarea")].some((one) => one.value && (one.checked || !/checkbox|radio/.test(one.type)));
  const firstOpen = () => screens().slice(1).find((section) => !isAnswered(section)) ?? screens().at(-1);

  form.classList.add("walking");
  walk.before(...form.querySelectorAll("[data-screen=understood]"));
  byId("send").remove();
  form.querySelector("[data-screen=understood] .buttons")?.remove();
  byId("understood-heading").textContent = "What was understood";
  walk.hidden = false;
  for (const row of form.querySelectorAll(".person")) {
    if (row.querySelector("input").value || form.querySelectorAll("[data-row]").length === 1) people.addTakeOff(row, changed);
    else row.remove();
  }
  draft = drafts.load();
  if (draft) take(drafts.merged(draft));
  cast = people.refresh();
  byId("resumed").hidden = !draft && !("resumed" in form.dataset);
  const start = draft?.screen ?? ("resumed" in form.dataset ? nameOf(firstOpen()) : "met");
  show(start, { focus: false, remember: false });
  history.replaceState({ screen: current }, "");
  if (draft) {
    draft.fields = drafts.collect();
    drafts.save(draft);
    keep();
  }
  const queued = AfterwordQueue.waiting().find((one) => one.key === form.dataset.key);
  if (queued && !queued.halted) {
    panel(true);
    network.textContent = navigator.onLine ? "" : AfterwordQueue.NONE;
  } else if (queued) network.textContent = queued.halted;
  else if (!navigator.onLine) network.textContent = AfterwordQueue.NONE;
  navigator.serviceWorker?.ready.then(() => caches.open("afterword-debriefs")).then((cache) => cache.add(location.pathname + location.search)).catch(() => {});
})();
