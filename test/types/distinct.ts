/**
 * No shipped node stands for one of another class, not even where neither has any field: a table of all
 * pairs. Nothing of it runs; `distinct.test.ts` says whether a module is missing.
 */
import type { Node } from 'typed-xmpp/node'
import type * as rfc3921 from 'typed-xmpp/rfc3921'
import type * as rfc4287 from 'typed-xmpp/rfc4287'
import type * as rfc4685 from 'typed-xmpp/rfc4685'
import type * as rfc6120 from 'typed-xmpp/rfc6120'
import type * as rfc6121 from 'typed-xmpp/rfc6121'
import type * as rfc7395 from 'typed-xmpp/rfc7395'
import type * as xep0004 from 'typed-xmpp/xep-0004'
import type * as xep0012 from 'typed-xmpp/xep-0012'
import type * as xep0016 from 'typed-xmpp/xep-0016'
import type * as xep0020 from 'typed-xmpp/xep-0020'
import type * as xep0022 from 'typed-xmpp/xep-0022'
import type * as xep0030 from 'typed-xmpp/xep-0030'
import type * as xep0033 from 'typed-xmpp/xep-0033'
import type * as xep0045 from 'typed-xmpp/xep-0045'
import type * as xep0047 from 'typed-xmpp/xep-0047'
import type * as xep0048 from 'typed-xmpp/xep-0048'
import type * as xep0049 from 'typed-xmpp/xep-0049'
import type * as xep0050 from 'typed-xmpp/xep-0050'
import type * as xep0054 from 'typed-xmpp/xep-0054'
import type * as xep0055 from 'typed-xmpp/xep-0055'
import type * as xep0059 from 'typed-xmpp/xep-0059'
import type * as xep0060 from 'typed-xmpp/xep-0060'
import type * as xep0065 from 'typed-xmpp/xep-0065'
import type * as xep0066 from 'typed-xmpp/xep-0066'
import type * as xep0071 from 'typed-xmpp/xep-0071'
import type * as xep0077 from 'typed-xmpp/xep-0077'
import type * as xep0078 from 'typed-xmpp/xep-0078'
import type * as xep0079 from 'typed-xmpp/xep-0079'
import type * as xep0080 from 'typed-xmpp/xep-0080'
import type * as xep0084 from 'typed-xmpp/xep-0084'
import type * as xep0085 from 'typed-xmpp/xep-0085'
import type * as xep0090 from 'typed-xmpp/xep-0090'
import type * as xep0091 from 'typed-xmpp/xep-0091'
import type * as xep0092 from 'typed-xmpp/xep-0092'
import type * as xep0095 from 'typed-xmpp/xep-0095'
import type * as xep0096 from 'typed-xmpp/xep-0096'
import type * as xep0103 from 'typed-xmpp/xep-0103'
import type * as xep0104 from 'typed-xmpp/xep-0104'
import type * as xep0107 from 'typed-xmpp/xep-0107'
import type * as xep0108 from 'typed-xmpp/xep-0108'
import type * as xep0114 from 'typed-xmpp/xep-0114'
import type * as xep0115 from 'typed-xmpp/xep-0115'
import type * as xep0118 from 'typed-xmpp/xep-0118'
import type * as xep0122 from 'typed-xmpp/xep-0122'
import type * as xep0124 from 'typed-xmpp/xep-0124'
import type * as xep0131 from 'typed-xmpp/xep-0131'
import type * as xep0133 from 'typed-xmpp/xep-0133'
import type * as xep0141 from 'typed-xmpp/xep-0141'
import type * as xep0144 from 'typed-xmpp/xep-0144'
import type * as xep0145 from 'typed-xmpp/xep-0145'
import type * as xep0153 from 'typed-xmpp/xep-0153'
import type * as xep0156 from 'typed-xmpp/xep-0156'
import type * as xep0157 from 'typed-xmpp/xep-0157'
import type * as xep0166 from 'typed-xmpp/xep-0166'
import type * as xep0167 from 'typed-xmpp/xep-0167'
import type * as xep0172 from 'typed-xmpp/xep-0172'
import type * as xep0176 from 'typed-xmpp/xep-0176'
import type * as xep0177 from 'typed-xmpp/xep-0177'
import type * as xep0184 from 'typed-xmpp/xep-0184'
import type * as xep0191 from 'typed-xmpp/xep-0191'
import type * as xep0198 from 'typed-xmpp/xep-0198'
import type * as xep0199 from 'typed-xmpp/xep-0199'
import type * as xep0202 from 'typed-xmpp/xep-0202'
import type * as xep0203 from 'typed-xmpp/xep-0203'
import type * as xep0215 from 'typed-xmpp/xep-0215'
import type * as xep0221 from 'typed-xmpp/xep-0221'
import type * as xep0224 from 'typed-xmpp/xep-0224'
import type * as xep0225 from 'typed-xmpp/xep-0225'
import type * as xep0227 from 'typed-xmpp/xep-0227'
import type * as xep0231 from 'typed-xmpp/xep-0231'
import type * as xep0232 from 'typed-xmpp/xep-0232'
import type * as xep0234 from 'typed-xmpp/xep-0234'
import type * as xep0249 from 'typed-xmpp/xep-0249'
import type * as xep0258 from 'typed-xmpp/xep-0258'
import type * as xep0260 from 'typed-xmpp/xep-0260'
import type * as xep0261 from 'typed-xmpp/xep-0261'
import type * as xep0264 from 'typed-xmpp/xep-0264'
import type * as xep0280 from 'typed-xmpp/xep-0280'
import type * as xep0288 from 'typed-xmpp/xep-0288'
import type * as xep0292 from 'typed-xmpp/xep-0292'
import type * as xep0293 from 'typed-xmpp/xep-0293'
import type * as xep0294 from 'typed-xmpp/xep-0294'
import type * as xep0297 from 'typed-xmpp/xep-0297'
import type * as xep0300 from 'typed-xmpp/xep-0300'
import type * as xep0308 from 'typed-xmpp/xep-0308'
import type * as xep0313 from 'typed-xmpp/xep-0313'
import type * as xep0317 from 'typed-xmpp/xep-0317'
import type * as xep0319 from 'typed-xmpp/xep-0319'
import type * as xep0320 from 'typed-xmpp/xep-0320'
import type * as xep0333 from 'typed-xmpp/xep-0333'
import type * as xep0334 from 'typed-xmpp/xep-0334'
import type * as xep0335 from 'typed-xmpp/xep-0335'
import type * as xep0338 from 'typed-xmpp/xep-0338'
import type * as xep0339 from 'typed-xmpp/xep-0339'
import type * as xep0352 from 'typed-xmpp/xep-0352'
import type * as xep0353 from 'typed-xmpp/xep-0353'
import type * as xep0357 from 'typed-xmpp/xep-0357'
import type * as xep0358 from 'typed-xmpp/xep-0358'
import type * as xep0359 from 'typed-xmpp/xep-0359'
import type * as xep0363 from 'typed-xmpp/xep-0363'
import type * as xep0367 from 'typed-xmpp/xep-0367'
import type * as xep0369 from 'typed-xmpp/xep-0369'
import type * as xep0372 from 'typed-xmpp/xep-0372'
import type * as xep0373 from 'typed-xmpp/xep-0373'
import type * as xep0377 from 'typed-xmpp/xep-0377'
import type * as xep0379 from 'typed-xmpp/xep-0379'
import type * as xep0380 from 'typed-xmpp/xep-0380'
import type * as xep0384 from 'typed-xmpp/xep-0384'
import type * as xep0385 from 'typed-xmpp/xep-0385'
import type * as xep0386 from 'typed-xmpp/xep-0386'
import type * as xep0388 from 'typed-xmpp/xep-0388'
import type * as xep0389 from 'typed-xmpp/xep-0389'
import type * as xep0390 from 'typed-xmpp/xep-0390'
import type * as xep0391 from 'typed-xmpp/xep-0391'
import type * as xep0393 from 'typed-xmpp/xep-0393'
import type * as xep0394 from 'typed-xmpp/xep-0394'
import type * as xep0397 from 'typed-xmpp/xep-0397'
import type * as xep0401 from 'typed-xmpp/xep-0401'
import type * as xep0402 from 'typed-xmpp/xep-0402'
import type * as xep0403 from 'typed-xmpp/xep-0403'
import type * as xep0404 from 'typed-xmpp/xep-0404'
import type * as xep0405 from 'typed-xmpp/xep-0405'
import type * as xep0406 from 'typed-xmpp/xep-0406'
import type * as xep0407 from 'typed-xmpp/xep-0407'
import type * as xep0409 from 'typed-xmpp/xep-0409'
import type * as xep0420 from 'typed-xmpp/xep-0420'
import type * as xep0421 from 'typed-xmpp/xep-0421'
import type * as xep0422 from 'typed-xmpp/xep-0422'
import type * as xep0424 from 'typed-xmpp/xep-0424'
import type * as xep0425 from 'typed-xmpp/xep-0425'
import type * as xep0428 from 'typed-xmpp/xep-0428'
import type * as xep0433 from 'typed-xmpp/xep-0433'
import type * as xep0434 from 'typed-xmpp/xep-0434'
import type * as xep0437 from 'typed-xmpp/xep-0437'
import type * as xep0440 from 'typed-xmpp/xep-0440'
import type * as xep0444 from 'typed-xmpp/xep-0444'
import type * as xep0445 from 'typed-xmpp/xep-0445'
import type * as xep0446 from 'typed-xmpp/xep-0446'
import type * as xep0447 from 'typed-xmpp/xep-0447'
import type * as xep0448 from 'typed-xmpp/xep-0448'
import type * as xep0449 from 'typed-xmpp/xep-0449'
import type * as xep0452 from 'typed-xmpp/xep-0452'
import type * as xep0455 from 'typed-xmpp/xep-0455'
import type * as xep0461 from 'typed-xmpp/xep-0461'
import type * as xep0466 from 'typed-xmpp/xep-0466'
import type * as xep0478 from 'typed-xmpp/xep-0478'
import type * as xep0482 from 'typed-xmpp/xep-0482'
import type * as xep0484 from 'typed-xmpp/xep-0484'
import type * as xep0486 from 'typed-xmpp/xep-0486'
import type * as xep0490 from 'typed-xmpp/xep-0490'
import type * as xep0492 from 'typed-xmpp/xep-0492'
import type * as xep0500 from 'typed-xmpp/xep-0500'
import { type Equal, expect } from './equal.ts'

