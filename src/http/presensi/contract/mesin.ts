import type { Contract } from '../../contract/contract.ts'
import { mesinAnswer, mesinDicabut, mesinDidaftarkan, pinAnswer } from '../schemas-mesin.ts'

/** The OpenAPI entries of the routes in `mesin.ts`. */
export const mesin = {
  daftarMesin: {
    tag: 'Presensi',
    summary: 'Mesin presensi, mesin tak dikenal, dan PIN tanpa pemilik (bkd) / machines',
    description: {
      id: 'Menunjukkan mesin presensi dengan kontak terakhir dan selisih jamnya, mesin yang belum didaftarkan, dan PIN yang belum diketahui pemiliknya, masing-masing paling banyak 500. Hanya bkd dan inspektorat.',
      en: 'Shows machines with their last contact and the offset of their clock, machines that nobody registered, and PINs of which nobody knows whose they are, 500 of each at most. Only bkd and inspektorat.',
    },
    status: 200,
    answer: mesinAnswer,
    problems: [401, 403, 503],
  },
  daftarkanMesin: {
    tag: 'Presensi',
    summary: 'Daftarkan mesin presensi (bkd) / register a machine (bkd)',
    description: {
      id: 'Mendaftarkan mesin menurut nomor serinya, atau mengubah pendaftarannya; baris yang sudah dikirimnya dibaca dalam satu menit. Hanya bkd. Ditolak (409) bila unit tidak dikenal atau kantor bukan milik unit itu.',
      en: 'Registers a machine by its serial number, or changes how it is registered; lines that it sent before are read within a minute. Only bkd. Refused (409) where the unit is unknown or the office is none of its.',
    },
    status: 201,
    answer: mesinDidaftarkan,
    problems: [400, 401, 403, 409, 503],
  },
  isiPin: {
    tag: 'Presensi',
    summary: 'Isi pemilik PIN mesin (bkd) / say whose PINs are (bkd)',
    description: {
      id: 'Mencatat pemilik PIN pada satu mesin, atau pada semua mesin bila serial tidak disebut; baris yang menunggu langsung menjadi presensi. PIN yang sama dengan NIP tidak perlu diisi. Hanya bkd.',
      en: 'Records whose PINs are on one machine, or on all where no serial is given; lines that waited become taps at once. A PIN that is the NIP needs no entry. Only bkd.',
    },
    status: 200,
    answer: pinAnswer,
    problems: [400, 401, 403, 404, 503],
  },
  cabutMesin: {
    tag: 'Presensi',
    summary: 'Cabut pendaftaran mesin (bkd) / take a machine back (bkd)',
    description: {
      id: 'Mencabut pendaftaran mesin dengan alasan; presensi yang sudah tercatat tetap berlaku, baris berikutnya tidak dibaca. Hanya bkd.',
      en: 'Takes the registration of a machine back, with a reason; taps that were recorded stand, later lines are not read. Only bkd.',
    },
    status: 200,
    answer: mesinDicabut,
    problems: [400, 401, 403, 404, 503],
  },
} as const satisfies Contract
