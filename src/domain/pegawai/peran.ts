/** Every role, from the one that everybody has to those that the SSO grants. */
export const PERAN = [
  'pegawai',
  'atasan',
  'kepala',
  'sekda',
  'operator',
  'bkd',
  'inspektorat',
  'integrator',
  'hukum',
] as const

/** A role: what somebody may do beyond their own affairs. */
export type Peran = (typeof PERAN)[number]

/** The roles that SIMPEG's data does not contain, so the SSO names them. */
export const PERAN_SSO = ['bkd', 'inspektorat', 'integrator', 'hukum'] as const satisfies Peran[]

/** A role that the SSO grants. */
export type PeranSso = (typeof PERAN_SSO)[number]

/** A person's place in the hierarchy according to SIMPEG, and their appointments by bkd. */
export interface Kedudukan {
  readonly punyaBawahan: boolean
  readonly mengepalaiUnit: boolean
  readonly mengepalaiAkar: boolean
  /** Whether they are operator of a unit today. */
  readonly operator: boolean
}

/** Returns all roles of a person: those of the hierarchy, of appointments, and those that the SSO grants. */
export function rolesOf(place: Kedudukan, granted: readonly PeranSso[]): Peran[] {
  const held: Readonly<Record<Peran, boolean>> = {
    pegawai: true,
    atasan: place.punyaBawahan,
    kepala: place.mengepalaiUnit,
    sekda: place.mengepalaiAkar,
    operator: place.operator,
    bkd: granted.includes('bkd'),
    inspektorat: granted.includes('inspektorat'),
    integrator: granted.includes('integrator'),
    hukum: granted.includes('hukum'),
  }
  return PERAN.filter((role) => held[role])
}
