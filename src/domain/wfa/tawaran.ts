import { addMonths, type LocalDate } from '../shared/local-date.ts'
import type { Text } from '../shared/text.ts'
import type { JenisWfa } from './jenis.ts'

/** Another kind that fits a need better, with the sentence that offers it. */
export interface Saran {
  readonly jenis: JenisWfa
  readonly pesan: Text
}

/** A leave for an important reason (CAP), as far as its proof and length matter. */
export interface CutiAlasanPenting {
  readonly dari: LocalDate
  readonly sampai: LocalDate
  /** The letter that proves the reason, such as that of an inpatient; none is no proof. */
  readonly nomorSurat?: string | null | undefined
}

/** What becomes of such a leave, and what is offered where it cannot stand. */
export interface TawaranCuti {
  readonly hasil: 'diterima' | 'lebih-sebulan' | 'tanpa-bukti'
  readonly saran: Saran | null
}

/**
 * Holds a leave for an important reason against its month and its proof (E30; PP 11/2017 Pasal 310).
 *
 * Without proof it is returned, and keadaan khusus is offered: work near the sick rather than no work.
 */
export function offerForLeave({ dari, sampai, nomorSurat }: CutiAlasanPenting): TawaranCuti {
  if (!nomorSurat) return { hasil: 'tanpa-bukti', saran: KEADAAN_KHUSUS }
  if (sampai >= addMonths(dari, 1)) return { hasil: 'lebih-sebulan', saran: null }
  return { hasil: 'diterima', saran: null }
}

const KEADAAN_KHUSUS: Saran = {
  jenis: 'keadaan-khusus',
  pesan: {
    id: 'Cuti karena alasan penting tanpa bukti dikembalikan. Bila Anda masih dapat bekerja, ajukan keadaan khusus.',
    en: 'Leave for an important reason without proof is returned. If you can still work, ask for keadaan khusus.',
  },
}
