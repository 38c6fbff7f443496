import type { Zona } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { readBirthday, readDate, readMoment, readMonth } from './dates.ts'
import { FAULTS, type Fault } from './faults.ts'
import type { Column } from './shape.ts'

/** Returns the text of a cell without what spreadsheets add to keep it text: a tab, `'`, `="…"`. */
function bare(cell: string): string {
  const text = cell.trim()
  const formula = /^=\s*"(.*)"$/s.exec(text)?.[1]
  if (formula !== undefined) return formula.replaceAll('""', '"').trim()
  return /^'[\d=+\-@|]/.test(text) ? text.slice(1).trim() : text
}

/** A number that a spreadsheet shortened for lack of space: it is no longer the original text. */
const EXPONENT = /^[+-]?\d+([.,]\d+)?E\+?\d+$/i

/** The facts about a cell from its file. */
interface CellContext {
  /** The zone of times that name none. */
  readonly zona: Zona
  readonly titikKoma: boolean
}

/** Reads a cell for its column; `undefined` if it is empty. */
export function readCell(
  cell: string,
  { kind, pilihan = [], paling }: Column,
  { zona, titikKoma }: CellContext,
): Result<unknown, Fault> {
  const text = bare(cell)
  if (text === '') return ok(undefined)
  if (/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|NILAI!)$/i.test(text)) {
    return err(FAULTS['sel-galat'])
  }
  switch (kind) {
    case 'teks':
      return EXPONENT.test(text) && /E\+/i.test(text) ? err(FAULTS['teks-eksponen']) : ok(text)
    case 'nip':
      return readNipCell(text)
    case 'angka':
      return readNumber(text, titikKoma ? { paling } : 'desimal')
    case 'bulat':
      return readNumber(text, 'bulat')
    case 'ya-tidak':
      return readYes(text)
    case 'tanggal':
      return readDate(text)
    case 'bulan':
      return readMonth(text)
    case 'waktu':
      return readMoment(text, zona)
    case 'hari-lahir':
      return readBirthday(text)
    case 'pilihan':
      // The schema refuses other values, and names the choices.
      return ok(pilihan.find((one) => sameWord(one, text)) ?? text)
  }
}

/**
 * Reads a NIP by its digits: spaces and dots between them are removed; lost digits are not guessed.
 */
function readNipCell(text: string): Result<string, Fault> {
  if (EXPONENT.test(text)) return err(FAULTS['nip-eksponen'])
  const digits = text.replace(/[\s.]/g, '')
  if (/^\d{15}000$/.test(digits)) return err(FAULTS['nip-dibulatkan'])
  return /^\d{9}$/.test(digits) ? err(FAULTS['nip-lama']) : ok(digits)
}

/**
 * Returns a number with a decimal comma or point, and points or commas between thousands.
 *
 * One point before three digits separates thousands if only whole numbers are expected (1.250), and
 * in files with semicolons (1.950). It does not if the field cannot be so large (-6.902 as a
 * latitude). Elsewhere it is a decimal point.
 */
function readNumber(
  text: string,
  how: 'bulat' | 'desimal' | { readonly paling: number | undefined },
): Result<number, Fault> {
  const whole = how === 'bulat'
  const plain = text
    .replace(/^Rp\.?\s*/i, '')
    .replace(/[\s\u00A0]/g, '')
    .replace(/^\u2212/, '-')
  const parted = whole || (typeof how === 'object' && isWithin(plain, how.paling))
  const thousands = parted ? /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/ : /^-?\d{1,3}(\.\d{3}){2,}(,\d+)?$/
  const mixed = /^-?\d{1,3}(\.\d{3})+,\d+$/.test(plain)
  const english = /^-?\d{1,3}(,\d{3})+\.\d+$|^-?\d{1,3}(,\d{3}){2,}$/.test(plain)
  let digits = plain
  if (english) digits = plain.replaceAll(',', '')
  else if (mixed || thousands.test(plain)) digits = plain.replaceAll('.', '').replace(',', '.')
  else digits = plain.replace(',', '.')
  if (!/^-?\d+(\.\d+)?(E[+-]?\d{1,2})?$/i.test(digits)) return err(FAULTS.angka)
  const value = Number(digits)
  return whole && !Number.isInteger(value) ? err(FAULTS.bulat) : ok(value)
}

/** Returns whether a number with thousands separators is no larger than a field takes. */
function isWithin(text: string, paling = Number.POSITIVE_INFINITY): boolean {
  return Math.abs(Number(text.replaceAll('.', '').replace(',', '.'))) <= paling
}

const YES = ['ya', 'y', 'true', 'benar', '1', 'aktif']
const NO = ['tidak', 't', 'n', 'false', 'salah', '0', 'tidak aktif', 'nonaktif']

function readYes(text: string): Result<boolean, Fault> {
  const word = text.toLowerCase()
  if (YES.includes(word)) return ok(true)
  return NO.includes(word) ? ok(false) : err(FAULTS['ya-tidak'])
}

const letters = (word: string) => word.toLowerCase().replace(/[^a-z0-9]/g, '')

/**
 * Returns whether two words differ only in case, spaces and signs; a zone is also known by its
 * short name.
 */
function sameWord(choice: string, text: string): boolean {
  const short: Readonly<Record<string, string>> = {
    wib: 'Asia/Jakarta',
    wita: 'Asia/Makassar',
    wit: 'Asia/Jayapura',
  }
  return letters(choice) === letters(text) || short[letters(text)] === choice
}
