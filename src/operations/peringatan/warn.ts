import {
  type FaktaOrangPeringatan,
  type FaktaUnitPeringatan,
  type Saat,
  unitWarningFacts,
  unitWarningFrom,
  warningFacts,
  warningFrom,
} from '../../db/fakta-peringatan.ts'
import { markOf, putMark } from '../../db/penanda.ts'
import { keepWarnings, type PeringatanMasuk } from '../../db/peringatan.ts'
import type { Deps } from '../../deps.ts'
import { type Policy, policyOn } from '../../domain/edition.ts'
import {
  type PeringatanBaru,
  warnPegawai,
  warnUnit,
} from '../../domain/kinerja/peringatan/index.ts'
import type { FaktaPegawai, HariUnit } from '../../domain/kinerja/peringatan/peringatan.ts'
import { casesFrom } from '../../domain/pegawai/hukuman.ts'
import { addWorkdays, isWorkday, type Kalender } from '../../domain/shared/calendar.ts'
import { addDays, daysBetween, type LocalDate, weekday } from '../../domain/shared/local-date.ts'
import { type Instant, instantAt, localDate } from '../../domain/shared/local-time.ts'
import { headcountOf } from '../../domain/wfa/kelayakan.ts'
import { quotaPlaces } from '../../domain/wfa/rules/kuota.ts'
import { readKalender } from '../kalender/kalender.ts'

const PEOPLE = 500
const UNITS = 40

/** The most chunks of one invocation, so that it ends; the next goes on. */
const CHUNKS = 40

/** The name under which the job notes the day, and how many people it has looked at on it. */
const MARK = 'peringatan'
const DAY = 1_000_000
/** Noted once the units were looked at too. */
const DONE = DAY - 1

/**
 * Peringatan dini: looks at everybody once a day, and then at every unit, and keeps the warnings that the
 * facts call for (R60-R64). From the cron; may be stopped anywhere, for a warning that was given is not
 * given again. None of them does anything.
 */
export async function warn(deps: Deps): Promise<{ readonly warned: number }> {
  const now = deps.now()
  const today = localDate(now, deps.zona)
  const number = Number(today.replaceAll('-', ''))
  const [[mark]] = await deps.db.read([markOf(deps.db, MARK)])
  const noted = mark && Math.floor(mark.nilai / DAY) === number ? mark.nilai % DAY : 0
  if (noted === DONE) return { warned: 0 }
  const look = await prepare(deps, today, now)
  let [offset, warned] = [noted, 0]
  for (let left = CHUNKS; left > 0; left -= 1) {
    const [rows] = await deps.db.read([warningFacts(deps.db, look.saat, offset, PEOPLE)])
    const found = rows.map(warningFrom).flatMap((person) => aboutPerson(deps, look, person))
    offset += rows.length
    const last = rows.length < PEOPLE
    if (last) found.push(...(await aboutUnits(deps, look)))
    const next = number * DAY + (last ? DONE : offset)
    await deps.db.write([...keepWarnings(found, now, deps.newId), putMark(deps.db, MARK, next)])
    warned += found.length
    if (last) break
  }
  return { warned }
}

interface Look {
  readonly saat: Saat
  readonly policy: Policy
  readonly kalender: Kalender
  /** From when on others than the person see a warning that is told to them first. */
  readonly terbuka: Instant
}

async function prepare(deps: Deps, today: LocalDate, now: Instant): Promise<Look> {
  const kalender = await readKalender(deps)
  const policy = policyOn(deps.editions, today)
  let waiting = today
  for (let left = policy.ketentuan.tenggatKeputusan.value; left > 0; ) {
    waiting = addDays(waiting, -1)
    if (isWorkday(kalender, waiting)) left -= 1
  }
  const saat = {
    ...{ hariIni: today, kini: now, batasTunggu: instantAt(waiting, 0, deps.zona) },
    pekan12: addDays(today, -84),
    pekan4: addDays(today, -28),
    pekan1: addDays(today, -7),
  }
  const open = addWorkdays(kalender, today, policy.kinerja.dahulu.value)
  return { saat, policy, kalender, terbuka: instantAt(open, 0, deps.zona) }
}

function aboutPerson(deps: Deps, look: Look, told: FaktaOrangPeringatan): PeringatanMasuk[] {
  const { hariIni } = look.saat
  const [hari, menit] = told.tahun
  const facts: FaktaPegawai = {
    hariIni,
    hari: told.hari.map(([tanggal, moda, status, terlambat, pulangCepat, rancangan, laporan]) => ({
      ...{ tanggal, moda, status, terlambat, pulangCepat, laporan },
      rancangan: rancangan === 1,
    })),
    tahun: { tahun: hariIni.slice(0, 4), hari, menit },
    ping: { tanpaJawaban: told.ping[0], terlambat: told.ping[1] },
    luarArea: told.luarArea,
    bulan: told.bulan,
    keluaran: told.keluaran,
    tertunda: { pengajuan: told.tertunda[0], laporan: told.tertunda[1] },
    malam: told.malam,
    cutiTerakhir: told.cutiTerakhir,
    sejak: told.sejak,
  }
  const { nip, unit } = told
  const found = warnPegawai(facts, look.policy.kinerja.peringatan)
  return found.map((one) => asRow(deps, look, one, { subjek: nip, nip, unitKerja: unit }))
}

function asRow(
  deps: Deps,
  { saat, terbuka }: Look,
  { kode, kunci, isi, dahulu }: PeringatanBaru,
  about: Pick<PeringatanMasuk, 'subjek' | 'nip' | 'unitKerja'>,
): PeringatanMasuk {
  const terbukaPada = dahulu ? terbuka : saat.kini
  return { id: deps.newId(), kode, kunci, isi, terbukaPada, ...about }
}

async function aboutUnits(deps: Deps, look: Look): Promise<PeringatanMasuk[]> {
  const found: PeringatanMasuk[] = []
  for (let after = ''; ; ) {
    const [rows] = await deps.db.read([unitWarningFacts(deps.db, look.saat, after, UNITS)])
    for (const row of rows) {
      const facts = { hariIni: look.saat.hariIni, hari: daysOfUnit(look, unitWarningFrom(row)) }
      const about = { subjek: row.kode, nip: null, unitKerja: row.kode }
      const warned = warnUnit(facts, look.policy.kinerja.peringatan)
      found.push(...warned.map((one) => asRow(deps, look, one, about)))
    }
    if (rows.length < UNITS) return found
    after = rows.at(-1)?.kode ?? ''
  }
}

function daysOfUnit({ saat, policy, kalender }: Look, told: FaktaUnitPeringatan): HariUnit[] {
  const { unit, orang, hukuman, hadir, wfa, layanan } = told
  const quota = policy.wfa['wfa.kuota']
  const eligible = headcountOf(orang, casesFrom(hukuman), unit, policy.wfa)
  const days = daysBetween(saat.pekan1, addDays(saat.hariIni, -1))
  const count = (of: typeof hadir, day: LocalDate) =>
    of.find(({ tanggal }) => tanggal === day)?.jumlah ?? 0
  return days
    .filter((day) => isWorkday(kalender, day))
    .map((tanggal) => ({
      tanggal,
      wfa: count(wfa, tanggal),
      kantor: count(hadir, tanggal),
      kuota: quota ? quotaPlaces(eligible(tanggal), quota.value) : null,
      minimum: Math.max(
        0,
        ...layanan
          .filter(({ hari }) => hari.includes(weekday(tanggal)))
          .map(({ minimum }) => minimum),
      ),
    }))
}
