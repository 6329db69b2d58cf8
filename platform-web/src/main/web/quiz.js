// Keeps each choice at once and says so quietly. Without this script the button below keeps it.
const form = document.getElementById("cau-hoi");
const note = document.getElementById("luu");
let latest = 0;

form?.addEventListener("change", async (event) => {
  const mine = ++latest;
  say(note.dataset.saving);
  const answer = await fetch(form.dataset.save, {
    method: "POST",
    keepalive: true,
    redirect: "error",
    headers: { Accept: "application/json" },
    body: new URLSearchParams({ [event.target.name]: event.target.value }),
  }).catch(() => null);
  if (mine !== latest) return;
  document.getElementById("da-thoat").hidden = answer?.status !== 401;
  if (answer?.ok) {
    say(note.dataset.saved);
    document.querySelector(".jump [aria-current]")?.classList.add("answered");
  } else {
    say(note.dataset.failed, true);
  }
});

function say(words, bad = false) {
  note.textContent = words;
  note.classList.toggle("bad", bad);
}
