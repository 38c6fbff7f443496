import { isWithin, type LocalDate, type Month } from './local-date.ts'

/** A span of days, both ends included; an end that is `null` is open. */
export interface Masa {
  readonly dari: LocalDate | null
  readonly sampai: LocalDate | null
}

/** Every day. */
export const SELALU: Masa = { dari: null, sampai: null }

/** Returns whether a day is within a span. */
export function isInMasa(date: LocalDate, { dari, sampai }: Masa): boolean {
  return isWithin(date, dari ?? '', sampai)
}

/**
 * Returns the part of a range of days within a span; it ends before it begins when there is none.
 */
export function clipTo<Range extends { readonly dari: LocalDate; readonly sampai: LocalDate }>(
  range: Range,
  { dari, sampai }: Masa,
): Range {
  return {
    ...range,
    dari: dari !== null && dari > range.dari ? dari : range.dari,
    sampai: sampai !== null && sampai < range.sampai ? sampai : range.sampai,
  }
}

/** Returns the first day of a span if a month has days before it; `null` if it has none. */
export function startWithin(month: Month, { dari }: Masa): LocalDate | null {
  return dari !== null && dari > `${month}-01` ? dari : null
}
