/** The message for a roster that does not exist. */
export const NO_SUCH_ROSTER = { id: 'Roster tidak ditemukan.', en: 'There is no such roster.' }
