/** In what capacity somebody acts on a matter of a person's presence. */
export interface Wewenang {
  /** It is their own: they explain and appeal, and decide nothing. */
  readonly sendiri: boolean
  /** They answer for the person today, or stand in for who does; bkd where nobody else is left. */
  readonly atasan: boolean
  readonly bkd: boolean
  /** They are operator of the person's unit today, and have not recommended the matter themselves. */
  readonly operator: boolean
  /** Nobody answers for the person but bkd, so that one decision is enough. */
  readonly tunggal: boolean
}

/** Why a step was not taken: not theirs to take, or not fitting the state that things are in. */
export type Halangan = 'bukan-wewenang' | 'kasus-sendiri' | 'tidak-berlaku'
