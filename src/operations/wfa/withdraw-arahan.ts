import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import { announce, record } from '../../db/webhook/kejadian.ts'
import { directives, undoArahan } from '../../db/wfa/arahan.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { type Arahan, asArahan, maySteer } from './arahan.ts'

/**
 * Arahan: withdraws a directive from today on, with a reason.
 *
 * Past days stay as directed, so that nobody who obeyed becomes absent afterwards. An older
 * directive that it had replaced applies again.
 */
export async function withdrawArahan(
  deps: Deps,
  caller: Caller,
  id: string,
  alasan: string,
): Promise<Result<Arahan, Problem>> {
  if (!maySteer(caller)) return err({ kind: 'bukan-wewenang' })
  const { db } = deps
  const read = await readAs(db, caller, [directives(db, id, 1, null)])
  if (!read.ok) return read
  const [[row]] = read.value
  if (!row) return err({ kind: 'tidak-ada', message: NO_SUCH_DIRECTIVE })
  if (row.dibatalkanPada !== null) return err({ kind: 'bentrok', message: UNDONE })

  const pada = deps.now()
  const today = localDate(pada, 'Asia/Jakarta')
  const { jenis, unit, hari, ...rest } = asArahan(row)
  const codes = unit.map(({ kode }) => kode)
  const lifted = hari.filter((date) => date >= today)
  const data = { jenis, unit: codes, hari: lifted }
  const edisi = editionOn(deps.editions, today).since
  const written = await writeAs(db, caller, [
    ...undoArahan(id, caller.nip, pada, today),
    record(db, {
      pada,
      oleh: caller.nip,
      tindakan: 'arahan.batal',
      entitas: id,
      data: { ...data, alasan, edisi },
    }),
    ...announce(
      db,
      [{ jenis: 'wfa.arahan-batal', entitas: id, data: { id, status: 'batal', ...data } }],
      pada,
      deps.newId,
    ),
  ])
  if (!written.ok) return written
  if (!written.value.ok) return err({ kind: 'bentrok', message: UNDONE })
  return ok({
    ...rest,
    jenis,
    unit,
    hari,
    hariBerlaku: hari.filter((date) => date < today),
    dibatalkanPada: pada,
  })
}

const NO_SUCH_DIRECTIVE = {
  id: 'Arahan tidak ditemukan.',
  en: 'There is no such directive.',
}

const UNDONE = {
  id: 'Arahan ini sudah dibatalkan.',
  en: 'This directive was undone already.',
}
