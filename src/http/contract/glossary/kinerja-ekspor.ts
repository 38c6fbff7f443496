import { UNIT } from '../../../domain/shared/term.ts'
import { type Glossary, under } from './glossary.ts'

const rupiah = (id: string, en: string, example: number) => ({
  id: `${id}; null selama belum ada usulan`,
  en: `${en}; null while there is no proposal`,
  unit: UNIT.rupiah,
  example,
})
const orang = (id: string, en: string, example: number) => ({
  id,
  en,
  unit: UNIT.orang,
  example,
})

const nama = {
  id: 'Nama unit kerja',
  en: 'name of the unit',
  example: 'Dinas Kependudukan dan Pencatatan Sipil',
}

const kepala: Glossary = {
  bentuk: { id: 'Isi berkas', en: 'what the file is for' },
  status: {
    id: 'sementara: masih dapat berubah; tetap: bulan sudah ditutup',
    en: 'sementara: may still change; tetap: the month is closed',
  },
  unit: {
    id: 'Kode unit yang diminta, dengan semua di bawahnya; null untuk semua',
    en: 'code of the unit asked for, with all below it; null for all',
    example: 'DISDUKCAPIL',
  },
  mulai: {
    id: 'Hari pertama Luwes dipakai, bila ada hari sebelumnya pada bulan itu; selain itu null',
    en: 'first day of use, where the month holds days before it; else null',
    unit: UNIT.tanggal,
    example: '2026-11-09',
  },
  data: { id: 'Baris berkas', en: 'rows of the file' },
}

const tpp: Glossary = {
  unit: nama,
  disiplin: {
    id: 'Nilai disiplin; null bagi yang sudah berhenti',
    en: 'discipline; null for who has left',
    unit: UNIT.perseratus,
    example: 9_850,
  },
  produktivitas: {
    id: 'Nilai semua hasil bersama; null selama belum dinilai',
    en: 'worth of all results together; null while not rated',
    unit: UNIT.perseratus,
    example: 10_000,
  },
  predikat: {
    id: 'Predikat kinerja; null selama belum ada',
    en: 'performance predicate; null for none yet',
  },
  diusulkan: {
    id: 'ya: predikat diusulkan dari hasil karena belum ada penilaian',
    en: 'ya: the predicate is proposed from results, because nobody has rated',
  },
  tppDasar: {
    id: 'TPP dasar sebulan penuh; null selama SIMPEG belum mengirimnya',
    en: 'TPP base of a whole month; null while SIMPEG has not sent it',
    unit: UNIT.rupiah,
    example: 4_500_000,
  },
  kondisiKerja: rupiah('Tambahan kondisi kerja', 'added for conditions of work', 150_000),
  potonganMasaKerja: rupiah(
    'Bagian bulan yang tidak dijalani',
    'share of the month that was not served',
    0,
  ),
  potonganCuti: rupiah('Potongan karena cuti', 'deducted for leave', 0),
  potonganDisiplin: rupiah('Potongan disiplin', 'deducted for discipline', -27_000),
  potonganHasil: rupiah('Potongan hasil kerja', 'deducted for results', 0),
  potonganHukuman: rupiah('Potongan hukuman disiplin', 'deducted for a disciplinary penalty', 0),
  penyesuaian: rupiah(
    'Penyesuaian bulan yang sudah ditutup',
    'adjustment of months that are closed',
    0,
  ),
  usulan: {
    id: 'TPP yang diusulkan; di bawah nol kelebihan bayar; null selama belum dapat dihitung',
    en: 'TPP proposed; below zero it was paid too much; null while it cannot be computed',
    unit: UNIT.rupiah,
    example: 4_623_000,
  },
}

const tahun = { unit: 'tahun / year', example: 2_026 }
const bulanKe = { unit: 'bulan 1 sampai 12 / month 1 to 12', example: 11 }

const bkn: Glossary = {
  tahun: { id: 'Tahun penilaian', en: 'year of the rating', ...tahun },
  bulanMulaiPenilaian: { id: 'Bulan mulai', en: 'month of the beginning', ...bulanKe },
  tahunMulaiPenilaian: { id: 'Tahun mulai', en: 'year of the beginning', ...tahun },
  bulanSelesaiPenilaian: { id: 'Bulan selesai', en: 'month of the end', ...bulanKe },
  tahunSelesaiPenilaian: { id: 'Tahun selesai', en: 'year of the end', ...tahun },
  periodik: { id: 'Periode penilaian', en: 'period of the rating', example: 'Bulanan' },
  hasilKinerja: {
    id: 'Penilaian hasil kerja, dengan kata BKN',
    en: 'rating of results, in the words of BKN',
    example: 'Sesuai Ekspektasi',
  },
  hasilKinerjaNilai: {
    id: 'Hasil kerja sebagai angka, 1 yang tertinggi',
    en: 'results as a number, 1 is the highest',
    unit: UNIT.urutan,
    example: 2,
  },
  perilakuKerja: {
    id: 'Penilaian perilaku kerja, dengan kata BKN',
    en: 'rating of conduct, in the words of BKN',
    example: 'Sesuai Ekspektasi',
  },
  perilakuKerjaNilai: {
    id: 'Perilaku kerja sebagai angka, 1 yang tertinggi',
    en: 'conduct as a number, 1 is the highest',
    unit: UNIT.urutan,
    example: 2,
  },
  kuadranKinerja: { id: 'Predikat kinerja', en: 'performance predicate', example: 'Baik' },
  kuadranKinerjaNilai: {
    id: 'Predikat sebagai angka, 1 yang tertinggi',
    en: 'predicate as a number, 1 is the highest',
    unit: UNIT.urutan,
    example: 2,
  },
  penilaiNipNrp: {
    id: 'NIP penilai; kosong bila pejabat tanpa NIP, misalnya bupati',
    en: 'NIP of the rater; empty for an office without one, such as the bupati',
    example: '197905202005011004',
  },
  penilaiNama: { id: 'Nama penilai', en: 'name of the rater', example: 'Rina Kartika' },
  penilaiJabatanNama: {
    id: 'Jabatan penilai',
    en: 'position of the rater',
    example: 'Kepala Bidang Pelayanan',
  },
  penilaiUnorNama: {
    id: 'Nama unit kerja penilai',
    en: 'name of the rater’s unit',
    example: nama.example,
  },
  statusPenilai: {
    id: 'ASN, atau kosong bila penilai tanpa NIP',
    en: 'ASN, or empty for a rater without a NIP',
    example: 'ASN',
  },
}

