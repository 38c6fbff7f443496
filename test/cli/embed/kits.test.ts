import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KITS } from '../../../src/cli/embed/kinds.ts'
import { kitFiles } from '../../../src/cli/embed/write.ts'
import { commandHere } from '../../support/command.ts'
import { PHP_VERSIONS, startPhp } from '../../support/php.ts'
import { TEST_SETTINGS } from '../../support/settings.ts'
import { TAGS } from '../../widgets/support/tags.ts'

const KINDS = Object.keys(KITS)
const SECRET = 'rahasia-portal-untuk-uji-coba-saja-001'

/** Values that would break out of where they stand, were they not quoted. */
const SETTINGS = {
  url: 'https://luwes.contoh.example',
  portal: 'https://simpeg.contoh.example',
  regencyName: "Kabupaten 'Contoh' <b>",
  cara: 'portal',
  audience: "lu'wes\\",
  nipClaim: 'profil.nip',
  issuer: 'https://sso.contoh.example',
  client: "'; exit; //",
} as const

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luwes-kit-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const embed = (...args: readonly string[]) =>
  commandHere('embed', args, {
    cwd: folder,
    settings: { ...TEST_SETTINGS, PORTAL_SECRET: SECRET },
  })

describe.each(KINDS)('luwes embed %s', (kind) => {
  it('writes every file under 120 lines, with the deployment filled in and no secret', async () => {
    const { code, out, err } = await embed(kind, kind)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('token: portal')
    const names = await readdir(join(folder, kind), { recursive: true, withFileTypes: true })
    const files = names.filter((one) => one.isFile())
    expect(files.length).toBe(KITS[kind]?.files.length)
    for (const { parentPath, name } of files) {
      const text = await readFile(join(parentPath, name), 'utf8')
      expect(text.split('\n').length, name).toBeLessThan(120)
      expect(text, name).not.toMatch(/%%|luwes-setiap/)
      for (const secret of [SECRET, TEST_SETTINGS.SESSION_SECRET, 'c2ltcGVn']) {
        expect(text, name).not.toContain(secret)
      }
      // A web server of another account reads them.
      expect((await stat(join(parentPath, name))).mode & 0o044, name).toBe(0o044)
    }
    const all = await Promise.all(
      files.map((one) => readFile(join(one.parentPath, one.name), 'utf8')),
    )
    expect(all.join()).toContain(TEST_SETTINGS.PUBLIC_URL)
    expect(all.join()).toContain(
      `importScripts('${TEST_SETTINGS.PUBLIC_URL}/widgets/v1/luwes-sw.js')`,
    )
  })

  it('leaves a folder with files alone unless it is told not to', async () => {
    const mine = join(folder, kind, 'BACA-SAYA.md')
    await writeFile(mine, 'punya saya')
    const again = await embed(kind, kind)
    expect([again.code, again.out]).toEqual([2, ''])
    expect(again.err).toMatch(/tidak ada yang ditulis.*--force/s)
    expect(await readFile(mine, 'utf8')).toBe('punya saya')
    expect((await embed(kind, kind, '--force')).code).toBe(0)
    expect(await readFile(mine, 'utf8')).not.toBe('punya saya')
  })
})

describe.each(PHP_VERSIONS)('the files of every kit, on PHP %s', (version) => {
  it('are PHP that can be read, whatever the settings hold, and name every element', async () => {
    const php = await startPhp(version)
    try {
      for (const kind of KINDS) {
        for (const { path, text } of await kitFiles(kind, SETTINGS)) {
          if (!path.endsWith('.php') || path.endsWith('.blade.php')) continue
          php.write('/tmp/satu.php', text)
          const read = await php.run(
            `try { token_get_all(file_get_contents('/tmp/satu.php'), TOKEN_PARSE); } catch (\\Throwable $e) { echo $e->getMessage(); }`,
          )
          expect([kind, path, read.text, read.errors]).toEqual([kind, path, '', ''])
        }
      }
      const [settings] = (await kitFiles('php', SETTINGS)).filter(({ path }) =>
        /Setelan/.test(path),
      )
      php.write('/tmp/setelan.php', settings?.text ?? '')
      const told = await php.run(
        `require '/tmp/setelan.php'; echo json_encode([LuwesSetelan::AUDIENCE, LuwesSetelan::SSO_CLIENT]);`,
      )
      expect(JSON.parse(told.text)).toEqual([SETTINGS.audience, SETTINGS.client])
    } finally {
      php.stop()
    }
  })
})

describe('luwes embed', () => {
  it('knows every element, and no part of them', async () => {
    const files = await kitFiles('php', SETTINGS)
    const css = files.find(({ path }) => path === 'luwes.css')?.text ?? ''
    const named = [...css.matchAll(/^(luwes-[a-z-]+):not/gm)].map(([, name]) => name)
    expect(named).toEqual(TAGS.filter((tag) => tag !== 'luwes-session'))
  })

  it('takes the settings of a regency, and flags before them', async () => {
    const { out } = await embed(
      'html',
      'lain',
      '--regency',
      'pesisir-barat',
      '--portal',
      'https://a.example',
      '--json',
    )
    expect(JSON.parse(out)).toMatchObject({
      url: 'https://luwes.pesisir-barat.example.go.id',
      portal: 'https://a.example',
      cara: 'sso',
      issuer: 'https://sso.pesisir-barat.example.go.id/realms/asn',
    })
  })

  it.each([
    ['no kind', ['tiada', 'x'], /php, codeigniter3, laravel, yii2, wordpress, node, html/],
    ['no folder', ['php'], /folder/],
    ['an unknown regency', ['php', 'y', '--regency', 'tiada'], /\[env\.tiada\]/],
    ['a way that there is not', ['php', 'y', '--token', 'kata-sandi'], /portal or sso/],
    ['an address that is none', ['php', 'y', '--url', 'javascript:1'], /--url/],
  ])('says what is wrong with %s', async (_what, args, message) => {
    const { code, err } = await embed(...args)
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })
})
