import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHomes } from '../../../src/adapters/rumah.ts'
import { policyOn } from '../../../src/domain/edition.ts'
import { detectTanda } from '../../../src/operations/presensi/detect-tanda.ts'
import { judgeDays } from '../../../src/operations/presensi/judge-days.ts'
import { deleteKoordinat } from '../../../src/operations/sistem/delete-koordinat.ts'
import { sealRumah } from '../../../src/operations/sistem/seal-rumah.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG, orang, tap } from '../../support/people.ts'
import { TEST_SETTINGS } from '../../support/settings.ts'

const { siti } = ORANG
const RUMAH = { lat: -5.19512, lon: 103.93123 }
const LATER = '2027-03-01T08:00:00+07:00'

describe('where a tap was made', () => {
  let luwes: TestApp
  const datum = async (id: string) => {
    const [row] = await luwes.rows('SELECT data FROM tap WHERE id = ?1', id)
    return JSON.parse(String(row?.data))
  }
  beforeAll(async () => {
    luwes = await startApp()
    await luwes.feed('presensi', 'presensi.terekam', [
      tap('a', siti, 'masuk', '2026-11-18T07:30:00+07:00', { lat: -5.2, lon: 104.11, device: 'd' }),
      tap('b', siti, 'pulang', '2026-11-18T07:59:00+07:00', { lat: -5.2, lon: 104.1 }),
      tap('c', ORANG.budi, 'masuk', '2026-11-18T07:31:00+07:00'),
    ])
  })
  afterAll(() => luwes.stop())

  it('stays for 90 days, then only the distance to the nearest office is left', async () => {
    expect(await deleteKoordinat(luwes.deps)).toEqual({ reduced: 0 })
    luwes.setNow('2027-02-16T07:00:00+07:00')
    expect(await deleteKoordinat(luwes.deps)).toEqual({ reduced: 0 })
    luwes.setNow(LATER)
    expect(await deleteKoordinat(luwes.deps)).toEqual({ reduced: 2 })
    expect(await datum('a')).toEqual({ metode: 'wajah', device: 'd', jarak: 1110 })
    expect(await datum('b')).toEqual({ metode: 'wajah', jarak: 0 })
    expect(await datum('c')).toEqual({ metode: 'wajah' })
    expect(await deleteKoordinat(luwes.deps)).toEqual({ reduced: 0 })
  })

  it('is nothing that a verdict depends on: a day judged before and after says the same', async () => {
    const fresh = await startApp()
    try {
      await fresh.feed('presensi', 'presensi.terekam', [
        tap('a', siti, 'masuk', '2026-11-17T07:50:00+07:00', { lat: -5.9, lon: 104.9 }),
        tap('b', siti, 'pulang', '2026-11-17T16:00:00+07:00', { lat: -5.2, lon: 104.1 }),
      ])
      await detectTanda(fresh.deps)
      await judgeDays(fresh.deps)
      fresh.setNow(LATER)
      await fresh.rows('UPDATE putusan_hari SET tinjau_pada = 0')
      await judgeDays(fresh.deps)
      const path = '/v1/presensi/hari?bulan=2026-11'
      const verdicts = () =>
        fresh.rows('SELECT nip, tanggal, status, poin, putusan FROM putusan_hari')
      const before = [await verdicts(), (await fresh.ask('GET', path, { as: siti })).body.hari[16]]
      expect(await deleteKoordinat(fresh.deps)).toEqual({ reduced: 2 })
      await fresh.rows('UPDATE putusan_hari SET tinjau_pada = 0')
      await judgeDays(fresh.deps)
      const again = await verdicts()
      const kept = new Map(again.map((row) => [`${row.nip} ${row.tanggal}`, row]))
      for (const row of before[0]) expect(kept.get(`${row.nip} ${row.tanggal}`)).toEqual(row)
      expect((await fresh.ask('GET', path, { as: siti })).body.hari[16]).toEqual(before[1])
    } finally {
      await fresh.stop()
    }
  })

  it('leaves requests when their days are long over, the name of the place stays', async () => {
    const fresh = await startApp()
    try {
      const body = {
        jenis: 'lokasi-lain',
        hari: ['2026-11-23'],
        alasan: 'Menulis naskah',
        lokasi: { nama: 'Perpustakaan', lat: -5.21, lon: 104.02 },
        rencana: [{ hasil: 'Draf', target: 1, satuan: 'dokumen' }],
      }
      const headers = { 'idempotency-key': 'satu' }
      const filed = await fresh.ask('POST', '/v1/wfa/pengajuan', { as: siti, body, headers })
      expect(filed.status, filed.text).toBe(201)
      const places = () => fresh.rows('SELECT lokasi FROM pengajuan')
      await deleteKoordinat(fresh.deps)
      expect(String((await places())[0]?.lokasi)).toContain('104.02')
      fresh.setNow(LATER)
      await deleteKoordinat(fresh.deps)
      expect(await places()).toEqual([{ lokasi: '{"nama":"Perpustakaan"}' }])
      expect(await fresh.rows('SELECT * FROM idempotensi')).toEqual([])
      expect(await fresh.rows('SELECT * FROM webhook_masuk')).toEqual([])
    } finally {
      await fresh.stop()
    }
  })
})

