import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askHolder, lockFolder } from '../../../src/cli/supervisor/lock.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luwes-lock-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('the lock of a data folder', () => {
  it('is held by one, who tells others, until it is given back', async () => {
    const release = await lockFolder(folder, () => 'siapa')
    await expect(lockFolder(folder)).rejects.toThrow('is in use by another luwes')
    expect(await askHolder(folder)).toBe('siapa')
    await release()
    expect(await askHolder(folder)).toBe('')
    await (await lockFolder(folder))()
  })

  it('is given back even while a caller neither reads nor hangs up, as a stopped process', async () => {
    const release = await lockFolder(folder, () => 'siapa')
    const caller = connect({ path: join(folder, 'luwes.sock'), allowHalfOpen: true })
    await once(caller, 'connect')
    await release()
    expect(await askHolder(folder)).toBe('')
    caller.destroy()
  })
})
