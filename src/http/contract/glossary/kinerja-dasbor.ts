import { UNIT } from '../../../domain/shared/term.ts'
import { type Glossary, under } from './glossary.ts'

const ikhtisar: Glossary = {
  pegawai: { id: 'Pegawai', en: 'people', unit: UNIT.orang, example: 240 },
  laporan: {
    id: 'Bagian laporan WFA yang dikirim',
    en: 'share of WFA reports that came',
    unit: UNIT.perseratus,
    example: 9_650,
  },
  disiplin: {
    id: 'Rata-rata nilai disiplin; null bila belum dihitung',
    en: 'mean discipline; null while not computed',
    unit: UNIT.perseratus,
    example: 9_820,
  },
  produktivitas: {
    id: 'Rata-rata produktivitas; null bila belum dinilai',
    en: 'mean productivity; null while not rated',
    unit: UNIT.perseratus,
    example: 9_400,
  },
  keluhan: {
    id: 'Keluhan atas keluaran bulan itu',
    en: 'complaints about outputs of the month',
    unit: 'keluhan / complaints',
    example: 2,
  },
  predikat: {
    id: 'Pegawai menurut predikat; belum berarti belum dinilai',
    en: 'people by predicate; belum for not rated yet',
    unit: UNIT.orang,
    example: { baik: 180, belum: 20 },
  },
  pengajuan: { id: 'Pengajuan untuk hari bulan itu', en: 'requests for days of the month' },
  'pengajuan/pegawai': {
    id: 'Pegawai yang mengajukan',
    en: 'people who asked',
    unit: UNIT.orang,
    example: 96,
  },
  'pengajuan/hari': {
    id: 'Hari yang disetujui',
    en: 'days granted',
    unit: UNIT.hariOrang,
    example: 310,
  },
  status: {
    id: 'Hari kerja menurut status kehadiran',
    en: 'days of people by verdict',
    unit: UNIT.hariOrang,
    example: { hadir: 4_100, 'hadir-wfa': 310 },
  },
}

