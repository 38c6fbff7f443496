import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkAudit } from '../../../src/operations/sistem/check-audit.ts'
import { examine } from '../../../src/operations/sistem/examine.ts'
import { sealAudit } from '../../../src/operations/sistem/seal-audit.ts'
import { checkGranted } from '../../../src/operations/wfa/check-granted.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG, orang } from '../../support/people.ts'
import { SATU_HARI, stepsOf } from './hukum.ts'

const { siti, kabid, bkd, sekda, hukum, inspektur, kadis } = ORANG

let luwes: TestApp
let steps: ReturnType<typeof stepsOf>
beforeEach(async () => {
  luwes = await startApp()
  steps = stepsOf(luwes)
  await steps.feedHukum()
})
afterEach(() => luwes.stop())

const events = () =>
  luwes.rows("SELECT jenis, data FROM kejadian WHERE jenis LIKE 'kebijakan.%' ORDER BY urut")
const audits = async () =>
  (
    await luwes.rows("SELECT tindakan FROM audit WHERE tindakan LIKE 'kebijakan.%' ORDER BY urut")
  ).map(({ tindakan }) => tindakan)

describe('who', () => {
  it('reads the law: bkd, the legal division, the sekda and the inspektorat', async () => {
    for (const as of [bkd, hukum, sekda, inspektur]) expect((await steps.list(as)).status).toBe(200)
    for (const as of [siti, kabid, kadis]) expect((await steps.list(as)).status).toBe(403)
  })

  it('writes it: bkd alone', async () => {
    for (const as of [hukum, sekda, inspektur, siti]) {
      expect((await steps.draft(SATU_HARI, as)).status).toBe(403)
    }
  })

  it('adopts it: the sekda or the legal division, and never who wrote or proposed it', async () => {
    const { body: drafted } = await steps.draft()
    await steps.propose(drafted.id, 1)
    for (const as of [bkd, inspektur, siti])
      expect((await steps.adopt(drafted.id, 2, as)).status).toBe(403)
    // Who heads the root unit may also be an officer of bkd.
    await luwes.rows('UPDATE kebijakan SET diubah_oleh = ?1', sekda)
    const own = await steps.adopt(drafted.id, 2, sekda)
    expect([own.status, own.body.detail]).toEqual([403, expect.stringContaining('Orang lain')])
    expect((await steps.list(sekda)).body.kebijakan[0].boleh).toEqual(['kembalikan'])
    expect((await steps.adopt(drafted.id, 2, hukum)).body).toMatchObject({
      status: 'ditetapkan',
      ditetapkan: { nama: 'Kepala Bagian Hukum' },
    })
  })
})

