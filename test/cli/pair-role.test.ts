import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { keepRole, pairFolder, readRole } from '../../src/cli/pair/folder.ts'

it('keeps the role of a machine whole, though several learn of it at the same moment', async () => {
  const data = await mkdtemp(join(tmpdir(), 'luwes-peran-'))
  await mkdir(pairFolder(data))
  const other = { sendiri: false, digantikan: null, lengkap: true, sisihkan: false }
  const roles = Array.from({ length: 30 }, (_one, epoch) => {
    return { peran: 'siaga' as const, epoch, ...other }
  })
  await Promise.all(roles.map((role) => keepRole(data, role)))
  expect(roles).toContainEqual(await readRole(data))
  expect(await readdir(pairFolder(data))).toEqual(['peran.json'])
  await rm(data, { recursive: true })
})
