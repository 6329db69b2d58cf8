// The lines of captions in the page. What is typed is kept in their boxes and nowhere else.
import { readTime, writeTime } from "./_cueTime.js";

const LEAST_MILLIS = 100; // of a line that is cut off

export function cueRows(list, template, words) {
  const box = (row, field) => row.querySelector(`[data-field=${field}]`);
  const timeOf = (row, field) => readTime(box(row, field).value);
  const rows = () => [...list.children];

  function make({ startMillis, endMillis, text }) {
    const row = template.content.firstElementChild.cloneNode(true);
    box(row, "startMillis").value = writeTime(startMillis);
    box(row, "endMillis").value = writeTime(endMillis);
    box(row, "text").value = text;
    return row;
  }

  function number() {
    rows().forEach((row, n) => {
      row.querySelector("legend").textContent = words.line.replace("%", n + 1);
    });
  }

  function put(row, before) {
    list.insertBefore(row, before);
    number();
    box(row, "text").focus();
  }

  function show(cues) {
    list.replaceChildren(...cues.map(make));
    number();
  }

  function addAt(millis, duration) {
    const next = rows().find((row) => timeOf(row, "startMillis") > millis) ?? null;
    const limit = next ? timeOf(next, "startMillis") : duration;
    const endMillis = Math.max(millis + LEAST_MILLIS, Math.min(millis + 3000, limit));
    put(make({ startMillis: millis, endMillis, text: "" }), next);
  }

  function addAfter(row, duration) {
    const startMillis = Math.min(timeOf(row, "endMillis") ?? 0, Math.max(0, duration - LEAST_MILLIS));
    const next = row.nextElementSibling;
    const limit = (next && timeOf(next, "startMillis")) || duration;
    const endMillis = Math.max(startMillis + LEAST_MILLIS, Math.min(startMillis + 3000, limit));
    put(make({ startMillis, endMillis, text: "" }), next);
  }

  // At the cursor, the time shared out by the length of the words; at the middle without one.
  function split(row) {
    const text = box(row, "text").value;
    const [start, end] = [timeOf(row, "startMillis"), timeOf(row, "endMillis")];
    if (start === null || end === null || text.length < 2) return;
    const cursor = box(row, "text").selectionStart;
    const place = cursor > 0 && cursor < text.length ? cursor : Math.ceil(text.length / 2);
    const cut = Math.round(start + ((end - start) * place) / text.length);
    box(row, "text").value = text.slice(0, place).trim();
    box(row, "endMillis").value = writeTime(cut);
    put(make({ startMillis: cut, endMillis: end, text: text.slice(place).trim() }), row.nextElementSibling);
  }

  function join(row) {
    const next = row.nextElementSibling;
    if (!next) return;
    box(row, "endMillis").value = box(next, "endMillis").value;
    box(row, "text").value = [box(row, "text").value, box(next, "text").value].map((t) => t.trim()).filter(Boolean).join("\n");
    next.remove();
    number();
    box(row, "text").focus();
  }

  // How to put it back.
  function remove(row) {
    const [at, next] = [rows().indexOf(row), row.nextElementSibling];
    row.remove();
    number();
    return { number: at + 1, undo: () => put(row, next?.isConnected ? next : null) };
  }

  // What is typed, or null when some time is none; that is said at its box.
  function read() {
    let good = true;
    const cues = rows().map((row) => {
      clear(row);
      const cue = { text: box(row, "text").value };
      for (const field of ["startMillis", "endMillis"]) {
        cue[field] = timeOf(row, field);
        if (cue[field] === null) {
          fault(row, field, words.badTime);
          good = false;
        }
      }
      return cue;
    });
    return good ? cues : null;
  }

  function clear(row) {
    row.querySelector(".field-error").hidden = true;
    for (const input of row.querySelectorAll("[aria-invalid]")) {
      input.removeAttribute("aria-invalid");
      input.removeAttribute("aria-describedby");
    }
  }

  function fault(row, field, message) {
    const line = row.querySelector(".field-error");
    const input = box(row, field);
    line.id = `loi-dong-${rows().indexOf(row)}`;
    line.textContent = line.hidden ? message : `${line.textContent} ${message}`;
    line.hidden = false;
    input.setAttribute("aria-invalid", "true");
    input.setAttribute("aria-describedby", line.id);
  }

  // A fault of the server's; false when it is of no line.
  function faultAt(pointer, message) {
    const [, cues, n, field] = pointer.split("/");
    const row = cues === "cues" ? list.children[Number(n)] : null;
    if (!row || n === undefined || !field || !box(row, field)) return false;
    fault(row, field, message);
    return true;
  }

  function at(millis) {
    return rows().find((row) => timeOf(row, "startMillis") <= millis && millis < timeOf(row, "endMillis"));
  }

  return { show, addAt, addAfter, split, join, remove, read, faultAt, at, box, timeOf };
}
