import { describe, expect, it } from 'vitest'
import { type Editions, policyOn } from '../../src/domain/edition.ts'
import {
  changeFrom,
  checkKlausa,
  checkPerubahan,
  editionsAround,
  editionsFrom,
  isReadable,
  type KebijakanBerlaku,
  type Perubahan,
} from '../../src/domain/kebijakan.ts'
import { clauseAt, exampleOf, KLAUSA, originOf, unsetClauses } from '../../src/domain/klausa.ts'
import { membersIn } from '../../src/domain/shared/members.ts'
import { readInput } from '../../src/domain/shared/schema.ts'
import { regencies } from '../../src/policy/index.ts'
import { national } from '../../src/policy/national.ts'
import { presets } from '../../src/policy/presets/index.ts'

const CODE: Editions = [{ since: '2026-01-01', policy: national }]
const RAK = { nasional: national, contoh: presets }

const change = (perubahan: Perubahan, sejak = '2027-02-01', id = 'a'): KebijakanBerlaku => ({
  id,
  judul: `Rancangan ${id}`,
  sejak,
  dokumen: { nomor: `Perbup ${id}/2027`, tanggal: '2027-01-11' },
  perubahan,
})
const SATU_HARI: Perubahan = { 'wfa.batas-mingguan': { nilai: 1, pasal: 'Pasal 7' } }
const weekOn = (editions: Editions, date: string) =>
  policyOn(editions, date).wfa['wfa.batas-mingguan']

const laws = [
  ...Object.entries(regencies).flatMap(([slug, { editions }]) =>
    editions.map(({ since, policy }) => [`${slug} since ${since}`, policy] as const),
  ),
  ...Object.entries(presets).map(([name, policy]) => [`the preset ${name}`, policy] as const),
]

describe('every clause of the law', () => {
  it('has a code of its own, a name in both languages, and a place in each policy', () => {
    expect(KLAUSA.size).toBeGreaterThan(80)
    for (const [kode, { nama, path }] of KLAUSA) {
      expect(kode).toMatch(/^[a-z]+\.[a-z-]+(-\d)?$/)
      expect(nama.id && nama.en).toBeTruthy()
      let at: unknown = national
      for (const key of path) {
        expect(Object.keys(membersIn(at)), kode).toContain(key)
        at = membersIn(at)[key]
      }
    }
  })

  it('counts every clause of a policy once', () => {
    const { wfa, ketentuan, presensi, kinerja } = national
    const { komponen, tppCuti, peringatan, ...single } = kinerja
    const parts = [wfa, ketentuan, presensi, single, komponen, tppCuti, peringatan]
    const paths = new Set([...KLAUSA.values()].map(({ path }) => path.join('/')))
    expect(paths.size).toBe(parts.reduce((sum, part) => sum + Object.keys(part).length, 0))
  })

  it('can be written by a draft: where the law is silent there is a valid value to begin with', () => {
    for (const klausa of KLAUSA.values()) {
      const example = exampleOf(klausa, RAK)
      expect(example, klausa.kode).not.toBeNull()
      const read = readInput(klausa.nilai, example)
      expect(read, klausa.kode).toMatchObject({ ok: true })
      // What a form writes is JSON: nothing of a value may be lost by it.
      expect(readInput(klausa.nilai, JSON.parse(JSON.stringify(example)))).toEqual(read)
    }
  })

  it.each(laws)('of %s is read by the schemas by which drafts are read', (_, policy) => {
    for (const klausa of KLAUSA.values()) {
      const clause = clauseAt(policy, klausa)
      const read = clause ? readInput(klausa.nilai, clause.value) : { ok: klausa.diam }
      expect(read, klausa.kode).toMatchObject({ ok: true })
    }
  })
})

