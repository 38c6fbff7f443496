import { machineRegistered, officesOf, registerMachine } from '../../db/presensi/mesin.ts'
import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { UNSENT_UNIT } from '../../domain/pegawai/operator.ts'
import type { ArahMesin } from '../../domain/presensi/mesin/baris-mesin.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { reaches, reachOf, reachQuery } from '../pegawai/jangkauan.ts'
import type { Problem } from '../shared/problem.ts'

/** The registration of a machine. */
export interface MesinDraft {
  readonly serial: string
  readonly nama: string
  readonly unit: string
  /** The name of an office of the unit. */
  readonly kantor: string
  readonly arah: ArahMesin
}

/**
 * Registers a machine, or changes its registration, for bkd and the operator of its unit. The next
 * run of the cron reads the lines that it sent before.
 */
export async function recordMesin(
  deps: Deps,
  caller: Caller,
  draft: MesinDraft,
): Promise<Result<MesinDraft, Problem>> {
  const { db } = deps
  const read = await readAs(db, caller, [
    officesOf(db, draft.unit),
    machineRegistered(db, draft.serial),
    reachQuery(deps, caller),
  ])
  if (!read.ok) return read
  const [[unit], [standing], operated] = read.value
  const reach = reachOf(caller, operated)
  // Taking over the machine of another unit would take its lines too.
  const theirs = standing === undefined || reaches(reach, standing.unit)
  if (!reaches(reach, draft.unit) || !theirs) return err({ kind: 'bukan-wewenang' })
  if (!unit) return err({ kind: 'bentrok', message: UNSENT_UNIT })
  if (!unit.data.kantor.some(({ nama }) => nama === draft.kantor)) {
    return err({ kind: 'bentrok', message: NO_SUCH_OFFICE })
  }
  const now = deps.now()
  const { serial, ...data } = draft
  const edisi = editionOn(deps.editions, localDate(now, deps.zona)).since
  const written = await writeAs(db, caller, [
    ...registerMachine(db, { ...draft, oleh: caller.nip, pada: now }, standing?.unit ?? null),
    record(db, {
      pada: now,
      oleh: caller.nip,
      tindakan: 'mesin.daftar',
      entitas: serial,
      data: { ...data, edisi },
    }),
  ])
  if (!written.ok) return written
  return written.value.ok ? ok(draft) : err({ kind: 'bentrok', message: MEANWHILE })
}

const MEANWHILE = {
  id: 'Mesin ini baru saja didaftarkan atau dicabut petugas lain. Muat ulang, lalu periksa kembali.',
  en: 'Another officer has just registered or withdrawn this machine. Reload and look again.',
}

const NO_SUCH_OFFICE = {
  id: 'Kantor ini bukan kantor unit tersebut. Pilih salah satu kantornya.',
  en: 'This is no office of the unit. Choose one of its offices.',
}
