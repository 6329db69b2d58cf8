// Says of each chunk what it has to be when it arrives: the server answers 460 for any other, and
// tus sends it again. Browsers digest on safe origins only; over plain http in a local network the
// chunks go without.

// Options for tus-js-client, which reads a chunk just before it asks about the request for it.
export function checksums(subtle = globalThis.crypto?.subtle) {
  if (!subtle) return {};
  let checksum = null;
  return {
    fileReader: {
      openFile: async (file) => ({
        size: file.size,
        async slice(start, end) {
          const value = file.slice(start, end);
          checksum = await sha256(subtle, value);
          return { value, done: end >= file.size };
        },
        close() {},
      }),
    },
    onBeforeRequest(request) {
      if (request.getMethod() === "PATCH") request.setHeader("Upload-Checksum", checksum);
    },
  };
}

async function sha256(subtle, chunk) {
  const digest = new Uint8Array(await subtle.digest("SHA-256", await chunk.arrayBuffer()));
  return "sha256 " + btoa(String.fromCharCode(...digest));
}
