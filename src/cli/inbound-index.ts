import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inCheckout } from './paths.ts'

const FOLDER = 'src/operations/webhook/types'

/** Returns the inbound types: the files of their folder that are named `<subject>.<what happened>.ts`. */
export async function inboundTypes(): Promise<readonly string[]> {
  const names = await readdir(inCheckout(FOLDER))
  return names
    .filter((name) => /^[a-z-]+\.[a-z-]+\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ''))
    .sort()
}

/** Returns the export of a type: `cuti.disetujui` is `cutiDisetujui`. */
function exportOf(type: string): string {
  return type.replace(/[.-]([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** Returns the text of a list by the names of types, with what each file exports under an ending. */
function listOf(types: readonly string[], name: string, ending: string, docstring: string): string {
  return [
    '// Made by `npm run build` from the files of this folder. Do not edit.',
    ...types.map((type) => `import { ${exportOf(type)}${ending} } from './${type}.ts'`),
    '',
    `/** ${docstring} */`,
    `export const ${name} = {`,
    ...types.map((type) => `  '${type}': ${exportOf(type)}${ending},`),
    '} as const',
    '',
  ].join('\n')
}

/**
 * Returns the texts of the lists of inbound types, made from their folder: `index.ts` is what the Worker
 * takes in, `docs.ts` what people are told, which the Worker does not carry.
 */
export async function inboundLists(): Promise<Readonly<Record<string, string>>> {
  const types = await inboundTypes()
  return {
    'index.ts': listOf(
      types,
      'TYPES',
      '',
      'Every type of webhook that Luwes takes in, by its name.',
    ),
    'docs.ts': listOf(
      types,
      'DOCS',
      'Doc',
      'What people are told of every inbound type, by its name.',
    ),
  }
}

/** Writes the lists of inbound types where the folder holds others. */
export async function writeInboundLists(): Promise<void> {
  for (const [name, text] of Object.entries(await inboundLists())) {
    const file = join(inCheckout(FOLDER), name)
    if ((await readFile(file, 'utf8').catch(() => '')) !== text) await writeFile(file, text)
  }
}
