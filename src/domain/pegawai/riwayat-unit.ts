import { pick } from '../shared/pick.ts'
import type { UnitKerja } from './pegawai.ts'
import { type CatatanSejak, type JenisRiwayat, type Kabar, recordsOf } from './riwayat.ts'

/** How messages about units are put in time. */
export const UNIT: JenisRiwayat<UnitKerja> = {
  bertanggal: (unit) =>
    pick(unit, ['nama', 'induk', 'kepalaNip', 'zona', 'layananLangsung', 'pola', 'kantor']),
  // A unit has no day of appointment: without a day a message holds from its own.
  sejakBaku: () => null,
}

/** A day before every record. */
export const SEJAK_AWAL = '0001-01-01'

/** Returns a unit's records in the order of time; the first one holds back for ever (R75, R76). */
export function unitRecordsOf(kabar: readonly Kabar<UnitKerja>[]): CatatanSejak<UnitKerja>[] {
  return recordsOf(kabar, UNIT).map((record, index) =>
    index === 0 ? { ...record, dari: SEJAK_AWAL } : record,
  )
}
