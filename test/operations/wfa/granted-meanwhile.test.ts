import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkGranted } from '../../../src/operations/wfa/check-granted.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { whileWriting } from '../../support/meanwhile.ts'
import { nipKe, ORANG, orang, unit } from '../../support/people.ts'
import { storiesOf } from './stories.ts'

const { siti, kabid, kadis } = ORANG
const DAY = '2026-12-03'

/** What SIMPEG tells, each with the rule that then refuses the day. */
const FACTS: readonly (readonly [
  what: string,
  tell: (luwes: TestApp) => Promise<void>,
  rule: string,
])[] = [
  [
    'a disciplinary case',
    (luwes) =>
      luwes.feed('simpeg', 'hukuman-disiplin.diproses', [
        { id: 'h-1', nip: siti, tingkat: 'berat' },
      ]),
    'wfa.disiplin',
  ],
  [
    'a transfer to a counter',
    (luwes) =>
      luwes.feed('simpeg', 'pegawai.diperbarui', [
        orang(4, 'loket', { atasanNip: kabid, berlakuSejak: '2026-12-02' }),
      ]),
    'wfa.pelayanan-langsung',
  ],
  [
    'that the unit serves the public now',
    (luwes) =>
      luwes.feed('simpeg', 'unit-kerja.diperbarui', [
        unit('kominfo', { induk: 'setda', kepalaNip: kadis, layananLangsung: true }),
      ]),
    'wfa.pelayanan-langsung',
  ],
]

/** Returns what the outbox tells of a request, in order. */
const eventsOf = async (luwes: TestApp, id: string) =>
  (await luwes.rows('SELECT jenis FROM kejadian WHERE entitas = ? ORDER BY urut', id)).map(
    ({ jenis }) => jenis,
  )

describe('a day that is granted while SIMPEG tells what forbids it', () => {
  let luwes: TestApp
  beforeEach(async () => {
    luwes = await startApp()
    luwes.setNow('2026-11-20T08:00:00+07:00')
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
      unit('loket', { layananLangsung: true, kepalaNip: nipKe(40) }),
    ])
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(40, 'loket')])
  })
  afterEach(() => luwes.stop())

  it.each(FACTS)('is returned to the deciders: %s', async (_what, tell, rule) => {
    const { filed, decide } = storiesOf(() => luwes)
    const { id } = await filed(siti, [DAY])
    await decide(kabid, id, 'rekomendasi')
    const granted = await whileWriting(
      luwes,
      'keputusan',
      () => decide(kadis, id, 'setuju'),
      () => tell(luwes),
    )
    expect(granted.body.status).toBe('disetujui')
    expect(await checkGranted(luwes.deps)).toEqual({ found: 1 })
    const [row] = await luwes.rows('SELECT hari, aturan FROM peninjauan WHERE pengajuan_id = ?', id)
    expect(JSON.parse(String(row?.hari))).toEqual([DAY])
    expect(String(row?.aturan)).toContain(rule)
  })
})

describe('a granted day that is looked at again', () => {
  let luwes: TestApp
  let id: string
  beforeEach(async () => {
    luwes = await startApp()
    luwes.setNow('2026-11-20T08:00:00+07:00')
    const { filed, decide } = storiesOf(() => luwes)
    ;({ id } = await filed(siti, [DAY]))
    await decide(kabid, id, 'rekomendasi')
    await decide(kadis, id, 'setuju')
    const kasus = { id: 'h-1', nip: siti, tingkat: 'berat' }
    await luwes.feed('simpeg', 'hukuman-disiplin.diproses', [kasus])
  })
  afterEach(() => luwes.stop())
  const check = () => checkGranted(luwes.deps)
  const checkWhile = (meanwhile: () => Promise<unknown>) =>
    whileWriting(luwes, 'INSERT INTO peninjauan', check, meanwhile)

  it('is announced once by two runs at once', async () => {
    await checkWhile(check)
    const told = (await eventsOf(luwes, id)).filter((jenis) => jenis === 'wfa.perlu-ditinjau')
    expect(told).toHaveLength(1)
    expect(await luwes.rows('SELECT * FROM antrean_tinjau')).toEqual([])
  })

  it('is not announced once its person has given it up', async () => {
    await checkWhile(() => storiesOf(() => luwes).decide(siti, id, 'batal', { alasan: 'Urung' }))
    await check()
    expect((await eventsOf(luwes, id)).at(-1)).toBe('wfa.dibatalkan')
    expect(await luwes.rows('SELECT * FROM antrean_tinjau')).toEqual([])
  })
})
