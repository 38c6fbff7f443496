import { globSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { type NotedTest, noteFile } from './vitest.ts'

/**
 * A test runner of Stryker for tests that are pure functions.
 *
 * It loads rules and tests once, and then only switches mutants on and off: a mutant takes milliseconds. Vitest would load
 * all of them again for each mutant.
 */

/** What Stryker wrote into the rules reads this object: which mutant is on, and which test runs. */
interface Switch {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: unknown
}

interface MutantRun {
  readonly activeMutant: { readonly id: string }
  readonly testFilter?: readonly string[]
  readonly hitLimit?: number
}

/** How often a property is tried for each mutant. */
const PROPERTY_RUNS = 10

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

class RulesRunner {
  private readonly tests = new Map<string, NotedTest>()
  private readonly times = new Map<string, number>()
  private readonly shared: Switch

  constructor() {
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
    for (const file of globSync('test/{domain,policy,regulation}/**/*.test.ts').toSorted()) {
      for (const test of await noteFile(file, pathToFileURL(resolve(file)).href)) {
        this.tests.set(test.id, test)
      }
    }
  }

  /** Runs all tests without a mutant. */
  async dryRun() {
    this.shared.activeMutant = undefined
    const tests = []
    for (const test of this.tests.values()) {
      this.shared.currentTestId = test.id
      const start = performance.now()
      const fault = await faultOf(test)
      const timeSpentMs = performance.now() - start
      this.times.set(test.id, timeSpentMs)
      const told = { id: test.id, name: test.name, timeSpentMs }
      tests.push(
        fault === undefined
          ? { ...told, status: 0 }
          : { ...told, status: 1, failureMessage: fault },
      )
    }
    this.shared.currentTestId = undefined
    return { status: 'complete', tests, mutantCoverage: this.shared.mutantCoverage }
  }

  /** Runs the tests that reach the mutant, the quick ones first, until one fails. */
  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRun) {
    const time = (id: string) => this.times.get(id) ?? 0
    const ids = (testFilter ?? [...this.tests.keys()]).toSorted((a, b) => time(a) - time(b))
    this.shared.activeMutant = activeMutant.id
    this.shared.hitCount = 0
    this.shared.hitLimit = hitLimit
    const result = await this.firstFault(ids)
    const endless = hitLimit !== undefined && this.shared.hitCount > hitLimit
    this.shared.activeMutant = undefined
    this.shared.hitCount = undefined
    return endless ? { status: 'timeout', reason: 'too many turns of a loop' } : result
  }

  private async firstFault(ids: readonly string[]) {
    let nrOfTests = 0
    for (const id of ids) {
      const test = this.tests.get(id)
      if (test === undefined) throw new Error(`there is no test ${id}`)
      nrOfTests += 1
      const fault = await faultOf(test)
      if (fault !== undefined) {
        return { status: 'killed', killedBy: [id], failureMessage: fault, nrOfTests }
      }
    }
    return { status: 'survived', nrOfTests }
  }
}

/** Runs one test, and returns what it failed with. */
async function faultOf({ body, hooks }: NotedTest): Promise<string | undefined> {
  try {
    for (const before of hooks.before) await before()
    await body()
    return
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  } finally {
    for (const after of hooks.after) await after()
  }
}

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [
  { kind: 'TestRunner', name: 'rules', factory: () => new RulesRunner() },
]
