import { afterEach, describe, expect, it, vi } from 'vitest'
import { checkSettings, readSettings, type Settings } from '../../src/cli/settings.ts'
import { TEST_SETTINGS } from '../support/settings.ts'

afterEach(() => vi.unstubAllEnvs())

/** Returns the settings as a machine with this environment has them. */
async function settingsOf(changed: Settings): Promise<Settings> {
  const all = { ...TEST_SETTINGS, PUBLIC_URL: '', LUWES_HOST: '', LUWES_PORT: '', ...changed }
  for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value)
  return readSettings()
}

describe('the public address of a machine of one’s own', () => {
  it.each([
    ['nothing says where it listens', {}, 'http://127.0.0.1:8787'],
    ['it listens on another port', { LUWES_PORT: '9000' }, 'http://127.0.0.1:9000'],
    ['it is named', { PUBLIC_URL: 'https://luwes.example.go.id' }, 'https://luwes.example.go.id'],
    [
      'a proxy stands before the port',
      { LUWES_PORT: '9000', PUBLIC_URL: 'https://luwes.example.go.id' },
      'https://luwes.example.go.id',
    ],
  ])('is known where %s', async (_when, changed, url) => {
    const settings = await settingsOf(changed)
    expect(settings.PUBLIC_URL).toBe(url)
    expect(checkSettings(settings)).toMatchObject({ ok: true })
  })

  it.each([
    ['the network', { LUWES_HOST: '0.0.0.0' }],
    ['an address of it', { LUWES_HOST: '10.1.2.3' }],
    ['a socket', { LUWES_SOCKET: '/tmp/luwes.sock' }],
    ['whatever port is free', { LUWES_PORT: '0' }],
  ])('is not guessed where it listens on %s', async (_where, changed) => {
    const settings = await settingsOf(changed)
    expect(settings.PUBLIC_URL).toBeUndefined()
    expect(checkSettings(settings)).toMatchObject({ ok: true })
  })
})

describe('several Workers', () => {
  const check = (changed: Settings) => checkSettings({ ...TEST_SETTINGS, ...changed })
  const LUWES_SOCKET = '/run/luwes/luwes.sock'

  it('are as many as are asked for, and one where nothing is', () => {
    expect(check({ LUWES_SOCKET, WORKERS: '3' })).toMatchObject({ value: { workers: 3 } })
    expect(check({ LUWES_SOCKET, WORKERS: '8' })).toMatchObject({ value: { workers: 8 } })
    expect(check({ WORKERS: '1' })).toMatchObject({ value: { port: 8787 } })
  })

  it.each([
    ['none', { LUWES_SOCKET, WORKERS: '0' }],
    ['more than there may be', { LUWES_SOCKET, WORKERS: '9' }],
    ['a word', { LUWES_SOCKET, WORKERS: 'dua' }],
    ['no socket beside which the others stand', { WORKERS: '2' }],
    ['no room for the name of another', { LUWES_SOCKET: `/${'x'.repeat(99)}`, WORKERS: '2' }],
  ])('are refused: %s', (_, changed) => {
    expect(check(changed)).toMatchObject({ ok: false, error: [{ name: 'WORKERS' }] })
  })
})

describe('backups by themselves', () => {
  const check = (changed: Settings) =>
    checkSettings({ ...TEST_SETTINGS, LUWES_DATA: '/srv/luwes/data', ...changed })
  const place = (changed: Settings) => {
    const checked = check(changed)
    if (!checked.ok) throw new Error(JSON.stringify(checked.error))
    return checked.value.backup
  }

  it('are made from a time on, into the data folder unless another is named', () => {
    const at = '01:30'
    const folder = '/srv/luwes/data/backups'
    expect(place({ BACKUP_AT: at })).toEqual({ at, folder, copy: null, every: 60 })
    const named = { BACKUP_FOLDER: '/srv/cadangan', BACKUP_COPY: '/mnt/lain' }
    expect(place({ BACKUP_AT: at, ...named, BACKUP_EVERY: '15' })).toEqual({
      at,
      folder: '/srv/cadangan',
      copy: '/mnt/lain',
      every: 15,
    })
    for (const off of [{ BACKUP_EVERY: 'tidak' }, { DB_URL: 'https://db.contoh.go.id' }])
      expect(place({ BACKUP_AT: at, ...off })).toMatchObject({ every: null })
  })

  it.each(['', 'tidak'])('are not made where BACKUP_AT is "%s"', (at) => {
    expect(place({ BACKUP_AT: at, BACKUP_COPY: '/mnt/lain' })).toBeUndefined()
  })

  it.each([
    ['BACKUP_AT', 'off'],
    ['BACKUP_AT', '24:00'],
    ['BACKUP_EVERY', '9'],
    ['BACKUP_EVERY', '1441'],
    ['BACKUP_FOLDER', '/srv/a"b'],
    ['BACKUP_COPY', '/mnt/a\nUser=root'],
    ['BACKUP_COPY', '/mnt/a\\b'],
  ])('are refused where %s is %j', (name, value) => {
    const checked = check({ BACKUP_AT: '01:30', [name]: value })
    expect(checked.ok ? [] : checked.error).toMatchObject([{ name }])
  })
})
