import type { Contract } from '../../contract/route.ts'
import { eventsAnswer, kirimanAnswer, kirimanList, ulangAnswer } from '../schemas-webhook.ts'

/** The OpenAPI entries of the routes in `kiriman.ts`. */
export const kiriman = {
  kiriman: {
    tag: 'Webhook',
    summary: 'Log kiriman, terbaru dahulu, 30 hari / the log of deliveries, newest first, 30 days',
    description: {
      id: 'Menunjukkan log kiriman ke satu penerima, terbaru dahulu, 50 sehalaman, disimpan 30 hari. Untuk bkd dan integrator. Penerima yang tidak ada dijawab 404.',
      en: 'Shows the log of deliveries to a receiver, newest first, 50 a page, kept for 30 days. For bkd and integrator. A receiver that does not exist is a 404.',
    },
    status: 200,
    answer: kirimanList,
    problems: [400, 401, 403, 404, 503],
  },
  satuKiriman: {
    tag: 'Webhook',
    summary: 'Satu kiriman dengan setiap upaya / one delivery with every attempt',
    description: {
      id: 'Menunjukkan satu kiriman dengan isinya dan setiap percobaan; jawaban penerima tidak disimpan. Untuk bkd dan integrator. Kiriman yang tidak ada, atau lebih dari 30 hari, dijawab 404.',
      en: 'Shows a delivery with what was sent and every attempt; the receiver’s answers are not kept. For bkd and integrator. One that does not exist, or is older than 30 days, is a 404.',
    },
    status: 200,
    answer: kirimanAnswer,
    problems: [401, 403, 404, 503],
  },
  ulangKiriman: {
    tag: 'Webhook',
    summary:
      'Kirim ulang satu kiriman dengan webhook-id yang sama / replay one delivery under the same webhook-id',
    description: {
      id: 'Mengirim ulang satu kiriman dengan webhook-id yang sama, mulai dari percobaan pertama. Untuk bkd dan integrator. Kiriman yang tidak ada dijawab 404.',
      en: 'Sends a delivery again under the same webhook-id, from its first attempt on. For bkd and integrator. One that does not exist is a 404.',
    },
    status: 202,
    answer: ulangAnswer,
    problems: [400, 401, 403, 404, 503],
  },
  ulangRentang: {
    tag: 'Webhook',
    summary: 'Kirim ulang kejadian suatu rentang waktu / replay the events of a stretch of time',
    description: {
      id: 'Mengirim ulang kejadian suatu rentang waktu menurut urutan: yang gagal saja, atau semua. Untuk bkd dan integrator. Rentang dengan lebih dari 10.000 kejadian ditolak (400).',
      en: 'Sends the events of a stretch of time again, in order: those given up, or all. For bkd and integrator. A stretch with more than 10,000 events is refused (400).',
    },
    status: 202,
    answer: ulangAnswer,
    problems: [400, 401, 403, 404, 503],
  },
  kejadian: {
    tag: 'Webhook',
    summary: 'Kejadian menurut urutan, 90 hari (bkd, integrator) / the events in order, 90 days',
    description: {
      id: 'Memberi kejadian menurut urutan untuk penerima di balik firewall, disimpan 90 hari. Untuk bkd dan integrator. Mulai dengan after=0, lalu pakai after dari jawaban.',
      en: 'Gives the events in order, for receivers behind a firewall, kept for 90 days. For bkd and integrator. Begin with after=0, then use after of the answer.',
    },
    status: 200,
    answer: eventsAnswer,
    problems: [400, 401, 403, 503],
  },
} as const satisfies Contract
