import { defineConfig } from 'vitest/config'

// Databases, workerd and browsers are real and heavy, so few files run at once.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // A busy machine may take a while to do what a quiet one does at once.
    expect: { poll: { timeout: 10_000 } },
    env: { TZ: 'UTC' },
  },
})
