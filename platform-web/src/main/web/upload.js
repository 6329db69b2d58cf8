// Sends a video in chunks by tus: goes on after a cut, after a pause, and when the same file is
// chosen again on another day.
import htmx from "htmx.org";
import { Upload } from "tus-js-client";
import { helpsAgain } from "./_again.js";
import { checksums } from "./_checksums.js";

const MEGABYTE = 1_000_000;
const GIGABYTE = 1024 ** 3;
// A cut loses one chunk at most; large files take the largest that the server accepts.
const CHUNK = 1024 * 1024;
const LARGE_CHUNK = 5 * CHUNK;
const LARGE_FILE = 100 * MEGABYTE;
const PATIENCE_MS = [0, 1000, 2000, 4000, 8000];
const LONG_PATIENCE = Array.from({ length: 500 }, (_, i) => PATIENCE_MS[i] ?? 15_000);
const SPEED_OVER_MS = 10_000;

const box = document.getElementById("tai-len");
if (box) prepare(box);

function prepare(box) {
  const text = box.dataset;
  const byId = (id) => document.getElementById(id);
  const input = byId("tep");
  const number = (value, places) =>
    value.toLocaleString(document.documentElement.lang, { minimumFractionDigits: places, maximumFractionDigits: places });
  const state = () => byId("tinh-trang-video").dataset.state;
  let upload = null;

  input.addEventListener("change", () => {
    const [file] = input.files;
    if (!file) return;
    upload?.abort();
    fail("");
    if (file.size === 0) {
      fail(text.empty);
      return;
    }
    const most = Number(byId("cho-trong")?.dataset.largest ?? Infinity);
    if (file.size > most) {
      fail(fill(text.tooLarge, { size: number(file.size / GIGABYTE, 1), most: number(most / GIGABYTE, 0) }));
      return;
    }
    upload = send(file);
  });

  byId("tai-dung").addEventListener("click", () => (upload.running ? upload.pause() : upload.start()));
  window.addEventListener("online", () => upload?.running && upload.restart());
  window.addEventListener("beforeunload", (event) => {
    if (upload?.running) event.preventDefault();
  });

  function send(file) {
    const plays = state() === "READY";
    let signedOut = false;
    let attached = null;
    const speed = speedometer();
    const tus = new Upload(file, {
      ...checksums(),
      endpoint: text.endpoint,
      chunkSize: file.size > LARGE_FILE ? LARGE_CHUNK : CHUNK,
      retryDelays: LONG_PATIENCE,
      removeFingerprintOnSuccess: true,
      metadata: { filename: file.name, filetype: file.type },
      headers: { Accept: "application/json" },
      // The same file for another lesson is another upload.
      fingerprint: () => Promise.resolve(["khaitri", text.lesson, file.name, file.size, file.lastModified].join("-")),
      onAfterResponse: (_, answer) => {
        signedOut = answer.getStatus() === 401;
        // Without this the library would take a 401 for an upload that is gone, and begin anew.
        if (signedOut) throw new Error("signed out");
      },
      onShouldRetry: (error) => {
        const status = error.originalResponse?.getStatus() ?? 0;
        const again = !signedOut && helpsAgain(error.originalRequest?.getMethod(), status);
        if (again) say(text.waiting);
        return again;
      },
      onUploadUrlAvailable: () => {
        // An unfinished upload may stand in for a video that is missing, never for one that plays.
        if (!plays) attached ??= attach(idOf(tus.url));
      },
      onProgress: (sent, total) => showProgress(sent, total, speed(sent)),
      onError: (error) => {
        finish();
        fail(signedOut ? text.signedOut : (titleOf(error) ?? text.refused));
      },
      onSuccess: async () => {
        byId("tai-dung").hidden = true;
        say(text.done);
        const next = await (attached ?? attach(idOf(tus.url)));
        finish();
        input.value = "";
        if (next) location.assign(next);
        else await renew();
      },
    });

    const control = {
      running: false,
      start() {
        control.running = true;
        byId("tai-dung").textContent = text.pause;
        byId("tai-dung").hidden = false;
        byId("tai-tien-do").hidden = false;
        byId("tinh-trang-video").hidden = !plays;
        say(text.starting);
        tus.start();
      },
      pause() {
        control.running = false;
        byId("tai-dung").textContent = text.goOn;
        say(text.paused);
        byId("tai-chi-tiet").textContent = "";
        tus.abort();
      },
      restart() {
        tus.abort().then(() => control.running && tus.start());
      },
      abort() {
        control.running = false;
        tus.abort();
      },
    };
    const finish = () => {
      control.running = false;
      byId("tai-tien-do").hidden = true;
      byId("tinh-trang-video").hidden = false;
    };

    resumable(tus, file).then(() => control.start());
    return control;
  }

  // What this browser remembers, else what the server knows of this lesson.
  async function resumable(tus, file) {
    const [previous] = await tus.findPreviousUploads();
    if (previous) tus.resumeFromPreviousUpload(previous);
    else if (state() === "UPLOADING" && text.name === file.name && Number(text.bytes) === file.size) {
      tus.options.uploadUrl = `${text.endpoint}/${text.upload}`;
    }
  }

  // Tells the page which upload is its video; the words beside it stay as they are. Some pages lead
  // on to another.
  async function attach(id) {
    for (const pause of LONG_PATIENCE) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      const answer = await fetch(text.attach, {
        method: "POST",
        headers: { Accept: "application/json" },
        body: new URLSearchParams({ tep: id }),
      }).catch(() => null);
      if (answer?.ok) {
        return answer.status === 204 ? undefined : (await answer.json()).address;
      }
      if (answer && answer.status < 500) {
        fail(answer.status === 401 ? text.signedOut : text.refused);
        return null;
      }
    }
    return null;
  }

  const renew = () => htmx.ajax("GET", text.attach, { target: "#tinh-trang-video", swap: "outerMorph" });

  function showProgress(sent, total, perSecond) {
    const percent = Math.floor((sent / total) * 100);
    const small = total < 10 * MEGABYTE ? 1 : 0;
    byId("tai-thanh").value = percent;
    say(
      fill(text.sent, {
        sent: number(sent / MEGABYTE, small),
        total: number(total / MEGABYTE, small),
        percent,
      }),
    );
    byId("tai-chi-tiet").textContent = perSecond
      ? fill(text.rest, { speed: number(perSecond / MEGABYTE, 1), left: left((total - sent) / perSecond) })
      : "";
  }

  function left(seconds) {
    return seconds < 90
      ? fill(text.seconds, { n: Math.ceil(seconds) })
      : fill(text.minutes, { n: Math.ceil(seconds / 60) });
  }

  function say(words) {
    const line = byId("tai-noi");
    if (line.textContent !== words) line.textContent = words;
  }

  function fail(words) {
    byId("tep-loi").textContent = words;
    byId("tep-loi").hidden = !words;
    if (words) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
  }
}

// Bytes per second over the last moments; null until there is something to go by.
function speedometer() {
  const seen = [];
  return (sent) => {
    const now = performance.now();
    seen.push({ now, sent });
    while (now - seen[0].now > SPEED_OVER_MS) seen.shift();
    const first = seen[0];
    return now - first.now > 500 && sent > first.sent ? ((sent - first.sent) / (now - first.now)) * 1000 : null;
  };
}

function titleOf(error) {
  try {
    const { title, detail } = JSON.parse(error.originalResponse.getBody());
    return [title, detail].filter(Boolean).join(". ") || null;
  } catch {
    return null; // No answer, or none in our words.
  }
}

const idOf = (url) => url.slice(url.lastIndexOf("/") + 1);
const fill = (pattern, values) => pattern.replace(/%(\w+)%/g, (_, name) => values[name]);
