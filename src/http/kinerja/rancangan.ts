import { Hono } from 'hono'
import { toRfc3339 } from '../../domain/shared/local-time.ts'
import type { Result } from '../../domain/shared/result.ts'
import { createRancangan } from '../../operations/kinerja/create-rancangan.ts'
import { decideKebijakan } from '../../operations/kinerja/decide-kebijakan.ts'
import { deleteRancangan } from '../../operations/kinerja/delete-rancangan.ts'
import { exportKebijakan } from '../../operations/kinerja/export-kebijakan.ts'
import { importKebijakan } from '../../operations/kinerja/import-kebijakan.ts'
import type { KebijakanTerbaca, Pelaku } from '../../operations/kinerja/kebijakan.ts'
import { listKebijakan } from '../../operations/kinerja/list-kebijakan.ts'
import { listKebijakanSaya } from '../../operations/kinerja/list-kebijakan-saya.ts'
import { proposeKebijakan } from '../../operations/kinerja/propose-kebijakan.ts'
import { readEdisi } from '../../operations/kinerja/read-edisi.ts'
import { simulateRancangan } from '../../operations/kinerja/simulate-rancangan.ts'
import { updateRancangan } from '../../operations/kinerja/update-rancangan.ts'
import type { Problem } from '../../operations/shared/problem.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import type { Ctx, Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerProblem } from '../problem.ts'
import { idParam } from '../schemas.ts'
import { valid } from '../validate.ts'
import {
  cobaBody,
  imporBody,
  keputusanBody,
  rancanganBody,
  rancanganPut,
  sejakParam,
  versiBody,
  versiQuery,
} from './schemas-rancangan.ts'

/** The law: its editions, and the drafts, proposals and adoptions that change it. */
export const rancanganRoutes = new Hono<Hallway>()
  .get('/', operation('kebijakan'), signedIn, async (c) => {
    const all = await listKebijakan(c.get('deps'), c.get('caller'))
    if (!all.ok) return answerProblem(c, all.error)
    return answerJson({ ...all.value, kebijakan: all.value.kebijakan.map((one) => wire(c, one)) })
  })
  .get('/saya', operation('kebijakanSaya'), signedIn, async (c) => {
    const mine = await listKebijakanSaya(c.get('deps'), c.get('caller'))
    if (!mine.ok) return answerProblem(c, mine.error)
    const { zona } = c.get('deps')
    return answerJson({
      data: mine.value.map((one) => ({ ...one, pada: toRfc3339(one.pada, zona) })),
    })
  })
  .get('/edisi/:sejak', operation('edisi'), signedIn, valid('param', sejakParam), async (c) => {
    const { sejak } = c.req.valid('param')
    const read = await readEdisi(c.get('deps'), c.get('caller'), sejak)
    return read.ok ? answerJson(read.value) : answerProblem(c, read.error)
  })
  .post('/rancangan', operation('rancang'), signedIn, valid('json', rancanganBody), async (c) => {
    const asked = c.req.valid('json')
    const key = await idempotencyOf(c, 'kebijakan', asked)
    return answer(c, await createRancangan(c.get('deps'), c.get('caller'), asked, key), 201)
  })
  .post('/impor', operation('imporKebijakan'), signedIn, valid('json', imporBody), async (c) => {
    const asked = c.req.valid('json')
    const key = await idempotencyOf(c, 'kebijakan/impor', asked)
    return answer(c, await importKebijakan(c.get('deps'), c.get('caller'), asked, key), 201)
  })
  .put(
    '/rancangan/:id',
    operation('ubahRancangan'),
    signedIn,
    valid('param', idParam),
    valid('json', rancanganPut),
    async (c) => {
      const { id } = c.req.valid('param')
      const body = c.req.valid('json')
      return answer(c, await updateRancangan(c.get('deps'), c.get('caller'), id, body))
    },
  )
  .delete(
    '/rancangan/:id',
    operation('hapusRancangan'),
    signedIn,
    valid('param', idParam),
    valid('query', versiQuery),
    async (c) => {
      const { id } = c.req.valid('param')
      const { versi } = c.req.valid('query')
      const gone = await deleteRancangan(c.get('deps'), c.get('caller'), id, versi)
      return gone.ok ? answerJson(gone.value) : answerProblem(c, gone.error)
    },
  )
  .post(
    '/rancangan/:id/simulasi',
    operation('cobaRancangan'),
    signedIn,
    valid('param', idParam),
    valid('json', cobaBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const body = c.req.valid('json')
      const tried = await simulateRancangan(c.get('deps'), c.get('caller'), id, body)
      return tried.ok ? answerJson(tried.value) : answerProblem(c, tried.error)
    },
  )
  .post(
    '/rancangan/:id/usul',
    operation('usulkanKebijakan'),
    signedIn,
    valid('param', idParam),
    valid('json', versiBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const { versi } = c.req.valid('json')
      return answer(c, await proposeKebijakan(c.get('deps'), c.get('caller'), id, versi))
    },
  )
  .post(
    '/rancangan/:id/keputusan',
    operation('putuskanKebijakan'),
    signedIn,
    valid('param', idParam),
    valid('json', keputusanBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const body = c.req.valid('json')
      return answer(c, await decideKebijakan(c.get('deps'), c.get('caller'), id, body))
    },
  )
  .get(
    '/rancangan/:id/ekspor',
    operation('eksporKebijakan'),
    signedIn,
    valid('param', idParam),
    async (c) => {
      const { id } = c.req.valid('param')
      const file = await exportKebijakan(c.get('deps'), c.get('caller'), id)
      if (!file.ok) return answerProblem(c, file.error)
      const { nama, isi } = file.value
      // Unchanged, because its checksum covers every letter.
      return c.body(JSON.stringify(isi), 200, {
        'content-type': 'application/json',
        'content-disposition': `attachment; filename="${nama}"`,
        'luwes-sha256': isi.sha256,
        'luwes-segel': isi.segel ?? '',
      })
    },
  )

function answer(c: Ctx, result: Result<KebijakanTerbaca, Problem>, status: 200 | 201 = 200) {
  return result.ok ? answerJson(wire(c, result.value), status) : answerProblem(c, result.error)
}

/** Maps a change to the wire, in the regency's time zone. */
function wire(c: Ctx, { diubah, diusulkan, ditetapkan, dicabut, ...rest }: KebijakanTerbaca) {
  const { zona } = c.get('deps')
  const who = (one: Pelaku) => ({ nama: one.nama, pada: toRfc3339(one.pada, zona) })
  return {
    ...rest,
    diubah: who(diubah),
    diusulkan: diusulkan && who(diusulkan),
    ditetapkan: ditetapkan && { ...who(ditetapkan), sebagai: ditetapkan.sebagai },
    dicabut: dicabut && who(dicabut),
  }
}
