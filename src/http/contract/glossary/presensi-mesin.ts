import { UNIT } from '../../../domain/shared/term.ts'
import { type Glossary, under } from './glossary.ts'

/** Machines of attendance. */
export const presensiMesin: Glossary = {
  serial: {
    id: 'Nomor seri mesin, seperti tertulis di menunya',
    en: 'serial number of the machine, as its menu shows it',
    example: 'CQQC224160120',
  },
  'isiPin/serial': {
    id: 'Nomor seri mesin; tanpa ini berlaku untuk semua mesin',
    en: 'serial number of the machine; left out for all machines',
    example: 'CQQC224160120',
  },
  'daftarMesin/data': { id: 'Mesin yang terdaftar', en: 'machines that are registered' },
  'daftarMesin/takDikenal': {
    id: 'Mesin yang belum didaftarkan; barisnya disimpan 7 hari',
    en: 'machines that nobody registered; their lines are kept for 7 days',
  },
  'daftarMesin/pinTakDikenal': {
    id: 'PIN yang belum diketahui pemiliknya',
    en: 'PINs of which nobody knows whose they are',
  },
  ...under(['daftarMesin/data', 'daftarkanMesin'], {
    nama: {
      id: 'Nama mesin',
      en: 'name of the machine',
      example: 'Lobi Dinas Dukcapil',
    },
    unit: { id: 'Kode unit kerja', en: 'code of the unit', example: 'DISDUKCAPIL' },
    kantor: {
      id: 'Kantor unit tempat mesin terpasang',
      en: 'office of the unit where the machine hangs',
      example: 'Kantor Dinas Dukcapil',
    },
    arah: {
      id: 'tombol: menurut tombol mesin; otomatis: masuk pertama dan pulang terakhir; masuk, pulang: selalu satu arah',
      en: 'tombol: by the keys of the machine; otomatis: first in, last out; masuk, pulang: always one direction',
    },
  }),
  'daftarMesin/data/keadaan': {
    id: 'terhubung: menghubungi Luwes dalam 5 menit terakhir; diam; belum pernah terhubung',
    en: 'in contact within the last 5 minutes; silent; never connected',
  },
  'daftarMesin/kantor': {
    id: 'Kantor tempat mesin dapat dipasang',
    en: 'offices where a machine may hang',
  },
  'daftarMesin/kantor/unit': {
    id: 'Kode unit kerja',
    en: 'code of the unit',
    example: 'DISDUKCAPIL',
  },
  'daftarMesin/kantor/nama': {
    id: 'Nama kantor',
    en: 'name of the office',
    example: 'Kantor Dinas Dukcapil',
  },
  kontakPertama: {
    id: 'Saat mesin pertama menghubungi Luwes',
    en: 'when the machine first made contact',
    unit: UNIT.waktu,
    example: '2026-11-19T07:05:00+07:00',
  },
  kontakTerakhir: {
    id: 'Saat mesin terakhir menghubungi Luwes; null bila belum pernah',
    en: 'when the machine last made contact; null for never',
    unit: UNIT.waktu,
    example: '2026-11-19T07:25:30+07:00',
  },
  selisihDetik: {
    id: 'Jam mesin mendahului jam Luwes sekian detik, negatif bila tertinggal; null bila belum terukur',
    en: 'seconds that its clock is ahead of Luwes, negative for behind; null where it was not measured',
    unit: UNIT.detik,
    example: -4,
  },
  'daftarMesin/data/menunggu': {
    id: 'Baris yang menunggu dibaca',
    en: 'lines that wait to be read',
    unit: UNIT.baris,
    example: 0,
  },
  tanpaOrang: {
    id: 'Baris yang pemilik PIN-nya belum diketahui',
    en: 'lines whose PIN nobody has',
    unit: UNIT.baris,
    example: 12,
  },
  disisihkan: {
    id: 'Baris yang tidak menjadi presensi: jam mesin mati, atau ditolak',
    en: 'lines that became no tap: the clock had lost its date, or they were refused',
    unit: UNIT.baris,
    example: 3,
  },
  rusak: {
    id: 'Baris yang tidak dapat dibaca',
    en: 'lines that cannot be read',
    unit: UNIT.baris,
    example: 1,
  },
  ...under(['takDikenal', 'pinTakDikenal'], {
    baris: {
      id: 'Baris yang menunggu',
      en: 'lines that wait',
      unit: UNIT.baris,
      example: 40,
    },
  }),
  'pinTakDikenal/terakhir': {
    id: 'Baris terakhirnya, menurut jam mesin sendiri',
    en: 'its last line, by the machine’s own clock',
    unit: 'YYYY-MM-DDTHH:MM:SS',
    example: '2026-11-19T07:25:11',
  },
  ...under(['isiPin/pin', 'pinTakDikenal'], {
    pin: { id: 'PIN pada mesin', en: 'PIN on the machine', example: '17' },
  }),
  'isiPin/pin/nip': {
    id: 'NIP pemilik PIN',
    en: 'NIP of who has the PIN',
    example: '198609262015051001',
  },
  'isiPin/pin/sejak': {
    id: 'Hari sejak PIN menjadi miliknya; tanpa itu, pemilik pertama sejak awal, pemilik baru sejak hari ini',
    en: 'the day since which they have the PIN; without it the first owner from the beginning, a new one from today',
    example: '2026-12-01',
  },
  'isiPin/pin': {
    id: 'PIN dan pemiliknya; dalam jawaban, banyaknya PIN yang dicatat',
    en: 'PINs and whose they are; in the answer, how many were recorded',
    unit: UNIT.butir,
    example: 25,
  },
  'isiPin/baris': {
    id: 'Baris yang dibaca sesudahnya',
    en: 'lines that were read after it',
    unit: UNIT.baris,
    example: 40,
  },
}
