import { stripVTControlCharacters } from "node:util";
import type { Reporter, RunnerEvent, RunStart } from "@mlops-actions/local-runner/reporter";
import type { JobResult, StepResult, WorkflowResult } from "@mlops-actions/local-runner/results";
import { paintFor, type Style } from "./paint.ts";

export type RunTree = {
  report: Reporter;
  /** Takes the progress line off the terminal. */
  close: () => void;
};

/** `folded` holds the lines of a group that is still open: a step that dies in one has its last words there. */
type Running = { name: string; since: number; tail: string[]; folded: string[] | undefined };
type Job = { runId: number; name: string; steps: Map<number, Running> };

/** Lines of a failing step's log that are worth a look at once. */
const tailLength = 20;
const quietSeconds = 30;

/**
 * Draws runs as trees: a job's branch when the job is done, a live line below while a terminal is there to redraw it,
 * and a plain line every half a minute where it is not.
 */
export const createRunTree = (
  stream: NodeJS.WriteStream,
  options: { showPath?: (path: string) => string; now?: () => number } = {},
): RunTree => {
  const { showPath = (path) => path, now = () => performance.now() } = options;
  const paint = (style: Style, text: string) => paintFor(stream, style, text);
  const interactive = Boolean(stream.isTTY) && process.env.TERM !== "dumb";
  const runs = new Map<number, RunStart>();
  const jobs = new Map<string, Job>();
  let headed: number | undefined;
  let liveLine = false;
  let ticks = 0;

  const clearLive = () => {
    if (liveLine) stream.write("\r\u001B[2K");
    liveLine = false;
  };
  const print = (line = "") => {
    clearLive();
    stream.write(`${line}\n`);
  };
  const drawLive = () => {
    const working = [...jobs.values()].flatMap((job) => {
      const step = [...job.steps.values()].at(-1);
      return step ? [{ job, step }] : [];
    });
    if (working.length === 0) return clearLive();
    ticks++;
    if (!interactive) {
      if (ticks % quietSeconds === 0)
        for (const { job, step } of working)
          print(`… ${job.name} · ${step.name} ${formatSeconds((now() - step.since) / 1000)}`);
      return;
    }
    const frame = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"[ticks % 10]!;
    const text = working
      .map(({ job, step }) => {
        const last = step.tail.at(-1);
        const seconds = formatSeconds((now() - step.since) / 1000);
        return `${job.name} · ${step.name} ${seconds}${last ? ` · ${stripVTControlCharacters(last).trim()}` : ""}`;
      })
      .join("  ");
    stream.write(`\r\u001B[2K${paint("cyan", frame)} ${shorten(text, (stream.columns ?? 80) - 3)}`);
    liveLine = true;
  };
  const timer = setInterval(drawLive, interactive ? 120 : 1000);
  timer.unref();

  const titleOf = (run: RunStart) => {
    const ref = run.ref.replace(/^refs\/(heads|tags|pull)\//, "");
    return `${run.name} · ${run.event} · ${ref}@${run.sha.slice(0, 7)}`;
  };
  const printHead = (runId: number) => {
    const run = runs.get(runId);
    if (!run || headed === runId) return;
    headed = runId;
    print(paint("bold", titleOf(run)));
  };
  const printJob = (runId: number, result: JobResult, job: Job | undefined) => {
    printHead(runId);
    const width = Math.min(stream.columns ?? 80, 100);
    const shown = result.steps.filter(isWorthShowing);
    const names = Math.max(14, ...shown.map((step) => nameStep(step).length));
    const row = (left: string, note: string, right: string) => {
      const used = stripVTControlCharacters(left).length + right.length + 1;
      const text = interactive ? shorten(note, width - used) : note;
      const gap = " ".repeat(Math.max(1, width - used - text.length + 1));
      print(`${left}${text}${right === "" ? "" : gap}${paint("dim", right)}`.trimEnd());
    };
    row(
      `├ ${paint(jobStyle(result.conclusion), result.name)} `,
      result.conclusion === "success" ? "" : result.conclusion,
      result.conclusion === "skipped" ? "" : formatSeconds(result.seconds),
    );
    for (const step of shown) {
      const { mark, style } = markOf(step);
      const note = step.outputs["summary-line"]?.split("\n")[0] ?? "";
      row(
        `│ ${paint(style, mark)} ${nameStep(step).padEnd(names)} `,
        note,
        step.conclusion === "skipped" ? "skipped" : formatSeconds(step.seconds),
      );
    }
    result.steps.forEach((step, index) => {
      for (const { level, message, file, line } of step.annotations) {
        const place = file ? ` ${file}${line === undefined ? "" : `:${line}`}` : "";
        const style = level === "error" ? "red" : level === "warning" ? "yellow" : "blue";
        print(`│   ${paint(style, level)}${place} ${message.replaceAll("\n", "\n│     ")}`);
      }
      // What stands beside the step or on a line of its own is not told again as the log's last words.
      const told = new Set(step.annotations.flatMap(({ message }) => message.split("\n")));
      const beside = step.outputs["summary-line"];
      if (beside) told.add(beside);
      if (step.conclusion === "failure")
        for (const line of lastWords(job?.steps.get(index)))
          if (!told.has(line)) print(`│   ${paint("dim", "│")} ${line}`);
    });
    if (result.conclusion === "failure" && result.logFile)
      print(`│   ${paint("dim", `the whole log: ${showPath(result.logFile)}`)}`);
  };
  const printEnd = (result: WorkflowResult) => {
    const run = runs.get(result.runId);
    if (run && result.conclusion === "skipped") {
      print(paint("dim", `${titleOf(run)} skipped`));
      runs.delete(result.runId);
      return;
    }
    printHead(result.runId);
    for (const job of result.jobs) if (job.conclusion === "skipped") printJob(result.runId, job, undefined);
    const requests = `${result.apiRequests} API request${result.apiRequests === 1 ? "" : "s"}`;
    print(
      `└ ${paint(jobStyle(result.conclusion), result.conclusion)} ${paint("dim", `${formatSeconds(result.seconds)} · ${requests}`)}`,
    );
    headed = undefined;
    runs.delete(result.runId);
  };

  const keyOf = (event: { runId: number; job: string }) => `${event.runId}/${event.job}`;
  const report = (event: RunnerEvent): void => {
    switch (event.type) {
      case "runStarted":
        runs.set(event.runId, event);
        return;
      case "jobStarted":
        jobs.set(keyOf(event), { runId: event.runId, name: event.job, steps: new Map() });
        return;
      case "stepStarted": {
        const name = nameStep({ name: event.name, ...(event.uses && { uses: event.uses }) });
        jobs.get(keyOf(event))?.steps.set(event.step, { name, since: now(), tail: [], folded: undefined });
        return;
      }
      case "stepOutput": {
        const step = jobs.get(keyOf(event))?.steps.get(event.step);
        if (step) remember(step, event.line);
        return;
      }
      case "jobFinished": {
        const job = jobs.get(keyOf(event));
        jobs.delete(keyOf(event));
        // Told at the run's end: where nothing else ran, one line says it all.
        if (event.result.conclusion !== "skipped") printJob(event.runId, event.result, job);
        return;
      }
      case "runFinished":
        printEnd(event.result);
        return;
      case "note":
        print(paint("dim", event.message));
        return;
      default:
        return;
    }
  };
  return {
    report,
    close: () => {
      clearInterval(timer);
      clearLive();
    },
  };
};

/**
 * Keeps the last lines of what a step said. A group that was closed is folded away, as GitHub folds it: its own
 * script, which the log begins with, and what a client says while it moves files.
 */
const remember = (step: Running, line: string): void => {
  if (line.startsWith("##[group]")) step.folded = [];
  else if (line === "##[endgroup]") step.folded = undefined;
  else if (!/^##\[(error|warning|notice)\]/.test(line)) (step.folded ?? step.tail).push(line);
  for (const lines of [step.tail, step.folded ?? []]) if (lines.length > tailLength) lines.shift();
};

const lastWords = (step: Running | undefined): string[] =>
  [...(step?.tail ?? []), ...(step?.folded ?? [])].slice(-tailLength);

/** What the runner does before and after is shown only where it went wrong. */
const isWorthShowing = ({ name, conclusion }: StepResult) =>
  !(/^(Post Run |Set up job$|Complete job$)/.test(name) && conclusion === "success");

/** "train" for "Run mlops-actions/mlops-actions/actions/train@v1". */
const nameStep = ({ name, uses }: { name: string; uses?: string }): string => {
  const action = uses?.split("@")[0]?.split("/").filter(Boolean).at(-1);
  if (action && name === `Run ${uses}`) return action;
  if (action && name === `Post Run ${uses}`) return `${action} (post)`;
  return shorten(name, 40);
};

const markOf = ({ conclusion, outcome }: StepResult): { mark: string; style: Style } => {
  if (conclusion === "success")
    return outcome === "failure" ? { mark: "!", style: "yellow" } : { mark: "✓", style: "green" };
  if (conclusion === "failure") return { mark: "✗", style: "red" };
  return conclusion === "cancelled" ? { mark: "⊘", style: "yellow" } : { mark: "–", style: "dim" };
};

const jobStyle = (conclusion: WorkflowResult["conclusion"]): Style =>
  conclusion === "failure" ? "red" : conclusion === "success" ? "bold" : "dim";

const formatSeconds = (seconds: number): string =>
  seconds < 100 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;

const shorten = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;
