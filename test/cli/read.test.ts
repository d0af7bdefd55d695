import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The command as it is installed, built apart so that no other test meets a half-made dist/.
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'milaan-cli-'));
const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const milaan = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [join(folder, bin.milaan), ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
  });

beforeAll(() => {
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const built = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/typescript/bin/tsc'),
      '-p',
      'tsconfig.build.json',
      '--noCheck',
      '--outDir',
      join(folder, 'dist'),
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (built.status !== 0) throw new Error(built.stdout);
  writeFileSync(
    join(folder, 'report.txt'),
    'यह भी पढ़ें: मोदी पेरिस में\nमोदी ने 5 सितंबर को मैक्रों से मुलाकात की।\nमोदी ने मुलाकात की।\n',
  );
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

const DATED = ['report.txt', '--language', 'hi', '--published', '2025-09-10'];

test('prints what each rule made of which words, and what was dropped, in the order of the text', () => {
  const { stdout, stderr, status } = milaan(['read', ...DATED]);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout.split('\n').map((line) => line.trim().replace(/ {2,}/gu, ' '))).toEqual([
    'language hi, published 2025-09-10',
    '',
    expect.stringMatching(/^dropped “यह भी पढ़ें: मोदी पेरिस में” \[0, 27\) FURNITURE: /u),
    '',
    'sentence “मोदी ने 5 सितंबर को मैक्रों से मुलाकात की।” [28, 70)',
    'item “मोदी” [28, 32) person by person',
    'item “ने” [33, 35) marker',
    'item “5 सितंबर” [36, 44) time by day-month',
    'item “को” [45, 47) marker',
    'item “मैक्रों” [48, 55) person by person',
    'item “से” [56, 58) marker',
    'item “मुलाकात” [59, 66) trigger',
    'item “की” [67, 69) marker, verb',
    'clause “मोदी ने 5 सितंबर को मैक्रों से मुलाकात की।” [28, 70) HAPPENED past by happened',
    expect.stringMatching(/^event .* e1 meeting HAPPENED 2025-09-05 \(stated\) by meeting$/u),
    expect.stringMatching(/^claim .* DATE of e1: 5 September 2025, HAPPENED by date\/stated$/u),
    expect.stringMatching(/^claim .* OCCURRENCE of e1: happened, HAPPENED by occurrence\/told$/u),
    '',
    'sentence “मोदी ने मुलाकात की।” [71, 90)',
    expect.stringContaining('item “मोदी”'),
    expect.stringContaining('item “ने”'),
    expect.stringContaining('item “मुलाकात”'),
    expect.stringContaining('item “की”'),
    expect.stringContaining('clause'),
    expect.stringMatching(/^dropped “मुलाकात” \[79, 86\) NO_PARTNER: /u),
    '',
  ]);
});

test('prints the same as JSON', () => {
  const { stdout, status } = milaan(['read', ...DATED, '--json']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    language: 'hi',
    publishedOn: '2025-09-10',
    sentences: [{ events: [{ event: 'e1' }] }, { events: [] }],
    nearMisses: [{ reason: 'FURNITURE' }, { reason: 'NO_PARTNER' }],
  });
});

test('reads standard input, and lets no text give orders to the terminal', () => {
  const { stdout, status } = milaan(
    ['read', '-', '--language', 'hi'],
    'मोदी ने \u001b]0;x\u0007\u202e मैक्रों से मुलाकात की।',
  );
  expect(status).toBe(0);
  expect(stdout).toContain('\\u{001B}]0;x\\u{0007}\\u{202E}');
  expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
});

test.each([
  ['no command', [], 2, /^Usage: milaan read FILE/],
  ['a command that there is not', ['toString'], 2, /^Usage: /],
  ['no file', ['read'], 2, /^One file is to be named\.\n\nmilaan read FILE/],
  ['two files', ['read', 'a', 'b'], 2, /^One file/],
  ['an option that there is not', ['read', 'report.txt', '--loud'], 2, /--loud/],
  ['a file that is not there', ['read', 'none.txt'], 1, /^none\.txt cannot be read: ENOENT\.\n$/],
  ['a date that is none', ['read', 'report.txt', '--published', 'soon'], 1, /^"soon".*\n$/],
  ['a language that no pack reads', ['read', 'report.txt', '--language', 'el'], 1, /^No language/],
] as const)('%s ends it with what to do', (_, args, status, told) => {
  expect(milaan(args)).toMatchObject({ status, stdout: '', stderr: expect.stringMatching(told) });
});

test('a file that is no text ends it so too', () => {
  writeFileSync(join(folder, 'image.bin'), Buffer.from([0x89, 0x50, 0xff]));
  expect(milaan(['read', 'image.bin'])).toMatchObject({
    status: 1,
    stderr: 'image.bin is not UTF-8 text.\n',
  });
});
