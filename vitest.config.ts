import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
    // Commands that tests start find the code compiled that an earlier one compiled.
    env: { TZ: 'UTC', NODE_COMPILE_CACHE: join(tmpdir(), 'luwes-compile-cache') },
  },
})
