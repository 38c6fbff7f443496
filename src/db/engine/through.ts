import type { RekamanTap, TapMasuk } from '../../domain/presensi/tap-masuk.ts'
import type { Handover } from './handover.ts'
import {
  away,
  type Statement,
  type WriteAnswer,
  type WriteGroup,
  type WriteGroups,
} from './statement.ts'

/** A little over what the writer itself may take, in milliseconds. */
const LIMIT = 4_500

/** The one writer as it is reached from elsewhere. */
export interface FarWriter {
  readonly tulis: (group: readonly Statement[]) => Promise<WriteAnswer>
}

/** The one writer for several groups in one call. */
export interface FarGroupsWriter {
  readonly tulisMasing: (groups: readonly (readonly Statement[])[]) => Promise<WriteAnswer[]>
}

/** The lane of taps as it is reached from elsewhere. */
export interface FarLane {
  readonly rekam: (tap: TapMasuk) => Promise<RekamanTap>
}

/**
 * Returns the way to a writer that runs elsewhere. One that was ended in the middle of a call (a new version,
 * a machine that went away), or does not answer in time, leaves it open whether the group was kept.
 */
export function writerThrough(reach: () => FarWriter): WriteGroup {
  return (group) =>
    within(
      () => reach().tulis(group),
      (error) => away(error, true),
    )
}

/** Returns the way to the same writer for several groups, likewise. */
export function groupsThrough(reach: () => FarGroupsWriter): WriteGroups {
  return (groups) =>
    within(
      () => reach().tulisMasing(groups),
      (error) => groups.map(() => away(error, true)),
    )
}

/** Returns the way to the lane of taps, likewise: what may have been kept is told as not receipted. */
export function tapsThrough(reach: () => FarLane): (tap: TapMasuk) => Promise<RekamanTap> {
  return (tap) =>
    within(
      () => reach().rekam(tap),
      () => ({ hasil: 'tidak-siap', retryAfter: 5 }),
    )
}

/** Returns the way to the lane of taps of the same process, likewise. */
export function tapsHanded(
  { give }: Handover<TapMasuk, RekamanTap>,
  reach: () => { readonly ambil: () => Promise<void> },
): (tap: TapMasuk) => Promise<RekamanTap> {
  return (tap) =>
    within(
      () => give(tap, () => reach().ambil()),
      () => ({ hasil: 'tidak-siap', retryAfter: 5 }),
    )
}

/** Returns an answer from elsewhere in time, or what is answered in its place. */
async function within<Answer>(
  ask: () => Promise<Answer>,
  otherwise: (error: string) => Answer,
): Promise<Answer> {
  let alarm: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Answer>((resolve) => {
    alarm = setTimeout(() => resolve(otherwise('the writer did not answer')), LIMIT)
  })
  try {
    return await Promise.race([ask(), late])
  } catch (error) {
    return otherwise(String(error))
  } finally {
    clearTimeout(alarm)
  }
}
