import { boundedFetch } from './boundedFetch.js';
import { failureOf } from './failure.js';
import { type Ask, ModelFailure, type ModelSettings } from './model.js';

const OWN_URL = 'https://api.anthropic.com';

/** Speaks Anthropic's messages, with structured output. Loads the SDK: 0.5 s. */
export async function connectAnthropic(settings: ModelSettings): Promise<Ask> {
  const { Anthropic } = await import('@anthropic-ai/sdk');
  const client = new Anthropic({
    baseURL: settings.url ?? OWN_URL,
    // The SDK would look for another in the environment; a server without keys gets no header.
    apiKey: settings.key ?? 'none',
    ...(settings.key === null && { defaultHeaders: { authorization: null } }),
    timeout: settings.timeoutMs,
    maxRetries: settings.retries,
    fetch: boundedFetch,
    // Neither the text nor the key goes on to another address.
    fetchOptions: { redirect: 'error' },
    // Logs and traces could hold the article.
    logLevel: 'off',
    openTelemetry: false,
  });
  return async ({ instructions, data, schema, answerTokens, signal }) => {
    try {
      const answer = await client.messages.create(
        {
          model: settings.model,
          system: instructions,
          messages: [{ role: 'user', content: data }],
          max_tokens: answerTokens,
          output_config: { format: { type: 'json_schema', schema } },
        },
        { signal },
      );
      if (answer?.stop_reason === 'refusal') throw new ModelFailure('REFUSED');
      if (answer?.stop_reason === 'max_tokens') throw new ModelFailure('CUT_OFF');
      // Compatible servers leave out what the types promise.
      if (!Array.isArray(answer?.content)) throw new ModelFailure('MALFORMED');
      const text = answer.content.map((one) => (one?.type === 'text' ? one.text : '')).join('');
      const { input_tokens, output_tokens } = answer.usage ?? {};
      return { text, tokens: (input_tokens ?? 0) + (output_tokens ?? 0) };
    } catch (error) {
      throw failureOf(error, Anthropic, signal);
    }
  };
}
