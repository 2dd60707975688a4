/** Started as a process of its own where the project runs from source. */
import { main } from "./move-artifacts.ts";

await main();
