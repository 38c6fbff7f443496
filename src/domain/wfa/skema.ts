import { echelonOf, namesPosition } from '../pegawai/jabatan.ts'
import type { Pegawai, UnitKerja } from '../pegawai/pegawai.ts'
import { holidayOn, type Kalender } from '../shared/calendar.ts'
import { isWithin, type LocalDate, weekday } from '../shared/local-date.ts'
import type { KetentuanWfa, SkemaWajib } from './ketentuan.ts'

/** What a mandated scheme says of one person's day. */
export interface HariWajib {
  /** Works away from the office, or is exempt and so expected there. */
  readonly jenis: 'wajib' | 'dikecualikan'
  /** Only at home; in another place too where the edition leaves that open. */
  readonly hanyaRumah: boolean
  /** Whether the day counts in the weekly limit (R18); an exempt person's never does. */
  readonly dihitung: boolean
  readonly dasar: string
}

type Person = Pick<Pegawai, 'jabatan' | 'jenisJabatan' | 'tugas'> & {
  readonly eselon?: string | null | undefined
}

/** The unit, as far as a scheme looks at it. */
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
 * Returns what a mandated scheme (every Friday at home) says of a person's day; `null` where none binds.
 *
 * On a holiday or cuti bersama there is no such day, and it is never moved to another (E22). Exempt
 * echelons, positions, units and duties work at the office all the same (E57). Where two schemes fall on one day, the first that the edition names decides.
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
