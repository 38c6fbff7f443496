import { Hono } from 'hono'
import { cabutDelegasi, createDelegasi, listDelegasi } from '../../operations/delegasi/delegasi.ts'
import { signedIn } from '../guards/caller.ts'
import { idempotencyOf } from '../guards/idempotency.ts'
import type { Hallway } from '../hallway.ts'
import { answerProblem } from '../problem.ts'
import { idParam } from '../schemas.ts'
import {
  cabutDelegasiBody,
  delegasiAnswer,
  delegasiBaru,
  delegasiBody,
  delegasiList,
} from '../schemas-delegasi.ts'
import { valid } from '../validate.ts'
import { describe } from './describe.ts'

/** Who decides in whose place (Plh, Plt). */
export const delegasiRoutes = new Hono<Hallway>()
  .get(
    '/',
    describe({
      id: 'delegasi',
      tag: 'Delegasi',
      summary: 'Delegasi Plh dan Plt: semua bagi bkd, selainnya milik sendiri / delegations',
      status: 200,
      answer: delegasiList,
      problems: [401, 503],
    }),
    signedIn,
    async (c) => c.json({ data: await listDelegasi(c.get('deps'), c.get('caller')) }),
  )
  .post(
    '/',
    describe({
      id: 'catatDelegasi',
      tag: 'Delegasi',
      summary: 'Catat delegasi menurut surat (bkd) / enter a delegation (bkd)',
      status: 201,
      answer: delegasiBaru,
      problems: [400, 401, 403, 409, 503],
      idempotent: true,
    }),
    signedIn,
    valid('json', delegasiBody),
    async (c) => {
      const asked = c.req.valid('json')
      const key = await idempotencyOf(c, 'delegasi', asked)
      const created = await createDelegasi(c.get('deps'), c.get('caller'), asked, key)
      return created.ok ? c.json(created.value, 201) : answerProblem(c, created.error)
    },
  )
  .post(
    '/:id/cabut',
    describe({
      id: 'cabutDelegasi',
      tag: 'Delegasi',
      summary: 'Cabut delegasi (bkd) / revoke a delegation (bkd)',
      status: 200,
      answer: delegasiAnswer,
      problems: [400, 401, 403, 404, 503],
    }),
    signedIn,
    valid('param', idParam),
    valid('json', cabutDelegasiBody),
    async (c) => {
      const { id } = c.req.valid('param')
      const { alasan } = c.req.valid('json')
      const revoked = await cabutDelegasi(c.get('deps'), c.get('caller'), id, alasan)
      return revoked.ok ? c.json(revoked.value) : answerProblem(c, revoked.error)
    },
  )
