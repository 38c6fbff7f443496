/** Said of every value that no confirmed source sets: the regency decides, and replaces it. */
export const BAWAAN = 'ketentuan bawaan Luwes, belum ada sumber: tetapkan dengan Perkada'
