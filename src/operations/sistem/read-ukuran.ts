import { metricLines } from '../../adapters/meter.ts'
import { type Beats, beats, readBeats } from '../../db/sistem/denyut.ts'
import { lastDeliveries } from '../../db/sistem/status.ts'
import { pairsFrom, totals } from '../../db/sistem/ukuran.ts'
import type { Deps } from '../../deps.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { refusedSources } from './judge-beats.ts'
import { mesinIn } from './mesin.ts'

type Row = readonly [Readonly<Record<string, string | number>>, number]
type Metric = Parameters<typeof metricLines>
type Totals = Awaited<ReturnType<typeof totals>>[number]
/** The whole seconds from a moment to now. */
type Age = (since: number) => number

/** Ukuran: what the database knows of the whole deployment, as Prometheus text; one round trip. */
export async function readUkuran(deps: Deps): Promise<string> {
  const now = deps.now()
  const [[found], signs, deliveries] = await deps.db.read([
    totals(deps.db, localDate(now, deps.zona)),
    beats(deps.db),
    lastDeliveries(deps.db),
  ])
  if (!found) throw new Error('no totals')
  const age: Age = (since) => Math.max(0, Math.round((now - since) / 1000))
  const life = readBeats(signs)
  const refused = refusedSources(life, deliveries).map(
    ({ sumber, pada }): Row => [{ source: sumber }, age(pada)],
  )
  const all = [
    ...workMetrics(found, age),
    ...signMetrics(life, refused, age),
    ...machineMetrics(life, now),
  ]
  return all.map((metric) => metricLines(...metric)).join('')
}

/** A value without labels; no line where there is none. */
function one(value: number | null | undefined): readonly Row[] {
  return value === null || value === undefined ? [] : [[{}, value]]
}

function workMetrics(found: Totals, age: Age): readonly Metric[] {
  const verdicts = pairsFrom(found.putusan).map(([status, n]): Row => [{ status }, n])
  const sources = pairsFrom(found.sumber).map(([source, at]): Row => [{ source }, age(at)])
  const oldest = found.terlama === null ? 0 : age(found.terlama)
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

/** The scheduled jobs, and sources that were refused for their signature with no good delivery since. */
function signMetrics(life: Beats, refused: readonly Row[], age: Age): readonly Metric[] {
  const cron = life.of('cron')
  const since = 'Seconds since'
  return [
    ['luwes_last_cron_seconds', `${since} the cron ran.`, 'gauge', one(cron && age(cron.pada))],
    [
      'luwes_webhook_rejected_seconds',
      `${since} a bad signature, with no good delivery after it.`,
      'gauge',
      refused,
    ],
  ]
}

/** What the supervisor sees of its machine, where there is one. */
function machineMetrics(life: Beats, now: number): readonly Metric[] {
  const mesin = mesinIn(life.of('penjaga')?.data)
  if (mesin === null) return []
  const { disk, cadangan, salinan, mulai, sqld, sertifikat } = mesin
  const seconds = (ms: number) => Math.round(ms / 1000)
  const backupAge = cadangan && seconds(now - cadangan.pada)
  // A second place without a copy is as old as the supervisor: an alert then needs no rule of its own.
  const copyAge = salinan === undefined ? null : seconds(now - (salinan?.pada ?? mulai))
  const left = sertifikat.map(
    ({ untuk, host, sampai }): Row => [{ of: untuk, host }, seconds(sampai - now)],
  )
  return [
    ['luwes_disk_free_bytes', 'Free bytes of the data disk.', 'gauge', one(disk.bebas)],
    ['luwes_disk_bytes', 'Bytes of the data disk.', 'gauge', one(disk.semua)],
    ['luwes_backup_age_seconds', 'Age of the last whole backup.', 'gauge', one(backupAge)],
    ['luwes_backup_copy_age_seconds', 'Age of the last copy of one.', 'gauge', one(copyAge)],
    ['luwes_backup_bytes', 'Size of the last whole backup.', 'gauge', one(cadangan?.byte)],
    ['luwes_sqld_restarts_total', 'Restarts of the database server.', 'counter', one(sqld?.ulang)],
    ['luwes_certificate_seconds', 'Seconds left on a certificate.', 'gauge', left],
  ]
}
