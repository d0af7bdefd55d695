/** Sends what the editor holds to the server that served the page. */
export async function send(
  request: object,
  { headers }: { headers?: Record<string, unknown> } = {},
) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      ...(headers as Record<string, string>),
      'content-type': 'application/json',
      accept: 'application/json',
    },
    body: JSON.stringify(request),
  });
  return response.json();
}
