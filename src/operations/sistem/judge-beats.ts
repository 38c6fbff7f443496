import { type Beats, rejectedOf } from '../../db/sistem/denyut.ts'
import { SUMBER, type Sumber } from '../../domain/events.ts'
import { momentInWords } from '../../domain/presensi/clock.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Sekarang, Terdengar } from './judge-data.ts'
import { judgeMesin } from './judge-mesin.ts'
import { mesinIn } from './mesin.ts'
import { baik, type Temuan, temuan } from './temuan.ts'

const MINUTE_MS = 60_000
/** The supervisor writes every two seconds. */
const WATCHED_MS = MINUTE_MS
/** The scheduled jobs run every five minutes. */
const CRON_MS = 15 * MINUTE_MS
/** They seal what is there each time. */
const UNSEALED_MS = 30 * MINUTE_MS
/** A refused delivery that is older says nothing of today. */
const REJECTED_MS = 24 * 60 * MINUTE_MS

type Beat = ReturnType<Beats['of']>

/** Whether a supervisor watches over the database server, and what it sees of its machine. */
export function judgeWatchdog(beat: Beat, now: Instant): Temuan[] {
  const watched = beat !== null && now - beat.pada < WATCHED_MS
  const mesin = watched ? mesinIn(beat.data) : null
  const found = mesin ? judgeMesin(mesin, now) : []
  if (!watched || mesin?.sqld === null) {
    return [
      ...found,
      temuan(
        'penjaga',
        'catatan',
        {
          id: 'Server database tidak dijaga oleh "luwes serve".',
          en: 'No "luwes serve" watches over the database server.',
        },
        {
          id: 'Bila sqld dijalankan sendiri: pakai --max-concurrent-connections 8, dan jalankan ulang bila penulisan berhenti.',
          en: 'Where sqld is run by hand: give it --max-concurrent-connections 8, and restart it when writes stop.',
        },
      ),
    ]
  }
  return [
    ...found,
    baik(
      'penjaga',
      '"luwes serve" menjaga server database, dengan batas 8 koneksi.',
      '"luwes serve" watches over the database server, which is held to 8 connections.',
    ),
  ]
}

/** What is known of the scheduled jobs. */
export interface CronSigns {
  /** When they last ran to their end, and which of them failed. */
  readonly cron: Beat
  /** Rows of the audit log without a seal, and since when the oldest waits. */
  readonly menunggu: number
  readonly tertua: Instant | null
}

/** Whether the scheduled jobs run, each of them. That the audit log is whole is proved by `luwes doctor --audit`. */
export function judgeCron({ cron, menunggu, tertua }: CronSigns, now: Instant): Temuan {
  const late = cron !== null && now - cron.pada > CRON_MS
  if (late || (tertua !== null && now - tertua >= UNSEALED_MS)) {
    return temuan(
      'cron',
      'rusak',
      {
        id: `Tugas terjadwal tidak berjalan; ${menunggu} catatan audit menunggu segel.`,
        en: `The scheduled jobs do not run; ${menunggu} audit rows wait for their seal.`,
      },
      {
        id: 'Periksa cron di Cloudflare (Triggers) atau log "luwes serve": cari baris dengan "fault".',
        en: 'Look at the cron at Cloudflare (Triggers) or at the log of "luwes serve": find lines with "fault".',
      },
    )
  }
  const failed = failedJobs(cron)
  if (failed.length > 0) {
    const names = failed.join(', ')
    return temuan(
      'cron',
      'peringatan',
      {
        id: `Tugas terjadwal yang gagal terakhir kali: ${names}.`,
        en: `Scheduled jobs that failed the last time: ${names}.`,
      },
      {
        id: 'Cari baris dengan nama tugas itu dan "fault" di log; tugas dicoba lagi setiap lima menit.',
        en: 'Find lines with the name of the job and "fault" in the log; it is tried again every five minutes.',
      },
    )
  }
  return baik(
    'cron',
    `Tugas terjadwal berjalan; ${menunggu} catatan audit menunggu segel.`,
    `The scheduled jobs run; ${menunggu} audit rows wait for their seal.`,
  )
}

function failedJobs(cron: Beat): readonly string[] {
  const { gagal } = Object(cron?.data)
  return Array.isArray(gagal) ? gagal.map(String) : []
}

/** Sources of which a delivery was refused for its signature and none was taken since, with when. */
export function refusedSources(
  life: Beats,
  deliveries: readonly Terdengar[],
): readonly { readonly sumber: Sumber; readonly pada: Instant }[] {
  return SUMBER.flatMap((sumber) => {
    const pada = life.of(rejectedOf(sumber))?.pada
    const taken = deliveries.find((one) => one.sumber === sumber)?.terakhir ?? 0
    return pada === undefined || pada <= taken ? [] : [{ sumber, pada }]
  })
}

/** Sources whose last delivery bore a wrong signature: nothing of theirs comes in any more. */
export function judgeRejected(
  life: Beats,
  deliveries: readonly Terdengar[],
  { now, zona }: Sekarang,
): Temuan[] {
  return refusedSources(life, deliveries).flatMap(({ sumber, pada }) => {
    if (now - pada > REJECTED_MS) return []
    const at = momentInWords(pada, zona)
    return [
      temuan(
        `webhook-${sumber}`,
        'peringatan',
        {
          id: `Kiriman ${sumber} terakhir ditolak (401) pada ${at.id}: tanda tangannya tidak sah.`,
          en: `The last delivery of ${sumber} was refused (401) on ${at.en}: its signature is not valid.`,
        },
        {
          id: `Samakan rahasia pengirim dengan WEBHOOK_SECRET_${sumber.toUpperCase()}, dan periksa jamnya.`,
          en: `Give the sender the secret in WEBHOOK_SECRET_${sumber.toUpperCase()}, and look at its clock.`,
        },
      ),
    ]
  })
}
