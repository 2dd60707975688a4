import { start } from "./index.js";
await start("get-model");
