import { Command, CommanderError, InvalidArgumentError } from 'commander';
import stringWidth from 'string-width';
import packageFacts from '../../package.json';
import { givenPlaces } from '../extract/context/given-place';
import { fill, languages, type Messages } from '../messages';
import { isReportDate } from '../model';
import type { ExtractRequest } from './extract-command';
import { formatNames, formatOfFile, isText } from './formats';
import type { LinesRequest } from './lines-command';
import type { ReportFlags } from './report-context';
import { formRange, type FormRange } from './form-range';
import type { UpdateRequest } from './update-command';
import type { WorkbookRequest } from './workbook-command';

/** What a command line asks for. */
export type Request =
  | ({ readonly kind: 'extract' } & ExtractRequest)
  | ({ readonly kind: 'lines' } & LinesRequest)
  | ({ readonly kind: 'workbook' } & WorkbookRequest)
  | ({ readonly kind: 'update' } & UpdateRequest)
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mistake'; readonly message: string };

/**
 * Understands the arguments after the program's name. Help and version come back as text, a mistake as a sentence for the
 * person. `parseArguments(['extract', 'a.txt'], wording)` asks for a table of the file.
 */
export function parseArguments(given: readonly string[], wording: Messages): Request {
  let text = '';
  let request: Request | null = null;
  const program = programFor(wording, (understood) => (request = understood)).configureOutput({
    writeOut: (part) => (text += part),
    writeErr: () => undefined,
  });
  for (const command of program.commands) command.copyInheritedSettings(program);
  const asked = given.length === 0 ? ['--help'] : given;
  try {
    program.parse([...asked], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) return { kind: 'mistake', message: mistakeText(error, given, wording) };
  }
  return request ?? { kind: 'text', text };
}

function programFor(wording: Messages, understood: (request: Request) => void): Command {
  const { cli } = wording;
  const program = new Command('zhibiao')
    .description(cli.description)
    .version(packageFacts.version, '-V, --version', cli.options.version)
    .helpCommand('help', cli.commands.help)
    .addHelpText('afterAll', `\n${cli.help.exitCodes}`);
  common(program, wording).usage(`<${cli.help.commands}> [${cli.help.options}]`);

  const extract = reportFlags(program.command('extract'), wording)
    .description(cli.commands.extract)
    .usage(`[${cli.help.options}] [${cli.help.files}…]`)
    .argument('[files...]', cli.options.sources)
    .option('-f, --format <name>', cli.options.format, oneOf(formatNames, wording))
    .option('-o, --out <file>', cli.options.outFile)
    .option('--force', cli.options.force)
    .option('--resume', cli.options.resume)
    .option('--stdin-ndjson', cli.options.stdinNdjson)
    .option('-j, --jobs <number>', cli.options.jobs, wholeNumber(cli.usage.jobsExpected, MOST_JOBS))
    .option('-a, --all', cli.options.all)
    .option('--explain', cli.options.explain);
  extract.action((files: string[], flags: ExtractFlags) => {
    understood(extractRequest(files, flags, (message) => extract.error(message, { code: FAULT }), wording));
  });

  reportFlags(program.command('workbook'), wording)
    .description(cli.commands.workbook)
    .usage(`[${cli.help.options}] --out|--update <${cli.help.files}.xlsx> <${cli.help.files}…>`)
    .argument('[files...]', cli.options.files)
    .option('-o, --out <file.xlsx>', cli.options.out, endingIn('.xlsx', cli.usage.xlsxExpected))
    .option('--force', cli.options.force)
    .option('-u, --update <file.xlsx>', cli.options.update, endingIn('.xlsx', cli.usage.xlsxExpected))
    .option('--fill <sheet!range>', cli.options.fill, oneFormRange(cli.usage.rangeExpected))
    .option('--values', cli.options.values)
    .option('--no-texts', cli.options.noTexts)
    .action((files: string[], flags: ReportFlags & WorkbookFlags) =>
      understood(workbookRequest(files, flags, wording)),
    );
  return program;
}

