import type { Kebijakan } from '../../db/kinerja/kebijakan.ts'
import type { Office } from '../../db/pegawai/rantai.ts'
import type { Caller } from '../../domain/pegawai/access.ts'

/** Those who read changes of the law. */
const READERS = ['bkd', 'hukum', 'sekda', 'inspektorat'] as const
/** Those who adopt what bkd proposes. */
const ADOPTERS = ['hukum', 'sekda'] as const

/** The sekda, if somebody deputises today (Plh, Plt). */
export type Wakil = Pick<Office, 'nip' | 'jenis'>

/**
 * Returns whether somebody may read drafts and editions: by role, or as deputy of the sekda today.
 */
export function mayReadLaw({ peran }: Caller, wakil: readonly Wakil[]): boolean {
  return wakil.length > 0 || READERS.some((one) => peran.includes(one))
}

/**
 * Returns whether somebody may adopt, return and withdraw: by role, or as deputy of the sekda
 * today.
 */
export function mayAdopt({ peran }: Caller, wakil: readonly Wakil[]): boolean {
  return wakil.length > 0 || ADOPTERS.some((one) => peran.includes(one))
}

/**
 * Returns the capacity in which somebody decides: their own role (`null`), or the office in which
 * they deputise.
 */
export function decidesAs({ peran }: Caller, wakil: readonly Wakil[]): Wakil | null {
  return ADOPTERS.some((one) => peran.includes(one)) ? null : (wakil[0] ?? null)
}

/**
 * Returns whether a change is somebody's own, so that they may not adopt it: they wrote or proposed
 * it, or deputise for its author.
 */
export function isOwn(
  caller: Caller,
  wakil: readonly Wakil[],
  { diubahOleh, diusulkanOleh }: Pick<Kebijakan, 'diubahOleh' | 'diusulkanOleh'>,
): boolean {
  const self = [caller.nip, decidesAs(caller, wakil)?.nip]
  return self.includes(diubahOleh) || (diusulkanOleh !== null && self.includes(diusulkanOleh))
}
