import { expect, it } from "vitest";
import { readBody } from "./stream-http.ts";

it("reads a small answer, and no more of one without end than was allowed", async () => {
  let sent = 0;
  let closed = false;
  const endless = async function* () {
    try {
      for (; ; sent++) yield Buffer.alloc(10);
    } finally {
      closed = true;
    }
  };
  await expect(readBody(endless(), 95)).rejects.toThrow("more than 95 bytes where a small file was expected");
  expect([sent, closed]).toEqual([9, true]);
  const short = async function* () {
    yield Buffer.from("ab");
    yield Buffer.from("c");
  };
  expect((await readBody(short(), 3)).toString()).toBe("abc");
});
