import type { Pegawai } from '../../domain/pegawai/pegawai.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { instantAt, toRfc3339, type Zona } from '../../domain/shared/local-time.ts'
import type { ItemMasuk } from '../../operations/webhook/jenis-masuk.ts'
import { demoHours } from './kalender.ts'
import { type Random, random } from './random.ts'
import { PUSAT } from './units.ts'

/** A tap as the e-presensi app sends it. */
export type TapItem = ItemMasuk<'presensi.terekam'>

/** How somebody's day went, in seconds: `null` is a forgotten tap. */
interface DayPlan {
  /** Seconds after the beginning of the day's work; before it when negative. */
  readonly masuk: number | null
  /** Seconds after the end of the day's work; before it when negative. */
  readonly pulang: number | null
}

const ON_TIME: DayPlan = { masuk: -560, pulang: 425 }

/**
 * The days of the story's employee in the month before, by number of the working day.
 *
 * They take 0.5 + 1.25 + 0.5 + 1.5 + 3 = 6.75 points: rated "baik", a base of Rp5.000.000 gives Rp4.865.000.
 */
const CERITA: readonly (DayPlan | undefined)[] = Object.assign([], {
  2: { ...ON_TIME, masuk: 12 * 60 + 20 },
  6: { ...ON_TIME, masuk: 75 * 60 + 5 },
  9: { ...ON_TIME, pulang: -20 * 60 },
  13: { ...ON_TIME, pulang: null },
  16: { masuk: null, pulang: null },
})

function late(stream: Random): number {
  const [from, to] = stream.pick([
    [1, 30],
    [1, 30],
    [1, 30],
    [1, 15],
    [1, 15],
    [31, 60],
    [61, 90],
    [91, 130],
  ] as const)
  return stream.between(from * 60, to * 60)
}

function ordinaryDay(stream: Random): DayPlan {
  const dice = stream.next() * 100
  const masuk = -stream.between(60, 45 * 60)
  const pulang = stream.between(60, 50 * 60)
  if (dice < 0.4) return { masuk: null, pulang: null }
  if (dice < 1.4) return { masuk: null, pulang }
  if (dice < 3) return { masuk, pulang: null }
  if (dice < 8) return { masuk: late(stream), pulang }
  if (dice < 10) return { masuk, pulang: -stream.between(2 * 60, 40 * 60) }
  return { masuk, pulang }
}

/** The facts for the taps of a day. */
export interface TapWish {
  readonly seed: string
  readonly pegawai: Pegawai
  readonly tanggal: LocalDate
  readonly zona: Zona
  /** Where the person works that day; by default the middle of the town. */
  readonly tempat?: { readonly lat: number; readonly lon: number } | undefined
  /** The number of the working day, only for the story's employee. */
  readonly ceritaHari?: number | undefined
  /** Nothing goes wrong: the person comes and leaves on time. */
  readonly tepat?: boolean
  /** The departure was forgotten. */
  readonly lupaPulang?: boolean
  /** The phone reported a fake position. */
  readonly palsu?: boolean
}

/** Returns a person's taps of one day: usually one in and one out, in time. */
export function tapsOfDay(wish: TapWish): TapItem[] {
  const { pegawai, tanggal, zona } = wish
  const stream = random(wish.seed, 'presensi', pegawai.nip, tanggal)
  const { mulai, selesai } = demoHours(tanggal)
  const cerita = wish.ceritaHari === undefined ? undefined : (CERITA[wish.ceritaHari] ?? ON_TIME)
  const usual = cerita ?? (wish.tepat ? ON_TIME : ordinaryDay(stream))
  const day = wish.lupaPulang ? { ...ON_TIME, pulang: null } : usual
  const { lat, lon } = wish.tempat ?? PUSAT
  const near = (value: number) => Number((value + (stream.next() - 0.5) * 0.0008).toFixed(6))
  const tap = (arah: 'masuk' | 'pulang', minute: number, seconds: number): TapItem => ({
    id: `tap-${pegawai.nip}-${tanggal}-${arah}`,
    nip: pegawai.nip,
    arah,
    at: toRfc3339(instantAt(tanggal, minute, zona) + seconds * 1000, zona),
    lat: near(lat),
    lon: near(lon),
    accuracy: stream.between(4, 28),
    mock: wish.palsu === true && arah === 'masuk',
    device: `hp-${pegawai.nip.slice(4)}`,
    metode: 'wajah',
  })
  return [
    ...(day.masuk === null ? [] : [tap('masuk', mulai, day.masuk)]),
    ...(day.pulang === null ? [] : [tap('pulang', selesai, day.pulang)]),
  ]
}
