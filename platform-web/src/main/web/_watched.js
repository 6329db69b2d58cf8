// Tells the server which stretches of the video were played: every 15 s, at each stop, and when the
// page closes. They belong to a session that the server opened, whose clock bounds what counts; a
// learner has one at a time. What could not be sent stays in the phone's storage, apart for each person.

const BEAT_MS = 15_000;
const LONGEST_S = 60; // more the server refuses
const JUMP_S = 5; // timeupdate comes every 0.25 s, in a hidden tab every second
const FASTEST = 2; // likewise

export function reportWatched(video, { url, openUrl, storageKey, onKept, onProblem, onElsewhere }) {
  let start = null;
  let last = 0;
  let rate = 1;
  let session = null;
  let opening = false;
  let elsewhere = false;
  let unseated = []; // played while the session is being opened
  const waiting = restore(storageKey);

  function open() {
    if (start !== null || elsewhere) return;
    start = last = video.currentTime;
    rate = Math.min(FASTEST, video.playbackRate);
    sit();
  }

  // The server's clock runs from when this arrives. What was played before could not count.
  async function sit() {
    if (session || opening || elsewhere) return;
    opening = true;
    const { outcome, answer } = await post(openUrl);
    opening = false;
    const played = unseated;
    unseated = [];
    if (outcome === "kept") {
      session = { id: answer.session, sent: 0 };
      played.forEach(seat);
      store(storageKey, waiting);
    } else {
      if (start !== null) start = last;
      onProblem(outcome);
    }
  }

  function seat(stretch) {
    waiting.push({ ...stretch, session: session.id, number: ++session.sent });
  }

  function cut(goOn) {
    if (start !== null) {
      for (let from = start; last - from > 0.2; from += LONGEST_S) {
        const stretch = { from, to: Math.min(last, from + LONGEST_S), rate };
        if (session) seat(stretch);
        else if (opening) unseated.push(stretch);
      }
    }
    start = goOn ? last : null;
    rate = Math.min(FASTEST, video.playbackRate);
    store(storageKey, waiting);
  }

  async function send() {
    let kept = false;
    for (const stretch of waiting.filter((s) => !s.sending)) {
      stretch.sending = true;
      const { outcome, answer } = await post(url, fields(stretch));
      stretch.sending = false;
      if (outcome === "kept" || outcome === "refused") {
        waiting.splice(waiting.indexOf(stretch), 1);
        kept = kept || outcome === "kept";
        if (stretch.session === session?.id && !answer?.current) leave(outcome);
      } else {
        onProblem(outcome);
        break;
      }
    }
    store(storageKey, waiting);
    if (kept) {
      if (waiting.length === 0) onProblem(null);
      onKept();
    }
  }

  // Elsewhere the person has to say that they are here again; a session that is gone is opened anew.
  function leave(outcome) {
    session = null;
    if (outcome === "kept") {
      elsewhere = true;
      start = null;
      onElsewhere(true);
    }
  }

  function playing() {
    return !video.paused && !video.seeking && !video.ended;
  }

  video.addEventListener("playing", open);
  video.addEventListener("timeupdate", () => {
    if (start === null || video.seeking) return;
    const now = video.currentTime;
    if (now < last || now - last > JUMP_S) {
      cut(false);
      open();
    } else {
      last = now;
    }
  });
  video.addEventListener("ratechange", () => cut(start !== null));
  video.addEventListener("seeking", () => cut(false));
  video.addEventListener("seeked", () => {
    if (!video.paused) open();
  });
  for (const stop of ["pause", "ended"]) {
    video.addEventListener(stop, () => {
      const now = video.currentTime;
      if (start !== null && now > last && now - last < JUMP_S) last = now;
      cut(false);
      send();
    });
  }
  addEventListener("pagehide", () => {
    cut(false);
    // All at once: there is no time for one after the other.
    waiting.filter((s) => !s.sending).forEach((stretch) => post(url, fields(stretch)));
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted && !video.paused) open();
  });
  addEventListener("online", send);
  setInterval(() => {
    cut(playing() && start !== null);
    if (playing()) sit();
    if (waiting.length > 0) send();
  }, BEAT_MS);
  if (waiting.length > 0) send();

  return {
    // As soon as somebody wants to watch: the clock then runs before the first picture.
    begin: sit,
    comeBack() {
      elsewhere = false;
      onElsewhere(false);
      if (playing()) open();
      else sit();
    },
  };
}

function fields({ session, number, from, to, rate }) {
  return {
    phien: session,
    so: number,
    tu: from.toFixed(2),
    den: to.toFixed(2),
    "toc-do": rate.toFixed(2),
  };
}

async function post(url, body = {}) {
  try {
    const answer = await fetch(url, {
      method: "POST",
      keepalive: true,
      redirect: "error",
      headers: { Accept: "application/json" },
      body: new URLSearchParams(body),
    });
    if (answer.ok) return { outcome: "kept", answer: await answer.json() };
    if (answer.status === 401) return { outcome: "signed-out" };
    return { outcome: answer.status < 500 && answer.status !== 429 ? "refused" : "away" };
  } catch {
    return { outcome: "away" };
  }
}

// What an older page left behind names no session and would be refused.
function restore(key) {
  try {
    return (JSON.parse(localStorage.getItem(key)) ?? []).filter((stretch) => stretch.session);
  } catch {
    return [];
  }
}

function store(key, waiting) {
  try {
    if (waiting.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(waiting.map(({ sending, ...kept }) => kept)));
  } catch {
    // Storage full or forbidden: what waits is still in memory.
  }
}
