import type { Db } from '../../db/engine/client.ts'
import { notYet } from '../../db/pegawai/hari-pertama.ts'
import { personWithUnit } from '../../db/pegawai/pegawai.ts'
import { atasanToday, placesToday } from '../../db/pegawai/rantai.ts'
import { historyFrom, personThrough } from '../../db/pegawai/riwayat.ts'
import { calendarEntered } from '../../db/presensi/kalender.ts'
import { answerUnder } from '../../db/sistem/idempotensi.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { directivesAbout } from '../../db/wfa/arahan.ts'
import { waveSpans } from '../../db/wfa/gelombang.ts'
import {
  criteriaOf,
  importantLeave,
  kraOfMonths,
  leaveOn,
  readinessOf,
  windowsAround,
} from '../../db/wfa/kelayakan.ts'
import { daysHeld, statusOfOwn } from '../../db/wfa/pengajuan.ts'
import { unitAround, unitFrom } from '../../db/wfa/unit-sekitar.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { decisionChain } from '../../domain/pegawai/chain.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Pegawai } from '../../domain/pegawai/pegawai.ts'
import { RiwayatOrang } from '../../domain/pegawai/riwayat-orang.ts'
import type { Titik } from '../../domain/shared/distance.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { type Instant, localDate, type Zona } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Bukti, JamDiminta, Kesiapan, Lokasi, Rencana } from '../../domain/wfa/facts.ts'
import type { JenisWfa } from '../../domain/wfa/jenis.ts'
import type { FilingFacts, SituasiHari } from '../../domain/wfa/judge-filing.ts'
import type { JawabanKriteria } from '../../domain/wfa/kriteria.ts'
import type { Idempotency } from '../shared/idempotency.ts'
import type { Problem } from '../shared/problem.ts'
import { withHome } from '../shared/rumah.ts'
import { rangeOf, unitFactsFrom } from './gather-unit.ts'

/** The request that a filing or its preview judges. */
export interface FilingInput {
  readonly jenis: JenisWfa
  readonly hari: readonly LocalDate[]
  readonly rencana?: readonly Rencana[] | undefined
  /** `null` in a request without one; `undefined` in a preview without one. */
  readonly lokasi?: Lokasi | null | undefined
  readonly jam?: JamDiminta | null | undefined
  readonly bukti?: readonly Bukti[] | undefined
}

/** A request as a person writes it; a preview may still lack its reason and its plan. */
export interface Draft extends FilingInput {
  readonly alasan?: string | undefined
  /** The returned request of one's own that this one revises. */
  readonly perbaikanDari?: string | undefined
}

/**
 * Returns a draft as it is judged.
 *
 * In a complete draft missing parts count as absent. In an incomplete one they may still come.
 */
export function asJudged(draft: Draft): FilingInput {
  const { alasan, rencana, jam = null, lokasi = null, bukti = [] } = draft
  const whole = alasan !== undefined && rencana !== undefined
  return whole ? { ...draft, jam, lokasi, bukti } : draft
}

/** Further facts to gather. */
export interface GatherOptions {
  readonly key?: Idempotency | null
  /** Other days to offer, whose places are counted. */
  readonly days?: readonly LocalDate[]
  /** A returned request that this one revises. */
  readonly perbaikanDari?: string | undefined
}

/** Returns the queries of a filing, for one round trip. */
function questions(
  db: Db,
  nip: Nip,
  { hari }: FilingInput,
  { key = null, days = [], perbaikanDari }: GatherOptions,
  today: LocalDate,
) {
  const counted = [...new Set([...hari, ...days])].sort()
  const range = rangeOf(counted)
  return [
    personWithUnit(db, nip),
    placesToday(db, nip, today),
    atasanToday(db, nip, today),
    unitAround(db, nip, range, counted),
    daysHeld(db, nip),
    calendarEntered(db),
    answerUnder(db, nip, key?.kunci ?? ''),
    criteriaOf(db, nip),
    readinessOf(db, nip),
    windowsAround(db, nip, range),
    importantLeave(db, nip, hari),
    statusOfOwn(db, nip, perbaikanDari ?? ''),
    leaveOn(db, nip, counted),
    directivesAbout(db, nip, range.dari, range.sampai),
    kraOfMonths(db, nip, hari),
    personThrough(db, nip, range.dari, range.sampai),
    notYet(db, range.dari),
    waveSpans(db),
  ] as const
}

