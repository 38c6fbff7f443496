import type { Remote } from '../../db/engine/hrana.ts'

/** The digest of each setting, by name. */
export type Digests = Readonly<Record<string, string>>

/** The state that a running `serve` reports to other commands of this account. */
export interface ServeStatus {
  readonly pid: number
  /** The folder of the checkout or release that runs the supervisor. */
  readonly program: string
  /** The digests of its settings. */
  settings: Digests
  database?: Remote
  /** Where writes go, where it is not where reads go. */
  tulis?: Remote
  /** The folder of the release that answers. */
  release?: string
  /** How many reloads have ended, with or without success. */
  reloads: number
  /** Why the last reload failed. */
  fault?: string
}
