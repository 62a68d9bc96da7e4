import { DataForm, DataFormField } from '../../generated/xep-0004/index.ts'
import { Register, type RegisterInit } from '../../generated/xep-0077/index.ts'
import { RegistrationFormError } from './registration-form-error.ts'

/** What is known of the account that is to be. */
export interface KnownAnswers {
  readonly username: string
  readonly password: string
}

/** What fills in a form: values for the fields, or the form of XEP-0004 filled in. */
export type RegistrationAnswer = RegisterInit | DataForm

/**
 * A registration form filled in with a name and a password; a form of XEP-0004 where there is one, which
 * counts for more than the fields beside it (XEP-0077 §4).
 *
 * @throws RegistrationFormError where the server wants more, or gives another place to register at
 */
export function fillRegistration(form: Register, known: KnownAnswers): Register {
  const dataForm = form.get(DataForm)
  if (dataForm !== undefined) return new Register({}, [filled(form, dataForm, known)])
  const asked = fields.filter((name) => form[name] !== undefined)
  const missing = asked.filter((name) => name !== 'username' && name !== 'password')
  // A key is to be sent back as it came (§3.1).
  if (missing.length > 0 || asked.length < 2) throw new RegistrationFormError(form, missing)
  return new Register({ ...known, key: form.key })
}

/** The answer of a program to a form. */
export function registrationOf(answer: RegistrationAnswer, known: KnownAnswers): Register {
  if (answer instanceof DataForm) return new Register({}, [answer])
  return new Register({ ...known, ...answer })
}

function filled(form: Register, { fields: asked }: DataForm, known: KnownAnswers): DataForm {
  const answers: DataFormField[] = []
  const missing: string[] = []
  for (const field of asked) {
    const { var: name, type, required, values } = field
    if (name === undefined || type === 'fixed') continue
    const own = name === 'username' || name === 'password' ? [known[name]] : undefined
    if (own === undefined && required && values.length === 0) missing.push(name)
    else if (own !== undefined || type === 'hidden' || values.length > 0) {
      answers.push(
        new DataFormField({
          var: name,
          type: type === 'hidden' ? type : undefined,
          values: own ?? values,
        }),
      )
    }
  }
  const names = new Set(answers.map(({ var: name }) => name))
  if (missing.length > 0 || !names.has('username') || !names.has('password')) {
    throw new RegistrationFormError(form, missing)
  }
  return new DataForm({ type: 'submit', fields: answers })
}

const fields = [
  ...['username', 'password', 'nick', 'name', 'first', 'last', 'email', 'address', 'city'],
  ...['state', 'zip', 'phone', 'url', 'date', 'misc', 'text'],
] as readonly FieldName[]

/** The fields of the specification that a person fills in. */
type FieldName = Exclude<keyof RegisterInit, 'registered' | 'remove' | 'instructions' | 'key'>
