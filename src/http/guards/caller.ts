import { createMiddleware } from 'hono/factory'
import { recognise } from '../../operations/sistem/recognise.ts'
import type { Hallway } from '../hallway.ts'
import { answerSignedOut } from '../problem.ts'
import { overRate } from './count-requests.ts'

/** Lets through callers with a valid Bearer token; everybody else gets a 401 without a reason. */
export const signedIn = createMiddleware<Hallway>(async (c, next) => {
  const [scheme, token, ...rest] = (c.req.header('authorization') ?? '').split(' ')
  if (scheme?.toLowerCase() !== 'bearer' || !token || rest.length > 0) {
    return answerSignedOut(c, 'tanpa-token')
  }
  const known = await recognise(c.get('deps'), token)
  if (!known.ok) return answerSignedOut(c, known.error)
  const caller = known.value
  const over = overRate(c, 'orang', caller.nip)
  if (over) return over
  c.set('caller', caller)
  return next()
})
