import { casesAbout, personWithUnit } from '../../db/pegawai/pegawai.ts'
import { chainsToday, officesOf } from '../../db/pegawai/rantai.ts'
import { calendarEntered } from '../../db/presensi/kalender.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { criteriaOf } from '../../db/wfa/kelayakan.ts'
import { applicantOf, assemble, chosen, oneById } from '../../db/wfa/pengajuan.ts'
import { namedIn } from '../../db/wfa/surat.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { casesFrom } from '../../domain/pegawai/hukuman.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { ok } from '../../domain/shared/result.ts'
import { calendarFrom } from '../shared/calendar.ts'

/**
 * Gathers a request with all facts for a decision, in one round trip.
 *
 * The deciders are those of SIMPEG today, not those of the filing.
 */
export async function gatherDecision(deps: Deps, caller: Caller, id: string, now: Instant) {
  const { db } = deps
  const { nip } = caller
  const applicant = applicantOf(id)
  const today = localDate(now, deps.zona)
  const read = await readAs(db, caller, [
    ...chosen(db, oneById(id)),
    chainsToday(db, oneById(id), today),
    officesOf(db, nip, today),
    personWithUnit(db, applicant),
    casesAbout(db, applicant),
    criteriaOf(db, applicant),
    namedIn(db, [nip]),
    calendarEntered(db),
  ])
  if (!read.ok) return read
  const [rows, days, history, chains, offices, people, words, signed, [decider], calendar] =
    read.value
  const [stored] = assemble([rows, days, history])
  const [chain] = chains
  const request = stored && {
    ...stored,
    perekomendasi: chain?.perekomendasi ?? null,
    penyetuju: chain?.penyetuju ?? null,
  }
  return ok({
    request,
    /** The offices that the caller stands in for today. */
    kantor: offices,
    /** The caller as SIMPEG has them. */
    pemutus: decider?.data,
    person: people[0],
    hukuman: casesFrom(words.map(({ data }) => data)),
    /** The task criteria as signed for the applicant's present position; `null` while unsigned. */
    kriteria: signed[0]?.jawaban ?? null,
    kalender: calendarFrom(deps, calendar),
  })
}

/** What `gatherDecision` gathers. */
export type Decision = Extract<
  Awaited<ReturnType<typeof gatherDecision>>,
  { readonly ok: true }
>['value']
