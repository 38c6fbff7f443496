import type { FaktaOrang } from '../../db/presensi/fakta-hari.ts'
import type { Deps } from '../../deps.ts'
import { type Policy, policyOn } from '../../domain/edition.ts'
import type { UnitKerja } from '../../domain/pegawai/pegawai.ts'
import { expectDay } from '../../domain/presensi/expect-day.ts'
import type { DayFacts, KoreksiHari, LaporanHari } from '../../domain/presensi/facts.ts'
import { isAwaited } from '../../domain/presensi/mesin/kelengkapan.ts'
import { workDateOf } from '../../domain/presensi/place-taps.ts'
import type { JamSendiri } from '../../domain/presensi/schedule.ts'
import type { Tap } from '../../domain/presensi/tap.ts'
import type { Tetangga } from '../../domain/presensi/tugas.ts'
import type { Titik } from '../../domain/shared/distance.ts'
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts'
import { type Instant, instantAt, localDate, type Zona } from '../../domain/shared/local-time.ts'
import { isIzin, isWaktu } from '../../domain/wfa/jenis.ts'
import { mandatedOn } from '../../domain/wfa/skema.ts'
import type { LatarHari, PersonDays } from './gather-days.ts'

/** How long days wait for a source after its last delivery, in milliseconds. */
const IN_USE = 7 * 86_400_000

/** Returns the facts of one of a person's days, under the law in force on it, as of a moment. */
export function factsOf(
  { editions }: Pick<Deps, 'editions'>,
  person: PersonDays,
  tanggal: LocalDate,
  kini: Instant,
): DayFacts {
  const { fakta, bersama } = person
  const policy = policyOn(editions, tanggal)
  const { pegawai, unit, zona, bekerja } = person.orang.pada(tanggal)
  const on = <Fact extends { readonly tanggal: LocalDate }>(all: readonly Fact[]) =>
    all.filter((one) => one.tanggal === tanggal)
  const wfa = on(fakta.wfa)
  const tanda = on(fakta.tanda)
  const recall = on(fakta.panggilan).at(-1)
  const { kalender } = bersama
  return {
    tanggal,
    zona,
    kini,
    kalender,
    masa: { masaPakai: bersama.pakai(unit, tanggal), bekerja },
    taps: tapsAround(person, tanggal),
    tetangga: besideOf(editions, person, tanggal),
    pola: unit.pola,
    jamKerja: pegawai.jamKerja,
    paruhWaktu: pegawai.status === 'PPPK-PW',
    cuti: fakta.cuti,
    sif: fakta.sif,
    ...grantsOf(wfa, policy),
    panggilan: recall && { ...recall, dasar: policy.ketentuan.waktuTempuh.basis },
    arahan: newest(on(fakta.arahan).filter((one) => one.unit === unit.kode)),
    wajib: mandatedOn(policy.ketentuan, kalender, pegawai, unit, tanggal),
    koreksi: on(fakta.koreksi),
    laporan: on(fakta.laporan)[0] ?? reportByProgress(on(fakta.progres)[0]),
    penetapan: newest(on(fakta.penetapan)),
    tanda: tanda.map(({ kode, status }) => ({ kode, status })),
    gugur: new Set(tanda.flatMap(({ status, tap }) => (status === 'terbukti' ? tap : []))),
    sahih: new Set(
      tanda.flatMap(({ kode, status, tap }) =>
        kode === 'tanda.luring' && status === 'tidak-terbukti' ? tap : [],
      ),
    ),
    tempat: { kantor: unit.kantor, luar: elsewhere(wfa, person.rumah ?? pegawai.rumah) },
    gangguan: bersama.gangguan.filter((one) => one.unit === null || one.unit.includes(unit.kode)),
    apel: apelOf(bersama, unit.kode, tanggal, zona),
    lengkapPada: completeAt(bersama, unit.kode, tanggal, zona),
  }
}

/** Returns the newest of some facts; of those with the same moment, the one that came last. */
function newest<Fact extends { readonly pada: Instant; readonly urut?: number }>(
  facts: readonly Fact[],
): Fact | null {
  const sorted = facts.toSorted((a, b) => a.pada - b.pada || (a.urut ?? 0) - (b.urut ?? 0))
  return sorted.at(-1) ?? null
}

/**
 * Returns the taps that may count on a day. Leaves out taps of an adjacent day by the zone of that
 * day, when the zone changes between them.
 */
function tapsAround({ orang, taps }: PersonDays, tanggal: LocalDate): readonly Tap[] {
  const { zona } = orang.pada(tanggal)
  const others = [addDays(tanggal, -1), addDays(tanggal, 1)]
  if (others.every((date) => orang.pada(date).zona === zona)) return taps
  return taps.filter(({ at }) => localDate(at, zona) !== tanggal || orang.hariDari(at) === tanggal)
}

