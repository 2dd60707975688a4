import { open } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { TarLayout } from "./tar-layout.ts";

/** Fewer, larger reads: at Node's 64 KiB a gigabyte is 16,000 turns of the event loop. */
const chunkSize = 2 ** 18;

/** Bytes `start` to `end` (exclusive) of a file, in chunks; the next is read while the last is used. */
export async function* readFileBytes(path: string, start: number, end: number): AsyncGenerator<Buffer> {
  const file = await open(path);
  const readAt = async (at: number): Promise<Buffer> => {
    const buffer = Buffer.allocUnsafeSlow(Math.min(chunkSize, end - at));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
    if (bytesRead > 0) return buffer.subarray(0, bytesRead);
    // Whoever waits for a promised number of bytes would wait for ever.
    throw new UserError(`${path} became shorter while it was read: it ends at byte ${at} of ${end}.`, {
      fix: "Something else writes into the run directory. Run the workflow from train again.",
    });
  };
  let ahead: Promise<Buffer> | undefined;
  try {
    ahead = start < end ? readAt(start) : undefined;
    for (let at = start; ahead; ) {
      const chunk = await ahead;
      at += chunk.length;
      ahead = at < end ? readAt(at) : undefined;
      ahead?.catch(() => {}); // told when it is awaited
      yield chunk;
    }
  } finally {
    await ahead?.catch(() => {});
    await file.close();
  }
}

/** Bytes `start` to `end` (exclusive) of a tar that is nowhere on disk, made from the files below a folder. */
export async function* readTarBytes(
  layout: TarLayout,
  directory: string,
  start: number,
  end: number,
): AsyncGenerator<Buffer> {
  for (const segment of layout.segments) {
    const from = Math.max(start - segment.start, 0);
    const to = Math.min(end - segment.start, segment.size);
    if (from >= to) continue;
    if ("bytes" in segment) yield segment.bytes.subarray(from, to);
    else yield* readFileBytes(join(directory, segment.path), from, to);
  }
}
