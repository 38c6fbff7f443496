import { createHash } from 'node:crypto'
import { compactVerify, importJWK } from 'jose'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BENTUK_EKSPOR } from '../../../src/domain/kinerja/ekspor.ts'
import { eksporAnswer } from '../../../src/http/kinerja/schemas-ekspor.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang, unit } from '../../support/people.ts'
import { TANPA_NILAI } from '../../support/tutup.ts'
import { BULAN, E39, october } from './october.ts'

const { siti, budi, bkd, kabid, kadis, inspektur, sekda, lain } = ORANG

/** Returns the cells of a file whose every text is quoted, row by row. */
function cells(csv: string): string[][] {
  const rows = csv.replace(/^\uFEFF/, '').split('\r\n')
  return rows
    .slice(0, -1)
    .map((row) =>
      [...row.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^";]*))/g)].map(
        ([, text, bare]) => text?.replaceAll('""', '"') ?? bare ?? '',
      ),
    )
}

/** Returns a file's rows under their headings, each text without the tab that keeps its digits. */
function table(csv: string): Record<string, string>[] {
  const [head = [], ...rows] = cells(csv)
  return rows.map((row) =>
    Object.fromEntries(head.map((name, index) => [name, row[index]?.replace(/^\t/, '') ?? ''])),
  )
}

/** Names as somebody might have typed them into SIMPEG to have a spreadsheet run them. */
const FORMULAS = [
  '=HYPERLINK("http://jahat.example";"klik")',
  '+62811',
  '-2+3',
  '@SUM(A1:A9)',
  '|cmd',
  'Dr. "Ani"; S.H.',
  'Baris satu\r\n=1+1',
  'Tab\t=1+1',
] as const

