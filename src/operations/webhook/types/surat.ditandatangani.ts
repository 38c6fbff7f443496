import * as v from 'valibot'
import { signLetter } from '../../../db/wfa/surat.ts'
import { teks, waktuSchema } from '../../../domain/shared/schema.ts'
import { UNIT } from '../../../domain/shared/term.ts'
import { codeAsKept } from '../../../domain/wfa/surat.ts'
import type { Refusal } from '../inbound-type.ts'
import { type InboundDoc, inbound } from '../inbound-type.ts'

const schema = v.pipe(
  v.object({
    kode: v.optional(teks(40)),
    nomor: v.optional(teks(200)),
    oleh: teks(200),
    pada: waktuSchema,
    dokumen: v.optional(teks(500)),
  }),
  v.check(({ kode, nomor }) => (kode === undefined) !== (nomor === undefined), 'kode-atau-nomor'),
)

/** Returns the letter of a signature: its code as stored, or its number. */
function letterNamed({ kode, nomor }: v.InferOutput<typeof schema>): string {
  return kode === undefined ? String(nomor) : codeAsKept(kode)
}

/** A letter of ours that the e-office system signed. */
export const suratDitandatangani = inbound({
  sumber: 'simpeg',
  schema,
  owned: null,
  key: letterNamed,
  mentions: ({ kode, nomor }) => ({
    kodeSurat: kode === undefined ? undefined : codeAsKept(kode),
    nomorSurat: nomor,
  }),
  refuse: (signed, { surat }) => (surat.has(letterNamed(signed)) ? null : UNKNOWN_LETTER),
  store: (signatures) =>
    signatures.map((signed) => {
      const { oleh, pada, dokumen } = signed
      return signLetter(letterNamed(signed), { oleh, pada, ...(dokumen && { dokumen }) })
    }),
  days: () => null,
  months: () => [],
  audit: (signed) => ({
    tindakan: 'surat.ditandatangani',
    entitas: letterNamed(signed),
    data: { oleh: signed.oleh, ditandatangani: signed.pada },
  }),
  hierarchy: false,
})

const UNKNOWN_LETTER: Refusal = {
  code: 'surat-tidak-dikenal',
  message: {
    id: 'Tidak ada satu surat tugas dengan kode atau nomor ini. Pakai kode dari surat.terbit.',
    en: 'No single letter has this code or number. Use the code of surat.terbit.',
  },
}

/** The documentation of the type. */
export const suratDitandatanganiDoc: InboundDoc<typeof schema> = {
  description: {
    id: 'Surat tugas dari Luwes yang sudah ditandatangani secara elektronik, disebut dengan kode atau nomornya. Tanda tangan terbaru yang berlaku.',
    en: 'A letter of Luwes that was signed electronically, named by its code or its number. The latest signature counts.',
  },
  example: {
    kode: 'ABCD-EFGH-JKLM',
    oleh: 'Kepala Dinas Kominfo',
    pada: '2026-11-18T09:00:00+07:00',
    dokumen: 'https://tte.example.go.id/1',
  },
  terms: {
    kode: {
      id: 'Kode verifikasi surat; kode atau nomor, salah satu',
      en: 'code that verifies the letter; code or number, one of them',
      example: 'K7QF-2M9X-TB4H',
    },
    nomor: {
      id: 'Nomor surat; kode atau nomor, salah satu',
      en: 'number of the letter; code or number, one of them',
      example: '800.1.11/12/DISDUKCAPIL/2026',
    },
    oleh: {
      id: 'Penanda tangan menurut sertifikat elektronik',
      en: 'who signed, by the electronic certificate',
      example: 'Hendra Gunawan',
    },
    pada: {
      id: 'Saat ditandatangani',
      en: 'when it was signed',
      unit: UNIT.waktu,
      example: '2026-11-30T15:02:00+07:00',
    },
    dokumen: {
      id: 'Alamat atau nomor dokumen yang ditandatangani',
      en: 'address or number of the signed document',
      example: 'https://eoffice.example.go.id/d/81723',
    },
  },
}
