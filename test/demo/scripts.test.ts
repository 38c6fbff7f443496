import { createServer, type IncomingMessage } from 'node:http'
import { Webhook } from 'standardwebhooks'
import { afterEach, describe, expect, it } from 'vitest'
import { wantedRating } from '../../src/demo/e-kinerja.ts'
import { wantedTaps } from '../../src/demo/e-presensi.ts'
import { listen, readText } from '../../src/demo/node-http.ts'
import { send } from '../../src/demo/send.ts'
import { wantedTransfer } from '../../src/demo/simpeg.ts'
import { testRegency, tokohPegawai } from '../support/portal.ts'

const siti = tokohPegawai(testRegency, 'siti')
const nothing = { tanggal: undefined, masuk: undefined, pulang: undefined }

describe('e-presensi', () => {
  it('sends an in and an out in time, of today, unless asked otherwise', () => {
    const [masuk, pulang] = wantedTaps(testRegency, { nip: 'siti', ...nothing })
    expect(masuk).toMatchObject({ nip: siti.nip, arah: 'masuk' })
    expect(masuk?.at).toMatch(/^2026-11-18T07:[012]\d:\d\d\+07:00$/)
    expect(pulang?.at).toMatch(/^2026-11-18T16:0\d:\d\d\+07:00$/)
  })

  it('sends just the tap whose time is named', () => {
    const asked = { ...nothing, nip: siti.nip, tanggal: '2026-11-17', masuk: '7:41' }
    const taps = wantedTaps(testRegency, asked)
    expect(taps.map(({ at }) => at)).toEqual(['2026-11-17T07:41:00+07:00'])
  })

  it('never sends two taps of different times under one id', () => {
    const idAt = (masuk: string) =>
      wantedTaps(testRegency, { ...nothing, nip: 'siti', masuk })[0]?.id
    expect(idAt('07:41')).not.toBe(idAt('07:42'))
  })

  it.each([
    ['nobody', { nip: undefined }, '--nip is missing'],
    ['a stranger', { nip: 'orang-lain' }, 'is no NIP and no user'],
    ['a NIP of nobody', { nip: '199001012015011001' }, 'is nobody of the demo'],
    ['a day that is none', { nip: 'siti', tanggal: '2026-02-30' }, '--tanggal must be'],
    ['a time that is none', { nip: 'siti', masuk: '25:00' }, '--masuk must be HH:MM'],
  ])('refuses %s in one sentence', (_, asked, sentence) => {
    expect(() => wantedTaps(testRegency, { ...nothing, ...asked })).toThrow(sentence)
  })
})

describe('e-kinerja', () => {
  const usual = { bulan: undefined, hasil: undefined, perilaku: undefined }

  it('rates this month as expected, by the atasan, unless asked otherwise', () => {
    expect(wantedRating(testRegency, { nip: 'siti', ...usual })).toEqual({
      nip: siti.nip,
      bulan: '2026-11',
      hasilKerja: 'sesuai',
      perilakuKerja: 'sesuai',
      penilaiNip: tokohPegawai(testRegency, 'budi').nip,
    })
  })

  it.each([
    ['a month that is none', { nip: 'siti', bulan: '2026-13' }, '--bulan must be'],
    ['a rating that is none', { nip: 'siti', hasil: 'hebat' }, '--hasil must be one of'],
    ['the sekda, who has no superior', { nip: 'bambang' }, 'Nobody is above'],
  ])('refuses %s in one sentence', (_, asked, sentence) => {
    expect(() => wantedRating(testRegency, { ...usual, ...asked })).toThrow(sentence)
  })
})

describe('simpeg', () => {
  const usual = { unit: 'bappeda', sejak: '2026-10-16' }
  const head = testRegency.units.find(({ kode }) => kode === 'bappeda')?.kepalaNip

  it('sends a transfer from a day on, under the head of the new unit, and nothing else about the person', () => {
    const agus = tokohPegawai(testRegency, 'agus')
    expect(wantedTransfer(testRegency, { nip: 'agus', ...usual })).toEqual({
      ...agus,
      unitKerja: 'bappeda',
      atasanNip: head,
      berlakuSejak: '2026-10-16',
    })
  })

  it('lets it hold from today on where no day is named', () => {
    const asked = { nip: 'agus', unit: 'bappeda', sejak: undefined }
    expect(wantedTransfer(testRegency, asked).berlakuSejak).toBe('2026-11-18')
  })

  it.each([
    ['no unit', { unit: undefined }, '--unit is missing'],
    ['a unit that is none', { unit: 'dinas-lain' }, '--unit must be one of setda, '],
    ['a day that is none', { sejak: '2026-02-30' }, '--sejak must be'],
  ])('refuses %s in one sentence', (_, asked, sentence) => {
    expect(() => wantedTransfer(testRegency, { nip: 'agus', ...usual, ...asked })).toThrow(sentence)
  })
})

describe('what is sent', () => {
  const secret = `whsec_${Buffer.from('a secret of a test, 32 bytes big').toString('base64')}`
  const server = createServer()
  let stop: (() => Promise<void>) | undefined
  afterEach(() => stop?.())

  it('is signed by Standard Webhooks, at most 500 a delivery, with the same ids when sent again', async () => {
    const ids: string[] = []
    const sizes: number[] = []
    server.on('request', async (request: IncomingMessage, response) => {
      const body = await readText(request)
      const header = (name: string) => String(request.headers[name])
      const headers = {
        'webhook-id': header('webhook-id'),
        'webhook-timestamp': header('webhook-timestamp'),
        'webhook-signature': header('webhook-signature'),
      }
      new Webhook(secret).verify(body, headers)
      const { data }: { data: unknown[] } = JSON.parse(body)
      ids.push(headers['webhook-id'])
      sizes.push(data.length)
      const answer = { accepted: data.length, duplicates: 0, rejected: [] }
      response.writeHead(202, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
    })
    const listening = await listen(server, 0)
    stop = listening.stop
    const receiver = { url: listening.origin, secrets: { simpeg: secret } }
    const items = Array.from({ length: 501 }, (_, id) => id)
    expect(await send(receiver, 'simpeg', 'x', items)).toMatchObject({ accepted: 501 })
    await send(receiver, 'simpeg', 'x', items)
    expect(sizes).toEqual([500, 1, 500, 1])
    expect(ids.slice(2)).toEqual(ids.slice(0, 2))
    expect(new Set(ids).size).toBe(2)
    await expect(send(receiver, 'kinerja', 'x', items)).rejects.toThrow('secret of kinerja')
  })
})
