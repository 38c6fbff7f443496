import { officesOf } from '../../db/pegawai/rantai.ts'
import { pingsOn } from '../../db/presensi/ping.ts'
import {
  correctionsPending,
  returnedOf,
  surveysOpen,
  unexplainedOf,
} from '../../db/sistem/menunggu-saya.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Hari } from '../../domain/presensi/hari.ts'
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts'
import { type Instant, instantAt, localDate, type Zona } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import {
  byUrgency,
  canCorrect,
  type MenungguSaya,
  reportDue,
  type Tenggat,
  waitingOf,
} from '../../domain/sistem/menunggu-saya.ts'
import { assembleDays, dayQueries } from '../presensi/gather-days.ts'
import { judgeRange } from '../presensi/judge-person-day.ts'
import { listHariTerbuka } from '../presensi/list-hari-terbuka.ts'
import { listKoreksiWaiting } from '../presensi/list-koreksi-waiting.ts'
import { listLaporanWaiting } from '../presensi/list-laporan-waiting.ts'
import { listTandaWaiting } from '../presensi/list-tanda-waiting.ts'
import { asOf } from '../presensi/ping.ts'
import type { Problem } from '../shared/problem.ts'
import { listMenunggu } from '../wfa/list-menunggu.ts'

/** What waits for a person. */
export interface UntukSaya {
  readonly zona: Zona
  readonly data: readonly MenungguSaya[]
}

/** How many days back own days are examined: corrections must be requested within days. */
const DAYS_BACK = 14

/**
 * Reads what waits for the caller, with deadlines: their own affairs, and the decisions of their
 * office or as deputy. One round trip for somebody without decisions.
 */
export async function readUntukSaya(
  deps: Deps,
  caller: Caller,
): Promise<Result<UntukSaya, Problem>> {
  const { db } = deps
  const { nip, peran } = caller
  const kini = deps.now()
  const today = localDate(kini, deps.zona)
  const range = { dari: addDays(today, -DAYS_BACK), sampai: addDays(today, 1) }
  const read = await readAs(db, caller, [
    officesOf(db, nip, today),
    returnedOf(db, nip, today),
    unexplainedOf(db, nip),
    correctionsPending(db, nip, range.dari),
    surveysOpen(db, nip, today),
    pingsOn(db, [nip], today),
    ...dayQueries(deps, [nip], range),
  ])
  if (!read.ok) return read
  const [offices, returned, openTanda, pending, surveys, pings, ...answers] = read.value
  const [person] = assembleDays(deps, answers)
  if (!person) return err({ kind: 'belum-masuk' })
  const zona = person.orang.pada(person.orang.hariDari(kini)).zona
  const hari = judgeRange(deps, person, range, kini)
  const asked = new Set(pending.map(({ tanggal }) => tanggal))
  const endOf = (date: LocalDate) => instantAt(date, LAST_MINUTE, zona)
  const own = [
    waitingOf('jawab-ping', openPings(pings, kini), kini),
    waitingOf(
      'perbaiki-pengajuan',
      returned.map((row) => endOf(addDays(row.hari, -1))),
      kini,
    ),
    waitingOf('isi-laporan', reportsDue(hari, kini), kini),
    waitingOf('koreksi-hari', correctable(hari, asked, today, endOf), kini),
    waitingOf(
      'jelaskan-presensi',
      openTanda.map(() => null),
      kini,
    ),
    waitingOf(
      'isi-survei',
      surveys.map(({ sampai }) => endOf(sampai)),
      kini,
    ),
  ]
  const decides = offices.length > 0 || peran.some((one) => one !== 'pegawai')
  const others = decides ? await toDecide(deps, caller, kini) : []
  return ok({ zona, data: byUrgency([...own, ...others].flatMap((one) => one ?? [])) })
}

const LAST_MINUTE = 24 * 60 - 1

function openPings(pings: readonly Parameters<typeof asOf>[0][], kini: Instant): Tenggat[] {
  return pings
    .map((row) => asOf(row, kini))
    .flatMap(({ keadaan, batas }) => (keadaan === 'ditunggu' ? [batas] : []))
}

function reportsDue(hari: readonly Hari[], kini: Instant): Tenggat[] {
  return hari.flatMap((day) => reportDue(day, kini) ?? [])
}

function correctable(
  hari: readonly Hari[],
  asked: ReadonlySet<LocalDate>,
  today: LocalDate,
  endOf: (date: LocalDate) => Instant,
): Tenggat[] {
  return hari
    .filter((day) => canCorrect(day, today) && !asked.has(day.tanggal))
    .map(({ koreksiSampai }) => (koreksiSampai === null ? null : endOf(koreksiSampai)))
}

/** Returns what waits for the caller's decision: the first pages of the lists in the inbox. */
async function toDecide(
  deps: Deps,
  caller: Caller,
  kini: Instant,
): Promise<readonly (MenungguSaya | null)[]> {
  const [wfa, koreksi, laporan, tanda, hari] = await Promise.all([
    listMenunggu(deps, caller, undefined),
    listKoreksiWaiting(deps, caller, undefined),
    listLaporanWaiting(deps, caller, undefined),
    listTandaWaiting(deps, caller, undefined),
    listHariTerbuka(deps, caller),
  ])
  const count = <Row>(rows: readonly Row[], deadline: (row: Row) => Tenggat = () => null) =>
    rows.map(deadline)
  return [
    wfa.ok
      ? waitingOf(
          'putuskan-wfa',
          count(wfa.value.data, ({ tenggat, zona }) => instantAt(tenggat, LAST_MINUTE, zona)),
          kini,
          wfa.value.after !== null,
        )
      : null,
    koreksi.ok
      ? waitingOf('putuskan-koreksi', count(koreksi.value.data), kini, koreksi.value.after !== null)
      : null,
    laporan.ok
      ? waitingOf('periksa-laporan', count(laporan.value.data), kini, laporan.value.after !== null)
      : null,
    hari.ok ? waitingOf('tetapkan-hari', count(hari.value), kini, hari.value.length === 100) : null,
    tanda.ok
      ? waitingOf('periksa-presensi', count(tanda.value.data), kini, tanda.value.after !== null)
      : null,
  ]
}
