import type { Command } from "commander";
import { EXAMPLES } from "./examples.ts";
import { buildProgram } from "./program.ts";

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("\n", " ");
}

function table(head: readonly [string, string], rows: readonly (readonly [string, string])[]): string[] {
  if (rows.length === 0) return [];
  const body = rows.map(([name, does]) => `| \`${name.replaceAll("|", "\\|")}\` | ${cell(does)} |`);
  return [`| ${head[0]} | ${head[1]} |`, "|---|---|", ...body, ""];
}

function choices(values: readonly string[] | undefined): string {
  return values === undefined ? "" : ` (${values.join(", ")})`;
}

function argumentName(command: Command["registeredArguments"][number]): string {
  const name = command.name() + (command.variadic ? "..." : "");
  return command.required ? `<${name}>` : `[${name}]`;
}

/** The first line is a paragraph; the forms of what goes in and out, which follow it, are a list. */
function description(text: string): string[] {
  const [first = "", ...rest] = text.split("\n");
  const forms = rest.map((row) => `- ${row.replace(/\s+/g, " ").replace(/\{[^}]*\}/, "`$&`")}`);
  return forms.length === 0 ? [first] : [first, "", ...forms];
}

function section(command: Command): string[] {
  const usage = [command.name(), "[options]", ...command.registeredArguments.map(argumentName)].join(" ");
  const examples = (EXAMPLES[command.name()] ?? []).flatMap(([call, does]) => [`# ${does}`, call, ""]);
  return [
    `## hearsay ${command.name()}`,
    "",
    "```",
    `hearsay ${usage}`,
    "```",
    "",
    ...description(command.description()),
    "",
    ...table(
      ["argument", "is"],
      command.registeredArguments.map((argument) => [argumentName(argument), argument.description]),
    ),
    ...table(
      ["option", "does"],
      command.options.map((option) => [option.flags, option.description + choices(option.argChoices)]),
    ),
    "```sh",
    ...examples.slice(0, -1),
    "```",
    "",
  ];
}

/** The page docs/commands.md, made from the definitions of the commands. */
export function commandsPage(): string {
  const program = buildProgram(() => {});
  const rows = [
    "# Commands",
    "",
    "<!-- Made from the definitions of the commands by npm run generate. -->",
    "",
    ...program.description().split("\n"),
    "",
    ...table(
      ["command", "does"],
      program.commands.map((command) => [`hearsay ${command.name()}`, command.summary()]),
    ),
    "`hearsay --help`, `hearsay COMMAND --help` and `hearsay --version` do what they say.",
    "",
    "Results go to standard output; progress, only to a terminal, and errors to standard error. Colour is used on a",
    "terminal unless `NO_COLOR` is set. What a page holds cannot steer the terminal: control characters are left out.",
    "",
    "| exit status | means |",
    "|---|---|",
    "| 0 | done |",
    "| 1 | done, but some pages or lines failed; each is named with a reason |",
    "| 2 | the call was wrong, or nothing could be read |",
    "",
    ...program.commands.flatMap(section),
  ];
  return `${rows
    .map((row) => row.trimEnd())
    .join("\n")
    .trimEnd()}\n`;
}
