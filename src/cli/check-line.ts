/** A check of a page or of a token, and its outcome. */
interface Pemeriksaan {
  readonly kode: string
  readonly keadaan: 'baik' | 'salah' | 'perhatian' | 'dilewati'
  readonly pesan: string
  readonly saran?: string
}

/** Returns a check as a line for people; what is wrong stands out. */
export function checkLine({ kode, keadaan, pesan, saran }: Pemeriksaan): string {
  const sign = keadaan === 'salah' ? 'SALAH' : keadaan
  const line = `${sign.padEnd(10)} ${kode}: ${pesan}`
  return saran ? `${line}\n${' '.repeat(11)}-> ${saran}` : line
}
