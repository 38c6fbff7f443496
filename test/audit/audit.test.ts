import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inCheckout } from '../../src/cli/paths.ts'
import { listen } from '../../src/demo/node-http.ts'
import { readAudit } from './audit.ts'

describe('the audit of dependencies', () => {
  let registry: string
  let stop: () => Promise<void>
  let cache: string
  let answer: { readonly status: number; readonly body: unknown }

  beforeAll(async () => {
    cache = await mkdtemp(join(tmpdir(), 'luwes-npm-'))
    const server = createServer((request, response) => {
      request.resume()
      const asked = request.url?.endsWith('/advisories/bulk') ? answer : { status: 404, body: {} }
      response.writeHead(asked.status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(asked.body))
    })
    const listening = await listen(server, 0)
    registry = listening.origin
    stop = listening.stop
  })
  afterAll(() => Promise.all([stop(), rm(cache, { recursive: true, force: true })]))

  const run = async (env: Readonly<Record<string, string>> = {}) => {
    const script = inCheckout('test/audit/run.ts')
    const given = {
      ...process.env,
      npm_config_registry: `${registry}/`,
      npm_config_cache: cache,
      ...env,
    }
    const child = spawn(process.execPath, [script], { env: given })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part) => {
        said += part
      })
    const [code] = await once(child, 'close')
    return { code, said }
  }
  const advisory = (severity: string) => ({
    hono: [
      {
        id: severity.length,
        url: `https://github.com/advisories/GHSA-uji-${severity}`,
        title: 'Uji coba',
        severity,
        vulnerable_versions: '<99',
      },
    ],
  })

  it('fails on a severe advisory about what is shipped, and names it', async () => {
    answer = { status: 200, body: advisory('high') }
    const { code, said } = await run()
    expect(said).toMatch(/hono <99: Uji coba \(high\) https:\/\/github\.com\/advisories\/GHSA-uji/)
    expect(code).toBe(1)
  })

  it('passes where the registry knows of none that is severe', async () => {
    answer = { status: 200, body: advisory('moderate') }
    expect(await run()).toEqual({ code: 0, said: 'No severe advisory about what is shipped.\n' })
  })

  it('says aloud that it knows nothing where the registry offers no audits, and fails if it must know', async () => {
    answer = { status: 405, body: {} }
    const { code, said } = await run()
    expect(said).toMatch(/^DEPENDENCY AUDIT SKIPPED/)
    expect(code).toBe(0)
    expect((await run({ LUWES_AUDIT: 'required' })).code).toBe(1)
  })

  it.each(['', 'null', '{}', '[1]', '{"vulnerabilities":null}'])(
    'takes %j for no report',
    (text) => {
      expect(readAudit(text).kind).toBe('unknown')
    },
  )
})
