import { readAs } from '../../db/sistem/sesi.ts'
import { type Penerima, receiver } from '../../db/webhook/webhook-keluar.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { keepsWebhooks } from './receivers.ts'

/** A stored receiver, with the number of waiting deliveries. */
export interface ReceiverRow {
  readonly penerima: Penerima
  readonly menunggu: number
}

/** Finds a receiver by its id, for a keeper of the webhooks. */
export async function gatherReceiver(
  deps: Deps,
  caller: Caller,
  id: string,
): Promise<Result<ReceiverRow, Problem>> {
  if (!keepsWebhooks(caller.peran)) return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, [receiver(deps.db, id)])
  if (!read.ok) return read
  const [[found]] = read.value
  return found ? ok(found) : err({ kind: 'tidak-ada', message: NO_SUCH_RECEIVER })
}

const NO_SUCH_RECEIVER = {
  id: 'Penerima webhook ini tidak ditemukan. Periksa id-nya dalam GET /v1/webhooks.',
  en: 'There is no such receiver. See its id in GET /v1/webhooks.',
}
