import { type Editions, policyOn } from '../../domain/edition.ts'
import type { PolaKerja } from '../../domain/pegawai/pegawai.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { masalah, type Temuan } from './temuan.ts'

/** A unit with people, as far as its schedule needs it. */
export interface UnitBerjadwal {
  readonly kode: string
  readonly pola: PolaKerja
  /** Whether anybody in it has a shift around today. */
  readonly bersif: boolean
}

/** The most units that a finding names. */
const NAMED = 10

/**
 * Names the units whose people are not judged because they have no hours (R91). Their pattern has
 * no week in the edition, or they work in shifts without a roster. Empty if every unit has a
 * schedule.
 */
export function judgeSchedules(
  units: readonly UnitBerjadwal[],
  editions: Editions,
  today: LocalDate,
): Temuan[] {
  const weeks = policyOn(editions, today).presensi.jadwal.value
  const lacking = units
    .filter(({ pola, bersif }) => weeks[pola] === undefined && !(pola === 'sif' && bersif))
    .map(({ kode, pola }) => `${kode} (${pola})`)
    .sort()
  if (lacking.length === 0) return []
  const names = lacking.slice(0, NAMED).join(', ')
  const more = lacking.length - NAMED
  return [
    masalah(
      'jadwal',
      'peringatan',
      {
        id: `${lacking.length} unit kerja belum punya jadwal, jadi hari-hari pegawainya tidak dinilai: ${names}${more > 0 ? `, dan ${more} lainnya` : ''}.`,
        en: `${lacking.length} units have no schedule, so the days of their people are not judged: ${names}${more > 0 ? `, and ${more} more` : ''}.`,
      },
      {
        id: 'Kirim jadwal sif dari SIMPEG (jadwal-sif.ditetapkan), atau perbaiki pola unit itu; jam kerja tiap pola ditetapkan dalam edisi.',
        en: 'Send the rosters from SIMPEG (jadwal-sif.ditetapkan), or mend the pattern of these units; an edition sets the hours of each pattern.',
      },
    ),
  ]
}
