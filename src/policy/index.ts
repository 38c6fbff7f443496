import type { Editions } from '../domain/edition.ts'
import type { KalenderTahun } from '../domain/shared/calendar.ts'
import { kalenderNasional } from './kalender-nasional.ts'
import { contoh } from './regencies/contoh.ts'
import { jawaBarat } from './regencies/jawa-barat.ts'
import { pesisirBarat } from './regencies/pesisir-barat.ts'

/** The law of a regency, and the years of days off that its calendar begins with; bkd adds to them. */
interface Regency {
  readonly editions: Editions
  readonly kalender: readonly KalenderTahun[]
}

/** Every regency that Luwes knows, under the slug that the setting REGENCY names. */
export const regencies: Readonly<Record<string, Regency>> = {
  contoh: { editions: contoh, kalender: kalenderNasional },
  'jawa-barat': { editions: jawaBarat, kalender: kalenderNasional },
  'pesisir-barat': { editions: pesisirBarat, kalender: kalenderNasional },
}
