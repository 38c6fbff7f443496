import type { Statement, WriteAnswer, WriteGroup } from './statement.ts'
import { away } from './waiting-room.ts'

/** A little over what the writer itself may take, in milliseconds. */
const LIMIT = 4_500

/** The one writer as it is reached from elsewhere. */
export interface FarWriter {
  readonly tulis: (group: readonly Statement[]) => Promise<WriteAnswer>
}

/**
 * The way to a writer that runs elsewhere. One that was ended in the middle of a call (a new version,
 * a machine that went away), or does not answer in time, leaves it open whether the group was kept.
 */
export function writerThrough(reach: () => FarWriter): WriteGroup {
  return async (group) => {
    let alarm: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<WriteAnswer>((resolve) => {
      alarm = setTimeout(() => resolve(away('the writer did not answer', true)), LIMIT)
    })
    try {
      return await Promise.race([reach().tulis(group), late])
    } catch (error) {
      return away(String(error), true)
    } finally {
      clearTimeout(alarm)
    }
  }
}
