import { namesAbove, unitsAbove } from '../../db/pegawai/pegawai.ts'
import { rootOfficesOf } from '../../db/pegawai/rantai.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { decisionChain } from '../../domain/pegawai/chain.ts'
import type { Peran } from '../../domain/pegawai/peran.ts'
import { runningDuty, type TugasBerjalan } from '../../domain/presensi/tugas-berjalan.ts'
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { expectationOn, type HarapanHari } from '../presensi/expectation.ts'
import { assembleDays, dayQueries, type PersonDays } from '../presensi/gather-days.ts'
import { judgePersonDay } from '../presensi/judge-person-day.ts'
import type { Problem } from '../shared/problem.ts'
import { asDiri, type Diri } from './diri.ts'

interface Nama {
  readonly nip: string
  readonly nama: string
}

/** Who the caller is, who decides for them, and what today expects of them. */
export interface Saya {
  readonly pegawai: Diri
  readonly peran: readonly Peran[]
  /** Whether they deputise for the sekda today, by a delegation (Plh, Plt). */
  readonly wakilSekda: boolean
  readonly atasan: Nama | null
  readonly kepala: Nama | null
  readonly hariIni: HarapanHari
  /** A duty of the day before that they began and have not left yet. */
  readonly berjalan: TugasBerjalan | null
  /** The time of the server, so that a widget knows the error of its device's clock. */
  readonly sekarang: Instant
  /** A time ticket of that moment, for a device that requested one. */
  readonly tiket: string | null
}

/** Reads who the caller is, who decides for them, and where and when today expects them. */
export async function readSaya(
  deps: Deps,
  caller: Caller,
  perangkat?: string,
): Promise<Result<Saya, Problem>> {
  const { nip, peran } = caller
  const now = deps.now()
  const before = addDays(localDate(now, 'Asia/Jakarta'), -1)
  const range = { dari: before, sampai: localDate(now, 'Asia/Jayapura') }
  const read = await readAs(deps.db, caller, [
    unitsAbove(deps.db, nip),
    namesAbove(deps.db, nip),
    rootOfficesOf(deps.db, nip, localDate(now, deps.zona)),
    ...dayQueries(deps, [nip], range),
  ])
  if (!read.ok) return read
  const [units, names, wakil, ...answers] = read.value
  const [person] = assembleDays(deps, answers)
  if (!person?.kini.aktif) return err({ kind: 'belum-masuk' })

  const personOf = (who: string | null | undefined) => names.find((one) => one.nip === who) ?? null
  const upward = units.map(({ kode, induk, kepalaNip }) => ({
    kode,
    induk: induk ?? undefined,
    kepalaNip: kepalaNip ?? undefined,
  }))
  const tanggal = person.orang.hariDari(now)
  const { pegawai, unit } = person.orang.pada(tanggal)
  return ok({
    pegawai: asDiri(pegawai, unit, deps.zona),
    peran,
    wakilSekda: wakil.length > 0,
    atasan: personOf(pegawai.atasanNip),
    kepala: personOf(decisionChain(pegawai, upward).penyetuju),
    hariIni: expectationOn(deps, person, tanggal, now),
    berjalan: runningOn(deps, person, addDays(tanggal, -1), now),
    sekarang: now,
    tiket: perangkat === undefined ? null : await deps.tiket.sign({ nip, perangkat }, now),
  })
}

function runningOn(deps: Deps, person: PersonDays, tanggal: LocalDate, now: Instant) {
  const hari = judgePersonDay(deps, person, tanggal, now)
  const { presensi } = policyOn(deps.editions, tanggal)
  return runningDuty(hari, person.orang.pada(tanggal).zona, now, presensi)
}
