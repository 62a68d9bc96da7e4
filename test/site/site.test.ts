/** The site: complete, its links lead somewhere, and it asks nobody for anything. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { documents, fixtureFolder, readXml } from '../schemas/documents.ts'
import { buildSite } from '../../docs/build-site.ts'
import { indentXml } from '../../docs/indent-xml.ts'
import { readLibrary, withoutElements } from '../../docs/library.ts'

const files = await buildSite()
const library = await readLibrary()
const pages = [...files].filter(([name]) => name.endsWith('.html'))

/** Elements that load what they point to, and links that only a reader follows. */
const loading =
  /<(?:link|script|img|iframe|source|object|embed)\b[^>]*?\b(?:href|src|data)="([^"]*)"/g
const following = /<a\b[^>]*?\bhref="([^"]*)"[^>]*>/g

const test = suite('site')

test('has a page for each specification, and names those without elements', () => {
  assert.ok(library.length > 100)
  for (const { folder, name, title = '', version } of library) {
    const page = pageOf(`${folder}.html`)
    assert.ok(page.includes(name) && page.includes(escaped(title)), folder)
    if (version !== undefined) assert.ok(page.includes(`Version read: ${version}`), folder)
    assert.ok(pageOf('index.html').includes(`href="${folder}.html"`), folder)
  }
  for (const { name, reason } of withoutElements()) {
    const index = pageOf('index.html')
    assert.ok(index.includes(name) && index.includes(escaped(reason)), name)
  }
})

test('shows each class with its fields, and each enumeration with its values', () => {
  let fields = 0
  for (const module of library.flatMap(({ modules }) => modules)) {
    const page = pageOf(`${module.folder}.html`)
    assert.ok(page.includes(`<code>${escaped(module.namespace)}</code>`), module.namespace)
    for (const { name, fields: own } of module.classes) {
      assert.ok(page.includes(`<h3 id="${name}">`), name)
      for (const { property } of own) assert.ok(page.includes(`id="${name}.${property}"`), property)
      fields += own.length
    }
    for (const { name, values } of module.enumerations) {
      assert.ok(page.includes(`<h3 id="${name}">`), name)
      for (const { value } of values) assert.ok(page.includes(escaped(value)), value)
    }
  }
  for (const { folder, forms } of library.flatMap((each) => each.forms)) {
    for (const { name, fields: own, formType } of forms) {
      const page = pageOf(`${folder}.html`)
      assert.ok(page.includes(`<h3 id="${name}">`) && page.includes(escaped(formType)), name)
      for (const { property } of own) assert.ok(page.includes(`id="${name}.${property}"`), property)
    }
  }
  assert.ok(fields > 1000)
})

test('shows each example of the project', () => {
  for (const { path } of documents(fixtureFolder, '.xml')) {
    const [folder, name] = path.replace(/\.xml$/, '').split('/')
    assert.ok(pageOf(`${folder}.html`).includes(`<h3 id="example-${name}">`), path)
  }
})

test('is well-formed, with one heading of the first level and ids that differ', () => {
  for (const [name, html] of pages) {
    // HTML closes what it calls void, and has a declaration and attributes that XML does not.
    const xml = html
      .replace('<!doctype html>', '')
      .replace(/<(meta|link|input)\b([^>]*)>/g, '<$1$2/>')
      .replace(/ (defer|hidden)(?=[ >])/g, ' $1=""')
    assert.is(readXml(xml).name, 'html', name)
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    assert.equal(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
      name,
    )
    assert.is(html.match(/<h1\b/g)?.length, 1, name)
  }
})

test('links lead to pages and places that exist', () => {
  let count = 0
  for (const [name, html] of pages) {
    for (const [, href = ''] of html.matchAll(following)) {
      if (href.startsWith('https://')) continue
      const [file = '', anchor] = decoded(href).split('#')
      const target = files.get(file === '' ? name : file)
      assert.ok(target !== undefined, `${name}: ${href}`)
      assert.ok(
        anchor === undefined || target.includes(` id="${escaped(anchor)}"`),
        `${name}: ${href}`,
      )
      count++
    }
  }
  assert.ok(count > 5000)
})

test('search leads to places that exist, and knows every class and namespace', () => {
  const script = files.get('search.js') ?? ''
  const entries: [string, string, string, string][] = JSON.parse(script.replace(/^.*? = /s, ''))
  const names = new Set(entries.map(([, name]) => name))
  for (const [, name, , href] of entries) {
    const [file = '', anchor] = href.split('#')
    const target = files.get(file)
    assert.ok(
      target?.includes(anchor === undefined ? '<h1' : ` id="${anchor}"`),
      `${name}: ${href}`,
    )
  }
  for (const { name, modules } of library) {
    assert.ok(names.has(name), name)
    for (const { namespace, classes } of modules) {
      assert.ok(names.has(namespace), namespace)
      for (const each of classes) assert.ok(names.has(each.name), each.name)
    }
  }
})

test('asks nobody for anything, and says so in its policy', () => {
  for (const [name, html] of pages) {
    for (const [, target = ''] of html.matchAll(loading)) {
      assert.ok(files.has(target), `${name} loads ${target}`)
    }
    assert.match(html, /http-equiv="Content-Security-Policy" content="default-src 'none';/, name)
    assert.not.match(html, /unsafe-|<style|<script>|\sstyle=|\son\w+=/, name)
    for (const [link] of html.matchAll(/<a\b[^>]*href="https:[^>]*>/g)) {
      assert.ok(link.includes('rel="noreferrer"'), `${name}: ${link}`)
    }
  }
  for (const [name, text] of files) {
    if (name.endsWith('.css')) assert.not.match(text, /url\(|@import|@font-face/, name)
    if (/^(site|theme)\.js$/.test(name)) assert.not.match(text, /https?:|fetch\(|import\b/, name)
  }
})

test('lays out XML without changing what it says', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['<a/>', '<a/>'],
    ['<a><b/></a>', '<a>\n  <b/>\n</a>'],
    ['<a>\n <b>t</b>\n</a>', '<a>\n  <b>t</b>\n</a>'],
    ['<a>x<b/></a>', '<a>x<b/></a>'],
    ['<a><b/> <b/></a>', '<a><b/> <b/></a>'],
    ["<a b='>'><c>  </c></a>", "<a b='>'>\n  <c>  </c>\n</a>"],
    ['<a><b><![CDATA[<c/>]]></b></a>', '<a>\n  <b><![CDATA[<c/>]]></b>\n</a>'],
  ]
  for (const [given, expected] of cases) assert.is(indentXml(given), expected)
  const long = `<a one='${'1'.repeat(30)}' two='${'2'.repeat(30)}'/>`
  assert.is(indentXml(long).split('\n').length, 2)
  assert.throws(() => indentXml('<a/><b/>'), /not one element/)
})

test.run()

function pageOf(name: string): string {
  const page = files.get(name)
  if (page === undefined) throw new Error(`no page ${name}`)
  return page
}

/** As the templates and the prose write a text; both spell references by number or by name. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;')
}

function decoded(href: string): string {
  return href
    .replaceAll('&amp;', '&')
    .replace(/&#(\d+);/g, (_, number: string) => String.fromCharCode(Number(number)))
}
