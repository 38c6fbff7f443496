import { importsOf, sourcesBelow, textOf } from './sources.ts'

/** The imports of each name: the names that it needs. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>

/** Returns the files below some folders with what they import of each other, types and late imports included. */
export function graphOf(...folders: string[]): Graph {
  const paths = new Set(sourcesBelow(...folders))
  const needs = (path: string) =>
    importsOf(path, textOf(path))
      .map(({ target }) => target)
      .filter((target) => paths.has(target))
  return new Map([...paths].map((path) => [path, new Set(needs(path))]))
}

/** Returns the same between groups of files, of those that may need each other; `null` is in no group. */
function between(
  graph: Graph,
  groupOf: (path: string) => string | null,
  beside: (one: string, other: string) => boolean,
): Graph {
  const found = new Map<string, Set<string>>()
  for (const [path, needs] of graph) {
    const from = groupOf(path)
    if (from === null) continue
    const groups = found.get(from) ?? new Set()
    found.set(from, groups)
    for (const target of needs) {
      const to = groupOf(target)
      if (to !== null && to !== from && beside(to, from)) groups.add(to)
    }
  }
  return found
}

const above = (path: string) => path.slice(0, path.lastIndexOf('/'))

/** Returns the same between the subjects of a room: `src/db/wfa/roster.ts` belongs to `src/db/wfa`. */
export function subjectsOf(graph: Graph, subjects: readonly string[]): Graph {
  const subject = (path: string) => {
    const [top, room, name = '', file] = path.split('/')
    return file !== undefined && subjects.includes(name) ? `${top}/${room}/${name}` : null
  }
  // Rooms stand in the order of the corridor; what matters here is the order within one.
  return between(graph, subject, (one, other) => above(one) === above(other))
}

/** Returns the same between the parts of a widget that are folders: `widgets/wfa/form/send.ts` belongs to `widgets/wfa/form`. */
export function partsOf(graph: Graph): Graph {
  const part = (path: string) => /^widgets\/[\w-]+\/[\w-]+(?=\/)/.exec(path)?.[0] ?? null
  return between(graph, part, (one, other) => above(one) === above(other))
}

/** Returns every name whose needs, followed step by step, lead back to itself. */
export function cyclicIn(graph: Graph): readonly string[] {
  const leadsTo = (start: string): boolean => {
    const seen = new Set<string>()
    const open = [...(graph.get(start) ?? [])]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === start) return true
      if (seen.has(next)) continue
      seen.add(next)
      open.push(...(graph.get(next) ?? []))
    }
    return false
  }
  return [...graph.keys()].filter(leadsTo)
}
