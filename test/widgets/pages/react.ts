import { createElement, StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'

/** Returns a page of React in strict mode, which mounts everything twice: two views, of which one is shown. */
function Portal() {
  const [view, setView] = useState('luwes-wfa')
  const [count, setCount] = useState(0)
  return createElement(
    'main',
    null,
    createElement('luwes-session', { 'token-url': '/sso/luwes-token' }),
    createElement(
      'button',
      { type: 'button', onClick: () => setView('luwes-presensi') },
      'Presensi',
    ),
    createElement(
      'button',
      { type: 'button', onClick: () => setCount(count + 1) },
      `Gambar ulang ${count}`,
    ),
    createElement(view, { key: view, 'no-heading': '', lang: count % 2 ? 'en' : 'id' }),
  )
}

createRoot(document.body).render(createElement(StrictMode, null, createElement(Portal, null)))
