import type { ConstraintFailure, Statement } from '../../db/engine/client.ts'
import { hasMoved, lawMustBe } from '../../db/kinerja/kebijakan.ts'
import { announce, record } from '../../db/webhook/kejadian.ts'
import { saveDecision } from '../../db/wfa/pengajuan.ts'
import type { Deps } from '../../deps.ts'
import type { JenisKejadian } from '../../domain/events.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { refusalsOf } from '../../domain/shared/rule.ts'
import { judgePerson, type SituasiHari } from '../../domain/wfa/judge-filing.ts'
import { arrivalToWire } from '../../domain/wfa/kejadian.ts'
import {
  type DecisionProblem,
  decide,
  type KeputusanDiminta,
  type Putusan,
} from '../../domain/wfa/keputusan.ts'
import { type Keputusan, type Pengajuan, turnOf } from '../../domain/wfa/pengajuan.ts'
import { NEW_LAW } from '../shared/hukum.ts'
import { type Problem, refused } from '../shared/problem.ts'
import { arrivalOf } from './arrival.ts'
import {
  asksCriteria,
  auditOf,
  type DecisionRecord,
  declaredCriteria,
  letterOfApproval,
  type RequestDecision,
  recallOf,
  reviewRows,
  stepsOf,
} from './decision-rows.ts'
import type { Decision } from './gather-decision.ts'
import { situationOn } from './gather-filing.ts'
import { NO_SUCH_REQUEST } from './read-pengajuan.ts'

const EVENTS = {
  rekomendasi: 'wfa.direkomendasikan',
  konfirmasi: 'wfa.dikonfirmasi',
  setuju: 'wfa.disetujui',
  tolak: 'wfa.ditolak',
  kembalikan: 'wfa.dikembalikan',
  batal: 'wfa.dibatalkan',
  cabut: 'wfa.dicabut',
  panggil: 'wfa.dipanggil',
  pertahankan: 'wfa.dipertahankan',
} as const satisfies Readonly<Record<Keputusan, JenisKejadian>>

const GRANTING: readonly Keputusan[] = ['rekomendasi', 'setuju']

/** A possible decision: the resulting request, and the rows that store it as one group. */
export interface Ketetapan {
  readonly request: RequestDecision['request']
  readonly rows: readonly Statement[]
}

/**
 * Takes a decision on one request by the gathered facts, in the order of the chain, and writes
 * nothing yet.
 *
 * SIMPEG and the delegations name the deciders. A grant checks the person again, because a case or
 * a new position may have come since the filing. It is written only while the law is the one that
 * judged. It declares the task criteria if nobody has yet, and is refused if one of them is not
 * met. An approval issues the letter.
 */
export function takeDecision(
  deps: Deps,
  caller: Caller,
  gathered: Decision,
  asked: KeputusanDiminta,
  now: Instant,
): Result<Ketetapan, Problem> {
  const { request, kantor } = gathered
  if (!request) return err({ kind: 'tidak-ada', message: NO_SUCH_REQUEST })
  const mewakili = kantor.map(({ nip }) => nip)
  const who = { nip: caller.nip, bkd: caller.peran.includes('bkd'), mewakili }
  const decided = decide(request, who, asked, localDate(now, request.zona))
  if (!decided.ok) return err(asProblem(decided.error))
  if (asked.keputusan === 'pertahankan' && !request.perluDitinjau)
    return err({ kind: 'bentrok', message: NOTHING_TO_REVIEW })
  if (GRANTING.includes(asked.keputusan)) {
    const obstacle = personObstacle(deps, gathered, decided.value, asked)
    if (obstacle) return err(obstacle)
  }
  const taken = { ...decided.value, asked, oleh: caller.nip, pada: now }
  return ok(rowsOf(deps, { ...gathered, request }, taken))
}

/** Returns what currently refuses a grant of the whole request; `null` if nothing does. */
export function obstacleToGrant(
  deps: Deps,
  caller: Caller,
  gathered: Decision,
  keputusan: 'rekomendasi' | 'setuju',
  now: Instant,
): Problem | null {
  const { request, kantor } = gathered
  if (!request) return null
  const mewakili = kantor.map(({ nip }) => nip)
  const who = { nip: caller.nip, bkd: caller.peran.includes('bkd'), mewakili }
  const decided = decide(request, who, { keputusan }, localDate(now, request.zona))
  if (!decided.ok) return asProblem(decided.error)
  return personObstacle(deps, gathered, decided.value, { keputusan })
}

