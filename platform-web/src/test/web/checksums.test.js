import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { Upload } from "tus-js-client";
import { checksums } from "../../main/web/_checksums.js";

const FILE = new Blob(["Bài giảng ", "trực tuyến"]);
const CHUNK = 7;

test("each chunk says its own sum", async () => {
  const server = tusServer();

  await send(server, checksums());

  const bytes = Buffer.from(await FILE.arrayBuffer());
  assert.equal(server.patches.length, Math.ceil(bytes.length / CHUNK));
  for (const { offset, checksum } of server.patches) {
    const chunk = bytes.subarray(offset, offset + CHUNK);
    assert.equal(checksum, "sha256 " + createHash("sha256").update(chunk).digest("base64"));
  }
});

test("a chunk that arrived broken is sent again", async () => {
  const server = tusServer({ brokenOnceAt: 14 });

  await send(server, checksums());

  assert.deepEqual(
    server.patches.map(({ offset }) => offset),
    [0, 7, 14, 14, 21],
  );
  assert.equal(server.patches[2].checksum, server.patches[3].checksum);
});

test("where browsers do not digest, chunks go without", async () => {
  const server = tusServer();

  await send(server, checksums(null));

  assert.ok(server.patches.length > 1);
  assert.ok(server.patches.every(({ checksum }) => checksum === undefined));
});

function send(server, options) {
  return new Promise((resolve, reject) =>
    new Upload(FILE, {
      endpoint: "http://tus.example/api/tep",
      chunkSize: CHUNK,
      retryDelays: [0],
      onShouldRetry: (error) => error.originalResponse.getStatus() === 460,
      httpStack: server,
      onSuccess: resolve,
      onError: reject,
      ...plain(options),
    }).start(),
  );
}

// The library for Node knows no Blob: the file is read as browsers do, with and without sums.
function plain(options) {
  if (options.fileReader) return options;
  const slice = (start, end) => Promise.resolve({ value: FILE.slice(start, end), done: end >= FILE.size });
  return { fileReader: { openFile: async () => ({ size: FILE.size, slice, close() {} }) } };
}

// Keeps the protocol of tus in memory.
function tusServer({ brokenOnceAt = -1 } = {}) {
  const patches = [];
  let offset = 0;
  let broken = false;
  const answers = {
    POST: () => [201, { location: "/api/tep/1" }],
    HEAD: () => [200, { "upload-offset": offset, "upload-length": FILE.size }],
    PATCH: (headers, body) => {
      patches.push({ offset, checksum: headers["Upload-Checksum"] });
      if (offset === brokenOnceAt && !broken) {
        broken = true;
        return [460, {}];
      }
      offset += body.size;
      return [204, { "upload-offset": offset }];
    },
  };
  return {
    patches,
    getName: () => "memory",
    createRequest(method, url) {
      const headers = {};
      return {
        getMethod: () => method,
        getURL: () => url,
        setHeader: (name, value) => (headers[name] = value),
        getHeader: (name) => headers[name],
        setProgressHandler() {},
        abort: () => Promise.resolve(),
        getUnderlyingObject: () => null,
        async send(body) {
          const [status, got] = answers[method](headers, body);
          return {
            getStatus: () => status,
            getHeader: (name) => got[name.toLowerCase()],
            getBody: () => "",
            getUnderlyingObject: () => null,
          };
        },
      };
    },
  };
}
