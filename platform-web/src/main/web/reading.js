// The button that says "I have read it" waits until there was time to, and shows how long. Without
// this script it can be pressed at any time, and the server answers in words.
import { clock } from "./_clock.js";

const button = document.querySelector("[data-read-seconds]");
if (button) {
  const words = button.textContent;
  const ready = performance.now() + Number(button.dataset.readSeconds) * 1000;
  const hint = document.getElementById("con-lai");

  const show = () => {
    const left = Math.ceil((ready - performance.now()) / 1000);
    button.disabled = left > 0;
    button.textContent = left > 0 ? `${words} (${clock(left)})` : words;
    if (left > 0) return;
    clearInterval(ticking);
    hint.hidden = true;
  };
  const ticking = setInterval(show, 1000);
  show();
}