/** Returns the adjacent days that differ: by another record or unit, own hours, or an excuse. */
function besideOf(
  editions: Deps['editions'],
  { orang, fakta }: PersonDays,
  tanggal: LocalDate,
): Tetangga[] {
  const { sejak } = orang.pada(tanggal)
  return [-2, -1, 1, 2].flatMap((by): Tetangga[] => {
    const date = addDays(tanggal, by)
    const other = orang.pada(date)
    const wfa = fakta.wfa.filter((one) => one.tanggal === date)
    const { izin, jamSendiri } = grantsOf(wfa, policyOn(editions, date))
    const bebas = izin !== null || fakta.koreksi.some((one) => one.tanggal === date && frees(one))
    if (other.sejak === sejak && !bebas && !jamSendiri) return []
    const { pegawai, unit, zona } = other
    return [
      {
        tanggal: date,
        zona,
        pola: unit.pola,
        jamKerja: pegawai.jamKerja,
        paruhWaktu: pegawai.status === 'PPPK-PW',
        jamSendiri,
        cuti: fakta.cuti,
        bebas,
      },
    ]
  })
}

/** Returns whether a correction frees the person from all duties of its day. */
function frees({ jenis, status, dari }: KoreksiHari): boolean {
  return status === 'disetujui' && (jenis === 'dinas-luar' || (jenis === 'izin' && !dari))
}

/**
 * Returns the report that the progress of a day in e-kinerja stands for, if nobody wrote another
 * one (R120).
 */
function reportByProgress(progress: { readonly pada: Instant } | undefined): LaporanHari | null {
  if (!progress) return null
  const { pada } = progress
  return {
    status: 'diajukan',
    diajukanPada: pada,
    dikirimPada: pada,
    dikembalikanPada: null,
    sumber: 'e-kinerja',
  }
}

type HariWfa = FaktaOrang['wfa']

/** Returns what was granted for a day: work elsewhere, own hours, or an excuse. */
function grantsOf(days: HariWfa, { presensi, wfa: rules }: Policy) {
  const excused = days.some(({ jenis }) => isIzin(jenis))
  const hours = days.find(({ jenis, jam }) => isWaktu(jenis) && jam)
  const away = days.findLast(({ jenis }) => !isIzin(jenis) && !isWaktu(jenis))
  const excuse = rules['wfa.ulang-tahun-ibu']?.basis ?? presensi.bebasPotongan.basis
  return {
    izin: excused ? { pesan: BIRTHDAY, dasar: excuse } : null,
    jamSendiri: hours ? ownHours(hours, rules) : null,
    wfa: away ? { dasar: away.nomorSurat ?? undefined, sumber: away.sumber } : null,
  }
}

function ownHours({ jenis, jam }: HariWfa[number], rules: Policy['wfa']): JamSendiri | null {
  if (!jam || (jenis !== 'sif' && jenis !== 'dinamis')) return null
  const core = rules['wfa.jam-inti']
  const offered = rules['wfa.kebijakan-tidak-ada']?.basis ?? ''
  return { jenis, jam, inti: core?.value ?? null, dasar: core?.basis ?? offered }
}

/**
 * Returns where a person works outside the office: at home, or at the granted place if it is known.
 */
function elsewhere(days: HariWfa, rumah: Titik | undefined): Titik | null {
  const away = days.findLast(({ jenis }) => !isIzin(jenis) && !isWaktu(jenis))
  if (!away || away.jenis === 'rumah') return rumah ?? null
  const { lokasi } = away
  if (typeof lokasi !== 'object' || lokasi === null) return null
  const { lat, lon } = lokasi
  return lat === undefined || lon === undefined ? null : { lat, lon }
}

function apelOf({ apel }: LatarHari, unit: UnitKerja['kode'], tanggal: LocalDate, zona: Zona) {
  return apel
    .filter((one) => one.tanggal === tanggal && (one.unit === null || one.unit.includes(unit)))
    .map(({ nama, mulai, selesai }) => ({
      nama,
      mulai: instantAt(tanggal, mulai, zona),
      selesai: instantAt(tanggal, selesai, zona),
    }))
}

/**
 * Returns when every active source that a unit waits for had sent everything for a day; `null` if
 * one has not.
 */
function completeAt(
  { sumber, kelengkapan }: LatarHari,
  unit: UnitKerja['kode'],
  tanggal: LocalDate,
  zona: Zona,
): Instant | null {
  const begins = instantAt(tanggal, 0, zona)
  const ends = instantAt(addDays(tanggal, 1), 0, zona)
  let latest = 0
  for (const { sumber: name, pertama, terakhir } of sumber) {
    if (!isAwaited(name, unit) || pertama >= ends || terakhir < begins - IN_USE) continue
    const complete = kelengkapan.find((one) => one.sumber === name && one.tanggal === tanggal)
    if (!complete) return null
    latest = Math.max(latest, complete.pada)
  }
  return latest
}

/** Returns the day of a person's tap: that of the duty it fits best, or else its own date. */
export function dayOfTap(
  { editions }: Pick<Deps, 'editions'>,
  person: PersonDays,
  tap: Tap,
): LocalDate {
  const date = person.orang.hariDari(tap.at)
  const facts = factsOf({ editions }, person, date, tap.at)
  const { presensi } = policyOn(editions, date)
  return workDateOf(tap, facts, expectDay(facts, presensi), presensi)
}

const BIRTHDAY = {
  id: 'Izin kebijakan daerah: ulang tahun ibu.',
  en: 'Excused by regional policy: the mother’s birthday.',
}
