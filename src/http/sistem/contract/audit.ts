import type { Contract } from '../../contract/contract.ts'
import { auditAnswer } from '../schemas-audit.ts'

/** What OpenAPI tells of the routes of `routes/audit.ts`. */
export const audit = {
  audit: {
    tag: 'Audit',
    summary: 'Catatan audit dengan segelnya (inspektorat, bkd) / the audit log with its seals',
    description: {
      id: 'Menunjukkan catatan audit menurut urutan, 100 sehalaman, masing-masing dengan segelnya. Untuk inspektorat dan bkd.',
      en: 'Shows the audit log in order, 100 rows a page, each with its seal. For inspektorat and bkd.',
    },
    status: 200,
    answer: auditAnswer,
    problems: [400, 401, 403, 503],
  },
} as const satisfies Contract
