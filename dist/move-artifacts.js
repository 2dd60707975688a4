import { start } from "./index.js";
await start("move-artifacts");
