import type { Register } from '../../generated/xep-0077/index.ts'
import { isXmppError, XmppError } from '../errors.ts'
import { Element } from '../xml/index.ts'

/** A server wants to know what it was not told before it creates an account. */
export class RegistrationFormError extends XmppError {
  override readonly name = 'RegistrationFormError'
  /** What the server sent: the fields, or a form, and its instructions. */
  readonly form: Register
  /** The names of the fields that are missing; none where the server sends people elsewhere. */
  readonly missing: readonly string[]
  /** Where to go instead (XEP-0077 §5). */
  readonly url: string | undefined

  constructor(form: Register, missing: readonly string[]) {
    const url = urlIn(form)
    const elsewhere =
      url === undefined ? 'says of no fields what they are' : 'sends people elsewhere'
    const what = missing.length > 0 ? `wants to know ${missing.join(', ')}` : elsewhere
    super('remote-protocol', `the server creates no account so simply: it ${what}`)
    this.form = form
    this.missing = missing
    this.url = url
  }
}

/** True for a {@link RegistrationFormError} of any copy of this package. */
export function isRegistrationFormError(value: unknown): value is RegistrationFormError {
  return isXmppError(value) && value.name === 'RegistrationFormError'
}

/** The address that a form names for those who cannot fill it in (XEP-0066), if it is one of the web. */
function urlIn(form: Register): string | undefined {
  const isElsewhere = (each: unknown): each is Element =>
    each instanceof Element && each.namespace === 'jabber:x:oob'
  const url = form.elements.find(isElsewhere)?.child('url')?.text
  return url !== undefined && /^https?:\/\//i.test(url) ? url : undefined
}
