import { addMonths, type LocalDate } from '../shared/local-date.ts'
import type { Text } from '../shared/text.ts'
import type { JenisWfa } from './jenis.ts'

/** Another kind that fits a need better, with the sentence that offers it. */
export interface Saran {
  readonly jenis: JenisWfa
  readonly pesan: Text
}

/** The proof and the length of a leave for an important reason (CAP). */
export interface CutiAlasanPenting {
  readonly dari: LocalDate
  readonly sampai: LocalDate
  /**
   * The letter that proves the reason, such as that of an inpatient; without one there is no proof.
   */
  readonly nomorSurat?: string | null | undefined
}

/** The outcome of such a leave, and the offer when it is not possible. */
export interface TawaranCuti {
  readonly hasil: 'diterima' | 'lebih-sebulan' | 'tanpa-bukti'
  readonly saran: Saran | null
}

/**
 * Checks the length and the proof of a leave for an important reason (E30; PP 11/2017 Pasal 310).
 *
 * Without proof it is returned, and keadaan khusus is offered: work near the sick person rather
 * than no work.
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
