import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";

/** Runs a store's own command line. */
export type RunTool = (call: {
  command: string[];
  purpose: string;
  missing: string;
  failed: string;
}) => Promise<void>;

type Store = {
  /** Copies one object to a file, or all that a glob or a folder's name stands for into a folder. */
  one: (address: Address, file: string) => string[];
  many: (address: Address, folder: string) => string[];
  missing: string;
  failed: string;
};

type Address = { text: string; root: string; key: string };

/** A pattern behind its last folder: `a/b/*.csv` → a/b/ and *.csv; `a/b/` → a/b/ and *. */
const splitGlob = (key: string): [folder: string, pattern: string] => {
  const folder = /^[^*?[]*\//.exec(key)?.[0] ?? "";
  return [folder, key.slice(folder.length) || "*"];
};

/**
 * The stores' own command lines, which GitHub's runners bring along and which know every way to sign in.
 * https://docs.aws.amazon.com/cli/latest/reference/s3/cp.html
 * https://learn.microsoft.com/cli/azure/storage/blob
 * https://cloud.google.com/sdk/gcloud/reference/storage/cp
 */
const stores: Record<string, Store> = {
  s3: {
    one: ({ text }, file) => ["aws", "s3", "cp", "--only-show-errors", "--no-progress", text, file],
    many: ({ root, key }, folder) => {
      const [from, pattern] = splitGlob(key);
      const only = [`--exclude=*`, `--include=${pattern}`];
      return [
        "aws",
        "s3",
        "cp",
        "--only-show-errors",
        "--recursive",
        ...only,
        `s3://${root}/${from}`,
        folder,
      ];
    },
    missing: "GitHub's runners have it; elsewhere install the AWS command line.",
    failed:
      "Sign in before this step (aws-actions/configure-aws-credentials), or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in its env; AWS_ENDPOINT_URL names another S3-compatible store.",
  },
  az: {
    one: ({ root, key }, file) => {
      const [container, name] = splitContainer(root, key);
      const where = [`--account-name=${root}`, `--container-name=${container}`, `--name=${name}`];
      return [
        "az",
        "storage",
        "blob",
        "download",
        ...where,
        `--file=${file}`,
        "--only-show-errors",
        "--output=none",
      ];
    },
    many: ({ root, key }, folder) => {
      const [container, name] = splitContainer(root, key);
      const pattern = name === "" || name.endsWith("/") ? `${name}*` : name;
      const where = [`--account-name=${root}`, `--source=${container}`, `--pattern=${pattern}`];
      const quiet = ["--only-show-errors", "--output=none"];
      return ["az", "storage", "blob", "download-batch", ...where, `--destination=${folder}`, ...quiet];
    },
    missing: "GitHub's runners have it; elsewhere install the Azure command line.",
    failed:
      "Sign in before this step (azure/login, and AZURE_STORAGE_AUTH_MODE: login), or set AZURE_STORAGE_SAS_TOKEN or AZURE_STORAGE_KEY in its env.",
  },
  gs: {
    one: ({ text }, file) => ["gcloud", "storage", "cp", "--no-user-output-enabled", text, file],
    many: ({ text }, folder) => {
      const from = text.endsWith("/") ? `${text}*` : text;
      return ["gcloud", "storage", "cp", "--no-user-output-enabled", from, `${folder}/`];
    },
    missing: "GitHub's runners have it; elsewhere install the Google Cloud command line.",
    failed: "Sign in before this step: google-github-actions/auth, then google-github-actions/setup-gcloud.",
  },
};

const splitContainer = (account: string, key: string): [container: string, name: string] => {
  const at = key.indexOf("/");
  if (at > 0) return [key.slice(0, at), key.slice(at + 1)];
  throw new UserError(`az://${account}/${key} names no container.`, {
    fix: "Write az://account/container/name.",
  });
};

export const isStoreAddress = (text: string): boolean => /^(s3|az|gs):\/\//.test(text);

/**
 * Copies what an address in a store stands for into a folder of its own: one object, or many for one that ends with /
 * or has * in it. @returns the files' paths, sorted by the objects' names
 */
export const copyFromStore = async (text: string, folder: string, run: RunTool): Promise<string[]> => {
  const [, scheme = "", root = "", key = ""] = /^(\w+):\/\/([^/]+)\/?(.*)$/s.exec(text) ?? [];
  const store = stores[scheme];
  if (!store || root === "" || key.includes("\0"))
    throw new UserError(`${JSON.stringify(text)} is no address of an object in a store.`);
  await mkdir(folder, { recursive: true });
  const address = { text, root, key };
  const isMany = key === "" || key.endsWith("/") || key.includes("*");
  // The object's name never becomes a file's name here: it may hold anything.
  const command = isMany ? store.many(address, folder) : store.one(address, join(folder, "object"));
  const { missing, failed } = store;
  await run({ command, purpose: `copying from ${scheme}://${root}`, missing, failed });
  const found = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  if (files.length === 0) throw new UserError(`${text} stands for no object.`);
  return files.sort();
};
