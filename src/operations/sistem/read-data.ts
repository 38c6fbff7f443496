import {
  BAGIAN_DATA,
  type BarisBagian,
  type NamaBagian,
  officersAbout,
  rowsAbout,
} from '../../db/sistem/data-sendiri.ts'
import { looksAt } from '../../db/sistem/dilihat.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { RumahSandi } from '../../domain/pegawai/pegawai.ts'
import { withoutOthers } from '../../domain/pegawai/without-others.ts'
import { csvText, type Sel } from '../../domain/shared/csv.ts'
import { type Instant, toRfc3339, type Zona } from '../../domain/shared/local-time.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'

/** The most rows of one part that an answer holds. */
const PAGE = 1_000

/** The parts that are asked for by name: those of the database, and who looked. */
export const BAGIAN: readonly (NamaBagian | 'dilihat')[] = [
  // Safe because these are the very keys of the record.
  ...(Object.keys(BAGIAN_DATA) as (keyof typeof BAGIAN_DATA)[]),
  ...(['penerima', 'saya-melihat', 'dilihat'] as const),
]

type Baris = Readonly<Record<string, unknown>>

/** One part of what is held about a person, newest first. */
export interface BagianData {
  /** How many rows stand here. */
  readonly jumlah: number
  /** Whether there are older rows, from `lanjut` on. */
  readonly terpotong: boolean
  readonly lanjut: string | null
  readonly baris: readonly Baris[]
}

/** That somebody looked at the person's data. */
export interface DilihatWire {
  readonly tanggal: string
  /** A NIP, or the name of an application that asks for itself. */
  readonly oleh: string
  readonly nama: string | null
  readonly jenis: string
  /** Whether it was a look at everybody's data, not at this person's alone. */
  readonly semua: boolean
  readonly pertama: string
  readonly terakhir: string
}

/** Everything that is held about a person, and who looked at it. */
export interface DataSendiri {
  readonly nip: Nip
  readonly dibuatPada: string
  readonly bagian: Readonly<Partial<Record<NamaBagian, BagianData>>>
  readonly dilihat: readonly DilihatWire[]
  /** Where older looks go on; `null` where there are none. */
  readonly dilihatLanjut: string | null
}

/** Which part is asked for, and from where on; all parts from their newest rows where none is named. */
export interface DataDiminta {
  readonly bagian?: NamaBagian | 'dilihat' | undefined
  readonly after?: string | undefined
}

/**
 * Saya/data: everything held about the caller, newest first, and who looked at it (R74); one round trip.
 *
 * Every part is told to its end, a page at a time. Others are named in it only as far as they acted or
 * decide in office, and by name and position: their NIPs and what else stands beside stay theirs.
 */
export async function readData(
  deps: Deps,
  caller: Caller,
  { bagian: asked, after }: DataDiminta,
): Promise<Result<DataSendiri, Problem>> {
  const { nip } = caller
  const { db, zona } = deps
  const names = BAGIAN.filter((name) => asked === undefined || name === asked)
  const parts = names.filter((name) => name !== 'dilihat')
  const withLooks = names.includes('dilihat')
  const from = Number(after ?? 0)
  const before = after === undefined ? null : from
  const read = await readAs(db, caller, [
    officersAbout(db, nip),
    looksAt(db, nip, { limit: withLooks ? PAGE + 1 : 0, offset: from }),
    ...parts.map((part) => rowsAbout(db, part, nip, { before, limit: PAGE + 1 })),
  ])
  if (!read.ok) return read
  const [officers, looks, ...rows] = read.value
  const known = new Map(
    officers.map((one) => [one.nip, one.jabatan ? `${one.nama} (${one.jabatan})` : one.nama]),
  )
  const bagian: Partial<Record<NamaBagian, BagianData>> = {}
  for (const [place, part] of parts.entries()) {
    const found = rows[place] ?? []
    if (found.length > 0) bagian[part] = await partOf(deps, nip, found, known)
  }
  return ok({
    nip,
    dibuatPada: toRfc3339(deps.now(), zona),
    bagian,
    dilihat: looks.slice(0, PAGE).map((look) => lookToWire(look, zona)),
    dilihatLanjut: looks.length > PAGE ? String(from + PAGE) : null,
  })
}

type Look = Omit<DilihatWire, 'semua' | 'pertama' | 'terakhir'> & {
  readonly subjek: string
  readonly pertama: Instant
  readonly terakhir: Instant
}

function lookToWire(look: Look, zona: Zona): DilihatWire {
  const { subjek, tanggal, oleh, nama, jenis, pertama, terakhir } = look
  return {
    tanggal,
    oleh,
    nama,
    jenis,
    semua: subjek === '*',
    pertama: toRfc3339(pertama, zona),
    terakhir: toRfc3339(terakhir, zona),
  }
}

async function partOf(
  deps: Deps,
  nip: Nip,
  found: readonly BarisBagian[],
  officers: ReadonlyMap<Nip, string>,
): Promise<BagianData> {
  const page = found.slice(0, PAGE)
  const baris = await Promise.all(
    page.map(async ({ urutan: _place, ...row }) =>
      withoutOthers(await told(deps, nip, row), nip, officers),
    ),
  )
  const last = found.length > PAGE ? page.at(-1) : undefined
  return {
    jumlah: baris.length,
    terpotong: last !== undefined,
    lanjut: last ? String(last.urutan) : null,
    baris,
  }
}

/** A row as a person reads it: what is packed unpacked, moments with their zone, the home opened. */
async function told(deps: Deps, nip: Nip, row: Baris): Promise<Baris> {
  const entries = Object.entries(row).map(([name, value]) => [name, unpacked(value, deps.zona)])
  const open: Record<string, unknown> = Object.fromEntries(entries)
  const { data } = open
  if (typeof data !== 'object' || data === null || !('rumahSandi' in data)) return open
  const { rumahSandi, ...rest } = data
  // Safe because only a sealed home is ever stored under this name.
  const rumah = await deps.rumah.open(nip, rumahSandi as RumahSandi)
  return { ...open, data: { ...rest, rumah } }
}

const isMoment = (value: unknown): value is Instant =>
  typeof value === 'number' && value > 1e12 && value < 4e12

function unpacked(value: unknown, zona: Zona): unknown {
  if (isMoment(value)) return toRfc3339(value, zona)
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

/** Rows as CSV, every text a text: NIPs and dates keep all that they have. */
export function dataAsCsv(baris: readonly object[]): string {
  const names = [...new Set(baris.flatMap(Object.keys))]
  const cellOf = (value: unknown): Sel => {
    if (value === null || value === undefined) return null
    if (typeof value === 'number') return value
    return { teks: typeof value === 'string' ? value : JSON.stringify(value) }
  }
  const rows = baris.map((row) => new Map(Object.entries(row)))
  return csvText([names, ...rows.map((row) => names.map((name) => cellOf(row.get(name))))])
}
