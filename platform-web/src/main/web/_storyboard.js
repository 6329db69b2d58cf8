// Small pictures of the whole video that one can jump to. They are fetched when somebody looks.
import { clock } from "./_clock.js";

const CUE = /^(?:(\d+):)?(\d\d):(\d\d)\.\d+ -->.*\n(.+)#xywh=(\d+),(\d+),(\d+),(\d+)$/gm;

export function offerStoryboard(details, jump) {
  details.hidden = false;
  details.addEventListener("toggle", () => fill(details, jump), { once: true });
}

async function fill(details, jump) {
  const answer = await fetch(details.dataset.pictures).catch(() => null);
  if (!answer?.ok) {
    details.addEventListener("toggle", () => fill(details, jump), { once: true });
    return;
  }
  const strip = details.querySelector(".strip");
  for (const [, h, m, s, sheet, x, y, width, height] of (await answer.text()).matchAll(CUE)) {
    const at = Number(h ?? 0) * 3600 + Number(m) * 60 + Number(s);
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.at = at;
    button.setAttribute("aria-label", details.dataset.label.replace("%", clock(at)));
    const picture = document.createElement("span");
    Object.assign(picture.style, {
      width: `${width}px`,
      height: `${height}px`,
      background: `url("${sheet}") -${x}px -${y}px`,
    });
    button.append(picture, clock(at));
    button.addEventListener("click", () => jump(at));
    strip.append(button);
  }
}
