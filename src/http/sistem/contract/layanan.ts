import * as v from 'valibot'
import type { Contract } from '../../contract/route.ts'

const part = v.picklist(['ok', 'tidak-siap'])
const healthAnswer = v.object({ status: part, parts: v.object({ database: part, tulis: part }) })

/** The OpenAPI entries of the routes in `layanan.ts`. */
export const layanan = {
  kesehatan: {
    tag: 'Layanan',
    summary: 'Apakah setiap bagian menjawab / whether every part answers',
    description: {
      id: 'Memeriksa apakah basis data menjawab dan menerima tulisan. Terbuka bagi siapa saja, untuk pemantau dan proksi. Dijawab 503 bila salah satu bagian tidak siap.',
      en: 'Checks whether the database answers and takes writes. Open to all, for monitors and proxies. A 503 where a part is away.',
    },
    status: 200,
    answer: healthAnswer,
    problems: [],
    open: true,
  },
} as const satisfies Contract
