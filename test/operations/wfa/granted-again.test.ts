import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { warn } from '../../../src/operations/kinerja/warn.ts'
import { updateRiwayat } from '../../../src/operations/pegawai/update-riwayat.ts'
import { checkGranted } from '../../../src/operations/wfa/check-granted.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang, unit } from '../../support/people.ts'

const { kabid, kadis, siti } = ORANG
const KEPALA = nipKe(40)

let luwes: TestApp
beforeAll(async () => {
  luwes = await startApp()
  luwes.setNow('2026-11-20T08:00:00+07:00')
  await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
    unit('loket', { nama: 'Mal Pelayanan Publik', layananLangsung: true, kepalaNip: KEPALA }),
  ])
  await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(40, 'loket')])
})
afterAll(() => luwes.stop())

const plan = { alasan: 'Menulis', rencana: [{ hasil: 'Draf', target: 1, satuan: 'dokumen' }] }

/** Returns somebody of Kominfo with some days that were granted on 20 November. */
async function granted(n: number, hari: readonly string[], jenis = 'rumah') {
  luwes.setNow('2026-11-20T08:00:00+07:00')
  const nip = nipKe(n)
  await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(n, 'kominfo', { atasanNip: kabid })])
  const filed = await luwes.ask('POST', '/v1/wfa/pengajuan', {
    as: nip,
    body: { jenis, hari, ...plan },
  })
  const { id } = filed.body
  await decide(id, kabid, { keputusan: 'rekomendasi' })
  expect((await decide(id, kadis, { keputusan: 'setuju' })).body.status).toBe('disetujui')
  return { nip, id: String(id) }
}

const decide = (id: string, as: string, body: object) =>
  luwes.ask('POST', `/v1/wfa/pengajuan/${id}/keputusan`, { as, body })

/** Sends a record of SIMPEG about somebody, by default from 1 December, and runs the cron. */
async function told(n: number, unitKerja: string, described: object = {}, on = '2026-12-01') {
  luwes.setNow(`${on}T09:00:00+07:00`)
  await luwes.feed('simpeg', 'pegawai.diperbarui', [
    orang(n, unitKerja, { atasanNip: kabid, ...described }),
  ])
  return checkGranted(luwes.deps)
}

const ofPerson = async (nip: string) =>
  (await luwes.ask('GET', '/v1/wfa/pengajuan', { as: nip })).body.data[0]
const waiting = async (as: string, id: string) =>
  (await luwes.ask('GET', '/v1/wfa/kotak-masuk', { as })).body.data.filter(
    (one: { id: string }) => one.id === id,
  )
const events = async (id: string, jenis = 'wfa.perlu-ditinjau') =>
  (await luwes.rows('SELECT data FROM kejadian WHERE jenis = ? AND entitas = ?', jenis, id)).map(
    ({ data }) => JSON.parse(String(data)),
  )
const codes = (review: { aturan: { kode: string }[] } | null) =>
  review?.aturan.map(({ kode }) => kode) ?? null

describe('a day granted for 3 December, before a transfer from the 2nd (E77)', () => {
  let nip: string
  let id: string
  beforeAll(async () => {
    ;({ nip, id } = await granted(41, ['2026-12-01', '2026-12-03']))
    await told(41, 'loket', { berlakuSejak: '2026-12-02' })
  })

  it('tells the person and the deciders, with the day and the rules that refuse', async () => {
    expect(await events(id)).toEqual([
      { id, nip, hari: ['2026-12-03'], aturan: ['wfa.pelayanan-langsung'] },
    ])
  })

  it('shows the person which rules refuse, and by which article', async () => {
    const { perluDitinjau, status } = await ofPerson(nip)
    expect([status, perluDitinjau.hari]).toEqual(['disetujui', ['2026-12-03']])
    expect(perluDitinjau.aturan).toMatchObject([
      { kode: 'wfa.pelayanan-langsung', dasar: expect.stringContaining('Pasal') },
    ])
  })

  it('is put to those who decide today: the old unit before the transfer, the new one from it on', async () => {
    expect(await waiting(kadis, id)).toMatchObject([{ giliran: 'tinjau' }])
    expect(await waiting(KEPALA, id)).toEqual([])
    luwes.setNow('2026-12-02T08:00:00+07:00')
    await updateRiwayat(luwes.deps)
    expect(await waiting(kadis, id)).toEqual([])
    expect(await waiting(KEPALA, id)).toMatchObject([
      { giliran: 'tinjau', perluDitinjau: { hari: ['2026-12-03'] } },
    ])
  })

  it('is told once, whatever SIMPEG repeats', async () => {
    const again = await told(41, 'loket', { berlakuSejak: '2026-12-02' }, '2026-12-02')
    expect(again).toEqual({ found: 0 })
    expect(await events(id)).toHaveLength(1)
  })

  it('is kept with a reason, by who may revoke it', async () => {
    expect((await decide(id, nip, { keputusan: 'pertahankan', alasan: 'Saya' })).status).toBe(403)
    expect((await decide(id, KEPALA, { keputusan: 'pertahankan' })).status).toBe(409)
    const kept = await decide(id, KEPALA, { keputusan: 'pertahankan', alasan: 'Serah terima' })
    expect([kept.status, kept.body.status]).toEqual([200, 'disetujui'])
    expect((await ofPerson(nip)).perluDitinjau).toBeNull()
    expect(await waiting(KEPALA, id)).toEqual([])
    expect(await events(id, 'wfa.dipertahankan')).toHaveLength(1)
    const twice = await decide(id, KEPALA, { keputusan: 'pertahankan', alasan: 'Lagi' })
    expect(twice.status).toBe(409)
  })

  it('is not asked about again for the same rules once it was kept', async () => {
    luwes.setNow('2026-12-02T10:00:00+07:00')
    await luwes.feed('simpeg', 'pegawai.diperbarui', [
      orang(41, 'loket', { berlakuSejak: '2026-12-02', jabatan: 'Petugas Informasi' }),
    ])
    expect(await checkGranted(luwes.deps)).toEqual({ found: 0 })
  })

  it('is asked about again when another rule refuses', async () => {
    await luwes.feed('simpeg', 'hukuman-disiplin.diproses', [
      { id: 'HD-41', nip, tingkat: 'sedang' },
    ])
    expect(await checkGranted(luwes.deps)).toEqual({ found: 1 })
    expect(codes((await ofPerson(nip)).perluDitinjau)).toEqual([
      'wfa.disiplin',
      'wfa.pelayanan-langsung',
    ])
  })
})

