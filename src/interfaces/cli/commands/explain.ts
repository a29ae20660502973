import { explain } from "../../../engine/open-record.ts";
import { renderTerminal } from "../../../exporters/brief/render-terminal.ts";
import { checkOutput } from "../check-files.ts";
import { explanationBrief } from "../explanation-text.ts";
import { withOutput } from "../output.ts";
import { paintFor, widthOf } from "../terminal.ts";

/** Prints why one thing of a dossier's record is what it is. Gives the exit status. */
export async function runExplain(
  dossier: string,
  id: string,
  options: { readonly json?: true; readonly output?: string },
): Promise<number> {
  checkOutput(options.output, [dossier]);
  const explanation = await explain(dossier, id);
  const toTerminal = options.output === undefined || options.output === "-";
  const paint = toTerminal ? paintFor(process.stdout) : undefined;
  const { record: _, ...told } = explanation;
  const text =
    options.json === true
      ? `${JSON.stringify(told, null, 2)}\n`
      : renderTerminal(explanationBrief(explanation), {
          width: toTerminal ? widthOf(process.stdout) : 100,
          ...(paint === undefined ? {} : { paint }),
        });
  await withOutput(options.output, (output) => output.write(text));
  return 0;
}
