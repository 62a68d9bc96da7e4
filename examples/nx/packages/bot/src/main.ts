// A message with the tickets that wait: classes of this package, of another one, and of typed-xmpp.
import { Ticket } from '@example/stanzas/ticket'
import { Message } from 'typed-xmpp/rfc6120'
import { Delay } from 'typed-xmpp/xep-0203'
import { Queue } from './generated/queue/index.ts'

const tickets = [new Ticket({ number: 7, urgency: 'high' }), new Ticket({ number: 9 })]
const delay = new Delay({ stamp: new Date('2002-09-10T23:08:25Z') })
const queue = new Queue({ least: 'low', delay, tickets })
process.stdout.write(`${new Message({ to: 'desk@example.com' }, [queue])}\n`)
