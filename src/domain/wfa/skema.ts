import { echelonOf, namesPosition } from '../pegawai/jabatan.ts'
import type { Pegawai, UnitKerja } from '../pegawai/pegawai.ts'
import { holidayOn, type Kalender } from '../shared/calendar.ts'
import { isWithin, type LocalDate, weekday } from '../shared/local-date.ts'
import type { KetentuanWfa, SkemaWajib } from './ketentuan.ts'

/** What a mandated scheme sets for one person's day. */
export interface HariWajib {
  /** Works away from the office, or is exempt and so expected at the office. */
  readonly jenis: 'wajib' | 'dikecualikan'
  /** Only at home; elsewhere too if the edition allows it. */
  readonly hanyaRumah: boolean
  /** Whether the day counts in the weekly limit (R18); the day of an exempt person never does. */
  readonly dihitung: boolean
  readonly dasar: string
}

type Person = Pick<Pegawai, 'jabatan' | 'jenisJabatan' | 'tugas'> & {
  readonly eselon?: string | null | undefined
}

/** The fields of the unit that a scheme uses. */
export type UnitSkema = Pick<UnitKerja, 'kode' | 'layananLangsung'>

function isExempt(scheme: SkemaWajib, pegawai: Person, unit: UnitSkema): boolean {
  const echelon = echelonOf({ ...pegawai, eselon: pegawai.eselon ?? undefined })
  const serving = unit.layananLangsung && scheme.kecualiTugas.includes('pelayanan-langsung')
  return (
    serving ||
    scheme.kecualiTugas.includes(pegawai.tugas) ||
    scheme.kecualiUnit.includes(unit.kode) ||
    (echelon !== undefined && scheme.kecualiEselon.includes(echelon)) ||
    scheme.kecualiJabatan.some((phrase) => namesPosition(pegawai.jabatan, phrase))
  )
}

/**
 * Returns what a mandated scheme (every Friday at home) sets for a person's day; `null` if none
 * binds.
 *
 * On a holiday or cuti bersama there is no such day, and it is never moved (E22). Exempt echelons,
 * positions, units and duties still work at the office (E57). When two schemes cover one day, the
 * first in the edition decides.
 */
export function mandatedOn(
  ketentuan: Pick<KetentuanWfa, 'hariWajib'>,
  calendar: Kalender,
  pegawai: Person,
  unit: UnitSkema,
  date: LocalDate,
): HariWajib | null {
  const clause = ketentuan.hariWajib
  const scheme = clause?.value.find(
    ({ hari, dari, sampai }) => hari === weekday(date) && isWithin(date, dari, sampai),
  )
  if (!clause || !scheme || holidayOn(calendar, date)) return null
  const exempt = isExempt(scheme, pegawai, unit)
  return {
    jenis: exempt ? 'dikecualikan' : 'wajib',
    hanyaRumah: scheme.hanyaRumah,
    dihitung: scheme.dihitung && !exempt,
    dasar: clause.basis,
  }
}
