// docs/api.md, from the schema and from what the examples answered.
import { isRequiredArgument } from 'graphql';

const KINDS = [
  ['query', 'Queries', (schema) => schema.getQueryType()],
  ['mutation', 'Mutations', (schema) => schema.getMutationType()],
  ['subscription', 'Subscriptions', (schema) => schema.getSubscriptionType()],
];

/** Every root field with its kind, by name. @param {import('graphql').GraphQLSchema} schema */
export const rootFields = (schema) =>
  KINDS.flatMap(([type, , typeOf]) =>
    Object.values(typeOf(schema)?.getFields() ?? {})
      .filter(({ name }) => !name.startsWith('_'))
      .map((field) => ({ type, field })),
  );

/**
 * Root fields that no example shows, as `query articles`.
 * @param {import('graphql').GraphQLSchema} schema @param {import('./readExamples.mjs').Example[]} examples
 */
export const missingExamples = (schema, examples) =>
  rootFields(schema)
    .filter(({ type, field }) => !examples.some(({ shown }) => shows(shown, type, field)))
    .map(({ type, field }) => `${type} ${field.name}`);

const shows = (shown, type, field) => shown.type === type && shown.fields[0] === field.name;

/** @param {import('graphql').GraphQLSchema} schema @param {import('./readExamples.mjs').Example[]} examples */
export function render(schema, examples, answers) {
  const fields = rootFields(schema);
  const sections = KINDS.flatMap(([type, title]) => {
    const own = fields.filter((one) => one.type === type);
    if (!own.length) return [];
    const entries = own.map(({ field }) => [
      `### ${field.name}`,
      aboutField(field),
      ...examples.flatMap((example, at) =>
        shows(example.shown, type, field) ? [aboutExample(example, answers[at])] : [],
      ),
    ]);
    return [
      `## ${title}`,
      own.map(({ field }) => `[${field.name}](#${field.name.toLowerCase()})`).join(' · '),
      ...entries.flat(),
    ];
  });
  return `${[HEAD, ...sections].join('\n\n')}\n`;
}

const HEAD = `<!-- Written by \`npm run docs:api\` from the schema and docs/examples: change those. -->

# The API by examples

Every query, mutation and subscription with an example and what a real server answered: one in memory with the five reports of
\`seeds/\` loaded, asked as its administrator. Ids and moments that differ from run to run are made plain. The whole schema with
all its fields is [schema.graphql](../schema.graphql), the errors are in [errors.md](errors.md).`;

function aboutField({ description, args, type, deprecationReason }) {
  const rows = args.map(
    (arg) =>
      `| \`${arg.name}\` | \`${arg.type}\`${isRequiredArgument(arg) ? '' : defaultOf(arg)} | ${cell(arg.description)} |`,
  );
  return [
    description,
    ...(deprecationReason ? [`Deprecated: ${deprecationReason}`] : []),
    ...(rows.length ? [`| argument | type | |\n|---|---|---|\n${rows.join('\n')}`] : []),
    `Answers \`${type}\`.`,
  ].join('\n\n');
}

const defaultOf = ({ defaultValue }) =>
  defaultValue === undefined || defaultValue === null
    ? ''
    : `, ${JSON.stringify(defaultValue)} unless told`;
const cell = (text) => (text ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|');
const fence = (language, text) => `\`\`\`${language}\n${text}\n\`\`\``;

function aboutExample({ prose, shown, fragments }, { variables, answer }) {
  return [
    prose,
    fence('graphql', [shown.source, ...fragments].join('\n\n')),
    ...(variables ? ['Variables:', fence('json', JSON.stringify(variables, null, 2))] : []),
    shown.type === 'subscription' ? 'The first that it tells:' : 'Answer:',
    fence('json', JSON.stringify(answer, null, 2)),
  ].join('\n\n');
}
