import type { Beats } from '../../db/sistem/denyut.ts'
import { momentInWords } from '../../domain/presensi/clock.ts'
import { listRefusedSources } from './list-refused-sources.ts'
import type { KabarTerakhir, KeadaanSekarang } from './sekarang.ts'
import { masalah, type Temuan } from './temuan.ts'

/** A refused delivery that is older is irrelevant today. */
const REJECTED_MS = 24 * 3_600_000

/**
 * Judges the sources whose last delivery had a wrong signature: nothing from them is accepted any
 * more.
 */
export function judgeRejected(
  life: Beats,
  deliveries: readonly KabarTerakhir[],
  { now, zona }: KeadaanSekarang,
): Temuan[] {
  return listRefusedSources(life, deliveries).flatMap(({ sumber, pada }) => {
    if (now - pada > REJECTED_MS) return []
    const at = momentInWords(pada, zona)
    return [
      masalah(
        `webhook-${sumber}`,
        'peringatan',
        {
          id: `Kiriman ${sumber} terakhir ditolak (401) pada ${at.id}: tanda tangannya tidak sah.`,
          en: `The last delivery of ${sumber} was refused (401) on ${at.en}: its signature is not valid.`,
        },
        {
          id: `Samakan rahasia pengirim dengan WEBHOOK_SECRET_${sumber.toUpperCase()}, dan periksa jamnya.`,
          en: `Give the sender the secret in WEBHOOK_SECRET_${sumber.toUpperCase()}, and look at its clock.`,
        },
      ),
    ]
  })
}
