import { fill, languages, messagesFor, type Language } from '../messages';
import { parseArguments, type Request } from './arguments';
import type { Console } from './console';
import { exitCodes, type ExitCode } from './exit-codes';
import { runExtract } from './extract-command';
import { runLines } from './lines-command';

/** The command line: `zhibiao extract`, `zhibiao workbook`. */
async function main(given: readonly string[]): Promise<ExitCode> {
  const console = consoleFor(languageIn(given));
  try {
    return await run(parseArguments(given, console.wording), console);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    console.tell(fill(console.wording.cli.internal, { detail }));
    return exitCodes.nothingDone;
  }
}

async function run(request: Request, console: Console): Promise<ExitCode> {
  switch (request.kind) {
    case 'text':
      await console.print(request.text);
      return exitCodes.fine;
    case 'mistake':
      console.tell(request.message);
      return exitCodes.nothingDone;
    case 'extract':
      return runExtract(request, console);
    case 'lines':
      return runLines(request, console);
    case 'update': {
      const { runUpdate } = await import(/* webpackChunkName: "update" */ './update-command');
      return runUpdate(request, console);
    }
    case 'workbook': {
      // The writer of .xlsx files is loaded only where it is needed.
      const { runWorkbook } = await import(/* webpackChunkName: "workbook" */ './workbook-command');
      return runWorkbook(request, console);
    }
  }
}

/** Known before anything else is understood, since mistakes are told in it. */
function languageIn(given: readonly string[]): Language {
  const at = given.findIndex((one) => one === '--lang' || one.startsWith('--lang='));
  const tag = given[at]?.split('=')[1] ?? given[at + 1];
  return languages.find((one) => one === tag) ?? languages[0];
}

function consoleFor(language: Language): Console {
  const wording = messagesFor(language);
  const { stdout, stderr, stdin } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader has what it wanted (`zhibiao extract … | head`): no mistake of anyone's.
    if (error.code === 'EPIPE') process.exit(exitCodes.fine);
    stderr.write(
      `${fill(wording.cli.output.failed, { path: wording.cli.standardOutput, detail: error.code ?? error.message })}\n`,
    );
    process.exit(exitCodes.nothingDone);
  });
  return {
    language,
    wording,
    print: (text) => new Promise((resolve) => stdout.write(text, () => resolve())),
    tell: (line) => void stderr.write(`${line}\n`),
    input: stdin,
    errorTerminal: stderr,
    columns: stdout.isTTY ? stdout.columns : Number(process.env.COLUMNS) || null,
    now: () => performance.now(),
    today: () => new Date(),
  };
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
