// Hands a certificate's check address to another app, or copies it.
for (const button of document.querySelectorAll("button.share")) {
  const { link, title, copied } = button.dataset;
  if (!navigator.share && !navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    if (navigator.share) {
      // The viewer may close the sheet without choosing an app.
      await navigator.share({ title, url: link }).catch(() => {});
    } else {
      await navigator.clipboard.writeText(link);
      button.textContent = copied;
    }
  });
}
