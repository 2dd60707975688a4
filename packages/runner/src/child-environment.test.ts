import { describe, expect, it } from "vitest";
import { childEnvironment, withholdSecrets } from "./child-environment.ts";

const step = {
  PATH: "/bin",
  HOME: "/home/octo",
  INPUT_TOKEN: "t",
  "INPUT_RUN-DIRECTORY": ".mlops",
  STATE_x: "1",
  ACTIONS_RUNTIME_TOKEN: "t",
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: "t",
  GITHUB_TOKEN: "ghs_1",
  GH_TOKEN: "t",
  GH_ENTERPRISE_TOKEN: "t",
  GITHUB_OUTPUT: "/f",
  GITHUB_ENV: "/f",
  GITHUB_PATH: "/f",
  GITHUB_STATE: "/f",
  GITHUB_SHA: "4be1c20",
  GITHUB_STEP_SUMMARY: "/s",
  NOTHING: undefined,
};

describe("the environment of the user's command", () => {
  it("keeps facts and withholds inputs, tokens and the runner's command files", () => {
    expect(withholdSecrets(step)).toEqual({
      PATH: "/bin",
      HOME: "/home/octo",
      GITHUB_SHA: "4be1c20",
      GITHUB_STEP_SUMMARY: "/s",
    });
  });

  it("adds the variables of mlops.yml, and a token only where it is named", () => {
    const child = childEnvironment(step, {
      MODE: "full",
      HUB: `Bearer \${GITHUB_TOKEN}`,
      PATH: `/mine:\${PATH}`,
    });
    expect(child).toMatchObject({ MODE: "full", HUB: "Bearer ghs_1", PATH: "/mine:/bin" });
    expect(child).not.toHaveProperty("GITHUB_TOKEN");
  });

  it("refuses what is not set and what is the runner's", () => {
    expect(() => childEnvironment(step, { A: `\${ABSENT}` }, "models.m.train.env")).toThrow(
      "models.m.train.env.A asks for ABSENT, which is not set",
    );
    expect(() => childEnvironment(step, { A: `\${ACTIONS_RUNTIME_TOKEN}` })).toThrow("belongs to the runner");
  });
});
