import { monthOfPerson } from '../../db/kinerja/bulan.ts'
import { insertObjection, type Sanggahan } from '../../db/kinerja/sanggahan.ts'
import { personWithUnit } from '../../db/pegawai/pegawai.ts'
import { addStep } from '../../db/presensi/perkara.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import { objectableUntil, refusalsOfSanggahan } from '../../domain/kinerja/sanggahan.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, type Result } from '../../domain/shared/result.ts'
import type { Bukti } from '../../domain/wfa/facts.ts'
import { readKalender } from '../presensi/read-kalender.ts'
import type { Idempotency } from '../shared/idempotency.ts'
import { type Problem, refused } from '../shared/problem.ts'
import { readAnswer, writeOnce } from '../shared/write-once.ts'
import { lawOf } from './month-question.ts'
import { announceSanggahan } from './sanggahan.ts'

/** An objection as a person makes it. */
export interface SanggahanDraft {
  /** The code of the line. */
  readonly kode: string
  readonly alasan: string
  readonly bukti: readonly Bukti[]
}

/**
 * Sanggah: files an objection to a line of one's own month, before the deadline.
 *
 * A closed month may be objected to as well: the result is settled in the next month (R57).
 */
export async function fileSanggahan(
  deps: Deps,
  caller: Caller,
  bulan: Month,
  draft: SanggahanDraft,
  key: Idempotency | null,
): Promise<Result<Sanggahan, Problem>> {
  const { nip } = caller
  const { db } = deps
  const before = await readAnswer<Sanggahan>(deps, caller, key)
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
  const answer = { ...row, nama: person.pegawai.nama, riwayat: [step] }
  const statements = [
    insertObjection(db, row),
    addStep(db, id, step),
    ...announceSanggahan(deps, row, status),
  ]
  return writeOnce(deps, { caller, key, pada: now, answer, statements }, () =>
    err({ kind: 'bentrok', message: WAITS_ALREADY }),
  )
}

const NOT_COMPUTED = {
  id: 'Kinerja bulan ini belum dihitung, jadi belum ada yang disanggah.',
  en: 'This month is not computed yet, so there is nothing to object to.',
}

const WAITS_ALREADY = {
  id: 'Sanggahan atas baris ini sudah menunggu jawaban.',
  en: 'An objection to this line waits for an answer already.',
}
