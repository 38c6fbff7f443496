import type { Contract } from '../../contract/route.ts'
import {
  csvAnswer,
  rencanaAnswer,
  rosterAnswer,
  rosterBatalAnswer,
  terbitAnswer,
} from '../schemas-roster.ts'

/** The OpenAPI entries of the routes in `roster.ts`. */
export const roster = {
  rosterUnit: {
    tag: 'WFA',
    summary: 'Siapa bekerja di mana / who works where',
    description: {
      id: 'Menunjukkan siapa di unit bekerja di mana, paling banyak 31 hari. Untuk pegawai unit itu, yang di atasnya, bkd, sekda, dan inspektorat. Rekan kerja melihat di mana, bukan mengapa. Unit yang tidak dikenal dijawab 404.',
      en: 'Shows who of a unit works where, 31 days at most. For people of the unit, those above them, bkd, sekda and inspektorat. Colleagues see where, not why. An unknown unit is a 404.',
    },
    status: 200,
    answer: rosterAnswer,
    problems: [400, 401, 403, 404, 503],
  },
  rencanakanRoster: {
    tag: 'WFA',
    summary:
      'Rencanakan minggu unit (kepala, bkd); terbitkan false hanya melihat / plan a unit’s weeks',
    description: {
      id: 'Merencanakan minggu unit menurut pola, paling banyak 92 hari, mulai besok. Untuk kepala unit, yang mewakilinya, dan bkd. Setiap hari diuji terhadap aturan; terbitkan true menerbitkan yang lolos. Bila tidak ada yang lolos, atau orang lain sedang mengisi harinya, ditolak (409).',
      en: 'Plans a unit’s weeks by patterns, 92 days at most, from tomorrow on. For the kepala of the unit, who stands in, and bkd. Each day is held against the rules; terbitkan true publishes what passes. Refused (409) where nothing passes, or others are filling the days.',
    },
    status: 201,
    answer: terbitAnswer,
    preview: rencanaAnswer,
    problems: [400, 401, 403, 404, 409, 503],
    idempotent: true,
  },
  rosterCsv: {
    tag: 'WFA',
    summary: 'Roster terbit sebagai CSV untuk surat perintah: <id>.csv / a roster as CSV',
    description: {
      id: 'Memberi roster terbit sebagai CSV, lampiran surat perintah. Untuk kepala unit dan yang di atasnya, bkd, sekda, dan inspektorat. Roster yang tidak ada dijawab 404.',
      en: 'Gives a published roster as CSV, the annex of a surat perintah. For the kepala of the unit and those above, bkd, sekda and inspektorat. A roster that does not exist is a 404.',
    },
    status: 200,
    answer: csvAnswer,
    type: 'text/csv',
    problems: [400, 401, 403, 404, 503],
  },
  batalkanRoster: {
    tag: 'WFA',
    summary: 'Batalkan roster mulai besok (kepala, bkd) / withdraw a roster from tomorrow on',
    description: {
      id: 'Membatalkan roster terbit mulai besok, dengan alasan, dan mengembalikan tempatnya. Untuk kepala unit, yang mewakilinya, dan bkd. Yang sudah dibatalkan ditolak (409).',
      en: 'Withdraws a published roster from tomorrow on, with a reason, and frees its places. For the kepala of the unit, who stands in, and bkd. One that was withdrawn is refused (409).',
    },
    status: 200,
    answer: rosterBatalAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
} as const satisfies Contract
