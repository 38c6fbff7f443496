import type { Pegawai, UnitKerja } from '../pegawai/pegawai.ts'
import type { Zona } from '../shared/local-time.ts'
import { pick } from '../shared/pick.ts'

/** The fields of a person and of a unit on which a day's verdict rests, beside the unit and the zone. */
export const DASAR_HARI = {
  pegawai: ['status', 'jabatan', 'jenisJabatan', 'eselon', 'tugas', 'jamKerja'],
  unit: ['pola', 'layananLangsung', 'kantor'],
} as const satisfies {
  readonly pegawai: readonly (keyof Pegawai)[]
  readonly unit: readonly (keyof UnitKerja)[]
}

/** What a day's verdict was based on of the person and the unit; kept with it for who checks it. */
export interface OrangHari {
  readonly pegawai: Pick<Pegawai, (typeof DASAR_HARI.pegawai)[number]>
  readonly unit: Pick<UnitKerja, 'kode' | (typeof DASAR_HARI.unit)[number]>
  readonly zona: Zona
}

/** Returns as much of a person and their unit as a day's verdict rests on. */
export function orangOf(pegawai: Pegawai, unit: UnitKerja, zona: Zona): OrangHari {
  return {
    pegawai: pick(pegawai, DASAR_HARI.pegawai),
    unit: pick(unit, ['kode', ...DASAR_HARI.unit]),
    zona,
  }
}
