export const repository = "octo/bench";

/** Ports of the API and of the blob store. */
export type Served = { api: number; blob: number };
export type ServerFacts = Served & { token: string; commit: string };
