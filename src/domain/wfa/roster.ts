import type { Nip } from '../pegawai/nip.ts'
import { addDays, type LocalDate, monthOf, weekday, weekOf } from '../shared/local-date.ts'
import type { Halangan } from './halangan.ts'
import type { HariPola } from './roster-pola.ts'
import { FULL } from './rules/index.ts'

/** A person of the unit, as far as a plan needs it. */
export interface Anggota {
  readonly nip: Nip
  /** Whether they belong to the unit on a day. */
  readonly disini: (date: LocalDate) => boolean
  /** Days of location flexibility that they already hold, by request, letter or roster. */
  readonly berjalan: ReadonlySet<LocalDate>
  /** Days of other kinds; those that leave them on site are also in `diTempat`. */
  readonly lain: ReadonlySet<LocalDate>
  readonly diTempat: ReadonlySet<LocalDate>
  /** Mandated days that count in the weekly limit, and all days on which a scheme keeps them at home. */
  readonly wajib: ReadonlySet<LocalDate>
  readonly skema: ReadonlySet<LocalDate>
  /** Days that take a place of the quota, by any kind. */
  readonly terkuota: ReadonlySet<LocalDate>
  /** Whether leave or duty keeps them away on a day. */
  readonly cuti: (date: LocalDate) => boolean
  /** The refusal of the rules about the person for a day. */
  readonly halangan: (date: LocalDate) => Halangan | null
}

/** A limit that the law sets on a day, with its article; `null` for none. */
export type Batas = { readonly nilai: number; readonly dasar: string } | null

/** The numbers of the law on a day. */
export interface BatasHari {
  /** Why nobody works on that day, if so. */
  readonly libur: Halangan | null
  /** Places of the unit. */
  readonly kuota: Batas
  /** Fewest people on site. */
  readonly minimum: Batas
  readonly mingguan: Batas
  readonly bulanan: Batas
  readonly tahunan: Batas
  /** The article by which leave and duty take precedence over a roster. */
  readonly dasarCuti: string
  /** The article by which a day can be held only once. */
  readonly dasarGanda: string
}

/** The facts of a plan. */
export interface RosterFacts {
  /** Everybody who belongs to the unit on a day of the plan. */
  readonly anggota: readonly Anggota[]
  readonly batas: (date: LocalDate) => BatasHari
  /** The days on which a directive sends the whole unit home. */
  readonly dirumahkan: ReadonlySet<LocalDate>
  /** The first and the last day on which another day may be proposed. */
  readonly dari: LocalDate
  readonly sampai: LocalDate
}

/**
 * A day of a plan: accepted, or the reason against it and another day of the same week that fits.
 */
export interface HariRencana extends HariPola {
  readonly halangan: Halangan | null
  readonly usulan: LocalDate | null
}

interface State extends RosterFacts {
  readonly by: ReadonlyMap<Nip, Anggota>
  /** Days assigned so far, by person. */
  readonly given: Map<Nip, Set<LocalDate>>
}

/**
 * Plans a roster: each day of the patterns is checked against the law, day by day.
 *
 * When the cap or the floor limits a day, people with the fewest days elsewhere so far go first,
 * then by NIP. So turns rotate by themselves, and the same input gives the same plan. A person
 * whose day was full is offered the emptiest other day of that week that still fits.
 */
export function planRoster(asked: readonly HariPola[], facts: RosterFacts): HariRencana[] {
  const state: State = {
    ...facts,
    by: new Map(facts.anggota.map((one) => [one.nip, one])),
    given: new Map(facts.anggota.map(({ nip }) => [nip, new Set()])),
  }
  const dates = [...Map.groupBy(asked, ({ tanggal }) => tanggal)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )
  const judged = dates.flatMap(([tanggal, day]) =>
    fewestFirst(
      state,
      day.map(({ nip }) => nip),
    ).map((nip) => ({
      tanggal,
      nip,
      halangan: give(state, nip, tanggal),
    })),
  )
  return judged.map((day) => ({ ...day, usulan: day.halangan && propose(state, day) }))
}

/** Assigns a day if nothing forbids it, or else says what does. */
function give(state: State, nip: Nip, date: LocalDate): Halangan | null {
  const against = obstacle(state, nip, date)
  if (!against) state.given.get(nip)?.add(date)
  return against
}

/** Sorts people by their number of days elsewhere in the span, then by NIP. */
function fewestFirst({ by, given, dari, sampai }: State, people: readonly Nip[]): Nip[] {
  const count = (nip: Nip) => {
    const held = [...(by.get(nip)?.berjalan ?? [])].filter((day) => day >= dari && day <= sampai)
    return held.length + (given.get(nip)?.size ?? 0)
  }
  return people
    .map((nip) => ({ nip, count: count(nip) }))
    .sort((a, b) => a.count - b.count || (a.nip < b.nip ? -1 : 1))
    .map(({ nip }) => nip)
}

