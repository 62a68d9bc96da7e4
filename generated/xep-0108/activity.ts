// Code generated from schemas/xep-0108/activity.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

/**
 * What exactly; each name may stand in any general activity, also where another one is usual.
 *
 * - `at_the_spa`: Is at a spa.
 * - `brushing_teeth`: Brushes teeth.
 * - `buying_groceries`: Buys food.
 * - `cleaning`: Cleans.
 * - `coding`: Writes programs.
 * - `commuting`: Goes to work or comes from it.
 * - `cooking`: Cooks.
 * - `cycling`: Rides a bicycle.
 * - `dancing`: Dances.
 * - `day_off`: Has a free day.
 * - `doing_maintenance`: Repairs things.
 * - `doing_the_dishes`: Washes the dishes.
 * - `doing_the_laundry`: Washes clothes.
 * - `driving`: Drives.
 * - `fishing`: Fishes.
 * - `gaming`: Plays a game.
 * - `gardening`: Works in the garden.
 * - `getting_a_haircut`: Has a haircut.
 * - `going_out`: Goes out.
 * - `hanging_out`: Spends time with others.
 * - `having_a_beer`: Drinks a beer.
 * - `having_a_snack`: Eats a bite.
 * - `having_breakfast`: Has breakfast.
 * - `having_coffee`: Drinks coffee.
 * - `having_dinner`: Has dinner.
 * - `having_lunch`: Has lunch.
 * - `having_tea`: Drinks tea.
 * - `hiding`: Hides.
 * - `hiking`: Hikes.
 * - `in_a_car`: Is in a car.
 * - `in_a_meeting`: Is in a meeting.
 * - `in_real_life`: Meets somebody.
 * - `jogging`: Jogs.
 * - `on_a_bus`: Is on a bus.
 * - `on_a_plane`: Is on a plane.
 * - `on_a_train`: Is on a train.
 * - `on_a_trip`: Is on a journey.
 * - `on_the_phone`: Is on the phone.
 * - `on_vacation`: Is on holiday.
 * - `on_video_phone`: Is in a video call.
 * - `other`: Does something else of this kind.
 * - `partying`: Is at a party.
 * - `playing_sports`: Plays a sport.
 * - `praying`: Prays.
 * - `reading`: Reads.
 * - `rehearsing`: Rehearses.
 * - `running`: Runs.
 * - `running_an_errand`: Runs an errand.
 * - `scheduled_holiday`: Has a planned holiday.
 * - `shaving`: Shaves.
 * - `shopping`: Shops.
 * - `skiing`: Skis.
 * - `sleeping`: Sleeps.
 * - `smoking`: Smokes.
 * - `socializing`: Is in company.
 * - `studying`: Studies.
 * - `sunbathing`: Lies in the sun.
 * - `swimming`: Swims.
 * - `taking_a_bath`: Takes a bath.
 * - `taking_a_shower`: Takes a shower.
 * - `thinking`: Thinks.
 * - `walking`: Walks.
 * - `walking_the_dog`: Walks the dog.
 * - `watching_a_movie`: Watches a film.
 * - `watching_tv`: Watches television.
 * - `working_out`: Works out.
 * - `writing`: Writes.
 */
