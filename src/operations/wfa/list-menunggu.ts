import { type PengajuanBernama, waitingFor } from '../../db/wfa/pengajuan.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Text } from '../../domain/shared/text.ts'
import { type Halangan, halanganOf } from '../../domain/wfa/halangan.ts'
import { type Giliran, isLive, turnOf } from '../../domain/wfa/pengajuan.ts'
import { deadlinesOf } from '../../domain/wfa/tenggat.ts'
import { endOf, type Page } from '../shared/page.ts'
import type { Problem } from '../shared/problem.ts'
import { obstacleToGrant } from './decision.ts'
import { asksCriteria } from './decision-rows.ts'
import { type Decision, gatherDecisions } from './gather-decision.ts'
import { PAGE, pageOf } from './pengajuan-page.ts'

/** A request that waits for a decision: whose turn it is, since when, and until when. */
export interface PengajuanMenunggu extends PengajuanBernama {
  /** The pending step; `tinjau` when granted days must be kept or revoked (R80). */
  readonly giliran: Giliran | 'tinjau'
  readonly sejak: Instant
  /** The last working day in time (R21). */
  readonly tenggat: LocalDate
  readonly terlambat: boolean
  /** The office holder, when the caller is the deputy; `null` if it is the caller's own turn. */
  readonly atasNama: Nip | null
  /** Whether granting it declares that the applicant's work meets the task criteria (R13). */
  readonly menyatakanKriteria: boolean
  /**
   * Why it cannot be granted together with others unread: rules that refuse it now, or a need to be
   * weighed.
   */
  readonly halangan: readonly Halangan[]
}

/**
 * Kotak masuk: lists the requests that wait for this person's decision, oldest first.
 *
 * Includes those of the offices in which they deputise today.
 */
export async function listMenunggu(
  deps: Deps,
  caller: Caller,
  after: string | undefined,
): Promise<Result<Page<PengajuanMenunggu>, Problem>> {
  const now = deps.now()
  const today = localDate(now, deps.zona)
  const bkd = caller.peran.includes('bkd')
  const ids = waitingFor({ nip: caller.nip, bkd }, today, PAGE, endOf(after))
  const found = await gatherDecisions(deps, caller, ids, now)
  if (!found.ok) return found
  const { requests, on, kantor, kalender } = found.value
  const mine = [caller.nip, ...kantor.map(({ nip }) => nip)]
  const { tenggatKeputusan } = policyOn(deps.editions, today).ketentuan
  const dueOf = (request: PengajuanBernama) => {
    const { tenggat } = deadlinesOf(request, kalender, tenggatKeputusan.value)
    return { tenggat, terlambat: localDate(now, request.zona) > tenggat }
  }
  const reviewOf = (request: PengajuanBernama): PengajuanMenunggu[] => {
    const { perluDitinjau } = request
    if (!perluDitinjau) return []
    const { sejak } = perluDitinjau
    const due = dueOf({ ...request, giliranSejak: sejak })
    const asked = {
      giliran: 'tinjau',
      atasNama: null,
      menyatakanKriteria: false,
      halangan: [],
    } as const
    return [{ ...request, ...due, ...asked, sejak }]
  }
  const data = requests.flatMap((request): PengajuanMenunggu[] => {
    const turn = turnOf(request)
    if (turn === null) return reviewOf(request)
    const holder = turn === 'rekomendasi' ? request.perekomendasi : request.penyetuju
    const asked = turn !== 'konfirmasi' && (holder === null ? bkd : mine.includes(holder))
    const facts = on(request.id)
    return [
      {
        ...request,
        ...dueOf(request),
        giliran: asked ? turn : 'konfirmasi',
        sejak: request.giliranSejak,
        atasNama: asked && holder !== caller.nip ? holder : null,
        menyatakanKriteria: asked && !isDeclared(facts) && asksCriteria(deps, request) !== null,
        halangan: asked
          ? exceptionsOf(request, obstacleToGrant(deps, caller, facts, turn, now))
          : [],
      },
    ]
  })
  return ok(pageOf(data, requests.length === PAGE))
}

/**
 * Returns whether the task criteria are declared for the position of the applicant on the first
 * open day.
 */
function isDeclared({ request, orang, kriteria }: Decision): boolean {
  const first = request?.hari.find(({ status }) => isLive(status))
  if (!first || !orang) return false
  const { tmtJabatan } = orang.pada(first.tanggal).pegawai
  return kriteria.some((one) => one.tmtJabatan === tmtJabatan)
}

/**
 * Returns why a request must be read on its own: what refuses it, or a need that the law requires
 * to be weighed.
 */
function exceptionsOf({ jenis }: PengajuanBernama, obstacle: Problem | null): Halangan[] {
  const weighed = jenis === 'keadaan-khusus' ? [WEIGHED] : []
  if (!obstacle) return weighed
  if (obstacle.kind === 'ditolak') return obstacle.refusals.map(halanganOf)
  const pesan = 'message' in obstacle && obstacle.message ? obstacle.message : NOT_NOW
  return [{ kode: 'wfa.tidak-dapat-diputus', pesan, dasar: '' }]
}

const WEIGHED: Halangan = {
  kode: 'wfa.keadaan-khusus',
  pesan: {
    id: 'Keadaan khusus dipertimbangkan satu per satu.',
    en: 'A special condition is weighed by itself.',
  },
  dasar: 'Permen PANRB 4/2025 Pasal 13',
}
const NOT_NOW: Text = {
  id: 'Pengajuan ini belum dapat disetujui sekarang.',
  en: 'This request cannot be granted now.',
}
