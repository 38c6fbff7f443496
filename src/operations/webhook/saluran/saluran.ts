import type { Statement } from '../../../db/engine/client.ts'
import type { HasilAntar, PesanJatuh, PilihanNip, SewaPesan } from '../../../db/webhook/pesan.ts'
import type { Deps } from '../../../deps.ts'
import type { Instant } from '../../../domain/shared/local-time.ts'
import type { Saluran } from '../../../domain/webhook/pesan.ts'

/** Messages that one channel handles in one round; they are leased to it. */
export interface RondePesan {
  readonly sewa: SewaPesan
  readonly pesan: readonly PesanJatuh[]
  readonly kini: Instant
}

/** The result of a round: each message, and the other statements of the same group. */
export interface HasilRonde {
  readonly hasil: readonly HasilAntar[]
  readonly tulis: readonly Statement[]
}

/** A channel to people outside the portal. A new one is a file and a line in `index.ts`. */
export interface CaraKirim {
  readonly saluran: Saluran
  /**
   * Selects the NIPs that it can reach, among those who use it as a channel; `null` for everybody.
   */
  readonly terjangkau: PilihanNip | null
  /**
   * Sends messages. Never rejects: what did not arrive is reported as failed, or to be tried again.
   */
  readonly kirim: (deps: Deps, ronde: RondePesan) => Promise<HasilRonde>
}
