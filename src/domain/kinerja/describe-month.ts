import type { PolicyPresensi } from '../presensi/policy.ts'
import type { LocalDate } from '../shared/local-date.ts'
import type { Text } from '../shared/text.ts'
import type { Baris, BarisHasil, BulanKinerja, HasilBulan, Satuan } from './bulan.ts'
import { komponenHasil } from './komponen/index.ts'
import { JENIS_CUTI } from './masa-bulan.ts'
import type { PolicyKinerja } from './policy.ts'
import {
  adjustmentText,
  baseText,
  componentText,
  conditionText,
  deductionText,
  floorText,
  leaveText,
  openText,
  restoredText,
  sanctionText,
  serviceText,
} from './texts.ts'

/** The law of a month: that of its last day for the score, that of each day for its deductions. */
export interface HukumBulan {
  readonly kinerja: PolicyKinerja
  readonly presensiOn: (tanggal: LocalDate) => PolicyPresensi
}

/** Describes a month: each line with its sentence and its article. */
export function describeMonth(
  { baris, bagian = [], catatan: _, ...hasil }: HasilBulan,
  status: BulanKinerja['status'],
  hukum: HukumBulan,
): BulanKinerja {
  return { ...hasil, status, bagian, baris: baris.map((line) => describeLine(line, hukum)) }
}

interface LineText {
  readonly satuan: Satuan
  readonly pesan: Text
  readonly dasar: string
}

function describeLine(line: BarisHasil, hukum: HukumBulan): Baris {
  const { kode, jumlah, poin, rupiah, hari = [], keluaran = [] } = line
  return { kode, jumlah, poin, rupiah, hari, keluaran, ...tell(line, hukum) }
}

function tell(line: BarisHasil, hukum: HukumBulan): LineText {
  const { kode, poin, hari = [], isi = {} } = line
  const { kinerja } = hukum
  const komponen = komponenHasil.find((one) => one.kode === kode)
  if (komponen) {
    const dasar = kinerja.komponen[komponen.kode]?.basis ?? ''
    const satuan = line.keluaran ? 'kra' : 'bulan'
    return { satuan, pesan: componentText(komponen, isi, kinerja), dasar }
  }
  if (kode.startsWith('presensi.')) {
    const dasar = [...new Set(hari.map((day) => basisOf(kode, hukum.presensiOn(day))))].join('; ')
    return { satuan: 'hari', pesan: deductionText(kode, hari, poin), dasar }
  }
  const cuti = JENIS_CUTI.find((one) => one === isi.jenis)
  if (cuti) {
    const dasar = kinerja.tppCuti[cuti].basis
    return { satuan: 'hari', pesan: leaveText(cuti, hari.length, isi), dasar }
  }
  return KINDS[kode]?.(line, kinerja) ?? unknownKind(kode)
}

/** Returns the article that sets the points of a deduction. */
function basisOf(kode: string, policy: PolicyPresensi): string {
  const { terlambat, pulangCepat, tanpaKeterangan, apel } = policy
  if (/tanpa-keterangan|tugas-kosong/.test(kode)) return tanpaKeterangan.basis
  if (kode === 'presensi.apel') return apel?.basis ?? ''
  return /terlambat|tanpa-masuk/.test(kode) ? terlambat.basis : pulangCepat.basis
}

type LineDescriber = (line: BarisHasil, policy: PolicyKinerja) => LineText

const open =
  (what: 'belum-terverifikasi' | 'menunggu' | 'rancangan'): LineDescriber =>
  ({ hari = [] }, { disiplin }) => ({
    satuan: 'hari',
    pesan: openText(what, hari),
    dasar: disiplin.basis,
  })

const KINDS: Readonly<Record<string, LineDescriber>> = {
  'kinerja.tpp-dasar': ({ isi }, policy) => ({
    satuan: 'bulan',
    pesan: baseText(isi?.dasar, policy),
    dasar: policy.disiplin.basis,
  }),
  'kinerja.kondisi-kerja': ({ jumlah, poin }, { kondisiKerja }) => ({
    satuan: 'tingkat',
    pesan: conditionText(jumlah, -poin),
    dasar: kondisiKerja?.basis ?? '',
  }),
  'kinerja.masa-kerja': ({ isi = {} }, { tppSebagian }) => ({
    satuan: 'hari',
    pesan: serviceText(isi),
    dasar: tppSebagian.basis,
  }),
  'kinerja.hari-belum-terverifikasi': open('belum-terverifikasi'),
  'kinerja.hari-menunggu': open('menunggu'),
  'kinerja.hari-rancangan': open('rancangan'),
  'kinerja.sanggahan': ({ hari = [], poin }, { sanggahan }) => ({
    satuan: 'hari',
    pesan: restoredText(hari, -poin),
    dasar: sanggahan.basis,
  }),
  'kinerja.disiplin-minimum': ({ poin }, { disiplin }) => ({
    satuan: 'bulan',
    pesan: floorText(-poin),
    dasar: disiplin.basis,
  }),
  'kinerja.hukuman-sedang': ({ poin }, { potonganHukumanSedang }) => ({
    satuan: 'hukuman',
    pesan: sanctionText(poin),
    dasar: potonganHukumanSedang.basis,
  }),
  'kinerja.penyesuaian': ({ isi = {} }, { sanggahan }) => ({
    satuan: 'bulan',
    pesan: adjustmentText(isi),
    dasar: sanggahan.basis,
  }),
}

function unknownKind(kode: string): never {
  throw new Error(`a month has a line that nobody knows: ${kode}`)
}
