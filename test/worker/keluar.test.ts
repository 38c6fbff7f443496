import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logTo } from '../../src/cli/log.ts'
import { type RunningLuwes, startLuwes } from '../../src/cli/supervisor/start.ts'
import { type BuiltBundle, buildBundle } from '../support/bundle.ts'
import { TEST_SETTINGS } from '../support/settings.ts'

/** The network by which outgoing webhooks leave a machine of one's own, as `serve` configures it. */
describe('the way out of outgoing webhooks', () => {
  let bundle: BuiltBundle
  let data: string
  let running: RunningLuwes
  let inside: Server
  let port = 0
  const asked: string[] = []

  const reach = async (url: string, way = 'keluar') => {
    const query = new URLSearchParams({ url, ...(way === 'umum' && { umum: '' }) })
    return (await fetch(`${running.url}/keluar?${query}`)).json()
  }

  beforeAll(async () => {
    bundle = await buildBundle('test/worker/burst-worker.js')
    data = await mkdtemp(join(tmpdir(), 'luwes-data-'))
    inside = createServer((request, response) => {
      asked.push(String(request.headers.host))
      response.end('di dalam')
    })
    await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve))
    // Safe because a server that listens on TCP has an address of this form.
    port = (inside.address() as AddressInfo).port
    const settings = { ...TEST_SETTINGS, LUWES_DIST: bundle.folder }
    const silent = logTo(() => undefined)
    running = await startLuwes(settings, { host: '127.0.0.1', port: 0, data }, silent)
  }, 120_000)
  afterAll(async () => {
    await running?.stop()
    inside?.close()
    await rm(data, { recursive: true, force: true })
    await bundle?.remove()
  })

  it('is not the one by which the database and the SSO are reached', async () => {
    expect(await reach(`http://localhost:${port}/`, 'umum')).toBe('di dalam')
    expect(asked).toHaveLength(1)
    asked.length = 0
  })

  it.each([
    // A name: refused by what it resolves to.
    'localhost',
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '0.0.0.0',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '10.0.0.1',
    '100.64.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '192.168.0.1',
    '198.18.0.1',
    '[fd00:ec2::254]',
    '[fe80::1]',
  ])('does not lead to %s', async (host) => {
    expect(await reach(`http://${host}:${port}/`)).toBe('ditolak')
    expect(asked).toEqual([])
  })
})
