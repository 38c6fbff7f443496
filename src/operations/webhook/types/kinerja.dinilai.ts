import * as v from 'valibot'
import { penilaian } from '../../../db/tables.ts'
import { takeIn } from '../../../db/webhook/webhook-masuk.ts'
import type { Nip } from '../../../domain/pegawai/nip.ts'
import { nipSchema } from '../../../domain/pegawai/schema.ts'
import { bulanSchema, teks } from '../../../domain/shared/schema.ts'
import { UNIT } from '../../../domain/shared/term.ts'
import { type InboundDoc, inbound, type KnownRecords, type Refusal } from '../inbound-type.ts'
import { refuseUnknown } from '../refusals.ts'
import { jumlah, NIP_CONTOH, NIP_KEPALA } from './parts.ts'

const nilai = v.picklist(['di-atas', 'sesuai', 'di-bawah'])

/** The rating of a person's month. */
export const kinerjaDinilai = inbound({
  sumber: 'kinerja',
  schema: v.object({
    nip: nipSchema,
    bulan: bulanSchema,
    hasilKerja: nilai,
    perilakuKerja: nilai,
    penilaiNip: v.optional(nipSchema),
    penilaiJabatan: v.optional(teks(200)),
    kompetensi: v.optional(jumlah),
    kualitasPerencanaan: v.optional(jumlah),
    serapanAnggaran: v.optional(jumlah),
  }),
  owned: null,
  key: ({ nip, bulan }) => `${nip}|${bulan}`,
  mentions: ({ nip, penilaiNip }) => ({ nip, penilai: penilaiNip }),
  refuse: ({ nip, penilaiNip, penilaiJabatan }, known) =>
    refuseUnknown(nip, known) ?? refuseRater(nip, { penilaiNip, penilaiJabatan }, known),
  store: (ratings, diperbaruiPada) =>
    takeIn(
      penilaian,
      ['nip', 'bulan'],
      ratings.map((rating) => ({
        nip: rating.nip,
        bulan: rating.bulan,
        hasilKerja: rating.hasilKerja,
        perilakuKerja: rating.perilakuKerja,
        penilaiNip: rating.penilaiNip ?? null,
        data: rating,
        diperbaruiPada,
      })),
    ),
  days: () => null,
  months: ({ nip, bulan }) => [{ nip, bulan }],
  audit: () => null,
  hierarchy: false,
})

/** Who rates: a person by their NIP, or an office without one, such as the bupati. */
interface Penilai {
  readonly penilaiNip: Nip | undefined
  readonly penilaiJabatan: string | undefined
}

/**
 * Refuses a rating by nobody, by two, by the person themselves, or by an unknown person (R79, R82).
 */
function refuseRater(
  nip: Nip,
  { penilaiNip, penilaiJabatan }: Penilai,
  { nips }: Pick<KnownRecords, 'nips'>,
): Refusal | null {
  if ((penilaiNip === undefined) === (penilaiJabatan === undefined)) return ONE_RATER
  if (penilaiNip === undefined) return null
  if (penilaiNip === nip) return RATES_THEMSELVES
  return nips.has(penilaiNip) ? null : UNKNOWN_RATER
}

const ONE_RATER: Refusal = {
  code: 'penilai-tidak-jelas',
  message: {
    id: 'Kirim tepat satu: penilaiNip, atau penilaiJabatan untuk pejabat tanpa NIP seperti bupati.',
    en: 'Send exactly one: penilaiNip, or penilaiJabatan for an office without a NIP, such as the bupati.',
  },
}

const UNKNOWN_RATER: Refusal = {
  code: 'penilai-tidak-dikenal',
  message: {
    id: 'Penilai ini belum pernah dikirim SIMPEG. Kirim pegawai.diperbarui untuk penilai lebih dahulu.',
    en: 'SIMPEG has not sent this assessor. Send pegawai.diperbarui for the assessor first.',
  },
}

const RATES_THEMSELVES: Refusal = {
  code: 'menilai-diri',
  message: {
    id: 'Penilai tidak boleh menilai dirinya sendiri. Kirim nilai dari pejabat penilai.',
    en: 'Nobody rates their own work. Send the rating of the assessor.',
  },
}

/** The documentation of the type. */
export const kinerjaDinilaiDoc: InboundDoc<(typeof kinerjaDinilai)['schema']> = {
  description: {
    id: 'Penilaian hasil kerja dan perilaku kerja seorang pegawai untuk satu bulan oleh pejabat penilai. Penilai tanpa NIP, seperti bupati, disebut dengan penilaiJabatan.',
    en: 'The rating of the results and the conduct of a person for one month by the assessor. One without a NIP, such as the bupati, is named by penilaiJabatan.',
  },
  example: {
    nip: NIP_CONTOH,
    bulan: '2026-11',
    hasilKerja: 'sesuai',
    perilakuKerja: 'di-atas',
    penilaiNip: '197501012000031002',
  },
  terms: {
    hasilKerja: {
      id: 'Hasil kerja terhadap ekspektasi (Permen PANRB 6/2022)',
      en: 'results against what is expected (Permen PANRB 6/2022)',
    },
    perilakuKerja: {
      id: 'Perilaku kerja terhadap ekspektasi (Permen PANRB 6/2022)',
      en: 'conduct against what is expected (Permen PANRB 6/2022)',
    },
    penilaiNip: {
      id: 'NIP penilai yang sudah dikirim SIMPEG; salah satu saja dari ini dan penilaiJabatan',
      en: 'NIP of who rated, sent by SIMPEG before; either this or penilaiJabatan',
      example: '197905202005011004',
    },
    penilaiJabatan: {
      id: 'Jabatan penilai yang tidak memiliki NIP; salah satu saja dari ini dan penilaiNip',
      en: 'office of who rated and has no NIP; either this or penilaiNip',
      example: 'Bupati Pesisir Barat',
    },
    kompetensi: {
      id: 'Nilai kompetensi, 0 sampai 100',
      en: 'competence, 0 to 100',
      unit: UNIT.persen,
      example: 90,
    },
    kualitasPerencanaan: {
      id: 'Kualitas perencanaan, 0 sampai 100',
      en: 'quality of planning, 0 to 100',
      unit: UNIT.persen,
      example: 85,
    },
    serapanAnggaran: {
      id: 'Serapan anggaran, 0 sampai 100',
      en: 'budget absorption, 0 to 100',
      unit: UNIT.persen,
      example: 92.5,
    },
  },
  templat: {
    urutan: 8,
    nama: 'penilaian',
    isi: 'Hasil kerja dan perilaku sebulan dari e-kinerja',
    baris: [
      {
        nip: NIP_CONTOH,
        bulan: '10/2026',
        hasilKerja: 'sesuai',
        perilakuKerja: 'di-atas',
        penilaiNip: NIP_KEPALA,
      },
    ],
  },
}
