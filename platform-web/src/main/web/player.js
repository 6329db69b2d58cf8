// The player of a lesson: plays on a tap, goes on where one left off, and shows the progress that
// the server has counted. Without this script the video plays by the browser's own controls.
import { showCaptions } from "./_captions.js";
import { clock } from "./_clock.js";
import { listenToKeys } from "./_keys.js";
import { showProgress } from "./_progress.js";
import { showSlides } from "./_slides.js";
import { read, write } from "./_storage.js";
import { offerStoryboard } from "./_storyboard.js";
import { reportWatched } from "./_watched.js";

const FRESH_MS = 60_000;

const byId = (id) => document.getElementById(id);
const box = byId("trinh-phat");
if (box) prepare(box, byId("video"));

function prepare(box, video) {
  const { person, watched, open, state, hls, slides, saver, audio, resume, resumeText } = box.dataset;
  const place = `khaitri.${person}.${watched}`;
  const startButton = byId("xem");
  let started = false;
  let stream = null;
  let endSlides = null;
  let loads = 0;
  let position = recall(`${place}.at`, Number(resume));

  const modes = [...document.querySelectorAll("input[name=che-do]")];
  const wish = modes.find((m) => m.value === (read("khaitri.che-do") ?? guessMode(modes)));
  if (wish) wish.checked = true;
  const lines = byId("do-net");
  lines.value = read("khaitri.do-net") ?? "";
  if (lines.selectedIndex < 0) lines.value = "";
  const mode = () => modes.find((m) => m.checked).value;

  async function load(at) {
    position = at;
    const turn = ++loads;
    stream?.destroy();
    stream = null;
    endSlides?.();
    endSlides = null;
    if (mode() === "ro-net") {
      const { default: Hls } = await import("hls.js/light");
      if (turn !== loads) return;
      // Not canPlayType first: Chromium says "maybe" to HLS and plays it badly.
      if (Hls.isSupported()) {
        stream = new Hls({ startPosition: at });
        stream.on(Hls.Events.ERROR, (_, error) => error.fatal && fallBack());
        stream.on(Hls.Events.MANIFEST_PARSED, fixQuality);
        stream.loadSource(hls);
        stream.attachMedia(video);
      } else {
        video.src = hls;
      }
    } else if (mode() === "bai-giang") {
      video.src = audio;
      const end = await showSlides(video, slides);
      if (turn !== loads) return end?.();
      if (!end) return fallBack();
      endSlides = end;
    } else {
      video.src = mode() === "chi-nghe" && audio ? audio : saver;
    }
    video.playbackRate = video.defaultPlaybackRate = Number(byId("toc-do").value);
    if (!stream && at > 0) {
      if (video.readyState > 0) video.currentTime = at;
      else video.addEventListener("loadedmetadata", () => (video.currentTime = at), { once: true });
    }
  }

  // The short side counts: a film taken upright has its lines across.
  function fixQuality() {
    const level = stream.levels.findIndex((l) => Math.min(l.width, l.height) === Number(lines.value));
    stream.currentLevel = level;
  }

  lines.addEventListener("change", () => {
    write("khaitri.do-net", lines.value);
    if (stream) fixQuality();
    else if (mode() !== "ro-net") {
      const sharp = modes.find((m) => m.value === "ro-net");
      sharp.checked = true;
      sharp.dispatchEvent(new Event("change"));
    }
  });

  async function start() {
    if (started) return;
    started = true;
    watching.begin();
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

  async function jump(at) {
    position = at;
    if (!started) return start();
    video.currentTime = at;
    await video.play().catch(() => {});
  }

  showCaptions(video, jump);
  byId("chuong")?.addEventListener("click", (event) => {
    const button = event.target.closest("[data-at]");
    if (button) jump(Number(button.dataset.at));
  });

  const pictures = byId("theo-hinh");
  if (pictures) offerStoryboard(pictures, jump);

  const watching = reportWatched(video, {
    url: watched,
    openUrl: open,
    storageKey: `${place}.waiting`,
    onKept: () => showProgress(state),
    onProblem: (problem) => {
      byId("chua-gui").hidden = problem !== "away";
      byId("da-thoat").hidden = problem !== "signed-out";
    },
    onElsewhere: (elsewhere) => (byId("may-khac").hidden = !elsewhere),
  });
  byId("xem-o-day").addEventListener("click", watching.comeBack);

  if (position > 0) startButton.lastElementChild.textContent = resumeText.replace("%", clock(position));
  startButton.hidden = false;
  byId("tuy-chon").hidden = false;
}

// The cheapest where data is dear or slow, sharp only where neither data nor power is scarce; the
// viewer's own choice stands above this.
function guessMode(modes) {
  const line = navigator.connection;
  if (line && (line.saveData || line.effectiveType !== "4g")) return modes[0].value;
  const good = line && matchMedia("(min-width: 60rem) and (pointer: fine)").matches;
  return good ? "ro-net" : "tiet-kiem";
}

// Just after a reload this device knows the place better than the server, which counts from a queue.
function recall(key, otherwise) {
  const [at, when] = (read(key) ?? "").split("@").map(Number);
  return Date.now() - when < FRESH_MS && at >= 5 ? at : otherwise;
}

function remember(key, at) {
  write(key, `${at.toFixed(1)}@${Date.now()}`);
}
