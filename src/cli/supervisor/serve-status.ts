import type { Remote } from '../../db/engine/hrana.ts'

/** The digest of each setting, by name. */
export type Digests = Readonly<Record<string, string>>

/** The state that a running `serve` reports to other commands of this account. */
export interface ServeStatus {
  readonly pid: number
  /** The folder of the checkout or release that runs the supervisor. */
  readonly program: string
  /** The digests with which another release can compare its own settings. */
  settings: Digests
  database?: Remote
  /** Where writes go, if different from reads. */
  tulis?: Remote
  /** The folder of the release that answers. */
  release?: string
  /** How many reloads have ended, with or without success. */
  reloads: number
  /** Why the last reload failed. */
  fault?: string
}
