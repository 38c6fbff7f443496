import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lockFolder } from '../../src/cli/supervisor/lock.ts'
import { connect } from '../../src/db/client.ts'
import { record } from '../../src/db/kejadian.ts'
import { createWriter } from '../../src/db/writer.ts'
import { sealAudit } from '../../src/operations/audit/seal-audit.ts'
import { type Sqld, startSqld } from '../support/sqld.ts'

const LUWES = new URL('../../src/cli/luwes.ts', import.meta.url).pathname

describe('luwes doctor', () => {
  let sqld: Sqld
  const db = () => connect({ url: sqld.url, ...createWriter({ url: sqld.url }) })
  const run = async (args: readonly string[], url: string, data = join(tmpdir(), 'tiada')) => {
    const env = { PATH: process.env.PATH ?? '', DB_URL: url, LUWES_DATA: data }
    const child = spawn(process.execPath, [LUWES, 'doctor', ...args], { env })
    let said = ''
    child.stdout.on('data', (part) => {
      said += part
    })
    child.stderr.on('data', (part) => {
      said += part
    })
    const [code] = await once(child, 'close')
    return { code, said }
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

  it.each([
    ['nothing to examine', [], undefined, /luwes doctor --audit/],
    ['an option that it does not know', ['--audit', '--lekas'], undefined, /Unknown option/],
    ['no database', ['--audit'], '', /DB_URL is missing/],
  ])('ends with 2 when it is given %s', async (_what, args, url, sentence) => {
    const { code, said } = await run(args, url ?? sqld.url)
    expect([code, said]).toEqual([2, expect.stringMatching(sentence)])
  })
})
