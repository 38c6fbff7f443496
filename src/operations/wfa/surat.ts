import { letterOf, type Surat } from '../../db/wfa/surat.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Zona } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { HariPengajuan } from '../../domain/wfa/pengajuan.ts'
import { daysInForce, type KeadaanSurat, stateOf } from '../../domain/wfa/surat.ts'
import type { Problem } from '../shared/problem.ts'
import { readPengajuan } from './read-pengajuan.ts'

/** A letter with the days that still hold and its signature. */
export interface SuratTugas extends Pick<Surat, 'kode' | 'nomor' | 'isi' | 'tandaTangan'> {
  readonly hariBerlaku: readonly string[]
  readonly keadaan: KeadaanSurat
  readonly zona: Zona
  /** The address of the verification page; `null` if the deployment has no public URL. */
  readonly alamat: string | null
}

/** Returns a letter with the days that still hold, from the days of its request. */
export function suratTugasOf(
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

/** Reads a request and its letter, for those who may read the request. */
export async function letterOfRequest(deps: Deps, caller: Caller, id: string) {
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

const NOT_APPROVED = {
  id: 'Surat tugas terbit bersama persetujuan. Pengajuan ini belum atau tidak disetujui.',
  en: 'The letter is issued with the approval. This request has not been approved.',
}
const NO_DUTY = {
  id: 'Izin ulang tahun ibu bukan penugasan, jadi tidak memerlukan surat tugas.',
  en: 'The excuse for a mother’s birthday is no assignment and needs no letter.',
}
