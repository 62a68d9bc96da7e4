// Code generated from schemas/xep-0107/mood.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

/**
 * Which mood (XEP-0107 §3).
 *
 * - `afraid`: Fears something.
 * - `amazed`: Is filled with wonder.
 * - `amorous`: Feels desire for somebody.
 * - `angry`: Is angry.
 * - `annoyed`: Is a little angry.
 * - `anxious`: Expects something bad.
 * - `aroused`: Is stirred up.
 * - `ashamed`: Feels shame.
 * - `bored`: Has nothing that interests.
 * - `brave`: Meets danger without fear.
 * - `calm`: Is at peace.
 * - `cautious`: Takes care.
 * - `cold`: Feels cold.
 * - `confident`: Trusts that all goes well.
 * - `confused`: Cannot make sense of things.
 * - `contemplative`: Is deep in thought.
 * - `contented`: Wants nothing more.
 * - `cranky`: Is easily irritated.
 * - `crazy`: Is out of all bounds.
 * - `creative`: Has ideas.
 * - `curious`: Wants to know.
 * - `dejected`: Has lost heart.
 * - `depressed`: Is low for a long time.
 * - `disappointed`: Had hoped for more.
 * - `disgusted`: Is repelled.
 * - `dismayed`: Has lost courage by what came.
 * - `distracted`: Cannot keep to one thing.
 * - `embarrassed`: Feels awkward.
 * - `envious`: Wants what others have.
 * - `excited`: Is full of what comes.
 * - `flirtatious`: Likes to flirt.
 * - `frustrated`: Gets nowhere.
 * - `grateful`: Is thankful for something.
 * - `grieving`: Mourns.
 * - `grumpy`: Complains.
 * - `guilty`: Has done wrong.
 * - `happy`: Is glad.
 * - `hopeful`: Expects something good.
 * - `hot`: Feels hot.
 * - `humbled`: Feels small.
 * - `humiliated`: Was made small by others.
 * - `hungry`: Needs to eat.
 * - `hurt`: Was wounded in feelings.
 * - `impressed`: Admires something.
 * - `in_awe`: Stands before something great.
 * - `in_love`: Loves.
 * - `indignant`: Is angry at what is unfair.
 * - `interested`: Gives attention.
 * - `intoxicated`: Is drunk or the like.
 * - `invincible`: Feels that nothing can harm.
 * - `jealous`: Fears to lose somebody to another.
 * - `lonely`: Misses company.
 * - `lost`: Does not know where to go.
 * - `lucky`: Has had good luck.
 * - `mean`: Is unkind.
 * - `moody`: Changes from one mood to the next.
 * - `nervous`: Is tense.
 * - `neutral`: Is in no special mood.
 * - `offended`: Was insulted.
 * - `outraged`: Is shocked and angry.
 * - `playful`: Likes to play.
 * - `proud`: Is pleased with what was achieved.
 * - `relaxed`: Is at ease.
 * - `relieved`: Has lost a worry.
 * - `remorseful`: Regrets a deed.
 * - `restless`: Cannot be still.
 * - `sad`: Is sad.
 * - `sarcastic`: Says the opposite with scorn.
 * - `satisfied`: Has got what was wanted.
 * - `serious`: Does not joke.
 * - `shocked`: Was struck by surprise.
 * - `shy`: Avoids attention.
 * - `sick`: Feels ill.
 * - `sleepy`: Needs to sleep.
 * - `spontaneous`: Acts without plan.
 * - `stressed`: Has too much to do.
 * - `strong`: Feels strength.
 * - `surprised`: Did not expect it.
 * - `thankful`: Feels thanks.
 * - `thirsty`: Needs to drink.
 * - `tired`: Needs rest.
 * - `undefined`: Is in a mood that has no name here.
 * - `weak`: Lacks strength.
 * - `worried`: Is troubled about what may come.
 */
