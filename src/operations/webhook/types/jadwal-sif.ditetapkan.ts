import * as v from 'valibot'
import { cancelMonths, keepShiftsApart } from '../../../db/pegawai/sif.ts'
import { jadwalSif } from '../../../db/tables.ts'
import { takeIn } from '../../../db/webhook/webhook-masuk.ts'
import { nipSchema } from '../../../domain/pegawai/schema.ts'
import { isOverlapping, isPossibleShift } from '../../../domain/presensi/sif.ts'
import { addDays, addMonths, monthOf } from '../../../domain/shared/local-date.ts'
import { bulanSchema, tanggalSchema, waktuSchema } from '../../../domain/shared/schema.ts'
import { type InboundDoc, importable, type KnownRecords, type Refusal } from '../inbound-type.ts'
import { refuseUnknown } from '../refusals.ts'
import { NIP_CONTOH } from './parts.ts'

const sif = v.object({
  nip: nipSchema,
  tanggal: tanggalSchema,
  mulai: waktuSchema,
  selesai: waktuSchema,
  menggantikan: v.optional(v.boolean()),
})

/**
 * Marks a delivery with the whole roster of a person's month: shifts that it does not name are
 * withdrawn.
 */
const lengkap = v.object({ lengkap: v.object({ nip: nipSchema, bulan: bulanSchema }) })

type Item = v.InferOutput<typeof sif> | v.InferOutput<typeof lengkap>

function isShift(item: Item): item is v.InferOutput<typeof sif> {
  return !('lengkap' in item)
}

/** Returns a shift with its beginning and end as moments. */
function momentsOf({ nip, tanggal, mulai, selesai, menggantikan }: v.InferOutput<typeof sif>) {
  return {
    nip,
    tanggal,
    mulai: Date.parse(mulai),
    selesai: Date.parse(selesai),
    menggantikan: menggantikan ?? false,
  }
}

/** A shift of a person, or the statement that a delivery has all of those of a month. */
export const jadwalSifDitetapkan = importable({
  sumber: 'simpeg',
  schema: v.union([sif, lengkap]),
  owned: null,
  key: (item) =>
    isShift(item)
      ? `${item.nip}|${item.tanggal}|${Date.parse(item.mulai)}`
      : `${item.lengkap.nip}|${item.lengkap.bulan}`,
  mentions: (item) => {
    if (!isShift(item)) return { nip: item.lengkap.nip }
    const { nip, tanggal } = item
    return { nip, sif: { nip, tanggal } }
  },
  refuse: (item, known, delivery = { all: [item], kept: [] }) => {
    if (!isShift(item)) return refuseUnknown(item.lengkap.nip, known)
    return refuseUnknown(item.nip, known) ?? refuseShift(item, known, delivery)
  },
  store: (items, diperbaruiPada) => {
    const shifts = items.filter(isShift).map(momentsOf)
    const months = items.flatMap((item) => (isShift(item) ? [] : [item.lengkap]))
    const rows = shifts.map((one) => ({ ...one, batal: false, diperbaruiPada }))
    return [
      ...(months.length > 0 ? [cancelMonths(months, diperbaruiPada)] : []),
      ...takeIn(jadwalSif, ['nip', 'tanggal', 'mulai'], rows),
      ...(shifts.length > 0 ? [keepShiftsApart(shifts, diperbaruiPada)] : []),
    ]
  },
  // A shift takes taps from the adjacent days.
  days: (item) => {
    if (isShift(item)) {
      const { nip, tanggal } = item
      return { nip, dari: addDays(tanggal, -1), sampai: addDays(tanggal, 1) }
    }
    const first = `${item.lengkap.bulan}-01`
    const next = `${monthOf(addMonths(first, 1))}-01`
    return { nip: item.lengkap.nip, dari: addDays(first, -1), sampai: next }
  },
  months: () => [],
  audit: () => null,
  hierarchy: false,
  impor: { refuse: () => null },
})

