import { GraphQLScalarType, Kind } from 'graphql';
import { checkDate, checkEdtf, checkUrl } from '../services/validateInput.js';

type Check = (field: null, value: unknown) => asserts value is string;

// The scalar knows no path: formatError finds it, whether the value came as a variable or as a literal.
const textScalar = (
  name: string,
  specifiedByURL: string,
  description: string,
  check: Check,
): GraphQLScalarType<string, string> =>
  new GraphQLScalarType({
    name,
    description,
    specifiedByURL,
    serialize: String,
    parseValue(value) {
      check(null, value);
      return value;
    },
    parseLiteral(node) {
      const value: unknown =
        node.kind === Kind.STRING ? node.value : 'value' in node ? node.value : undefined;
      check(null, node.kind === Kind.STRING ? value : undefined);
      return value as string;
    },
  });

export const EDTF = textScalar(
  'EDTF',
  'https://www.loc.gov/standards/datetime/',
  'An Extended Date/Time Format string, ISO 8601-2 level 0-2: 2025-12, 2025-12-05~, 2025-12-01/2025-12-07, ../2025-11-19.',
  checkEdtf,
);

export const CalendarDate = textScalar(
  'Date',
  'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  'A calendar date, YYYY-MM-DD.',
  checkDate,
);

export const WebAddress = textScalar(
  'URL',
  'https://url.spec.whatwg.org/',
  'The absolute address of a web page, http or https.',
  checkUrl,
);
