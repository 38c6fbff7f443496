import * as v from 'valibot'
import type { Nip } from '../pegawai/nip.ts'
import { nipSchema } from '../pegawai/schema.ts'
import type { LocalDate } from '../shared/local-date.ts'
import { type Instant, toRfc3339, type Zona } from '../shared/local-time.ts'
import { CONTOH, outgoing } from '../shared/outgoing.ts'
import { tanggalSchema, waktuSchema } from '../shared/schema.ts'
import { UNIT } from '../shared/term.ts'
import { JENIS_KOREKSI, STATUS_KOREKSI, STATUS_LAPORAN } from './facts.ts'
import { STATUS_HARI, STATUS_TANDA } from './hari.ts'

const { id, nip, tanggal } = CONTOH
const string = v.string()
const orang = { nip: nipSchema, tanggal: tanggalSchema }
const laporan = v.object({ id: string, ...orang, status: v.picklist(STATUS_LAPORAN) })
const gangguan = v.object({
  id: string,
  status: v.picklist(['diduga', 'berlaku', 'batal']),
  // UTC milliseconds.
  dari: v.number(),
  sampai: v.nullable(v.number()),
  // Without a list, every unit.
  unit: v.nullable(v.array(string)),
})
const MILIDETIK_UTC = 'milidetik UTC / UTC milliseconds'
const gangguanTerms = {
  dari: { id: 'Saat mulai', en: 'when it began', unit: MILIDETIK_UTC },
  sampai: {
    id: 'Saat berakhir; null selama berlangsung',
    en: 'when it ended; null while it lasts',
    unit: MILIDETIK_UTC,
  },
  unit: {
    id: 'Kode unit kerja yang terkena; null berarti semua',
    en: 'codes of the units concerned; null for all of them',
  },
}
const outage = { id, dari: 1_795_047_300_000, sampai: 1_795_050_300_000, unit: null }