export type MoodValue =
  | 'afraid'
  | 'amazed'
  | 'amorous'
  | 'angry'
  | 'annoyed'
  | 'anxious'
  | 'aroused'
  | 'ashamed'
  | 'bored'
  | 'brave'
  | 'calm'
  | 'cautious'
  | 'cold'
  | 'confident'
  | 'confused'
  | 'contemplative'
  | 'contented'
  | 'cranky'
  | 'crazy'
  | 'creative'
  | 'curious'
  | 'dejected'
  | 'depressed'
  | 'disappointed'
  | 'disgusted'
  | 'dismayed'
  | 'distracted'
  | 'embarrassed'
  | 'envious'
  | 'excited'
  | 'flirtatious'
  | 'frustrated'
  | 'grateful'
  | 'grieving'
  | 'grumpy'
  | 'guilty'
  | 'happy'
  | 'hopeful'
  | 'hot'
  | 'humbled'
  | 'humiliated'
  | 'hungry'
  | 'hurt'
  | 'impressed'
  | 'in_awe'
  | 'in_love'
  | 'indignant'
  | 'interested'
  | 'intoxicated'
  | 'invincible'
  | 'jealous'
  | 'lonely'
  | 'lost'
  | 'lucky'
  | 'mean'
  | 'moody'
  | 'nervous'
  | 'neutral'
  | 'offended'
  | 'outraged'
  | 'playful'
  | 'proud'
  | 'relaxed'
  | 'relieved'
  | 'remorseful'
  | 'restless'
  | 'sad'
  | 'sarcastic'
  | 'satisfied'
  | 'serious'
  | 'shocked'
  | 'shy'
  | 'sick'
  | 'sleepy'
  | 'spontaneous'
  | 'stressed'
  | 'strong'
  | 'surprised'
  | 'thankful'
  | 'thirsty'
  | 'tired'
  | 'undefined'
  | 'weak'
  | 'worried'

/** The values of {@link MoodValue}, in the order of the schema. */
export const moodValues: readonly MoodValue[] = [
  'afraid',
  'amazed',
  'amorous',
  'angry',
  'annoyed',
  'anxious',
  'aroused',
  'ashamed',
  'bored',
  'brave',
  'calm',
  'cautious',
  'cold',
  'confident',
  'confused',
  'contemplative',
  'contented',
  'cranky',
  'crazy',
  'creative',
  'curious',
  'dejected',
  'depressed',
  'disappointed',
  'disgusted',
  'dismayed',
  'distracted',
  'embarrassed',
  'envious',
  'excited',
  'flirtatious',
  'frustrated',
  'grateful',
  'grieving',
  'grumpy',
  'guilty',
  'happy',
  'hopeful',
  'hot',
  'humbled',
  'humiliated',
  'hungry',
  'hurt',
  'impressed',
  'in_awe',
  'in_love',
  'indignant',
  'interested',
  'intoxicated',
  'invincible',
  'jealous',
  'lonely',
  'lost',
  'lucky',
  'mean',
  'moody',
  'nervous',
  'neutral',
  'offended',
  'outraged',
  'playful',
  'proud',
  'relaxed',
  'relieved',
  'remorseful',
  'restless',
  'sad',
  'sarcastic',
  'satisfied',
  'serious',
  'shocked',
  'shy',
  'sick',
  'sleepy',
  'spontaneous',
  'stressed',
  'strong',
  'surprised',
  'thankful',
  'thirsty',
  'tired',
  'undefined',
  'weak',
  'worried',
]

const moodDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/mood',
  name: 'mood',
  section: 'XEP-0107 §2.1',
  fields: {
    value: { kind: 'oneOf', names: moodValues },
    text: { kind: 'childText' },
  },
  ordered: true,
}

/**
 * The mood; none where empty, so that an earlier one is taken back (XEP-0107 §2).
 *
 * `<mood xmlns='http://jabber.org/protocol/mood'>…<text/></mood>`
 *
 * @see [XEP-0107 §2.1](https://xmpp.org/extensions/xep-0107.html)
 */
export class Mood extends Node<{
  wire: 'http://jabber.org/protocol/mood mood'
  init: MoodInit
  in: { 'pubsub-item': true; message: true }
}> {
  static override readonly declaration: Declaration = moodDeclaration
  declare static readonly builder: () => MoodBuilder
  /** Child, by its name: Which mood (XEP-0107 §3). */
  declare readonly value: MoodValue | undefined
  /** Child `text`: More about it, in words. */
  declare readonly text: string | undefined

  constructor(init?: MoodInit, content?: Content) {
    super(content)
    const v = take(moodDeclaration, init)
    this.value = v[0]
    this.text = v[1]
  }
}

/** What a new {@link Mood} is made of. */
export interface MoodInit {
  /** Child, by its name: Which mood (XEP-0107 §3). */
  readonly value?: MoodValue | undefined
  /** Child `text`: More about it, in words. */
  readonly text?: string | undefined
}

/** Builds a {@link Mood}. */
export interface MoodBuilder extends Builder<never> {
  /** Child, by its name: Which mood (XEP-0107 §3). */
  value(value: MoodValue): this
  /** Child `text`: More about it, in words. */
  text(value: string): this
  add(...content: Content): this
  build(): Mood
}
