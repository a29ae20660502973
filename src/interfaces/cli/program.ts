import { Command, InvalidArgumentError, Option } from "commander";
import { examplesText } from "./examples.ts";

/** Runs a command and gives the exit status. Loaded when called for, so that help does not wait for the engine. */
export type Run = (status: number) => void;

const SUMMARY =
  "Reads pages on one matter and tells what happened, when, who says so and on whose word, and where the accounts " +
  "part. Every line can be traced to words of a page; no text is generated; nothing leaves this machine.";

const EXIT_STATUS = `
Exit status:
  0  done
  1  done, but some pages or lines failed; each is named with a reason
  2  the call was wrong, or nothing could be read

Start with: hearsay read FOLDER          Help for a command: hearsay read --help
`;

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!/^\d{1,9}$/.test(value) || number < 1) throw new InvalidArgumentError("It must be a whole number from 1 on.");
  return number;
}

function positiveNumber(value: string): number {
  const number = Number(value);
  if (!/^\d{1,9}(?:\.\d{1,6})?$/.test(value) || number <= 0) {
    throw new InvalidArgumentError("It must be a number above 0.");
  }
  return number;
}

const outputOption = (): Option => new Option("-o, --output <file>", "write to a file, which appears when it is whole");

function readCommand(done: Run): Command {
  return new Command("read")
    .summary("read pages and print what they say")
    .description(
      "Reads pages and prints their record as a brief: warnings, what is disputed, what changed, " +
        "what rests on one report, what happened, what is open, what to get next.",
    )
    .argument(
      "[source...]",
      "files (.html .htm .txt .md, .jsonl and .jsonl.gz with one page a line), folders with all below, " +
        "globs in quote marks, - for standard input",
    )
    .addOption(new Option("-f, --format <format>", "form of the result").choices(["brief", "markdown", "json"]))
    .option("--json", "the whole record as JSON, the same as --format json")
    .option("--compact", "JSON on one line")
    .option("-a, --all", "every entry of the brief; a section shows 8 otherwise")
    .option("-d, --dossier <file>", "keep what was read in a file and add to what it holds")
    .addOption(outputOption())
    .option("-w, --workers <n>", "threads to read pages with; the machine's cores unless given", wholeNumber)
    .option("--max-page-megabytes <n>", "leave out larger pages; 50 unless given", positiveNumber)
    .option("--page-seconds <n>", "leave out pages that take longer; 60 unless given", positiveNumber)
    .action(async (sources: string[], options) => {
      const { runRead } = await import("./commands/read.ts");
      done(await runRead(sources, options));
    });
}

function portNumber(value: string): number {
  const number = Number(value);
  if (!/^\d{1,5}$/.test(value) || number > 65_535) throw new InvalidArgumentError("It must be a port from 0 to 65535.");
  return number;
}

function serveCommand(done: Run): Command {
  return new Command("serve")
    .summary("show a record in a browser")
    .description(
      "Serves the app on 127.0.0.1, to this machine alone, and prints its address: the record, and every page with its " +
        "statements, events and names marked. A dossier can be added to and corrected there, unless its file is " +
        "read-only; what is changed of pages that were read for serving ends with it. Nothing is fetched from elsewhere.",
    )
    .argument(
      "[source...]",
      "a dossier (DOSSIER@N is its Nth state), a record as JSON, or pages as hearsay read takes them",
    )
    .option("-p, --port <n>", "this port or none; unless given 4377 or the next free one", portNumber)
    .option("--brief", "print the brief as well")
    .action(async (sources: string[], options) => {
      const { runServe } = await import("./commands/serve.ts");
      done(await runServe(sources, options));
    });
}

function cleanCommand(done: Run): Command {
  return new Command("clean")
    .summary("a filter: pages in, their articles out")
    .description(
      "A filter from JSON lines to JSON lines.\n" +
        "In:  {id, url?, html? | text?}\n" +
        "Out: {id, title, outlet, authors, published, language, text, blocks, removed}\n" +
        "`text` is the article alone, `blocks` index into it, `removed` is what was taken off, each with a reason.",
    )
    .argument("[file]", "a .jsonl file; standard input unless given", "-")
    .addOption(outputOption())
    .action(async (file: string, options) => {
      const { runClean } = await import("./commands/filter.ts");
      done(await runClean(file, options));
    });
}

function annotateCommand(done: Run): Command {
  return new Command("annotate")
    .summary("a filter: articles in, statements and events out")
    .description(
      "A filter from JSON lines to JSON lines, for texts that are clean already.\n" +
        "In:  {id, text, published?}   `published` is what “yesterday” is counted from\n" +
        "Out: {id, sentences, entities, times, attributions, events}; --tokens and --quantities add more\n" +
        "Spans are [start, end] in UTF-16 code units of the given text.",
    )
    .argument("[file]", "a .jsonl file; standard input unless given", "-")
    .option("--tokens", "add the words of every text with tags, dictionary form and what each hangs on")
    .option("--quantities", "add the numbers of every text, with what they count or measure")
    .addOption(outputOption())
    .action(async (file: string, options) => {
      const { runAnnotate } = await import("./commands/filter.ts");
      done(await runAnnotate(file, options));
    });
}

