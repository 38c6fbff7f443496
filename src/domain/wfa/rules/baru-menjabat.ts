import { dateInWords } from '../../shared/date-words.ts'
import { addMonths, type LocalDate } from '../../shared/local-date.ts'
import type { Rule } from '../../shared/rule.ts'
import type { PersonFacts } from '../facts.ts'
import { isIzin } from '../jenis.ts'
import { bilangan } from './nilai.ts'

/**
 * Returns the first day on which a person no longer counts as new in position: `months` after its
 * TMT.
 */
export function freeFrom(tmt: LocalDate, months: number): LocalDate {
  return addMonths(tmt, months)
}

/**
 * Pegawai baru: nobody in the first months of a position, by appointment, promosi, mutasi or
 * rotasi.
 *
 * Permen PANRB 4/2025 Pasal 25; the edition sets the number of months. The day that completes them
 * is free.
 */
export const baruMenjabat = {
  code: 'wfa.baru-menjabat',
  nilai: bilangan,
  satuan: 'bulan',
  contoh: 3,
  message: {
    id: 'Anda masih tergolong baru dalam jabatan pada hari yang diminta.',
    en: 'You still count as new in your position on a day asked for.',
  },
  met: {
    id: 'Masa baru menjabat sudah lewat.',
    en: 'You no longer count as new in your position.',
  },
  binds: ({ jenis }) => !isIzin(jenis),
  allows: ({ pegawai, hariDiminta }, months) =>
    hariDiminta.every((day) => day >= freeFrom(pegawai.tmtJabatan, months)),
  breach: ({ pegawai, hariDiminta }, months) => {
    const sampai = freeFrom(pegawai.tmtJabatan, months)
    const { id, en } = dateInWords(sampai)
    return {
      hari: hariDiminta.filter((day) => day < sampai),
      sampai,
      pesan: {
        id: `Anda masih tergolong baru dalam jabatan pada hari yang diminta; bebas mulai ${id}.`,
        en: `You still count as new in your position on a day asked for; no longer from ${en}.`,
      },
    }
  },
} as const satisfies Rule<PersonFacts, number>
