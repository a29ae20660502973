import type { ExplanationAnswer } from "../contract/answers.ts";
import type { Parameters } from "../contract/queries.ts";
import { explainRecord } from "../explain-record.ts";
import type { RecordView } from "../record-view.ts";

export function explain(view: RecordView, { id }: Parameters<"explain">): ExplanationAnswer {
  const known = view.beside.joins ?? null;
  const { kind, label, joins, values, id: found } = explainRecord(view.record, known ?? [], id);
  const evidence = [...joins, ...values].flatMap((one) => one.evidence);
  return {
    id: found,
    kind,
    label,
    joinsKnown: known !== null,
    joins: joins.map((join) => ({ ...join, features: { ...join.features }, evidence: view.quotes(join.evidence) })),
    values: values.map(({ field, value, basis, confidence, evidence }) => ({
      field,
      value,
      basis,
      confidence,
      evidence: view.quotes(evidence),
    })),
    pages: view.table(evidence.map(({ page }) => page)),
  };
}
