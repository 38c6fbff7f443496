import * as v from 'valibot'
import { wfaDitetapkan as table } from '../../../db/tables.ts'
import { takeIn } from '../../../db/webhook/webhook-masuk.ts'
import { nipSchema } from '../../../domain/pegawai/schema.ts'
import { monthOf } from '../../../domain/shared/local-date.ts'
import { tanggalSchema, teks } from '../../../domain/shared/schema.ts'
import { isBerlokasi, JENIS_WFA } from '../../../domain/wfa/jenis.ts'
import { type InboundDoc, inbound } from '../inbound-type.ts'
import { CLOSED_MONTH, refuseUnknown } from '../refusals.ts'
import { koordinat, NIP_CONTOH } from './parts.ts'

const tempat = v.object({
  nama: teks(300),
  lat: v.optional(koordinat.lat),
  lon: v.optional(koordinat.lon),
})

/** A WFA day granted by a letter outside Luwes. */
export const wfaDitetapkan = inbound({
  sumber: 'simpeg',
  schema: v.object({
    nip: nipSchema,
    tanggal: tanggalSchema,
    jenis: v.picklist(JENIS_WFA),
    lokasi: v.optional(v.union([teks(300), tempat])),
    nomorSurat: teks(200),
  }),

  nama: 'wfa',
  owned: null,
  key: ({ nip, tanggal }) => `${nip}|${tanggal}`,
  mentions: ({ nip }) => ({ nip }),
  refuse: ({ nip, tanggal }, known) =>
    refuseUnknown(nip, known) ?? (known.tutup.has(monthOf(tanggal)) ? CLOSED_MONTH : null),
  store: (days, diperbaruiPada) =>
    takeIn(
      table,
      ['nip', 'tanggal'],
      days.map((day) => ({
        nip: day.nip,
        tanggal: day.tanggal,
        jenis: day.jenis,
        berlokasi: isBerlokasi(day.jenis),
        nomorSurat: day.nomorSurat,
        rosterId: null,
        data: day,
        diperbaruiPada,
      })),
    ),
  days: ({ nip, tanggal }) => ({ nip, dari: tanggal, sampai: tanggal }),
  months: () => [],
  audit: () => null,
  hierarchy: false,
})

/** The documentation of the type. */
export const wfaDitetapkanDoc: InboundDoc<(typeof wfaDitetapkan)['schema']> = {
  description: {
    id: 'Satu hari WFA yang ditetapkan dengan surat di luar Luwes. Surat menggantikan hari yang berasal dari roster.',
    en: 'One WFA day that a letter outside Luwes decided. The letter replaces a day that came from a roster.',
  },
  example: {
    nip: NIP_CONTOH,
    tanggal: '2026-11-19',
    jenis: 'rumah',
    nomorSurat: '800/117/2026',
  },
  terms: {
    jenis: {
      id: 'Jenis fleksibilitas menurut surat',
      en: 'kind of flexible work by the letter',
    },
    lokasi: {
      id: 'Tempat bekerja, sebagai nama atau titik',
      en: 'place of work, a name or a point',
      example: 'Rumah',
    },
  },
  templat: {
    urutan: 4,
    nama: 'wfa',
    isi: 'Hari WFA yang sudah ditetapkan dengan surat sebelum Luwes dipakai',
    baris: [
      {
        nip: NIP_CONTOH,
        tanggal: '27/11/2026',
        jenis: 'rumah',
        lokasi: 'Rumah di Krui',
        nomorSurat: '800/118/2026',
      },
    ],
  },
}
