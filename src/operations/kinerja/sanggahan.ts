import type { Statement } from '../../db/engine/client.ts'
import { monthOfPerson } from '../../db/kinerja/bulan.ts'
import {
  insertObjection,
  objectionById,
  objectionFrom,
  objectionsOf,
  objectionsWaiting,
  type Sanggahan,
  settleObjection,
} from '../../db/kinerja/sanggahan.ts'
import { personWithUnit } from '../../db/pegawai/pegawai.ts'
import { addStep, type Langkah } from '../../db/presensi/perkara.ts'
import { noteLateMonths } from '../../db/presensi/putusan.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { announce, record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import {
  decideSanggahan,
  type KeputusanSanggahan,
  objectableUntil,
  refusalsOfSanggahan,
  restorable,
  type StatusSanggahan,
} from '../../domain/kinerja/sanggahan.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { LocalDate, Month } from '../../domain/shared/local-date.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Bukti } from '../../domain/wfa/facts.ts'
import { asProblem, MEANWHILE, nextStep, stepsToWire, timeToWire } from '../presensi/perkara.ts'
import { readKalender } from '../presensi/read-kalender.ts'
import type { Idempotency } from '../shared/idempotency.ts'
import type { Page } from '../shared/page.ts'
import { type Problem, refused } from '../shared/problem.ts'
import { answeredBefore, writeOnce } from '../shared/write-once.ts'
import { lawOf } from './gather-month.ts'

/** An objection as a person makes it. */
export interface SanggahanDraft {
  /** The code of the line. */
  readonly kode: string
  readonly alasan: string
  readonly bukti: readonly Bukti[]
}

/** An objection as it is read from the database. */
export type ObjectionRow = Parameters<typeof objectionFrom>[0]

/** An objection on the wire. */
export function objectionToWire({ zona }: Pick<Deps, 'zona'>, row: ObjectionRow) {
  return toWire(zona, objectionFrom(row))
}

function toWire(zona: Deps['zona'], { diajukanPada, riwayat, ...objection }: Sanggahan) {
  return {
    ...objection,
    diajukanPada: timeToWire(diajukanPada, zona),
    riwayat: stepsToWire(riwayat, zona),
  }
}

/** An objection on the wire, with its history. */
export type SanggahanWire = ReturnType<typeof objectionToWire>

/**
 * Sanggah: objects to a line of one's own month, while there is time for it, also once it is closed: what
 * comes of it then is settled in the month after (R57).
 */
export async function fileSanggahan(
  deps: Deps,
  caller: Caller,
  bulan: Month,
  draft: SanggahanDraft,
  key: Idempotency | null,
): Promise<Result<SanggahanWire, Problem>> {
  const { nip } = caller
  const { db } = deps
  const before = await answeredBefore<SanggahanWire>(deps, caller, key)
  if (before) return before
  const now = deps.now()
  const read = await readAs(db, caller, [personWithUnit(db, nip), monthOfPerson(db, nip, bulan)])
  if (!read.ok) return read
  const [[person], [month]] = read.value
  if (!person) return err({ kind: 'belum-masuk' })
  if (!month) return err({ kind: 'tidak-ada', message: NOT_COMPUTED })
  const { kinerja } = lawOf(deps, bulan)
  const today = localDate(now, deps.zona)
  const changed = localDate(month.berubahPada, deps.zona)
  const until = objectableUntil(bulan, changed, await readKalender(deps), kinerja)
  const refusals = refusalsOfSanggahan(draft, month.hasil, until, today, kinerja)
  if (refusals.length > 0) return err(refused(refusals))

  const id = deps.newId()
  const { alasan } = draft
  const status = 'diajukan' as const
  const row = { id, nip, bulan, ...draft, status, dipulihkan: [], diajukanPada: now }
  const step = { urut: 0, pada: now, oleh: nip, atasNama: null, langkah: 'ajukan', isi: alasan }
  const answer = toWire(deps.zona, { ...row, nama: person.pegawai.nama, riwayat: [step] })
  const statements = [
    insertObjection(db, row),
    addStep(db, id, step),
    ...announced(deps, row, status),
  ]
  return writeOnce(deps, { caller, key, pada: now, answer, statements }, () =>
    err({ kind: 'bentrok', message: WAITS_ALREADY }),
  )
}

function announced(
  deps: Deps,
  { id, nip, bulan }: Pick<Sanggahan, 'id' | 'nip' | 'bulan'>,
  status: StatusSanggahan,
): Statement[] {
  const data = { id, nip, bulan, status }
  const event = { jenis: 'kinerja.disanggah' as const, entitas: id, data }
  return announce(deps.db, [event], deps.now(), deps.newId)
}

