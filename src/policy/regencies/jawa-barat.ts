import type { Editions, Policy } from '../../domain/edition.ts'
import { national } from '../national.ts'
import { jabar2026 } from '../presets/jabar-2026.ts'
import { OPERASIONAL_75 } from '../presets/tpp-jawa-barat.ts'

/** The declaration of 13 November 2025; earlier days do not have it. */
const HEMAT: Policy['kinerja'] = {
  ...national.kinerja,
  targetHemat: { value: [OPERASIONAL_75], basis: OPERASIONAL_75.dasar },
}

const SE_150 = 'SE Provinsi Jawa Barat 150/KPG.03/BKD (22 Oktober 2025)'

/** November 2025: SE 150/KPG.03/BKD sends everybody except direct services home on Thursdays. */
const november2025: Policy = {
  ...national,
  wfa: {
    ...national.wfa,
    'wfa.pelayanan-langsung': {
      value: ['pelayanan-langsung'],
      basis: `${SE_150}: unit dan tim pelayanan langsung dikecualikan`,
    },
    'wfa.hari-skema': { value: true, basis: `${SE_150}: Kamis bekerja dari rumah` },
  },
  ketentuan: {
    ...national.ketentuan,
    hariWajib: {
      value: [
        {
          hari: 4,
          dari: '2025-11-01',
          sampai: '2025-11-30',
          hanyaRumah: true,
          dihitung: true,
          kecualiEselon: [],
          kecualiJabatan: [],
          kecualiUnit: [],
          kecualiTugas: ['pelayanan-langsung', 'lapangan'],
        },
      ],
      basis: `${SE_150}: WFH setiap Kamis selama November 2025. Hitungan terhadap batas dua hari belum ada sumber [U]`,
    },
  },
}

/** December 2025: half of a perangkat daerah works elsewhere, and it decides who. */
const desember2025: Policy = {
  ...national,
  kinerja: HEMAT,
  wfa: {
    ...national.wfa,
    'wfa.pelayanan-langsung': {
      value: ['pelayanan-langsung'],
      basis:
        'Skema 50:50 Pemerintah Provinsi Jawa Barat sejak 2 Desember 2025 (nomor surat belum diketahui): Samsat, laboratorium daerah, dan perizinan dikecualikan',
    },
    'wfa.kuota': {
      value: 5_000,
      basis:
        'Skema 50:50 Pemerintah Provinsi Jawa Barat sejak 2 Desember 2025 (nomor surat belum diketahui)',
    },
  },
}

/** Provinsi Jawa Barat. Sources of dates and exemptions are press reports of the circulars. */
export const jawaBarat: Editions = [
  { since: '2025-11-01', policy: november2025 },
  { since: '2025-11-13', policy: { ...november2025, kinerja: HEMAT } },
  { since: '2025-12-02', policy: desember2025 },
  { since: '2026-01-01', policy: jabar2026 },
]
