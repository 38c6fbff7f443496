import { createApp, h, ref } from '@vue/runtime-dom'

/** A page of Vue with two views, of which one is shown. */
createApp({
  setup() {
    const view = ref('luwes-wfa')
    const count = ref(0)
    return () =>
      h('main', [
        h('luwes-session', { 'token-url': '/sso/luwes-token' }),
        h('button', { onClick: () => (view.value = 'luwes-presensi') }, 'Presensi'),
        h('button', { onClick: () => (count.value += 1) }, `Gambar ulang ${count.value}`),
        h(view.value, { key: view.value, 'no-heading': '', lang: count.value % 2 ? 'en' : 'id' }),
      ])
  },
}).mount(document.body)
