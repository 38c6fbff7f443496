import type { Policy } from '../../domain/edition.ts'
import { national } from '../national.ts'

const SE =
  'SE Menteri PANRB 3/2026 dan SE Mendagri 800.1.5/3349/SJ (31 Maret 2026), menurut pemberitaan [P]'

/**
 * The national scheme: every Friday at home from 10 April 2026 on.
 *
 * Extended on 21 May 2026 by at least two months; what holds after about 21 July 2026 is not known [U],
 * so the end stays open until a regency sets it. Replies within five minutes and the monthly report to
 * Kemendagri are no clauses of a request.
 */
export const nasionalJumat2026: Policy = {
  ...national,
  wfa: {
    ...national.wfa,
    'wfa.hari-skema': { value: true, basis: `${SE}: Jumat bekerja dari rumah saja` },
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
