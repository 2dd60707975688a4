import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, realpath } from "node:fs/promises";
import { release } from "node:os";
import { pipeline } from "node:stream/promises";
import type { PythonFacts } from "./probe-python.ts";

/** sha256 over the interpreter's file and the description of its build. */
export const hashInterpreter = async ({ base, build }: PythonFacts): Promise<string> => {
  const hash = createHash("sha256").update(build);
  await pipeline(createReadStream(await realpath(base)), hash, { end: false });
  return hash.digest("hex");
};

/** Name and version of the operating system, such as linux-ubuntu24.04. */
export const nameSystem = async (platform: NodeJS.Platform): Promise<string> => {
  if (platform !== "linux") return `${platform}-${release()}`;
  const text = await readFile("/etc/os-release", "utf8").catch(() => "");
  const field = (name: string) => new RegExp(`^${name}="?([^"\n]*)"?$`, "m").exec(text)?.[1] ?? "";
  return `linux-${field("ID") || "unknown"}${field("VERSION_ID") || release()}`;
};