/** Events about days, outages and reports, by their names. */
export const KEJADIAN_PRESENSI = {
  'presensi.dinilai': outgoing(
    v.object({
      ...orang,
      status: v.picklist(STATUS_HARI),
      sementara: v.boolean(),
      // Only when the day is the draft of an absence, so that the portal can tell the person in
      // time.
      rancangan: v.optional(v.literal('tanpa-keterangan')),
    }),
    { nip, tanggal, status: 'hadir-wfa', sementara: false },
    {
      id: 'Hari seorang pegawai dinilai, atau penilaiannya berubah. Dengan rancangan: hari menjadi tanpa keterangan kecuali ada yang menetapkan; beri tahu pegawai dan atasannya.',
      en: 'A day of a person was judged, or its verdict changed. With rancangan: the day becomes unexcused unless somebody settles it; tell the person and their atasan.',
    },
  ),
  'presensi.dinilai-ulang': outgoing(
    v.object({
      nip: nipSchema,
      atasanNip: v.nullable(nipSchema),
      dari: tanggalSchema,
      sampai: tanggalSchema,
      hari: v.number(),
      sumber: v.picklist(['pegawai', 'unit-kerja']),
    }),
    { nip, atasanNip: null, dari: tanggal, sampai: tanggal, hari: 1, sumber: 'pegawai' },
    {
      id: 'Catatan pegawai atau unit yang terlambat datang mengubah dasar hari yang sudah dinilai; sekian hari dinilai lagi. Untuk pegawai dan atasannya.',
      en: 'A record of a person or a unit that came late changed what judged days rest on; so many days are judged again. For the person and their atasan.',
    },
    {
      hari: {
        id: 'Banyaknya hari yang dinilai lagi',
        en: 'how many days are judged again',
        unit: UNIT.hari,
      },
      sumber: {
        id: 'Catatan mana yang datang terlambat: pegawai atau unit kerjanya',
        en: 'which record came late: that of the person or of the unit',
      },
    },
  ),
  'presensi.ditandai': outgoing(
    v.object({ id: string, ...orang, kode: string, status: v.picklist(STATUS_TANDA) }),
    { id, nip, tanggal, kode: 'tanda.koordinat-sama', status: 'baru' },
    {
      id: 'Tanda integritas pada presensi muncul, atau pemeriksaannya maju.',
      en: 'An integrity signal on a tap appeared, or its review went on.',
    },
  ),
  'presensi.dikoreksi': outgoing(
    v.object({
      id: string,
      ...orang,
      jenis: v.picklist(JENIS_KOREKSI),
      status: v.picklist([...STATUS_KOREKSI, 'kedaluwarsa']),
    }),
    { id, nip, tanggal, jenis: 'tap-masuk', status: 'disetujui' },
    {
      id: 'Koreksi presensi diajukan, diputuskan, atau kedaluwarsa.',
      en: 'A correction of a day was filed, decided on, or expired.',
    },
    { jenis: { id: 'Jenis koreksi', en: 'kind of correction' } },
  ),
  'presensi.ping': outgoing(
    v.object({ id: string, ...orang, batas: waktuSchema }),
    { id, nip, tanggal, batas: '2026-11-19T10:05:00+07:00' },
    {
      id: 'Pegawai WFA diminta menjawab ping sebelum batas.',
      en: 'A person on WFA is asked to answer a ping before batas.',
    },
    {
      batas: {
        id: 'Batas menjawab',
        en: 'when the answer is due',
        unit: UNIT.waktu,
      },
    },
  ),
  'gangguan.dibuka': outgoing(
    gangguan,
    { ...outage, status: 'diduga' },
    {
      id: 'Gangguan presensi diduga atau ditetapkan. Waktu dalam milidetik UTC; unit null berarti semua.',
      en: 'An outage of attendance is suspected or declared. Times in UTC milliseconds; unit null means all.',
    },
    gangguanTerms,
  ),
  'gangguan.ditutup': outgoing(
    gangguan,
    { ...outage, status: 'berlaku' },
    {
      id: 'Gangguan presensi berakhir, atau dibatalkan. Waktu dalam milidetik UTC.',
      en: 'An outage of attendance ended, or was taken back. Times in UTC milliseconds.',
    },
    gangguanTerms,
  ),
  'mesin.tak-dikenal': outgoing(
    v.object({ serial: string, sejak: waktuSchema }),
    { serial: 'CQQC224160120', sejak: '2026-11-19T07:05:00+07:00' },
    {
      id: 'Mesin presensi yang belum didaftarkan menghubungi Luwes. Barisnya disimpan 7 hari dan dibaca begitu mesin didaftarkan.',
      en: 'A machine that nobody registered made contact. Its lines are kept for 7 days and read once it is registered.',
    },
    {
      sejak: {
        id: 'Saat pertama kali menghubungi',
        en: 'when it first made contact',
        unit: UNIT.waktu,
      },
    },
  ),
  'mesin.diam': outgoing(
    v.object({ serial: string, unit: string, sejak: waktuSchema }),
    { serial: 'CQQC224160120', unit: 'DISDUKCAPIL', sejak: '2026-11-19T07:05:00+07:00' },
    {
      id: 'Mesin presensi diam lebih dari satu jam pada pagi hari kerja; gangguan diduga untuk unitnya.',
      en: 'A machine is silent for more than an hour of a working morning; an outage of its unit is suspected.',
    },
    { sejak: { id: 'Sejak kapan diam', en: 'since when it is silent', unit: UNIT.waktu } },
  ),
  'laporan.diajukan': outgoing(
    laporan,
    { id, nip, tanggal, status: 'diajukan' },
    { id: 'Laporan kerja hari WFA dikirim.', en: 'The report of a WFA day was sent.' },
  ),
  'laporan.diverifikasi': outgoing(
    laporan,
    { id, nip, tanggal, status: 'diterima' },
    {
      id: 'Atasan menerima atau mengembalikan laporan kerja.',
      en: 'The superior took a report or sent it back.',
    },
  ),
} as const

// An event is stored as it is sent, so its times become text here, not in http.

/** Returns the data of `mesin.tak-dikenal` as it is sent. */
export function strangerData(serial: string, pertama: Instant, zona: Zona) {
  return { serial, sejak: toRfc3339(pertama, zona) }
}

/** Returns the data of `mesin.diam` as it is sent. */
export function silenceData(serial: string, unit: string, dari: Instant, zona: Zona) {
  return { serial, unit, sejak: toRfc3339(dari, zona) }
}

/** Returns the data of `presensi.ping` as it is sent. */
export function pingData(
  {
    id,
    nip,
    tanggal,
    batas,
  }: {
    readonly id: string
    readonly nip: Nip
    readonly tanggal: LocalDate
    readonly batas: Instant
  },
  zona: Zona,
) {
  return { id, nip, tanggal, batas: toRfc3339(batas, zona) }
}
