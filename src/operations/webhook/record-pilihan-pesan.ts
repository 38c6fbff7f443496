import { writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import { storeChoice } from '../../db/webhook/pilihan-pesan.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Result } from '../../domain/shared/result.ts'
import type { JamTenang } from '../../domain/webhook/jam-tenang.ts'
import type { SaluranPilihan } from '../../domain/webhook/siapkan-pesan.ts'
import type { Problem } from '../shared/problem.ts'
import type { PilihanPesan } from './pilihan-pesan.ts'
import { readPilihanPesan } from './read-pilihan-pesan.ts'

/**
 * How many days bkd gets its digest. Then the officer asks again, because the role is known only at
 * sign-in.
 */
const BKD_DAYS = 90
const DAY_MS = 24 * 3_600_000

/** A person's new choices about messages. */
export interface PilihanDraft {
  readonly pilihan: SaluranPilihan
  /** Their own quiet hours; `null` for those of the regency. */
  readonly tenang: JamTenang | null
  readonly ringkasanBkd: boolean
}

/** Stores the caller's choices about messages, for messages from now on. */
export async function recordPilihanPesan(
  deps: Deps,
  caller: Caller,
  { pilihan, tenang, ringkasanBkd }: PilihanDraft,
): Promise<Result<PilihanPesan, Problem>> {
  const { db } = deps
  const { nip, peran } = caller
  const pada = deps.now()
  const row = {
    nip,
    saluran: pilihan,
    tenangDari: tenang?.dari ?? null,
    tenangSampai: tenang?.sampai ?? null,
    bkdSampai: ringkasanBkd && peran.includes('bkd') ? pada + BKD_DAYS * DAY_MS : null,
    diubah: pada,
  }
  const entry = { pada, oleh: nip, tindakan: 'pesan.pilihan', entitas: nip }
  const written = await writeAs(db, caller, [
    storeChoice(db, row),
    record(db, { ...entry, data: { pilihan, tenang } }),
  ])
  if (!written.ok) return written
  return readPilihanPesan(deps, caller)
}