export type ActivitySpecific =
  | 'at_the_spa'
  | 'brushing_teeth'
  | 'buying_groceries'
  | 'cleaning'
  | 'coding'
  | 'commuting'
  | 'cooking'
  | 'cycling'
  | 'dancing'
  | 'day_off'
  | 'doing_maintenance'
  | 'doing_the_dishes'
  | 'doing_the_laundry'
  | 'driving'
  | 'fishing'
  | 'gaming'
  | 'gardening'
  | 'getting_a_haircut'
  | 'going_out'
  | 'hanging_out'
  | 'having_a_beer'
  | 'having_a_snack'
  | 'having_breakfast'
  | 'having_coffee'
  | 'having_dinner'
  | 'having_lunch'
  | 'having_tea'
  | 'hiding'
  | 'hiking'
  | 'in_a_car'
  | 'in_a_meeting'
  | 'in_real_life'
  | 'jogging'
  | 'on_a_bus'
  | 'on_a_plane'
  | 'on_a_train'
  | 'on_a_trip'
  | 'on_the_phone'
  | 'on_vacation'
  | 'on_video_phone'
  | 'other'
  | 'partying'
  | 'playing_sports'
  | 'praying'
  | 'reading'
  | 'rehearsing'
  | 'running'
  | 'running_an_errand'
  | 'scheduled_holiday'
  | 'shaving'
  | 'shopping'
  | 'skiing'
  | 'sleeping'
  | 'smoking'
  | 'socializing'
  | 'studying'
  | 'sunbathing'
  | 'swimming'
  | 'taking_a_bath'
  | 'taking_a_shower'
  | 'thinking'
  | 'walking'
  | 'walking_the_dog'
  | 'watching_a_movie'
  | 'watching_tv'
  | 'working_out'
  | 'writing'

/** The values of {@link ActivitySpecific}, in the order of the schema. */
export const activitySpecifics: readonly ActivitySpecific[] = [
  'at_the_spa',
  'brushing_teeth',
  'buying_groceries',
  'cleaning',
  'coding',
  'commuting',
  'cooking',
  'cycling',
  'dancing',
  'day_off',
  'doing_maintenance',
  'doing_the_dishes',
  'doing_the_laundry',
  'driving',
  'fishing',
  'gaming',
  'gardening',
  'getting_a_haircut',
  'going_out',
  'hanging_out',
  'having_a_beer',
  'having_a_snack',
  'having_breakfast',
  'having_coffee',
  'having_dinner',
  'having_lunch',
  'having_tea',
  'hiding',
  'hiking',
  'in_a_car',
  'in_a_meeting',
  'in_real_life',
  'jogging',
  'on_a_bus',
  'on_a_plane',
  'on_a_train',
  'on_a_trip',
  'on_the_phone',
  'on_vacation',
  'on_video_phone',
  'other',
  'partying',
  'playing_sports',
  'praying',
  'reading',
  'rehearsing',
  'running',
  'running_an_errand',
  'scheduled_holiday',
  'shaving',
  'shopping',
  'skiing',
  'sleeping',
  'smoking',
  'socializing',
  'studying',
  'sunbathing',
  'swimming',
  'taking_a_bath',
  'taking_a_shower',
  'thinking',
  'walking',
  'walking_the_dog',
  'watching_a_movie',
  'watching_tv',
  'working_out',
  'writing',
]

const activityDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/activity',
  name: 'activity',
  section: 'XEP-0108 §2.1',
  fields: {
    doingChores: { kind: 'child', of: () => ActivityDoingChores },
    drinking: { kind: 'child', of: () => ActivityDrinking },
    eating: { kind: 'child', of: () => ActivityEating },
    exercising: { kind: 'child', of: () => ActivityExercising },
    grooming: { kind: 'child', of: () => ActivityGrooming },
    havingAppointment: { kind: 'child', of: () => ActivityHavingAppointment },
    inactive: { kind: 'child', of: () => ActivityInactive },
    relaxing: { kind: 'child', of: () => ActivityRelaxing },
    talking: { kind: 'child', of: () => ActivityTalking },
    traveling: { kind: 'child', of: () => ActivityTraveling },
    undefined: { kind: 'child', of: () => ActivityUndefined },
    working: { kind: 'child', of: () => ActivityWorking },
    text: { kind: 'childText' },
  },
}

/**
 * What the user does; nothing that is told where empty (XEP-0108 §2.1).
 *
 * `<activity xmlns='http://jabber.org/protocol/activity'><doing_chores/><drinking/><eating/><exercising/><grooming/>…</activity>`
 *
 * @see [XEP-0108 §2.1](https://xmpp.org/extensions/xep-0108.html)
 */
