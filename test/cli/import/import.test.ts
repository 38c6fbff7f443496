import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { commandOf, csvOf, TEMPLAT } from '../../../src/cli/docs/templat.ts'
import { inCheckout } from '../../../src/cli/paths.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { commandHere } from '../../support/command.ts'
import { nipKe } from '../../support/people.ts'
import { serveApp, type TestServer } from '../../support/served.ts'
import { endOf } from '../../support/serving.ts'
import { TEST_SETTINGS } from '../../support/settings.ts'
import { csv, GOOD } from './examining.ts'

/** How often a test looks, and how long at most. */
const IN_TIME = { interval: 50, timeout: 60_000 }

describe('luwes import', { timeout: 120_000 }, () => {
  let luwes: TestApp
  let served: TestServer
  let folder: string

  const run = async (content: string | Uint8Array, ...args: string[]) => {
    const file = join(folder, 'berkas.csv')
    await writeFile(file, content)
    const said = await commandHere('import', [file, '--to', served.url, ...args], {
      cwd: folder,
      settings: { ...TEST_SETTINGS, DB_URL: luwes.url },
    })
    const lines = said.out.split('\n').filter((line) => line !== '')
    return { ...said, lines, last: lines.at(-1) ?? '' }
  }
  /** Every row of every table, except values of a clock. */
  const everything = async () => {
    const tables = await luwes.rows(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY 1",
    )
    const all: unknown[] = []
    // Signs of life come whether anything is imported or not.
    const kept = tables.filter(({ name }) => name !== 'denyut')
    for (const { name } of kept) all.push(await luwes.rows(`SELECT * FROM ${name} ORDER BY 1, 2`))
    return all
  }
  const pegawai = (nip: string) =>
    luwes.rows('SELECT nip, nama, data FROM pegawai WHERE nip = ?', nip)

  beforeAll(async () => {
    luwes = await startApp()
    served = await serveApp(luwes)
    folder = await mkdtemp(join(tmpdir(), 'luwes-impor-'))
  })
  afterAll(async () => {
    await served.stop()
    await luwes.stop()
    await rm(folder, { recursive: true, force: true })
  })
  beforeEach(() => {
    luwes.setNow(new Date().toISOString())
    served.cutAfter(null)
  })

  it('takes in pegawai as Excel writes them, every field as it is meant', async () => {
    const { code, last } = await run(`\uFEFF${csv([GOOD.pegawai])}`, '--json')
    expect(JSON.parse(last)).toMatchObject({
      jenis: 'pegawai.diperbarui',
      jumlah: 1,
      rusak: 0,
      diimpor: true,
      diterima: 1,
    })
    expect(code).toBe(0)
    const [row] = await pegawai(nipKe(101))
    expect(JSON.parse(String(row?.data))).toEqual({
      nip: nipKe(101),
      nama: 'Rina Wati',
      status: 'PNS',
      unitKerja: 'kominfo',
      jabatan: 'Analis',
      jenisJabatan: 'fungsional',
      tmtJabatan: '2020-02-01',
      atasanNip: nipKe(3),
      tugas: 'administratif',
      risikoLapangan: 1,
      kotakTalenta: 5,
      rumahSandi: { kunci: expect.any(String), sandi: expect.any(String) },
      ulangTahunIbu: '11-20',
      tppDasar: 4_865_000,
      kesiapan: { laptop: true, internet: false },
      aktif: true,
    })
  })

  it('takes in units with several offices, the unit above them in the same file', async () => {
    const { 'kantor.nama': nama, 'kantor.lat': lat, ...unit } = GOOD['unit-kerja']
    const rows = [
      {
        ...unit,
        kode: 'pkm',
        induk: 'dinkes',
        'kantor.2.nama': 'Pustu',
        'kantor.2.lat': '-5.25',
        'kantor.2.lon': '104,2',
        'kantor.2.radius': '80',
        'Kantor 1': 'x',
        'kantor.1.nama': nama,
        'kantor.1.lat': lat,
      },
      { ...unit, 'kantor.1.nama': nama, 'kantor.1.lat': lat },
    ]
    const { code, out } = await run(csv(rows), '--abaikan-kolom')
    expect([code, out]).toEqual([0, expect.stringMatching(/left out: Kantor 1.*2 accepted/)])
    const [row] = await luwes.rows("SELECT zona, data FROM unit_kerja WHERE kode = 'pkm'")
    expect(row?.zona).toBe('Asia/Jakarta')
    expect(JSON.parse(String(row?.data))).toMatchObject({
      induk: 'dinkes',
      kantor: [
        { nama: 'Kantor', lat: -5.2, lon: 104.1, radius: 150 },
        { nama: 'Pustu', lat: -5.25, lon: 104.2, radius: 80 },
      ],
    })
  })

  it('takes in service figures by their header, and says which unit is not known', async () => {
    const row = { 'Unit Kerja': 'kominfo', Bulan: '11/2026', Aduan: '12', 'Aduan Tuntas': '14' }
    const unasked = { ...row, Bulan: '10/2026', SKM: '' }
    const good = await run(csv([{ ...row, SKM: '83,25' }, unasked]), '--json')
    expect(JSON.parse(good.last)).toMatchObject({ jenis: 'layanan.diukur', diterima: 2 })
    const kept = await luwes.rows('SELECT bulan, aduan_tuntas, skm FROM layanan_diukur ORDER BY 1')
    expect(kept).toEqual([
      { bulan: '2026-10', aduan_tuntas: 14, skm: null },
      { bulan: '2026-11', aduan_tuntas: 14, skm: 83.25 },
    ])
    const bad = await run(csv([{ ...row, 'Unit Kerja': 'asing', SKM: '80' }]), '--json')
    expect(bad.code).not.toBe(0)
    expect(bad.out).toContain('"kolom":"unitKerja"')
    expect(bad.out).toContain('unit-tak-dikenal')
  })

  it('takes in targets of units where their kind is said', async () => {
    const row = {
      unitKerja: 'kominfo',
      bulan: '2026-11',
      'sasaran.kode': 'SU-1',
      'sasaran.hasil': 'Data terbuka',
      'sasaran.indikator': 'Himpunan',
      'sasaran.satuan': 'himpunan',
      'sasaran.target': '40',
      'sasaran.arah': 'naik',
      'sasaran.bobot': '100',
    }
    const { code } = await run(csv([row]), '--jenis', 'sasaran-unit.ditetapkan')
    expect(code).toBe(0)
    const [kept] = await luwes.rows('SELECT sasaran FROM sasaran_unit')
    expect(JSON.parse(String(kept?.sasaran))).toMatchObject([{ kode: 'SU-1', target: 40 }])
  })

  it.each([
    ['a tab before the digits', '2026-10-12', `"\t${nipKe(4)}"`],
    ['an apostrophe', '2026-10-13', `'${nipKe(4)}`],
    ['a formula', '2026-10-14', `="${nipKe(4)}"`],
    ['a formula in quotes', '2026-10-15', `"=""${nipKe(4)}"""`],
    ['spaces as decrees print them', '2026-10-16', '19860926 201505 1 004'],
  ])('keeps a NIP with %s', async (_what, tanggal, cell) => {
    const text = `NIP,Tanggal,Jenis,Nomor Surat\n${cell},${tanggal},Rumah,"800/1, a.n. Kadis"\n`
    expect(await run(text)).toMatchObject({ code: 0 })
    const sql = 'SELECT nip, jenis, nomor_surat FROM wfa_ditetapkan WHERE tanggal = ?'
    expect(await luwes.rows(sql, tanggal)).toEqual([
      { nip: nipKe(4), jenis: 'rumah', nomor_surat: '800/1, a.n. Kadis' },
    ])
  })

  it('reads Unicode text of Excel, "sep=", line breaks in a cell, and every way to write a time', async () => {
    const ways = [
      '05/10/2026 07.25',
      '5-10-2026 7:25:30',
      '2026-10-05 07:26',
      '05.10.2026 07.27.00',
      '2026-10-05T09:28:00+09:00',
      '2026-10-05T00:29:00.500Z',
    ]
    const rows = ways.map((at) => ({ ...GOOD.presensi, id: '', at, kantor: 'Kantor\nBupati; "A"' }))
    const text = `sep=\t\r\n${csv(rows, '\t')}`
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
    expect((await run(bytes, '--zona', 'wib')).out).toMatch(/6 accepted/)
    const found = await luwes.rows("SELECT at, data FROM tap WHERE id LIKE 'csv-%' ORDER BY at")
    const minutes = found.map(({ at }) => new Date(Number(at)).toISOString().slice(11, 19))
    expect(minutes).toEqual([
      '00:25:00',
      '00:25:30',
      '00:26:00',
      '00:27:00',
      '00:28:00',
      '00:29:00',
    ])
    expect(JSON.parse(String(found[0]?.data))).toMatchObject({ kantor: 'Kantor\nBupati; "A"' })
    // The same taps in a file of another form are the same taps.
    const again = await run(csv(rows, ','), '--zona', 'WIB', '--json')
    expect(JSON.parse(again.last)).toMatchObject({ diterima: 0, sudahAda: 6 })
  })

  it('asks for the zone of the times where units live in several', async () => {
    const { code, lines } = await run(csv([GOOD.presensi]), '--json')
    expect(code).toBe(1)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ kode: 'zona-ganda' })
    await run(csv([GOOD.presensi]), '--zona', 'WITA')
    const sql = "SELECT at FROM tap WHERE id = 'tap-1'"
    expect(await luwes.rows(sql)).toEqual([{ at: Date.parse('2026-10-05T07:25:00+08:00') }])
  })

  it('changes nothing in a dry run, nor with one bad row among a thousand, and lists it', async () => {
    const before = await everything()
    const rows = Array.from({ length: 1_000 }, (_, n) => ({
      ...GOOD.cuti,
      id: `kering-${n}`,
      ...(n === 700 && { nip: '1,98609E+17' }),
    }))
    const dry = await run(csv(rows.filter((_, n) => n !== 700)), '--dry-run')
    expect([dry.code, dry.out]).toEqual([0, expect.stringMatching(/999 cuti.disetujui.*is good/)])
    const bad = await run(csv(rows))
    expect(bad.code).toBe(1)
    expect(bad.lines).toEqual([
      expect.stringMatching(/^baris 702, nip: .*\[nip-eksponen\]$/),
      expect.stringMatching(/1 bad rows; nothing was taken in/),
    ])
    expect(served.posts.filter((id) => id.startsWith('kering'))).toEqual([])
    expect(await everything()).toEqual(before)
  })

  it('holds taps against the law that officers adopted, not that of the code alone', async () => {
    const at = new Date(Date.now() - 30 * 86_400_000).toISOString()
    const taps = csv([{ ...GOOD.presensi, id: 'tap-umur', at }])
    const adopt = (status: string, revisi: number) =>
      luwes.rows(
        `INSERT INTO kebijakan (id, status, versi, judul, sejak, dokumen, perubahan, diubah_oleh, diubah_pada, revisi)
          VALUES ('umur', ?1, 3, 'Umur presensi', '2026-02-01', ?2, ?3, '', 0, ?4)
          ON CONFLICT (id) DO UPDATE SET status = excluded.status, revisi = excluded.revisi`,
        status,
        JSON.stringify({
          nomor: 'Peraturan Bupati Contoh Nomor 3 Tahun 2026',
          tanggal: '2026-01-11',
        }),
        JSON.stringify({
          'presensi.umur-tap': { nilai: { terima: 10, daring: 7 }, pasal: 'Pasal 3' },
        }),
        revisi,
      )
    await adopt('ditetapkan', 1)
    const late = await run(taps, '--zona', 'WIB', '--dry-run', '--json')
    expect([late.code, JSON.parse(late.lines[0] ?? '').kode]).toEqual([1, 'tap.terlalu-lampau'])
    await adopt('dicabut', 2)
    const { code, out } = await run(taps, '--zona', 'WIB', '--dry-run', '--json')
    expect([code, out]).toEqual([0, expect.stringContaining('"rusak":0')])
  })

  it('goes on after it was cut short, and changes nothing twice', async () => {
    const rows = Array.from({ length: 1_700 }, (_, n) => ({ ...GOOD.cuti, id: `lanjut-${n}` }))
    const count = () => luwes.rows("SELECT count(*) AS n FROM cuti WHERE id LIKE 'lanjut-%'")
    served.cutAfter(2)
    const child = run(csv(rows))
    await vi.waitUntil(async () => Number((await count())[0]?.n) >= 1_000, IN_TIME)
    served.cutAfter(null)
    expect((await child).code).toBe(0)
    expect(await count()).toEqual([{ n: 1_700 }])
    const before = await everything()
    luwes.setNow(new Date(luwes.now() + 1_000).toISOString())
    const again = await run(csv(rows), '--json')
    expect(JSON.parse(again.last)).toMatchObject({ diimpor: true, jumlah: 1_700 })
    expect(await everything()).toEqual(before)
  })

  it('goes on after the process itself was killed', async () => {
    const rows = Array.from({ length: 1_200 }, (_, n) => ({ ...GOOD.cuti, id: `mati-${n}` }))
    const file = join(folder, 'mati.csv')
    await writeFile(file, csv(rows))
    served.cutAfter(1)
    const args = [inCheckout('src/cli/luwes.ts'), 'import', file, '--to', served.url]
    const env = { ...TEST_SETTINGS, DB_URL: luwes.url }
    const child = spawn(process.execPath, args, { cwd: folder, env, stdio: 'ignore' })
    const count = () => luwes.rows("SELECT count(*) AS n FROM cuti WHERE id LIKE 'mati-%'")
    await vi.waitUntil(async () => Number((await count())[0]?.n) >= 500, IN_TIME)
    child.kill('SIGKILL')
    await endOf(child)
    expect(await count()).toEqual([{ n: 500 }])
    served.cutAfter(null)
    const posts = served.posts.length
    expect((await run(csv(rows))).code).toBe(0)
    expect(await count()).toEqual([{ n: 1_200 }])
    const ids = served.posts.slice(posts - 1)
    expect(ids[0]).toBe(ids[1])
  })

  it('takes in thousands of taps, part by part, and tells its time and its peak of memory', async () => {
    const rows = Array.from({ length: 5_000 }, (_, n) => ({
      ...GOOD.presensi,
      id: `ribuan-${n}`,
      nip: nipKe(1 + (n % 11)),
      at: `${String(1 + (n % 28)).padStart(2, '0')}/10/2026 07.${String(n % 60).padStart(2, '0')}`,
    }))
    const { code, last, err } = await run(csv(rows), '--zona', 'WIB', '--json')
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(last)).toMatchObject({
      jumlah: 5_000,
      rusak: 0,
      diterima: 5_000,
      sudahAda: 0,
      milidetik: expect.any(Number),
      puncakMemoriMiB: expect.any(Number),
    })
    const sql = "SELECT count(*) AS n FROM tap WHERE id LIKE 'ribuan-%'"
    expect(await luwes.rows(sql)).toEqual([{ n: 5_000 }])
  })

  it.each([
    ['no file', ['tiada.csv'], /Name a file/],
    ['a kind that is none', ['berkas.csv', '--jenis', 'gaji'], /--jenis is one of/],
    ['a zone that is none', ['berkas.csv', '--zona', 'GMT'], /WIB, WITA, WIT/],
    ['an option that it does not know', ['berkas.csv', '--lekas'], /Unknown option/],
  ])('ends with 2 when it is given %s', async (_what, args, sentence) => {
    await writeFile(join(folder, 'berkas.csv'), csv([GOOD.wfa]))
    const child = spawn(process.execPath, [inCheckout('src/cli/luwes.ts'), 'import', ...args], {
      cwd: folder,
      env: { ...TEST_SETTINGS, DB_URL: luwes.url },
    })
    let said = ''
    child.stderr.on('data', (part) => {
      said += part
    })
    expect([(await once(child, 'close'))[0], said]).toEqual([2, expect.stringMatching(sentence)])
  })

  it('says where Luwes does not answer, before it sends anything', async () => {
    const { code, err } = await run(csv([GOOD.wfa]), '--to', 'http://127.0.0.1:9')
    expect([code, err]).toEqual([1, expect.stringMatching(/nothing was taken in/)])
  })

  it('takes in every template of /docs as it is, by the command beside it, in their order', async () => {
    for (const templat of TEMPLAT) {
      const [, , ...options] = commandOf(templat).split(' ')
      const { code, out, err } = await run(csvOf(templat), '--zona', 'WIB', ...options)
      expect([templat.nama, code, out, err]).toEqual([
        templat.nama,
        0,
        expect.stringContaining(`${templat.baris.length} accepted, 0 there before`),
        '',
      ])
    }
    const [row] = await pegawai('198609262015051001')
    expect(JSON.parse(String(row?.data))).toMatchObject({
      atasanNip: '197212101998031006',
      tppDasar: 5_000_000,
      kesiapan: { laptop: true, internet: true },
    })
  })
})
