import * as v from 'valibot'
import { isLocalDate, isMonth } from './local-date.ts'
import { err, ok, type Result } from './result.ts'
import type { Text } from './text.ts'

/** Returns whether a date is in a plausible year: loops over days must end. */
function isThisAge(date: string): boolean {
  return date >= '1900' && date < '2200'
}

/** An existing day as `YYYY-MM-DD`, in the years 1900 to 2199. */
export const tanggalSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'tanggal'),
  v.check(isLocalDate, 'tanggal'),
  v.check(isThisAge, 'tanggal'),
)

/** An existing month as `YYYY-MM`, in the same years. */
export const bulanSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}$/, 'bulan'),
  v.check(isMonth, 'bulan'),
  v.check(isThisAge, 'bulan'),
)

/** A moment in RFC 3339 with offset or Z. */
export const waktuSchema = v.pipe(
  v.string(),
  v.isoTimestamp('waktu'),
  v.check((text) => isLocalDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)), 'waktu'),
  v.check(isThisAge, 'waktu'),
)

/** A time of day as 'HH:MM'. */
export const pukulSchema = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'pukul'))

/** Returns the schema of a latitude (90) or a longitude (180), in decimal degrees. */
export function derajat(limit: 90 | 180) {
  return v.pipe(v.number(), v.minValue(-limit), v.maxValue(limit))
}

/** Returns whether an end is not before its beginning; an open end passes. Refused as 'rentang'. */
export function inOrder(from: string | undefined, to: string | undefined): boolean {
  return from === undefined || to === undefined || Date.parse(from) <= Date.parse(to)
}

/**
 * Returns the schema of a text, 1 to `max` characters after trimming; markup in it is text like any
 * other.
 */
export function teks(max: number) {
  return v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(max),
    // The database changes or loses half a surrogate pair or a NUL.
    v.check((text) => text.isWellFormed() && !text.includes('\0'), 'teks'),
  )
}

/** An issue with one part of an input: where, as a JSON pointer, and what to do. */
export interface InputIssue {
  readonly path: string
  readonly message: Text
}

