import type { Contract } from '../../contract/contract.ts'
import { delegasiAnswer, delegasiBaru, delegasiList } from '../schemas-delegasi.ts'

/** What OpenAPI tells of the routes of `routes/delegasi.ts`. */
export const delegasi = {
  delegasi: {
    tag: 'Delegasi',
    summary: 'Delegasi Plh dan Plt: semua bagi bkd, selainnya milik sendiri / delegations',
    status: 200,
    answer: delegasiList,
    problems: [401, 503],
  },
  catatDelegasi: {
    tag: 'Delegasi',
    summary: 'Catat delegasi menurut surat (bkd) / enter a delegation (bkd)',
    status: 201,
    answer: delegasiBaru,
    problems: [400, 401, 403, 409, 503],
    idempotent: true,
  },
  cabutDelegasi: {
    tag: 'Delegasi',
    summary: 'Cabut delegasi (bkd) / revoke a delegation (bkd)',
    status: 200,
    answer: delegasiAnswer,
    problems: [400, 401, 403, 404, 503],
  },
} as const satisfies Contract
