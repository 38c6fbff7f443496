import type { Layanan } from '../../domain/wfa/facts.ts'

/** The service windows of a unit kerja. */
export interface LayananUnit {
  readonly unit: string
  readonly layanan: readonly Layanan[]
}
