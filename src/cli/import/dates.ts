import { isLocalDate } from '../../domain/shared/local-date.ts'
import { instantAt, toRfc3339, type Zona } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { FAULTS, type Fault } from './faults.ts'

const two = (text: string | undefined) => (text ?? '').padStart(2, '0')

/**
 * Returns a date in the notation of people or spreadsheets as `YYYY-MM-DD`; a time of midnight
 * after it is dropped.
 */
export function readDate(text: string): Result<string, Fault> {
  const date = text.replace(/[T ]0?0[:.]00([:.]00(\.0+)?)?$/, '')
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(date)
  if (iso) return existing(`${iso[1]}-${two(iso[2])}-${two(iso[3])}`)
  const local = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(date)
  if (local) return existing(`${local[4]}-${two(local[3])}-${two(local[1])}`)
  if (/^\d{1,2}([-/.])\d{1,2}\1\d{2}$/.test(date)) return err(FAULTS['tanggal-tahun'])
  if (/^\d{5}([.,]\d+)?$/.test(date)) return err(FAULTS['tanggal-angka'])
  return err(FAULTS.tanggal)
}

function existing(date: string): Result<string, Fault> {
  return isLocalDate(date) ? ok(date) : err(FAULTS['tanggal-tidak-ada'])
}

/** Returns a month as `YYYY-MM`, also written mm/yyyy. */
export function readMonth(text: string): Result<string, Fault> {
  const iso = /^(\d{4})[-/](\d{1,2})$/.exec(text)
  if (iso) return ok(`${iso[1]}-${two(iso[2])}`)
  const local = /^(\d{1,2})[-/](\d{4})$/.exec(text)
  return local ? ok(`${local[2]}-${two(local[1])}`) : err(FAULTS.bulan)
}

/**
 * Returns a moment as RFC 3339. One with an offset stays as it is; another is in `zona`, written as
 * a date and a time of day with dots or colons.
 */
export function readMoment(text: string, zona: Zona): Result<string, Fault> {
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:?\d{2})$/i.test(text)) return ok(text)
  const parts = /^(\S+?)[T ]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?$/.exec(text)
  if (!parts) return err(/^\d{5}[.,]\d+$/.test(text) ? FAULTS['tanggal-angka'] : FAULTS.waktu)
  const date = readDate(parts[1] ?? '')
  if (!date.ok) return date
  const [hours, minutes, seconds] = [parts[2], parts[3], parts[4] ?? '0'].map(Number)
  if (hours === undefined || minutes === undefined || seconds === undefined)
    return err(FAULTS.waktu)
  if (hours > 23 || minutes > 59 || seconds > 59) return err(FAULTS.pukul)
  return ok(toRfc3339(instantAt(date.value, hours * 60 + minutes, zona) + seconds * 1000, zona))
}

/** Returns a birthday as `MM-DD`, also written dd/mm or as a whole date. */
export function readBirthday(text: string): Result<string, Fault> {
  if (/^\d{2}-\d{2}$/.test(text)) return ok(text)
  const short = /^(\d{1,2})\/(\d{1,2})$/.exec(text)
  if (short) return ok(`${two(short[2])}-${two(short[1])}`)
  const date = readDate(text)
  return date.ok ? ok(date.value.slice(5)) : err(FAULTS['hari-lahir'])
}
