import { insertKoreksi, settleKoreksi } from '../../db/presensi/koreksi.ts'
import { addStep, type Perkara } from '../../db/presensi/perkara.ts'
import { markDue } from '../../db/presensi/putusan.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { announce, record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { editionOn, policyOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { expectDay } from '../../domain/presensi/expect-day.ts'
import type { KoreksiHari, StatusKoreksi } from '../../domain/presensi/facts.ts'
import {
  decideKoreksi,
  type KeputusanKoreksi,
  type KoreksiDiminta,
  minuteOfTap,
  refusalsOfKoreksi,
} from '../../domain/presensi/koreksi.ts'
import { correctableUntil, expiryOf, isPending } from '../../domain/presensi/tenggat.ts'
import type { Kalender } from '../../domain/shared/calendar.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import { type Instant, instantAt, localDate, type Zona } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Bukti } from '../../domain/wfa/facts.ts'
import type { Idempotency } from '../shared/idempotency.ts'
import type { Page } from '../shared/page.ts'
import { type Problem, refused } from '../shared/problem.ts'
import { answeredBefore, writeOnce } from '../shared/write-once.ts'
import { assembleDays, dayQueries, factsOf, type PersonDays } from './gather-days.ts'
import { readKalender } from './kalender.ts'
import {
  asProblem,
  MEANWHILE,
  nextStep,
  ownMatters,
  readMatter,
  stepsToWire,
  timeToWire,
  waitingMatters,
} from './perkara.ts'

/** A correction with its history. */
export interface Koreksi extends Perkara, KoreksiHari {
  readonly alasan: string
  readonly bukti: readonly Bukti[]
  readonly kedaluwarsaPada: Instant | null
  readonly urutan: number
}

/** A correction as a person asks for it. */
export interface KoreksiDraft extends KoreksiDiminta {
  readonly alasan: string
  readonly bukti: readonly Bukti[]
}

/** Whether a pending correction has expired by a moment (R39). */
function isExpired(
  { editions }: Pick<Deps, 'editions'>,
  koreksi: Koreksi,
  zona: Zona,
  kalender: Kalender,
  now: Instant,
): boolean {
  if (!isPending(koreksi)) return false
  const { presensi } = policyOn(editions, koreksi.tanggal)
  return now >= expiryOf(koreksi, zona, kalender, presensi)
}

function toWire(deps: Deps, koreksi: Koreksi, kalender: Kalender) {
  const { id, nip, nama, tanggal, jenis, at, alasan, bukti, status, diajukanPada } = koreksi
  const zona = koreksi.zona ?? deps.zona
  const kedaluwarsa = isExpired(deps, koreksi, zona, kalender, deps.now())
  return {
    id,
    nip,
    nama,
    tanggal,
    jenis,
    alasan,
    bukti,
    status,
    kedaluwarsa,
    at: timeToWire(at, zona),
    diajukanPada: timeToWire(diajukanPada, zona),
    riwayat: stepsToWire(koreksi.riwayat, zona),
  }
}

/** A correction on the wire. */
export type KoreksiWire = ReturnType<typeof toWire>

/**
 * Koreksi: asks that a day be put right, with proof (R38): a tap that is missing, an excuse, a duty
 * elsewhere. Refused with its article where the time for it is over or nothing is expected.
 */
export async function fileKoreksi(
  deps: Deps,
  caller: Caller,
  draft: KoreksiDraft,
  key: Idempotency | null,
): Promise<Result<KoreksiWire, Problem>> {
  const { db } = deps
  const { nip } = caller
  const before = await answeredBefore<KoreksiWire>(deps, caller, key)
  if (before) return before
  const now = deps.now()
  const range = { dari: draft.tanggal, sampai: draft.tanggal }
  const read = await readAs(db, caller, dayQueries(deps, [nip], range))
  if (!read.ok) return read
  const [person] = assembleDays(deps, read.value)
  if (!person?.pegawai.aktif) return err({ kind: 'belum-masuk' })
  const asked = checkDraft(deps, person, draft, now)
  if (!asked.ok) return asked
  const id = deps.newId()
  const { tanggal, jenis, alasan, bukti } = draft
  const kept = { id, nip, tanggal, jenis, at: asked.value, alasan, bukti }
  const row = { ...kept, status: 'diajukan' as const, diajukanPada: now }
  const step = { urut: 0, pada: now, oleh: nip, atasNama: null, langkah: 'ajukan', isi: alasan }
  const { nama } = person.pegawai
  const more = { nama, zona: person.zona, kedaluwarsaPada: null, urutan: now, riwayat: [step] }
  const answer = toWire(deps, { ...row, ...more }, person.bersama.kalender)
  const statements = [
    insertKoreksi(db, row),
    addStep(db, id, step),
    markDue([nip], range),
    ...announced(deps, row, 'diajukan', now),
  ]
  return writeOnce(deps, { caller, key, pada: now, answer, statements }, () =>
    err({ kind: 'bentrok', message: WAITS_ALREADY }),
  )
}

