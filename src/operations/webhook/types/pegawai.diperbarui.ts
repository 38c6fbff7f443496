import * as v from 'valibot'
import { hoursOfWeek, isPossible } from '../../../domain/pegawai/jam-pegawai.ts'
import { readNip } from '../../../domain/pegawai/nip.ts'
import type { JamPegawai } from '../../../domain/pegawai/pegawai.ts'
import { nipSchema } from '../../../domain/pegawai/schema.ts'
import { pukulSchema, tanggalSchema, teks } from '../../../domain/shared/schema.ts'
import { UNIT } from '../../../domain/shared/term.ts'
import { recordPeople } from '../../pegawai/record-people.ts'
import { sealHomes } from '../../shared/rumah.ts'
import type { KnownRecords, Refusal } from '../inbound-type.ts'
import { type InboundDoc, inbound } from '../inbound-type.ts'
import { refuseUnknownUnit, UNKNOWN_UNIT } from '../refusals.ts'
import { bulat, kode, koordinat, NIP_CONTOH, NIP_KEPALA, NIP_STAF } from './parts.ts'

const opt = v.optional

/** The hours of a working day; the break is inside them and is not worked. */
const jamSehari = v.object({
  mulai: pukulSchema,
  selesai: pukulSchema,
  istirahat: opt(v.tuple([pukulSchema, pukulSchema])),
})

/** Hours by weekday, "1" being Monday; a day left out is not worked. */
const jamPekan = v.strictObject({
  1: opt(jamSehari),
  2: opt(jamSehari),
  3: opt(jamSehari),
  4: opt(jamSehari),
  5: opt(jamSehari),
  6: opt(jamSehari),
  7: opt(jamSehari),
})

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
  risikoLapangan: opt(bulat(0, 3)),
  kotakTalenta: opt(bulat(1, 9)),
  // The axis of potential, 0 to 100; the rule still reads the box that SIMPEG sends.
  potensial: opt(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  predikatTerakhir: opt(teks(50)),
  rumah: opt(v.object(koordinat)),
  ulangTahunIbu: opt(v.pipe(v.string(), v.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))),
  tppDasar: opt(bulat(0, 1_000_000_000)),
  kesiapan: opt(v.object({ laptop: v.boolean(), internet: v.boolean() })),
  aktif: v.boolean(),
  // The first day on which all of this holds (R75), and the first day of employment (R76).
  berlakuSejak: opt(tanggalSchema),
  tmtMasuk: opt(tanggalSchema),
  jamKerja: opt(v.union([jamSehari, jamPekan])),
})

/** A person as SIMPEG describes them. */
export const pegawaiDiperbarui = inbound({
  sumber: 'simpeg',
  schema,

  nama: 'pegawai',
  owned: null,
  key: ({ nip, berlakuSejak }) => `${nip} ${berlakuSejak ?? ''}`,
  once: ({ nip, berlakuSejak, tmtJabatan }) => `${nip} ${berlakuSejak ?? tmtJabatan}`,
  makesKnown: ({ nip }) => nip,
  mentions: ({ nip, unitKerja, atasanNip, berlakuSejak = null }) => ({
    nip,
    unitKerja,
    atasan: atasanNip === undefined ? undefined : { nip: atasanNip, sejak: berlakuSejak },
  }),
  // An atasan may come later: people come in any order (R79).
  references: ({ unitKerja }) => [
    { kolom: 'unitKerja', to: 'unit-kerja', name: unitKerja, missing: UNKNOWN_UNIT },
  ],
  refuse: (person, known) =>
    refuseUnknownUnit(person.unitKerja, known) ??
    refuseEarly(person) ??
    refuseHours(person.jamKerja) ??
    refuseLoop(person, known),
  store: async (people, pada, deps) => {
    const sealed = await sealHomes(deps, people)
    return recordPeople(
      deps,
      sealed.map(({ berlakuSejak = null, ...data }) => ({ data, sejak: berlakuSejak })),
      pada,
    )
  },
  // The history decides which days are due: storing a record marks exactly those.
  days: () => null,
  months: () => [],
  audit: () => null,
  hierarchy: true,
})

/** Rejects a position before birth, and a record of this service before 1970. */
function refuseEarly({ nip, berlakuSejak, tmtMasuk }: v.InferOutput<typeof schema>) {
  const birth = readNip(nip)?.lahir ?? EARLIEST
  const first = birth > EARLIEST ? birth : EARLIEST
  const days = [berlakuSejak, tmtMasuk].filter((day) => day !== undefined)
  return days.some((day) => day < first) ? TOO_EARLY : null
}

