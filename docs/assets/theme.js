// Runs before the page is drawn: the colours that were chosen, and that there are scripts.
{
  const root = document.documentElement
  root.classList.add('scripted')
  let chosen = null
  try {
    chosen = localStorage.getItem('theme')
  } catch {
    // Storage is forbidden here: the system's colours are used, and a choice lasts for the page.
  }
  if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen
}
