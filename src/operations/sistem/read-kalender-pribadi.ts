import { writeCalendar } from '../../adapters/icalendar.ts'
import {
  calendarBehind,
  type KalenderTersimpan,
  keepAcara,
  PEMBACA_KALENDER,
} from '../../db/sistem/kalender-pribadi.ts'
import { returnedOf, surveysOpen } from '../../db/sistem/menunggu-saya.ts'
import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { addDays, daysBetween, type LocalDate } from '../../domain/shared/local-date.ts'
import { type Instant, instantAt, localDate, type Zona } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import {
  type Acara,
  type AcaraTenggat,
  type AcaraTercatat,
  countByDay,
  deadlineEntries,
  entriesOf,
  JANGKAUAN,
  reviseAcara,
} from '../../domain/sistem/kalender-pribadi.ts'
import { expectationOn } from '../presensi/expectation.ts'
import { assembleDays, dayQueries, type PersonDays } from '../presensi/gather-days.ts'
import { judgePersonDay } from '../presensi/judge-person-day.ts'
import { digestOf } from '../shared/digest.ts'
import type { Problem } from '../shared/problem.ts'
import { listMenunggu } from '../wfa/list-menunggu.ts'
import { recordLooks } from './record-looks.ts'

/** The answer for a calendar: its ETag, and its text if the reader has another version. */
export interface BerkasKalender {
  readonly etag: string
  readonly isi: string | null
}

/**
 * Reads the private calendar behind a secret, for anybody with the address: a device of the person.
 *
 * An address that was withdrawn or renewed, and that of a person who has left, is unknown. Each
 * reading is noted among the looks at the person's data, so that a stranger with the address is
 * seen.
 */
export async function readKalenderPribadi(
  deps: Deps,
  kunci: string,
  held: (etag: string) => boolean,
): Promise<Result<BerkasKalender, Problem>> {
  const { db } = deps
  const [[kept]] = await db.read([calendarBehind(db, await digestOf(kunci))])
  if (!kept) return err({ kind: 'tidak-ada', message: UNKNOWN })
  const kini = deps.now()
  const today = localDate(kini, deps.zona)
  const range = { dari: addDays(today, -JANGKAUAN.mundur), sampai: addDays(today, JANGKAUAN.maju) }
  const caller: Caller = { nip: kept.nip, peran: ['pegawai'], asal: null }
  const read = await readAs(db, caller, [
    returnedOf(db, kept.nip, today),
    surveysOpen(db, kept.nip, today),
    ...dayQueries(deps, [kept.nip], range),
  ])
  if (!read.ok) return err({ kind: 'tidak-ada', message: UNKNOWN })
  const [returned, surveys, ...answers] = read.value
  const [person] = assembleDays(deps, answers)
  if (!person) return err({ kind: 'tidak-ada', message: UNKNOWN })
  const { zona } = person.orang.pada(person.orang.hariDari(kini))
  const acara = [
    ...daysBetween(range.dari, range.sampai).flatMap((day) => entriesOn(deps, person, day, kini)),
    ...deadlineEntries([
      ...matters(
        'perbaiki',
        returned.map(({ hari }) => addDays(hari, -1)),
        zona,
        RETURNED,
      ),
      ...matters(
        'survei',
        surveys.map(({ sampai }) => sampai),
        zona,
        SURVEY,
      ),
      ...(await decisionsOf(deps, caller, zona)),
    ]),
  ]
  const told = reviseAcara(asKept(kept), acara, kini, range.dari)
  // Of two simultaneous readers, the first one's moments stay.
  const isNews = JSON.stringify(told) !== kept.acara
  const written = isNews ? await writeAs(db, caller, [keepAcara(kept, told)]) : ok(null)
  if (!written.ok) return err({ kind: 'tidak-ada', message: UNKNOWN })
  const isi = writeCalendar({ id: kept.id, nama: `Luwes ${deps.daerah}`, acara: told })
  const etag = await digestOf(isi)
  if (held(etag)) return ok({ etag, isi: null })
  await recordLooks(deps, PEMBACA_KALENDER, [kept.nip], 'kalender')
  return ok({ etag, isi })
}

function asKept({ acara }: KalenderTersimpan): readonly AcaraTercatat[] {
  // Safe because only what a calendar tells is kept there.
  return JSON.parse(acara) as readonly AcaraTercatat[]
}

function entriesOn(
  deps: Deps,
  person: PersonDays,
  tanggal: LocalDate,
  kini: Instant,
): readonly Acara[] {
  const { moda, tugas, zona, alasan } = expectationOn(deps, person, tanggal, kini)
  if (alasan !== null) return []
  const ahead = tanggal > person.orang.hariDari(kini)
  // If the law requires a report every day, only those of WFA days are listed ahead.
  const laporan =
    moda === 'wfa' || !ahead ? judgePersonDay(deps, person, tanggal, kini).laporan : null
  return entriesOf({ tanggal, zona, moda, tugas, laporan }, kini)
}

const LAST_MINUTE = 24 * 60 - 1

/** Returns the matters that are due at the end of some days, one per day. */
function matters(
  nama: string,
  days: readonly LocalDate[],
  zona: Zona,
  judul: (count: number) => string,
): AcaraTenggat[] {
  return countByDay(days).map(({ tanggal, jumlah }) => ({
    nama: `${nama}-${tanggal}`,
    tanggal,
    zona,
    tenggat: instantAt(tanggal, LAST_MINUTE, zona),
    judul: judul(jumlah),
  }))
}

/**
 * Returns the deadlines of requests that wait for the person's decision: how many, but not whose.
 */
async function decisionsOf(deps: Deps, caller: Caller, zona: Zona): Promise<AcaraTenggat[]> {
  const waiting = await listMenunggu(deps, caller, undefined)
  if (!waiting.ok) return []
  return matters(
    'putuskan',
    waiting.value.data.map(({ tenggat }) => tenggat),
    zona,
    DECISIONS,
  )
}

const DECISIONS = (count: number) => `Batas keputusan ${count} pengajuan WFA`
const RETURNED = (count: number) => `Batas memperbaiki ${count} pengajuan WFA`
const SURVEY = (count: number) => `Batas mengisi ${count} survei`
const UNKNOWN = {
  id: 'Alamat kalender ini tidak berlaku lagi. Buat alamat baru di portal kepegawaian.',
  en: 'This address of a calendar does not hold any more. Make a new one in the portal.',
}
