import * as v from 'valibot'
import { jadwalSif } from '../../../db/tables.ts'
import { takeIn } from '../../../db/webhook/webhook.ts'
import { nipSchema } from '../../../domain/pegawai/schema.ts'
import { inOrder, tanggalSchema, waktuSchema } from '../../../domain/shared/schema.ts'
import { type InboundDoc, inbound } from '../inbound-type.ts'
import { refuseUnknown } from '../refusals.ts'
import { NIP_CONTOH } from './parts.ts'

/** A shift of a person. */
export const jadwalSifDitetapkan = inbound({
  sumber: 'simpeg',
  schema: v.pipe(
    v.object({
      nip: nipSchema,
      tanggal: tanggalSchema,
      mulai: waktuSchema,
      selesai: waktuSchema,
    }),
    v.check(({ mulai, selesai }) => inOrder(mulai, selesai), 'rentang'),
  ),
  owned: null,
  key: ({ nip, tanggal }) => `${nip}|${tanggal}`,
  mentions: ({ nip }) => ({ nip }),
  refuse: ({ nip }, known) => refuseUnknown(nip, known),
  store: (shifts, diperbaruiPada) =>
    takeIn(
      jadwalSif,
      ['nip', 'tanggal'],
      shifts.map(({ nip, tanggal, mulai, selesai }) => ({
        nip,
        tanggal,
        mulai: Date.parse(mulai),
        selesai: Date.parse(selesai),
        diperbaruiPada,
      })),
    ),
  days: ({ nip, tanggal }) => ({ nip, dari: tanggal, sampai: tanggal }),
  months: () => [],
  audit: () => null,
  hierarchy: false,
})

/** What people are told of it. */
export const jadwalSifDitetapkanDoc: InboundDoc<(typeof jadwalSifDitetapkan)['schema']> = {
  description: {
    id: 'Jam kerja seorang pegawai sif pada satu hari kerja, dinamai menurut tanggal mulainya.',
    en: 'The hours of a person on shifts on one working day, named after the date on which they begin.',
  },
  example: {
    nip: NIP_CONTOH,
    tanggal: '2026-11-19',
    mulai: '2026-11-19T22:00:00+07:00',
    selesai: '2026-11-20T06:00:00+07:00',
  },
}