/** Sanggahan: one's own objections to a month; for bkd all that wait for an answer, the oldest first. */
export async function listSanggahan(
  deps: Deps,
  caller: Caller,
  bulan: Month,
  { semua, after }: { readonly semua: boolean; readonly after?: string | undefined },
): Promise<Result<Page<SanggahanWire>, Problem>> {
  const { nip, peran } = caller
  const { db } = deps
  if (!semua) {
    const read = await readAs(db, caller, [objectionsOf(db, nip, bulan)])
    if (!read.ok) return read
    const [own] = read.value
    return ok({ data: own.map((row) => objectionToWire(deps, row)), after: null })
  }
  if (!peran.includes('bkd') && !peran.includes('inspektorat'))
    return err({ kind: 'bukan-wewenang' })
  const read = await readAs(db, caller, [objectionsWaiting(db, bulan, endOf(after), PAGE)])
  if (!read.ok) return read
  const [rows] = read.value
  const found = rows.map(objectionFrom)
  const last = found.length === PAGE ? found.at(-1) : undefined
  return ok({
    data: found.map((one) => toWire(deps.zona, one)),
    after: last ? `${last.diajukanPada}.${last.id}` : null,
  })
}

const PAGE = 50

function endOf(after: string | undefined) {
  if (after === undefined) return null
  const dot = after.indexOf('.')
  return { pada: Number(after.slice(0, dot)), id: after.slice(dot + 1) }
}

/** What bkd decides on an objection, and of which days the points come back. */
export interface PutusanSanggahan {
  readonly keputusan: KeputusanSanggahan
  readonly alasan: string
  readonly hari?: readonly LocalDate[] | undefined
}

/**
 * Jawab sanggahan: bkd accepts or refuses, with a reason. What is accepted of a deduction gives its points
 * back; what is wrong elsewhere (a base, a rating) is mended where it comes from, and computed again.
 */
export async function decideObjection(
  deps: Deps,
  caller: Caller,
  bulan: Month,
  id: string,
  { keputusan, alasan, hari }: PutusanSanggahan,
): Promise<Result<SanggahanWire, Problem>> {
  const { nip, peran } = caller
  const { db } = deps
  const read = await readAs(db, caller, [objectionById(db, bulan, id)])
  if (!read.ok) return read
  const [[row]] = read.value
  if (!row) return err({ kind: 'tidak-ada', message: NO_SUCH })
  const objection = objectionFrom(row)
  const sendiri = objection.nip === nip
  const decided = decideSanggahan(
    objection.status,
    { sendiri, bkd: peran.includes('bkd') },
    keputusan,
  )
  if (!decided.ok) return err(asProblem(decided.error))
  const [[month]] = await db.read([monthOfPerson(db, objection.nip, bulan)])
  const law = lawOf(deps, bulan).kinerja
  const back =
    decided.value === 'diterima' && month
      ? restorable(month.hasil, objection.kode, hari, law)
      : ok([])
  if (!back.ok) return err(refused([back.error]))
  const now = deps.now()
  const step = nextStep(objection, { pada: now, oleh: nip, langkah: keputusan, isi: alasan })
  const after = { ...objection, status: decided.value, dipulihkan: back.value }
  const written = await db.write(decisionRows(deps, after, step))
  if (!written.ok) return err(MEANWHILE)
  return ok(toWire(deps.zona, { ...after, riwayat: [...objection.riwayat, step] }))
}

function decisionRows(
  deps: Deps,
  { id, nip, bulan, status, dipulihkan }: Sanggahan,
  step: Langkah,
): Statement[] {
  const { db } = deps
  const { pada, oleh, isi } = step
  return [
    addStep(db, id, step),
    settleObjection(id, status, dipulihkan),
    ...(dipulihkan.length > 0 ? [noteLateMonths([{ nip, bulan }], pada)] : []),
    ...announced(deps, { id, nip, bulan }, status),
    record(db, {
      pada,
      oleh,
      tindakan: 'kinerja.sanggahan',
      entitas: id,
      data: { nip, bulan, status, dipulihkan, alasan: isi },
    }),
  ]
}

const NOT_COMPUTED = {
  id: 'Kinerja bulan ini belum dihitung, jadi belum ada yang disanggah.',
  en: 'This month is not computed yet, so there is nothing to object to.',
}
const WAITS_ALREADY = {
  id: 'Sanggahan atas baris ini sudah menunggu jawaban.',
  en: 'An objection to this line waits for an answer already.',
}
const NO_SUCH = {
  id: 'Tidak ada sanggahan dengan id ini pada bulan itu.',
  en: 'That month has no objection with this id.',
}
