import { oneLine } from "@mlops-actions/contracts/one-line";
import type { Place } from "@mlops-actions/deployment/read-places";
import { formatTime } from "./registry-words.ts";

/** `production since 2026-11-23 14:30 (http://…)` */
export const describePlace = ({ environment, live }: Place): string =>
  `${oneLine(environment)}${live ? ` since ${formatTime(live.since)}${live.url ? ` (${oneLine(live.url)})` : ""}` : ""}`;
