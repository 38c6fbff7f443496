import { defineConfig } from 'vitest/config'

/** The tests that `npm run mutants` holds against each change: of the rules, and of the month on a real database. */
export default defineConfig({
  test: {
    include: [
      'test/{domain,policy,regulation}/**/*.test.ts',
      'test/operations/kinerja/**/*.test.ts',
    ],
    globalSetup: ['test/support/databases.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 1,
    env: { TZ: 'UTC' },
  },
})
