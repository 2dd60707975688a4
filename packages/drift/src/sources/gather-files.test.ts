import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { createServer, type IncomingHttpHeaders, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { driftConfigShape } from "@mlops-actions/contracts/drift-config";
import { isUserError } from "@mlops-actions/contracts/user-error";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GatherOptions, gatherFiles } from "./gather-files.ts";
import { openCurrent } from "./open-current.ts";

const root = mkdtempSync(join(tmpdir(), "sources-"));
const temporary = join(root, "temp");
const bin = join(root, "bin");
mkdirSync(temporary);
mkdirSync(bin);

const seen: { path: string; headers: IncomingHttpHeaders }[] = [];
let answer: RequestListener;
const server = createServer((request, response) => {
  seen.push({ path: request.url!, headers: request.headers });
  answer(request, response);
});
let base: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const variable = (name: string) => `$\{${name}}`;
const waits: number[] = [];
const lines: string[] = [];
const gather = (sources: string[], changes: Partial<GatherOptions> = {}) => {
  seen.length = waits.length = lines.length = 0;
  return gatherFiles(sources, {
    directory: root,
    temporary,
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, DATA_TOKEN: "s3cr3t-token" },
    headers: {},
    maxBytes: 1000,
    log: (line) => lines.push(line),
    wait: async (milliseconds) => waits.push(milliseconds),
    ...changes,
  });
};
const left = () => readdirSync(temporary);

describe("http addresses", () => {
  it("are streamed to the disk under their own header, which redirects do not get, and removed", async () => {
    answer = ({ url }, response) => {
      if (url!.startsWith("/data")) response.writeHead(302, { location: "/elsewhere?sig=abc" }).end();
      else response.end("x\n1\n");
    };
    const headers = { Authorization: `Bearer ${variable("DATA_TOKEN")}` };
    const found = await gather([`${base}/data.csv?key=hidden`], { headers });
    expect(readFileSync(found.paths[0]!, "utf8")).toBe("x\n1\n");
    expect(found.names).toEqual([`${base}/data.csv?…`]);
    expect(seen.map(({ path, headers }) => [path, headers.authorization])).toEqual([
      ["/data.csv?key=hidden", "Bearer s3cr3t-token"],
      ["/elsewhere?sig=abc", undefined],
    ]);
    expect(lines.join()).not.toMatch(/s3cr3t|hidden/);
    await found.remove();
    expect(left()).toEqual([]);
  });

  it("are asked again after what may pass, with the pause that the server asks for", async () => {
    let turn = 0;
    answer = (_, response) => {
      turn++;
      if (turn === 1) response.writeHead(503, { "retry-after": "7" }).end();
      else if (turn === 2)
        response.writeHead(200, { "content-length": "10" }).write("x\n", () => response.destroy());
      else response.end("x\n1\n");
    };
    const found = await gather([`${base}/a.csv`]);
    expect([readFileSync(found.paths[0]!, "utf8"), waits]).toEqual(["x\n1\n", [7000, 2000]]);
    await found.remove();
  });

  it.each([
    ["not there", 404, "", "the server answered 404"],
    ["forbidden", 403, "", "the server answered 403"],
    ["too large", 200, "x".repeat(2000), "is larger than"],
    ["broken for good", 500, "", "in 4 tries: the server answered 500"],
  ])("that are %s are told, and leave nothing behind", async (_, status, body, message) => {
    answer = (_, response) => response.writeHead(status).end(body);
    await expect(gather([`${base}/a.csv?sig=hidden`])).rejects.toThrow(message);
    expect(left()).toEqual([]);
  });

  it("keep a header from other servers, from open http, and from a variable that is not set", async () => {
    const headers = { "X-Key": variable("DATA_TOKEN") };
    await expect(gather([`${base}/a`, "https://example.org/b"], { headers })).rejects.toThrow(
      "would be sent to",
    );
    await expect(gather(["http://example.org/b"], { headers })).rejects.toThrow("secret header");
    await expect(gather([`${base}/a`], { headers: { "X-Key": variable("NOT_SET") } })).rejects.toThrow(
      "NOT_SET",
    );
    expect(seen).toEqual([]);
  });

  it("never tell a secret in an address, in one it leads to, or in a header that cannot be sent", async () => {
    const told = async (source: string, changes: Partial<GatherOptions> = {}) => {
      const error: unknown = await gather([source], changes).catch((error: unknown) => error);
      expect(isUserError(error)).toBe(true);
      expect(`${(error as Error).message} ${lines.join()}`).not.toContain("hunter2");
      return (error as Error).message;
    };
    expect(await told(base.replace("//", "//me:hunter2@"))).toContain("password in it");
    expect(await told("https://me:hunter2@example.org:port/a?sig=hunter2")).toContain("is no address");
    answer = (_, response) =>
      response.writeHead(302, { location: base.replace("//", "//me:hunter2@") }).end();
    expect(await told(`${base}/a`)).toContain("leads to an address");
    const env = { DATA_TOKEN: "hunter2\nhunter2" };
    const headers = { "X-Key": variable("DATA_TOKEN") };
    expect(await told(`${base}/a`, { env, headers })).toContain("request_headers.X-Key cannot be sent");
  });

  it("are told by their own names, however many there are", async () => {
    answer = (_, response) => response.end("x\n1\n");
    const sources = Array.from({ length: 12 }, (_, index) => `${base}/part-${index}.csv`);
    const options = { directory: root, temporary, env: {}, headers: {}, maxBytes: 1000 };
    const { current, rename, remove } = await openCurrent(
      sources,
      { paths: [] },
      driftConfigShape.parse({}),
      { ...options, log: () => {}, wait: async () => {} },
    );
    await remove();
    expect((current as string[]).map(rename)).toEqual(sources);
  });

  it("are read once each, however often they are named", async () => {
    answer = (_, response) => response.end("x\n1\n");
    const { paths, remove } = await gather([`${base}/a`, `${base}/b`, `${base}/a`]);
    await remove();
    expect([paths.length, seen.map(({ path }) => path)]).toEqual([2, ["/a", "/b"]]);
  });
});

