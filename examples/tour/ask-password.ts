/** Asks for a password on the terminal, without showing what is typed. */
import { stdin, stderr } from 'node:process'

/** The password of an account. Rejects when there is no terminal to ask on, or with Ctrl-C. */
export function askPassword(jid: string): Promise<string> {
  if (!stdin.isTTY) {
    return Promise.reject(
      new Error('there is no terminal to ask for the password: set XMPP_PASSWORD'),
    )
  }
  stderr.write(`Password of ${jid}: `)
  return new Promise((resolve, reject) => {
    let typed = ''
    const finish = (): void => {
      stdin.off('data', take)
      stdin.setRawMode(false)
      stdin.pause()
      stderr.write('\n')
    }
    const take = (chunk: string): void => {
      for (const character of chunk) {
        if (character === '\r' || character === '\n' || character === endOfInput) {
          finish()
          resolve(typed)
          return
        }
        if (character === interrupt) {
          finish()
          reject(new Error('no password was given'))
          return
        }
        typed = isErase(character) ? [...typed].slice(0, -1).join('') : typed + character
      }
    }
    stdin.setRawMode(true)
    stdin.setEncoding('utf8')
    stdin.on('data', take)
    stdin.resume()
  })
}

function isErase(character: string): boolean {
  return character === '\x7f' || character === '\b'
}

const interrupt = '\x03'
const endOfInput = '\x04'
