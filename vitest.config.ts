import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{packages,actions}/*/src/**/*.test.ts", "test/{contract,bundle,pipeline}/**/*.test.ts"],
    // GitHub's parser imports JSON without the attribute that Node asks for; vite understands both.
    server: { deps: { inline: ["@actions/workflow-parser", "@actions/expressions"] } },
    // Much of the suite waits for processes and sockets, so more workers than cores pay.
    maxWorkers: 4,
    // Many tests start real servers and processes. On a shared CI machine one may starve; vitest names it as flaky.
    retry: process.env.CI ? 1 : 0,
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