/** The files of a month: what is in them, that a spreadsheet leaves it alone, and who may take them out. */
describe('the files of a month', () => {
  let luwes: TestApp
  const fetchFile = (query: string, as = bkd, bulan = BULAN) =>
    luwes.ask('GET', `/v1/kinerja/${bulan}/ekspor?${query}`, { as })
  /** The very bytes, for reading an answer as text drops the mark at its beginning. */
  const bytes = async (query: string) => {
    const authorization = `Bearer ${await luwes.tokenOf(bkd)}`
    const answer = await luwes.app.request(`/v1/kinerja/${BULAN}/ekspor?${query}`, {
      headers: { authorization },
    })
    return { headers: answer.headers, raw: Buffer.from(await answer.arrayBuffer()) }
  }
  const rows = async (bentuk: string, rest = '') =>
    table((await fetchFile(`bentuk=${bentuk}&format=csv${rest}`)).text)
  const of = async (bentuk: string, nip: string) =>
    (await rows(bentuk)).find((row) => row.nip === nip)
  // Safe because every file of JSON lists its rows under data.
  const data = async (bentuk: string) =>
    (await fetchFile(`bentuk=${bentuk}&format=json`)).body.data as Record<string, unknown>[]
  const rate = (nip: string, hasilKerja: string, perilakuKerja: string) => ({
    nip,
    bulan: BULAN,
    hasilKerja,
    perilakuKerja,
    penilaiNip: nip === kabid ? kadis : kabid,
  })

  beforeAll(async () => {
    luwes = await startApp()
    luwes.setNow('2026-11-02T08:00:00+07:00')
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
      unit('0071', { nama: 'UPTD Pasar', induk: 'kominfo' }),
    ])
    await luwes.feed(
      'simpeg',
      'pegawai.diperbarui',
      FORMULAS.map((nama, n) => orang(300 + n, '0071', { nama })),
    )
    await luwes.feed('simpeg', 'hukuman-disiplin.diputuskan', [
      { id: 'hd', nip: kabid, tingkat: 'sedang', dari: '2026-09-01', sampai: '2027-02-28' },
    ])
    await luwes.feed('presensi', 'presensi.terekam', [...october(siti, E39), ...october(budi)])
    const kra = { hasil: 'Layanan', indikator: 'Indeks', satuan: 'poin', bobot: 100 }
    await luwes.feed('kinerja', 'sasaran.ditetapkan', [
      { nip: siti, bulan: BULAN, kra: [{ ...kra, kode: 'a', target: 10, indikatorSakip: '01.2' }] },
      {
        nip: budi,
        bulan: BULAN,
        kra: [{ ...kra, kode: 'b', target: 2.5, indikatorSakip: '01.2' }],
      },
      { nip: lain, bulan: BULAN, kra: [{ ...kra, kode: 'c', target: 4, indikatorSakip: '3.1' }] },
    ])
    await luwes.feed('kinerja', 'sasaran.terealisasi', [
      { nip: siti, bulan: BULAN, kode: 'a', realisasi: 8, bukti: 'Berita acara' },
      { nip: budi, bulan: BULAN, kode: 'b', realisasi: 2.5 },
    ])
    await luwes.feed('kinerja', 'kinerja.dinilai', [
      rate(siti, 'sesuai', 'sesuai'),
      rate(budi, 'di-atas', 'di-atas'),
      rate(kabid, 'sesuai', 'sesuai'),
    ])
  })
  afterAll(() => luwes.stop())

  it('do not exist before the month is computed', async () => {
    for (const bentuk of ['tpp', 'bkn', 'esakip', 'laporan'])
      expect((await fetchFile(`bentuk=${bentuk}`)).status).toBe(404)
    expect(await luwes.rows("SELECT * FROM audit WHERE tindakan = 'kinerja.ekspor'")).toEqual([])
    const path = `/v1/kinerja/${BULAN}/hitung`
    expect((await luwes.ask('POST', path, { as: bkd, body: {} })).status).toBe(200)
  })

  it.each([
    ['the person', siti],
    ['an atasan', kabid],
    ['a kepala', kadis],
    ['the sekda', sekda],
    ['the integrator', ORANG.integrator],
  ])('are not for %s', async (_who, nip) => {
    expect((await fetchFile('bentuk=tpp', nip)).status).toBe(403)
  })

  it('propose the TPP of everybody, part by part, and the parts add up (E39)', async () => {
    expect(await rows('tpp')).toHaveLength(11 + FORMULAS.length)
    expect(await of('tpp', siti)).toEqual({
      bulan: BULAN,
      nip: siti,
      nama: 'Siti Aminah',
      unitKerja: 'kominfo',
      unit: 'Dinas Kominfo',
      status: 'sementara',
      disiplin: '9325',
      produktivitas: '10000',
      predikat: 'baik',
      diusulkan: 'tidak',
      tppDasar: '5000000',
      kondisiKerja: '0',
      potonganMasaKerja: '0',
      potonganCuti: '0',
      potonganDisiplin: '-135000',
      potonganHasil: '0',
      potonganHukuman: '0',
      penyesuaian: '0',
      usulan: '4865000',
    })
    expect(await of('tpp', budi)).toMatchObject({ predikat: 'sangat-baik', usulan: '5000000' })
    // 22 days of absence are 66 points: 3,680,000 of 5,000,000, and a quarter less for the sanction.
    expect(await of('tpp', kabid)).toMatchObject({
      disiplin: '3400',
      potonganDisiplin: '-1320000',
      potonganHasil: '0',
      potonganHukuman: '-920000',
      usulan: '2760000',
    })
    expect(await of('tpp', lain)).toMatchObject({
      predikat: '',
      produktivitas: '',
      potonganDisiplin: '',
      usulan: '',
    })
    for (const row of await rows('tpp')) {
      const parts = [
        'kondisiKerja',
        'potonganMasaKerja',
        'potonganCuti',
        'potonganDisiplin',
        'potonganHasil',
        'potonganHukuman',
      ]
      const sum = [...parts, 'tppDasar', 'penyesuaian'].reduce(
        (all, of) => all + Number(row[of]),
        0,
      )
      if (row.usulan !== '') expect(String(sum)).toBe(row.usulan)
    }
  })

  it('say the same as JSON, and of which month, kind, unit and state they are', async () => {
    const { body } = await fetchFile('bentuk=tpp&format=json')
    expect(body).toMatchObject({ bulan: BULAN, bentuk: 'tpp', status: 'sementara', unit: null })
    const own = body.data.find(({ nip }: { nip: string }) => nip === siti)
    expect(own).toMatchObject({ nip: siti, unitKerja: 'kominfo', usulan: 4_865_000 })
    const asText = body.data.map((row: Record<string, unknown>) => row.nip)
    expect((await rows('tpp')).map(({ nip }) => nip)).toEqual(asText)
  })

  it('list ratings under the names of BKN, and leave out people without a rating', async () => {
    const found = await data('bkn')
    expect(found.map(({ nip }) => nip)).toEqual([kabid, siti, budi])
    expect(found.find(({ nip }) => nip === siti)).toEqual({
      nip: siti,
      nama: 'Siti Aminah',
      tahun: 2026,
      periodik: 'Bulanan',
      bulanMulaiPenilaian: 10,
      tahunMulaiPenilaian: 2026,
      bulanSelesaiPenilaian: 10,
      tahunSelesaiPenilaian: 2026,
      hasilKinerja: 'Sesuai Ekspektasi',
      hasilKinerjaNilai: 2,
      perilakuKerja: 'Sesuai Ekspektasi',
      perilakuKerjaNilai: 2,
      kuadranKinerja: 'Baik',
      kuadranKinerjaNilai: 2,
      penilaiNipNrp: kabid,
      penilaiNama: 'Kabid',
      statusPenilai: 'ASN',
      penilaiJabatanNama: 'Analis Kebijakan',
      penilaiUnorNama: 'Dinas Kominfo',
    })
    expect(await of('bkn', budi)).toMatchObject({
      hasilKinerja: 'Diatas Ekspektasi',
      hasilKinerjaNilai: '1',
      kuadranKinerja: 'Sangat Baik',
      kuadranKinerjaNilai: '1',
      penilaiNipNrp: kabid,
    })
  })

  it('add up each indicator of a unit for e-SAKIP; the comma is the decimal sign', async () => {
    expect(await data('esakip')).toEqual([
      {
        bulan: BULAN,
        unitKerja: 'kominfo',
        unit: 'Dinas Kominfo',
        indikator: '01.2',
        satuan: 'poin',
        target: 12.5,
        realisasi: 10.5,
        capaian: 8_400,
        pegawai: 2,
      },
      {
        bulan: BULAN,
        unitKerja: 'lain',
        unit: 'Dinas Lain',
        indikator: '3.1',
        satuan: 'poin',
        target: 4,
        realisasi: null,
        capaian: null,
        pegawai: 1,
      },
    ])
    const [first] = await rows('esakip')
    expect(first).toMatchObject({ target: '12,5', realisasi: '10,5', indikator: '01.2' })
  })

  it('report the month of each unit (R70)', async () => {
    const kominfo = (await rows('laporan')).find(({ unitKerja }) => unitKerja === 'kominfo')
    // Kadis and kabid were absent for 22 days each, Siti for one: 43 of 88 days of presence.
    expect(kominfo).toMatchObject({
      bulan: BULAN,
      unit: 'Dinas Kominfo',
      pegawai: '4',
      pengajuan: '0',
      hariWfa: '0',
      kehadiran: '4886',
      laporan: '',
      sangatBaik: '1',
      baik: '2',
      belumDinilai: '1',
      keluhan: '0',
      hematTerendah: '0',
      hematTertinggi: '0',
    })
  })

  it('are of one unit and those below it where one is named', async () => {
    const answer = await fetchFile('bentuk=tpp&unit=kominfo')
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="tpp-${BULAN}-kominfo.csv"`,
    )
    const units = table(answer.text).map(({ unitKerja }) => unitKerja)
    expect([...new Set(units)]).toEqual(['0071', 'kominfo'])
    expect(units).toHaveLength(4 + FORMULAS.length)
    expect((await rows('esakip', '&unit=lain')).map(({ unitKerja }) => unitKerja)).toEqual(['lain'])
    const units2 = (await rows('laporan', '&unit=kominfo')).map(({ unitKerja }) => unitKerja)
    expect(units2).toEqual(['0071', 'kominfo'])
  })

  it.each(BENTUK_EKSPOR)('hold as JSON what the contract says of them: %s', async (bentuk) => {
    const { body } = await fetchFile(`bentuk=${bentuk}&format=json`)
    expect(body.data.length).toBeGreaterThan(0)
    expect(v.parse(eksporAnswer, body)).toEqual(body)
  })

  it('keep every digit: a NIP, a code and a month are text to a spreadsheet', async () => {
    const text = (await bytes('bentuk=tpp')).raw.toString('utf8')
    expect(text.startsWith('\uFEFF"bulan";"nip";')).toBe(true)
    expect(text).toContain(`"\t${BULAN}";"\t${siti}";"Siti Aminah";"\tkominfo"`)
    expect(text).toContain('"\t0071"')
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const { nip } of table(text)) expect(nip).toMatch(/^\d{18}$/)
  })

  it.each(FORMULAS)('run nothing in a spreadsheet: %j', async (nama) => {
    const nip = nipKe(300 + FORMULAS.indexOf(nama))
    const { text } = await fetchFile('bentuk=tpp')
    const row = cells(text).find((one) => one[1] === `\t${nip}`)
    expect(row).toHaveLength(19)
    expect(row?.[2]).toBe(
      (/^[=+\-@|]/.test(nama) ? `'${nama}` : nama).replaceAll(/[\r\n\t]+/g, ' '),
    )
    const found = await data('tpp')
    expect(found.find((one) => one.nip === nip)).toMatchObject({ nama })
  })

  it('carry a seal that the published key verifies, over the very bytes', async () => {
    for (const query of ['bentuk=tpp&format=csv', 'bentuk=bkn&format=json&unit=kominfo']) {
      const { headers, raw } = await bytes(query)
      const sha256 = createHash('sha256').update(raw).digest('hex')
      expect(headers.get('luwes-sha256')).toBe(sha256)
      const { body } = await luwes.ask('GET', '/v1/presensi/kunci')
      const key = await importJWK(body.keys[0])
      const seal = await compactVerify(headers.get('luwes-segel') ?? '', key)
      const claims = JSON.parse(new TextDecoder().decode(seal.payload))
      expect(claims).toMatchObject({ sha256, pada: luwes.now() })
      const name = headers.get('content-disposition')
      expect(name).toBe(`attachment; filename="${claims.berkas}"`)
      // A receipt of a tap cannot pass for a file, nor a file for a receipt.
      const receipt = { tanda: headers.get('luwes-segel') }
      const checked = await luwes.ask('POST', '/v1/presensi/tanda-terima', {
        as: bkd,
        body: receipt,
      })
      expect(JSON.stringify(checked.body)).not.toContain(sha256)
      const alone = await fetchFile(`${query}&segel=ya`)
      expect(alone.body).toMatchObject({ sha256, berkas: claims.berkas })
    }
  })

  it('leave who took out what in the audit log, with its checksum; the inspektorat may too', async () => {
    await luwes.rows("DELETE FROM audit WHERE tindakan = 'kinerja.ekspor'")
    const answer = await fetchFile('bentuk=tpp&unit=0071', inspektur)
    expect(answer.status).toBe(200)
    const found = await luwes.rows("SELECT * FROM audit WHERE tindakan = 'kinerja.ekspor'")
    expect(found).toMatchObject([{ oleh: inspektur, entitas: BULAN }])
    expect(JSON.parse(String(found[0]?.data))).toMatchObject({
      bentuk: 'tpp',
      format: 'csv',
      unit: '0071',
      status: 'sementara',
      berkas: `tpp-${BULAN}-0071.csv`,
      baris: FORMULAS.length,
      sha256: answer.headers.get('luwes-sha256'),
    })
  })

  it('wait while the month is being computed, so that they leave nobody out', async () => {
    await luwes.rows("UPDATE penghitungan SET status = 'berjalan', sampai = ?", budi)
    const { status, body } = await fetchFile('bentuk=tpp')
    expect([status, body.detail]).toEqual([409, expect.stringMatching(/sedang dihitung/)])
    const path = `/v1/kinerja/${BULAN}/hitung`
    await luwes.ask('POST', path, { as: bkd, body: {} })
    expect(await rows('tpp')).toHaveLength(11 + FORMULAS.length)
  })

  it('are final once the month is closed', async () => {
    await luwes.ask('POST', `/v1/kinerja/${BULAN}/tutup`, { as: bkd, body: TANPA_NILAI })
    expect(new Set((await rows('tpp')).map(({ status }) => status))).toEqual(new Set(['tetap']))
    expect((await fetchFile('bentuk=tpp&format=json')).body.status).toBe('tetap')
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
