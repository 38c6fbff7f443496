import type { Beats } from '../../db/sistem/denyut.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { membersIn } from '../../domain/shared/members.ts'
import { baik, masalah, type Temuan } from './temuan.ts'

const MINUTE_MS = 60_000
/** The scheduled jobs run every five minutes. */
const CRON_MS = 15 * MINUTE_MS
/** They seal all new rows each time. */
const UNSEALED_MS = 30 * MINUTE_MS

type Beat = ReturnType<Beats['of']>

/** The facts about the scheduled jobs. */
export interface CronSigns {
  /** When they last completed, and which of them failed. */
  readonly cron: Beat
  /** Rows of the audit log without a seal, and the age of the oldest. */
  readonly menunggu: number
  readonly tertua: Instant | null
}

/** Judges whether each scheduled job runs. `luwes doctor --audit` proves that the audit log is whole. */
export function judgeCron({ cron, menunggu, tertua }: CronSigns, now: Instant): Temuan {
  const late = cron !== null && now - cron.pada > CRON_MS
  if (late || (tertua !== null && now - tertua >= UNSEALED_MS)) {
    return masalah(
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
    return masalah(
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
  const { gagal } = membersIn(cron?.data)
  return Array.isArray(gagal) ? gagal.map(String) : []
}
