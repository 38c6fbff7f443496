import { readAs } from '../../db/sistem/sesi.ts'
import {
  attemptsOf,
  deliveryOf,
  type KirimanRow,
  type UpayaRow,
} from '../../db/webhook/log-pengiriman.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { NO_SUCH_DELIVERY } from './deliveries.ts'
import { keepsWebhooks } from './receivers.ts'

/** A delivery with every attempt, but no text of the receiver's answers. */
export interface KirimanRinci {
  readonly kiriman: KirimanRow
  readonly upaya: readonly UpayaRow[]
}

/** Reads one delivery, with what was sent and every attempt. */
export async function readDelivery(
  deps: Deps,
  caller: Caller,
  id: string,
  delivery: string,
): Promise<Result<KirimanRinci, Problem>> {
  const { peran } = caller
  if (!keepsWebhooks(peran)) return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, [
    deliveryOf(deps.db, id, delivery),
    attemptsOf(deps.db, delivery),
  ])
  if (!read.ok) return read
  const [[kiriman], upaya] = read.value
  return kiriman ? ok({ kiriman, upaya }) : err({ kind: 'tidak-ada', message: NO_SUCH_DELIVERY })
}