/** The modules of all specifications. */
type Modules = [
  typeof rfc3921,
  typeof rfc4287,
  typeof rfc4685,
  typeof rfc6120,
  typeof rfc6121,
  typeof rfc7395,
  typeof xep0004,
  typeof xep0012,
  typeof xep0016,
  typeof xep0020,
  typeof xep0022,
  typeof xep0030,
  typeof xep0033,
  typeof xep0045,
  typeof xep0047,
  typeof xep0048,
  typeof xep0049,
  typeof xep0050,
  typeof xep0054,
  typeof xep0055,
  typeof xep0059,
  typeof xep0060,
  typeof xep0065,
  typeof xep0066,
  typeof xep0071,
  typeof xep0077,
  typeof xep0078,
  typeof xep0079,
  typeof xep0080,
  typeof xep0084,
  typeof xep0085,
  typeof xep0090,
  typeof xep0091,
  typeof xep0092,
  typeof xep0095,
  typeof xep0096,
  typeof xep0103,
  typeof xep0104,
  typeof xep0107,
  typeof xep0108,
  typeof xep0114,
  typeof xep0115,
  typeof xep0118,
  typeof xep0122,
  typeof xep0124,
  typeof xep0131,
  typeof xep0133,
  typeof xep0141,
  typeof xep0144,
  typeof xep0145,
  typeof xep0153,
  typeof xep0156,
  typeof xep0157,
  typeof xep0166,
  typeof xep0167,
  typeof xep0172,
  typeof xep0176,
  typeof xep0177,
  typeof xep0184,
  typeof xep0191,
  typeof xep0198,
  typeof xep0199,
  typeof xep0202,
  typeof xep0203,
  typeof xep0215,
  typeof xep0221,
  typeof xep0224,
  typeof xep0225,
  typeof xep0227,
  typeof xep0231,
  typeof xep0232,
  typeof xep0234,
  typeof xep0249,
  typeof xep0258,
  typeof xep0260,
  typeof xep0261,
  typeof xep0264,
  typeof xep0280,
  typeof xep0288,
  typeof xep0292,
  typeof xep0293,
  typeof xep0294,
  typeof xep0297,
  typeof xep0300,
  typeof xep0308,
  typeof xep0313,
  typeof xep0317,
  typeof xep0319,
  typeof xep0320,
  typeof xep0333,
  typeof xep0334,
  typeof xep0335,
  typeof xep0338,
  typeof xep0339,
  typeof xep0352,
  typeof xep0353,
  typeof xep0357,
  typeof xep0358,
  typeof xep0359,
  typeof xep0363,
  typeof xep0367,
  typeof xep0369,
  typeof xep0372,
  typeof xep0373,
  typeof xep0377,
  typeof xep0379,
  typeof xep0380,
  typeof xep0384,
  typeof xep0385,
  typeof xep0386,
  typeof xep0388,
  typeof xep0389,
  typeof xep0390,
  typeof xep0391,
  typeof xep0393,
  typeof xep0394,
  typeof xep0397,
  typeof xep0401,
  typeof xep0402,
  typeof xep0403,
  typeof xep0404,
  typeof xep0405,
  typeof xep0406,
  typeof xep0407,
  typeof xep0409,
  typeof xep0420,
  typeof xep0421,
  typeof xep0422,
  typeof xep0424,
  typeof xep0425,
  typeof xep0428,
  typeof xep0433,
  typeof xep0434,
  typeof xep0437,
  typeof xep0440,
  typeof xep0444,
  typeof xep0445,
  typeof xep0446,
  typeof xep0447,
  typeof xep0448,
  typeof xep0449,
  typeof xep0452,
  typeof xep0455,
  typeof xep0461,
  typeof xep0466,
  typeof xep0478,
  typeof xep0482,
  typeof xep0484,
  typeof xep0486,
  typeof xep0490,
  typeof xep0492,
  typeof xep0500,
]

