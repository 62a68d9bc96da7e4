import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { JidError } from '../../runtime/jid/jid-error.ts'
import { occupant } from '../../runtime/jid/occupant.ts'

const occupants = suite('occupant')

occupants('takes the address of an occupant apart', () => {
  const witch = occupant('Coven@chat.shakespeare.example/First Witch')
  assert.is(witch?.room.toString(), 'coven@chat.shakespeare.example')
  assert.is(witch?.nick, 'First Witch')
  assert.is(witch?.service.toString(), 'chat.shakespeare.example')
})

occupants('gives nothing for a room, a service or a server session', () => {
  for (const text of ['coven@chat.example', 'chat.example', 'chat.example/x']) {
    assert.is(occupant(text), undefined, text)
  }
})

occupants('throws for what is no address', () => {
  assert.throws(
    () => occupant('@'),
    (error: unknown) => error instanceof JidError,
  )
})

occupants.run()
