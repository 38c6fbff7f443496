import type { Text } from '../../domain/shared/text.ts'
import type { StatusPengajuan } from '../../domain/wfa/pengajuan.ts'

/** Returns why a returned request cannot be mended; `null` where it can. */
export function obstacleToMending(
  request: { readonly status: StatusPengajuan; readonly diperbaiki: number } | undefined,
): Text | null {
  if (request?.status !== 'dikembalikan') return NOT_RETURNED
  return request.diperbaiki === 1 ? MENDED : null
}

export const MENDED = {
  id: 'Pengajuan yang dikembalikan itu sudah diperbaiki. Buka perbaikannya di daftar pengajuan.',
  en: 'The returned request was mended already. Open what mends it in your requests.',
}

const NOT_RETURNED = {
  id: 'Pengajuan yang hendak diperbaiki tidak sedang dikembalikan kepada Anda. Muat ulang daftar pengajuan.',
  en: 'The request to mend is not one that was returned to you. Reload your requests.',
}
