// Saves a lesson while its author writes. Without this script the button below the form does it.
import htmx from "htmx.org";

const PAUSE_MS = 1500;
const PATIENCE_MS = [2000, 4000, 8000, 15_000];
const ANSWER_MS = 20_000;
// Browsers take so many bytes along when a page is left.
const LUGGAGE = 60_000;
const SECTION = { target: "#noi-dung-bai", select: "#noi-dung-bai", swap: "outerHTML" };

const byId = (id) => document.getElementById(id);
// None while two versions wait for a decision between them.
const form = () => document.querySelector("form[data-autosave]");
const note = byId("dang-luu");

let timer = 0;
let underWay = null;
let dirty = false;
let failures = 0;
let passing = false;
let revision = 0;

function start(store) {
  document.addEventListener("input", ({ target }) => {
    if (target.form?.id !== "soan-bai") return;
    store.keep(boxesOf(target.form));
    if (target.form === form()) changed();
  });
  document.addEventListener("focusout", ({ target }) => dirty && target.form === form() && save(store));
  document.addEventListener("visibilitychange", () => document.hidden && dirty && save(store));
  window.addEventListener("online", () => failures && save(store));
  document.addEventListener(
    "submit",
    (event) => {
      if (passing || event.target !== form()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      saveAndShow(store);
    },
    true,
  );
  document.addEventListener("htmx:after:swap", ({ detail: { ctx } }) => {
    if (ctx.response.status >= 400) return;
    if (new URL(ctx.request.action, location).pathname.endsWith("/soan")) know(revision);
    else know(Math.max(revision, ...[...revisions()].map((input) => Number(input.value))));
    if (form() && "changed" in form().dataset) {
      delete form().dataset.changed;
      store.keep(boxesOf(form()));
      changed();
    }
  });
  // Taking the other version loses nothing: one's own stays on this device.
  document.addEventListener("click", ({ target }) => {
    if (target.id === "lay-ban-moi" && store.holds()) delete byId("soan-bai").dataset.unsaved;
  });
  offerWhatIsLeft(store);

  function changed() {
    dirty = true;
    clearTimeout(timer);
    timer = setTimeout(() => save(store), PAUSE_MS);
  }
}

async function saveAndShow(store) {
  while (underWay) await underWay;
  const outcome = await save(store);
  if (outcome === "kept") {
    await htmx.ajax("GET", form().action, { target: "#xem-truoc", select: "#xem-truoc", swap: "outerHTML" });
  } else if (outcome === "refused") {
    passOn();
  }
}

// What became of it: kept, refused, waiting (the line or the server is down), decided elsewhere.
function save(store) {
  clearTimeout(timer);
  if (underWay || !form()) return Promise.resolve("elsewhere");
  underWay = send(store, form()).finally(() => (underWay = null));
  return underWay;
}

async function send(store, sent) {
  const known = (revision = Math.max(revision, Number(byId("revision").value)));
  const boxes = new URLSearchParams(new FormData(sent));
  boxes.set("revision", known);
  dirty = false;
  if (!failures) say(note.dataset.saving);
  const answer = await fetch(sent.dataset.autosave, {
    method: "POST",
    keepalive: boxes.toString().length < LUGGAGE,
    redirect: "error",
    signal: AbortSignal.timeout(ANSWER_MS),
    headers: { Accept: "application/json" },
    body: boxes,
  }).catch(() => null);
  if (answer?.ok) {
    kept(store, sent, (await answer.json()).revision, boxes.get("title"));
    return "kept";
  }
  if (!answer || answer.status === 401 || answer.status === 429 || answer.status >= 500) {
    waiting(store, sent, answer?.status === 401 ? note.dataset.signedOut : note.dataset.failed);
    return "waiting";
  }
  return refused(store, sent, known, await answer.json().catch(() => null));
}

function kept(store, sent, now, title) {
  know(now);
  failures = 0;
  delete sent.dataset.unsaved;
  byId("ten-bai").textContent = title;
  say(fill(note.dataset.saved, { time: clock(Date.now()) }));
  if (dirty) timer = setTimeout(() => save(store), PAUSE_MS);
  else store.forget();
}

function waiting(store, sent, words) {
  sent.dataset.unsaved = "";
  dirty = true;
  say(words, true);
  timer = setTimeout(() => save(store), PATIENCE_MS[Math.min(failures++, PATIENCE_MS.length - 1)]);
}

function refused(store, sent, known, problem) {
  failures = 0;
  if (problem?.type?.endsWith("/changed-by-other")) {
    // A video that was attached meanwhile is no other author's change.
    if (Number(byId("revision").value) > known) return send(store, sent);
    passOn();
    return "elsewhere";
  }
  sent.dataset.unsaved = "";
  const why = problem?.errors?.[0]?.message ?? [problem?.title, problem?.detail].filter(Boolean).join(". ");
  say(fill(note.dataset.refused, { why }), true);
  return "refused";
}

// The page itself shows faults at their fields, and somebody else's version beside one's own.
function passOn() {
  const sent = form();
  say("");
  sent.inert = true;
  passing = true;
  sent.requestSubmit(byId("luu"));
  passing = false;
}

const revisions = () => document.querySelectorAll("main input[name=revision]");

function know(now) {
  revision = now;
  for (const input of revisions()) input.value = now;
}

// Read aloud is only what went wrong, and that it is right again.
function say(words, bad = false) {
  note.setAttribute("aria-live", bad || note.classList.contains("bad") ? "polite" : "off");
  note.classList.toggle("bad", bad);
  note.textContent = words;
}

// What a crash or a cut left on this device is offered, never put in unasked.
function offerWhatIsLeft(store) {
  const left = store.left();
  if (!left || !form()) return;
  if (sameWords(left.boxes, boxesOf(form()))) {
    store.forgetLeft();
    return;
  }
  const offer = byId("con-ban-chua-luu").content.cloneNode(true);
  offer.querySelector("[data-when]").textContent = `${clock(left.at)}.`;
  form().before(offer);
  byId("lay-lai").addEventListener("click", async () => {
    revision = left.revision;
    await htmx.ajax("POST", form().dataset.edit, { ...SECTION, values: Object.fromEntries(left.boxes) });
    store.forgetLeft();
  });
  byId("bo-ban-do").addEventListener("click", () => {
    store.forgetLeft();
    byId("ban-chua-luu").remove();
    byId("title").focus();
  });
}

// Where a browser allows no storage, nothing is kept.
function storeOf(key) {
  const older = `${key}:truoc`;
  let mine = null;
  const attempt = (act) => {
    try {
      return act();
    } catch {
      return null;
    }
  };
  return {
    keep: (boxes) => {
      mine = JSON.stringify({ revision, at: Date.now(), boxes });
      attempt(() => localStorage.setItem(key, mine));
    },
    holds: () => mine !== null && attempt(() => localStorage.getItem(key)) === mine,
    // What another window holds is left to it.
    forget() {
      if (this.holds()) attempt(() => localStorage.removeItem(key));
    },
    // What is written now must not take its place.
    left: () =>
      attempt(() => {
        const last = localStorage.getItem(key);
        if (last) localStorage.setItem(older, last);
        localStorage.removeItem(key);
        return JSON.parse(localStorage.getItem(older));
      }),
    forgetLeft: () => attempt(() => localStorage.removeItem(older)),
  };
}

const boxesOf = (written) => [...new FormData(written)];
const words = (boxes) =>
  JSON.stringify(boxes.filter(([name]) => !/(^revision|-id)$|^removed-/.test(name)).map(([, value]) => value.replaceAll("\r\n", "\n")));
const sameWords = (one, other) => words(one) === words(other);

const fill = (pattern, values) => pattern.replace(/%(\w+)%/g, (_, name) => values[name]);

function clock(moment) {
  const today = new Date(moment).toDateString() === new Date().toDateString();
  const format = { hour: "2-digit", minute: "2-digit", ...(today ? {} : { day: "2-digit", month: "2-digit" }) };
  return new Date(moment).toLocaleString(document.documentElement.lang, format);
}

const box = byId("soan-bai");
if (box) {
  const store = storeOf(`khaitri-bai:${box.dataset.person}:${box.dataset.lesson}`);
  revision = Number(byId("revision").value);
  start(store);
}
