import type { Roster } from '../../shared/contract.ts'
import { addDays, type Month, monthOf } from '../../shared/dates.ts'
import type { Kolom, Lembar, Sel } from '../../shared/workbook.ts'

/** Returns every day of a month, in order. */
export function daysOfMonth(month: Month): readonly string[] {
  const days = []
  for (let day = `${month}-01`; monthOf(day) === month; day = addDays(day, 1)) days.push(day)
  return days
}

/** The sign in a day's column for each kind of day, and its meaning. */
const TANDA: Readonly<Record<string, readonly [string, string]>> = {
  kantor: ['K', 'Kantor'],
  wfa: ['W', 'WFH/WFA'],
  'dinas-luar': ['DL', 'Dinas luar'],
  cuti: ['C', 'Cuti'],
  izin: ['I', 'Izin'],
  libur: ['', 'Libur'],
}

const columns = (days: readonly string[]): readonly Kolom[] => [
  { judul: 'No', lebar: 5, jenis: 'angka' },
  { judul: 'NIP', lebar: 21, jenis: 'teks' },
  { judul: 'Nama', lebar: 32, jenis: 'teks' },
  ...days.map((day): Kolom => ({ judul: String(Number(day.slice(8))), lebar: 4, jenis: 'teks' })),
  { judul: 'WFH/WFA', lebar: 10, jenis: 'angka' },
  { judul: 'Kantor', lebar: 8, jenis: 'angka' },
]

/** Returns the month of a unit as a sheet: one row per person, one column per day. */
export function rosterSheet({ unit, hari }: Roster, bulan: Month): Lembar {
  const days = daysOfMonth(bulan)
  const people = new Map<string, { readonly nama: string; readonly moda: Map<string, string> }>()
  for (const { tanggal, pegawai } of hari) {
    for (const { nip, nama, moda } of pegawai) {
      const one = people.get(nip) ?? { nama, moda: new Map() }
      one.moda.set(tanggal, moda)
      people.set(nip, one)
    }
  }
  const baris = [...people]
    .sort(([one, a], [other, b]) => a.nama.localeCompare(b.nama, 'id') || (one < other ? -1 : 1))
    .map(([nip, { nama, moda }], at): readonly Sel[] => {
      const count = (kind: string) => [...moda.values()].filter((one) => one === kind).length
      const marks = days.map((day) => {
        const kind = moda.get(day)
        return kind === undefined ? null : (TANDA[kind]?.[0] ?? kind)
      })
      return [at + 1, nip, nama, ...marks, count('wfa'), count('kantor')]
    })
  return { nama: unit.nama, kolom: columns(days), baris }
}

/** Returns the sheet that explains the signs. */
export function rosterLegend(bulan: string): Lembar {
  const signs = Object.values(TANDA).map(([sign, meaning]) => [sign || '(kosong)', meaning])
  return {
    nama: 'Keterangan',
    kolom: [
      { judul: 'Tanda', lebar: 12, jenis: 'teks' },
      { judul: 'Arti', lebar: 40, jenis: 'teks' },
    ],
    baris: [['Bulan', bulan], ...signs],
  }
}
