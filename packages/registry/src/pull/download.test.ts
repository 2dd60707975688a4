import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "@mlops-actions/contracts/digest";
import type { GitHub } from "@mlops-actions/github/connect";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { RegisteredVersion } from "../read/resolve.ts";
import { openAsset } from "../releases/upload-asset.ts";
import { downloadEvidence, downloadModel } from "./download.ts";
import { claimPart, createListParts } from "./part-name.ts";
import { safePath } from "./select-files.ts";

const bytes = Buffer.from("0123456789".repeat(1000));
const digest = sha256(bytes);
/** As parts are called on this machine. */
let ownPart: string;

/** An API that redirects to a store on another port, as GitHub does; the store may be broken as a test likes. */
let api: Server;
let store: Server;
let asked: { at: "api" | "store"; authorization: string | undefined; range: string | undefined }[];
let served: {
  body: Buffer;
  ranges: boolean;
  cutAfter: number | undefined;
  refused?: string;
  elsewhere?: string;
};
const note = (at: "api" | "store", { headers }: IncomingMessage) =>
  asked.push({ at, authorization: headers.authorization, range: headers.range });
const portOf = (server: Server) => (server.address() as AddressInfo).port;

beforeAll(async () => {
  store = createServer((request, response) => {
    note("store", request);
    if (request.url === served.refused) {
      response.writeHead(403).end();
      return;
    }
    const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
    const partial = served.ranges && start !== undefined;
    const [from, to] = partial ? [Number(start), Number(end) + 1] : [0, served.body.length];
    const body = served.body.subarray(from, to);
    response.writeHead(partial ? 206 : 200, {
      "content-length": body.length,
      ...(partial && { "content-range": `bytes ${from}-${to - 1}/${served.body.length}` }),
    });
    const cut = served.cutAfter;
    served.cutAfter = undefined;
    if (cut === undefined) response.end(body);
    // A FIN, behind which nothing is lost: a reset might overtake bytes that are on their way.
    else response.write(body.subarray(0, cut), () => response.socket?.end());
  });
  api = createServer((request, response) => {
    note("api", request);
    const times = asked.filter(({ at }) => at === "api").length;
    const location = `http://127.0.0.1:${portOf(store)}/signed-${times}`;
    response.writeHead(302, { location: served.elsewhere ?? location }).end();
  });
  for (const server of [api, store]) await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const wanted = { target: join(root, "x"), sha256: digest, size: 1, ending: ".part" };
  ({ part: ownPart } = await claimPart(wanted, createListParts()));
});
afterAll(() => {
  for (const server of [api, store]) server.close().closeAllConnections();
  rmSync(root, { recursive: true });
});

const root = mkdtempSync(join(tmpdir(), "mlops-download-"));
let folder: string;
beforeEach(() => {
  asked = [];
  served = { body: bytes, ranges: true, cutAfter: undefined };
  folder = mkdtempSync(join(root, "to-"));
});

const github = { token: "ghs_secret" } as GitHub;
const versionWith = (...paths: string[]) =>
  ({
    tag: "flights@v0.1.0",
    manifest: {
      files: paths.map((path) => ({ path, asset: "a.bin", size: bytes.length, sha256: digest })),
      evidence: { golden: { asset: "gone.jsonl", size: 1, sha256: digest } },
    },
    assets: [
      {
        name: "a.bin",
        id: 1,
        size: bytes.length,
        digest: null,
        url: `http://127.0.0.1:${portOf(api)}/assets/1`,
      },
    ],
  }) as unknown as RegisteredVersion;
const model = () => versionWith("layers/a.bin");
const target = () => join(folder, "layers/a.bin");

