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
  const after = (at: number, task: () => void) => setTimeout(task, Math.max(0, at - performance.now()));
  from.on("data", (chunk: Buffer) => {
    free = Math.max(free, performance.now()) + (chunk.length / cap) * 1000;
    onTheWay += chunk.length;
    if (onTheWay > window) from.pause();
    after(free + latency / 2, () => {
      to.write(chunk);
      onTheWay -= chunk.length;
      if (onTheWay <= window) from.resume();
    });
  });
  from.on("end", () => after(free + latency / 2, () => to.end()));
};
