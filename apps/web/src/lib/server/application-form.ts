import { redirect, type RequestEvent } from '@sveltejs/kit';
import QRCode from 'qrcode';
import type { Application, ShopPicture } from '#lib/api/application.ts';
import type { Image } from '#lib/api/money.ts';
import type { District } from '#lib/api/store.ts';
import { href } from '#lib/i18n/locale.ts';
import { readStep } from '#lib/merchant/application/read-step.ts';
import type { StepData } from '#lib/merchant/application/step-data.ts';
import { isStep, nextStep, type Step } from '#lib/merchant/application/steps.ts';
import { api } from './api.ts';
import { refuse, text, whole } from './form.ts';
import { payoutOf } from './payout.ts';
import { ApiProblem } from './problem.ts';

/** From which side the form is filled in: by its owner, or by somebody of the city who helps. */
export interface Side {
  api: string;
  pages: string;
  helping: boolean;
}

export const OWN: Side = { api: '/api/merchant/applications', pages: '/merchant/applications', helping: false };
export const HELPING: Side = { api: '/api/city/helping', pages: '/city/helping', helping: true };

type StepEvent = RequestEvent<{ id: string; step: string }>;

const OPEN = new Set<Application['status']>(['draft', 'changes_requested']);
export const isOpen = ({ status }: Pick<Application, 'status'>): boolean => OPEN.has(status);

const at = (side: Side, id: string): string => `${side.api}/${encodeURIComponent(id)}`;
const stepIn = ({ params }: StepEvent): Step => (isStep(params.step) ? params.step : 'check');

/** Whoever helped and is no longer wanted comes back to their list, where it says so. */
export async function applicationOf(event: RequestEvent<{ id: string }>, side: Side): Promise<Application> {
  try {
    return await api(event).get<Application>(at(side, event.params.id));
  } catch (error) {
    if (error instanceof ApiProblem && error.code === 'application.help_over') redirect(303, href(side.pages));
    throw error;
  }
}

/** Everything that a step shows. What was handed in has no steps any more, only a state. */
export async function loadStep(event: StepEvent, side: Side): Promise<StepData & { qr: string | null }> {
  const step = stepIn(event);
  const base = href(`${side.pages}/${event.params.id}`);
  const [application, districts] = await Promise.all([
    applicationOf(event, side),
    api(event).get<{ items: District[] }>('/api/store/districts'),
  ]);
  if (!isOpen(application)) redirect(303, base);
  const account = step === 'payouts' && !side.helping ? await payoutOf(event, application.merchantId) : null;
  const qr = side.helping ? null : await QRCode.toDataURL(event.url.origin + base, { margin: 0, width: 320 });
  const { helping } = side;
  return { application, step, base, home: href(side.pages), helping, districts: districts.items, account, qr };
}

/** Saves one step and goes on; "later" leads back to the list. */
export async function saveStep(event: StepEvent, side: Side) {
  const form = await event.request.formData();
  const step = stepIn(event);
  const values = readStep(step, form);
  const moved = moveInPictures(form, values.shop?.pictures as ShopPicture[] | undefined);
  const sent = moved ? { ...values, shop: { ...values.shop, pictures: moved } } : values;
  try {
    await api(event).patch(at(side, event.params.id), { version: whole(form, 'version'), ...sent });
  } catch (error) {
    return refuse(error, { ...values });
  }
  if (form.has('first') || form.has('drop')) return {};
  const base = `${side.pages}/${event.params.id}`;
  redirect(303, href(form.has('later') ? side.pages : `${base}/${nextStep(step)}`));
}

/** The pictures after one was put first or taken away. */
function moveInPictures(form: FormData, pictures: ShopPicture[] | undefined): ShopPicture[] | undefined {
  if (!pictures) return undefined;
  const [first, drop] = [text(form, 'first'), text(form, 'drop')];
  const front = pictures.filter(({ id }) => id === first);
  return [...front, ...pictures.filter(({ id }) => id !== first && id !== drop)];
}

/** Takes a picture in and puts it behind those that are there. */
export async function addPicture(event: StepEvent, side: Side) {
  const form = await event.request.formData();
  const alt = text(form, 'alt');
  const upload = new FormData();
  upload.set('alt', alt);
  const file = form.get('file');
  if (file instanceof File && file.size > 0) upload.set('file', file);
  try {
    const { merchantId, shop } = await api(event).get<Application>(at(side, event.params.id));
    const image = await api(event).upload<Image>(`/api/merchant/media/applicants/${merchantId}`, upload);
    const added = { id: image.id, alt: image.alt, width: image.width, height: image.height };
    const pictures = [...(shop.pictures ?? []), added];
    await api(event).patch(at(side, event.params.id), { version: whole(form, 'version'), shop: { pictures } });
    return {};
  } catch (error) {
    return refuse(error, { alt });
  }
}

export async function addDocument(event: StepEvent, side: Side) {
  const form = await event.request.formData();
  const upload = new FormData();
  for (const name of ['kind', 'issuedOn', 'statedUntil']) upload.set(name, text(form, name));
  const file = form.get('file');
  if (file instanceof File && file.size > 0) upload.set('file', file);
  try {
    await api(event).upload<Application>(`${at(side, event.params.id)}/documents`, upload);
    return {};
  } catch (error) {
    return refuse(error, { kind: text(form, 'kind'), removing: '' });
  }
}

export async function removeDocument(event: StepEvent, side: Side) {
  const id = text(await event.request.formData(), 'id');
  try {
    await api(event).delete(`${at(side, event.params.id)}/documents/${encodeURIComponent(id)}`);
    return {};
  } catch (error) {
    return refuse(error, { removing: id });
  }
}

/** Takes the promise of the last page along, then hands in. */
export async function submit(event: StepEvent) {
  const form = await event.request.formData();
  const path = at(OWN, event.params.id);
  // What was saved on the way has made a new version, from which the next try goes on.
  let version = whole(form, 'version');
  try {
    const saved = await api(event).patch<Application>(path, { version, ...readStep('check', form) });
    version = saved.version;
    await api(event).post(`${path}/submission`);
  } catch (error) {
    return refuse(error, { version });
  }
  redirect(303, href(`${OWN.pages}/${event.params.id}`));
}

export async function withdraw(event: StepEvent) {
  try {
    await api(event).post(`${at(OWN, event.params.id)}/withdrawal`);
  } catch (error) {
    return refuse(error, {});
  }
  redirect(303, href(`${OWN.pages}/${event.params.id}`));
}

/** The owner ends the help of somebody of the city, or takes it up again. */
export async function changeHelp(event: StepEvent) {
  const active = text(await event.request.formData(), 'active') === 'yes';
  try {
    await api(event).put(`${at(OWN, event.params.id)}/help`, { active });
    return {};
  } catch (error) {
    return refuse(error, {});
  }
}

export async function sendLink(event: StepEvent) {
  try {
    await api(event).post(`${at(OWN, event.params.id)}/link`);
    return {};
  } catch (error) {
    return refuse(error, {});
  }
}
