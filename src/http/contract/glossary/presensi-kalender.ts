import { UNIT } from '../../../domain/shared/term.ts'
import { type Glossary, under } from './glossary.ts'

/** Outages, apel, pings, the calendar. */
export const presensiKalender: Glossary = {
  ramadanDitunggu: {
    id: 'Ramadan yang dapat mulai dalam 60 hari dan tanggalnya belum dimasukkan',
    en: 'Ramadans that can begin within 60 days and whose days are not entered',
  },
  hijriah: {
    id: 'Tahun Hijriah',
    en: 'the Hijri year',
    unit: 'nomor tahun / number of the year',
    example: 1448,
  },
  palingAwal: {
    id: 'Hari paling awal Ramadan dapat mulai',
    en: 'first day on which it can begin',
    unit: UNIT.tanggal,
    example: '2027-02-06',
  },
  palingAkhir: {
    id: 'Hari paling akhir Ramadan dapat berakhir',
    en: 'last day on which it can end',
    unit: UNIT.tanggal,
    example: '2027-03-11',
  },
  'Gangguan/status': {
    id: 'diduga: belum membebaskan siapa pun; berlaku; batal',
    en: 'suspected: excuses nobody yet; in force; taken back',
  },
  'tutupGangguan/sampai': {
    id: 'Akhir gangguan, paling lama 7 hari sesudah awalnya',
    en: 'end of the outage, 7 days after its beginning at most',
    unit: UNIT.waktu,
    example: '2026-12-03T08:10:00+07:00',
  },
  ...under(['Gangguan', 'nyatakanGangguan'], {
    dari: {
      id: 'Awal gangguan',
      en: 'beginning of the outage',
      unit: UNIT.waktu,
      example: '2026-12-03T07:05:00+07:00',
    },
    sampai: {
      id: 'Akhir gangguan, paling lama 7 hari; tanpa ini selama masih berlangsung',
      en: 'end of the outage, 7 days at most; none while it lasts',
      unit: UNIT.waktu,
      example: '2026-12-03T08:10:00+07:00',
    },
  }),
  ...under(['Gangguan', 'Apel', 'nyatakanGangguan', 'isiApel'], {
    unit: {
      id: 'Kode unit yang dikenai; tanpa ini atau null semua unit',
      en: 'codes of the units; none or null for all units',
      example: 'DISDUKCAPIL',
    },
  }),
  dugaan: {
    id: 'Id dugaan yang dikonfirmasi',
    en: 'id of the suspicion that this confirms',
    example: '0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44',
  },
  'nyatakanGangguan/after': {
    id: 'Unit terakhir halaman sebelumnya; null pada halaman terakhir',
    en: 'last unit of the page before; null on the last page',
    example: 'DISDUKCAPIL',
  },
  diperiksa: {
    id: 'Hari orang yang diperiksa',
    en: 'days of people looked at',
    unit: UNIT.hariOrang,
    example: 320,
  },
  perubahan: { id: 'Hari yang akan berubah', en: 'days that would change' },
  sebelum: { id: 'Sekarang', en: 'as it is' },
  sesudah: { id: 'Sesudah gangguan dinyatakan', en: 'as it would be' },
  ...under(['perubahan/sebelum', 'perubahan/sesudah'], {
    status: { id: 'Status kehadiran', en: 'the verdict' },
    terlambat: { id: 'Terlambat masuk', en: 'late in', unit: UNIT.menit, example: 40 },
  }),

  ...under(['Apel', 'isiApel'], {
    nama: {
      id: 'Nama apel atau upacara',
      en: 'name of the apel or ceremony',
      example: 'Apel Senin',
    },
    mulai: {
      id: 'Awal waktu presensi apel, waktu unit',
      en: 'beginning of its window, in the zone of the unit',
      unit: UNIT.pukul,
      example: '07:00',
    },
    selesai: {
      id: 'Akhir waktu presensi apel, waktu unit',
      en: 'end of its window, in the zone of the unit',
      unit: UNIT.pukul,
      example: '07:30',
    },
  }),
  dikirim: {
    id: 'Saat panggilan dikirim',
    en: 'when the ping was sent',
    unit: UNIT.waktu,
    example: '2026-12-03T10:00:00+07:00',
  },

  'Kalender/data': {
    id: 'Hari libur, cuti bersama, dan hari kerja pengganti',
    en: 'holidays, collective leave and days worked in exchange',
  },
  ...under(['Kalender/data', 'isiKalender/libur'], {
    jenis: {
      id: 'libur, cuti-bersama, atau hari-kerja',
      en: 'holiday, collective leave, or a working day',
      example: 'libur',
    },
    nama: { id: 'Nama hari', en: 'name of the day', example: 'Hari Natal' },
  }),
  libur: { id: 'Hari yang dimasukkan', en: 'days to enter' },
  ...under(['Kalender', 'isiKalender'], {
    ramadan: { id: 'Rentang Ramadan', en: 'spans of Ramadan' },
  }),
  'Kalender/lengkap': {
    id: 'Tahun yang hari liburnya lengkap',
    en: 'years whose days off are complete',
  },
  'isiKalender/lengkap': {
    id: 'Tahun yang dinyatakan lengkap',
    en: 'years declared complete',
    unit: 'YYYY',
    example: '2027',
  },
  belumLengkap: {
    id: 'Tahun yang keliru dinyatakan lengkap',
    en: 'years wrongly declared complete',
    unit: 'YYYY',
    example: '2028',
  },
  tahun: { id: 'Tahun', en: 'year', unit: 'YYYY', example: '2027' },
  'lengkap/sejak': {
    id: 'Saat dinyatakan lengkap; null bila bawaan Luwes',
    en: 'when it was declared complete; null where it ships with Luwes',
    unit: UNIT.waktu,
    example: '2026-10-05T09:00:00+07:00',
  },
  cocokkan: {
    id: 'Apa yang masih harus dicocokkan; null bila tidak ada',
    en: 'what is still to be checked; null for nothing',
  },
}
