import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runBatch } from '../../src/db/engine/hrana.ts'
import {
  ACCOUNT,
  type Clone,
  endIn,
  makeClone,
  type RunResult,
  statusAt,
  toldIn,
} from '../support/clone.ts'
import { type Issuer, startIssuer } from '../support/issuer.ts'

describe('luwes fleet, of regencies that run their own database', { timeout: 300_000 }, () => {
  let clone: Clone
  let issuer: Issuer
  let members: string
  const place = () => join(clone.place, 'dua')
  const fleet = (action: string) => clone.luwes('fleet', action, members, '--json')
  const counts = ({ out }: RunResult) => {
    const { selesai, tetap, gagal } = JSON.parse(out)
    return { selesai, tetap, gagal }
  }
  const reportOf = ({ out }: RunResult, regency: string) =>
    JSON.parse(out).daerah.find((one: { regency: string }) => one.regency === regency)

  beforeAll(async () => {
    issuer = await startIssuer()
    clone = await makeClone()
    await clone.lighten()
    members = join(clone.place, 'armada')
    await mkdir(members)
    const file = (over: Readonly<Record<string, string>>) =>
      Object.entries({
        NAME: 'Kota Dua',
        ZONE: 'Asia/Jakarta',
        TARGET: 'onprem',
        FOLDER: place(),
        ISSUER: issuer.url,
        ORIGINS: 'https://portal.dua.example.go.id',
        URL: 'https://luwes.dua.example.go.id',
        ...over,
        ...(ACCOUNT[1] && { ACCOUNT: ACCOUNT[1] }),
      })
        .map(([name, value]) => `${name}="${value}"\n`)
        .join('')
    const away = { ISSUER: 'http://127.0.0.1:1/sso', FOLDER: join(clone.place, 'tiga') }
    await writeFile(join(members, 'kota-dua.env'), file({}))
    await writeFile(join(members, 'kota-tiga.env'), file(away))
  }, 60_000)
  afterAll(async () => {
    await endIn(place())
    await issuer.stop()
    await clone.remove()
  }, 60_000)

  it('deploys many, tells of the one that fails, and shows secrets that it made once', async () => {
    const first = await fleet('deploy')
    expect([first.code, counts(first)]).toEqual([1, { selesai: 1, tetap: 0, gagal: 1 }])
    expect(reportOf(first, 'kota-tiga')).toMatchObject({
      catatan: expect.stringMatching(/tidak menjawab/),
    })
    const env = parseEnv(await readFile(join(place(), '.env'), 'utf8'))
    expect(reportOf(first, 'kota-dua').rahasia).toEqual({
      WEBHOOK_SECRET_SIMPEG: env.WEBHOOK_SECRET_SIMPEG,
      WEBHOOK_SECRET_PRESENSI: env.WEBHOOK_SECRET_PRESENSI,
      WEBHOOK_SECRET_KINERJA: env.WEBHOOK_SECRET_KINERJA,
    })
    const again = await fleet('deploy')
    expect(counts(again)).toEqual({ selesai: 0, tetap: 1, gagal: 1 })
    expect(again.out).not.toContain('whsec_')
  })

  it('looks at the database through the Luwes that runs from the folder', async () => {
    const ran = await fleet('status')
    expect(reportOf(ran, 'kota-dua')).toMatchObject({
      hasil: 'tetap',
      catatan: 'terbaru / up to date',
    })
    expect(reportOf(ran, 'kota-tiga')).toMatchObject({
      hasil: 'gagal',
      catatan: expect.stringMatching(/tidak berjalan dari/),
    })
  })

  it('migrates through it, with a backup that belongs to the deployment', async () => {
    const journal = join(clone.folder, 'migrations/meta/_journal.json')
    const { entries, ...rest } = JSON.parse(await readFile(journal, 'utf8'))
    const entry = { idx: 99, version: '6', when: Date.now(), tag: '9999_uji', breakpoints: true }
    await writeFile(journal, JSON.stringify({ ...rest, entries: [...entries, entry] }))
    await writeFile(join(clone.folder, 'migrations/9999_uji.sql'), 'CREATE TABLE uji (a TEXT);\n')
    expect(reportOf(await fleet('status'), 'kota-dua').catatan).toMatch(/^kurang 1 migrasi/)
    const ran = await fleet('migrate')
    expect(reportOf(ran, 'kota-dua')).toMatchObject({ hasil: 'selesai' })
    const { database } = await toldIn(place())
    if (!database) throw new Error('no database')
    const [found] = await runBatch(database, [{ sql: 'SELECT count(*) FROM uji', args: [] }])
    expect(found?.ok).toBe(true)
    const [backup = ''] = await readdir(join(place(), 'backups'))
    const { uid, mode } = await stat(join(place(), 'backups', backup))
    expect([uid, mode & 0o777]).toEqual([(await stat(place())).uid, 0o600])
    expect(reportOf(await fleet('migrate'), 'kota-dua')).toMatchObject({ hasil: 'tetap' })
  })

  it('never takes one that does not answer for one that is well, and deploy starts it again', async () => {
    await endIn(place())
    for (const action of ['status', 'migrate']) {
      const ran = await fleet(action)
      expect([ran.code, reportOf(ran, 'kota-dua')]).toMatchObject([
        1,
        { hasil: 'gagal', catatan: expect.stringMatching(/systemctl start luwes-kota-dua/) },
      ])
    }
    expect(reportOf(await fleet('deploy'), 'kota-dua')).toMatchObject({ hasil: 'selesai' })
    expect(await statusAt(place())).toBe(200)
  })

  it('asks the Luwes of a regency, too, whose database is elsewhere', async () => {
    const { database } = await toldIn(place())
    const text = `DB_URL=${database?.url}\nDB_TOKEN=${database?.token}\n`
    const file = (name: string, more: string) => writeFile(join(members, name), `${text}${more}`)
    await file('kota-satu.env', 'URL=http://127.0.0.1:1\n')
    await file('kota-dua-lagi.env', `FOLDER=${place()}\n`)
    const ran = await fleet('status')
    expect(reportOf(ran, 'kota-satu')).toMatchObject({
      hasil: 'gagal',
      catatan: expect.stringMatching(/Luwes tidak menjawab/),
    })
    expect(reportOf(ran, 'kota-dua-lagi')).toMatchObject({ hasil: 'tetap' })
  })
})
