import { DurableObject } from 'cloudflare:workers'
import type { Statement, WriteAnswer } from './db/statement.ts'
import { createWriter } from './db/writer.ts'

/** The bindings that the writer needs; the door has checked them before anything reaches it. */
interface Bindings {
  readonly DB_URL: string
  readonly DB_TOKEN?: string
}

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