/** Returns the days that a person holds, by the limit in which they count. */
export function daysBy(
  held: readonly { readonly tanggal: string; readonly berlokasi: number; readonly jenis: string }[],
) {
  const daysOf = (test: (day: (typeof held)[number]) => boolean) =>
    held.filter(test).map(({ tanggal }) => tanggal)
  return {
    hariBerjalan: daysOf(({ berlokasi }) => berlokasi === 1),
    hariLokasiLain: daysOf(({ jenis }) => jenis === 'lokasi-lain'),
    hariLain: daysOf(({ berlokasi }) => berlokasi === 0),
    hariIbu: daysOf(({ jenis }) => jenis === 'ulang-tahun-ibu'),
  }
}

/**
 * Gathers all facts for a filing, in one round trip.
 *
 * They are the person, the unit and its people, open cases, days held, places taken, absences,
 * criteria and readiness. Also the service windows, the calendar, the chain upward, and the stored
 * answer of the key.
 */
export async function gatherFiling(
  deps: Deps,
  caller: Caller,
  asked: FilingInput,
  now: Instant,
  also: GatherOptions = {},
) {
  const today = localDate(now, deps.zona)
  const read = await readAs(deps.db, caller, questions(deps.db, caller.nip, asked, also, today))
  if (!read.ok) return read
  const [people, units, [atasan], around, held, calendar, kept, ...more] = read.value
  const [
    criteria,
    readiness,
    layanan,
    cuti,
    returned,
    leave,
    directives,
    kra,
    through,
    belum,
    waves,
  ] = more
  const person = people[0]
  const [history] = through.map(historyFrom)
  if (!person || !history) return err({ kind: 'belum-masuk' }) satisfies Result<never, Problem>
  const zona = person.unit.zona ?? deps.zona
  const orang = new RiwayatOrang({ ...history, zona: deps.zona })
  const { rumah } = await withHome(deps, person.pegawai)
  const facts: FilingFacts = {
    nip: caller.nip,
    pada: (day) => situationOn(orang, criteria, rumah, day),
    jenis: asked.jenis,
    hariDiminta: [...asked.hari].sort(),
    ...daysBy(held),
    ...unitFactsFrom(deps, orang, {
      around: unitFrom(around),
      windows: layanan,
      directives,
      calendar,
      belum,
      waves,
    }),
    cuti: new Map(leave.map(({ tanggal, jenis }) => [tanggal, jenis])),
    rencana: asked.rencana,
    kra: kra.length > 0 ? new Set(kra.map(({ kode }) => kode)) : null,
    lokasi: asked.lokasi,
    jam: asked.jam,
    bukti: asked.bukti,
    kesiapan: readinessFrom(readiness[0], person.pegawai, zona),
    hariIni: localDate(now, zona),
  }
  const upward = units.map(({ kode, induk, kepalaNip }) => ({
    kode,
    induk: induk ?? undefined,
    kepalaNip: kepalaNip ?? undefined,
  }))
  const chain = decisionChain({ ...person.pegawai, atasanNip: atasan?.nip }, upward)
  return ok({ facts, chain, kept: kept[0], cuti, perbaikan: returned[0], sasaran: kra })
}

/** Returns a person on a day, with the criteria signed for the position of that day. */
export function situationOn(
  orang: RiwayatOrang,
  criteria: readonly { readonly tmtJabatan: LocalDate; readonly jawaban: JawabanKriteria }[],
  rumah: Titik | undefined,
  day: LocalDate,
): SituasiHari {
  const { pegawai, unit, bekerja, sejak } = orang.pada(day)
  const signed = criteria.find(({ tmtJabatan }) => tmtJabatan === pegawai.tmtJabatan)
  return { pegawai: { ...pegawai, rumah }, unit, bekerja, sejak, kriteria: signed?.jawaban ?? null }
}

/** Returns a person's own declaration, or else the statement of SIMPEG without a day. */
function readinessFrom(
  declared:
    | { readonly laptop: boolean; readonly internet: boolean; readonly pada: Instant }
    | undefined,
  pegawai: Pegawai,
  zona: Zona,
): Kesiapan | null {
  if (declared) return { ...declared, pada: localDate(declared.pada, zona) }
  return pegawai.kesiapan ? { ...pegawai.kesiapan, pada: null } : null
}
