import * as v from 'valibot'
import { nipSchema } from '../../../domain/pegawai/schema.ts'
import { localDate, ZONES } from '../../../domain/shared/local-time.ts'
import { tanggalSchema, teks } from '../../../domain/shared/schema.ts'
import { UNIT } from '../../../domain/shared/term.ts'
import { recordUnits } from '../../pegawai/record-units.ts'
import type { Refusal } from '../inbound-type.ts'
import { type InboundDoc, inbound } from '../inbound-type.ts'
import { kode, koordinat, NIP_KEPALA } from './parts.ts'

const kantor = v.object({
  nama: teks(300),
  ...koordinat,
  radius: v.pipe(v.number(), v.minValue(1)),
})

const schema = v.object({
  kode,
  nama: teks(300),
  induk: v.optional(kode),
  kepalaNip: v.optional(nipSchema),
  zona: v.optional(v.picklist(ZONES)),
  layananLangsung: v.boolean(),
  pola: v.picklist(['reg5', 'reg6', 'sif']),
  kantor: v.pipe(v.array(kantor), v.maxLength(200)),
  // The reason to change the pattern or the zone while people tap.
  paksa: v.optional(teks(2_000)),
  // The first day on which all of this holds (R75).
  berlakuSejak: v.optional(tanggalSchema),
})

/** A unit as SIMPEG describes it. */
export const unitKerjaDiperbarui = inbound({
  sumber: 'simpeg',
  schema,

  nama: 'unit-kerja',
  owned: null,
  key: ({ kode: unit, berlakuSejak }) => `${unit} ${berlakuSejak ?? ''}`,
  once: ({ kode: unit, berlakuSejak }) => `${unit} ${berlakuSejak ?? ''}`,
  makesKnown: (unit) => unit.kode,
  mentions: (unit) => ({ unit: unit.kode }),
  references: ({ induk }) =>
    induk === undefined
      ? []
      : [{ kolom: 'induk', to: 'unit-kerja', name: induk, missing: UNKNOWN_PARENT }],
  // People are judged as they were told when they tapped, unless somebody gives a reason.
  refuse: (unit, { presensi, now, zona }) => {
    if (unit.berlakuSejak !== undefined && unit.berlakuSejak < '1970-01-01') return TOO_EARLY
    // A record that begins on another day changes nothing of today.
    const today = localDate(now, unit.zona ?? zona)
    if (unit.berlakuSejak !== undefined && unit.berlakuSejak > today) return null
    const before = presensi.get(unit.kode)
    if (!before || unit.paksa) return null
    const same = before.pola === unit.pola && before.zona === (unit.zona ?? null)
    return same ? null : TAP_HOURS
  },
  store: (units, pada, deps) =>
    recordUnits(
      deps,
      units.map(({ berlakuSejak = null, paksa: _, ...data }) => ({ data, sejak: berlakuSejak })),
      pada,
    ),
  // The history decides which days are due: storing a record marks exactly those.
  days: () => null,
  months: () => [],
  audit: (unit) =>
    unit.paksa
      ? {
          tindakan: 'unit-kerja.paksa',
          entitas: unit.kode,
          data: { pola: unit.pola, zona: unit.zona ?? null, alasan: unit.paksa },
        }
      : null,
  hierarchy: true,
})

const TOO_EARLY: Refusal = {
  code: 'berlaku-sejak.terlalu-lampau',
  message: {
    id: 'berlakuSejak sebelum 1970. Perbaiki tanggalnya.',
    en: 'berlakuSejak lies before 1970. Mend the date.',
  },
}

const TAP_HOURS: Refusal = {
  code: 'jam-presensi',
  message: {
    id: 'Pola kerja atau zona unit ini tidak diubah selagi pegawainya melakukan presensi. Kirim sesudah jam presensi, atau sebut alasan pada "paksa".',
    en: 'The pattern or zone of this unit is not changed while its people tap. Send it after hours, or give a reason under "paksa".',
  },
}

const UNKNOWN_PARENT: Refusal = {
  code: 'induk-tidak-dikenal',
  message: {
    id: 'Kode induk ini tidak ada di Luwes maupun di berkas ini.',
    en: 'The code of this induk is neither in Luwes nor in this file.',
  },
}

/** The documentation of the type. */
export const unitKerjaDiperbaruiDoc: InboundDoc<typeof schema> = {
  description: {
    id: 'Data satu unit kerja: induk, kepala, zona waktu, pola kerja, dan kantor. Kirim lengkap setiap kali berubah. Catatan berlaku sejak berlakuSejak, atau sejak hari kabarnya, sampai catatan berikutnya; catatan lama tetap disimpan.',
    en: 'One unit: the unit above it, its head, time zone, work pattern and offices. Send it complete whenever it changes. It holds from berlakuSejak, or from the day of the message, until the next record; earlier records are kept.',
  },
  example: {
    kode: 'kominfo',
    nama: 'Dinas Kominfo',
    induk: 'setda',
    layananLangsung: false,
    pola: 'reg5',
    kantor: [{ nama: 'Kantor', lat: -5.2, lon: 104.1, radius: 150 }],
  },
  terms: {
    berlakuSejak: {
      id: 'Hari pertama catatan ini berlaku; bila tidak disebut, hari kiriman',
      en: 'first day on which this record holds; where left out, the day of the message',
      unit: UNIT.tanggal,
      example: '2026-11-16',
    },
    kode: {
      id: 'Kode unit kerja di SIMPEG',
      en: 'code of the unit in SIMPEG',
      example: 'DISDUKCAPIL',
    },
    nama: {
      id: 'Nama unit kerja',
      en: 'name of the unit',
      example: 'Dinas Kependudukan dan Pencatatan Sipil',
    },
    induk: {
      id: 'Kode unit induk; tanpa induk bagi unit tertinggi',
      en: 'code of the unit above; none for the root',
      example: 'SETDA',
    },
    kepalaNip: {
      id: 'NIP kepala unit',
      en: 'NIP of the head of the unit',
      example: '197212101998031006',
    },
    pola: {
      id: 'Pola jam kerja: lima hari, enam hari, atau sif',
      en: 'pattern of hours: five days, six days or shifts',
    },
    kantor: {
      id: 'Kantor unit, paling banyak 200',
      en: 'offices of the unit, 200 at most',
    },
    'kantor/nama': { id: 'Nama kantor', en: 'name of the office', example: 'Kantor Disdukcapil' },
  },
  templat: {
    urutan: 1,
    nama: 'unit-kerja',
    isi: 'Unit kerja, induknya, kepala, zona waktu, pola jam kerja, dan kantor dengan titiknya',
    tanpa: ['paksa'],
    baris: [
      {
        kode: 'SETDA',
        nama: 'Sekretariat Daerah',
        zona: 'WIB',
        layananLangsung: 'tidak',
        pola: 'reg5',
      },
      {
        kode: 'DISKOMINFO',
        nama: 'Dinas Komunikasi dan Informatika',
        induk: 'SETDA',
        kepalaNip: NIP_KEPALA,
        zona: 'WIB',
        layananLangsung: 'tidak',
        pola: 'reg5',
        'kantor.nama': 'Kantor Diskominfo',
        'kantor.lat': '-5,1931',
        'kantor.lon': '103,9301',
        'kantor.radius': '150',
      },
    ],
  },
}
