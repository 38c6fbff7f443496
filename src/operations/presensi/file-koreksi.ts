import { insertKoreksi } from '../../db/presensi/koreksi.ts'
import { addStep } from '../../db/presensi/perkara.ts'
import { markDue } from '../../db/presensi/perubahan-hari.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { expectDay } from '../../domain/presensi/expect-day.ts'
import {
  type KoreksiDiminta,
  momentsOfTap,
  refusalOfMoments,
  refusalOfPart,
  refusalsOfKoreksi,
} from '../../domain/presensi/koreksi.ts'
import { correctableUntil } from '../../domain/presensi/tenggat.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Bukti } from '../../domain/wfa/facts.ts'
import type { Idempotency } from '../shared/idempotency.ts'
import { type Problem, refused } from '../shared/problem.ts'
import { readAnswer, writeOnce } from '../shared/write-once.ts'
import { factsOf } from './day-facts.ts'
import { assembleDays, dayQueries, type PersonDays } from './gather-days.ts'
import { announceKoreksi, asOfNow, type KoreksiTerkini } from './koreksi.ts'

/** A correction as a person asks for it. */
export interface KoreksiDraft extends KoreksiDiminta {
  readonly alasan: string
  readonly bukti: readonly Bukti[]
}

/**
 * Koreksi: files a correction of a day, with proof (R38): a missing tap, an excuse, a duty
 * elsewhere. Refuses it with the article when its time is over or the day expects nothing.
 */
export async function fileKoreksi(
  deps: Deps,
  caller: Caller,
  draft: KoreksiDraft,
  key: Idempotency | null,
): Promise<Result<KoreksiTerkini, Problem>> {
  const { db } = deps
  const { nip } = caller
  const before = await readAnswer<KoreksiTerkini>(deps, caller, key)
  if (before) return before
  const now = deps.now()
  const range = { dari: draft.tanggal, sampai: draft.tanggal }
  const read = await readAs(db, caller, dayQueries(deps, [nip], range))
  if (!read.ok) return read
  const [person] = assembleDays(deps, read.value)
  if (!person?.kini.aktif) return err({ kind: 'belum-masuk' })
  const allowed = checkDraft(deps, person, draft, now)
  if (!allowed.ok) return allowed
  const id = deps.newId()
  const { tanggal, jenis, alasan, bukti, dari = null, sampai = null } = draft
  const kept = { id, nip, tanggal, jenis, at: allowed.value, dari, sampai, alasan, bukti }
  const row = { ...kept, status: 'diajukan' as const, diajukanPada: now }
  const step = { urut: 0, pada: now, oleh: nip, atasNama: null, langkah: 'ajukan', isi: alasan }
  const { nama } = person.orang
  const { zona } = person.orang.pada(tanggal)
  const namaUnit = person.orang.pada(person.orang.hariDari(now)).unit.nama
  const more = { nama, namaUnit, zona, kedaluwarsaPada: null, urutan: now, riwayat: [step] }
  const answer = asOfNow(deps, { ...row, ...more }, person.bersama.kalender)
  const statements = [
    insertKoreksi(db, row),
    addStep(db, id, step),
    ...markDue([nip], range),
    ...announceKoreksi(deps, row, 'diajukan', now),
  ]
  return writeOnce(deps, { caller, key, pada: now, answer, statements }, () =>
    err({ kind: 'bentrok', message: WAITS_ALREADY }),
  )
}

/**
 * Checks a correction against the law of its day. Returns when the missing tap was made; `null`
 * when it concerns no tap.
 */
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
  const hariIni = person.orang.hariDari(now)
  const refusals = refusalsOfKoreksi(draft, harapan, sampai, hariIni, presensi)
  if (refusals.length > 0) return err(refused(refusals))
  if (!draft.jenis.startsWith('tap-')) {
    const part = refusalOfPart(draft, harapan.tugas, presensi)
    return part ? err(refused([part])) : ok(null)
  }
  const { zona } = person.orang.pada(tanggal)
  const moments = momentsOfTap(draft, harapan.tugas, zona, presensi)
  // Moments in the future are not candidates.
  const past = moments.filter((moment) => moment <= now)
  if (moments.length > 0 && past.length === 0) return err({ kind: 'bentrok', message: AHEAD })
  const unclear = refusalOfMoments(past, zona, presensi)
  return unclear ? err(refused([unclear])) : ok(past[0] ?? null)
}

const AHEAD = {
  id: 'Waktu presensi yang dikoreksi belum tiba.',
  en: 'The time of the tap to correct has not come yet.',
}
const WAITS_ALREADY = {
  id: 'Koreksi yang sama untuk hari ini sedang menunggu keputusan.',
  en: 'The same correction of this day waits for a decision already.',
}
