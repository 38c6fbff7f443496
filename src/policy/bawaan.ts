/** The basis of every value without a confirmed source: the regency decides, and replaces it. */
export const BAWAAN = 'ketentuan bawaan Luwes, belum ada sumber: tetapkan dengan Perkada'
