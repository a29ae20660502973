import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "src/**/*.test.ts",
      "test/**/*.test.ts",
      "eval/**/*.test.ts",
      "bench/**/*.test.ts",
      "training/**/*.test.ts",
      "web/src/**/*.test.ts",
    ],
    // Tests of the command line start many processes, each of which opens the models; a busy machine takes its time.
    testTimeout: 120_000,
    maxWorkers: 2,
    // As bin/hearsay.js starts Node, and for the same reason.
    execArgv: ["--no-sparkplug"],
  },
});
