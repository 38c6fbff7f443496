import { Hono } from 'hono'
import { endSesi } from '../../operations/sesi/end-sesi.ts'
import { openSesi } from '../../operations/sesi/open-sesi.ts'
import { readSaya } from '../../operations/sesi/read-saya.ts'
import { signedIn } from '../guards/caller.ts'
import { formAsJson } from '../guards/form.ts'
import type { Hallway } from '../hallway.ts'
import { answerProblem } from '../problem.ts'
import { logoutAnswer, logoutBody, sayaAnswer, sesiAnswer, sesiBody } from '../schemas.ts'
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
      problems: [400, 401, 403, 503],
      texts: {
        403: 'Akun terbukti, tetapi belum dikenal / a proven account that is not known yet',
      },
      open: true,
    }),
    valid('json', sesiBody),
    async (c) => {
      const opened = await openSesi(c.get('deps'), c.req.valid('json').token)
      return opened.ok ? c.json(opened.value, 201) : answerProblem(c, opened.error)
    },
  )
  .post(
    '/sesi/logout-backchannel',
    describe({
      id: 'akhiriSesi',
      tag: 'Sesi',
      summary:
        'Logout dari SSO mengakhiri sesi (OIDC Back-Channel Logout) / a logout at the SSO ends sessions',
      status: 200,
      answer: logoutAnswer,
      problems: [400, 503],
      open: true,
    }),
    formAsJson(['logout_token']),
    valid('json', logoutBody),
    async (c) => {
      const ended = await endSesi(c.get('deps'), c.req.valid('json').logout_token)
      return ended.ok ? c.json({ berakhir: true as const }) : answerProblem(c, ended.error)
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