export class Activity extends Node<{
  wire: 'http://jabber.org/protocol/activity activity'
  init: ActivityInit
  in: { 'pubsub-item': true; message: true }
}> {
  static override readonly declaration: Declaration = activityDeclaration
  declare static readonly builder: () => ActivityBuilder
  /** Child `doing_chores`: Works in the house. */
  declare readonly doingChores: ActivityDoingChores | undefined
  /** Child `drinking`: Drinks. */
  declare readonly drinking: ActivityDrinking | undefined
  /** Child `eating`: Eats. */
  declare readonly eating: ActivityEating | undefined
  /** Child `exercising`: Does sports. */
  declare readonly exercising: ActivityExercising | undefined
  /** Child `grooming`: Cares for the body. */
  declare readonly grooming: ActivityGrooming | undefined
  /** Child `having_appointment`: Has an appointment. */
  declare readonly havingAppointment: ActivityHavingAppointment | undefined
  /** Child `inactive`: Does nothing. */
  declare readonly inactive: ActivityInactive | undefined
  /** Child `relaxing`: Relaxes. */
  declare readonly relaxing: ActivityRelaxing | undefined
  /** Child `talking`: Talks. */
  declare readonly talking: ActivityTalking | undefined
  /** Child `traveling`: Is on the way. */
  declare readonly traveling: ActivityTraveling | undefined
  /** Child `undefined`: Does something that has no name here. */
  declare readonly undefined: ActivityUndefined | undefined
  /** Child `working`: Works. */
  declare readonly working: ActivityWorking | undefined
  /** Child `text`: More about it, in words. */
  declare readonly text: string | undefined

  constructor(init?: ActivityInit, content?: Content) {
    super(content)
    const v = take(activityDeclaration, init)
    this.doingChores = v[0]
    this.drinking = v[1]
    this.eating = v[2]
    this.exercising = v[3]
    this.grooming = v[4]
    this.havingAppointment = v[5]
    this.inactive = v[6]
    this.relaxing = v[7]
    this.talking = v[8]
    this.traveling = v[9]
    this.undefined = v[10]
    this.working = v[11]
    this.text = v[12]
  }
}

/** What a new {@link Activity} is made of. */
export interface ActivityInit {
  /** Child `doing_chores`: Works in the house. */
  readonly doingChores?: NodeLike<ActivityDoingChores> | undefined
  /** Child `drinking`: Drinks. */
  readonly drinking?: NodeLike<ActivityDrinking> | undefined
  /** Child `eating`: Eats. */
  readonly eating?: NodeLike<ActivityEating> | undefined
  /** Child `exercising`: Does sports. */
  readonly exercising?: NodeLike<ActivityExercising> | undefined
  /** Child `grooming`: Cares for the body. */
  readonly grooming?: NodeLike<ActivityGrooming> | undefined
  /** Child `having_appointment`: Has an appointment. */
  readonly havingAppointment?: NodeLike<ActivityHavingAppointment> | undefined
  /** Child `inactive`: Does nothing. */
  readonly inactive?: NodeLike<ActivityInactive> | undefined
  /** Child `relaxing`: Relaxes. */
  readonly relaxing?: NodeLike<ActivityRelaxing> | undefined
  /** Child `talking`: Talks. */
  readonly talking?: NodeLike<ActivityTalking> | undefined
  /** Child `traveling`: Is on the way. */
  readonly traveling?: NodeLike<ActivityTraveling> | undefined
  /** Child `undefined`: Does something that has no name here. */
  readonly undefined?: NodeLike<ActivityUndefined> | undefined
  /** Child `working`: Works. */
  readonly working?: NodeLike<ActivityWorking> | undefined
  /** Child `text`: More about it, in words. */
  readonly text?: string | undefined
}

