import type { Remote } from '../../db/engine/hrana.ts'

/** What tells the value of each setting from another, by name. */
export type Digests = Readonly<Record<string, string>>

/** What a running `serve` tells other commands of this account. */
export interface ServeStatus {
  readonly pid: number
  /** The folder of the checkout or release that the supervisor itself runs from. */
  readonly program: string
  /** Digests of the settings that it runs with. */
  settings: Digests
  database?: Remote
  /** The folder of the release that answers. */
  release?: string
  /** How many reloads came to an end, well or not. */
  reloads: number
  /** Why the last of them did not come about. */
  fault?: string
}
