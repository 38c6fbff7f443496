import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { issueKabarKebijakan } from '../../../src/operations/kinerja/issue-kabar-kebijakan.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang } from '../../support/people.ts'
import { SATU_HARI, stepsOf } from './hukum.ts'

const { siti, kadis, pensiun } = ORANG
const POTONGAN = {
  ...SATU_HARI,
  perubahan: { 'kinerja.potongan-hukuman-sedang': { nilai: 3_000, pasal: 'Pasal 9' } },
}

let luwes: TestApp
let steps: ReturnType<typeof stepsOf>
beforeEach(async () => {
  luwes = await startApp()
  steps = stepsOf(luwes)
  await luwes.feed('simpeg', 'pegawai.diperbarui', [
    orang(21, 'kominfo', { nama: 'Petugas loket', tugas: 'pelayanan-langsung' }),
  ])
})
afterEach(() => luwes.stop())

const told = async () =>
  (
    await luwes.rows(
      "SELECT entitas, data FROM kejadian WHERE jenis = 'kebijakan.diberitahukan' ORDER BY urut",
    )
  ).map(({ data }) => JSON.parse(String(data)))
const people = async () => {
  const rows = await luwes.rows('SELECT nip FROM pegawai WHERE aktif = 1 ORDER BY nip')
  return rows.map(({ nip }) => String(nip))
}
const mine = (as: string) => luwes.ask('GET', '/v1/kebijakan/saya', { as })

describe('an adopted change of the law', () => {
  it('is told to each person that it concerns, once: what changes, from when on, by which article', async () => {
    const { body } = await steps.make()
    const concerned = (await people()).filter((nip) => nip !== nipKe(21))
    expect(await issueKabarKebijakan(luwes.deps)).toEqual({ told: concerned.length })
    const events = await told()
    expect(events.map(({ nip }) => nip)).toEqual(concerned)
    expect(events.map(({ nip }) => nip)).not.toContain(pensiun)
    expect(events[0]).toEqual({
      id: body.id,
      nip: concerned[0],
      sejak: '2027-02-01',
      status: 'ditetapkan',
      peraturan: 'Peraturan Bupati Contoh Nomor 7 Tahun 2027',
      klausa: [{ kode: 'wfa.batas-mingguan', pasal: 'Pasal 7 ayat (1)' }],
      jumlah: 1,
    })
    expect(await issueKabarKebijakan(luwes.deps)).toEqual({ told: 0 })
    expect(await told()).toHaveLength(concerned.length)
    const [law] = (await steps.list()).body.kebijakan
    expect(law.kabar).toEqual({ pegawai: concerned.length, selesai: true })
  })

  it('of TPP is told to everybody in service', async () => {
    await steps.make(POTONGAN)
    await issueKabarKebijakan(luwes.deps)
    expect((await told()).map(({ nip }) => nip)).toEqual(await people())
  })

  it('that says the same as before is told to nobody', async () => {
    await steps.make({
      ...SATU_HARI,
      perubahan: { 'wfa.batas-mingguan': { nilai: 2, pasal: 'Pasal 7' } },
    })
    expect(await issueKabarKebijakan(luwes.deps)).toEqual({ told: 0 })
    expect((await steps.list()).body.kebijakan[0].kabar).toEqual({ pegawai: 0, selesai: true })
    expect((await mine(siti)).body.data).toEqual([])
  })

  it('is told again where it is withdrawn before it began', async () => {
    const { body } = await steps.make(POTONGAN)
    await issueKabarKebijakan(luwes.deps)
    const count = (await told()).length
    const withdrawal = { keputusan: 'cabut', versi: 3, alasan: 'Perbup ditunda' }
    expect((await steps.decide(body.id, withdrawal, ORANG.sekda)).status).toBe(200)
    await issueKabarKebijakan(luwes.deps)
    const events = await told()
    expect(events).toHaveLength(2 * count)
    expect(events.slice(count).map(({ nip, status }) => [nip, status])).toEqual(
      (await people()).map((nip) => [nip, 'dicabut']),
    )
  })

  it('goes on where a run was stopped, and is told once where two run at once', async () => {
    await luwes.feed(
      'simpeg',
      'pegawai.diperbarui',
      Array.from({ length: 420 }, (_, n) => orang(100 + n, 'kominfo')),
    )
    await steps.make(POTONGAN)
    await Promise.all([issueKabarKebijakan(luwes.deps), issueKabarKebijakan(luwes.deps)])
    const events = await told()
    expect(events.map(({ nip }) => nip).sort()).toEqual(await people())
  })

  it('is told in the same write as how far it came: nobody is left out or told twice', async () => {
    await luwes.feed(
      'simpeg',
      'pegawai.diperbarui',
      Array.from({ length: 250 }, (_, n) => orang(100 + n, 'kominfo')),
    )
    await steps.make(POTONGAN)
    let writes = 0
    const { write } = luwes.deps.db
    const stopping = {
      ...luwes.deps,
      db: {
        ...luwes.deps.db,
        write: (statements: Parameters<typeof write>[0]) => {
          writes += 1
          if (writes === 2) throw new Error('stopped')
          return write(statements)
        },
      },
    }
    await expect(issueKabarKebijakan(stopping)).rejects.toThrow('stopped')
    expect((await steps.list()).body.kebijakan[0].kabar).toEqual({ pegawai: 200, selesai: false })
    await issueKabarKebijakan(luwes.deps)
    expect((await told()).map(({ nip }) => nip)).toEqual(await people())
  })
})

