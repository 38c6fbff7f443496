import { UNIT } from '../../../domain/shared/term.ts'
import { type Glossary, under } from './glossary.ts'

/** Corrections, findings, reports, signals. */
export const presensiPerkara: Glossary = {
  ...under(['Koreksi', 'ajukanKoreksi'], {
    jenis: { id: 'Yang dikoreksi', en: 'what is to be put right' },
  }),
  'Koreksi/status': { id: 'Keadaan koreksi', en: 'state of the correction' },
  pukul: {
    id: 'Jam presensi yang terlewat, waktu unit; hanya untuk tap-masuk dan tap-pulang',
    en: 'time of the missing tap in the zone of the unit; only for tap-masuk and tap-pulang',
    unit: UNIT.pukul,
    example: '07:25',
  },
  'ajukanKoreksi/at': {
    id: 'Saat presensi yang terlewat, sebagai ganti pukul; wajib bila jam itu terjadi dua kali pada tugasnya',
    en: 'moment of the missing tap, in the place of pukul; needed where that time comes twice on the duty',
    unit: UNIT.waktu,
    example: '2026-11-27T08:05:00+07:00',
  },
  ...under(['Koreksi', 'ajukanKoreksi'], {
    dari: {
      id: 'Awal izin untuk sebagian hari, waktu unit; tanpa dari dan sampai izin berlaku sehari',
      en: 'beginning of an excuse for a part of the day, in the zone of the unit; the whole day without it',
      unit: UNIT.pukul,
      example: '07:30',
    },
    sampai: {
      id: 'Akhir izin untuk sebagian hari, waktu unit',
      en: 'end of an excuse for a part of the day, in the zone of the unit',
      unit: UNIT.pukul,
      example: '10:00',
    },
  }),
  'Koreksi/at': {
    id: 'Saat presensi yang dikoreksi; null untuk izin dan dinas luar',
    en: 'moment of the missing tap; null for an excuse or duty',
    unit: UNIT.waktu,
    example: '2026-12-03T07:25:00+07:00',
  },
  kedaluwarsa: {
    id: 'Apakah tidak diputus pada waktunya; BKD yang memutuskan',
    en: 'whether nobody decided in time; bkd decides',
  },
  'putuskanKoreksi/keputusan': {
    id: 'setuju, tolak, atau batal',
    en: 'grant, refuse, or take back',
  },
  'hariTerbuka/hari': {
    id: 'Hari yang menunggu ketetapan',
    en: 'the day that waits for a finding',
  },
  putusan: { id: 'Apa yang ditetapkan', en: 'what is found' },

  ...under(['progresSaya', 'progres.dicatat'], {
    tanggal: {
      id: 'Hari progres',
      en: 'day of the progress',
      unit: UNIT.tanggal,
      example: '2026-11-19',
    },
    kode: {
      id: 'Kode hasil kerja bulan itu; null bila tidak disebut',
      en: 'code of the result of that month; null for none',
      example: 'KRA-1',
    },
    uraian: {
      id: 'Apa yang dikerjakan',
      en: 'what was done',
      example: 'Menyusun rancangan arsitektur layanan perizinan',
    },
    kuantitas: {
      id: 'Banyaknya; null bila tidak disebut',
      en: 'how much; null for none',
      unit: UNIT.satuan,
      example: 1,
    },
    satuan: { id: 'Satuannya', en: 'its unit', example: 'dokumen' },
  }),
  'progresSaya/pada': {
    id: 'Kapan pertama diterima',
    en: 'when it first came',
    unit: UNIT.waktu,
    example: '2026-11-19T15:40:00+07:00',
  },
  'Laporan/status': { id: 'Keadaan laporan', en: 'state of the report' },
  'Laporan/terlambat': {
    id: 'Apakah dikirim sesudah harinya',
    en: 'whether it came after its day',
  },
  ...under(['Laporan', 'kirimLaporan'], {
    baris: {
      id: 'Hasil hari itu, satu keluaran tiap baris',
      en: 'results of the day, one output a line',
    },
    'baris/hasil': {
      id: 'Hasil yang dikerjakan',
      en: 'the output',
      example: 'Naskah rancangan peraturan bupati',
    },
    'baris/bukti': {
      id: 'Alamat atau nomor dokumen hasil',
      en: 'address or number of the document',
      example: 'https://drive.example.go.id/f/2291',
    },
    'baris/target': {
      id: 'Target dalam rencana',
      en: 'target of the plan',
      unit: UNIT.satuan,
      example: 1,
    },
  }),
  realisasi: { id: 'Yang tercapai', en: 'what was reached', unit: UNIT.satuan, example: 1 },
  kendala: {
    id: 'Kendala hari itu',
    en: 'what stood in the way',
    example: 'Jaringan terputus pukul 10.00 sampai 11.00',
  },
  dikirimPada: {
    id: 'Terakhir kali dikirim',
    en: 'when it was last sent',
    unit: UNIT.waktu,
    example: '2026-12-03T15:50:00+07:00',
  },
  'putuskanLaporan/keputusan': { id: 'terima atau kembalikan', en: 'accept or return' },
  'putuskanLaporan/catatan': {
    id: 'Catatan; wajib bila dikembalikan',
    en: 'note; required to return it',
    example: 'Lampirkan naskahnya',
  },

  'Tanda/kode': {
    id: 'Kode tanda integritas',
    en: 'code of the integrity signal',
    example: 'tanda.luar-area',
  },
  'Tanda/bukti': {
    id: 'Angka yang mendasarinya, dengan nama menurut jenis tanda',
    en: 'figures that it rests on, named by the kind of signal',
    unit: 'menurut nama: meter, orang, hari, detik / by name: metres, people, days, seconds',
    example: { meter: 420 },
  },
  'Tanda/status': { id: 'Sampai mana tanda diperiksa', en: 'how far its review is' },
  akhir: { id: 'Apakah banding sudah diputus', en: 'whether the appeal was decided' },
  'klarifikasiTanda/isi': {
    id: 'Penjelasan pegawai',
    en: 'what the person explains',
    example: 'Saya rapat di kantor kecamatan.',
  },
  'bandingTanda/isi': {
    id: 'Alasan banding',
    en: 'reason of the appeal',
    example: 'Surat tugas saya belum dipertimbangkan.',
  },
  'temuanTanda/keputusan': { id: 'Temuan', en: 'the finding' },
}