describe('a last day of employment that is known ahead', () => {
  const ends = { aktif: false, berlakuSejak: '2026-12-15' }

  it('has the days granted after it looked at again, and no other', async () => {
    const { nip, id } = await granted(48, ['2026-12-14', '2026-12-16'])
    await told(48, 'kominfo', ends)
    const [{ hari, aturan }] = await events(id)
    expect([hari, aturan]).toEqual([['2026-12-16'], ['wfa.di-luar-masa-kerja']])
    expect((await ofPerson(nip)).perluDitinjau.aturan).toMatchObject([
      { dasar: 'TMT masuk dan status aktif menurut SIMPEG' },
    ])
    expect(await waiting(kadis, id)).toMatchObject([{ giliran: 'tinjau' }])
  })

  it('has days looked at again that somebody was granted who has left already', async () => {
    const { id } = await granted(49, ['2026-12-21'])
    await told(49, 'kominfo', { aktif: false, berlakuSejak: '2026-11-30' })
    expect(await events(id)).toMatchObject([{ aturan: ['wfa.di-luar-masa-kerja'] }])
    expect(await waiting(kadis, id)).toMatchObject([{ giliran: 'tinjau' }])
  })

  it('refuses days after it at filing and at the decision', async () => {
    luwes.setNow('2026-11-20T08:00:00+07:00')
    const nip = nipKe(52)
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(52, 'kominfo', { atasanNip: kabid })])
    const file = (hari: string) =>
      luwes.ask('POST', '/v1/wfa/pengajuan', {
        as: nip,
        body: { jenis: 'rumah', hari: [hari], ...plan },
      })
    const { id } = (await file('2026-12-16')).body
    luwes.setNow('2026-11-21T08:00:00+07:00')
    await luwes.feed('simpeg', 'pegawai.diperbarui', [
      orang(52, 'kominfo', { atasanNip: kabid, ...ends }),
    ])
    luwes.setNow('2026-11-23T08:00:00+07:00')
    const decided = await decide(id, kabid, { keputusan: 'rekomendasi' })
    expect([decided.status, decided.body.refusals]).toMatchObject([
      422,
      [{ code: 'wfa.di-luar-masa-kerja' }],
    ])
    expect((await file('2026-12-17')).body.refusals).toMatchObject([
      { code: 'wfa.di-luar-masa-kerja', basis: 'TMT masuk dan status aktif menurut SIMPEG' },
    ])
    expect((await file('2026-12-14')).status).toBe(201)
  })
})

describe('granted days that nobody looks at again', () => {
  it('count as decisions that wait for the atasan, beyond their time', async () => {
    luwes.setNow('2026-12-01T08:00:00+07:00')
    const counted = async () => {
      await warn(luwes.deps)
      const rows = await luwes.rows(
        "SELECT isi FROM peringatan WHERE nip = ? AND kode = 'peringatan.keputusan-tertunda'",
        kabid,
      )
      return rows.map(({ isi }) => JSON.parse(String(isi)).angka.peninjauan)
    }
    const [waits] = await luwes.rows(
      'SELECT count(*) AS n FROM peninjauan WHERE dipertahankan_pada IS NULL AND nip IN (?, ?)',
      nipKe(48),
      nipKe(49),
    )
    expect(waits?.n).toBe(2)
    const { id } = await granted(53, ['2026-12-22'])
    await told(53, 'kominfo', { aktif: false, berlakuSejak: '2026-12-18' })
    expect(await counted()).toEqual([])
    luwes.setNow('2026-12-08T08:00:00+07:00')
    expect(await counted()).toEqual([3])
    await decide(id, kabid, { keputusan: 'pertahankan', alasan: 'Serah terima' })
    luwes.setNow('2026-12-09T08:00:00+07:00')
    expect(await counted()).toEqual([2])
  })
})

