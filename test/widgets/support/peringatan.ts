import type { Peringatan } from '../../../widgets/shared/contract.ts'
import { budi, siti } from './data.ts'

type Answer = [number, unknown]
const text = (id: string, en: string) => ({ id, en })

const own: Peringatan = {
  id: 'w-1',
  kode: 'peringatan.target',
  jenis: text('Hasil di bawah target', 'Results below target'),
  nip: siti.nip,
  nama: siti.nama,
  unitKerja: siti.unitKerja,
  unit: siti.namaUnit,
  status: 'baru',
  pesan: text(
    'Capaian hasil kerja Oktober 2026 72,5%, di bawah 80%.',
    '72.5% of the targets of October 2026 were reached, below 80%.',
  ),
  dasar: 'Permen PANRB 6/2022 (bawaan Luwes: tetapkan dengan Perkada)',
  angka: { capaian: 7250, batas: 8000 },
  hari: [],
  kepada: ['pegawai', 'atasan', 'bkd'],
  munculPada: '2026-11-17T02:00:00+07:00',
  terbukaPada: '2026-11-20T00:00:00+07:00',
  dapatDitindak: false,
  tindakLanjut: [],
  riwayat: [],
}

const late: Peringatan = {
  ...own,
  id: 'w-2',
  kode: 'peringatan.disiplin',
  jenis: text('Tangga disiplin setahun', 'The ladder of discipline of a year'),
  nip: budi.nip,
  nama: budi.nama,
  pesan: text(
    '2 hari tanpa keterangan dan 38 menit terlambat atau pulang cepat dalam 2026: 2 hari. Satu hari lagi masuk ambang teguran lisan.',
    '2 days without a reason and 38 minutes late or early in 2026: 2 days. One day more reaches a verbal reprimand.',
  ),
  dasar: 'PP 94/2021 Pasal 4 huruf f, Pasal 9',
  angka: { hari: 2, menit: 38, dihitung: 2 },
  hari: ['2026-11-05', '2026-11-13'],
  terbukaPada: '2026-11-17T02:00:00+07:00',
  dapatDitindak: true,
  tindakLanjut: ['dijelaskan', 'dibina', 'kebijakan-diubah', 'dilimpahkan'],
}

const unit: Peringatan = {
  ...late,
  id: 'w-3',
  kode: 'peringatan.unit-minimum',
  jenis: text('Petugas di bawah minimum', 'Fewer on site than needed'),
  nip: null,
  nama: '',
  pesan: text(
    'Petugas di kantor kurang dari minimum layanan: 2026-11-16 (1/2).',
    'Fewer people on site than its services need: 2026-11-16 (1/2).',
  ),
  angka: { hari: 1 },
  hari: ['2026-11-16'],
}

/** Returns the warnings of an employee alone, or of somebody who also receives those of others. */
export const peringatanMilik = (officer: boolean) => (officer ? [own, late, unit] : [own])

/** Returns the answers about warnings; `null` for other paths. */
export function warnings(
  on: { peringatan: readonly Peringatan[] },
  method: string,
  route: string,
  query: string,
  body: unknown,
): Answer | null {
  if (route === '/peringatan') {
    const ended = query.includes('selesai=ya')
    return [200, { data: on.peringatan.filter(({ status }) => (status !== 'baru') === ended) }]
  }
  const id = /^\/peringatan\/([^/]+)\/tindak-lanjut$/.exec(route)?.[1]
  if (!id || method !== 'POST') return null
  // Safe because only the widgets call, and each test looks at what they sent.
  const { tindakLanjut, alasan } = body as { tindakLanjut: 'dibina'; alasan: string }
  const pada = '2026-11-18T08:00:00+07:00'
  const step = { pada, oleh: siti.nip, atasNama: null, langkah: tindakLanjut, isi: alasan }
  const end = { status: tindakLanjut, dapatDitindak: false, riwayat: [step] }
  on.peringatan = on.peringatan.map((one) => (one.id === id ? { ...one, ...end } : one))
  return [200, on.peringatan.find((one) => one.id === id)]
}
