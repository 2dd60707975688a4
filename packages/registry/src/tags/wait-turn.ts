import { setTimeout } from "node:timers/promises";

/**
 * Of runs that read and write in step only one gets through a round, and twenty would make six hundred requests. Each
 * waits a random while that doubles, so that they come one after the other ("full jitter", Marc Brooker, Exponential
 * Backoff And Jitter, 2015).
 */
export const waitTurn = (attempt: number): Promise<void> =>
  setTimeout(Math.random() * Math.min(6400, 100 * 2 ** attempt));
