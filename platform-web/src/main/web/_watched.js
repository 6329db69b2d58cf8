// Tells the server which stretches of the video were played: every 15 s, at each stop, and when the
// page closes. What could not be sent stays in the phone's storage, apart for each person.

const BEAT_MS = 15_000;
const LONGEST_S = 60; // more the server refuses
const JUMP_S = 5; // timeupdate comes every 0.25 s, in a hidden tab every second

export function reportWatched(video, { url, storageKey, onKept, onProblem }) {
  let start = null;
  let last = 0;
  const waiting = restore(storageKey);

  function open() {
    if (start === null) start = last = video.currentTime;
  }

  function cut(goOn) {
    if (start !== null) {
      for (let from = start; last - from > 0.2; from += LONGEST_S) {
        waiting.push({ from, to: Math.min(last, from + LONGEST_S) });
      }
    }
    start = goOn ? last : null;
    store(storageKey, waiting);
  }

  async function send() {
    let kept = false;
    for (const stretch of waiting.filter((s) => !s.sending)) {
      stretch.sending = true;
      const outcome = await post(url, stretch);
      stretch.sending = false;
      if (outcome === "kept" || outcome === "refused") {
        waiting.splice(waiting.indexOf(stretch), 1);
        kept = kept || outcome === "kept";
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
    waiting.filter((s) => !s.sending).forEach((stretch) => post(url, stretch));
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted && !video.paused) open();
  });
  addEventListener("online", send);
  setInterval(() => {
    cut(!video.paused && !video.seeking && start !== null);
    if (waiting.length > 0) send();
  }, BEAT_MS);
  if (waiting.length > 0) send();
}

async function post(url, { from, to }) {
  try {
    const answer = await fetch(url, {
      method: "POST",
      keepalive: true,
      redirect: "error",
      headers: { Accept: "application/json" },
      body: new URLSearchParams({ tu: from.toFixed(2), den: to.toFixed(2) }),
    });
    if (answer.ok) return "kept";
    if (answer.status === 401) return "signed-out";
    return answer.status < 500 && answer.status !== 429 ? "refused" : "away";
  } catch {
    return "away";
  }
}

function restore(key) {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? [];
  } catch {
    return [];
  }
}

function store(key, waiting) {
  try {
    if (waiting.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(waiting.map(({ from, to }) => ({ from, to }))));
  } catch {
    // Storage full or forbidden: what waits is still in memory.
  }
}
