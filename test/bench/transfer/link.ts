import type { AddressInfo } from "node:net";
import { connect, createServer, type Server, type Socket } from "node:net";

/** A link to a server on loopback: `latency` is the round trip in milliseconds, `cap` bytes a second of a connection. */
export type Link = { latency: number; cap: number };

/**
 * Passes bytes on, later and no faster than the link allows, each connection by itself. Nothing is dropped and there
 * is no slow start: it shows what waiting and a cap on one connection cost, which several connections share out.
 */
export const openLink = async (port: number, link: Link): Promise<{ port: number; server: Server }> => {
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (near) => {
    const far = connect({ port, host: "127.0.0.1", allowHalfOpen: true, noDelay: true });
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      carry(from, to, link);
      from.on("error", () => to.destroy());
      from.on("close", () => to.destroySoon());
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { port: (server.address() as AddressInfo).port, server };
};

const carry = (from: Socket, to: Socket, { latency, cap }: Link): void => {
  /** What a sender may have on its way: what the link carries in two round trips. */
  const window = Math.max(64 * 1024, (cap * latency * 2) / 1000);
  let free = 0;
  let onTheWay = 0;
  const queue: { at: number; chunk: Buffer | null }[] = [];
  // One timer for the first in the queue: timers of their own would overtake each other by a millisecond.
  const deliver = () => {
    for (let first = queue[0]; first; first = queue[0]) {
      const early = first.at - performance.now();
      if (early > 0) {
        setTimeout(deliver, early);
        return;
      }
      queue.shift();
      if (first.chunk === null) to.end();
      else {
        to.write(first.chunk);
        onTheWay -= first.chunk.length;
        if (onTheWay <= window) from.resume();
      }
    }
  };
  const send = (chunk: Buffer | null) => {
    free = Math.max(free, performance.now()) + ((chunk?.length ?? 0) / cap) * 1000;
    onTheWay += chunk?.length ?? 0;
    queue.push({ at: free + latency / 2, chunk });
    if (queue.length === 1) setTimeout(deliver, latency / 2);
    if (onTheWay > window) from.pause();
  };
  from.on("data", send);
  from.on("end", () => send(null));
};
