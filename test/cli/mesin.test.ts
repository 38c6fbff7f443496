import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../support/app.ts'
import { commandHere } from '../support/command.ts'
import { ORANG } from '../support/people.ts'
import { serveApp, type TestServer } from '../support/served.ts'

const PINS = [ORANG.siti, ORANG.budi, ORANG.kabid, ORANG.kadis, ORANG.lain, '901', '902', '903']

describe('luwes mesin simulate', () => {
  let luwes: TestApp
  let server: TestServer
  let folder: string
  const run = (...args: readonly string[]) =>
    commandHere('mesin', ['simulate', ...args], { cwd: folder, settings: {} })

  beforeAll(async () => {
    luwes = await startApp({ admsFrom: ['127.0.0.0/8'] })
    luwes.setNow('2026-11-19T07:35:00+07:00')
    server = await serveApp(luwes)
    folder = await mkdtemp(join(tmpdir(), 'luwes-mesin-'))
    await writeFile(join(folder, 'pin.txt'), PINS.join('\n'))
    for (const n of [1, 2, 3, 4, 5, 6, 7]) {
      const { status, text } = await luwes.ask('POST', '/v1/mesin', {
        as: ORANG.bkd,
        body: {
          serial: `LUWES-SIM-00${n}`,
          nama: `Tiruan ${n}`,
          unit: 'kominfo',
          kantor: 'Kantor Bupati',
          arah: 'tombol',
        },
      })
      expect(status, text).toBe(201)
    }
  })
  afterAll(async () => {
    await server.stop()
    await luwes.stop()
    await rm(folder, { recursive: true, force: true })
  })

  it('sends a morning with all that goes wrong, and each line counts once', async () => {
    const args = ['--url', server.url, '--header', 'x-real-ip', '--date', '2026-11-19', '--json']
    const { code, out, err } = await run(...args, '--machines', '7', '--pins', 'pin.txt')
    expect(JSON.parse(out), err).toMatchObject({ mesin: 7, baris: 8, salah: [] })
    expect(code).toBe(0)
    const taps = await luwes.rows(`SELECT nip, at FROM tap WHERE sumber = 'mesin'`)
    expect(new Set(taps.map(({ nip }) => nip))).toEqual(new Set(PINS.slice(0, 5)))
    expect(taps).toHaveLength(5)
    // Also where the clock was an hour ahead, nobody came after they were seen.
    for (const { at } of taps) expect(Number(at)).toBeLessThanOrEqual(luwes.now())
    const results = await luwes.rows(
      `SELECT coalesce(hasil, tunggu) AS hasil, count(*) AS n FROM baris_mesin GROUP BY 1 ORDER BY 1`,
    )
    expect(results).toEqual([
      { hasil: 'jam-mati', n: 1 },
      { hasil: 'pin', n: 3 },
      { hasil: 'tap', n: 5 },
    ])
    const again = await run(...args, '--machines', '7', '--pins', 'pin.txt')
    expect(again.code).toBe(0)
    expect(await luwes.rows(`SELECT nip FROM tap WHERE sumber = 'mesin'`)).toHaveLength(5)
    expect(luwes.faults).toEqual([])
  })

  it('says what is wrong where Luwes has no door for it, and how it must be asked', async () => {
    const shut = await run('--url', server.url, '--header', 'x-real-ip', '--from', '10.9.9.9')
    expect(shut.code).toBe(1)
    expect(shut.out).toMatch(/wrong answers:\n {2}404/)
    expect((await run('--machines', '0')).code).toBe(2)
    expect((await run('--date', 'besok')).code).toBe(2)
    expect((await commandHere('mesin', [], { cwd: folder, settings: {} })).code).toBe(2)
  })
})
