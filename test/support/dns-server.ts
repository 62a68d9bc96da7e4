/** A DNS server on loopback that knows the SRV records it is given, and no other name. */
import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'

/** A record: where a service is. */
export interface ServiceRecord {
  /** The host; `.` where the service is decidedly not there. */
  readonly target: string
  readonly port: number
  readonly priority?: number | undefined
  readonly weight?: number | undefined
}

/** A DNS server. */
export class DnsServer {
  /** The names that were asked for, as they came. */
  readonly asked: string[] = []
  readonly #socket: Socket
  #records: Readonly<Record<string, readonly ServiceRecord[]>> = {}

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.on('message', (query, { port, address }) => {
      socket.send(this.#answer(query), port, address)
    })
  }

  /** Listens on loopback. */
  static async listen(): Promise<DnsServer> {
    const socket = createSocket('udp4')
    socket.bind(0, '127.0.0.1')
    await once(socket, 'listening')
    return new DnsServer(socket)
  }

  /** The address, as `dns.setServers` takes it. */
  get address(): string {
    return `127.0.0.1:${this.#socket.address().port}`
  }

  /** What it knows from now on, by the name of the service. */
  set records(records: Readonly<Record<string, readonly ServiceRecord[]>>) {
    this.#records = records
    this.asked.length = 0
  }

  /** Ends it. */
  close(): void {
    this.#socket.close()
  }

  #answer(query: Buffer): Buffer {
    const { name, end } = questionIn(query)
    this.asked.push(name)
    const records = this.#records[name] ?? []
    const isService = query.readUInt16BE(end) === srvType
    const answers = isService ? records.map((record) => answerWith(record)) : []
    const header = Buffer.alloc(12)
    query.copy(header, 0, 0, 2)
    // An authoritative response (RFC 1035 §4.1.1); of a name it does not know, that there is none.
    header.writeUInt16BE(0x8400 | (records.length === 0 ? 3 : 0), 2)
    header.writeUInt16BE(1, 4)
    header.writeUInt16BE(answers.length, 6)
    return Buffer.concat([header, query.subarray(12, end + 4), ...answers])
  }
}

/** The name that a query asks for, and where it ends. */
function questionIn(query: Buffer): { readonly name: string; readonly end: number } {
  const labels: string[] = []
  let at = 12
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  return { name: labels.join('.').toLowerCase(), end: at + 1 }
}

function answerWith({ target, port, priority = 0, weight = 0 }: ServiceRecord): Buffer {
  const labels = target.split('.').filter((label) => label !== '')
  const name = labels.flatMap((label) => [Buffer.of(label.length), Buffer.from(label)])
  const host = Buffer.concat([...name, Buffer.of(0)])
  const record = Buffer.alloc(18)
  // The name is that of the question, which begins at byte 12.
  record.writeUInt16BE(0xc00c, 0)
  record.writeUInt16BE(srvType, 2)
  record.writeUInt16BE(1, 4)
  record.writeUInt32BE(60, 6)
  record.writeUInt16BE(6 + host.length, 10)
  record.writeUInt16BE(priority, 12)
  record.writeUInt16BE(weight, 14)
  record.writeUInt16BE(port, 16)
  return Buffer.concat([record, host])
}

const srvType = 33
