import * as core from "@actions/core";

/** Where a use case tells what it does; actions pass the runner's log, commands the terminal, tests an array. */
export type Log = {
  info: (message: string) => void;
  warn: (message: string) => void;
  debug: (message: string) => void;
  group: <T>(title: string, body: () => Promise<T>) => Promise<T>;
};

export const actionsLog: Log = {
  info: core.info,
  warn: (message) => core.warning(message),
  debug: core.debug,
  group: core.group,
};
