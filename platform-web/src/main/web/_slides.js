// A lecture as its sound with still pictures: the poster of a video element that plays sound only.
// So controls, captions and watched time are those of any other choice.

export async function showSlides(video, url) {
  const answer = await fetch(url).catch(() => null);
  if (!answer?.ok) return null;
  const { slides } = await answer.json();
  const first = video.poster;
  let shown = -1;

  function show() {
    const next = slides.findIndex((slide) => slide.startSeconds > video.currentTime);
    const now = Math.max(0, next < 0 ? slides.length - 1 : next - 1);
    if (now === shown || slides.length === 0) return;
    shown = now;
    video.poster = slides[now].image;
    video.dataset.slide = now;
    if (slides[now + 1]) new Image().src = slides[now + 1].image;
  }

  for (const event of ["timeupdate", "seeking"]) video.addEventListener(event, show);
  show();
  return () => {
    for (const event of ["timeupdate", "seeking"]) video.removeEventListener(event, show);
    delete video.dataset.slide;
    video.poster = first;
  };
}
