import { BAGIAN_DATA, type NamaBagian, rowsAbout } from '../../db/data-sendiri.ts'
import { looksAt } from '../../db/dilihat.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { RumahSandi } from '../../domain/pegawai/pegawai.ts'
import { csvText, type Sel } from '../../domain/shared/csv.ts'
import { type Instant, toRfc3339, type Zona } from '../../domain/shared/local-time.ts'

const ROWS = 5_000
const LOOKS = 1_000
// Safe because these are the very keys of the record.
const PARTS = Object.keys(BAGIAN_DATA) as readonly NamaBagian[]

type Baris = Readonly<Record<string, unknown>>

/** One part of what is held about a person. */
export interface BagianData {
  readonly jumlah: number
  /** Whether there are older rows than those told. */
  readonly terpotong: boolean
  readonly baris: readonly Baris[]
}

/** Everything that is held about a person, and who looked at it. */
export interface DataSendiri {
  readonly nip: Nip
  readonly dibuatPada: string
  readonly bagian: Readonly<Partial<Record<NamaBagian, BagianData>>>
  readonly dilihat: readonly {
    readonly tanggal: string
    readonly oleh: string
    readonly nama: string | null
    readonly jenis: string
    /** Whether it was a look at everybody's data, not at this person's alone. */
    readonly semua: boolean
    readonly pertama: string
    readonly terakhir: string
  }[]
}

/** Saya/data: everything held about the caller, newest first, and who looked at it (R74); one round trip. */
export async function readData(deps: Deps, { nip }: Caller): Promise<DataSendiri> {
  const { db, zona } = deps
  const [looks, ...parts] = await db.read([
    looksAt(db, nip, LOOKS),
    ...PARTS.map((part) => rowsAbout(db, part, nip, ROWS + 1)),
  ])
  const bagian: Partial<Record<NamaBagian, BagianData>> = {}
  for (const [place, part] of PARTS.entries()) {
    const rows = parts[place] ?? []
    if (rows.length === 0) continue
    const baris = await Promise.all(rows.slice(0, ROWS).map((row) => told(deps, nip, row)))
    bagian[part] = { jumlah: baris.length, terpotong: rows.length > ROWS, baris }
  }
  return {
    nip,
    dibuatPada: toRfc3339(deps.now(), zona),
    bagian,
    dilihat: looks.map(({ subjek, tanggal, oleh, nama, jenis, pertama, terakhir }) => ({
      ...{ tanggal, oleh, nama, jenis, semua: subjek === '*' },
      pertama: toRfc3339(pertama, zona),
      terakhir: toRfc3339(terakhir, zona),
    })),
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

/** One part as CSV, every text a text: NIPs and dates keep all that they have. */
export function dataAsCsv({ baris }: Pick<BagianData, 'baris'>): string {
  const names = [...new Set(baris.flatMap(Object.keys))]
  const cellOf = (value: unknown): Sel => {
    if (value === null || value === undefined) return null
    if (typeof value === 'number') return value
    return { teks: typeof value === 'string' ? value : JSON.stringify(value) }
  }
  return csvText([names, ...baris.map((row) => names.map((name) => cellOf(row[name])))])
}
