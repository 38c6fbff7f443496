import { createHash } from 'node:crypto'
import { renderSVG } from 'uqr'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { suratPage } from '../../../src/http/wfa/page-surat.ts'
import { readSurat } from '../../../src/operations/wfa/read-surat.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { freeWeeks } from '../../support/calendar.ts'
import { ORANG, orang } from '../../support/people.ts'

const { siti, budi, kabid, kadis, sekda, bkd, inspektur, integrator, lain, kalain } = ORANG
const CODE = /[0-9A-HJKMNP-TV-Z]{5}(?:-[0-9A-HJKMNP-TV-Z]{5}){3}/

describe('the letter of assignment', () => {
  let luwes: TestApp
  const nextWeek = freeWeeks()
  /** A request of Siti, put into the database as filed; deciding goes through the door. */
  const filed = async (hari: readonly string[] = nextWeek(), other: object = {}) => {
    const body = {
      jenis: 'rumah',
      hari,
      alasan: 'Menulis',
      lokasi: { nama: 'Rumah <b>Krui</b>' },
      rencana: [{ hasil: 'Draf & naskah', target: 2, satuan: 'dokumen' }],
      ...other,
    }
    const answer = await luwes.ask('POST', '/v1/wfa/pengajuan', { as: siti, body })
    if (answer.status !== 201) throw new Error(answer.text)
    return String(answer.body.id)
  }
  const decide = (as: string, id: string, keputusan: string, other: object = {}) =>
    luwes.ask('POST', `/v1/wfa/pengajuan/${id}/keputusan`, { as, body: { keputusan, ...other } })
  const approved = async (hari: readonly string[] = nextWeek()) => {
    const id = await filed(hari)
    await decide(kabid, id, 'rekomendasi')
    const { status, text } = await decide(kadis, id, 'setuju')
    if (status !== 200) throw new Error(text)
    return id
  }
  const letter = (as: string, id: string) =>
    luwes.ask('GET', `/v1/wfa/pengajuan/${id}/surat-tugas`, { as })
  const kept = async (id: string) => {
    const [row] = await luwes.rows('SELECT * FROM surat WHERE pengajuan_id = ?', id)
    return { kode: String(row?.kode), nomor: String(row?.nomor), row }
  }
  const verify = (kode: string) => luwes.ask('GET', `/verifikasi/${kode}`)

  beforeAll(async () => {
    luwes = await startApp()
    await luwes.feed('simpeg', 'pegawai.diperbarui', [
      orang(4, 'kominfo', { nama: 'Siti <Aminah>', atasanNip: kabid }),
    ])
  })
  afterAll(() => luwes.stop())

  it('names the person, the written-out days, the place, the plan and the signer, all escaped', async () => {
    const id = await approved(['2026-11-23', '2026-11-26'])
    const { status, headers, text } = await letter(siti, id)
    expect(status, text).toBe(200)
    expect(headers.get('content-type')).toMatch(/^text\/html/)
    const { kode, nomor } = await kept(id)
    expect(nomor).toBe('800.1.11/001/KOMINFO/XI/2026')
    for (const words of [
      'Pemerintah Kabupaten Contoh',
      'Dinas Kominfo',
      `Nomor: ${nomor}`,
      'Siti &lt;Aminah&gt;',
      siti,
      'Analis Kebijakan',
      'Senin, 23 November 2026',
      'Kamis, 26 November 2026',
      'Rumah pegawai',
      'Draf &amp; naskah: 2 dokumen',
      'Ditetapkan tanggal 18 November 2026',
      'Kadis',
      `NIP ${kadis}`,
      `/verifikasi/${kode}`,
    ])
      expect(text).toContain(words)
    // Readers of the letter need not know the home of the person.
    expect(text).not.toMatch(/<script|<Aminah>|Krui/)
    expect(text).toMatch(
      /Peraturan Menteri PANRB Nomor 4 Tahun 2025 Pasal 11, Pasal 12 ayat \(1\), dan/,
    )
    expect(text).not.toMatch(/bawaan|belum ada sumber/)
    // The coat of arms, and the code to scan.
    expect(text.match(/<svg/g)).toHaveLength(2)
  })

  it('rests on the national rules and the edition that holds, names the town, and bears the coat of arms (R117)', async () => {
    const id = await approved(['2026-12-28'])
    const { text } = await letter(siti, id)
    const dasar = /<dt>Dasar<\/dt><dd>(.*?)<\/dd>/s.exec(text)?.[1] ?? ''
    expect(dasar.match(/<li>/g)).toHaveLength(3)
    expect(dasar).toContain('Peraturan Menteri PANRB Nomor 4 Tahun 2025')
    expect(dasar).toContain('Peraturan Presiden Nomor 21 Tahun 2023')
    expect(dasar).toContain(
      'Ketentuan kerja fleksibel Kabupaten Contoh yang berlaku sejak 1 Januari 2026',
    )
    expect(text).toContain('Ditetapkan di Kota Contoh')
    expect(text).toMatch(/<div class="lambang"><svg /)
  })

  it('has a lasting address that opens without signing in, for whoever was given it (R117)', async () => {
    const id = await approved(['2026-12-29'])
    const link = (as: string) =>
      luwes.ask('GET', `/v1/wfa/pengajuan/${id}/surat-tugas/tautan`, { as })
    const { body } = await link(siti)
    const { kode, nomor, row } = await kept(id)
    expect(body).toEqual({
      nomor,
      alamat: `${luwes.deps.publicUrl}/surat/${kode}/${row?.kunci}`,
    })
    expect((await link(lain)).status).toBe(403)
    const open = (path: string) => luwes.ask('GET', path)
    const { pathname } = new URL(body.alamat)
    const opened = await open(pathname)
    expect(opened.text).toBe((await letter(siti, id)).text)
    expect(opened.headers.get('cache-control')).toBe('no-store')
    expect(opened.headers.get('x-robots-tag')).toContain('noindex')
    // The code alone, which stands on the letter and in events, opens nothing.
    for (const path of [`/surat/${kode}/${kode}`, `/surat/${kode}/0`, `/surat/0/${row?.kunci}`]) {
      const refused = await open(path)
      expect(refused.status).toBe(404)
      expect(refused.text).toContain('Surat tidak ditemukan')
      expect(refused.text).not.toContain(siti)
    }
    await decide(siti, id, 'batal')
    expect((await open(pathname)).text).toContain('DICABUT')
  })

  it('leads to the public address, whatever the request calls us', async () => {
    const id = await approved(['2026-12-21'])
    const honest = await letter(siti, id)
    const forged = await luwes.ask(
      'GET',
      `http://jahat.example/v1/wfa/pengajuan/${id}/surat-tugas`,
      { as: siti, headers: { host: 'jahat.example', 'x-forwarded-host': 'jahat.example' } },
    )
    // The code to scan is drawn from the same address as the one to read.
    expect(forged.text).toBe(honest.text)
    const { host } = new URL(luwes.deps.publicUrl ?? '')
    const { kode } = await kept(id)
    expect(forged.text).toContain(`<span>${host}</span><wbr><span>/verifikasi/${kode}</span>`)
    expect(forged.text).toContain(
      renderSVG(`${luwes.deps.publicUrl}/verifikasi/${kode}`, { ecc: 'M', border: 2 }),
    )
  })

  it('names no address where the deployment does not say its own, and has its code all the same', async () => {
    const id = await approved(['2026-12-22'])
    const { kode } = await kept(id)
    const caller = { nip: siti, peran: ['pegawai'], asal: null } as const
    const found = await readSurat({ ...luwes.deps, publicUrl: null }, caller, id)
    if (!found.ok) throw new Error(JSON.stringify(found))
    const body = String(await suratPage(found.value).body)
    expect(body).not.toMatch(/<svg|https?:/)
    expect(body).toContain(`Kode: <b>${kode}</b>`)
  })

  it('admits by its CSP its own style sheet and nothing else', async () => {
    const { headers, text } = await letter(siti, await approved())
    const css = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? ''
    const hash = createHash('sha256').update(css).digest('base64')
    expect(headers.get('content-security-policy')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    )
    expect(text).not.toMatch(/\sstyle=|\shref=|\ssrc=|\son\w+=/)
    expect(headers.get('x-robots-tag')).toContain('noindex')
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it('is issued with the approval, once, with one event and one audit row', async () => {
    const id = await approved()
    const { kode, nomor } = await kept(id)
    expect(kode).toMatch(new RegExp(`^${CODE.source}$`))
    const events = await luwes.rows(
      "SELECT data FROM kejadian WHERE entitas = ? AND jenis = 'surat.terbit'",
      id,
    )
    expect(events.map(({ data }) => JSON.parse(String(data)))).toMatchObject([
      {
        id,
        nip: siti,
        kode,
        nomor,
        status: 'berlaku',
        hari: [expect.any(String), expect.any(String)],
      },
    ])
    expect(JSON.stringify(events)).not.toMatch(/Krui|Menulis|Siti/)
    const audit = await luwes.rows(
      "SELECT oleh, data FROM audit WHERE entitas = ? AND tindakan = 'surat.terbit'",
      id,
    )
    expect(audit).toMatchObject([{ oleh: kadis }])
    expect(JSON.parse(String(audit[0]?.data))).toMatchObject({ kode, edisi: '2026-01-01' })
    const before = await luwes.rows('SELECT count(*) AS n FROM audit')
    const shown = await Promise.all(
      [siti, kadis, kabid, bkd, sekda, inspektur].map((as) => letter(as, id)),
    )
    for (const { text } of shown) expect(text).toContain(nomor)
    expect(await luwes.rows('SELECT count(*) AS n FROM audit')).toEqual(before)
  })

  it('numbers letters of one unit and year without a gap or a double, however many come at once', async () => {
    const ids: string[] = []
    for (let n = 0; n < 6; n += 1) {
      const id = await filed()
      await decide(kabid, id, 'rekomendasi')
      ids.push(id)
    }
    const before = await luwes.rows("SELECT max(urut) AS n FROM surat WHERE unit_kerja = 'kominfo'")
    const answers = await Promise.all(ids.map((id) => decide(kadis, id, 'setuju')))
    expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 200))
    const rows = await luwes.rows(
      "SELECT urut FROM surat WHERE unit_kerja = 'kominfo' ORDER BY urut",
    )
    const first = Number(before[0]?.n)
    expect(rows.slice(-6).map(({ urut }) => urut)).toEqual(ids.map((_, n) => first + n + 1))
  })

  it.each([
    ['a colleague', budi],
    ['the head of another dinas', kalain],
    ['somebody else', lain],
    ['an integrator', integrator],
  ])('is not for %s', async (_who, as) => {
    expect((await letter(as, await approved())).status).toBe(403)
  })

  it('waits for the approval', async () => {
    const id = await filed()
    expect((await letter(siti, id)).status).toBe(409)
    await decide(kabid, id, 'tolak', { alasan: 'Rapat' })
    expect((await letter(siti, id)).status).toBe(409)
  })

  it('is verified by anybody, who learns the name, the days and the state, and no more', async () => {
    const id = await approved(['2026-12-07', '2026-12-08'])
    await letter(siti, id)
    const { kode, nomor } = await kept(id)
    const { status, headers, text } = await verify(kode)
    expect(status).toBe(200)
    for (const words of [
      'Siti &lt;Aminah&gt;',
      'Senin, 7 Desember 2026',
      'Selasa, 8 Desember 2026',
    ])
      expect(text).toContain(words)
    expect(text).toContain('ini berlaku.')
    for (const secret of [siti, nomor, 'Kominfo', 'Analis', 'Krui', 'Kadis', 'Draf', id])
      expect(text).not.toContain(secret)
    expect(text).toContain('<meta name="robots" content="noindex, nofollow">')
    expect(headers.get('x-robots-tag')).toContain('noindex')
    const typed = kode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
    expect((await verify(encodeURIComponent(typed))).text).toBe(text)
  })

  it('says when some of its days, and when all of them, were revoked', async () => {
    const hari = ['2026-12-14', '2026-12-15']
    const id = await approved(hari)
    await letter(siti, id)
    const { kode } = await kept(id)
    await decide(kadis, id, 'cabut', { hari: [hari[0]], alasan: 'Rapat' })
    const partly = await verify(kode)
    expect(partly.text).toContain('sebagian hari')
    expect(partly.text).toMatch(/<del>Senin, 14 Desember 2026<\/del>/)
    expect(partly.text).not.toContain('Rapat')
    expect((await letter(siti, id)).text).toMatch(/Berlaku sebagian[\s\S]*<del>Senin, 14/)
    await decide(siti, id, 'batal')
    expect((await verify(kode)).text).toContain('sudah dicabut')
    expect((await letter(siti, id)).text).toContain('DICABUT')
  })

  it('stays what it was when the person moves or is renamed', async () => {
    const id = await approved()
    const before = await letter(siti, id)
    const moved = orang(4, 'lain', { nama: 'Siti Baru', jabatan: 'Lain', atasanNip: kalain })
    await luwes.feed('simpeg', 'pegawai.diperbarui', [moved])
    expect((await letter(siti, id)).text).toBe(before.text)
    await luwes.feed('simpeg', 'pegawai.diperbarui', [
      orang(4, 'kominfo', { nama: 'Siti <Aminah>', atasanNip: kabid }),
    ])
  })

  it('answers an unknown code with a page of its own, by the same work', async () => {
    const id = await approved()
    await letter(siti, id)
    const { kode } = await kept(id)
    for (const code of ['00000-00000-00000-00000', 'x', "'; DROP TABLE surat", 'y'.repeat(5_000)]) {
      luwes.trips.length = 0
      const { status, text, headers } = await verify(encodeURIComponent(code))
      expect(status).toBe(404)
      expect(text).toContain('Kode ini tidak dikenal.')
      expect(headers.get('x-robots-tag')).toContain('noindex')
      expect(luwes.trips).toEqual(['read'])
    }
    luwes.trips.length = 0
    await verify(kode)
    expect(luwes.trips).toEqual(['read'])
  })

  it('shows how the e-office system signed it, named by code or by number', async () => {
    const id = await approved()
    await letter(siti, id)
    const { kode, nomor } = await kept(id)
    const oleh = 'Kadis <BSrE>'
    const sign = (data: object) => luwes.deliver('simpeg', 'surat.ditandatangani', data)
    const byNumber = await sign({ nomor, oleh, pada: '2026-11-19T09:00:00+07:00' })
    expect(byNumber.body).toMatchObject({ accepted: 1, rejected: [] })
    expect((await letter(siti, id)).text).toContain(
      'Ditandatangani secara elektronik oleh Kadis &lt;BSrE&gt; pada 19 November 2026.',
    )
    const pada = '2026-11-20T02:00:00Z'
    const byCode = await sign({ kode: kode.toLowerCase(), oleh, pada, dokumen: 'TTE-9' })
    expect(byCode.body.accepted).toBe(1)
    await sign({ kode, oleh: 'lama', pada: '2026-11-01T00:00:00+07:00' })
    const { text } = await letter(siti, id)
    expect(text).toContain('pada 20 November 2026. Dokumen: TTE-9.')
    expect((await verify(kode)).text).not.toMatch(/TTE-9|BSrE/)
  })

  it('refuses a signature of no letter, and one that names none or two', async () => {
    const pada = '2026-11-19T09:00:00+07:00'
    const { body } = await luwes.deliver('simpeg', 'surat.ditandatangani', [
      { kode: '00000-00000-00000-00000', oleh: 'A', pada },
      { oleh: 'A', pada },
      { kode: 'A', nomor: 'B', oleh: 'A', pada },
    ])
    expect(body.accepted).toBe(0)
    expect(body.rejected.map(({ code }: { code: string }) => code)).toEqual([
      'surat-tidak-dikenal',
      'salah-isi',
      'salah-isi',
    ])
  })
})
