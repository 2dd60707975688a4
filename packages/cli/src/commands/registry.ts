import { Command } from "commander";
import { defineRegistryDoctorCommand } from "./registry-doctor.ts";
import { defineRegistryGcCommand } from "./registry-gc.ts";
import { defineRegistryReconcileCommand } from "./registry-reconcile.ts";

export const defineRegistryCommand = (): Command =>
  new Command("registry")
    .summary("care for the registry: examine, finish, make room")
    .description(
      "Looks after a registry: finds what is wrong, finishes what crashed runs left, lets old bytes go.",
    )
    .addCommand(defineRegistryDoctorCommand())
    .addCommand(defineRegistryReconcileCommand())
    .addCommand(defineRegistryGcCommand());
