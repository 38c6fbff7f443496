import * as v from 'valibot'
import { nipSchema } from '../pegawai/schema.ts'
import type { LocalDate } from '../shared/local-date.ts'
import { type Instant, toRfc3339, type Zona } from '../shared/local-time.ts'
import { CONTOH, outgoing } from '../shared/outgoing.ts'
import { tanggalSchema, waktuSchema } from '../shared/schema.ts'
import { UNIT } from '../shared/term.ts'
import { STATUS_PENGAJUAN, type StatusPengajuan } from './pengajuan.ts'
import { CUTI_DIMOHON } from './permohonan-cuti.ts'

const { id, nip, tanggal, unit } = CONTOH
const string = v.string()
const status = v.picklist(STATUS_PENGAJUAN)

const pengajuan = {
  id: string,
  nip: nipSchema,
  status,
  hari: v.array(v.object({ tanggal: tanggalSchema, status })),
}
const request = v.object(pengajuan)
const recalled = v.object({
  ...pengajuan,
  tanggal: v.optional(tanggalSchema),
  harusTiba: v.optional(waktuSchema),
})
const reminded = v.object({
  ...pengajuan,
  giliran: v.optional(v.nullable(v.picklist(['rekomendasi', 'konfirmasi', 'setuju']))),
  kepada: v.optional(v.nullable(nipSchema)),
  tenggat: v.optional(tanggalSchema),
})
const giliranTerms = {
  kepada: {
    id: 'Kepada siapa giliran itu; null bila tidak ada',
    en: 'whose turn it is; null for nobody',
    example: '197501012000031002',
  },
}
const contoh = (state: StatusPengajuan) => ({
  id,
  nip,
  status: state,
  hari: [{ tanggal, status: state }],
})

const arahan = {
  id: string,
  jenis: v.picklist(['rumah', 'masuk']),
  unit: v.array(string),
  hari: v.array(tanggalSchema),
}
const arahanTerms = { jenis: { id: 'Jenis arahan', en: 'kind of directive' } }
const rosterHari = v.array(v.object({ tanggal: tanggalSchema, nip: nipSchema }))

/**
 * Maps the arrival time of a recalled person to the wire.
 *
 * The outbox stores an event as it is sent, so this mapping is next to its schema.
 */
export function arrivalToWire(
  { tanggal, harusTiba }: { readonly tanggal: LocalDate; readonly harusTiba: Instant },
  zona: Zona,
) {
  return { tanggal, harusTiba: toRfc3339(harusTiba, zona) }
}

