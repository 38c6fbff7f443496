import { type JenisKejadian, SUMBER } from '../../domain/events.ts'
import { typeNamed, typesOf } from '../../operations/webhook/inbound.ts'

// Made up: a NIP that belongs to nobody, ids that name nothing.
const NIP = '198609262015051001'
const ID = '0b6f2c9e-7d54-4a1e-9c1b-3f2a6d8e5c10'
const TANGGAL = '2026-11-19'
const BULAN = '2026-11'
const request = (status: string) => ({
  id: ID,
  nip: NIP,
  status,
  hari: [{ tanggal: TANGGAL, status }],
})
const gangguan = { id: ID, dari: '2026-11-19T00:15:00Z', sampai: '2026-11-19T01:05:00Z', unit: [] }

/** A payload of every type that Luwes takes in. */
export const INCOMING_EXAMPLES: Readonly<Record<string, unknown>> = Object.fromEntries(
  SUMBER.flatMap(typesOf).map(([type, { example }]) => [type, example]),
)

/** A payload of every event that Luwes sends. */
export const OUTGOING_EXAMPLES: Readonly<Record<JenisKejadian, object>> = {
  'wfa.diajukan': request('diajukan'),
  'wfa.direkomendasikan': request('direkomendasikan'),
  'wfa.disetujui': request('disetujui'),
  'wfa.ditolak': request('ditolak'),
  'wfa.dikembalikan': request('dikembalikan'),
  'wfa.dibatalkan': request('dibatalkan'),
  'wfa.dicabut': request('dicabut'),
  'wfa.dikonfirmasi': request('disetujui'),
  'wfa.dipanggil': {
    ...request('disetujui'),
    ...{ tanggal: TANGGAL, harusTiba: '2026-11-19T10:30:00+07:00' },
  },
  'wfa.diingatkan': request('diajukan'),
  'wfa.dieskalasi': request('diajukan'),
  'wfa.kedaluwarsa': request('kedaluwarsa'),
  'surat.terbit': {
    ...{ id: ID, nip: NIP, unitKerja: 'kominfo', kode: 'ABCD-EFGH-JKLM' },
    ...{ hari: [TANGGAL], status: 'berlaku', nomor: '800/117/2026' },
  },
  'wfa.arahan-terbit': {
    ...{ id: ID, status: 'terbit', jenis: 'rumah' },
    ...{ unit: ['kominfo'], hari: [TANGGAL] },
  },
  'wfa.arahan-batal': {
    ...{ id: ID, status: 'batal', jenis: 'rumah' },
    ...{ unit: ['kominfo'], hari: [TANGGAL] },
  },
  'wfa.roster-terbit': {
    ...{ id: ID, status: 'terbit', unit: 'kominfo' },
    ...{ dari: TANGGAL, sampai: TANGGAL, hari: 1 },
  },
  'wfa.roster-batal': { id: ID, status: 'batal', unit: 'kominfo', dari: TANGGAL, sampai: TANGGAL },
  'presensi.dinilai': { nip: NIP, tanggal: TANGGAL, status: 'hadir-wfa', sementara: false },
  'presensi.ditandai': {
    ...{ id: ID, nip: NIP, tanggal: TANGGAL },
    ...{ kode: 'tanda.koordinat-sama', status: 'baru' },
  },
  'presensi.dikoreksi': {
    ...{ id: ID, nip: NIP, tanggal: TANGGAL },
    ...{ jenis: 'lupa-tap', status: 'disetujui' },
  },
  'presensi.ping': { id: ID, nip: NIP, tanggal: TANGGAL, batas: '2026-11-19T10:05:00+07:00' },
  'gangguan.dibuka': { ...gangguan, status: 'dugaan' },
  'gangguan.ditutup': { ...gangguan, status: 'ditetapkan' },
  'laporan.diajukan': { id: ID, nip: NIP, tanggal: TANGGAL, status: 'diajukan' },
  'laporan.diverifikasi': { id: ID, nip: NIP, tanggal: TANGGAL, status: 'diterima' },
  'kinerja.dihitung': { nip: NIP, bulan: BULAN, status: 'sementara' },
  'kinerja.disanggah': { id: ID, nip: NIP, bulan: BULAN, status: 'diajukan' },
  'kinerja.ditutup': { bulan: BULAN },
  'peringatan.muncul': { id: ID, kode: 'peringatan.disiplin', nip: NIP, unitKerja: 'kominfo' },
  'peringatan.selesai': {
    ...{ id: ID, kode: 'peringatan.disiplin', nip: NIP, unitKerja: 'kominfo' },
    status: 'dibina',
  },
  'webhook.dinonaktifkan': {
    ...{ id: ID, sebab: 'gagal-5-hari', gagalSejak: '2026-11-14T08:00:00+07:00' },
  },
  'webhook.uji': { id: ID },
}

/** The source whose webhook takes a type in; `null` for a type that Luwes sends or does not know. */
export function sourceOf(type: string) {
  return typeNamed(type)?.sumber ?? null
}

/** The payload of any type, taken in or sent. */
export function exampleOf(type: string): unknown {
  const all: Readonly<Record<string, unknown>> = { ...INCOMING_EXAMPLES, ...OUTGOING_EXAMPLES }
  return Object.hasOwn(all, type) ? all[type] : undefined
}