/** Builds a {@link Activity}. */
export interface ActivityBuilder extends Builder<never> {
  /** Child `doing_chores`: Works in the house. */
  doingChores(value: NodeLike<ActivityDoingChores>): this
  /** Child `drinking`: Drinks. */
  drinking(value: NodeLike<ActivityDrinking>): this
  /** Child `eating`: Eats. */
  eating(value: NodeLike<ActivityEating>): this
  /** Child `exercising`: Does sports. */
  exercising(value: NodeLike<ActivityExercising>): this
  /** Child `grooming`: Cares for the body. */
  grooming(value: NodeLike<ActivityGrooming>): this
  /** Child `having_appointment`: Has an appointment. */
  havingAppointment(value: NodeLike<ActivityHavingAppointment>): this
  /** Child `inactive`: Does nothing. */
  inactive(value: NodeLike<ActivityInactive>): this
  /** Child `relaxing`: Relaxes. */
  relaxing(value: NodeLike<ActivityRelaxing>): this
  /** Child `talking`: Talks. */
  talking(value: NodeLike<ActivityTalking>): this
  /** Child `traveling`: Is on the way. */
  traveling(value: NodeLike<ActivityTraveling>): this
  /** Child `undefined`: Does something that has no name here. */
  undefined(value: NodeLike<ActivityUndefined>): this
  /** Child `working`: Works. */
  working(value: NodeLike<ActivityWorking>): this
  /** Child `text`: More about it, in words. */
  text(value: string): this
  add(...content: Content): this
  build(): Activity
}

const activityDoingChoresDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/activity',
  name: 'doing_chores',
  local: true,
  section: 'XEP-0108 §3',
  fields: {
    specific: { kind: 'oneOf', names: activitySpecifics },
  },
  any: { namespaces: '##other', max: 1 },
}

/**
 * Works in the house.
 *
 * `<doing_chores xmlns='http://jabber.org/protocol/activity'>…</doing_chores>`
 *
 * @see [XEP-0108 §3](https://xmpp.org/extensions/xep-0108.html)
 */
export class ActivityDoingChores extends Node<{
  wire: 'http://jabber.org/protocol/activity doing_chores'
  init: ActivityDoingChoresInit
  in: object
}> {
  static override readonly declaration: Declaration = activityDoingChoresDeclaration
  declare static readonly builder: () => ActivityDoingChoresBuilder
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  declare readonly specific: ActivitySpecific | undefined

  constructor(init?: ActivityDoingChoresInit, content?: Content) {
    super(content)
    const v = take(activityDoingChoresDeclaration, init)
    this.specific = v[0]
  }
}

/** What a new {@link ActivityDoingChores} is made of. */
export interface ActivityDoingChoresInit {
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  readonly specific?: ActivitySpecific | undefined
}

/** Builds a {@link ActivityDoingChores}. */
export interface ActivityDoingChoresBuilder extends Builder<never> {
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  specific(value: ActivitySpecific): this
  /** Adds content: An activity that has no name here, in a namespace of its own. */
  add(...content: Content): this
  build(): ActivityDoingChores
}

const activityDrinkingDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/activity',
  name: 'drinking',
  local: true,
  section: 'XEP-0108 §3',
  fields: {
    specific: { kind: 'oneOf', names: activitySpecifics },
  },
  any: { namespaces: '##other', max: 1 },
}

/**
 * Drinks.
 *
 * `<drinking xmlns='http://jabber.org/protocol/activity'>…</drinking>`
 *
 * @see [XEP-0108 §3](https://xmpp.org/extensions/xep-0108.html)
 */
export class ActivityDrinking extends Node<{
  wire: 'http://jabber.org/protocol/activity drinking'
  init: ActivityDrinkingInit
  in: object
}> {
  static override readonly declaration: Declaration = activityDrinkingDeclaration
  declare static readonly builder: () => ActivityDrinkingBuilder
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  declare readonly specific: ActivitySpecific | undefined

  constructor(init?: ActivityDrinkingInit, content?: Content) {
    super(content)
    const v = take(activityDrinkingDeclaration, init)
    this.specific = v[0]
  }
}