/** Events about requests, letters, directives and rosters, by their names. */
export const KEJADIAN_WFA = {
  'wfa.diajukan': outgoing(request, contoh('diajukan'), {
    id: 'Pengajuan WFA diajukan.',
    en: 'A WFA request was filed.',
  }),
  'wfa.direkomendasikan': outgoing(request, contoh('direkomendasikan'), {
    id: 'Pengajuan direkomendasikan dan menunggu persetujuan.',
    en: 'A request was recommended and waits for approval.',
  }),
  'wfa.disetujui': outgoing(request, contoh('disetujui'), {
    id: 'Pengajuan disetujui, seluruh atau sebagian harinya.',
    en: 'A request was approved, all of its days or some.',
  }),
  'wfa.ditolak': outgoing(request, contoh('ditolak'), {
    id: 'Pengajuan ditolak.',
    en: 'A request was refused.',
  }),
  'wfa.dikembalikan': outgoing(request, contoh('dikembalikan'), {
    id: 'Pengajuan dikembalikan untuk diperbaiki.',
    en: 'A request was sent back to be mended.',
  }),
  'wfa.dibatalkan': outgoing(request, contoh('dibatalkan'), {
    id: 'Pengajuan, atau sebagian harinya, dibatalkan pemohon.',
    en: 'A request, or some of its days, was cancelled by the applicant.',
  }),
  'wfa.dicabut': outgoing(request, contoh('dicabut'), {
    id: 'Persetujuan, atau sebagian harinya, dicabut.',
    en: 'An approval, or some of its days, was revoked.',
  }),
  'wfa.perlu-ditinjau': outgoing(
    v.object({
      id: string,
      nip: nipSchema,
      hari: v.array(tanggalSchema),
      aturan: v.array(string),
    }),
    { id, nip, hari: [tanggal], aturan: ['wfa.pelayanan-langsung'] },
    {
      id: 'Hari WFA yang sudah disetujui kini tidak lagi memenuhi aturan; aturan memuat kodenya. Pejabat mempertahankan atau mencabutnya.',
      en: 'Granted WFA days would now be refused; aturan has the codes. The deciders keep or revoke them.',
    },
    { aturan: { id: 'Kode aturan yang kini menolak', en: 'codes of the rules that refuse now' } },
  ),
  'wfa.dipertahankan': outgoing(request, contoh('disetujui'), {
    id: 'Hari WFA yang perlu ditinjau dipertahankan dengan alasan.',
    en: 'Granted days that were to be looked at again were kept, with a reason.',
  }),
  'wfa.dikonfirmasi': outgoing(request, contoh('disetujui'), {
    id: 'Atasan mengonfirmasi pengajuan.',
    en: 'The superior confirmed a request.',
  }),
  'wfa.dipanggil': outgoing(
    recalled,
    { ...contoh('disetujui'), tanggal, harusTiba: '2026-11-19T10:30:00+07:00' },
    {
      id: 'Pegawai dipanggil ke kantor pada hari WFA; harusTiba batas waktunya.',
      en: 'A person is called to the office on a WFA day; harusTiba is the latest time.',
    },
    {
      harusTiba: {
        id: 'Paling lambat tiba di kantor',
        en: 'when the person must be at the office at the latest',
        unit: UNIT.waktu,
      },
    },
  ),
  'wfa.diingatkan': outgoing(
    reminded,
    {
      ...contoh('diajukan'),
      giliran: 'rekomendasi',
      kepada: '197501012000031002',
      tenggat: tanggal,
    },
    {
      id: 'Pejabat diingatkan bahwa pengajuan menunggu keputusannya.',
      en: 'An official is reminded that a request waits for their decision.',
    },
    giliranTerms,
  ),
  'wfa.dieskalasi': outgoing(
    reminded,
    contoh('diajukan'),
    {
      id: 'Pengajuan yang terlambat diputuskan naik ke atasan berikutnya.',
      en: 'A request whose decision is late went up to the next superior.',
    },
    giliranTerms,
  ),
  'wfa.kedaluwarsa': outgoing(
    reminded,
    contoh('kedaluwarsa'),
    {
      id: 'Pengajuan kedaluwarsa: harinya tiba tanpa keputusan.',
      en: 'A request expired: its day came without a decision.',
    },
    giliranTerms,
  ),
  'surat.terbit': outgoing(
    v.object({
      id: string,
      nip: nipSchema,
      unitKerja: string,
      kode: string,
      hari: v.array(tanggalSchema),
      status: v.literal('berlaku'),
      nomor: string,
    }),
    {
      id,
      nip,
      unitKerja: unit,
      kode: 'ABCD-EFGH-JKLM',
      hari: [tanggal],
      status: 'berlaku',
      nomor: '800/117/2026',
    },
    {
      id: 'Surat tugas WFA terbit. Kirim surat.ditandatangani setelah ditandatangani.',
      en: 'A WFA letter was issued. Send surat.ditandatangani once it is signed.',
    },
    {
      kode: { id: 'Kode verifikasi surat', en: 'code that verifies the letter' },
      nomor: { id: 'Nomor surat', en: 'number of the letter' },
    },
  ),
  'wfa.arahan-terbit': outgoing(
    v.object({ ...arahan, status: v.literal('terbit') }),
    { id, status: 'terbit', jenis: 'rumah', unit: [unit], hari: [tanggal] },
    {
      id: 'Arahan WFA terbit untuk pegawai beberapa unit kerja.',
      en: 'A WFA directive was issued for the people of some units.',
    },
    arahanTerms,
  ),
  'wfa.arahan-batal': outgoing(
    v.object({ ...arahan, status: v.literal('batal') }),
    { id, status: 'batal', jenis: 'rumah', unit: [unit], hari: [tanggal] },
    {
      id: 'Arahan WFA dibatalkan; hari memuat tanggal yang tidak lagi berlaku.',
      en: 'A WFA directive was withdrawn; hari has the dates that no longer hold.',
    },
    arahanTerms,
  ),
  'wfa.roster-terbit': outgoing(
    v.object({
      id: string,
      status: v.literal('terbit'),
      unit: string,
      dari: tanggalSchema,
      sampai: tanggalSchema,
      hari: rosterHari,
    }),
    { id, status: 'terbit', unit, dari: tanggal, sampai: tanggal, hari: [{ tanggal, nip }] },
    {
      id: 'Roster WFA satu unit kerja terbit.',
      en: 'The WFA roster of a unit was published.',
    },
  ),
  'cuti.dimohon': outgoing(
    v.object({
      id: string,
      nip: nipSchema,
      jenis: v.picklist(CUTI_DIMOHON),
      dari: tanggalSchema,
      sampai: tanggalSchema,
      bukti: v.array(v.object({ jenis: string, nomor: string })),
    }),
    {
      id,
      nip,
      jenis: 'alasan-penting',
      dari: tanggal,
      sampai: '2026-12-18',
      bukti: [{ jenis: 'Surat keterangan rawat inap', nomor: 'RS-1/2026' }],
    },
    {
      id: 'Pegawai memohon cuti. Luwes hanya meneruskan; SIMPEG memproses dan mengirim cuti.disetujui bila disetujui PPK.',
      en: 'A person asks for leave. Luwes only passes it on; SIMPEG handles it, and sends cuti.disetujui where the PPK grants it.',
    },
    {
      jenis: {
        id: 'alasan-penting sampai sebulan; cltn untuk lebih lama, tanpa penghasilan',
        en: 'alasan-penting for up to a month; cltn for longer, without income',
      },
    },
  ),
  'wfa.roster-batal': outgoing(
    v.object({ id: string, status: v.literal('batal'), unit: string, hari: rosterHari }),
    { id, status: 'batal', unit, hari: [{ tanggal, nip }] },
    {
      id: 'Roster WFA satu unit kerja dibatalkan; hari memuat hari yang tidak lagi berlaku.',
      en: 'The WFA roster of a unit was withdrawn; hari has the days that no longer hold.',
    },
  ),
} as const
