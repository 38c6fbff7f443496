import { describe, expect, it } from 'vitest'
import { describePreset, SSO_PRESETS } from '../../src/cli/sso/presets.ts'
import { sso } from '../../src/cli/sso.ts'
import { parseConfig } from '../../src/config.ts'
import { TEST_SETTINGS } from '../support/settings.ts'

/** Returns a setting with what its operators would tell in place of what stands open. */
const filled = (value: string) =>
  value.replaceAll(/<[^>]+>/g, 'rahasia-contoh-yang-cukup-panjang-01')

describe('the presets of SSOs', () => {
  it.each(SSO_PRESETS.map((preset) => [preset.name, preset] as const))(
    '%s gives settings that Luwes takes, once what stands open is filled in',
    (_name, { settings }) => {
      const given = Object.entries(settings).map(([name, value]) => [name, filled(value)])
      const { SSO_ROLE_CLAIM: _claim, SSO_ROLES: _roles, ...rest } = TEST_SETTINGS
      const env = { ...rest, DB_URL: 'http://127.0.0.1:1', ...Object.fromEntries(given) }
      expect(parseConfig(env)).toMatchObject({ ok: true })
    },
  )

  it.each(SSO_PRESETS.map((preset) => [preset.name, preset] as const))(
    '%s says where to send logouts and where the NIP comes from',
    (_name, preset) => {
      const page = describePreset(preset, 'https://luwes.example.go.id')
      expect(page).toContain('https://luwes.example.go.id/v1/sesi/logout-backchannel')
      expect(page).toMatch(/## Dari mana NIP\n\n\S/)
      expect(page).not.toContain('{luwes}')
    },
  )

  it('are a command, which names them when asked for another', async () => {
    expect(sso.help).toMatch(/keycloak\|jabar\|bkn\|inapas/)
    expect(await sso.run(['tiada'])).toBe(2)
  })
})
