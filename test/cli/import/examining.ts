import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BadRow, examine, type FileExamination } from '../../../src/cli/import/examine.ts'
import { BadFile } from '../../../src/cli/import/faults.ts'
import { kindOf } from '../../../src/cli/import/kinds.ts'
import type { TestApp } from '../../support/app.ts'
import { nipKe } from '../../support/people.ts'

/** Rows of cells as a spreadsheet saves them: a header with its columns, and one good row. */
export type Sheet = Readonly<Record<string, string>>

/** A good row of each kind; a test changes one cell of it. */
export const GOOD = {
  pegawai: {
    nip: nipKe(101),
    nama: 'Rina Wati',
    status: 'PNS',
    unitKerja: 'kominfo',
    jabatan: 'Analis',
    jenisJabatan: 'fungsional',
    tmtJabatan: '01/02/2020',
    atasanNip: nipKe(3),
    tugas: 'administratif',
    risikoLapangan: '1',
    kotakTalenta: '5',
    'rumah.lat': '-5,19',
    'rumah.lon': '103,93',
    ulangTahunIbu: '20/11',
    tppDasar: '4.865.000',
    'kesiapan.laptop': 'ya',
    'kesiapan.internet': 'tidak',
    aktif: 'ya',
  },
  'unit-kerja': {
    kode: 'dinkes',
    nama: 'Dinas Kesehatan',
    induk: 'setda',
    zona: 'WIB',
    layananLangsung: 'ya',
    pola: 'reg6',
    'kantor.nama': 'Kantor',
    'kantor.lat': '-5,2',
    'kantor.lon': '104,1',
    'kantor.radius': '150',
  },
  cuti: {
    id: 'cuti-1',
    nip: nipKe(4),
    jenis: 'tahunan',
    dari: '05/10/2026',
    sampai: '07/10/2026',
    nomorSurat: '800/12/2026',
  },
  presensi: {
    id: 'tap-1',
    nip: nipKe(4),
    arah: 'masuk',
    at: '05/10/2026 07.25',
    lat: '-5,2',
    lon: '104,1',
    accuracy: '12,5',
    metode: 'wajah',
  },
  wfa: {
    nip: nipKe(4),
    tanggal: '08/10/2026',
    jenis: 'rumah',
    lokasi: 'Rumah',
    nomorSurat: '800/13/2026',
  },
} as const satisfies Readonly<Record<string, Sheet>>

/** A kind of file that a test writes. */
export type Name = keyof typeof GOOD

/** Returns rows as a CSV file; every cell quoted that needs it. */
export function csv(rows: readonly Sheet[], separator = ';', end = '\r\n'): string {
  const [first = {}] = rows
  const columns = Object.keys(first)
  const quoted = (text: string) =>
    /[";,\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
  return lines.map((line) => `${line.map(quoted).join(separator)}${end}`).join('')
}

/** What a file was found to be, and everything that was told of it. */
export interface ExaminationResult {
  readonly salah: readonly BadRow[]
  readonly hasil: FileExamination | null
}

/** Examines the bytes of a file against the database of an app. */
export async function periksa(
  { deps }: TestApp,
  content: string | Uint8Array,
  asked: { readonly jenis?: string; readonly ignoreUnknown?: boolean } = {},
): Promise<ExaminationResult> {
  const folder = await mkdtemp(join(tmpdir(), 'luwes-impor-'))
  const file = join(folder, 'berkas.csv')
  await writeFile(file, content)
  const salah: BadRow[] = []
  try {
    const hasil = await examine(file, {
      db: deps.db,
      editions: deps.editions,
      zona: deps.zona,
      now: deps.now(),
      asked: {
        kind: asked.jenis === undefined ? null : kindOf(asked.jenis),
        ignoreUnknown: asked.ignoreUnknown ?? false,
      },
      zonaBerkas: 'Asia/Jakarta',
      tell: (bad) => void salah.push(bad),
      onBytes: () => undefined,
    })
    return { salah, hasil }
  } catch (error) {
    if (!(error instanceof BadFile)) throw error
    return { salah: [...salah, { ...error.fault, baris: error.baris, kolom: null }], hasil: null }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
