import { DurableObject } from 'cloudflare:workers'
import { createSender, type Outlet } from './adapters/webhook-sender.ts'
import { writerThrough } from './db/engine/through.ts'
import { configOf, depsOf } from './door.ts'
import { createSendLane } from './operations/webhook/sending-lane.ts'
import type { Penulis } from './penulis.ts'

interface Bindings extends Readonly<Record<string, unknown>> {
  readonly PENULIS: DurableObjectNamespace<Penulis>
  /**
   * The way out that reaches only public addresses, where the runtime resolves names itself
   * (workerd). Cloudflare needs none: its own way out reaches no private network.
   */
  readonly KELUAR?: Fetcher
}

/**
 * The lane to one receiver of outgoing webhooks: a Durable Object without storage.
 *
 * There is one object per receiver, so that a hanging one takes connections of no other.
 */
export class Pengirim extends DurableObject<Bindings> {
  readonly #lane = laneOf(this.env)

  /** Something may be due to the receiver. Returns at once. */
  bangun(receiver: string): void {
    this.#lane.wake(receiver)
  }
}

function laneOf(env: Bindings) {
  const config = configOf(env)
  const write = writerThrough(() => env.PENULIS.get(env.PENULIS.idFromName('satu')))
  const inner: Outlet = (url, init) => fetch(url, init)
  const { KELUAR } = env
  const open: Outlet = KELUAR ? (url, init) => KELUAR.fetch(url, init) : inner
  const deps = {
    ...depsOf(config, write),
    send: createSender({ open, inner }),
    chance: Math.random,
  }
  return createSendLane(deps, (error) => console.error(JSON.stringify({ fault: String(error) })))
}
