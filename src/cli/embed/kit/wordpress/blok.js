// Blok editor: satu untuk setiap elemen. Di editor tampil namanya; di halaman tampil elemennya.
const { registerBlockType } = window.wp.blocks
const { createElement } = window.wp.element

for (const elemen of window.luwesElemen ?? []) {
  registerBlockType(`luwes/${elemen.slice('luwes-'.length)}`, {
    apiVersion: 2,
    title: `Luwes: ${elemen}`,
    icon: 'calendar-alt',
    category: 'embed',
    edit: () =>
      createElement('p', null, `[${elemen}] tampil di halaman bagi pegawai yang sudah masuk.`),
    save: () => null,
  })
}
