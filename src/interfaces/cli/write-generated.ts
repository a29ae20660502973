import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { recordJsonSchema } from "../../exporters/json/json-schema.ts";
import { commandsPage } from "./commands-page.ts";

// Writes what is generated and kept in the repository: npm run generate.
const root = join(import.meta.dirname, "..", "..", "..");
for (const folder of ["docs", "schema"]) mkdirSync(join(root, folder), { recursive: true });
writeFileSync(join(root, "docs", "commands.md"), commandsPage());
writeFileSync(join(root, "schema", "record.schema.json"), recordJsonSchema());