/**
 * Returns the refusal of hours that do not begin and end on one day, or whose break is outside
 * them.
 */
function refuseHours(jam: JamPegawai | undefined): Refusal | null {
  return hoursOfWeek(jam).every(isPossible) ? null : IMPOSSIBLE_HOURS
}

/**
 * Rejects a person who would be above themselves, even indirectly; a record that names its own
 * person has no atasan.
 */
function refuseLoop(
  { nip, atasanNip }: v.InferOutput<typeof schema>,
  { atasan }: Pick<KnownRecords, 'atasan'>,
): Refusal | null {
  const seen = new Set<string>()
  for (let above = atasanNip; above !== undefined && above !== nip && !seen.has(above); ) {
    seen.add(above)
    above = atasan.get(above)
    if (above === nip) return LOOP
  }
  return null
}

const EARLIEST = '1970-01-01'

const TOO_EARLY: Refusal = {
  code: 'berlaku-sejak.terlalu-lampau',
  message: {
    id: 'berlakuSejak atau tmtMasuk mendahului tanggal lahir pada NIP, atau sebelum 1970. Perbaiki tanggalnya.',
    en: 'berlakuSejak or tmtMasuk lies before the birth date in the NIP, or before 1970. Mend the date.',
  },
}

const IMPOSSIBLE_HOURS: Refusal = {
  code: 'jam-kerja.tidak-mungkin',
  message: {
    id: 'jamKerja harus mulai dan selesai pada hari yang sama, dengan istirahat di dalamnya. Untuk kerja malam pakai jadwal-sif.ditetapkan.',
    en: 'jamKerja begins and ends on one day, with the break inside. Send night work as jadwal-sif.ditetapkan.',
  },
}

const LOOP: Refusal = {
  code: 'atasan-berputar',
  message: {
    id: 'Rantai atasan pegawai ini kembali kepadanya sendiri. Perbaiki atasan salah satunya, lalu kirim lagi.',
    en: 'The line of atasan of this person leads back to them. Mend the atasan of one of them, then send it again.',
  },
}

