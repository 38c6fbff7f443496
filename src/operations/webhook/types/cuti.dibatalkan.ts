import * as v from 'valibot'
import { markDueOfLeave } from '../../../db/presensi/perubahan-hari.ts'
import { cuti } from '../../../db/tables.ts'
import { cancelLeave } from '../../../db/webhook/webhook-masuk.ts'
import { nipSchema } from '../../../domain/pegawai/schema.ts'
import type { Refusal } from '../inbound-type.ts'
import { type InboundDoc, inbound } from '../inbound-type.ts'
import { refuseOtherOwner, refuseUnknown } from '../refusals.ts'
import { kode, NIP_CONTOH } from './parts.ts'

/** Leave that was cancelled. */
export const cutiDibatalkan = inbound({
  sumber: 'simpeg',
  schema: v.object({ id: kode, nip: nipSchema }),
  owned: cuti,
  key: ({ id }) => id,
  mentions: ({ id, nip }) => ({ id, nip }),
  refuse: (leave, known) =>
    refuseUnknown(leave.nip, known) ??
    (known.owners.has(leave.id) ? refuseOtherOwner(leave, known) : UNKNOWN_LEAVE),
  store: (leaves, pada) => {
    const ids = leaves.map(({ id }) => id)
    return [...markDueOfLeave(ids), cancelLeave(ids, pada)]
  },
  // Only the stored record knows the days; `store` marks them.
  days: () => null,
  months: () => [],
  audit: () => null,
  hierarchy: false,
})

const UNKNOWN_LEAVE: Refusal = {
  code: 'cuti-tidak-dikenal',
  message: {
    id: 'Cuti dengan id ini belum pernah dikirim. Kirim cuti.disetujui lebih dahulu.',
    en: 'No leave with this id was sent. Send cuti.disetujui first.',
  },
}

/** The documentation of the type. */
export const cutiDibatalkanDoc: InboundDoc<(typeof cutiDibatalkan)['schema']> = {
  description: {
    id: 'Cuti yang dibatalkan. Catatannya tetap disimpan; hari-harinya dinilai lagi.',
    en: 'Leave that was cancelled. Its record stays; its days are judged again.',
  },
  example: { id: 'CUTI-2026-117', nip: NIP_CONTOH },
  terms: {
    id: {
      id: 'Id cuti di SIMPEG',
      en: 'id of the leave in SIMPEG',
      example: 'CUTI-2026-00417',
    },
  },
}
