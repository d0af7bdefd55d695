import { type GraphQLError, type GraphQLSchema, isInputObjectType } from 'graphql';
import { ErrorCode } from '../../services/errors.js';
import { inputPath } from './inputPath.js';

/** What graphql-js refused, in the terms of this API. */
export interface Refusal {
  readonly code: ErrorCode | null;
  readonly field: string | null;
  readonly message: string;
}

// graphql-js quotes the offending value in full, which may be a whole article.
const MAX_MESSAGE = 400;

/** Reads the errors of graphql-js's validation and coercion: they carry no data but their words and nodes. */
export function describeRefusal(error: GraphQLError, schema: GraphQLSchema): Refusal {
  const at = inputPath(error);
  const inner = innermost(error);
  const join = (name: string | undefined) => [at, name].filter(Boolean).join('.');

  const unknownField = /Field "(\w+)" is not defined by type "(\w+)"/.exec(inner);
  if (unknownField) {
    const [, name = '', type = ''] = unknownField;
    return {
      code: ErrorCode.UNKNOWN_FIELD,
      // A literal's node is the field itself, a variable's path ends at the object.
      field: at?.split('.').at(-1) === name ? at : join(name),
      message: `${type} has no field "${name}". Its fields are ${fieldsOf(schema, type)}.`,
    };
  }
  const unknownArgument = /Unknown argument "(\w+)" on field "([\w.]+)"/.exec(inner);
  if (unknownArgument) return { code: ErrorCode.UNKNOWN_FIELD, field: at, message: inner };

  const missingField = /Field "(?:\w+\.)?(\w+)" of required type "[^"]+" was not provided/.exec(
    inner,
  );
  if (missingField)
    return { code: ErrorCode.BAD_USER_INPUT, field: join(missingField[1]), message: inner };

  const missingArgument = /argument "(\w+)" of type "[^"]+" is required/.exec(inner);
  if (missingArgument)
    return { code: ErrorCode.BAD_USER_INPUT, field: missingArgument[1] ?? null, message: inner };

  return {
    code: null,
    field: at,
    message: inner.length > MAX_MESSAGE ? `${inner.slice(0, MAX_MESSAGE)}…` : inner,
  };
}

// Variable "$input" got invalid value {…} at "input.title"; String cannot represent a non string value: 5
function innermost({ message, originalError }: GraphQLError): string {
  if (!message.startsWith('Variable "$')) return message;
  if (originalError && message.endsWith(`; ${originalError.message}`)) return originalError.message;
  return message.slice(message.lastIndexOf('; ') + 2);
}

function fieldsOf(schema: GraphQLSchema, name: string): string {
  const type = schema.getType(name);
  return isInputObjectType(type) ? Object.keys(type.getFields()).join(', ') : 'in the schema';
}