/** The documentation of the type. */
export const pegawaiDiperbaruiDoc: InboundDoc<typeof schema> = {
  description: {
    id: 'Data satu pegawai: jabatan, unit kerja, atasan, TPP dasar, dan apakah masih aktif. Kirim lengkap setiap kali berubah. Catatan berlaku sejak berlakuSejak, atau sejak tmtJabatan bila berubah, atau sejak hari kabarnya, sampai catatan berikutnya; catatan lama tetap disimpan.',
    en: 'One person: position, unit, superior, base TPP, and whether still in service. Send it complete whenever it changes. It holds from berlakuSejak, or from tmtJabatan where that changes, or from the day of the message, until the next record; earlier records are kept.',
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
  terms: {
    berlakuSejak: {
      id: 'Hari pertama catatan ini berlaku; bila tidak disebut, tmtJabatan yang berubah atau hari kiriman',
      en: 'first day on which this record holds; where left out, a tmtJabatan that changed, or the day of the message',
      unit: UNIT.tanggal,
      example: '2026-11-16',
    },
    status: { id: 'Status kepegawaian', en: 'status of employment' },
    jenisJabatan: { id: 'Jenis jabatan', en: 'kind of position' },
    eselon: { id: 'Eselon', en: 'echelon', example: 'III.a' },
    tugas: { id: 'Jenis tugas', en: 'kind of duty' },
    risikoLapangan: {
      id: 'Tingkat risiko kerja lapangan, 0 sampai 3',
      en: 'level of risk in the field, 0 to 3',
      unit: 'tingkat / level',
      example: 0,
    },
    kotakTalenta: {
      id: 'Kotak talenta (Permen PANRB 3/2020), 1 sampai 9',
      en: 'talent box (Permen PANRB 3/2020), 1 to 9',
      unit: 'nomor kotak / number of the box',
      example: 8,
    },
    potensial: {
      id: 'Nilai potensial, 0 sampai 100',
      en: 'score of potential, 0 to 100',
      unit: 'poin / points',
      example: 82.5,
    },
    predikatTerakhir: {
      id: 'Predikat kinerja terakhir',
      en: 'last performance predicate',
      example: 'baik',
    },
    rumah: { id: 'Titik rumah yang tercatat', en: 'the registered point of the home' },
    ulangTahunIbu: {
      id: 'Ulang tahun ibu, bulan dan tanggal',
      en: 'birthday of the mother, month and day',
      unit: 'MM-DD',
      example: '12-03',
    },
    tppDasar: {
      id: 'TPP dasar sebulan',
      en: 'TPP base of a month',
      unit: UNIT.rupiah,
      example: 4_500_000,
    },
    kesiapan: {
      id: 'Kesiapan kerja di luar kantor menurut SIMPEG',
      en: 'readiness to work elsewhere according to SIMPEG',
    },
    aktif: { id: 'Apakah masih pegawai', en: 'whether still employed' },
    tmtMasuk: {
      id: 'Hari pertama bekerja; bila tidak disebut, bulan pengangkatan menurut NIP',
      en: 'first day of employment; where left out, the month of appointment in the NIP',
      example: '2026-03-01',
    },
    jamKerja: {
      id: 'Jam kerja sendiri, sama setiap hari kerja atau menurut hari "1" (Senin) sampai "7"; wajib bagi PPPK paruh waktu',
      en: 'hours of one’s own, the same each working day or by weekday "1" (Monday) to "7"; needed for part-time PPPK',
    },
    'jamKerja/1': { id: 'Jam kerja hari Senin', en: 'hours of Monday' },
    'jamKerja/2': { id: 'Jam kerja hari Selasa', en: 'hours of Tuesday' },
    'jamKerja/3': { id: 'Jam kerja hari Rabu', en: 'hours of Wednesday' },
    'jamKerja/4': { id: 'Jam kerja hari Kamis', en: 'hours of Thursday' },
    'jamKerja/5': { id: 'Jam kerja hari Jumat', en: 'hours of Friday' },
    'jamKerja/6': { id: 'Jam kerja hari Sabtu', en: 'hours of Saturday' },
    'jamKerja/7': { id: 'Jam kerja hari Minggu', en: 'hours of Sunday' },
    'jamKerja/mulai': {
      id: 'Mulai bekerja',
      en: 'begin of work',
      unit: UNIT.pukul,
      example: '07:30',
    },
    'jamKerja/selesai': {
      id: 'Selesai bekerja',
      en: 'end of work',
      unit: UNIT.pukul,
      example: '11:30',
    },
    'jamKerja/istirahat': {
      id: 'Awal dan akhir istirahat, di dalam jam kerja',
      en: 'begin and end of the break, inside the hours',
      unit: UNIT.pukul,
      example: ['12:00', '13:00'],
    },
  },
  templat: {
    urutan: 2,
    nama: 'pegawai',
    isi: 'Pegawai: jabatan, unit, atasan, jenis tugas, TPP dasar, dan kesiapan',
    baris: [
      {
        nip: NIP_KEPALA,
        nama: 'Ratna Dewi',
        status: 'PNS',
        unitKerja: 'DISKOMINFO',
        jabatan: 'Kepala Dinas',
        jenisJabatan: 'jpt-pratama',
        tmtJabatan: '02/01/2024',
        tugas: 'administratif',
        tppDasar: '12.500.000',
        aktif: 'ya',
      },
      {
        nip: NIP_CONTOH,
        nama: 'Siti Aminah',
        status: 'PNS',
        unitKerja: 'DISKOMINFO',
        jabatan: 'Analis Kebijakan Ahli Muda',
        jenisJabatan: 'fungsional',
        tmtJabatan: '01/02/2020',
        atasanNip: NIP_KEPALA,
        tugas: 'administratif',
        risikoLapangan: '0',
        kotakTalenta: '7',
        predikatTerakhir: 'Baik',
        tppDasar: '5.000.000',
        'kesiapan.laptop': 'ya',
        'kesiapan.internet': 'ya',
        aktif: 'ya',
      },
      {
        nip: NIP_STAF,
        nama: 'Joko Susilo',
        status: 'PPPK',
        unitKerja: 'DISKOMINFO',
        jabatan: 'Pranata Komputer Ahli Pertama',
        jenisJabatan: 'fungsional',
        tmtJabatan: '01/12/2022',
        atasanNip: NIP_CONTOH,
        tugas: 'pelayanan-langsung',
        tppDasar: '3.750.000',
        aktif: 'ya',
      },
    ],
  },
}