describe('a draft', () => {
  const issues = (perubahan: unknown, sejak = '2027-02-01') =>
    // Safe because what a draft may hold is what is tried here.
    checkPerubahan({ perubahan: perubahan as Perubahan, sejak }, CODE)

  it('that changes a value and its article is well', () => {
    expect(issues(SATU_HARI)).toEqual([])
  })

  it('is told which part of a value is wrong', () => {
    const found = issues({ 'wfa.hari-terbuka': { nilai: { hari: [1, 9] }, pasal: 'x' } })
    expect(found).toMatchObject([
      {
        path: '/perubahan/wfa.hari-terbuka/nilai/hari/1',
        message: { id: expect.stringMatching(/^Bagian "hari\/1": /) },
      },
    ])
  })

  it.each([
    ['nothing', {}, '/perubahan'],
    ['a clause that is unknown', { 'wfa.tiada': { nilai: 1, pasal: 'x' } }, '/perubahan/wfa.tiada'],
    [
      'a clause named __proto__',
      JSON.parse('{"__proto__":{"nilai":1,"pasal":"x"}}'),
      '/perubahan/__proto__',
    ],
    [
      'a clause named constructor',
      { constructor: { nilai: 1, pasal: 'x' } },
      '/perubahan/constructor',
    ],
    [
      'text for a number',
      { 'wfa.batas-mingguan': { nilai: 'satu', pasal: 'x' } },
      '/perubahan/wfa.batas-mingguan/nilai',
    ],
    [
      'a share above the whole',
      { 'wfa.kuota': { nilai: 10_001, pasal: 'x' } },
      '/perubahan/wfa.kuota/nilai',
    ],
    [
      'silence where a value is due',
      { 'presensi.terlambat': { nilai: null, pasal: 'x' } },
      '/perubahan/presensi.terlambat/nilai',
    ],
    [
      'a warning where nothing is refused',
      { 'presensi.gangguan': { nilai: 1, pasal: 'x', efek: 'peringatan' } },
      '/perubahan/presensi.gangguan/efek',
    ],
    [
      'more days a week than national law',
      { 'wfa.batas-mingguan': { nilai: 3, pasal: 'x' } },
      '/perubahan/wfa.batas-mingguan/nilai',
    ],
    [
      'no weekly limit',
      { 'wfa.batas-mingguan': { nilai: null, pasal: 'x' } },
      '/perubahan/wfa.batas-mingguan/nilai',
    ],
    [
      'weights that are no whole',
      { 'kinerja.disiplin': { nilai: { bobot: 5_000, batas: 10_000 }, pasal: 'x' } },
      '/perubahan/kinerja.disiplin/nilai',
    ],
    [
      'classes that get lighter',
      {
        'presensi.terlambat': {
          nilai: [
            { sampai: 30, poin: 100 },
            { sampai: null, poin: 50 },
          ],
          pasal: 'x',
        },
      },
      '/perubahan/presensi.terlambat/nilai',
    ],
    [
      'a field of another clause',
      { 'presensi.ping': { nilai: { menit: 5, sehari: 1, lain: 1 }, pasal: 'x' } },
      '/perubahan/presensi.ping/nilai/lain',
    ],
  ])('with %s is refused at its place, in both languages', (_, perubahan, path) => {
    expect(issues(perubahan)).toMatchObject([
      { path, message: { id: expect.stringMatching(/\.$/), en: expect.stringMatching(/\.$/) } },
    ])
  })

  it('that scores months begins with one', () => {
    const bobot = {
      'kinerja.sanggahan': { nilai: 7, pasal: 'Pasal 3' },
    }
    expect(issues(bobot, '2027-02-02')).toMatchObject([{ path: '/sejak' }])
    expect(issues(bobot, '2027-02-01')).toEqual([])
    expect(issues(SATU_HARI, '2027-02-02')).toEqual([])
    expect(issues({ ...SATU_HARI, ...bobot }, '2027-02-02')).toMatchObject([{ path: '/sejak' }])
  })

  it('is not held to what an earlier law was', () => {
    const wfa = { ...national.wfa, 'wfa.batas-mingguan': { value: 3, basis: 'Pergub lama' } }
    const old: Editions = [{ since: '2020-01-01', policy: { ...national, wfa } }, ...CODE]
    expect(checkPerubahan({ perubahan: SATU_HARI, sejak: '2027-02-01' }, old)).toEqual([])
  })

  it('that is longer than an edition can be is refused as a whole', () => {
    const long = { 'wfa.batas-mingguan': { nilai: 1, pasal: 'x'.repeat(40_000) } }
    expect(issues(long)).toMatchObject([{ path: '/perubahan' }])
  })

  it('begins with what a published law sets, and nothing else', () => {
    const { 'dki-2026': dki } = presets
    const begun = dki ? changeFrom(dki, RAK) : {}
    expect(Object.keys(begun).toSorted()).toEqual([
      'presensi.kompensasi',
      'wfa.hari-terbuka',
      'wfa.jabatan-dikecualikan',
      'wfa.kebijakan-tidak-ada',
      'wfa.kuota',
      'wfa.pelayanan-langsung',
    ])
    expect(checkPerubahan({ perubahan: begun, sejak: '2027-02-01' }, CODE)).toEqual([])
  })

  it('begins with the effect and at most 500 signs of the basis of each clause', () => {
    const basis = 'Pasal '.repeat(100)
    const wfa = {
      ...national.wfa,
      'wfa.kuota': { value: 4_000, basis },
      'wfa.predikat': { value: ['baik'], basis: 'Pasal 4', effect: 'peringatan' },
      'wfa.rencana': null,
    } as const
    expect(changeFrom({ ...national, wfa }, RAK)).toEqual({
      'wfa.kuota': { nilai: 4_000, pasal: basis.slice(0, 500) },
      'wfa.predikat': { nilai: ['baik'], pasal: 'Pasal 4', efek: 'peringatan' },
      'wfa.rencana': { nilai: null, pasal: 'tidak diatur' },
    })
  })

  it.each(Object.entries(presets))('of the preset %s can be kept as it comes', (_, policy) => {
    expect(checkKlausa(changeFrom(policy, RAK))).toEqual([])
  })

  it('of a law that is older than the national limit is told that it goes beyond it', () => {
    const beyond = Object.entries(presets).filter(([, policy]) =>
      checkPerubahan({ perubahan: changeFrom(policy, RAK), sejak: '2027-02-01' }, CODE).some(
        ({ path }) => path === '/perubahan/wfa.batas-mingguan/nilai',
      ),
    )
    expect(beyond.map(([name]) => name)).toEqual([
      'jabar-mkd-2023',
      'jabar-mkd-2023-b',
      'banten-2026',
    ])
  })
})

