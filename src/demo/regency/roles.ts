import type { JenisJabatan } from '../../domain/pegawai/pegawai.ts'

/** People of the demo's story, by user name, with the position that the generator gives them. */
export interface Tokoh {
  readonly username: string
  readonly nama: string
  readonly pria: boolean
  readonly unit: string
  /** Where in the unit: its head, the head of a bidang (by number), or a staff position. */
  readonly tempat: 'kepala' | `bidang-${number}` | `staf-${number}`
  /** Their own position, if the place alone does not determine it. */
  readonly jabatan?: readonly [nama: string, jenis: JenisJabatan, tppDasar: number]
  readonly roles: readonly string[]
  readonly keterangan: string
  readonly gloss: string
}

/** Everybody with an easy user name, in the order in which the story needs them. */
export const TOKOH: readonly Tokoh[] = [
  {
    username: 'siti',
    nama: 'Siti Rahmawati, S.Kom.',
    pria: false,
    unit: 'diskominfo',
    tempat: 'staf-0',
    jabatan: ['Pranata Komputer Ahli Muda', 'fungsional', 5_000_000],
    roles: [],
    keterangan: 'Pegawai, Dinas Kominfo: mengajukan WFA',
    gloss: 'employee: asks for WFA days',
  },
  {
    username: 'budi',
    nama: 'Budi Santoso, S.T., M.Kom.',
    pria: true,
    unit: 'diskominfo',
    tempat: 'bidang-0',
    roles: [],
    keterangan: 'Atasan Siti: merekomendasikan',
    gloss: "Siti's atasan: recommends",
  },
  {
    username: 'ratna',
    nama: 'Ratna Dewi Kusumawati, S.Sos., M.Si.',
    pria: false,
    unit: 'diskominfo',
    tempat: 'kepala',
    roles: [],
    keterangan: 'Kepala Dinas Kominfo: menyetujui',
    gloss: 'kepala of the unit: approves',
  },
  {
    username: 'dewi',
    nama: 'Dewi Anggraeni, S.IP.',
    pria: false,
    unit: 'bkpsdm',
    tempat: 'staf-0',
    jabatan: ['Analis SDM Aparatur Ahli Muda', 'fungsional', 5_000_000],
    roles: ['luwes_admin'],
    keterangan: 'BKPSDM: menghitung kinerja, mengelola gangguan',
    gloss: 'bkd: computes the month, manages outages',
  },
  {
    username: 'agus',
    nama: 'Agus Setiawan, A.Md.',
    pria: true,
    unit: 'dishub',
    tempat: 'staf-0',
    jabatan: ['Pengelola Data Angkutan', 'pelaksana', 3_250_000],
    roles: [],
    keterangan: 'Pegawai unit lain: Dinas Perhubungan',
    gloss: "employee of another unit: sees nothing of Siti's",
  },
  {
    username: 'bambang',
    nama: 'Drs. Bambang Wijayanto, M.M.',
    pria: true,
    unit: 'setda',
    tempat: 'kepala',
    roles: [],
    keterangan: 'Sekretaris Daerah: memutus untuk para kepala',
    gloss: 'sekda: decides for the heads of units',
  },
  {
    username: 'nur',
    nama: 'Nur Azizah, S.H., M.H.',
    pria: false,
    unit: 'setda',
    tempat: 'bidang-1',
    roles: ['luwes_hukum'],
    keterangan: 'Kepala Bagian Hukum: menetapkan kebijakan',
    gloss: 'legal division: adopts what bkd proposes',
  },
  {
    username: 'hadi',
    nama: 'Hadi Purwanto, S.E., CGCAE.',
    pria: true,
    unit: 'inspektorat',
    tempat: 'staf-0',
    jabatan: ['Auditor Ahli Muda', 'fungsional', 5_750_000],
    roles: ['luwes_auditor'],
    keterangan: 'Inspektorat: membaca semua, tidak mengubah',
    gloss: 'inspektorat: reads all, changes nothing',
  },
  {
    username: 'rina',
    nama: 'Rina Marlina, S.Kep., Ns.',
    pria: false,
    unit: 'rsud',
    tempat: 'staf-0',
    jabatan: ['Perawat Ahli Pertama', 'fungsional', 4_250_000],
    roles: [],
    keterangan: 'Perawat RSUD: layanan langsung, tidak dapat WFA',
    gloss: 'nurse: serves the public directly, no WFA',
  },
  {
    username: 'yusuf',
    nama: 'Yusuf Hidayatullah, S.AP.',
    pria: true,
    unit: 'diskominfo',
    tempat: 'staf-1',
    jabatan: ['Penelaah Teknis Kebijakan', 'pelaksana', 3_250_000],
    roles: [],
    keterangan: 'Baru menjabat: belum dapat WFA',
    gloss: 'new in position: not yet WFA',
  },
  {
    username: 'joko',
    nama: 'Joko Prasetyo, S.Kom.',
    pria: true,
    unit: 'diskominfo',
    tempat: 'staf-2',
    jabatan: ['Pranata Komputer Ahli Pertama', 'fungsional', 4_250_000],
    roles: [],
    keterangan: 'Dalam proses hukuman disiplin: tidak dapat WFA',
    gloss: 'disciplinary case in process: no WFA',
  },
  {
    username: 'tono',
    nama: 'Tono Suhartono, A.Md.Kom.',
    pria: true,
    unit: 'diskominfo',
    tempat: 'staf-3',
    jabatan: ['Pranata Komputer Terampil', 'fungsional', 3_600_000],
    roles: ['luwes_integrator'],
    keterangan: 'Integrator: webhook dan kirimannya',
    gloss: 'integrator: webhooks and deliveries',
  },
  {
    username: 'lestari',
    nama: 'Lestari Handayani, A.Md.',
    pria: false,
    unit: 'diskominfo',
    tempat: 'staf-8',
    jabatan: ['Pengelola Kepegawaian', 'pelaksana', 3_250_000],
    // A role of the portal's own menu: her rights in Luwes follow from her appointment there.
    roles: ['simpeg_operator'],
    keterangan: 'Operator Dinas Kominfo: piket, kesiapan, mesin, koreksi',
    gloss: 'operator of the unit: pickets, readiness, machines, corrections',
  },
]
