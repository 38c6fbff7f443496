import { officesOf, registerMachine } from '../../db/presensi/mesin.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { ArahMesin } from '../../domain/presensi/mesin/baris-mesin.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'

/** A machine as bkd registers it. */
export interface MesinDraft {
  readonly serial: string
  readonly nama: string
  readonly unit: string
  /** The name of an office of the unit. */
  readonly kantor: string
  readonly arah: ArahMesin
}

/**
 * Registers a machine, or changes how it is registered, for bkd. Lines that it sent before are read by the
 * next run of the cron.
 */
export async function registerMesin(
  deps: Deps,
  caller: Caller,
  draft: MesinDraft,
): Promise<Result<MesinDraft, Problem>> {
  if (!caller.peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const { db } = deps
  const read = await readAs(db, caller, [officesOf(db, draft.unit)])
  if (!read.ok) return read
  const [[unit]] = read.value
  if (!unit) return err({ kind: 'bentrok', message: NO_SUCH_UNIT })
  if (!unit.data.kantor.some(({ nama }) => nama === draft.kantor)) {
    return err({ kind: 'bentrok', message: NO_SUCH_OFFICE })
  }
  const now = deps.now()
  const { serial, ...data } = draft
  const edisi = editionOn(deps.editions, localDate(now, deps.zona)).since
  await db.write([
    ...registerMachine(db, { ...draft, oleh: caller.nip, pada: now }),
    record(db, {
      pada: now,
      oleh: caller.nip,
      tindakan: 'mesin.daftar',
      entitas: serial,
      data: { ...data, edisi },
    }),
  ])
  return ok(draft)
}

const NO_SUCH_UNIT = {
  id: 'Unit kerja ini belum dikirim SIMPEG. Pilih unit lain.',
  en: 'SIMPEG has not sent this unit. Choose another.',
}

const NO_SUCH_OFFICE = {
  id: 'Kantor ini bukan kantor unit tersebut. Pilih salah satu kantornya.',
  en: 'This is no office of the unit. Choose one of its offices.',
}
