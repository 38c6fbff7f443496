import { readBeats } from '../../db/sistem/denyut.ts'
import { beats, lastDeliveries } from '../../db/sistem/status.ts'
import { pairsFrom, totals } from '../../db/sistem/ukuran.ts'
import type { Deps } from '../../deps.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { listRefusedSources } from './list-refused-sources.ts'
import { type Mesin, mesinIn } from './mesin.ts'

type Totals = Awaited<ReturnType<typeof totals>>[number]

/** The figures that the database has about the whole deployment. */
export interface Ukuran extends Omit<Totals, 'putusan' | 'sumber'> {
  /** The moment up to which ages are counted. */
  readonly kini: Instant
  /** Stored verdicts of today, by their status. */
  readonly putusan: readonly (readonly [status: string, jumlah: number])[]
  /** When each source last sent something. */
  readonly sumber: readonly (readonly [sumber: string, pada: Instant])[]
  /** When the scheduled jobs last ran; `null` if never. */
  readonly cron: Instant | null
  /** Sources refused for their signature, without a good delivery since. */
  readonly ditolak: ReturnType<typeof listRefusedSources>
  /** The supervisor's report about its machine, if there is one. */
  readonly mesin: Mesin | null
}

/**
 * Reads the figures that the database has about the whole deployment, in one round trip.
 *
 * @throws When the database answers no totals.
 */
export async function readUkuran(deps: Deps): Promise<Ukuran> {
  const kini = deps.now()
  const [[found], signs, deliveries] = await deps.db.read([
    totals(deps.db, localDate(kini, deps.zona)),
    beats(deps.db),
    lastDeliveries(deps.db),
  ])
  if (!found) throw new Error('no totals')
  const life = readBeats(signs)
  return {
    ...found,
    kini,
    putusan: pairsFrom(found.putusan),
    sumber: pairsFrom(found.sumber),
    cron: life.of('cron')?.pada ?? null,
    ditolak: listRefusedSources(life, deliveries),
    mesin: mesinIn(life.of('penjaga')?.data),
  }
}
