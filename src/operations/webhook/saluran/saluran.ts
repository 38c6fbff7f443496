import type { Statement } from '../../../db/engine/client.ts'
import type { HasilAntar, PesanJatuh, PilihanNip, SewaPesan } from '../../../db/webhook/pesan.ts'
import type { Deps } from '../../../deps.ts'
import type { Instant } from '../../../domain/shared/local-time.ts'
import type { Saluran } from '../../../domain/webhook/pesan.ts'

/** Messages that one way hands over in one round; nobody else has them while the lease holds. */
export interface RondePesan {
  readonly sewa: SewaPesan
  readonly pesan: readonly PesanJatuh[]
  readonly kini: Instant
}

/** What became of a round: each message, and what else is to be written with it, in one group. */
export interface HasilRonde {
  readonly hasil: readonly HasilAntar[]
  readonly tulis: readonly Statement[]
}

/** A way in which messages reach people outside the portal. A new one is a file and a line in `index.ts`. */
export interface CaraKirim {
  readonly saluran: Saluran
  /** Chooses the NIPs that it reaches, for who is given it as a way at all; `null` for everybody. */
  readonly terjangkau: PilihanNip | null
  /** Hands messages over. Rejects for none of them: what did not arrive is told as such, or to be tried again. */
  readonly kirim: (deps: Deps, ronde: RondePesan) => Promise<HasilRonde>
}
