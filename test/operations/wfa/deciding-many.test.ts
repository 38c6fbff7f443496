import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'
import { storiesOf } from './stories.ts'

const { siti, budi, kabid, kadis, lain } = ORANG
const TIADA = '00000000-0000-4000-8000-000000000000'

describe('deciding on several WFA requests by one call', () => {
  let luwes: TestApp
  const { filed, read } = storiesOf(() => luwes)
  const several = async (count: number) => {
    const made: { readonly id: string; readonly days: readonly string[] }[] = []
    for (let at = 0; at < count; at += 1) made.push(await filed(at % 2 ? budi : siti))
    return made
  }
  const decide = (as: string, body: object, key?: string) =>
    luwes.ask('POST', '/v1/wfa/keputusan', {
      as,
      body,
      ...(key && { headers: { 'idempotency-key': key } }),
    })
  const stepsOf = (id: string) =>
    luwes.rows('SELECT keputusan FROM keputusan WHERE pengajuan_id = ? ORDER BY urut', id)
  const refs = (all: readonly { readonly id: string }[]) => all.map(({ id }) => ({ id }))
  const statuses = (body: { data: { id: string; status: number }[] }) =>
    body.data.map(({ id, status }) => [id, status])

  beforeAll(async () => {
    luwes = await startApp()
  })
  beforeEach(() => {
    luwes.trips.length = 0
  })
  afterAll(() => luwes.stop())

  it('asks the database as often for many as for one: one read, one write', async () => {
    const all = await several(12)
    await read(kabid, all[0]?.id ?? '')
    luwes.trips.length = 0
    const answer = await decide(kabid, { keputusan: 'rekomendasi', pengajuan: refs(all) })
    expect(answer.status, answer.text).toBe(200)
    expect(luwes.trips).toEqual(['read', 'write'])
    expect(statuses(answer.body)).toEqual(all.map(({ id }) => [id, 200]))
    for (const { pengajuan } of answer.body.data) {
      expect(pengajuan).toMatchObject({ status: 'direkomendasikan' })
    }
  })

  it('keeps of each what a decision on it alone keeps: history, audit, events, letter', async () => {
    const [first, second] = await several(2)
    if (!first || !second) throw new Error('none filed')
    const both = refs([first, second])
    await decide(kabid, { keputusan: 'rekomendasi', pengajuan: both, alasan: 'Rencana jelas' })
    const { body } = await decide(kadis, { keputusan: 'setuju', pengajuan: both })
    for (const [at, { id, days }] of [first, second].entries()) {
      expect((await read(kadis, id)).body).toMatchObject(body.data[at].pengajuan)
      const audit = await luwes.rows(
        'SELECT tindakan, oleh FROM audit WHERE entitas = ? ORDER BY urut',
        id,
      )
      expect(audit.map(({ tindakan, oleh }) => [tindakan, oleh])).toEqual([
        ['wfa.ajukan', at === 0 ? siti : budi],
        ['wfa.rekomendasi', kabid],
        ['wfa.setuju', kadis],
        ['surat.terbit', kadis],
      ])
      const events = await luwes.rows(
        'SELECT jenis FROM kejadian WHERE entitas = ? ORDER BY urut',
        id,
      )
      expect(events.map(({ jenis }) => jenis)).toEqual([
        'wfa.diajukan',
        'wfa.direkomendasikan',
        'wfa.disetujui',
        'surat.terbit',
      ])
      const [granted] = await luwes.rows(
        "SELECT count(*) AS n FROM pengajuan_hari WHERE pengajuan_id = ? AND status = 'disetujui'",
        id,
      )
      expect(granted?.n).toBe(days.length)
    }
    const letters = await luwes.rows('SELECT urut FROM surat ORDER BY urut')
    expect(letters.map(({ urut }) => urut)).toEqual([1, 2])
  })

  it('answers each by itself, and lets no refusal hold up another', async () => {
    const [good, gone, some] = await several(3)
    if (!good || !gone || !some) throw new Error('none filed')
    await luwes.ask('POST', `/v1/wfa/pengajuan/${gone.id}/keputusan`, {
      as: budi,
      body: { keputusan: 'batal' },
    })
    const answer = await decide(kabid, {
      keputusan: 'rekomendasi',
      pengajuan: [
        { id: good.id },
        { id: gone.id },
        { id: TIADA },
        { id: some.id, hari: [some.days[0]] },
      ],
    })
    expect(statuses(answer.body)).toEqual([
      [good.id, 200],
      [gone.id, 409],
      [TIADA, 404],
      [some.id, 200],
    ])
    expect(answer.body.data[1].masalah).toMatchObject({ type: '/masalah/bentrok', status: 409 })
    expect(answer.body.data[1].pengajuan).toBeUndefined()
    const left = answer.body.data[3].pengajuan.hari.map(({ status }: { status: string }) => status)
    expect(left).toEqual(some.days.map((_, at) => (at === 0 ? 'direkomendasikan' : 'ditolak')))
  })

  it('lets nobody decide by it what they could not decide alone', async () => {
    const [one] = await several(1)
    if (!one) throw new Error('none filed')
    const outsider = await decide(lain, { keputusan: 'rekomendasi', pengajuan: refs([one]) })
    expect(statuses(outsider.body)).toEqual([[one.id, 403]])
    const applicant = await decide(siti, { keputusan: 'setuju', pengajuan: refs([one]) })
    expect(statuses(applicant.body)).toEqual([[one.id, 403]])
    const silent = await decide(kabid, { keputusan: 'tolak', pengajuan: refs([one]) })
    expect(statuses(silent.body)).toEqual([[one.id, 409]])
    expect(await stepsOf(one.id)).toHaveLength(1)
  })

  it('tells of each the rules that refuse it', async () => {
    const [mine, theirs] = await several(2)
    if (!mine || !theirs) throw new Error('none filed')
    await luwes.feed('simpeg', 'hukuman-disiplin.diproses', [
      { id: 'hd-1', nip: budi, tingkat: 'ringan', jenis: 'teguran-lisan', pada: '2026-11-18' },
    ])
    const answer = await decide(kabid, {
      keputusan: 'rekomendasi',
      pengajuan: refs([mine, theirs]),
    })
    expect(statuses(answer.body)).toEqual([
      [mine.id, 200],
      [theirs.id, 422],
    ])
    const codes = answer.body.data[1].masalah.refusals.map(({ code }: { code: string }) => code)
    expect(codes).toEqual(['wfa.disiplin'])
  })

  it('decides once under one key, and again on what was left', async () => {
    const all = [await filed(siti), await filed(siti), await filed(siti)]
    const body = { keputusan: 'rekomendasi', pengajuan: refs(all) }
    const before = await decide(kabid, body, 'bersama-1')
    const again = await decide(kabid, body, 'bersama-1')
    expect(again.status, again.text).toBe(200)
    expect(again.body.data).toMatchObject(before.body.data)
    for (const { id } of all) expect(await stepsOf(id)).toHaveLength(2)
    const other = await decide(kabid, { ...body, keputusan: 'setuju' }, 'bersama-1')
    expect(other.status).toBe(409)
    const without = await decide(kabid, body)
    expect(statuses(without.body)).toEqual(all.map(({ id }) => [id, 409]))
  })

  it.each([
    ['under one key, both get the same', 'kembar', 'kembar', [200, 200]],
    ['without a key, one of them is told that it came too late', undefined, undefined, [200, 409]],
  ])(
    'decides once where the same call comes twice at once: %s',
    async (_, left, right, expected) => {
      const all = [await filed(siti), await filed(siti)]
      await read(kabid, all[0]?.id ?? '')
      const body = { keputusan: 'rekomendasi', pengajuan: refs(all) }
      const answers = await Promise.all([decide(kabid, body, left), decide(kabid, body, right)])
      for (const { id } of all) {
        const found = answers.map(
          (answer) => answer.body.data.find((one: { id: string }) => one.id === id).status,
        )
        expect(found.sort()).toEqual(expected)
        expect(await stepsOf(id)).toHaveLength(2)
      }
    },
  )

  it('takes no more than 200 at once', async () => {
    const pengajuan = Array.from({ length: 201 }, (_, at) => ({ id: `p-${at}` }))
    expect((await decide(kabid, { keputusan: 'setuju', pengajuan })).status).toBe(400)
    const most = await decide(kabid, { keputusan: 'setuju', pengajuan: pengajuan.slice(1) })
    expect(most.status).toBe(200)
    expect(most.body.data).toHaveLength(200)
  })
})
