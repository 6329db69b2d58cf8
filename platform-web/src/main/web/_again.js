// Whether sending once more may help. tus answers 409 to a chunk that starts where the file does not
// go on, and 460 to one that arrived broken; no room for a file, which is told before a byte of it
// is sent, stays no room however often one asks.

const PASSING = [409, 423, 429, 460];
const FULL = 507;

// Status 0 is no answer at all.
export function helpsAgain(method, status) {
  if (status === FULL || (method === "POST" && status === 409)) return false;
  return status < 400 || status >= 500 || PASSING.includes(status);
}
