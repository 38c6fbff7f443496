import type { PolicyKinerja } from '../domain/kinerja/policy.ts'
import type { Clause } from '../domain/shared/rule.ts'
import { BAWAAN } from './bawaan.ts'
import { PERINGATAN } from './peringatan.ts'

const DASAR_BOBOT =
  'Perkada TPP (PP 12/2019 Pasal 58 ayat (3)); disiplin 40% dan produktivitas 60% adalah bawaan Luwes menurut praktik Kota Manado: tetapkan dengan Perkada'

/** Leave that does not reduce the TPP until a Perkada says otherwise. */
const CUTI_DIBAYAR: Clause<number> = {
  value: 10_000,
  basis: `TPP hari cuti tetap dibayar (belum ditetapkan dengan Perkada; ${BAWAAN})`,
}

/**
 * The clauses of the month for every regency, with Luwes' own defaults when national law leaves
 * them open.
 */
export const KINERJA: PolicyKinerja = {
  disiplin: {
    value: { bobot: 4_000, batas: 10_000 },
    basis: DASAR_BOBOT,
  },
  komponen: {
    'kinerja.predikat': { value: { bobot: 6_000, batas: 10_000 }, basis: DASAR_BOBOT },
    'kinerja.kra': null,
    'kinerja.kbo': null,
    'kinerja.perencanaan': null,
    'kinerja.serapan': null,
    'kinerja.kompetensi': null,
  },
  predikat: {
    value: {
      'sangat-baik': 10_000,
      baik: 10_000,
      'butuh-perbaikan': 7_500,
      kurang: 5_000,
      'sangat-kurang': 2_500,
    },
    basis: `Predikat menurut Permen PANRB 6/2022; persentase produktivitas 100/100/75/50/25 (${BAWAAN})`,
  },
  capaian: {
    value: { wajibBukti: false, batasKra: 12_000, diAtas: 11_000, sesuai: 9_000 },
    basis: `Permen PANRB 6/2022 (hasil kerja dibandingkan dengan ekspektasi); capaian 110% ke atas di atas, 90% ke atas sesuai ekspektasi, paling banyak 120% satu hasil (${BAWAAN})`,
  },
  keluhan: {
    value: 500,
    basis: `Setiap keluhan layanan yang benar mengurangi 5 poin dampak (${BAWAAN})`,
  },
  kondisiKerja: null,
  tppSebagian: {
    value: 'prorata',
    basis: `TPP bulan yang tidak dijalani penuh dibayar menurut hari kerja yang dijalani (belum ditetapkan dengan Perkada; ${BAWAAN})`,
  },
  tppCuti: {
    cltn: {
      value: 0,
      basis:
        'PP 11/2017: PNS yang menjalani cuti di luar tanggungan negara tidak menerima penghasilan (nomor pasal belum dicocokkan dengan naskah)',
    },
    tahunan: CUTI_DIBAYAR,
    besar: CUTI_DIBAYAR,
    sakit: CUTI_DIBAYAR,
    melahirkan: CUTI_DIBAYAR,
    'alasan-penting': CUTI_DIBAYAR,
    'tugas-belajar': CUTI_DIBAYAR,
  },
  potonganHukumanSedang: {
    value: 2_500,
    basis:
      'PP 94/2021 Pasal 8 dan Pasal 10 (nomor pasal belum dicocokkan dengan naskah): potongan 25% selama 6, 9, atau 12 bulan hukuman disiplin tingkat sedang menurut jenisnya',
  },
  sanggahan: {
    value: 5,
    basis: `Perkada TPP; 5 hari kerja sejak bulan dihitung, yang ditemukan sesudah bulan ditutup menjadi penyesuaian bulan berikutnya (${BAWAAN})`,
  },
  talenta: {
    value: {
      kinerja: {
        'sangat-baik': 10_000,
        baik: 8_000,
        'butuh-perbaikan': 6_000,
        kurang: 4_000,
        'sangat-kurang': 2_000,
      },
      menengah: 6_000,
      tinggi: 8_000,
    },
    basis:
      'Permen PANRB 3/2020 (kotak talenta); skor sumbu 100/80/60/40/20 dan batas 60 dan 80 menurut penerapan yang terbit (belum dicocokkan dengan naskah) [P], bawaan Luwes: tetapkan dengan Perkada',
  },
  peringatan: PERINGATAN,
  dahulu: {
    value: 3,
    basis: `UU 27/2022 (hak subjek data atas keputusan berdasarkan pemrofilan): pegawai melihat lebih dahulu, 3 hari kerja (${BAWAAN})`,
  },
  penghargaan: {
    value: { bulan: 3, terbanyak: 3, pegawai: 5, predikat: 'baik', capaian: 10_000 },
    basis: `Usulan penghargaan menurut hasil kerja dan perilaku (Permen PANRB 6/2022): 3 bulan dengan predikat Baik dan rata-rata capaian 100%, paling banyak 3 orang, paling sedikit 5 yang dibandingkan (belum ditetapkan dengan Perkada; ${BAWAAN})`,
  },
  penghematan: {
    value: {
      perHari: { listrik: [1_500, 6_000], air: [200, 800], internet: [0, 0] },
      jalan: 130,
      bbmPerKm: [200, 1_000],
    },
    basis: `SE Mendagri 800.1.5/3349/SJ (laporan bulanan memuat penghematan) menurut pemberitaan; besaran per hari WFA dan per kilometer (${BAWAAN})`,
  },
  targetHemat: null,
}
