import type { Element } from '../xml/index.ts'
import { escapeText } from '../xml/index.ts'
import { ScriptError } from './script-error.ts'
import type { ScriptedPeer } from './scripted-peer.ts'

/** How a scripted login goes. */
export interface ScriptedLogin {
  /** The features that are offered beside resource binding, as XML. */
  readonly features?: string | undefined
  /** Whether a resource is bound, as it is where absent; without, the script goes on when it is offered. */
  readonly binds?: boolean | undefined
}

/** Writes the script of a login by PLAIN. */
export function scriptedLogin(
  peer: ScriptedPeer,
  { features = '', binds = true, isSecure }: ScriptedLogin & { readonly isSecure: boolean },
): void {
  const { domain } = peer
  const header = `<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' from='${domain}' id='scripted' version='1.0'>`
  const opening = `<stream:stream to='${domain}'>`
  let account = ''
  const open = (offers: string): void => {
    peer.expect(opening).reply(header, `<stream:features>${offers}</stream:features>`)
  }
  if (!isSecure) {
    open(`<starttls xmlns='${tls}'><required/></starttls>`)
    peer.expect(`<starttls xmlns='${tls}'/>`).reply(`<proceed xmlns='${tls}'/>`)
    peer.secure()
  }
  open(`<mechanisms xmlns='${sasl}'><mechanism>PLAIN</mechanism></mechanisms>`)
  peer.expect(`<auth xmlns='${sasl}' mechanism='PLAIN'/>`).reply((auth) => {
    account = `${accountOf(auth)}@${domain}`
    return `<success xmlns='${sasl}'/>`
  })
  open(`<bind xmlns='${bind}'/>${features}`)
  if (!binds) return
  peer.expect(`<iq type='set'><bind xmlns='${bind}'/></iq>`).reply((iq) => {
    const wish = iq.elements[0]?.elements[0]?.text ?? 'scripted'
    const jid = escapeText(`${account}/${wish}`)
    return `<iq type='result' id='${escapeText(iq.attribute('id') ?? '')}'><bind xmlns='${bind}'><jid>${jid}</jid></bind></iq>`
  })
}

function accountOf(auth: Element): string {
  const [, username] = atob(auth.text).split('\0')
  if (username === undefined) throw new ScriptError('a login by PLAIN names an account')
  return new TextDecoder().decode(Uint8Array.from(username, (each) => each.charCodeAt(0)))
}

const tls = 'urn:ietf:params:xml:ns:xmpp-tls'
const sasl = 'urn:ietf:params:xml:ns:xmpp-sasl'
const bind = 'urn:ietf:params:xml:ns:xmpp-bind'
