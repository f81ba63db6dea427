import { Client, eventually } from './client.js';

const LINK = /https?:\S+\/api\/auth\/verify-email\?\S+/;

/** The link that proves an address, as it lies in the demo mailbox. */
export async function linkInMail(base: string, email: string): Promise<string> {
  const client = new Client(base);
  const look = async (): Promise<string | undefined> => {
    const { body } = await client.get(`/api/demo/mailbox?to=${encodeURIComponent(email)}`);
    const texts = (body.items as { text: string }[]).map(({ text }) => LINK.exec(text)?.[0]);
    return texts.find((link) => link !== undefined);
  };
  return (await eventually(look, (link) => link !== undefined))!;
}
