import { digestOfPlace, type TapPlace } from '../../adapters/receipt.ts'
import { archivedYears } from '../../db/presensi/arsip.ts'
import { tapById } from '../../db/presensi/tap.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'

/** A receipt to be checked, with the place that it should prove. */
export interface TandaTerimaBukti {
  readonly tanda: string
  readonly tempat?: (TapPlace & { readonly garam: string }) | undefined
}

/**
 * The result of checking a receipt: whether it is ours and unchanged, and whether its tap is still
 * stored.
 */
export interface HasilPeriksa {
  readonly sah: boolean
  readonly tercatat: boolean
  readonly isi: {
    readonly versi: number
    readonly id: string
    readonly nip: string
    readonly at: Instant
    readonly diterima: Instant
    /** `null` in receipts of the first version, which named only the person and the time. */
    readonly arah: string | null
    readonly metode: string | null
    /** The digest of the place; also `null` for a tap without a position. */
    readonly tempat: string | null
    readonly kantor: string | null
  } | null
  /** Whether the given place is that of the receipt; `null` if none was given. */
  readonly tempatCocok: boolean | null
}

const NOTHING = { sah: false, tercatat: false, isi: null, tempatCocok: null }

/** Checks a receipt, for anybody who has it. */
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
