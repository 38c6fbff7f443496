import { DurableObject } from 'cloudflare:workers'
import { createHandover } from './db/engine/handover.ts'
import { onEvents } from './db/engine/on-events.ts'
import type { Statement, WriteAnswer } from './db/engine/statement.ts'
import { groupsThrough, writerThrough } from './db/engine/through.ts'
import type { RekamanTap, TapMasuk } from './domain/presensi/tap-masuk.ts'
import { configOf, depsOf, writerOf } from './door.ts'
import { createTapLane } from './operations/presensi/tap-lane.ts'
import { createHukum } from './operations/shared/hukum.ts'
import { wakeSenders } from './operations/webhook/wake-senders.ts'
import { createWaker } from './operations/webhook/waker.ts'
import { firstOf, type ProsesBindings, wakingAt, writerAt } from './proses.ts'

/** The part of a lane of outgoing webhooks that the writer calls: see `Pengirim`. */
interface Lane extends Rpc.DurableObjectBranded {
  bangun(receiver: string): void
}

/** The bindings of the Worker, which the door has checked before anything reaches the writer. */
interface Bindings extends ProsesBindings {
  readonly PENGIRIM: DurableObjectNamespace<Lane>
}

/** Returns a function that wakes a lane: `bangun` of the object named after its receiver. */
export function wakingOf(env: Bindings): (receiver: string) => Promise<void> {
  const first = firstOf(env)
  if (first) return wakingAt(first)
  const { PENGIRIM } = env
  return async (receiver) => {
    await PENGIRIM.get(PENGIRIM.idFromName(receiver)).bangun(receiver)
  }
}

function atFirst(first: Parameters<typeof writerAt>[0]) {
  const writer = writerAt(first)
  return () => writer
}

/** Where requests of the same process hand over their taps. */
export const handedTaps = createHandover<TapMasuk, RekamanTap>(Date.now)

/**
 * The one writer of a deployment: a Durable Object without storage.
 *
 * All requests to one object share its I/O context. So groups of different requests can share one
 * transaction, which ordinary Worker requests could not. The lane of taps is next to the writer for
 * the same reason: taps of different people are stored and judged together.
 *
 * When several Workers run on one machine, each has a lane, and the object of the first one writes
 * for all.
 */
export class Penulis extends DurableObject<Bindings> {
  readonly #config = configOf(this.env)
  readonly #first = firstOf(this.env)
  readonly #write = this.#first
    ? writerThrough(atFirst(this.#first))
    : onEvents(
        writerOf(this.#config),
        // A standby sends nothing. Its primary does, because each receiver has one sender.
        () => (this.#config.pair?.siaga ? undefined : this.#wake()),
      )
  readonly #writeEach = this.#first
    ? groupsThrough(atFirst(this.#first))
    : (groups: readonly (readonly Statement[])[]) => Promise.all(groups.map(this.#write))
  readonly #deps = depsOf(this.#config, this.#write)
  readonly #hukum = createHukum(this.#deps, Date.now)
  readonly #rekam = createTapLane({ ...this.#deps, hukum: this.#hukum })
  readonly #wake = createWaker(() =>
    wakeSenders({ db: this.#deps.db, wakeSender: wakingOf(this.env) }),
  )

  /** Writes one group. Plain data both ways; never rejects. */
  tulis(group: readonly Statement[]): Promise<WriteAnswer> {
    return this.#write(group)
  }

  /** Writes several groups independently. Plain data both ways; never rejects. */
  tulisMasing(groups: readonly (readonly Statement[])[]): Promise<WriteAnswer[]> {
    return this.#writeEach(groups)
  }

  /** Records a tap. Plain data both ways. */
  rekam(tap: TapMasuk): Promise<RekamanTap> {
    return this.#rekam(tap)
  }

  /** Records the taps that requests of this process handed over. */
  async ambil(): Promise<void> {
    handedTaps.take(this.#rekam)
  }
}