/** The nodes of a module, by the names of their classes. */
type NodesOf<M> = {
  [Name in keyof M as M[Name] extends abstract new (
    ...init: never
  ) => Node
    ? Name
    : never]: M[Name] extends abstract new (...init: never) => infer N ? N : never
}

type Shipped = UnionToIntersection<{ [At in keyof Modules]: NodesOf<Modules[At]> }[number]>

type UnionToIntersection<U> = (U extends unknown ? (each: U) => void : never) extends (
  all: infer I,
) => void
  ? I
  : never

/** The classes whose nodes have no field. */
type Empty = {
  [Name in keyof Shipped as HasNoField<Shipped[Name]> extends true ? Name : never]: Shipped[Name]
}

type HasNoField<N> = Exclude<keyof N, keyof Node> extends never ? true : false

/** The pairs of which one stands for the other; the first begins with some of the letters. */
type Confused<T, First extends string = string> = {
  [A in keyof T & `${First}${string}`]: {
    [B in keyof T]: A extends B
      ? never
      : T[A] extends FormOf<B>
        ? never
        : T[A] extends T[B]
          ? `${A} for ${B & string}`
          : never
  }[keyof T]
}[keyof T & `${First}${string}`]

/** A typed form is a form: it stands for one wherever forms do. */
type FormOf<B> = B extends 'DataForm' ? { readonly $form: string } : never

