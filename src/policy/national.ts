import type { Policy } from '../domain/edition.ts'
import { BAWAAN } from './bawaan.ts'
import { KINERJA } from './national-kinerja.ts'

/** The six criteria that a task meets when it can be done elsewhere, as the atasan signs them. */
const KRITERIA_TUGAS = [
  'dapat-di-luar-kantor',
  'tanpa-ruang-atau-alat-khusus',
  'dengan-tik',
  'tatap-muka-minimal',
  'tanpa-pengawasan-terus-menerus',
  'kriteria-lain-ppk',
] as const

/** The same classes for lateness and for leaving early, as several regencies have them. */
const TABEL_KELAS = [
  { sampai: 30, poin: 50 },
  { sampai: 60, poin: 100 },
  { sampai: 90, poin: 125 },
  { sampai: null, poin: 150 },
] as const

const DASAR_KELAS =
  'Perkada TPP (PP 12/2019 Pasal 58 ayat (3)); tabel 0,5/1/1,25/1,5 poin dengan batas 30/60/90 menit dan kelas terberat bila tidak tap adalah bawaan Luwes menurut praktik Kabupaten Tulang Bawang: tetapkan dengan Perkada'

/**
 * The law for every regency, with Luwes' own defaults when national law leaves the value open.
 *
 * A regency spreads this and replaces what its own regulations set. A `basis` with "bawaan Luwes"
 * marks a default without a confirmed source.
 */
