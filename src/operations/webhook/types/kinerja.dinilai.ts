import * as v from 'valibot'
import { penilaian } from '../../../db/tables.ts'
import { takeIn } from '../../../db/webhook/webhook.ts'
import { nipSchema } from '../../../domain/pegawai/schema.ts'
import { bulanSchema } from '../../../domain/shared/schema.ts'
import type { Refusal } from '../inbound-type.ts'
import { type InboundDoc, inbound } from '../inbound-type.ts'
import { refuseUnknown } from '../refusals.ts'
import { jumlah, NIP_CONTOH } from './parts.ts'

const nilai = v.picklist(['di-atas', 'sesuai', 'di-bawah'])

/** The rating of a person's month. */
export const kinerjaDinilai = inbound({
  sumber: 'kinerja',
  schema: v.object({
    nip: nipSchema,
    bulan: bulanSchema,
    hasilKerja: nilai,
    perilakuKerja: nilai,
    penilaiNip: nipSchema,
    kompetensi: v.optional(jumlah),
    kualitasPerencanaan: v.optional(jumlah),
    serapanAnggaran: v.optional(jumlah),
  }),
  owned: null,
  key: ({ nip, bulan }) => `${nip}|${bulan}`,
  mentions: ({ nip }) => ({ nip }),
  refuse: ({ nip, penilaiNip }, known) =>
    refuseUnknown(nip, known) ?? (penilaiNip === nip ? RATES_THEMSELVES : null),
  store: (ratings, diperbaruiPada) =>
    takeIn(
      penilaian,
      ['nip', 'bulan'],
      ratings.map((rating) => ({
        nip: rating.nip,
        bulan: rating.bulan,
        hasilKerja: rating.hasilKerja,
        perilakuKerja: rating.perilakuKerja,
        penilaiNip: rating.penilaiNip,
        data: rating,
        diperbaruiPada,
      })),
    ),
  days: () => null,
  months: ({ nip, bulan }) => [{ nip, bulan }],
  audit: () => null,
  hierarchy: false,
})

const RATES_THEMSELVES: Refusal = {
  code: 'menilai-diri',
  message: {
    id: 'Penilai tidak boleh menilai dirinya sendiri. Kirim nilai dari pejabat penilai.',
    en: 'Nobody rates their own work. Send the rating of the assessor.',
  },
}

/** What people are told of it. */
export const kinerjaDinilaiDoc: InboundDoc<(typeof kinerjaDinilai)['schema']> = {
  description: {
    id: 'Penilaian hasil kerja dan perilaku kerja seorang pegawai untuk satu bulan oleh pejabat penilai.',
    en: 'The rating of the results and the conduct of a person for one month by the assessor.',
  },
  example: {
    nip: NIP_CONTOH,
    bulan: '2026-11',
    hasilKerja: 'sesuai',
    perilakuKerja: 'di-atas',
    penilaiNip: '197501012000031002',
  },
}
