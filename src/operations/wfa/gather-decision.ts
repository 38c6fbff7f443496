import { casesAbout, personWithUnit } from '../../db/pegawai/pegawai.ts'
import { chainsToday, officesOf } from '../../db/pegawai/rantai.ts'
import { historyFrom } from '../../db/pegawai/riwayat.ts'
import { calendarEntered } from '../../db/presensi/kalender.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { criteriaOf } from '../../db/wfa/kelayakan.ts'
import { applicantOf, applicantThrough, assemble, chosen, oneById } from '../../db/wfa/pengajuan.ts'
import { namedIn } from '../../db/wfa/surat.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { casesFrom } from '../../domain/pegawai/hukuman.ts'
import { RiwayatOrang } from '../../domain/pegawai/riwayat-orang.ts'
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
    applicantThrough(db, id),
  ])
  if (!read.ok) return read
  const [rows, days, steps, chains, offices, people, words, signed, [decider], ...more] = read.value
  const [calendar, [through]] = more
  const [stored] = assemble([rows, days, steps])
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
    /** The applicant through the days of the request; none where they left. */
    orang: people[0] && through && new RiwayatOrang({ ...historyFrom(through), zona: deps.zona }),
    hukuman: casesFrom(words.map(({ data }) => data)),
    /** The task criteria as signed, a row for each position of the applicant. */
    kriteria: signed,
    kalender: calendarFrom(deps, calendar),
  })
}

/** What `gatherDecision` gathers. */
export type Decision = Extract<
  Awaited<ReturnType<typeof gatherDecision>>,
  { readonly ok: true }
>['value']
