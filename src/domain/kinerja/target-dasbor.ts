import type { PolicyPresensi } from '../presensi/policy.ts'
import type { KetentuanWfa } from '../wfa/ketentuan.ts'
import type { PolicyWfa } from '../wfa/rules/index.ts'
import type { Ukuran } from './rekap.ts'

/** A target of a measure in hundredths, with its article. */
export interface TargetUkuran {
  readonly nilai: number
  readonly dasar: string
}

interface Hukum {
  readonly wfa: PolicyWfa
  readonly ketentuan: KetentuanWfa
  readonly presensi: PolicyPresensi
}

const ALL = 10_000

/**
 * Returns the targets that the law sets for measures. Each WFA day is reported, each service window
 * has its people, each request is decided in time. The law sets no target for the other measures,
 * so they have none.
 */
export function targetsOf({
  wfa,
  ketentuan,
  presensi,
}: Hukum): Readonly<Partial<Record<Ukuran, TargetUkuran>>> {
  const floor = wfa['wfa.minimum-kantor']
  const report = presensi.laporanHarian
  return {
    ...(report && { laporan: { nilai: ALL, dasar: report.basis } }),
    ...(floor && { layananTerjaga: { nilai: ALL, dasar: floor.basis } }),
    keputusanTepat: { nilai: ALL, dasar: ketentuan.tenggatKeputusan.basis },
  }
}
