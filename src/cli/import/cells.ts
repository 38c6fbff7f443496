import type { Zona } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { readBirthday, readDate, readMoment, readMonth } from './dates.ts'
import { FAULTS, type Fault } from './faults.ts'
import type { Column } from './shape.ts'

/** Returns the text of a cell without what spreadsheets put around it to keep it text: a tab, `'`, `="…"`. */
function bare(cell: string): string {
  const text = cell.trim()
  const formula = /^=\s*"(.*)"$/s.exec(text)?.[1]
  if (formula !== undefined) return formula.replaceAll('""', '"').trim()
  return /^'[\d=+\-@|]/.test(text) ? text.slice(1).trim() : text
}

/** A number as a spreadsheet shows it when it has no room: it is no longer the text that it was. */
const EXPONENT = /^[+-]?\d+([.,]\d+)?E\+?\d+$/i

/** What the file of a cell says of it. */
interface OfFile {
  /** The zone of times that name none. */
  readonly zona: Zona
  readonly titikKoma: boolean
}

/** Reads a cell as its column wants it; `undefined` where it is empty. */
export function readCell(
  cell: string,
  { kind, pilihan = [], paling }: Column,
  { zona, titikKoma }: OfFile,
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
      // What is not among them the schema refuses, and says what is.
      return ok(pilihan.find((one) => sameWord(one, text)) ?? text)
  }
}

/** Reads a NIP by its digits: spaces and dots between them go, nothing that was lost is guessed. */
function readNipCell(text: string): Result<string, Fault> {
  if (EXPONENT.test(text)) return err(FAULTS['nip-eksponen'])
  const digits = text.replace(/[\s.]/g, '')
  if (/^\d{15}000$/.test(digits)) return err(FAULTS['nip-dibulatkan'])
  return /^\d{9}$/.test(digits) ? err(FAULTS['nip-lama']) : ok(digits)
}

/**
 * Returns a number with a comma or a point before its decimals, and points or commas between thousands.
 *
 * One point with three digits behind it parts thousands where only whole numbers are asked for (1.250), and
 * in files parted by semicolons (1.950), unless the field cannot be so large (-6.902 as a latitude). It parts
 * decimals elsewhere.
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

/** Returns whether a number whose points part thousands is no larger than a field takes. */
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

/** Returns whether two words differ in case, spaces and signs alone; a zone is also known by its short name. */
function sameWord(choice: string, text: string): boolean {
  const short: Readonly<Record<string, string>> = {
    wib: 'Asia/Jakarta',
    wita: 'Asia/Makassar',
    wit: 'Asia/Jayapura',
  }
  return letters(choice) === letters(text) || short[letters(text)] === choice
}
