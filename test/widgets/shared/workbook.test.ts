import { describe, expect, it } from 'vitest'
import { KOLOM_TPP, tppSheets } from '../../../widgets/admin/bulan/tpp-lembar.ts'
import type { EksporTpp } from '../../../widgets/shared/contract.ts'
import { workbook } from '../../../widgets/shared/workbook.ts'
import { openedInOffice, readSheets } from '../../support/xlsx.ts'

const NIP = '198609262015051001'
const row = (over: Partial<EksporTpp['data'][number]> = {}): EksporTpp['data'][number] => ({
  bulan: '2026-10',
  nip: NIP,
  nama: 'Siti Rahmawati, S.Kom.',
  unitKerja: '0012',
  unit: 'Dinas Kominfo',
  status: 'tetap',
  disiplin: 9_325,
  produktivitas: 10_000,
  predikat: 'sangat-baik',
  diusulkan: 'tidak',
  tppDasar: 5_000_000,
  kondisiKerja: 0,
  potonganMasaKerja: 0,
  potonganCuti: 0,
  potonganDisiplin: -135_000,
  potonganHasil: 0,
  potonganHukuman: 0,
  penyesuaian: 0,
  usulan: 4_865_000,
  ...over,
})

/** What begins like a formula, or like what a spreadsheet runs. */
const INJECTED = [
  '=HYPERLINK("http://x","y")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  "=cmd|' /C calc'!A0",
  '＝1+1',
]

const SOURCE = { nama: 'tpp-2026-10.json', sha256: 'ab'.repeat(32), segel: 'a.b.c' }
const bytesOf = async (data: EksporTpp['data']) => {
  const months = {
    bulan: '2026-10',
    bentuk: 'tpp',
    status: 'tetap',
    unit: null,
    mulai: null,
  } as const
  const blob = await workbook(tppSheets({ ...months, data }, SOURCE))
  return Buffer.from(await blob.arrayBuffer())
}
const rows = [row(), ...INJECTED.map((nama) => row({ nama, disiplin: null, usulan: null }))]

describe('the list of TPP proposals as a workbook', () => {
  it('has Indonesian headings in the first row, in the order that a treasurer reads', async () => {
    const sheets = readSheets(await bytesOf(rows))
    expect([...sheets.keys()]).toEqual(['TPP 2026-10', 'Keterangan'])
    const [head] = sheets.get('TPP 2026-10') ?? []
    expect([...(head?.values() ?? [])].map(({ value }) => value)).toEqual(
      KOLOM_TPP.map(({ judul }) => judul),
    )
    expect(head?.get('B')?.value).toBe('NIP')
    expect(head?.get('S')?.value).toBe('Usulan TPP')
  })

  it('keeps all 18 digits of a NIP as text, and the zeros before a code', async () => {
    const [, first] = readSheets(await bytesOf(rows)).get('TPP 2026-10') ?? []
    expect(first?.get('B')).toEqual({ type: 's', value: NIP, format: '@', isFormula: false })
    expect(first?.get('D')).toMatchObject({ value: '0012', format: '@' })
  })

  it('writes points with decimals and money as whole numbers', async () => {
    const [, first] = readSheets(await bytesOf(rows)).get('TPP 2026-10') ?? []
    expect(first?.get('G')).toMatchObject({ value: '93.25', format: '0.00' })
    expect(first?.get('G')?.type ?? 'n').toBe('n')
    expect(first?.get('O')).toMatchObject({ value: '-135000', format: '#,##0' })
    expect(first?.get('I')?.value).toBe('Sangat Baik')
  })

  it('leaves a cell empty where nothing is known, and never writes 0 for it', async () => {
    const [, , second] = readSheets(await bytesOf(rows)).get('TPP 2026-10') ?? []
    expect(second?.get('G')?.value ?? '').toBe('')
    expect(second?.get('S')?.value ?? '').toBe('')
  })

  it('adds up money below, and nothing else', async () => {
    const last = readSheets(await bytesOf([row(), row()]))
      .get('TPP 2026-10')
      ?.at(-1)
    expect(last?.get('C')?.value).toBe('Jumlah')
    expect(last?.get('S')?.value).toBe('9730000')
    expect(last?.get('G')?.value ?? '').toBe('')
  })

  it('stores what begins like a formula as the text that it is', async () => {
    const sheet = readSheets(await bytesOf(rows)).get('TPP 2026-10') ?? []
    const names = sheet.slice(2, -1).map((cells) => cells.get('C'))
    expect(names.map((cell) => cell?.value)).toEqual(INJECTED.map((one) => one.replace('\t', ' ')))
    for (const cells of sheet) {
      for (const cell of cells.values()) expect(cell.isFormula).toBe(false)
    }
    for (const cell of names) expect(cell).toMatchObject({ type: 's', format: '@' })
  })

  it('says on a sheet of its own what it was made of, by the seal of that file', async () => {
    const sheet = readSheets(await bytesOf(rows)).get('Keterangan') ?? []
    const told = new Map(sheet.map((cells) => [cells.get('A')?.value, cells.get('B')?.value]))
    expect(told.get('Status')).toBe('Tetap: bulan sudah ditutup')
    expect(told.get('Disusun dari')).toBe('tpp-2026-10.json')
    expect(told.get('Sidik SHA-256 berkas itu')).toBe(SOURCE.sha256)
    expect(told.get('Segel berkas itu')).toBe('a.b.c')
  })

  it('opens in LibreOffice with the same NIP, points and names, where that is installed', async () => {
    const csv = await openedInOffice(await bytesOf(rows))
    const bytes = await bytesOf(rows)
    expect(readSheets(bytes).get('TPP 2026-10')).toHaveLength(rows.length + 2)
    if (csv === null) return
    const lines = csv.trim().split('\n')
    expect(lines).toHaveLength(rows.length + 2)
    expect(lines[1]).toContain(`"${NIP}"`)
    expect(lines[1]).toContain('93.25')
    expect(lines[1]).toMatch(/,-135000,0,0,0,4865000$/)
    expect(csv).toContain('"=HYPERLINK(""http://x"",""y"")"')
    expect(csv).toContain('"+1+1"')
    expect(csv).not.toMatch(/#NAME|#REF|Err:/)
  })
})

describe('a workbook', () => {
  const sheet = (nama: string) => ({
    nama,
    kolom: [{ judul: 'A', lebar: 5, jenis: 'teks' as const }],
    baris: [['a\u0000b\u0007c']],
  })

  it('has sheets whose names programs take, each once', async () => {
    const long = 'Dinas Komunikasi, Informatika dan Statistik'
    const blob = await workbook([sheet(long), sheet(long), sheet('A/B: [C]*?'), sheet('')])
    const names = [...readSheets(Buffer.from(await blob.arrayBuffer())).keys()]
    expect(names).toEqual([
      'Dinas Komunikasi, Informatika d',
      'Dinas Komunikasi, Informati (2)',
      'A B   C',
      'Lembar',
    ])
  })

  it('has no sign that XML cannot hold', async () => {
    const blob = await workbook([sheet('Satu')])
    const rows = readSheets(Buffer.from(await blob.arrayBuffer())).get('Satu')
    expect(rows?.[1]?.get('A')?.value).toBe('a b c')
  })
})
