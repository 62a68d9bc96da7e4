import { Iq } from '../../../generated/rfc6120/index.ts'
import { Register } from '../../../generated/xep-0077/index.ts'
import { type Node, StanzaError } from '../../node/index.ts'
import { Element } from '../../xml/index.ts'
import { namespaceOf } from '../name-of.ts'

/**
 * The error of a registration that was refused. A server may send back what it was sent: an error ends up
 * in logs, so that the password is taken out, and the request is not kept.
 */
export function registrationRefusal(answer: Iq): StanzaError {
  return StanzaError.from(withoutAnswers(answer))
}

/** The stanza with the form that the server wants, if any, and without what this side filled in. */
function withoutAnswers(answer: Iq): Iq {
  const { id, type, from, to, error } = answer
  const register = answer.get(Register)
  if (register === undefined) return new Iq({ id, type, from, to, error })
  const forms = register.elements.filter(isForm)
  const shown = new Register({ instructions: register.instructions }, forms)
  return new Iq({ id, type, from, to, error }, [shown as never])
}

/** Whether it is a form to be filled in (XEP-0004 §3.2), not one that was. */
function isForm(node: Node | Element): boolean {
  if (namespaceOf(node) !== 'jabber:x:data') return false
  const type = node instanceof Element ? node.attribute('type') : (node as { type?: unknown }).type
  return type === 'form'
}