/** The dashboard, and the consumption of offices. */
export const kinerjaDasbor: Glossary = {
  ...under(['dasbor', 'dasbor/perUnit'], ikhtisar),
  'dasbor/response/unit': {
    id: 'Kode unit; null untuk semua',
    en: 'code of the unit; null for all',
    example: 'DISDUKCAPIL',
  },
  'dasbor/response/pada': {
    id: 'Saat jumlah tertua dibuat',
    en: 'as of when the oldest sum was made',
    unit: UNIT.waktu,
    example: '2026-12-02T02:15:00+07:00',
  },
  'dasbor/mulai': {
    id: 'Hari pertama Luwes dipakai, bila ada hari sebelumnya pada bulan itu; selain itu null',
    en: 'first day of use, where the month holds days before it; else null',
    unit: UNIT.tanggal,
    example: '2026-10-01',
  },
  berhak: {
    id: 'Pegawai yang tugas dan jabatannya memungkinkan WFA',
    en: 'people whose duty and position admit WFA',
    unit: UNIT.orang,
    example: 160,
  },
  partisipasi: {
    id: 'Bagian peserta WFA dari yang boleh: mengajukan, atau mendapat hari WFA dengan surat, roster, arahan, atau skema',
    en: 'share of those who may that took part: who asked, or had WFA days by a letter, roster, directive or scheme',
    unit: UNIT.perseratus,
    example: 6_000,
  },
  kehadiran: {
    id: 'Bagian hari yang dihadiri',
    en: 'share of days with presence',
    unit: UNIT.perseratus,
    example: 9_870,
  },
  layananTerjaga: {
    id: 'Bagian hari layanan yang minimum petugasnya terpenuhi',
    en: 'share of service days on which the minimum was kept',
    unit: UNIT.perseratus,
    example: 10_000,
  },
  keputusanTepat: {
    id: 'Bagian keputusan pengajuan yang tepat waktu',
    en: 'share of decisions made in time',
    unit: UNIT.perseratus,
    example: 9_100,
  },
  hariWfa: {
    id: 'Hari WFA yang dijalani',
    en: 'WFA days worked',
    unit: UNIT.hariOrang,
    example: 310,
  },
  hadirTanpaHasil: {
    id: 'Peringatan hadir tanpa hasil',
    en: 'warnings of presence without results',
    unit: 'peringatan / warnings',
    example: 1,
  },
  stagnasi: {
    id: 'Peringatan stagnasi',
    en: 'warnings of stagnation',
    unit: 'peringatan / warnings',
    example: 0,
  },
  diajukan: { id: 'Pengajuan', en: 'requests', unit: UNIT.pengajuan, example: 140 },
  disetujui: {
    id: 'Pengajuan yang disetujui',
    en: 'requests granted',
    unit: UNIT.pengajuan,
    example: 128,
  },
  bandingan: { id: 'Hari WFA dibanding hari kantor', en: 'WFA days held against office days' },
  'bandingan/wfa': { id: 'Hari WFA', en: 'WFA days' },
  'bandingan/kantor': { id: 'Hari kantor', en: 'office days' },
  'dasbor/bandingan/catatan': {
    id: 'Peringatan bila datanya terlalu sedikit; selain itu null',
    en: 'said where there is too little data; else null',
  },
  ...under(['dasbor/bandingan'], {
    hari: { id: 'Hari hadir', en: 'days with presence', unit: UNIT.hariOrang, example: 310 },
    terlambat: {
      id: 'Bagian hari yang terlambat',
      en: 'share of days that began late',
      unit: UNIT.perseratus,
      example: 420,
    },
    menitTerlambat: {
      id: 'Terlambat rata-rata sehari',
      en: 'mean lateness a day',
      unit: UNIT.perseratusMenit,
      example: 135,
    },
    laporan: {
      id: 'Bagian laporan yang dikirim',
      en: 'share of reports that came',
      unit: UNIT.perseratus,
      example: 9_650,
    },
    laporanTepat: {
      id: 'Bagian laporan yang tepat waktu',
      en: 'share of reports in time',
      unit: UNIT.perseratus,
      example: 9_400,
    },
    keluhan: {
      id: 'Keluhan tiap seratus hari',
      en: 'complaints for each hundred days',
      unit: 'perseratus keluhan / hundredths of a complaint',
      example: 64,
    },
  }),
  penghematan: { id: 'Penghematan bulan itu', en: 'savings of the month' },
  rincian: { id: 'Penghematan menurut jenis', en: 'savings by kind' },
  'rincian/jenis': {
    id: 'Jenis; bbm adalah bahan bakar pegawai',
    en: 'kind; bbm is fuel of employees',
  },
  'rincian/rupiah': {
    id: 'Terendah dan tertinggi',
    en: 'lowest and highest',
    unit: UNIT.rupiah,
    example: [4_650_000, 9_300_000],
  },
  'rincian/cara': {
    id: 'terukur dari meter atau tagihan, atau perkiraan',
    en: 'measured by meter or bill, or estimated',
  },
  asumsi: { id: 'Asumsi perhitungan', en: 'what is assumed' },
  'penghematan/kantor': {
    id: 'Penghematan kantor seluruhnya, terendah dan tertinggi',
    en: 'savings of offices in all, lowest and highest',
    unit: UNIT.rupiah,
    example: [6_200_000, 12_400_000],
  },
  km: {
    id: 'Perjalanan rumah ke kantor dan kembali yang tidak dilakukan',
    en: 'ways to the office and back that were not made',
    unit: UNIT.kilometer,
    example: 4_340,
  },
  'penghematan/sasaran': {
    id: 'Setiap target penghematan yang dinyatakan, menurut jenisnya',
    en: 'every target of savings that was declared, by its own kinds',
  },
  'penghematan/sasaran/nama': { id: 'Nama target', en: 'name of the target' },
  'penghematan/sasaran/bagian': {
    id: 'Bagian dari acuan yang hendak dihemat',
    en: 'share of the baseline that is to be saved',
    unit: UNIT.perseratus,
    example: 2_000,
  },
  'penghematan/sasaran/jenis': {
    id: 'Jenis yang dihitung; semua bila tidak disebut',
    en: 'kinds that count; all where left out',
  },
  'penghematan/sasaran/dasar': {
    id: 'Yang menyatakannya',
    en: 'what declared it',
    example: 'SE Provinsi Jawa Barat 188/KPG.03/BKD',
  },
  'penghematan/sasaran/tercapai': {
    id: 'Yang tercapai; null selama belum diukur',
    en: 'what was reached; null while nothing was measured',
    unit: UNIT.perseratus,
    example: 1_240,
  },
  'penghematan/tercapai': {
    id: 'Penghematan dibanding bulan acuan; null bila tidak terukur',
    en: 'savings against the baseline; null where not measured',
    unit: UNIT.perseratus,
    example: 1_150,
  },
  'penghematan/target': {
    id: 'Target yang dinyatakan daerah; null bila tidak ada',
    en: 'target that the regency declared; null for none',
    unit: UNIT.perseratus,
    example: 2_000,
  },
  dasarTarget: {
    id: 'Dasar target; null bila tidak ada',
    en: 'what sets the target; null for none',
    example: 'SE Gubernur 188/KPG.03/BKD',
  },
  perUnit: { id: 'Hal yang sama tiap unit', en: 'the same a unit' },
  'perUnit/nama': {
    id: 'Nama unit kerja',
    en: 'name of the unit',
    example: 'Dinas Kependudukan dan Pencatatan Sipil',
  },

  ...under(['pemakaian', 'isiPemakaian'], {
    kantor: { id: 'Nama kantor', en: 'name of the office', example: 'Kantor Disdukcapil' },
    jenis: { id: 'Yang dipakai', en: 'what was used' },
    jumlah: {
      id: 'Banyaknya: kWh listrik, m³ air, dan sebagainya; null bila tidak dicatat',
      en: 'how much: kWh of electricity, m³ of water and so on; null where not noted',
      unit: 'menurut jenis / by its kind',
      example: 3_120,
    },
    rupiah: { id: 'Biayanya', en: 'what it cost', unit: UNIT.rupiah, example: 4_680_000 },
    sumber: { id: 'Dari meter atau tagihan', en: 'by meter or bill' },
  }),
  acuan: {
    id: 'Apakah bulan ini menjadi acuan pembanding',
    en: 'whether the month is part of the baseline',
  },
  diisi: { id: 'Baris yang disimpan', en: 'rows stored', unit: UNIT.baris, example: 12 },
}
