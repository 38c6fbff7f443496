/**
 * What each kind of request asks for beside its days and its reason. The server has the last word:
 * what it refuses is shown with its article.
 */

const PLACE = new Set(['kantor-lain', 'lokasi-lain'])
const HOURS = new Set(['sif', 'dinamis'])
const PROOF = new Set(['keadaan-khusus', 'merawat-orang-tua'])

/** Whether a kind needs the name of a place: at home it is known already. */
export function needsPlace(jenis: string): boolean {
  return PLACE.has(jenis)
}

/** Whether a kind needs hours, because it is flexible by time. */
export function needsHours(jenis: string): boolean {
  return HOURS.has(jenis)
}

/** Whether a kind needs a proof. */
export function needsProof(jenis: string): boolean {
  return PROOF.has(jenis)
}

/** Whether a kind needs a work plan: an excuse from work has none. */
export function needsPlan(jenis: string): boolean {
  return jenis !== 'ulang-tahun-ibu'
}
