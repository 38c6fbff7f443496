import { readBeats } from '../../db/sistem/denyut.ts'
import { beats, lastDeliveries } from '../../db/sistem/status.ts'
import { pairsFrom, totals } from '../../db/sistem/ukuran.ts'
import type { Deps } from '../../deps.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { type Mesin, mesinIn } from './mesin.ts'
import { refusedSources } from './refused-sources.ts'

type Totals = Awaited<ReturnType<typeof totals>>[number]

/** What the database knows of the whole deployment. */
export interface Ukuran extends Omit<Totals, 'putusan' | 'sumber'> {
  /** The moment that ages are counted to. */
  readonly kini: Instant
  /** Stored verdicts of today, by their status. */
  readonly putusan: readonly (readonly [status: string, jumlah: number])[]
  /** When each source was last heard of. */
  readonly sumber: readonly (readonly [sumber: string, pada: Instant])[]
  /** When the scheduled jobs last ran; `null` for never. */
  readonly cron: Instant | null
  /** Sources that were refused for their signature, with no good delivery since. */
  readonly ditolak: ReturnType<typeof refusedSources>
  /** What the supervisor sees of its machine, where there is one. */
  readonly mesin: Mesin | null
}

/** Reads what the database knows of the whole deployment, in one round trip. */
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
    ditolak: refusedSources(life, deliveries),
    mesin: mesinIn(life.of('penjaga')?.data),
  }
}
