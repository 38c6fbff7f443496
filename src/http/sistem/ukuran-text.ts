import type { Mesin } from '../../operations/sistem/mesin.ts'
import type { Ukuran } from '../../operations/sistem/read-ukuran.ts'
import { metricLines } from './meter.ts'

type Row = readonly [labels: Readonly<Record<string, string | number>>, value: number]
type Metric = Parameters<typeof metricLines>

/** Formats the database's figures as Prometheus text. */
export function ukuranText(ukuran: Ukuran): string {
  const all = [...workMetrics(ukuran), ...signMetrics(ukuran), ...machineMetrics(ukuran)]
  return all.map((metric) => metricLines(...metric)).join('')
}

/** Returns the whole seconds between two moments. */
function seconds(since: number, until: number): number {
  return Math.max(0, Math.round((until - since) / 1000))
}

/** Returns a value without labels; no line if there is none. */
function one(value: number | null | undefined): readonly Row[] {
  return value === null || value === undefined ? [] : [[{}, value]]
}

function workMetrics(found: Ukuran): readonly Metric[] {
  const { kini } = found
  const verdicts = found.putusan.map(([status, n]): Row => [{ status }, n])
  const sources = found.sumber.map(([source, at]): Row => [{ source }, seconds(at, kini)])
  const oldest = found.terlama === null ? 0 : seconds(found.terlama, kini)
  return [
    ['luwes_taps_total', 'Taps stored.', 'counter', one(found.taps)],
    ['luwes_decisions_total', 'Decisions on requests.', 'counter', one(found.keputusan)],
    ['luwes_events_total', 'Events in the outbox.', 'counter', one(found.kejadian)],
    ['luwes_requests_waiting', 'Requests that wait.', 'gauge', one(found.menunggu)],
    ['luwes_audit_unsealed', 'Audit rows without a seal.', 'gauge', one(found.tanpaSegel)],
    ['luwes_deliveries_waiting', 'Deliveries that wait.', 'gauge', one(found.antre)],
    [
      'luwes_deliveries_oldest_seconds',
      'Age of the oldest waiting delivery.',
      'gauge',
      one(oldest),
    ],
    ['luwes_deliveries_failed', 'Deliveries given up.', 'gauge', one(found.gagal)],
    [
      'luwes_receivers_disabled',
      'Receivers that are not active.',
      'gauge',
      one(found.penerimaMati),
    ],
    ['luwes_verdicts_today', 'Stored verdicts of today.', 'gauge', verdicts],
    ['luwes_source_silent_seconds', 'Seconds since a source was heard of.', 'gauge', sources],
  ]
}

/**
 * Returns the metrics of the scheduled jobs, and of sources refused for their signature without a
 * good delivery since.
 */
function signMetrics({ kini, cron, ditolak }: Ukuran): readonly Metric[] {
  const since = 'Seconds since'
  const ran = cron === null ? null : seconds(cron, kini)
  const refused = ditolak.map(({ sumber, pada }): Row => [{ source: sumber }, seconds(pada, kini)])
  return [
    ['luwes_last_cron_seconds', `${since} the cron ran.`, 'gauge', one(ran)],
    [
      'luwes_webhook_rejected_seconds',
      `${since} a bad signature, with no good delivery after it.`,
      'gauge',
      refused,
    ],
  ]
}

/** Returns the metrics of the supervisor's report about its machine, if there is one. */
function machineMetrics({ kini, mesin }: Ukuran): readonly Metric[] {
  if (mesin === null) return []
  const { disk, cadangan, salinan, perubahan, mulai, sqld, sertifikat } = mesin
  const whole = (ms: number) => Math.round(ms / 1000)
  const backupAge = cadangan && whole(kini - cadangan.pada)
  // A second place without a copy is as old as the supervisor, so an alert needs no special rule.
  const copyAge = salinan === undefined ? null : whole(kini - (salinan?.pada ?? mulai))
  const last = perubahan?.terakhir?.pada ?? mulai
  const changesAge = perubahan === undefined ? null : whole(kini - last)
  const left = sertifikat.map(
    ({ untuk, host, sampai }): Row => [{ of: untuk, host }, whole(sampai - kini)],
  )
  return [
    ['luwes_disk_free_bytes', 'Free bytes of the data disk.', 'gauge', one(disk.bebas)],
    ['luwes_disk_bytes', 'Bytes of the data disk.', 'gauge', one(disk.semua)],
    ['luwes_backup_age_seconds', 'Age of the last whole backup.', 'gauge', one(backupAge)],
    ['luwes_backup_copy_age_seconds', 'Age of the last copy of one.', 'gauge', one(copyAge)],
    ['luwes_backup_changes_age_seconds', 'Age of the last changes.', 'gauge', one(changesAge)],
    ['luwes_backup_bytes', 'Size of the last whole backup.', 'gauge', one(cadangan?.byte)],
    ['luwes_sqld_restarts_total', 'Restarts of the database server.', 'counter', one(sqld?.ulang)],
    ['luwes_certificate_seconds', 'Seconds left on a certificate.', 'gauge', left],
    ...pairMetrics(mesin, kini),
  ]
}

/** Returns the metrics of the standby, if there is one. */
function pairMetrics({ pasangan, mulai }: Mesin, kini: number): readonly Metric[] {
  if (pasangan === undefined) return []
  const { epoch, kontak, tertinggal, tutup } = pasangan
  // A standby that was never heard has been away since the supervisor started.
  const silent = seconds(kontak ?? mulai, kini)
  return [
    ['luwes_pair_epoch', 'Epoch in which this machine may write.', 'gauge', one(epoch)],
    [
      'luwes_pair_closed',
      'Whether this machine may not write.',
      'gauge',
      one(tutup === null ? 0 : 1),
    ],
    ['luwes_standby_silent_seconds', 'Seconds since the standby answered.', 'gauge', one(silent)],
    [
      'luwes_standby_lag_seconds',
      'How far the standby is behind; none while it does not come up.',
      'gauge',
      one(tertinggal === null ? null : tertinggal / 1000),
    ],
  ]
}
