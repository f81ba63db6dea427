import { listPage, readListParameters } from '../request/list-page.js';
import { flag, group, mergeMetadata, metadata, readParameters, text, type Shape } from '../request/parameters.js';
import type { Call, Endpoint } from '../server/call.js';
import { closeDispute, refuseClosed } from './close-dispute.js';
import { evidenceNames } from './dispute.js';

const evidence = group(Object.fromEntries(evidenceNames.map((name) => [name, text(20_000)])) as Shape);

export class RetrieveDispute implements Endpoint {
  run({ change, form, path }: Call): object {
    readParameters(form, {});
    return change.get('dispute', path['id'] as string, 'dispute');
  }
}

export class ListDisputes implements Endpoint {
  run({ change, form }: Call): object {
    const filter = readListParameters(form, { charge: text(), payment_intent: text() });
    const fitting = change
      .newest('dispute')
      .filter((one) => !filter.charge || one.charge === filter.charge)
      .filter((one) => !filter.payment_intent || one.payment_intent === filter.payment_intent);
    return listPage(fitting, '/v1/disputes', filter);
  }
}

/** Evidence is sent unless `submit` is false; the texts `winning_evidence` and `losing_evidence` decide, as at Stripe. */
export class UpdateDispute implements Endpoint {
  run({ change, form, path }: Call): object {
    const given = readParameters(form, { evidence, metadata, submit: flag });
    const dispute = change.get('dispute', path['id'] as string, 'dispute');
    refuseClosed(dispute);
    const submitted = given.evidence !== undefined && given.submit !== false;
    const said = change.put('dispute', {
      ...dispute,
      evidence: { ...dispute.evidence, ...given.evidence },
      evidence_details: {
        ...dispute.evidence_details,
        has_evidence: dispute.evidence_details.has_evidence || given.evidence !== undefined,
        submission_count: dispute.evidence_details.submission_count + (submitted ? 1 : 0),
        submission_method: submitted ? 'manual' : dispute.evidence_details.submission_method,
      },
      metadata: mergeMetadata(dispute.metadata, form, given.metadata),
      status: submitted ? 'under_review' : dispute.status,
    });
    if (submitted && said.evidence.uncategorized_text === 'winning_evidence') return closeDispute(change, said, 'won');
    if (submitted && said.evidence.uncategorized_text === 'losing_evidence') return closeDispute(change, said, 'lost');
    change.announce('charge.dispute.updated', said, { status: dispute.status });
    return said;
  }
}

/** Giving in. */
export class CloseDispute implements Endpoint {
  run({ change, form, path }: Call): object {
    readParameters(form, {});
    const dispute = change.get('dispute', path['id'] as string, 'dispute');
    refuseClosed(dispute);
    return closeDispute(change, dispute, 'lost');
  }
}
