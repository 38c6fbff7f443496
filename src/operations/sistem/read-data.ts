import { ARCHIVED, archivedYears, type PutusanArsip } from '../../db/presensi/arsip.ts'
import type { ArsipTahun } from '../../db/presensi/fakta-hari.ts'
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
import type { Instant } from '../../domain/shared/local-time.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import { withoutOthers } from '../../domain/sistem/without-others.ts'
import type { Problem } from '../shared/problem.ts'

/** The most rows of one part in an answer. */
const PAGE = 1_000

/** The parts that can be requested by name: those of the database, and the looks. */
export const BAGIAN: readonly (NamaBagian | 'dilihat')[] = [
  // Safe because these are the very keys of the record.
  ...(Object.keys(BAGIAN_DATA) as (keyof typeof BAGIAN_DATA)[]),
  ...(['penerima', 'saya-melihat', 'dilihat'] as const),
]

type Baris = Readonly<Record<string, unknown>>

/** One part of the data about a person, newest first. */
export interface BagianData {
  /** How many rows are included. */
  readonly jumlah: number
  /** Whether there are older rows, to be read from `lanjut` on. */
  readonly terpotong: boolean
  readonly lanjut: string | null
  readonly baris: readonly Baris[]
}

/** A look at the person's data by somebody else. */
export interface PenglihatanData {
  readonly tanggal: string
  /** A NIP, or the name of an application that asks for itself. */
  readonly oleh: string
  readonly nama: string | null
  readonly jenis: string
  /** Whether it was a look at everybody's data, not at this person's alone. */
  readonly semua: boolean
  readonly pertama: Instant
  readonly terakhir: Instant
}

/** All data about a person, and who looked at it. */
export interface DataSendiri {
  readonly nip: Nip
  readonly dibuatPada: Instant
  readonly bagian: Readonly<Partial<Record<NamaBagian, BagianData>>>
  readonly dilihat: readonly PenglihatanData[]
  /** The position of older looks; `null` if there are none. */
  readonly dilihatLanjut: string | null
}

/** The requested part and its position; without a part, all parts from their newest rows. */
export interface DataQuery {
  readonly bagian?: NamaBagian | 'dilihat' | undefined
  readonly after?: string | undefined
}

/**
 * Reads all data about the caller, newest first, and who looked at it (R74), in one round trip.
 *
 * Every part can be read to its end, one page at a time. Others appear only when they acted or
 * decide in office, by name and position. Their NIPs and other data are left out.
 */
export async function readData(
  deps: Deps,
  caller: Caller,
  { bagian: asked, after }: DataQuery,
): Promise<Result<DataSendiri, Problem>> {
  const { nip } = caller
  const { db } = deps
  const names = BAGIAN.filter((name) => asked === undefined || name === asked)
  const parts = names.filter((name) => name !== 'dilihat')
  const withLooks = names.includes('dilihat')
  const from = Number(after ?? 0)
  const before = after === undefined ? null : from
  const read = await readAs(db, caller, [
    officersAbout(db, nip),
    looksAt(db, nip, { limit: withLooks ? PAGE + 1 : 0, offset: from }),
    archivedYears(db),
    ...parts.map((part) => rowsAbout(db, part, nip, { before, limit: PAGE + 1 })),
  ])
  if (!read.ok) return read
  const [officers, looks, years, ...rows] = read.value
  const known = new Map(
    officers.map((one) => [one.nip, one.jabatan ? `${one.nama} (${one.jabatan})` : one.nama]),
  )
  const bagian: Partial<Record<NamaBagian, BagianData>> = {}
  for (const [place, part] of parts.entries()) {
    const found = await withYears(deps, nip, part, rows[place] ?? [], years)
    if (found.length > 0) bagian[part] = await partOf(deps, nip, found, known)
  }
  return ok({
    nip,
    dibuatPada: deps.now(),
    bagian,
    dilihat: looks
      .slice(0, PAGE)
      .map(({ subjek, ...look }) => ({ ...look, semua: subjek === '*' })),
    dilihatLanjut: looks.length > PAGE ? String(from + PAGE) : null,
  })
}

/**
 * Adds the data in the files of archived years: the taps after the last row, and the texts of the
 * verdicts.
 *
 * @throws {ArchiveAway} When the archive cannot be read.
 */
async function withYears(
  { arsip }: Deps,
  nip: Nip,
  part: NamaBagian,
  rows: readonly BarisBagian[],
  years: readonly ArsipTahun[],
): Promise<readonly BarisBagian[]> {
  if (part === 'tap' && rows.length <= PAGE) {
    const known = new Set(rows.map((row) => row.id))
    const added: BarisBagian[] = []
    for (const { tahun, dari, sampai } of years.toReversed()) {
      const moments = { from: dari, to: sampai - 1 }
      for (const tap of (await arsip.taps(tahun, [nip], moments)).toReversed()) {
        if (!known.has(tap.id)) added.push({ ...tap, urutan: 0 })
      }
    }
    return [...rows, ...added]
  }
  if (part !== 'hari') return rows
  const bare = rows.filter(({ putusan }) => putusan === ARCHIVED)
  const of = new Set(bare.map(({ tanggal }) => String(tanggal).slice(0, 4)))
  const words = new Map<unknown, PutusanArsip>()
  for (const tahun of of)
    for (const one of await arsip.verdicts(tahun, nip)) words.set(one.tanggal, one)
  return rows.map((row) => (bare.includes(row) ? { ...row, ...words.get(row.tanggal) } : row))
}

async function partOf(
  deps: Deps,
  nip: Nip,
  found: readonly BarisBagian[],
  officers: ReadonlyMap<Nip, string>,
): Promise<BagianData> {
  // Archived rows have no position of their own: they come all at once, after the last row of the
  // database.
  const live = found.filter(({ urutan }) => urutan > 0)
  const page = live.length > PAGE ? live.slice(0, PAGE) : found
  const baris = await Promise.all(
    page.map(async ({ urutan: _place, ...row }) =>
      withoutOthers(await openRow(deps, nip, row), nip, officers),
    ),
  )
  const last = live.length > PAGE ? page.at(-1) : undefined
  return {
    jumlah: baris.length,
    terpotong: last !== undefined,
    lanjut: last ? String(last.urutan) : null,
    baris,
  }
}

/** Prepares a row for its person: parses JSON text and unseals the home. */
async function openRow(deps: Deps, nip: Nip, row: Baris): Promise<Baris> {
  const entries = Object.entries(row).map(([name, value]) => [name, parseValue(value)])
  const open: Record<string, unknown> = Object.fromEntries(entries)
  const { data } = open
  if (typeof data !== 'object' || data === null || !('rumahSandi' in data)) return open
  const { rumahSandi, ...rest } = data
  // Safe because only a sealed home is ever stored under this name.
  const rumah = await deps.rumah.open(nip, rumahSandi as RumahSandi)
  return { ...open, data: { ...rest, rumah } }
}

function parseValue(value: unknown): unknown {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
