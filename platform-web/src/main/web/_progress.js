// The progress that the server has counted.

const ASK_AFTER_MS = [400, 700, 800]; // within two seconds of a beat
const byId = (id) => document.getElementById(id);

// The server counts from a queue: ask until the numbers move, some few times.
export async function showProgress(url) {
  if (!byId("bai-xong").hidden) return;
  const before = byId("thanh-da-xem").value;
  for (const pause of ASK_AFTER_MS) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const answer = await fetch(url, { headers: { Accept: "application/json" } }).catch(() => null);
    if (!answer?.ok) return;
    const { watchedPercent, completed, runPercent } = await answer.json();
    show("da-xem", "thanh-da-xem", watchedPercent);
    show("tien-do-khoa", "thanh-khoa", runPercent);
    if (completed) {
      byId("bai-xong").hidden = false;
      byId("can-90").hidden = true;
      byId("bai-tiep").classList.remove("second");
    }
    if (completed || watchedPercent !== before) return;
  }
}

function show(textId, barId, percent) {
  const text = byId(textId);
  text.textContent = text.textContent.replace(/\d+/, percent);
  byId(barId).value = percent;
}
