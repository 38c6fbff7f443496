import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isArchiveCopy } from '../archive/files.ts'

const DAY_MS = 86_400_000
/** The age, or the share of changes since, at which a new base is made. */
const BASE_AGE_MS = 7 * DAY_MS
const BASE_PART = 0.25
/** How many files of changes are kept for the newest base; for the previous one, the last. */
const KEPT_DELTAS = 6

/** The file next to a base: the digests of its pages, which can be rebuilt from it. */
export const DIGESTS = '.sidik'

/** The two kinds of files of pages: every page, or those that changed since. */
export type PageKind = 'dasar' | 'perubahan'

/** The parts of the name of a file of pages. */
export interface PageName {
  readonly name: string
  readonly jenis: PageKind
  readonly pada: number
}

/** Returns the name of a file of pages that was begun at a moment. */
export function pageName(regency: string, pada: number, jenis: PageKind): string {
  return `luwes-${regency}-${stampOf(pada)}.${jenis}`
}

function stampOf(pada: number): string {
  return new Date(pada).toISOString().replaceAll(/[-:]|\.\d+/g, '')
}

/**
 * Returns the files of pages of a regency among some names, oldest first, without those of other
 * regencies.
 */
export function pageNames(regency: string, names: readonly string[]): readonly PageName[] {
  const found = names.flatMap((name): PageName[] => {
    const [, whose, day, time, jenis] = NAME.exec(name) ?? []
    if (whose !== regency || (jenis !== 'dasar' && jenis !== 'perubahan')) return []
    const pada = Date.parse(`${day}T${time}Z`.replace(PARTS, '$1-$2-$3T$4:$5:$6Z'))
    return Number.isNaN(pada) ? [] : [{ name, jenis, pada }]
  })
  return found.toSorted((one, other) => one.pada - other.pada)
}

const NAME = /^luwes-(.+)-(\d{8})T(\d{6})Z\.(dasar|perubahan)$/
const PARTS = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/

/** Returns the files of pages that are no longer needed; `names` are oldest first. */
export function expiredPages(names: readonly PageName[]): readonly PageName[] {
  const bases = names.filter(({ jenis }) => jenis === 'dasar').slice(-2)
  const newest = bases.at(-1)
  const before = bases.length > 1 ? bases[0] : undefined
  if (!newest) return []
  const deltas = names.filter(({ jenis }) => jenis === 'perubahan')
  const kept = new Set([
    ...bases,
    ...deltas.filter(({ pada }) => pada >= newest.pada).slice(-KEPT_DELTAS),
    ...deltas.filter(({ pada }) => before && pada >= before.pada && pada < newest.pada).slice(-1),
  ])
  return names.filter((one) => !kept.has(one))
}

/**
 * Returns whether the next file of pages must be a base. Sizes in bytes; `null` if there is none.
 */
export function isBaseDue(given: {
  readonly now: number
  readonly base: { readonly pada: number; readonly byte: number } | null
  readonly delta: { readonly byte: number } | null
}): boolean {
  const { now, base, delta } = given
  if (base === null || now - base.pada >= BASE_AGE_MS) return true
  return delta !== null && delta.byte > base.byte * BASE_PART
}

/**
 * Returns the newest file of pages of a regency in a folder; `null` if there is none. Sizes in
 * bytes.
 */
export async function lastPagesIn(
  regency: string,
  folder: string,
): Promise<{ readonly pada: number; readonly byte: number; readonly dasar: number } | null> {
  const names = pageNames(regency, await readdir(folder).catch(() => []))
  const last = names.at(-1)
  const base = names.findLast(({ jenis }) => jenis === 'dasar')
  if (!last || !base) return null
  const [byte, dasar] = await Promise.all(
    [last, base].map(({ name }) => sizeOf(join(folder, name))),
  )
  return { pada: last.pada, byte: byte ?? 0, dasar: dasar ?? 0 }
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => null)
  return found?.size ?? 0
}

/**
 * Returns the newest base, its newest changes and the archived years, except those already at a
 * second place.
 */
export async function pagesToCopy(
  regency: string,
  folder: string,
  place: string,
): Promise<readonly string[]> {
  const all: readonly string[] = await readdir(folder).catch(() => [])
  const names = pageNames(regency, all)
  const there: readonly string[] = await readdir(place).catch(() => [])
  const base = names.findLast(({ jenis }) => jenis === 'dasar')
  const last = names.at(-1)
  const years = all.filter((name) => isArchiveCopy(regency, name))
  const wanted = new Set([base?.name, last?.name, ...years])
  return [...wanted].flatMap((name) => (name && !there.includes(name) ? [join(folder, name)] : []))
}

/** Deletes files of pages that are no longer needed, and unfinished files older than a day. */
export async function clearPages(regency: string, folder: string): Promise<void> {
  const names = await readdir(folder)
  for (const { name } of expiredPages(pageNames(regency, names))) {
    await rm(join(folder, name), { force: true })
    await rm(join(folder, `${name}${DIGESTS}`), { force: true })
  }
  for (const name of names) {
    const whole = name.replace(/\.belum-dibaca$/, '')
    if (whole === name || pageNames(regency, [whole]).length === 0) continue
    const found = await stat(join(folder, name)).catch(() => null)
    if (found && Date.now() - found.mtimeMs > DAY_MS) await rm(join(folder, name))
  }
}
