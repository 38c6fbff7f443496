import { isLocalDate, type LocalDate, monthOf, yearOf } from '../shared/local-date.ts'
import { pick } from '../shared/pick.ts'
import { type Nip, readNip } from './nip.ts'
import type { Pegawai } from './pegawai.ts'
import { type CatatanSejak, type JenisRiwayat, type Kabar, recordsOf } from './riwayat.ts'

/** The dated fields of a person's record: a day, a quota or a month depends on them (R75). */
const BERTANGGAL = [
  'status',
  'unitKerja',
  'jabatan',
  'jenisJabatan',
  'eselon',
  'tmtJabatan',
  'atasanNip',
  'tugas',
  'risikoLapangan',
  'tppDasar',
  'aktif',
  'tmtMasuk',
  'jamKerja',
] as const satisfies readonly (keyof Pegawai)[]

/** The dated part of a person's record. */
export type Kepegawaian = Pick<Pegawai, (typeof BERTANGGAL)[number]>

/** How messages about people are ordered in time. */
export const PEGAWAI: JenisRiwayat<Kepegawaian> = {
  bertanggal: (data) => pick(data, BERTANGGAL),
  sejakBaku: ({ tmtJabatan }, before) => (before?.tmtJabatan === tmtJabatan ? null : tmtJabatan),
}

/**
 * Returns a person's records for the days of employment, in order of time (R75, R76).
 *
 * Employment begins on `tmtMasuk`: nothing holds before it, and the first record is extended back
 * to it. A record with `aktif: false` ends employment the day before it begins; a later one with
 * `true` begins it again.
 */
export function employmentOf<Data extends Kepegawaian>(
  nip: Nip,
  kabar: readonly Kabar<Data>[],
): CatatanSejak<Data>[] {
  const records = recordsOf(kabar, PEGAWAI)
  const from = records.findIndex(({ data }) => data.aktif)
  if (from < 0) return []
  const end = records.findIndex(({ data }, index) => index > from && !data.aktif)
  const spell = records.slice(from, end < 0 ? undefined : end)
  const start = statedStart(spell) ?? (from === 0 ? usualStart(nip, spell) : null)
  const later = end < 0 ? [] : records.slice(end).filter(({ data }) => data.aktif)
  return [...(start === null ? spell : beginOn(start, spell)), ...later]
}

/** Returns the first day of a spell according to its newest message. */
function statedStart(spell: readonly CatatanSejak<Kepegawaian>[]): LocalDate | null {
  const stated = spell.filter(({ data }) => data.tmtMasuk !== undefined)
  return stated.sort((a, b) => a.kabar.pada - b.kabar.pada).at(-1)?.data.tmtMasuk ?? null
}

/**
 * Returns the first day of employment when no message names it; no later than the first record
 * (R76).
 */
function usualStart(nip: Nip, [first]: readonly CatatanSejak<Kepegawaian>[]): LocalDate | null {
  if (!first) return null
  const appointed = appointmentOf(nip, first.data)
  return appointed !== null && appointed < first.dari ? appointed : first.dari
}

/**
 * Returns the first day of employment according to the NIP (R76). It is the 1st of the month of
 * appointment, or `tmtJabatan` when that is in the same month. For PPPK the year counts.
 */
export function appointmentOf(
  nip: Nip,
  { tmtJabatan }: Pick<Kepegawaian, 'tmtJabatan'>,
): LocalDate | null {
  const month = readNip(nip)?.tmt
  if (month) return monthOf(tmtJabatan) === month ? tmtJabatan : `${month}-01`
  const year = nip.slice(8, 12)
  return yearOf(tmtJabatan) === year ? tmtJabatan : dayOrNull(`${year}-01-01`)
}

function dayOrNull(text: string): LocalDate | null {
  return isLocalDate(text) ? text : null
}

/**
 * Makes a spell begin on a day: drops what ends before it, and extends the first remaining record
 * back to it.
 */
function beginOn<Data>(
  start: LocalDate,
  spell: readonly CatatanSejak<Data>[],
): CatatanSejak<Data>[] {
  return spell
    .filter(({ sampai }) => sampai === null || sampai >= start)
    .map((record, index) => (index === 0 ? { ...record, dari: start } : record))
}
