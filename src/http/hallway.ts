import type { Context } from 'hono'
import type { Deps } from '../deps.ts'
import type { Caller } from '../domain/pegawai/access.ts'
import type { SebabTolak } from '../domain/sistem/sebab-tolak.ts'
import type { Limiter } from './guards/rates.ts'

/** Answers the built file of a path; not ok where there is none. */
export type Files = (path: string) => Promise<Response>

/** What every request carries through the hallway. */
export interface Hallway {
  Variables: {
    /** The operations' outside, made for this request. */
    deps: Deps
    /** The built files. */
    files: Files
    /** Names the request in the log and in every problem. */
    requestId: string
    /** Counts requests by person and address. */
    limiter: Limiter
    /** How it stands to the rate that it was counted by last, as headers of its answer. */
    rate: Readonly<Record<string, string>>
    /** The address that asks, where it is known. */
    address: string
    /** Who calls; set by the guard of routes that ask for it. */
    caller: Caller
    /** The application that asks for itself, where no person calls. */
    reader: string
    /** Which part was away, and what is known of it, for the log. */
    away: string
    /** Why nobody is signed in, for the log alone. */
    sebab: SebabTolak
    /** Codes of the rules that refused, for the log. */
    refusals: readonly string[]
  }
}

/** A request on its way. */
export type Ctx = Context<Hallway>
