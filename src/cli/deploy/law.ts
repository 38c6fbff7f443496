import { existsSync } from 'node:fs'
import { access, cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exportOf, writeFolderLists } from '../folder-lists.ts'
import { Halt } from '../halt.ts'
import { inCheckout } from '../paths.ts'

const PRESETS = 'src/policy/presets'

/** Returns the file that holds the law of a regency. */
export function lawFile(slug: string): string {
  return `src/policy/regencies/${slug}.ts`
}

/** Returns the presets for a new regency. */
export async function presetNames(): Promise<readonly string[]> {
  const files = await readdir(inCheckout(PRESETS))
  const names = files.map((file) => file.replace(/\.ts$/, ''))
  return [
    'nasional',
    ...names.filter((name) => name !== 'index' && !name.startsWith('tpp-')),
  ].sort()
}

/** Returns whether the law of a regency is there already. */
export function hasLaw(slug: string): Promise<boolean> {
  return access(inCheckout(lawFile(slug))).then(
    () => true,
    () => false,
  )
}

/**
 * Writes the law of a new regency from a preset, in force since the first day of a year. Adds it to
 * the list of regencies.
 */
export async function writeLaw(
  slug: string,
  name: string,
  preset: string,
  year: number,
): Promise<void> {
  const policy = await policyOf(preset)
  const text = `import type { Editions } from '../../domain/edition.ts'
import { ${policy.name} } from '../${policy.from}'

/** ${name.replaceAll('*/', '')}. Its own Perkada follow as editions of their own; one in force is never edited. */
export const ${exportOf(slug)}: Editions = [{ since: '${year}-01-01', policy: ${policy.name} }]
`
  await writeFile(inCheckout(lawFile(slug)), text)
  await writeFolderLists()
}

/** Copies the law and the coat of arms of a regency from the folder of an earlier version. */
export async function takeLaw(slug: string, folder: string): Promise<void> {
  await cp(join(folder, lawFile(slug)), inCheckout(lawFile(slug)))
  const coat = `src/http/lambang/${slug}.svg`
  if (existsSync(join(folder, coat))) await cp(join(folder, coat), inCheckout(coat))
  await writeFolderLists()
}

async function policyOf(preset: string) {
  if (preset === 'nasional') return { name: 'national', from: 'national.ts' }
  const known = await presetNames()
  if (!known.includes(preset)) {
    throw new Halt(
      `tidak ada preset ${preset} / there is no preset ${preset}`,
      `Pilih salah satu / choose one of: ${known.join(', ')}`,
    )
  }
  const text = await readFile(inCheckout(`${PRESETS}/${preset}.ts`), 'utf8')
  const name = /^export const (\w+): Policy/m.exec(text)?.[1]
  if (name === undefined) throw new Error(`${preset} exports no policy`)
  return { name, from: `presets/${preset}.ts` }
}
