// Shows how far a file is on its way. Without this the form is sent as any other.
prepare();

function prepare() {
  for (const form of document.querySelectorAll("form[data-file]")) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      send(form);
    });
  }
}

function send(form) {
  const box = form.querySelector("[data-progress]");
  const [line, bar] = [box.querySelector("p"), box.querySelector("progress")];
  const button = form.querySelector("button");
  const say = (words) => {
    if (line.textContent !== words) line.textContent = words;
  };
  const request = new XMLHttpRequest();
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    // A reader of screens hears tens, not every step.
    const percent = Math.floor((loaded / total) * 100);
    bar.value = percent;
    say(percent === 100 ? form.dataset.checking : form.dataset.sending.replace("%percent%", Math.floor(percent / 10) * 10));
  });
  request.addEventListener("load", () => answered(form, request));
  request.addEventListener("error", () => {
    button.disabled = false;
    say(form.dataset.notSent);
  });
  button.disabled = true;
  box.hidden = false;
  request.open("POST", form.action);
  request.responseType = "document";
  request.send(new FormData(form));
}

// Taken: on to the next page. Refused: the page says why, above what was typed.
function answered(form, request) {
  if (request.responseURL !== form.action) {
    location.assign(request.responseURL);
    return;
  }
  document.querySelector("main").replaceWith(request.response.querySelector("main"));
  prepare();
  document.getElementById("loi")?.focus();
}
