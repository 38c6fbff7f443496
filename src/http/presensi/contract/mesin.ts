import type { Contract } from '../../contract/route.ts'
import { mesinAnswer, mesinDicabut, mesinDidaftarkan, pinAnswer } from '../schemas-mesin.ts'

/** The OpenAPI entries of the routes in `mesin.ts`. */
export const mesin = {
  daftarMesin: {
    tag: 'Presensi',
    summary: 'Mesin presensi, mesin tak dikenal, dan PIN tanpa pemilik (bkd, operator) / machines',
    description: {
      id: 'Menunjukkan mesin presensi dengan kontak terakhir dan selisih jamnya, mesin yang belum didaftarkan, dan PIN yang belum diketahui pemiliknya, masing-masing paling banyak 500. Untuk bkd dan inspektorat; operator melihat yang di unitnya, dan semua mesin yang belum didaftarkan.',
      en: 'Shows machines with their last contact and the offset of their clock, machines that nobody registered, and PINs of which nobody knows whose they are, 500 of each at most. For bkd and inspektorat; an operator sees those of the own units, and every machine that nobody registered.',
    },
    status: 200,
    answer: mesinAnswer,
    problems: [401, 403, 503],
  },
  daftarkanMesin: {
    tag: 'Presensi',
    summary: 'Daftarkan mesin presensi (bkd, operator) / register a machine',
    description: {
      id: 'Mendaftarkan mesin menurut nomor serinya, atau mengubah pendaftarannya; baris yang sudah dikirimnya dibaca dalam satu menit. Untuk bkd dan operator unit itu. Ditolak (409) bila unit tidak dikenal atau kantor bukan milik unit itu.',
      en: 'Registers a machine by its serial number, or changes how it is registered; lines that it sent before are read within a minute. For bkd and the operator of the unit. Refused (409) where the unit is unknown or the office is none of its.',
    },
    status: 201,
    answer: mesinDidaftarkan,
    problems: [400, 401, 403, 409, 503],
  },
  isiPin: {
    tag: 'Presensi',
    summary: 'Isi pemilik PIN mesin (bkd, operator) / say whose PINs are',
    description: {
      id: 'Mencatat pemilik PIN pada satu mesin, atau pada semua mesin bila serial tidak disebut; baris yang menunggu langsung menjadi presensi. PIN yang sama dengan NIP tidak perlu diisi. Untuk bkd; operator mengisinya pada mesin unitnya, untuk pegawai unitnya.',
      en: 'Records whose PINs are on one machine, or on all where no serial is given; lines that waited become taps at once. A PIN that is the NIP needs no entry. For bkd; an operator enters them on a machine of the own units, for people of them.',
    },
    status: 200,
    answer: pinAnswer,
    problems: [400, 401, 403, 404, 503],
  },
  cabutMesin: {
    tag: 'Presensi',
    summary: 'Cabut pendaftaran mesin (bkd, operator) / take a machine back',
    description: {
      id: 'Mencabut pendaftaran mesin dengan alasan; presensi yang sudah tercatat tetap berlaku, baris berikutnya tidak dibaca. Untuk bkd dan operator unit itu.',
      en: 'Takes the registration of a machine back, with a reason; taps that were recorded stand, later lines are not read. For bkd and the operator of the unit.',
    },
    status: 200,
    answer: mesinDicabut,
    problems: [400, 401, 403, 404, 503],
  },
} as const satisfies Contract