function exportCommand(done: Run): Command {
  return new Command("export")
    .summary("write a dossier's record to a file")
    .description("Writes the record of a dossier to a file. Its form follows the file's name, or --format.")
    .argument("<dossier>", "a dossier, or a record as JSON; DOSSIER@N is its Nth state")
    .requiredOption("-t, --to <file>", "file to write, ending in .json, .md, .html or .csv; - for standard output")
    .addOption(
      new Option(
        "-f, --format <format>",
        "form, where the name does not tell; html is the whole app in one file, plover one account of an event a " +
          "line, timelinejs what TimelineJS reads",
      ).choices(["json", "markdown", "html", "csv", "plover", "timelinejs"]),
    )
    .addOption(
      new Option("--table <table>", "what a CSV file has a row for; events unless given").choices([
        "events",
        "statements",
        "claims",
        "differences",
        "pages",
      ]),
    )
    .option("--compact", "JSON on one line")
    .action(async (dossier: string, options) => {
      const { runExport } = await import("./commands/export.ts");
      done(await runExport(dossier, options));
    });
}

function explainCommand(done: Run): Command {
  return new Command("explain")
    .summary("why something in the record is what it is")
    .description(
      "Tells why things were joined into one, with features, score, threshold and evidence; or why a block, " +
        "a date or a status is what it is. Ids stand in the output of hearsay read --json.",
    )
    .argument("<dossier>", "a dossier made by hearsay read --dossier")
    .argument("<id>", "id of a page, entity, event, claim, origin or difference")
    .option("--json", "as JSON")
    .addOption(outputOption())
    .action(async (dossier: string, id: string, options) => {
      const { runExplain } = await import("./commands/explain.ts");
      done(await runExplain(dossier, id, options));
    });
}

function correctCommand(done: Run): Command {
  return new Command("correct")
    .summary("put right what was read wrongly, and take it back")
    .description(
      "Keeps a correction in a dossier, with who and when, and makes the record anew. Nothing is overwritten: a " +
        "correction can be taken back, and stands when pages are added. Without a kind it lists the corrections.\n\n" +
        "Kinds:\n" +
        "  same       two or more entities, events, claims or pages (of one matter) are one\n" +
        "  different  they are not\n" +
        "  rename     an entity's name; --value NAME\n" +
        "  date       the day of a page or an event; --value 2031-05-14 (EDTF)\n" +
        "  reject     a statement, an event, a difference or an open question is none\n" +
        "  restore    take back a correction, by its id or by what it is of",
    )
    .argument("<dossier>", "a dossier made by hearsay read --dossier")
    .argument("[kind]", "same, different, rename, date, reject or restore")
    .argument("[id...]", "ids from hearsay read --json, or places PAGE:START-END in UTF-16 code units")
    .option("--value <value>", "the name or the date; without it that at the place is taken back")
    .option("--by <name>", "who says so; the name of the account unless given")
    .option("--note <text>", "why")
    .option("--json", "the correction, or the corrections, as JSON")
    .addOption(outputOption())
    .action(async (dossier: string, kind: string | undefined, targets: string[], options) => {
      const { runCorrect } = await import("./commands/correct.ts");
      done(await runCorrect(dossier, kind, targets, options));
    });
}

function diffCommand(done: Run): Command {
  return new Command("diff")
    .summary("what changed between two records")
    .description("Tells what was added, removed and changed from A to B, by kind.")
    .argument("<a>", "a record as JSON or a dossier; DOSSIER@N is its Nth state")
    .argument("<b>", "the same")
    .option("--json", "as JSON")
    .addOption(outputOption())
    .action(async (a: string, b: string, options) => {
      const { runDiff } = await import("./commands/diff.ts");
      done(await runDiff(a, b, options));
    });
}

/** The whole command line. `done` is told the exit status of the command that ran. */
export function buildProgram(done: Run): Command {
  const program = new Command("hearsay")
    .description(SUMMARY)
    .usage("<command> [options]")
    .option("-V, --version", "print the version")
    .helpCommand("help [command]", "help for a command")
    .addHelpText("after", examplesText("hearsay") + EXIT_STATUS);
  for (const define of [
    readCommand,
    serveCommand,
    cleanCommand,
    annotateCommand,
    exportCommand,
    explainCommand,
    correctCommand,
    diffCommand,
  ]) {
    const command = define(done);
    program.addCommand(command.addHelpText("after", examplesText(command.name())));
  }
  for (const command of [program, ...program.commands]) {
    command
      .helpOption("-h, --help", "print this help")
      .configureHelp({ sortSubcommands: false })
      .showSuggestionAfterError(true)
      .exitOverride()
      .configureOutput({ outputError: () => {} });
  }
  return program;
}
