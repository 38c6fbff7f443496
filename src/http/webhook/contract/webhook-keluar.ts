import type { Contract } from '../../contract/contract.ts'
import {
  hapusAnswer,
  rahasiaAnswer,
  ujiAnswer,
  webhookAnswer,
  webhookList,
} from '../schemas-webhook.ts'

/** What OpenAPI tells of the routes of `routes/webhook-keluar.ts`. */
export const webhookKeluar = {
  webhooks: {
    tag: 'Webhook',
    summary: 'Penerima webhook (bkd, integrator) / receivers of webhooks',
    status: 200,
    answer: webhookList,
    problems: [401, 403, 503],
  },
  buatWebhook: {
    tag: 'Webhook',
    summary:
      'Buat penerima; rahasianya hanya ditampilkan di sini / make a receiver; its secret is told here alone',
    status: 201,
    answer: rahasiaAnswer,
    problems: [400, 401, 403, 404, 409, 503],
    idempotent: true,
  },
  webhook: {
    tag: 'Webhook',
    summary: 'Satu penerima / one receiver',
    status: 200,
    answer: webhookAnswer,
    problems: [401, 403, 404, 503],
  },
  ubahWebhook: {
    tag: 'Webhook',
    summary: 'Ubah, hentikan atau aktifkan penerima / change, stop or reactivate a receiver',
    status: 200,
    answer: webhookAnswer,
    problems: [400, 401, 403, 404, 503],
  },
  hapusWebhook: {
    tag: 'Webhook',
    summary: 'Hapus penerima dan lognya / remove a receiver and its log',
    status: 200,
    answer: hapusAnswer,
    problems: [401, 403, 404, 503],
  },
  gantiRahasiaWebhook: {
    tag: 'Webhook',
    summary:
      'Ganti rahasia; yang lama ikut menandatangani selama overlapHours / rotate the secret, with an overlap',
    status: 200,
    answer: rahasiaAnswer,
    problems: [400, 401, 403, 404, 503],
  },
  ujiWebhook: {
    tag: 'Webhook',
    summary: 'Kirim kejadian uji / send a test event',
    status: 202,
    answer: ujiAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
} as const satisfies Contract
