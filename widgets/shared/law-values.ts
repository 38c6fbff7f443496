import { dayName } from './format.ts'
import { formatHundredths, formatNumber } from './numbers.ts'
import type { Catalogue, Words } from './words.ts'

/** Words of the values of the law. */
const messages = {
  diam: { id: 'Tidak diatur', en: 'Silent' },
  ya: { id: 'berlaku', en: 'applies' },
  tidak: { id: 'tidak', en: 'no' },
  'u-hari': { id: '{n} hari', en: '{n} days' },
  'u-hariKerja': { id: '{n} hari kerja', en: '{n} working days' },
  'u-bulan': { id: '{n} bulan', en: '{n} months' },
  'u-kali': { id: '{n} kali', en: '{n} times' },
  'u-meter': { id: '{n} meter', en: '{n} metres' },
  'u-orang': { id: '{n} orang', en: '{n} people' },
  'u-menit': { id: '{n} menit', en: '{n} minutes' },
  'u-poin': { id: '{n} poin', en: '{n} points' },
  'u-perseratus': { id: '{n}%', en: '{n}%' },
  'u-kotak': { id: 'kotak {n}', en: 'box {n}' },
  'u-pukul': { id: 'pukul {n}', en: '{n}' },
} as const satisfies Catalogue

/** The names of parts of values that say more than their own. */
const PARTS: Readonly<Record<string, string>> = {
  reg5: 'lima hari kerja',
  reg6: 'enam hari kerja',
  per: 'setiap',
  hariKerja: 'hari kerja',
  istirahatJumat: 'istirahat Jumat',
  kata: 'kata dalam nama jabatan',
  namaUnit: 'kata dalam nama unit',
  unit: 'unit kerja',
  batasKra: 'batas satu hasil',
  diAtas: 'di atas ekspektasi',
  wajibBukti: 'wajib bukti',
  menitSehari: 'menit sehari',
  anak: 'anak tangga',
  tanpaCuti: 'hari tanpa cuti',
  orangSetitik: 'orang di satu titik',
  hariSetitik: 'hari di satu titik',
  tanpaDerau: 'posisi yang sama berturut-turut',
  orangSeperangkat: 'orang dengan satu perangkat',
  selisihDetik: 'selisih detik',
  hanyaRumah: 'hanya di rumah',
  kecualiEselon: 'eselon yang dikecualikan',
  kecualiJabatan: 'jabatan yang dikecualikan',
  kecualiUnit: 'unit yang dikecualikan',
  kecualiTugas: 'tugas yang dikecualikan',
  perHari: 'rupiah sehari WFA',
  bbmPerKm: 'rupiah BBM sekilometer',
  sehari: 'kali sehari',
}

/** Returns the plain name of a part of a value. */
export function partName({ lang }: Words, key: string): string {
  const day = Number(key)
  if (day >= 1 && day <= 7) return dayName(day, lang)
  return (
    PARTS[key] ?? key.replaceAll('-', ' ').replaceAll(/[A-Z]/g, (one) => ` ${one.toLowerCase()}`)
  )
}

/** Parts of values that count what the clause does not: whole numbers as they are. */
const PLAIN = ['menit', 'sampai', 'jumlah', 'bulan', 'terbanyak', 'pegawai', 'dari']
const isPlain = (key: string) => PLAIN.includes(key)

/** Returns what a number of a part counts; '' for a plain count. */
export function unitOf(satuan: string | null, key: string): string {
  if (key === 'hari') return 'hariPekan'
  return satuan === null || isPlain(key) ? '' : satuan
}

/** Returns a value of the law in plain words. */
export function valueText(words: Words, nilai: unknown, satuan: string | null): string {
  const { t } = words
  if (nilai === null || nilai === undefined) return t(messages.diam)
  if (nilai === true) return t(messages.ya)
  if (nilai === false) return t(messages.tidak)
  if (typeof nilai === 'number') return numberText(words, nilai, satuan ?? '')
  if (typeof nilai === 'string') return nilai.replaceAll('-', ' ')
  if (Array.isArray(nilai)) {
    const parts = nilai.map((one) => valueText(words, one, satuan))
    return parts.length === 0
      ? '–'
      : parts.join(parts.some((one) => one.includes(',')) ? '; ' : ', ')
  }
  return Object.entries(nilai)
    .filter(([, part]) => part !== null)
    .map(([key, part]) => `${partName(words, key)} ${valueText(words, part, unitOf(satuan, key))}`)
    .join(', ')
}

function numberText({ t, lang }: Words, value: number, satuan: string): string {
  // Safe because a unit without words has none here, and is asked about.
  const key = `u-${satuan}` as keyof typeof messages
  const said = messages[key]
  if (satuan === 'hariPekan') return dayName(value, lang)
  if (!said) return formatNumber(value, lang)
  return t(said, { n: typedOf(value, satuan, lang) })
}

/** Returns a number as it is typed and read: percent and points without hundredths, minutes as a time. */
export function typedOf(value: number, satuan: string, lang: Words['lang']): string {
  if (satuan === 'perseratus' || satuan === 'poin') return formatHundredths(value, lang)
  if (satuan === 'pukul') {
    const two = (part: number) => String(part).padStart(2, '0')
    return `${two(Math.floor(value / 60))}:${two(value % 60)}`
  }
  return formatNumber(value, lang)
}
