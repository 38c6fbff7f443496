import type { Mesin } from '../../src/operations/sistem/mesin.ts'

const GIB = 1024 ** 3

/** Returns a healthy machine, with some values overridden. */
export function mesin(described: Partial<Mesin> & Pick<Mesin, 'mulai'>): Mesin {
  return {
    disk: { bebas: 50 * GIB, semua: 100 * GIB },
    cadangan: { pada: described.mulai, byte: GIB },
    cadanganOtomatis: true,
    sqld: { ulang: 0, terakhir: null },
    sertifikat: [
      { untuk: 'sso', host: 'sso.example.go.id', sampai: described.mulai + 90 * 86_400_000 },
    ],
    ...described,
  }
}
