import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { kitFiles } from '../../../src/cli/embed/write.ts'
import { logoutTokenOf } from '../../support/logout.ts'
import { ORANG, orang } from '../../support/people.ts'
import { PHP_VERSIONS, type PhpMachine, startPhp } from '../../support/php.ts'
import { TEST_SETTINGS } from '../../support/settings.ts'
import { signedHeaders } from '../../support/webhooks.ts'
import { PORTAL, RECEIVER, SECRET, usePhpLuwes } from './use-php-luwes.ts'

const WEB = '/var/www/html'

const used = usePhpLuwes()

/** Where a framework has its files and secrets, and what a portal's own code does on an event. */
const FRAMEWORKS = [
  {
    kind: 'codeigniter3',
    at: WEB,
    secrets: '/var/www/luwes-rahasia.php',
    hook: `${WEB}/application/libraries/Luwes_portal.php`,
  },
  {
    kind: 'laravel',
    at: WEB,
    secrets: `${WEB}/luwes-rahasia.php`,
    hook: `${WEB}/app/Luwes/LuwesPortal.php`,
  },
  {
    kind: 'yii2',
    at: WEB,
    secrets: `${WEB}/luwes-rahasia.php`,
    hook: `${WEB}/components/luwes/LuwesPortal.php`,
  },
  {
    kind: 'wordpress',
    at: `${WEB}/wp-content/plugins`,
    secrets: '/var/www/luwes-rahasia.php',
    hook: `${WEB}/wp-content/plugins/luwes/includes/portal.php`,
  },
] as const

const PEOPLE = Object.values(ORANG)

// A person each: who signs out in one case may sign in again a second later at the earliest.
const cases = PHP_VERSIONS.flatMap((version) =>
  FRAMEWORKS.map((framework) => ({ ...framework, version })),
).map((one, index) => ({ ...one, nip: PEOPLE[index] ?? ORANG.siti }))