/** What a new {@link ActivityDrinking} is made of. */
export interface ActivityDrinkingInit {
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  readonly specific?: ActivitySpecific | undefined
}

/** Builds a {@link ActivityDrinking}. */
export interface ActivityDrinkingBuilder extends Builder<never> {
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  specific(value: ActivitySpecific): this
  /** Adds content: An activity that has no name here, in a namespace of its own. */
  add(...content: Content): this
  build(): ActivityDrinking
}

const activityEatingDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/activity',
  name: 'eating',
  local: true,
  section: 'XEP-0108 §3',
  fields: {
    specific: { kind: 'oneOf', names: activitySpecifics },
  },
  any: { namespaces: '##other', max: 1 },
}

/**
 * Eats.
 *
 * `<eating xmlns='http://jabber.org/protocol/activity'>…</eating>`
 *
 * @see [XEP-0108 §3](https://xmpp.org/extensions/xep-0108.html)
 */
export class ActivityEating extends Node<{
  wire: 'http://jabber.org/protocol/activity eating'
  init: ActivityEatingInit
  in: object
}> {
  static override readonly declaration: Declaration = activityEatingDeclaration
  declare static readonly builder: () => ActivityEatingBuilder
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  declare readonly specific: ActivitySpecific | undefined

  constructor(init?: ActivityEatingInit, content?: Content) {
    super(content)
    const v = take(activityEatingDeclaration, init)
    this.specific = v[0]
  }
}

/** What a new {@link ActivityEating} is made of. */
export interface ActivityEatingInit {
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  readonly specific?: ActivitySpecific | undefined
}

/** Builds a {@link ActivityEating}. */
export interface ActivityEatingBuilder extends Builder<never> {
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  specific(value: ActivitySpecific): this
  /** Adds content: An activity that has no name here, in a namespace of its own. */
  add(...content: Content): this
  build(): ActivityEating
}

const activityExercisingDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/activity',
  name: 'exercising',
  local: true,
  section: 'XEP-0108 §3',
  fields: {
    specific: { kind: 'oneOf', names: activitySpecifics },
  },
  any: { namespaces: '##other', max: 1 },
}

/**
 * Does sports.
 *
 * `<exercising xmlns='http://jabber.org/protocol/activity'>…</exercising>`
 *
 * @see [XEP-0108 §3](https://xmpp.org/extensions/xep-0108.html)
 */
export class ActivityExercising extends Node<{
  wire: 'http://jabber.org/protocol/activity exercising'
  init: ActivityExercisingInit
  in: object
}> {
  static override readonly declaration: Declaration = activityExercisingDeclaration
  declare static readonly builder: () => ActivityExercisingBuilder
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  declare readonly specific: ActivitySpecific | undefined

  constructor(init?: ActivityExercisingInit, content?: Content) {
    super(content)
    const v = take(activityExercisingDeclaration, init)
    this.specific = v[0]
  }
}

/** What a new {@link ActivityExercising} is made of. */
export interface ActivityExercisingInit {
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  readonly specific?: ActivitySpecific | undefined
}

/** Builds a {@link ActivityExercising}. */
export interface ActivityExercisingBuilder extends Builder<never> {
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  specific(value: ActivitySpecific): this
  /** Adds content: An activity that has no name here, in a namespace of its own. */
  add(...content: Content): this
  build(): ActivityExercising
}

const activityGroomingDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/activity',
  name: 'grooming',
  local: true,
  section: 'XEP-0108 §3',
  fields: {
    specific: { kind: 'oneOf', names: activitySpecifics },
  },
  any: { namespaces: '##other', max: 1 },
}

/**
 * Cares for the body.
 *
 * `<grooming xmlns='http://jabber.org/protocol/activity'>…</grooming>`
 *
 * @see [XEP-0108 §3](https://xmpp.org/extensions/xep-0108.html)
 */
