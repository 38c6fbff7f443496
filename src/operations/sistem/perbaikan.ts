import {
  answerPerbaikan,
  insertPerbaikan,
  listedPerbaikan,
  type PerbaikanRow,
  perbaikanById,
} from '../../db/sistem/perbaikan.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { toRfc3339 } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Idempotency } from '../shared/idempotency.ts'
import type { Problem } from '../shared/problem.ts'
import { answeredBefore, writeOnce } from '../shared/write-once.ts'

const PAGE = 200

/** What somebody asks to have mended in what is held about them. */
export interface PerbaikanDiminta {
  readonly bagian: string
  readonly uraian: string
}

/** A request to mend data as it is told; moments are RFC 3339. */
export interface PerbaikanWire extends PerbaikanDiminta {
  readonly id: string
  readonly nip: string
  readonly status: PerbaikanRow['status']
  readonly jawaban: string | null
  readonly diajukanPada: string
  readonly selesaiPada: string | null
}

function toWire({ zona }: Deps, row: PerbaikanRow): PerbaikanWire {
  const { id, nip, bagian, uraian, status, jawaban, diajukanPada, selesaiPada } = row
  return {
    id,
    nip,
    bagian,
    uraian,
    status,
    jawaban,
    diajukanPada: toRfc3339(diajukanPada, zona),
    selesaiPada: selesaiPada === null ? null : toRfc3339(selesaiPada, zona),
  }
}

/**
 * Perbaikan data: asks to have own data mended. Luwes holds copies, so it mends none itself: bkd has the
 * source mended (SIMPEG, e-presensi, e-kinerja), and the next delivery brings it. Days and months have
 * corrections and objections of their own.
 */
export async function askPerbaikan(
  deps: Deps,
  caller: Caller,
  asked: PerbaikanDiminta,
  key: Idempotency | null,
): Promise<Result<PerbaikanWire, Problem>> {
  const { nip } = caller
  const before = await answeredBefore<PerbaikanWire>(deps, caller, key)
  if (before) return before
  const pada = deps.now()
  const row: PerbaikanRow = {
    id: deps.newId(),
    nip,
    ...asked,
    status: 'diajukan',
    jawaban: null,
    oleh: null,
    diajukanPada: pada,
    selesaiPada: null,
  }
  const entry = { pada, oleh: nip, tindakan: 'data.minta-perbaikan', entitas: row.id }
  const statements = [
    insertPerbaikan(deps.db, row),
    record(deps.db, { ...entry, data: { bagian: asked.bagian } }),
  ]
  return writeOnce(deps, { caller, key, pada, answer: toWire(deps, row), statements }, () => {
    throw new Error('the database refused a request to mend data')
  })
}

/** Perbaikan data: the requests of everybody, for bkd; those that wait come first. */
export async function listPerbaikan(
  deps: Deps,
  caller: Caller,
): Promise<Result<readonly (PerbaikanWire & { readonly nama: string | null })[], Problem>> {
  const { peran } = caller
  if (!peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, [listedPerbaikan(deps.db, PAGE)])
  if (!read.ok) return read
  const [rows] = read.value
  return ok(rows.map(({ perbaikan, nama }) => ({ ...toWire(deps, perbaikan), nama })))
}

/** Perbaikan data: bkd says what came of a request; of one's own another officer of bkd does (R27). */
export async function settlePerbaikan(
  deps: Deps,
  caller: Caller,
  id: string,
  { status, jawaban }: { readonly status: 'diperbaiki' | 'ditolak'; readonly jawaban: string },
): Promise<Result<PerbaikanWire, Problem>> {
  const { nip, peran } = caller
  if (!peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, [perbaikanById(deps.db, id)])
  if (!read.ok) return read
  const [[row]] = read.value
  if (!row) return err({ kind: 'tidak-ada', message: NO_SUCH })
  if (row.nip === nip) return err({ kind: 'bukan-wewenang', message: OWN })
  if (row.status !== 'diajukan') return err({ kind: 'bentrok', message: SETTLED })
  const pada = deps.now()
  const written = await deps.db.write([
    answerPerbaikan(id, { status, jawaban, oleh: nip, selesaiPada: pada }),
    record(deps.db, {
      pada,
      oleh: nip,
      tindakan: 'data.jawab-perbaikan',
      entitas: id,
      data: { status, jawaban },
    }),
  ])
  if (!written.ok) throw new Error(written.error.message)
  if (written.value[0]?.length === 0) return err({ kind: 'bentrok', message: SETTLED })
  return ok(toWire(deps, { ...row, status, jawaban, oleh: nip, selesaiPada: pada }))
}

const OWN = {
  id: 'Anda tidak dapat menjawab permintaan perbaikan data Anda sendiri. Petugas BKPSDM lain yang menjawabnya.',
  en: 'You cannot answer your own request to mend data. Another officer of bkd answers it.',
}
const NO_SUCH = {
  id: 'Permintaan perbaikan data tidak ditemukan.',
  en: 'There is no such request to mend data.',
}
const SETTLED = {
  id: 'Permintaan ini sudah dijawab.',
  en: 'This request was answered already.',
}
