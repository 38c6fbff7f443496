import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkPlan, planSettings } from '../../src/cli/deploy/settings-file.ts'
import { messageOf } from '../../src/cli/errors.ts'
import { makeAuthority } from '../support/certificate.ts'
import { TEST_SETTINGS } from '../support/settings.ts'

const FOLDER = '/opt/luwes/uji'
const GIVEN = { group: 'www-data', usual: { CLIENT_ADDRESS_HEADER: 'x-forwarded-for' } }
const block = (vars: Readonly<Record<string, string>>) => ({
  slug: 'uji',
  target: 'onprem' as const,
  url: 'https://luwes.uji.example.go.id',
  vars: { REGENCY: 'contoh', REGENCY_NAME: 'Kabupaten Uji', ...vars },
})
const plan = (before: string, vars: Readonly<Record<string, string>> = {}) =>
  planSettings(before, block(vars), FOLDER, GIVEN)

describe('the settings that a deployment writes', () => {
  it('are those of the block and of the place, and secrets that it makes once', () => {
    const first = plan('')
    expect(parseEnv(first.text)).toMatchObject({
      REGENCY: 'contoh',
      REGENCY_NAME: 'Kabupaten Uji',
      LUWES_SOCKET_GROUP: 'www-data',
      LUWES_DATA: `${FOLDER}/data`,
      LUWES_SOCKET: `${FOLDER}/sockets/luwes.sock`,
      CLIENT_ADDRESS_HEADER: 'x-forwarded-for',
      ...first.made,
    })
    expect(Object.keys(first.made)).toHaveLength(5)
    const second = plan(first.text)
    expect([second.text, second.made, second.overwritten]).toEqual([first.text, {}, []])
  })

  it('keep what was set by hand, comments among it, wherever it was written', () => {
    const { text } = plan('')
    const own = `# Untuk Grafana\nMETRICS_TOKEN='${'m'.repeat(40)}'\nCLIENT_ADDRESS_HEADER=cf-connecting-ip\n`
    const below = plan(`${text}${own}`)
    expect(below.text).toContain(own.split('\n').slice(0, 2).join('\n'))
    expect(parseEnv(below.text).CLIENT_ADDRESS_HEADER).toBe('cf-connecting-ip')
    const above = plan(`COORDINATE_DAYS=60\n${text}`)
    expect(parseEnv(above.text).COORDINATE_DAYS).toBe('60')
    expect(plan(above.text).text).toBe(above.text)
  })

  it('put a line of the block back, and name it; a line that the block names no more goes', () => {
    const { text } = plan('', { SSO_LOGOUT_AUDIENCE: 'simpeg' })
    const changed = plan(text.replace('Kabupaten Uji', 'Kabupaten Lain'), {
      SSO_LOGOUT_AUDIENCE: 'simpeg',
    })
    expect([changed.text, changed.overwritten]).toEqual([text, ['REGENCY_NAME']])
    expect(parseEnv(plan(text).text).SSO_LOGOUT_AUDIENCE).toBeUndefined()
    // The same name stays where it was set by hand, below.
    const byHand = plan(`${plan('').text}SSO_LOGOUT_AUDIENCE=lain\n`)
    expect(parseEnv(byHand.text).SSO_LOGOUT_AUDIENCE).toBe('lain')
  })

  it('leave backups off where they were switched off, and fill an empty time', () => {
    const given = { ...GIVEN, usual: { BACKUP_AT: '01:30' } }
    const at = (line: string) => {
      const before = `${plan('').text}${line}\n`
      return planSettings(before, block({}), FOLDER, given).values.BACKUP_AT
    }
    expect([at('BACKUP_AT=tidak'), at('BACKUP_AT='), at('')]).toEqual(['tidak', '01:30', '01:30'])
  })

  it('take over a file of one’s own, without parts', () => {
    const secrets = Object.entries(TEST_SETTINGS).filter(([name]) => name.includes('SECRET'))
    const before = secrets.map(([name, value]) => `${name}="${value}"`).join('\n')
    const { text, made } = plan(`${before}\nREGENCY=lain\n`)
    // Where Luwes ran before it could tell devices, the pair of keys for that is new.
    expect(Object.keys(made)).toEqual(['VAPID_KEYS'])
    expect(parseEnv(text)).toMatchObject({ ...Object.fromEntries(secrets), REGENCY: 'contoh' })
  })

  it.each(['Kabupaten "Uji"', "Kabupaten Ja'far", 'a # b', 'a\\nb', ' a ', 'harga $5'])(
    'read back as they were written: %s',
    (value) => {
      const { text } = plan('', { REGENCY_NAME: value })
      expect(parseEnv(text).REGENCY_NAME).toBe(value)
      expect(plan(text, { REGENCY_NAME: value }).overwritten).toEqual([])
    },
  )

  describe('with an authority for the SSO', () => {
    let folder: string
    const nobody = { name: 'orang-lain', uid: 65_533, gid: 65_533 }
    const check = (ca: string) => {
      const all = planSettings('', block({ ...TEST_SETTINGS, SSO_CA_FILE: ca }), folder, {
        group: undefined,
        usual: {},
      })
      return checkPlan(all, folder, nobody).then(() => '', messageOf)
    }

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'lw-e-'))
      await chmod(folder, 0o755)
      await mkdir(join(folder, 'tertutup'))
      for (const name of ['ca.pem', 'tertutup/ca.pem', 'milik.pem']) {
        await writeFile(join(folder, name), makeAuthority().pem)
        await chmod(join(folder, name), 0o644)
      }
      await chmod(join(folder, 'tertutup'), 0o700)
      await chmod(join(folder, 'milik.pem'), 0o600)
    })
    afterAll(() => rm(folder, { recursive: true, force: true }))

    it('are refused where the account that serves cannot read its file', async () => {
      expect(await check(join(folder, 'ca.pem'))).toBe('')
      expect(await check('ca.pem')).toBe('')
      expect(await check(join(folder, 'milik.pem'))).toMatch(/orang-lain tidak dapat membaca/)
      expect(await check(join(folder, 'tertutup/ca.pem'))).toMatch(/tidak dapat membaca/)
      expect(await check(join(folder, 'tiada.pem'))).toMatch(/is not there/)
    })
  })
})
