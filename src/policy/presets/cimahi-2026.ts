import type { Policy } from '../../domain/edition.ts'
import { national } from '../national.ts'

const CIMAHI = 'Skema Jumat Kota Cimahi 2026, menurut pemberitaan (nomor surat belum diketahui) [P]'

/**
 * Kota Cimahi: Friday only, at most three quarters of a perangkat daerah, which decides who.
 *
 * So the day alone sends nobody home: people request it, or a roster plans them.
 */
export const cimahi2026: Policy = {
  ...national,
  wfa: {
    ...national.wfa,
    'wfa.jabatan-dikecualikan': {
      value: { eselon: ['II', 'III'], kata: ['camat', 'lurah'], unit: [] },
      basis: `${CIMAHI}: eselon II, III, camat, dan lurah bekerja di kantor`,
    },
    'wfa.pelayanan-langsung': {
      value: ['pelayanan-langsung'],
      basis: `${CIMAHI}: pelayanan langsung dikecualikan`,
    },
    'wfa.hari-terbuka': { value: { hari: [5] }, basis: `${CIMAHI}: hari Jumat` },
    'wfa.kuota': {
      value: 7_500,
      basis: `${CIMAHI}: paling banyak 75% WFH dan 25% di kantor, diatur perangkat daerah`,
    },
  },
}
