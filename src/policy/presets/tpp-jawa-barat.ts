import type { Policy } from '../../domain/edition.ts'
import { national } from '../national.ts'

const BAWAAN = 'bobot bawaan Luwes, belum ada sumber: tetapkan dengan Perkada'
const HASIL = `Arahan Gubernur Jawa Barat: kehadiran adalah alat, hasil yang diukur (belum dicocokkan dengan naskah) [P]; ${BAWAAN}`

/** What the regency declared for 2026. */
const SEMUA_20 = {
  nama: { id: 'Penghematan anggaran 20% (2026)', en: 'Savings of 20 % (2026)' },
  bagian: 2_000,
  dasar:
    'SE Provinsi Jawa Barat 188/KPG.03/BKD menurut pemberitaan [P]: target penghematan anggaran 20%',
} as const

/** The governor's declaration of 13 November 2025; the kinds are those of running an office. */
export const OPERASIONAL_75 = {
  nama: {
    id: 'Penghematan operasional 75% (13 November 2025)',
    en: 'Savings of 75 % of running costs (13 November 2025)',
  },
  bagian: 7_500,
  jenis: ['listrik', 'air', 'internet', 'bbm-dinas', 'konsumsi', 'perjalanan'],
  dasar:
    'Pernyataan Gubernur Jawa Barat 13 November 2025 menurut pemberitaan [P]: penghematan biaya operasional sampai 75%',
} as const

/** Returns one component of results with its share of the TPP. */
const bobot = (bobotKomponen: number) => ({
  value: { bobot: bobotKomponen, batas: 10_000 },
  basis: HASIL,
})

/** Jawa Barat: results over attendance. Every weight is a default that a Pergub must set. */
export const tppJawaBarat: Policy['kinerja'] = {
  ...national.kinerja,
  disiplin: bobot(2_000),
  komponen: {
    'kinerja.predikat': bobot(3_000),
    'kinerja.kra': bobot(2_500),
    'kinerja.kbo': bobot(1_000),
    'kinerja.perencanaan': bobot(500),
    'kinerja.serapan': bobot(500),
    'kinerja.kompetensi': bobot(500),
  },
  capaian: {
    value: { ...national.kinerja.capaian.value, wajibBukti: true },
    basis: `${HASIL}; hasil tanpa bukti belum dihitung`,
  },
  kondisiKerja: {
    value: [0, 500, 1_000, 1_500],
    basis:
      'PP 12/2019 Pasal 58 (kriteria kondisi kerja); janji Gubernur Jawa Barat bagi petugas lapangan (belum dicocokkan dengan naskah) [P], besarnya 5/10/15% bawaan Luwes: tetapkan dengan Perkada',
  },
  targetHemat: {
    value: [SEMUA_20, OPERASIONAL_75],
    basis: `${SEMUA_20.dasar}; ${OPERASIONAL_75.dasar}`,
  },
}
