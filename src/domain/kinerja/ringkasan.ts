import { monthInWords } from '../shared/date-words.ts'
import type { Month } from '../shared/local-date.ts'
import { percent, wholeText } from '../shared/number-words.ts'
import type { Text } from '../shared/text.ts'
import type { RekapUnit, Ukuran, UkuranBulan } from './rekap.ts'
import type { TargetUkuran } from './target-dasbor.ts'

/** The facts behind the sentence of a month. */
export interface BahanRingkasan {
  readonly bulan: Month
  /** Whether days of the month are still to come. */
  readonly berjalan: boolean
  readonly ukuran: UkuranBulan
  readonly peserta: RekapUnit['peserta']
  readonly hariWfa: number
  /** The previous month; its measures are `null` when it was not summed up. */
  readonly sebelum: { readonly bulan: Month; readonly kehadiran: number | null }
  readonly aduan: { readonly kini: number | null; readonly sebelum: number | null }
  readonly target: Readonly<Partial<Record<Ukuran, TargetUkuran>>>
}

const NAMES: Readonly<Partial<Record<Ukuran, Text>>> = {
  laporan: { id: 'laporan WFA', en: 'WFA reports' },
  layananTerjaga: { id: 'layanan dengan petugas cukup', en: 'services with enough staff' },
  keputusanTepat: { id: 'keputusan tepat waktu', en: 'decisions in time' },
}

/**
 * Sums up a month in a few words: presence, participants, complaints, and the measure furthest from
 * its target.
 */
export function summarise(bahan: BahanRingkasan): Text {
  const { bulan, berjalan, ukuran } = bahan
  const month = monthInWords(bulan)
  if (ukuran.kehadiran === null)
    return {
      id: `Belum ada hari kerja ${month.id} yang dihitung.`,
      en: `No working day of ${month.en} has been counted yet.`,
    }
  const so = berjalan
    ? { id: `${month.id} masih berjalan; sampai kini`, en: `${month.en} is still running; so far` }
    : { id: `Pada ${month.id},`, en: `In ${month.en},` }
  const parts = [tookPart(bahan), complaints(bahan)]
  return {
    id: `${so.id} kehadiran ${tenth(ukuran.kehadiran, ',')}${change(bahan, 'id')}${parts.map(({ id }) => id).join('')}. ${furthest(bahan, 'id')}`,
    en: `${so.en} presence was ${tenth(ukuran.kehadiran, '.')}${change(bahan, 'en')}${parts.map(({ en }) => en).join('')}. ${furthest(bahan, 'en')}`,
  }
}

const tenth = (value: number, comma: ',' | '.') => percent(Math.round(value / 10) * 10, comma)

/**
 * Returns how presence changed; empty for a running month, which cannot be compared with a whole
 * one.
 */
function change({ berjalan, ukuran, sebelum }: BahanRingkasan, lang: 'id' | 'en'): string {
  if (berjalan || ukuran.kehadiran === null || sebelum.kehadiran === null) return ''
  const by = Math.round(ukuran.kehadiran / 10) - Math.round(sebelum.kehadiran / 10)
  const before = monthInWords(sebelum.bulan)[lang]
  const points = String(Math.abs(by) / 10)
  if (lang === 'id') {
    if (by === 0) return ` (sama dengan ${before})`
    return ` (${by > 0 ? 'naik' : 'turun'} ${points.replace('.', ',')} poin dari ${before})`
  }
  return by === 0
    ? ` (as in ${before})`
    : ` (${by > 0 ? 'up' : 'down'} ${points} points from ${before})`
}

/** Formats a whole number with the English thousands separator. */
const english = (text: string) => text.replaceAll('.', ',')

function tookPart({ peserta, hariWfa }: BahanRingkasan): Text {
  if (peserta.dari === 0) return { id: '', en: '' }
  const people = wholeText(peserta.pegawai)
  const all = wholeText(peserta.dari)
  const days = wholeText(hariWfa)
  return {
    id: `, dan ${people} dari ${all} pegawai yang boleh WFA ikut serta dengan ${days} hari WFA`,
    en: `, and ${english(people)} of ${english(all)} people who may work elsewhere took part, with ${english(days)} WFA days`,
  }
}

function complaints({ aduan: { kini, sebelum } }: BahanRingkasan): Text {
  if (kini === null) return { id: '', en: '' }
  const was = sebelum === null ? '' : wholeText(sebelum)
  return {
    id: `; aduan masyarakat ${wholeText(kini)}${was && ` (bulan sebelumnya ${was})`}`,
    en: `; the public complained ${english(wholeText(kini))} times${was && ` (the month before: ${english(was)})`}`,
  }
}

function furthest({ ukuran, target }: BahanRingkasan, lang: 'id' | 'en'): string {
  const short = Object.entries(NAMES)
    .flatMap(([code, name]) => {
      // Safe because the keys of NAMES are measures.
      const is = ukuran[code as Ukuran]
      const goal = target[code as Ukuran]?.nilai
      return is === null || goal === undefined ? [] : [{ name: name[lang], is, by: goal - is }]
    })
    .toSorted((one, other) => other.by - one.by)
  const [worst] = short
  if (!worst) return ''
  if (worst.by <= 0)
    return lang === 'id'
      ? 'Semua yang wajib terpenuhi.'
      : 'All that the law asks of everybody was met.'
  const figure = tenth(worst.is, lang === 'id' ? ',' : '.')
  return lang === 'id'
    ? `Paling jauh dari target: ${worst.name}, ${figure}.`
    : `Furthest from its target: ${worst.name}, ${figure}.`
}
