import { officesOf } from '../../db/pegawai/rantai.ts'
import { calendarEntered } from '../../db/presensi/kalender.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { declaredAmong } from '../../db/wfa/kelayakan.ts'
import { assemble, chosen, type PengajuanBernama, waitingFor } from '../../db/wfa/pengajuan.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import { type Giliran, turnOf } from '../../domain/wfa/pengajuan.ts'
import { deadlinesOf } from '../../domain/wfa/tenggat.ts'
import { calendarFrom } from '../shared/calendar.ts'
import type { Page } from '../shared/page.ts'
import type { Problem } from '../shared/problem.ts'
import { asksCriteria } from './decision-rows.ts'
import { endOf, PAGE, pageOf } from './pengajuan-page.ts'

/** A request that waits for a decision: whose turn it is, since when, and until when. */
export interface Menunggu extends PengajuanBernama {
  /** What is asked; `tinjau` where granted days are to be kept or revoked (R80). */
  readonly giliran: Giliran | 'tinjau'
  readonly sejak: Instant
  /** The last working day in time (R21). */
  readonly tenggat: LocalDate
  readonly terlambat: boolean
  /** The office holder that the caller stands in for; `null` where it is the caller's own turn. */
  readonly atasNama: Nip | null
  /** Whether granting it declares that the applicant's work meets the task criteria (R13). */
  readonly menyatakanKriteria: boolean
}

/**
 * Kotak masuk: lists the requests that wait for this person's decision, oldest first.
 *
 * Includes those of the offices that they stand in for today.
 */
export async function listMenunggu(
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
  const known = new Set(declared.map(({ id }) => id))
  const { tenggatKeputusan } = policyOn(deps.editions, today).ketentuan
  const dueOf = (request: PengajuanBernama) => {
    const { tenggat } = deadlinesOf(request, kalender, tenggatKeputusan.value)
    return { tenggat, terlambat: localDate(now, request.zona) > tenggat }
  }
  const reviewOf = (request: PengajuanBernama): Menunggu[] => {
    const { perluDitinjau } = request
    if (!perluDitinjau) return []
    const { sejak } = perluDitinjau
    const due = dueOf({ ...request, giliranSejak: sejak })
    const asked = { giliran: 'tinjau', atasNama: null, menyatakanKriteria: false } as const
    return [{ ...request, ...due, ...asked, sejak }]
  }
  const data = requests.flatMap((request): Menunggu[] => {
    const turn = turnOf(request)
    if (turn === null) return reviewOf(request)
    const holder = turn === 'rekomendasi' ? request.perekomendasi : request.penyetuju
    const asked = turn !== 'konfirmasi' && (holder === null ? bkd : mine.includes(holder))
    return [
      {
        ...request,
        ...dueOf(request),
        giliran: asked ? turn : 'konfirmasi',
        sejak: request.giliranSejak,
        atasNama: asked && holder !== caller.nip ? holder : null,
        menyatakanKriteria: asked && !known.has(request.id) && asksCriteria(deps, request) !== null,
      },
    ]
  })
  return ok(pageOf(data, requests.length === PAGE))
}
