import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { daysBetween, weekday } from '../../../src/domain/shared/local-date.ts'
import { composePesan } from '../../../src/operations/webhook/compose-pesan.ts'
import { sendPesan } from '../../../src/operations/webhook/send-pesan.ts'
import { START, startApp, type TestApp, VAPID_UJI, withoutIds } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'
import {
  type Browser,
  type PushService,
  senderOf,
  startPushService,
  subscribe,
} from '../../support/push.ts'

const { siti, budi, kabid, kadis, lain } = ORANG
const RENCANA = [{ hasil: 'Draf', target: 1, satuan: 'dokumen' }]
const PAGES = { wfa: '/wfa', persetujuan: 'https://portal.contoh.go.id/setuju' }

describe('a device on which somebody is told', () => {
  let luwes: TestApp
  let service: PushService
  const days = daysBetween('2026-11-23', '2026-12-31').filter((date) => weekday(date) <= 5)
  beforeAll(async () => {
    service = await startPushService()
    luwes = await startApp({
      pushOutlet: service.outlet,
      portalOrigins: ['https://portal.contoh.go.id'],
    })
    Object.assign(luwes.deps, { portalOrigins: ['https://portal.contoh.go.id'] })
    await composePesan(luwes.deps)
  })
  afterAll(async () => {
    await Promise.all([luwes.stop(), service.stop()])
  })
  beforeEach(async () => {
    luwes.setNow(START)
    service.taken.length = 0
    service.answers.length = 0
    await luwes.rows('DELETE FROM perangkat')
  })

  const add = (as: string, { subscription }: Browser, nama = 'Chrome, Android') =>
    luwes.ask('PUT', '/v1/perangkat', { as, body: { ...subscription, nama, halaman: PAGES } })
  const browser = (name: string) => subscribe(`https://fcm.googleapis.com/fcm/send/${name}`)
  const devices = async (as: string) => (await luwes.ask('GET', '/v1/perangkat', { as })).body
  const ids = async () => (await luwes.rows('SELECT id FROM perangkat')).length

  /** Returns a request of somebody's, and so has a message written for them and sent. */
  async function tell(as: string): Promise<void> {
    const hari = days.splice(0, 1)
    const filed = await luwes.ask('POST', '/v1/wfa/pengajuan', {
      as,
      body: { jenis: 'rumah', hari, alasan: 'Menulis', rencana: RENCANA },
    })
    expect(filed.status, filed.text).toBe(201)
    const decided = await luwes.ask('POST', `/v1/wfa/pengajuan/${filed.body.id}/keputusan`, {
      as: kabid,
      body: { keputusan: 'kembalikan', alasan: 'Lengkapi rencana kerjanya' },
    })
    expect(decided.status, decided.text).toBe(200)
    await composePesan(luwes.deps)
    await sendPesan(luwes.deps)
  }
  const wayOf = async (pesan: string) =>
    (
      await luwes.rows(
        "SELECT status, selesai FROM antaran WHERE saluran = 'web-push' AND pesan = ?1",
        pesan,
      )
    )[0]

  it('is given the key of the deployment, and is listed for its person alone', async () => {
    const added = await add(siti, browser('a'))
    expect(added.body).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{64}$/),
      nama: 'Chrome, Android',
      dibuat: START,
      terkirim: null,
    })
    expect(await devices(siti)).toEqual({ kunci: VAPID_UJI.publicKey, data: [added.body] })
    expect((await devices(budi)).data).toEqual([])
    // What only the device and its push service need is in no answer.
    expect(JSON.stringify(await devices(siti))).not.toMatch(/fcm|p256dh|auth/)
  })

  it('gets the message encrypted, signed, with the page of its matter, no reason and nobody else’s', async () => {
    const mine = browser('siti')
    const other = browser('budi')
    await add(siti, mine)
    await add(budi, other)
    await tell(siti)
    expect(service.taken.map(({ path }) => path)).toEqual(['/fcm.googleapis.com/fcm/send/siti'])
    const [sent] = service.taken
    if (!sent) throw new Error('nothing was sent')
    const shown = JSON.parse(mine.read(sent))
    expect(shown).toMatchObject({ judul: expect.stringMatching(/WFA/), halaman: '/wfa' })
    expect(withoutIds(shown)).not.toMatch(/\d{18}|Siti|Lengkapi|Rp|TPP|poin|disiplin|hukuman/i)
    const { key, claims } = await senderOf(sent, Date.now())
    expect([key, claims.aud]).toEqual([VAPID_UJI.publicKey, 'https://fcm.googleapis.com'])
    expect(sent.headers.urgency).toBe('normal')
    expect(Number(sent.headers.ttl)).toBeGreaterThan(3_600)
  })

  it('has said itself that a message came: the push service says only that it took it', async () => {
    const mine = browser('siti')
    await add(siti, mine)
    await tell(siti)
    const [sent] = service.taken
    if (!sent) throw new Error('nothing was sent')
    const { id, tanda } = JSON.parse(mine.read(sent))
    expect(await wayOf(id)).toEqual({ status: 'diserahkan', selesai: null })
    const say = (body: object) => luwes.ask('POST', '/v1/perangkat/terima', { body })
    const wrong = await say({ pesan: id, tanda: 'f'.repeat(64) })
    expect(await wayOf(id)).toMatchObject({ status: 'diserahkan' })
    luwes.setNow('2026-11-18T08:00:05+07:00')
    const right = await say({ pesan: id, tanda })
    expect([wrong.status, wrong.body]).toEqual([right.status, right.body])
    expect(await wayOf(id)).toEqual({ status: 'sampai', selesai: luwes.now() })
    expect((await devices(siti)).data[0].terkirim).toBe('2026-11-18T08:00:05+07:00')
    expect((await say({ pesan: 'tidak-ada', tanda })).status).toBe(202)
  })

  it('makes a call count as told only once it came', async () => {
    const mine = browser('siti')
    await add(siti, mine)
    await tell(siti)
    const [sent] = service.taken
    if (!sent) throw new Error('nothing was sent')
    const { id, tanda } = JSON.parse(mine.read(sent))
    await luwes.rows("UPDATE pesan SET jenis = 'panggilan', rujukan = 'ping-1' WHERE id = ?1", id)
    await luwes.rows(
      "INSERT INTO ping (id, nip, tanggal, dikirim, batas) VALUES ('ping-1', ?1, '2026-11-18', 0, 1)",
      siti,
    )
    const told = async () =>
      (await luwes.rows("SELECT tersampai_pada FROM ping WHERE id = 'ping-1'"))[0]
    expect(await told()).toEqual({ tersampai_pada: null })
    await luwes.ask('POST', '/v1/perangkat/terima', { body: { pesan: id, tanda } })
    expect(await told()).toEqual({ tersampai_pada: luwes.now() })
  })

  it.each([404, 410])('is forgotten once its push service knows it no more: %i', async (status) => {
    await add(siti, browser('hilang'))
    service.answers.push({ status })
    await tell(siti)
    expect(service.taken).toHaveLength(1)
    expect(await ids()).toBe(0)
    await tell(siti)
    expect(service.taken).toHaveLength(1)
  })

  it('is tried again while its push service is busy, and stays', async () => {
    await add(siti, browser('sibuk'))
    service.answers.push({ status: 503 })
    await tell(siti)
    await sendPesan(luwes.deps)
    expect(service.taken).toHaveLength(1)
    luwes.setNow('2026-11-18T08:02:00+07:00')
    await sendPesan(luwes.deps)
    expect(service.taken).toHaveLength(2)
    await sendPesan(luwes.deps)
    expect(service.taken).toHaveLength(2)
    expect(await ids()).toBe(1)
  })

  it('belongs to who is signed in on it now', async () => {
    const shared = browser('bersama')
    const first = await add(siti, shared)
    luwes.setNow('2026-11-18T09:00:00+07:00')
    const second = await add(budi, shared)
    expect(second.body).toEqual({ ...first.body, dibuat: '2026-11-18T09:00:00+07:00' })
    expect((await devices(siti)).data).toEqual([])
    const again = await add(budi, shared, 'Chrome kantor')
    expect((await devices(budi)).data).toEqual([again.body])
    await tell(siti)
    expect(service.taken).toEqual([])
  })

  it('is removed by its person alone', async () => {
    const { body } = await add(siti, browser('hapus'))
    const remove = (as: string) => luwes.ask('DELETE', `/v1/perangkat/${body.id}`, { as })
    expect((await remove(budi)).status).toBe(404)
    expect((await devices(siti)).data).toHaveLength(1)
    expect((await remove(siti)).body).toEqual({ id: body.id })
    expect((await remove(siti)).status).toBe(404)
  })

  it('is one of ten at most: the one that was there longest goes', async () => {
    for (let n = 0; n < 12; n += 1) {
      luwes.setNow(`2026-11-18T08:00:${String(n + 10)}+07:00`)
      await add(siti, browser(`banyak-${n}`), `Perangkat ${n}`)
    }
    const names = (await devices(siti)).data.map(({ nama }: { nama: string }) => nama)
    expect(names).toHaveLength(10)
    expect([names[0], names.at(-1)]).toEqual(['Perangkat 11', 'Perangkat 2'])
  })

  it.each([
    ['http://127.0.0.1:8080/x', '/endpoint'],
    ['https://169.254.169.254/latest/meta-data', '/endpoint'],
    ['https://jahat.example/x', '/endpoint'],
  ])('is refused where its push service is %s', async (endpoint, path) => {
    const answer = await add(siti, subscribe(endpoint))
    expect([answer.status, answer.body.issues[0].path]).toEqual([400, path])
    expect(await ids()).toBe(0)
  })

  it('is refused with a page that is none of the portal', async () => {
    const { subscription } = browser('halaman')
    const answer = await luwes.ask('PUT', '/v1/perangkat', {
      as: siti,
      body: { ...subscription, nama: 'x', halaman: { wfa: 'https://jahat.example/' } },
    })
    expect([answer.status, answer.body.issues[0].path]).toEqual([400, '/halaman/wfa'])
  })

  it('gets nothing for somebody who has left, and none where the deployment has no keys', async () => {
    await add(lain, browser('keluar'))
    await luwes.rows('UPDATE pegawai SET aktif = 0 WHERE nip = ?1', lain)
    await composePesan(luwes.deps)
    await sendPesan(luwes.deps)
    expect(service.taken).toEqual([])
    const { push } = luwes.deps
    Object.assign(luwes.deps, { push: null })
    expect((await add(kadis, browser('mati'))).status).toBe(409)
    expect((await devices(kadis)).kunci).toBeNull()
    Object.assign(luwes.deps, { push })
    expect(luwes.faults).toEqual([])
  })
})
