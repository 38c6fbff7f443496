import * as v from 'valibot'
import { pegawai } from '../../../db/tables.ts'
import { takeIn } from '../../../db/webhook/webhook.ts'
import { nipSchema } from '../../../domain/pegawai/schema.ts'
import { tanggalSchema, teks } from '../../../domain/shared/schema.ts'
import { sealHomes } from '../../shared/rumah.ts'
import type { Refusal } from '../inbound-type.ts'
import { type InboundDoc, inbound } from '../inbound-type.ts'
import { kode, koordinat, NIP_CONTOH } from './parts.ts'

const opt = v.optional
const whole = (from: number, to: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to))

const schema = v.object({
  nip: nipSchema,
  nama: teks(300),
  status: v.picklist(['PNS', 'CPNS', 'PPPK', 'PPPK-PW']),
  unitKerja: kode,
  jabatan: teks(300),
  jenisJabatan: v.picklist([
    'jpt-madya',
    'jpt-pratama',
    'administrator',
    'pengawas',
    'pelaksana',
    'fungsional',
  ]),
  eselon: opt(teks(20)),
  tmtJabatan: tanggalSchema,
  atasanNip: opt(nipSchema),
  tugas: v.picklist(['administratif', 'pelayanan-langsung', 'lapangan']),
  risikoLapangan: opt(whole(0, 3)),
  kotakTalenta: opt(whole(1, 9)),
  // The axis of potential, 0 to 100; the box that SIMPEG tells stays what the gate reads.
  potensial: opt(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  predikatTerakhir: opt(teks(50)),
  rumah: opt(v.object(koordinat)),
  ulangTahunIbu: opt(v.pipe(v.string(), v.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))),
  tppDasar: opt(whole(0, 1_000_000_000)),
  kesiapan: opt(v.object({ laptop: v.boolean(), internet: v.boolean() })),
  aktif: v.boolean(),
})

/** A person as SIMPEG describes them. */
export const pegawaiDiperbarui = inbound({
  sumber: 'simpeg',
  schema,

  nama: 'pegawai',
  owned: null,
  key: ({ nip }) => nip,
  // The record makes the person known.
  mentions: ({ nip }) => ({ nip }),
  references: ({ unitKerja, atasanNip }) => [
    { kolom: 'unitKerja', to: 'unit-kerja', name: unitKerja, missing: UNKNOWN_UNIT },
    ...(atasanNip === undefined
      ? []
      : [
          {
            kolom: 'atasanNip',
            to: 'pegawai' as const,
            name: atasanNip,
            missing: UNKNOWN_SUPERIOR,
          },
        ]),
  ],
  refuse: () => null,
  store: async (people, diperbaruiPada, deps) =>
    takeIn(
      pegawai,
      ['nip'],
      (await sealHomes(deps, people)).map((person) => ({
        nip: person.nip,
        nama: person.nama,
        unitKerja: person.unitKerja,
        atasanNip: person.atasanNip ?? null,
        aktif: person.aktif,
        data: person,
        diperbaruiPada,
      })),
    ),
  // What SIMPEG says of people themselves holds from now on.
  days: () => null,
  months: () => [],
  audit: () => null,
  hierarchy: true,
})

const UNKNOWN_UNIT: Refusal = {
  code: 'unit-tidak-dikenal',
  message: {
    id: 'Unit kerja ini belum ada di Luwes. Impor unit kerja lebih dahulu, atau perbaiki kodenya.',
    en: 'Luwes does not know this unit kerja. Import the units first, or mend the code.',
  },
}

const UNKNOWN_SUPERIOR: Refusal = {
  code: 'atasan-tidak-dikenal',
  message: {
    id: 'NIP atasan ini tidak ada di Luwes maupun di berkas ini.',
    en: 'The NIP of this atasan is neither in Luwes nor in this file.',
  },
}

/** What people are told of it. */
export const pegawaiDiperbaruiDoc: InboundDoc<typeof schema> = {
  description: {
    id: 'Data satu pegawai: jabatan, unit kerja, atasan, TPP dasar, dan apakah masih aktif. Kirim setiap kali berubah; catatan baru menggantikan yang lama seluruhnya.',
    en: 'One person: position, unit, superior, base TPP, and whether still in service. Send it whenever it changes; a new record replaces the old one as a whole.',
  },
  example: {
    nip: NIP_CONTOH,
    nama: 'Siti Aminah',
    status: 'PNS',
    unitKerja: 'kominfo',
    jabatan: 'Analis Kebijakan',
    jenisJabatan: 'fungsional',
    tmtJabatan: '2020-01-02',
    tugas: 'administratif',
    tppDasar: 5_000_000,
    aktif: true,
  },
}
