import { clockSpans } from '../presensi/clock.ts'
import type { Jadwal, Moda } from '../presensi/hari.ts'
import type { JenisTugas } from '../presensi/schedule.ts'
import { dateInWords } from '../shared/date-words.ts'
import type { LocalDate } from '../shared/local-date.ts'
import type { Instant, Zona } from '../shared/local-time.ts'
import { reportDue } from './menunggu-saya.ts'

/** How many days back and ahead a private calendar goes. */
export const JANGKAUAN = { mundur: 14, maju: 92 } as const

/** An entry of a private calendar: a whole day, or a span of a day. */
export interface Acara {
  /** The name of the entry while it is published, whatever happens to it. */
  readonly nama: string
  /** The day that it belongs to. */
  readonly tanggal: LocalDate
  /** The beginning and the end; `null` for the whole day. */
  readonly waktu: Jadwal | null
  readonly zona: Zona
  readonly judul: string
  readonly uraian: string
  /** Whether the person is at work during it; deadlines take no time. */
  readonly sibuk: boolean
}

/** An entry as it was last published. */
export interface AcaraTercatat extends Acara {
  /** How often it has changed since it was first published. */
  readonly urut: number
  /** When it last changed. */
  readonly pada: Instant
  readonly batal: boolean
}

/** What a day contributes to a calendar. */
export interface HariKalender {
  readonly tanggal: LocalDate
  readonly zona: Zona
  readonly moda: Moda
  readonly tugas: readonly (Jadwal & { readonly jenis: JenisTugas })[]
  readonly laporan: Parameters<typeof reportDue>[0]['laporan']
}

/** A matter with a deadline: what to do, and its name in the calendar. */
export interface AcaraTenggat {
  readonly nama: string
  readonly tenggat: Instant
  readonly zona: Zona
  readonly tanggal: LocalDate
  readonly judul: string
}

/** A deadline is shown as the quarter of an hour before it. */
const SEPEREMPAT_JAM = 15 * 60_000

const TUGAS: Readonly<Record<JenisTugas, string | null>> = {
  // The ordinary hours are well known: an entry for each day would hide the others.
  kantor: null,
  sif: 'Sif',
  piket: 'Piket',
}

/**
 * Returns the entries of a day: that it is a WFA day, its shifts and pickets, and the deadline of
 * its report.
 *
 * Says nothing about presence, points, money or discipline, because calendars are shown to families
 * and colleagues.
 */
export function entriesOf(hari: HariKalender, kini: Instant): Acara[] {
  const { tanggal, zona, moda, tugas } = hari
  const day = { tanggal, zona }
  const jam = plain(clockSpans(tugas, zona))
  const wfa: Acara[] =
    moda === 'wfa'
      ? [
          {
            ...day,
            nama: `wfa-${tanggal}`,
            waktu: null,
            judul: 'WFA',
            uraian: jam === '' ? 'Hari WFA.' : `Hari WFA, jam kerja ${jam}.`,
            sibuk: false,
          },
        ]
      : []
  const duties = tugas.flatMap(({ jenis, mulai, selesai }): Acara[] => {
    const judul = TUGAS[jenis]
    if (judul === null) return []
    const uraian = `${judul}, ${plain(clockSpans([{ mulai, selesai }], zona))}.`
    const waktu = { mulai, selesai }
    // Two entries of a day differ in their beginning; a moved one is a new entry.
    return [{ ...day, nama: `${jenis}-${tanggal}-${mulai}`, waktu, judul, uraian, sibuk: true }]
  })
  const due = reportDue(hari, kini)
  const report =
    due === null
      ? []
      : deadlineEntries([
          {
            ...day,
            nama: `laporan-${tanggal}`,
            tenggat: due,
            judul: `Batas laporan harian ${dateInWords(tanggal).id}`,
          },
        ])
  return [...wfa, ...duties, ...report]
}

/** Returns the calendar entries of matters with a deadline. */
export function deadlineEntries(all: readonly AcaraTenggat[]): Acara[] {
  return all.map(({ nama, tenggat, zona, tanggal, judul }) => ({
    nama,
    tanggal,
    zona,
    waktu: { mulai: tenggat - SEPEREMPAT_JAM, selesai: tenggat },
    judul,
    uraian: `${judul}. Selesaikan di portal kepegawaian.`,
    sibuk: false,
  }))
}

/** A day and how many deadlines end on it. */
export interface JumlahTenggat {
  readonly tanggal: LocalDate
  readonly jumlah: number
}

/** Returns how many deadlines end on each of some days, in order of time. */
export function countByDay(days: readonly LocalDate[]): JumlahTenggat[] {
  return [...Map.groupBy(days, (day) => day)]
    .map(([tanggal, all]) => ({ tanggal, jumlah: all.length }))
    .sort((a, b) => (a.tanggal < b.tanggal ? -1 : 1))
}

/**
 * Compares the current entries with those published before. A changed entry gets the next number. A
 * removed entry is published as cancelled until its day has left the calendar, so that no reader
 * keeps it.
 */
export function reviseAcara(
  before: readonly AcaraTercatat[],
  now: readonly Acara[],
  kini: Instant,
  dari: LocalDate,
): AcaraTercatat[] {
  const known = new Map(before.map((one) => [one.nama, one]))
  const current = now.map((acara): AcaraTercatat => {
    const old = known.get(acara.nama)
    if (!old) return { ...acara, urut: 0, pada: kini, batal: false }
    if (!old.batal && isSame(old, acara)) return old
    return { ...acara, urut: old.urut + 1, pada: kini, batal: false }
  })
  const there = new Set(now.map(({ nama }) => nama))
  const gone = before
    .filter(({ nama, tanggal }) => !there.has(nama) && tanggal >= dari)
    .map((old) =>
      old.batal || isPast(old, kini)
        ? old
        : { ...old, urut: old.urut + 1, pada: kini, batal: true },
    )
  return [...current, ...gone].sort(byDay)
}

/** Returns whether an entry is a deadline that has passed; it stays in place. */
function isPast({ waktu, sibuk }: Acara, kini: Instant): boolean {
  return waktu !== null && !sibuk && waktu.selesai <= kini
}

function isSame(old: Acara, acara: Acara): boolean {
  return (
    old.tanggal === acara.tanggal &&
    old.zona === acara.zona &&
    old.judul === acara.judul &&
    old.uraian === acara.uraian &&
    old.sibuk === acara.sibuk &&
    old.waktu?.mulai === acara.waktu?.mulai &&
    old.waktu?.selesai === acara.waktu?.selesai
  )
}

function byDay(a: Acara, b: Acara): number {
  if (a.tanggal !== b.tanggal) return a.tanggal < b.tanggal ? -1 : 1
  return a.nama < b.nama ? -1 : 1
}

/** Formats a span without the long dash: lines of a calendar are folded by bytes. */
const plain = (text: string): string => text.replaceAll('–', '-')
