import { Inject, Injectable } from '@nestjs/common';
import type { Facts } from '#contracts/facts';
import { MerchantsPort, type DecisionLetterView, type QuestionLetterView } from '#contracts/ports';
import type { Mail } from '../mail/mail.js';
import { desk } from '../texts/desk.de.js';
import { found } from './details.js';
import type { Draft, Letter } from './letter.js';
import { Stationery, type DeskSheet } from './stationery.js';

/** To the applicant: the decision word for word as it is kept, its reasons and how to complain (Art. 17, 20 DSA). */
@Injectable()
export class ApplicationDecided implements Letter<Facts['application.decided']> {
  constructor(
    @Inject(MerchantsPort) private readonly merchants: MerchantsPort,
    @Inject(Stationery) private readonly stationery: Stationery,
  ) {}

  async write({ applicationId, outcome }: Facts['application.decided']): Promise<Draft[]> {
    const letter = found(
      await this.merchants.decisionLetter({ applicationId, outcome }),
      `a decision on application ${applicationId}`,
    );
    const url = this.stationery.page(`/merchant/applications/${applicationId}`);
    return [{ to: letter.email, mail: decisionMail(letter, url, this.stationery.forDesk()) }];
  }
}

/** To the applicant: what has to be put right before the city can say yes. */
@Injectable()
export class ChangesRequested implements Letter<Facts['application.changes_requested']> {
  constructor(
    @Inject(MerchantsPort) private readonly merchants: MerchantsPort,
    @Inject(Stationery) private readonly stationery: Stationery,
  ) {}

  async write({ applicationId, decisionId }: Facts['application.changes_requested']): Promise<Draft[]> {
    const letter = found(
      await this.merchants.decisionLetter({ applicationId, decisionId }),
      `decision ${decisionId} on an application`,
    );
    const url = this.stationery.page(`/merchant/applications/${applicationId}`);
    return [{ to: letter.email, mail: decisionMail(letter, url, this.stationery.forDesk()) }];
  }
}

/** To the applicant: what a reviewer wants to know. */
@Injectable()
export class QuestionAsked implements Letter<Facts['application.question_asked']> {
  constructor(
    @Inject(MerchantsPort) private readonly merchants: MerchantsPort,
    @Inject(Stationery) private readonly stationery: Stationery,
  ) {}

  async write({ applicationId, questionId }: Facts['application.question_asked']): Promise<Draft[]> {
    const question = found(await this.merchants.questionLetter({ questionId }), `question ${questionId}`);
    const url = this.stationery.page(`/merchant/applications/${applicationId}/questions`);
    return [{ to: question.email, mail: questionMail(question, url, this.stationery.forDesk()) }];
  }
}

export function decisionMail(letter: DecisionLetterView, url: string, sheet: DeskSheet): Mail {
  const words = desk.applicationDecision;
  const [greeting, ...paragraphs] = letter.paragraphs;
  return sheet.mail(
    {
      subject: letter.title,
      preview: words.preview[letter.outcome],
      title: letter.title,
      blocks: [
        { kind: 'text', text: greeting ?? '' },
        ...paragraphs.map((text) => ({ kind: 'text' as const, text })),
        ...letter.points.map(({ title, text }) => ({ kind: 'quote' as const, by: title, text })),
        { kind: 'button', label: words.open[letter.outcome], url },
        { kind: 'heading', text: words.complain },
        { kind: 'text', text: letter.complaint },
        { kind: 'text', text: letter.legalBasis, soft: true },
        { kind: 'text', text: words.by(letter.by), soft: true },
      ],
    },
    desk.applicationWhy,
  );
}

export function questionMail(question: QuestionLetterView, url: string, sheet: DeskSheet): Mail {
  const words = desk.applicationQuestion;
  return sheet.mail(
    {
      subject: words.subject(question.shopName),
      preview: words.preview,
      title: words.title,
      blocks: [
        { kind: 'text', text: desk.greeting(question.applicantName) },
        { kind: 'text', text: words.intro(question.by, question.shopName) },
        { kind: 'quote', by: question.by, text: question.text },
        { kind: 'button', label: words.open, url },
        { kind: 'text', text: words.next, soft: true },
      ],
    },
    desk.applicationWhy,
  );
}
