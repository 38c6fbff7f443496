import { generateKeyPair } from 'jose'
import * as v from 'valibot'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { SsoAway } from '../../src/adapters/sso-keys.ts'
import { refused, type SsoStage, startSsoStage, TAKEN } from '../support/sso.ts'

describe('the keys of an issuer', () => {
  let stage: SsoStage
  let identify: ReturnType<SsoStage['open']>
  beforeAll(async () => {
    stage = await startSsoStage()
  })
  beforeEach(() => {
    stage.reset()
    identify = stage.open()
  })
  afterAll(() => stage.stop())

  const token = (...how: Parameters<SsoStage['token']>) => stage.token(...how)
  const foreign = (kid = 'tiada') => token({}, { header: { kid } })
  const away = () => expect.objectContaining({ name: 'SsoAway' })
  const failing = (work: Promise<unknown>) => work.catch((error: unknown) => error)
  /** Runs while the issuer takes no connection. */
  const whileAway = async (work: () => Promise<unknown>) => {
    await stage.issuer.stop()
    try {
      await work()
    } finally {
      await stage.issuer.start()
    }
  }

  it('are asked for once for many tokens', async () => {
    const one = await token()
    await identify(one)
    await Promise.all(Array.from({ length: 20 }, () => identify(one)))
    expect(stage.issuer.asked).toEqual({ discovery: 1, jwks: 1 })
  })

  it('are asked for once when many come before they are there', async () => {
    stage.issuer.slow(100)
    const one = await token()
    const found = await Promise.all(Array.from({ length: 20 }, () => identify(one)))
    for (const identity of found) expect(identity).toMatchObject(TAKEN)
    expect(stage.issuer.asked).toEqual({ discovery: 1, jwks: 1 })
  })

  it('may change several times within a moment, and turn no good token away', async () => {
    await identify(await token())
    for (let rotation = 0; rotation < 4; rotation += 1) {
      await stage.issuer.rotate()
      stage.now += 5_000
      expect(await identify(await token()), `rotation ${rotation}`).toMatchObject(TAKEN)
    }
    // The clock need not even move between two.
    await stage.issuer.rotate()
    expect(await identify(await token())).toMatchObject(TAKEN)
    expect(stage.issuer.asked.jwks).toBe(6)
  })

  it('may change while a fetch is on its way that began before', async () => {
    let gate = Promise.resolve()
    let open: () => void = () => undefined
    const held = stage.open({}, async (url, init) => {
      const answer = await fetch(url, init)
      if (url.endsWith('/jwks')) await gate
      return answer
    })
    await held(await token())
    gate = new Promise((resolve) => {
      open = resolve
    })
    const early = held(await foreign())
    await expect.poll(() => stage.issuer.asked.jwks).toBe(2)
    // Its answer is on the way, and knows nothing of these keys.
    await stage.issuer.rotate()
    const late = held(await token())
    open()
    expect(await early).toEqual(refused('kunci'))
    expect(await late).toMatchObject(TAKEN)
    expect(stage.issuer.asked.jwks).toBe(3)
  })

  it('may change under the same id', async () => {
    await identify(await token())
    await stage.issuer.rotate('same')
    expect(await identify(await token())).toMatchObject(TAKEN)
  })

  it('need no id while there are several of a kind', async () => {
    const nameless = await token({}, { header: { kid: undefined } })
    const [first, second] = await Promise.all([jwksOf(stage.issuer.url), jwksOf(stage.second.url)])
    const keys = [...second.map((key) => ({ ...key, kid: `lain-${key.kid}` })), ...first]
    stage.issuer.misbehave('/jwks', { body: { keys } })
    expect(await identify(nameless)).toMatchObject(TAKEN)
    const { privateKey: key } = await generateKeyPair('RS256')
    const forged = await token({}, { key, header: { kid: undefined } })
    expect(await identify(forged)).toEqual(refused('tanda-tangan'))
  })

  it('are not asked for more than a few times by a flood of made-up ids', async () => {
    await identify(await token())
    const flood = async (wave: string) => {
      for (let n = 0; n < 200; n += 1) {
        expect(await identify(await foreign(`${wave}-${n}`))).toEqual(refused('kunci'))
      }
    }
    await flood('a')
    expect(stage.issuer.asked.jwks).toBe(1 + 10)
    stage.now += 9_000
    await flood('b')
    expect(stage.issuer.asked.jwks).toBe(1 + 10 + 3)
    // In the middle of it the keys change: seconds later the flood itself has brought the new ones.
    await stage.issuer.rotate()
    stage.now += 3_000
    expect(await identify(await foreign('c'))).toEqual(refused('kunci'))
    expect(await identify(await token())).toMatchObject(TAKEN)
  })

  it('are not fetched again at once for an id that was not among them', async () => {
    expect(await identify(await foreign())).toEqual(refused('kunci'))
    expect(stage.issuer.asked.jwks).toBe(1)
  })

  it('sign nobody out who comes while new ones are on their way', async () => {
    await identify(await token())
    await stage.issuer.rotate()
    stage.issuer.slow(150)
    const one = await token()
    const found = await Promise.all(Array.from({ length: 8 }, () => identify(one)))
    for (const identity of found) expect(identity).toMatchObject(TAKEN)
    expect(stage.issuer.asked.jwks).toBe(2)
  })

  it('are no longer taken once the issuer has taken them out', async () => {
    const old = await token()
    await identify(old)
    await stage.issuer.rotate()
    stage.now += 11 * 60_000
    await identify(old)
    await Promise.all(stage.background)
    expect(await identify(old)).toEqual(refused('kunci'))
  })

  it('go on to be used while the issuer is away', async () => {
    const one = await token()
    await identify(one)
    await whileAway(async () => {
      for (let wait = 0; wait < 3; wait += 1) {
        expect(await identify(one)).toMatchObject(TAKEN)
        await Promise.all(stage.background)
        stage.now += 15 * 60_000
      }
    })
  })

  it('that cannot be had are nobody’s sign-out: the SSO is away, and says when to come again', async () => {
    const one = await token()
    await whileAway(async () => {
      expect(await failing(identify(one))).toEqual(away())
    })
  })

  it('are asked for less and less often while the issuer is away, and at once when it is due', async () => {
    const one = await token()
    stage.issuer.misbehave('/.well-known/openid-configuration', { status: 500 })
    const waits: number[] = []
    for (let failure = 0; failure < 7; failure += 1) {
      await expect(identify(one)).rejects.toBeInstanceOf(SsoAway)
      const before = stage.asked()
      const refusal = await failing(identify(one))
      // Meanwhile nobody asks, and everybody is told how long it takes.
      expect(stage.asked()).toBe(before)
      const retryAfter = refusal instanceof SsoAway ? refusal.retryAfter : 0
      waits.push(retryAfter)
      stage.now += retryAfter * 1_000
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30])
    stage.issuer.misbehave('/.well-known/openid-configuration', null)
    expect(await identify(one)).toMatchObject(TAKEN)
  })

  it('that cannot be asked about are no proof against a token', async () => {
    await identify(await token())
    await stage.issuer.rotate()
    const rotated = await token()
    await whileAway(async () => {
      expect(await failing(identify(rotated))).toEqual(away())
      expect(await failing(identify(rotated))).toEqual(away())
    })
    stage.now += 1_001
    expect(await identify(rotated)).toMatchObject(TAKEN)
  })

  it('that are there are proof enough, though the issuer is away', async () => {
    const [header, , signature] = (await token()).split('.')
    const [, other] = (await token({ nip: '199001012022211001' })).split('.')
    await identify(await token())
    await whileAway(async () => {
      expect(await identify([header, other, signature].join('.'))).toEqual(refused('tanda-tangan'))
    })
  })

  it('hold nobody up while a slow issuer is asked for new ones', async () => {
    const one = await token()
    await identify(one)
    stage.background.length = 0
    stage.issuer.slow(5_000)
    stage.now += 20 * 60_000
    const before = stage.asked()
    expect(await identify(one)).toMatchObject(TAKEN)
    // It answered before the issuer did: the new keys are still being asked for.
    expect(stage.asked()).toBe(before)
    expect(stage.background).toHaveLength(1)
  })

  it('are given up on before a slow issuer answers, where none are known', async () => {
    stage.issuer.slow(2_600)
    const one = await token()
    await expect(identify(one)).rejects.toBeInstanceOf(SsoAway)
  })
})

const keysSchema = v.object({ keys: v.array(v.looseObject({ kid: v.string() })) })

async function jwksOf(issuer: string): Promise<readonly { readonly kid: string }[]> {
  const answer = await fetch(`${issuer}/jwks`)
  return v.parse(keysSchema, await answer.json()).keys
}