describe("downloading", () => {
  it("follows the redirect without our token, and tells how far it is", async () => {
    const told: number[] = [];
    const files = await downloadModel(github, model(), folder, {
      onProgress: ({ done, total }) => told.push(done, total),
    });
    expect(files).toEqual([{ path: "layers/a.bin", size: bytes.length, sha256: digest }]);
    expect(readFileSync(target())).toEqual(bytes);
    expect(asked.map(({ at, authorization }) => [at, authorization])).toEqual([
      ["api", "token ghs_secret"],
      ["store", undefined],
    ]);
    expect(told.slice(-2)).toEqual([bytes.length, bytes.length]);
  });

  const soon = { wait: async () => {} };

  it("goes on where the connection broke", async () => {
    served.cutAfter = 4000;
    await downloadModel(github, model(), folder, soon);
    expect(readFileSync(target())).toEqual(bytes);
    expect(asked.map(({ at, range }) => [at, range])).toEqual([
      ["api", undefined],
      ["store", undefined],
      ["store", "bytes=4000-9999"],
    ]);
  });

  /** What a run that was killed leaves: the bytes, and the note of them. */
  const leavePart = (name: string, have: number, whose = digest, content = bytes) => {
    const gone = spawnSync(process.execPath, ["-e", ""]).pid;
    const [machine] = /[0-9a-f]{6}(?=-)/.exec(ownPart)!;
    const part = join(folder, `${name}.${digest.slice(0, 8)}.${machine}-${gone}-0a0a0a.part`);
    writeFileSync(part, content.subarray(0, have));
    writeFileSync(`${part}.ranges`, `\n${whose} 0-100\n\n${whose} 0-${have}\n\n${whose} 0-99`);
    return part;
  };

  it("asks for the address anew where the one it had ran out", async () => {
    served.refused = "/signed-1";
    await downloadModel(github, model(), folder, soon);
    expect(readFileSync(target())).toEqual(bytes);
    expect(asked.map(({ at }) => at)).toEqual(["api", "store", "api", "store"]);
  });

  it("goes on where an earlier run was killed, and begins anew where the store knows no ranges", async () => {
    leavePart("a.bin", 7000);
    const told: number[] = [];
    await downloadModel(github, versionWith("a.bin"), folder, { onProgress: ({ done }) => told.push(done) });
    expect(asked.at(-1)?.range).toBe("bytes=7000-9999");
    expect([told[0], told.at(-1)]).toEqual([7000, 10_000]);
    served.ranges = false;
    leavePart("b.bin", 7000);
    await downloadModel(github, versionWith("b.bin"), folder);
    for (const name of ["a.bin", "b.bin"]) expect(readFileSync(join(folder, name))).toEqual(bytes);
    expect(readdirSync(folder).sort()).toEqual(["a.bin", "b.bin"]);
  });

  it("takes a large asset in one answer where the store knows no ranges, and once more after a break", async () => {
    served = { body: randomBytes(9_000_000), ranges: false, cutAfter: undefined };
    const version = model();
    const [file] = version.manifest.files;
    Object.assign(file!, { size: served.body.length, sha256: sha256(served.body) });
    version.assets[0]!.size = served.body.length;
    served.cutAfter = 5_000_000;
    await downloadModel(github, version, folder, soon);
    expect(readFileSync(target()).equals(served.body)).toBe(true);
    expect(readdirSync(join(folder, "layers"))).toEqual(["a.bin"]);
  });

  it("takes no part of another version's file, or one that nothing tells of, for its own", async () => {
    leavePart("a.bin", 7000, "0".repeat(64));
    await downloadModel(github, versionWith("a.bin"), folder);
    rmSync(`${leavePart("b.bin", 7000)}.ranges`);
    await downloadModel(github, versionWith("b.bin"), folder);
    leavePart("c.bin", 20_000); // says more than there is
    await downloadModel(github, versionWith("c.bin"), folder);
    expect(asked.filter(({ range }) => range)).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(["a.bin", "b.bin", "c.bin"]);
  });

  it("heals a part that went bad on the disk", async () => {
    leavePart("a.bin", 7000, digest, Buffer.alloc(7000));
    await downloadModel(github, versionWith("a.bin"), folder, soon);
    expect(readFileSync(join(folder, "a.bin"))).toEqual(bytes);
    expect(asked.filter(({ at }) => at === "store").map(({ range }) => range)).toEqual([
      "bytes=7000-9999",
      undefined,
    ]);
  });

  it("leaves a file alone that is there already, and replaces one that differs", async () => {
    await downloadModel(github, model(), folder);
    await downloadModel(github, model(), folder);
    expect(asked.length).toBe(2);
    writeFileSync(target(), "something else");
    await downloadModel(github, model(), folder);
    expect(readFileSync(target())).toEqual(bytes);
  });

  it("gives no file its name whose digest is not the manifest's", async () => {
    served.body = Buffer.from(bytes.map((byte) => byte ^ 1));
    await expect(downloadModel(github, model(), folder)).rejects.toThrow(
      /^a\.bin of flights@v0\.1\.0 arrived with sha256 [0-9a-f]{64}, the manifest of flights@v0\.1\.0 says 4c2/,
    );
    expect(readdirSync(join(folder, "layers"))).toEqual([]);
    served.body = bytes.subarray(0, 100);
    await expect(downloadModel(github, model(), folder, soon)).rejects.toThrow(
      "the store sent 100 bytes of a.bin, which has 10000 bytes",
    );
    expect(existsSync(target())).toBe(false);
  });

  it.each(["../a.bin", "a\\..\\b", "a.bin:b", "NUL", "a/con.txt", "a.", ".git/hooks/post-checkout"])(
    "refuses a manifest that names %s",
    async (path) => {
      await expect(downloadModel(github, versionWith(path), folder)).rejects.toThrow(
        `The manifest names a file ${JSON.stringify(path)}, which `,
      );
      expect(asked).toEqual([]);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it("refuses what Windows has in no name there alone", () => {
    expect(() => safePath("a?", "win32")).toThrow("Windows has in no name");
    expect(safePath("a?", "linux")).toBe("a?");
  });

  it("is sent nowhere but over http or https, and tries that once", async () => {
    served.elsewhere = "ftp://store.example/a";
    await expect(downloadModel(github, model(), folder, soon)).rejects.toThrow("ftp://store.example, which");
    await expect(openAsset(github, model().assets[0]!)).rejects.toThrow("ftp://store.example, which");
    expect(asked.map(({ at }) => at)).toEqual(["api", "api"]);
  });

  it("names what is missing", async () => {
    const version = model();
    await expect(downloadModel(github, version, folder, { files: ["layers/b.bin"] })).rejects.toMatchObject({
      fix: 'Did you mean "layers/a.bin"?',
    });
    await expect(downloadEvidence(github, version, "golden", target())).rejects.toThrow(
      "has no asset gone.jsonl",
    );
    expect(await downloadEvidence(github, version, "constructor", target())).toBe(false);
  });
});