/** Returns the law's present refusals about the person for the days to grant. */
function personObstacle(
  deps: Deps,
  { orang, hukuman, kriteria: signed }: Decision,
  { request, hari }: Putusan,
  { kriteria: answered }: KeputusanDiminta,
): Problem | null {
  if (!orang) return { kind: 'bentrok', message: LEFT }
  const { editions } = deps
  const keys = asksCriteria(deps, request)
  const days = hari.map((day) => situationOn(orang, signed, undefined, day))
  const otherwise = ({ kriteria: before }: SituasiHari) =>
    before && answered && keys?.some((key) => before[key] !== answered[key])
  if (days.some(otherwise)) return { kind: 'bentrok', message: DECLARED_OTHERWISE }
  const pada = (day: LocalDate) => {
    const { kriteria, ...rest } = situationOn(orang, signed, undefined, day)
    return { ...rest, kriteria: kriteria ?? answered ?? null }
  }
  const facts = { pada, jenis: request.jenis, hukuman, hariDiminta: hari }
  const refusals = refusalsOf(judgePerson(facts, editions))
  return refusals.length > 0 ? refused(refusals) : null
}

/**
 * Returns the request after a decision, with the rows that store it: one group, all or none of
 * them.
 */
function rowsOf(
  deps: Deps,
  { request: before, ...facts }: RequestDecision,
  taken: DecisionRecord,
): Ketetapan {
  const { asked, pada, request } = taken
  const hari = asked.hari ?? changedDays(before, request)
  const steps = stepsOf(taken, hari)
  const after = { ...withTurn(before, request, pada), riwayat: [...before.riwayat, ...steps] }
  const { id, nip, status, zona } = after
  const arrival = asked.keputusan === 'panggil' ? arrivalOf(deps, facts, after, hari, pada) : null
  const data = {
    id,
    nip,
    status,
    hari: after.hari,
    ...(arrival && arrivalToWire(arrival, zona)),
  }
  const event = { jenis: EVENTS[asked.keputusan], entitas: id, data }
  const rows = [
    ...(GRANTING.includes(asked.keputusan) ? [lawMustBe(deps.revisi)] : []),
    ...saveDecision(deps.db, before, after, steps),
    ...(arrival ? [recallOf(deps, after, taken, arrival)] : []),
    ...declaredCriteria(deps, facts, before, taken),
    ...reviewRows(after, taken),
    record(deps.db, auditOf(deps, after, taken, hari)),
    ...announce(deps.db, [event], pada, deps.newId),
    ...letterOfApproval(deps, facts, after, taken),
  ]
  return { request: after, rows }
}

/**
 * Turns a refusal of the database into the reason why the decision was not taken; after `NEW_LAW`
 * the law is read.
 */
export function whyNotTaken(failed: ConstraintFailure | undefined): Problem {
  return failed && hasMoved(failed) ? NEW_LAW : DECIDED_MEANWHILE
}

/** Returns the days that a decision changed, except those refused because they were left out. */
function changedDays(before: Pengajuan, after: Pengajuan): string[] {
  return after.hari
    .filter(({ status }, index) => status !== before.hari[index]?.status)
    .map(({ tanggal }) => tanggal)
}

/** Resets the turn's start of a request whose turn passed on or ended. */
function withTurn<Request extends Pengajuan>(
  before: Pengajuan,
  after: Request,
  pada: Instant,
): Request {
  if (turnOf(after) === turnOf(before)) return after
  return { ...after, giliranSejak: pada, eskalasi: 0, diingatkanPada: null }
}

function asProblem(problem: DecisionProblem): Problem {
  switch (problem.kind) {
    case 'kasus-sendiri':
      return { kind: 'bukan-wewenang', message: OWN_CASE }
    case 'bukan-wewenang':
      return { kind: 'bukan-wewenang' }
    case 'tidak-berlaku':
      return { kind: 'bentrok', message: problem.message }
  }
}

const OWN_CASE = {
  id: 'Anda tidak dapat memutuskan pengajuan Anda sendiri. Pengajuan ini diputuskan satu tingkat di atas.',
  en: 'Nobody decides on their own request. This one is decided one level up.',
}
const NOTHING_TO_REVIEW = {
  id: 'Tidak ada hari dari pengajuan ini yang perlu ditinjau. Muat ulang pengajuan.',
  en: 'No day of this request has to be looked at again. Reload the request.',
}
const DECLARED_OTHERWISE = {
  id: 'Kriteria tugas pegawai ini sudah dinyatakan lain. Muat ulang, ubah kriterianya bila perlu, lalu putuskan lagi.',
  en: 'The task criteria of this person were declared otherwise. Reload, change them if need be, then decide again.',
}
/** Somebody else took the next place in the history first. */
const DECIDED_MEANWHILE: Problem = {
  kind: 'bentrok',
  message: {
    id: 'Pengajuan ini baru saja diputuskan pejabat lain. Muat ulang, lalu periksa kembali.',
    en: 'Somebody else has just decided on this request. Reload and look again.',
  },
}
const LEFT = {
  id: 'Pemohon tidak lagi aktif menurut SIMPEG, jadi tidak ada yang dapat disetujui.',
  en: 'The applicant is no longer active in SIMPEG, so there is nothing to grant.',
}
