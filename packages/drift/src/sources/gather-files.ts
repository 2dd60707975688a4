import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";
import { expandVariables, withholdSecrets } from "@mlops-actions/runner/child-environment";
import { runProgram } from "@mlops-actions/runner/run-program";
import { expandGlobs } from "../read/expand-globs.ts";
import { copyFromStore, isStoreAddress } from "./copy-from-store.ts";
import { describeAddress, downloadHttp, readAddress } from "./download-http.ts";

export type GatherOptions = {
  /** What relative paths and globs start from. */
  directory: string;
  /** Where a folder for downloads is made, and removed again. */
  temporary: string;
  env: Readonly<Record<string, string | undefined>>;
  /** For http addresses: ${NAME} stands for a variable of env. */
  headers: Readonly<Record<string, string>>;
  maxBytes: number;
  log: (line: string) => void;
  wait: (milliseconds: number) => Promise<unknown>;
};

export type GatheredFiles = {
  /** What can be read here; relative where a glob was. */
  paths: string[];
  /** What each is called, for people: never a temporary path, never what is secret in an address. */
  names: string[];
  /** Removes what was downloaded. */
  remove: () => Promise<void>;
};

const isHttp = (text: string) => /^https?:\/\//i.test(text);
const storeSeconds = 3600;

/** Makes files of all that current data may be: paths and globs, http addresses, objects in stores. */
export const gatherFiles = async (
  sources: readonly string[],
  options: GatherOptions,
): Promise<GatheredFiles> => {
  const local = sources.filter((source) => !isHttp(source) && !isStoreAddress(source));
  const paths = local.length > 0 ? expandGlobs(local, options.directory) : [];
  const names = [...paths];
  const far = [...new Set(sources)].filter((source) => !local.includes(source)); // rows count once
  if (far.length === 0) return { paths, names, remove: async () => {} };

  const headers = readHeaders(far, options);
  const folder = await mkdtemp(join(options.temporary, "mlops-data-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    for (const [index, source] of far.entries()) {
      if (isHttp(source)) {
        const told = describeAddress(source);
        options.log(`downloading ${told}`);
        const path = join(folder, String(index));
        await downloadHttp(source, path, { ...options, headers });
        paths.push(path);
        names.push(told);
      } else {
        options.log(`copying ${source}`);
        const into = join(folder, String(index));
        const copied = await copyFromStore(source, into, (call) =>
          runProgram({
            ...call,
            env: withholdSecrets(options.env),
            directory: options.directory,
            seconds: storeSeconds,
          }),
        );
        paths.push(...copied);
        names.push(
          ...copied.map((path) =>
            copied.length > 1 ? `${source} (${path.slice(into.length + 1)})` : source,
          ),
        );
      }
    }
    return { paths, names, remove };
  } catch (error) {
    await remove();
    throw error;
  }
};

const readHeaders = (far: readonly string[], { headers, env }: GatherOptions): Record<string, string> => {
  const origins = new Set(far.filter(isHttp).map((source) => readAddress(source).origin));
  if (Object.keys(headers).length > 0 && origins.size > 1)
    throw new UserError(`request_headers would be sent to ${[...origins].join(" and ")}.`, {
      fix: "Data that needs a header must come from one server.",
    });
  return Object.fromEntries(
    Object.entries(headers).map(([name, text]) => {
      const value = expandVariables(text, env, `request_headers.${name}`);
      checkHeader(name, value);
      return [name, value];
    }),
  );
};

/** Before fetch does, whose error tells the value. */
const checkHeader = (name: string, value: string): void => {
  try {
    new Headers([[name, value]]);
  } catch {
    throw new UserError(`request_headers.${name} cannot be sent as a header.`, {
      fix: "Is there a line break or a character beyond ISO 8859-1 in its value?",
    });
  }
};
