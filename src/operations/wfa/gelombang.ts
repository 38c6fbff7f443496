import type { Caller } from '../../domain/pegawai/access.ts'
import type { Gelombang } from '../../domain/wfa/gelombang.ts'

/** Returns whether somebody steers the rollout or checks it. */
export function mayCompare(peran: Caller['peran']): boolean {
  return peran.some((role) => ['bkd', 'sekda', 'inspektorat'].includes(role))
}

/** Returns a stored wave without who opened it and when. */
export function asGelombang({
  oleh: _,
  pada: _pada,
  ...wave
}: Gelombang & { oleh: string; pada: number }) {
  return wave
}

export const NO_SUCH_WAVE = { id: 'Gelombang tidak ditemukan.', en: 'There is no such wave.' }
