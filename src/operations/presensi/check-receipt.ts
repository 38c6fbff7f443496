import { digestOfPlace, type TapPlace } from '../../adapters/receipt.ts'
import { tapById } from '../../db/presensi/tap.ts'
import type { Deps } from '../../deps.ts'
import { toRfc3339 } from '../../domain/shared/local-time.ts'

/** A receipt as somebody brings it, with the place that it is said to prove. */
export interface TandaTerimaDibawa {
  readonly tanda: string
  readonly tempat?: (TapPlace & { readonly garam: string }) | undefined
}

/** What a receipt is worth: whether it is ours and unchanged, and whether the tap is still kept. */
export interface TandaTerimaDiperiksa {
  readonly sah: boolean
  readonly tercatat: boolean
  readonly isi: {
    readonly versi: number
    readonly id: string
    readonly nip: string
    readonly at: string
    readonly diterima: string
    /** `null` in receipts of the first version, which said no more than who and when. */
    readonly arah: string | null
    readonly metode: string | null
    /** The digest of the place; `null` for a tap without a position too. */
    readonly tempat: string | null
    readonly kantor: string | null
  } | null
  /** Whether the place that was brought is that of the receipt; `null` where none was brought. */
  readonly tempatCocok: boolean | null
}

const NOTHING = { sah: false, tercatat: false, isi: null, tempatCocok: null }

/** Tanda terima: says what a receipt is worth to whoever brings it. */
export async function checkReceipt(
  deps: Deps,
  { tanda, tempat: brought }: TandaTerimaDibawa,
): Promise<TandaTerimaDiperiksa> {
  const receipt = await deps.receipt.read(tanda)
  if (!receipt) return NOTHING
  const { versi, id, nip, at, diterima } = receipt
  const { arah, metode, tempat, kantor } = {
    ...{ arah: null, metode: null, tempat: null, kantor: null },
    ...receipt,
  }
  const [[kept]] = await deps.db.read([tapById(deps.db, id)])
  const time = (moment: number) => toRfc3339(moment, deps.zona)
  return {
    sah: true,
    tercatat: kept?.nip === nip && kept.at === at && (arah === null || kept.arah === arah),
    isi: {
      ...{ versi, id, nip, at: time(at), diterima: time(diterima) },
      ...{ arah, metode, tempat, kantor },
    },
    tempatCocok: brought ? (await digestOfPlace(brought.garam, brought)) === tempat : null,
  }
}
