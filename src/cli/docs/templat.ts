import { typeNamed } from '../../operations/webhook/inbound.ts'
import { columnOf, fieldsOf } from '../import/shape.ts'

/** A file of people who do not exist, to be filled in by whoever imports their own. */
export interface Templat {
  /** The name of the file, without its ending. */
  readonly nama: string
  /** What it holds, for the page that offers it. */
  readonly isi: string
  readonly type: string
  /** The columns where they do not follow from the type. */
  readonly kolom?: readonly string[]
  /** Fields that no sheet of people fills in. */
  readonly tanpa?: readonly string[]
  readonly baris: readonly Readonly<Record<string, string>>[]
}

const KEPALA = '197212101998031006'
const SITI = '198609262015051001'
const JOKO = '198802142012121002'

/** The templates, in the order in which a regency imports them. */
export const TEMPLAT: readonly Templat[] = [
  {
    nama: 'unit-kerja',
    isi: 'Unit kerja, induknya, kepala, zona waktu, pola jam kerja, dan kantor dengan titiknya',
    type: 'unit-kerja.diperbarui',
    tanpa: ['paksa'],
    baris: [
      {
        kode: 'SETDA',
        nama: 'Sekretariat Daerah',
        zona: 'WIB',
        layananLangsung: 'tidak',
        pola: 'reg5',
      },
      {
        kode: 'DISKOMINFO',
        nama: 'Dinas Komunikasi dan Informatika',
        induk: 'SETDA',
        kepalaNip: KEPALA,
        zona: 'WIB',
        layananLangsung: 'tidak',
        pola: 'reg5',
        'kantor.nama': 'Kantor Diskominfo',
        'kantor.lat': '-5,1931',
        'kantor.lon': '103,9301',
        'kantor.radius': '150',
      },
    ],
  },
  {
    nama: 'pegawai',
    isi: 'Pegawai: jabatan, unit, atasan, jenis tugas, TPP dasar, dan kesiapan',
    type: 'pegawai.diperbarui',
    baris: [
      {
        nip: KEPALA,
        nama: 'Ratna Dewi',
        status: 'PNS',
        unitKerja: 'DISKOMINFO',
        jabatan: 'Kepala Dinas',
        jenisJabatan: 'jpt-pratama',
        tmtJabatan: '02/01/2024',
        tugas: 'administratif',
        tppDasar: '12.500.000',
        aktif: 'ya',
      },
      {
        nip: SITI,
        nama: 'Siti Aminah',
        status: 'PNS',
        unitKerja: 'DISKOMINFO',
        jabatan: 'Analis Kebijakan Ahli Muda',
        jenisJabatan: 'fungsional',
        tmtJabatan: '01/02/2020',
        atasanNip: KEPALA,
        tugas: 'administratif',
        risikoLapangan: '0',
        kotakTalenta: '7',
        predikatTerakhir: 'Baik',
        tppDasar: '5.000.000',
        'kesiapan.laptop': 'ya',
        'kesiapan.internet': 'ya',
        aktif: 'ya',
      },
      {
        nip: JOKO,
        nama: 'Joko Susilo',
        status: 'PPPK',
        unitKerja: 'DISKOMINFO',
        jabatan: 'Pranata Komputer Ahli Pertama',
        jenisJabatan: 'fungsional',
        tmtJabatan: '01/12/2022',
        atasanNip: SITI,
        tugas: 'pelayanan-langsung',
        tppDasar: '3.750.000',
        aktif: 'ya',
      },
    ],
  },
  {
    nama: 'cuti',
    isi: 'Cuti, dinas luar, dan tugas belajar yang sudah disetujui',
    type: 'cuti.disetujui',
    baris: [
      {
        id: 'CUTI-2026-117',
        nip: SITI,
        jenis: 'tahunan',
        dari: '23/11/2026',
        sampai: '25/11/2026',
        nomorSurat: '800/117/2026',
      },
    ],
  },
  {
    nama: 'wfa',
    isi: 'Hari WFA yang sudah ditetapkan dengan surat sebelum Luwes dipakai',
    type: 'wfa.ditetapkan',
    baris: [
      {
        nip: SITI,
        tanggal: '27/11/2026',
        jenis: 'rumah',
        lokasi: 'Rumah di Krui',
        nomorSurat: '800/118/2026',
      },
    ],
  },
  {
    nama: 'jadwal-sif',
    isi: 'Jadwal sif dan piket (rumah sakit, pemadam, satpam)',
    type: 'jadwal-sif.ditetapkan',
    kolom: ['nip', 'tanggal', 'mulai', 'selesai', 'menggantikan'],
    baris: [
      {
        nip: SITI,
        tanggal: '30/11/2026',
        mulai: '30/11/2026 19.00',
        selesai: '01/12/2026 06.00',
        menggantikan: 'tidak',
      },
    ],
  },
  {
    nama: 'hukuman-disiplin',
    isi: 'Hukuman disiplin yang masih berlaku',
    type: 'hukuman-disiplin.diputuskan',
    baris: [
      {
        id: 'HD-2026-4',
        nip: JOKO,
        tingkat: 'ringan',
        dari: '19/11/2026',
        sampai: '18/05/2027',
      },
    ],
  },
  {
    nama: 'presensi',
    isi: 'Presensi masuk dan pulang, paling lama 400 hari yang lalu',
    type: 'presensi.terekam',
    tanpa: ['receivedAt', 'mock', 'device', 'luring'],
    baris: [
      {
        nip: SITI,
        arah: 'masuk',
        at: '19/11/2026 07.24',
        lat: '-5,1931',
        lon: '103,9301',
        accuracy: '12',
        metode: 'wajah',
      },
      { nip: SITI, arah: 'pulang', at: '19/11/2026 16.02', metode: 'sidik-jari' },
    ],
  },
  {
    nama: 'penilaian',
    isi: 'Hasil kerja dan perilaku sebulan dari e-kinerja',
    type: 'kinerja.dinilai',
    baris: [
      {
        nip: SITI,
        bulan: '10/2026',
        hasilKerja: 'sesuai',
        perilakuKerja: 'di-atas',
        penilaiNip: KEPALA,
      },
    ],
  },
  {
    nama: 'layanan',
    isi: 'Aduan dan nilai SKM sebulan setiap unit',
    type: 'layanan.diukur',
    baris: [
      { unitKerja: 'DISKOMINFO', bulan: '10/2026', aduan: '12', aduanTuntas: '11', skm: '83,25' },
    ],
  },
]

