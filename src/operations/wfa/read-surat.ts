import { daysBehind, letterByCode, letterOf, type Surat, zoneBehind } from '../../db/wfa/surat.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Zona } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { HariPengajuan } from '../../domain/wfa/pengajuan.ts'
import { codeAsKept, daysInForce, type KeadaanSurat, stateOf } from '../../domain/wfa/surat.ts'
import type { Problem } from '../shared/problem.ts'
import { readPengajuan } from './read-pengajuan.ts'

/** A letter with the days that still hold and its signature. */
export interface SuratTugas extends Pick<Surat, 'kode' | 'nomor' | 'isi' | 'tandaTangan'> {
  readonly hariBerlaku: readonly string[]
  readonly keadaan: KeadaanSurat
  readonly zona: Zona
  /** The address of the verification page; `null` where the deployment has no public URL. */
  readonly alamat: string | null
}

/** The address at which a letter can be opened again, and its number. */
export interface TautanSurat {
  readonly nomor: string
  readonly alamat: string
}

/**
 * Tautan surat: returns the lasting address of the letter of a request, for those who may read the request.
 *
 * Whoever is given the address may open the letter, so it holds a key that nothing else shows.
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

/** Opens a letter by its lasting address; `null`, after the same work, where there is no such letter. */
export async function openSurat(
  deps: Deps,
  typed: string,
  kunci: string,
): Promise<SuratTugas | null> {
  const kode = codeAsKept(typed)
  const [letters, days, zones] = await deps.db.read([
    letterByCode(deps.db, kode),
    daysBehind(deps.db, kode),
    zoneBehind(deps.db, kode),
  ])
  const [letter] = letters
  if (!letter?.kunci || codeAsKept(letter.kunci) !== codeAsKept(kunci)) return null
  return asTold(deps, letter, days, zones[0]?.zona ?? deps.zona)
}

function asTold(
  deps: Deps,
  { kode, nomor, isi, tandaTangan }: Surat,
  hari: readonly HariPengajuan[],
  zona: Zona,
): SuratTugas {
  const hariBerlaku = daysInForce(isi.hari, hari)
  const keadaan = stateOf(isi.hari, hariBerlaku)
  const alamat = deps.publicUrl && `${deps.publicUrl}/verifikasi/${kode}`
  return { kode, nomor, isi, tandaTangan, hariBerlaku, keadaan, zona, alamat }
}

async function letterOfRequest(deps: Deps, caller: Caller, id: string) {
  const found = await readPengajuan(deps, caller, id)
  if (!found.ok) return found
  const { jenis } = found.value
  if (jenis === 'ulang-tahun-ibu') {
    return err({ kind: 'bentrok', message: NO_DUTY }) satisfies Result<never, Problem>
  }
  const [[surat]] = await deps.db.read([letterOf(deps.db, id)])
  if (!surat) {
    return err({ kind: 'bentrok', message: NOT_APPROVED }) satisfies Result<never, Problem>
  }
  return ok({ surat, pengajuan: found.value })
}

/**
 * Surat tugas: reads the letter of an approved request, for those who may read the request.
 *
 * The content stays as issued; the days that still hold are looked up. An excuse is no assignment
 * and has no letter.
 */
export async function readSurat(
  deps: Deps,
  caller: Caller,
  id: string,
): Promise<Result<SuratTugas, Problem>> {
  const found = await letterOfRequest(deps, caller, id)
  if (!found.ok) return found
  const { surat, pengajuan } = found.value
  return ok(asTold(deps, surat, pengajuan.hari, pengajuan.zona))
}

const NOT_APPROVED = {
  id: 'Surat tugas terbit bersama persetujuan. Pengajuan ini belum atau tidak disetujui.',
  en: 'The letter is issued with the approval. This request has not been approved.',
}
const NO_ADDRESS = {
  id: 'Alamat umum Luwes (PUBLIC_URL) belum diisi, jadi surat belum punya alamat tetap. Cetak surat ini.',
  en: 'The public address of Luwes (PUBLIC_URL) is not set, so letters have no lasting address yet. Print this letter.',
}
const NO_DUTY = {
  id: 'Izin ulang tahun ibu bukan penugasan, jadi tidak memerlukan surat tugas.',
  en: 'The excuse for a mother’s birthday is no assignment and needs no letter.',
}
