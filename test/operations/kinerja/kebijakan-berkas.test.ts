import { describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG, orang } from '../../support/people.ts'
import { SATU_HARI } from './hukum.ts'
import { useHukum } from './use-hukum.ts'

const { siti, kabid, bkd } = ORANG

const used = useHukum()

describe('a file', () => {
  const exported = async () => {
    const { body } = await used.steps.make()
    return used.luwes.ask('GET', `/v1/kebijakan/rancangan/${body.id}/ekspor`, { as: bkd })
  }
  const take = (there: TestApp, body: object) =>
    there.ask('POST', '/v1/kebijakan/impor', { as: bkd, body })

  it('carries the change with a sealed checksum, and is taken as a draft without the document', async () => {
    const { body: berkas, headers } = await exported()
    expect(headers.get('content-disposition')).toContain('kebijakan-2027-02-01.json')
    const drafted = await take(used.luwes, { berkas })
    expect(drafted).toMatchObject({
      status: 201,
      body: {
        status: 'rancangan',
        dokumen: null,
        asal: {
          jenis: 'impor',
          daerah: 'Kabupaten Contoh',
          segel: 'sah',
          dokumen: SATU_HARI.dokumen,
        },
        perubahan: [{ kode: 'wfa.batas-mingguan', nilai: 1 }],
      },
    })
    expect(drafted.body.keberatan.map(({ path }: { path: string }) => path)).toContain('/dokumen')
    const [noted] = await used.luwes.rows(
      "SELECT oleh, entitas FROM audit WHERE tindakan = 'kebijakan.impor'",
    )
    expect(noted).toEqual({ oleh: bkd, entitas: drafted.body.id })
  })

  it('that was changed is refused, whatever its seal', async () => {
    const { body: berkas } = await exported()
    const perubahan = { 'wfa.batas-mingguan': { nilai: 2, pasal: 'Pasal 7 ayat (1)' } }
    const changed = { ...berkas, isi: { ...berkas.isi, perubahan } }
    expect((await take(used.luwes, { berkas: changed })).body.issues).toMatchObject([
      { path: '/berkas/sha256' },
    ])
    const bare = await take(used.luwes, { berkas: { ...berkas, segel: null } })
    expect(bare.body.asal.segel).toBe('tanpa-segel')
  })

  it('of another regency is honest about its seal: by its key, without it, and with a wrong one', async () => {
    const { body: berkas } = await exported()
    const { body: keys } = await used.luwes.ask('GET', '/v1/presensi/kunci')
    const [{ kty, crv, x }] = keys.keys
    const there = await startApp()
    try {
      const foreign = Object.assign(there.deps, {
        receipt: {
          ...there.deps.receipt,
          // The other regency has a key of its own.
          readSeal: (jws: string, told: Parameters<typeof there.deps.receipt.readSeal>[1]) =>
            told ? used.luwes.deps.receipt.readSeal(jws, told) : Promise.resolve(null),
        },
      })
      expect(foreign).toBe(there.deps)
      expect((await take(there, { berkas })).body.asal.segel).toBe('kunci-tidak-dikenal')
      expect((await take(there, { berkas, kunci: { kty, crv, x } })).body.asal.segel).toBe('sah')
    } finally {
      await there.stop()
    }
  })
})

describe('a simulation', () => {
  const simulate = (id: string, body: object = { bulan: '2026-11' }) =>
    used.luwes.ask('POST', `/v1/kebijakan/rancangan/${id}/simulasi`, { as: bkd, body })

  it('judges the days and the money of a month by both laws, and writes nothing', async () => {
    await used.luwes.feed('simpeg', 'pegawai.diperbarui', [
      orang(4, 'kominfo', { atasanNip: kabid }),
    ])
    await used.luwes.feed('presensi', 'presensi.terekam', [
      { id: 'm', nip: siti, arah: 'masuk', at: '2026-11-17T07:50:00+07:00', metode: 'wajah' },
      { id: 'p', nip: siti, arah: 'pulang', at: '2026-11-17T16:05:00+07:00', metode: 'wajah' },
    ])
    await used.luwes.feed('kinerja', 'kinerja.dinilai', [
      {
        nip: siti,
        bulan: '2026-11',
        hasilKerja: 'sesuai',
        perilakuKerja: 'sesuai',
        penilaiNip: kabid,
      },
    ])
    const { body: drafted } = await used.steps.draft({
      ...SATU_HARI,
      perubahan: {
        'presensi.terlambat': {
          nilai: [
            { sampai: 30, poin: 200 },
            { sampai: null, poin: 300 },
          ],
          pasal: 'Pasal 3',
        },
      },
    })
    const before = await used.luwes.rows('SELECT count(*) AS n FROM putusan_hari')
    used.luwes.trips.length = 0
    const tried = await simulate(drafted.id)
    expect(tried.status, tried.text).toBe(200)
    const none = { untung: 0, rugi: 0, melanggar: 0, pegawai: 0, hari: 0, poin: 0, rupiah: 0 }
    // 20 minutes late: 2 points in place of half a one, and 40 % of a TPP of 5 million hangs on discipline.
    const lost = { ...none, kode: 'kominfo', pegawai: 1, hari: 1, poin: 150, rupiah: -30_000 }
    const untouched = ['bkpsdm', 'lain', 'setda', 'wita'].map((kode) => ({ ...none, kode }))
    const found = tried.body.perUnit.toSorted(
      (one: { hari: number }, other: { hari: number }) => other.hari - one.hari,
    )
    expect(found).toMatchObject([lost, ...untouched])
    expect(used.luwes.trips.filter((kind) => kind === 'write')).toEqual([])
    expect(used.luwes.trips.length).toBeLessThanOrEqual(8)
    expect(await used.luwes.rows('SELECT count(*) AS n FROM putusan_hari')).toEqual(before)
  })

  it('of a weekly limit tells which requests of the month it would refuse', async () => {
    const asked = await used.luwes.ask('POST', '/v1/wfa/pengajuan', {
      as: siti,
      body: {
        jenis: 'rumah',
        hari: ['2026-11-24', '2026-11-25'],
        alasan: 'Menyusun laporan',
        rencana: [{ hasil: 'Laporan', target: 1, satuan: 'dokumen' }],
      },
    })
    expect(asked.status, asked.text).toBe(201)
    const { body: drafted } = await used.steps.draft()
    const { body } = await simulate(drafted.id)
    const unit = body.perUnit.find(({ kode }: { kode: string }) => kode === 'kominfo')
    expect(unit).toMatchObject({ rugi: 1, untung: 0, hari: 0, rupiah: 0 })
    expect(body.rugi).toMatchObject([{ nip: siti, aturan: [{ code: 'wfa.batas-mingguan' }] }])
  })
})
