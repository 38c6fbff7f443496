import { describe, expect, it } from 'vitest'
import { type Situation, verdictOf, verdictText } from '../../../src/domain/presensi/verdict.ts'

/** An office day that is over, of which every source has told, and on which nothing happened. */
const OFFICE: Situation = {
  moda: 'kantor',
  dinilai: true,
  jam: true,
  tap: false,
  masuk: false,
  pulang: false,
  gangguan: false,
  izinPenuh: false,
  selesai: true,
  lengkap: true,
  laporan: 'bebas',
  izin: null,
  koreksi: false,
  luring: false,
  tutup: false,
  penetapan: null,
}
/** A WFA day like it, whose report did not come. */
const WFA: Situation = { ...OFFICE, moda: 'wfa', laporan: 'tidak-ada' }
const ONE = { tap: true, masuk: true }
const BOTH = { ...ONE, pulang: true }
const EXPECTED = { id: 'Hari kerja.', en: 'A working day.' }

const told = (day: Situation) => {
  const { status, costs, rancangan } = verdictOf(day)
  const { id } = verdictText(status, day, EXPECTED)
  return [status, costs, rancangan ?? false, id] as const
}

type Row = [what: string, day: Situation, status: string, costs: string, draft: boolean, id: RegExp]

describe('the verdict of a day', () => {
  it.each<Row>([
    [
      'nothing at all is an absence',
      OFFICE,
      'tanpa-keterangan',
      'absent',
      false,
      /^Tidak masuk kerja tanpa keterangan\.$/,
    ],
    [
      'a day that was found present costs nothing, though no tap shows it',
      { ...OFFICE, penetapan: 'hadir' },
      'hadir',
      'none',
      false,
      /^Hadir pada hari kerja/,
    ],
    [
      'so does a WFA day',
      { ...WFA, penetapan: 'hadir' },
      'hadir-wfa',
      'none',
      false,
      /^Hadir pada hari WFA/,
    ],
    [
      'found present with one tap, a WFA day costs the other',
      { ...WFA, ...ONE, penetapan: 'hadir' },
      'hadir-wfa',
      'shown-and-missing',
      false,
      /^Hadir pada hari WFA/,
    ],
    [
      'an absence that was found says so, and nothing of a report',
      { ...WFA, tutup: true, penetapan: 'tanpa-keterangan' },
      'tanpa-keterangan',
      'absent',
      false,
      /^Tidak masuk kerja tanpa keterangan\.$/,
    ],
    [
      'a report is not missed before the day is over',
      { ...WFA, ...ONE, selesai: false },
      'menunggu',
      'shown',
      false,
      /^Menunggu presensi pulang/,
    ],
    [
      'an office day needs no report',
      { ...OFFICE, ...BOTH, laporan: 'tidak-ada' },
      'hadir',
      'shown',
      false,
      /^Hadir pada hari kerja/,
    ],
    [
      'without the report, and before every source has told, only what taps show counts',
      { ...WFA, ...ONE, lengkap: false },
      'belum-terverifikasi',
      'shown',
      true,
      /laporan hari WFA belum ada/,
    ],
    [
      'once every source has told, what is missing counts too',
      { ...WFA, ...ONE },
      'belum-terverifikasi',
      'shown-and-missing',
      true,
      /laporan hari WFA belum ada/,
    ],
    [
      'when nobody may settle it any more, taps without the report are an absence',
      { ...WFA, ...BOTH, tutup: true },
      'tanpa-keterangan',
      'absent',
      false,
      /^Hari WFA tanpa laporan/,
    ],
    [
      'a WFA day with neither tap nor report is the draft of an absence',
      WFA,
      'belum-terverifikasi',
      'shown-and-missing',
      true,
      /tidak ada presensi dan laporan/,
    ],
    [
      'a report without a tap waits',
      { ...WFA, laporan: 'ada' },
      'belum-terverifikasi',
      'shown-and-missing',
      false,
      /tidak ada presensi pada hari WFA/,
    ],
    [
      'taps of a time that nothing vouches for wait',
      { ...OFFICE, ...BOTH, luring: true },
      'belum-terverifikasi',
      'shown',
      false,
      /jam presensi tanpa jaringan/,
    ],
    [
      'one such tap waits, and what is missing counts',
      { ...OFFICE, ...ONE, luring: true },
      'belum-terverifikasi',
      'shown-and-missing',
      false,
      /jam presensi tanpa jaringan/,
    ],
    [
      'on a WFA day with its report they wait for their time',
      { ...WFA, ...BOTH, laporan: 'ada', luring: true },
      'belum-terverifikasi',
      'shown',
      false,
      /jam presensi tanpa jaringan/,
    ],
    [
      'without its report they wait for the report first',
      { ...WFA, ...BOTH, luring: true },
      'belum-terverifikasi',
      'shown-and-missing',
      true,
      /laporan hari WFA belum ada/,
    ],
    [
      'found present, their time is believed',
      { ...OFFICE, ...BOTH, luring: true, penetapan: 'hadir' },
      'hadir',
      'shown',
      false,
      /^Hadir pada hari kerja/,
    ],
    [
      'an outage without a tap costs nothing',
      { ...OFFICE, gangguan: true },
      'belum-terverifikasi',
      'none',
      false,
      /hari gangguan sistem/,
    ],
    [
      'an excuse for all hours says so',
      { ...OFFICE, izinPenuh: true },
      'izin',
      'none',
      false,
      /^Izin untuk seluruh jam kerja/,
    ],
    [
      'leave for the day says what was expected',
      { ...OFFICE, moda: 'izin' },
      'izin',
      'none',
      false,
      /^Hari kerja\.$/,
    ],
    [
      'an excuse that nobody decided in time is the draft of an absence',
      { ...OFFICE, izin: 'kedaluwarsa' },
      'tanpa-keterangan',
      'absent',
      true,
      /^Izin tidak diputuskan/,
    ],
    [
      'an excuse that waits holds the day',
      { ...OFFICE, izin: 'menunggu' },
      'menunggu',
      'none',
      false,
      /^Menunggu keputusan atas izin/,
    ],
    [
      'a day that is over waits for its sources',
      { ...OFFICE, ...ONE, lengkap: false, izin: 'menunggu' },
      'menunggu',
      'shown',
      false,
      /belum semua sumber melapor/,
    ],
    [
      'a day that goes on waits for the first tap',
      { ...OFFICE, selesai: false, izin: 'menunggu' },
      'menunggu',
      'shown',
      false,
      /^Menunggu presensi masuk/,
    ],
  ])('%s', (_, day, status, costs, draft, id) => {
    expect(told(day)).toEqual([status, costs, draft, expect.stringMatching(id)])
  })
})
