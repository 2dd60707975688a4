import type { Profile } from "@mlops-actions/contracts/profile";
import type { Table } from "../read/columns.ts";
import { profileColumn } from "./profile-column.ts";

/** The profile of a table that was counted like a reference. */
export const profileTable = ({ rows, ragged, columns }: Table, rareBelow = 0): Profile => ({
  schema: "mlops/profile@1",
  rows,
  ragged,
  columns: [...columns].map(([name, column]) => profileColumn(name, column, { rareBelow })),
});
