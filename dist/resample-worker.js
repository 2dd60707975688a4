import { start } from "./index.js";
await start("resample-worker");
