import { describe } from 'vitest'
import { hukumanDisiplinDiproses } from '../../../../src/operations/webhook/types/hukuman-disiplin.diproses.ts'
import { keepsCases } from './hukuman.ts'

describe('hukuman-disiplin.diproses', () => {
  keepsCases(hukumanDisiplinDiproses, 'diproses')
})