/** Holds a correction against the law of its day; answers when the missing tap was made, if it is one. */
function checkDraft(
  { editions }: Deps,
  person: PersonDays,
  draft: KoreksiDraft,
  now: Instant,
): Result<Instant | null, Problem> {
  const { tanggal } = draft
  const { presensi } = policyOn(editions, tanggal)
  const harapan = expectDay(factsOf({ editions }, person, tanggal, now), presensi)
  if (harapan.takDinilai) {
    const { kode, pesan, dasar } = harapan.takDinilai
    return err(refused([{ code: kode, message: pesan, basis: dasar }]))
  }
  const sampai = correctableUntil(tanggal, person.bersama.kalender, presensi)
  const hariIni = localDate(now, person.zona)
  const refusals = refusalsOfKoreksi(draft, harapan, sampai, hariIni, presensi)
  if (refusals.length > 0) return err(refused(refusals))
  const minute = minuteOfTap(draft, harapan, presensi)
  const at = minute === null ? null : instantAt(tanggal, minute, person.zona)
  return at !== null && at > now ? err({ kind: 'bentrok', message: AHEAD }) : ok(at)
}

function announced(
  deps: Deps,
  { id, nip, tanggal, jenis }: Pick<Koreksi, 'id' | 'nip' | 'tanggal' | 'jenis'>,
  status: StatusKoreksi,
  now: Instant,
) {
  const data = { id, nip, tanggal, jenis, status }
  const event = { jenis: 'presensi.dikoreksi' as const, entitas: id, data }
  return announce(deps.db, [event], now, deps.newId)
}

/** Koreksi saya: a person's corrections of the days of a month, the newest first. */
export async function listKoreksi(
  deps: Deps,
  caller: Caller,
  bulan: Month,
): Promise<Result<KoreksiWire[], Problem>> {
  const [own, kalender] = await Promise.all([
    ownMatters<Koreksi>(deps, caller, 'koreksi', bulan),
    readKalender(deps),
  ])
  return own.ok ? ok(own.value.map((row) => toWire(deps, row, kalender))) : own
}

/** Koreksi yang menunggu: those that are the caller's to decide now, oldest first. */
export async function listKoreksiWaiting(
  deps: Deps,
  caller: Caller,
  after: string | undefined,
): Promise<Result<Page<KoreksiWire>, Problem>> {
  const kalender = await readKalender(deps)
  const now = deps.now()
  const status = ['diajukan', 'direkomendasikan']
  const page = await waitingMatters<Koreksi>(
    deps,
    caller,
    'koreksi',
    { status, after },
    (koreksi, kapasitas) => {
      const expired = isExpired(deps, koreksi, koreksi.zona ?? deps.zona, kalender, now)
      return decideKoreksi(koreksi.status, kapasitas, 'setuju', expired).ok
    },
  )
  if (!page.ok) return page
  const { data, after: next } = page.value
  return ok({ data: data.map((row) => toWire(deps, row, kalender)), after: next })
}

/** Koreksi: the atasan recommends or refuses, bkd grants or refuses, the person takes it back. */
export async function decideKoreksiOf(
  deps: Deps,
  caller: Caller,
  id: string,
  {
    keputusan,
    alasan,
  }: { readonly keputusan: KeputusanKoreksi; readonly alasan?: string | undefined },
): Promise<Result<KoreksiWire, Problem>> {
  const [found, kalender] = await Promise.all([
    readMatter<Koreksi>(deps, caller, 'koreksi', id),
    readKalender(deps),
  ])
  if (!found.ok) return found
  const { perkara, kapasitas, zona } = found.value
  if (keputusan === 'tolak' && !alasan) return err({ kind: 'bentrok', message: NEEDS_REASON })
  const now = deps.now()
  const expired = isExpired(deps, perkara, zona, kalender, now)
  const decided = decideKoreksi(perkara.status, kapasitas, keputusan, expired)
  if (!decided.ok) return err(asProblem(decided.error))
  const { nip, tanggal } = perkara
  const status = decided.value
  const taken = { pada: now, oleh: caller.nip, langkah: keputusan, isi: alasan ?? null }
  const step = nextStep(perkara, taken, kapasitas.atasNama)
  const { db } = deps
  const edisi = editionOn(deps.editions, tanggal).since
  const written = await db.write([
    settleKoreksi(db, id, status),
    addStep(db, id, step),
    markDue([nip], { dari: tanggal, sampai: tanggal }),
    record(db, {
      pada: now,
      oleh: caller.nip,
      tindakan: `koreksi.${keputusan}`,
      entitas: id,
      data: { nip, tanggal, jenis: perkara.jenis, status, alasan: alasan ?? null, edisi },
    }),
    ...announced(deps, perkara, status, now),
  ])
  if (!written.ok) return err(MEANWHILE)
  return ok(toWire(deps, { ...perkara, status, riwayat: [...perkara.riwayat, step] }, kalender))
}

const AHEAD = {
  id: 'Waktu presensi yang dikoreksi belum tiba.',
  en: 'The time of the tap to correct has not come yet.',
}
const WAITS_ALREADY = {
  id: 'Koreksi yang sama untuk hari ini sedang menunggu keputusan.',
  en: 'The same correction of this day waits for a decision already.',
}
const NEEDS_REASON = {
  id: 'Penolakan memerlukan alasan. Isi alasan, lalu kirim lagi.',
  en: 'A refusal needs a reason. Give one and send it again.',
}
