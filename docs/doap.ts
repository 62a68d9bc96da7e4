/**
 * The project in the form in which the XSF lists software: a DOAP file with the specifications
 * (XEP-0453), rendered from the schemas.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as extensions from 'typed-xmpp/extensions'
import { root } from '../test/conventions/sources.ts'
import { escapeHtml } from './html.ts'
import { readLibrary, type Specification } from './library.ts'

/** The file. */
export const doapFile: string = join(root, 'doap.xml')

/** The description. Throws when the schemas do not compile. */
export async function doap(): Promise<string> {
  const { name, description }: { readonly name: string; readonly description: string } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  const library = await readLibrary()
  const rfcs = library.filter(({ name: document }) => document.startsWith('RFC'))
  const xeps = library.filter(({ name: document }) => document.startsWith('XEP'))
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Rendered from the schemas by npm run docs:support. -->
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns="http://usefulinc.com/ns/doap#"
    xmlns:xmpp="https://linkmauve.fr/ns/xmpp-doap#">
  <Project>
    <name>${escapeHtml(name)}</name>
    <shortdesc xml:lang="en">${escapeHtml(description)}</shortdesc>
    <programming-language>TypeScript</programming-language>
    <license rdf:resource="https://opensource.org/license/mit"/>
    <category rdf:resource="https://linkmauve.fr/ns/xmpp-doap#category-library"/>
    <category rdf:resource="https://linkmauve.fr/ns/xmpp-doap#category-client"/>
    <category rdf:resource="https://linkmauve.fr/ns/xmpp-doap#category-component"/>
${rfcs.map(implemented).join('')}${xeps.map(supported).join('')}  </Project>
</rdf:RDF>
`
}

function implemented({ url }: Specification): string {
  return url === undefined ? '' : `    <implements rdf:resource="${escapeHtml(url)}"/>\n`
}

function supported({ name, url, version }: Specification): string {
  if (url === undefined || version === undefined)
    throw new Error(`${name} has no address or version`)
  const behaviour = behaviours.get(Number(name.replace('XEP-', '')))
  const note =
    behaviour === undefined
      ? 'Elements as typed classes, and what the client, component and server need of them.'
      : `Elements as typed classes; the behaviour is the extension ${behaviour}.`
  return `    <implements>
      <xmpp:SupportedXep>
        <xmpp:xep rdf:resource="${escapeHtml(url)}"/>
        <xmpp:status>${behaviour === undefined ? 'partial' : 'complete'}</xmpp:status>
        <xmpp:version>${escapeHtml(version)}</xmpp:version>
        <xmpp:note xml:lang="en">${escapeHtml(note)}</xmpp:note>
      </xmpp:SupportedXep>
    </implements>
`
}

/** The extensions of the runtime, by the number of their specification. */
const behaviours: ReadonlyMap<number, string> = new Map(
  Object.entries(extensions).flatMap(([name, value]) =>
    typeof value === 'function' && 'xep' in value && typeof value.xep === 'number'
      ? [[value.xep, name] as const]
      : [],
  ),
)
