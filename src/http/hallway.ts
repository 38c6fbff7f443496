import type { Context } from 'hono'
import type { Deps } from '../deps.ts'
import type { Caller } from '../domain/pegawai/access.ts'
import type { SebabTolak } from '../domain/sistem/sebab-tolak.ts'
import type { Limiter } from './guards/rates.ts'

/** Returns the built file of a path; not ok if there is none. */
export type Files = (path: string) => Promise<Response>

/** What every request carries through the hallway. */
export interface Hallway {
  Variables: {
    /** The operations' dependencies, made for this request. */
    deps: Deps
    /** The built files. */
    files: Files
    /** The id of the request in the log and in every problem. */
    requestId: string
    /** Counts requests by person and address. */
    limiter: Limiter
    /** The state of the rate that it was last counted by, as headers of its answer. */
    rate: Readonly<Record<string, string>>
    /** The caller's address, if known. */
    address: string
    /** The caller; set by the guard of routes that require one. */
    caller: Caller
    /** The application that asks for itself, when no person calls. */
    reader: string
    /** The unreachable part, with details, for the log. */
    away: string
    /** Why nobody is signed in, only for the log. */
    sebab: SebabTolak
    /** Codes of the rules that refused, for the log. */
    refusals: readonly string[]
  }
}

/** A request in the hallway. */
export type Ctx = Context<Hallway>
