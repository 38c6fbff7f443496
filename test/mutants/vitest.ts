import { format } from 'node:util'

/** What the tests of the rules import from `vitest`, for `runner.ts`: it only notes down what there is to run. */
export { expect } from 'vitest'

type Body = () => unknown

/** One test, with the hooks of its file. */
export interface NotedTest {
  readonly id: string
  readonly name: string
  readonly body: Body
  readonly hooks: Hooks
}

interface Hooks {
  readonly before: Body[]
  readonly after: Body[]
}

const notes: NotedTest[] = []
let path: string[] = []
let file = ''
let hooks: Hooks = { before: [], after: [] }

/** Imports the file of tests `name`, and returns its tests. */
export async function noteFile(name: string, url: string): Promise<readonly NotedTest[]> {
  notes.length = 0
  path = []
  file = name
  hooks = { before: [], after: [] }
  await import(url)
  return [...notes]
}

export const beforeAll = (body: Body) => hooks.before.push(body)
export const afterAll = (body: Body) => hooks.after.push(body)

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
  path.push(name)
  body()
  path.pop()
}

function noteTest(name: string, body: Body): void {
  const full = [...path, name].join(' > ')
  notes.push({ id: `${file}#${notes.length} ${full}`, name: full, body, hooks })
}

export const describe = Object.assign(noteSuite, { each: each(noteSuite) })
export const it = Object.assign(noteTest, { each: each(noteTest) })
