import type { Pengajuan } from '../../shared/contract.ts'
import type { LocalDate } from '../../shared/dates.ts'

/** The granted days of a request that are not over. */
export function daysAhead({ hari }: Pick<Pengajuan, 'hari'>, today: LocalDate): LocalDate[] {
  return hari
    .filter(({ tanggal, status }) => status === 'disetujui' && tanggal >= today)
    .map(({ tanggal }) => tanggal)
}

/** Whether somebody has been recalled to the office on a day. */
export function recalled({ riwayat }: Pick<Pengajuan, 'riwayat'>, day: LocalDate): boolean {
  return riwayat.some(({ keputusan, hari }) => keputusan === 'panggil' && hari?.includes(day))
}

/** The days that a revocation names at first: all but today, which only an urgent one takes. */
export function revocable(request: Pick<Pengajuan, 'hari'>, today: LocalDate): LocalDate[] {
  return daysAhead(request, today).filter((day) => day > today)
}
