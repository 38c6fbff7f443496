import { format } from 'node:util'

/** What tests import from `vitest`, for `runner.ts`: it only notes down what there is to run. */
export { expect, vi } from 'vitest'

type Body = () => unknown

/** A test, or tests that share what they begin with and so run together. */
export interface NotedTest {
  readonly id: string
  readonly name: string
  readonly run: () => Promise<void>
}

type HookName = 'beforeAll' | 'afterAll' | 'beforeEach' | 'afterEach'

interface Leaf {
  readonly name: string
  readonly body: Body
}

interface Suite extends Readonly<Record<HookName, Body[]>> {
  readonly name: string
  readonly parent: Suite | null
  readonly children: (Leaf | Suite)[]
}

function suiteOf(name: string, parent: Suite | null): Suite {
  return { name, parent, children: [], beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] }
}

let open = suiteOf('', null)

/** Imports the file of tests `name`, and returns its tests. */
export async function noteFile(name: string, url: string): Promise<readonly NotedTest[]> {
  const file = suiteOf(name, null)
  open = file
  await import(url)
  return unitsOf(file).map(({ names, run }, index) => {
    const full = names.join(' > ')
    return { id: `${name}#${index} ${full}`, name: full, run }
  })
}

interface Unit {
  readonly names: readonly string[]
  readonly run: () => Promise<void>
}

/** Returns what can run separately: the tests of a suite, or all of it if they begin together. */
function unitsOf(suite: Suite): Unit[] {
  if (suite.beforeAll.length > 0) return [{ names: pathOf(suite), run: () => runSuite(suite) }]
  return suite.children.flatMap((child): Unit[] =>
    'children' in child
      ? unitsOf(child)
      : [{ names: [...pathOf(suite), child.name], run: () => runLeaf(suite, child) }],
  )
}

const pathOf = ({ name, parent }: Suite): string[] => (parent ? [...pathOf(parent), name] : [])

/** Runs a suite as it stands, until a test fails. */
async function runSuite(suite: Suite): Promise<void> {
  try {
    for (const hook of suite.beforeAll) await hook()
    for (const child of suite.children)
      await ('children' in child ? runSuite(child) : runLeaf(suite, child))
  } finally {
    await runAll(suite.afterAll)
  }
}

async function runLeaf(suite: Suite, { body }: Leaf): Promise<void> {
  const around = (name: HookName) => {
    const found: Body[][] = []
    for (let at: Suite | null = suite; at; at = at.parent) found.push(at[name])
    return found
  }
  try {
    for (const hook of around('beforeEach').toReversed().flat()) await hook()
    await body()
  } finally {
    await runAll(around('afterEach').flat())
  }
}

/** Runs all hooks at an end. What a test failed with before says more than what they fail with after it. */
async function runAll(hooks: readonly Body[]): Promise<void> {
  for (const hook of hooks)
    await Promise.resolve()
      .then(hook)
      .catch(() => undefined)
}

const noteHook = (name: HookName) => (body: Body) => open[name].push(body)

export const beforeAll = noteHook('beforeAll')
export const afterAll = noteHook('afterAll')
export const beforeEach = noteHook('beforeEach')
export const afterEach = noteHook('afterEach')

/** What was made once for all tests. */
const provided = new Map<string, unknown>()

export const provide = (name: string, value: unknown) => provided.set(name, value)
export const inject = (name: string) => provided.get(name)

/** Returns the name of a row of `each`, with as many of its values as the name asks for. */
const titleOf = (name: string, row: readonly unknown[]) =>
  format(name, ...row.slice(0, name.match(/%[a-z]/g)?.length ?? 0))

type Each = (
  rows: readonly unknown[],
) => (name: string, body: (...row: unknown[]) => unknown) => void

/** Returns `run` for each row; a row that is no list is one argument. */
const each =
  (run: (name: string, body: Body) => void): Each =>
  (rows) =>
  (name, body) => {
    for (const one of rows) {
      const row = Array.isArray(one) ? one : [one]
      run(titleOf(name, row), () => body(...row))
    }
  }

function noteSuite(name: string, body: Body): void {
  const parent = open
  const suite = suiteOf(name, parent)
  parent.children.push(suite)
  open = suite
  body()
  open = parent
}

function noteTest(name: string, body: Body): void {
  open.children.push({ name, body })
}

export const describe = Object.assign(noteSuite, { each: each(noteSuite) })
export const it = Object.assign(noteTest, { each: each(noteTest) })
