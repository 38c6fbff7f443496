import type { Penerima } from '../../db/sistem/status.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { baik, masalah, type Temuan } from './temuan.ts'

/** How long an event may wait, and a receiver may fail, before it needs attention. */
const WAITING_MS = 60 * 60_000

/** Judges the receivers of outgoing webhooks: given up, failing, or with events that wait too long. */
export function judgeOutbox(receivers: readonly Penerima[], now: Instant): Temuan[] {
  const waiting = receivers.reduce((sum, { menunggu }) => sum + menunggu, 0)
  const bad = receivers.flatMap((receiver) => judgeReceiver(receiver, now))
  if (bad.length > 0) return bad
  const count = receivers.length
  return [
    baik(
      'webhook-keluar',
      `${count} penerima webhook, ${waiting} kiriman menunggu.`,
      `${count} receivers of webhooks, ${waiting} deliveries wait.`,
    ),
  ]
}

function judgeReceiver({ id: name, state, gagalSejak, menunggu, tertua }: Penerima, now: Instant) {
  const kode = 'webhook-keluar'
  if (state !== 'aktif') {
    return [
      masalah(
        kode,
        'peringatan',
        { id: `Penerima ${name} dinonaktifkan.`, en: `The receiver ${name} is disabled.` },
        {
          id: 'Perbaiki penerimanya, aktifkan lagi di <luwes-admin>, lalu kirim ulang yang tertinggal; hapus bila tidak dipakai.',
          en: 'Mend the receiver, enable it in <luwes-admin> and replay what it missed; remove it when it is not used.',
        },
      ),
    ]
  }
  const failing = gagalSejak !== null && now - gagalSejak > WAITING_MS
  const late = tertua !== null && now - tertua > WAITING_MS
  if (!failing && !late) return []
  return [
    masalah(
      kode,
      'peringatan',
      {
        id: `Penerima ${name} tertinggal: ${menunggu} kiriman menunggu.`,
        en: `The receiver ${name} is behind: ${menunggu} deliveries wait.`,
      },
      {
        id: 'Lihat percobaan terakhirnya di <luwes-admin>; yang menunggu dikirim lagi dengan sendirinya.',
        en: 'See its last attempts in <luwes-admin>; what waits is sent again by itself.',
      },
    ),
  ]
}
