import type { Policy } from '../../domain/edition.ts'
import { national } from '../national.ts'

const DKI = 'Skema Jumat DKI Jakarta 2026, menurut pemberitaan (nomor surat belum diketahui) [P]'

/**
 * DKI Jakarta: Friday, half of the administrative staff, strictly at home.
 *
 * BPBD, Satpol PP, Dishub, Dinkes and Gulkarmat work at the office. They are listed by name,
 * because the deployment sets their codes.
 */
export const dki2026: Policy = {
  ...national,
  wfa: {
    ...national.wfa,
    'wfa.kebijakan-tidak-ada': {
      value: ['rumah', 'keadaan-khusus'],
      basis: `${DKI}: hanya di rumah, tidak di kafe; keadaan khusus menurut Permen PANRB 4/2025 Pasal 13`,
    },
    'wfa.pelayanan-langsung': {
      value: ['pelayanan-langsung', 'lapangan'],
      basis: `${DKI}: hanya pegawai administratif`,
    },
    'wfa.jabatan-dikecualikan': {
      value: {
        eselon: [],
        kata: [],
        unit: [],
        namaUnit: [
          'badan penanggulangan bencana',
          'satuan polisi pamong praja',
          'dinas perhubungan',
          'dinas kesehatan',
          'penanggulangan kebakaran',
        ],
      },
      basis: `${DKI}: BPBD, Satpol PP, Dishub, Dinkes, Gulkarmat penuh di kantor`,
    },
    'wfa.hari-terbuka': { value: { hari: [5] }, basis: `${DKI}: hari Jumat` },
    'wfa.kuota': { value: 5_000, basis: `${DKI}: paling banyak 50% pegawai administratif` },
  },
  presensi: {
    ...national.presensi,
    kompensasi: {
      value: { jenis: 'jendela-fleksibel', menit: 60 },
      basis:
        'SE Sekda DKI Jakarta 1/SE/2026: datang 60 menit sebelum sampai 60 menit sesudah jam masuk, pulang menyesuaikan',
    },
  },
}
