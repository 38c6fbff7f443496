import { answerState, type KeadaanPing, type Ping } from '../../domain/presensi/ping.ts'
import type { Instant } from '../../domain/shared/local-time.ts'

/** A ping as stored. */
export interface PingRow extends Ping {
  readonly id: string
  /** The deadline for the answer. */
  readonly batas: Instant
}

/** A ping and its result. */
export interface PingTerkini extends Pick<PingRow, 'id' | 'dikirim' | 'batas'> {
  readonly keadaan: KeadaanPing
}

/** Returns the state of a ping at a moment. */
export function asOf(row: PingRow, now: Instant): PingTerkini {
  const { id, dikirim, batas } = row
  return { id, dikirim, batas, keadaan: answerState(row, now, (batas - dikirim) / 60_000) }
}
