import assert from "node:assert/strict";
import { test } from "node:test";
import { helpsAgain } from "../../main/web/_again.js";

test("what passes by itself is sent again", () => {
  for (const status of [0, 409, 423, 429, 460, 500, 503]) assert.ok(helpsAgain("PATCH", status), `${status}`);
});

test("a refusal is not", () => {
  for (const status of [400, 403, 404, 413]) assert.ok(!helpsAgain("PATCH", status), `${status}`);
});

test("no room for a file stays no room", () => {
  assert.ok(!helpsAgain("POST", 409));
  assert.ok(!helpsAgain("POST", 507));
});