const NAMED: Readonly<Record<string, Text>> = {
  'tanggal-berulang': {
    id: 'Setiap tanggal cukup disebut sekali.',
    en: 'Name each date once.',
  },
  'rentang-31': {
    id: 'Rentang paling panjang 31 hari.',
    en: 'The span is 31 days at most.',
  },
  'rentang-92': {
    id: 'Rentang paling panjang 92 hari.',
    en: 'The span is 92 days at most.',
  },
  'berkas-csv': {
    id: 'Sebutkan berkasnya, seperti <id>.csv.',
    en: 'Name the file, such as <id>.csv.',
  },
  berulang: {
    id: 'Setiap butir cukup disebut sekali.',
    en: 'Name each item once.',
  },
  'panggilan-wajib': {
    id: 'Panggilan harus lewat sedikitnya satu saluran, agar sampai kepada Anda.',
    en: 'Calls need one way at least, so that they reach you.',
  },
  'kode-berulang': {
    id: 'Setiap kode cukup disebut sekali.',
    en: 'Name each code once.',
  },
  serial: {
    id: 'Nomor seri mesin 3 sampai 40 huruf, angka, titik, atau tanda hubung.',
    en: 'A serial number is 3 to 40 letters, digits, dots or hyphens.',
  },
  pin: {
    id: 'PIN mesin 1 sampai 24 huruf atau angka.',
    en: 'A PIN is 1 to 24 letters or digits.',
  },
  teks: {
    id: 'Teks memuat karakter yang tidak sah. Ketik ulang bagian itu.',
    en: 'The text holds a character that is not valid. Type that part again.',
  },
  dalam: {
    id: 'Isian bertingkat paling banyak 20.',
    en: 'Nest values at most 20 deep.',
  },
  'unit-atau-wilayah': {
    id: 'Sebut unit kerja atau wilayah, salah satu saja.',
    en: 'Name the units or the area, one of them.',
  },
  'kode-atau-nomor': {
    id: 'Sebut kode atau nomor surat, salah satu saja.',
    en: 'Name the letter by its code or by its number, by one of them.',
  },
  'nomor-perkara': {
    id: 'Peringatan yang dilimpahkan menyebut nomor perkara; yang lain tidak.',
    en: 'A warning that is handed over names the number of its case; others do not.',
  },
  halaman: {
    id: 'Tanda halaman tidak sah. Ambil dari kepala Link jawaban sebelumnya.',
    en: 'This is no mark of a page. Take it from the Link header of the answer before.',
  },
  'pukul-koreksi': {
    id: 'Sebutkan pukul atau at hanya untuk koreksi presensi, bukan untuk izin atau dinas luar.',
    en: 'Give pukul or at only for the correction of a tap, not for an excuse or duty.',
  },
  'izin-sebagian': {
    id: 'Sebutkan dari dan sampai bersama-sama, dan hanya untuk izin.',
    en: 'Give dari and sampai together, and only for an excuse.',
  },
  'kriteria-keputusan': {
    id: 'Kriteria hanya disertakan pada rekomendasi atau persetujuan.',
    en: 'Criteria come only with a recommendation or an approval.',
  },
  'orang-sama': {
    id: 'Keduanya orang yang sama. Isi dua NIP yang berbeda.',
    en: 'Both are the same person. Give two different NIPs.',
  },
  'isian-laporan': {
    id: 'Isi jumlah dengan bilangan bulat, dan uraian dengan teks.',
    en: 'Give a whole number for an amount, and text for a description.',
  },
  'jenis-tingkat': {
    id: 'Jenis hukuman ini bukan dari tingkat itu (PP 94/2021 Pasal 8).',
    en: 'This kind of sanction is not one of that level (PP 94/2021 Pasal 8).',
  },
  sidik: {
    id: 'Sidik SHA-256 harus 64 angka heksadesimal.',
    en: 'A SHA-256 checksum is 64 hexadecimal digits.',
  },
  'jam-kerja': {
    id: 'Jam selesai sesudah jam mulai, dan istirahat di antaranya.',
    en: 'The end comes after the start, and the break lies between them.',
  },
  kelas: {
    id: 'Susun kelas dari yang ringan: batas menit naik, poin tidak turun, dan kelas terakhir tanpa batas.',
    en: 'Put classes lightest first: bounds rise, points do not fall, and the last has no bound.',
  },
  tangga: {
    id: 'Susun anak tangga dari hari yang paling sedikit.',
    en: 'Put the steps in the order of their days.',
  },
  rentang: {
    id: 'Akhir tidak boleh mendahului awal.',
    en: 'The end must not come before the beginning.',
  },
  nip: {
    id: 'NIP harus 18 angka berupa teks dan diawali tanggal lahir.',
    en: 'A NIP is 18 digits of text that begin with a birth date.',
  },
  tanggal: {
    id: 'Tanggal harus ada di kalender, tahun 1900 sampai 2199, ditulis YYYY-MM-DD.',
    en: 'Give a date that exists, of the years 1900 to 2199, as YYYY-MM-DD.',
  },
  tahun: {
    id: 'Tahun ditulis YYYY, misalnya 2028.',
    en: 'Give a year as YYYY, such as 2028.',
  },
  pukul: {
    id: 'Pukul ditulis HH:MM, dari 00:00 sampai 23:59.',
    en: 'Give a time of day as HH:MM, from 00:00 to 23:59.',
  },
  bulan: {
    id: 'Bulan harus ada di kalender, ditulis YYYY-MM.',
    en: 'Give a month that exists, as YYYY-MM.',
  },
  waktu: {
    id: 'Waktu harus ditulis menurut RFC 3339 dengan zona, misalnya 2026-11-19T07:25:00+07:00.',
    en: 'Give a time in RFC 3339 with its offset, such as 2026-11-19T07:25:00+07:00.',
  },
}

/** The schema of an input that is read as a `Value`. */
export type Schema<Value> = v.GenericSchema<unknown, Value>