export class ActivityGrooming extends Node<{
  wire: 'http://jabber.org/protocol/activity grooming'
  init: ActivityGroomingInit
  in: object
}> {
  static override readonly declaration: Declaration = activityGroomingDeclaration
  declare static readonly builder: () => ActivityGroomingBuilder
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  declare readonly specific: ActivitySpecific | undefined

  constructor(init?: ActivityGroomingInit, content?: Content) {
    super(content)
    const v = take(activityGroomingDeclaration, init)
    this.specific = v[0]
  }
}

/** What a new {@link ActivityGrooming} is made of. */
export interface ActivityGroomingInit {
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  readonly specific?: ActivitySpecific | undefined
}

/** Builds a {@link ActivityGrooming}. */
export interface ActivityGroomingBuilder extends Builder<never> {
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  specific(value: ActivitySpecific): this
  /** Adds content: An activity that has no name here, in a namespace of its own. */
  add(...content: Content): this
  build(): ActivityGrooming
}

const activityHavingAppointmentDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/activity',
  name: 'having_appointment',
  local: true,
  section: 'XEP-0108 §3',
  fields: {
    specific: { kind: 'oneOf', names: activitySpecifics },
  },
  any: { namespaces: '##other', max: 1 },
}

/**
 * Has an appointment.
 *
 * `<having_appointment xmlns='http://jabber.org/protocol/activity'>…</having_appointment>`
 *
 * @see [XEP-0108 §3](https://xmpp.org/extensions/xep-0108.html)
 */
export class ActivityHavingAppointment extends Node<{
  wire: 'http://jabber.org/protocol/activity having_appointment'
  init: ActivityHavingAppointmentInit
  in: object
}> {
  static override readonly declaration: Declaration = activityHavingAppointmentDeclaration
  declare static readonly builder: () => ActivityHavingAppointmentBuilder
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  declare readonly specific: ActivitySpecific | undefined

  constructor(init?: ActivityHavingAppointmentInit, content?: Content) {
    super(content)
    const v = take(activityHavingAppointmentDeclaration, init)
    this.specific = v[0]
  }
}

/** What a new {@link ActivityHavingAppointment} is made of. */
export interface ActivityHavingAppointmentInit {
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  readonly specific?: ActivitySpecific | undefined
}

/** Builds a {@link ActivityHavingAppointment}. */
export interface ActivityHavingAppointmentBuilder extends Builder<never> {
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  specific(value: ActivitySpecific): this
  /** Adds content: An activity that has no name here, in a namespace of its own. */
  add(...content: Content): this
  build(): ActivityHavingAppointment
}

const activityInactiveDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/activity',
  name: 'inactive',
  local: true,
  section: 'XEP-0108 §3',
  fields: {
    specific: { kind: 'oneOf', names: activitySpecifics },
  },
  any: { namespaces: '##other', max: 1 },
}

/**
 * Does nothing.
 *
 * `<inactive xmlns='http://jabber.org/protocol/activity'>…</inactive>`
 *
 * @see [XEP-0108 §3](https://xmpp.org/extensions/xep-0108.html)
 */
export class ActivityInactive extends Node<{
  wire: 'http://jabber.org/protocol/activity inactive'
  init: ActivityInactiveInit
  in: object
}> {
  static override readonly declaration: Declaration = activityInactiveDeclaration
  declare static readonly builder: () => ActivityInactiveBuilder
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  declare readonly specific: ActivitySpecific | undefined

  constructor(init?: ActivityInactiveInit, content?: Content) {
    super(content)
    const v = take(activityInactiveDeclaration, init)
    this.specific = v[0]
  }
}

/** What a new {@link ActivityInactive} is made of. */
export interface ActivityInactiveInit {
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  readonly specific?: ActivitySpecific | undefined
}

