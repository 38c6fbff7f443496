import { dayName } from './format.ts'
import { formatHundredths, formatNumber } from './numbers.ts'
import type { Catalogue, Words } from './words.ts'

/** Texts of the values of the law. */
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

/** The names of parts of values that need more than their key. */
const PARTS: Readonly<Record<string, string>> = {
  reg5: 'lima hari kerja',
  reg6: 'enam hari kerja',
  per: 'setiap',
  hariKerja: 'hari kerja',
  istirahatJumat: 'istirahat Jumat',
  kata: 'kata dalam nama jabatan',
  namaUnit: 'kata dalam nama unit',
  ramadan: 'Ramadan',
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

/** Parts and codes of values in English; in Indonesian they are shown as they are. */
const ENGLISH: Readonly<Record<string, string>> = {
  // Parts.
  reg5: 'five working days',
  reg6: 'six working days',
  sif: 'shifts',
  mulai: 'begins',
  selesai: 'ends',
  istirahat: 'break',
  istirahatJumat: 'break on Friday',
  sebelum: 'before',
  sesudah: 'after',
  jeda: 'gap',
  awal: 'first',
  masuk: 'arrival',
  pulang: 'leaving',
  jenis: 'kind',
  menit: 'minutes',
  dari: 'from',
  sampai: 'up to',
  poin: 'points',
  per: 'for each',
  paling: 'at most',
  untuk: 'for',
  batas: 'limit',
  hari: 'days',
  hariKerja: 'working days',
  tanggal: 'dates',
  jam: 'hours',
  sebulan: 'times a month',
  sehari: 'times a day',
  daring: 'online',
  terima: 'accepted',
  radius: 'radius',
  akurasi: 'accuracy',
  kecepatan: 'speed',
  orangSetitik: 'people at one point',
  hariSetitik: 'days at one point',
  tanpaDerau: 'the same position in a row',
  orangSeperangkat: 'people with one device',
  selisihDetik: 'seconds apart',
  posisiKantor: 'position at the office',
  bobot: 'weight',
  nama: 'name',
  bagian: 'share',
  jumlah: 'number',
  kursi: 'seats',
  dasar: 'basis',
  wajibBukti: 'proof is due',
  batasKra: 'limit of one result',
  diAtas: 'above expectation',
  sesuai: 'as expected',
  kinerja: 'performance',
  menengah: 'middle',
  tinggi: 'high',
  bulan: 'months',
  terbanyak: 'at most',
  pegawai: 'people',
  predikat: 'predicate',
  capaian: 'achievement',
  perHari: 'rupiah a WFA day',
  listrik: 'electricity',
  air: 'water',
  jalan: 'detour of the road',
  bbmPerKm: 'rupiah of fuel a kilometre',
  tingkat: 'level',
  sanksi: 'sanction',
  menitSehari: 'minutes a day',
  anak: 'steps',
  peringatan: 'warning',
  kritis: 'critical',
  kali: 'times',
  kegiatan: 'activities',
  malam: 'nights',
  tanpaCuti: 'days without leave',
  hanyaRumah: 'at home only',
  dihitung: 'counts',
  kecualiEselon: 'exempt echelons',
  kecualiJabatan: 'exempt positions',
  kecualiUnit: 'exempt units',
  kecualiTugas: 'exempt duties',
  umum: 'general',
  unit: 'units',
  eselon: 'echelons',
  kata: 'words in the name of the position',
  namaUnit: 'words in the name of the unit',
  biasa: 'ordinary',
  ramadan: 'Ramadan',
  // Codes.
  semua: 'everybody',
  'tidak-ada': 'none',
  'ganti-hari-sama': 'made up for the same day',
  'jendela-fleksibel': 'flexible window',
  penuh: 'full',
  prorata: 'pro rata',
  'bulan-berikutnya': 'the next month',
  ringan: 'light',
  sedang: 'medium',
  berat: 'heavy',
  'sangat-baik': 'very good',
  baik: 'good',
  'butuh-perbaikan': 'needs improvement',
  kurang: 'poor',
  'sangat-kurang': 'very poor',
  rumah: 'at home',
  'kantor-lain': 'at another office',
  'lokasi-lain': 'at another place',
  'keadaan-khusus': 'special condition',
  'merawat-orang-tua': 'care of a parent',
  dinamis: 'dynamic hours',
  'ulang-tahun-ibu': 'the mother’s birthday',
  administratif: 'administrative',
  'pelayanan-langsung': 'direct service',
  lapangan: 'field',
  konsumsi: 'food',
  perjalanan: 'official travel',
  'bbm-dinas': 'fuel of official vehicles',
}

/** Returns a code of the law for people: in English its name, else with spaces. */
function codeText(lang: Words['lang'], code: string): string {
  const plain = code.replaceAll('-', ' ')
  if (lang === 'en') return ENGLISH[code] ?? plain
  return plain
    .replaceAll(/\b(tik|ppk)\b/g, (one) => one.toUpperCase())
    .replace(/^(\d\d):(\d\d)$/, '$1.$2')
}

/** Returns the plain name of a part of a value. */
export function partName({ lang }: Words, key: string): string {
  const day = Number(key)
  if (day >= 1 && day <= 7) return dayName(day, lang)
  const known = lang === 'en' ? ENGLISH[key] : PARTS[key]
  const spaced = key.replaceAll(/[A-Z]/g, (one) => ` ${one.toLowerCase()}`)
  return known ?? spaced.replaceAll('-', ' ')
}

/** Parts of values whose unit differs from the clause's: plain whole numbers. */
const PLAIN = ['menit', 'sampai', 'jumlah', 'bulan', 'terbanyak', 'pegawai', 'dari']
const isPlain = (key: string) => PLAIN.includes(key)

/** Returns the unit of a part's number; '' for a plain count. */
export function unitOf(satuan: string | null, key: string): string {
  if (key === 'hari') return 'hariPekan'
  // A class of points ends at a number of minutes.
  if (key === 'sampai' && satuan === 'poin') return 'menit'
  return satuan === null || isPlain(key) ? '' : satuan
}

/** Returns a value of the law in plain words. */
export function valueText(words: Words, nilai: unknown, satuan: string | null): string {
  const { t, lang } = words
  if (nilai === null || nilai === undefined) return t(messages.diam)
  if (nilai === true) return t(messages.ya)
  if (nilai === false) return t(messages.tidak)
  if (typeof nilai === 'number') return numberText(words, nilai, satuan ?? '')
  if (typeof nilai === 'string') return codeText(lang, nilai)
  if (Array.isArray(nilai)) {
    const parts = nilai.map((one) => valueText(words, one, satuan))
    return parts.length === 0
      ? '–'
      : parts.join(parts.some((one) => one.includes(',')) ? '; ' : ', ')
  }
  return Object.entries(nilai)
    .filter(([, part]) => part !== null)
    .map(([key, part]) => {
      const text = valueText(words, part, unitOf(satuan, key))
      // A part with the same name as its unit is not named twice.
      return key === satuan ? text : `${partName(words, key)} ${text}`
    })
    .join(', ')
}

function numberText({ t, lang }: Words, value: number, satuan: string): string {
  // Safe because a unit without words has none here, and is asked about.
  const key = `u-${satuan}` as keyof typeof messages
  const said = messages[key]
  if (satuan === 'hariPekan') return dayName(value, lang)
  if (!said) return formatNumber(value, lang)
  const typed = toTyped(value, satuan, lang)
  return t(said, { n: lang === 'id' ? typed.replace(':', '.') : typed })
}

/**
 * Returns a number in the form for typing and reading: percent and points without hundredths,
 * minutes as a time.
 */
export function toTyped(value: number, satuan: string, lang: Words['lang']): string {
  if (satuan === 'perseratus' || satuan === 'poin') return formatHundredths(value, lang)
  if (satuan === 'pukul') {
    const two = (part: number) => String(part).padStart(2, '0')
    return `${two(Math.floor(value / 60))}:${two(value % 60)}`
  }
  return formatNumber(value, lang)
}
