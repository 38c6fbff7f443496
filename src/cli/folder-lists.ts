import { readdir, readFile, writeFile } from 'node:fs/promises'
import { inCheckout } from './paths.ts'

const TYPES = 'src/operations/webhook/types'
const REGENCIES = 'src/policy/regencies'

/** Returns the names, without their ending, of the files of a folder that match a pattern. */
async function namesIn(folder: string, pattern: RegExp): Promise<readonly string[]> {
  const files = await readdir(inCheckout(folder))
  return files
    .filter((file) => pattern.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort()
}

/** Returns the inbound types: the files of their folder that are named `<subject>.<what happened>.ts`. */
export function inboundTypes(): Promise<readonly string[]> {
  return namesIn(TYPES, /^[a-z-]+\.[a-z-]+\.ts$/)
}

/** Returns the export of a file by its name: `cuti.disetujui` is `cutiDisetujui`, `uji-coba` is `ujiCoba`. */
export function exportOf(name: string): string {
  return name.replace(/[.-](.)/g, (_, letter: string) => letter.toUpperCase())
}

/** Returns the text of a list, with the place of its source files. */
function listOf(
  place: string,
  imports: readonly string[],
  [docstring, opening, closing]: readonly [string, string, string],
  entries: readonly string[],
): string {
  return [
    `// Made by \`npm run build\` from the files of ${place}. Do not edit.`,
    ...imports,
    '',
    `/** ${docstring} */`,
    opening,
    ...entries,
    closing,
    '',
  ].join('\n')
}

/** Returns a list of inbound types by name, with the export of each file under an ending. */
function listOfTypes(
  types: readonly string[],
  name: string,
  ending: string,
  docstring: string,
): string {
  return listOf(
    'this folder',
    types.map((type) => `import { ${exportOf(type)}${ending} } from './${type}.ts'`),
    [docstring, `export const ${name} = {`, '} as const'],
    types.map((type) => `  '${type}': ${exportOf(type)}${ending},`),
  )
}

/**
 * Returns the list of regencies from the texts of their files, by slug. A regency has the national
 * calendar if its file exports no `kalender`.
 */
export function listOfRegencies(files: Readonly<Record<string, string>>): string {
  const regencies = Object.entries(files).map(([slug, text]) => {
    const editions = exportOf(slug)
    const own = /^export const kalender\b/m.test(text) ? `${editions}Kalender` : undefined
    const names = own === undefined ? editions : `${editions}, kalender as ${own}`
    return {
      line: `import { ${names} } from './regencies/${slug}.ts'`,
      entry: `  '${slug}': { editions: ${editions}, kalender: ${own ?? 'kalenderNasional'} },`,
    }
  })
  return listOf(
    'regencies/',
    [
      "import { kalenderNasional } from './kalender-nasional.ts'",
      ...regencies.map(({ line }) => line),
      "import type { Regency } from './regency.ts'",
    ],
    [
      'Every regency that Luwes knows, under the slug that the setting REGENCY names.',
      'export const regencies: Readonly<Record<string, Regency>> = {',
      '}',
    ],
    regencies.map(({ entry }) => entry),
  )
}

async function textsOfRegencies(): Promise<Readonly<Record<string, string>>> {
  const slugs = await namesIn(REGENCIES, /^[a-z0-9-]+\.ts$/)
  const texts = slugs.map(async (slug): Promise<[string, string]> => {
    return [slug, await readFile(inCheckout(`${REGENCIES}/${slug}.ts`), 'utf8')]
  })
  return Object.fromEntries(await Promise.all(texts))
}

/**
 * Returns the texts of the lists made from folders, by path. For the inbound types, `index.ts` is
 * what the Worker accepts. `docs.ts` is the documentation, which is not in the Worker.
 */
export async function folderLists(): Promise<Readonly<Record<string, string>>> {
  const types = await inboundTypes()
  return {
    [`${TYPES}/index.ts`]: listOfTypes(
      types,
      'TYPES',
      '',
      'Every type of webhook that Luwes takes in, by its name.',
    ),
    [`${TYPES}/docs.ts`]: listOfTypes(
      types,
      'DOCS',
      'Doc',
      'What people are told of every inbound type, by its name.',
    ),
    'src/policy/index.ts': listOfRegencies(await textsOfRegencies()),
  }
}

/** Writes the lists that no longer match their folders. */
export async function writeFolderLists(): Promise<void> {
  for (const [path, text] of Object.entries(await folderLists())) {
    const file = inCheckout(path)
    if ((await readFile(file, 'utf8').catch(() => '')) !== text) await writeFile(file, text)
  }
}