/** Builds a {@link ActivityInactive}. */
export interface ActivityInactiveBuilder extends Builder<never> {
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  specific(value: ActivitySpecific): this
  /** Adds content: An activity that has no name here, in a namespace of its own. */
  add(...content: Content): this
  build(): ActivityInactive
}

const activityRelaxingDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/activity',
  name: 'relaxing',
  local: true,
  section: 'XEP-0108 §3',
  fields: {
    specific: { kind: 'oneOf', names: activitySpecifics },
  },
  any: { namespaces: '##other', max: 1 },
}

/**
 * Relaxes.
 *
 * `<relaxing xmlns='http://jabber.org/protocol/activity'>…</relaxing>`
 *
 * @see [XEP-0108 §3](https://xmpp.org/extensions/xep-0108.html)
 */
export class ActivityRelaxing extends Node<{
  wire: 'http://jabber.org/protocol/activity relaxing'
  init: ActivityRelaxingInit
  in: object
}> {
  static override readonly declaration: Declaration = activityRelaxingDeclaration
  declare static readonly builder: () => ActivityRelaxingBuilder
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  declare readonly specific: ActivitySpecific | undefined

  constructor(init?: ActivityRelaxingInit, content?: Content) {
    super(content)
    const v = take(activityRelaxingDeclaration, init)
    this.specific = v[0]
  }
}

/** What a new {@link ActivityRelaxing} is made of. */
export interface ActivityRelaxingInit {
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  readonly specific?: ActivitySpecific | undefined
}

/** Builds a {@link ActivityRelaxing}. */
export interface ActivityRelaxingBuilder extends Builder<never> {
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  specific(value: ActivitySpecific): this
  /** Adds content: An activity that has no name here, in a namespace of its own. */
  add(...content: Content): this
  build(): ActivityRelaxing
}

const activityTalkingDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/activity',
  name: 'talking',
  local: true,
  section: 'XEP-0108 §3',
  fields: {
    specific: { kind: 'oneOf', names: activitySpecifics },
  },
  any: { namespaces: '##other', max: 1 },
}

/**
 * Talks.
 *
 * `<talking xmlns='http://jabber.org/protocol/activity'>…</talking>`
 *
 * @see [XEP-0108 §3](https://xmpp.org/extensions/xep-0108.html)
 */
export class ActivityTalking extends Node<{
  wire: 'http://jabber.org/protocol/activity talking'
  init: ActivityTalkingInit
  in: object
}> {
  static override readonly declaration: Declaration = activityTalkingDeclaration
  declare static readonly builder: () => ActivityTalkingBuilder
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  declare readonly specific: ActivitySpecific | undefined

  constructor(init?: ActivityTalkingInit, content?: Content) {
    super(content)
    const v = take(activityTalkingDeclaration, init)
    this.specific = v[0]
  }
}

/** What a new {@link ActivityTalking} is made of. */
export interface ActivityTalkingInit {
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  readonly specific?: ActivitySpecific | undefined
}

/** Builds a {@link ActivityTalking}. */
export interface ActivityTalkingBuilder extends Builder<never> {
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  specific(value: ActivitySpecific): this
  /** Adds content: An activity that has no name here, in a namespace of its own. */
  add(...content: Content): this
  build(): ActivityTalking
}

const activityTravelingDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/activity',
  name: 'traveling',
  local: true,
  section: 'XEP-0108 §3',
  fields: {
    specific: { kind: 'oneOf', names: activitySpecifics },
  },
  any: { namespaces: '##other', max: 1 },
}

/**
 * Is on the way.
 *
 * `<traveling xmlns='http://jabber.org/protocol/activity'>…</traveling>`
 *
 * @see [XEP-0108 §3](https://xmpp.org/extensions/xep-0108.html)
 */
