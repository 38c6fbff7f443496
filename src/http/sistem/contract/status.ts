import type { Contract } from '../../contract/contract.ts'
import { statusAnswer } from '../schemas-status.ts'

/** What OpenAPI tells of the routes of `routes/status.ts`. */
export const status = {
  status: {
    tag: 'Layanan',
    summary:
      'Keadaan setiap bagian dengan sarannya (bkd, integrator) / how every part stands, and what to do',
    status: 200,
    answer: statusAnswer,
    problems: [401, 403, 503],
  },
} as const satisfies Contract
