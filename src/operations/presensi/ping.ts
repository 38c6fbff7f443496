import { answerState, type KeadaanPing, type Ping } from '../../domain/presensi/ping.ts'
import type { Instant } from '../../domain/shared/local-time.ts'

/** A ping as it is kept. */
export interface PingRow extends Ping {
  readonly id: string
  /** Until when it is to be answered. */
  readonly batas: Instant
}

/** A ping and what became of it. */
export interface PingTerkini extends Pick<PingRow, 'id' | 'dikirim' | 'batas'> {
  readonly keadaan: KeadaanPing
}

/** Returns what became of a ping by a moment. */
export function asOf(row: PingRow, now: Instant): PingTerkini {
  const { id, dikirim, batas } = row
  return { id, dikirim, batas, keadaan: answerState(row, now, (batas - dikirim) / 60_000) }
}
