import type { OperatorRow } from '../../db/pegawai/operator.ts'
import type { Deps } from '../../deps.ts'
import type { OperatorDiminta } from '../../domain/pegawai/operator.ts'
import { isWithin } from '../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'

/** An appointment with the names of person and unit. */
export interface Operator extends OperatorDiminta {
  readonly id: string
  readonly nama: string
  readonly namaUnit: string
  readonly dicabutPada: Instant | null
  /** Whether it holds today. */
  readonly berlaku: boolean
  /** Whether the person now belongs to another unit. */
  readonly pindah: boolean
}

/** Returns a stored appointment with its state at a moment. */
export function asOperator(
  { zona }: Deps,
  row: {
    readonly operator: OperatorRow
    readonly nama: string | null
    readonly unitPegawai: string | null
    readonly namaUnit: string | null
  },
  now: Instant,
): Operator {
  const { oleh: _by, pada: _at, ...kept } = row.operator
  const { dicabutPada, dari, sampai } = kept
  return {
    ...kept,
    nama: row.nama ?? '',
    namaUnit: row.namaUnit ?? kept.unitKerja,
    berlaku: dicabutPada === null && isWithin(localDate(now, zona), dari, sampai),
    pindah: !kept.bawahan && row.unitPegawai !== kept.unitKerja,
  }
}
