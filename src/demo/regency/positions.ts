import type { JenisJabatan, Tugas } from '../../domain/pegawai/pegawai.ts'
import type { Random } from './random.ts'
import type { UnitPlan } from './units.ts'

/** A position before somebody holds it. TPP base in whole rupiah a month. */
export interface Position {
  readonly jabatan: string
  readonly jenisJabatan: JenisJabatan
  readonly eselon?: string
  readonly tppDasar: number
  readonly tugas: Tugas
  readonly risikoLapangan?: number
  readonly pppk?: boolean
}

type Staff = readonly [jabatan: string, jenisJabatan: JenisJabatan, tppDasar: number]
type StaffList = readonly [Staff, ...Staff[]]

const KANTOR: StaffList = [
  ['Perencana Ahli Muda', 'fungsional', 5_000_000],
  ['Analis Kebijakan Ahli Muda', 'fungsional', 5_000_000],
  ['Analis Keuangan Pusat dan Daerah Ahli Pertama', 'fungsional', 4_250_000],
  ['Arsiparis Terampil', 'fungsional', 3_600_000],
  ['Penelaah Teknis Kebijakan', 'pelaksana', 3_250_000],
  ['Pengolah Data dan Informasi', 'pelaksana', 2_900_000],
  ['Pengadministrasi Perkantoran', 'pelaksana', 2_600_000],
]

const OWN: Readonly<Record<string, StaffList>> = {
  diskominfo: [
    ['Pranata Komputer Ahli Pertama', 'fungsional', 4_250_000],
    ['Pranata Humas Ahli Muda', 'fungsional', 5_000_000],
    ['Statistisi Ahli Pertama', 'fungsional', 4_250_000],
  ],
  inspektorat: [
    ['Auditor Ahli Muda', 'fungsional', 5_750_000],
    ['PPUPD Ahli Pertama', 'fungsional', 4_750_000],
  ],
  bkpsdm: [
    ['Analis SDM Aparatur Ahli Pertama', 'fungsional', 4_250_000],
    ['Asesor SDM Aparatur Ahli Muda', 'fungsional', 5_000_000],
  ],
  pupr: [
    ['Teknik Jalan dan Jembatan Ahli Pertama', 'fungsional', 4_500_000],
    ['Pengawas Lapangan', 'pelaksana', 3_400_000],
  ],
  dishub: [
    ['Penguji Kendaraan Bermotor Terampil', 'fungsional', 3_900_000],
    ['Petugas Pengaturan Lalu Lintas', 'pelaksana', 3_100_000],
  ],
  rsud: [
    ['Perawat Ahli Pertama', 'fungsional', 4_250_000],
    ['Dokter Ahli Muda', 'fungsional', 6_500_000],
    ['Bidan Terampil', 'fungsional', 3_750_000],
    ['Apoteker Ahli Pertama', 'fungsional', 4_250_000],
  ],
  'pkm-kota': [
    ['Bidan Terampil', 'fungsional', 3_750_000],
    ['Sanitarian Terampil', 'fungsional', 3_600_000],
    ['Perawat Terampil', 'fungsional', 3_600_000],
  ],
}

/** Returns the position that leads a unit. */
export function headPosition(plan: UnitPlan): Position {
  const tugas = plan.layananLangsung ? 'pelayanan-langsung' : 'administratif'
  const base = { jabatan: plan.kepala, jenisJabatan: plan.pimpinan } as const
  if (plan.induk === undefined) {
    return { ...base, eselon: 'II.a', tppDasar: 25_000_000, tugas: 'administratif' }
  }
  if (plan.pimpinan === 'jpt-pratama') {
    return { ...base, eselon: 'II.b', tppDasar: 14_500_000, tugas: 'administratif' }
  }
  if (plan.pimpinan === 'administrator')
    return { ...base, eselon: 'III.a', tppDasar: 9_000_000, tugas }
  return { ...base, tppDasar: 6_500_000, tugas }
}

/** Returns the secretary of a dinas, a badan or a kecamatan. */
export function secretaryPosition(plan: UnitPlan): Position {
  const pengawas = plan.pimpinan === 'administrator'
  return {
    jabatan: `Sekretaris ${plan.nama}`,
    jenisJabatan: 'administrator',
    eselon: pengawas ? 'III.b' : 'III.a',
    tppDasar: pengawas ? 7_500_000 : 9_000_000,
    tugas: 'administratif',
  }
}

/** Returns the head of a bidang, bagian or seksi. */
export function sectionPosition(plan: UnitPlan, bidang: string): Position {
  const tugas = plan.layananLangsung ? 'pelayanan-langsung' : 'administratif'
  if (plan.pimpinan === 'fungsional') {
    const jabatan = `Penanggung Jawab ${bidang}`
    return { jabatan, jenisJabatan: 'fungsional', tppDasar: 4_750_000, tugas }
  }
  const jabatan = bidang.startsWith('Inspektur') ? bidang : `Kepala ${bidang}`
  if (bidang.startsWith('Seksi')) {
    return { jabatan, jenisJabatan: 'pengawas', eselon: 'IV.a', tppDasar: 5_500_000, tugas }
  }
  return { jabatan, jenisJabatan: 'administrator', eselon: 'III.b', tppDasar: 7_500_000, tugas }
}

/** Returns the head of the office of a unit, who leads its administrative staff. */
export function officePosition(): Position {
  return {
    jabatan: 'Kepala Subbagian Umum dan Kepegawaian',
    jenisJabatan: 'pengawas',
    eselon: 'IV.a',
    tppDasar: 5_500_000,
    tugas: 'administratif',
  }
}

/** Returns a staff position of a unit: mostly its own profession, else an office position. */
export function staffPosition(plan: UnitPlan, stream: Random): Position {
  const own = OWN[plan.kode]
  const professional = own !== undefined && stream.percent(60)
  const [jabatan, jenisJabatan, tppDasar] = stream.pick(professional ? own : KANTOR)
  const lapangan = professional && (plan.kode === 'pupr' || plan.kode === 'dishub')
  const melayani = plan.layananLangsung || (plan.kode === 'kec-tanjung' && stream.percent(40))
  return {
    jabatan,
    jenisJabatan,
    tppDasar,
    tugas: lapangan ? 'lapangan' : melayani ? 'pelayanan-langsung' : 'administratif',
    ...(lapangan && { risikoLapangan: stream.between(1, 3) }),
    pppk: stream.percent(22),
  }
}
