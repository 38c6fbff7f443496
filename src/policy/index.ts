import type { Editions } from '../domain/edition.ts'
import type { HariLibur } from '../domain/shared/calendar.ts'
import { kalender2026 } from './kalender-2026.ts'
import { contoh } from './regencies/contoh.ts'
import { jawaBarat } from './regencies/jawa-barat.ts'
import { pesisirBarat } from './regencies/pesisir-barat.ts'

/** The law of a regency, and the days off that its calendar begins with; bkd adds to them. */
interface Regency {
  readonly editions: Editions
  readonly kalender: readonly HariLibur[]
}

/** Every regency that Luwes knows, under the slug that the setting REGENCY names. */
export const regencies: Readonly<Record<string, Regency>> = {
  contoh: { editions: contoh, kalender: kalender2026 },
  'jawa-barat': { editions: jawaBarat, kalender: kalender2026 },
  'pesisir-barat': { editions: pesisirBarat, kalender: kalender2026 },
}
