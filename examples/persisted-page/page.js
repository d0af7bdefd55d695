// A page that holds no GraphQL: it asks by the ids of documents.json, which the server was started with. What it gets is
// data, and goes into the page as text.
const { searchParams } = new URL(location.href);
const server = searchParams.get('server') ?? 'http://localhost:4000';
const language = searchParams.get('language') ?? 'en';

/** The answer to a trusted document, by a GET that browsers and proxies may keep. */
async function ask(documentId, variables) {
  const url = new URL('/graphql', server);
  url.search = new URLSearchParams({ documentId, variables: JSON.stringify(variables) });
  const response = await fetch(url, { headers: { 'apollo-require-preflight': 'true' } });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
  return data;
}

function element(name, text, ...children) {
  const made = document.createElement(name);
  if (text !== null) made.textContent = text;
  made.append(...children);
  return made;
}

async function sources(id) {
  const { question } = await ask('sources', { id, language });
  return question.answers.map(({ value, claims }) =>
    element(
      'section',
      null,
      element('h3', value.text),
      ...claims.map(({ evidence, article }) =>
        element(
          'blockquote',
          `${evidence.exact} (${article?.outlet?.name ?? article?.title ?? '?'})`,
        ),
      ),
    ),
  );
}

function shown({ summary, question }) {
  const details = element('details', null, element('summary', summary));
  details.addEventListener('toggle', async () => details.append(...(await sources(question.id))), {
    once: true,
  });
  return details;
}

const status = document.querySelector('#status');
try {
  const { conflicts } = await ask('conflicts', { language });
  status.textContent = `${conflicts.totalCount} conflicts`;
  document.querySelector('#conflicts').append(...conflicts.nodes.map(shown));
} catch (error) {
  status.textContent = `The server at ${server} did not answer: ${error.message}`;
}
