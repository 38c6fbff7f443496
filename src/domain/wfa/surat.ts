import type { Nip } from '../pegawai/nip.ts'
import { dateInWords } from '../shared/date-words.ts'
import type { LocalDate } from '../shared/local-date.ts'
import type { Clause } from '../shared/rule.ts'
import type { PolaNomor } from './ketentuan.ts'
import type { HariPengajuan, Pengajuan } from './pengajuan.ts'

/** The content of a letter of assignment, stored as it was when the letter was issued. */
export interface IsiSurat {
  readonly daerah: string
  /** The town in which it was issued; missing in letters of earlier versions. */
  readonly kota?: string | undefined
  readonly namaUnit: string
  readonly nip: Nip
  readonly nama: string
  readonly jabatan: string
  /** The days that the letter grants. */
  readonly hari: readonly LocalDate[]
  readonly tempat: string
  readonly rencana: readonly {
    readonly hasil: string
    readonly target: number
    readonly satuan: string
  }[]
  /** The laws that the letter cites. */
  readonly dasar: readonly string[]
  /** Who approved, for the signature block; only the name of the office when bkd did. */
  readonly penyetuju: { readonly nama: string; readonly jabatan: string; readonly nip: Nip }
  /** The local day on which it was issued. */
  readonly tanggal: LocalDate
}

/** How the e-office system signed a letter. */
export interface TandaTangan {
  readonly oleh: string
  /** When, as RFC 3339. */
  readonly pada: string
  readonly dokumen?: string | undefined
}

/** The present state of a letter: all of its days hold, some do, or none. */
export type KeadaanSurat = 'berlaku' | 'berlaku-sebagian' | 'dicabut'

/** Returns the days that a letter grants: those that are approved when it is issued. */
export function grantedDays({ hari }: Pick<Pengajuan, 'hari'>): LocalDate[] {
  return hari.filter(isApproved).map(({ tanggal }) => tanggal)
}

/** Returns the days of a letter that still hold. */
export function daysInForce(
  granted: readonly LocalDate[],
  now: readonly HariPengajuan[],
): LocalDate[] {
  const approved = new Set(now.filter(isApproved).map(({ tanggal }) => tanggal))
  return granted.filter((day) => approved.has(day))
}

/** Returns the state of a letter, from the days that it granted and those that still hold. */
export function stateOf(
  granted: readonly LocalDate[],
  inForce: readonly LocalDate[],
): KeadaanSurat {
  if (inForce.length === 0) return 'dicabut'
  return inForce.length === granted.length ? 'berlaku' : 'berlaku-sebagian'
}

function isApproved({ status }: HariPengajuan): boolean {
  return status === 'disetujui'
}

/** Short names of instruments, and their full form in a letter. */
const INSTRUMENTS: readonly (readonly [RegExp, string])[] = [
  [/\bPermen PANRB (\d+)\/(\d{4})/g, 'Peraturan Menteri PANRB Nomor $1 Tahun $2'],
  [/\bPerpres (\d+)\/(\d{4})/g, 'Peraturan Presiden Nomor $1 Tahun $2'],
  [/\bPP (\d+)\/(\d{4})/g, 'Peraturan Pemerintah Nomor $1 Tahun $2'],
  [/\bSE (?=\S)/g, 'Surat Edaran '],
  [/\bPerbup\b/g, 'Peraturan Bupati'],
  [/\bPerwali?\b/g, 'Peraturan Wali Kota'],
  [/\bPergub\b/g, 'Peraturan Gubernur'],
  [/\b(Peraturan (?:Bupati|Wali Kota|Gubernur)[A-Za-z ]*) (\d+)\/(\d{4})/g, '$1 Nomor $2 Tahun $3'],
]

/** The mark of a part of a basis that is only a default, or known only from the press. */
const UNSURE = /bawaan|belum|pemberitaan|\[[PU]\]/

/**
 * Returns a basis as a letter cites it: written out, without our defaults and parts known only from
 * the press. Empty when no part is certain.
 */
