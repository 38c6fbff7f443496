import type { Nip } from '../pegawai/nip.ts'
import type { LocalDate } from '../shared/local-date.ts'
import { err, ok, type Result } from '../shared/result.ts'
import type { Text } from '../shared/text.ts'
import type { JawabanKriteria } from './kriteria.ts'
import {
  type Keputusan,
  overallStatus,
  type Pengajuan,
  type StatusPengajuan,
  turnOf,
} from './pengajuan.ts'
import { isExpired } from './tenggat.ts'

/** The decider, as far as the decision depends on it. */
export interface Pemutus {
  readonly nip: Nip
  readonly bkd: boolean
  /** The office holders that they deputise for today (Plh, Plt). */
  readonly mewakili: readonly Nip[]
}

/** A requested decision; without days it covers all possible days. */
export interface KeputusanDiminta {
  readonly keputusan: Keputusan
  readonly hari?: readonly LocalDate[] | undefined
  readonly alasan?: string | undefined
  /** A revocation that takes effect at once, for the given reason (R26). */
  readonly mendesak?: boolean | undefined
  /** The decider's answers to the task criteria, one by one; only for decisions that grant days. */
  readonly kriteria?: JawabanKriteria | undefined
}

/** Why a decision is not possible. */
export type DecisionProblem =
  | { readonly kind: 'bukan-wewenang' }
  | { readonly kind: 'kasus-sendiri' }
  | { readonly kind: 'tidak-berlaku'; readonly message: Text }

/**
 * A decision: the resulting request, the days concerned, and the office holder it was taken for.
 */
export interface Putusan<Request extends Pengajuan = Pengajuan> {
  readonly request: Request
  readonly hari: readonly LocalDate[]
  /** Open days that it did not name, and so refused. */
  readonly ditolak: readonly LocalDate[]
  readonly atasNama: Nip | null
}

interface Step {
  readonly from: readonly StatusPengajuan[]
  /** The new state of the named days; `undefined` leaves them as they are. */
  readonly to?: StatusPengajuan
  /** The new state of the other days; `undefined` leaves them as they are. */
  readonly rest?: StatusPengajuan
  readonly needsReason?: true
}

const OPEN: readonly StatusPengajuan[] = ['diajukan', 'direkomendasikan']

const STEPS: Readonly<Record<Keputusan, Step>> = {
  rekomendasi: { from: ['diajukan'], to: 'direkomendasikan', rest: 'ditolak' },
  konfirmasi: { from: OPEN },
  setuju: { from: OPEN, to: 'disetujui', rest: 'ditolak' },
  tolak: { from: OPEN, to: 'ditolak', needsReason: true },
  kembalikan: { from: OPEN, to: 'dikembalikan', needsReason: true },
  batal: { from: [...OPEN, 'disetujui'], to: 'dibatalkan' },
  cabut: { from: ['disetujui'], to: 'dicabut', needsReason: true },
  panggil: { from: ['disetujui'], needsReason: true },
  pertahankan: { from: ['disetujui'], needsReason: true },
}

/**
 * Returns the office in which somebody acts: their own, or one they deputise for; `null` for none.
 */
function inOffice(who: Pemutus, holder: Nip | null): Nip | null {
  if (holder === null) return who.bkd ? who.nip : null
  return holder === who.nip || who.mewakili.includes(holder) ? holder : null
}

/**
 * Returns the office in which somebody may take a decision on a request; `null` if they may not.
 */
function authority(request: Pengajuan, who: Pemutus, decision: Keputusan): Nip | null {
  const turn = turnOf(request)
  const recommender = request.perekomendasi === null ? null : inOffice(who, request.perekomendasi)
  const approver = inOffice(who, request.penyetuju)
  const bkd = who.bkd ? who.nip : null
  switch (decision) {
    case 'batal':
      return request.nip === who.nip ? who.nip : null
    case 'konfirmasi':
      return bkd
    case 'cabut':
    case 'panggil':
    case 'pertahankan':
      return recommender ?? approver ?? bkd
    case 'rekomendasi':
      return recommender
    case 'setuju':
      return turn === 'rekomendasi' ? null : approver
    default:
      if (turn === 'rekomendasi') return recommender
      // bkd confirms what the law leaves open, or refuses it with a reason.
      return turn === 'konfirmasi' ? bkd : turn && approver
  }
}

/** Returns whether somebody's turn in the chain is over: they came too late, but were asked. */
function hadTurn(request: Pengajuan, who: Pemutus): boolean {
  const turn = turnOf(request)
  if (request.perekomendasi !== null && inOffice(who, request.perekomendasi) !== null)
    return turn !== 'rekomendasi'
  return inOffice(who, request.penyetuju) !== null && turn === null
}

/**
 * Decides on a request: who may, in which state, for which days, with a reason if one is required.
 *
 * Recommending or approving some days refuses the others. Every other decision leaves unnamed days
 * as they are. A day that has begun cannot be withdrawn, and can be revoked only if urgent. A
 * recall names one day, which stays approved for the work done before. A deputy decides for the
 * office holder, never on their own case. R21, R22, R25-R27.
 */
