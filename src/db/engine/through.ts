import type { RekamanTap, TapMasuk } from '../../domain/presensi/tap-masuk.ts'
import type { Handover } from './handover.ts'
import {
  away,
  type Statement,
  type WriteAnswer,
  type WriteGroup,
  type WriteGroups,
} from './statement.ts'

/** A little more than the writer itself may take, in milliseconds. */
const LIMIT = 4_500

/** The one writer as seen from elsewhere. */
export interface FarWriter {
  readonly tulis: (group: readonly Statement[]) => Promise<WriteAnswer>
}

/** The one writer for several groups in one call. */
export interface FarGroupsWriter {
  readonly tulisMasing: (groups: readonly (readonly Statement[])[]) => Promise<WriteAnswer[]>
}

/** The lane of taps as seen from elsewhere. */
export interface FarLane {
  readonly rekam: (tap: TapMasuk) => Promise<RekamanTap>
}

/**
 * Returns a writer that calls one elsewhere. If that is ended during a call (a new version, a lost
 * machine) or is too slow, it is unknown whether the group was stored.
 */
export function writerThrough(reach: () => FarWriter): WriteGroup {
  return (group) =>
    within(
      () => reach().tulis(group),
      (error) => away(error, true),
    )
}

/** Returns the same for several groups in one call. */
export function groupsThrough(reach: () => FarGroupsWriter): WriteGroups {
  return (groups) =>
    within(
      () => reach().tulisMasing(groups),
      (error) => groups.map(() => away(error, true)),
    )
}

/**
 * Returns a lane of taps that calls one elsewhere: a tap that may have been stored is reported as
 * not receipted.
 */
export function tapsThrough(reach: () => FarLane): (tap: TapMasuk) => Promise<RekamanTap> {
  return (tap) =>
    within(
      () => reach().rekam(tap),
      () => ({ hasil: 'tidak-siap', retryAfter: 5 }),
    )
}

/** Returns a lane of taps that calls the one of the same process. */
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

/** Returns an answer from elsewhere if it is in time, or else the substitute. */
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
