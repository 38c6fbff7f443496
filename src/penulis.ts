import { DurableObject } from 'cloudflare:workers'
import type { Statement, WriteAnswer, WriteGroup } from './db/statement.ts'
import { createWriter } from './db/writer.ts'

/** The bindings that the writer needs; the door has checked them before anything reaches it. */
interface Bindings {
  readonly DB_URL: string
  readonly DB_TOKEN?: string
}

/** One object a deployment, so that its database has one writer. */
const NAME = 'satu'
/** A little over what the writer itself may take, in milliseconds. */
const LIMIT = 4_500

/**
 * The one writer of a deployment: a Durable Object that keeps nothing itself.
 *
 * All requests to one object share its I/O context, so the groups of different requests can stand
 * in one transaction, which ordinary Worker requests could not do.
 */
export class Penulis extends DurableObject<Bindings> {
  readonly #writer = createWriter({ url: this.env.DB_URL, token: this.env.DB_TOKEN })

  /** Writes one group. Plain data both ways; never rejects. */
  tulis(group: readonly Statement[]): Promise<WriteAnswer> {
    return this.#writer.write(group)
  }
}

/**
 * The Worker's way to the writer. An object that was ended in the middle of a call (a new version,
 * a machine that went away) leaves it open whether the group was kept.
 */
export function writerThrough(namespace: DurableObjectNamespace<Penulis>): WriteGroup {
  return async (group) => {
    const unknown = (message: string): WriteAnswer => {
      return { kind: 'away', message, perhaps: true, retryAfter: 5 }
    }
    let alarm: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<WriteAnswer>((resolve) => {
      alarm = setTimeout(() => resolve(unknown('the writer did not answer')), LIMIT)
    })
    try {
      const object = namespace.get(namespace.idFromName(NAME))
      return await Promise.race([object.tulis(group), late])
    } catch (error) {
      return unknown(String(error))
    } finally {
      clearTimeout(alarm)
    }
  }
}
