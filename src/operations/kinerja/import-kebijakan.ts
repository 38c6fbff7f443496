import type { Deps } from '../../deps.ts'
import type { BerkasKebijakan, SegelImpor } from '../../domain/kebijakan.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { canonicalJson } from '../../domain/shared/canonical.ts'
import { err, type Result } from '../../domain/shared/result.ts'
import { digestOf } from '../shared/digest.ts'
import type { Idempotency } from '../shared/idempotency.ts'
import type { Problem } from '../shared/problem.ts'
import type { KebijakanTerbaca } from './kebijakan.ts'
import { keepDraft } from './rancangan.ts'

/** A file of another regency, and its public key if the officer got it from them. */
export interface ImporKebijakan {
  readonly berkas: BerkasKebijakan
  readonly kunci?: { readonly kty: 'OKP'; readonly crv: 'Ed25519'; readonly x: string } | undefined
}

/**
 * Kebijakan: imports a file as a draft, for bkd. The document is left out, because it is the other
 * regency's.
 *
 * The checksum must match. The seal must match if its key is known: our own, or the given one. If
 * no key is known, the draft says so. If the given key did not make the seal, the file is refused.
 */
export async function importKebijakan(
  deps: Deps,
  caller: Caller,
  { berkas, kunci }: ImporKebijakan,
  key: Idempotency | null,
): Promise<Result<KebijakanTerbaca, Problem>> {
  if (!caller.peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const { isi, sha256 } = berkas
  if ((await digestOf(canonicalJson(isi))) !== sha256) {
    return err({ kind: 'salah-isi', issues: [{ path: '/berkas/sha256', message: CHANGED }] })
  }
  const segel = await sealOf(deps, berkas, kunci ?? null)
  if (segel === null) {
    return err({ kind: 'salah-isi', issues: [{ path: '/berkas/segel', message: FORGED }] })
  }
  const { daerah, dokumen, ...rest } = isi
  const asal = { jenis: 'impor' as const, daerah, segel, dokumen }
  return keepDraft(deps, caller, { ...rest, dokumen: null }, asal, key)
}

async function sealOf(
  { receipt }: Deps,
  { segel, sha256 }: BerkasKebijakan,
  kunci: NonNullable<ImporKebijakan['kunci']> | null,
): Promise<SegelImpor | null> {
  if (segel === null) return kunci ? null : 'tanpa-segel'
  const seal = await receipt.readSeal(segel, kunci)
  if (seal) return seal.sha256 === sha256 ? 'sah' : null
  return kunci ? null : 'kunci-tidak-dikenal'
}

const CHANGED = {
  id: 'Isi berkas tidak sesuai sidiknya: berkas rusak atau diubah sesudah diekspor. Minta berkas yang baru.',
  en: 'The content does not match its checksum: the file is damaged, or was changed. Ask for it again.',
}
const FORGED = {
  id: 'Segel berkas tidak dibuat dengan kunci itu. Periksa kunci publiknya, atau minta berkas yang baru.',
  en: 'The seal was not made by that key. Check the public key, or ask for the file again.',
}
