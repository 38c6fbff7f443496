import type { Rule } from '../../shared/rule.ts'
import type { WfaFacts } from '../facts.ts'
import { isIzin } from '../jenis.ts'

/** Rencana kerja: no plan with a measurable target, no request (R23). A preview without a plan passes. */
export const rencana = {
  code: 'wfa.rencana',
  message: {
    id: 'Rencana kerja harus memuat sedikitnya satu hasil dengan target terukur dan satuannya.',
    en: 'The work plan must hold at least one output with a measurable target and its unit.',
  },
  met: {
    id: 'Rencana kerja memuat hasil dengan target terukur.',
    en: 'The work plan holds outputs with measurable targets.',
  },
  allows: ({ jenis, rencana: plan }) =>
    isIzin(jenis) ||
    plan === undefined ||
    (plan.length > 0 &&
      plan.every(({ hasil, target, satuan }) => hasil !== '' && target > 0 && satuan !== '')),
} as const satisfies Rule<WfaFacts, true>
