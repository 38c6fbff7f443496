import { tapById } from '../../db/tap.ts'
import type { Deps } from '../../deps.ts'
import { toRfc3339 } from '../../domain/shared/local-time.ts'

/** What a receipt is worth: whether it is ours and unchanged, and whether the tap is still kept. */
export interface TandaTerimaDiperiksa {
  readonly sah: boolean
  readonly tercatat: boolean
  readonly isi: {
    readonly id: string
    readonly nip: string
    readonly at: string
    readonly diterima: string
  } | null
}

/** Tanda terima: says what a receipt is worth to whoever brings it. */
export async function checkReceipt(deps: Deps, jws: string): Promise<TandaTerimaDiperiksa> {
  const receipt = await deps.receipt.read(jws)
  if (!receipt) return { sah: false, tercatat: false, isi: null }
  const { id, nip, at, diterima } = receipt
  const [[kept]] = await deps.db.read([tapById(deps.db, id)])
  const time = (moment: number) => toRfc3339(moment, deps.zona)
  return {
    sah: true,
    tercatat: kept?.nip === nip && kept.at === at,
    isi: { id, nip, at: time(at), diterima: time(diterima) },
  }
}