export function decide<Request extends Pengajuan>(
  request: Request,
  who: Pemutus,
  asked: KeputusanDiminta,
  today: LocalDate,
): Result<Putusan<Request>, DecisionProblem> {
  const { keputusan } = asked
  if (request.nip === who.nip && keputusan !== 'batal') return err({ kind: 'kasus-sendiri' })
  const office = authority(request, who, keputusan)
  if (office === null) {
    const late = keputusan !== 'konfirmasi' && hadTurn(request, who)
    return late ? inapplicable(WRONG_STATE) : err({ kind: 'bukan-wewenang' })
  }
  const obstacle = obstacleTo(request, asked, today)
  if (obstacle) return inapplicable(obstacle)
  const open = openDays(request, asked, today)
  const named = asked.hari ?? open
  if (named.length === 0) return inapplicable(WRONG_STATE)
  if (!named.every((day) => open.includes(day))) return inapplicable(WRONG_DAY)
  return ok({
    request: apply(request, keputusan, named, open),
    hari: named,
    ditolak: STEPS[keputusan].rest ? open.filter((day) => !named.includes(day)) : [],
    atasNama: office === who.nip ? null : office,
  })
}

/** Returns what prevents a decision, whatever days it names. */
function obstacleTo(request: Pengajuan, asked: KeputusanDiminta, today: LocalDate): Text | null {
  const { keputusan, alasan, hari } = asked
  if (STEPS[keputusan].needsReason && !alasan?.trim()) return NEEDS_REASON
  if (keputusan === 'setuju' && turnOf(request) === 'konfirmasi') return NEEDS_CONFIRMATION
  if (keputusan === 'konfirmasi' && request.konfirmasi !== 'menunggu') return WRONG_STATE
  if (keputusan === 'panggil' && hari?.length !== 1) return NEEDS_ONE_DAY
  const grants = keputusan === 'rekomendasi' || keputusan === 'setuju'
  return grants && isExpired(request, today) ? TOO_LATE : null
}

/** Returns the days of a request that a decision can still name. */
function openDays(request: Pengajuan, asked: KeputusanDiminta, today: LocalDate): LocalDate[] {
  const { from } = STEPS[asked.keputusan]
  return request.hari
    .filter(({ status }) => from.includes(status))
    .map(({ tanggal }) => tanggal)
    .filter((day) => {
      switch (asked.keputusan) {
        case 'batal':
          return day > today
        case 'cabut':
          return asked.mendesak ? day >= today : day > today
        case 'panggil':
          return day >= today && !isRecalled(request, day)
        case 'pertahankan':
          return day >= today
        default:
          return true
      }
    })
}

function isRecalled({ riwayat }: Pengajuan, day: LocalDate): boolean {
  return riwayat.some(({ keputusan, hari }) => keputusan === 'panggil' && hari.includes(day))
}

function apply<Request extends Pengajuan>(
  request: Request,
  decision: Keputusan,
  named: readonly LocalDate[],
  open: readonly LocalDate[],
): Request {
  const { to, rest } = STEPS[decision]
  if (decision === 'konfirmasi') return { ...request, konfirmasi: 'diberikan' }
  if (!to) return request
  const hari = request.hari.map((day) => {
    if (named.includes(day.tanggal)) return { ...day, status: to }
    return rest && open.includes(day.tanggal) ? { ...day, status: rest } : day
  })
  return { ...request, hari, status: overallStatus(hari, to) }
}

function inapplicable(message: Text): Result<never, DecisionProblem> {
  return err({ kind: 'tidak-berlaku', message })
}

const NEEDS_REASON: Text = {
  id: 'Keputusan ini memerlukan alasan. Isi alasan, lalu kirim lagi.',
  en: 'This decision needs a reason. Give one and send it again.',
}
const NEEDS_ONE_DAY: Text = {
  id: 'Panggilan ke kantor harus menyebut satu hari. Pilih harinya, lalu kirim lagi.',
  en: 'A recall names exactly one day. Choose it and send it again.',
}
const NEEDS_CONFIRMATION: Text = {
  id: 'Pengajuan ini menunggu konfirmasi BKD, baru kemudian dapat disetujui.',
  en: 'This request waits for confirmation by bkd before it can be approved.',
}
const TOO_LATE: Text = {
  id: 'Hari pertama pengajuan ini sudah tiba sebelum diputuskan, jadi pengajuan kedaluwarsa.',
  en: 'The first day of this request came before a decision, so the request has lapsed.',
}
const WRONG_STATE: Text = {
  id: 'Keputusan ini tidak dapat diambil pada status pengajuan sekarang. Muat ulang pengajuan.',
  en: 'This decision does not apply to the request as it stands now. Reload the request.',
}
const WRONG_DAY: Text = {
  id: 'Salah satu hari yang disebut tidak dapat diputuskan: bukan bagian pengajuan, sudah diputus, atau sudah lewat.',
  en: 'A day named cannot be decided: not part of the request, decided already, or past.',
}