describe('a draft', () => {
  it('is listed with what it replaces, and nothing is in force by it', async () => {
    const drafted = await steps.draft()
    expect(drafted).toMatchObject({
      status: 201,
      body: {
        status: 'rancangan',
        versi: 1,
        keberatan: [],
        boleh: ['ubah', 'hapus', 'usulkan'],
        perubahan: [
          {
            kode: 'wfa.batas-mingguan',
            nama: { id: 'Batas WFA seminggu' },
            nilai: 1,
            sebelum: { nilai: 2, dasar: 'Permen PANRB 4/2025 Pasal 13 ayat (1)' },
          },
        ],
      },
    })
    const { body } = await steps.list()
    expect(body.edisi).toHaveLength(1)
    expect(body.kebijakan).toEqual([drafted.body])
    expect(body.edisi[0]).toMatchObject({ sejak: '2026-01-01', berlaku: true, sampai: null })
    expect(body.edisi[0].belum).toBeGreaterThan(30)
  })

  it('is made once under one key, however often it is sent', async () => {
    const headers = { 'idempotency-key': 'rancang-1' }
    const [one, two] = [
      await steps.draft(SATU_HARI, bkd, headers),
      await steps.draft(SATU_HARI, bkd, headers),
    ]
    expect(two.body).toEqual(one.body)
    expect((await steps.list()).body.kebijakan).toHaveLength(1)
    const other = await steps.draft({ ...SATU_HARI, judul: 'Lain' }, bkd, headers)
    expect(other.status).toBe(409)
  })

  it('names each clause whose value it cannot have', async () => {
    const perubahan = {
      'wfa.kuota': { nilai: 'separuh', pasal: 'Pasal 1' },
      'wfa.tiada': { nilai: 1, pasal: 'Pasal 2' },
    }
    const refused = await steps.draft({ ...SATU_HARI, perubahan })
    expect(refused.status).toBe(400)
    expect(refused.body.issues.map(({ path }: { path: string }) => path)).toEqual([
      '/perubahan/wfa.kuota/nilai',
      '/perubahan/wfa.tiada',
    ])
  })

  it('is no way to other fields by the names of prototypes', async () => {
    const raw = JSON.stringify(SATU_HARI).replace(
      '"perubahan":{',
      '"perubahan":{"__proto__":{"nilai":1,"pasal":"x"},"constructor":{"nilai":1,"pasal":"x"},',
    )
    const drafted = await luwes.ask('POST', '/v1/kebijakan/rancangan', { as: bkd, raw })
    const codes = drafted.body.perubahan.map(({ kode }: { kode: string }) => kode)
    expect(codes).toEqual(['wfa.batas-mingguan'])
    const [row] = await luwes.rows('SELECT perubahan FROM kebijakan')
    expect(JSON.parse(String(row?.perubahan))).toEqual(SATU_HARI.perubahan)
    expect(Object.hasOwn(Object.prototype, 'nilai')).toBe(false)
  })

  it('tells what stands against it, and is not proposed until that is mended', async () => {
    const { body: drafted } = await steps.draft({
      ...SATU_HARI,
      sejak: '2026-11-18',
      dokumen: null,
    })
    expect(drafted.keberatan.map(({ path }: { path: string }) => path)).toEqual([
      '/sejak',
      '/dokumen',
    ])
    expect(drafted.boleh).toEqual(['ubah', 'hapus'])
    expect((await steps.propose(drafted.id, 1)).body.issues).toHaveLength(2)
    const mended = await steps.rewrite(drafted.id, { ...SATU_HARI, versi: 1 })
    expect(mended.body).toMatchObject({ versi: 2, keberatan: [] })
    expect((await steps.propose(drafted.id, 2)).status).toBe(200)
  })

  it('begins with a published law, or is deleted; the audit log keeps what it was', async () => {
    const { body: drafted } = await steps.draft({
      ...SATU_HARI,
      contoh: 'dki-2026',
      perubahan: {},
    })
    expect(drafted.asal).toEqual({ jenis: 'contoh', kode: 'dki-2026' })
    expect(drafted.perubahan).toHaveLength(6)
    expect((await steps.draft({ ...SATU_HARI, contoh: 'constructor' })).status).toBe(400)
    const gone = await luwes.ask('DELETE', `/v1/kebijakan/rancangan/${drafted.id}?versi=1`, {
      as: bkd,
    })
    expect(gone.body).toEqual({ id: drafted.id, status: 'dihapus' })
    expect((await steps.list()).body.kebijakan).toEqual([])
    expect(await audits()).toEqual(['kebijakan.rancang', 'kebijakan.hapus'])
  })
})

describe('a proposal', () => {
  it('that is written anew is a draft again, so that nobody adopts what they have not read', async () => {
    const { body: drafted } = await steps.draft()
    await steps.propose(drafted.id, 1)
    await steps.rewrite(drafted.id, { ...SATU_HARI, judul: 'Lain', versi: 2 })
    const late = await steps.adopt(drafted.id, 2)
    expect([late.status, late.body.detail]).toEqual([409, expect.stringContaining('sudah berubah')])
  })

  it('that changes while it is adopted is adopted as it was read, or not at all', async () => {
    const { body: drafted } = await steps.draft()
    await steps.propose(drafted.id, 1)
    const [adopted, rewritten] = await Promise.all([
      steps.adopt(drafted.id, 2),
      steps.rewrite(drafted.id, { ...SATU_HARI, judul: 'Diubah', versi: 2 }),
    ])
    expect([adopted.status, rewritten.status].toSorted()).toEqual([200, 409])
    const [row] = await luwes.rows('SELECT status, judul FROM kebijakan')
    expect(row).toEqual(
      adopted.status === 200
        ? { status: 'ditetapkan', judul: SATU_HARI.judul }
        : { status: 'rancangan', judul: 'Diubah' },
    )
  })

  it('is returned with a reason', async () => {
    const { body: drafted } = await steps.draft()
    await steps.propose(drafted.id, 1)
    const decision = { keputusan: 'kembalikan', versi: 2, alasan: 'Pasal 7 belum sesuai naskah' }
    expect((await steps.decide(drafted.id, decision)).body).toMatchObject({
      status: 'rancangan',
      alasan: 'Pasal 7 belum sesuai naskah',
      diusulkan: null,
    })
    expect((await steps.decide(drafted.id, { ...decision, alasan: '' })).status).toBe(400)
  })
})

