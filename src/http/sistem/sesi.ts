import { Hono } from 'hono'
import { closeSesi } from '../../operations/sistem/close-sesi.ts'
import { openSesi } from '../../operations/sistem/open-sesi.ts'
import { readSaya } from '../../operations/sistem/read-saya.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import { formAsJson } from '../guards/form.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { sayaQuery } from '../presensi/schemas-presensi.ts'
import { answerProblem } from '../problem.ts'
import { valid } from '../validate.ts'
import { logoutBody, sesiBody } from './schemas-sesi.ts'
import { sayaToWire, sesiToWire } from './wire-sesi.ts'

/** Sessions of widgets, and who the caller is. */
export const sesiRoutes = new Hono<Hallway>()
  .post('/sesi', operation('bukaSesi'), valid('json', sesiBody), async (c) => {
    const opened = await openSesi(c.get('deps'), c.req.valid('json').token)
    return opened.ok ? answerJson(sesiToWire(opened.value), 201) : answerProblem(c, opened.error)
  })
  .post(
    '/sesi/logout-backchannel',
    operation('akhiriSesi'),
    formAsJson(['logout_token']),
    valid('json', logoutBody),
    async (c) => {
      const ended = await closeSesi(c.get('deps'), c.req.valid('json').logout_token)
      return ended.ok ? answerJson({ berakhir: true as const }) : answerProblem(c, ended.error)
    },
  )
  .get('/saya', operation('saya'), signedIn, valid('query', sayaQuery), async (c) => {
    const { perangkat } = c.req.valid('query')
    const saya = await readSaya(c.get('deps'), c.get('caller'), perangkat)
    return saya.ok ? answerJson(sayaToWire(saya.value)) : answerProblem(c, saya.error)
  })
