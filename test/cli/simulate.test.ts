import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../support/app.ts'
import { commandHere } from '../support/command.ts'
import { nipKe, orang, unit } from '../support/people.ts'

const LUWES = new URL('../../src/cli/luwes.ts', import.meta.url).pathname

describe('luwes simulate', () => {
  let luwes: TestApp
  let folder: string
  const run = async (args: readonly string[], given: Readonly<Record<string, string>> = {}) => {
    const settings = { DB_URL: luwes.url, REGENCY: 'contoh', ...given }
    const { code, out, err } = await commandHere('simulate', args, { cwd: folder, settings })
    return { code, said: out + err }
  }
  /** In a process of its own: Node reads the module, not the loader of the tests. */
  const runAlone = async (args: readonly string[]) => {
    const env = { PATH: process.env.PATH ?? '', DB_URL: luwes.url, REGENCY: 'contoh' }
    const child = spawn(process.execPath, [LUWES, 'simulate', ...args], { env, cwd: folder })
    let said = ''
    child.stdout.on('data', (part) => {
      said += part
    })
    child.stderr.on('data', (part) => {
      said += part
    })
    const [code] = await once(child, 'close')
    return { code, said }
  }

  beforeAll(async () => {
    luwes = await startApp()
    folder = await mkdtemp(join(tmpdir(), 'luwes-simulate-'))
    await luwes.feed(
      'simpeg',
      'unit-kerja.diperbarui',
      Array.from({ length: 25 }, (_, n) => unit(`u${String(n).padStart(2, '0')}`)),
    )
    await luwes.feed(
      'simpeg',
      'pegawai.diperbarui',
      [51, 52, 53, 54].map((n) => orang(n, 'u24', { predikatTerakhir: 'baik' })),
    )
    const { status, text } = await luwes.ask('POST', '/v1/wfa/pengajuan', {
      as: nipKe(51),
      body: {
        jenis: 'rumah',
        hari: ['2026-12-07', '2026-12-08'],
        alasan: 'Menulis',
        rencana: [{ hasil: 'Draf', target: 1, satuan: 'dokumen' }],
      },
    })
    if (status !== 201) throw new Error(text)
    const wfa = { 'wfa.batas-mingguan': { value: 1, basis: 'Rancangan Perbup' } }
    await writeFile(join(folder, 'coba.json'), JSON.stringify({ wfa }))
    await writeFile(
      join(folder, 'coba.ts'),
      `const wfa: object = ${JSON.stringify(wfa)}\nexport const sejak: string = '2026-12-08'\nexport { wfa }\n`,
    )
    await writeFile(
      join(folder, 'dua.ts'),
      'export const a = { wfa: {}, ketentuan: {}, kinerja: {} }\nexport const b = { ...a }\n',
    )
    await writeFile(
      join(folder, 'salah.json'),
      JSON.stringify({ wfa: { 'wfa.kuota': { value: 'x' } } }),
    )
  })
  afterAll(async () => {
    await luwes.stop()
    await rm(folder, { recursive: true, force: true })
  })

  it('says in words who loses by which article, over all units', async () => {
    const { code, said } = await run(['--edition', 'coba.json', '--month', '2026-12'])
    expect(code, said).toBe(0)
    expect(said).toContain('30 of 30 units')
    expect(said).toMatch(/gain: 0/)
    expect(said).toMatch(
      /lose: 1 .*\n {2}\d{18} Pegawai 51, u24: request of 2026-12-07, 2026-12-08: wfa\.batas-mingguan \(Rancangan Perbup\)/,
    )
  })

  it('takes a TypeScript module, and says it as JSON', async () => {
    const { code, said } = await runAlone(['--edition', 'coba.ts', '--month', '2026-12', '--json'])
    expect(code, said).toBe(0)
    expect(JSON.parse(said)).toMatchObject({
      bulan: '2026-12',
      sejak: '2026-12-08',
      unit: { diperiksa: 30, dari: 30 },
      rugi: [{ nip: nipKe(51), aturan: [{ code: 'wfa.batas-mingguan' }] }],
    })
  })

  it('counts no day before the first day of use', async () => {
    const json = ['--edition', 'coba.json', '--month', '2026-12', '--json']
    const later = await run(json, { FIRST_DAY: '2027-01-04' })
    expect(later.code, later.said).toBe(0)
    expect(JSON.parse(later.said)).toMatchObject({ rugi: [], untung: [] })
  })

  it('takes a whole policy in place of the law, such as a preset', async () => {
    const preset = fileURLToPath(
      new URL('../../src/policy/presets/cimahi-2026.ts', import.meta.url),
    )
    const { code, said } = await runAlone(['--edition', preset, '--month', '2026-12', '--json'])
    expect(code, said).toBe(0)
    const { rugi } = JSON.parse(said)
    // The days asked for are a Monday and a Tuesday; Cimahi opens Friday alone.
    const requests = rugi.filter(({ pengajuan }: { pengajuan: unknown }) => pengajuan !== null)
    expect(requests).toMatchObject([{ nip: nipKe(51), aturan: [{ code: 'wfa.hari-terbuka' }] }])
  })

  it.each([
    ['no month', ['--edition', 'coba.json'], {}, /--month/],
    [
      'a month that does not exist',
      ['--edition', 'coba.json', '--month', '2026-13'],
      {},
      /--month/,
    ],
    [
      'a clause of the wrong shape',
      ['--edition', 'salah.json', '--month', '2026-12'],
      {},
      /wfa\.kuota/,
    ],
    ['a module of two policies', ['--edition', 'dua.ts', '--month', '2026-12'], {}, /a|b/],
    ['no database', ['--edition', 'coba.json', '--month', '2026-12'], { DB_URL: '' }, /DB_URL/],
    [
      'an unknown regency',
      ['--edition', 'coba.json', '--month', '2026-12'],
      { REGENCY: 'x' },
      /REGENCY/,
    ],
    [
      'a first day of use that is no day',
      ['--edition', 'coba.json', '--month', '2026-12'],
      { FIRST_DAY: 'besok' },
      /FIRST_DAY/,
    ],
  ] as const)('ends with 2 for %s', async (_what, args, given, words) => {
    const { code, said } = await run(args, given)
    expect([code, said]).toEqual([2, expect.stringMatching(words)])
  })

  it('ends with 1 for a file that is not there', async () => {
    expect(await run(['--edition', 'tiada.json', '--month', '2026-12'])).toMatchObject({ code: 1 })
  })
})
