import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connectGitHub, type GitHub } from "./connect.ts";
import { downloadContent } from "./contents.ts";

// A byte order mark, CRLF and bytes that are not UTF-8: whoever decodes and encodes again changes the digest.
const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x69, 0x64, 0x0d, 0x0a, 0xff, 0xfe, 0x00]);
const asked: string[] = [];
let server: Server;
let github: GitHub;
let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "mlops-contents-"));
  server = createServer((request, response) => {
    const url = new URL(request.url!, "http://127.0.0.1");
    asked.push(
      `${decodeURIComponent(url.pathname)} ${url.searchParams.get("ref")} ${request.headers.accept}`,
    );
    if (url.pathname.includes("none")) {
      response.writeHead(404, { "content-type": "application/json" }).end('{"message": "Not Found"}');
      return;
    }
    response.writeHead(200, { "content-type": "application/vnd.github.raw+json; charset=utf-8" }).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  github = await connectGitHub({
    token: "t",
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    repository: { owner: "o", name: "r" },
    env: {},
  });
});
afterAll(async () => {
  server.close();
  await rm(directory, { recursive: true });
});

it("writes the very bytes of the file at that commit", async () => {
  const destination = join(directory, "deep/labels.csv");
  expect(await downloadContent(github, "data/labels.csv", "b".repeat(40), destination)).toBe(true);
  expect(await readFile(destination)).toEqual(bytes);
  expect(asked[0]).toMatch(
    /^\/repos\/o\/r\/contents\/data\/labels\.csv b{40} application\/vnd\.github(\.v3)?\.raw/,
  );
});

it("says false where the commit has no such file", async () => {
  expect(await downloadContent(github, "none.csv", "b", join(directory, "none"))).toBe(false);
});
