import type { Cuti } from '../pegawai/pegawai.ts'
import { addMonths, type LocalDate } from '../shared/local-date.ts'
import type { Refusal } from '../shared/rule.ts'
import type { Bukti } from './facts.ts'
import { offerForLeave } from './tawaran.ts'

/** The kinds of leave for people who care for a parent: up to a month, or unpaid for longer. */
export const CUTI_DIMOHON = ['alasan-penting', 'cltn'] as const

/** One of these leaves. */
export type CutiDimohon = (typeof CUTI_DIMOHON)[number]

/** A leave as somebody requests it. Luwes sends it to SIMPEG and never grants it. */
export interface PermohonanCuti {
  readonly jenis: CutiDimohon
  readonly dari: LocalDate
  readonly sampai: LocalDate
  readonly alasan: string
  readonly bukti: readonly Bukti[]
}

/** Years of service before unpaid leave may be requested, and its longest duration. */
const CLTN = { masaKerja: 5, paling: 3 }

/**
 * Returns why an application for leave is not sent: without proof, too long for its kind, or before
 * enough years of service (PP 11/2017). Only the PPK decides whether to grant it.
 */
export function refusalsOfLeave(
  { jenis, dari, sampai, bukti }: PermohonanCuti,
  tmtMasuk: LocalDate | null,
): Refusal[] {
  const nomorSurat = bukti[0]?.nomor ?? null
  if (jenis === 'alasan-penting') {
    const { hasil } = offerForLeave({ dari, sampai, nomorSurat })
    if (hasil === 'tanpa-bukti') return [NO_PROOF]
    return hasil === 'lebih-sebulan' ? [TOO_LONG] : []
  }
  return [
    ...(nomorSurat ? [] : [NO_PROOF]),
    ...(sampai >= addMonths(dari, 12 * CLTN.paling) ? [TOO_LONG_UNPAID] : []),
    ...(tmtMasuk !== null && dari < addMonths(tmtMasuk, 12 * CLTN.masaKerja) ? [TOO_EARLY] : []),
  ]
}

/** Returns whether SIMPEG has granted an application: a leave of its kind covers its first day. */
export function isGranted(
  { jenis, dari }: Pick<PermohonanCuti, 'jenis' | 'dari'>,
  leaves: readonly Pick<Cuti, 'jenis' | 'dari' | 'sampai'>[],
): boolean {
  return leaves.some((one) => one.jenis === jenis && one.dari <= dari && one.sampai >= dari)
}

const NO_PROOF: Refusal = {
  code: 'cuti.bukti',
  message: {
    id: 'Sertakan bukti: surat keterangan rawat inap atau surat dokter, dengan nomornya. Tanpa surat itu, ajukan merawat orang tua atau keadaan khusus bila Anda masih dapat bekerja.',
    en: 'Give a proof: the letter of an inpatient stay or of a doctor, with its number. Without it, ask for care of a parent or keadaan khusus if you can still work.',
  },
  basis: 'PP 11/2017 Pasal 310 (jenis cuti); Peraturan BKN tentang cuti menurut pemberitaan [P]',
}
const TOO_LONG: Refusal = {
  code: 'cuti.lama',
  message: {
    id: 'Cuti karena alasan penting paling lama satu bulan. Untuk waktu yang lebih lama, mohon cuti di luar tanggungan negara.',
    en: 'Leave for an important reason lasts a month at most. For longer, ask for unpaid leave.',
  },
  basis: 'PP 11/2017 Pasal 310 (jenis cuti); paling lama satu bulan menurut pemberitaan [P]',
}
const TOO_LONG_UNPAID: Refusal = {
  code: 'cuti.lama',
  message: {
    id: 'Cuti di luar tanggungan negara paling lama tiga tahun; perpanjangan dimohon kemudian.',
    en: 'Unpaid leave lasts three years at most; an extension is asked for later.',
  },
  basis: 'PP 11/2017 Pasal 310 (jenis cuti); paling lama tiga tahun menurut pemberitaan [P]',
}
const TOO_EARLY: Refusal = {
  code: 'cuti.masa-kerja',
  message: {
    id: 'Cuti di luar tanggungan negara dapat dimohon setelah lima tahun bekerja terus-menerus.',
    en: 'Unpaid leave can be asked for after five years of service.',
  },
  basis: 'PP 11/2017 Pasal 310 (jenis cuti); masa kerja lima tahun menurut pemberitaan [P]',
}