describe.each(cases)(
  'the kit for $kind, on PHP $version',
  ({ kind, version, at, secrets, hook, nip }) => {
    let php: PhpMachine
    beforeAll(async () => {
      php = await startPhp(version)
      const files = await kitFiles(kind, {
        url: used.server.url,
        portal: PORTAL,
        regencyName: "Kabupaten 'Contoh'",
        cara: 'portal',
        audience: 'luwes',
        nipClaim: 'nip',
        issuer: used.luwes.issuer.url,
        client: 'portal',
      })
      for (const { path, text } of files) php.write(`${at}/${path}`, text)
      php.write(
        secrets,
        `<?php return array('LUWES_PORTAL_SECRET' => '${SECRET}', 'LUWES_WEBHOOK_SECRET' => '${RECEIVER}', 'LUWES_WEBHOOK_SECRET_SIMPEG' => '${TEST_SETTINGS.WEBHOOK_SECRET_SIMPEG}');`,
      )
      const stub = new URL(`stubs/${kind}.php`, import.meta.url)
      php.write(`${WEB}/index.php`, await readFile(stub, 'utf8'))
      php.write(
        `${WEB}/masuk.php`,
        `<?php session_start(); foreach ($_GET as $k => $v) $_SESSION[$k] = $v;`,
      )
    })
    afterAll(() => php?.stop())
    beforeEach(() => php.forget())

    const signIn = () => php.request(`${WEB}/masuk.php`, { query: `nip=${nip}` })
    const ask = (path: string, asking: Parameters<PhpMachine['request']>[1] = {}) =>
      php.request(`${WEB}/index.php`, { ...asking, query: `r=${path}` })
    const open = (token: string) => used.luwes.ask('POST', '/v1/sesi', { body: { token } })

    it('signs a token for who is signed in, which Luwes takes, and answers 401 to others', async () => {
      expect(await ask('token')).toMatchObject({ status: 401, text: '', errors: '' })
      await signIn()
      const answer = await ask('token')
      expect([answer.status, answer.errors]).toEqual([200, ''])
      expect(answer.headers['content-type']?.[0]).toMatch(/^text\/plain/)
      expect(answer.headers['cache-control']?.[0]).toMatch(/no-store/)
      expect(await open(answer.text)).toMatchObject({
        status: 201,
        body: { pegawai: { nip } },
      })
      expect((await ask('token', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
    })

    it('ends the session of Luwes when its person signs out', async () => {
      await signIn()
      const opened = await open((await ask('token')).text)
      const out = await ask('keluar', { method: 'POST', headers: { origin: PORTAL } })
      expect([out.status, out.errors]).toEqual([303, ''])
      expect((await used.luwes.ask('GET', '/v1/saya', { token: opened.body.token })).status).toBe(
        401,
      )
      expect((await ask('token')).status).toBe(401)
    })

    it('passes a back-channel logout on, whose signature Luwes judges', async () => {
      const logout = async (token: string) =>
        ask('keluar-backchannel', {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: new URLSearchParams({ logout_token: token }).toString(),
        })
      const good = await logoutTokenOf(used.luwes, { sub: 'orang-9' })
      expect(await logout(good)).toMatchObject({ status: 200, errors: '' })
      expect((await logout(`${good}x`)).status).toBe(400)
      expect((await logout('')).status).toBe(400)
    })

    it('takes an event that Luwes signs once, and refuses everything else', async () => {
      php.write(
        hook,
        php
          .read(hook)
          .replace(
            /(function kejadian\(\$jenis, array \$data\)\s*\{)/,
            "$1 file_put_contents('/tmp/kerja', $data['id'] . ';', FILE_APPEND);",
          ),
      )
      const body = JSON.stringify({ id: 'x', type: 'wfa.disetujui', data: { id: 'a' } })
      const deliver = (other: Readonly<Record<string, string>> = {}) =>
        ask('terima', {
          method: 'POST',
          body,
          headers: { ...signedHeaders(RECEIVER, { id: 'evt_1', at: Date.now(), body }), ...other },
        })
      expect(await deliver()).toMatchObject({ status: 204, errors: '' })
      expect((await deliver()).status).toBe(204)
      expect((await deliver({ 'webhook-id': 'evt_2' })).status).toBe(401)
      expect(php.read('/tmp/kerja')).toBe('a;')
    })

    it('sends what SIMPEG changed, by the command of the framework', async () => {
      const nama = `Dikirim ${kind} ${version}`
      const person = { ...orang(60, 'kominfo'), nip: '199001012022211001', nama }
      const body = JSON.stringify({ ...person, unitKerja: 'kominfo' })
      expect(await ask('antre', { method: 'POST', body })).toMatchObject({ text: '', errors: '' })
      expect((await ask('kirim', { headers: { 'x-cli': '1' } })).errors).toBe('')
      expect(await used.luwes.rows('SELECT nama FROM pegawai WHERE nip = ?', person.nip)).toEqual([
        { nama },
      ])
    })

    it('hands over the token of an SSO, and signs out there', async () => {
      const classes = kind === 'codeigniter3' ? `${dirname(hook)}/luwes` : dirname(hook)
      const setelan = `${classes}/LuwesSetelan.php`
      const kept = php.read(setelan)
      php.write(setelan, kept.replace("CARA = 'portal'", "CARA = 'sso'"))
      const akhir = `${used.luwes.issuer.url}/keluar`
      used.luwes.issuer.misbehave('/.well-known/openid-configuration', {
        body: { end_session_endpoint: akhir },
      })
      const given = await used.luwes.tokenOf(nip)
      const until = Math.floor(Date.now() / 1000) + 300
      await php.request(`${WEB}/masuk.php`, {
        query: `nip=${nip}&access_token=${given}&id_token=i&expires_at=${until}`,
      })
      const answer = await ask('token')
      const out = await ask('keluar', { method: 'POST', headers: { origin: PORTAL } })
      php.write(setelan, kept)
      used.luwes.issuer.misbehave('/.well-known/openid-configuration', null)
      expect(answer).toMatchObject({ status: 200, text: given, errors: '' })
      expect([out.status, out.errors]).toEqual([303, ''])
      // WordPress is signed out by its own SSO plugin.
      const to = out.headers.location?.[0] ?? akhir
      expect(to.startsWith(akhir)).toBe(true)
      if (kind !== 'wordpress')
        expect(to).toContain('?id_token_hint=i&client_id=portal&post_logout')
    })

    it('shows a page with the lines of Luwes, for the elements that there are', async () => {
      await signIn()
      const { text, errors } = await ask('halaman/luwes-presensi')
      expect(errors).toBe('')
      expect(text).toContain(
        `<script type="module" src="${used.server.url}/widgets/v1/luwes.js"></script>`,
      )
      expect(text).toMatch(
        /<luwes-session token-url="[^"]*token[^"]*"><\/luwes-session><luwes-presensi/,
      )
      expect(text).not.toContain('onclick')
      expect((await ask('halaman/script')).status).toBe(404)
    })
  },
)
