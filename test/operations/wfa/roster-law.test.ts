import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Editions, Policy } from '../../../src/domain/edition.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang, unit } from '../../support/people.ts'

const { bkd, lain } = ORANG
const KEPALA = nipKe(30)
const [ayu, beni, cici, dodi] = [31, 32, 33, 34].map(nipKe) as [string, string, string, string]
const TUESDAY = '2026-12-01'

describe('a roster, by the law and by what stands', () => {
  let luwes: TestApp
  let editions: Editions

  const plan = (over: object = {}, as: string = KEPALA) =>
    luwes.ask('POST', '/v1/wfa/roster', {
      as,
      body: {
        unit: 'dinas',
        dari: TUESDAY,
        sampai: TUESDAY,
        terbitkan: false,
        pola: [{ nip: ayu, hari: [2] }],
        ...over,
      },
    })
  /** What stands against Ayu's Tuesday. */
  const against = async (over: object = {}) => {
    const { body } = await plan(over)
    return body.hari.find(({ nip }: { nip: string }) => nip === ayu)?.kode
  }
  const under = (
    wfa: Readonly<Record<string, unknown>>,
    ketentuan: Partial<Policy['ketentuan']> = {},
  ) => {
    const [{ since, policy }] = editions
    const law = {
      ...policy,
      wfa: { ...policy.wfa, ...wfa },
      ketentuan: { ...policy.ketentuan, ...ketentuan },
    }
    Object.assign(luwes.deps, { editions: [{ since, policy: law }] })
  }
  const basis = 'Perbup'
  const scheme = (hari: number, kecualiJabatan: readonly string[] = []) => ({
    hariWajib: {
      value: [
        {
          hari,
          dari: '2026-11-01',
          hanyaRumah: true,
          dihitung: true,
          kecualiJabatan,
          kecualiEselon: [],
          kecualiUnit: [],
          kecualiTugas: [],
        },
      ],
      basis,
    },
  })
  const letters = (jenis: string, tanggal: string, ...nips: string[]) =>
    luwes.feed(
      'simpeg',
      'wfa.ditetapkan',
      nips.map((nip) => ({ nip, tanggal, jenis, nomorSurat: '800/1' })),
    )
  const window = (minimum: number) =>
    luwes.rows("INSERT INTO layanan VALUES ('dinas', 'l', 'Loket', '[2]', 480, 900, ?)", minimum)

  beforeAll(async () => {
    luwes = await startApp()
    editions = luwes.deps.editions
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
      unit('dinas', { nama: 'Dinas Uji', induk: 'setda', kepalaNip: KEPALA }),
    ])
    await luwes.feed('simpeg', 'pegawai.diperbarui', [
      orang(30, 'dinas', { jabatan: 'Kepala Dinas', jenisJabatan: 'jpt-pratama' }),
      ...[31, 32, 33, 34].map((n) =>
        orang(n, 'dinas', { atasanNip: KEPALA, predikatTerakhir: 'baik' }),
      ),
    ])
  })
  afterAll(() => luwes.stop())
  beforeEach(async () => {
    Object.assign(luwes.deps, { editions })
    const held = ['pengajuan', 'pengajuan_hari', 'wfa_ditetapkan', 'roster', 'cuti', 'layanan']
    for (const table of [...held, 'arahan', 'arahan_hari', 'hukuman_disiplin', 'delegasi'])
      await luwes.rows(`DELETE FROM ${table}`)
  })

  it('passes where nothing stands against it', async () => {
    expect(await against()).toBeNull()
  })

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    [
      'weekdays that the scheme opens',
      { 'wfa.hari-terbuka': { value: { hari: [3] }, basis } },
      'wfa.hari-terbuka',
    ],
    [
      'the kinds that are offered',
      { 'wfa.kebijakan-tidak-ada': { value: ['sif'], basis } },
      'wfa.kebijakan-tidak-ada',
    ],
    ['readiness, where it is asked for', { 'wfa.kesiapan': { value: 12, basis } }, 'wfa.kesiapan'],
    [
      'positions that are exempt',
      { 'wfa.jabatan-dikecualikan': { value: { eselon: [], kata: ['analis'], unit: [] }, basis } },
      'wfa.jabatan-dikecualikan',
    ],
    ['the cap', { 'wfa.kuota': { value: 0, basis } }, 'wfa.kuota'],
    ['the floor of any unit', { 'wfa.minimum-kantor': { value: 5, basis } }, 'wfa.minimum-kantor'],
    ['the week', { 'wfa.batas-mingguan': { value: 0, basis } }, 'wfa.batas-mingguan'],
    ['the month', { 'wfa.batas-bulanan': { value: 0, basis } }, 'wfa.batas-bulanan'],
    ['the year', { 'wfa.batas-tahunan': { value: 0, basis } }, 'wfa.batas-tahunan'],
  ])('keeps to %s', async (_what, clauses, code) => {
    under(clauses)
    expect(await against()).toBe(code)
  })

  it('is bound by no clause that only warns', async () => {
    const warns = { value: 0, basis, effect: 'peringatan' }
    under({ 'wfa.kuota': warns, 'wfa.batas-mingguan': warns, 'wfa.batas-bulanan': warns })
    expect(await against()).toBeNull()
  })

  it('gives no mandated day a second time, and counts it in the week', async () => {
    under({}, scheme(2))
    expect(await against()).toBe('wfa.hari-ganda')
    under({}, scheme(5))
    await letters('rumah', '2026-12-02', ayu)
    expect(await against()).toBe('wfa.batas-mingguan')
    under({}, scheme(5, ['analis kebijakan']))
    expect(await against()).toBeNull()
  })

  it('gives the exempt no day of the scheme, where the law keeps them at the office', async () => {
    under({ 'wfa.hari-skema': { value: true, basis } }, scheme(2, ['analis kebijakan']))
    expect(await against()).toBe('wfa.hari-skema')
  })

  it('counts people that the scheme keeps at home as off site', async () => {
    await window(1)
    under({}, scheme(2, ['analis kebijakan']))
    expect(await against()).toBeNull()
    // The kepala is at home by the scheme, and the others by letter.
    await letters('rumah', TUESDAY, beni, cici, dodi)
    under({ 'wfa.kuota': null }, scheme(2, ['analis kebijakan']))
    expect(await against()).toBe('wfa.minimum-kantor')
  })

  it('counts letters in the cap and in the week, keadaan khusus in the cap alone, and hours in none', async () => {
    await letters('sif', TUESDAY, beni, cici)
    expect(await against()).toBeNull()
    await letters('keadaan-khusus', TUESDAY, beni, cici)
    expect(await against()).toBe('wfa.kuota')
    await luwes.rows('DELETE FROM wfa_ditetapkan')
    await letters('keadaan-khusus', '2026-12-02', ayu)
    await letters('rumah', '2026-12-03', ayu)
    expect(await against()).toBeNull()
    await letters('rumah', '2026-12-04', ayu)
    expect(await against()).toBe('wfa.batas-mingguan')
  })

  it('gives no day that a letter gave, of whatever kind', async () => {
    for (const jenis of ['rumah', 'sif']) {
      await letters(jenis, TUESDAY, ayu)
      expect(await against()).toBe('wfa.hari-ganda')
    }
  })

  it('looks at service windows of the weekday, at leave in force, and at hours as presence', async () => {
    await window(4)
    expect(await against()).toBeNull()
    await letters('sif', TUESDAY, beni)
    expect(await against()).toBeNull()
    const leave = { id: 'k-1', nip: cici, jenis: 'tahunan', dari: TUESDAY, sampai: TUESDAY }
    await luwes.feed('simpeg', 'cuti.disetujui', [leave])
    expect(await against()).toBe('wfa.minimum-kantor')
    await luwes.feed('simpeg', 'cuti.dibatalkan', [{ id: 'k-1', nip: cici }])
    expect(await against()).toBeNull()
    await luwes.rows("UPDATE layanan SET hari = '[3]', minimum = 9")
    expect(await against()).toBeNull()
  })

  it('gives nobody a day who is under discipline, and nobody their own', async () => {
    await luwes.feed('simpeg', 'hukuman-disiplin.diproses', [
      { id: 'h-1', nip: ayu, tingkat: 'ringan' },
    ])
    expect(await against()).toBe('wfa.disiplin')
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(6, 'dinas', { nama: 'Admin' })])
    const { body } = await plan({ pola: [{ nip: bkd, hari: [2] }] }, bkd)
    expect(body.hari).toMatchObject([{ nip: bkd, kode: 'wfa.bukan-wewenang' }])
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(6, 'bkpsdm', { nama: 'Admin' })])
  })

  it('is planned by who stands in for the kepala, while they do', async () => {
    expect((await plan({}, lain)).status).toBe(403)
    const delegasi = { jenis: 'plh', dariNip: KEPALA, keNip: lain, nomorSurat: '800/1' }
    const dates = { dari: '2026-11-18', sampai: '2026-11-18' }
    await luwes.ask('POST', '/v1/delegasi', { as: bkd, body: { ...delegasi, ...dates } })
    expect((await plan({}, lain)).status).toBe(200)
  })

  it('sees that a directive sends the unit home, so that nobody is left for the window', async () => {
    await window(1)
    const body = {
      jenis: 'rumah',
      unit: ['dinas'],
      hari: [TUESDAY],
      alasan: 'Banjir',
      dasar: 'SE 1',
    }
    const issued = await luwes.ask('POST', '/v1/wfa/arahan', {
      as: bkd,
      body: { ...body, terapkan: true },
    })
    expect(issued.status).toBe(201)
    expect(await against()).toBe('wfa.minimum-kantor')
    await luwes.ask('POST', `/v1/wfa/arahan/${issued.body.id}/batal`, {
      as: bkd,
      body: { alasan: 'Surut' },
    })
    expect(await against()).toBeNull()
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
