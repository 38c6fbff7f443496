import type { hariLibur } from '../../db/tables.ts'
import type { HariMasukan } from '../../domain/shared/calendar.ts'

/** A stored holiday as the domain speaks of it. */
export function asHoliday(row: typeof hariLibur.$inferSelect): HariMasukan {
  // Safe because only the kinds of the schema are ever entered.
  return { ...row, jenis: row.jenis as HariMasukan['jenis'] }
}
