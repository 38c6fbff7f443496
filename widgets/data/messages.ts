import type { Catalogue } from '../shared/words.ts'

/** Texts of the frame of `luwes-data`. */
export const messages = {
  judul: { id: 'Data saya', en: 'My data' },
  pengantar: {
    id: 'Apa yang disimpan tentang Anda, siapa yang melihatnya, dan cara meminta perbaikan.',
    en: 'What is held about you, who looked at it, and how to have it mended.',
  },
  tersimpan: { id: 'Yang disimpan', en: 'What is held' },
  dilihat: { id: 'Yang melihat', en: 'Who looked' },
  perbaikan: { id: 'Perbaikan', en: 'Mending' },
} as const satisfies Catalogue
