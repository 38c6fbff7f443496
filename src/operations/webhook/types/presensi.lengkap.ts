import * as v from 'valibot'
import { hearOf, markComplete } from '../../../db/presensi/tap.ts'
import { tanggalSchema } from '../../../domain/shared/schema.ts'
import { type InboundDoc, inbound } from '../inbound-type.ts'

/** All taps of a day have been sent: nobody needs to wait any longer. */
export const presensiLengkap = inbound({
  sumber: 'presensi',
  schema: v.object({ tanggal: tanggalSchema }),
  owned: null,
  key: ({ tanggal }) => tanggal,
  mentions: () => ({}),
  refuse: () => null,
  store: (days, pada) => [
    hearOf('presensi', pada),
    markComplete(
      'presensi',
      days.map(({ tanggal }) => tanggal),
      pada,
    ),
  ],
  days: ({ tanggal }) => ({ tanggal }),
  months: () => [],
  audit: () => null,
  hierarchy: false,
})

/** The documentation of the type. */
export const presensiLengkapDoc: InboundDoc<(typeof presensiLengkap)['schema']> = {
  description: {
    id: 'Semua presensi satu tanggal sudah dikirim. Sesudahnya hari itu dinilai tanpa menunggu lagi.',
    en: 'All taps of one date have been sent. The day is then judged without waiting any longer.',
  },
  example: { tanggal: '2026-11-19' },
  terms: {},
}
