// Captions on the picture and the transcript below it, both from the tracks of the page.
import { read, write } from "./_storage.js";

const KEY = "khaitri.phu-de";
const byId = (id) => document.getElementById(id);
const fold = (text) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();

export function showCaptions(video, jump) {
  const choice = byId("phu-de");
  if (!choice) return;
  const tracks = [...video.querySelectorAll("track")];
  const part = byId("loi");
  const list = byId("loi-dong");
  const spoken = byId("loi-dang-noi");
  let shown = null;

  choice.value = read(KEY) ?? "";
  if (choice.selectedIndex < 0) choice.value = "";

  function apply() {
    const current = tracks.find((element) => element.srclang === choice.value) ?? tracks[0];
    for (const element of tracks) {
      const words = element === current && (choice.value || part.open);
      element.track.mode = words ? (choice.value ? "showing" : "hidden") : "disabled";
    }
    if (part.open) transcribe(current);
    say();
  }

  function transcribe(element) {
    if (shown === element) return;
    shown = element;
    list.lang = element.srclang;
    if (element.readyState === 2) fill(element);
    else element.addEventListener("load", () => shown === element && fill(element), { once: true });
  }

  function fill({ track }) {
    list.replaceChildren(
      ...[...track.cues].map((cue) => {
        const line = document.createElement("li");
        const button = document.createElement("button");
        button.type = "button";
        button.dataset.at = cue.startTime;
        button.textContent = cue.getCueAsHTML().textContent;
        line.append(button);
        return line;
      }),
    );
    search();
    mark(track);
  }

  function mark(track) {
    if (!shown || track !== shown.track) return;
    // Where one line ends and the next begins Chromium counts both for a moment.
    const now = [...(track.activeCues ?? [])].filter((cue) => cue.endTime > video.currentTime);
    const active = new Set(now.map((cue) => String(cue.startTime)));
    for (const button of list.querySelectorAll("button")) {
      if (active.has(button.dataset.at)) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
    }
  }

  // Browsers draw captions on pictures of the video only: beside stills and sound we do.
  function say() {
    const element = tracks.find(({ srclang }) => srclang === choice.value);
    spoken.hidden = !element || video.readyState === 0 || video.videoWidth > 0;
    const active = spoken.hidden ? [] : [...(element.track.activeCues ?? [])];
    spoken.lang = element?.srclang ?? "";
    spoken.textContent = active.map((cue) => cue.getCueAsHTML().textContent).join("\n");
  }

  function search() {
    const wanted = fold(byId("loi-tim").value.trim());
    let found = 0;
    for (const line of list.children) {
      line.hidden = wanted !== "" && !fold(line.textContent).includes(wanted);
      if (!line.hidden) found++;
    }
    byId("loi-khong-co").hidden = found > 0 || list.children.length === 0;
  }

  for (const { track } of tracks) {
    track.addEventListener("cuechange", () => {
      mark(track);
      say();
    });
  }
  for (const moment of ["loadedmetadata", "resize", "emptied"]) video.addEventListener(moment, say);
  choice.addEventListener("change", () => {
    write(KEY, choice.value);
    apply();
  });
  // The browser's own menu may change what shows; then ours says the same.
  video.textTracks.addEventListener("change", () => {
    const showing = tracks.find((element) => element.track.mode === "showing");
    if ((showing?.srclang ?? "") === choice.value) return;
    choice.value = showing?.srclang ?? "";
    write(KEY, choice.value);
    say();
  });
  part.addEventListener("toggle", apply);
  list.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) jump(Number(button.dataset.at));
  });
  byId("loi-tim").addEventListener("input", search);
  apply();
}
