/** A document fetched over TLS, from a server whose authority the process was told of, or was not. */
import { existsSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { CertificateAuthority } from '../../../runtime/server/certificate-authority.ts'
import { typedXmppProcess } from '../../support/command.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { xepDocument } from '../../support/xep-documents.ts'

const schema =
  '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:xmpp:a:0" elementFormDefault="qualified"><xs:element name="a" type="xs:string"/></xs:schema>'
const document = xepDocument(`<code><![CDATA[${schema}]]></code>`)

const test = suite('fetching a XEP securely')

test('fetches from a server whose authority is trusted, and from no other', async () => {
  const authority = await CertificateAuthority.create('Authority of documents')
  const { certificate, key } = await authority.issue({ commonName: 'xeps', dns: ['localhost'] })
  const server = createServer({ cert: certificate, key }, (request, response) => {
    if (request.url === '/moved/xep-9999.xml') {
      response.writeHead(301, { location: '/extensions/xep-9999.xml' }).end()
    } else if (request.url === '/plain/xep-9999.xml') {
      response.writeHead(302, { location: 'http://localhost/xep-9999.xml' }).end()
    } else response.end(document)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  try {
    const source = `https://localhost:${(server.address() as AddressInfo).port}`
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'ca.pem'), authority.certificate)
    const environment = { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'), NO_PROXY: '*' }
    const run = (
      place: string,
      trusted: Readonly<Record<string, string>>,
    ): ReturnType<typeof typedXmppProcess> => {
      const parameters = ['generate', '9999', '--out', 'out', '--xep-source', `${source}/${place}`]
      return typedXmppProcess(parameters, folder, { environment: trusted })
    }
    const stranger = await run('extensions', { NO_PROXY: '*' })
    assert.is(stranger.exitCode, 1)
    assert.match(stranger.stderr, /error F10: cannot fetch XEP-9999 from https:.*certificate/)
    const plain = await run('plain', environment)
    assert.match(plain.stderr, /it leads to http:.*, which is not https/)
    assert.not(existsSync(join(folder, 'out')))
    const moved = await run('moved', environment)
    assert.is(moved.exitCode, 0, moved.stderr)
    assert.ok(existsSync(join(folder, 'out/xep-9999/a-0.ts')))
  } finally {
    server.closeAllConnections()
    server.close()
  }
})

test.run()
