// Seconds as people read them: 3:20 or 1:02:05.
export function clock(seconds) {
  const two = (n) => String(Math.floor(n)).padStart(2, "0");
  const [h, m, s] = [seconds / 3600, (seconds / 60) % 60, seconds % 60];
  return h >= 1 ? `${Math.floor(h)}:${two(m)}:${two(s)}` : `${Math.floor(m)}:${two(s)}`;
}