/** Returns the columns of a template: every field of its type that a cell can hold. */
export function columnsOf({ type, kolom, tanpa = [] }: Templat): readonly string[] {
  const schema = typeNamed(type)?.schema
  const all = kolom ?? fieldsOf(schema)
  return all.filter((name) => !tanpa.includes(name) && columnOf(schema, name) !== null)
}

const quoted = (cell: string) => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Returns a NIP in a form that keeps a spreadsheet from making a number of it. */
const asText = (cell: string) => (/^\d{18}$/.test(cell) ? `="${cell}"` : cell)

/**
 * Returns a template as spreadsheets of Indonesia open it: UTF-8 with its mark, semicolons, a comma before decimals.
 */
export function csvOf(templat: Templat): string {
  const columns = columnsOf(templat)
  const rows = templat.baris.map((row) => columns.map((name) => asText(row[name] ?? '')))
  return `\uFEFF${[columns, ...rows].map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('')}`
}

/** Returns the command that takes a template in; `--jenis` where its header does not tell what it holds. */
export function commandOf({ nama, type }: Templat): string {
  const jenis = typeNamed(type)?.nama === undefined ? ` --jenis ${type}` : ''
  return `import ${nama}.csv${jenis}`
}

/** Returns the table of templates for its page. */
export function templatTable(): string {
  const rows = TEMPLAT.map(
    (one, at) =>
      `| ${at + 1} | [${one.nama}.csv](/docs/templat/${one.nama}.csv) | ${one.isi} | \`${commandOf(one)}\` |`,
  )
  return ['| urutan | templat | isi | perintah |', '|---|---|---|---|', ...rows].join('\n')
}
