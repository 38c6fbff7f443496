import type { KalenderTahun } from '../domain/shared/calendar.ts'
import { kalender2026 } from './kalender-2026.ts'
import { kalender2027 } from './kalender-2027.ts'

/** The national days off, year by year; bkd adds to them and corrects them. */
export const kalenderNasional: readonly KalenderTahun[] = [kalender2026, kalender2027]
