// Shows the ticket in the message that stands in the field, and the answer to it.
import { XmlError } from 'typed-xmpp/node'
import { answerTo, readTicket } from './tickets.ts'

const field = find<HTMLTextAreaElement>('stanza')
const shown = find<HTMLOutputElement>('ticket')
const answer = find<HTMLElement>('answer')

field.value = `<message from='desk@example.com' id='m1'>
  <ticket xmlns='urn:example:ticket' number='7' urgency='high'/>
</message>`
field.addEventListener('input', show)
show()

function show(): void {
  try {
    const found = readTicket(field.value)
    const { number, urgency = 'no' } = found?.ticket ?? {}
    shown.textContent = found === undefined ? 'no ticket' : `ticket ${number}, ${urgency} urgency`
    answer.textContent = found === undefined ? '' : String(answerTo(found))
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    shown.textContent = error.message
    answer.textContent = ''
  }
}

function find<Type extends HTMLElement>(id: string): Type {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`the page has no #${id}`)
  return element as Type
}
