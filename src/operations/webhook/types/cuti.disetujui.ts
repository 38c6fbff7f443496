import * as v from 'valibot'
import { markDueOfLeave } from '../../../db/presensi/perubahan-hari.ts'
import { cuti } from '../../../db/tables.ts'
import { takeIn } from '../../../db/webhook/webhook-masuk.ts'
import { nipSchema } from '../../../domain/pegawai/schema.ts'
import { inOrder, tanggalSchema, teks } from '../../../domain/shared/schema.ts'
import { type InboundDoc, inbound } from '../inbound-type.ts'
import { refuseOtherOwner, refuseUnknown } from '../refusals.ts'
import { kode, NIP_CONTOH } from './parts.ts'

const schema = v.pipe(
  v.object({
    id: kode,
    nip: nipSchema,
    jenis: v.picklist([
      'tahunan',
      'besar',
      'sakit',
      'melahirkan',
      'alasan-penting',
      'cltn',
      'dinas-luar',
      'tugas-belajar',
    ]),
    dari: tanggalSchema,
    sampai: tanggalSchema,
    nomorSurat: v.optional(teks(200)),
  }),
  v.check(({ dari, sampai }) => inOrder(dari, sampai), 'rentang'),
)

/** Leave or official travel that was approved. */
export const cutiDisetujui = inbound({
  sumber: 'simpeg',
  schema,

  nama: 'cuti',
  owned: cuti,
  key: ({ id }) => id,
  mentions: ({ id, nip }) => ({ id, nip }),
  refuse: (leave, known) => refuseUnknown(leave.nip, known) ?? refuseOtherOwner(leave, known),
  store: (leaves, diperbaruiPada) => [
    // Before they are replaced: the days that they covered so far are judged again, too.
    ...markDueOfLeave(leaves.map(({ id }) => id)),
    ...takeIn(
      cuti,
      ['id'],
      leaves.map((leave) => ({
        id: leave.id,
        nip: leave.nip,
        dari: leave.dari,
        sampai: leave.sampai,
        batal: false,
        data: leave,
        diperbaruiPada,
      })),
      'owned',
    ),
  ],
  days: ({ nip, dari, sampai }) => ({ nip, dari, sampai }),
  months: () => [],
  audit: () => null,
  hierarchy: false,
})

/** The documentation of the type. */
export const cutiDisetujuiDoc: InboundDoc<typeof schema> = {
  description: {
    id: 'Cuti, dinas luar, atau tugas belajar yang disetujui. Id yang sama dikirim lagi menggantikan yang lama.',
    en: 'Leave, official travel or study that was approved. The same id sent again replaces the old one.',
  },
  example: {
    id: 'CUTI-2026-117',
    nip: NIP_CONTOH,
    jenis: 'tahunan',
    dari: '2026-11-19',
    sampai: '2026-11-19',
  },
  terms: {
    id: {
      id: 'Id cuti di SIMPEG',
      en: 'id of the leave in SIMPEG',
      example: 'CUTI-2026-00417',
    },
    jenis: { id: 'Jenis cuti atau dinas', en: 'kind of leave or duty elsewhere' },
  },
  templat: {
    urutan: 3,
    nama: 'cuti',
    isi: 'Cuti, dinas luar, dan tugas belajar yang sudah disetujui',
    baris: [
      {
        id: 'CUTI-2026-117',
        nip: NIP_CONTOH,
        jenis: 'tahunan',
        dari: '23/11/2026',
        sampai: '25/11/2026',
        nomorSurat: '800/117/2026',
      },
    ],
  },
}
