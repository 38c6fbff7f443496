// Runs in the page before its own scripts and records what a check needs. It changes nothing in the
// page.
;(() => {
  const seen = { csp: [], errors: [], ready: [], room: [], shift: 0, quiet: performance.now() }
  Object.defineProperty(window, '__luwesCheck', { value: seen, enumerable: false })

  document.addEventListener('securitypolicyviolation', (event) => {
    seen.csp.push({ directive: event.effectiveDirective, blocked: event.blockedURI })
  })
  document.addEventListener('luwes:error', (event) => {
    seen.errors.push({ element: event.target?.localName, code: event.detail?.code })
  })
  document.addEventListener('luwes:ready', (event) => seen.ready.push(event.target?.localName))

  // Before any deferred script runs: the space that the page reserves while code is loading.
  const measure = () => {
    for (const element of document.querySelectorAll(':not(:defined)')) {
      const { localName } = element
      if (!localName.startsWith('luwes-') || localName === 'luwes-session') continue
      seen.room.push({ element: localName, height: element.getBoundingClientRect().height })
    }
  }
  /** Resolves once a style sheet has loaded or failed; deferred scripts wait for the same. */
  const settled = (link) =>
    new Promise((done) => {
      link.addEventListener('load', done)
      link.addEventListener('error', done)
    })
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return
    const links = [...document.querySelectorAll('link[rel~="stylesheet"]')]
    const coming = links.filter(({ sheet, disabled }) => !sheet && !disabled)
    if (coming.length === 0) measure()
    else void Promise.all(coming.map(settled)).then(measure)
  })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
})()