describe('adoption', () => {
  it('is announced, kept in the sealed audit log with every clause, and made once', async () => {
    const adopted = await steps.make()
    expect(adopted.body).toMatchObject({ status: 'ditetapkan', versi: 3, boleh: ['cabut'] })
    expect((await steps.adopt(adopted.body.id, 2)).body).toEqual(adopted.body)
    expect((await events()).map(({ jenis, data }) => [jenis, JSON.parse(String(data))])).toEqual([
      [
        'kebijakan.diusulkan',
        { id: adopted.body.id, sejak: '2027-02-01', klausa: ['wfa.batas-mingguan'] },
      ],
      [
        'kebijakan.ditetapkan',
        {
          id: adopted.body.id,
          sejak: '2027-02-01',
          klausa: ['wfa.batas-mingguan'],
          status: 'ditetapkan',
        },
      ],
    ])
    expect(await audits()).toEqual(['kebijakan.rancang', 'kebijakan.usulkan', 'kebijakan.tetapkan'])
    const [row] = await luwes.rows("SELECT data FROM audit WHERE tindakan = 'kebijakan.tetapkan'")
    expect(JSON.parse(String(row?.data))).toMatchObject({
      perubahan: SATU_HARI.perubahan,
      dokumen: SATU_HARI.dokumen,
      edisi: '2026-01-01',
    })
    await sealAudit(luwes.deps)
    expect(await checkAudit(luwes.deps)).toMatchObject({ utuh: true, belumDisegel: 0 })
  })

  it('by two people at once is made by one', async () => {
    const { body: drafted } = await steps.draft()
    await steps.propose(drafted.id, 1)
    const answers = await Promise.all([
      steps.adopt(drafted.id, 2, sekda),
      steps.adopt(drafted.id, 2, hukum),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await luwes.rows('SELECT max(revisi) AS revisi FROM kebijakan')).toEqual([{ revisi: 1 }])
  })

  it('of two changes for one day leaves one of them', async () => {
    const make = async (judul: string) => {
      const { body } = await steps.draft({ ...SATU_HARI, judul })
      await steps.propose(body.id, 1)
      return body.id
    }
    const [one, two] = [await make('Satu'), await make('Dua')]
    const answers = await Promise.all([steps.adopt(one, 2, sekda), steps.adopt(two, 2, hukum)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const later = await steps.adopt(answers[0]?.status === 200 ? two : one, 2)
    expect(later.body.issues).toMatchObject([{ path: '/sejak' }])
  })

  it('begins on the next day at the earliest, and touches no closed month', async () => {
    const { body: drafted } = await steps.draft()
    await steps.propose(drafted.id, 1)
    luwes.setNow('2027-02-01T00:00:00+07:00')
    expect((await steps.adopt(drafted.id, 2)).body.issues).toMatchObject([{ path: '/sejak' }])
    luwes.setNow('2027-01-31T23:59:00+07:00')
    await luwes.rows(
      "INSERT INTO bulan_tutup (bulan, ditutup_pada, oleh, pegawai) VALUES ('2027-02', 0, ?1, 1)",
      bkd,
    )
    expect((await steps.adopt(drafted.id, 2)).status).toBe(409)
    await luwes.rows('DELETE FROM bulan_tutup')
    expect((await steps.adopt(drafted.id, 2)).status).toBe(200)
  })

  it('is never edited, and withdrawn only before it begins', async () => {
    const { body: adopted } = await steps.make()
    expect((await steps.rewrite(adopted.id, { ...SATU_HARI, versi: 3 })).status).toBe(409)
    const gone = await luwes.ask('DELETE', `/v1/kebijakan/rancangan/${adopted.id}?versi=3`, {
      as: bkd,
    })
    expect(gone.status).toBe(409)
    const withdrawal = { keputusan: 'cabut', versi: 3, alasan: 'Perbup ditunda' }
    luwes.setNow('2027-02-01T08:00:00+07:00')
    const late = await steps.decide(adopted.id, withdrawal)
    expect([late.status, late.body.detail]).toEqual([409, expect.stringContaining('sudah berlaku')])
    luwes.setNow('2027-01-31T08:00:00+07:00')
    expect((await steps.decide(adopted.id, withdrawal)).body).toMatchObject({
      status: 'dicabut',
      alasan: 'Perbup ditunda',
    })
    expect(luwes.deps.editions).toHaveLength(1)
    expect((await steps.make({ ...SATU_HARI, judul: 'Lagi' })).status).toBe(200)
  })

  it('is not withdrawn from under a later one that needs it to make a whole law', async () => {
    const weigh = (bobot: number) => ({ nilai: { bobot, batas: 10_000 }, pasal: 'Pasal 2' })
    const first = await steps.make({
      ...SATU_HARI,
      perubahan: { 'kinerja.disiplin': weigh(3_000), 'kinerja.predikat': weigh(7_000) },
    })
    const second = await steps.make({
      ...SATU_HARI,
      sejak: '2027-03-01',
      perubahan: { 'kinerja.predikat': weigh(5_000), 'kinerja.kra': weigh(2_000) },
    })
    expect([first.status, second.status]).toEqual([200, 200])
    const withdrawal = { keputusan: 'cabut', versi: 3, alasan: 'Ditunda' }
    expect((await steps.decide(first.body.id, withdrawal)).status).toBe(409)
    expect((await steps.decide(second.body.id, withdrawal)).status).toBe(200)
    expect((await steps.decide(first.body.id, withdrawal)).status).toBe(200)
  })
})

describe('the law by its date', () => {
  const filing = (hari: readonly string[]) => ({
    jenis: 'rumah',
    hari,
    alasan: 'Menyusun laporan',
    rencana: [{ hasil: 'Laporan', target: 1, satuan: 'dokumen' }],
  })
  const file = (hari: readonly string[]) =>
    luwes.ask('POST', '/v1/wfa/pengajuan', { as: siti, body: filing(hari) })

  it('judges a January request by the old edition and a February one by the new', async () => {
    await steps.make()
    expect((await file(['2027-01-26', '2027-01-27'])).status).toBe(201)
    const refused = await file(['2027-02-02', '2027-02-03'])
    expect(refused.body.refusals).toMatchObject([
      {
        code: 'wfa.batas-mingguan',
        basis: 'Peraturan Bupati Contoh Nomor 7 Tahun 2027, Pasal 7 ayat (1)',
      },
    ])
    expect((await file(['2027-02-02'])).status).toBe(201)
  })

  it('is named in the letter of a day on which it sets a rule, and in no letter of an earlier day', async () => {
    await steps.make()
    const letterOf = async (hari: string) => {
      const asked = await file([hari])
      for (const [as, keputusan] of [
        [kabid, 'rekomendasi'],
        [kadis, 'setuju'],
      ] as const) {
        const path = `/v1/wfa/pengajuan/${asked.body.id}/keputusan`
        expect((await luwes.ask('POST', path, { as, body: { keputusan } })).status).toBe(200)
      }
      return luwes.ask('GET', `/v1/wfa/pengajuan/${asked.body.id}/surat-tugas`, { as: siti })
    }
    const named = 'Peraturan Bupati Contoh Nomor 7 Tahun 2027 tanggal 17 November 2026'
    expect((await letterOf('2027-01-26')).text).not.toContain('Peraturan Bupati Contoh')
    expect((await letterOf('2027-02-02')).text).toContain(named)
  })

  it('counts in doctor what no Perkada sets, less by what one sets', async () => {
    const count = async () => {
      const found = await examine(luwes.deps)
      return Number(/^\d+/.exec(found.find(({ kode }) => kode === 'edisi-belum')?.pesan.id ?? ''))
    }
    const before = await count()
    await steps.make({
      ...SATU_HARI,
      sejak: '2026-11-19',
      perubahan: { 'wfa.pemberitahuan': { nilai: 2, pasal: 'Pasal 8' } },
    })
    luwes.setNow('2026-11-19T08:00:00+07:00')
    expect([before > 30, await count()]).toEqual([true, before - 1])
  })

  it('judges a request of a week that both editions share day by day', async () => {
    await steps.make({ ...SATU_HARI, sejak: '2027-02-03' })
    const refused = await file(['2027-02-02', '2027-02-04'])
    expect(refused.body.refusals).toMatchObject([{ code: 'wfa.batas-mingguan' }])
  })

  it('lets no request through that was judged by a law which another runtime has changed since', async () => {
    await steps.make()
    const known = luwes.deps.editions
    // Another runtime withdraws it: this one has not heard of that.
    await luwes.rows("UPDATE kebijakan SET status = 'dicabut', revisi = revisi + 1")
    const first = await file(['2027-02-02'])
    expect([first.status, first.body.detail]).toEqual([409, expect.stringContaining('baru saja')])
    expect(luwes.deps.editions).not.toBe(known)
    expect((await file(['2027-02-02', '2027-02-03'])).status).toBe(201)
  })

  it('is read again half a minute later, and not with every request', async () => {
    await luwes.ask('GET', '/v1/saya', { as: siti })
    await luwes.rows(
      `INSERT INTO kebijakan (id, status, versi, judul, sejak, dokumen, perubahan, diubah_oleh, diubah_pada, revisi)
       VALUES ('lain', 'ditetapkan', 3, 'x', '2027-02-01', ?1, ?2, ?3, 0, 1)`,
      JSON.stringify(SATU_HARI.dokumen),
      JSON.stringify(SATU_HARI.perubahan),
      bkd,
    )
    await luwes.ask('GET', '/v1/saya', { as: siti })
    expect(luwes.deps.revisi).toBe(0)
    luwes.setNow('2026-11-18T08:00:30+07:00')
    await luwes.ask('GET', '/v1/saya', { as: siti })
    expect([luwes.deps.revisi, luwes.deps.editions.length]).toEqual([1, 2])
  })

  it('is left as it was where a stored change cannot be read, and doctor says so', async () => {
    await steps.make()
    await luwes.rows(
      `UPDATE kebijakan SET perubahan = '{"wfa.baru":{"nilai":1,"pasal":"x"}}', revisi = 2`,
    )
    await luwes.deps.bacaHukum()
    expect(luwes.deps.editions).toHaveLength(1)
    const found = await examine(luwes.deps)
    expect(found.find(({ kode }) => kode === 'edisi-terbaca')).toMatchObject({ keadaan: 'rusak' })
  })
})

describe('granted days', () => {
  it('from its day on are looked at again by the new law', async () => {
    const asked = await luwes.ask('POST', '/v1/wfa/pengajuan', {
      as: siti,
      body: {
        jenis: 'rumah',
        hari: ['2027-01-27', '2027-02-02'],
        alasan: 'Menyusun laporan',
        rencana: [{ hasil: 'Laporan', target: 1, satuan: 'dokumen' }],
      },
    })
    const decision = `/v1/wfa/pengajuan/${asked.body.id}/keputusan`
    for (const [as, keputusan] of [
      [kabid, 'rekomendasi'],
      [kadis, 'setuju'],
    ] as const) {
      const decided = await luwes.ask('POST', decision, { as, body: { keputusan } })
      expect(decided.status, decided.text).toBe(200)
    }
    await steps.make({
      ...SATU_HARI,
      perubahan: {
        'wfa.jabatan-dikecualikan': {
          nilai: { eselon: [], kata: ['analis kebijakan'], unit: [] },
          pasal: 'Pasal 5',
        },
      },
    })
    expect(await checkGranted(luwes.deps)).toEqual({ found: 1 })
    const told = await luwes.rows("SELECT data FROM kejadian WHERE jenis = 'wfa.perlu-ditinjau'")
    expect(told.map(({ data }) => JSON.parse(String(data)))).toEqual([
      {
        id: asked.body.id,
        nip: siti,
        hari: ['2027-02-02'],
        aturan: ['wfa.jabatan-dikecualikan'],
      },
    ])
  })
})

describe('a file', () => {
  const exported = async () => {
    const { body } = await steps.make()
    return luwes.ask('GET', `/v1/kebijakan/rancangan/${body.id}/ekspor`, { as: bkd })
  }
  const take = (there: TestApp, body: object) =>
    there.ask('POST', '/v1/kebijakan/impor', { as: bkd, body })

  it('carries the change with a sealed checksum, and is taken as a draft without the document', async () => {
    const { body: berkas, headers } = await exported()
    expect(headers.get('content-disposition')).toContain('kebijakan-2027-02-01.json')
    const drafted = await take(luwes, { berkas })
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
  })

  it('that was changed is refused, whatever its seal', async () => {
    const { body: berkas } = await exported()
    const perubahan = { 'wfa.batas-mingguan': { nilai: 2, pasal: 'Pasal 7 ayat (1)' } }
    const changed = { ...berkas, isi: { ...berkas.isi, perubahan } }
    expect((await take(luwes, { berkas: changed })).body.issues).toMatchObject([
      { path: '/berkas/sha256' },
    ])
    const bare = await take(luwes, { berkas: { ...berkas, segel: null } })
    expect(bare.body.asal.segel).toBe('tanpa-segel')
  })

  it('of another regency is honest about its seal: by its key, without it, and with a wrong one', async () => {
    const { body: berkas } = await exported()
    const { body: keys } = await luwes.ask('GET', '/v1/presensi/kunci')
    const [{ kty, crv, x }] = keys.keys
    const there = await startApp()
    try {
      const foreign = Object.assign(there.deps, {
        receipt: {
          ...there.deps.receipt,
          // The other regency has a key of its own.
          readSeal: (jws: string, told: Parameters<typeof there.deps.receipt.readSeal>[1]) =>
            told ? luwes.deps.receipt.readSeal(jws, told) : Promise.resolve(null),
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
    luwes.ask('POST', `/v1/kebijakan/rancangan/${id}/simulasi`, { as: bkd, body })

  it('judges the days and the money of a month by both laws, and writes nothing', async () => {
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(4, 'kominfo', { atasanNip: kabid })])
    await luwes.feed('presensi', 'presensi.terekam', [
      { id: 'm', nip: siti, arah: 'masuk', at: '2026-11-17T07:50:00+07:00', metode: 'wajah' },
      { id: 'p', nip: siti, arah: 'pulang', at: '2026-11-17T16:05:00+07:00', metode: 'wajah' },
    ])
    await luwes.feed('kinerja', 'kinerja.dinilai', [
      {
        nip: siti,
        bulan: '2026-11',
        hasilKerja: 'sesuai',
        perilakuKerja: 'sesuai',
        penilaiNip: kabid,
      },
    ])
    const { body: drafted } = await steps.draft({
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
    const before = await luwes.rows('SELECT count(*) AS n FROM putusan_hari')
    luwes.trips.length = 0
    const tried = await simulate(drafted.id)
    expect(tried.status, tried.text).toBe(200)
    const unit = tried.body.perUnit.find(({ kode }: { kode: string }) => kode === 'kominfo')
    // 20 minutes late: 2 points in place of half a one, and 40 % of the TPP hangs on discipline.
    const lost = unit.poin
    expect(unit).toMatchObject({ kode: 'kominfo', untung: 0, rugi: 0 })
    expect(unit.hari).toBeGreaterThan(0)
    expect(lost).toBeGreaterThanOrEqual(150)
    expect(unit.rupiah).toBeLessThan(0)
    expect(luwes.trips.filter((kind) => kind === 'write')).toEqual([])
    expect(luwes.trips.length).toBeLessThanOrEqual(8)
    expect(await luwes.rows('SELECT count(*) AS n FROM putusan_hari')).toEqual(before)
  })

  it('of a weekly limit tells which requests of the month it would refuse', async () => {
    const asked = await luwes.ask('POST', '/v1/wfa/pengajuan', {
      as: siti,
      body: {
        jenis: 'rumah',
        hari: ['2026-11-24', '2026-11-25'],
        alasan: 'Menyusun laporan',
        rencana: [{ hasil: 'Laporan', target: 1, satuan: 'dokumen' }],
      },
    })
    expect(asked.status, asked.text).toBe(201)
    const { body: drafted } = await steps.draft()
    const { body } = await simulate(drafted.id)
    const unit = body.perUnit.find(({ kode }: { kode: string }) => kode === 'kominfo')
    expect(unit).toMatchObject({ rugi: 1, untung: 0, hari: 0, rupiah: 0 })
    expect(body.rugi).toMatchObject([{ nip: siti, aturan: [{ code: 'wfa.batas-mingguan' }] }])
  })
})
