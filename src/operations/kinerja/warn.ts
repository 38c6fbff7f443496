import {
  type FaktaOrangPeringatan,
  type PeringatanDiberi,
  peringatanFacts,
  peringatanFrom,
  peringatanOfGone,
  reviewsLate,
  turnsLost,
  unitPeringatanFacts,
  unitPeringatanFrom,
} from '../../db/kinerja/fakta-peringatan.ts'
import {
  keepPeringatan,
  lapsePeringatan,
  type PeringatanGugur,
  type PeringatanMasuk,
} from '../../db/kinerja/peringatan.ts'
import { notYet } from '../../db/pegawai/hari-pertama.ts'
import { markOf, putMark } from '../../db/sistem/penanda.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import {
  hasLapsedPegawai,
  hasLapsedUnit,
  type PeringatanBaru,
  warnPegawai,
  warnUnit,
} from '../../domain/kinerja/peringatan/index.ts'
import { firstDay } from '../../domain/kinerja/peringatan/peringatan.ts'
import { pakaiFrom } from '../../domain/pegawai/masa-pakai.ts'
import { addWorkdays, isWorkday, knowsDay } from '../../domain/shared/calendar.ts'
import { addDays, type LocalDate, monthOf, weekOf } from '../../domain/shared/local-date.ts'
import { type Instant, instantAt, localDate } from '../../domain/shared/local-time.ts'
import { clipTo, isInMasa } from '../../domain/shared/masa.ts'
import { readKalender } from '../presensi/read-kalender.ts'
import { daysOfUnit, factsOfPerson, type Look } from './gather-peringatan.ts'

const PEOPLE = 500
const UNITS = 40

/** The most chunks of one invocation; the next one continues. */
const CHUNKS = 40

/** The mark in which the job notes the day and the number of people it has examined. */
const MARK = 'peringatan'
const DAY = 1_000_000
/** The value of the mark once the units are done too. */
const DONE = DAY - 1

/** The actor of a history step that the facts caused. */
const LUWES = 'luwes'

/** The warnings that a run gave, and those that lapsed. */
export interface HasilPeringatan {
  readonly warned: number
  readonly lapsed: number
}

/**
 * Peringatan dini: examines every person and unit once a day, from the cron.
 *
 * Stores the warnings that the facts call for (R60-R64), with today's figures, and lets the others
 * lapse. May stop anywhere: a warning is never given twice. No warning changes anything by itself.
 */
export async function warn(deps: Deps): Promise<HasilPeringatan> {
  const now = deps.now()
  const today = localDate(now, deps.zona)
  const number = Number(today.replaceAll('-', ''))
  const [[mark]] = await deps.db.read([markOf(deps.db, MARK)])
  const noted = mark && Math.floor(mark.nilai / DAY) === number ? mark.nilai % DAY : 0
  if (noted === DONE) return { warned: 0, lapsed: 0 }
  const look = await prepare(deps, today, now)
  let offset = noted
  let warned = 0
  let lapsed = 0
  for (let left = CHUNKS; left > 0; left -= 1) {
    const [rows] = await deps.db.read([peringatanFacts(deps.db, look.saat, offset, PEOPLE)])
    const found = rows.map(peringatanFrom).map((person) => aboutPerson(deps, look, person))
    offset += rows.length
    const last = rows.length < PEOPLE
    if (last) found.push(...(await aboutUnits(deps, look)), await lapseGone(deps))
    // While nobody is known the day is not done: SIMPEG may just be starting to send.
    const next = number * DAY + (last && offset > 0 ? DONE : offset)
    const given = found.flatMap(({ muncul }) => muncul)
    const gone = found.flatMap(({ gugur }) => gugur)
    await deps.db.write([
      ...keepPeringatan(given, now, deps.newId),
      ...lapsePeringatan(gone, LUWES, now, deps.newId),
      putMark(deps.db, MARK, next),
    ])
    warned += given.length
    lapsed += gone.length
    if (last) break
  }
  return { warned, lapsed }
}

