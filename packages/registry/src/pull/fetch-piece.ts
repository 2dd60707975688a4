import type { Stored } from "@mlops-actions/contracts/manifest";
import { isUserError, UserError } from "@mlops-actions/contracts/user-error";
import type { Wait } from "../releases/upload-asset.ts";
import type { OpenRange, RemoteAsset } from "./open-range.ts";
import type { PartFile } from "./part-file.ts";
import type { Piece, Slice, Source } from "./plan-pieces.ts";

export type FetchPorts = {
  findAsset: (stored: Stored) => Promise<RemoteAsset>;
  openRange: OpenRange;
  wait: Wait;
};

/** In a row, without a byte in between. */
const mostTries = 5;

/**
 * Brings one piece to disk, going on after a break at the byte where it came. A server that knows no ranges sends the
 * whole asset: the first piece to meet that writes all that is wanted of the asset, and the others wait for it.
 */
export const fetchPiece = async (piece: Piece<PartFile>, ports: FetchPorts): Promise<void> => {
  const { source, end, slices } = piece;
  const asset = await ports.findAsset(source.stored);
  let at = piece.start;
  for (let failures = 0; at < end; ) {
    try {
      if (!source.whole) {
        const { body, whole } = await ports.openRange(asset, at, end);
        const asked = !whole || (at === 0 && end === asset.size);
        if (asked) {
          const arrived = (now: number) => {
            at = now;
            failures = 0;
          };
          return await deliver(asset, body, { slices, start: at, end }, arrived);
        }
        if (source.whole) body.destroy();
        else source.whole = takeWhole(asset, body, source);
      }
      return await source.whole;
    } catch (error) {
      failures += 1;
      if (isUserError(error)) throw error;
      if (failures === mostTries) throw giveUp(asset, error);
      const { retryAfter } = error as { retryAfter?: number };
      await ports.wait(retryAfter === undefined ? 250 * 2 ** failures : retryAfter * 1000);
    }
  }
};

const giveUp = ({ name, tag }: RemoteAsset, cause: unknown) =>
  new UserError(
    `${name} of ${tag} cannot be downloaded: ${cause instanceof Error ? cause.message : cause}.`,
    {
      fix: `It was tried ${mostTries} times. Run this again: it goes on from what is here.`,
      cause,
    },
  );

type Body = AsyncIterable<Buffer> & { destroy: () => unknown };

const takeWhole = async (asset: RemoteAsset, body: Body, source: Source<PartFile>): Promise<void> => {
  const slices = source.pieces.flatMap((piece) => piece.slices);
  const end = Math.max(...slices.map((slice) => slice.end));
  try {
    await deliver(asset, body, { slices, start: 0, end });
  } catch (error) {
    source.whole = undefined; // whoever tries next takes it
    throw error;
  }
};

/** Writes what arrives to the files that it belongs to. */
const deliver = async (
  asset: RemoteAsset,
  body: Body,
  { slices, start, end }: { slices: readonly Slice<PartFile>[]; start: number; end: number },
  arrived: (at: number) => void = () => {},
): Promise<void> => {
  let at = start;
  for await (const bytes of gather(body)) {
    if (at >= end) break; // more than was asked for; the connection is given up
    for (const slice of slices) {
      const from = Math.max(slice.start, at);
      const to = Math.min(slice.end, at + bytes.length);
      if (from < to)
        await slice.file.write(bytes.subarray(from - at, to - at), slice.at + from - slice.start);
    }
    at += bytes.length;
    arrived(at);
  }
  if (at < end) throw new Error(`${asset.name}: the connection closed after ${at} of ${asset.size} bytes`);
};

const batch = 512 * 1024;

/**
 * Fewer, larger writes: the network brings 64 KiB at a time. Each batch is in the same memory as the one before, which
 * must be done with by then. What came before a break is handed on before the break is told.
 */
async function* gather(body: Body): AsyncGenerator<Buffer> {
  const buffer = Buffer.allocUnsafeSlow(batch);
  let size = 0;
  let fault: { error: unknown } | undefined;
  try {
    for await (const bytes of body)
      for (let from = 0; from < bytes.length; ) {
        const taken = bytes.copy(buffer, size, from);
        from += taken;
        size += taken;
        if (size < batch) continue;
        yield buffer;
        size = 0;
      }
  } catch (error) {
    fault = { error };
  }
  if (size > 0) yield buffer.subarray(0, size);
  if (fault) throw fault.error;
}
