import type { Pengajuan } from '../../shared/contract.ts'
import type { LocalDate } from '../../shared/dates.ts'
import { isLive } from '../live.ts'

/** Returns the days of a request that can still be withdrawn: those that have not begun. */
export function withdrawable({ hari }: Pengajuan, today: LocalDate): LocalDate[] {
  return hari.filter((day) => isLive(day) && day.tanggal > today).map(({ tanggal }) => tanggal)
}
