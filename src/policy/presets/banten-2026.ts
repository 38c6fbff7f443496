import type { Policy } from '../../domain/edition.ts'
import { national } from '../national.ts'

const SE = 'SE Provinsi Banten 4/2026 (10 Maret 2026), menurut pemberitaan [P]'

/**
 * Provinsi Banten around Lebaran 2026: three days, half of each perangkat daerah, a schedule by 13
 * March.
 *
 * By the calendar of 2026 that is three working days before the first of them, so that is the
 * notice. The list of essential services was cut off in the source [U].
 */
export const banten2026: Policy = {
  ...national,
  wfa: {
    ...national.wfa,
    'wfa.hari-terbuka': {
      value: { tanggal: ['2026-03-25', '2026-03-26', '2026-03-27'] },
      basis: `${SE}: tanggal 25 sampai 27 Maret 2026`,
    },
    // The circular grants three days in one week.
    'wfa.batas-mingguan': {
      value: 3,
      basis: `${SE}: tiga hari kerja berturut-turut. Melebihi batas 2 hari Permen PANRB 4/2025 Pasal 13 ayat (1); dasar pengecualiannya belum ada sumber [U]`,
    },
    'wfa.batas-nasional': {
      value: 2,
      basis: 'Permen PANRB 4/2025 Pasal 13 ayat (1)',
      effect: 'peringatan',
    },
    'wfa.kuota': { value: 5_000, basis: `${SE}: paling banyak 50% setiap perangkat daerah` },
    'wfa.pemberitahuan': {
      value: 3,
      basis: `${SE}: jadwal dilaporkan paling lambat 13 Maret 2026, 12 hari sebelumnya, yaitu 3 hari kerja`,
    },
    'wfa.pelayanan-langsung': {
      value: ['pelayanan-langsung'],
      basis: `${SE}: layanan esensial dikecualikan; daftar lengkapnya belum ada sumber [U]`,
    },
  },
}
