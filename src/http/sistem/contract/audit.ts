import * as v from 'valibot'
import type { Contract } from '../../contract/route.ts'
import { auditAnswer, cariAuditAnswer, periksaAuditAnswer } from '../schemas-audit.ts'

/** The OpenAPI entries of the routes in `audit.ts`. */
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
  cariAudit: {
    tag: 'Audit',
    summary:
      'Cari dalam catatan audit, terbaru dahulu; format=csv sebagai berkas / search the audit log',
    description: {
      id: 'Mencari catatan audit menurut pelaku, tindakan, isi, dan hari, terbaru dahulu, 50 sehalaman. Dengan format=csv sebagai berkas, 5.000 baris; pengambilan berkas dicatat dalam audit. Untuk inspektorat dan bkd.',
      en: 'Finds rows of the audit log by who acted, action, text and day, newest first, 50 a page. With format=csv as a file of 5,000 rows; taking a file is noted in the audit log. For inspektorat and bkd.',
    },
    status: 200,
    answer: cariAuditAnswer,
    also: { 'text/csv': v.string() },
    problems: [400, 401, 403, 503],
  },
  periksaAudit: {
    tag: 'Audit',
    summary: 'Periksa rangkaian segel audit, bagian demi bagian / check the chain of seals',
    description: {
      id: 'Memeriksa rangkaian segel catatan audit, 10.000 baris sekali panggil; hasil null selama masih ada sisanya, yang dilanjutkan dengan isi lanjut. Untuk inspektorat dan bkd.',
      en: 'Checks the chain of seals of the audit log, 10,000 rows with each call; hasil is null while there is more, which goes on from what lanjut says. For inspektorat and bkd.',
    },
    status: 200,
    answer: periksaAuditAnswer,
    problems: [400, 401, 403, 503],
  },
} as const satisfies Contract
