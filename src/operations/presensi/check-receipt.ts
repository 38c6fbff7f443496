import { digestOfPlace, type TapPlace } from '../../adapters/receipt.ts'
import { archivedYears } from '../../db/presensi/arsip.ts'
import { tapById } from '../../db/presensi/tap.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'

/** A receipt as somebody brings it, with the place that it is said to prove. */
export interface TandaTerimaBukti {
  readonly tanda: string
  readonly tempat?: (TapPlace & { readonly garam: string }) | undefined
}

/** What a receipt is worth: whether it is ours and unchanged, and whether the tap is still kept. */
export interface HasilPeriksa {
  readonly sah: boolean
  readonly tercatat: boolean
  readonly isi: {
    readonly versi: number
    readonly id: string
    readonly nip: string
    readonly at: Instant
    readonly diterima: Instant
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

/** Checks what a receipt is worth, for whoever brings it. */
export async function checkReceipt(
  deps: Deps,
  caller: Caller,
  { tanda, tempat: brought }: TandaTerimaBukti,
): Promise<Result<HasilPeriksa, Problem>> {
  const receipt = await deps.receipt.read(tanda)
  if (!receipt) return ok(NOTHING)
  const { versi, id, nip, at, diterima } = receipt
  const { arah, metode, tempat, kantor } = {
    arah: null,
    metode: null,
    tempat: null,
    kantor: null,
    ...receipt,
  }
  const read = await readAs(deps.db, caller, [tapById(deps.db, id), archivedYears(deps.db)])
  if (!read.ok) return read
  const [[live], years] = read.value
  const year = live ? undefined : years.find(({ dari, sampai }) => dari <= at && at < sampai)
  const kept = year ? (await deps.arsip.tapsNamed(year.tahun, [id]))[0] : live
  return ok({
    sah: true,
    tercatat: kept?.nip === nip && kept.at === at && (arah === null || kept.arah === arah),
    isi: { versi, id, nip, at, diterima, arah, metode, tempat, kantor },
    tempatCocok: brought ? (await digestOfPlace(brought.garam, brought)) === tempat : null,
  })
}
