import { DurableObject } from 'cloudflare:workers'
import type { Statement, WriteAnswer } from './db/statement.ts'
import { createWriter } from './db/writer.ts'
import type { RekamanTap, TapMasuk } from './domain/presensi/tap-masuk.ts'
import { configOf, depsOf } from './door.ts'
import { createTapLane } from './operations/presensi/record-taps.ts'

/** The bindings of the Worker, which the door has checked before anything reaches the writer. */
type Bindings = Readonly<Record<string, unknown>>

/**
 * The one writer of a deployment: a Durable Object that keeps nothing itself.
 *
 * All requests to one object share its I/O context, so the groups of different requests can stand
 * in one transaction, which ordinary Worker requests could not do. The lane of taps stands beside
 * the writer for the same reason: taps of different people are stored and judged together.
 */
export class Penulis extends DurableObject<Bindings> {
  readonly #config = configOf(this.env)
  readonly #writer = createWriter({
    url: this.#config.db.url,
    token: this.#config.db.token ?? undefined,
  })
  readonly #rekam = createTapLane(depsOf(this.#config, this.#writer.write))

  /** Writes one group. Plain data both ways; never rejects. */
  tulis(group: readonly Statement[]): Promise<WriteAnswer> {
    return this.#writer.write(group)
  }

  /** Takes a tap in. Plain data both ways. */
  rekam(tap: TapMasuk): Promise<RekamanTap> {
    return this.#rekam(tap)
  }
}