/** Writes down its arguments, one a line, and makes the files that its last argument's folder is told. */
const fake = (name: string, then: string) => {
  const path = join(bin, name);
  writeFileSync(
    path,
    `#!/bin/sh\nfor word in "$@"; do printf '%s\\n' "$word"; done > "${root}/${name}.args"\n${then}\n`,
  );
  chmodSync(path, 0o755);
};
const argsOf = (name: string) =>
  readFileSync(join(root, `${name}.args`), "utf8")
    .split("\n")
    .slice(0, -1);

describe.skipIf(process.platform === "win32")("objects in stores", () => {
  it("are copied by the store's own tool, whatever they are called, to names of our own", async () => {
    fake("aws", 'for last; do :; done; echo "x" > "$last"');
    const hostile = "s3://bucket/$(touch hacked);'\"/../--x y.csv";
    const found = await gather([hostile]);
    expect(argsOf("aws").slice(0, -1)).toEqual(["s3", "cp", "--only-show-errors", "--no-progress", hostile]);
    expect(found.names).toEqual([hostile]);
    expect(found.paths[0]!.startsWith(temporary)).toBe(true);
    expect(existsSync(join(root, "hacked"))).toBe(false);
    await found.remove();
    expect(left()).toEqual([]);

    fake("az", 'for word; do case $word in --file=*) echo x > "$(echo "$word" | cut -c8-)";; esac; done');
    await (await gather(["az://account/box/a/--name=b.csv"])).remove();
    expect(argsOf("az").slice(3, 6)).toEqual([
      "--account-name=account",
      "--container-name=box",
      "--name=a/--name=b.csv",
    ]);
  });

  it("are many behind a glob or a folder, and none is a fault", async () => {
    fake("aws", 'for last; do :; done; echo x > "$last/b.csv"; echo x > "$last/a.csv"');
    const found = await gather(["s3://bucket/day=1/*.csv"]);
    expect(argsOf("aws").slice(3, -1)).toEqual([
      "--recursive",
      "--exclude=*",
      "--include=*.csv",
      "s3://bucket/day=1/",
    ]);
    expect(found.names).toEqual(["s3://bucket/day=1/*.csv (a.csv)", "s3://bucket/day=1/*.csv (b.csv)"]);
    await found.remove();
    fake("gcloud", "exit 0");
    await expect(gather(["gs://bucket/none/"])).rejects.toThrow("stands for no object");
    expect(argsOf("gcloud").slice(-2)[0]).toBe("gs://bucket/none/*");
    expect(left()).toEqual([]);
  });

  it("that the tool refuses are told in its words, without what the environment keeps secret", async () => {
    fake("aws", 'echo "denied for $DATA_TOKEN at https://me:pw@host/x" >&2; exit 3');
    const refused = gather(["s3://bucket/a.csv"]);
    await expect(refused).rejects.toThrow(
      /aws ended with exit code 3\.\n {2}\| denied for \*\*\* at https?:\/\/\*\*\*@host/,
    );
    await expect(refused).rejects.toMatchObject({
      fix: expect.stringContaining("configure-aws-credentials"),
    });
    await expect(gather(["s3://bucket/a.csv"], { env: { PATH: temporary } })).rejects.toThrow(
      "aws is not on this machine",
    );
    expect(left()).toEqual([]);
  });
});
