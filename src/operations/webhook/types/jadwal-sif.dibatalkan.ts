import * as v from 'valibot'
import { cancelShifts } from '../../../db/pegawai/sif.ts'
import { nipSchema } from '../../../domain/pegawai/schema.ts'
import { addDays } from '../../../domain/shared/local-date.ts'
import { tanggalSchema, waktuSchema } from '../../../domain/shared/schema.ts'
import { type InboundDoc, importable, type Refusal } from '../inbound-type.ts'
import { refuseUnknown } from '../refusals.ts'
import { NIP_CONTOH } from './parts.ts'

/** Withdrawn shifts of a date: all of them, or the one that begins at a moment. */
export const jadwalSifDibatalkan = importable({
  sumber: 'simpeg',
  schema: v.object({
    nip: nipSchema,
    tanggal: tanggalSchema,
    mulai: v.optional(waktuSchema),
  }),
  owned: null,
  key: ({ nip, tanggal, mulai }) => `${nip}|${tanggal}|${mulai ? Date.parse(mulai) : ''}`,
  mentions: ({ nip, tanggal }) => ({ nip, sif: { nip, tanggal } }),
  refuse: ({ nip, tanggal, mulai }, known) => {
    const at = mulai === undefined ? null : Date.parse(mulai)
    const found = known.sif.some(
      (one) => one.nip === nip && one.tanggal === tanggal && (at === null || one.mulai === at),
    )
    return refuseUnknown(nip, known) ?? (found ? null : UNKNOWN_SHIFT)
  },
  store: (items, pada) => {
    const days = items.map(({ nip, tanggal, mulai }) => ({
      nip,
      tanggal,
      mulai: mulai === undefined ? null : Date.parse(mulai),
    }))
    return [cancelShifts(days, pada)]
  },
  days: ({ nip, tanggal }) => ({ nip, dari: addDays(tanggal, -1), sampai: addDays(tanggal, 1) }),
  months: () => [],
  audit: () => null,
  hierarchy: false,
  impor: { refuse: () => null },
})

const UNKNOWN_SHIFT: Refusal = {
  code: 'sif.tidak-dikenal',
  message: {
    id: 'Sif ini belum pernah dikirim. Periksa tanggal dan jam mulainya.',
    en: 'No such shift was sent. Check its date and when it begins.',
  },
}

/** The documentation of the type. */
export const jadwalSifDibatalkanDoc: InboundDoc<(typeof jadwalSifDibatalkan)['schema']> = {
  description: {
    id: 'Sif yang dibatalkan: semua sif seorang pegawai pada satu tanggal, atau hanya yang dimulai pada mulai. Hari-harinya dinilai lagi.',
    en: 'Shifts that are taken back: all of a person on a date, or only the one that begins at mulai. The days are judged again.',
  },
  example: { nip: NIP_CONTOH, tanggal: '2026-11-19', mulai: '2026-11-19T22:00:00+07:00' },
  terms: {},
}
