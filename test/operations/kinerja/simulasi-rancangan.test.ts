import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG, orang, tap } from '../../support/people.ts'
import { SATU_HARI, stepsOf } from './hukum.ts'

const { siti, kabid, kadis, bkd } = ORANG
const NONE = {
  untung: 0,
  rugi: 0,
  melanggar: 0,
  ditinjau: 0,
  pegawai: 0,
  hari: 0,
  poin: 0,
  rupiah: 0,
}

/** What a draft would do to the days, the money and the granted days of a unit. */
describe('trying a draft of the law', () => {
  let luwes: TestApp
  let steps: ReturnType<typeof stepsOf>
  const tryDraft = async (draft: object, bulan = '2026-11') => {
    const { body } = await steps.draft({ ...SATU_HARI, ...draft })
    luwes.trips.length = 0
    const path = `/v1/kebijakan/rancangan/${body.id}/simulasi`
    const tried = await luwes.ask('POST', path, { as: bkd, body: { bulan } })
    expect(tried.status, tried.text).toBe(200)
    return tried.body
  }
  const kominfo = ({ perUnit }: { perUnit: { kode: string }[] }) =>
    perUnit.find(({ kode }) => kode === 'kominfo')
  const weights = (disiplin: number) => ({
    'kinerja.disiplin': { nilai: { bobot: disiplin, batas: 10_000 }, pasal: 'Pasal 2' },
    'kinerja.predikat': { nilai: { bobot: 10_000 - disiplin, batas: 10_000 }, pasal: 'Pasal 2' },
  })
  const late = (poin: number) => ({
    'presensi.terlambat': { nilai: [{ sampai: null, poin }], pasal: 'Pasal 3' },
  })

  beforeAll(async () => {
    luwes = await startApp()
    steps = stepsOf(luwes)
    await steps.feedHukum()
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(4, 'kominfo', { atasanNip: kabid })])
    await luwes.feed('presensi', 'presensi.terekam', [
      tap('m', siti, 'masuk', '2026-11-17T07:50:00+07:00'),
      tap('p', siti, 'pulang', '2026-11-17T16:05:00+07:00'),
    ])
    const rated = { bulan: '2026-11', hasilKerja: 'sesuai', perilakuKerja: 'sesuai' }
    await luwes.feed('kinerja', 'kinerja.dinilai', [{ ...rated, nip: siti, penilaiNip: kabid }])
  })
  afterAll(() => luwes.stop())

  it('tells what weights alone do to the money, where no day is judged otherwise', async () => {
    // 33.5 points are gone already, and 10 % more of a TPP of 5 million hangs on them.
    const unit = kominfo(await tryDraft({ perubahan: weights(5_000) }))
    expect(unit).toMatchObject({ ...NONE, pegawai: 1, rupiah: -167_500 })
  })

  it('counts the days that are judged otherwise alone, and who has one', async () => {
    expect(kominfo(await tryDraft({ perubahan: late(50) }))).toMatchObject(NONE)
    // Half a point more for the one day that somebody came late, of the 40 % that discipline is.
    const dearer = { ...NONE, pegawai: 1, hari: 1, poin: 50, rupiah: -10_000 }
    expect(kominfo(await tryDraft({ perubahan: late(100) }))).toMatchObject(dearer)
    const cheaper = { ...NONE, pegawai: 1, hari: 1, poin: -25, rupiah: 5_000 }
    expect(kominfo(await tryDraft({ perubahan: late(25) }))).toMatchObject(cheaper)
  })

  it('judges no day of a month to come, and none where only requests are touched', async () => {
    expect(kominfo(await tryDraft({ perubahan: late(100) }, '2026-12'))).toMatchObject(NONE)
    expect(luwes.trips).toHaveLength(6)
    expect(kominfo(await tryDraft({}))).toMatchObject(NONE)
    expect(luwes.trips).toHaveLength(5)
  })

  it('judges days for one clause that is about them, beside others that are not', async () => {
    const both = { ...SATU_HARI.perubahan, ...late(100) }
    expect(kominfo(await tryDraft({ perubahan: both }))).toMatchObject({ hari: 1, poin: 50 })
    const scheme = {
      hari: 2,
      dari: '2026-11-01',
      hanyaRumah: true,
      dihitung: true,
      kecualiEselon: [],
      kecualiJabatan: [],
      kecualiUnit: [],
      kecualiTugas: [],
    }
    const perubahan = { 'ketentuan.hari-wajib': { nilai: [scheme], pasal: 'Pasal 4' } }
    // Yesterday was a Tuesday, and what was done at home may still be reported: it is no absence of four people yet.
    expect(kominfo(await tryDraft({ perubahan }))).toMatchObject({ ...NONE, pegawai: 4, hari: 4 })
  })

  it('judges the only day of a month that is over', async () => {
    luwes.setNow('2026-12-02T08:00:00+07:00')
    await luwes.feed('presensi', 'presensi.terekam', [
      tap('m12', siti, 'masuk', '2026-12-01T07:50:00+07:00'),
      tap('p12', siti, 'pulang', '2026-12-01T16:05:00+07:00'),
    ])
    const unit = kominfo(await tryDraft({ perubahan: late(100) }, '2026-12'))
    expect(unit).toMatchObject({ ...NONE, pegawai: 1, hari: 1, poin: 50 })
    luwes.setNow('2026-11-18T08:00:00+07:00')
  })

  it('holds granted days against it from its own day on, and never a day that has begun', async () => {
    const asked = await luwes.ask('POST', '/v1/wfa/pengajuan', {
      as: siti,
      body: {
        jenis: 'rumah',
        hari: ['2026-11-24', '2026-11-25'],
        alasan: 'Menyusun laporan',
        rencana: [{ hasil: 'Laporan', target: 1, satuan: 'dokumen' }],
      },
    })
    const path = `/v1/wfa/pengajuan/${asked.body.id}/keputusan`
    await luwes.ask('POST', path, { as: kabid, body: { keputusan: 'rekomendasi' } })
    await luwes.ask('POST', path, { as: kadis, body: { keputusan: 'setuju' } })
    const perubahan = { 'wfa.kuota': { nilai: { jumlah: 0 }, pasal: 'Pasal 8' } }
    const broken = async (sejak: string, dokumen: object | null = SATU_HARI.dokumen) => {
      const body = await tryDraft({ sejak, dokumen, perubahan })
      expect(kominfo(body)).toMatchObject({ ditinjau: body.ditinjau.length })
      return body.ditinjau.map(({ pengajuan, hari }: { pengajuan: string; hari: string[] }) => [
        pengajuan,
        hari,
      ])
    }
    const { id } = asked.body
    expect(await broken('2026-11-24')).toEqual([[id, ['2026-11-24', '2026-11-25']]])
    expect(await broken('2026-11-25')).toEqual([[id, ['2026-11-25']]])
    expect(await broken('2026-11-26')).toEqual([])
    expect(await broken('2026-11-25', null)).toEqual([[id, ['2026-11-25']]])
    luwes.setNow('2026-11-24T00:00:00+07:00')
    for (const sejak of ['2026-11-02', '2026-11-24', '2026-11-25'])
      expect(await broken(sejak)).toEqual([[id, ['2026-11-25']]])
  })
})