async function prepare(deps: Deps, today: LocalDate, now: Instant): Promise<Look> {
  const kalender = await readKalender(deps)
  const policy = policyOn(deps.editions, today)
  let waiting = today
  for (let left = policy.ketentuan.tenggatKeputusan.value; left > 0; ) {
    waiting = addDays(waiting, -1)
    if (isWorkday(kalender, waiting)) left -= 1
  }
  const yesterday = addDays(today, -1)
  // Nobody is late before Luwes is used, or while the number of working days is unknown.
  const counts = isInMasa(waiting, deps.masaPakai) && knowsDay(kalender, waiting)
  const known = counts && knowsDay(kalender, today)
  const since = (day: LocalDate) => clipTo({ dari: day, sampai: today }, deps.masaPakai).dari
  const pekanIni = weekOf(yesterday)
  const tahun = addDays(today, -2).slice(0, 4)
  const batasTunggu = known ? instantAt(waiting, 0, deps.zona) : 0
  const [lost, reviews, belum] = await deps.db.read([
    turnsLost(deps.db, instantAt(pekanIni, 0, deps.zona)),
    reviewsLate(deps.db, batasTunggu, today),
    notYet(deps.db, [waiting, pekanIni].sort()[0] ?? pekanIni),
  ])
  const saat = {
    hariIni: today,
    kini: now,
    batasTunggu,
    pekanIni,
    bulanIni: monthOf(yesterday),
    // The verdict of a day may need the whole next one: the last day of a year is examined in that
    // year.
    tahun,
    // Days become final after the new year too, and objections come later: the previous year still
    // counts.
    tahunSejak: `${firstDay(today).slice(0, 4)}-01-01`,
    pekan12: since(firstDay(today)),
    pekan4: since(addDays(today, -28)),
  }
  const alone = addWorkdays(kalender, today, policy.kinerja.dahulu.value)
  return {
    pakai: pakaiFrom(deps.masaPakai, belum),
    menungguSejak: waiting,
    saat,
    policy,
    kalender,
    terbuka: instantAt(addDays(alone, 1), 0, deps.zona),
    hilang: new Map(lost.map(({ nip, jumlah }) => [nip, jumlah])),
    tinjau: new Map(reviews.map(({ nip, jumlah }) => [nip, jumlah])),
  }
}

/** The warnings that a person or a unit got and lost. */
interface Temuan {
  readonly muncul: readonly PeringatanMasuk[]
  readonly gugur: readonly PeringatanGugur[]
}

function aboutPerson(deps: Deps, look: Look, told: FaktaOrangPeringatan): Temuan {
  const { nip, unit, terbuka } = told
  const facts = factsOfPerson(look, told)
  const set = look.policy.kinerja.peringatan
  const about = { subjek: nip, nip, unitKerja: unit }
  const found = warnPegawai(facts, set)
  return {
    muncul: found.map((one) => asRow(deps, look, one, about, terbuka)),
    gugur: lapsesOf(terbuka, about, (open) => hasLapsedPegawai(facts, set, open)),
  }
}

type SubjekPeringatan = Pick<PeringatanMasuk, 'subjek' | 'nip' | 'unitKerja'>

function asRow(
  deps: Deps,
  { saat, terbuka }: Look,
  { kode, kunci, isi, dahulu }: PeringatanBaru,
  about: SubjekPeringatan,
  given: readonly PeringatanDiberi[],
): PeringatanMasuk {
  const before = given.find((one) => one.kode === kode && one.kunci === kunci)
  const terbukaPada = dahulu ? terbuka : saat.kini
  return { id: before?.id ?? deps.newId(), kode, kunci, isi, terbukaPada, ...about }
}

function lapsesOf(
  given: readonly PeringatanDiberi[],
  { nip, unitKerja }: SubjekPeringatan,
  hasLapsed: (open: PeringatanDiberi) => boolean,
): PeringatanGugur[] {
  return given
    .filter((one) => one.status === 'baru' && hasLapsed(one))
    .map(({ id, kode, langkah }) => ({ id, kode, nip, unitKerja, urut: langkah }))
}

/** The most warnings about people who left that lapse in one run; the next day continues. */
const GONE = 5_000

/** Lets the warnings about people who left lapse: their ladders and runs have ended. */
async function lapseGone({ db }: Deps): Promise<Temuan> {
  const [rows] = await db.read([peringatanOfGone(db, GONE)])
  const gugur = rows.map(({ langkah, ...about }) => ({ ...about, urut: langkah }))
  return { muncul: [], gugur }
}

async function aboutUnits(deps: Deps, look: Look): Promise<Temuan[]> {
  const found: Temuan[] = []
  const set = look.policy.kinerja.peringatan
  for (let after = ''; ; ) {
    const [rows] = await deps.db.read([unitPeringatanFacts(deps.db, look.saat, after, UNITS)])
    for (const row of rows) {
      const told = unitPeringatanFrom(row)
      const facts = { pekanIni: look.saat.pekanIni, hari: daysOfUnit(look, told) }
      const about = { subjek: row.kode, nip: null, unitKerja: row.kode }
      found.push({
        muncul: warnUnit(facts, set).map((one) => asRow(deps, look, one, about, told.terbuka)),
        gugur: lapsesOf(told.terbuka, about, (open) => hasLapsedUnit(facts, set, open)),
      })
    }
    if (rows.length < UNITS) return found
    after = rows.at(-1)?.kode ?? ''
  }
}
