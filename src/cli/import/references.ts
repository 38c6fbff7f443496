import type { Db } from '../../db/engine/client.ts'
import { closedMonths } from '../../db/kinerja/bulan.ts'
import { unitsNamed } from '../../db/pegawai/unit.ts'
import { ownersOfTaps } from '../../db/webhook/impor.ts'
import { knownNips, ownersOf, unitsTapping } from '../../db/webhook/webhook.ts'
import { type Editions, policyOn } from '../../domain/edition.ts'
import { isTapTime } from '../../domain/presensi/jam-presensi.ts'
import { monthOf } from '../../domain/shared/local-date.ts'
import { type Instant, localDate, type Zona } from '../../domain/shared/local-time.ts'
import {
  check,
  isAhead,
  type Placed,
  type Rejected,
  rejection,
} from '../../operations/webhook/check-items.ts'
import type { Item } from './kinds.ts'

/** What a file is held against. */
export interface Held {
  readonly db: Db
  readonly editions: Editions
  readonly zona: Zona
  readonly now: Instant
}

/** What the database says about some records of one type, each by its place among them. */
export interface Against {
  /** Records that the door would turn away, as it would say it. */
  readonly ditolak: readonly Rejected[]
  /** The NIPs and the codes of units, among those that the records name, which Luwes knows. */
  readonly kenal: ReadonlySet<string>
}

const HALF_DAY = 43_200_000

/** Holds records against the database, with one round trip: what the door would refuse, and whom it knows. */
export async function holdAgainst(
  held: Held,
  type: string,
  items: readonly Item[],
): Promise<Against> {
  const { db, now } = held
  const values = (...fields: readonly string[]) =>
    items.flatMap((item) => fields.flatMap((field) => item[field] ?? [])).map(String)
  const taps = type === 'presensi.terekam'
  const [nips, units, owned, owners, tapping, closed] = await db.read([
    knownNips(db, values('nip', 'atasanNip')),
    unitsNamed(db, values('unitKerja', 'induk')),
    ownersOf(db, type, values('id')),
    ownersOfTaps(db, taps ? values('id') : []),
    unitsTapping(db, judged(held, type) ? values('kode') : [], now - HALF_DAY, now),
    closedMonths(db),
  ])
  const known = {
    nips: new Set(nips.map(({ nip }) => nip)),
    owners: new Map([...owned, ...owners].map(({ id, nip }) => [id, nip])),
    surat: new Set<string>(),
    presensi: new Map(tapping.map((unit) => [unit.kode, unit])),
    tutup: new Set(closed.map(({ bulan }) => bulan)),
  }
  const placed = items.map((item, index) => ({ index, item }))
  const ditolak = taps ? badTaps(placed, known, held) : check(type, placed, known).rejected
  return { ditolak, kenal: new Set([...known.nips, ...units.map(({ kode }) => kode)]) }
}

/** Whether people tap right now, so that how their units judge the day does not change. */
function judged({ editions, zona, now }: Held, type: string): boolean {
  const today = localDate(now, zona)
  const { presensi } = policyOn(editions, today)
  return type === 'unit-kerja.diperbarui' && isTapTime(presensi, today, now, zona)
}

interface KnownTaps {
  readonly nips: ReadonlySet<string>
  readonly owners: ReadonlyMap<string, string>
  readonly tutup: ReadonlySet<string>
}

/** Taps that the door would turn away. One that is there already is none of them. */
function badTaps(placed: readonly Placed[], known: KnownTaps, { zona, now }: Held): Rejected[] {
  return placed.flatMap(({ index, item }) => {
    const [id, nip, at] = [String(item.id), String(item.nip), Date.parse(String(item.at))]
    const owner = known.owners.get(id)
    if (isAhead(item.at, now)) return [rejection(index, 'waktu-mendatang')]
    if (!known.nips.has(nip)) return [rejection(index, 'nip-tidak-dikenal')]
    if (owner !== undefined && owner !== nip) return [rejection(index, 'milik-pegawai-lain')]
    const closed = owner === undefined && known.tutup.has(monthOf(localDate(at, zona)))
    return closed ? [rejection(index, 'bulan-ditutup')] : []
  })
}