export const national: Policy = {
  wfa: {
    'wfa.kebijakan-tidak-ada': {
      value: ['rumah', 'kantor-lain', 'lokasi-lain', 'sif', 'dinamis', 'keadaan-khusus'],
      basis:
        'Permen PANRB 4/2025 Pasal 11, Pasal 12 ayat (1), dan Pasal 13 (pengertian keadaan khusus belum ada sumber, bawaan Luwes: tetapkan dengan Perkada)',
    },
    'wfa.di-luar-masa-kerja': {
      value: true,
      basis: 'TMT masuk dan status aktif menurut SIMPEG',
    },
    'wfa.disiplin': { value: true, basis: 'Permen PANRB 4/2025 Pasal 25' },
    'wfa.baru-menjabat': {
      value: 3,
      basis: `Permen PANRB 4/2025 Pasal 25; lamanya 3 bulan (${BAWAAN})`,
    },
    'wfa.pelayanan-langsung': {
      value: ['pelayanan-langsung'],
      basis:
        'Permen PANRB 4/2025 Pasal 11, kriteria tugas dengan tatap muka minimal (nomor pasal menurut pemberitaan, belum dicocokkan dengan naskah)',
    },
    'wfa.jabatan-dikecualikan': null,
    'wfa.predikat': {
      value: ['sangat-baik', 'baik'],
      basis: `Predikat kinerja sekurangnya Baik menurut pola KMK 223/KMK.01/2020; yang belum tercatat hanya diperingatkan (${BAWAAN})`,
    },
    'wfa.kotak-talenta': null,
    'wfa.kriteria-tugas': {
      value: KRITERIA_TUGAS,
      basis: `Permen PANRB 4/2025, enam kriteria tugas (nomor pasal menurut pemberitaan, belum dicocokkan dengan naskah); yang belum ditandatangani dinyatakan terpenuhi oleh atasan yang merekomendasikan (${BAWAAN})`,
    },
    'wfa.kesiapan': null,
    'wfa.bukan-hari-kerja': { value: true, basis: 'Perpres 21/2023 Pasal 3' },
    'kalender.belum-ada': {
      value: true,
      effect: 'peringatan',
      basis: `SKB hari libur nasional dan cuti bersama tahun itu; selama belum ada, pengajuan hanya diperingatkan (${BAWAAN})`,
    },
    'wfa.sebelum-dipakai': {
      value: true,
      basis: 'Hari pertama Luwes dipakai, ditetapkan pemerintah daerah (FIRST_DAY)',
    },
    'wfa.gelombang': {
      value: true,
      basis: `Penerapan bertahap menurut gelombang yang dibuka BKD/BKPSDM; tanpa gelombang, semua unit kerja dapat mengajukan (${BAWAAN})`,
    },
    'wfa.hari-terbuka': null,
    'wfa.hari-skema': null,
    'wfa.hari-konfirmasi': null,
    'wfa.lokasi': {
      value: 200,
      basis: `Permen PANRB 4/2025 Pasal 12 ayat (1): rumah, kantor lain, atau lokasi lain; rumah adalah titik yang tercatat di SIMPEG, radius 200 m (${BAWAAN})`,
    },
    'wfa.cuti': {
      value: true,
      basis: `PP 11/2017 Pasal 310 (jenis cuti); cuti dan dinas tidak bersama WFA pada hari yang sama (${BAWAAN})`,
    },
    'wfa.jauh-hari': {
      value: 366,
      basis: `Pengajuan paling jauh satu tahun ke depan (${BAWAAN})`,
    },
    'wfa.jam': {
      value: true,
      basis: `Kerja sif dan dinamis, Permen PANRB 4/2025 Pasal 11; jamnya disebut dalam pengajuan (${BAWAAN})`,
    },
    'wfa.hari-ganda': {
      value: true,
      basis: `Satu pengajuan yang berlaku untuk satu pegawai pada satu hari (${BAWAAN})`,
    },
    'wfa.pemberitahuan': {
      value: 2,
      basis: `Pengajuan paling lambat 2 hari kerja sebelumnya (${BAWAAN})`,
    },
    'wfa.ulang-tahun-ibu': null,
    'wfa.sekali-setahun': null,
    'wfa.bukti': {
      value: ['keadaan-khusus', 'merawat-orang-tua'],
      basis: `Permen PANRB 4/2025 Pasal 13, pengecualian karena keadaan khusus; kewajiban bukti (${BAWAAN})`,
    },
    'wfa.jam-inti': {
      value: { mulai: '09:00', selesai: '15:00' },
      basis: `Kerja dinamis, Permen PANRB 4/2025; jam inti 09.00 sampai 15.00 (${BAWAAN})`,
    },
    'wfa.jam-mingguan': {
      value: {
        biasa: { menit: 2_250, istirahat: 60, istirahatJumat: 90 },
        ramadan: { menit: 1_950, istirahat: 30, istirahatJumat: 60 },
      },
      basis: 'Perpres 21/2023 Pasal 4 ayat (1), (2), (5), (6) dan Pasal 9',
    },
    'wfa.batas-mingguan': { value: 2, basis: 'Permen PANRB 4/2025 Pasal 13 ayat (1)' },
    'wfa.batas-nasional': null,
    'wfa.batas-bulanan': null,
    'wfa.batas-tahunan': null,
    'wfa.minimum-kantor': {
      value: 0,
      basis: `Layanan tetap berjalan: jumlah petugas minimum per jendela layanan dicatat kepala unit, tanpa minimum umum (${BAWAAN})`,
    },
    'wfa.kuota': {
      value: 5_000,
      basis: `Permen PANRB 4/2025: jumlah pegawai ditetapkan PPK atau pimpinan instansi; angka 50% (${BAWAAN})`,
    },
    'wfa.rencana': {
      value: true,
      basis:
        'Permen PANRB 4/2025 Pasal 7, kinerja yang terukur (menurut pemberitaan); bentuk rencana kerja mengikuti pola KMK 223/KMK.01/2020 (bawaan Luwes: tetapkan dengan Perkada)',
    },
  },
  ketentuan: {
    hariWajib: null,
    kantorMaksimum: null,
    tenggatKeputusan: {
      value: 2,
      basis: `Setiap pejabat memutus dalam 2 hari kerja, tanpa persetujuan otomatis (${BAWAAN})`,
    },
    waktuTempuh: {
      value: 120,
      basis: `Pegawai yang dipanggil diberi 120 menit waktu tempuh (${BAWAAN})`,
    },
    nomorSurat: {
      value: { umum: '800.1.11/{urut}/{unit}/{bulan}/{tahun}', unit: {} },
      basis: `Pola nomor surat tugas (${BAWAAN})`,
    },
  },
  presensi: {
    jadwal: {
      value: {
        reg5: {
          1: { mulai: '07:30', selesai: '16:00', istirahat: ['12:00', '13:00'] },
          2: { mulai: '07:30', selesai: '16:00', istirahat: ['12:00', '13:00'] },
          3: { mulai: '07:30', selesai: '16:00', istirahat: ['12:00', '13:00'] },
          4: { mulai: '07:30', selesai: '16:00', istirahat: ['12:00', '13:00'] },
          5: { mulai: '07:30', selesai: '16:30', istirahat: ['11:30', '13:00'] },
        },
        reg6: {
          1: { mulai: '07:30', selesai: '14:30', istirahat: ['07:30', '07:30'] },
          2: { mulai: '07:30', selesai: '14:30', istirahat: ['07:30', '07:30'] },
          3: { mulai: '07:30', selesai: '14:30', istirahat: ['07:30', '07:30'] },
          4: { mulai: '07:30', selesai: '14:30', istirahat: ['07:30', '07:30'] },
          5: { mulai: '07:30', selesai: '11:30', istirahat: ['07:30', '07:30'] },
          6: { mulai: '07:30', selesai: '13:00', istirahat: ['07:30', '07:30'] },
        },
      },
      basis:
        'Perpres 21/2023 Pasal 3 dan Pasal 4 ayat (1), (3), (5); rincian jam harian ditetapkan PPK',
      dasarPola: {
        reg6: `Perpres 21/2023 Pasal 4 ayat (1), 37 jam 30 menit seminggu; pembagian enam hari kerja tanpa istirahat belum ditetapkan dengan Perkada (${BAWAAN})`,
      },
    },
    jadwalRamadan: {
      value: {
        reg5: {
          1: { mulai: '08:00', selesai: '15:00', istirahat: ['12:00', '12:30'] },
          2: { mulai: '08:00', selesai: '15:00', istirahat: ['12:00', '12:30'] },
          3: { mulai: '08:00', selesai: '15:00', istirahat: ['12:00', '12:30'] },
          4: { mulai: '08:00', selesai: '15:00', istirahat: ['12:00', '12:30'] },
          5: { mulai: '08:00', selesai: '15:30', istirahat: ['11:30', '12:30'] },
        },
        reg6: {
          1: { mulai: '08:00', selesai: '14:00', istirahat: ['12:00', '12:30'] },
          2: { mulai: '08:00', selesai: '14:00', istirahat: ['12:00', '12:30'] },
          3: { mulai: '08:00', selesai: '14:00', istirahat: ['12:00', '12:30'] },
          4: { mulai: '08:00', selesai: '14:00', istirahat: ['12:00', '12:30'] },
          5: { mulai: '08:00', selesai: '14:00', istirahat: ['11:30', '12:30'] },
          6: { mulai: '08:00', selesai: '14:00', istirahat: ['12:00', '12:30'] },
        },
      },
      basis:
        'Perpres 21/2023 Pasal 3 dan Pasal 4 ayat (2), (4), (6); rincian jam harian ditetapkan PPK',
    },
    sif: {
      value: { sebelum: 120, sesudah: 240 },
      basis: `Perpres 21/2023 Pasal 7 (jam unit operasional ditetapkan PPK); tap 120 menit sebelum sampai 240 menit sesudah sif (${BAWAAN})`,
    },
    pencocokan: {
      value: { jeda: 30, awal: 360, pulang: 300 },
      basis: `Presensi dicocokkan dengan tugas terdekat: presensi tanpa arah berjarak 30 menit, presensi masuk paling awal 6 jam sebelum tugas, presensi pulang sampai pukul 05.00 hari berikutnya (${BAWAAN})`,
    },
    kompensasi: {
      value: { jenis: 'tidak-ada' },
      basis: `Perkada jam kerja; tanpa penggantian keterlambatan (${BAWAAN})`,
    },
    jendela: null,
    terlambat: { value: TABEL_KELAS, basis: DASAR_KELAS },
    pulangCepat: { value: TABEL_KELAS, basis: DASAR_KELAS },
    tanpaKeterangan: {
      value: 300,
      basis: `Perkada TPP (PP 12/2019 Pasal 58 ayat (3)); 3 poin sehari (${BAWAAN})`,
    },
    apel: {
      value: 200,
      basis:
        'Perkada TPP (PP 12/2019 Pasal 58 ayat (3)); 2 poin sekali menurut praktik Kabupaten Tulang Bawang (bawaan Luwes: tetapkan dengan Perkada)',
    },
    bebasPotongan: {
      value: true,
      basis:
        'PP 11/2017 Pasal 310 (jenis cuti); cuti dan dinas yang sah tidak memotong poin menurut praktik Kota Manado (bawaan Luwes: tetapkan dengan Perkada)',
    },
    cutiBersama: {
      value: true,
      basis:
        'PP 11/2017 Pasal 333 dan Keppres cuti bersama ASN (nomor pasal belum dicocokkan dengan naskah)',
    },
    kelengkapan: {
      value: 720,
      basis: `Sumber e-presensi yang belum melapor ditunggu sampai pukul 12.00 hari berikutnya (${BAWAAN})`,
    },
    laporanHarian: {
      value: { untuk: 'wfa', batas: 720 },
      basis: `Permen PANRB 4/2025 (laporan hasil kerja); laporan pada hari yang sama menurut praktik Provinsi Jawa Barat, paling lambat pukul 12.00 hari kerja berikutnya (${BAWAAN})`,
    },
    koreksi: {
      value: { hariKerja: 3, tanggal: 3 },
      basis: `Perkada presensi; 3 hari kerja dan sebelum tanggal 3 bulan berikutnya menurut praktik daerah (${BAWAAN})`,
    },
    kedaluwarsa: {
      value: 3,
      basis: `Perkada presensi; 3 hari kerja menurut praktik Kabupaten Tulang Bawang (${BAWAAN})`,
    },
    gangguan: {
      value: 15,
      basis: `Kebijakan gangguan presensi; kelonggaran 15 menit sesudah gangguan (${BAWAAN})`,
    },
    luring: {
      value: { selisihDetik: 120, jam: 12, sebulan: 4, daring: 15 },
      basis: `Presensi tanpa jaringan: selisih jam paling banyak 120 detik, umur paling lama 12 jam, paling banyak 4 kali sebulan tanpa pemeriksaan atasan (${BAWAAN})`,
    },
    umurTap: {
      value: { terima: 400, daring: 7 },
      basis: `Presensi yang lebih dari 400 hari sebelum diterima, atau lebih dari 7 hari sebelum sampai di sumbernya tanpa tanda luring, ditolak (${BAWAAN})`,
    },
    ping: null,
    tanda: {
      value: {
        radius: 200,
        akurasi: 100,
        orangSetitik: 5,
        hariSetitik: 5,
        tanpaDerau: 3,
        kecepatan: 200,
        orangSeperangkat: 2,
        selisihDetik: 120,
        posisiKantor: true,
      },
      basis: `Pola yang dipakai memeriksa manipulasi presensi di daerah menurut pemberitaan; ambangnya (${BAWAAN})`,
    },
  },
  kinerja: KINERJA,
}
