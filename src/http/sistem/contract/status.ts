import type { Contract } from '../../contract/route.ts'
import { statusAnswer } from '../schemas-status.ts'

/** The OpenAPI entries of the routes in `status.ts`. */
export const status = {
  status: {
    tag: 'Layanan',
    summary:
      'Keadaan setiap bagian dengan sarannya (bkd, integrator) / how every part stands, and what to do',
    description: {
      id: 'Menunjukkan keadaan setiap bagian pemasangan dengan saran, seperti luwes doctor. Untuk bkd dan integrator.',
      en: 'Shows how every part of the deployment stands and what to do, as luwes doctor does. For bkd and integrator.',
    },
    status: 200,
    answer: statusAnswer,
    problems: [401, 403, 503],
  },
} as const satisfies Contract
