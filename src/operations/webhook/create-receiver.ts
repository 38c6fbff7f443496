import { newWebhookSecret } from '../../adapters/webhook-signature.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { insertReceiver, type Penerima, receivers } from '../../db/webhook/webhook-keluar.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Idempotency } from '../shared/idempotency.ts'
import type { Problem } from '../shared/problem.ts'
import { readAnswer, writeOnce } from '../shared/write-once.ts'
import { gatherReceiver } from './gather-receiver.ts'
import {
  asOf,
  auditOf,
  hostOf,
  keepsWebhooks,
  type PenerimaDenganRahasia,
  type PenerimaTerkini,
  refuseAlamat,
} from './receivers.ts'

/** The most receivers of a deployment. */
const MOST = 50

/** A receiver as its keeper requests it. */
export interface PenerimaDraft {
  readonly url: string
  readonly events: readonly string[]
  readonly description: string
}

/**
 * Creates a receiver, which gets events from now on, and shows its secret only this once.
 *
 * The answer stored under an Idempotency-Key has no secret; it is unsealed again for the same key.
 */
export async function createReceiver(
  deps: Deps,
  caller: Caller,
  draft: PenerimaDraft,
  key: Idempotency | null,
): Promise<Result<PenerimaDenganRahasia, Problem>> {
  if (!keepsWebhooks(caller.peran)) return err({ kind: 'bukan-wewenang' })
  const before = await readAnswer<PenerimaTerkini>(deps, caller, key)
  if (before) return before.ok ? answerAgain(deps, caller, before.value) : before
  const wrong = refuseAlamat(deps, draft.url)
  if (wrong) return wrong
  const read = await readAs(deps.db, caller, [receivers(deps.db)])
  if (!read.ok) return read
  const [all] = read.value
  if (all.length >= MOST) return err({ kind: 'bentrok', message: TOO_MANY })
  const secret = newWebhookSecret()
  const row = await newRow(deps, caller, draft, secret)
  const pada = row.dibuat
  const answer = asOf(row, 0, pada)
  const data = { url: hostOf(draft.url), events: draft.events }
  const statements = [
    insertReceiver(deps.db, row),
    auditOf(deps, caller, 'webhook.buat', row.id, pada, data),
  ]
  const writing = { caller, key, pada, answer, statements }
  const written = await writeOnce(deps, writing, () => {
    throw new Error('the database refused a receiver')
  })
  if (!written.ok) return written
  return written.value === answer
    ? ok({ ...answer, secret })
    : answerAgain(deps, caller, written.value)
}

async function newRow(
  { vault, now, newId }: Deps,
  { nip }: Caller,
  { url, events, description }: PenerimaDraft,
  secret: string,
): Promise<Omit<Penerima, 'posisi'>> {
  const id = newId()
  return {
    id,
    url,
    events,
    keterangan: description,
    state: 'aktif',
    sebab: null,
    rahasia: await vault.seal(secret, id),
    rahasiaLama: null,
    rahasiaLamaSampai: null,
    gagalSejak: null,
    jedaSampai: null,
    dibuat: now(),
    oleh: nip,
  }
}

/** Returns the first answer again, for the same key. */
async function answerAgain(
  deps: Deps,
  caller: Caller,
  kept: PenerimaTerkini,
): Promise<Result<PenerimaDenganRahasia, Problem>> {
  const found = await gatherReceiver(deps, caller, kept.id)
  if (!found.ok) return found
  const secret = await deps.vault.open(found.value.penerima.rahasia, kept.id)
  return secret === null ? err({ kind: 'bentrok', message: UNREADABLE }) : ok({ ...kept, secret })
}

const TOO_MANY = {
  id: 'Sudah ada 50 penerima. Hapus yang tidak dipakai lagi.',
  en: 'There are 50 receivers already. Remove those that are not used any more.',
}
const UNREADABLE = {
  id: 'Rahasia penerima ini tidak terbaca lagi. Ganti rahasianya.',
  en: 'The secret of this receiver cannot be read any more. Rotate it.',
}
