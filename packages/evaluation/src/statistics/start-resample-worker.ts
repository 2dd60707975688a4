/** Started as a thread of its own where the project runs from source. */
import { main } from "./resample-worker.ts";

await main();
