// Names that something else already has.

/** Whether a property of that name would hide what every node has. */
export function hidesMember(property: string): boolean {
  return memberNames.has(property) || property.startsWith('$')
}

/**
 * Whether an export of that name would hide what TypeScript, a platform or the runtime calls so in
 * the files that import it.
 */
export function hidesGlobal(name: string): boolean {
  return globalNames.has(name)
}

/** Whether a name cannot be that of a constant in a module. */
export function isReservedWord(name: string): boolean {
  return reservedWords.has(name)
}

const memberNames: ReadonlySet<string> = new Set(
  `get all has with without elements equals toString toJSON
  constructor prototype then valueOf toLocaleString hasOwnProperty isPrototypeOf propertyIsEnumerable
  __proto__ __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__`.split(/\s+/),
)

const globalNames: ReadonlySet<string> = new Set(
  `AggregateError Array ArrayBuffer Atomics Attr Audio BigInt Blob Body Boolean Buffer Cache CharacterData
  Clipboard Comment Crypto DataView Date Document Element Error Event EventSource EventTarget Exclude
  Extract File FileReader FormData Function Headers History Image Infinity Intl Iterator JSON Location
  Map Math NaN Navigator Node Notification Number Object Omit Option Partial Pick Plugin Promise Proxy
  Range Readonly Record Reflect RegExp Request Required Response Screen Selection Set Storage String
  Symbol Text URL Uint8Array WeakMap WeakRef WeakSet Window Worker
  Anywhere Builder Content Declaration Jid JidLike LangText NodeLike Payload QName Registry Stanza
  Texts TextsLike`.split(/\s+/),
)

const reservedWords: ReadonlySet<string> = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval
  export extends false finally for function if implements import in instanceof interface let new null
  package private protected public return static super switch this throw true try typeof undefined
  var void while with yield registry take`.split(/\s+/),
)
