import { type Instant, toRfc3339 } from '../shared/local-time.ts'
import type { Pengajuan, Riwayat } from './pengajuan.ts'

/** A request as others read it: times are RFC 3339 in the zone of its unit kerja. */
export type PengajuanWire<Request extends Pengajuan> = Omit<
  Request,
  'diajukanPada' | 'riwayat' | 'giliranSejak' | 'diingatkanPada'
> & {
  readonly diajukanPada: string
  readonly riwayat: readonly (Omit<Riwayat, 'pada'> & { readonly pada: string })[]
}

/** Writes a request, with whatever stands beside it, for the wire. */
export function pengajuanToWire<Request extends Pengajuan>(
  request: Request,
): PengajuanWire<Request> {
  const time = (at: Instant) => toRfc3339(at, request.zona)
  // Whose turn it is, and since when, is said in the inbox alone.
  const {
    diajukanPada,
    riwayat,
    giliranSejak: _since,
    diingatkanPada: _reminded,
    ...told
  } = request
  return {
    ...told,
    diajukanPada: time(diajukanPada),
    riwayat: riwayat.map((step) => ({ ...step, pada: time(step.pada) })),
  }
}
