import { UNIT } from '../../../domain/shared/term.ts'
import { type Glossary, under } from './glossary.ts'

/** Suggestions of a reward, and the ways to end a warning. */
export const kinerjaPenghargaan: Glossary = {
  'Peringatan/tindakLanjut': {
    id: 'Cara mengakhirinya yang dapat dipilih pemanggil; kosong bila tidak dapat menindak',
    en: 'the ways to end it that the caller may choose; empty where they may not end it',
  },
  usulanPenghargaan: {
    id: 'Usulan penghargaan unit dengan alasannya; null untuk semua unit dan bagi yang tidak melihatnya. Pejabat yang memutuskan',
    en: 'suggestions of a reward in the unit, with reasons; null for all units, and for who does not see them. People decide',
  },
  ...under(['usulanPenghargaan'], {
    bulan: {
      id: 'Bulan yang dibandingkan, terlama dahulu',
      en: 'the months that are compared, oldest first',
      unit: UNIT.bulanKalender,
      example: ['2026-09', '2026-10', '2026-11'],
    },
    dibandingkan: {
      id: 'Pegawai yang dinilai pada semua bulan itu',
      en: 'people who are rated in all these months',
      unit: UNIT.orang,
      example: 12,
    },
    usulan: {
      id: 'Pegawai yang diusulkan, terbaik dahulu',
      en: 'who is suggested, the best first',
    },
    peringkat: {
      id: 'Peringkat; hasil yang sama berbagi peringkat',
      en: 'the place; the same results share one',
      unit: UNIT.urutan,
      example: 1,
    },
    capaian: {
      id: 'Rata-rata capaian hasil kerja; null bila ada bulan tanpa capaian',
      en: 'mean of results reached; null where a month has none',
      unit: UNIT.perseratus,
      example: 10_850,
    },
    alasan: { id: 'Mengapa diusulkan', en: 'why they are suggested' },
    catatan: {
      id: 'Mengapa tidak ada, atau tidak semua yang sama, diusulkan; null bila tidak perlu',
      en: 'why nobody, or not everybody alike, is suggested; null where there is nothing to say',
    },
    dasar: {
      id: 'Dasar usulan',
      en: 'the basis of the suggestion',
      example: 'Permen PANRB 6/2022 (belum ditetapkan dengan Perkada; bawaan Luwes)',
    },
  }),
  ...under(['usulan/bulan'], {
    bulan: {
      id: 'Bulan yang dinilai',
      en: 'the rated month',
      unit: UNIT.bulanKalender,
      example: '2026-11',
    },
    predikat: { id: 'Predikat bulan itu', en: 'the predicate of that month' },
    capaian: {
      id: 'Capaian hasil kerja bulan itu; null bila tidak ada',
      en: 'results reached in that month; null for none',
      unit: UNIT.perseratus,
      example: 11_200,
    },
    perilakuKerja: {
      id: 'Penilaian perilaku kerja bulan itu',
      en: 'the rating of conduct in that month',
    },
  }),
}