export class ActivityTraveling extends Node<{
  wire: 'http://jabber.org/protocol/activity traveling'
  init: ActivityTravelingInit
  in: object
}> {
  static override readonly declaration: Declaration = activityTravelingDeclaration
  declare static readonly builder: () => ActivityTravelingBuilder
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  declare readonly specific: ActivitySpecific | undefined

  constructor(init?: ActivityTravelingInit, content?: Content) {
    super(content)
    const v = take(activityTravelingDeclaration, init)
    this.specific = v[0]
  }
}

/** What a new {@link ActivityTraveling} is made of. */
export interface ActivityTravelingInit {
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  readonly specific?: ActivitySpecific | undefined
}

/** Builds a {@link ActivityTraveling}. */
export interface ActivityTravelingBuilder extends Builder<never> {
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  specific(value: ActivitySpecific): this
  /** Adds content: An activity that has no name here, in a namespace of its own. */
  add(...content: Content): this
  build(): ActivityTraveling
}

const activityUndefinedDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/activity',
  name: 'undefined',
  local: true,
  section: 'XEP-0108 §3',
  fields: {
    specific: { kind: 'oneOf', names: activitySpecifics },
  },
  any: { namespaces: '##other', max: 1 },
}

/**
 * Does something that has no name here.
 *
 * `<undefined xmlns='http://jabber.org/protocol/activity'>…</undefined>`
 *
 * @see [XEP-0108 §3](https://xmpp.org/extensions/xep-0108.html)
 */
export class ActivityUndefined extends Node<{
  wire: 'http://jabber.org/protocol/activity undefined'
  init: ActivityUndefinedInit
  in: object
}> {
  static override readonly declaration: Declaration = activityUndefinedDeclaration
  declare static readonly builder: () => ActivityUndefinedBuilder
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  declare readonly specific: ActivitySpecific | undefined

  constructor(init?: ActivityUndefinedInit, content?: Content) {
    super(content)
    const v = take(activityUndefinedDeclaration, init)
    this.specific = v[0]
  }
}

/** What a new {@link ActivityUndefined} is made of. */
export interface ActivityUndefinedInit {
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  readonly specific?: ActivitySpecific | undefined
}

/** Builds a {@link ActivityUndefined}. */
export interface ActivityUndefinedBuilder extends Builder<never> {
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  specific(value: ActivitySpecific): this
  /** Adds content: An activity that has no name here, in a namespace of its own. */
  add(...content: Content): this
  build(): ActivityUndefined
}

const activityWorkingDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/activity',
  name: 'working',
  local: true,
  section: 'XEP-0108 §3',
  fields: {
    specific: { kind: 'oneOf', names: activitySpecifics },
  },
  any: { namespaces: '##other', max: 1 },
}

/**
 * Works.
 *
 * `<working xmlns='http://jabber.org/protocol/activity'>…</working>`
 *
 * @see [XEP-0108 §3](https://xmpp.org/extensions/xep-0108.html)
 */
export class ActivityWorking extends Node<{
  wire: 'http://jabber.org/protocol/activity working'
  init: ActivityWorkingInit
  in: object
}> {
  static override readonly declaration: Declaration = activityWorkingDeclaration
  declare static readonly builder: () => ActivityWorkingBuilder
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  declare readonly specific: ActivitySpecific | undefined

  constructor(init?: ActivityWorkingInit, content?: Content) {
    super(content)
    const v = take(activityWorkingDeclaration, init)
    this.specific = v[0]
  }
}

/** What a new {@link ActivityWorking} is made of. */
export interface ActivityWorkingInit {
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  readonly specific?: ActivitySpecific | undefined
}

/** Builds a {@link ActivityWorking}. */
export interface ActivityWorkingBuilder extends Builder<never> {
  /**
   * Child, by its name: What exactly; each name may stand in any general activity, also where
   * another one is usual.
   */
  specific(value: ActivitySpecific): this
  /** Adds content: An activity that has no name here, in a namespace of its own. */
  add(...content: Content): this
  build(): ActivityWorking
}
