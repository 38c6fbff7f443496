import { createMiddleware } from 'hono/factory'
import { recognise } from '../../operations/sesi/recognise.ts'
import type { Hallway } from '../hallway.ts'
import { problem } from '../problem.ts'
import { overRate } from './rate.ts'

/** Lets through who proves who they are by a Bearer token; everybody else gets a 401 that says nothing. */
export const signedIn = createMiddleware<Hallway>(async (c, next) => {
  const [scheme, token, ...rest] = (c.req.header('authorization') ?? '').split(' ')
  if (scheme?.toLowerCase() !== 'bearer' || !token || rest.length > 0) {
    return problem(c, 'belum-masuk')
  }
  const known = await recognise(c.get('deps'), token)
  if (known === null) return problem(c, 'belum-masuk')
  const over = overRate(c, 'orang', known.caller.nip)
  if (over) return over
  c.set('caller', known.caller)
  c.set('deps', known.deps)
  return next()
})
