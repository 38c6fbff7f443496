import {
  type DayRange,
  type FaktaBersama,
  type FaktaOrang,
  factsFrom,
  momentsOf,
  personFacts,
  sharedFacts,
  type TapTersimpan,
} from '../../db/presensi/fakta-hari.ts'
import type { Deps } from '../../deps.ts'
import { type PakaiOn, pakaiFrom } from '../../domain/pegawai/masa-pakai.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Pegawai } from '../../domain/pegawai/pegawai.ts'
import { RiwayatOrang } from '../../domain/pegawai/riwayat-orang.ts'
import type { Tap } from '../../domain/presensi/tap.ts'
import type { Kalender } from '../../domain/shared/calendar.ts'
import type { Titik } from '../../domain/shared/distance.ts'
import { mergeEntered } from '../shared/calendar.ts'

/** The facts that the days of everybody depend on, with the calendar merged. */
export interface LatarHari extends Omit<FaktaBersama, 'libur' | 'ramadan' | 'lengkap' | 'belum'> {
  readonly kalender: Kalender
  /** Since when each unit uses Luwes. */
  readonly pakai: PakaiOn
}

/** A person with all facts of a range of days. */
export interface PersonDays {
  readonly orang: RiwayatOrang
  /** Whether they are employed today, and who is responsible for them. */
  readonly kini: Pick<Pegawai, 'aktif' | 'atasanNip'>
  /** The point of their home, if it was unsealed to compute distances. */
  readonly rumah?: Titik | undefined
  readonly bersama: LatarHari
  readonly taps: readonly Tap[]
  readonly fakta: Omit<FaktaOrang, 'pegawai' | 'riwayat' | 'unit'>
}

/** Returns the queries for the facts of some people's days; `assembleDays` reads their rows. */
export function dayQueries({ db }: Pick<Deps, 'db'>, nips: readonly Nip[], range: DayRange) {
  return [sharedFacts(db, range), personFacts(db, nips, range)] as const
}

type Rows = readonly { readonly fakta: unknown }[]

/** Assembles the rows of `dayQueries`, one person at a time. */
export function assembleDays(
  deps: Pick<Deps, 'kalender' | 'masaPakai' | 'zona'>,
  [shared, people]: readonly [shared: Rows, people: Rows],
): PersonDays[] {
  const bersama = sharedFrom(deps, shared)
  return people.map((row) => {
    const { pegawai, riwayat, unit, ...fakta } = factsFrom<FaktaOrang>(row)
    const orang = new RiwayatOrang({ pegawai, riwayat, unit, zona: deps.zona })
    return { orang, kini: pegawai, bersama, taps: fakta.taps.map(asTap), fakta }
  })
}

/**
 * Adds the taps from the files of archived years. Call it for ranges that may include one; for
 * others it reads nothing.
 *
 * @throws {ArchiveAway} When the archive cannot be read.
 */
export async function withArchived(
  { arsip }: Pick<Deps, 'arsip'>,
  people: readonly PersonDays[],
  range: DayRange,
): Promise<PersonDays[]> {
  const years = people[0]?.bersama.arsip ?? []
  if (years.length === 0) return [...people]
  const nips = people.map(({ orang }) => orang.nip)
  const moments = momentsOf(range)
  const found = await Promise.all(years.map(({ tahun }) => arsip.taps(tahun, nips, moments)))
  const byNip = Map.groupBy(found.flat(), ({ nip }) => nip)
  return people.map((person) => {
    const known = new Set(person.taps.map(({ id }) => id))
    const added = (byNip.get(person.orang.nip) ?? []).filter(({ id }) => {
      const isNew = !known.has(id)
      known.add(id)
      return isNew
    })
    return { ...person, taps: [...person.taps, ...added.map(asTap)] }
  })
}

function sharedFrom(deps: Pick<Deps, 'kalender' | 'masaPakai' | 'zona'>, [row]: Rows): LatarHari {
  if (!row) throw new Error('no shared facts')
  const { libur, ramadan, lengkap, belum, ...rest } = factsFrom<FaktaBersama>(row)
  return {
    ...rest,
    kalender: mergeEntered(deps, { libur, ramadan, lengkap }),
    pakai: pakaiFrom(deps.masaPakai, belum),
  }
}

/** Returns a stored tap in the form that the rules read. */
function asTap({ id, arah, at, sumber, data }: TapTersimpan): Tap {
  return { ...data, id, arah, at, ...(sumber === 'luwes' && { widget: true }) }
}
