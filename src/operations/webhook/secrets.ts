import { newWebhookSecret } from '../../adapters/webhook-signature.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import {
  changeReceiver,
  insertReceiver,
  type Penerima,
  receivers,
} from '../../db/webhook/webhook-keluar.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Idempotency } from '../shared/idempotency.ts'
import type { Problem } from '../shared/problem.ts'
import { answeredBefore, writeOnce } from '../shared/write-once.ts'
import {
  audited,
  findReceiver,
  hostOf,
  keepsWebhooks,
  type PenerimaWire,
  receiverWire,
  refuseAlamat,
} from './receivers.ts'

/** The most receivers of a deployment. */
const MOST = 50

const HOUR = 3_600_000

/** A receiver as its keeper asks for it. */
export interface PenerimaBaru {
  readonly url: string
  readonly events: readonly string[]
  readonly description: string
}

/** A receiver with its secret, told this once. */
export interface Berahasia extends PenerimaWire {
  readonly secret: string
}

/**
 * Webhook keluar: makes a receiver, to whom events are sent from now on, and tells its secret this once.
 *
 * The answer kept under an Idempotency-Key is without the secret: this is opened again for the same key.
 */
export async function createReceiver(
  deps: Deps,
  caller: Caller,
  asked: PenerimaBaru,
  key: Idempotency | null,
): Promise<Result<Berahasia, Problem>> {
  if (!keepsWebhooks(caller.peran)) return err({ kind: 'bukan-wewenang' })
  const before = await answeredBefore<PenerimaWire>(deps, caller, key)
  if (before) return before.ok ? tellAgain(deps, caller, before.value) : before
  const wrong = refuseAlamat(deps, asked.url)
  if (wrong) return wrong
  const read = await readAs(deps.db, caller, [receivers(deps.db)])
  if (!read.ok) return read
  const [all] = read.value
  if (all.length >= MOST) return err({ kind: 'bentrok', message: TOO_MANY })
  const secret = newWebhookSecret()
  const row = await newRow(deps, caller, asked, secret)
  const pada = row.dibuat
  const answer = receiverWire({ ...row, posisi: 0 }, 0, pada, deps.zona)
  const data = { url: hostOf(asked.url), events: asked.events }
  const statements = [
    insertReceiver(deps.db, row),
    audited(deps, caller, 'webhook.buat', row.id, pada, data),
  ]
  const writing = { caller, key, pada, answer, statements }
  const written = await writeOnce(deps, writing, () => {
    throw new Error('the database refused a receiver')
  })
  if (!written.ok) return written
  return written.value === answer
    ? ok({ ...answer, secret })
    : tellAgain(deps, caller, written.value)
}

async function newRow(
  { vault, now, newId }: Deps,
  { nip }: Caller,
  { url, events, description }: PenerimaBaru,
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

/** The answer of the first time, to who asks with the same key. */
async function tellAgain(
  deps: Deps,
  caller: Caller,
  kept: PenerimaWire,
): Promise<Result<Berahasia, Problem>> {
  const found = await findReceiver(deps, caller, kept.id)
  if (!found.ok) return found
  const secret = await deps.vault.open(found.value.penerima.rahasia, kept.id)
  return secret === null ? err({ kind: 'bentrok', message: UNREADABLE }) : ok({ ...kept, secret })
}

/**
 * Webhook keluar: gives a receiver a new secret, told this once. For so many hours deliveries bear a
 * signature of the one before as well, so that the receiver may change over at any moment between.
 */
export async function rotateSecret(
  deps: Deps,
  caller: Caller,
  id: string,
  overlapHours: number,
): Promise<Result<Berahasia, Problem>> {
  const found = await findReceiver(deps, caller, id)
  if (!found.ok) return found
  const { penerima, wire } = found.value
  const now = deps.now()
  const secret = newWebhookSecret()
  // One that cannot be read any more signs nothing.
  const readable = (await deps.vault.open(penerima.rahasia, id)) !== null
  const overlaps = readable && overlapHours > 0
  const set = {
    rahasia: await deps.vault.seal(secret, id),
    rahasiaLama: overlaps ? penerima.rahasia : null,
    rahasiaLamaSampai: overlaps ? now + overlapHours * HOUR : null,
  }
  await deps.db.write([
    changeReceiver(deps.db, id, set),
    audited(deps, caller, 'webhook.ganti-rahasia', id, now, { overlapHours }),
  ])
  return ok({ ...receiverWire({ ...penerima, ...set }, wire.waiting, now, deps.zona), secret })
}

const TOO_MANY = {
  id: 'Sudah ada 50 penerima. Hapus yang tidak dipakai lagi.',
  en: 'There are 50 receivers already. Remove those that are not used any more.',
}
const UNREADABLE = {
  id: 'Rahasia penerima ini tidak terbaca lagi. Ganti rahasianya.',
  en: 'The secret of this receiver cannot be read any more. Rotate it.',
}