/** Parses an input; returns the value, or everything that is wrong with it. */
export function readInput<Value>(
  schema: Schema<Value>,
  input: unknown,
): Result<Value, readonly [InputIssue, ...InputIssue[]]> {
  const parsed = v.safeParse(schema, input)
  return parsed.success ? ok(parsed.output) : err(describeIssues(parsed.issues))
}

/** The most issues reported at once; an input with more is wrong as a whole. */
const MOST_ISSUES = 20

/** Describes issues in both languages: the first of each place, at most 20 places. */
export function describeIssues(
  issues: readonly v.BaseIssue<unknown>[],
): [InputIssue, ...InputIssue[]] {
  const told = new Map<string, InputIssue>()
  for (const issue of issues) {
    const path = `/${(issue.path ?? []).map(({ key }) => escapeKey(String(key))).join('/')}`
    if (told.size < MOST_ISSUES && !told.has(path)) {
      told.set(path, { path, message: NAMED[issue.message] ?? sentence(issue) })
    }
  }
  const [first, ...rest] = told.values()
  return [first ?? { path: '/', message: sentence() }, ...rest]
}

/** Returns a key as a JSON pointer writes it (RFC 6901). */
function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

type Sentence = (issue: v.BaseIssue<unknown>) => Text

/** Returns the number of a limit, for people. */
const limitOf = ({ expected }: v.BaseIssue<unknown>) => (expected ?? '').replace(/^[^\d-]+/, '')

/** Returns the choices of a list, for people. */
const choicesOf = ({ expected }: v.BaseIssue<unknown>) =>
  (expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ')

/** What to do, by the kind of check that failed. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  string: () => ({ id: 'Isi dengan teks.', en: 'Give text.' }),
  number: () => ({ id: 'Isi dengan angka, tanpa tanda kutip.', en: 'Give a number, unquoted.' }),
  boolean: () => ({ id: 'Isi dengan true atau false.', en: 'Give true or false.' }),
  array: () => ({ id: 'Isi dengan daftar (array).', en: 'Give a list (array).' }),
  object: () => ({ id: 'Isi dengan objek JSON.', en: 'Give a JSON object.' }),
  integer: () => ({ id: 'Isi dengan bilangan bulat.', en: 'Give a whole number.' }),
  picklist: (issue) => ({
    id: `Pilih salah satu: ${choicesOf(issue)}.`,
    en: `Choose one of: ${choicesOf(issue)}.`,
  }),
  min_length: (issue) => ({
    id: `Terlalu pendek: paling sedikit ${limitOf(issue)}.`,
    en: `Too short: ${limitOf(issue)} at least.`,
  }),
  max_length: (issue) => ({
    id: `Terlalu panjang: paling banyak ${limitOf(issue)}.`,
    en: `Too long: ${limitOf(issue)} at most.`,
  }),
  min_value: (issue) => ({
    id: `Terlalu kecil: paling sedikit ${limitOf(issue)}.`,
    en: `Too small: ${limitOf(issue)} at least.`,
  }),
  max_value: (issue) => ({
    id: `Terlalu besar: paling banyak ${limitOf(issue)}.`,
    en: `Too large: ${limitOf(issue)} at most.`,
  }),
}

function sentence(issue?: v.BaseIssue<unknown>): Text {
  if (issue?.type === 'strict_object' && issue.expected === 'never') {
    return {
      id: 'Isian ini tidak dikenal. Hapus, atau periksa ejaannya.',
      en: 'This field is unknown. Remove it, or check its spelling.',
    }
  }
  if (issue?.received === 'undefined') {
    return { id: 'Isian ini wajib ada.', en: 'This field is required.' }
  }
  const type = issue?.type.replace('strict_object', 'object') ?? ''
  const known = issue && SENTENCES[type]
  if (known) return known(issue)
  return {
    id: 'Bentuk isian tidak sesuai dokumen API. Periksa di /docs.',
    en: 'The value does not have the form that the API document gives. See /docs.',
  }
}
