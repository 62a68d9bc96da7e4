// The search, the choice of colours, the menu on a phone and the buttons that copy. Without it the pages
// can be read all the same.
{
  const root = document.documentElement
  const byId = (id) => document.getElementById(id)

  // Colours: the system's, light or dark.

  const themes = ['system', 'light', 'dark']
  const themeButton = byId('theme')
  const theme = () => root.dataset.theme ?? 'system'
  const showTheme = () => {
    themeButton.textContent = { system: 'Auto', light: 'Light', dark: 'Dark' }[theme()]
    themeButton.setAttribute('aria-label', `Colours: ${theme()}. Change`)
  }
  themeButton.addEventListener('click', () => {
    const next = themes[(themes.indexOf(theme()) + 1) % themes.length]
    if (next === 'system') delete root.dataset.theme
    else root.dataset.theme = next
    try {
      localStorage.setItem('theme', next)
    } catch {
      // Storage is forbidden here: the choice lasts for the page.
    }
    showTheme()
  })
  showTheme()

  // The menu, where there is no room for it beside the text.

  const menuButton = byId('menu')
  const openMenu = (isOpen) => {
    root.classList.toggle('menu-open', isOpen)
    menuButton.setAttribute('aria-expanded', String(isOpen))
  }
  menuButton.addEventListener('click', () => openMenu(!root.classList.contains('menu-open')))
  byId('side').addEventListener('click', (event) => {
    if (event.target.closest('a')) openMenu(false)
  })

  // Search: a list below the field, moved in with the arrows.

  const field = byId('search')
  const list = byId('results')
  const found = byId('found')
  const most = 40
  let active = -1

  /** How well an entry fits; undefined where it does not. Lower is better. */
  const rank = ([kind, name, detail, , words], query, terms) => {
    const label = name.toLowerCase()
    const whole = `${label} ${detail.toLowerCase()}`
    const order = ['guide', 'spec', 'class', 'form', 'type', 'namespace'].indexOf(kind) / 10
    if (!terms.every((term) => whole.includes(term))) {
      // What it says of itself comes after what it is called.
      if (!terms.every((term) => `${whole} ${words}`.includes(term))) return undefined
      return kind === 'guide' ? 6 : 5 + order
    }
    if (label === query) return order
    const element = /<([^>]+)>/.exec(detail)?.[1]?.toLowerCase()
    if (element === query.replace(/[<>/]/g, '')) return 1 + order
    if (label.startsWith(query) || label.endsWith(`-${query}`)) return 2 + order
    if (kind === 'spec' && detail.toLowerCase().includes(query)) return 2
    return (label.includes(query) ? 3 : 4) + order
  }

  const search = (text) => {
    const query = text.trim().toLowerCase()
    const terms = query.split(/\s+/)
    if (query === '') return []
    return globalThis.searchEntries
      .map((entry) => ({ entry, rank: rank(entry, query, terms) }))
      .filter((each) => each.rank !== undefined)
      .sort((a, b) => a.rank - b.rank || a.entry[1].length - b.entry[1].length)
      .map(({ entry }) => entry)
  }

  const option = ([kind, name, detail, href], index) => {
    const link = document.createElement('a')
    link.id = `result-${index}`
    link.href = href
    link.tabIndex = -1
    link.setAttribute('role', 'option')
    const parts = [
      ['kind', kind],
      ['name', name],
      ['detail', detail],
    ]
    for (const [className, text] of parts) {
      const part = document.createElement('span')
      part.className = className
      part.textContent = text
      link.append(part, ' ')
    }
    return link
  }

  const activate = (index) => {
    const options = [...list.children]
    options[active]?.removeAttribute('aria-selected')
    active = index
    const chosen = options[active]
    if (chosen === undefined) field.removeAttribute('aria-activedescendant')
    else {
      chosen.setAttribute('aria-selected', 'true')
      chosen.scrollIntoView({ block: 'nearest' })
      field.setAttribute('aria-activedescendant', chosen.id)
    }
  }

  const close = () => {
    list.hidden = true
    field.setAttribute('aria-expanded', 'false')
    activate(-1)
  }

  const show = () => {
    const entries = search(field.value)
    list.replaceChildren(...entries.slice(0, most).map(option))
    list.hidden = entries.length === 0
    field.setAttribute('aria-expanded', String(entries.length > 0))
    const isEmpty = field.value.trim() === ''
    found.textContent = isEmpty ? '' : `${entries.length || 'nothing'} found`
    found.classList.toggle('unseen', isEmpty || entries.length > 0)
    activate(-1)
  }

  field.addEventListener('input', show)
  field.addEventListener('focus', show)
  field.addEventListener('keydown', (event) => {
    const { length } = list.children
    if (event.key === 'Escape') {
      close()
      if (field.value === '') field.blur()
    } else if (event.key === 'Enter') {
      list.children[Math.max(active, 0)]?.click()
    } else if (length > 0 && event.key === 'ArrowDown') activate((active + 1) % length)
    else if (length > 0 && event.key === 'ArrowUp') activate(active > 0 ? active - 1 : length - 1)
    else return
    if (event.key !== 'Escape' || field.value !== '') event.preventDefault()
  })
  list.addEventListener('click', close)
  document.addEventListener('click', (event) => {
    if (!event.target.closest('.search')) close()
  })
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target.closest('input, textarea, select') !== null
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    field.focus()
    field.select()
  })

  const asked = new URLSearchParams(location.search).get('q')
  if (asked !== null) {
    field.value = asked
    field.focus()
  }

  // Copying code.

  for (const block of document.querySelectorAll('.block')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'copy'
    button.textContent = 'Copy'
    button.addEventListener('click', () => {
      const done = (said) => {
        button.textContent = said
        setTimeout(() => {
          button.textContent = 'Copy'
        }, 1500)
      }
      const text = block.querySelector('code').textContent
      navigator.clipboard.writeText(text).then(
        () => done('Copied'),
        () => done('Not allowed'),
      )
    })
    block.append(button)
  }
}
