import { officesOf, superiorOf } from '../../db/pegawai/rantai.ts'
import { insertPenetapan } from '../../db/presensi/penetapan.ts'
import { markDue } from '../../db/presensi/perubahan-hari.ts'
import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import { announce, record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Penetapan } from '../../domain/presensi/facts.ts'
import type { Hari } from '../../domain/presensi/hari.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { type Instant, localDate, type Zona } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { assembleDays, dayQueries, type PersonDays, withArchived } from './gather-days.ts'
import { judgePersonDay } from './judge-person-day.ts'
import { asProblem } from './perkara.ts'

/** A finding about a day, with its reason. */
export interface PenetapanDraft {
  readonly nip: Nip
  readonly tanggal: LocalDate
  readonly putusan: Penetapan['putusan']
  readonly alasan: string
}

/** A person's day, with the zone of their unit. */
export interface HariPegawai {
  readonly nip: Nip
  readonly hari: Hari
  readonly zona: Zona
}

/**
 * Decides whether a person worked on a day that the facts leave open (E15, E16, E58), for the
 * person's superior or bkd. A finding is a fact with a reason; a later one replaces it.
 */
export async function decideHari(
  deps: Deps,
  caller: Caller,
  draft: PenetapanDraft,
): Promise<Result<HariPegawai, Problem>> {
  const { db } = deps
  const now = deps.now()
  const { nip, tanggal } = draft
  const today = localDate(now, deps.zona)
  const read = await readAs(db, caller, [
    superiorOf(db, nip, today),
    officesOf(db, caller.nip, today),
    ...dayQueries(deps, [nip], { dari: tanggal, sampai: tanggal }),
  ])
  if (!read.ok) return read
  const [superiors, offices, ...answers] = read.value
  const superior = superiors[0]?.atasan ?? null
  const held = [caller.nip, ...offices.map((office) => office.nip)]
  const allowed = caller.peran.includes('bkd') || (superior !== null && held.includes(superior))
  if (nip === caller.nip) return err(asProblem('kasus-sendiri'))
  const range = { dari: tanggal, sampai: tanggal }
  const [person] = await withArchived(deps, assembleDays(deps, answers), range)
  if (!allowed || !person) return err({ kind: 'bukan-wewenang' })
  return saveFinding(deps, caller, person, draft, now)
}

async function saveFinding(
  deps: Deps,
  caller: Caller,
  person: PersonDays,
  { nip, tanggal, putusan, alasan }: PenetapanDraft,
  pada: Instant,
): Promise<Result<HariPegawai, Problem>> {
  const { db } = deps
  const { nip: oleh } = caller
  const before = judgePersonDay(deps, person, tanggal, pada)
  const { fakta } = person
  if (before.alasan) return err({ kind: 'bentrok', message: before.pesan })
  if (!isUnsettled(before, fakta.penetapan.length > 0)) {
    return err({ kind: 'bentrok', message: NOTHING_OPEN })
  }
  const found = { nip, tanggal, pada, putusan, alasan, oleh }
  const known = { ...person, fakta: { ...fakta, penetapan: [...fakta.penetapan, found] } }
  const after = judgePersonDay(deps, known, tanggal, pada)
  const entitas = `${nip}/${tanggal}`
  const edisi = editionOn(deps.editions, tanggal).since
  const data = { nip, tanggal, status: after.status, sementara: after.sementara }
  const written = await writeAs(db, caller, [
    insertPenetapan(db, found),
    ...markDue([nip], { dari: tanggal, sampai: tanggal }),
    record(db, {
      pada,
      oleh,
      tindakan: 'presensi.tetapkan',
      entitas,
      data: { putusan, alasan, sebelum: before.status, sesudah: after.status, edisi },
    }),
    ...announce(db, [{ jenis: 'presensi.dinilai', entitas, data }], pada, deps.newId),
  ])
  if (!written.ok) return written
  if (!written.value.ok) return err({ kind: 'bentrok', message: NOTHING_OPEN })
  return ok({ nip, hari: after, zona: person.orang.pada(tanggal).zona })
}

/** Returns whether a day waits for a finding, or depends on one that may still change. */
function isUnsettled({ status, rancangan }: Hari, found: boolean): boolean {
  return found || status === 'belum-terverifikasi' || rancangan !== null
}

const NOTHING_OPEN = {
  id: 'Status hari ini sudah jelas dari presensi, laporan, dan suratnya, sehingga tidak perlu ditetapkan.',
  en: 'This day is clear from its taps, report and letters, so there is nothing to find.',
}
