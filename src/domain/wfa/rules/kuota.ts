import * as v from 'valibot'
import type { Rule } from '../../shared/rule.ts'
import type { UnitFacts } from '../facts.ts'
import { isKhusus, isTerkuota } from '../jenis.ts'
import { bilangan } from './nilai.ts'

/**
 * How many places a unit has on a day. It is a share in hundredths of a percent point (5,000 is 50
 * %), a number of people, or the smaller of the two.
 */
export type Kuota = number | { readonly jumlah: number; readonly bagian?: number }

/** Returns the places of a unit on a day: the share of the eligible headcount, rounded down (E20, E21). */
export function quotaPlaces(eligible: number, quota: Kuota): number {
  const { bagian = 10_000, jumlah } =
    typeof quota === 'number' ? { bagian: quota, jumlah: Number.POSITIVE_INFINITY } : quota
  return Math.min(jumlah, Math.floor((eligible * bagian) / 10_000))
}

function fullDays({ jenis, hariDiminta, kuota: hari }: UnitFacts, quota: Kuota) {
  if (!isTerkuota(jenis)) return []
  return hari
    .filter(({ tanggal }) => hariDiminta.includes(tanggal))
    .filter(({ layak, terpakai }) => terpakai >= quotaPlaces(layak, quota))
    .map(({ tanggal }) => tanggal)
}

/**
 * Kuota unit: a limit on the eligible people of a unit who work elsewhere on one day (R19).
 *
 * A special condition takes a place like any other. When none is left it only warns: the decider
 * weighs the need against the unit.
 */
export const kuota = {
  code: 'wfa.kuota',
  nilai: v.union([
    v.pipe(bilangan, v.maxValue(10_000)),
    v.strictObject({ jumlah: bilangan, bagian: v.exactOptional(bilangan) }),
  ]),
  satuan: 'perseratus',
  message: {
    id: 'Kuota WFA unit kerja sudah penuh pada salah satu hari yang diminta.',
    en: 'The WFA quota of your unit is full on a day asked for.',
  },
  met: {
    id: 'Kuota WFA unit kerja masih tersedia.',
    en: 'The WFA quota of your unit has room.',
  },
  binds: ({ jenis }) => isTerkuota(jenis),
  allows: (facts, quota) => fullDays(facts, quota).length === 0,
  breach: (facts, quota) => ({
    hari: fullDays(facts, quota),
    ...(isKhusus(facts.jenis) && { tidakPasti: true, pesan: WEIGHED }),
  }),
} as const satisfies Rule<UnitFacts, Kuota>

const WEIGHED = {
  id: 'Kuota WFA unit kerja sudah penuh; kepala unit mempertimbangkan keadaan khusus ini.',
  en: 'The WFA quota of the unit is full; its head weighs this special condition.',
}