/** Refuses a shift that is impossible, or that overlaps another one of the person (R88). */
function refuseShift(
  item: v.InferOutput<typeof sif>,
  { sif: standing, zonaPada, zona, pada }: KnownRecords,
  { all, kept }: { readonly all: readonly Item[]; readonly kept: readonly Item[] },
): Refusal | null {
  const one = momentsOf(item)
  const { nip, tanggal } = one
  if (!isPossibleShift(one, zonaPada.get(`${nip} ${tanggal}`) ?? zona)) return IMPOSSIBLE
  const replaced = new Set(
    all.flatMap((other) => (isShift(other) ? [] : [`${other.lengkap.nip} ${other.lengkap.bulan}`])),
  )
  const before = standing.filter(
    (other) =>
      other.nip === nip &&
      !other.batal &&
      !(replaced.has(`${nip} ${monthOf(other.tanggal)}`) && other.diperbaruiPada <= pada),
  )
  const beside = kept.filter(isShift).map(momentsOf)
  const others = [...before, ...beside.filter((other) => other.nip === nip)]
  const overlaps = others.some((other) => other.mulai !== one.mulai && isOverlapping(other, one))
  return overlaps ? OVERLAPPING : null
}

const IMPOSSIBLE: Refusal = {
  code: 'sif.tidak-mungkin',
  message: {
    id: 'Sif harus berlangsung 1 menit sampai 24 jam, dan tanggal adalah tanggal mulainya menurut zona waktu unit.',
    en: 'A shift lasts from one minute to 24 hours, and tanggal is the date of its beginning in the zone of the unit.',
  },
}

const OVERLAPPING: Refusal = {
  code: 'sif.bertumpuk',
  message: {
    id: 'Sif ini bertumpuk dengan sif lain pegawai yang sama. Batalkan yang lama dengan jadwal-sif.dibatalkan, atau kirim jadwal sebulan dengan lengkap.',
    en: 'This shift overlaps another one of the person. Take that back with jadwal-sif.dibatalkan, or send the whole month with lengkap.',
  },
}

/** The documentation of the type. */
export const jadwalSifDitetapkanDoc: InboundDoc<(typeof jadwalSifDitetapkan)['schema']> = {
  description: {
    id: 'Jam satu sif seorang pegawai, dinamai menurut tanggal mulainya; satu tanggal boleh memuat beberapa sif. Bagi pegawai berpola reg5 dan reg6, sif adalah piket di samping jam kerja, kecuali menggantikan bernilai true. Ditolak: sif.tidak-mungkin, sif.bertumpuk. Butir { "lengkap": { "nip", "bulan" } } menyatakan bahwa kiriman memuat seluruh jadwal pegawai itu pada bulan itu: sif lain dibatalkan.',
    en: 'The hours of one shift of a person, named after the date on which it begins; a date may have several. For people of reg5 and reg6 it is a picket beside the office hours, unless menggantikan is true. Refused: sif.tidak-mungkin, sif.bertumpuk. An item { "lengkap": { "nip", "bulan" } } says that the delivery has the whole roster of the person in that month: other shifts are taken back.',
  },
  example: {
    nip: NIP_CONTOH,
    tanggal: '2026-11-19',
    mulai: '2026-11-19T22:00:00+07:00',
    selesai: '2026-11-20T06:00:00+07:00',
  },
  terms: {
    lengkap: {
      id: 'Pegawai dan bulan yang seluruh sifnya ada dalam kiriman ini; sif lain pada bulan itu dibatalkan',
      en: 'the person and the month of which this delivery has every shift; other shifts of the month are taken back',
    },
  },
  templat: {
    urutan: 5,
    nama: 'jadwal-sif',
    isi: 'Jadwal sif dan piket (rumah sakit, pemadam, satpam)',
    kolom: ['nip', 'tanggal', 'mulai', 'selesai', 'menggantikan'],
    baris: [
      {
        nip: NIP_CONTOH,
        tanggal: '30/11/2026',
        mulai: '30/11/2026 19.00',
        selesai: '01/12/2026 06.00',
        menggantikan: 'tidak',
      },
    ],
  },
}
