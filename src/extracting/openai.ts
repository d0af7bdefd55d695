import { boundedFetch } from './boundedFetch.js';
import { failureOf } from './failure.js';
import { type Ask, ModelFailure, type ModelSettings } from './model.js';

const OWN_URL = 'https://api.openai.com/v1';

/** Speaks OpenAI's chat completions, as most servers of open models do. Loads the SDK: 0.2 s. */
export async function connectOpenAI(settings: ModelSettings): Promise<Ask> {
  const { OpenAI } = await import('openai');
  const client = new OpenAI({
    baseURL: settings.url ?? OWN_URL,
    // The SDK wants one; a server without keys gets no header.
    apiKey: settings.key ?? 'none',
    ...(settings.key === null && { defaultHeaders: { authorization: null } }),
    // Only what Milaan's settings say, nothing of the environment.
    adminAPIKey: null,
    organization: null,
    project: null,
    timeout: settings.timeoutMs,
    maxRetries: settings.retries,
    fetch: boundedFetch,
    // Neither the text nor the key goes on to another address.
    fetchOptions: { redirect: 'error' },
    // Its debug log holds the article.
    logLevel: 'off',
  });
  return async ({ instructions, data, schema, answerTokens, signal }) => {
    try {
      const answer = await client.chat.completions.create(
        {
          model: settings.model,
          messages: [
            { role: 'system', content: instructions },
            { role: 'user', content: data },
          ],
          max_completion_tokens: answerTokens,
          response_format: {
            type: 'json_schema',
            json_schema: { name: 'claims', strict: true, schema },
          },
        },
        { signal },
      );
      // Compatible servers leave out what the types promise.
      const choice = answer?.choices?.[0];
      if (choice?.message?.refusal || choice?.finish_reason === 'content_filter')
        throw new ModelFailure('REFUSED');
      if (choice?.finish_reason === 'length') throw new ModelFailure('CUT_OFF');
      const text = choice?.message?.content;
      if (typeof text !== 'string') throw new ModelFailure('MALFORMED');
      return { text, tokens: answer.usage?.total_tokens ?? null };
    } catch (error) {
      throw failureOf(error, OpenAI, signal);
    }
  };
}
