import type { Contract } from '../../contract/contract.ts'
import { unitList } from '../schemas-unit.ts'

/** The OpenAPI entries of the routes in `unit.ts`. */
export const unit = {
  daftarUnitKerja: {
    tag: 'WFA',
    summary: 'Unit kerja yang dapat dipilih / units to choose from',
    description: {
      id: 'Menunjukkan unit kerja yang dapat dipilih pemanggil, menurut nama. Semua pegawai melihat unitnya dan unit yang dipimpinnya; bkd, sekda, dan inspektorat melihat semua.',
      en: 'Shows the units that the caller may choose from, by name. Everybody sees their own unit and those that they head; bkd, sekda and inspektorat see all.',
    },
    status: 200,
    answer: unitList,
    problems: [401, 503],
  },
} as const satisfies Contract
