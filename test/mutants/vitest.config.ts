import { defineConfig } from 'vitest/config'

/** The tests that `npm run mutants:kinerja` holds against each change of the month's operations, on a real database. */
export default defineConfig({
  test: {
    include: ['test/operations/kinerja/**/*.test.ts'],
    globalSetup: ['test/support/databases.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    isolate: false,
    maxWorkers: 1,
    env: { TZ: 'UTC' },
  },
})
