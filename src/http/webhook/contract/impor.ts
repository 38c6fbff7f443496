import type { Contract } from '../../contract/route.ts'
import { deliveryAnswer } from '../schemas-delivery.ts'

/** The OpenAPI entries of the routes in `impor.ts`. */
export const impor = {
  imporButir: {
    tag: 'Presensi',
    summary: 'Impor piket, sif, atau presensi dari mesin (bkd, operator) / bring in by hand',
    description: {
      id: 'Menerima piket dan sif, pembatalannya, atau presensi dari berkas mesin, 1 sampai 500 butir, dalam bentuk yang sama dengan webhook. Untuk bkd, dan operator untuk pegawai unitnya; data diri sendiri ditolak (R27). Butir yang baik disimpan walaupun yang lain ditolak, masing-masing dengan kodenya; presensi hanya dari mesin kantor.',
      en: 'Takes in pickets and shifts, their end, or taps out of the file of a machine, 1 to 500 items, in the form of the webhooks. For bkd, and for an operator about people of the own units; what is about oneself is refused (R27). Good items are kept when others are refused, each with its code; taps come from machines in offices alone.',
    },
    status: 200,
    answer: deliveryAnswer,
    problems: [400, 401, 403, 409, 503],
    idempotent: true,
  },
} as const satisfies Contract
