import type { Policy } from '../../domain/edition.ts'
import { national } from '../national.ts'

const MKD = 'Mekanisme Kerja Dinamis Jawa Barat 2023 (Pergub 102/2022, peluncuran 19 Juni 2023)'

/**
 * The historic MKD: four days a week, well-rated people of some talent boxes, own equipment.
 *
 * A history of absence excluded people too, and there was a monthly evaluation; neither is a clause
 * of a request. It conflicts with the two days of Permen PANRB 4/2025, so never use it for later
 * days.
 */
export const jabarMkd2023: Policy = {
  ...national,
  wfa: {
    ...national.wfa,
    'wfa.kebijakan-tidak-ada': {
      value: ['rumah', 'kantor-lain', 'lokasi-lain', 'dinamis'],
      basis: `${MKD}: pembagian hari dan jam kantor dan fleksibel, menurut pemberitaan [P]`,
    },
    'wfa.pelayanan-langsung': {
      value: ['pelayanan-langsung'],
      basis: `${MKD}: tidak untuk pelayanan langsung`,
    },
    'wfa.batas-mingguan': {
      value: 4,
      basis: `${MKD}: paling banyak 4 hari seminggu. Bertentangan dengan batas 2 hari Permen PANRB 4/2025 Pasal 13 ayat (1): hanya untuk hari sebelum 21 April 2025`,
    },
    'wfa.batas-nasional': {
      value: 2,
      basis: 'Permen PANRB 4/2025 Pasal 13 ayat (1)',
      effect: 'peringatan',
    },
    'wfa.kotak-talenta': {
      value: [4, 5, 7, 8, 9],
      basis: `${MKD}: kotak 4, 5, 7, 8, 9, bacaan pertama dari satu berita yang memuat dua daftar (belum dicocokkan dengan naskah) [P]`,
    },
    'wfa.kesiapan': {
      value: 12,
      basis: `${MKD}: laptop dan internet sendiri, pernyataan pegawai; berlaku 12 bulan (bawaan Luwes, belum ada sumber [U])`,
    },
  },
}

/** The same by the other list in the same report. */
export const jabarMkd2023B: Policy = {
  ...jabarMkd2023,
  wfa: {
    ...jabarMkd2023.wfa,
    'wfa.kotak-talenta': {
      value: [4, 5, 6, 8, 9],
      basis: `${MKD}: kotak 4, 5, 6, 8, 9, bacaan kedua dari satu berita yang memuat dua daftar; memuat kotak 6 di bawah ekspektasi (belum dicocokkan dengan naskah) [P]`,
    },
  },
}
