import { QUERY_PATHS } from "../../../src/queries/contract/paths.ts";
import { type Answer, type DataSource, type Parameters, type QueryName, SourceError } from "./source.ts";

/** The address of a question: ids in the path, the rest behind it; lists with commas between. */
export function addressOf<Name extends QueryName>(name: Name, parameters: Parameters<Name>): string {
  const rest = new Map<string, unknown>(Object.entries(parameters));
  const path = QUERY_PATHS[name].replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = String(rest.get(key) ?? "");
    rest.delete(key);
    return encodeURIComponent(value);
  });
  const search = new URLSearchParams();
  for (const [key, value] of rest)
    if (value !== undefined) search.set(key, Array.isArray(value) ? value.join(",") : String(value));
  const tail = search.toString();
  return `/api/v1${path}${tail === "" ? "" : `?${tail}`}`;
}

/** The failure that an answer tells of, in the one form that all of them have. */
export async function failureOf(response: Response): Promise<SourceError> {
  try {
    const { error } = (await response.json()) as { error: { code: string; message: string; hint: string } };
    return new SourceError(error.code, error.message, error.hint);
  } catch {
    return new SourceError("no-answer", `the server answered ${response.status}`, "Is hearsay serve still running?");
  }
}

/** Asks the server that the app came from. The browser keeps answers by their entity tags. */
export class HttpSource implements DataSource {
  readonly can: DataSource["can"];
  readonly #get: (address: string) => Promise<Response>;

  constructor(can: DataSource["can"], get = (address: string): Promise<Response> => fetch(address)) {
    this.can = can;
    this.#get = get;
  }

  async ask<Name extends QueryName>(name: Name, parameters: Parameters<Name>): Promise<Answer<Name>> {
    let response: Response;
    try {
      response = await this.#get(addressOf(name, parameters));
    } catch {
      throw new SourceError("no-answer", "the server does not answer", "Is hearsay serve still running?");
    }
    if (!response.ok) throw await failureOf(response);
    return (await response.json()) as Answer<Name>;
  }
}
