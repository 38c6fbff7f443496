import type { Policy } from '../../domain/edition.ts'
import { national } from '../national.ts'

const KOTA = 'Perwali TPP Kota Manado (nomor belum diketahui), menurut praktik Agustus 2026'

const KELAS = [
  { sampai: 30, poin: 100 },
  { sampai: 60, poin: 200 },
  { sampai: null, poin: 300 },
] as const

/**
 * Kota Manado: three classes; discipline 40, productivity 60, half of it by predicate, half by
 * results.
 */
export const tppManado: Policy = {
  ...national,
  presensi: {
    ...national.presensi,
    terlambat: { value: KELAS, basis: `${KOTA}: 1/2/3 poin dengan batas 30/60 menit` },
    pulangCepat: { value: KELAS, basis: `${KOTA}: kelas yang sama untuk pulang sebelum waktunya` },
  },
  kinerja: {
    ...national.kinerja,
    disiplin: { value: { bobot: 4_000, batas: 10_000 }, basis: `${KOTA}: disiplin 40` },
    komponen: {
      ...national.kinerja.komponen,
      'kinerja.predikat': {
        value: { bobot: 3_000, batas: 10_000 },
        basis: `${KOTA}: produktivitas 60, setengahnya SKBP; dinilai dengan predikat (bawaan Luwes: tetapkan dengan Perkada)`,
      },
      'kinerja.kra': {
        value: { bobot: 3_000, batas: 10_000 },
        basis: `${KOTA}: produktivitas 60, setengahnya komponen kinerja; dinilai dengan capaian KRA (bawaan Luwes: tetapkan dengan Perkada)`,
      },
    },
    peringatan: {
      ...national.kinerja.peringatan,
      'peringatan.tanpa-keterangan': {
        value: 10,
        basis: `${KOTA}: lebih dari 10 hari tanpa keterangan masuk daftar`,
      },
    },
  },
}
