import type { JSX } from "react";
import type { ClaimMember, ClaimNode } from "../../../src/queries/contract/answers.ts";
import { CopyCitation } from "../copy/copy-citation.tsx";
import { dateOf, outletOf, type PageTable } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";
import { PageLink } from "../parts/quote-link.tsx";
import { Quoted } from "../parts/quoted.tsx";
import { pageHref } from "../route.ts";

const KIND_WORDS: { readonly [kind: string]: string } = {
  person: "person",
  organization: "body",
  organisation: "body",
  outlet: "outlet",
  agency: "agency",
  document: "document",
  unnamed: "unnamed",
};

type TreeProps = {
  readonly nodes: readonly ClaimNode[];
  readonly members: readonly ClaimMember[];
  readonly earliest: number | null;
  readonly pages: PageTable;
};

type BranchProps = TreeProps & {
  readonly node: ClaimNode;
  readonly below: ReadonlyMap<string | null, readonly ClaimNode[]>;
};

function Leaf({ node, members, earliest, pages }: BranchProps): JSX.Element {
  const page = node.page === null ? undefined : pages[node.page];
  return (
    <div className="leaf">
      <p className="leaf-head">
        {node.page !== null && <PageLink page={node.page} span={node.words} pages={pages} />}{" "}
        {page !== undefined && (
          <span className="part-muted">
            <bdi>{outletOf(page)}</bdi>, {dateOf(page)}
          </span>
        )}
        {earliest !== null && node.members.includes(earliest) && (
          <span className="earliest">earliest datable here</span>
        )}
      </p>
      {node.members.map((at) => {
        const member = members[at];
        if (member === undefined) return null;
        return (
          <p key={at} className={`leaf-words${member.stance === "denies" ? " denies" : ""}`}>
            {member.stance !== "asserts" && <span className="stance">{member.stance}</span>}{" "}
            <a className="part-words" href={pageHref(member.words.page, member.words)}>
              <Quoted text={safeWords(member.words.text)} />
            </a>
            {member.statement !== null && (
              <CopyCitation
                page={member.words.page}
                words={[member.words.text]}
                speaker={member.statement.speaker}
                verbatim={
                  member.statement.attribution.form === "direct" && member.statement.attribution.fidelity === "verbatim"
                }
              />
            )}
            {member.copyGroup !== null && <small className="copied"> text shared with another page</small>}
          </p>
        );
      })}
    </div>
  );
}

function Branch(props: BranchProps): JSX.Element {
  const { node, below } = props;
  const nodes = below.get(node.id) ?? [];
  return (
    <li className={`branch kind-${node.kind.replace(/[^a-z]/g, "")}`}>
      {node.page !== null && node.members.length > 0 ? (
        <Leaf {...props} />
      ) : (
        <p className="branch-name">
          {node.words === null ? (
            <bdi>{safeWords(node.name)}</bdi>
          ) : (
            <a href={pageHref(node.words.page, node.words)} title={safeWords(node.words.text)}>
              <bdi>{safeWords(node.name)}</bdi>
            </a>
          )}{" "}
          <small>
            {KIND_WORDS[node.kind] ?? node.kind}
            {node.inferred && " · inferred"}
          </small>
        </p>
      )}
      {nodes.length > 0 && (
        <ul>
          {nodes.map((child) => (
            <Branch key={child.id} {...props} node={child} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The way the claim came, origins first: who has it from whom, down to the pages with their words. */
export function ClaimTree(props: TreeProps): JSX.Element {
  const below = Map.groupBy(props.nodes, ({ parent }) => parent);
  return (
    <ul className="claim-tree">
      {(below.get(null) ?? []).map((node) => (
        <Branch key={node.id} {...props} node={node} below={below} />
      ))}
    </ul>
  );
}
