import Database from "better-sqlite3";
import { expect, it } from "vitest";
import { HearsayError } from "../../core/errors.ts";
import { mapFailure } from "./failures.ts";

function failureOf(statement: string): unknown {
  const database = new Database(":memory:");
  try {
    database.exec("create table captures (key text)");
    database.exec(statement);
  } catch (error) {
    return mapFailure(error, "talks.dossier");
  } finally {
    database.close();
  }
  return undefined;
}

it("takes a table or column that is not there for damage", () => {
  for (const statement of ["select media from captures", "select 1 from outcomes"]) {
    const failure = failureOf(statement);
    expect(failure).toBeInstanceOf(HearsayError);
    expect(failure).toMatchObject({
      code: "dossier-damaged",
      message: expect.stringMatching(/^talks\.dossier is dam/),
    });
  }
});

it("gives back what is a bug", () => {
  expect(failureOf("selct 1")).not.toBeInstanceOf(HearsayError);
  const bug = new TypeError("planted");
  expect(mapFailure(bug, "talks.dossier")).toBe(bug);
});