/** The flags of `extract` as they are given. */
type ExtractFlags = ReportFlags & Partial<Omit<ExtractRequest, 'files'>> & { readonly stdinNdjson?: boolean };

/** More threads than any machine has cores are a mistake. */
const MOST_JOBS = 256;
/** The code of mistakes that only several options make together; their sentence is complete. */
const FAULT = 'zhibiao.fault';

function extractRequest(
  files: readonly string[],
  flags: ExtractFlags,
  refuse: (message: string) => never,
  { cli }: Messages,
): Request {
  const { out, resume, all = false, stdinNdjson, explain } = flags;
  if (stdinNdjson) {
    if (files.length > 0 || out !== undefined || flags.jobs !== undefined) return refuse(cli.usage.linesAlone);
    return { kind: 'lines', all, ...(explain ? { explain } : {}), ...contextIn(flags) };
  }
  const format = flags.format ?? (out === undefined ? 'table' : formatOfFile(out));
  if (format === null) return refuse(fill(cli.usage.endingExpected, { name: out ?? '' }));
  if (out === undefined && !isText(format)) return refuse(fill(cli.usage.outRequired, { format }));
  if (resume && out === undefined) return refuse(cli.usage.resumeNeedsOut);
  if (resume && format !== 'ndjson' && format !== 'csv') return refuse(cli.usage.resumeNeedsText);
  return { kind: 'extract', ...flags, files: isStandardInput(files) ? [] : files, format, all };
}

/** `-` alone, as other programs have it, is what no file says, too. */
function isStandardInput(files: readonly string[]): boolean {
  return files.length === 1 && files[0] === '-';
}

function reportFlags(command: Command, wording: Messages): Command {
  const { options, usage } = wording.cli;
  return common(command, wording)
    .option('--region <name>', options.region, oneRegion(usage))
    .option('--date <date>', options.date, dateLike(usage.dateExpected))
    .option('--dictionary <file>', options.dictionary);
}

/** What every command has: the language, help in it, and mistakes that come back instead of ending the program. */
function common(command: Command, wording: Messages): Command {
  const { cli } = wording;
  return command
    .exitOverride()
    .helpOption('-h, --help', cli.options.help)
    .option('--lang <tag>', cli.options.lang, oneOf(languages, wording))
    .configureHelp({
      displayWidth: (text) => stringWidth(text),
      styleTitle: (title) => titles(cli)[title] ?? title,
      subcommandTerm: (subcommand) => subcommand.name(),
      argumentTerm: () => cli.help.files,
      helpWidth: 100,
    });
}

function titles({ help }: Messages['cli']): Readonly<Record<string, string>> {
  const entries = (['Usage', 'Arguments', 'Options', 'Commands'] as const).map((title) => [`${title}:`, help[title]]);
  return Object.fromEntries(entries);
}

function contextIn({ region, date, dictionary }: ReportFlags): ReportFlags {
  return {
    ...(region === undefined ? {} : { region }),
    ...(date === undefined ? {} : { date }),
    ...(dictionary === undefined ? {} : { dictionary }),
  };
}

interface WorkbookFlags {
  readonly out?: string;
  readonly force?: boolean;
  readonly update?: string;
  readonly fill?: FormRange;
  readonly values?: boolean;
  /** False where the texts of the reports are not to be kept in the workbook. */
  readonly texts?: boolean;
}

