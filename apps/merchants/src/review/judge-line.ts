import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#contracts/actor';
import { rowsOf, type Tx } from '#platform/database/database';
import { ChecklistQueries } from '../checklist/checklist.queries.js';
import { concerns, type ChecklistItem } from '../checklist/checklist-item.js';
import { noteHistory } from '../history/note-history.js';
import { lineDocument, lineExpired, lineNotFound, lineReason } from '../merchants.errors.js';
import { acceptDocument, releaseDocument } from './accept-document.js';
import { ActOnApplication, Refusal } from './act-on-application.js';
import { CaseQueries } from './case.queries.js';
import type { LineState, ReviewLineEntity } from './review-line.entity.js';
import { machineState, type ReviewLine } from './review-lines.js';
import { ReviewQueries } from './review.queries.js';
import type { ReviewView } from './review.view.js';

export interface Judgement {
  state: LineState;
  reason: string;
  documentId: string | null;
  /** YYYY-MM-DD, when the document says how long it holds. */
  validUntil: string | null;
  /** The version of the line that was seen, 0 when nobody had said anything; left out, any will do. */
  version?: number;
}

/** A reviewer says about one line of the checklist whether it is in order, and why not. */
@Injectable()
export class JudgeLine {
  constructor(
    @Inject(ActOnApplication) private readonly acting: ActOnApplication,
    @Inject(ChecklistQueries) private readonly checklists: ChecklistQueries,
    @Inject(CaseQueries) private readonly cases: CaseQueries,
    @Inject(ReviewQueries) private readonly reviews: ReviewQueries,
  ) {}

  async judge(actor: Actor, id: string, key: string, judgement: Judgement): Promise<ReviewView> {
    const seen = (await this.cases.of(id)).lines.find(({ item }) => item.key === key);
    refuseBaseless(judgement, seen);
    await this.acting.act({ actor, id, statuses: ['submitted'] }, async (tx, { row }) => {
      const list = await this.checklists.current(tx);
      const item = list.items.find((one) => one.key === key);
      if (!item || !concerns(item, row)) throw lineNotFound();
      await this.write(tx, actor, row.id, item, { ...judgement, checklist: list.version });
      const said = `${item.words.de}: ${SAID[judgement.state]}`;
      await noteHistory(tx, row.id, 'line_judged', actor, [said, judgement.reason].filter(Boolean).join('. '));
    });
    return this.reviews.of(actor, id);
  }

  private async write(
    tx: Tx,
    actor: Actor,
    id: string,
    item: ChecklistItem,
    judgement: Judgement & { checklist: number },
  ): Promise<void> {
    const [before] = await rowsOf<Pick<ReviewLineEntity, 'version' | 'document_id'>>(
      tx,
      `select version, document_id from merchants.review_lines where application_id = $1 and key = $2`,
      [id, item.key],
    );
    if (judgement.version !== undefined && judgement.version !== (before?.version ?? 0)) {
      throw new Refusal('line.changed');
    }
    if (before?.document_id) await releaseDocument(tx, before.document_id);
    const proven = judgement.state === 'ok' && judgement.documentId;
    const validUntil = proven ? await acceptDocument(tx, id, item, proven, judgement.validUntil) : null;
    await tx.query(
      `insert into merchants.review_lines
         (application_id, key, version, state, reason, document_id, valid_until, checklist_version, by_id, by_name, at)
       values ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, clock_timestamp())
       on conflict (application_id, key) do update set version = review_lines.version + 1, state = excluded.state,
         reason = excluded.reason, document_id = excluded.document_id, valid_until = excluded.valid_until,
         checklist_version = excluded.checklist_version, by_id = excluded.by_id, by_name = excluded.by_name,
         at = excluded.at`,
      [
        id,
        item.key,
        judgement.state,
        judgement.reason,
        proven || null,
        validUntil,
        judgement.checklist,
        actor.personId,
        actor.name,
      ],
    );
  }
}

/** As it stands in the history, which people of the city read. */
const SAID: Record<LineState, string> = {
  ok: 'in Ordnung',
  not_ok: 'nicht in Ordnung',
  needs_change: 'nachbessern',
  not_applicable: 'trifft nicht zu',
};
const SHORTEST_REASON = 5;

/** Everything but "in order" needs a reason, and so does "in order" against what the machine has found. */
function refuseBaseless({ state, reason, documentId, validUntil }: Judgement, line: ReviewLine | undefined): void {
  if (!line) throw lineNotFound();
  const against = line.item.check === 'machine' && machineState(line.findings) === 'not_ok';
  if ((state !== 'ok' || against) && reason.length < SHORTEST_REASON) throw lineReason();
  if (documentId && !line.documentIds.includes(documentId)) throw lineDocument();
  if (state === 'ok' && validUntil && validUntil < today()) throw lineExpired();
}

/** The day in the city, YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');
}
