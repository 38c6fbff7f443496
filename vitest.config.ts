import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { keepTemporaryFilesInMemory } from './test/support/memory.ts'

/** Code that commands compiled is kept between runs, and so on the disk. */
const compiled = join(tmpdir(), 'luwes-compile-cache')
keepTemporaryFilesInMemory()

/** Tests that need no database, no browser and no running Luwes. */
const PURE = [
  'test/{config,proses}.test.ts',
  'test/{adapters,domain,house,policy,regulation}/**/*.test.ts',
  'test/db/engine/{groups,handover,on-events,through}.test.ts',
  'test/http/sistem/log-lines.test.ts',
  'test/operations/shared/lane.test.ts',
  'test/widgets/shared/*.test.ts',
  'test/widgets/{persetujuan/inbox,presensi/sum,wfa/draft}.test.ts',
]

/**
 * The slowest files: they begin first, so that all workers end at about the same time. Some mostly
 * wait, and some work all along. By a simulation from measured times, three workers with this order
 * keep two processors busy.
 */
const LONGEST = [
  'worker/serve',
  'browser/law',
  'operations/wfa/limits.property',
  'widgets/page',
  'worker/daya',
  'widgets/persetujuan/queue',
  'cli/doctor',
  'widgets/admin/steering',
  'cli/fleet-own',
  'cli/drill',
  'browser/docs',
  'widgets/admin/admin',
  'widgets/roster/roster',
  'cli/supervisor/automatic-backups',
  'widgets/wfa/flexible',
  'widgets/session/session',
  'cli/embed/check',
  'widgets/still',
  'widgets/theme',
  'widgets/presensi/offline',
  'browser/regency',
  'browser/presence',
  'widgets/session/away',
  'widgets/admin/meja',
  'cli/deploy',
  'cli/deploy-rollback',
  'worker/reload',
  'worker/hitung',
  'widgets/dasbor/dasbor',
  'cli/pair',
]

/**
 * Makes the slowest files begin first; others are ordered by size, because a fresh checkout knows
 * no times.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = LONGEST.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`))
      return found < 0 ? LONGEST.length : found
    }
    const usual = await super.sort(files)
    return usual.toSorted((a, b) => (a.project.name === b.project.name ? place(a) - place(b) : 0))
  }
}

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Databases, workerd and browsers are real and heavy, so few files run at once.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // Files of a project run one after the other in the same processes, so that code is loaded
    // once.
    isolate: false,
    unstubEnvs: true,
    // A busy machine may take a while for what a quiet one does at once.
    expect: { poll: { timeout: 20_000 } },
    // Commands started by tests find the code that an earlier one compiled.
    env: { TZ: 'UTC', NODE_COMPILE_CACHE: compiled },
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
