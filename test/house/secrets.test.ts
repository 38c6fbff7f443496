import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { givenAway } from './secrets.ts'
import { filesBelow, textOf } from './sources.ts'

const files = filesBelow('.').filter((path) => !/\.(png|ico|woff2)$/.test(path))

describe('what is public', () => {
  it('holds no secret and no path of a machine', () => {
    expect(files.length).toBeGreaterThan(200)
    expect(files.flatMap((path) => givenAway(path, textOf(path)))).toEqual([])
  })

  it('finds each kind of secret', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const jwk = JSON.stringify(privateKey.export({ format: 'jwk' }))
    const part = () => `eyJ${randomBytes(24).toString('base64url')}`
    const secret = `whsec_${randomBytes(32).toString('base64')}`
    const token = `${part()}.${part()}.${part()}`
    const path = ['', 'home', 'someone', 'luwes'].join('/')
    const letters = (length: number) => randomBytes(length).toString('hex').slice(0, length)
    const texts = [
      pem,
      jwk,
      secret,
      token,
      `see ${path}`,
      `AK${'IA'}${letters(16).toUpperCase()}`,
      `gh${'p_'}${letters(36)}`,
      `npm${'_'}${letters(36)}`,
      `libsql://luwes:${letters(12)}@db.go.id`,
      `SESSION_${'SECRET'}=a1${letters(30)}`,
      `"DB_${'TOKEN'}": "a1${letters(30)}"`,
    ]
    expect(texts.map((text) => givenAway('a', text).length)).toEqual(texts.map(() => 1))
  })

  it('lets secrets pass that say in plain words that they are for tests', () => {
    const secret = `whsec_${Buffer.from('rahasia untuk uji coba saja').toString('base64')}`
    expect(givenAway('a', secret)).toEqual([])
  })
})
