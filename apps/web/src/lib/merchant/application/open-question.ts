import type { Application } from '#lib/api/application.ts';

const undecided: readonly Application['status'][] = ['submitted', 'awaiting_second', 'changes_requested'];

/** Whether the city has asked something that is not answered yet. */
export function hasOpenQuestion({ status, history }: Pick<Application, 'status' | 'history'>): boolean {
  const times = (event: string) => history.filter(({ what }) => what === event).length;
  return undecided.includes(status) && times('question_asked') > times('question_answered');
}
