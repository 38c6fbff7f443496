import * as v from 'valibot'
import { echelonOf, namesPosition } from '../../pegawai/jabatan.ts'
import type { Pegawai, UnitKerja } from '../../pegawai/pegawai.ts'
import type { Rule } from '../../shared/rule.ts'
import type { PersonFacts } from '../facts.ts'
import { isKerjaDiLuar } from '../jenis.ts'
import { kata } from './nilai.ts'

/** Positions and units that stay at the office. */
export interface Pengecualian {
  /** Echelons as Roman numerals: 'II' covers II.a and II.b. */
  readonly eselon: readonly string[]
  /** Words in the name of a position, in lower case, such as 'camat'. */
  readonly kata: readonly string[]
  /** Codes of units kerja. */
  readonly unit: readonly string[]
  /** Words in the name of a unit kerja, in lower case, such as 'dinas perhubungan'. */
  readonly namaUnit?: readonly string[]
}

/** The facts of a person that the list uses. */
export type JabatanOrang = Pick<Pegawai, 'eselon' | 'jenisJabatan' | 'jabatan' | 'unitKerja'>

/**
 * Returns whether a position is on the list: by echelon, by a whole word of its name, or by its
 * unit.
 */
export function isExempt(
  pegawai: JabatanOrang,
  unitKerja: Pick<UnitKerja, 'nama'>,
  { eselon, kata, unit, namaUnit = [] }: Pengecualian,
): boolean {
  const echelon = echelonOf(pegawai)
  return (
    (echelon !== undefined && eselon.includes(echelon)) ||
    kata.some((word) => namesPosition(pegawai.jabatan, word)) ||
    unit.includes(pegawai.unitKerja) ||
    namaUnit.some((words) => namesPosition(unitKerja.nama, words))
  )
}

/** Jabatan yang dikecualikan: positions and units that an instrument keeps at the office (R12, E57). */
export const jabatanDikecualikan = {
  code: 'wfa.jabatan-dikecualikan',
  nilai: v.strictObject({
    eselon: kata,
    kata,
    unit: kata,
    namaUnit: v.exactOptional(kata),
  }),
  message: {
    id: 'Jabatan atau unit kerja Anda dikecualikan dari kerja di luar kantor.',
    en: 'Your position or unit is exempt from working away from the office.',
  },
  met: {
    id: 'Jabatan dan unit kerja tidak dikecualikan.',
    en: 'Neither position nor unit is exempt.',
  },
  binds: ({ jenis }) => isKerjaDiLuar(jenis),
  allows: ({ pegawai, unit }, list) => !isExempt(pegawai, unit, list),
} as const satisfies Rule<PersonFacts, Pengecualian>
