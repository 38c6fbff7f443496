import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chainsToday, refreshChains } from '../../../src/db/pegawai/rantai.ts'
import { decisionChain } from '../../../src/domain/pegawai/chain.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG, orang, unit } from '../../support/people.ts'
import { storiesOf } from './stories.ts'

const { siti, budi, kabid, kadis, sekda, bkd, lain } = ORANG
const HARI_INI = '2026-11-18'

describe('the chain of an open request', () => {
  let luwes: TestApp
  let seconds = 0
  const { filed, decide, read, inbox, waiting } = storiesOf(() => luwes)
  const kominfo = (kepalaNip: string) =>
    unit('kominfo', { nama: 'Dinas Kominfo', induk: 'setda', kepalaNip })
  /** What SIMPEG says from now on. */
  const simpeg = async (type: string, record: unknown) => {
    seconds += 1
    luwes.setNow(new Date(Date.parse('2026-11-18T01:00:00Z') + seconds * 1_000).toISOString())
    await luwes.feed('simpeg', type, [record])
  }
  const asBefore = async () => {
    await simpeg('unit-kerja.diperbarui', kominfo(kadis))
    await simpeg(
      'pegawai.diperbarui',
      orang(2, 'kominfo', { nama: 'Kadis', jenisJabatan: 'jpt-pratama', atasanNip: sekda }),
    )
    await simpeg(
      'pegawai.diperbarui',
      orang(3, 'kominfo', { nama: 'Kabid', jenisJabatan: 'administrator', atasanNip: kadis }),
    )
    await simpeg(
      'pegawai.diperbarui',
      orang(4, 'kominfo', { nama: 'Siti Aminah', atasanNip: kabid }),
    )
  }

  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())

  it('follows a new kepala, who has the whole time; the old one is out', async () => {
    const { id } = await filed(siti)
    await decide(kabid, id, 'rekomendasi')
    expect(await waiting(kadis)).toEqual([`setuju ${id}`])
    await simpeg('unit-kerja.diperbarui', kominfo(lain))
    expect(await waiting(kadis)).toEqual([])
    const [waits] = await inbox(lain)
    expect(waits).toMatchObject({ id, giliran: 'setuju', penyetuju: lain })
    expect(Date.parse(waits.sejak)).toBe(luwes.now())
    expect((await decide(kadis, id, 'setuju')).status).toBe(403)
    luwes.trips.length = 0
    expect((await decide(lain, id, 'setuju')).body).toMatchObject({
      status: 'disetujui',
      penyetuju: lain,
    })
    expect(luwes.trips).toEqual(['read', 'write'])
    await asBefore()
  })

  it('follows a new atasan', async () => {
    const { id } = await filed(siti)
    await simpeg(
      'pegawai.diperbarui',
      orang(4, 'kominfo', { nama: 'Siti Aminah', atasanNip: budi }),
    )
    expect(await waiting(kabid)).toEqual([])
    expect(await waiting(budi)).toEqual([`rekomendasi ${id}`])
    expect((await decide(kabid, id, 'rekomendasi')).status).toBe(403)
    expect((await decide(budi, id, 'tolak', { alasan: 'Rapat' })).status).toBe(200)
    await asBefore()
  })

  it('passes over who has left, in every place', async () => {
    const { id } = await filed(siti)
    await simpeg(
      'pegawai.diperbarui',
      orang(3, 'kominfo', { nama: 'Kabid', atasanNip: kadis, aktif: false }),
    )
    expect(await waiting(kadis)).toEqual([`setuju ${id}`])
    await simpeg(
      'pegawai.diperbarui',
      orang(2, 'kominfo', { nama: 'Kadis', atasanNip: sekda, aktif: false }),
    )
    expect(await waiting(sekda)).toEqual([`setuju ${id}`])
    expect((await decide(sekda, id, 'setuju')).body.status).toBe('disetujui')
    await asBefore()
  })

  it('takes an applicant who became the kepala one level up, never to themselves', async () => {
    const { id } = await filed(siti)
    await simpeg('unit-kerja.diperbarui', kominfo(siti))
    expect(await waiting(kabid)).toEqual([])
    expect(await waiting(siti)).toEqual([])
    expect(await waiting(sekda)).toEqual([`setuju ${id}`])
    expect((await decide(siti, id, 'setuju')).status).toBe(403)
    expect((await decide(sekda, id, 'tolak', { alasan: 'Rapat' })).status).toBe(200)
    await asBefore()
  })

  it('is right at the decision though nothing told the inbox', async () => {
    const { id } = await filed(siti)
    await luwes.rows("UPDATE unit_kerja SET kepala_nip = ? WHERE kode = 'kominfo'", lain)
    await luwes.rows('UPDATE pegawai SET atasan_nip = ? WHERE nip = ?', lain, siti)
    expect((await decide(kabid, id, 'rekomendasi')).status).toBe(403)
    expect((await decide(lain, id, 'setuju')).body).toMatchObject({
      status: 'disetujui',
      perekomendasi: null,
      penyetuju: lain,
    })
    await asBefore()
    expect((await read(siti, id)).body.status).toBe('disetujui')
    // bkd may still take it back, and so may the present kabid.
    expect((await decide(bkd, id, 'cabut', { alasan: 'Salah' })).status).toBe(200)
  })

  it('is by SIMPEG of today what the pure rule says of the same facts, for any hierarchy and delegations', async () => {
    const NIPS = Array.from({ length: 7 }, (_, n) => `n${n}`)
    const UNITS = ['u0', 'u1', 'u2', 'u3']
    const hierarchy = fc.record({
      // A unit is under an earlier one, so that there is no loop; some have no unit above.
      induk: fc.tuple(
        fc.constant(null),
        fc.constantFrom(null, 'u0'),
        fc.constantFrom('u0', 'u1'),
        fc.constantFrom('u0', 'u1', 'u2'),
      ),
      kepala: fc.array(fc.constantFrom(...NIPS, null), { minLength: 4, maxLength: 4 }),
      people: fc.array(
        fc.record({
          unit: fc.constantFrom(...UNITS),
          atasan: fc.constantFrom(...NIPS, null),
          aktif: fc.constantFrom(true, true, true, false),
        }),
        { minLength: 7, maxLength: 7 },
      ),
      delegasi: fc.array(
        fc.record({
          dari: fc.constantFrom(...NIPS),
          ke: fc.constantFrom(...NIPS),
          keadaan: fc.constantFrom('kini', 'kini', 'kini', 'lewat', 'nanti', 'dicabut'),
        }),
        { maxLength: 5 },
      ),
    })
    const SPANS = {
      kini: [HARI_INI, HARI_INI],
      lewat: ['2026-11-01', '2026-11-17'],
      nanti: ['2026-11-19', '2026-11-30'],
      dicabut: [HARI_INI, HARI_INI],
    } as const
    const all = sql`SELECT id FROM pengajuan`
    await fc.assert(
      fc.asyncProperty(hierarchy, async ({ induk, kepala, people, delegasi }) => {
        const units = UNITS.map((kode, n) => ({ kode, induk: induk[n], kepala: kepala[n] }))
        const persons = people.map((one, n) => ({ nip: `n${n}`, ...one, aktif: Number(one.aktif) }))
        const written = await luwes.deps.db.write([
          ...['pengajuan', 'pegawai', 'unit_kerja', 'delegasi'].map((table) => ({
            sql: `DELETE FROM ${table}`,
            args: [],
          })),
          {
            sql: `INSERT INTO unit_kerja (kode, nama, induk, kepala_nip, data, diperbarui_pada)
              SELECT value ->> 'kode', '', value ->> 'induk', value ->> 'kepala', '{}', 0 FROM json_each(?1)`,
            args: [JSON.stringify(units)],
          },
          {
            sql: `INSERT INTO pegawai (nip, nama, unit_kerja, atasan_nip, aktif, data, diperbarui_pada)
              SELECT value ->> 'nip', '', value ->> 'unit', value ->> 'atasan', value ->> 'aktif', '{}', 0
              FROM json_each(?1)`,
            args: [JSON.stringify(persons)],
          },
          {
            sql: `INSERT INTO pengajuan (id, nip, unit_kerja, zona, jenis, status, alasan, rencana,
                giliran_sejak, eskalasi, edisi, diajukan_pada)
              SELECT nip, nip, unit_kerja, 'Asia/Jakarta', 'rumah', 'diajukan', '', '[]', 0, 0, '', 0
              FROM pegawai`,
            args: [],
          },
          ...delegasi.map(({ dari, ke, keadaan }, n) => ({
            sql: `INSERT INTO delegasi (id, jenis, dari_nip, ke_nip, dari, sampai, nomor_surat, oleh,
                pada, dicabut_pada) VALUES (?, 'plh', ?, ?, ?, ?, '', '', 0, ?)`,
            args: [`d${n}`, dari, ke, ...SPANS[keadaan], keadaan === 'dicabut' ? 0 : null],
          })),
          refreshChains(luwes.deps.db, HARI_INI, 1),
        ])
        expect(written.ok).toBe(true)
        const [told, kept] = await luwes.deps.db.read([
          chainsToday(luwes.deps.db, all, HARI_INI),
          luwes.deps.db.drizzle.all<{ id: string }>(
            sql`SELECT id, perekomendasi, penyetuju FROM pengajuan`,
          ),
        ])
        const isActive = (nip: string) => persons.some((one) => one.nip === nip && one.aktif === 1)
        for (const { nip, unit: unitKerja, atasan } of persons) {
          const standsIn = ({ ke, keadaan }: (typeof delegasi)[number]) =>
            keadaan === 'kini' && ke !== nip && isActive(ke)
          /**
           * Who holds an office, if they or somebody for them can decide on this person's request.
           */
          const present = (holder: string | null | undefined) =>
            holder &&
            (isActive(holder) || delegasi.some((one) => one.dari === holder && standsIn(one)))
              ? holder
              : undefined
          const places = units.map(({ kode, induk: above, kepala: head }) => ({
            kode,
            induk: above ?? undefined,
            kepalaNip: present(head),
          }))
          const chain = decisionChain({ nip, unitKerja, atasanNip: present(atasan) }, places)
          expect(told.find(({ id }) => id === nip)).toMatchObject({ id: nip, ...chain })
          expect(kept.find(({ id }) => id === nip)).toEqual({ id: nip, ...chain })
        }
      }),
      { numRuns: 60 },
    )
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
