import type { Penerima } from '../../db/sistem/status.ts'
import { momentInWords } from '../../domain/presensi/clock.ts'
import type { Kalender } from '../../domain/shared/calendar.ts'
import { type Instant, localDate, type Zona } from '../../domain/shared/local-time.ts'
import { workdaysBetween } from './judge-law.ts'
import { baik, type Temuan, temuan } from './temuan.ts'

const MINUTE_MS = 60_000
/** Working days that a source of taps may be silent. */
const SILENT_DAYS = 1
/** How long an event may wait, and a receiver may fail, before somebody should look. */
const WAITING_MS = 60 * MINUTE_MS

/** What is known of the moment at which everything is looked at. */
export interface Sekarang {
  readonly now: Instant
  readonly zona: Zona
  readonly kalender: Kalender
}

/** When a source was last heard of. */
export interface Terdengar {
  readonly sumber: string
  readonly terakhir: Instant
}

/** Employees and units that SIMPEG sent. */
export function judgePeople(pegawai: number, unit: number): Temuan {
  if (pegawai > 0 && unit > 0) {
    const [id, en] = [
      `${pegawai} pegawai aktif, ${unit} unit kerja.`,
      `${pegawai} active employees, ${unit} units.`,
    ]
    return baik('pegawai', id, en)
  }
  return temuan(
    'pegawai',
    'peringatan',
    { id: 'Belum ada pegawai atau unit kerja.', en: 'There are no employees or no units yet.' },
    {
      id: 'Kirim dari SIMPEG ke /webhooks/simpeg, atau jalankan "luwes import" untuk unit kerja, lalu pegawai.',
      en: 'Send them from SIMPEG to /webhooks/simpeg, or run "luwes import" for the units, then the employees.',
    },
  )
}

/** When each source of taps was last heard of: one that is silent for working days is told. */
export function judgeSources(sources: readonly Terdengar[], sekarang: Sekarang): Temuan[] {
  if (sources.length === 0) {
    return [
      temuan(
        'presensi',
        'catatan',
        { id: 'Belum ada data presensi.', en: 'No tap ever came.' },
        {
          id: 'Sambungkan e-presensi ke /webhooks/presensi, atau pasang <luwes-presensi> di portal.',
          en: 'Connect e-presensi to /webhooks/presensi, or put <luwes-presensi> on the portal.',
        },
      ),
    ]
  }
  return sources.map(({ sumber, terakhir }) => judgeSource(sumber, terakhir, sekarang))
}

function judgeSource(sumber: string, terakhir: Instant, { now, zona, kalender }: Sekarang): Temuan {
  const [last, today] = [localDate(terakhir, zona), localDate(now, zona)]
  const moment = momentInWords(terakhir, zona)
  const [id, en] = [
    `Presensi terakhir dari ${sumber}: ${moment.id}.`,
    `Last tap of ${sumber}: ${moment.en}.`,
  ]
  const kode = `presensi-${sumber}`
  if (workdaysBetween(kalender, last, today) < SILENT_DAYS) return baik(kode, id, en)
  return temuan(
    kode,
    'peringatan',
    { id, en },
    {
      id: 'Lebih dari satu hari kerja tanpa kabar: periksa mesin, pengirim webhook, dan rahasianya.',
      en: 'Silent for more than a working day: look at the machines, the sender of webhooks and its secret.',
    },
  )
}

/** Receivers of outgoing webhooks: given up, failing, or with events that wait too long. */
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
      temuan(
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
    temuan(
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
