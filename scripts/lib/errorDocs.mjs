// docs/errors.md, from the one enum of codes and what stands above each of them.

/** The codes in their order, each with its meaning. @param {string} source the text of src/services/errors.ts */
export function errorCodes(source) {
  const body = /export const ErrorCode = \{(.*?)\n\} as const;/s.exec(source)?.[1] ?? '';
  return [...body.matchAll(/(?:\/\*\*(.*?)\*\/\s*)?^ {2}([A-Z_]+): '/gms)].map(
    ([, said, code]) => ({
      code,
      meaning: (said ?? '').replace(/\s+/g, ' ').trim(),
    }),
  );
}

/** @param {string} source */
export function errorDocs(source) {
  const rows = errorCodes(source).map(({ code, meaning }) => `| \`${code}\` | ${meaning} |`);
  return `<!-- Written by \`npm run docs:errors\` from src/services/errors.ts: change that. -->

# Errors

Whatever is refused comes back in \`errors\` with a stable code in \`extensions.code\`, the path of the offending input in
\`extensions.field\`, and a sentence that says what would be right. Nothing is stored then. Codes are part of the API: they are
never renamed. Sentences may change.

\`\`\`json
{ "message": "…", "extensions": { "code": "INVALID_EDTF", "field": "input.publishedOn" } }
\`\`\`

The path begins at the argument and names each field and the place in a list, whether the value came as a literal or as a
variable under whatever name: \`input.publishedOn\`, \`filter.consensus.1\`. It is absent where the request as a whole is meant.

| code | what was wrong |
|---|---|
${rows.join('\n')}

Requests that are no GraphQL for this schema bear the codes of Apollo Server: \`GRAPHQL_PARSE_FAILED\`,
\`GRAPHQL_VALIDATION_FAILED\`, \`BAD_REQUEST\`, and \`PERSISTED_QUERY_NOT_FOUND\` for a hash that the server has not met yet.
`;
}
