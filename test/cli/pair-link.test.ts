import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { archiveFile, sha256Of } from '../../src/cli/archive/files.ts'
import { fetchArchive, pieceOfArchive } from '../../src/cli/pair/archives.ts'
import { makePairCertificates } from '../../src/cli/pair/certificates.ts'
import { keepPair, keepRole, readRole } from '../../src/cli/pair/folder.ts'
import { listenForPair, openLink, type PairLink } from '../../src/cli/pair/link.ts'
import { beforeRestore } from '../../src/cli/pair/restored.ts'
import { createDatabaseKey } from '../../src/cli/supervisor/database-key.ts'
import { twoPorts } from '../support/cut.ts'

describe('what one machine of a pair hears of the other', () => {
  it('has a restored standby become the primary, and refuses while its primary may hold more', async () => {
    const data = await mkdtemp(join(tmpdir(), 'luwes-pulih-'))
    const port = await twoPorts()
    const dengar = { host: '127.0.0.1', port }
    const lawan = { host: '127.0.0.1', port: await twoPorts() }
    const { otoritas, mesin } = await makePairCertificates(
      [['127.0.0.1'], ['127.0.0.1']],
      Date.now(),
    )
    const kunciDatabase = createDatabaseKey()
    await keepPair(data, { ganjil: false, dengar, lawan, otoritas, ...mesin[0], kunciDatabase })
    await keepRole(data, {
      peran: 'siaga',
      epoch: 1,
      sendiri: false,
      digantikan: null,
      lengkap: false,
      sisihkan: false,
    })
    const theirs = {
      ganjil: true,
      dengar: lawan,
      lawan: dengar,
      otoritas,
      ...mesin[1],
      kunciDatabase,
    }
    const primary = await listenForPair(theirs, async () => ({
      status: 200,
      body: JSON.stringify({ peran: 'utama', epoch: 1, letak: null }),
    }))
    await expect(beforeRestore(data)).rejects.toThrow('mesin utamanya menjawab')
    await primary.close()
    await (await beforeRestore(data))()
    expect(await readRole(data)).toMatchObject({ peran: 'utama', epoch: 2, sendiri: true })
    await rm(data, { recursive: true, force: true })
  })

  it('fetches the file of an archived year piece by piece, continues where it stopped, and accepts no other file', async () => {
    const theirs = await mkdtemp(join(tmpdir(), 'luwes-arsip-'))
    const data = await mkdtemp(join(tmpdir(), 'luwes-arsip-'))
    const there = archiveFile(theirs, '2025')
    const here = archiveFile(data, '2025')
    await mkdir(dirname(there))
    await writeFile(there, randomBytes(9 * 1024 * 1024))
    const asked: string[] = []
    let left = 1
    const link: PairLink = {
      ask: async ({ path }) => {
        asked.push(path)
        left -= 1
        return left < 0 ? null : pieceOfArchive(theirs, new URL(path, 'http://pasangan'))
      },
      close: () => undefined,
    }
    const sidik = await sha256Of(there)
    expect(await fetchArchive({ data, link }, { tahun: '2025', sidik })).toBe('belum')
    expect(existsSync(here)).toBe(false)
    left = 9
    expect(await fetchArchive({ data, link }, { tahun: '2025', sidik })).toBe('utuh')
    expect(await sha256Of(here)).toBe(sidik)
    const from = asked.map((path) => Number(path.split('dari=')[1]) / 1024 ** 2)
    expect(from).toEqual([0, 4, 4, 8])
    const other = { tahun: '2025', sidik: '0'.repeat(64) }
    expect(await fetchArchive({ data, link }, other)).toBe('berbeda')
    expect(await readdir(dirname(here))).toEqual(['2025.db'])
    expect(await sha256Of(here)).toBe(sidik)
    for (const wrong of ['tahun=2024&dari=0', 'tahun=../2025&dari=0', 'tahun=2025&dari=-1']) {
      const { status } = await pieceOfArchive(theirs, new URL(`http://pasangan/arsip?${wrong}`))
      expect(status, wrong).toBe(404)
    }
    for (const folder of [theirs, data]) await rm(folder, { recursive: true, force: true })
  })

  it('hears nobody who brings no certificate of the pair', async () => {
    const [own, strange] = await Promise.all(
      [1, 2].map(() => makePairCertificates([['127.0.0.1'], ['127.0.0.1']], Date.now())),
    )
    if (!own || !strange) throw new Error('no certificates')
    const dengar = { host: '127.0.0.1', port: await twoPorts() }
    const pair = (of: typeof own, n: 0 | 1) => ({
      ganjil: n === 0,
      dengar,
      lawan: dengar,
      otoritas: of.otoritas,
      ...of.mesin[n],
      kunciDatabase: createDatabaseKey(),
    })
    const heard: string[] = []
    const server = await listenForPair(pair(own, 0), async (_, { pathname }) => {
      heard.push(pathname)
      return { status: 204, body: '' }
    })
    const ask = async (given: ReturnType<typeof pair>) => {
      const link = openLink(given)
      return (await link.ask({ method: 'GET', path: '/keadaan', limit: 3_000 }).finally(link.close))
        ?.status
    }
    expect(await ask(pair(own, 1))).toBe(204)
    expect(await ask(pair(strange, 1))).toBeUndefined()
    // Nor who trusts the right authority, and brings a certificate of another one.
    expect(await ask({ ...pair(strange, 1), otoritas: own.otoritas })).toBeUndefined()
    expect(heard).toEqual(['/keadaan'])
    await server.close()
  })
})
