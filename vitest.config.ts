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
 * The files that take longest: they begin first, so that all workers end at about the same time. Some wait for most of their
 * time, and some work all along; three workers that take them in this order keep two processors busy, by a simulation from
 * what each file was measured to take.
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
  'cli/supervisor/backups',
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

/** Has the longest files begin first; of the others a fresh checkout knows no times, and goes by size. */
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
