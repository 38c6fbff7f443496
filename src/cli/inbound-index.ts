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

/** Returns the text of the list of inbound types, made from their folder. */
export async function inboundIndex(): Promise<string> {
  const types = await inboundTypes()
  return [
    '// Made by `npm run build` from the files of this folder. Do not edit.',
    ...types.map((type) => `import { ${exportOf(type)} } from './${type}.ts'`),
    '',
    '/** Every type of webhook that Luwes takes in, by its name. */',
    'export const TYPES = {',
    ...types.map((type) => `  '${type}': ${exportOf(type)},`),
    '} as const',
    '',
  ].join('\n')
}

/** Writes the list of inbound types where the folder holds others. */
export async function writeInboundIndex(): Promise<void> {
  const file = join(inCheckout(FOLDER), 'index.ts')
  const text = await inboundIndex()
  if ((await readFile(file, 'utf8').catch(() => '')) !== text) await writeFile(file, text)
}
