import type { Policy } from '../../domain/edition.ts'
import { national } from '../national.ts'

const BAWAAN = 'bobot bawaan Luwes, belum ada sumber: tetapkan dengan Perkada'
const HASIL = `Arahan Gubernur Jawa Barat: kehadiran adalah alat, hasil yang diukur [P]; ${BAWAAN}`

/** One component of results that hangs on so much of the TPP. */
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
      'PP 12/2019 Pasal 58 (kriteria kondisi kerja); janji Gubernur Jawa Barat bagi petugas lapangan [P], besarnya 5/10/15% bawaan Luwes: tetapkan dengan Perkada',
  },
  targetHemat: {
    value: 2_000,
    basis:
      'SE Provinsi Jawa Barat 188/KPG.03/BKD menurut pemberitaan: target penghematan anggaran 20%',
  },
}
