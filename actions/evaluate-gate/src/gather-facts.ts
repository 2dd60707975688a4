import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { digestOf } from "@mlops-actions/contracts/digest";
import { environmentContract } from "@mlops-actions/contracts/environment";
import type { Ingredients } from "@mlops-actions/contracts/review";
import type { Run } from "@mlops-actions/contracts/run";
import type { ReviewFacts } from "@mlops-actions/reporting/review-facts";
import { runFiles } from "@mlops-actions/runner/run-directory";
import type { GateInputs } from "./inputs.ts";
import type { Champion, GatePorts } from "./ports.ts";

type Facts = Omit<ReviewFacts, "reportUrl">;

/** What the review tells besides the verdict. */
export const gatherFacts = async (
  inputs: GateInputs,
  { run, directory, champion }: { run: Run; directory: string; champion: Champion | undefined },
  ports: Pick<GatePorts, "log" | "makeScratch">,
): Promise<Facts> => {
  const facts: Facts = {
    model: run.model,
    head: inputs.pullRequest?.head ?? run.source.commit ?? inputs.sha,
    runId: inputs.runId,
    attempt: inputs.runAttempt,
    runUrl: inputs.runUrl,
    championUrl: champion?.releaseUrl ?? null,
    challenger: listIngredients(run),
    champion: champion ? listIngredients(champion.manifest) : null,
  };
  const [ours, theirs] = [facts.challenger.environment, facts.champion?.environment];
  // The fingerprint covers every package: where it agrees there is nothing to tell, and nothing is fetched.
  if (!champion || !ours || !theirs || ours.fingerprint === theirs.fingerprint) return facts;
  try {
    await addPackages(ours, join(directory, runFiles.environment), ports);
    const scratch = await ports.makeScratch();
    const file = join(scratch, runFiles.environment);
    if (await champion.downloadEvidence("environment", file)) await addPackages(theirs, file, ports);
  } catch (error) {
    // What differs is told as well as it can be: it decides nothing.
    ports.log.warn(`The review cannot tell how packages differ: ${(error as Error).message}`);
  }
  return facts;
};

const listIngredients = ({
  params,
  data,
  environment,
}: Pick<Run, "params" | "environment"> & { data: { path: string; sha256: string }[] }): Ingredients => ({
  params,
  data: Object.fromEntries(data.map(({ path, sha256 }) => [path, sha256])),
  environment: environment && { ...environment },
});

/** From environment.json, where it is the very one that the run names by its fingerprint. */
const addPackages = async (
  to: NonNullable<Ingredients["environment"]>,
  path: string,
  { log }: Pick<GatePorts, "log">,
): Promise<void> => {
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) return;
  const { identity } = environmentContract.parse(text, path);
  if (digestOf(identity) !== to.fingerprint) {
    log.warn(`${path} is not the environment of the run (another fingerprint): its packages are not told.`);
    return;
  }
  const { os, arch, libc, distributions } = identity;
  to.system = [`${os} ${arch}`, ...(libc ? [libc] : [])].join(", ");
  to.packages = Object.fromEntries(distributions.map(({ name, version }) => [name, version]));
};
