import { basename } from 'node:path'
import { membersIn } from '../../src/domain/shared/members.ts'
import { nodesOf, parse } from './sources.ts'

/** Returns the verbs that src/README gives to operations, in the table below its sentence about them. */
export function verbsOf(readme: string): readonly string[] {
  const [, table = ''] = /Verbs of operations[^|]*((?:\|.*\n)+)/.exec(readme) ?? []
  return [...table.matchAll(/`([a-z]+)`/g)].flatMap(([, verb]) => verb ?? [])
}

/** Returns the name of a module in code: `file-pengajuan.ts` is `filePengajuan`. */
export function nameOf(path: string): string {
  return basename(path, '.ts').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** Returns the verb of a file that holds an operation of its own name; `null` for a file of parts. */
export function verbOf(path: string, text: string): string | null {
  const name = nameOf(path)
  const named = nodesOf(parse(path, text).program, 'ExportNamedDeclaration').some(
    ({ declaration }) => {
      // Safe because a member that is missing reads as undefined.
      const { type, id } = membersIn(declaration) as { type?: string; id?: { name?: string } }
      return type === 'FunctionDeclaration' && id?.name === name
    },
  )
  return named ? (/^[a-z]+/.exec(name)?.[0] ?? null) : null
}
