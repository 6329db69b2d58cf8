// Previews of a video: as learners with little data get it, or on request as the others do.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-sharp]");
  if (!button) return;
  const box = button.closest(".preview");
  const video = box.querySelector("video");
  const { default: Hls } = await import("hls.js/light");
  video.removeAttribute("src");
  // Not canPlayType first: Chromium says "maybe" to HLS and plays it badly.
  if (Hls.isSupported()) {
    const stream = new Hls();
    stream.loadSource(box.dataset.hls);
    stream.attachMedia(video);
  } else {
    video.src = box.dataset.hls;
  }
  button.setAttribute("aria-pressed", "true");
  button.disabled = true;
  await video.play().catch(() => {});
});

const offer = () => document.querySelectorAll("[data-sharp][hidden]").forEach((button) => (button.hidden = false));
offer();
document.addEventListener("htmx:after:swap", offer);
