import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { prepared } from "./prepared.ts";

function counted() {
  const raw = new Database(":memory:");
  const asked: string[] = [];
  const database = prepared({
    prepare: (sql) => {
      asked.push(sql);
      return raw.prepare(sql);
    },
    close: () => void raw.close(),
  });
  return { raw, asked, database };
}

describe("prepared statements", () => {
  it("are prepared once for the same words, and run with other values", () => {
    const { asked, database } = counted();
    database.prepare("create table harbours (name text)").run([]);
    for (const name of ["Selm", "Norvik", "Brax"]) database.prepare("insert into harbours values (?)").run([name]);
    const told = [1, 2].map(() => database.prepare("select name from harbours where name < ?").all(["C"]));
    expect(told).toEqual([[{ name: "Brax" }], [{ name: "Brax" }]]);
    expect(asked).toHaveLength(3);
  });

  it("take up what changes in the tables below them", () => {
    const { database } = counted();
    database.prepare("create table harbours (name text)").run([]);
    database.prepare("insert into harbours values ('Selm')").run([]);
    const all = (): unknown[] => database.prepare("select * from harbours").all([]);
    expect(all()).toEqual([{ name: "Selm" }]);
    database.prepare("alter table harbours add column ships integer default 2").run([]);
    expect(all()).toEqual([{ name: "Selm", ships: 2 }]);
  });

  it("are no more than some at once, however many are asked for", () => {
    const { asked, database } = counted();
    for (let number = 0; number < 200; number++) database.prepare(`select ${number} as told`);
    expect(database.prepare("select 199 as told").all([])).toEqual([{ told: 199 }]);
    expect(asked).toHaveLength(200);
    expect(database.prepare("select 0 as told").all([])).toEqual([{ told: 0 }]);
    expect(asked).toHaveLength(201);
  });

  it("go with their database", () => {
    const { raw, database } = counted();
    database.prepare("select 1 as told").all([]);
    database.close();
    expect(raw.open).toBe(false);
  });
});
