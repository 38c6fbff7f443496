import { Hono } from 'hono'
import { checkHealth } from '../../operations/sistem/check-health.ts'
import { answerJson } from '../answer.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { PROBLEMS, type ProblemType, problem } from '../problem.ts'

function isProblemType(name: string): name is ProblemType {
  return Object.hasOwn(PROBLEMS, name)
}

/** Health, and the pages of the problem types. */
export const layananRoutes = new Hono<Hallway>()
  .get('/health', operation('kesehatan'), async (c) => {
    const health = await checkHealth(c.get('deps'))
    return answerJson(health, health.status === 'ok' ? 200 : 503)
  })
  .get('/masalah/:jenis', (c) => {
    const jenis = c.req.param('jenis')
    if (!isProblemType(jenis)) return problem(c, 'tidak-ada')
    const { status, title, detail } = PROBLEMS[jenis]
    const text = `${title.id} (${status})\n${detail.id}\n\n${title.en} (${status})\n${detail.en}\n`
    return c.text(text)
  })