/** Returns the first reason against a day, in the order in which people read them. */
function obstacle(state: State, nip: Nip, date: LocalDate): Halangan | null {
  const who = state.by.get(nip)
  if (!who?.disini(date)) return { ...TEXTS.asing, dasar: '-' }
  const batas = state.batas(date)
  if (batas.libur) return batas.libur
  const personal = who.halangan(date)
  if (personal) return personal
  if (who.cuti(date)) return { ...TEXTS.cuti, dasar: batas.dasarCuti }
  if (who.berjalan.has(date) || who.lain.has(date) || who.wajib.has(date)) {
    return { ...TEXTS.ganda, dasar: batas.dasarGanda }
  }
  return overLimit(state, who, date, batas) ?? noRoom(state, who, date, batas)
}

function overLimit({ given }: State, who: Anggota, date: LocalDate, batas: BatasHari) {
  const held = new Set([...who.berjalan, ...(given.get(who.nip) ?? [])])
  const within = (days: Iterable<LocalDate>, periodOf: (day: LocalDate) => string) =>
    [...days].filter((day) => day !== date && periodOf(day) === periodOf(date)).length
  const yearOf = (day: LocalDate) => day.slice(0, 4)
  const { mingguan, bulanan, tahunan } = batas
  if (mingguan && within(new Set([...held, ...who.wajib]), weekOf) >= mingguan.nilai) {
    return { ...TEXTS.mingguan, dasar: mingguan.dasar }
  }
  if (bulanan && within(held, monthOf) >= bulanan.nilai) {
    return { ...TEXTS.bulanan, dasar: bulanan.dasar }
  }
  if (tahunan && within(held, yearOf) >= tahunan.nilai) {
    return { ...TEXTS.tahunan, dasar: tahunan.dasar }
  }
  return null
}

function noRoom(state: State, who: Anggota, date: LocalDate, { kuota, minimum }: BatasHari) {
  if (kuota && elsewhere(state, date) >= kuota.nilai) return { ...TEXTS.kuota, dasar: kuota.dasar }
  if (minimum && othersOnSite(state, who, date) < minimum.nilai) {
    return { ...TEXTS.minimum, dasar: minimum.dasar }
  }
  return null
}

/** Returns how many people of the unit take a place of the quota on a day. */
function elsewhere({ anggota, given }: State, date: LocalDate): number {
  return anggota.filter(
    ({ nip, terkuota, disini }) =>
      disini(date) && (terkuota.has(date) || given.get(nip)?.has(date)),
  ).length
}

function othersOnSite({ anggota, given, dirumahkan }: State, who: Anggota, date: LocalDate) {
  if (dirumahkan.has(date)) return 0
  return anggota.filter(
    (one) =>
      one.nip !== who.nip &&
      one.disini(date) &&
      !one.berjalan.has(date) &&
      !one.skema.has(date) &&
      !given.get(one.nip)?.has(date) &&
      !(one.lain.has(date) && !one.diTempat.has(date)) &&
      !one.cuti(date),
  ).length
}

/**
 * Returns the emptiest other working day of the week that fits; it is kept free for that person.
 */
function propose(state: State, { tanggal, nip, halangan }: Omit<HariRencana, 'usulan'>) {
  if (!halangan || !FULL.includes(halangan.kode)) return null
  const monday = weekOf(tanggal)
  const [best] = [0, 1, 2, 3, 4]
    .map((offset) => addDays(monday, offset))
    .filter((day) => day !== tanggal && day >= state.dari && day <= state.sampai)
    .filter((day) => !state.given.get(nip)?.has(day) && !obstacle(state, nip, day))
    .sort((a, b) => elsewhere(state, a) - elsewhere(state, b) || weekday(a) - weekday(b))
  if (best === undefined) return null
  state.given.get(nip)?.add(best)
  return best
}

const TEXTS = {
  asing: {
    kode: 'wfa.bukan-wewenang',
    pesan: {
      id: 'Bukan pegawai unit kerja ini pada tanggal tersebut.',
      en: 'Not an employee of this unit on that date.',
    },
  },
  cuti: {
    kode: 'wfa.cuti',
    pesan: { id: 'Sedang cuti atau dinas.', en: 'On leave or duty.' },
  },
  ganda: {
    kode: 'wfa.hari-ganda',
    pesan: {
      id: 'Pegawai sudah mempunyai hari WFA pada tanggal ini.',
      en: 'The person already has a WFA day on this date.',
    },
  },
  mingguan: {
    kode: 'wfa.batas-mingguan',
    pesan: { id: 'Batas hari dalam minggu ini tercapai.', en: 'The weekly limit is reached.' },
  },
  bulanan: {
    kode: 'wfa.batas-bulanan',
    pesan: { id: 'Batas hari dalam bulan ini tercapai.', en: 'The monthly limit is reached.' },
  },
  tahunan: {
    kode: 'wfa.batas-tahunan',
    pesan: { id: 'Batas hari dalam tahun ini tercapai.', en: 'The yearly limit is reached.' },
  },
  kuota: {
    kode: 'wfa.kuota',
    pesan: { id: 'Kuota unit pada hari ini penuh.', en: 'The quota of the unit is full that day.' },
  },
  minimum: {
    kode: 'wfa.minimum-kantor',
    pesan: {
      id: 'Petugas di kantor akan kurang dari minimum.',
      en: 'Too few people would be on site.',
    },
  },
} as const
