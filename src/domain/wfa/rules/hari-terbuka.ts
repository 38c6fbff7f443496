import * as v from 'valibot'
import { type LocalDate, weekday } from '../../shared/local-date.ts'
import type { Rule } from '../../shared/rule.ts'
import { tanggalSchema } from '../../shared/schema.ts'
import type { WfaFacts } from '../facts.ts'
import { isBerlokasi } from '../jenis.ts'
import { hariPekan } from './nilai.ts'

/** The days on which a scheme allows requests: ISO weekdays, or given dates. */
export interface HariTerbuka {
  readonly hari?: readonly number[]
  readonly tanggal?: readonly LocalDate[]
}

function closedDays({ jenis, hariDiminta }: WfaFacts, { hari, tanggal }: HariTerbuka) {
  if (!isBerlokasi(jenis)) return []
  return hariDiminta.filter((day) => !(hari?.includes(weekday(day)) || tanggal?.includes(day)))
}

/** Hari terbuka: a scheme that opens only some weekdays or dates to location flexibility. */
export const hariTerbuka = {
  code: 'wfa.hari-terbuka',
  nilai: v.strictObject({
    hari: v.exactOptional(hariPekan),
    tanggal: v.exactOptional(v.array(tanggalSchema)),
  }),
  message: {
    id: 'Skema daerah tidak membuka WFA pada salah satu hari yang diminta.',
    en: 'The scheme does not open a day asked for to WFA.',
  },
  met: {
    id: 'Hari yang diminta terbuka untuk WFA.',
    en: 'The days asked for are open to WFA.',
  },
  binds: ({ jenis }) => isBerlokasi(jenis),
  allows: (facts, open) => closedDays(facts, open).length === 0,
  breach: (facts, open) => ({ hari: closedDays(facts, open) }),
} as const satisfies Rule<WfaFacts, HariTerbuka>
