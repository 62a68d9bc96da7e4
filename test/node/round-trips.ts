/** The ways on which an element goes through nodes and comes out again. */
import { everything } from 'typed-xmpp/everything'
import {
  Element,
  elementFromJson,
  type Node,
  type NodeClass,
  parse,
  type Registry,
  registry,
  writeNode,
} from 'typed-xmpp/node'
import { parseElement } from '../../runtime/xml/index.ts'
import { difference } from '../support/same-xml.ts'
import { SampleBox, SampleNote } from './sample-box.ts'
import { SampleValues } from './sample-values.ts'

/** All classes that are shipped, and those of the tests. */
export const known: Registry = registry([everything, SampleValues, SampleBox, SampleNote])

/** Reads an element of which a class is known. Throws where it is no node. */
export function parsed<T extends Node>(type: NodeClass<T>, xml: string): T {
  const node = parse(xml, known)
  if (node instanceof type) return node
  throw new Error(`no ${type.name} but ${node}`)
}

/** What is lost of an element on any of the ways, with the way; none when it is the same on all. */
export function losses(xml: string | Uint8Array, classes: Registry = known): string[] {
  const before = parseElement(xml)
  const node = parse(xml, classes)
  const found: string[] = []
  const compare = (way: string, after: string, namespace = ''): void => {
    const lost = difference(before, parseElement(after, { namespace }))
    if (lost !== undefined) found.push(`${way}: ${lost}`)
  }
  compare('String', String(node))
  compare('writeNode', writeNode(node, before.namespace), before.namespace)
  const json: unknown = JSON.parse(JSON.stringify(node))
  const again = fromJson(node, json, classes)
  compare('JSON', String(again))
  if (!again.equals(node)) found.push('JSON: no longer equal')
  if (node instanceof Element) return found
  const copy = node.with({})
  compare('with', String(copy))
  if (!copy.equals(node)) found.push('with: no longer equal')
  if (!parse(String(node), classes).equals(node)) found.push('String: no longer equal')
  return found
}

function fromJson(node: Node | Element, json: unknown, classes: Registry): Node | Element {
  if (node instanceof Element) return elementFromJson(json as Parameters<typeof elementFromJson>[0])
  const type = node.constructor as NodeClass & typeof Node
  return type.fromJSON(json, classes)
}
