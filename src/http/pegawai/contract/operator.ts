import type { Contract } from '../../contract/route.ts'
import { operatorAnswer, operatorBaru, operatorList } from '../schemas-operator.ts'

/** The OpenAPI entries of the routes in `operator.ts`. */
export const operator = {
  daftarOperator: {
    tag: 'Delegasi',
    summary: 'Operator unit kerja (bkd, inspektorat) / operators of units',
    description: {
      id: 'Menunjukkan siapa yang menjadi operator unit mana, terbaru dahulu, paling banyak 500. Untuk bkd dan inspektorat.',
      en: 'Shows who is operator of which unit, latest first, 500 at most. For bkd and inspektorat.',
    },
    status: 200,
    answer: operatorList,
    problems: [401, 403, 503],
  },
  tunjukOperator: {
    tag: 'Delegasi',
    summary: 'Tunjuk operator unit menurut surat (bkd) / appoint an operator (bkd)',
    description: {
      id: 'Menunjuk operator sebuah unit untuk masa tertentu: ia memverifikasi koreksi yang direkomendasikan atasan, mengisi piket, kesiapan, mesin, dan impor unit itu, tanpa melihat TPP orang lain. Hanya bkd, dan bukan diri sendiri (R27, 403). Ditolak (409) bila orangnya tidak aktif, unitnya tidak dikenal, masanya lewat, sudah ditunjuk pada hari itu, atau unit puncak diminta beserta unit di bawahnya.',
      en: 'Appoints an operator of a unit for a span of days: they verify corrections that the atasan recommended, and look after pickets, readiness, machines and imports of the unit, without seeing the allowances of others. Only bkd, and not themselves (R27, 403). Refused (409) where the person is not active, the unit is unknown, the days are over or taken, or the root is asked for with all units below.',
    },
    status: 201,
    answer: operatorBaru,
    problems: [400, 401, 403, 409, 503],
    idempotent: true,
  },
  cabutOperator: {
    tag: 'Delegasi',
    summary: 'Cabut penunjukan operator (bkd) / end an appointment (bkd)',
    description: {
      id: 'Mencabut penunjukan operator seketika, dengan alasan; yang sudah dikerjakan tetap berlaku. Hanya bkd, dan bukan penunjukan diri sendiri (403).',
      en: 'Ends an appointment at once, with a reason; what was done under it stands. Only bkd, and not their own (403).',
    },
    status: 200,
    answer: operatorAnswer,
    problems: [400, 401, 403, 404, 503],
  },
} as const satisfies Contract
