// Keys work while the player has the focus (WCAG 2.1.4), as people know them from other players.

export function listenToKeys(box, video, changeSpeed) {
  const actions = {
    k: toggle,
    j: () => jump(-10),
    l: () => jump(10),
    ArrowLeft: () => jump(-5),
    ArrowRight: () => jump(5),
    m: () => (video.muted = !video.muted),
    f: () => (document.fullscreenElement ? document.exitFullscreen() : video.requestFullscreen?.()),
    "<": () => changeSpeed(-1),
    ">": () => changeSpeed(1),
  };

  function toggle() {
    if (video.paused) video.play();
    else video.pause();
  }

  function jump(seconds) {
    video.currentTime = Math.max(0, video.currentTime + seconds);
  }

  box.addEventListener("keydown", (event) => {
    const onControl = event.target.closest("button, select, input, summary, a");
    if (onControl || event.ctrlKey || event.altKey || event.metaKey) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (key === " ") toggle();
    else if (/^\d$/.test(key) && video.duration) video.currentTime = (video.duration * key) / 10;
    else if (actions[key]) actions[key]();
    else return;
    event.preventDefault();
  });
}
