/**
 * Damages the small Parquet files of the tests in every place and reads them, all columns, in both ways that there are:
 * each must be read or refused with a reason, soon and in little memory. Prints what took too long and what reasons came.
 * The tests do the same at some places only.
 *
 * Run: node test/bench/parquet-damage.ts [every how many bytes, 1 unless told]
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { makeCollector } from "../../packages/drift/src/profile/collect-column.ts";
import { isBulk, readFlatColumn } from "../../packages/drift/src/read/read-flat-column.ts";
import { readFooter } from "../../packages/parquet/src/read-footer.ts";
import { readValues } from "../../packages/parquet/src/read-values.ts";
import { openCodec } from "../../packages/parquet/src/unpack-page.ts";

const { files }: { files: Record<string, string> } = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../packages/drift/src/fixtures/parquet.json"), "utf8"),
);
const names = Object.keys(files);
const patience = 2000;

/** What a byte may become: all ones, none, and one bit of it, another one in each place. */
const damages = [
  (bytes: Buffer, at: number) => {
    bytes[at]! ^= 0xff;
  },
  (bytes: Buffer, at: number) => {
    bytes[at] = 0;
  },
  (bytes: Buffer, at: number) => {
    bytes[at]! ^= 1 << ((at * 7919) % 8);
  },
  (bytes: Buffer, at: number) => bytes.fill(0xff, at, Math.min(at + 5, bytes.length)),
  (bytes: Buffer, at: number) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]),
];

const readAll = async (bytes: Buffer): Promise<Set<string>> => {
  const faults = new Set<string>();
  const note = (error: Error) =>
    faults.add(`${error.constructor.name}: ${error.message.replace(/\d+/g, "9")}`);
  const footer = await readFooter(bytes.length, async (start, end) => bytes.subarray(start, end)).catch(note);
  if (!("groups" in footer)) return faults;
  for (const { chunks } of footer.groups)
    for (const { name, element } of footer.columns) {
      const chunk = chunks.get(name);
      if (!chunk) continue;
      try {
        const unpack = await openCodec(chunk.codec);
        const pages = bytes.subarray(chunk.start, chunk.start + chunk.size);
        readValues(pages, element, chunk, unpack, () => {});
        const collector = makeCollector({});
        if (isBulk(element, chunk, collector)) readFlatColumn(pages, element, chunk, collector, unpack);
      } catch (error) {
        note(error as Error);
      }
    }
  return faults;
};

type Place = { file: number; at: number; damage: number };

const work = async ({ file, at, damage }: Place, step: number) => {
  for (; file < names.length; file++, at = 0) {
    const whole = Buffer.from(files[names[file]!]!, "base64");
    for (; at < whole.length; at += step, damage = 0)
      for (; damage < damages.length; damage++) {
        parentPort!.postMessage({ place: { file, at, damage } });
        const bytes = Buffer.from(whole);
        const start = performance.now();
        const faults = await readAll(damages[damage]!(bytes, at) ?? bytes);
        parentPort!.postMessage({ faults: [...faults], took: performance.now() - start });
      }
  }
};

const watch = async (step: number) => {
  const reasons = new Map<string, number>();
  let cases = 0;
  let slowest = 0;
  let next: Place | undefined = { file: 0, at: 0, damage: 0 };
  const stuck: string[] = [];
  while (next) {
    let place: Place = next;
    const thread = new Worker(import.meta.filename, { workerData: { from: next, step } });
    next = await new Promise<Place | undefined>((resolve) => {
      const giveUp = (why: string) => {
        stuck.push(`${names[place.file]}, byte ${place.at}, damage ${place.damage}: ${why}`);
        thread.terminate();
        resolve({ ...place, damage: place.damage + 1 });
      };
      let timer = setTimeout(giveUp, patience * 5, "did not start");
      thread.on("error", (error) => giveUp(error.message));
      thread.on("exit", () => {
        clearTimeout(timer);
        resolve(undefined);
      });
      thread.on("message", (message: { place: Place } | { faults: string[]; took: number }) => {
        if ("place" in message) {
          place = message.place;
          clearTimeout(timer);
          timer = setTimeout(giveUp, patience, `not done after ${patience} ms`);
          return;
        }
        cases++;
        slowest = Math.max(slowest, message.took);
        for (const fault of message.faults) reasons.set(fault, (reasons.get(fault) ?? 0) + 1);
      });
    });
  }
  console.log(
    `${cases} damaged files, the slowest took ${slowest.toFixed(0)} ms, stuck or crashed: ${stuck.length}`,
  );
  for (const one of stuck) console.log(`  ${one}`);
  console.log(`Most memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB. The reasons:`);
  for (const [reason, count] of [...reasons].sort((a, b) => b[1] - a[1])) console.log(`${count}\t${reason}`);
};

if (isMainThread) await watch(Number(process.argv[2] ?? 1));
else await work(workerData.from, workerData.step);
