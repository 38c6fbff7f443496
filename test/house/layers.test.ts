import { describe, expect, it } from 'vitest'
import { wrongImports } from './layers.ts'
import { sourcesBelow, textOf } from './sources.ts'

describe('the allowed imports', () => {
  it('holds in every file of src and widgets', () => {
    const files = sourcesBelow('src', 'widgets')
    expect(files.length).toBeGreaterThan(100)
    expect(files.flatMap((path) => wrongImports(path, textOf(path)))).toEqual([])
  })

  // One line planted in a real file: the existing content is allowed, so the finding is this line.
  it.each([
    ['shared knows nothing of pegawai', 'src/domain/shared/rule.ts', '../pegawai/nip.ts'],
    ['pegawai knows nothing of wfa', 'src/domain/pegawai/nip.ts', '../wfa/facts.ts'],
    ['wfa knows nothing of presensi', 'src/domain/wfa/facts.ts', '../presensi/tap.ts'],
    ['wfa knows nothing of the editions', 'src/domain/wfa/facts.ts', '../edition.ts'],
    ['presensi knows nothing of kinerja', 'src/domain/presensi/tap.ts', '../kinerja/tpp.ts'],
    ['kinerja knows nothing of the events', 'src/domain/kinerja/tpp.ts', '../events.ts'],
    ['domain reads no database', 'src/domain/wfa/facts.ts', '../../db/engine/client.ts'],
    ['domain takes no other package', 'src/domain/wfa/facts.ts', 'hono'],
    ['domain takes nothing of the machine', 'src/domain/wfa/facts.ts', 'node:crypto'],
    ['policy calls nothing', 'src/policy/national.ts', '../domain/shared/rule.ts'],
    ['policy is no operation', 'src/policy/national.ts', '../operations/sistem/read-saya.ts'],
    ['db decides nothing', 'src/db/engine/client.ts', '../../domain/wfa/judge-filing.ts'],
    ['db sees no adapter', 'src/db/engine/client.ts', '../../adapters/sso.ts'],
    ['db sees no operation', 'src/db/engine/client.ts', '../../operations/sistem/read-saya.ts'],
    ['db sees no route', 'src/db/engine/client.ts', '../../http/app.ts'],
    ['adapters see no database', 'src/adapters/sso.ts', '../db/engine/client.ts'],
    ['adapters decide nothing', 'src/adapters/sso.ts', '../domain/pegawai/access.ts'],
    ['operations know nothing of HTTP', 'src/operations/sistem/read-saya.ts', 'hono'],
    ['operations see no route', 'src/operations/sistem/read-saya.ts', '../../http/app.ts'],
    [
      'operations get editions from deps',
      'src/operations/sistem/read-saya.ts',
      '../../policy/index.ts',
    ],
    ['http sees no database', 'src/http/app.ts', '../db/engine/client.ts'],
    ['http sees no adapter', 'src/http/app.ts', '../adapters/sso.ts'],
    ['http sees no policy', 'src/http/app.ts', '../policy/index.ts'],
    ['http sees no settings', 'src/http/app.ts', '../config.ts'],
    ['the command line sees no route', 'src/cli/apply-migrations.ts', '../http/app.ts'],
    ['the command line sees no demo', 'src/cli/apply-migrations.ts', '../demo/data.ts'],
    ['nobody imports the demo', 'src/worker.ts', './demo/data.ts'],
    ['nobody imports the command line', 'src/worker.ts', './cli/serve.ts'],
    ['nobody imports the Worker', 'src/cli/apply-migrations.ts', '../worker.ts'],
    ['the command line imports no door', 'src/cli/apply-migrations.ts', '../door.ts'],
    ['the demo imports no door', 'src/demo/start.ts', '../penulis.ts'],
    ['settings know nothing of the law', 'src/config.ts', './policy/index.ts'],
    ['widgets see no server', 'widgets/shared/call.ts', '../../src/domain/wfa/facts.ts'],
    ['widgets take no other package', 'widgets/shared/call.ts', 'valibot'],
  ])('%s', (_promise, path, target) => {
    const text = `import { planted } from '${target}'\n${textOf(path)}`
    expect(wrongImports(path, text)).toHaveLength(1)
  })

  it.each([
    ['a type', "import type { Planted } from '../db/engine/client.ts'"],
    ['a type among values', "import { type Planted } from '../db/engine/client.ts'"],
    ['what is passed on', "export { planted } from '../db/engine/client.ts'"],
    ['all that is passed on', "export * from '../db/engine/client.ts'"],
    ['what comes late', "export const planted = () => import('../db/engine/client.ts')"],
    ['a type in passing', "export type Planted = import('../db/engine/client.ts').Db"],
    ['what is only run', "import '../db/engine/client.ts'"],
  ])('sees %s', (_form, line) => {
    expect(wrongImports('src/http/app.ts', line)).toEqual([
      'src/http/app.ts:1 -> src/db/engine/client.ts',
    ])
  })

  it('finds no place for a room that the floor plan does not have', () => {
    expect(wrongImports('src/utils/dates.ts', '')).toHaveLength(1)
  })
})
