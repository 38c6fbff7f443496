import type { Statement } from '../../db/engine/client.ts'
import { hearOf, markComplete } from '../../db/presensi/tap.ts'
import { cancelLeave, type IntakeRow, type IntakeTable, takeIn } from '../../db/webhook/webhook.ts'
import { signLetter } from '../../db/wfa/surat.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { isBerlokasi, type JenisWfa } from '../../domain/wfa/jenis.ts'
import { codeAsKept } from '../../domain/wfa/surat.ts'

/** One validated item of a delivery, as its schema gives it. */
export type Item = Readonly<Record<string, unknown>>

/** How the items of a type are stored. */
interface Way {
  readonly table: IntakeTable
  readonly row: (item: Item, pada: Instant) => IntakeRow
}

const time = (value: unknown): Instant => Date.parse(String(value))
const orNull = (value: unknown) => value ?? null

const cuti: Way = {
  table: 'cuti',
  row: (item, pada) => ({
    id: item.id,
    nip: item.nip,
    dari: item.dari,
    sampai: item.sampai,
    batal: 0,
    data: item,
    diperbarui_pada: pada,
  }),
}

function hukuman(keadaan: 'diproses' | 'diputuskan' | 'selesai'): Way {
  return {
    table: 'hukuman_disiplin',
    row: (item, pada) => ({
      id: item.id,
      nip: item.nip,
      keadaan,
      // In the westernmost zone, so that a word said at night does not count a day too early.
      data: { ...item, keadaan, pada: localDate(pada, 'Asia/Jakarta') },
      diperbarui_pada: pada,
    }),
  }
}

const WAYS: Readonly<Record<string, Way>> = {
  'unit-kerja.diperbarui': {
    table: 'unit_kerja',
    row: (item, pada) => ({
      kode: item.kode,
      nama: item.nama,
      induk: orNull(item.induk),
      kepala_nip: orNull(item.kepalaNip),
      zona: orNull(item.zona),
      data: item,
      diperbarui_pada: pada,
    }),
  },
  'pegawai.diperbarui': {
    table: 'pegawai',
    row: (item, pada) => ({
      nip: item.nip,
      nama: item.nama,
      unit_kerja: item.unitKerja,
      atasan_nip: orNull(item.atasanNip),
      aktif: item.aktif === true ? 1 : 0,
      data: item,
      diperbarui_pada: pada,
    }),
  },
  'cuti.disetujui': cuti,
  'hukuman-disiplin.diproses': hukuman('diproses'),
  'hukuman-disiplin.diputuskan': hukuman('diputuskan'),
  'hukuman-disiplin.selesai': hukuman('selesai'),
  'jadwal-sif.ditetapkan': {
    table: 'jadwal_sif',
    row: (item, pada) => ({
      nip: item.nip,
      tanggal: item.tanggal,
      mulai: time(item.mulai),
      selesai: time(item.selesai),
      diperbarui_pada: pada,
    }),
  },
  'wfa.ditetapkan': {
    table: 'wfa_ditetapkan',
    row: (item, pada) => ({
      nip: item.nip,
      tanggal: item.tanggal,
      jenis: item.jenis,
      // Safe because the schema of the type admits only these kinds.
      berlokasi: isBerlokasi(item.jenis as JenisWfa) ? 1 : 0,
      nomor_surat: item.nomorSurat,
      // A letter that comes for a roster's day takes its place.
      roster_id: null,
      data: item,
      diperbarui_pada: pada,
    }),
  },
  'sasaran.ditetapkan': {
    table: 'sasaran',
    row: (item, pada) => ({
      nip: item.nip,
      bulan: item.bulan,
      kra: item.kra,
      diperbarui_pada: pada,
    }),
  },
  'sasaran.terealisasi': {
    table: 'realisasi',
    row: (item, pada) => ({
      nip: item.nip,
      bulan: item.bulan,
      kode: item.kode,
      realisasi: item.realisasi,
      data: item,
      diperbarui_pada: pada,
    }),
  },
  'kinerja.dinilai': {
    table: 'penilaian',
    row: (item, pada) => ({
      nip: item.nip,
      bulan: item.bulan,
      hasil_kerja: item.hasilKerja,
      perilaku_kerja: item.perilakuKerja,
      penilai_nip: item.penilaiNip,
      data: item,
      diperbarui_pada: pada,
    }),
  },
}

/** The letter that a signature names: its code as it is kept, or its number. */
export function letterNamed({ kode, nomor }: Item): string {
  return kode === undefined ? String(nomor) : codeAsKept(String(kode))
}

function signed(item: Item): Statement {
  const { oleh, pada, dokumen } = item
  const words = { oleh: String(oleh), pada: String(pada) }
  const kept = dokumen === undefined ? words : { ...words, dokumen: String(dokumen) }
  return signLetter(letterNamed(item), kept)
}

/** The statement that stores the good items of a delivery; none when there are none. */
export function storeItems(type: string, items: readonly Item[], pada: Instant): Statement[] {
  if (items.length === 0) return []
  if (type === 'cuti.dibatalkan')
    return [
      cancelLeave(
        items.map(({ id }) => String(id)),
        pada,
      ),
    ]
  if (type === 'surat.ditandatangani') return items.map(signed)
  if (type === 'presensi.lengkap') {
    const days = items.map(({ tanggal }) => String(tanggal))
    return [hearOf('presensi', pada), markComplete('presensi', days, pada)]
  }
  const way = WAYS[type]
  if (!way) throw new Error(`no way to store ${type}`)
  const [first, ...rest] = items.map((item) => way.row(item, pada))
  return first ? [takeIn(way.table, [first, ...rest])] : []
}
