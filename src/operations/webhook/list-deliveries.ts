import { readAs } from '../../db/sistem/sesi.ts'
import { deliveriesOf, type KirimanRow } from '../../db/webhook/log-pengiriman.ts'
import { receiver } from '../../db/webhook/webhook-keluar.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Page } from '../shared/page.ts'
import type { Problem } from '../shared/problem.ts'
import { NO_SUCH_DELIVERY } from './deliveries.ts'
import { keepsWebhooks } from './receivers.ts'

/** Deliveries on one page of the log. */
const PAGE = 50

/** The page of the log to read, and the status to filter by. */
export interface KirimanQuery {
  readonly after?: string | undefined
  readonly status?: string | undefined
}

/** Lists the deliveries of a receiver, newest first. */
export async function listDeliveries(
  deps: Deps,
  caller: Caller,
  id: string,
  { after, status }: KirimanQuery,
): Promise<Result<Page<KirimanRow>, Problem>> {
  const { peran } = caller
  if (!keepsWebhooks(peran)) return err({ kind: 'bukan-wewenang' })
  const before = after === undefined ? Number.MAX_SAFE_INTEGER : Number(after)
  const page = { before, status: status ?? null, limit: PAGE }
  const read = await readAs(deps.db, caller, [
    receiver(deps.db, id),
    deliveriesOf(deps.db, id, page),
  ])
  if (!read.ok) return read
  const [found, rows] = read.value
  if (found.length === 0) return err({ kind: 'tidak-ada', message: NO_SUCH_DELIVERY })
  const last = rows.length === PAGE ? rows.at(-1) : undefined
  return ok({ data: rows, after: last ? String(last.urut) : null })
}
