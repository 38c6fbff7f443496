// Made by `npm run build` from the files of regencies/. Do not edit.
import { kalenderNasional } from './kalender-nasional.ts'
import { contoh } from './regencies/contoh.ts'
import { jawaBarat } from './regencies/jawa-barat.ts'
import { pesisirBarat } from './regencies/pesisir-barat.ts'
import type { Regency } from './regency.ts'

/** Every regency that Luwes knows, under the slug that the setting REGENCY names. */
export const regencies: Readonly<Record<string, Regency>> = {
  'contoh': { editions: contoh, kalender: kalenderNasional },
  'jawa-barat': { editions: jawaBarat, kalender: kalenderNasional },
  'pesisir-barat': { editions: pesisirBarat, kalender: kalenderNasional },
}
