import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'
import { BULAN, liveOctober } from './regency.ts'

const { bkd, sekda, inspektur, kadis, kabid, kalain, siti, integrator } = ORANG

/** The monthly report of a small regency, whose sums are in the test of the dashboard. */
describe('the monthly report', () => {
  let luwes: TestApp
  const read = (as = bkd, rest = '&unit=uji', bulan = BULAN) =>
    luwes.ask('GET', `/v1/laporan-bulanan?bulan=${bulan}${rest}`, { as })
  const print = (as = bkd, rest = '&unit=uji') =>
    luwes.ask('GET', `/v1/laporan-bulanan/cetak?bulan=${BULAN}${rest}`, { as })
  const fill = (isian: readonly object[], as = bkd, more: object = { unit: 'uji' }) =>
    luwes.ask('POST', '/v1/laporan-bulanan', { as, body: { bulan: BULAN, isian, ...more } })
  const line = async (kode: string, ...asked: Parameters<typeof read>) => {
    const { body } = await read(...asked)
    const lines = body.bagian.flatMap(({ baris }: { baris: { kode: string }[] }) => baris)
    return lines.find((one: { kode: string }) => one.kode === kode)
  }

  beforeAll(async () => {
    luwes = await startApp()
    await liveOctober(luwes)
    const path = `/v1/kinerja/${BULAN}/hitung`
    expect((await luwes.ask('POST', path, { as: bkd, body: {} })).status).toBe(200)
  })
  afterAll(() => luwes.stop())

  it('fills the sections from the sums of the unit', async () => {
    const { body } = await read()
    expect(body).toMatchObject({ bulan: BULAN, unit: 'uji', nama: 'UPTD Uji', seluruhDaerah: true })
    expect(body.bagian).toHaveLength(14)
    expect(await line('pegawai')).toMatchObject({ nilai: 6, satuan: 'orang' })
    expect(await line('wfa')).toMatchObject({ nilai: 21 })
    expect(await line('kantor')).toMatchObject({ nilai: 108 })
    // 21 of 129 days at the office or by WFA.
    expect(await line('porsi-wfa')).toMatchObject({ nilai: 1_628 })
    expect(await line('kehadiran')).toMatchObject({ nilai: 9_773 })
    const days = body.pekan.reduce((sum: number, one: { wfa: number }) => sum + one.wfa, 0)
    expect(days).toBe(21)
  })

  it('takes two round trips, however many people and units there are', async () => {
    await read()
    luwes.trips.length = 0
    await read(bkd, '')
    expect(luwes.trips.filter((kind) => kind === 'read')).toHaveLength(2)
  })

  it('is read and filled by bkd, sekda and who heads the unit or one above, and by nobody else', async () => {
    for (const as of [bkd, sekda, kadis]) {
      const { status, body } = await read(as)
      expect([status, body.mengisi], as).toEqual([200, true])
    }
    expect((await read(bkd, '&unit=asing')).status).toBe(404)
    for (const as of [inspektur, kabid, kalain, siti, integrator]) {
      expect((await read(as)).status, as).toBe(403)
      expect((await print(as)).status, as).toBe(403)
      expect((await fill([{ kode: 'rapat.semua', nilai: 1 }], as)).status, as).toBe(403)
    }
    expect((await fill([{ kode: 'rapat.semua', nilai: 9 }], kadis, {})).status).toBe(403)
    expect((await fill([{ kode: 'rapat.semua', nilai: 9 }], bkd, { unit: 'asing' })).status).toBe(
      404,
    )
  })

  it('gives who heads a unit their own first, with those below it', async () => {
    const { body } = await read(kadis, '')
    expect(body).toMatchObject({ unit: 'kominfo', seluruhDaerah: false })
    const codes = body.pilihan.map(({ kode }: { kode: string }) => kode)
    expect(codes[0]).toBe('kominfo')
    expect(codes).toContain('uji')
    expect(codes).not.toContain('lain')
  })

  it('is open to who stands in for the head of the unit', async () => {
    const body = {
      jenis: 'plt',
      dariNip: kadis,
      keNip: kalain,
      dari: '2026-11-02',
      sampai: '2026-11-30',
      nomorSurat: '800/1',
    }
    const named = await luwes.ask('POST', '/v1/delegasi', { as: bkd, body })
    expect(named.status, named.text).toBe(201)
    expect((await read(kalain)).status).toBe(200)
    await luwes.ask('POST', `/v1/delegasi/${named.body.id}/cabut`, {
      as: bkd,
      body: { alasan: 'Selesai' },
    })
    expect((await read(kalain)).status).toBe(403)
  })

  it('remembers what was entered, by unit and month, with the values before and after in the audit log', async () => {
    const first = [
      { kode: 'rapat.hibrida', nilai: 4 },
      { kode: 'digital.jumlah', nilai: 5 },
      { kode: 'kendala.uraian', nilai: '=1+1 <b>Internet</b> lambat' },
    ]
    expect((await fill(first, kadis)).body).toEqual({ diisi: 3 })
    expect(await line('rapat.hibrida')).toMatchObject({ nilai: 4, isian: { nilai: 4 } })
    expect((await fill([{ kode: 'rapat.hibrida', nilai: 7 }])).status).toBe(200)
    expect(await line('rapat.hibrida')).toMatchObject({ nilai: 7 })
    const audit = await luwes.rows(
      "SELECT data FROM audit WHERE tindakan = 'laporan-bulanan.isi' ORDER BY urut DESC LIMIT 1",
    )
    expect(JSON.parse(String(audit[0]?.data))).toEqual({
      bulan: BULAN,
      isian: [{ kode: 'rapat.hibrida', sebelum: 4, sesudah: 7 }],
    })
    // The month after: what lasts holds, the rest is a reminder.
    const next = ['&unit=uji', '2026-11'] as const
    expect(await line('digital.jumlah', bkd, ...next)).toMatchObject({ nilai: 5 })
    expect(await line('rapat.hibrida', bkd, ...next)).toMatchObject({
      nilai: null,
      isian: { sebelumnya: { bulan: BULAN, nilai: 7 } },
    })
  })

  it('adds up units for the one above and for the regency', async () => {
    expect(await line('rapat.hibrida', kadis, '&unit=kominfo')).toMatchObject({
      nilai: 7,
      sumber: { id: 'Isian 1 unit kerja' },
      isian: { nilai: null },
    })
    expect((await fill([{ kode: 'rapat.hibrida', nilai: 20 }], bkd, { unit: 'lain' })).status).toBe(
      200,
    )
    expect(await line('rapat.hibrida', sekda, '')).toMatchObject({ nilai: 27 })
  })

  it('holds the title that was entered for the regency for each unit', async () => {
    const title = [{ kode: 'lain-1.judul', nilai: 'Lain-lain' }]
    expect((await fill(title, bkd, {})).status).toBe(200)
    const { body } = await read(kadis)
    expect(body.bagian[11].judul.id).toBe('Lain-lain')
    expect(await line('lain-1.judul', kadis)).toMatchObject({ isian: { nilai: null } })
  })

  it('takes an entry back', async () => {
    await fill([{ kode: 'digital.jumlah', nilai: null }])
    expect(await line('digital.jumlah')).toMatchObject({
      nilai: null,
      sumber: { id: 'Belum diisi' },
    })
  })

  it('counts calls, signals and outages of the unit in the month', async () => {
    const nip = String(
      (await luwes.rows("SELECT nip FROM pegawai WHERE unit_kerja = 'uji'"))[0]?.nip,
    )
    const other = String(siti)
    for (const [id, who, day, answered] of [
      ['p1', nip, '2026-10-02', 5],
      ['p2', nip, '2026-10-05', null],
      ['p3', nip, '2026-09-30', 5],
      ['p4', other, '2026-10-02', 5],
    ] as const)
      await luwes.rows(
        'INSERT INTO ping (id, nip, tanggal, dikirim, batas, dijawab) VALUES (?1, ?2, ?3, 1, 9, ?4)',
        id,
        who,
        day,
        answered,
      )
    // A call that nobody answered counts once it is known to have reached the person.
    expect(await line('ping')).toMatchObject({ nilai: 1 })
    await luwes.rows("UPDATE ping SET tersampai_pada = 5 WHERE id = 'p2'")
    expect(await line('ping')).toMatchObject({ nilai: 2 })
    expect(await line('ping-dijawab')).toMatchObject({ nilai: 1 })
    expect(await line('ping', bkd, '')).toMatchObject({ nilai: 3 })
    const at = (time: string) => Date.parse(`${time}:00+07:00`)
    for (const [id, unit, from, to] of [
      ['g1', '["uji"]', '2026-10-06T07:00', '2026-10-06T09:00'],
      ['g2', null, '2026-10-30T07:00', '2026-10-30T08:00'],
      ['g3', '["lain"]', '2026-10-06T07:00', '2026-10-06T09:00'],
      ['g4', null, '2026-11-01T07:00', '2026-11-01T08:00'],
    ] as const)
      await luwes.rows(
        `INSERT INTO gangguan (id, status, dari, sampai, unit, alasan, oleh, pada)
          VALUES (?1, 'berlaku', ?2, ?3, ?4, 'x', 'luwes', 1)`,
        id,
        at(from),
        at(to),
        unit,
      )
    expect(await line('gangguan')).toMatchObject({ nilai: 2 })
    expect(await line('gangguan', bkd, '')).toMatchObject({ nilai: 3 })
  })

  it('prints 14 sections with sources and the signer, and nothing that people wrote as markup', async () => {
    const { text, headers } = await print()
    expect(text.match(/<h2>\d+\. /g)).toHaveLength(14)
    expect(text).toContain('Sumber: Rekap hari kerja Luwes')
    expect(text).toContain('<section class="pejabat">')
    expect(text).toContain('&lt;b&gt;Internet&lt;/b&gt;')
    expect(text).not.toContain('<b>Internet')
    expect(text).toContain('belum dapat dipastikan')
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-/,
    )
    const whole = await print(sekda, '')
    expect(whole.text).toContain('Lampiran: komposisi menurut unit kerja')
  })

  it('tells nothing of the TPP of anybody, and names nobody but the signer', async () => {
    const { text } = await read()
    const { text: page } = await print()
    for (const one of [text, page]) expect(one).not.toMatch(/tpp|usulan/i)
    expect(page.replace(/<section class="pejabat">[\s\S]*?<\/section>/, '')).not.toMatch(/\d{18}/)
  })
})
