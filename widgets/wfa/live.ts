import type { Pengajuan } from '../shared/contract.ts'
import type { LocalDate } from '../shared/dates.ts'

const LIVE = new Set(['diajukan', 'direkomendasikan', 'disetujui'])

/** Returns whether a request, or one of its days, still holds its place. */
export function isLive({ status }: { readonly status: string }): boolean {
  return LIVE.has(status)
}

/** Returns the days that live requests hold. */
export function heldDays(requests: readonly Pengajuan[]): LocalDate[] {
  const days = requests.filter(isLive).flatMap(({ hari }) => hari)
  return days.filter(isLive).map(({ tanggal }) => tanggal)
}

/** Returns requests in the order of filing, newest first. */
export function newestFirst(requests: readonly Pengajuan[]): Pengajuan[] {
  return [...requests].sort((a, b) => sentAt(b).localeCompare(sentAt(a)))
}

function sentAt({ diajukanPada, riwayat }: Pengajuan): string {
  return diajukanPada ?? riwayat[0]?.pada ?? ''
}
