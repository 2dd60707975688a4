/** Pulls a version in a process of its own, for a test that kills it: `node pull-process.ts <folder> <reference>`. */
import { connectGitHub } from "@mlops-actions/github/connect";
import { downloadModel } from "../pull/download.ts";
import { requireVersion } from "../read/resolve.ts";

const [folder = "", reference = ""] = process.argv.slice(2);
const github = await connectGitHub({
  token: process.env.MLOPS_TOKEN ?? "",
  apiUrl: process.env.MLOPS_API ?? "",
  repository: { owner: "octo", name: "ml" },
});
await downloadModel(github, await requireVersion(github, reference), folder);
