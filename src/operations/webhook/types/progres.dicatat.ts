import * as v from 'valibot'
import { takeProgress } from '../../../db/presensi/progres.ts'
import { nipSchema } from '../../../domain/pegawai/schema.ts'
import { localDate } from '../../../domain/shared/local-time.ts'
import { tanggalSchema, teks } from '../../../domain/shared/schema.ts'
import { type InboundDoc, inbound, type Refusal } from '../inbound-type.ts'
import { refuseUnknown } from '../refusals.ts'
import { jumlah, kode, NIP_CONTOH } from './parts.ts'

/** The zone in which a day begins first: nowhere in Indonesia is a later day today. */
const PALING_TIMUR = 'Asia/Jayapura'

/**
 * A person's activity on a day, as written in e-kinerja: it counts as the report of that day
 * (R120).
 */
export const progresDicatat = inbound({
  sumber: 'kinerja',
  schema: v.object({
    nip: nipSchema,
    tanggal: tanggalSchema,
    kode: v.optional(kode),
    uraian: teks(2000),
    kuantitas: v.optional(jumlah),
    satuan: v.optional(teks(100)),
  }),
  owned: null,
  key: ({ nip, tanggal, kode: kra = '', uraian }) => `${nip}|${tanggal}|${kra}|${uraian}`,
  mentions: ({ nip }) => ({ nip }),
  refuse: ({ nip, tanggal }, known) =>
    refuseUnknown(nip, known) ?? (tanggal > localDate(known.now, PALING_TIMUR) ? NOT_YET : null),
  store: (progress, pada) => takeProgress(progress, pada),
  days: ({ nip, tanggal }) => ({ nip, dari: tanggal, sampai: tanggal }),
  months: () => [],
  audit: () => null,
  hierarchy: false,
})

const NOT_YET: Refusal = {
  code: 'progres.belum-tiba',
  message: {
    id: 'Hari progres ini belum tiba. Kirim progres pada harinya atau sesudahnya.',
    en: 'The day of this progress has not come yet. Send progress on its day or later.',
  },
}

/** The documentation of the type. */
export const progresDicatatDoc: InboundDoc<(typeof progresDicatat)['schema']> = {
  description: {
    id: 'Progres harian satu pegawai dari e-Kinerja. Progres sampai batas waktu laporan berlaku sebagai laporan hari itu, sehingga pegawai tidak menulis dua kali. Beberapa progres sehari dikirim satu per satu; uraian yang sama dikirim lagi menggantikan yang lama dan tidak mengubah waktu diterimanya. kode adalah kode hasil kerja bulan itu.',
    en: 'Daily progress of one person from e-kinerja. Progress that comes before the report is due counts as the report of that day, so that nobody writes twice. Several on a day are sent one by one; the same description sent again replaces the old one and does not change when it came. kode is the code of a result of that month.',
  },
  example: {
    nip: NIP_CONTOH,
    tanggal: '2026-11-19',
    kode: 'KRA-1',
    uraian: 'Menyusun rancangan arsitektur layanan perizinan',
    kuantitas: 1,
    satuan: 'dokumen',
  },
  terms: {},
}
