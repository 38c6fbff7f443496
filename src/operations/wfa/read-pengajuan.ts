import { personWithUnit, unitsAbove } from '../../db/pegawai/pegawai.ts'
import { chainsToday, officesOf } from '../../db/pegawai/rantai.ts'
import { calendarEntered } from '../../db/presensi/kalender.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { declaredAmong } from '../../db/wfa/kelayakan.ts'
import {
  approvedAhead,
  assemble,
  chosen,
  ofApplicant,
  oneById,
  type PageEnd,
  type PengajuanBernama,
  waitingFor,
} from '../../db/wfa/pengajuan.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import { type Caller, mayRead } from '../../domain/pegawai/access.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { type Giliran, type Pengajuan, turnOf } from '../../domain/wfa/pengajuan.ts'
import { deadlinesOf } from '../../domain/wfa/tenggat.ts'
import { calendarFrom } from '../shared/calendar.ts'
import type { Page } from '../shared/page.ts'
import type { Problem } from '../shared/problem.ts'
import { asksCriteria } from './decision-rows.ts'

/** The longest page of a list. */
const PAGE = 100

/** Said where an id names no request. */
export const NO_SUCH_REQUEST = {
  id: 'Pengajuan tidak ditemukan.',
  en: 'There is no such request.',
}

function pageOf<Item extends Pengajuan>(data: readonly Item[], full: boolean): Page<Item> {
  const last = data.at(-1)
  return { data, after: last && full ? `${last.diajukanPada}.${last.id}` : null }
}

/** Where a page ended, as `after` says it; `null` for the first page. */
function endOf(after: string | undefined): PageEnd | null {
  if (after === undefined) return null
  const dot = after.indexOf('.')
  return { pada: Number(after.slice(0, dot)), id: after.slice(dot + 1) }
}

/** A person's own requests, newest first. */
export async function listPengajuan(
  deps: Deps,
  caller: Caller,
  after: string | undefined,
): Promise<Result<Page<PengajuanBernama>, Problem>> {
  const ids = ofApplicant(caller.nip, PAGE, endOf(after))
  const read = await readAs(deps.db, caller, chosen(deps.db, ids))
  if (!read.ok) return read
  const data = assemble(read.value).reverse()
  return ok(pageOf(data, data.length === PAGE))
}

/** A request that waits for somebody's decision: whose turn, since when, and until when. */
export interface Menunggu extends PengajuanBernama {
  readonly giliran: Giliran
  readonly sejak: Instant
  /** The last working day in time (R21). */
  readonly tenggat: LocalDate
  readonly terlambat: boolean
  /** The office holder in whose place it waits for the caller; `null` where it is their own turn. */
  readonly atasNama: Nip | null
  /** Whether granting it declares that the applicant's work meets the task criteria (R13). */
  readonly menyatakanKriteria: boolean
}

/**
 * Kotak masuk: the requests that wait for this person's decision, oldest first, with those of the
 * offices that they stand in for today.
 */
export async function listWaiting(
  deps: Deps,
  caller: Caller,
  after: string | undefined,
): Promise<Result<Page<Menunggu>, Problem>> {
  const { db } = deps
  const now = deps.now()
  const today = localDate(now, deps.zona)
  const bkd = caller.peran.includes('bkd')
  const ids = waitingFor({ nip: caller.nip, bkd }, today, PAGE, endOf(after))
  const read = await readAs(db, caller, [
    ...chosen(db, ids),
    officesOf(db, caller.nip, today),
    declaredAmong(db, ids),
    calendarEntered(db),
  ])
  if (!read.ok) return read
  const [rows, days, history, offices, declared, calendar] = read.value
  const requests = assemble([rows, days, history])
  const kalender = calendarFrom(deps, calendar)
  const mine = [caller.nip, ...offices.map(({ nip }) => nip)]
  const known = new Set(declared.map(({ nip }) => nip))
  const data = requests.flatMap((request) => {
    const turn = turnOf(request)
    if (turn === null) return []
    const holder = turn === 'rekomendasi' ? request.perekomendasi : request.penyetuju
    const asked = turn !== 'konfirmasi' && (holder === null ? bkd : mine.includes(holder))
    const { tenggatKeputusan } = policyOn(deps.editions, today).ketentuan
    const { tenggat } = deadlinesOf(request, kalender, tenggatKeputusan.value)
    return {
      ...request,
      giliran: asked ? turn : ('konfirmasi' as const),
      sejak: request.giliranSejak,
      tenggat,
      terlambat: localDate(now, request.zona) > tenggat,
      atasNama: asked && holder !== caller.nip ? holder : null,
      menyatakanKriteria: asked && !known.has(request.nip) && asksCriteria(deps, request) !== null,
    }
  })
  return ok(pageOf(data, requests.length === PAGE))
}

/**
 * Berlaku: approved requests with days still to come that this person may revoke or recall somebody
 * from, oldest first. bkd, who may do so for anybody, finds here those that nobody else may.
 */
export async function listInForce(
  deps: Deps,
  caller: Caller,
  after: string | undefined,
): Promise<Result<Page<PengajuanBernama>, Problem>> {
  const { db } = deps
  const today = localDate(deps.now(), deps.zona)
  const bkd = caller.peran.includes('bkd')
  const ids = approvedAhead({ nip: caller.nip, bkd }, today, PAGE, endOf(after))
  const read = await readAs(db, caller, [
    ...chosen(db, ids),
    chainsToday(db, ids, today),
    officesOf(db, caller.nip, today),
  ])
  if (!read.ok) return read
  const [rows, days, history, chains, offices] = read.value
  const requests = assemble([rows, days, history])
  const mine = [caller.nip, ...offices.map(({ nip }) => nip)]
  const decides = new Set(
    chains.flatMap(({ id, perekomendasi, penyetuju }) => {
      const holders = [perekomendasi, penyetuju]
      const asked = holders.some((nip) => nip !== null && mine.includes(nip))
      return asked || (bkd && penyetuju === null) ? [id] : []
    }),
  )
  const { data, after: next } = pageOf(requests, requests.length === PAGE)
  return ok({ data: data.filter(({ id }) => decides.has(id)), after: next })
}

/** One request with its history, for those who may read it. */
export async function readPengajuan(
  deps: Deps,
  caller: Caller,
  id: string,
): Promise<Result<PengajuanBernama, Problem>> {
  const today = localDate(deps.now(), deps.zona)
  const read = await readAs(deps.db, caller, [
    ...chosen(deps.db, oneById(id)),
    officesOf(deps.db, caller.nip, today),
  ])
  if (!read.ok) return read
  const [rows, days, history, offices] = read.value
  const [request] = assemble([rows, days, history])
  if (!request) return err({ kind: 'tidak-ada', message: NO_SUCH_REQUEST })
  const mine = [caller.nip, ...offices.map((office) => office.nip)]
  const { nip, perekomendasi, penyetuju } = request
  if (nip === caller.nip) return ok(request)
  if (mine.some((one) => one === perekomendasi || one === penyetuju)) return ok(request)
  const [units, people] = await deps.db.read([
    unitsAbove(deps.db, nip),
    personWithUnit(deps.db, nip),
  ])
  const atasan = people[0]?.pegawai.atasanNip ?? []
  const superiors = units.flatMap(({ kepalaNip }) => kepalaNip ?? []).concat(atasan)
  if (!mayRead(caller, { nip, superiors })) return err({ kind: 'bukan-wewenang' })
  return ok(request)
}
