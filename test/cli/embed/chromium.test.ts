import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage } from '../../../src/cli/embed/check/chromium.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luwes-peramban-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Writes a program that stands in for a browser; returns its path. */
async function browserThat(does: string): Promise<string> {
  const path = join(folder, 'peramban')
  await writeFile(path, `#!${process.execPath}\n${does}\n`)
  await chmod(path, 0o700)
  return path
}

/** Says where it listens, as Chromium does, and answers nothing. */
const SILENT = `const profile = process.argv.find((one) => one.startsWith('--user-data-dir=')).slice(16)
const server = require('node:net').createServer(() => undefined).listen(0, '127.0.0.1', () =>
  require('node:fs').writeFileSync(profile + '/DevToolsActivePort', server.address().port + '\\n/x'))`

describe('a browser that does not start', () => {
  it.each([
    ['is not there', async () => join(folder, 'tiada'), /ENOENT/],
    ['ends', () => browserThat('process.exit(3)'), /^Chromium ended with 3/],
    ['says nothing', () => browserThat('setInterval(() => {}, 1e6)'), /did not start within 2 s/],
    ['listens and never answers', () => browserThat(SILENT), /does not answer/],
  ])('is given up where it %s', async (_, program, sentence) => {
    await expect(openPage(await program(), 2_000)).rejects.toThrow(sentence)
  })
})
