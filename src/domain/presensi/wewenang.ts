/** The capacity in which somebody acts on a person's presence. */
export interface Wewenang {
  /** It is their own matter: they explain and appeal, and decide nothing. */
  readonly sendiri: boolean
  /**
   * They are responsible for the person today, or deputise for the one who is; bkd if nobody else
   * is left.
   */
  readonly atasan: boolean
  readonly bkd: boolean
  /**
   * They are operator of the person's unit today, and have not recommended the matter themselves.
   */
  readonly operator: boolean
  /** Only bkd is responsible for the person, so one decision is enough. */
  readonly tunggal: boolean
}

/** Why a step was not taken: not theirs, or not possible in the current state. */
export type HalanganLangkah = 'bukan-wewenang' | 'kasus-sendiri' | 'tidak-berlaku'
