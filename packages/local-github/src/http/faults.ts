import type { Fault, Faults } from "../types.ts";

const toRegex = (path: string | RegExp): RegExp =>
  path instanceof RegExp
    ? path
    : new RegExp(
        `^${path
          .split(/(\*\*|\*)/)
          .map((part) =>
            part === "**" ? ".*" : part === "*" ? "[^/]*" : part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"),
          )
          .join("")}$`,
      );

/** Hands out each fault to the requests it is meant for. */
export const createFaultInjector = (initial: Faults) => {
  const arm = (faults: Faults) =>
    faults.map((fault) => ({
      fault,
      regex: toRegex(fault.path),
      skip: fault.after ?? 0,
      left: fault.times ?? 1,
    }));
  let armed = arm(initial);
  return {
    set: (faults: Faults) => {
      armed = arm(faults);
    },
    /** The fault this request meets; it is used up by being taken. */
    take: (method: string, path: string): Fault | undefined => {
      for (const entry of armed) {
        if (entry.left <= 0 || (entry.fault.method && entry.fault.method !== method)) continue;
        if (!entry.regex.test(path)) continue;
        if (entry.skip > 0) {
          entry.skip -= 1;
          continue;
        }
        entry.left -= 1;
        return entry.fault;
      }
      return undefined;
    },
  };
};

export type FaultInjector = ReturnType<typeof createFaultInjector>;
