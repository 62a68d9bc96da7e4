/** The site in a real browser, from the file system: nothing asks the network, keys and widths work. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Browser, browserProgram, type Page } from '../support/browser.ts'
import { skip } from '../support/skip.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { within } from '../support/within.ts'
import { buildSite } from '../../docs/build-site.ts'

const program = browserProgram()
const wide = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }

const test = suite('site in a browser')
let browser: Browser
let address = ''

const cases: readonly (readonly [title: string, run: () => Promise<void>])[] = [
  ['asks for files beside it only, and breaks no rule of its own', asksNobody],
  ['fits every width', fits],
  ['has the colours of the system, and those that are chosen', colours],
  ['is searched with keys', searches],
  ['has a menu on a phone', menu],
]

if (program === undefined) {
  for (const [title] of cases) skip(test, title, 'no Chromium on this machine')
} else {
  test.before(async () => {
    const folder = temporaryFolder()
    mkdirSync(folder, { recursive: true })
    for (const [name, text] of await buildSite()) writeFileSync(join(folder, name), text)
    address = pathToFileURL(folder).href
    browser = await within(30_000, Browser.launch(program))
  })
  test.after(() => browser?.close())
  for (const [title, run] of cases) test(title, () => within(60_000, run()))
}

test.run()

async function asksNobody(): Promise<void> {
  for (const file of ['index.html', 'xep-0045.html', 'getting-started.html']) {
    const page = await browser.open(`${address}/${file}`, wide)
    assert.equal(
      page.requests.filter((url) => !url.startsWith(`${address}/`)),
      [],
    )
    assert.ok(page.requests.length >= 4, 'the page, its style and its scripts')
    assert.equal(page.complaints, [])
    // The style and the scripts are really used: a policy that forbids them would be silent.
    const style = await page.evaluate<string>(
      "getComputedStyle(document.querySelector('.bar')).position",
    )
    assert.is(style, 'sticky')
    assert.ok(await page.evaluate("document.documentElement.classList.contains('scripted')"))
  }
}

async function fits(): Promise<void> {
  for (const file of [
    'index.html',
    'xep-0060.html',
    'xep-0384.html',
    'nodes.html',
    'contributing.html',
    'staying-connected.html',
  ]) {
    for (const view of [wide, phone, { width: 320, height: 600 }]) {
      const page = await browser.open(`${address}/${file}`, view)
      const width = await page.evaluate<number>('document.documentElement.scrollWidth')
      assert.ok(width <= view.width, `${file} is ${width} wide where there are ${view.width}`)
    }
  }
}

async function colours(): Promise<void> {
  const ground = (page: Page): Promise<string> =>
    page.evaluate('getComputedStyle(document.body).backgroundColor')
  const page = await browser.open(`${address}/index.html`, { ...wide, dark: true })
  const dark = await ground(page)
  await page.look({ ...wide, dark: false })
  const light = await ground(page)
  assert.is.not(light, dark)
  const said: string[] = []
  for (const expected of [light, dark, light]) {
    await page.evaluate("document.getElementById('theme').click()")
    assert.is(await ground(page), expected)
    said.push(await page.evaluate("document.getElementById('theme').textContent"))
    if (said.at(-1) === 'Dark') {
      await page.go(`${address}/xep-0030.html`)
      assert.is(await ground(page), dark, 'the choice is kept')
    }
  }
  assert.equal(said, ['Light', 'Dark', 'Auto'])
  const contrast = await page.evaluate<number>(contrastOfText)
  assert.ok(contrast >= 4.5, `${contrast}`)
}

async function searches(): Promise<void> {
  const page = await browser.open(`${address}/index.html`, wide)
  await page.press('/')
  assert.is(await page.evaluate('document.activeElement.id'), 'search')
  const rows: readonly (readonly [query: string, first: string])[] = [
    ['MucUser', 'MucUser'],
    ['0384', 'XEP-0384'],
    ['urn:xmpp:delay', 'urn:xmpp:delay'],
    ['message carbons', 'XEP-0280'],
    ['<delay>', 'Delay'],
    ['muc#roominfo_occupants', 'MucRoomInfoForm'],
    ['user typing', 'XEP-0085'],
  ]
  for (const [query, first] of rows) {
    await page.evaluate(`{
      const field = document.getElementById('search')
      field.value = ${JSON.stringify(query)}
      field.dispatchEvent(new Event('input'))
    }`)
    assert.is(await page.evaluate("document.querySelector('#results .name').textContent"), first)
  }
  await page.press('Escape')
  assert.ok(await page.evaluate("document.getElementById('results').hidden"))
  await page.evaluate("document.getElementById('search').value = ''")
  await page.press(...'MucUser', 'ArrowDown', 'ArrowDown', 'ArrowUp')
  const chosen = await page.evaluate(
    "document.getElementById(document.getElementById('search').getAttribute('aria-activedescendant')).textContent",
  )
  assert.match(String(chosen), /^class MucUser/)
  await page.press('Enter')
  await page.evaluate('new Promise((fulfil) => setTimeout(fulfil, 300))')
  assert.match(await page.evaluate<string>('location.href'), /xep-0045\.html#MucUser$/)
}

async function menu(): Promise<void> {
  const page = await browser.open(`${address}/xep-0045.html`, phone)
  const isSeen = (): Promise<boolean> =>
    page.evaluate("document.getElementById('side').checkVisibility()")
  assert.not(await isSeen())
  await page.evaluate("document.getElementById('menu').focus()")
  await page.press('Enter')
  assert.ok(await isSeen())
  assert.is(
    await page.evaluate("document.getElementById('menu').getAttribute('aria-expanded')"),
    'true',
  )
  await page.evaluate('document.querySelector(\'#side a[href="#MucUser"]\').click()')
  assert.not(await isSeen())
}

/** The contrast of the softest text on its ground (WCAG 2.2 §1.4.3), in the page. */
const contrastOfText = `(() => {
  const light = (colour) => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map((part) => {
      const value = Number(part) / 255
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const ground = light(getComputedStyle(document.body).backgroundColor)
  const text = light(getComputedStyle(document.querySelector('.facts')).color)
  return (Math.max(ground, text) + 0.05) / (Math.min(ground, text) + 0.05)
})()`
