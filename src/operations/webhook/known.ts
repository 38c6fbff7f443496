import type * as v from 'valibot'
import type { Db } from '../../db/engine/client.ts'
import { closedMonths } from '../../db/kinerja/bulan.ts'
import { atasanAbove } from '../../db/pegawai/riwayat.ts'
import { type HariSif, type SifTersimpan, shiftsAround, zonesOn } from '../../db/pegawai/sif.ts'
import { unitsNamed } from '../../db/pegawai/unit.ts'
import { tapsNamed } from '../../db/presensi/tap.ts'
import { knownNips, ownersOf, unitsTapping } from '../../db/webhook/webhook-masuk.ts'
import { lettersNamed } from '../../db/wfa/surat.ts'
import { type Editions, policyOn } from '../../domain/edition.ts'
import { isTapTime } from '../../domain/presensi/jam-presensi.ts'
import type { Tap } from '../../domain/presensi/tap.ts'
import { type Instant, localDate, type Zona } from '../../domain/shared/local-time.ts'
import type { CaraMenilai, InboundType, KnownRecords, Mentions } from './inbound-type.ts'

/** The database and the time for looking up items. */
export interface Lookup {
  readonly db: Db
  readonly editions: Editions
  readonly zona: Zona
  readonly now: Instant
  /** When the items were true according to the source; by default now. */
  readonly pada?: Instant
}

const HALF_DAY_MS = 43_200_000

/** Returns the queries for everything that some items name; `knownFrom` reads their rows. */
export function knownQueries<Schema extends v.GenericSchema>(
  lookup: Lookup,
  type: InboundType<Schema>,
  items: readonly v.InferOutput<Schema>[],
) {
  const { db, now } = lookup
  const named = items.map((item) => type.mentions(item))
  const days = named.flatMap(({ sif }) => sif ?? [])
  const all = (field: Exclude<keyof Mentions, 'atasan' | 'sif' | 'hari'>) =>
    named.flatMap((one) => one[field] ?? [])
  return [
    knownNips(db, [...all('nip'), ...all('penilai')]),
    ownersOf(db, type.owned, all('id')),
    lettersNamed(db, all('kodeSurat'), all('nomorSurat')),
    unitsTapping(db, isTapping(lookup) ? all('unit') : [], now - HALF_DAY_MS, now),
    closedMonths(db),
    unitsNamed(db, all('unitKerja')),
    atasanAbove(
      db,
      named.flatMap(({ atasan }) => atasan ?? []),
      localDate(now, lookup.zona),
    ),
    shiftsAround(db, days),
    zonesOn(db, [...days, ...named.flatMap(({ hari }) => hari ?? [])]),
    tapsNamed(db, all('tap')),
  ] as const
}

/** Returns whether people tap right now, so that the judgement of their day must not change. */
function isTapping({ editions, zona, now }: Lookup): boolean {
  const today = localDate(now, zona)
  return isTapTime(policyOn(editions, today).presensi, today, now, zona)
}

/** The rows of `knownQueries`. */
type KnownRows = readonly [
  readonly { readonly nip: string }[],
  readonly { readonly id: string; readonly nip: string }[],
  readonly { readonly nama: string }[],
  readonly (CaraMenilai & { readonly kode: string })[],
  readonly { readonly bulan: string }[],
  readonly { readonly kode: string }[],
  readonly { readonly nip: string; readonly atasan: string }[],
  readonly (Omit<SifTersimpan, 'batal'> & { readonly batal: number | boolean })[],
  readonly (HariSif & { readonly zona: Zona | null })[],
  readonly ({ readonly id: string } & Pick<Tap, 'arah' | 'at'>)[],
]

/** Reads the rows of `knownQueries`. */
export function knownFrom(
  [nips, owned, letters, tapping, closed, units, above, shifts, zones, taps]: KnownRows,
  { editions, now, zona, pada = now }: Pick<Lookup, 'editions' | 'now' | 'zona' | 'pada'>,
): KnownRecords {
  return {
    nips: new Set(nips.map(({ nip }) => nip)),
    owners: new Map(owned.map(({ id, nip }) => [id, nip])),
    surat: new Set(letters.map(({ nama }) => nama)),
    presensi: new Map(tapping.map((unit) => [unit.kode, unit])),
    unitKerja: new Set(units.map(({ kode }) => kode)),
    atasan: new Map(above.map(({ nip, atasan }) => [nip, atasan])),
    sif: shifts.map((one) => ({ ...one, batal: Boolean(one.batal) })),
    zonaPada: new Map(
      zones.flatMap((one) => (one.zona ? [[`${one.nip} ${one.tanggal}`, one.zona] as const] : [])),
    ),
    taps: new Map(taps.map((one) => [one.id, one])),
    umurTap: policyOn(editions, localDate(now, zona)).presensi.umurTap.value,
    tutup: new Set(closed.map(({ bulan }) => bulan)),
    now,
    pada,
    zona,
  }
}
