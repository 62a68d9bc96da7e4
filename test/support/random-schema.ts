/** Schemas made at random: every construct, names of any length, and texts that want to break out. */
import type { Random } from './random.ts'

/** A schema of some global elements in a namespace. */
export function randomSchema(namespace: string, random: Random): string {
  return new SchemaMaker(namespace, random).make()
}

class SchemaMaker {
  readonly #namespace: string
  readonly #random: Random
  /** Makes names unique; they end in letters, so that no two become one identifier. */
  #count = 0

  constructor(namespace: string, random: Random) {
    this.#namespace = namespace
    this.#random = random
  }

  make(): string {
    const types = this.#several(2, 4, (index) => this.#enumeration(`name="type-${letters(index)}"`))
    const elements = this.#several(2, 5, () => this.#global())
    const xs = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"'
    const head = `<xs:annotation><xs:appinfo><x:module name="module" prefix="Fuzz"/></xs:appinfo></xs:annotation>`
    const lang = '<xs:import namespace="http://www.w3.org/XML/1998/namespace"/>'
    return `<xs:schema ${xs} xmlns:x="urn:typed-xmpp:annotations:1" xmlns:t="${this.#namespace}" targetNamespace="${this.#namespace}" elementFormDefault="qualified">${head}${lang}${types}${elements}</xs:schema>`
  }

  #global(): string {
    const stands = this.#random.pick(['', '<x:stands in=""/>', '<x:stands in="message iq-get"/>'])
    const note = this.#note(stands)
    return `<xs:element name="${this.#name(16)}">${note}${this.#complexType(0)}</xs:element>`
  }

  #complexType(depth: number): string {
    const { pick } = this.#random
    const attributes = this.#several(0, 5, () => this.#attribute())
    const lang = pick(['', '', '<xs:attribute ref="xml:lang"/>'])
    const kind = pick(['empty', 'simple', 'group', 'group', 'group', 'mixed'])
    if (kind === 'simple') {
      const extension = `<xs:extension base="${this.#simple()}">${attributes}${lang}</xs:extension>`
      return `<xs:complexType><xs:simpleContent>${extension}</xs:simpleContent></xs:complexType>`
    }
    const content = kind === 'empty' ? '' : this.#group(depth)
    const mixed = kind === 'mixed' ? ' mixed="true"' : ''
    return `<xs:complexType${mixed}>${content}${attributes}${lang}</xs:complexType>`
  }

  #group(depth: number): string {
    const { pick } = this.#random
    const compositor = pick(['sequence', 'sequence', 'choice'])
    const note = pick(['', this.#note('<x:order significant="false"/>')])
    const parts = this.#several(1, 5, () => this.#particle(depth))
    return `<xs:${compositor}${this.#occurs()}>${compositor === 'choice' ? note : ''}${parts}</xs:${compositor}>`
  }

  #particle(depth: number): string {
    const { pick } = this.#random
    const kind = pick(['value', 'value', 'flag', 'class', 'any', 'group'])
    if (kind === 'any') {
      return `<xs:any namespace="${pick(['##any', '##other', 'urn:a urn:b'])}" processContents="lax"${this.#occurs()}/>`
    }
    if (kind === 'group' && depth < 2) return this.#group(depth + 1)
    const start = `<xs:element name="${this.#name(14)}"${this.#occurs()}`
    if (kind === 'value') return `${start} type="${this.#simple()}">${this.#note('')}</xs:element>`
    if (kind === 'class' && depth < 2)
      return `${start}>${this.#complexType(depth + 1)}</xs:element>`
    return `${start}><xs:complexType/></xs:element>`
  }

  #attribute(): string {
    const { pick } = this.#random
    const name = `name="${this.#name(30)}"`
    const use = pick(['', '', ' use="required"', ' use="required"'])
    if (pick([true, false, false])) {
      return `<xs:attribute ${name}${use}>${this.#note('')}${this.#enumeration('')}</xs:attribute>`
    }
    const isJid = pick([true, false, false])
    const type = isJid ? 'xs:string' : this.#simple()
    const note = this.#note(isJid ? '<x:value type="jid"/>' : '')
    return `<xs:attribute ${name}${use} type="${type}">${note}</xs:attribute>`
  }

  #enumeration(name: string): string {
    const values = this.#several(1, 8, (index) => {
      const value = `${this.#random.pick(hostile)}${letters(index).repeat(1 + this.#random.below(9))}`
      return `<xs:enumeration value="${escaped(value)}">${this.#note('')}</xs:enumeration>`
    })
    return `<xs:simpleType ${name}><xs:restriction base="xs:string">${values}</xs:restriction></xs:simpleType>`
  }

  #simple(): string {
    const builtins = ['string', 'int', 'long', 'dateTime', 'base64Binary', 'NMTOKENS', 'boolean']
    return this.#random.pick([...builtins.map((each) => `xs:${each}`), 't:type-a', 't:type-b'])
  }

  #occurs(): string {
    const { pick } = this.#random
    return `${pick(['', ' minOccurs="0"'])}${pick(['', '', ' maxOccurs="unbounded"', ' maxOccurs="3"'])}`
  }

  #note(terms: string): string {
    const documentation = this.#several(0, 2, () => {
      const words = this.#several(1, 30, () => `${this.#random.pick(hostile)} `)
      return `<xs:documentation>${escaped(words)}</xs:documentation>`
    })
    const appinfo = terms === '' ? '' : `<xs:appinfo>${terms}</xs:appinfo>`
    return appinfo + documentation === ''
      ? ''
      : `<xs:annotation>${appinfo}${documentation}</xs:annotation>`
  }

  #name(longest: number): string {
    this.#count += 1
    const tail = letters(this.#count)
    return 'n'.repeat(this.#random.below(longest)) + tail[0]?.toUpperCase() + tail.slice(1)
  }

  #several(least: number, most: number, make: (index: number) => string): string {
    const count = least + this.#random.below(most - least + 1)
    return Array.from({ length: count }, (_, index) => make(index)).join('')
  }
}

/** `a`, `b` … `z`, `ba`, `bb` …: a number in letters. */
function letters(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letter : letters(Math.floor(index / 26)) + letter
}

function escaped(text: string): string {
  return text.replace(/[&<>"\t\n]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** Words of texts and parts of values. */
const hostile: readonly string[] = [
  ...['word', 'word', 'longerword', 'a', 'It is.', "it's", '"quoted"', 'back\\slash', 'tab\tbed'],
  ...[
    '*/',
    '/**',
    '//',
    '`tick`',
    `\${x}`,
    '@param',
    '{@link Object}',
    '\u2028',
    '\u202e',
    '\u3000',
  ],
  ...["'", '";', "'); alert(1); ('", '*/ alert(1) /*', '</script>', '<!--', 'größe', '名前', '-->'],
  'https://example.org/a/rather/long/address/that/cannot/be/divided/and/goes/on/and/on/for/long',
]