function citationsOf(basis: string): string[] {
  const sure = basis
    .replaceAll(/\s*\([^()]*(?:bawaan|belum)[^()]*\)/g, '')
    .split(/;\s*/)
    .filter((part) => !UNSURE.test(part))
  return sure.map((part) =>
    INSTRUMENTS.reduce((text, [short, full]) => text.replaceAll(short, full), part),
  )
}

/** The prefix of an instrument of a regency in a letter. */
const REGIONAL =
  /^(?:Surat Edaran|Peraturan (?:Daerah|Bupati|Wali Kota|Gubernur)|Keputusan (?:Bupati|Wali Kota|Gubernur)|Instruksi (?:Bupati|Wali Kota|Gubernur)) (?!Menteri|Mendagri).*\d/

/** The legal basis of a letter: the law of each day, and how a regency sets its flexible work. */
interface DasarSurat {
  readonly wfa: Readonly<Record<string, Clause<unknown> | null>>
  readonly ketentuan: { readonly hariWajib: Clause<unknown> | null }
}

/** The national clauses that every letter cites: the kinds, the hours, and the days per week. */
const NASIONAL = ['wfa.kebijakan-tidak-ada', 'wfa.batas-mingguan', 'wfa.jam-mingguan']

/**
 * Returns the laws that a letter cites (R117). They are the national rules, the instruments of the
 * regency, those that officers `adopted` with their dates, and the edition of the days. Each
 * instrument appears once with its articles.
 */
export function basesOf(
  editions: readonly { readonly since: LocalDate; readonly policy: DasarSurat }[],
  daerah: string,
  adopted: readonly string[],
): string[] {
  const policies = editions.map(({ policy }) => policy)
  const national = policies.flatMap(({ wfa }) =>
    NASIONAL.flatMap((code) => citationsOf(wfa[code]?.basis ?? '')).filter(
      (part) => !REGIONAL.test(part),
    ),
  )
  const regional = policies
    .flatMap(({ wfa, ketentuan }) => [...Object.values(wfa), ketentuan.hariWajib])
    .flatMap((clause) => citationsOf(clause?.basis ?? ''))
    .filter((part) => REGIONAL.test(part))
    .map((part) => part.split(':')[0] ?? part)
    .filter((part) => !adopted.some((one) => one.startsWith(part)))
  const held = editions.map(
    ({ since }) =>
      `Ketentuan kerja fleksibel ${daerah} yang berlaku sejak ${dateInWords(since).id}`,
  )
  return [...joinArticles(national), ...joinArticles(regional), ...adopted, ...held]
}

/** Returns each instrument once, with all its cited articles. */
function joinArticles(parts: readonly string[]): string[] {
  const articles = new Map<string, Set<string>>()
  for (const part of parts.filter((one) => one !== '')) {
    const at = part.indexOf(' Pasal ')
    const [name, article] = at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)]
    const known = articles.get(name) ?? new Set()
    articles.set(name, article === '' ? known : known.add(article))
  }
  return [...articles].map(([name, found]) => [name, [...found].join('; ')].join(' ').trim())
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const

/**
 * Returns a pattern of letter numbers with everything filled in except {urut}, which only the
 * database knows.
 */
export function numberPattern(pola: PolaNomor, unit: string, date: LocalDate): string {
  const [tahun = '', bulan = '1'] = date.split('-')
  return (pola.unit[unit] ?? pola.umum)
    .replaceAll('{unit}', () => unit.toUpperCase())
    .replaceAll('{bulan}', ROMAN[Number(bulan) - 1] ?? '')
    .replaceAll('{tahun}', tahun)
}

/** The letters of a code: Crockford's alphabet, which has no similar letters. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** How many letters a code has: five bits each, 100 in total. */
export const CODE_LENGTH = 20

/** Returns a code from random bytes, one per letter, in groups of five for people. */
export function codeFrom(random: Uint8Array): string {
  const letters = [...random].map((byte) => ALPHABET[byte % 32]).join('')
  return letters.replace(/(.{5})(?=.)/g, '$1-')
}

/** Returns a typed code in the form in which it is stored. */
export function codeAsKept(typed: string): string {
  const letters = typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  return letters.replace(/(.{5})(?=.)/g, '$1-')
}
