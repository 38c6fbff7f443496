import { Hono } from 'hono'
import { openSesi } from '../../operations/sesi/open-sesi.ts'
import { readSaya } from '../../operations/sesi/read-saya.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { answerProblem } from '../problem.ts'
import { sayaAnswer, sesiAnswer, sesiBody } from '../schemas.ts'
import { valid } from '../validate.ts'
import { describe } from './describe.ts'

/** Sessions of widgets, and who the caller is. */
export const sesiRoutes = new Hono<Hallway>()
  .post(
    '/sesi',
    describe({
      id: 'bukaSesi',
      tag: 'Sesi',
      summary: 'Tukar token SSO atau portal dengan sesi widget / open a session',
      status: 201,
      answer: sesiAnswer,
      problems: [400, 401, 503],
      open: true,
    }),
    valid('json', sesiBody),
    async (c) => {
      const opened = await openSesi(c.get('deps'), c.req.valid('json').token)
      return opened.ok ? c.json(opened.value, 201) : answerProblem(c, opened.error)
    },
  )
  .get(
    '/saya',
    describe({
      id: 'saya',
      tag: 'Sesi',
      summary: 'Siapa saya dan apa yang diharapkan hari ini / who I am, what today expects',
      status: 200,
      answer: sayaAnswer,
      problems: [401, 503],
    }),
    signedIn,
    async (c) => {
      const saya = await readSaya(c.get('deps'), c.get('caller'))
      return saya.ok ? c.json(saya.value) : answerProblem(c, saya.error)
    },
  )