describe('where somebody lives', () => {
  let luwes: TestApp
  const stored = async () => {
    const [row] = await luwes.rows('SELECT data FROM pegawai WHERE nip = ?1', siti)
    return JSON.parse(String(row?.data))
  }
  const record = { ...orang(4, 'kominfo', { atasanNip: ORANG.kabid }), rumah: RUMAH }
  const check = (lokasi: object) =>
    luwes.ask('POST', '/v1/wfa/periksa', {
      as: siti,
      body: { jenis: 'rumah', hari: ['2026-11-24'], lokasi: { nama: 'Rumah', ...lokasi } },
    })
  const ruleOf = (body: { aturan: { kode: string; hasil: string }[] }) =>
    body.aturan.find(({ kode }) => kode === 'wfa.lokasi')?.hasil

  beforeAll(async () => {
    luwes = await startApp()
    await luwes.feed('simpeg', 'pegawai.diperbarui', [record])
  })
  afterAll(() => luwes.stop())

  it('stands in the database as nobody can read it, and is not told', async () => {
    expect(await stored()).toMatchObject({ rumahSandi: { kunci: expect.any(String) } })
    const dump = await luwes.rows('SELECT group_concat(data) AS text FROM pegawai')
    expect(String(dump[0]?.text)).not.toMatch(/5\.19512|103\.93123/)
    expect((await luwes.ask('GET', '/v1/saya', { as: siti })).text).not.toMatch(/sandi|103\.9/)
  })

  it('is what a day at home is held against', async () => {
    expect(policyOn(luwes.deps.editions, '2026-11-24').wfa['wfa.lokasi']).not.toBeNull()
    expect(ruleOf((await check(RUMAH)).body)).not.toBe('tolak')
    expect(ruleOf((await check({ lat: -5.3, lon: 104.2 })).body)).toBe('tolak')
  })

  it('opens for nobody else, though their rows be changed about', async () => {
    const { rumahSandi } = await stored()
    expect(await luwes.deps.rumah.open(siti, rumahSandi)).toEqual(RUMAH)
    expect(await luwes.deps.rumah.open(ORANG.budi, rumahSandi)).toBeNull()
  })

  it('is sealed again with a new secret, and by the cron where it was not sealed', async () => {
    const NEW = 'rahasia-data-baru-untuk-uji-coba-saja-01'
    const both = { ...luwes.deps, rumah: createHomes([NEW, TEST_SETTINGS.SESSION_SECRET]) }
    const only = createHomes([NEW])
    const [old] = [await stored()]
    expect(await sealRumah(both)).toEqual({ sealed: 1 })
    expect(await sealRumah(both)).toEqual({ sealed: 0 })
    const again = (await stored()).rumahSandi
    expect(await only.open(siti, again)).toEqual(RUMAH)
    expect(await only.open(siti, old.rumahSandi)).toBeNull()
    await luwes.rows(
      `UPDATE pegawai SET data = json_remove(json_set(data, '$.rumah', json(?1)), '$.rumahSandi')
        WHERE nip = ?2`,
      JSON.stringify(RUMAH),
      siti,
    )
    expect(ruleOf((await check({ lat: -5.3, lon: 104.2 })).body)).toBe('tolak')
    expect(await sealRumah(luwes.deps)).toEqual({ sealed: 1 })
    expect(await luwes.deps.rumah.open(siti, (await stored()).rumahSandi)).toEqual(RUMAH)
    // Sealed under a secret that is gone it stays as it is, and the home counts as unknown.
    expect(await sealRumah({ ...luwes.deps, rumah: only })).toEqual({ sealed: 0 })
  })
})
