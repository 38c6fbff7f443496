import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { migrateDatabase } from '../../src/cli/apply-migrations.ts'
import { judgeVersion } from '../../src/cli/doctor/machine.ts'
import { lockFolder } from '../../src/cli/supervisor/lock.ts'
import { planSqld, sqldCommand } from '../../src/cli/supervisor/sqld.ts'
import { connect } from '../../src/db/engine/client.ts'
import { createWriter } from '../../src/db/engine/writer.ts'
import { record } from '../../src/db/webhook/kejadian.ts'
import { sealAudit } from '../../src/operations/sistem/seal-audit.ts'
import { commandHere } from '../support/command.ts'
import { type Issuer, startIssuer } from '../support/issuer.ts'
import { endOf } from '../support/serving.ts'
import { TEST_SETTINGS } from '../support/settings.ts'
import { type Sqld, startSqld } from '../support/sqld.ts'

const LUWES = new URL('../../src/cli/luwes.ts', import.meta.url).pathname

describe('luwes doctor', { timeout: 120_000 }, () => {
  let sqld: Sqld
  const db = () => connect({ url: sqld.url, ...createWriter({ url: sqld.url }) })
  const run = async (args: readonly string[], url: string, data = join(tmpdir(), 'tiada')) => {
    const settings = { DB_URL: url, LUWES_DATA: data }
    const { code, out, err } = await commandHere('doctor', args, { cwd: tmpdir(), settings })
    return { code, said: out + err }
  }
  const doctor = (...args: string[]) => run(args, sqld.url)

  beforeAll(async () => {
    sqld = await startSqld({ migrated: true })
    const row = { pada: 1, oleh: 'x', tindakan: 't', entitas: 'e', data: { a: 1 } }
    await db().write([record(db(), row), record(db(), row), record(db(), row)])
    await sealAudit({ db: db() })
    await db().write([record(db(), row)])
  })
  afterAll(() => sqld.stop())

  it('says that the audit log is whole and how much of it is not sealed yet', async () => {
    const words = await doctor('--audit')
    expect(words).toMatchObject({ code: 0 })
    expect(words.said).toMatch(/is whole: 3 sealed rows are right, 1 rows are not sealed yet/)
    const json = await doctor('--audit', '--json')
    expect(json.code).toBe(0)
    expect(JSON.parse(json.said)).toEqual({
      utuh: true,
      diperiksa: 3,
      belumDisegel: 1,
      segel: expect.stringMatching(/^[0-9a-f]{64}$/),
      rusak: null,
    })
  })

  it('opens the database in LUWES_DATA where none is named, unless somebody else has it open', async () => {
    const data = await mkdtemp(join(tmpdir(), 'luwes-doctor-'))
    await cp(sqld.folder, join(data, 'db'), { recursive: true })
    const own = await run(['--audit', '--json'], '', data)
    expect(JSON.parse(own.said), own.said).toMatchObject({ diperiksa: 3, belumDisegel: 1 })
    expect(own.code).toBe(0)
    const unlock = await lockFolder(data)
    const held = await run(['--audit'], '', data)
    await unlock()
    expect(held.code).toBe(1)
    expect(held.said).toMatch(/is in use by another luwes/)
    await rm(data, { recursive: true, force: true })
  })

  it('names the first broken row and ends with 1', async () => {
    await db().write([{ sql: "UPDATE audit SET oleh = 'y' WHERE urut = 2", args: [] }])
    const words = await doctor('--audit')
    expect(words.code).toBe(1)
    expect(words.said).toMatch(/is broken at row 2, which was changed/)
    const json = await doctor('--audit', '--json')
    expect(json.code).toBe(1)
    expect(JSON.parse(json.said).rusak).toEqual({ urut: 2, sebab: 'berubah' })
  })

  describe('without --audit', () => {
    let issuer: Issuer
    const whole = async (changed: Readonly<Record<string, string>> = {}, ...args: string[]) => {
      const env = {
        ...TEST_SETTINGS,
        PATH: process.env.PATH ?? '',
        DB_URL: sqld.url,
        SSO_ISSUER: issuer.url,
        LUWES_DATA: join(tmpdir(), 'tiada'),
        ...changed,
      }
      const child = spawn(process.execPath, [LUWES, 'doctor', ...args], { env, cwd: tmpdir() })
      let said = ''
      child.stdout.on('data', (part) => {
        said += part
      })
      const [code] = await once(child, 'close')
      return { code, said }
    }
    const states = (said: string) => {
      const { pemeriksaan } = JSON.parse(said)
      return Object.fromEntries(
        pemeriksaan.map(({ kode, keadaan }: Record<string, string>) => [kode, keadaan]),
      )
    }

    beforeAll(async () => {
      issuer = await startIssuer()
      await db().write([{ sql: "UPDATE audit SET oleh = 'x' WHERE urut = 2", args: [] }])
      await sealAudit({ db: db() })
    })
    afterAll(() => issuer.stop())

    it('warns where a newer version migrated the database', async () => {
      const later = Date.parse('2999-01-01T00:00:00Z')
      const note = "INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', ?)"
      await db().write([{ sql: note, args: [later] }])
      const told = await judgeVersion({ url: sqld.url })
      await db().write([
        { sql: 'DELETE FROM __drizzle_migrations WHERE created_at = ?', args: [later] },
      ])
      expect([told.kode, told.keadaan]).toEqual(['versi', 'peringatan'])
      expect(told.pesan.id).toMatch(/1 migrasi tidak dikenal Luwes \d/)
      expect(await judgeVersion({ url: sqld.url })).toMatchObject({ keadaan: 'baik' })
    })

    it('examines every part, and ends with 0 though some of it is worth a warning', async () => {
      const { code, said } = await whole({}, '--json')
      // What the calendar lacks, and is still to be compared with, depends on the day on which this runs.
      const { kalender, 'kalender-cocokkan': compare = 'catatan', ...rest } = states(said)
      expect(compare).toBe('catatan')
      expect(rest).toEqual({
        pengaturan: 'baik',
        'rahasia-webhook': 'baik',
        database: 'baik',
        migrasi: 'baik',
        tulis: 'baik',
        penjaga: 'catatan',
        pegawai: 'peringatan',
        presensi: 'catatan',
        'webhook-keluar': 'baik',
        pesan: 'baik',
        cron: 'baik',
        sso: 'baik',
        jam: 'baik',
        edisi: 'baik',
        'edisi-belum': 'catatan',
        portal: 'baik',
        audit: 'baik',
        ketahanan: 'baik',
        versi: 'baik',
        alamat: 'baik',
        'hari-pertama': 'peringatan',
      })
      expect(code).toBe(kalender === 'rusak' ? 1 : 0)
      const words = await whole()
      expect(words.said).toMatch(
        /^baik {7}sso: SSO .* menjawab, \d kunci\. \/ The SSO .* answers, \d keys\.$/m,
      )
      expect(words.said).toMatch(
        /^peringatan pegawai: .*\n {11}-> Kirim dari SIMPEG .* \/ Send them/m,
      )
    })

    it('names what is wrong with the keys of the SSO, and ends with 1', async () => {
      issuer.misbehave('/jwks', { status: 302, location: 'https://jahat.example/jwks' })
      const { code, said } = await whole()
      issuer.misbehave('/jwks', null)
      expect(code).toBe(1)
      expect(said).toMatch(/^rusak {6}sso: SSO .* mengalihkan .* \/ .* redirects elsewhere/m)
    })

    it('asks for the first day of use until it is there', async () => {
      const { said } = await whole()
      expect(said).toMatch(
        /^peringatan hari-pertama: FIRST_DAY belum diisi.*\n {11}-> Isi FIRST_DAY/m,
      )
      const given = await whole({ FIRST_DAY: '2027-01-04' })
      expect(given.said).toMatch(
        /^baik {7}hari-pertama: Luwes (akan )?dipakai sejak 4 Januari 2027/m,
      )
    })

    it('tells the room of the disk and that nothing runs, where the database is that of LUWES_DATA', async () => {
      const data = await mkdtemp(join(tmpdir(), 'luwes-doctor-'))
      await cp(sqld.folder, join(data, 'db'), { recursive: true })
      const { said } = await whole({ DB_URL: '', LUWES_DATA: data }, '--json')
      expect(states(said)).toMatchObject({
        serve: 'peringatan',
        disk: expect.any(String),
        cadangan: 'peringatan',
      })
      const off = { DB_URL: '', LUWES_DATA: data, BACKUP_AT: 'tidak', BACKUP_COPY: '/x' }
      const told = await whole(off, '--json')
      expect(states(told.said)).toMatchObject({ pengaturan: 'baik', cadangan: 'peringatan' })
      expect(states(told.said)).not.toHaveProperty('salinan-cadangan')
      await rm(data, { recursive: true, force: true })
    })

    it('tells that a second place for backups lacks its copy, and how old a copy is', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'luwes-doctor-'))
      const copy = join(folder, 'salinan')
      const settings = { BACKUP_AT: '01:30', BACKUP_FOLDER: folder, BACKUP_COPY: copy }
      const name = 'luwes-contoh-2026-11-18.luwes'
      await writeFile(join(folder, name), 'isi')
      const without = await whole(settings, '--json')
      expect(states(without.said)).toMatchObject({ cadangan: 'baik', 'salinan-cadangan': 'rusak' })
      await mkdir(copy)
      await writeFile(join(copy, name), 'isi')
      const day = Date.now() / 1_000 - 30 * 3_600
      await utimes(join(copy, name), day, day)
      const old = await whole(settings)
      expect(old.said).toMatch(/^peringatan salinan-cadangan: .* 30 jam yang lalu/m)
      await rm(folder, { recursive: true, force: true })
    })

    it('warns of a database elsewhere that does not sync what it stores', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'luwes-doctor-'))
      const plan = await planSqld(folder, { openToAll: true })
      const { file, args, env } = sqldCommand(plan)
      const relaxed = spawn(file, args, { env, stdio: 'ignore' })
      try {
        await vi.waitFor(() => migrateDatabase({ url: plan.database.url }), 10_000)
        const { said } = await whole({ DB_URL: plan.database.url }, '--json')
        expect(states(said)).toMatchObject({ database: 'baik', ketahanan: 'peringatan' })
      } finally {
        relaxed.kill('SIGKILL')
        await endOf(relaxed)
        await rm(folder, { recursive: true, force: true })
      }
    })

    it('names every setting that is wrong, goes on with what it can, and ends with 2', async () => {
      const { code, said } = await whole({ SESSION_SECRET: 'pendek', PORTAL_ORIGINS: '' }, '--json')
      expect(code).toBe(2)
      const told = JSON.parse(said).pemeriksaan.map(
        ({ pesan }: { pesan: { en: string } }) => pesan.en,
      )
      expect(told).toEqual([
        'PORTAL_ORIGINS is missing.',
        'SESSION_SECRET must be at least 32 bytes.',
        expect.stringMatching(/synced to the disk/),
        expect.stringMatching(/^Luwes \d+\.\d+\.\d+\.$/),
        expect.stringMatching(/audit log is whole/),
      ])
      expect(said).not.toMatch(/pendek/)
    })

    it('ends with 1 when the database is away, and says so', async () => {
      const { code, said } = await whole({ DB_URL: 'http://127.0.0.1:9' }, '--json')
      expect([code, states(said)]).toEqual([1, expect.objectContaining({ database: 'rusak' })])
    })
  })

  it.each([
    ['no settings', [], undefined, /SSO_ISSUER is missing/],
    ['an option that it does not know', ['--audit', '--lekas'], undefined, /Unknown option/],
    ['no database', ['--audit'], '', /DB_URL is missing/],
  ])('ends with 2 when it is given %s', async (_what, args, url, sentence) => {
    const { code, said } = await run(args, url ?? sqld.url)
    expect([code, said]).toEqual([2, expect.stringMatching(sentence)])
  })
})
