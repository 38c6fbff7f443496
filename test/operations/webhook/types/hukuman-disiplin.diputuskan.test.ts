import { describe } from 'vitest'
import { hukumanDisiplinDiputuskan } from '../../../../src/operations/webhook/types/hukuman-disiplin.diputuskan.ts'
import { keepsCases } from './hukuman.ts'

describe('hukuman-disiplin.diputuskan', () => {
  keepsCases(hukumanDisiplinDiputuskan, 'diputuskan')
})
