import type { PermohonanTersimpan } from '../../db/wfa/permohonan-cuti.ts'
import type { Cuti } from '../../domain/pegawai/pegawai.ts'
import { isGranted } from '../../domain/wfa/permohonan-cuti.ts'

/** An application for leave for its person: sent to SIMPEG, or granted there. */
export interface PermohonanDibaca extends Omit<PermohonanTersimpan, 'nip'> {
  readonly status: 'dikirim' | 'disetujui'
}

/** Returns an application for its person, together with the leaves that SIMPEG granted. */
export function asSeen(
  { nip: _, ...row }: PermohonanTersimpan,
  leaves: readonly Pick<Cuti, 'jenis' | 'dari' | 'sampai'>[],
): PermohonanDibaca {
  return { ...row, status: isGranted(row, leaves) ? 'disetujui' : 'dikirim' }
}
