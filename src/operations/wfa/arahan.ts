import { readAs } from '../../db/sistem/sesi.ts'
import { type ArahanRow, directives } from '../../db/wfa/arahan.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { toRfc3339 } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'

/** A directive as others read it. */
export interface Arahan {
  readonly id: string
  readonly jenis: 'rumah' | 'masuk'
  readonly unit: readonly { readonly kode: string; readonly nama: string }[]
  readonly hari: readonly LocalDate[]
  /** Those of its days that still hold: none of today or later once it is undone. */
  readonly hariBerlaku: readonly LocalDate[]
  readonly alasan: string
  readonly dasar: string
  readonly oleh: string
  readonly pada: string
  readonly dibatalkanPada: string | null
}

/** Who may issue and undo directives. */
export function maySteer({ peran }: Caller): boolean {
  return peran.includes('bkd') || peran.includes('sekda')
}

/** Reads a directive as it is kept. */
export function asArahan(row: ArahanRow, { zona }: Pick<Deps, 'zona'>): Arahan {
  // Safe because the query builds these two texts itself, of these fields.
  const unit = JSON.parse(row.unit) as Arahan['unit']
  // Safe because the query builds it so.
  const hari = JSON.parse(row.hari) as { tanggal: LocalDate; berlaku: number }[]
  const { id, jenis, alasan, dasar, oleh, pada, dibatalkanPada } = row
  return {
    id,
    jenis,
    unit,
    hari: hari.map(({ tanggal }) => tanggal),
    hariBerlaku: hari.flatMap(({ tanggal, berlaku }) => (berlaku ? [tanggal] : [])),
    alasan,
    dasar,
    oleh,
    pada: toRfc3339(pada, zona),
    dibatalkanPada: dibatalkanPada === null ? null : toRfc3339(dibatalkanPada, zona),
  }
}

const PAGE = 100

/** Arahan: the directives, newest first, for those who steer and for the inspektorat. */
export async function listArahan(
  deps: Deps,
  caller: Caller,
  after: string | undefined,
): Promise<Result<{ readonly data: readonly Arahan[]; readonly after: string | null }, Problem>> {
  if (!maySteer(caller) && !caller.peran.includes('inspektorat')) {
    return err({ kind: 'bukan-wewenang' })
  }
  const dot = after?.indexOf('.') ?? -1
  const end = after ? { pada: Number(after.slice(0, dot)), id: after.slice(dot + 1) } : null
  const read = await readAs(deps.db, caller, [directives(deps.db, null, PAGE, end)])
  if (!read.ok) return read
  const [rows] = read.value
  const last = rows.at(-1)
  return ok({
    data: rows.map((row) => asArahan(row, deps)),
    after: last && rows.length === PAGE ? `${last.pada}.${last.id}` : null,
  })
}
