import { type Instant, toRfc3339 } from '../../domain/shared/local-time.ts'
import type { Pengajuan } from '../../domain/wfa/pengajuan.ts'
import type { PengajuanMenunggu } from '../../operations/wfa/list-menunggu.ts'

/** Maps a request to the wire, with the zone of its unit kerja. */
export function pengajuanToWire<
  Request extends Pengajuan & Partial<Pick<PengajuanMenunggu, 'perluDitinjau'>>,
>(request: Request) {
  const time = (at: Instant) => toRfc3339(at, request.zona)
  // Only the inbox says whose turn it is, and since when. Reminders are the cron's.
  const {
    diajukanPada,
    riwayat,
    giliranSejak: _since,
    diingatkanPada: _reminded,
    eskalasi: _escalated,
    perluDitinjau,
    ...rest
  } = request
  return {
    ...rest,
    ...(perluDitinjau !== undefined && {
      perluDitinjau: perluDitinjau && { ...perluDitinjau, sejak: time(perluDitinjau.sejak) },
    }),
    diajukanPada: time(diajukanPada),
    riwayat: riwayat.map((step) => ({ ...step, pada: time(step.pada) })),
  }
}

export function menungguToWire(request: PengajuanMenunggu) {
  return { ...pengajuanToWire(request), sejak: toRfc3339(request.sejak, request.zona) }
}
