import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { letterOfRequest } from './surat.ts'

/** The permanent address of a letter, and its number. */
export interface TautanSurat {
  readonly nomor: string
  readonly alamat: string
}

/**
 * Tautan surat: returns the permanent address of the letter of a request, for those who may read
 * the request.
 *
 * Anybody with the address may open the letter, so it contains a key that is shown nowhere else.
 */
export async function readTautanSurat(
  deps: Deps,
  caller: Caller,
  id: string,
): Promise<Result<TautanSurat, Problem>> {
  const found = await letterOfRequest(deps, caller, id)
  if (!found.ok) return found
  const { kode, kunci, nomor } = found.value.surat
  if (deps.publicUrl === null) return err({ kind: 'bentrok', message: NO_ADDRESS })
  return ok({ nomor, alamat: `${deps.publicUrl}/surat/${kode}/${kunci}` })
}

const NO_ADDRESS = {
  id: 'Alamat umum Luwes (PUBLIC_URL) belum diisi, jadi surat belum punya alamat tetap. Cetak surat ini.',
  en: 'The public address of Luwes (PUBLIC_URL) is not set, so letters have no lasting address yet. Print this letter.',
}
