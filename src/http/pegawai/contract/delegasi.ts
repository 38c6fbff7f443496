import type { Contract } from '../../contract/route.ts'
import { delegasiAnswer, delegasiBaru, delegasiList } from '../schemas-delegasi.ts'

/** The OpenAPI entries of the routes in `delegasi.ts`. */
export const delegasi = {
  delegasi: {
    tag: 'Delegasi',
    summary: 'Delegasi Plh dan Plt: semua bagi bkd, selainnya milik sendiri / delegations',
    description: {
      id: 'Menunjukkan siapa memutus atas nama siapa (Plh, Plt), terbaru dahulu, paling banyak 500. bkd dan inspektorat melihat semua, yang lain hanya miliknya.',
      en: 'Shows who decides in whose place (Plh, Plt), latest first, 500 at most. bkd and inspektorat see all, others their own.',
    },
    status: 200,
    answer: delegasiList,
    problems: [401, 503],
  },
  catatDelegasi: {
    tag: 'Delegasi',
    summary: 'Catat delegasi menurut surat (bkd) / enter a delegation (bkd)',
    description: {
      id: 'Mencatat delegasi menurut surat; giliran pengajuan yang berjalan ikut berpindah. Hanya bkd, dan bukan dari atau kepada diri sendiri (R27, 403). Ditolak (409) bila pejabat tidak dikenal, yang mewakili tidak aktif, masanya lewat, atau harinya sudah didelegasikan.',
      en: 'Enters a delegation by its letter; the turns of open requests follow. Only bkd, and neither from nor to themselves (R27, 403). Refused (409) where the office holder is unknown, who stands in is not active, the days are over or delegated already.',
    },
    status: 201,
    answer: delegasiBaru,
    problems: [400, 401, 403, 409, 503],
    idempotent: true,
  },
  cabutDelegasi: {
    tag: 'Delegasi',
    summary: 'Cabut delegasi (bkd) / revoke a delegation (bkd)',
    description: {
      id: 'Mencabut delegasi seketika, dengan alasan; yang sudah diputus tetap berlaku. Hanya bkd, dan bukan delegasi dari atau kepada diri sendiri (403).',
      en: 'Revokes a delegation at once, with a reason; what was decided under it stands. Only bkd, and not one from or to themselves (403).',
    },
    status: 200,
    answer: delegasiAnswer,
    problems: [400, 401, 403, 404, 503],
  },
} as const satisfies Contract
