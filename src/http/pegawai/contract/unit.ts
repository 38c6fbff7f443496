import type { Contract } from '../../contract/contract.ts'
import { unitList } from '../schemas-unit.ts'

/** What OpenAPI tells of the routes of `routes/unit.ts`. */
export const unit = {
  daftarUnitKerja: {
    tag: 'WFA',
    summary: 'Unit kerja yang dapat dipilih / units to choose from',
    status: 200,
    answer: unitList,
    problems: [401, 503],
  },
} as const satisfies Contract
