import type { AuditCheck, Sebab } from '../../operations/sistem/audit-walk.ts'

const SEBAB: Readonly<Record<Sebab, string>> = {
  berubah: 'was changed, or put in',
  hilang: 'is gone',
  'tanpa-segel': 'has lost its seal',
}

/** Returns the result of checking the audit log, in one sentence. */
export function auditInWords({ diperiksa, belumDisegel, segel, rusak }: AuditCheck): string {
  const counted = `${diperiksa} sealed rows are right, ${belumDisegel} rows are not sealed yet`
  if (rusak) {
    return `the audit log is broken at row ${rusak.urut}, which ${SEBAB[rusak.sebab]}; before it, ${counted}`
  }
  return `the audit log is whole: ${counted}; last seal ${segel}`
}
