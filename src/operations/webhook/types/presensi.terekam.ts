import * as v from 'valibot'
import { tap } from '../../../db/tables.ts'
import type { Nip } from '../../../domain/pegawai/nip.ts'
import { nipSchema } from '../../../domain/pegawai/schema.ts'
import type { PolicyPresensi } from '../../../domain/presensi/policy.ts'
import { monthOf } from '../../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../../domain/shared/local-time.ts'
import { teks, waktuSchema } from '../../../domain/shared/schema.ts'
import { UNIT } from '../../../domain/shared/term.ts'
import type { ImporType, InboundDoc, LaneType, Refusal } from '../inbound-type.ts'
import { CLOSED_MONTH, TAP_ID_USED, TAP_TOO_OLD, UNKNOWN_NIP } from '../refusals.ts'
import { kode, koordinat, NIP_CONTOH } from './parts.ts'

const schema = v.object({
  id: kode,
  nip: nipSchema,
  arah: v.picklist(['masuk', 'pulang', 'auto']),
  at: waktuSchema,
  receivedAt: v.optional(waktuSchema),
  lat: v.optional(koordinat.lat),
  lon: v.optional(koordinat.lon),
  accuracy: v.optional(v.pipe(v.number(), v.finite(), v.minValue(0))),
  mock: v.optional(v.boolean()),
  device: v.optional(teks(200)),
  metode: v.picklist(['sidik-jari', 'wajah', 'gps', 'qr', 'manual']),
  kantor: v.optional(teks(300)),
  luring: v.optional(v.boolean()),
})

/** How far ahead of ours a source's clock may be before a tap is in the future. */
const AHEAD_MS = 5 * 60_000

/** Refuses a tap in the future. */
export function refuseAhead(at: Instant, now: Instant): Refusal | null {
  return at > now + AHEAD_MS ? AHEAD : null
}

const DAY_MS = 86_400_000

/** Refuses a tap that is older than the law accepts (R93). */
export function refuseOld(
  at: Instant,
  { receivedAt, luring }: Pick<v.InferOutput<typeof schema>, 'receivedAt' | 'luring'>,
  now: Instant,
  { terima, daring }: PolicyPresensi['umurTap']['value'],
): Refusal | null {
  const late = receivedAt !== undefined && !luring && Date.parse(receivedAt) - at > daring * DAY_MS
  return late || now - at > terima * DAY_MS ? TAP_TOO_OLD : null
}

/**
 * What the database knows about a tap: whether its person is known, who owns its id, whether its
 * month is closed.
 */
export interface TapRecords {
  readonly kenal: boolean
  readonly milik: Nip | null
  /** Whether the id is stored with another moment or direction. */
  readonly lain: boolean
  readonly tutup: boolean
}

/**
 * Refuses a tap by what the database knows about it; a tap that is already stored is not refused.
 */
export function refuseTap(nip: Nip, { kenal, milik, lain, tutup }: TapRecords): Refusal | null {
  if (!kenal) return UNKNOWN_NIP
  if (milik !== null) return milik === nip && !lain ? null : TAP_ID_USED
  return tutup ? CLOSED_MONTH : null
}

/** Returns the day whose records decide the zone of a tap's person (R92). */
const dayOf = (at: string) => localDate(Date.parse(at), 'Asia/Jakarta')

const MACHINE_METHODS: readonly string[] = ['sidik-jari', 'wajah', 'qr']

/** Returns whether a tap was made at a machine in an office. */
function isOfMachine({ kantor, metode }: v.InferOutput<typeof schema>): boolean {
  return kantor !== undefined && MACHINE_METHODS.includes(metode)
}

/** A tap of the e-presensi app. */
export const presensiTerekam: LaneType<typeof schema> & ImporType<typeof schema> = {
  sumber: 'presensi',
  schema,

  nama: 'presensi',
  owned: tap,
  key: ({ id }) => id,
  idFrom: ({ nip, at, arah }) => [nip, Date.parse(String(at)), arah],
  mentions: ({ id, nip, at }) => ({ id, nip, tap: id, hari: { nip, tanggal: dayOf(at) } }),
  refuse: (tap, { nips, owners, taps, tutup, now, zona, zonaPada, umurTap }) => {
    const { id, nip, arah, at } = tap
    const when = Date.parse(at)
    const stands = taps.get(id)
    const own = zonaPada.get(`${nip} ${dayOf(at)}`) ?? zona
    const known = {
      kenal: nips.has(nip),
      milik: owners.get(id) ?? null,
      lain: stands !== undefined && (stands.arah !== arah || stands.at !== when),
      tutup: tutup.has(monthOf(localDate(when, own))),
    }
    return refuseAhead(when, now) ?? refuseOld(when, tap, now, umurTap) ?? refuseTap(nip, known)
  },
  lane: 'taps',
  impor: { refuse: (tap) => (isOfMachine(tap) ? null : BY_HAND) },
}

const AHEAD: Refusal = {
  code: 'waktu-mendatang',
  message: {
    id: 'Waktu presensi belum tiba. Periksa jam mesin.',
    en: 'The tap lies in the future. Check the clock of the machine.',
  },
}

const BY_HAND: Refusal = {
  code: 'impor.bukan-mesin',
  message: {
    id: 'Hanya presensi dari mesin kantor (sidik-jari, wajah, qr, dengan nama kantor) yang dapat diimpor. Yang terlupa diajukan pegawai sebagai koreksi.',
    en: 'Only taps of a machine in an office can be brought in. What was forgotten is put right by a correction.',
  },
}

/** The documentation of the type. */
export const presensiTerekamDoc: InboundDoc<typeof schema> = {
  description: {
    id: 'Satu presensi masuk atau pulang. Kirim begitu terekam, satu atau sampai 500 sekaligus; yang baru dijawab dengan tanda terima.',
    en: 'One tap in or out. Send it as soon as it is recorded, one or up to 500 at once; each new one is answered with a receipt.',
  },
  example: {
    id: 'TAP-1',
    nip: NIP_CONTOH,
    arah: 'masuk',
    at: '2026-11-19T07:24:11+07:00',
    metode: 'wajah',
    lat: -5.2,
    lon: 104.1,
    accuracy: 12,
  },
  terms: {
    id: {
      id: 'Id presensi dari pengirim; dikirim lagi tidak mengubah apa pun',
      en: 'the sender’s id of the tap; sent again it changes nothing',
      example: 'SN77-000183',
    },
    receivedAt: {
      id: 'Saat diterima oleh aplikasi pengirim',
      en: 'when it reached the app that sent it on',
      unit: UNIT.waktu,
      example: '2026-12-03T07:25:03+07:00',
    },
    kantor: {
      id: 'Nama kantor tempat mesin berada',
      en: 'name of the office where the machine stands',
      example: 'Kantor Disdukcapil',
    },
  },
  templat: {
    urutan: 7,
    nama: 'presensi',
    isi: 'Presensi masuk dan pulang, paling lama 400 hari yang lalu',
    tanpa: ['receivedAt', 'mock', 'device', 'luring'],
    baris: [
      {
        nip: NIP_CONTOH,
        arah: 'masuk',
        at: '19/11/2026 07.24',
        lat: '-5,1931',
        lon: '103,9301',
        accuracy: '12',
        metode: 'wajah',
      },
      { nip: NIP_CONTOH, arah: 'pulang', at: '19/11/2026 16.02', metode: 'sidik-jari' },
    ],
  },
}
