/** Calls of the results service that the client's own names-and-files interface does not offer. */

/** Names of this run's artifacts. */
export const listArtifactNames = async (): Promise<string[]> => {
  const { artifacts = [] } = (await call("ListArtifacts", {})) as { artifacts?: { name: string }[] };
  return artifacts.map(({ name }) => name);
};

/** Deletes this run's artifact of that name, where there is one. */
export const deleteArtifact = async (name: string): Promise<void> => {
  if ((await listArtifactNames()).includes(name)) await call("DeleteArtifact", { name });
};

const call = async (method: string, body: Record<string, unknown>): Promise<unknown> => {
  const { ACTIONS_RESULTS_URL: url = "", ACTIONS_RUNTIME_TOKEN: token = "" } = process.env;
  const [run, job] = readScope(token);
  const response = await fetch(
    new URL(`/twirp/github.actions.results.api.v1.ArtifactService/${method}`, url),
    {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ workflow_run_backend_id: run, workflow_job_run_backend_id: job, ...body }),
    },
  );
  if (!response.ok) throw new Error(`${method}: ${response.status} ${await response.text()}`);
  return response.json();
};

/** The runtime token's scope `Actions.Results:<run>:<job>` says whose artifacts it may see. */
const readScope = (token: string): [run: string, job: string] => {
  const payload = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString() || "{}") as {
    scp?: string;
  };
  const scope = (payload.scp ?? "").split(" ").find((part) => part.startsWith("Actions.Results:")) ?? "";
  const [, run = "", job = ""] = scope.split(":");
  return [run, job];
};
