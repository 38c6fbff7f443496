import type { Rule } from '../../shared/rule.ts'
import type { WfaFacts } from '../facts.ts'
import { isIzin } from '../jenis.ts'
import { ya } from './nilai.ts'

/** Returns the codes in a plan that are no KRA of the month. */
function unknownKra({ rencana: plan, kra }: WfaFacts): string[] {
  if (kra === null) return []
  return (plan ?? []).flatMap(({ kra: code }) => (code && !kra.has(code) ? [code] : []))
}

function isMeasurable({ rencana: plan }: WfaFacts): boolean {
  return (
    plan !== undefined &&
    plan.length > 0 &&
    plan.every(({ hasil, target, satuan }) => hasil !== '' && target > 0 && satuan !== '')
  )
}

/**
 * Rencana kerja: a request needs a plan with a measurable target (R23). A line that names a KRA
 * must name one of the month. A preview without a plan only says that one will be needed.
 */
export const rencana = {
  code: 'wfa.rencana',
  nilai: ya,
  message: {
    id: 'Rencana kerja harus memuat sedikitnya satu hasil dengan target terukur dan satuannya.',
    en: 'The work plan must hold at least one output with a measurable target and its unit.',
  },
  met: {
    id: 'Rencana kerja memuat hasil dengan target terukur.',
    en: 'The work plan holds outputs with measurable targets.',
  },
  binds: ({ jenis }) => !isIzin(jenis),
  allows: (facts) => isMeasurable(facts) && unknownKra(facts).length === 0,
  breach: (facts) => {
    if (facts.rencana === undefined) return { tidakPasti: true, pesan: NOT_YET }
    const [code] = unknownKra(facts)
    return isMeasurable(facts) && code !== undefined ? { pesan: noSuchKra(code) } : {}
  },
} as const satisfies Rule<WfaFacts, true>

const NOT_YET = {
  id: 'Rencana kerja dengan target terukur perlu diisi.',
  en: 'A work plan with measurable targets is needed.',
}

const noSuchKra = (code: string) => ({
  id: `KRA ${code} tidak ada dalam sasaran bulan itu. Pilih yang ada, atau kosongkan.`,
  en: `There is no KRA ${code} in that month. Choose one of it, or leave it out.`,
})
