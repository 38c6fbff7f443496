import type { Text } from '../../domain/shared/text.ts'

/** A fault of one cell, row or header: a stable code, and what to do. */
export interface Fault {
  readonly code: string
  readonly message: Text
}

/** A file that cannot be read any further. */
export class BadFile extends Error {
  override readonly name = 'BadFile'
  readonly fault: Fault
  /** The row at which it ended, as a spreadsheet counts; 0 for the whole file. */
  readonly baris: number

  constructor(fault: Fault, baris = 0) {
    super(fault.message.en)
    this.fault = fault
    this.baris = baris
  }
}

const EXCEL: Text = {
  id: 'Di Excel: pilih kolom itu, Format Cells > Text, isi ulang dari SIMPEG, lalu simpan lagi sebagai CSV.',
  en: 'In Excel: select the column, Format Cells > Text, fill it in again from SIMPEG, and save as CSV again.',
}

function fault(code: string, id: string, en: string): Fault {
  return { code, message: { id, en } }
}

/** The faults of a file, a row or a cell, by code; schemas report their own. */
export const FAULTS = {
  'nip-eksponen': fault(
    'nip-eksponen',
    `NIP ini telah diubah Excel menjadi angka (seperti 1,98609E+17) sehingga digit akhirnya hilang. ${EXCEL.id}`,
    `Excel has turned this NIP into a number (such as 1,98609E+17) and lost its last digits. ${EXCEL.en}`,
  ),
  'nip-dibulatkan': fault(
    'nip-dibulatkan',
    `NIP ini berakhir 000: Excel menyimpan 15 digit saja dan sisanya hilang. ${EXCEL.id}`,
    `This NIP ends in 000: Excel keeps 15 digits only, and the rest is lost. ${EXCEL.en}`,
  ),
  'nip-lama': fault(
    'nip-lama',
    'Ini NIP lama 9 digit. Pakai NIP 18 digit.',
    'This is an old NIP of 9 digits. Use the NIP of 18 digits.',
  ),
  'teks-eksponen': fault(
    'teks-eksponen',
    `Kode ini telah diubah Excel menjadi angka (seperti 1,23457E+12). ${EXCEL.id}`,
    `Excel has turned this code into a number (such as 1,23457E+12). ${EXCEL.en}`,
  ),
  'sel-galat': fault(
    'sel-galat',
    'Sel ini berisi galat rumus (seperti #N/A). Perbaiki rumusnya atau isi nilainya.',
    'This cell has the error of a formula (such as #N/A). Fix the formula, or enter the value.',
  ),
  tanggal: fault(
    'tanggal',
    'Tulis tanggal sebagai dd/mm/yyyy, d-m-yyyy atau yyyy-mm-dd, misalnya 31/12/2026.',
    'Write a date as dd/mm/yyyy, d-m-yyyy or yyyy-mm-dd, such as 31/12/2026.',
  ),
  'tanggal-tidak-ada': fault(
    'tanggal-tidak-ada',
    'Tanggal ini tidak ada di kalender. Urutannya hari, bulan, tahun.',
    'There is no such date. The order is day, month, year.',
  ),
  'tanggal-tahun': fault(
    'tanggal-tahun',
    'Tulis tahun dengan empat angka, misalnya 31/12/2026.',
    'Write the year with four digits, such as 31/12/2026.',
  ),
  'tanggal-angka': fault(
    'tanggal-angka',
    'Ini nomor seri Excel, bukan tanggal. Di Excel: Format Cells > Date, lalu simpan lagi.',
    'This is a serial number of Excel, not a date. In Excel: Format Cells > Date, and save again.',
  ),
  bulan: fault(
    'bulan',
    'Tulis bulan sebagai yyyy-mm atau mm/yyyy, misalnya 2026-12.',
    'Write a month as yyyy-mm or mm/yyyy, such as 2026-12.',
  ),
  waktu: fault(
    'waktu',
    'Tulis waktu sebagai dd/mm/yyyy hh.mm atau dd/mm/yyyy hh:mm:ss, misalnya 31/12/2026 07.25.',
    'Write a time as dd/mm/yyyy hh.mm or dd/mm/yyyy hh:mm:ss, such as 31/12/2026 07.25.',
  ),
  pukul: fault(
    'pukul',
    'Pukul ini tidak ada: dari 00.00.00 sampai 23.59.59.',
    'There is no such time of day: from 00.00.00 to 23.59.59.',
  ),
  angka: fault(
    'angka',
    'Ini bukan angka. Tulis misalnya 1250, 1.250, -6,9025 atau -6.9025.',
    'This is not a number. Write for example 1250, 1.250, -6,9025 or -6.9025.',
  ),
  bulat: fault('bulat', 'Isi dengan bilangan bulat.', 'Give a whole number.'),
  'ya-tidak': fault(
    'ya-tidak',
    'Isi dengan ya atau tidak (juga true/false, 1/0).',
    'Write ya or tidak (also true/false, 1/0).',
  ),
  'hari-lahir': fault(
    'hari-lahir',
    'Tulis hari lahir sebagai dd/mm atau MM-DD, misalnya 20/11.',
    'Write a birthday as dd/mm or MM-DD, such as 20/11.',
  ),
  'jumlah-kolom': fault(
    'jumlah-kolom',
    'Jumlah kolom baris ini berbeda dari judulnya. Periksa tanda pemisah dan tanda kutip.',
    'This row and the header have different numbers of columns. Check separators and quotes.',
  ),
  'kutip-terbuka': fault(
    'kutip-terbuka',
    'Tanda kutip (") dibuka di sini dan tidak ditutup lagi. Tutup, atau hapus.',
    'A quote (") is opened here and never closed. Close or remove it.',
  ),
  'berulang-di-berkas': fault(
    'berulang-di-berkas',
    'Catatan yang sama sudah ada di baris sebelumnya. Sisakan satu.',
    'The same record is in an earlier row. Keep one of them.',
  ),
  'zona-ganda': fault(
    'zona-ganda',
    'Ada unit kerja di zona lain. Sebutkan zona waktu berkas ini: --zona WIB, WITA atau WIT.',
    'A unit kerja is in another zone. Name the zone of this file: --zona WIB, WITA or WIT.',
  ),
  'bukan-utf8': fault(
    'bukan-utf8',
    'Berkas bukan UTF-8. Di Excel: Save As > CSV UTF-8 (Comma delimited).',
    'The file is not UTF-8. In Excel: Save As > CSV UTF-8 (Comma delimited).',
  ),
  'bukan-csv': fault(
    'bukan-csv',
    'Ini buku kerja Excel, bukan CSV. Di Excel: Save As > CSV UTF-8 (Comma delimited).',
    'This is a workbook of Excel, not a CSV file. In Excel: Save As > CSV UTF-8 (Comma delimited).',
  ),
  'berkas-kosong': fault(
    'berkas-kosong',
    'Berkas ini kosong: tidak ada judul kolom.',
    'The file is empty: it has no header.',
  ),
  'berkas-berubah': fault(
    'berkas-berubah',
    'Berkas berubah selagi diimpor. Tutup di Excel, lalu ulangi.',
    'The file changed while it was imported. Close it in Excel and try again.',
  ),
} as const satisfies Readonly<Record<string, Fault>>

/** Returns the fault of a header with wrong column names: which, and what to do. */
export function headerFault(code: string, id: string, en: string): Fault {
  return fault(code, id, en)
}
