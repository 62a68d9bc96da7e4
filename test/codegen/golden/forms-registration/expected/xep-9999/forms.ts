// Code generated from xep-9999.xml; DO NOT EDIT.
//
// XEP-9999: Test Forms (version 0.1, Experimental)
// https://xmpp.org/extensions/xep-9999.html
import { formInit, formValues } from 'typed-xmpp/node/v1'
import type { Content, FormDeclaration } from 'typed-xmpp/node/v1'
import { DataForm } from 'typed-xmpp/xep-0004'
import type { DataFormBuilder, DataFormInit } from 'typed-xmpp/xep-0004'

/**
 * How hard it is
 *
 * - `easy`: Not hard
 * - `hard`: Hard
 */
export type TestConfigFormLevel = 'easy' | 'hard'

/** The values of {@link TestConfigFormLevel}, in the order of the schema. */
export const testConfigFormLevels: readonly TestConfigFormLevel[] = ['easy', 'hard']

const testConfigFormDeclaration: FormDeclaration = {
  type: 'http://jabber.org/protocol/test#config',
  fields: {
    public: { var: 'test#config_public', type: 'boolean' },
    level: { var: 'test#config_level', type: 'list-single', values: testConfigFormLevels },
    limit: { var: 'test#limit' },
  },
}

/**
 * How a test is configured.
 *
 * Forms with the FORM_TYPE `http://jabber.org/protocol/test#config`.
 *
 * @see [XEP-9999](https://xmpp.org/extensions/xep-9999.html)
 */
export class TestConfigForm extends DataForm {
  static override readonly form: FormDeclaration = testConfigFormDeclaration
  declare static readonly builder: () => TestConfigFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'http://jabber.org/protocol/test#config'
  /** Field `test#config_public` (boolean): Whether everyone sees it */
  declare readonly public: boolean | undefined
  /** Field `test#config_level` (list-single): How hard it is. One of `easy`, `hard`. */
  declare readonly level: TestConfigFormLevel | undefined
  /** Field `test#limit` (text-single). */
  declare readonly limit: string | undefined

  constructor(init?: TestConfigFormInit, content?: Content) {
    super(formInit(testConfigFormDeclaration, init), content)
    const v = formValues(this, testConfigFormDeclaration)
    this.public = v[0]
    this.level = v[1]
    this.limit = v[2]
  }

  override with(changes: Partial<TestConfigFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof TestConfigFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link TestConfigForm} is made of. */
export interface TestConfigFormInit extends Partial<DataFormInit> {
  /** Field `test#config_public` (boolean): Whether everyone sees it */
  readonly public?: boolean | undefined
  /** Field `test#config_level` (list-single): How hard it is. One of `easy`, `hard`. */
  readonly level?: TestConfigFormLevel | undefined
  /** Field `test#limit` (text-single). */
  readonly limit?: string | undefined
}

/** Builds a {@link TestConfigForm}. */
export interface TestConfigFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /** Field `test#config_public` (boolean): Whether everyone sees it */
  public(value: boolean): this
  /** Field `test#config_level` (list-single): How hard it is. One of `easy`, `hard`. */
  level(value: TestConfigFormLevel): this
  /** Field `test#limit` (text-single). */
  limit(value: string): this
  build(): TestConfigForm
}

const exampleTestFormDeclaration: FormDeclaration = {
  type: 'urn:example:test:1',
  fields: {
    limit: {},
  },
}

/**
 * Another form of the same document.
 *
 * Forms with the FORM_TYPE `urn:example:test:1`.
 *
 * @see [XEP-9999](https://xmpp.org/extensions/xep-9999.html)
 */
export class ExampleTestForm extends DataForm {
  static override readonly form: FormDeclaration = exampleTestFormDeclaration
  declare static readonly builder: () => ExampleTestFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'urn:example:test:1'
  /** Field `limit` (text-single): A limit */
  declare readonly limit: string | undefined

  constructor(init?: ExampleTestFormInit, content?: Content) {
    super(formInit(exampleTestFormDeclaration, init), content)
    const v = formValues(this, exampleTestFormDeclaration)
    this.limit = v[0]
  }

  override with(changes: Partial<ExampleTestFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof ExampleTestFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link ExampleTestForm} is made of. */
export interface ExampleTestFormInit extends Partial<DataFormInit> {
  /** Field `limit` (text-single): A limit */
  readonly limit?: string | undefined
}

/** Builds a {@link ExampleTestForm}. */
export interface ExampleTestFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /** Field `limit` (text-single): A limit */
  limit(value: string): this
  build(): ExampleTestForm
}
