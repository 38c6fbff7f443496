import type { Policy } from '../../domain/edition.ts'
import { national } from '../national.ts'
import { tppJawaBarat } from './tpp-jawa-barat.ts'

const SE = 'SE Provinsi Jawa Barat 188/KPG.03/BKD'
const IBU =
  'Kebijakan Gubernur Jawa Barat tentang hari ulang tahun ibu, menurut pemberitaan [P]; aturan tertulisnya belum ada sumber [U]'

/**
 * Jawa Barat from January 2026: Thursday at home, permanent; the mother's birthday is an excuse.
 *
 * Friday is optional: a perangkat daerah proposes it to BKD, who confirms before anybody approves.
 * Its 100 % is for the mandated Thursday. It names no quota for requested days, so the default
 * applies.
 */
export const jabar2026: Policy = {
  ...national,
  wfa: {
    ...national.wfa,
    'wfa.kebijakan-tidak-ada': {
      value: [
        'rumah',
        'kantor-lain',
        'lokasi-lain',
        'keadaan-khusus',
        'merawat-orang-tua',
        'ulang-tahun-ibu',
      ],
      basis: `Permen PANRB 4/2025 Pasal 12 ayat (1) dan Pasal 13; merawat orang tua dan ulang tahun ibu: ${IBU}`,
    },
    'wfa.pelayanan-langsung': {
      value: ['pelayanan-langsung'],
      basis: `${SE}: pelayanan langsung (rumah sakit, sekolah) dikecualikan`,
    },
    'wfa.hari-skema': { value: true, basis: `${SE}: Kamis bekerja dari rumah` },
    'wfa.hari-konfirmasi': {
      value: [5],
      basis: `${SE}: Jumat bersifat pilihan atas usul perangkat daerah kepada BKD`,
      effect: 'peringatan',
    },
    'wfa.ulang-tahun-ibu': { value: true, basis: `${IBU}: pada harinya, tidak digeser` },
    'wfa.sekali-setahun': { value: 1, basis: `${IBU}: satu hari setahun` },
    'wfa.pemberitahuan': {
      value: 1,
      basis:
        'SE Provinsi Jawa Barat 150/KPG.03/BKD (22 Oktober 2025): rencana kerja ditetapkan H-1 menurut praktik Diskominfo (belum dicocokkan dengan naskah) [P]',
    },
  },
  ketentuan: {
    ...national.ketentuan,
    hariWajib: {
      value: [
        {
          hari: 4,
          dari: '2026-01-01',
          hanyaRumah: true,
          dihitung: true,
          kecualiEselon: [],
          kecualiJabatan: [],
          kecualiUnit: [],
          kecualiTugas: ['pelayanan-langsung', 'lapangan'],
        },
      ],
      basis: `${SE}: WFH setiap Kamis, 100%, tetap. Hitungan terhadap batas dua hari belum ada sumber [U]: tetapkan dengan Pergub`,
    },
  },
  kinerja: tppJawaBarat,
}
