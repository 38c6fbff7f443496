import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../support/app.ts'
import { examplesOf, operationsOf } from './routes.ts'

/** Every way in which a request, or a proxy that passes it on unseen, may call us. */
const FORGED = {
  host: 'jahat.example',
  'x-forwarded-host': 'jahat.example',
  'x-forwarded-proto': 'http',
  'x-original-host': 'jahat.example',
  forwarded: 'host=jahat.example;proto=http',
}

describe('what a request calls us', () => {
  let luwes: TestApp
  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())

  const whole = ({ headers, text }: { headers: Headers; text: string }) =>
    `${JSON.stringify([...headers])}${text}`

  it('is said in no answer of any route: links lead to the public address', async () => {
    const operations = await operationsOf(luwes)
    const examples = await examplesOf(luwes)
    for (const { key, method, path, hasBody } of operations) {
      const example = examples[key]
      const answer = await luwes.ask(method, `http://jahat.example${example?.path ?? path}`, {
        ...(example && { as: example.as }),
        headers: { ...example?.headers, ...FORGED },
        ...(hasBody && { body: example?.body }),
      })
      expect(whole(answer), key).not.toContain('jahat.example')
    }
    expect(luwes.faults).toEqual([])
  })

  it('is said on no page either', async () => {
    const typed = '/verifikasi?kode=7K3QX0M9TB2WZ4EHV8CN'
    for (const path of ['/openapi.json', '/docs', '/', '/verifikasi', typed, '/masalah/ditolak']) {
      const asked = { headers: { ...FORGED, accept: 'text/html' } }
      const answer = await luwes.ask('GET', `http://jahat.example${path}`, asked)
      expect(whole(answer), path).not.toContain('jahat.example')
    }
  })

  it('is not what the OpenAPI document names as its server, which is where it was read', async () => {
    const { body } = await luwes.ask('GET', 'http://jahat.example/openapi.json', {
      headers: FORGED,
    })
    expect(body.servers).toEqual([{ url: '/' }])
  })
})
