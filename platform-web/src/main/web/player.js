// The player of a lesson: plays on a tap, goes on where one left off, and shows the progress that
// the server has counted. Without this script the video plays by the browser's own controls.
import { listenToKeys } from "./_keys.js";
import { reportWatched } from "./_watched.js";

const ASK_AFTER_MS = [400, 700, 800]; // within two seconds of a beat
const FRESH_MS = 60_000;

const byId = (id) => document.getElementById(id);
const box = byId("trinh-phat");
if (box) prepare(box, byId("video"));

function prepare(box, video) {
  const { person, watched, state, hls, saver, audio, resume, resumeText } = box.dataset;
  const place = `khaitri.${person}.${watched}`;
  const startButton = byId("xem");
  let started = false;
  let stream = null;
  let position = recall(`${place}.at`, Number(resume));

  const modes = [...document.querySelectorAll("input[name=che-do]")];
  const wish = modes.find((m) => m.value === (read("khaitri.che-do") ?? guessMode()));
  if (wish) wish.checked = true;
  const mode = () => modes.find((m) => m.checked).value;

  async function load(at) {
    position = at;
    stream?.destroy();
    stream = null;
    if (mode() === "ro-net") {
      const { default: Hls } = await import("hls.js/light");
      // Not canPlayType first: Chromium says "maybe" to HLS and plays it badly.
      if (Hls.isSupported()) {
        stream = new Hls({ startPosition: at });
        stream.on(Hls.Events.ERROR, (_, error) => error.fatal && fallBack());
        stream.loadSource(hls);
        stream.attachMedia(video);
      } else {
        video.src = hls;
      }
    } else {
      video.src = mode() === "chi-nghe" && audio ? audio : saver;
    }
    video.playbackRate = video.defaultPlaybackRate = Number(byId("toc-do").value);
    if (!stream && at > 0) {
      video.addEventListener("loadedmetadata", () => (video.currentTime = at), { once: true });
    }
  }

  async function start() {
    if (started) return;
    started = true;
    startButton.hidden = true;
    video.preload = "metadata";
    if (mode() !== "tiet-kiem" || position > 0) await load(position);
    else setSpeed();
    video.focus();
    await video.play().catch(() => (startButton.hidden = false));
  }

  function fallBack() {
    modes.find((m) => m.value === "tiet-kiem").checked = true;
    load(position).then(() => video.play().catch(() => {}));
  }

  for (const radio of modes) {
    radio.addEventListener("change", async () => {
      write("khaitri.che-do", radio.value);
      if (!started) return;
      const playing = !video.paused;
      await load(position);
      if (playing) await video.play().catch(() => {});
    });
  }

  const speed = byId("toc-do");
  speed.value = read("khaitri.toc-do") ?? "1";
  if (speed.selectedIndex < 0) speed.value = "1";
  const setSpeed = () => {
    video.playbackRate = video.defaultPlaybackRate = Number(speed.value);
    write("khaitri.toc-do", speed.value);
  };
  speed.addEventListener("change", setSpeed);

  startButton.addEventListener("click", start);
  // Somebody may use the browser's own button instead of ours.
  video.addEventListener("play", () => {
    if (!started) start();
  });
  video.addEventListener("error", () => {
    if (started) byId("loi-phat").hidden = false;
  });
  video.addEventListener("playing", () => (byId("loi-phat").hidden = true));
  video.addEventListener("timeupdate", () => {
    // Just after a change of source the time is 0 for a moment.
    if (!started || video.seeking || (video.currentTime === 0 && position > 0)) return;
    position = video.currentTime;
    remember(`${place}.at`, position);
  });
  video.addEventListener("ended", () => remember(`${place}.at`, 0));
  listenToKeys(box, video, (step) => {
    speed.selectedIndex = Math.min(speed.length - 1, Math.max(0, speed.selectedIndex + step));
    setSpeed();
  });

  reportWatched(video, {
    url: watched,
    storageKey: `${place}.waiting`,
    onKept: () => showProgress(state),
    onProblem: (problem) => {
      byId("chua-gui").hidden = problem !== "away";
      byId("da-thoat").hidden = problem !== "signed-out";
    },
  });

  if (position > 0) startButton.lastElementChild.textContent = resumeText.replace("%", clock(position));
  startButton.hidden = false;
  byId("tuy-chon").hidden = false;
}

// The server counts from a queue: ask until the numbers move, some few times.
async function showProgress(url) {
  if (!byId("bai-xong").hidden) return;
  const before = byId("thanh-da-xem").value;
  for (const pause of ASK_AFTER_MS) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const answer = await fetch(url, { headers: { Accept: "application/json" } }).catch(() => null);
    if (!answer?.ok) return;
    const { watchedPercent, completed, runPercent } = await answer.json();
    show("da-xem", "thanh-da-xem", watchedPercent);
    show("tien-do-khoa", "thanh-khoa", runPercent);
    if (completed) {
      byId("bai-xong").hidden = false;
      byId("can-90").hidden = true;
      byId("bai-tiep").classList.remove("second");
    }
    if (completed || watchedPercent !== before) return;
  }
}

function show(textId, barId, percent) {
  const text = byId(textId);
  text.textContent = text.textContent.replace(/\d+/, percent);
  byId(barId).value = percent;
}

// Sharp only where neither data nor power is scarce; the viewer's own choice stands above this.
function guessMode() {
  const line = navigator.connection;
  const good = line && !line.saveData && line.effectiveType === "4g";
  return good && matchMedia("(min-width: 60rem) and (pointer: fine)").matches ? "ro-net" : "tiet-kiem";
}

// Just after a reload this device knows the place better than the server, which counts from a queue.
function recall(key, otherwise) {
  const [at, when] = (read(key) ?? "").split("@").map(Number);
  return Date.now() - when < FRESH_MS && at >= 5 ? at : otherwise;
}

function remember(key, at) {
  write(key, `${at.toFixed(1)}@${Date.now()}`);
}

function clock(seconds) {
  const two = (n) => String(Math.floor(n)).padStart(2, "0");
  const [h, m, s] = [seconds / 3600, (seconds / 60) % 60, seconds % 60];
  return h >= 1 ? `${Math.floor(h)}:${two(m)}:${two(s)}` : `${Math.floor(m)}:${two(s)}`;
}

function read(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage full or forbidden: the choice lasts as long as the page.
  }
}
