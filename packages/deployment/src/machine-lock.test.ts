import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { withMachineLock } from "./machine-lock.ts";
import { readStart } from "./process-identity.ts";

let root: string;
let path: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "lock-"));
  path = join(root, "deep", "lock");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it("lets one in at a time, and leaves nothing behind", async () => {
  let inside = 0;
  let most = 0;
  const turns = Array.from({ length: 8 }, () =>
    withMachineLock(path, async () => {
      most = Math.max(most, ++inside);
      await sleep(5);
      inside--;
    }),
  );
  await Promise.all(turns);
  expect(most).toBe(1);
  expect(existsSync(path)).toBe(false);
});

it("is released when the body fails", async () => {
  await expect(withMachineLock(path, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await withMachineLock(path, async () => "next")).toBe("next");
});

it("is taken over from a process that has ended, even when its number runs again", async () => {
  await withMachineLock(path, async () => {}); // makes the folder
  for (const dead of ["", "{", JSON.stringify({ pid: process.pid, started: "an earlier boot/1" })]) {
    writeFileSync(path, dead);
    let inside = 0;
    const turn = () =>
      withMachineLock(path, async () => {
        expect(++inside).toBe(1);
        await sleep(5);
        inside--;
      });
    await Promise.all([turn(), turn(), turn()]);
  }
});

it("gives up after a while, naming the holder", async () => {
  await withMachineLock(path, async () => {});
  writeFileSync(path, JSON.stringify({ pid: process.pid, started: readStart(process.pid) }));
  const told: number[] = [];
  await expect(
    withMachineLock(path, async () => {}, { waitSeconds: 0.2, onWait: (holder) => told.push(holder) }),
  ).rejects.toThrow(`Process ${process.pid} on this machine is deploying the same model`);
  expect(told).toEqual([process.pid]);
});
