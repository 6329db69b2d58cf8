// The editor of captions: lines beside the playing video, saved at once and only when asked.
import { cueRows } from "./_cueRows.js";
import { writeTime } from "./_cueTime.js";

const byId = (id) => document.getElementById(id);
const desk = byId("ban-phu-de");
if (desk) prepare(desk, byId("video"));

async function prepare(desk, video) {
  const { lines, badTime, removed, saved, unsaved, failed, faulty, line } = desk.dataset;
  const list = byId("cac-dong");
  const rows = cueRows(list, byId("mau-dong"), { badTime, line });
  const taken = [];
  let revision = 0;
  let changed = false;

  const millis = () => Math.round(video.currentTime * 1000);
  const duration = () => Math.floor((video.duration || Infinity) * 1000);
  const say = (words) => (byId("tinh-trang").textContent = words);

  const answer = await fetch(lines, { headers: { Accept: "application/json" } }).catch(() => null);
  if (!answer?.ok) return say(failed);
  const text = await answer.json();
  revision = text.revision;
  rows.show(text.cues);
  byId("luu").disabled = false;

  function touch() {
    if (changed) return;
    changed = true;
    say(unsaved);
  }

  function act(row, what) {
    if (what === "play") {
      const start = rows.timeOf(row, "startMillis");
      if (start !== null) video.currentTime = start / 1000;
      video.play().catch(() => {});
      return;
    }
    if (what === "start") rows.box(row, "startMillis").value = writeTime(millis());
    if (what === "end") rows.box(row, "endMillis").value = writeTime(millis());
    if (what === "add") rows.addAfter(row, duration());
    if (what === "split") rows.split(row);
    if (what === "join") rows.join(row);
    if (what === "remove") remove(row);
    touch();
  }

  function remove(row) {
    const { number, undo } = rows.remove(row);
    taken.push(undo);
    byId("vua-xoa").firstElementChild.textContent = removed.replace("%", number);
    byId("vua-xoa").hidden = false;
    byId("hoan-tac").focus();
  }

  async function save() {
    byId("loi-luu").hidden = true;
    const cues = rows.read();
    if (!cues) return complain(faulty);
    byId("luu").disabled = true;
    const answer = await fetch(lines, {
      method: "PUT",
      headers: { Accept: "application/json", "Content-Type": "application/json" },
      body: JSON.stringify({ cues, revision }),
    }).catch(() => null);
    byId("luu").disabled = false;
    const body = await answer?.json().catch(() => null);
    if (answer?.ok && body) {
      keep(body);
    } else {
      const others = (body?.errors ?? []).filter((e) => !rows.faultAt(e.pointer, e.message));
      complain(body?.title || failed, body?.detail, others.map((e) => e.message));
    }
  }

  function keep(text) {
    revision = text.revision;
    for (const box of document.querySelectorAll("input[name=revision]")) box.value = revision;
    taken.length = 0;
    byId("vua-xoa").hidden = true;
    changed = false;
    say(saved);
  }

  // At the first wrong box, or at the words when it is none.
  function complain(title, detail = "", more = []) {
    const box = byId("loi-luu");
    box.children[0].textContent = title;
    box.children[1].textContent = detail ?? "";
    box.children[2].replaceChildren(
      ...more.map((words) => Object.assign(document.createElement("li"), { textContent: words })),
    );
    box.hidden = false;
    say("");
    (list.querySelector("[aria-invalid]") ?? box).focus();
  }

  list.addEventListener("click", (event) => {
    const button = event.target.closest("[data-act]");
    if (button) act(button.closest("li"), button.dataset.act);
  });
  list.addEventListener("input", touch);
  byId("them-dong").addEventListener("click", () => {
    rows.addAt(millis(), duration());
    touch();
  });
  byId("hoan-tac").addEventListener("click", () => {
    taken.pop()?.();
    byId("vua-xoa").hidden = taken.length === 0;
  });
  byId("luu").addEventListener("click", save);
  for (const event of ["timeupdate", "seeked"]) {
    video.addEventListener(event, () => {
      const row = rows.at(millis());
      byId("dang-noi").textContent = row ? rows.box(row, "text").value : "";
      list.querySelector("[aria-current]")?.removeAttribute("aria-current");
      row?.setAttribute("aria-current", "true");
    });
  }
  addEventListener("beforeunload", (event) => {
    if (changed) event.preventDefault();
  });
}
