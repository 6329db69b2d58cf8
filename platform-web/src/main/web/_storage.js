// What the device remembers, where it may.

export function read(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function write(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage full or forbidden: the choice lasts as long as the page.
  }
}
