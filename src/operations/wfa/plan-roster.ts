import { hasMoved, lawMustBe } from '../../db/kinerja/kebijakan.ts'
import { keepAnswer } from '../../db/sistem/idempotensi.ts'
import { writeAs } from '../../db/sistem/sesi.ts'
import { announce, record } from '../../db/webhook/kejadian.ts'
import { insertRoster, publishDay } from '../../db/wfa/roster.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { spanInWords } from '../../domain/shared/date-words.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Text } from '../../domain/shared/text.ts'
import { type HariRencana, planRoster } from '../../domain/wfa/roster.ts'
import { rosterGuard } from '../../domain/wfa/roster-jaga.ts'
import { daysOfPola, type Pola, peopleOf } from '../../domain/wfa/roster-pola.ts'
import { NEW_LAW } from '../shared/hukum.ts'
import { type Idempotency, replay } from '../shared/idempotency.ts'
import type { Problem } from '../shared/problem.ts'
import { gatherRoster, type RosterInput, type RosterSpan } from './gather-roster.ts'

/** A roster as a kepala plans it. */
export interface RosterDraft extends RosterSpan {
  readonly pola: readonly Pola[]
  /** Whether to publish the accepted days, or only to preview them. */
  readonly terbitkan: boolean
}

/** One day of a plan, with the name of the person. */
export interface HariRoster {
  readonly tanggal: LocalDate
  readonly nip: Nip
  readonly nama: string
  readonly hasil: 'lolos' | 'tolak'
  /** Why it is refused; `null` if it is accepted. */
  readonly kode: string | null
  readonly pesan: Text | null
  readonly dasar: string | null
  /** Another day of that week that would be accepted, when this one is full. */
  readonly usulan: LocalDate | null
}

/** A planned roster; it has an `id` once it is published. */
export interface RencanaRoster extends RosterSpan {
  readonly id: string | null
  readonly hari: readonly HariRoster[]
  readonly jumlah: { readonly lolos: number; readonly tolak: number }
}

/** How often a roster is planned again after somebody else took a place. */
const TRIES = 3

/** The most days that one roster publishes. */
const MOST = 1_000

/**
 * Roster: plans a unit's weeks by patterns, for its kepala and bkd, and publishes the accepted
 * days.
 *
 * Each day is checked against the law. The database refuses what two plans or requests could break
 * together; then the roster is planned again.
 */
export async function planUnitRoster(
  deps: Deps,
  caller: Caller,
  draft: RosterDraft,
  key: Idempotency | null,
): Promise<Result<RencanaRoster, Problem>> {
  for (let left = TRIES; left > 0; left -= 1) {
    const planned = await planOnce(deps, caller, draft, key)
    if (planned) return planned
  }
  return err({ kind: 'bentrok', message: BUSY })
}

/** Plans once; `undefined` when somebody else took a place before it was published. */
async function planOnce(
  deps: Deps,
  caller: Caller,
  draft: RosterDraft,
  key: Idempotency | null,
): Promise<Result<RencanaRoster, Problem> | undefined> {
  const bkd = caller.peran.includes('bkd')
  const gathered = await gatherRoster(deps, caller, draft, key)
  if (!gathered.ok) {
    const unknown = gathered.error.kind === 'tidak-ada' && !bkd
    return unknown ? err({ kind: 'bukan-wewenang' }) : gathered
  }
  const { unit, kantor, kept } = gathered.value
  if (!kantor.includes(unit.kepalaNip ?? '') && !bkd) return err({ kind: 'bukan-wewenang' })
  const answered = replay<RencanaRoster>(draft.terbitkan ? key : null, kept)
  if (answered) return answered
  const wrong = issueWith(deps, draft, gathered.value)
  if (wrong) return err(wrong)
  const asked = daysOfPola(draft.pola, draft.dari, draft.sampai)
  if (asked.length > MOST) return err(issueAt('/pola', TOO_MANY))
  const plan = planRoster(asked, gathered.value.facts)
  if (!draft.terbitkan) return ok(asAnswer(draft, gathered.value, plan, null))
  return publish(deps, caller, draft, gathered.value, plan, key)
}

function issueAt(path: string, message: Text): Problem {
  return { kind: 'salah-isi', issues: [{ path, message }] }
}

