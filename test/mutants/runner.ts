import { globSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { type NotedTest, noteFile, provide } from './vitest.ts'

/**
 * A test runner of Stryker: of rules, whose tests are pure functions, and of operations, whose tests have a real database.
 *
 * It loads code and tests once, and then only switches mutants on and off: a mutant of a rule takes milliseconds. Vitest
 * would load all of them again for each mutant.
 */

/** What Stryker wrote into the rules reads this object: which mutant is on, and which test runs. */
interface Switch {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: Coverage | undefined
}

/** How often each mutant was reached: while modules were loaded, and by which test. */
interface Coverage {
  readonly static: Readonly<Record<string, number>>
  readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>>
}

interface MutantRun {
  readonly activeMutant: { readonly id: string }
  readonly testFilter?: readonly string[]
  readonly hitLimit?: number
}

/** How often a property is tried for each mutant. */
const PROPERTY_RUNS = 10

/** How often a test may come by a mutant: what is reached more often is in a loop without an end. */
const TURNS = 10_000_000

const SHIM = new URL('./vitest.ts', import.meta.url).href

/** Has tests import `vitest.ts` of this folder instead of Vitest. */
function redirectVitest(): void {
  registerHooks({
    resolve: (name, context, next) =>
      name === 'vitest' && context.parentURL !== SHIM
        ? { url: SHIM, shortCircuit: true }
        : next(name, context),
  })
}

/** What a runner changes, where its tests are, and what they need. */
interface Field {
  readonly code: string
  readonly tests: string
  readonly databases: boolean
}

const RULES: Field = {
  code: 'src/domain/**/*.ts',
  tests: 'test/{domain,policy,regulation}/**/*.test.ts',
  databases: false,
}

/** MUTANTS_TESTS names fewer files of them, where one wants to know soon. */
const OPERATIONS: Field = {
  code: 'src/operations/kinerja/**/*.ts',
  tests: process.env.MUTANTS_TESTS ?? 'test/operations/kinerja/**/*.test.ts',
  databases: true,
}

/** Starts one server for the databases of all tests, as Vitest does, and returns what ends it. */
async function startDatabases(): Promise<() => Promise<void>> {
  process.env.VITEST_POOL_ID = '1'
  const { setup } = await import(pathToFileURL(resolve('test/support/databases.ts')).href)
  return await setup({ config: { maxWorkers: 1 }, provide })
}

const urlOf = (file: string) => pathToFileURL(resolve(file)).href

/** Loads a file of tests once more and runs them: for mutants that its rows of facts reach, before any test runs. */
function loadingOf(file: string): NotedTest {
  const id = `${file} as it loads`
  let times = 0
  return {
    id,
    name: id,
    run: async () => {
      times += 1
      for (const test of await noteFile(file, `${urlOf(file)}?again=${times}`)) await test.run()
    },
  }
}

class Runner {
  private readonly tests = new Map<string, NotedTest>()
  /** What a test costs, in microseconds of the processor: other work on the machine changes it little. */
  private readonly times = new Map<string, number>()
  /** When a test last noticed a mutant, as a number of `turns`. */
  private readonly noticed = new Map<string, number>()
  private turns = 0
  /** The tests of each file, by the test that loads it. */
  private readonly loading = new Map<string, readonly NotedTest[]>()
  private readonly shared: Switch
  private readonly field: Field
  private removeDatabases = async () => {}

  constructor(field: Field) {
    this.field = field
    const all: typeof globalThis & { __stryker__?: Switch } = globalThis
    all.__stryker__ ??= {}
    this.shared = all.__stryker__
  }

  capabilities() {
    return { reloadEnvironment: false }
  }

  async init(): Promise<void> {
    process.env.TZ = 'UTC'
    process.env.PROPERTY_RUNS = String(PROPERTY_RUNS)
    // The same examples each time, and no search for the smallest.
    fc.configureGlobal({ numRuns: PROPERTY_RUNS, seed: 1, endOnFailure: true })
    redirectVitest()
    if (this.field.databases) this.removeDatabases = await startDatabases()
    // What modules do by themselves is no work of a test.
    for (const file of globSync(this.field.code)) await import(urlOf(file))
    for (const file of globSync(this.field.tests).toSorted()) {
      const loading = loadingOf(file)
      this.shared.currentTestId = loading.id
      const tests = await noteFile(file, urlOf(file))
      this.shared.currentTestId = undefined
      for (const test of [...tests, loading]) this.tests.set(test.id, test)
      this.loading.set(loading.id, tests)
    }
  }

  async dispose(): Promise<void> {
    await this.removeDatabases()
  }

  /** Runs all tests without a mutant. */
  async dryRun() {
    this.shared.activeMutant = undefined
    const tests = []
    for (const test of this.tests.values()) {
      if (this.loading.has(test.id)) continue
      this.shared.currentTestId = test.id
      const start = performance.now()
      const before = process.cpuUsage()
      const fault = await faultOf(test)
      const timeSpentMs = performance.now() - start
      const { user, system } = process.cpuUsage(before)
      this.times.set(test.id, user + system)
      const told = { id: test.id, name: test.name, timeSpentMs }
      tests.push(
        fault === undefined
          ? { ...told, status: 0 }
          : { ...told, status: 1, failureMessage: fault },
      )
    }
    this.shared.currentTestId = undefined
    for (const [id, own] of this.loading) {
      this.times.set(
        id,
        own.reduce((sum, test) => sum + (this.times.get(test.id) ?? 0), 0),
      )
      tests.push({ id, name: id, timeSpentMs: 0, status: 0 })
    }
    return { status: 'complete', tests, mutantCoverage: withoutLoading(this.shared.mutantCoverage) }
  }

  /**
   * Runs the tests that reach the mutant until one fails. Tests that recently found a mutant come
   * first, because the next mutant is near the last; then the quick ones.
   */
  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRun) {
    const time = (id: string) => this.times.get(id) ?? 0
    const turn = (id: string) => this.noticed.get(id) ?? 0
    const ids = (testFilter ?? [...this.tests.keys()]).toSorted(
      (a, b) => turn(b) - turn(a) || time(a) - time(b),
    )
    this.shared.activeMutant = activeMutant.id
    const result = await this.firstFault(ids, Math.min(hitLimit ?? TURNS, TURNS))
    this.shared.activeMutant = undefined
    this.shared.hitCount = undefined
    return result
  }

  private async firstFault(ids: readonly string[], hitLimit: number) {
    let nrOfTests = 0
    for (const id of ids) {
      const test = this.tests.get(id)
      if (test === undefined) throw new Error(`there is no test ${id}`)
      nrOfTests += 1
      this.shared.hitCount = 0
      this.shared.hitLimit = hitLimit
      const fault = await faultOf(test)
      if (this.shared.hitCount > hitLimit)
        return { status: 'timeout', reason: 'too many turns of a loop' }
      if (fault !== undefined) {
        this.turns += 1
        this.noticed.set(id, this.turns)
        return { status: 'killed', killedBy: [id], failureMessage: fault, nrOfTests }
      }
    }
    return { status: 'survived', nrOfTests }
  }
}

/**
 * Leaves out that a mutant was reached while modules were loaded, if a test reaches it too.
 * Otherwise Stryker would restart the runner for each of them, although none is active then.
 */
function withoutLoading(coverage: Coverage | undefined): Coverage | undefined {
  if (coverage === undefined) return
  const tested = new Set(Object.values(coverage.perTest).flatMap((hits) => Object.keys(hits)))
  const loaded = Object.entries(coverage.static).filter(([id]) => !tested.has(id))
  return { ...coverage, static: Object.fromEntries(loaded) }
}

/** Runs one test, and returns what it failed with. */
async function faultOf({ run }: NotedTest): Promise<string | undefined> {
  try {
    await run()
    return
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  }
}

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [
  { kind: 'TestRunner', name: 'rules', factory: () => new Runner(RULES) },
  { kind: 'TestRunner', name: 'operations', factory: () => new Runner(OPERATIONS) },
]
