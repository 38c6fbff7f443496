import writeWorkbook from 'write-excel-file/universal'

/** The content of a cell. A number is never text, and text is never a number or a formula. */
export type Sel = string | number | null

/** A column: its heading, its width in characters, and the format of its cells. */
export interface Kolom {
  readonly judul: string
  readonly lebar: number
  /** `teks` keeps every digit and every sign; `poin` has two decimals. */
  readonly jenis: 'teks' | 'angka' | 'poin' | 'rupiah'
}

/** A sheet of a workbook. */
export interface Lembar {
  readonly nama: string
  readonly kolom: readonly Kolom[]
  readonly baris: readonly (readonly Sel[])[]
  /** Sums below the last row, under the same columns. */
  readonly jumlah?: readonly Sel[]
}

/** The number formats of spreadsheets; `@` is text, also when the cell is edited. */
const FORMATS = { teks: '@', angka: '0', poin: '0.00', rupiah: '#,##0' } as const

/**
 * Makes a workbook (xlsx) of some sheets, each with its headings in the first row.
 *
 * No cell is a formula: text is stored and formatted as text, whatever it begins with.
 */
export function workbook(sheets: readonly Lembar[]): Promise<Blob> {
  const names = new Set<string>()
  return writeWorkbook(
    sheets.map(({ nama, kolom, baris, jumlah }) => ({
      sheet: uniqueName(nama, names),
      columns: kolom.map(({ lebar }) => ({ width: lebar })),
      stickyRowsCount: 1,
      data: [
        kolom.map(({ judul, jenis }) => ({
          ...textCell(judul),
          fontWeight: 'bold' as const,
          wrap: true,
          align: jenis === 'teks' ? ('left' as const) : ('right' as const),
        })),
        ...baris.map((row) => kolom.map((column, at) => cell(row[at] ?? null, column))),
        ...(jumlah
          ? [
              kolom.map((column, at) => {
                const sum = cell(jumlah[at] ?? null, column)
                return sum && { ...sum, fontWeight: 'bold' as const }
              }),
            ]
          : []),
      ],
    })),
  ).toBlob()
}

function textCell(value: string) {
  return { value: cleaned(value), type: String, format: FORMATS.teks } as const
}

function cell(value: Sel, { jenis }: Kolom) {
  if (value === null || value === '') return null
  if (typeof value === 'string') return textCell(value)
  if (jenis === 'teks') return textCell(String(value))
  return { value, type: Number, format: FORMATS[jenis] } as const
}

/**
 * Returns a text for a cell: characters that XML forbids or that break lines become spaces; at most
 * 32,767 characters.
 */
function cleaned(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ').slice(0, 32_767)
}

/** Returns a valid name for a sheet: 31 characters, without reserved signs, and unique. */
function uniqueName(wanted: string, taken: Set<string>): string {
  const plain = wanted.replaceAll(/[[\]/\\:*?']+/g, ' ').trim() || 'Lembar'
  for (let count = 1; ; count += 1) {
    const end = count === 1 ? '' : ` (${count})`
    const name = `${plain.slice(0, 31 - end.length)}${end}`
    if (taken.has(name.toLowerCase())) continue
    taken.add(name.toLowerCase())
    return name
  }
}
