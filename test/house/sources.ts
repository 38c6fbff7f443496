import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { parseSync } from 'vite'
import { inCheckout } from '../../src/cli/paths.ts'
import { membersIn } from '../../src/domain/shared/members.ts'

/** Files that tools make, by name; the folder of data is only at the top. */
const MADE = new Set(['node_modules', 'dist', '.wrangler', '.git', '.env', '.dev.vars', 'api.d.ts'])

/** One import of a module: its target as a path of the checkout, or the name of a package. */
export interface Import {
  readonly line: number
  readonly target: string
  /** Whether it disappears at run time. */
  readonly isType: boolean
}

/**
 * Returns every file below a folder of the checkout, as paths from its top, without files that
 * tools make.
 */
export function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(inCheckout(folder), { withFileTypes: true })
  return entries.flatMap((entry) => {
    const path = posix.join(folder, entry.name)
    if (path === 'data' || MADE.has(entry.name) || entry.name.endsWith('.log')) return []
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

/** Returns the TypeScript files below some folders of the checkout. */
export function sourcesBelow(...folders: string[]): readonly string[] {
  return folders.flatMap(filesBelow).filter((path) => path.endsWith('.ts'))
}

/** Returns the text of a file of the checkout. */
export function textOf(path: string): string {
  return readFileSync(inCheckout(path), 'utf8')
}

/** Parsed texts, by their text. */
const PARSED = new Map<string, ReturnType<typeof parseSync>>()

/**
 * Returns the syntax tree of a TypeScript text, with its comments and its imports.
 *
 * @throws On bad syntax.
 */
export function parse(path: string, text: string) {
  const parsed = PARSED.get(text) ?? parseSync(path, text, { lang: 'ts' })
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`)
  PARSED.set(text, parsed)
  return parsed
}

/** Returns the line of an offset in a text, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/**
 * Returns the imports and re-exports of a module, in any form: static, dynamic, `import('…')`
 * types.
 */
export function importsOf(path: string, text: string): readonly Import[] {
  const { module, program } = parse(path, text)
  const from = (start: number, value: string, isType: boolean): Import => {
    const target = value.startsWith('.') ? posix.join(posix.dirname(path), value) : value
    return { line: lineAt(text, start), target, isType }
  }
  const fixed = module.staticImports.map(({ start, moduleRequest, entries }) => {
    const isType = entries.length > 0 && entries.every((entry) => entry.isType)
    return from(start, moduleRequest.value, isType)
  })
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ start, moduleRequest, isType }) =>
      moduleRequest ? [from(start, moduleRequest.value, isType)] : [],
    ),
  )
  const late = module.dynamicImports.flatMap(({ start, moduleRequest }) => {
    const written = text.slice(moduleRequest.start, moduleRequest.end)
    const value = /^(['"`])([^$]*)\1$/.exec(written)?.[2]
    return value === undefined ? [] : [from(start, value, false)]
  })
  const types = nodesOf(program, 'TSImportType').map((node) => {
    const { value } = membersIn(node.source)
    return from(node.start, String(value), true)
  })
  return [...fixed, ...passedOn, ...late, ...types]
}

/** A node in the syntax tree of a module. */
export interface SyntaxNode extends Readonly<Record<string, unknown>> {
  readonly type: string
  readonly start: number
  readonly end: number
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

/** Returns every node of one type in a tree, in the order of the text. */
export function nodesOf(tree: unknown, type: string): readonly SyntaxNode[] {
  if (Array.isArray(tree)) return tree.flatMap((item) => nodesOf(item, type))
  if (!isNode(tree)) return []
  const below = Object.values(tree).flatMap((value) => nodesOf(value, type))
  return tree.type === type ? [tree, ...below] : below
}