function issueWith({ now }: Deps, draft: RosterDraft, { orang }: RosterInput): Problem | null {
  // A day that has begun can no longer be planned (R28: before the start).
  if (draft.dari <= localDate(now(), 'Asia/Jakarta')) return issueAt('/dari', TOO_LATE)
  return peopleOf(draft.pola).every((nip) => orang.has(nip)) ? null : issueAt('/pola', STRANGER)
}

function asAnswer(
  { unit, dari, sampai }: RosterDraft,
  { orang }: RosterInput,
  plan: readonly HariRencana[],
  id: string | null,
): RencanaRoster {
  const hari = plan.map(({ tanggal, nip, halangan, usulan }): HariRoster => {
    const { kode = null, pesan = null, dasar = null } = halangan ?? {}
    const nama = orang.get(nip) ?? ''
    return { tanggal, nip, nama, hasil: halangan ? 'tolak' : 'lolos', kode, pesan, dasar, usulan }
  })
  const lolos = hari.filter(({ hasil }) => hasil === 'lolos').length
  return { id, unit, dari, sampai, hari, jumlah: { lolos, tolak: hari.length - lolos } }
}

/** Publishes the accepted days, all or none; `undefined` when somebody else took a place. */
async function publish(
  deps: Deps,
  caller: Caller,
  draft: RosterDraft,
  gathered: RosterInput,
  plan: readonly HariRencana[],
  key: Idempotency | null,
): Promise<Result<RencanaRoster, Problem> | undefined> {
  const { db } = deps
  const { nip: oleh } = caller
  const { unit, dari, sampai, pola } = draft
  const given = plan.filter(({ halangan }) => !halangan)
  if (given.length === 0) return err({ kind: 'bentrok', message: NOTHING })
  const id = deps.newId()
  const pada = deps.now()
  const answer = asAnswer(draft, gathered, plan, id)
  const hari = given.map(({ tanggal, nip }) => ({ tanggal, nip }))
  const nama = `Roster ${gathered.unit.nama} ${spanInWords(dari, sampai).id}`
  const day = { rosterId: id, unitKerja: unit, nama, pada }
  const data = { unit, dari, sampai, hari }
  const edisi = editionOn(deps.editions, dari).since
  const event = {
    jenis: 'wfa.roster-terbit',
    entitas: id,
    data: { id, status: 'terbit', ...data },
  } as const
  const written = await writeAs(db, caller, [
    ...(key ? [keepAnswer(db, { nip: oleh, ...key, jawaban: { ...answer }, pada })] : []),
    lawMustBe(deps.revisi),
    insertRoster(db, { id, unitKerja: unit, dari, sampai, pola, status: 'terbit', oleh, pada }),
    ...hari.map((one) => publishDay({ ...one, ...day }, rosterGuard(gathered.facts, one))),
    record(db, {
      pada,
      oleh,
      tindakan: 'roster.terbit',
      entitas: id,
      data: { ...data, pola, edisi },
    }),
    ...announce(db, [event], pada, deps.newId),
  ])
  if (!written.ok) return written
  if (written.value.ok) return ok(answer)
  if (!hasMoved(written.value.error)) return undefined
  await deps.bacaHukum()
  return err(NEW_LAW)
}

const TOO_LATE = {
  id: 'Roster dimulai paling cepat besok.',
  en: 'A roster begins tomorrow at the earliest.',
}

const STRANGER = {
  id: 'Pola hanya boleh menyebut pegawai aktif unit kerja ini.',
  en: 'Patterns may name only active employees of this unit.',
}

const TOO_MANY = {
  id: 'Satu roster memuat paling banyak 1.000 hari pegawai. Perpendek rentang atau bagi polanya.',
  en: 'A roster holds 1,000 days of people at most. Shorten the span or divide the patterns.',
}

const BUSY = {
  id: 'Kuota baru saja terisi. Periksa kembali rencana Anda.',
  en: 'The quota was filled a moment ago. Check your plan again.',
}

const NOTHING = {
  id: 'Tidak ada hari yang memenuhi aturan, sehingga roster tidak diterbitkan.',
  en: 'No day passes, so nothing was published.',
}
