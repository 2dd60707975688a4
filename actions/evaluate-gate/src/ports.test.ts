import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { GateInputs } from "./inputs.ts";
import { createPorts } from "./ports.ts";

const base = "b".repeat(40);
let server: Server;
let inputs: GateInputs;

beforeAll(async () => {
  const tempDirectory = await mkdtemp(join(tmpdir(), "mlops-ports-"));
  server = createServer((request, response) => {
    const url = new URL(request.url!, "http://127.0.0.1");
    const there =
      url.searchParams.get("ref") === base &&
      decodeURIComponent(url.pathname).endsWith("/contents/a/mlops.yml");
    response.writeHead(there ? 200 : 404).end(there ? "of the base" : "{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  inputs = {
    workspace: join(tempDirectory, "workspace"),
    tempDirectory,
    token: "t",
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    repository: { owner: "o", name: "r" },
    pullRequest: { number: 1, head: "h".repeat(40), base, fromFork: false },
  } as GateInputs;
});
afterAll(async () => {
  server.close();
  await rm(inputs.tempDirectory, { recursive: true });
});

it("opens trusted files at the base of a pull request, outside the workspace", async () => {
  const ports = createPorts(inputs);
  const path = await ports.openTrusted("a/mlops.yml");
  expect(await readFile(path, "utf8")).toBe("of the base");
  expect(path.startsWith(inputs.workspace)).toBe(false);
  expect(ports.trustedRef).toBe(base);
});

it("says that the branch under review is no source, where the base has no such file", async () => {
  await expect(createPorts(inputs).openTrusted("new.yml")).rejects.toThrow("not in the base commit");
});

it("opens them in the workspace elsewhere", async () => {
  const ports = createPorts({ ...inputs, pullRequest: undefined });
  expect(await ports.openTrusted("mlops.yml")).toBe(join(inputs.workspace, "mlops.yml"));
  expect(ports.trustedRef).toBeNull();
});
