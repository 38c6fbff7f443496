import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readLog } from '../../../src/cli/backup/wal.ts'

const SIZE = 512

/**
 * Returns the checksum of a log (https://sqlite.org/fileformat2.html#checksum_algorithm), over words of the least
 * first.
 */
function checksum() {
  let one = 0
  let two = 0
  return (bytes: Buffer): readonly [number, number] => {
    for (let at = 0; at < bytes.length; at += 8) {
      one = (one + bytes.readUInt32LE(at) + two) >>> 0
      two = (two + bytes.readUInt32LE(at + 4) + one) >>> 0
    }
    return [one, two]
  }
}

/**
 * Returns a log as SQLite writes it: each call makes the next transaction, which adds one page at
 * the end of the database.
 */
function newLog(salt = 11) {
  const add = checksum()
  const header = Buffer.alloc(32)
  for (const [at, word] of [0x377f0682, 3_007_000, SIZE, 0, salt, 22].entries())
    header.writeUInt32BE(word, 4 * at)
  for (const [at, word] of add(header.subarray(0, 24)).entries())
    header.writeUInt32BE(word, 24 + 4 * at)
  let page = 0
  const next = () => {
    page += 1
    const frame = Buffer.alloc(24 + SIZE, page % 251)
    for (const [at, word] of [page, page, salt, 22].entries()) frame.writeUInt32BE(word, 4 * at)
    add(frame.subarray(0, 8))
    for (const [at, word] of add(frame.subarray(24)).entries())
      frame.writeUInt32BE(word, 16 + 4 * at)
    return frame
  }
  return { header, next, pages: () => page }
}

describe('the log of a database', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'luwes-log-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('is read as far as it reached when the reading began, though writers are faster', async () => {
    const path = join(folder, 'a')
    const { header, next, pages } = newLog()
    const some = () => Buffer.concat(Array.from({ length: 256 }, next))
    await writeFile(path, Buffer.concat([header, some()]))
    let isRead = false
    const reading = readLog(path, join(folder, 'b')).finally(() => {
      isRead = true
    })
    for (let times = 0; times < 80 && !isRead; times += 1) await appendFile(path, some())
    const log = await reading
    expect(log.count).toBeGreaterThanOrEqual(256)
    expect(log.count).toBeLessThan(pages())
    expect(await log.read(256)).toEqual(Buffer.alloc(SIZE, 256 % 251))
    await log.close()
  })

  it('counts no transaction of which the end is missing', async () => {
    const path = join(folder, 'c')
    const { header, next } = newLog()
    const first = next()
    const second = next()
    await writeFile(path, Buffer.concat([header, first, second.subarray(0, 200)]))
    const log = await readLog(path, join(folder, 'd'))
    expect([log.count, log.has(1), log.has(2)]).toEqual([1, true, false])
    await log.close()
  })

  it('counts nothing that was left of the log before it began again', async () => {
    const path = join(folder, 'e')
    const before = newLog(11)
    const now = newLog(12)
    const left = Array.from({ length: 600 }, before.next)
    const whole = [now.header, now.next(), now.next(), ...left.slice(2)]
    await writeFile(path, Buffer.concat(whole))
    const log = await readLog(path, join(folder, 'f'))
    expect([log.count, log.has(2), log.has(3)]).toEqual([2, true, false])
    await log.close()
  })
})