const sakip: Glossary = {
  unit: nama,
  indikator: { id: 'Kode indikator e-SAKIP', en: 'code of the e-SAKIP indicator', example: '01.2' },
  satuan: { id: 'Satuan target dan realisasi', en: 'unit of target and result', example: 'persen' },
  target: { id: 'Target', en: 'target', unit: UNIT.satuan, example: 100 },
  realisasi: {
    id: 'Yang tercapai; null selama belum dilaporkan',
    en: 'what was reached; null while nothing was told',
    unit: UNIT.satuan,
    example: 96,
  },
  capaian: {
    id: 'Realisasi dibanding target; null selama belum dilaporkan',
    en: 'what was reached against the target; null while nothing was told',
    unit: UNIT.perseratus,
    example: 9_600,
  },
  pegawai: orang('Pegawai dengan indikator ini', 'people with the indicator', 12),
}

const laporan: Glossary = {
  unit: nama,
  pegawai: orang('Pegawai', 'people', 240),
  mengajukan: orang('Pegawai yang mengajukan', 'people who asked', 96),
  pengajuan: { id: 'Pengajuan', en: 'requests', unit: UNIT.pengajuan, example: 140 },
  laporan: {
    id: 'Bagian laporan WFA yang dikirim; null bila tidak ada yang diminta',
    en: 'share of WFA reports that came; null where none was asked for',
    unit: UNIT.perseratus,
    example: 9_650,
  },
  sangatBaik: orang('Berpredikat sangat baik', 'with the predicate sangat baik', 30),
  baik: orang('Berpredikat baik', 'with the predicate baik', 180),
  butuhPerbaikan: orang('Berpredikat butuh perbaikan', 'with the predicate butuh perbaikan', 8),
  kurang: orang('Berpredikat kurang', 'with the predicate kurang', 2),
  sangatKurang: orang('Berpredikat sangat kurang', 'with the predicate sangat kurang', 0),
  belumDinilai: orang('Belum dinilai', 'not rated yet', 20),
  keluhan: {
    id: 'Keluhan atas keluaran bulan itu',
    en: 'complaints about outputs of the month',
    unit: 'keluhan / complaints',
    example: 2,
  },
  hematTerendah: {
    id: 'Penghematan kantor, paling rendah',
    en: 'savings of the office, at the least',
    unit: UNIT.rupiah,
    example: 6_200_000,
  },
  hematTertinggi: {
    id: 'Penghematan kantor, paling tinggi',
    en: 'savings of the office, at the most',
    unit: UNIT.rupiah,
    example: 12_400_000,
  },
}

/** The files of a month. */
export const kinerjaEkspor: Glossary = {
  'eksporBulan/format': { id: 'Bentuk berkas', en: 'format of the file' },
  bentuk: {
    id: 'Isi berkas: usulan TPP, penilaian untuk BKN, e-SAKIP, atau laporan bulanan',
    en: 'what the file is for: TPP, ratings for BKN, e-SAKIP, or the monthly report',
  },
  'eksporBulan/segel': {
    id: 'ya: hanya ringkasan berkas bertanda tangan (JWS, EdDSA)',
    en: 'ya: only the signed checksum of the file (JWS, EdDSA)',
  },
  'eksporBulan/response/segel': {
    id: 'Ringkasan berkas, bertanda tangan (JWS, EdDSA)',
    en: 'the checksum of the file, signed (JWS, EdDSA)',
    example: 'eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJ0cHAifQ.c2lnbmF0dXJl',
  },
  'eksporBulan/berkas': { id: 'Nama berkas', en: 'name of the file', example: 'tpp-2026-11.csv' },
  ...under(['EksporTpp', 'EksporBkn', 'EksporSakip', 'EksporLaporan'], kepala),
  ...under(['EksporTpp/data'], tpp),
  ...under(['EksporBkn/data'], bkn),
  ...under(['EksporSakip/data'], sakip),
  ...under(['EksporLaporan/data'], laporan),
}
