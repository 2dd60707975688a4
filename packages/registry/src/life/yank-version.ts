import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import { readVersion } from "../register/choose-version.ts";
import { demoteStage } from "../stages/demote-stage.ts";
import { rollBackStage } from "../stages/roll-back-stage.ts";
import { appendTag, type NextTag } from "../tags/append-tag.ts";
import {
  foldTagLog,
  type ModelState,
  nextTagDate,
  previousHolder,
  type TagEvent,
  type VersionState,
} from "../tags/fold-tag-log.ts";
import { readTagLog } from "../tags/read-tag-log.ts";
import { keepDeprecated } from "./deprecate-model.ts";
import { explainUnknownModel } from "./explain-unknown-model.ts";
import { showWithdrawal } from "./withdrawal-notice.ts";

export type Withdrawal = {
  model: string;
  /** v1.2.0 or 1.2.0. */
  version: string;
  /** For the tag, the release's page, and everybody who pulls or deploys it. */
  reason: string;
  actor: string;
  runUrl: string | null;
  /** What becomes of the stages it holds: refuse to withdraw it, leave them empty, or give them back. */
  stages: "refuse" | "demote" | "roll-back";
  dispatch?: boolean;
  now: () => Date;
};

export type Withdrawn = {
  version: string;
  tag: string;
  /** False where it had been withdrawn before. */
  changed: boolean;
  /** The stages that it held, and who holds them now. */
  stages: { stage: string; now: string | null }[];
  /** The page with the notice; null where the version was never published. */
  releaseUrl: string | null;
};

/**
 * Withdraws a version for ever: its stages first, then the `name@v1.2.3!` tag, then the notice on its page. A reader
 * sees either a version that holds no stage any more or one that is withdrawn, and a run that is repeated goes on where
 * another died. Neither the manifest nor the files are asked for: a version whose files were tampered with is the
 * first that one wants to withdraw.
 * @throws UserError where it holds a stage and nobody said what should become of it
 */
export const yankVersion = async (github: GitHub, withdrawal: Withdrawal): Promise<Withdrawn> => {
  const { model, actor } = withdrawal;
  const wanted = readVersion(withdrawal.version);
  const first = await readTagLog(github, model);
  if (first.length === 0) throw await explainUnknownModel(github, model);
  const moved = await clearStages(github, withdrawal, wanted, first);

  const written = await appendTag(
    github,
    { model, actor },
    (state, log) => nextWithdrawal(state, log, { ...withdrawal, version: wanted }),
    moved.length > 0 ? undefined : first,
  );

  const log = await readTagLog(github, model);
  const version = findVersion(foldTagLog(model, log), wanted);
  const late = await clearStranded(github, withdrawal, wanted, log);
  await keepDeprecated(github, { ...withdrawal, log: first });
  const releaseUrl = await explainNotice(version.tag, () =>
    showWithdrawal(github, version.tag, version.withdrawn!),
  );
  const tag =
    written.tag ?? log.findLast((each) => each.kind === "deregistered" && each.version === wanted)!.tag;
  return {
    version: wanted,
    tag,
    changed: written.tag !== null,
    stages: [...moved, ...late.filter(({ stage }) => !moved.some((each) => each.stage === stage))],
    releaseUrl,
  };
};

/** The tag that withdraws a version, by what a log says; null where it is withdrawn. @throws UserError to refuse */
export const nextWithdrawal = (
  state: ModelState,
  log: readonly TagEvent[],
  { model, version: wanted, reason, actor, runUrl, stages, now }: Withdrawal,
): NextTag | null => {
  const version = findVersion(state, wanted);
  if (isWithdrawn(version)) return null;
  checkFree(version, stages);
  const manifest = version.message.facts.manifest_digest;
  return {
    name: { kind: "deregistered", model, version: wanted, counter: counterOf(state, log, wanted) },
    message: {
      reason,
      facts: { version: wanted, run_url: runUrl, actor, ...(manifest && { manifest_digest: manifest }) },
    },
    commit: version.commit,
    date: nextTagDate(state, now()),
  };
};

const findVersion = (state: ModelState, wanted: string): VersionState => {
  const version = state.versions.find((each) => each.version === wanted);
  if (version) return version;
  throw new UserError(`There is no ${state.model}@${wanted}.`, {
    fix: `${state.model} has: ${state.versions
      .slice(0, 10)
      .map((each) => each.version)
      .join(", ")}.`,
  });
};

/** What was collected to make room may still be withdrawn. */
const isWithdrawn = ({ withdrawn, collected }: VersionState) => withdrawn !== null && withdrawn !== collected;

const checkFree = ({ tag, stages }: VersionState, policy: Withdrawal["stages"]): void => {
  if (stages.length === 0 || policy !== "refuse") return;
  throw new UserError(`${tag} holds ${stages.join(" and ")}. Withdrawn, it would leave that empty.`, {
    fix: "Say what should become of it: --roll-back gives it back to the version before, --and-demote leaves it empty. Or promote another version first.",
  });
};

/** Before the version is withdrawn, so that whoever asks for a stage meanwhile gets an answer. */
const clearStages = async (
  github: GitHub,
  withdrawal: Withdrawal,
  wanted: string,
  log: readonly TagEvent[],
): Promise<Withdrawn["stages"]> => {
  const state = foldTagLog(withdrawal.model, log);
  const version = findVersion(state, wanted);
  checkFree(version, withdrawal.stages);
  const stuck = version.stages.find((stage) => previousHolder(state, stage) === undefined);
  if (withdrawal.stages === "roll-back" && stuck !== undefined)
    throw new UserError(
      `${version.tag} holds ${stuck}, and no version had it before: nothing to go back to.`,
      {
        fix: "Withdraw it with --and-demote, which leaves the stage empty, or promote another version first.",
      },
    );
  const moved: Withdrawn["stages"] = [];
  for (const stage of version.stages) {
    const change = { ...withdrawal, stage, expectedCurrent: wanted };
    const now = withdrawal.stages === "demote" ? null : (await rollBackStage(github, change)).version.version;
    if (now === null) await demoteStage(github, change);
    moved.push({ stage, now });
  }
  return moved;
};

/** Stages that a run gave to the version while it was withdrawn: void, and given back where that was asked for. */
const clearStranded = async (
  github: GitHub,
  withdrawal: Withdrawal,
  wanted: string,
  log: readonly TagEvent[],
): Promise<Withdrawn["stages"]> => {
  const state = foldTagLog(withdrawal.model, log);
  const empty = state.stranded.filter(({ version, stage }) => version === wanted && !state.stages[stage]);
  const moved: Withdrawn["stages"] = [];
  for (const { stage } of empty) {
    const back = withdrawal.stages === "roll-back" && previousHolder(state, stage) !== undefined;
    moved.push({
      stage,
      now: back ? (await rollBackStage(github, { ...withdrawal, stage })).version.version : null,
    });
  }
  return moved;
};

const counterOf = (state: ModelState, log: readonly TagEvent[], wanted: string): number | null =>
  log.some((each) => each.kind === "deregistered" && each.version === wanted) ? state.counter + 1 : null;

const explainNotice = async (tag: string, show: () => Promise<string | null>): Promise<string | null> => {
  try {
    return await show();
  } catch (cause) {
    throw new UserError(
      `${tag} is withdrawn, but its release's page does not say so yet: ${(cause as Error).message}`,
      { fix: "Run the same command again: it writes the notice.", cause },
    );
  }
};
