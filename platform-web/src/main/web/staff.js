// Pages of instructors, appraisers and admins: parts of a page renew themselves by hx-* attributes.
import htmx from "htmx.org";

// No CSS transitions between old and new parts: htmx would copy style attributes, which the page's policy forbids.
htmx.config.defaultSettleDelay = 0;

// What was typed and not sent yet is not lost by a stray click.
document.addEventListener("input", (event) => {
  const form = event.target.form;
  if (form && "careful" in form.dataset) form.dataset.unsaved = "";
});
document.addEventListener("submit", (event) => delete event.target.dataset.unsaved);
window.addEventListener("beforeunload", (event) => {
  if (document.querySelector("form[data-unsaved]")) event.preventDefault();
});

// An answer that is no part of this page (signed out, gone, broken) is shown above it instead.
document.addEventListener("htmx:before:swap", (event) => {
  const { ctx } = event.detail;
  if (ctx.response.status < 400) return;
  const page = new DOMParser().parseFromString(ctx.text, "text/html");
  if (ctx.select && page.querySelector(ctx.select)) return;
  event.preventDefault();
  if (ctx.response.status === 401) show([...notSent()], ctx);
  else if (ctx.sourceEvent?.type !== "every") show([...(page.querySelector("main")?.childNodes ?? [])], ctx);
});
// Where something has to be put right, one goes on there.
document.addEventListener("htmx:after:swap", ({ detail: { ctx } }) => {
  if (ctx.response.status >= 400) (document.getElementById("loi") ?? document.getElementById("vua-sua"))?.focus();
});
document.addEventListener("htmx:error", (event) => {
  const { ctx } = event.detail;
  if (!ctx || ctx.sourceEvent?.type === "every") return;
  show([...notSent()], ctx);
});

const notSent = () => document.getElementById("chua-gui-duoc").content.cloneNode(true).childNodes;

document.addEventListener("htmx:before:request", ({ detail: { ctx } }) => {
  if (ctx.sourceEvent?.type !== "every") document.getElementById("tra-loi")?.remove();
});

function show(nodes, ctx) {
  document.getElementById("tra-loi")?.remove();
  const box = document.createElement("div");
  box.id = "tra-loi";
  box.className = "problem";
  box.role = "alert";
  box.tabIndex = -1;
  box.append(...nodes);
  const form = ctx.sourceElement.closest("form");
  if (form && "careful" in form.dataset) form.dataset.unsaved = "";
  (form ?? document.querySelector("main h1")).before(box);
  box.focus();
}
