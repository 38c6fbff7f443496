import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkAudit } from '../../../src/operations/sistem/check-audit.ts'
import { sealAudit } from '../../../src/operations/sistem/seal-audit.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { HUKUM as hukum, ORANG } from '../../support/people.ts'
import { SATU_HARI, stepsOf } from './hukum.ts'

const { siti, kabid, bkd, sekda, inspektur, kadis } = ORANG

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
    const { id } = (await steps.draft()).body
    for (const as of [hukum, sekda, inspektur, siti]) {
      const tried = [
        await steps.draft(SATU_HARI, as),
        await steps.rewrite(id, { ...SATU_HARI, versi: 1 }, as),
        await steps.propose(id, 1, as),
        await luwes.ask('DELETE', `/v1/kebijakan/rancangan/${id}?versi=1`, { as }),
      ]
      expect(tried.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    }
    expect((await steps.list()).body.kebijakan).toMatchObject([{ id, versi: 1 }])
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
    const one = await steps.draft(SATU_HARI, bkd, headers)
    const two = await steps.draft(SATU_HARI, bkd, headers)
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

  it('begins with a published law alone, not with one that nobody knows', async () => {
    const { status, body } = await steps.draft({ ...SATU_HARI, contoh: 'toString' })
    expect([status, body.issues[0]]).toMatchObject([400, { path: '/contoh' }])
    expect((await steps.list()).body.kebijakan).toEqual([])
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
  it('that is written again is a draft again, so that nobody adopts what they have not read', async () => {
    const { body: drafted } = await steps.draft()
    await steps.propose(drafted.id, 1)
    await steps.rewrite(drafted.id, { ...SATU_HARI, judul: 'Lain', versi: 2 })
    const late = await steps.adopt(drafted.id, 2)
    expect([late.status, late.body.detail]).toEqual([409, expect.stringContaining('sudah berubah')])
  })

  it('is the same when it is sent again, and refused of a version that is no more', async () => {
    const { id } = (await steps.draft()).body
    await steps.rewrite(id, { ...SATU_HARI, judul: 'Lain', versi: 1 })
    expect((await steps.propose(id, 1)).status).toBe(409)
    const one = await steps.propose(id, 2)
    const two = await steps.propose(id, 2)
    expect([one.status, one.body.status, two.status, two.body]).toEqual([
      200,
      'diusulkan',
      200,
      one.body,
    ])
    for (const versi of [1, 3]) expect((await steps.propose(id, versi)).status).toBe(409)
    expect(await audits()).toEqual(['kebijakan.rancang', 'kebijakan.ubah', 'kebijakan.usulkan'])
    expect(await events()).toHaveLength(1)
  })

  it('is decided on as it is now: neither an older version nor a draft', async () => {
    const { id } = (await steps.draft()).body
    const back = (versi: number) =>
      steps.decide(id, { keputusan: 'kembalikan', versi, alasan: 'Belum sesuai' })
    expect([(await back(1)).status, (await steps.adopt(id, 1)).status]).toEqual([409, 409])
    await steps.propose(id, 1)
    expect([(await back(1)).status, (await steps.adopt(id, 1)).status]).toEqual([409, 409])
    expect((await back(2)).status).toBe(200)
    expect([(await back(2)).status, (await back(3)).status]).toEqual([409, 409])
    const withdrawal = { keputusan: 'cabut', versi: 3, alasan: 'Ditunda' }
    expect((await steps.decide(id, withdrawal)).status).toBe(409)
    expect(await audits()).toEqual([
      'kebijakan.rancang',
      'kebijakan.usulkan',
      'kebijakan.kembalikan',
    ])
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
    const one = await make('Satu')
    const two = await make('Dua')
    const answers = await Promise.all([steps.adopt(one, 2, sekda), steps.adopt(two, 2, hukum)])
    // The other met the first one in the database, or read it before: each is a refusal.
    const [won, lost] = answers.map(({ status }) => status).toSorted()
    expect([won, lost === 400 || lost === 409]).toEqual([200, true])
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
    // Sent again by the same person it is the same; to another it is no more.
    const before = await audits()
    const again = await steps.decide(adopted.id, withdrawal)
    expect([again.status, again.body.status]).toEqual([200, 'dicabut'])
    expect((await steps.decide(adopted.id, withdrawal, sekda)).status).toBe(409)
    expect(await audits()).toEqual(before)
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
