// Times of captions as people type them: 1:05,300 or 1:02:03.5.

export function readTime(text) {
  const found = /^(?:(?:(\d{1,4}):)?([0-5]?\d):)?([0-5]?\d)(?:[.,](\d{1,3}))?$/.exec(text.trim());
  if (!found) return null;
  const [, hours = 0, minutes = 0, seconds, millis = ""] = found;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 + Number(millis.padEnd(3, "0"));
}

export function writeTime(millis) {
  const two = (n) => String(Math.floor(n)).padStart(2, "0");
  const hours = Math.floor(millis / 3_600_000);
  const minutes = (millis / 60_000) % 60;
  const rest = `${two((millis / 1000) % 60)},${String(millis % 1000).padStart(3, "0")}`;
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${Math.floor(minutes)}:${rest}`;
}
