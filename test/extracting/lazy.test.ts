import { read } from '../support/reading.js';

// The types of Jest do not know it yet.
const { unstable_mockModule: mockModule } = import.meta.jest as unknown as {
  unstable_mockModule: (name: string, make: () => object) => void;
};
const loaded: string[] = [];
for (const sdk of ['openai', '@anthropic-ai/sdk'])
  mockModule(sdk, () => {
    loaded.push(sdk);
    return {};
  });

test.each([
  ['openai', 'openai'],
  ['anthropic', '@anthropic-ai/sdk'],
] as const)(
  '%s: its SDK is loaded when there is something to ask, and no other',
  async (provider, sdk) => {
    const { createExtractor } = await import('../../src/extracting/extractor.js');
    const warnings: string[] = [];
    const extract = createExtractor(
      {
        provider,
        url: null,
        model: 'small',
        key: 'k',
        budget: 9_000,
        timeoutMs: 1_000,
        retries: 0,
      },
      (one) => warnings.push(one),
    );
    loaded.length = 0;
    await extract('मौसम साफ है।', read('मौसम साफ है।'));
    expect(loaded).toEqual([]);
    const talks = 'अजीत डोभाल ने वांग यी से मुलाकात की, बातचीत में दो घंटे लगे।';
    // The mocked SDK is empty: what it does wrong stays without effect.
    expect(await extract(talks, read(talks))).toEqual(read(talks));
    expect(loaded).toEqual([sdk]);
    expect(warnings).toEqual([expect.stringContaining('(INTERNAL)')]);
  },
);
