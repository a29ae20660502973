import { existsSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { CommanderError } from "commander";
import { ERROR_HINTS, HearsayError } from "../../core/errors.ts";
import { buildProgram } from "./program.ts";
import { report, reportError } from "./report.ts";

/** What commander says of a wrong call, in this program's form. */
function reportWrongCall(error: CommanderError, argv: readonly string[]): void {
  const [said = "", suggestion = ""] = error.message.replace(/^error: /, "").split("\n");
  const first = argv[0] ?? "";
  const command = /^(read|serve|clean|annotate|export|explain|diff)$/.test(first) ? `${first} ` : "";
  let hint = `See hearsay ${command}--help.`;
  if (suggestion !== "") hint = suggestion.replace(/^\(|\)$/g, "");
  else if (error.code === "commander.unknownCommand" && existsSync(first)) hint = `To read it: hearsay read ${first}`;
  report(said.replace(/\.$/, ""), hint);
}

/**
 * Runs the command line given without the program's own name. Gives the exit status: 0 done, 1 done but some pages or
 * lines failed, 2 the call was wrong or nothing could be read.
 */
export async function main(argv: readonly string[]): Promise<number> {
  let status = 0;
  const program = buildProgram((result) => {
    status = result;
  });
  try {
    if (argv[0] === "--version" || argv[0] === "-V") {
      const { PACKAGE_VERSION } = await import("../../engine/package-version.ts");
      process.stdout.write(`${PACKAGE_VERSION}\n`);
      return 0;
    }
    if (argv.length === 0) {
      process.stderr.write(program.helpInformation());
      return 2;
    }
    await program.parseAsync([...argv], { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      reportWrongCall(error, argv);
      return 2;
    }
    if (error instanceof HearsayError) reportError(error);
    else {
      // A bug: told in full, and never with a status that means the work was done.
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.stderr.write(
        `hearsay: a defect of hearsay\n  ${ERROR_HINTS["stage-failed"]}\n${stripVTControlCharacters(told)}\n`,
      );
    }
    return 2;
  }
}
