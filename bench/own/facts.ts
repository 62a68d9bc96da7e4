/** The facts of a stanza as typed nodes tell them. */
import { Iq, Message, Presence } from '../../generated/rfc6120/index.ts'
import { Roster } from '../../generated/rfc6121/index.ts'
import { DiscoInfo } from '../../generated/xep-0030/index.ts'
import { Caps } from '../../generated/xep-0115/index.ts'
import { VCardUpdate } from '../../generated/xep-0153/index.ts'
import { Delay } from '../../generated/xep-0203/index.ts'
import { Element, Node } from '../../runtime/node/index.ts'
import type { Facts } from '../facts.ts'

/** The facts of a node. */
export function factsOfNode(node: Node | Element): Facts {
  if (node instanceof Element) return { ...noFacts, ...addressesOf(node) }
  const message = node instanceof Message ? node : undefined
  const presence = node instanceof Presence ? node : undefined
  const stanza = message ?? presence ?? (node instanceof Iq ? node : undefined)
  const disco = node.get(DiscoInfo)
  return {
    from: stanza?.from?.toString(),
    to: stanza?.to?.toString(),
    id: stanza?.id,
    type: writtenType(node),
    body: message?.body,
    thread: message?.thread?.text,
    show: presence?.show,
    status: presence?.status,
    chatState: payloadName(node, 'http://jabber.org/protocol/chatstates'),
    receipt: payloadName(node, 'urn:xmpp:receipts'),
    delay: node.get(Delay)?.stamp.getTime(),
    capsVersion: node.get(Caps)?.ver,
    photo: node.get(VCardUpdate)?.photo,
    discoNode: disco?.node,
    features: disco?.features,
    rosterItems: node.get(Roster)?.items.length || undefined,
  }
}

/** The attribute `type` as it stands in the stanza: absent where it is the default. */
function writtenType(node: Node): string | undefined {
  const { type } = node as { readonly type?: string }
  return / type=/.test(/^<[^>]*>/.exec(String(node))?.[0] ?? '') ? type : undefined
}

function payloadName(node: Node, namespace: string): string | undefined {
  const payload = node.elements.find((each) =>
    each instanceof Node ? each.$namespace === namespace : each.namespace === namespace,
  )
  return payload instanceof Node ? payload.$declaration.name : payload?.name
}

function addressesOf(element: Element): Partial<Facts> {
  const [from, to, id, type] = ['from', 'to', 'id', 'type'].map((name) => element.attribute(name))
  return { from, to, id, type }
}

const noFacts: Facts = {
  from: undefined,
  to: undefined,
  id: undefined,
  type: undefined,
  body: undefined,
  thread: undefined,
  show: undefined,
  status: undefined,
  chatState: undefined,
  receipt: undefined,
  delay: undefined,
  capsVersion: undefined,
  photo: undefined,
  discoNode: undefined,
  features: undefined,
  rosterItems: undefined,
}