/** A new workbook or one brought up to date: one of the two must be named, and something to do with it. */
function workbookRequest(files: string[], flags: ReportFlags & WorkbookFlags, { cli }: Messages): Request {
  const { out, update, force = false, values = false, fill: form, texts = true } = flags;
  const given = { ...contextIn(flags), ...(texts ? {} : { keepTexts: false }) };
  const mistake = (sentence: string): Request => ({
    kind: 'mistake',
    message: `${sentence}\n${fill(cli.usage.seeHelp, { command: 'zhibiao workbook' })}`,
  });
  if (out !== undefined && update !== undefined) return mistake(cli.usage.outOrUpdate);
  if (update === undefined && (form !== undefined || values)) return mistake(cli.usage.fillNeedsUpdate);
  if (files.length === 0 && form === undefined) return mistake(fill(cli.usage['argument-required'], { name: 'files' }));
  if (update !== undefined) return { kind: 'update', files, update, fill: form ?? null, values, ...given };
  if (out !== undefined) return { kind: 'workbook', files, out, force, ...given };
  return mistake(fill(cli.usage['option-required'], { name: '-o, --out <file.xlsx>' }));
}

function oneFormRange(expected: string): (value: string) => FormRange {
  return (value) => {
    const range = formRange(value);
    if (range === null) throw new InvalidArgumentError(expected);
    return range;
  };
}

function oneOf<T extends string>(choices: readonly T[], { cli }: Messages): (value: string) => T {
  return (value) => {
    const choice = choices.find((one) => one === value);
    if (choice === undefined)
      throw new InvalidArgumentError(fill(cli.usage.choiceExpected, { choices: choices.join(' | ') }));
    return choice;
  };
}

function endingIn(ending: string, expected: string): (value: string) => string {
  return (value) => {
    if (!value.toLowerCase().endsWith(ending) || value.length === ending.length)
      throw new InvalidArgumentError(expected);
    return value;
  };
}

/** The name of one place; one of several namesakes comes back with the name of the place above it. */
function oneRegion(usage: Messages['cli']['usage']): (value: string) => string {
  return (value) => {
    const candidates = givenPlaces(value.trim());
    if (candidates.length === 1) return value.trim();
    const named = candidates.filter((region) => region.name === value.trim());
    const qualified = candidates.map((region) => `${region.parentName ?? ''}${region.name}`);
    if (named.length === 1 && named[0]) return `${named[0].parentName ?? ''}${named[0].name}`;
    const expected =
      candidates.length === 0 ? usage.regionExpected : fill(usage.oneRegionExpected, { names: qualified.join('、') });
    throw new InvalidArgumentError(expected);
  };
}

function wholeNumber(expected: string, most: number): (value: string) => number {
  return (value) => {
    if (!/^\d{1,9}$/.test(value) || Number(value) < 1 || Number(value) > most) {
      throw new InvalidArgumentError(expected);
    }
    return Number(value);
  };
}

/** A year, a month or a day that is in the calendar. */
function dateLike(expected: string): (value: string) => string {
  return (value) => {
    if (!isReportDate(value)) throw new InvalidArgumentError(expected);
    return value;
  };
}

const MISTAKES: Readonly<Record<string, keyof Messages['cli']['usage']>> = {
  'commander.unknownOption': 'unknown-option',
  'commander.unknownCommand': 'unknown-command',
  'commander.excessArguments': 'too-many-arguments',
  'commander.optionMissingArgument': 'option-needs-value',
  'commander.missingMandatoryOptionValue': 'option-required',
  'commander.missingArgument': 'argument-required',
  'commander.invalidArgument': 'bad-value',
};

/** The parser speaks English; its sentences hold what is wrong in quotes, and our own words behind a bad value. */
function mistakeText(error: CommanderError, given: readonly string[], { cli }: Messages): string {
  const [name = '', value = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const expected = error.message.slice(error.message.indexOf('is invalid. ') + 'is invalid. '.length);
  const sentence =
    error.code === FAULT
      ? error.message
      : fill(cli.usage[MISTAKES[error.code] ?? 'other'], { name, value, expected, detail: error.message });
  const command = ['extract', 'workbook'].find((one) => one === given[0]);
  return `${sentence}\n${fill(cli.usage.seeHelp, { command: command ? `zhibiao ${command}` : 'zhibiao' })}`;
}
