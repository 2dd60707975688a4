import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runBuilt } from "./built.ts";

/** Stands for an API that is reached by way of the proxy alone. */
const api = createServer((_, reply) => reply.writeHead(401).end('{"message":"Bad credentials"}'));
const asked: string[] = [];
const proxy = createServer();
proxy.on("connect", ({ url }, socket) => {
  asked.push(url!);
  socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
  api.emit("connection", socket);
});
beforeAll(() => new Promise<void>((done) => proxy.listen(0, "127.0.0.1", done)));
afterAll(() => proxy.close());

it("goes through the proxy that the environment names, with the undici that stands beside the bundle", async () => {
  const { port } = proxy.address() as AddressInfo;
  const { status, stderr } = await runBuilt("mlops", {
    args: ["list", "--repo", "octo/flights", "--api-url", "http://ghes.example/api/v3"],
    env: { HTTP_PROXY: `http://127.0.0.1:${port}`, GITHUB_TOKEN: "t" },
  });
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("Bad credentials") });
  expect(new Set(asked)).toEqual(new Set(["ghes.example:80"]));
});
