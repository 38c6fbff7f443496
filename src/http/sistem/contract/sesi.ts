import type { Contract } from '../../contract/contract.ts'
import { logoutAnswer, sayaAnswer, sesiAnswer } from '../schemas-sesi.ts'

/** What OpenAPI tells of the routes of `routes/sesi.ts`. */
export const sesi = {
  bukaSesi: {
    tag: 'Sesi',
    summary: 'Tukar token SSO atau portal dengan sesi widget / open a session',
    status: 201,
    answer: sesiAnswer,
    problems: [400, 401, 403, 503],
    texts: {
      403: 'Akun terbukti, tetapi belum dikenal / a proven account that is not known yet',
    },
    open: true,
  },
  akhiriSesi: {
    tag: 'Sesi',
    summary:
      'Logout dari SSO mengakhiri sesi (OIDC Back-Channel Logout) / a logout at the SSO ends sessions',
    status: 200,
    answer: logoutAnswer,
    problems: [400, 503],
    open: true,
  },
  saya: {
    tag: 'Sesi',
    summary: 'Siapa saya dan apa yang diharapkan hari ini / who I am, what today expects',
    status: 200,
    answer: sayaAnswer,
    problems: [401, 503],
  },
} as const satisfies Contract
