import { announcePesan } from '../../../db/webhook/pesan.ts'
import { pesanData } from '../../../domain/webhook/kejadian.ts'
import type { CaraKirim } from './saluran.ts'

/**
 * The gateway of the regency: an event `pesan.siap` for each message. The message has arrived once
 * a receiver of these events has answered with 2xx (`record-attempt.ts`).
 */
export const gerbang: CaraKirim = {
  saluran: 'gerbang',
  terjangkau: null,
  kirim: async ({ newId, zona }, { sewa, pesan, kini }) => {
    const events = pesan.map((one) => ({
      id: newId(),
      pesan: one.id,
      data: pesanData(one, zona),
    }))
    return {
      hasil: pesan.map(({ id }) => ({ pesan: id, status: 'diserahkan' })),
      tulis: [announcePesan(sewa, events, kini)],
    }
  },
}
