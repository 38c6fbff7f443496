import type { Body } from '../../shared/contract.ts'
import { addDays, type LocalDate } from '../../shared/dates.ts'

/** The possible content of a table. */
export type JenisTabel = Exclude<Impor['jenis'], 'jadwal-sif.dibatalkan'>

type Impor = Body<'imporButir'>

/** The items of a table with the row of each, or the first unreadable row. */
export type Tabel =
  | { readonly items: Impor['butir']; readonly rows: readonly number[] }
  | { readonly wrong: number }

const TIME = /^([01]\d|2[0-3])[:.]([0-5]\d)$/
const DAY = /^\d{4}-\d\d-\d\d$/

/** Returns the time of day in a cell as 'HH:MM'; empty if there is none. */
function timeOf(cell: string): string {
  const match = TIME.exec(cell.length === 4 ? `0${cell}` : cell)
  return match ? `${match[1]}:${match[2]}` : ''
}

/** Returns the item of a shift; one that ends at or before its beginning ends on the next day. */
export function shiftOf(
  nip: string,
  tanggal: LocalDate,
  [mulai, selesai]: readonly [string, string],
  offset: string,
  menggantikan: boolean,
) {
  const end = selesai <= mulai ? addDays(tanggal, 1) : tanggal
  return {
    nip,
    tanggal,
    mulai: `${tanggal}T${mulai}:00${offset}`,
    selesai: `${end}T${selesai}:00${offset}`,
    ...(menggantikan && { menggantikan }),
  }
}

/**
 * Reads a table separated by semicolons, commas or tabs; a first row without a NIP names the
 * columns.
 */
export function readTable(jenis: JenisTabel, teks: string, offset: string): Tabel {
  const items: Impor['butir'][number][] = []
  const rows: number[] = []
  for (const [at, line] of teks.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const cells = line.split(/[;,\t]/).map((cell) => cell.trim().replace(/^"|"$/g, ''))
    const nip = (cells[0] ?? '').replaceAll(/['\s]/g, '')
    if (at === 0 && !/\d{18}/.test(nip)) continue
    const item = /^\d{18}$/.test(nip)
      ? jenis === 'presensi.terekam'
        ? tapOf(nip, cells, offset)
        : shiftRow(nip, cells, offset)
      : null
    if (!item) return { wrong: at + 1 }
    items.push(item)
    rows.push(at + 1)
  }
  return { items, rows }
}

function shiftRow(
  nip: string,
  [, tanggal = '', from = '', to = '', ganti = '']: string[],
  offset: string,
) {
  const mulai = timeOf(from)
  const selesai = timeOf(to)
  if (!DAY.test(tanggal) || !mulai || !selesai) return null
  return shiftOf(nip, tanggal, [mulai, selesai], offset, /^(ya|y|1|true)$/i.test(ganti))
}

function tapOf(
  nip: string,
  [, waktu = '', arah = '', metode = '', kantor = '']: string[],
  offset: string,
) {
  const match = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(?::(\d\d))?$/.exec(waktu)
  if (!match || !kantor) return null
  const at = `${match[1]}T${match[2]}:${match[3] ?? '00'}${offset}`
  // The same row gives the same id, so a file may be imported twice.
  const id = `impor-${nip}-${Date.parse(at)}-${arah}`
  return { id, nip, at, arah: arah || 'auto', metode: metode || 'sidik-jari', kantor }
}