/** By a few letters at a time, since the compiler does not take all pairs at once. */
export function distinct(): void {
  expect<Equal<Confused<Empty>, never>>()
  expect<Equal<Confused<Shipped, AtoC>, never>>()
  expect<Equal<Confused<Shipped, DtoH>, never>>()
  expect<Equal<Confused<Shipped, ItoL>, never>>()
  expect<Equal<Confused<Shipped, M>, never>>()
  expect<Equal<Confused<Shipped, NtoR>, never>>()
  expect<Equal<Confused<Shipped, S>, never>>()
  expect<Equal<Confused<Shipped, TtoZ>, never>>()
  expect<
    Equal<Exclude<keyof Shipped, `${AtoC | DtoH | ItoL | M | NtoR | S | TtoZ}${string}`>, never>
  >()
}

type AtoC = 'A' | 'B' | 'C'
type DtoH = 'D' | 'E' | 'F' | 'G' | 'H'
type ItoL = 'I' | 'J' | 'K' | 'L'
type M = 'M'
type NtoR = 'N' | 'O' | 'P' | 'Q' | 'R'
type S = 'S'
type TtoZ = 'T' | 'U' | 'V' | 'W' | 'X' | 'Y' | 'Z'

/** There is something to compare, and the comparison tells. */
export function compared(): void {
  const some: readonly (keyof Empty)[] = ['Ping', 'ChatActive', 'ReceiptRequest', 'TlsProceed']
  // @ts-expect-error: a class with fields
  const other: keyof Empty = 'Message'
  expect<Equal<Confused<{ a: { x: 1 }; b: { x: 1; y: 2 }; c: { z: 1 } }>, 'b for a'>>()
  void [some, other]
}
