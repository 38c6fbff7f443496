import * as v from 'valibot'
import { type Instant, toRfc3339, type Zona } from '../shared/local-time.ts'
import { CONTOH, outgoing } from '../shared/outgoing.ts'
import { waktuSchema } from '../shared/schema.ts'
import { SEBAB_NONAKTIF, type SebabNonaktif } from './hasil.ts'

const { id } = CONTOH

/** Events about receivers themselves, by their names. */
export const KEJADIAN_WEBHOOK = {
  'webhook.dinonaktifkan': outgoing(
    v.object({
      id: v.string(),
      sebab: v.picklist(SEBAB_NONAKTIF),
      gagalSejak: v.nullable(waktuSchema),
    }),
    { id, sebab: 'gagal-5-hari', gagalSejak: '2026-11-14T08:00:00+07:00' },
    {
      id: 'Penerima webhook dinonaktifkan; kejadian lain tidak lagi dikirim kepadanya.',
      en: 'A receiver of webhooks was disabled; no other event is sent to it any more.',
    },
  ),
  'webhook.uji': outgoing(
    v.object({ id: v.string() }),
    { id },
    { id: 'Kejadian uji, atas permintaan.', en: 'A test event, on request.' },
  ),
} as const

/**
 * Returns the data of `webhook.dinonaktifkan`. It is written for the wire here, and not in http, because
 * an event is stored in the form in which it is sent.
 */
export function deactivationData(
  id: string,
  sebab: SebabNonaktif,
  gagalSejak: Instant | null,
  zona: Zona,
) {
  return { id, sebab, gagalSejak: gagalSejak === null ? null : toRfc3339(gagalSejak, zona) }
}
