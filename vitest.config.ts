import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'

/** Tests that need no database, no browser and no running Luwes. */
const PURE = [
  'test/config.test.ts',
  'test/{adapters,domain,house,policy,regulation}/**/*.test.ts',
  'test/db/engine/{groups,on-events,through}.test.ts',
  'test/operations/shared/lane.test.ts',
  'test/widgets/shared/*.test.ts',
  'test/widgets/{persetujuan/inbox,presensi/sum,wfa/draft}.test.ts',
]

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Databases, workerd and browsers are real and heavy, so few files run at once.
    maxWorkers: 2,
    // Files of a project run one after the other in the same processes, so that code is loaded once.
    isolate: false,
    unstubEnvs: true,
    // A busy machine may take a while to do what a quiet one does at once.
    expect: { poll: { timeout: 10_000 } },
    // Commands that tests start find the code compiled that an earlier one compiled.
    env: { TZ: 'UTC', NODE_COMPILE_CACHE: join(tmpdir(), 'luwes-compile-cache') },
    projects: [
      { extends: true, test: { name: 'pure', include: PURE } },
      {
        extends: true,
        test: {
          name: 'real',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...PURE],
          globalSetup: ['test/support/databases.ts'],
        },
      },
    ],
  },
})