describe('what I read of changes of the law', () => {
  it('is what concerns me, with both values and the article, in one round trip', async () => {
    await steps.make()
    luwes.trips.length = 0
    const { body } = await mine(siti)
    expect(luwes.trips).toEqual(['read'])
    expect(body.data).toMatchObject([
      {
        status: 'ditetapkan',
        judul: 'Batas WFA satu hari seminggu',
        sejak: '2027-02-01',
        berlaku: false,
        dokumen: SATU_HARI.dokumen,
        klausa: [
          {
            kode: 'wfa.batas-mingguan',
            nama: { id: 'Batas WFA seminggu' },
            satuan: 'hari',
            sebelum: 2,
            sesudah: 1,
            pasal: 'Pasal 7 ayat (1)',
          },
        ],
      },
    ])
    expect((await mine(kadis)).body.data).toHaveLength(1)
    expect((await mine(nipKe(21))).body.data).toEqual([])
  })

  it('stays for 30 days after it began, and says when it is in force', async () => {
    await steps.make()
    luwes.setNow('2027-02-01T08:00:00+07:00')
    expect((await mine(siti)).body.data).toMatchObject([{ berlaku: true }])
    luwes.setNow('2027-03-03T08:00:00+07:00')
    expect((await mine(siti)).body.data).toHaveLength(1)
    luwes.setNow('2027-03-04T08:00:00+07:00')
    expect((await mine(siti)).body.data).toEqual([])
  })

  it('says what was withdrawn for 30 days', async () => {
    const { body } = await steps.make()
    const withdrawal = { keputusan: 'cabut', versi: 3, alasan: 'Perbup ditunda' }
    await steps.decide(body.id, withdrawal, ORANG.sekda)
    expect((await mine(siti)).body.data).toMatchObject([
      { status: 'dicabut', berlaku: false, klausa: [{ sebelum: 2, sesudah: 1 }] },
    ])
    luwes.setNow('2026-12-18T08:00:00+07:00')
    expect((await mine(siti)).body.data).toHaveLength(1)
    luwes.setNow('2026-12-18T08:00:01+07:00')
    expect((await mine(siti)).body.data).toEqual([])
  })

  it('never says of what was withdrawn that it is in force, and dates it by its withdrawal', async () => {
    luwes.setNow('2027-01-30T08:00:00+07:00')
    const { body } = await steps.make()
    const withdrawal = { keputusan: 'cabut', versi: 3, alasan: 'Perbup ditunda' }
    luwes.setNow('2027-01-31T09:00:00+07:00')
    expect((await mine(siti)).body.data).toMatchObject([{ pada: '2027-01-30T08:00:00+07:00' }])
    await steps.decide(body.id, withdrawal, ORANG.sekda)
    luwes.setNow('2027-02-02T08:00:00+07:00')
    expect((await mine(siti)).body.data).toMatchObject([
      { status: 'dicabut', berlaku: false, pada: '2027-01-31T09:00:00+07:00' },
    ])
  })
})
