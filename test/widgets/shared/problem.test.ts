import { describe, expect, it } from 'vitest'
import { readProblem } from '../../../widgets/shared/problem.ts'
import { problemText } from '../../../widgets/shared/views.ts'

const ID = '00000000-0000-4000-8000-000000000001'
const answer = (status: number) =>
  new Response(
    JSON.stringify({
      type: '/masalah/kesalahan',
      title: 'Kesalahan pada Luwes',
      status,
      detail: 'Coba lagi.',
      instance: `urn:uuid:${ID}`,
    }),
    { status },
  )

describe('a problem', () => {
  it.each([500, 503])(
    'that nobody can mend here (%d) names the request in both languages',
    async (status) => {
      const text = problemText(await readProblem(answer(status)))
      expect(text.id).toContain(`Kode permintaan: ${ID}`)
      expect(text.en).toContain(`Request id: ${ID}`)
    },
  )

  it('that the person can mend tells only what to do', async () => {
    const told = { id: 'Coba lagi.', en: 'Coba lagi.' }
    expect(problemText(await readProblem(answer(422)))).toEqual(told)
  })
})
