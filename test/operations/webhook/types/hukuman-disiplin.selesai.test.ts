import { describe } from 'vitest'
import { hukumanDisiplinSelesai } from '../../../../src/operations/webhook/types/hukuman-disiplin.selesai.ts'
import { keepsCases } from './hukuman.ts'

describe('hukuman-disiplin.selesai', () => {
  keepsCases(hukumanDisiplinSelesai, 'selesai')
})
