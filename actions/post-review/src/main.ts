import { actionsLog } from "@mlops-actions/runner/log";
import { runAction } from "@mlops-actions/runner/run-action";
import { readInputs } from "./inputs.ts";
import { writeOutputs } from "./outputs.ts";
import { postReviewOfRun } from "./post-review.ts";

export const main = () =>
  runAction({
    readInputs,
    execute: async (inputs) => {
      const { connectGitHub } = await import("@mlops-actions/github/connect");
      const { apiUrl, repository } = inputs.context;
      const github = await connectGitHub({
        token: inputs.token,
        apiUrl,
        repository,
        needs: { actions: "read", "pull-requests": "write" },
        log: actionsLog,
      });
      return postReviewOfRun(inputs, { github, log: actionsLog });
    },
    writeOutputs,
  });
