/**
 * Every kind of flexible work that a person can request; an edition says which of them it offers.
 */
export const JENIS_WFA = [
  'rumah',
  'kantor-lain',
  'lokasi-lain',
  'sif',
  'dinamis',
  'keadaan-khusus',
  'merawat-orang-tua',
  'ulang-tahun-ibu',
] as const

/** A kind of flexible work. Permen PANRB 4/2025 Pasal 11 and 12, and policy of a regency. */
export type JenisWfa = (typeof JENIS_WFA)[number]

const BERLOKASI: readonly JenisWfa[] = ['rumah', 'kantor-lain', 'lokasi-lain']
const KHUSUS: readonly JenisWfa[] = ['keadaan-khusus', 'merawat-orang-tua']
const WAKTU: readonly JenisWfa[] = ['sif', 'dinamis']

/** Returns whether a kind is flexible by location, and so counts in the weekly limit (Pasal 13). */
export function isBerlokasi(jenis: JenisWfa): boolean {
  return BERLOKASI.includes(jenis)
}

/**
 * Returns whether a kind is a special condition, which needs proof and is outside the weekly limit
 * (R17).
 */
export function isKhusus(jenis: JenisWfa): boolean {
  return KHUSUS.includes(jenis)
}

/**
 * Returns whether a kind takes a place of the unit's quota: every kind by location, and a special
 * condition. The latter is outside the weekly limit, but counts in what the unit can spare (R17,
 * R19).
 */
export function isTerkuota(jenis: JenisWfa): boolean {
  return isBerlokasi(jenis) || isKhusus(jenis)
}

/** Returns whether a kind is by time, and so needs hours. */
export function isWaktu(jenis: JenisWfa): boolean {
  return WAKTU.includes(jenis)
}

/** Returns whether a kind takes the person off the unit's site, so that the floor of people on site counts it. */
export function isDiLuarKantor(jenis: JenisWfa): boolean {
  return !WAKTU.includes(jenis)
}

/** Returns whether a kind is an excuse rather than work: it needs no duty, plan or criterion. */
export function isIzin(jenis: JenisWfa): boolean {
  return jenis === 'ulang-tahun-ibu'
}

/** Returns whether a kind is work away from the unit's site, so that duty and position must allow it. */
export function isKerjaDiLuar(jenis: JenisWfa): boolean {
  return isDiLuarKantor(jenis) && !isIzin(jenis)
}
