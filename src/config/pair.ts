import * as v from 'valibot'
import { text } from './kinds.ts'

const remote = v.object({ url: v.string(), token: v.string() })
const shape = v.object({
  epoch: v.number(),
  siaga: v.boolean(),
  tulis: v.nullable(remote),
  sampai: v.nullable(remote),
})

/** The pair configuration that `luwes serve` gives to the Worker of a paired machine. */
export interface PairConfig {
  /** The epoch in which this Worker may write: see the table `kepemimpinan`. */
  readonly epoch: number
  /** Whether this is the standby, which sends nothing to receivers and runs no jobs. */
  readonly siaga: boolean
  /** Where writes go, if different from reads. */
  readonly tulis: { readonly url: string; readonly token: string } | null
  /**
   * Where to ask whether the standby has the log up to a frame; `null` when nothing waits for it.
   */
  readonly sampai: { readonly url: string; readonly token: string } | null
}

/** The setting `PAIR`, which only `serve` writes. */
export const pairSetting = v.pipe(
  text,
  v.check((value) => pairIn(value) !== null, 'is written by luwes serve alone'),
  v.transform(pairIn),
)

/** The address of something on this machine, and the token for it. */
export type RemoteConfig = v.InferOutput<typeof remote>

/** The setting `ARCHIVE`, which only `serve` writes. */
export const archiveSetting = v.pipe(
  text,
  v.check((value) => remoteIn(value) !== null, 'is written by luwes serve alone'),
  v.transform(remoteIn),
)

function remoteIn(value: string): RemoteConfig | null {
  try {
    return v.parse(remote, JSON.parse(value))
  } catch {
    return null
  }
}

function pairIn(value: string): PairConfig | null {
  try {
    return v.parse(shape, JSON.parse(value))
  } catch {
    return null
  }
}
