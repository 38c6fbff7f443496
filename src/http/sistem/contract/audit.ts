import type { Contract } from '../../contract/contract.ts'
import { auditAnswer } from '../schemas-audit.ts'

/** What OpenAPI tells of the routes of `routes/audit.ts`. */
export const audit = {
  audit: {
    tag: 'Audit',
    summary: 'Catatan audit dengan segelnya (inspektorat, bkd) / the audit log with its seals',
    status: 200,
    answer: auditAnswer,
    problems: [400, 401, 403, 503],
  },
} as const satisfies Contract
