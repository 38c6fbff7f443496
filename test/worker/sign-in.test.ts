import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logTo } from '../../src/cli/log.ts'
import { type RunningLuwes, startLuwes } from '../../src/cli/supervisor/start.ts'
import { asObjects, runBatch } from '../../src/db/engine/hrana.ts'
import { bodyOf } from '../support/body.ts'
import { asPayload, type Claims, type Issuer, startIssuer } from '../support/issuer.ts'
import { nipKe, orang, unit } from '../support/people.ts'
import { TEST_SETTINGS } from '../support/settings.ts'
import { deliver } from '../support/webhooks.ts'

const NIP = nipKe(1)
const PORTAL_SECRET = 'rahasia-portal-untuk-uji-coba-saja-001'
const seconds = () => Math.floor(Date.now() / 1000)

describe('signing in on a machine of one’s own', () => {
  let [own, central, turned]: (Issuer | undefined)[] = []
  let running: RunningLuwes
  let data: string
  const lines: string[] = []

  const tokenOf = (issuer: Issuer | undefined, claims: Claims) => {
    const times = { iat: seconds(), exp: seconds() + 300 }
    return issuer?.sign({ iss: issuer.url, ...times, ...claims }) ?? ''
  }
  const ask = async (method: string, path: string, token: string, body?: unknown) => {
    const response = await fetch(`${running.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: await bodyOf(response) }
  }
  const open = async (token: string | Promise<string>) =>
    ask('POST', '/v1/sesi', '', { token: await token })
  const rows = async (sql: string) => {
    const [outcome] = await runBatch(running.database, [{ sql, args: [] }])
    if (!outcome?.ok) throw new Error(JSON.stringify(outcome))
    return asObjects(outcome.result)
  }

  beforeAll(async () => {
    ;[own, central, turned] = await Promise.all([startIssuer(), startIssuer(), startIssuer()])
    data = await mkdtemp(join(tmpdir(), 'luwes-masuk-'))
    const settings = {
      ...TEST_SETTINGS,
      SSO_ISSUER: `${own?.url} ${central?.url} ${turned?.url}`,
      SSO_AUDIENCE_2: 'luwes-pusat',
      SSO_NIP_CLAIM_2: 'sso.go.id/nip',
      SSO_ROLE_CLAIM_2: 'grup',
      SSO_ROLES_2: 'inspektorat=audit',
      PORTAL_SECRET,
      PORTAL_AUDIENCE: 'luwes-portal',
    }
    const log = logTo((line) => void lines.push(line))
    running = await startLuwes(settings, { host: '127.0.0.1', port: 0, data }, log)
    await deliver(running.url, 'simpeg', 'unit-kerja.diperbarui', [unit('setda')])
    await deliver(running.url, 'simpeg', 'pegawai.diperbarui', [orang(1, 'setda')])
  }, 120_000)
  afterAll(async () => {
    await running?.stop()
    await Promise.all([own?.stop(), central?.stop(), turned?.stop()])
    await rm(data, { recursive: true, force: true })
  })

  it('reads each issuer by its own settings', async () => {
    const pusat = { aud: 'luwes-pusat', 'sso.go.id/nip': NIP, grup: ['audit'], peran: ['bkd'] }
    expect(await open(tokenOf(central, pusat))).toMatchObject({
      status: 201,
      body: { peran: ['pegawai', 'inspektorat'] },
    })
    expect((await open(tokenOf(central, { ...pusat, aud: 'luwes' }))).status).toBe(401)
    const claims = { aud: 'luwes', nip: NIP, grup: ['audit'], peran: ['integrator'] }
    expect(await open(tokenOf(own, claims))).toMatchObject({
      status: 201,
      body: { peran: ['pegawai', 'integrator'] },
    })
  })

  it('follows no redirect of an issuer to keys that lie elsewhere', async () => {
    const jahat = await startIssuer()
    try {
      turned?.misbehave('/jwks', { status: 302, location: `${jahat.url}/jwks` })
      const forged = tokenOf(jahat, { iss: turned?.url, aud: 'luwes', nip: NIP })
      expect(await open(forged)).toMatchObject({
        status: 503,
        body: { type: '/masalah/tidak-siap' },
      })
      expect(jahat.asked).toEqual({ discovery: 0, jwks: 0 })
      turned?.misbehave('/jwks', null)
      // Asked again when it may be, it is taken by its own keys, and the stranger is not.
      const claims = { aud: 'luwes', nip: NIP }
      const again = async () => (await open(tokenOf(turned, claims))).status
      await expect.poll(again, { timeout: 30_000 }).toBe(201)
      expect((await open(forged)).status).toBe(401)
    } finally {
      await jahat.stop()
    }
  })

  it('takes new keys of an issuer at once, though they change twice in a moment', async () => {
    for (let rotation = 0; rotation < 2; rotation += 1) {
      await own?.rotate()
      const tokens = Array.from({ length: 8 }, () => tokenOf(own, { aud: 'luwes', nip: NIP }))
      const answers = await Promise.all(tokens.map(open))
      expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201))
    }
  })

  it('opens one session by a portal’s token, however many ask at once', async () => {
    const token = await new SignJWT(
      asPayload({
        iss: 'portal',
        aud: 'luwes-portal',
        jti: crypto.randomUUID(),
        nip: NIP,
        iat: seconds(),
        exp: seconds() + 60,
      }),
    )
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new TextEncoder().encode(PORTAL_SECRET))
    const answers = await Promise.all(Array.from({ length: 16 }, () => open(token)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array(15).fill(401)])
  })

  it('says in its log why nobody was signed in, and not who', async () => {
    expect(
      (await ask('GET', '/v1/saya', await tokenOf(own, { aud: 'lain', nip: NIP }))).status,
    ).toBe(401)
    await expect
      .poll(() => lines.some((line) => /"sebab":"aud"|\\"sebab\\":\\"aud\\"/.test(line)))
      .toBe(true)
    expect(lines.filter((line) => /\d{18}|eyJ/.test(line))).toEqual([])
  })

  it('forgets in the cron what no token is old enough to ask about', async () => {
    const day = 24 * 3_600_000
    const hour = 3_600_000
    await rows(`INSERT INTO sesi_dicabut (kunci, sampai, dicatat)
      VALUES ('lama', 1, ${Date.now() - day - hour}), ('baru', 1, ${Date.now() - day + hour})`)
    await rows(`INSERT INTO token_terpakai (kunci, sampai)
      VALUES ('lama', ${Date.now() - hour}), ('baru', ${Date.now() + hour})`)
    expect(await running.fireCron()).toBe(204)
    const left = 'SELECT kunci FROM sesi_dicabut UNION ALL SELECT kunci FROM token_terpakai'
    const kept = (await rows(left)).map(({ kunci }) => kunci)
    expect(kept).toContain('baru')
    expect(kept).not.toContain('lama')
  })
})
