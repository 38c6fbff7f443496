import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { keepTemporaryFilesInMemory } from './test/support/memory.ts'

/** What commands compiled is kept from run to run, and so on the disk. */
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
 * The files that take longest: they begin first, so that all workers end at about the same time. Those that wait for most
 * of their time lie apart, so that no two keep a processor idle.
 */
const LONGEST = [
  'cli/deploy-rollback',
  'browser/regency',
  'cli/embed/check',
  'browser/presence',
  'cli/deploy',
  'cli/drill',
  'cli/pair',
  'widgets/page',
  'widgets/persetujuan/queue',
  'widgets/still',
  'cli/fleet-own',
  'widgets/presensi/offline',
  'widgets/session/away',
  'worker/hitung',
  'widgets/dasbor/dasbor',
  'worker/serve',
  'widgets/wfa/flexible',
  'cli/doctor',
  'widgets/admin/admin',
  'worker/daya',
  'cli/supervisor/backups',
  'widgets/session/session',
  'worker/reload',
  'browser/docs',
  'widgets/roster/roster',
  'widgets/theme',
  'operations/wfa/limits.property',
  'worker/burst',
  'cli/trust',
]

/** Has the longest files begin first; a fresh checkout knows of no times, and goes by size alone. */
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
    // Files of a project run one after the other in the same processes, so that code is loaded once.
    isolate: false,
    unstubEnvs: true,
    // A busy machine may take a while to do what a quiet one does at once.
    expect: { poll: { timeout: 20_000 } },
    // Commands that tests start find the code compiled that an earlier one compiled.
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
