import type { Policy } from '../../domain/edition.ts'
import { BAWAAN } from '../bawaan.ts'
import { national } from '../national.ts'

const SE = 'SE Kabupaten Pesisir Barat 100.3.4.2/022/08/2025'

/**
 * Kabupaten Pesisir Barat: selective, never a right; the kepala perangkat daerah approves;
 * everybody owes presence and reports.
 *
 * The circular names no quota, no notice and no TPP number, so the defaults apply until a Perbup
 * sets them.
 */
export const pesisirBarat2025: Policy = {
  ...national,
  wfa: {
    ...national.wfa,
    'wfa.pelayanan-langsung': {
      value: ['pelayanan-langsung'],
      basis: `${SE}: pelayanan langsung kepada masyarakat dikecualikan; Permen PANRB 4/2025, kriteria tugas`,
    },
    'wfa.kuota': {
      value: 5_000,
      basis: `${SE}: selektif, dengan rekomendasi dan persetujuan kepala perangkat daerah; angka 50% (bawaan Luwes, belum ada sumber: tetapkan dengan Perbup)`,
    },
  },
  presensi: {
    ...national.presensi,
    laporanHarian: {
      value: { untuk: 'semua', batas: 720 },
      basis: `${SE}: presensi elektronik dan laporan kepada atasan langsung wajib bagi semua pegawai, WFA atau tidak; paling lambat pukul 12.00 hari kerja berikutnya (${BAWAAN})`,
    },
  },
}
