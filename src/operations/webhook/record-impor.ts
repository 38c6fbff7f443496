import type * as v from 'valibot'
import type { Statement } from '../../db/engine/client.ts'
import { operatedAmong } from '../../db/pegawai/operator.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { JawabanKiriman } from '../../domain/webhook/jawaban.ts'
import { reachesAny, reachOf, reachQuery } from '../pegawai/jangkauan.ts'
import type { Idempotency } from '../shared/idempotency.ts'
import type { Problem } from '../shared/problem.ts'
import { readAnswer, writeOnce } from '../shared/write-once.ts'
import { check, type ItemAt, type ItemRefusal, sift } from './check-items.ts'
import type { InboundType, Refusal, StoredType } from './inbound-type.ts'
import type { JenisImpor } from './jenis-masuk.ts'
import { knownFrom, knownQueries } from './known.ts'
import { receiveTaps } from './receive-taps.ts'
import { recordItems } from './record-items.ts'
import { TYPES } from './types/index.ts'

/** Items that an officer imports. */
export interface ImporDraft {
  readonly jenis: JenisImpor
  readonly butir: readonly unknown[]
}

/** An item about a person, with its place. */
interface ButirOrang {
  readonly index: number
  readonly item: unknown
  readonly nip: Nip
}

/**
 * Impor: receives items like a delivery, for bkd, and for an operator about people of their own
 * units.
 *
 * Good items are stored even if others are bad. Nobody imports data about themselves (R27). Each
 * type says which of its items may be imported.
 */
export async function recordImpor(
  deps: Deps,
  caller: Caller,
  { jenis, butir }: ImporDraft,
  key: Idempotency | null,
): Promise<Result<JawabanKiriman, Problem>> {
  const before = await readAnswer<JawabanKiriman>(deps, caller, key)
  if (before) return before
  const { db } = deps
  const now = deps.now()
  const type: InboundType = TYPES[jenis]
  const { good, bad } = sift(type, butir)
  const named = good.map((one) => ({ ...one, nip: type.mentions(one.item).nip ?? '' }))
  const nips = [...new Set(named.map(({ nip }) => nip))]
  const read = await readAs(db, caller, [
    reachQuery(deps, caller),
    operatedAmong(db, caller.nip, localDate(now, deps.zona), nips),
  ])
  if (!read.ok) return read
  const [operated, people] = read.value
  const reach = reachOf(caller, operated)
  if (!reachesAny(reach)) return err({ kind: 'bukan-wewenang' })
  const theirs = new Set(people.map(({ nip }) => nip))
  const refusalOf = (one: ButirOrang): Refusal | null => {
    if (one.nip === caller.nip) return OWN
    if (reach !== 'semua' && !theirs.has(one.nip)) return OTHERS
    return type.impor?.refuse(one.item) ?? null
  }
  const refused: ItemRefusal[] = [...bad]
  const allowed: ButirOrang[] = []
  for (const one of named) {
    const refusal = refusalOf(one)
    if (refusal) refused.push({ index: one.index, ...refusal })
    else allowed.push(one)
  }
  return 'lane' in type
    ? ok(await takeTaps(deps, caller, { jenis, allowed, refused, key, now }))
    : takeStored(deps, caller, { type, jenis, allowed, refused, key, now })
}

interface Bawaan {
  readonly jenis: JenisImpor
  readonly allowed: readonly ButirOrang[]
  readonly refused: readonly ItemRefusal[]
  readonly key: Idempotency | null
  readonly now: Instant
}

/**
 * Receives taps through their own lane, which stores the answer under an id of the caller's key.
 */
async function takeTaps(
  deps: Deps,
  caller: Caller,
  { jenis, allowed, refused, key, now }: Bawaan,
): Promise<JawabanKiriman> {
  const id = key ? `${caller.nip}/${key.kunci}/${key.sidik}` : deps.newId()
  const beside = auditOf(deps, caller, jenis, allowed, now)
  const items = allowed.map(({ item }) => item)
  const asal = { sumber: 'impor', ditunggu: null, beside }
  const { accepted, duplicates, rejected } = await receiveTaps(deps, id, items, asal)
  const placed = rejected.map((one) => ({ ...one, index: allowed[one.index]?.index ?? one.index }))
  return { accepted, duplicates, rejected: inOrder([...refused, ...placed]) }
}

async function takeStored<Schema extends v.GenericSchema>(
  deps: Deps,
  caller: Caller,
  {
    type,
    jenis,
    allowed,
    refused,
    key,
    now,
  }: Bawaan & {
    readonly type: StoredType<Schema>
  },
): Promise<Result<JawabanKiriman, Problem>> {
  const { db } = deps
  const lookup = { ...deps, now, pada: now }
  // Safe because sift read every item by the schema of this type.
  const good = allowed as readonly ItemAt<v.InferOutput<Schema>>[]
  const items = good.map(({ item }) => item)
  const known = knownFrom(await db.read(knownQueries(lookup, type, items)), lookup)
  const { kept, rejected } = check(type, good, known)
  const places = new Set(kept.map(({ index }) => index))
  const answer: JawabanKiriman = {
    accepted: kept.length,
    duplicates: 0,
    rejected: inOrder([...refused, ...rejected]),
  }
  const statements = [
    ...(await recordItems(
      deps,
      type,
      kept.map(({ item }) => item),
      { pada: now, now },
    )),
    ...auditOf(
      deps,
      caller,
      jenis,
      allowed.filter(({ index }) => places.has(index)),
      now,
    ),
  ]
  if (statements.length === 0) return ok(answer)
  return writeOnce(deps, { caller, key, pada: now, answer, statements }, () =>
    err({ kind: 'bentrok', message: MEANWHILE }),
  )
}

const inOrder = (rejected: readonly ItemRefusal[]) => rejected.toSorted((a, b) => a.index - b.index)

/** Returns one audit row per person, so that people find imports about them in their own data. */
function auditOf(
  deps: Deps,
  { nip: oleh }: Caller,
  jenis: JenisImpor,
  items: readonly ButirOrang[],
  pada: Instant,
): Statement[] {
  const edisi = editionOn(deps.editions, localDate(pada, deps.zona)).since
  const byPerson = Map.groupBy(items, ({ nip }) => nip)
  return [...byPerson].map(([entitas, own]) =>
    record(deps.db, {
      pada,
      oleh,
      tindakan: 'impor.butir',
      entitas,
      data: { jenis, butir: own.map(({ item }) => item), edisi },
    }),
  )
}

const OWN: Refusal = {
  code: 'impor.diri-sendiri',
  message: {
    id: 'Data Anda sendiri diimpor petugas lain.',
    en: 'What is about yourself is brought in by another officer.',
  },
}
const OTHERS: Refusal = {
  code: 'impor.di-luar-unit',
  message: {
    id: 'Pegawai ini bukan pegawai unit yang Anda kelola hari ini.',
    en: 'This person does not belong today to a unit that you look after.',
  },
}
const MEANWHILE = {
  id: 'Jadwal pegawai ini baru saja diubah. Kirim lagi.',
  en: 'The shifts of these people were changed just now. Send it again.',
}
