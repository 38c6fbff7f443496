import type { Statement } from '../../db/engine/client.ts'
import type { PageEnd } from '../../db/engine/page.ts'
import { chainsToday, refreshChains } from '../../db/pegawai/rantai.ts'
import { calendarEntered } from '../../db/presensi/kalender.ts'
import { announce, record } from '../../db/webhook/kejadian.ts'
import {
  assemble,
  markReminded,
  oneById,
  pengajuanQueries,
  saveDecision,
  stillOpen,
} from '../../db/wfa/pengajuan.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import { knowsDay } from '../../domain/shared/calendar.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { type Pengajuan, type Riwayat, turnOf } from '../../domain/wfa/pengajuan.ts'
import { deadlinesOf, dueOn, expire, type LangkahWaktu } from '../../domain/wfa/tenggat.ts'
import { calendarFrom } from '../shared/calendar.ts'

const CHUNK = 100

/** The actor of steps that happened by time alone. */
const LUWES = 'luwes'

/** How often a run did each step that happens by time alone. */
export type ReminderCounts = Readonly<Record<LangkahWaktu, number>>

/**
 * Tenggat keputusan: reminds deciders, escalates late requests and expires undecided ones (R21).
 *
 * It reminds on the last day in time, moves late requests one level up, and ends requests that
 * nobody decided before their first day. Time alone never approves anything. Runs from the cron,
 * also twice or at once: each turn is reminded and escalated once. Lateness counts against the
 * decider, never the applicant.
 */
export async function remindPengajuan(deps: Deps): Promise<ReminderCounts> {
  const now = deps.now()
  const { db } = deps
  // A delegation may have begun or ended today.
  await db.write([refreshChains(db, localDate(now, deps.zona), now)])
  const done = { ingatkan: 0, terlambat: 0, eskalasi: 0, kedaluwarsa: 0 }
  for (let end: PageEnd | null = null; ; ) {
    const page = await dueRequests(deps, now, end)
    const written = page.due.map(async (one) => {
      const answer = await db.write(changeOf(deps, one, now))
      if (answer.ok) done[one.due] += 1
    })
    await Promise.all(written)
    if (page.end === null) return done
    end = page.end
  }
}

/** A request with the step that is due. */
interface DueRequest {
  readonly request: Pengajuan
  readonly due: LangkahWaktu
  readonly tenggat: string
}

async function dueRequests(deps: Deps, now: Instant, after: PageEnd | null) {
  const { db } = deps
  const ids = stillOpen(CHUNK, after)
  const [rows, days, history, chains, calendar] = await db.read([
    ...pengajuanQueries(db, ids),
    chainsToday(db, ids, localDate(now, deps.zona)),
    calendarEntered(db),
  ])
  const requests = assemble([rows, days, history])
  const kalender = calendarFrom(deps, calendar)
  const next = new Set(chains.flatMap(({ id, lanjut }) => (lanjut ? [id] : [])))
  const due = requests.flatMap((request): DueRequest[] => {
    const today = localDate(now, request.zona)
    const { tenggatKeputusan } = editionOn(deps.editions, today).policy.ketentuan
    const deadlines = deadlinesOf(request, kalender, tenggatKeputusan.value)
    const step = dueOn(request, deadlines, today, next.has(request.id))
    // Without the calendar the number of working days is unknown, so nobody is late.
    if (isLate(step) && !knowsDay(kalender, today)) return []
    return step ? [{ request, due: step, tenggat: deadlines.tenggat }] : []
  })
  const last = requests.at(-1)
  const end = last && requests.length === CHUNK ? { pada: last.diajukanPada, id: last.id } : null
  return { due, end }
}

const EVENTS = {
  ingatkan: 'wfa.diingatkan',
  terlambat: 'wfa.diingatkan',
  eskalasi: 'wfa.dieskalasi',
  kedaluwarsa: 'wfa.kedaluwarsa',
} as const

const TINDAKAN = {
  ingatkan: 'wfa.ingatkan',
  terlambat: 'wfa.terlambat',
  eskalasi: 'wfa.eskalasi',
  kedaluwarsa: 'wfa.kedaluwarsa',
} as const

/** Writes one group: the change, its history, the late decider in the audit log, and the event. */
function changeOf(deps: Deps, one: DueRequest, pada: Instant): Statement[] {
  const { request, due, tenggat } = one
  const after = afterTime(one, pada)
  const { id, nip, status, hari } = after
  const giliran = turnOf(request)
  const holder = giliran === 'rekomendasi' ? request.perekomendasi : request.penyetuju
  const pejabat = giliran === 'konfirmasi' ? null : holder
  const edisi = editionOn(deps.editions, localDate(pada, request.zona)).since
  // If nobody holds the office, it is bkd's turn.
  const late = { giliran, pejabat: pejabat ?? 'bkd', tenggat }
  const told = isReminder(due) ? { giliran, kepada: pejabat, tenggat } : {}
  const data = { id, nip, status, hari, ...told }
  return [
    ...statementsOf(deps, one, after, pada),
    record(deps.db, {
      pada,
      oleh: LUWES,
      tindakan: TINDAKAN[due],
      entitas: id,
      data: { ...late, edisi },
    }),
    ...announce(deps.db, [{ jenis: EVENTS[due], entitas: id, data }], pada, deps.newId),
  ]
}

function afterTime({ request, due }: DueRequest, pada: Instant): Pengajuan {
  switch (due) {
    case 'ingatkan':
    case 'terlambat':
      return request
    case 'eskalasi':
      return {
        ...request,
        eskalasi: request.eskalasi + 1,
        giliranSejak: pada,
        diingatkanPada: null,
      }
    case 'kedaluwarsa':
      return expire(request)
  }
}

function isLate(step: LangkahWaktu | null): boolean {
  return step === 'terlambat' || step === 'eskalasi'
}

/** Returns whether a step only reminds and leaves the request as it is. */
function isReminder(due: LangkahWaktu): due is 'ingatkan' | 'terlambat' {
  return due === 'ingatkan' || due === 'terlambat'
}

function statementsOf(deps: Deps, { request, due }: DueRequest, after: Pengajuan, pada: Instant) {
  if (isReminder(due)) return [markReminded(request, pada)]
  const hari = after.hari
    .filter(({ status }, index) => status !== request.hari[index]?.status)
    .map(({ tanggal }) => tanggal)
  const step: Riwayat = { pada, oleh: LUWES, keputusan: due, alasan: null, hari }
  const saved = saveDecision(deps.db, request, after, [step])
  if (due === 'kedaluwarsa') return saved
  const today = localDate(pada, deps.zona)
  return [...saved, refreshChains(deps.db, today, pada, oneById(request.id))]
}
