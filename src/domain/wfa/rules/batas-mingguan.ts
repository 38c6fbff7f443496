import { type LocalDate, weekOf } from '../../shared/local-date.ts'
import type { Rule } from '../../shared/rule.ts'
import type { Text } from '../../shared/text.ts'
import type { WfaFacts } from '../facts.ts'
import { isBerlokasi, isKhusus } from '../jenis.ts'
import { bilangan } from './nilai.ts'

/**
 * Returns the requested days in periods with more days than the limit, including held ones.
 *
 * Only periods with a requested day matter. A day that is held, mandated and requested counts once.
 */
export function overLimit(
  asked: readonly LocalDate[],
  held: readonly LocalDate[],
  limit: number,
  periodOf: (date: LocalDate) => string,
): LocalDate[] {
  const periods = Map.groupBy(new Set([...asked, ...held]), periodOf)
  return asked.filter((day) => (periods.get(periodOf(day))?.length ?? 0) > limit)
}

/**
 * Returns whether Pasal 13 exempts a request from the limit: a special condition (R17), or the duty
 * of field staff at another place. For work at home, field staff are bound like everybody (R113).
 */
export function isOutsideWeek({ jenis, pegawai }: Pick<WfaFacts, 'jenis' | 'pegawai'>): boolean {
  return isKhusus(jenis) || (jenis === 'lokasi-lain' && pegawai.tugas === 'lapangan')
}

/**
 * Returns the held days that count in a week: all by location, except the duty of field staff at
 * another place.
 */
function countedDays({ pegawai, hariBerjalan, hariLokasiLain, hariWajib }: WfaFacts): LocalDate[] {
  const exempt = pegawai.tugas === 'lapangan' ? hariLokasiLain : []
  return [...hariBerjalan.filter((day) => !exempt.includes(day)), ...hariWajib]
}

/** Returns the requested days beyond the limit of their week; none if none limits the request. */
export function overWeek(facts: WfaFacts, limit: number) {
  const { jenis, hariDiminta } = facts
  if (!isBerlokasi(jenis) || isOutsideWeek(facts)) return []
  return overLimit(hariDiminta, countedDays(facts), limit, weekOf)
}

/**
 * Kuota WFA mingguan: a limit on the days of location flexibility in one ISO week.
 *
 * Permen PANRB 4/2025 Pasal 13(1). Days of live requests count, refused or withdrawn ones do not.
 * Days of a mandated scheme count too (R18, E18). A request that spans a weekend is judged in each
 * of its weeks. Kinds by time do not count. An exception is granted, and the finding says so (E19).
 */
export const batasMingguan = {
  code: 'wfa.batas-mingguan',
  nilai: bilangan,
  satuan: 'hari',
  contoh: 2,
  message: {
    id: 'Jumlah hari WFA melebihi batas hari dalam satu minggu.',
    en: 'The WFA days exceed the weekly limit.',
  },
  met: {
    id: 'Jumlah hari WFA masih dalam batas mingguan.',
    en: 'The WFA days stay within the weekly limit.',
  },
  binds: ({ jenis }) => isBerlokasi(jenis) || isKhusus(jenis),
  allows: (facts, maxDays) => overWeek(facts, maxDays).length === 0,
  noted: (facts) => {
    if (facts.jenis === 'merawat-orang-tua') return MERAWAT
    if (isKhusus(facts.jenis)) return KHUSUS
    return isOutsideWeek(facts) ? LAPANGAN : undefined
  },
  breach: (facts, maxDays) => ({ hari: overWeek(facts, maxDays) }),
} as const satisfies Rule<WfaFacts, number>

const KHUSUS: Text = {
  id: 'Pengecualian Pasal 13: keadaan khusus dengan bukti berada di luar batas mingguan.',
  en: 'Exception of Pasal 13: keadaan khusus with its proof stands outside the weekly limit.',
}
const MERAWAT: Text = {
  id: 'Pengecualian Pasal 13: merawat orang tua yang sakit, dengan bukti, berada di luar batas mingguan.',
  en: 'Exception of Pasal 13: care of a sick parent, with its proof, stands outside the weekly limit.',
}
const LAPANGAN: Text = {
  id: 'Pengecualian Pasal 13: tugas yang harus dikerjakan di luar kantor, di luar batas mingguan.',
  en: 'Exception of Pasal 13: a duty that must be done outside the office, outside the weekly limit.',
}
