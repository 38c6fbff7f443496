import { describe, expect, it } from 'vitest'
import { tunnelText } from '../../src/cli/deploy/proxy-files.ts'
import { type ProxyName, proxyProgram } from '../support/proxies.ts'
import { MACHINES, siteOf, TEXTS, tryProxies } from './proxies.ts'

const NAMES: readonly ProxyName[] = ['nginx', 'caddy']

describe.each(NAMES)('the lines for %s', (name) => {
  it('hold what they must', () => {
    const text = TEXTS[name](siteOf('https://luwes.uji.example.go.id'), '/opt/luwes/uji')
    expect(text).toContain('/opt/luwes/uji/sockets/luwes.sock')
    // One Worker needs no list of them.
    expect(text).not.toMatch(/upstream|lb_policy/)
    const several = TEXTS[name](siteOf('https://luwes.uji.example.go.id'), '/opt/luwes/uji', 3)
    const sockets = several.match(/\/sockets\/luwes[-\d]*\.sock/g)
    expect(sockets).toEqual(['', '-2', '-3'].map((n) => `/sockets/luwes${n}.sock`))
    expect(text).toMatch(/413/)
    expect(text).toMatch(/Retry-After 10/)
    expect(text).toMatch(name === 'nginx' ? /^ {2}gzip on;$/m : /^ {2}encode zstd gzip$/m)
    expect(text).toMatch(/X-Forwarded-For (\$remote_addr|\{remote_host\})/)
    if (name === 'nginx') {
      // What 1.18 knows and 1.26 still takes.
      expect(text).toContain('listen 443 ssl http2;')
      expect(text).not.toMatch(/http2 on/)
    }
    // A door for machines only where some are named, and to nothing but theirs.
    expect(text).not.toContain('/iclock/')
    const machines = TEXTS[name](
      siteOf('https://luwes.uji.example.go.id', MACHINES),
      '/opt/luwes/uji',
    )
    expect(machines.startsWith(text)).toBe(true)
    expect(machines.slice(text.length)).toMatch(
      name === 'nginx' ? /listen 8081;/ : /^http:\/\/:8081 \{$/m,
    )
    expect(machines.slice(text.length)).toMatch(/\/iclock\//)
    expect(machines.slice(text.length)).toMatch(/X-Forwarded-For (\$remote_addr|\{remote_host\})/)
    const plain = TEXTS[name](siteOf('http://127.0.0.1:8080'), '/opt/luwes/uji')
    expect(plain).toMatch(
      name === 'nginx' ? /listen 127\.0\.0\.1:8080;/ : /^http:\/\/127\.0\.0\.1:8080 \{$/m,
    )
    expect(plain).not.toMatch(/ssl|https/)
  })
})

describe('the lines for cloudflared', () => {
  it('lead to the socket under the public name, and nowhere else', () => {
    const text = tunnelText(siteOf('https://luwes.uji.example.go.id'), '/opt/luwes/uji')
    expect(text).toContain('service: unix:/opt/luwes/uji/sockets/luwes.sock')
    expect(text.match(/hostname: (\S+)/)?.[1]).toBe('luwes.uji.example.go.id')
    expect(text).toMatch(/httpHostHeader: luwes\.uji\.example\.go\.id/)
    expect(text.trimEnd()).toMatch(/- service: http_status:404$/)
  })
})

tryProxies(NAMES.flatMap(proxyProgram))
