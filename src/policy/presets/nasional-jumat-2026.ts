import type { Policy } from '../../domain/edition.ts'
import { national } from '../national.ts'

const SE =
  'SE Menteri PANRB 3/2026 dan SE Mendagri 800.1.5/3349/SJ (31 Maret 2026), menurut pemberitaan [P]'

/**
 * The national scheme: every Friday at home from 10 April 2026 on.
 *
 * Extended on 21 May 2026 by at least two months. The rule after about 21 July 2026 is unknown [U],
 * so the end stays open until a regency sets it. The monthly report to Kemendagri is not a clause
 * of a request.
 */
export const nasionalJumat2026: Policy = {
  ...national,
  wfa: {
    ...national.wfa,
    'wfa.hari-skema': { value: true, basis: `${SE}: Jumat bekerja dari rumah saja` },
  },
  presensi: {
    ...national.presensi,
    ping: {
      value: { menit: 5, sehari: 4 },
      basis: `${SE}: panggilan saat WFH dijawab kurang dari 5 menit; paling banyak empat kali sehari adalah ketentuan bawaan Luwes`,
    },
  },
  ketentuan: {
    ...national.ketentuan,
    hariWajib: {
      value: [
        {
          hari: 5,
          dari: '2026-04-10',
          hanyaRumah: true,
          dihitung: true,
          kecualiEselon: ['I', 'II', 'III', 'IV'],
          kecualiJabatan: ['camat', 'lurah', 'kepala desa'],
          kecualiUnit: [],
          kecualiTugas: ['pelayanan-langsung', 'lapangan'],
        },
      ],
      basis: `${SE}: WFH setiap Jumat. Eselon IV dikecualikan menurut satu daerah saja [P]; daftar lengkap, keberlakuan setelah Juli 2026, dan hitungan terhadap batas dua hari belum ada sumber [U]: tetapkan dengan Perkada`,
    },
  },
}
