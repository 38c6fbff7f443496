import { setTimeout as sleep } from 'node:timers/promises'
import { membersIn } from '../../src/domain/shared/members.ts'
import { bodyOf } from './body.ts'
import type { Issuer } from './issuer.ts'
import { nipKe, orang, unit } from './people.ts'
import { TEST_SETTINGS } from './settings.ts'
import { deliver } from './webhooks.ts'

/** A running Luwes with people who come to work. */
export interface Morning {
  /** The session of each person, in order. */
  readonly tokens: readonly string[]
  /** Taps once; returns the status, and the id of the receipt if there is one. */
  readonly tap: (
    token: string,
    id: string,
  ) => Promise<{ readonly status: number; readonly id: string | null }>
}

/** Feeds a unit with `count` people into a Luwes at `url`, and signs each of them in. */
export async function startMorning(url: string, issuer: Issuer, count: number): Promise<Morning> {
  const people = Array.from({ length: count }, (_, n) => n + 1)
  await deliver(url, 'simpeg', 'unit-kerja.diperbarui', [unit('setda')])
  await deliver(
    url,
    'simpeg',
    'pegawai.diperbarui',
    people.map((n) => orang(n, 'setda')),
  )
  return {
    tokens: await Promise.all(people.map((n) => sessionOf(url, issuer, nipKe(n)))),
    tap: (token, id) => tapOnce(url, token, id),
  }
}

async function sessionOf(url: string, issuer: Issuer, nip: string): Promise<string> {
  const exp = Math.floor(Date.now() / 1000) + 600
  const token = await issuer.sign({ iss: issuer.url, aud: TEST_SETTINGS.SSO_AUDIENCE, exp, nip })
  const response = await fetch(`${url}/v1/sesi`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  })
  if (response.status !== 201) throw new Error(await response.text())
  return String((await bodyOf(response)).token)
}

async function tapOnce(url: string, token: string, id: string) {
  const answer = await fetch(`${url}/v1/presensi/tap`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ id, arah: 'auto' }),
  }).catch(() => null)
  if (answer === null) return { status: 0, id: null }
  const body = membersIn(await answer.json().catch(() => null))
  if (answer.status === 503 && !/^\d+$/.test(answer.headers.get('retry-after') ?? '')) {
    throw new Error('a 503 without Retry-After')
  }
  return { status: answer.status, id: typeof body.tanda === 'string' ? String(body.id) : null }
}

/** Taps until there is a receipt, like a phone; `id` is null when `done` made it give up. */
export async function tapUntilReceipted(
  { tap }: Morning,
  token: string,
  id: string,
  done: () => boolean = () => false,
): Promise<{ readonly id: string | null; readonly turnedAway: number }> {
  for (let turnedAway = 0; ; turnedAway += 1) {
    if (done()) return { id: null, turnedAway }
    const answer = await tap(token, id)
    if (answer.id !== null) return { id: answer.id, turnedAway }
    const { status } = answer
    if (![0, 201, 503].includes(status)) throw new Error(`a tap was answered ${status}`)
    await sleep(20)
  }
}
