/**
 * The text as `saslprep` prepares it, which changes nothing of ASCII: its tables are loaded only for
 * what is beyond.
 *
 * Rejects as that throws.
 */
export async function prepared(text: string, what: string): Promise<string> {
  if (isPrintableAscii.test(text)) return text
  const { saslprep } = await import('./saslprep.ts')
  return saslprep(text, what)
}

const isPrintableAscii = /^[ -~]+$/
