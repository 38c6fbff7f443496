import type { Contract } from '../../contract/contract.ts'
import { eventsAnswer, kirimanAnswer, kirimanList, ulangAnswer } from '../schemas-webhook.ts'

/** What OpenAPI tells of the routes of `routes/kiriman.ts`. */
export const kiriman = {
  kiriman: {
    tag: 'Webhook',
    summary: 'Log kiriman, terbaru dahulu, 30 hari / the log of deliveries, newest first, 30 days',
    status: 200,
    answer: kirimanList,
    problems: [400, 401, 403, 404, 503],
  },
  satuKiriman: {
    tag: 'Webhook',
    summary: 'Satu kiriman dengan setiap upaya / one delivery with every attempt',
    status: 200,
    answer: kirimanAnswer,
    problems: [401, 403, 404, 503],
  },
  ulangKiriman: {
    tag: 'Webhook',
    summary:
      'Kirim ulang satu kiriman dengan webhook-id yang sama / replay one delivery under the same webhook-id',
    status: 202,
    answer: ulangAnswer,
    problems: [400, 401, 403, 404, 503],
  },
  ulangRentang: {
    tag: 'Webhook',
    summary: 'Kirim ulang kejadian suatu rentang waktu / replay the events of a stretch of time',
    status: 202,
    answer: ulangAnswer,
    problems: [400, 401, 403, 404, 503],
  },
  kejadian: {
    tag: 'Webhook',
    summary: 'Kejadian menurut urutan, 90 hari (bkd, integrator) / the events in order, 90 days',
    status: 200,
    answer: eventsAnswer,
    problems: [400, 401, 403, 503],
  },
} as const satisfies Contract
