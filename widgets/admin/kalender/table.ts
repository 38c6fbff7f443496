import type { HariLibur } from '../../shared/contract.ts'
import type { LocalDate } from '../../shared/dates.ts'

/** A day off in a table. */
export type HariTabel = HariLibur

/** The days of a table; or the first row that is unreadable, in another year, or a duplicate. */
export type TabelKalender =
  | { readonly days: readonly HariTabel[] }
  | { readonly wrong: number; readonly why: 'baris' | 'tahunSalah' | 'ganda' }

const MONTHS =
  'januari februari maret april mei juni juli agustus september oktober november desember'.split(
    ' ',
  )

/** Reads a typed day: 2028-03-25, 25/3/2028, 25-03-2028, 25 Maret 2028; empty for anything else. */
function dayOf(text: string): LocalDate {
  const bare = text
    .toLowerCase()
    .replace(/^[a-z']+,?\s+(?=\d)/, '')
    .trim()
  const iso = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(bare)
  const local = /^(\d\d?)[/.-](\d\d?)[/.-](\d{4})$/.exec(bare)
  const words = /^(\d\d?)\s+([a-z]+)\s+(\d{4})$/.exec(bare)
  const month = words
    ? MONTHS.findIndex((one) => one === words[2] || one.slice(0, 3) === words[2]) + 1
    : 0
  const [year, moon, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : local
      ? [local[3], local[2], local[1]]
      : words && month > 0
        ? [words[3], String(month), words[1]]
        : []
  if (!year || !moon || !day) return ''
  const date = `${year}-${moon.padStart(2, '0')}-${day.padStart(2, '0')}`
  const known = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(known.getTime()) && known.toISOString().startsWith(date) ? date : ''
}

function kindOf(text: string): HariTabel['jenis'] | null {
  const bare = text.toLowerCase().replaceAll(/[\s_]+/g, '-')
  if (bare === '' || /^libur/.test(bare)) return 'libur'
  if (/^cuti/.test(bare)) return 'cuti-bersama'
  return /^hari-kerja/.test(bare) ? 'hari-kerja' : null
}

/**
 * Reads a table of a year: day, name, kind (by default a day off), and basis if it differs from
 * that of the table. Columns are separated by semicolons or tabs, or else by commas.
 */
export function readYear(teks: string, tahun: string, dasar: string): TabelKalender {
  const days: HariTabel[] = []
  const seen = new Set<string>()
  const mark = /[;\t]/.test(teks) ? /[;\t]/ : /,/
  for (const [at, line] of teks.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const cells = line.split(mark).map((cell) => cell.trim().replace(/^"|"$/g, ''))
    const [first = '', nama = '', kind = '', own = ''] = cells
    const tanggal = dayOf(first)
    // A sheet begins with the names of its columns.
    if (at === 0 && !tanggal && !/\d/.test(first)) continue
    const jenis = kindOf(kind)
    if (!tanggal || !nama || !jenis) return { wrong: at + 1, why: 'baris' }
    if (!tanggal.startsWith(tahun)) return { wrong: at + 1, why: 'tahunSalah' }
    if (seen.has(tanggal)) return { wrong: at + 1, why: 'ganda' }
    seen.add(tanggal)
    days.push({ tanggal, jenis, nama, dasar: own || dasar })
  }
  return { days }
}
