import { pick } from '../shared/pick.ts'
import type { UnitKerja } from './pegawai.ts'
import { type CatatanSejak, type JenisRiwayat, type Kabar, recordsOf } from './riwayat.ts'

/** How messages about units are ordered in time. */
export const UNIT: JenisRiwayat<UnitKerja> = {
  bertanggal: (unit) =>
    pick(unit, ['nama', 'induk', 'kepalaNip', 'zona', 'layananLangsung', 'pola', 'kantor']),
  // A unit has no day of appointment: a message without a day holds from its own day.
  sejakBaku: () => null,
}

/** A day before every record. */
export const SEJAK_AWAL = '0001-01-01'

/** Returns a unit's records in order of time; the first one has no beginning (R75, R76). */
export function unitRecordsOf(kabar: readonly Kabar<UnitKerja>[]): CatatanSejak<UnitKerja>[] {
  return recordsOf(kabar, UNIT).map((record, index) =>
    index === 0 ? { ...record, dari: SEJAK_AWAL } : record,
  )
}