describe('editions of officers and of code', () => {
  it('are one list: the clause is theirs from its day on, with the document and the article', () => {
    const editions = editionsFrom(CODE, [change(SATU_HARI)])
    expect(editions.map(({ since }) => since)).toEqual(['2026-01-01', '2027-02-01'])
    expect(weekOn(editions, '2027-01-31')?.value).toBe(2)
    expect(weekOn(editions, '2027-02-01')).toEqual({ value: 1, basis: 'Perbup a/2027, Pasal 7' })
    expect(editions[1]?.policy.wfa['wfa.kuota']).toEqual(national.wfa['wfa.kuota'])
    expect(editions.map(({ perkada }) => perkada?.map(({ id, klausa }) => [id, klausa]))).toEqual([
      undefined,
      [['a', ['wfa.batas-mingguan']]],
    ])
  })

  it('stand on one another, and name each regulation that still sets something', () => {
    const editions = editionsFrom(CODE, [
      change({ ...SATU_HARI, 'wfa.pemberitahuan': { nilai: 3, pasal: 'Pasal 8' } }),
      change({ 'wfa.batas-mingguan': { nilai: 2, pasal: 'Pasal 1' } }, '2027-04-01', 'b'),
    ])
    expect(weekOn(editions, '2027-04-01')?.basis).toBe('Perbup b/2027, Pasal 1')
    expect(policyOn(editions, '2027-04-01').wfa['wfa.pemberitahuan']?.value).toBe(3)
    expect(editions[2]?.perkada?.map(({ id, klausa }) => [id, klausa])).toEqual([
      ['b', ['wfa.batas-mingguan']],
      ['a', ['wfa.pemberitahuan']],
    ])
  })

  it('give way to a later edition in code only where that changes the clause itself', () => {
    const later = (wfa: Partial<typeof national.wfa>): Editions => [
      ...CODE,
      { since: '2027-06-01', policy: { ...national, wfa: { ...national.wfa, ...wfa } } },
    ]
    const other = editionsFrom(later({ 'wfa.pemberitahuan': { value: 5, basis: 'SE' } }), [
      change(SATU_HARI),
    ])
    expect(weekOn(other, '2027-06-01')?.value).toBe(1)
    expect(policyOn(other, '2027-06-01').wfa['wfa.pemberitahuan']?.value).toBe(5)
    const same = editionsFrom(later({ 'wfa.batas-mingguan': { value: 2, basis: 'Permen baru' } }), [
      change(SATU_HARI),
    ])
    expect(weekOn(same, '2027-06-01')?.basis).toBe('Permen baru')
    expect(same.at(-1)?.perkada).toBeUndefined()
  })

  it('name the latest regulation first, whatever the order of their clauses', () => {
    const editions = editionsFrom(CODE, [
      change({ 'wfa.pemberitahuan': { nilai: 3, pasal: 'Pasal 8' } }, '2027-04-01', 'b'),
      change({ 'wfa.kuota': { nilai: 3_000, pasal: 'Pasal 1' } }, '2027-05-01', 'c'),
      change(SATU_HARI),
    ])
    expect(editions.at(-1)?.perkada?.map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  })

  it('without a change lack it alone, also where it is in force already', () => {
    const kuota = change({ 'wfa.kuota': { nilai: 3_000, pasal: 'Pasal 1' } }, '2027-02-01', 'b')
    const one = change(SATU_HARI)
    for (const berlaku of [[kuota], [kuota, one], [one, kuota]]) {
      const { tanpa, dengan } = editionsAround({ kode: CODE, berlaku }, one)
      expect([weekOn(tanpa, '2027-02-01')?.value, weekOn(dengan, '2027-02-01')?.value]).toEqual([
        2, 1,
      ])
      for (const law of [tanpa, dengan])
        expect(policyOn(law, '2027-02-01').wfa['wfa.kuota']?.value).toBe(3_000)
    }
  })

  it('make a clause of theirs silent, or a warning', () => {
    const [, edition] = editionsFrom(CODE, [
      change({
        'wfa.rencana': { nilai: null, pasal: 'Pasal 9' },
        'wfa.predikat': { nilai: ['baik'], pasal: 'Pasal 4', efek: 'peringatan' },
      }),
    ])
    expect(edition?.policy.wfa['wfa.rencana']).toBeNull()
    expect(edition?.policy.wfa['wfa.predikat']).toMatchObject({ effect: 'peringatan' })
  })

  it('are not read where this version does not know what they say', () => {
    expect(isReadable({ perubahan: SATU_HARI })).toBe(true)
    const unknown = { 'wfa.baru-sekali': { nilai: 1, pasal: 'x' } }
    expect(isReadable({ perubahan: unknown })).toBe(false)
    expect(isReadable({ perubahan: { ...SATU_HARI, ...unknown } })).toBe(false)
  })
})

describe('what officers are told of a clause', () => {
  it('counts what no Perkada sets, and what a regulation sets no more', () => {
    const before = unsetClauses(national)
    expect(before).toContain('wfa.pemberitahuan')
    expect(before).not.toContain('wfa.batas-mingguan')
    const set = editionsFrom(CODE, [
      change({ 'wfa.pemberitahuan': { nilai: 2, pasal: 'Pasal 8' } }),
    ])
    const after = unsetClauses(policyOn(set, '2027-02-01'))
    expect(before.filter((kode) => !after.includes(kode))).toEqual(['wfa.pemberitahuan'])
  })

  it.each([
    ['wfa.batas-mingguan', national, 'nasional'],
    ['wfa.pemberitahuan', national, 'belum-ditetapkan'],
    ['wfa.batas-bulanan', national, 'tidak-diatur'],
    ['wfa.hari-terbuka', presets['dki-2026'] ?? national, 'contoh'],
    [
      'wfa.batas-mingguan',
      policyOn(editionsFrom(CODE, [change(SATU_HARI)]), '2027-02-01'),
      'daerah',
    ],
  ] as const)('says where %s comes from', (kode, policy, asal) => {
    const klausa = KLAUSA.get(kode)
    expect(klausa && originOf(policy, klausa, RAK)).toBe(asal)
  })
})
