import * as v from 'valibot'
import type { Rule } from '../../shared/rule.ts'
import type { PersonFacts } from '../facts.ts'
import { isIzin } from '../jenis.ts'
import { bilangan } from './nilai.ts'

/**
 * Kotak talenta: the person's box of Permen PANRB 3/2020 is one of those that the edition names
 * (R15, E23).
 *
 * An unknown box never refuses silently: the request continues, and bkd confirms it first.
 */
export const kotakTalenta = {
  code: 'wfa.kotak-talenta',
  nilai: v.array(bilangan),
  satuan: 'kotak',
  contoh: [4, 5, 7, 8, 9],
  message: {
    id: 'Kotak talenta Anda tidak termasuk yang dapat bekerja fleksibel.',
    en: 'Your talent box is not among those that may work flexibly.',
  },
  met: {
    id: 'Kotak talenta termasuk yang dapat bekerja fleksibel.',
    en: 'Your talent box is among those that may work flexibly.',
  },
  binds: ({ jenis }) => !isIzin(jenis),
  allows: ({ pegawai }, boxes) =>
    pegawai.kotakTalenta !== undefined && boxes.includes(pegawai.kotakTalenta),
  breach: ({ pegawai }) =>
    pegawai.kotakTalenta === undefined
      ? {
          tidakPasti: true,
          konfirmasi: 'bkd',
          pesan: {
            id: 'Kotak talenta Anda belum tercatat; BKD mengonfirmasinya sebelum diputuskan.',
            en: 'Your talent box is not on record; BKD confirms it before a decision.',
          },
        }
      : {},
} as const satisfies Rule<PersonFacts, readonly number[]>
