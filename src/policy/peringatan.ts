import type { PolicyPeringatan } from '../domain/kinerja/peringatan/index.ts'
import { BAWAAN } from './bawaan.ts'

const PP_94 = 'PP 94/2021'
const MARKED =
  'nomor pasal hukuman ringan dan sedang belum dicocokkan dengan naskah; Luwes hanya memperingatkan, hukuman dijatuhkan menurut prosedur tertulis'

/** The ladder of PP 94/2021 for days without a valid reason in a calendar year, lowest step first (R65). */
const TANGGA = [
  { dari: 3, tingkat: 'ringan', sanksi: { id: 'teguran lisan', en: 'a verbal reprimand' } },
  { dari: 4, tingkat: 'ringan', sanksi: { id: 'teguran tertulis', en: 'a written reprimand' } },
  {
    dari: 7,
    tingkat: 'ringan',
    sanksi: {
      id: 'pernyataan tidak puas secara tertulis',
      en: 'a written statement of dissatisfaction',
    },
  },
  {
    dari: 11,
    tingkat: 'sedang',
    sanksi: {
      id: 'pemotongan tunjangan kinerja 25% selama 6 bulan',
      en: 'a cut of 25% of the allowance for 6 months',
    },
  },
  {
    dari: 14,
    tingkat: 'sedang',
    sanksi: {
      id: 'pemotongan tunjangan kinerja 25% selama 9 bulan',
      en: 'a cut of 25% of the allowance for 9 months',
    },
  },
  {
    dari: 17,
    tingkat: 'sedang',
    sanksi: {
      id: 'pemotongan tunjangan kinerja 25% selama 12 bulan',
      en: 'a cut of 25% of the allowance for 12 months',
    },
  },
  {
    dari: 21,
    tingkat: 'berat',
    sanksi: {
      id: 'penurunan jabatan setingkat selama 12 bulan',
      en: 'demotion by one level for 12 months',
    },
  },
  {
    dari: 25,
    tingkat: 'berat',
    sanksi: {
      id: 'pembebasan dari jabatan menjadi pelaksana selama 12 bulan',
      en: 'removal from the position for 12 months',
    },
  },
  {
    dari: 28,
    tingkat: 'berat',
    sanksi: {
      id: 'pemberhentian dengan hormat tidak atas permintaan sendiri',
      en: 'honourable dismissal not at one\u2019s own request',
    },
  },
] as const

/** The warnings for every regency, with Luwes' own defaults when no source sets a threshold. */
export const PERINGATAN: PolicyPeringatan = {
  'peringatan.disiplin': {
    value: { menitSehari: 450, anak: TANGGA },
    basis: `${PP_94} Pasal 4 huruf f, Pasal 8 (jenis hukuman), Pasal 9, Pasal 10, dan Pasal 11 (${MARKED}); 450 menit sehari menurut KMK 5/KMK.01/2022 [P]: instansi lain memakai 510`,
  },
  'peringatan.berturut': {
    value: { peringatan: [3, 7], kritis: 10 },
    basis: `${PP_94} Pasal 11 ayat (2) huruf d: 10 hari kerja berturut-turut; Peraturan BKN 6/2022: gaji dihentikan mulai bulan berikutnya; peringatan pada 3 dan 7 hari (${BAWAAN})`,
  },
  'peringatan.tanpa-keterangan': null,
  'peringatan.terlambat-meningkat': {
    value: { kali: 200, menit: 60 },
    basis: `Peringatan dini; dua kali kebiasaan sendiri dan sekurangnya 60 menit dalam empat minggu (${BAWAAN})`,
  },
  'peringatan.laporan': {
    value: { kurang: 2, dari: 5 },
    basis: `Permen PANRB 4/2025 (laporan hasil kerja); 2 dari 5 hari WFA terakhir (${BAWAAN})`,
  },
  'peringatan.ping': {
    value: 2,
    basis: `SE Mendagri 800.1.5/3349/SJ menurut pemberitaan: dua kali tidak menjawab (${BAWAAN})`,
  },
  'peringatan.luar-area': {
    value: 2,
    basis: `Peringatan dini; 2 hari sebulan di luar area (${BAWAAN})`,
  },
  'peringatan.predikat': {
    value: 'baik',
    basis: `Permen PANRB 6/2022 (tindak lanjut hasil evaluasi kinerja); di bawah Baik (${BAWAAN})`,
  },
  'peringatan.target': {
    value: 9_000,
    basis: `Permen PANRB 6/2022 (pemantauan dan pembinaan kinerja); di bawah 90% target (${BAWAAN})`,
  },
  'peringatan.hadir-tanpa-hasil': {
    value: { capaian: 7_000, kegiatan: 20 },
    basis: `Permen PANRB 6/2022 (hasil kerja, bukan kehadiran); hadir penuh dengan capaian di bawah 70%, atau 20 kegiatan tanpa hasil yang diterima (${BAWAAN})`,
  },
  'peringatan.stagnasi': {
    value: 9_000,
    basis: `Permen PANRB 6/2022 (pembinaan kinerja); tiga bulan di bawah 90% tanpa kenaikan (${BAWAAN})`,
  },
  'peringatan.keluhan': {
    value: 3,
    basis: `UU 25/2009 tentang pelayanan publik (pengaduan); 3 keluhan sebulan (${BAWAAN})`,
  },
  'peringatan.keputusan-tertunda': {
    value: 3,
    basis: `Tenggat keputusan pengajuan dan laporan; 3 perkara melewati batas (${BAWAAN})`,
  },
  'peringatan.kasus-tertunda': {
    value: 1,
    basis: `${PP_94} Pasal 26 dan Pasal 28 (belum dicocokkan dengan naskah) [P]; 1 kasus melewati tenggat keputusan (${BAWAAN})`,
  },
  'peringatan.beban': {
    value: { malam: 8, tanpaCuti: 365 },
    basis: `PP 11/2017 Pasal 310 (cuti tahunan adalah hak); 8 malam dalam empat minggu, atau setahun tanpa cuti (${BAWAAN})`,
  },
  'peringatan.unit-kuota': {
    value: true,
    basis: `Permen PANRB 4/2025: kuota unit kerja menurut ketentuan yang berlaku hari itu (${BAWAAN})`,
  },
  'peringatan.unit-minimum': {
    value: true,
    basis: `Layanan tetap berjalan: minimum petugas yang dicatat kepala unit (${BAWAAN})`,
  },
}
