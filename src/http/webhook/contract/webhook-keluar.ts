import type { Contract } from '../../contract/route.ts'
import {
  hapusAnswer,
  rahasiaAnswer,
  ujiAnswer,
  webhookAnswer,
  webhookList,
} from '../schemas-webhook.ts'

/** The OpenAPI entries of the routes in `webhook-keluar.ts`. */
export const webhookKeluar = {
  webhooks: {
    tag: 'Webhook',
    summary: 'Penerima webhook (bkd, integrator) / receivers of webhooks',
    description: {
      id: 'Menunjukkan semua penerima webhook, tanpa rahasianya. Untuk bkd dan integrator.',
      en: 'Shows all receivers of webhooks, without their secrets. For bkd and integrator.',
    },
    status: 200,
    answer: webhookList,
    problems: [401, 403, 503],
  },
  buatWebhook: {
    tag: 'Webhook',
    summary:
      'Buat penerima; rahasianya hanya ditampilkan di sini / make a receiver; its secret is told here alone',
    description: {
      id: 'Membuat penerima; kejadian dikirim mulai sekarang, dan rahasianya hanya ditampilkan di sini. Untuk bkd dan integrator. Alamat privat atau tanpa https ditolak (400), kecuali diizinkan pemasangan; paling banyak 50 penerima (409).',
      en: 'Makes a receiver; events are sent from now on, and its secret is shown here only. For bkd and integrator. A private address or one without https is refused (400) unless the deployment allows it; 50 receivers at most (409).',
    },
    status: 201,
    answer: rahasiaAnswer,
    problems: [400, 401, 403, 404, 409, 503],
    idempotent: true,
  },
  webhook: {
    tag: 'Webhook',
    summary: 'Satu penerima / one receiver',
    description: {
      id: 'Menunjukkan satu penerima, tanpa rahasianya. Untuk bkd dan integrator. Penerima yang tidak ada dijawab 404.',
      en: 'Shows a receiver, without its secret. For bkd and integrator. One that does not exist is a 404.',
    },
    status: 200,
    answer: webhookAnswer,
    problems: [401, 403, 404, 503],
  },
  ubahWebhook: {
    tag: 'Webhook',
    summary: 'Ubah, hentikan atau aktifkan penerima / change, stop or reactivate a receiver',
    description: {
      id: 'Mengubah, menghentikan, atau mengaktifkan penerima; yang tidak disebut tetap. Untuk bkd dan integrator. Yang diaktifkan lagi mendapat semua yang menunggu. Alamat yang tidak diizinkan ditolak (400).',
      en: 'Changes, stops or reactivates a receiver; what is left out stays. For bkd and integrator. One made active again gets all that waited. An address that is not allowed is refused (400).',
    },
    status: 200,
    answer: webhookAnswer,
    problems: [400, 401, 403, 404, 503],
  },
  hapusWebhook: {
    tag: 'Webhook',
    summary: 'Hapus penerima dan lognya / remove a receiver and its log',
    description: {
      id: 'Menghapus penerima dan log kirimannya. Untuk bkd dan integrator. Penerima yang tidak ada dijawab 404.',
      en: 'Removes a receiver and the log of its deliveries. For bkd and integrator. One that does not exist is a 404.',
    },
    status: 200,
    answer: hapusAnswer,
    problems: [401, 403, 404, 503],
  },
  gantiRahasiaWebhook: {
    tag: 'Webhook',
    summary:
      'Ganti rahasia; yang lama ikut menandatangani selama overlapHours / rotate the secret, with an overlap',
    description: {
      id: 'Memberi penerima rahasia baru, yang hanya ditampilkan di sini. Untuk bkd dan integrator. Selama overlapHours rahasia lama ikut menandatangani, paling lama 168 jam.',
      en: 'Gives a receiver a new secret, shown here only. For bkd and integrator. For overlapHours the secret before signs as well, 168 hours at most.',
    },
    status: 200,
    answer: rahasiaAnswer,
    problems: [400, 401, 403, 404, 503],
  },
  ujiWebhook: {
    tag: 'Webhook',
    summary: 'Kirim kejadian uji / send a test event',
    description: {
      id: 'Mengirim kejadian webhook.uji ke penerima, dengan cara yang sama seperti yang lain. Untuk bkd dan integrator. Penerima yang tidak aktif ditolak (409).',
      en: 'Sends a receiver an event webhook.uji, the same way as any other. For bkd and integrator. A receiver that is not active is refused (409).',
    },
    status: 202,
    answer: ujiAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
} as const satisfies Contract
