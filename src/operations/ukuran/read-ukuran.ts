import { metricLines } from '../../adapters/meter.ts'
import { pairsFrom, totals } from '../../db/ukuran.ts'
import type { Deps } from '../../deps.ts'
import { localDate } from '../../domain/shared/local-time.ts'

type Row = readonly [Readonly<Record<string, string | number>>, number]

/** Ukuran: what the database knows of the whole deployment, as Prometheus text; one round trip. */
export async function readUkuran(deps: Deps): Promise<string> {
  const now = deps.now()
  const [[found]] = await deps.db.read([totals(deps.db, localDate(now, deps.zona))])
  if (!found) throw new Error('no totals')
  const one = (value: number): readonly Row[] => [[{}, value]]
  const age = (since: number) => Math.max(0, Math.round((now - since) / 1000))
  const verdicts = pairsFrom(found.putusan).map(([status, n]): Row => [{ status }, n])
  const sources = pairsFrom(found.sumber).map(([source, at]): Row => [{ source }, age(at)])
  const { taps, keputusan, kejadian, menunggu, tanpaSegel, antre, terlama, gagal } = found
  return [
    metricLines('luwes_taps_total', 'Taps stored.', 'counter', one(taps)),
    metricLines('luwes_decisions_total', 'Decisions on requests.', 'counter', one(keputusan)),
    metricLines('luwes_events_total', 'Events in the outbox.', 'counter', one(kejadian)),
    metricLines('luwes_requests_waiting', 'Requests that wait.', 'gauge', one(menunggu)),
    metricLines('luwes_audit_unsealed', 'Audit rows without a seal.', 'gauge', one(tanpaSegel)),
    metricLines('luwes_deliveries_waiting', 'Deliveries that wait.', 'gauge', one(antre)),
    metricLines(
      ...([
        'luwes_deliveries_oldest_seconds',
        'Age of the oldest waiting delivery.',
        'gauge',
      ] as const),
      one(terlama === null ? 0 : age(terlama)),
    ),
    metricLines('luwes_deliveries_failed', 'Deliveries given up.', 'gauge', one(gagal)),
    metricLines(
      ...(['luwes_receivers_disabled', 'Receivers that are not active.', 'gauge'] as const),
      one(found.penerimaMati),
    ),
    metricLines('luwes_verdicts_today', 'Stored verdicts of today.', 'gauge', verdicts),
    metricLines(
      ...([
        'luwes_source_silent_seconds',
        'Seconds since a source was heard of.',
        'gauge',
      ] as const),
      sources,
    ),
  ].join('')
}
