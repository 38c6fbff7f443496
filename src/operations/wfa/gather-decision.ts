import { activeAmong, casesAmong } from '../../db/pegawai/pegawai.ts'
import { chainsToday, officesOf } from '../../db/pegawai/rantai.ts'
import { historyFrom } from '../../db/pegawai/riwayat.ts'
import { calendarEntered } from '../../db/presensi/kalender.ts'
import { answersUnder } from '../../db/sistem/idempotensi.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { criteriaAmong } from '../../db/wfa/kelayakan.ts'
import {
  applicantsOf,
  applicantsThrough,
  assemble,
  type Pilihan,
  pengajuanQueries,
} from '../../db/wfa/pengajuan.ts'
import { namesFor } from '../../db/wfa/surat.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { casesFrom } from '../../domain/pegawai/hukuman.ts'
import { RiwayatOrang } from '../../domain/pegawai/riwayat-orang.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { ok } from '../../domain/shared/result.ts'
import { calendarFrom } from '../shared/calendar.ts'

/**
 * Gathers some requests with all facts for decisions on them, in one round trip whatever their
 * number.
 *
 * The deciders are those of SIMPEG today, not those of the filing. `keys` are Idempotency-Keys
 * whose answers are read too.
 */
export async function gatherDecisions(
  deps: Deps,
  caller: Caller,
  asked: Pilihan,
  now: Instant,
  keys: readonly string[] = [],
) {
  const { db } = deps
  const { nip } = caller
  const today = localDate(now, deps.zona)
  const applicants = applicantsOf(asked)
  const read = await readAs(db, caller, [
    ...pengajuanQueries(db, asked),
    chainsToday(db, asked, today),
    officesOf(db, nip, today),
    activeAmong(db, applicants),
    casesAmong(db, applicants),
    criteriaAmong(db, applicants),
    namesFor(db, [nip]),
    calendarEntered(db),
    applicantsThrough(db, asked),
    answersUnder(db, nip, keys),
  ])
  if (!read.ok) return read
  const [rows, days, steps, chains, offices, active, words, signed, [decider], ...more] = read.value
  const [calendar, through, kept] = more
  const found = assemble([rows, days, steps])
  const requests = new Map(found.map((one) => [one.id, one]))
  const chainOf = new Map(chains.map((one) => [one.id, one]))
  const present = new Set(active.map((one) => one.nip))
  const people = new Map(
    through.map((row) => {
      const orang = new RiwayatOrang({ ...historyFrom(row), zona: deps.zona })
      return [orang.nip, orang]
    }),
  )
  const kalender = calendarFrom(deps, calendar)
  const on = (id: string) => {
    const stored = requests.get(id)
    const chain = chainOf.get(id)
    const applicant = stored?.nip ?? ''
    const own = <Row extends { readonly nip: string }>(all: readonly Row[]) =>
      all.filter((row) => row.nip === applicant)
    return {
      request: stored && {
        ...stored,
        perekomendasi: chain?.perekomendasi ?? null,
        penyetuju: chain?.penyetuju ?? null,
      },
      /** The offices in which the caller deputises today. */
      kantor: offices,
      /** The caller as SIMPEG has them. */
      pemutus: decider?.data,
      /** The applicant during the days of the request; none if they left. */
      orang: present.has(applicant) ? people.get(applicant) : undefined,
      hukuman: casesFrom(own(words).map(({ data }) => data)),
      /** The task criteria as signed, a row for each position of the applicant. */
      kriteria: own(signed),
      kalender,
    }
  }
  return ok({
    /** The requests as stored, oldest first. */
    requests: found,
    /** The facts about one of the requests. */
    on,
    /** The answers stored under the keys. */
    kept: new Map(kept.map((one) => [one.kunci, one])),
    kantor: offices,
    kalender,
  })
}

/** The gathered facts for a decision on one request. */
export type Decision = ReturnType<
  Extract<Awaited<ReturnType<typeof gatherDecisions>>, { readonly ok: true }>['value']['on']
>