describe('granted days when something else changes', () => {
  it('are put to the deciders when a case opens, and revoked by the decision that there is', async () => {
    const { nip, id } = await granted(42, ['2026-12-08'])
    luwes.setNow('2026-12-01T09:00:00+07:00')
    await luwes.feed('simpeg', 'hukuman-disiplin.diproses', [
      { id: 'HD-42', nip, tingkat: 'ringan' },
    ])
    expect(await checkGranted(luwes.deps)).toEqual({ found: 1 })
    expect(codes((await ofPerson(nip)).perluDitinjau)).toEqual(['wfa.disiplin'])
    const revoked = await decide(id, kadis, { keputusan: 'cabut', alasan: 'Diperiksa' })
    expect(revoked.body.status).toBe('dicabut')
    expect((await ofPerson(nip)).perluDitinjau).toBeNull()
  })

  it('are put right by themselves when the news was wrong', async () => {
    const { nip, id } = await granted(43, ['2026-12-09'])
    await told(43, 'loket', { berlakuSejak: '2026-12-02' })
    expect(codes((await ofPerson(nip)).perluDitinjau)).toEqual(['wfa.pelayanan-langsung'])
    luwes.setNow('2026-12-01T10:00:00+07:00')
    await luwes.feed('simpeg', 'pegawai.diperbarui', [
      orang(43, 'kominfo', { atasanNip: kabid, berlakuSejak: '2026-12-02' }),
    ])
    await checkGranted(luwes.deps)
    expect((await ofPerson(nip)).perluDitinjau).toBeNull()
    expect(await waiting(kadis, id)).toEqual([])
  })

  it('are looked at when the unit itself begins to serve the public', async () => {
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [unit('berubah', { kepalaNip: kadis })])
    // With a colleague, so that the unit has a place.
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(77, 'berubah')])
    const { nip, id } = await granted(44, ['2026-12-10'])
    await told(44, 'berubah', { berlakuSejak: '2026-12-01' })
    expect((await ofPerson(nip)).perluDitinjau).toBeNull()
    luwes.setNow('2026-12-01T11:00:00+07:00')
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
      unit('berubah', { kepalaNip: kadis, layananLangsung: true, berlakuSejak: '2026-12-07' }),
    ])
    expect(await checkGranted(luwes.deps)).toEqual({ found: 1 })
    expect(await events(id)).toHaveLength(1)
  })

  it('are left alone where they are over, where nothing of the law changed, and where nothing was granted', async () => {
    const { nip } = await granted(45, ['2026-11-30'])
    await told(45, 'loket', { berlakuSejak: '2026-11-23' })
    expect((await ofPerson(nip)).perluDitinjau).toBeNull()
    await granted(46, ['2026-12-14'])
    expect(await told(46, 'kominfo', { tppDasar: 6_000_000 })).toEqual({ found: 0 })
    expect(await luwes.rows('SELECT * FROM antrean_tinjau')).toEqual([])
    await told(47, 'loket')
    expect(await luwes.rows('SELECT * FROM antrean_tinjau')).toEqual([])
  })

  it('are nobody else’s to see', async () => {
    const { body } = await luwes.ask('GET', '/v1/wfa/kotak-masuk', { as: siti })
    expect(body.data).toEqual([])
  })
})

describe('a day granted before a move to a unit that has no place left', () => {
  it('is put to the deciders by the quota of the new unit, and not where it has a place', async () => {
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
      unit('kecil', { nama: 'Kantor Kecil', kepalaNip: nipKe(70) }),
    ])
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(70, 'kecil'), orang(71, 'kecil')])
    const first = await granted(72, ['2026-12-10'])
    const second = await granted(73, ['2026-12-10'])
    // Four people have two places; the third of those who hold the day finds none.
    await told(72, 'kecil', { berlakuSejak: '2026-12-07' })
    expect(await events(first.id)).toEqual([])
    await luwes.feed('simpeg', 'wfa.ditetapkan', [
      { nip: nipKe(71), tanggal: '2026-12-10', jenis: 'rumah', nomorSurat: '800/7' },
    ])
    await told(73, 'kecil', { berlakuSejak: '2026-12-07' })
    expect(codes((await ofPerson(second.nip)).perluDitinjau)).toEqual(['wfa.kuota'])
    expect(await events(first.id)).toEqual([])
  })

  it('is put to them by the first day of a unit that does not use Luwes yet', async () => {
    const { id, nip } = await granted(74, ['2026-12-11'])
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [unit('nanti', { kepalaNip: nipKe(70) })])
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(75, 'nanti')])
    const set = await luwes.ask('PUT', '/v1/unit-kerja/hari-pertama?unit=nanti', {
      as: ORANG.bkd,
      body: { mulai: '2027-01-04' },
    })
    expect(set.status).toBe(200)
    await told(74, 'nanti', { berlakuSejak: '2026-12-08' })
    expect(codes((await ofPerson(nip)).perluDitinjau)).toEqual(['wfa.sebelum-dipakai'])
    expect(await events(id)).toHaveLength(1)
  })
})
