import type { Rule } from '../../shared/rule.ts'
import type { WfaFacts } from '../facts.ts'
import { isIzin } from '../jenis.ts'
import { ya } from './nilai.ts'

/**
 * Ulang tahun ibu: the excuse is for the mother's birthday itself and is never moved (E27, E28).
 *
 * Only day and month of the birthday are stored. A birthday that SIMPEG does not know cannot be
 * granted.
 */
export const ulangTahunIbu = {
  code: 'wfa.ulang-tahun-ibu',
  nilai: ya,
  message: {
    id: 'Izin ini hanya untuk hari ulang tahun ibu itu sendiri, tidak dapat digeser.',
    en: "This excuse is for your mother's birthday itself and cannot be shifted.",
  },
  met: {
    id: 'Hari yang diminta adalah hari ulang tahun ibu.',
    en: "The day asked for is your mother's birthday.",
  },
  binds: ({ jenis }) => isIzin(jenis),
  allows: ({ pegawai, hariDiminta }) =>
    hariDiminta.every((day) => day.slice(5) === pegawai.ulangTahunIbu),
  breach: ({ pegawai }) =>
    pegawai.ulangTahunIbu === undefined
      ? {
          pesan: {
            id: 'Hari ulang tahun ibu belum tercatat di SIMPEG. Lengkapi data keluarga dahulu.',
            en: "Your mother's birthday is not on record in SIMPEG. Complete your family data first.",
          },
        }
      : {},
} as const satisfies Rule<WfaFacts, true>
