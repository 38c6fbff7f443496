import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kitFiles } from '../../../src/cli/embed/write.ts'
import { inCheckout } from '../../../src/cli/paths.ts'
import { OUTGOING_EXAMPLES } from '../../../src/cli/webhook/examples.ts'
import { happen } from '../../operations/webhook/sending.ts'
import { ORANG } from '../../support/people.ts'
import { PHP_VERSIONS, type PhpMachine, startPhp } from '../../support/php.ts'
import { signedHeaders } from '../../support/webhooks.ts'
import { RECEIVER, usePhpLuwes } from './use-php-luwes.ts'

const ROOT = '/var/www/html/luwes'
const NIP_OF_DOCS = '198609262015051001'
const KIT = {
  url: 'https://luwes.contoh.go.id',
  portal: 'https://simpeg.contoh.go.id',
  regencyName: 'Kabupaten Contoh',
  cara: 'portal',
  audience: 'luwes',
  nipClaim: 'nip',
  issuer: '',
  client: '',
} as const

const used = usePhpLuwes()

/** Returns a program that /docs shows. */
const shown = (name: string) => readFile(inCheckout(`src/http/docs/pages/php/${name}.php`), 'utf8')

describe.each(PHP_VERSIONS)('the receivers that /docs shows, on PHP %s', (version) => {
  let php: PhpMachine
  beforeAll(async () => {
    php = await startPhp(version)
    for (const { path, text } of await kitFiles('php', KIT)) php.write(`${ROOT}/${path}`, text)
    const secrets = `<?php return array('LUWES_WEBHOOK_SECRET' => '${RECEIVER}');`
    php.write('/var/www/luwes-rahasia.php', secrets)
  })
  afterAll(() => php?.stop())

  const post = (script: string, id: string, body: string, headers = {}) =>
    php.request(script, {
      method: 'POST',
      body,
      headers: { ...signedHeaders(RECEIVER, { id, at: Date.now(), body }), ...headers },
    })
  const eventOf = (type: string, data: unknown) => JSON.stringify({ id: 'x', type, data })

  it('keeps the portal’s schedule as Luwes decides, however often an event comes', async () => {
    const own = (await shown('kejadian-jadwal')).replace('<?php', '')
    const file = `${ROOT}/terima-webhook.php`
    const kit = php.read(file)
    const start = kit.indexOf('/** Kerja portal')
    php.write(
      file,
      `${kit.slice(0, start)}putenv('PORTAL_DB=sqlite:/tmp/portal.db');${own}${kit.slice(kit.indexOf('$kepala ='))}`,
    )
    await php.run(
      "(new PDO('sqlite:/tmp/portal.db'))->exec('CREATE TABLE jadwal_wfa (nip, tanggal, pengajuan, PRIMARY KEY (nip, tanggal))');",
    )
    const rows = async () =>
      (
        await php.run(
          "echo json_encode((new PDO('sqlite:/tmp/portal.db'))->query('SELECT tanggal, pengajuan FROM jadwal_wfa ORDER BY 1')->fetchAll(PDO::FETCH_NUM));",
        )
      ).text
    const data = (status: string) => ({
      id: 'p-1',
      nip: NIP_OF_DOCS,
      status,
      hari: [
        { tanggal: '2026-12-01', status },
        { tanggal: '2026-12-02', status: 'ditolak' },
      ],
    })
    for (const id of ['evt_a', 'evt_a', 'evt_b']) {
      const answer = await post(file, id, eventOf('wfa.disetujui', data('disetujui')))
      expect([answer.status, answer.errors]).toEqual([204, ''])
    }
    expect(await rows()).toBe('[["2026-12-01","p-1"]]')
    await post(file, 'evt_c', eventOf('wfa.dicabut', data('dicabut')))
    expect(await rows()).toBe('[]')
    for (const [type, example] of Object.entries(OUTGOING_EXAMPLES)) {
      const answer = await post(file, `evt_${type}`, eventOf(type, example))
      expect([type, answer.status, answer.errors]).toEqual([type, 204, ''])
    }
  })

  it('takes every event in one file of its own, once each, and refuses everything else', async () => {
    const file = '/var/www/html/terima.php'
    php.write('/var/www/terima-sendiri.php', await shown('terima-sendiri'))
    php.write(
      file,
      `<?php putenv('LUWES_WEBHOOK_SECRET=${RECEIVER}'); putenv('LUWES_FOLDER=/tmp/terima'); ini_set('error_log', '/tmp/catatan'); require '/var/www/terima-sendiri.php';`,
    )
    for (const [type, example] of Object.entries(OUTGOING_EXAMPLES)) {
      const answer = await post(file, `evt_${type}`, eventOf(type, example))
      expect([type, answer.status, answer.text]).toEqual([type, 204, ''])
    }
    const closed = eventOf('kinerja.ditutup', OUTGOING_EXAMPLES['kinerja.ditutup'])
    expect((await post(file, 'evt_kinerja.ditutup', closed)).status).toBe(204)
    expect(php.read('/tmp/catatan').split('sudah ditutup')).toHaveLength(2)
    expect((await post(file, 'evt_z', closed, { 'webhook-id': 'evt_y' })).status).toBe(401)
    expect((await post(file, 'evt_z', closed, { 'webhook-timestamp': '1' })).status).toBe(401)
    expect((await post(file, 'evt_z', closed, { 'webhook-signature': 'v1,AA v1,' })).status).toBe(
      401,
    )
    expect((await php.request(file, { method: 'POST', body: closed })).status).toBe(401)
    expect((await post(file, 'evt_z', '{')).status).toBe(500)
  })

  it('fetches events from behind a firewall, page by page, and goes on where it stopped', async () => {
    await happen(used.luwes, `${version}-1`, `${version}-2`, `${version}-3`)
    php.write('/srv/ambil.php', (await shown('ambil-kejadian')).replace('limit=100', 'limit=2'))
    const opened = await used.luwes.ask('POST', '/v1/sesi', {
      body: { token: await used.luwes.tokenOf(ORANG.integrator) },
    })
    const run = (token: string) =>
      php.run(
        `putenv('LUWES_URL=${used.server.url}'); putenv('LUWES_TOKEN=${token}'); defined('STDERR') || define('STDERR', fopen('php://stderr', 'w')); require '/srv/ambil.php';`,
      )
    const told = async () =>
      (await run(opened.body.token)).text.match(/wfa\.diajukan/g)?.length ?? 0
    expect(await told()).toBeGreaterThanOrEqual(3)
    expect(await told()).toBe(0)
    await happen(used.luwes, `${version}-4`)
    expect(await told()).toBe(1)
    await expect(run('salah')).rejects.toThrow(/Luwes tidak memberi kejadian/)
  })
})
