/** Started as a thread of its own where the project runs from source. */
import { main } from "./drift-reader.ts";

await main();
