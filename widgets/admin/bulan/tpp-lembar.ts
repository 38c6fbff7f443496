import type { EksporTpp } from '../../shared/contract.ts'
import { formatMonth } from '../../shared/format.ts'
import type { Kolom, Lembar, Sel } from '../../shared/workbook.ts'

type BarisTpp = EksporTpp['data'][number]

interface KolomTpp extends Kolom {
  readonly isi: (row: BarisTpp, at: number) => Sel
  /** Whether its sum is shown below. */
  readonly jumlah?: boolean
}

const text = (judul: string, lebar: number, name: keyof BarisTpp): KolomTpp => ({
  judul,
  lebar,
  jenis: 'teks',
  isi: (row) => row[name] ?? null,
})

/** Returns a code in the form for people: 'sangat-baik' is 'Sangat Baik'. */
const coded = (judul: string, name: keyof BarisTpp): KolomTpp => ({
  ...text(judul, 16, name),
  isi: (row) =>
    String(row[name] ?? '')
      .replaceAll('-', ' ')
      .replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase()),
})

const points = (judul: string, name: keyof BarisTpp): KolomTpp => ({
  judul,
  lebar: 13,
  jenis: 'poin',
  isi: (row) => {
    const value = row[name]
    return typeof value === 'number' ? value / 100 : null
  },
})

const rupiah = (judul: string, name: keyof BarisTpp): KolomTpp => ({
  judul,
  lebar: 16,
  jenis: 'rupiah',
  isi: (row) => row[name] ?? null,
  jumlah: true,
})

/** The columns of the list of TPP proposals, for a treasurer. */
export const KOLOM_TPP: readonly KolomTpp[] = [
  { judul: 'No', lebar: 6, jenis: 'angka', isi: (_row, at) => at + 1 },
  text('NIP', 21, 'nip'),
  text('Nama', 32, 'nama'),
  text('Kode unit kerja', 16, 'unitKerja'),
  text('Unit kerja', 36, 'unit'),
  coded('Status bulan', 'status'),
  points('Nilai disiplin', 'disiplin'),
  points('Nilai produktivitas', 'produktivitas'),
  coded('Predikat kinerja', 'predikat'),
  coded('Predikat diusulkan', 'diusulkan'),
  rupiah('TPP dasar', 'tppDasar'),
  rupiah('Tambahan kondisi kerja', 'kondisiKerja'),
  rupiah('Potongan masa kerja', 'potonganMasaKerja'),
  rupiah('Potongan cuti', 'potonganCuti'),
  rupiah('Potongan disiplin', 'potonganDisiplin'),
  rupiah('Potongan hasil kerja', 'potonganHasil'),
  rupiah('Potongan hukuman disiplin', 'potonganHukuman'),
  rupiah('Penyesuaian bulan lalu', 'penyesuaian'),
  rupiah('Usulan TPP', 'usulan'),
]

/** Returns the sums below the list: only of money. */
function sumsOf(rows: readonly BarisTpp[]): readonly Sel[] {
  return KOLOM_TPP.map(({ judul, isi, jumlah }) => {
    if (judul === 'Nama') return 'Jumlah'
    if (!jumlah) return null
    return rows.reduce((sum, row, at) => sum + Number(isi(row, at) ?? 0), 0)
  })
}

/** The source file of a workbook. */
interface Asal {
  readonly nama: string
  readonly sha256: string
  readonly segel: string
}

/** Returns the sheet that describes the list, and the sealed file that proves it. */
function about({ bulan, status, unit, data }: EksporTpp, source: Asal): Lembar {
  return {
    nama: 'Keterangan',
    kolom: [
      { judul: 'Keterangan', lebar: 26, jenis: 'teks' },
      { judul: 'Isi', lebar: 80, jenis: 'teks' },
    ],
    baris: [
      ['Daftar', 'Usulan TPP'],
      ['Bulan', formatMonth(bulan, 'id')],
      [
        'Status',
        status === 'tetap' ? 'Tetap: bulan sudah ditutup' : 'Sementara: bulan belum ditutup',
      ],
      ['Kode unit kerja', unit ?? 'Semua'],
      ['Pegawai', String(data.length)],
      ['Satuan', 'Nilai 0 sampai 100 dengan dua desimal; uang dalam rupiah bulat'],
      ['Disusun dari', source.nama],
      ['Sidik SHA-256 berkas itu', source.sha256],
      ['Segel berkas itu', source.segel],
    ],
  }
}

/** Returns the sheets of the list of TPP proposals. */
export function tppSheets(months: EksporTpp, source: Asal): readonly Lembar[] {
  const { data } = months
  const list: Lembar = {
    nama: `TPP ${months.bulan}`,
    kolom: KOLOM_TPP,
    baris: data.map((row, at) => KOLOM_TPP.map(({ isi }) => isi(row, at))),
    jumlah: sumsOf(data),
  }
  return [list, about(months, source)]
}
