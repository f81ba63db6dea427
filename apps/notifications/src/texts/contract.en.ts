import type { ContractTexts } from './contract.de.js';

/**
 * The text of one contract, in English. Instruction and form follow annex I of Directive 2011/83/EU as amended by
 * Directive (EU) 2023/2673.
 */
export const contractEn: ContractTexts = {
  title: (seller, number) => `Contract with ${seller}, order ${number}`,
  seller: 'Who you bought from',
  tradingAs: (seller, shop) => `${seller} (“${shop}”)`,
  phone: (phone) => `Phone: ${phone}`,
  email: (email) => `E-mail: ${email}`,
  register: (register) => `Register: ${register}`,
  vatId: (vatId) => `VAT number: ${vatId}`,
  complaints: 'Please send complaints and reports of defects to this address.',
  goods: 'Goods and price',
  total: (amount) => `Total price: ${amount}`,
  depositIncluded: (amount) => `including a deposit of ${amount}`,
  vat: 'Prices include VAT.',
  smallBusiness: 'No VAT is charged (small business, § 19 of the German VAT act).',
  costs: 'There are no further costs.',
  delivery: 'Pick-up and payment',
  pickup: (address) =>
    `Pick-up at the shop: ${address}. You receive the pick-up code as soon as the goods are ready, at the latest 30 days after the conclusion of the contract.`,
  payment: (at) => `Paid by card, charged on ${at}.`,
  warranty: 'Statutory guarantee',
  warrantyText: 'The statutory rights in case of defects apply.',
  platform: 'Role of the marketplace',
  platformText:
    'Your contract is with the trader named here. The platform does for the trader: payment through Stripe and e-mails about your order. You have no contractual claims of your own against the platform from this.',
  exceptions: 'No right of withdrawal, or its early end',
  exception: (line, reason) => `${line}: ${reason}`,
  withdrawalReasons: {
    none_custom: 'There is no right of withdrawal because it is made to your specifications.',
    none_perishable: 'There is no right of withdrawal because it can deteriorate quickly.',
    none_press_single: 'There is no right of withdrawal because it is a single newspaper or magazine.',
    none_service_date: 'There is no right of withdrawal because a fixed date was agreed for the service.',
    none_auction: 'There is no right of withdrawal because it was sold at a public auction.',
    none_urgent_repair: 'There is no right of withdrawal because you asked for a visit for an urgent repair.',
    lapse_hygiene_seal:
      'The right of withdrawal ends when you remove the seal after delivery (protection of health, hygiene).',
    lapse_mixed: 'The right of withdrawal ends when the goods are inseparably mixed with others after delivery.',
    lapse_media_seal: 'The right of withdrawal ends when you remove the seal after delivery (data media).',
    service_early_start:
      'The right of withdrawal ends when the service has been fully performed before the end of the period at your express request.',
    digital_early_start:
      'The right of withdrawal ends when the supply begins before the end of the period at your express request.',
  },
  instruction: (covers) =>
    covers === 'goods' ? 'Instructions on withdrawal' : 'Instructions on withdrawal for services and digital content',
  covers: (lines) => `These instructions apply to: ${lines}.`,
  right: 'Right of withdrawal',
  rightText: (seller, url, covers) => [
    'You have the right to withdraw from this contract within 14 days without giving any reason.',
    covers === 'goods'
      ? 'The withdrawal period will expire after 14 days from the day on which you acquire, or a third party other than the carrier and indicated by you acquires, physical possession of the goods.'
      : 'The withdrawal period will expire after 14 days from the day of the conclusion of the contract.',
    `To exercise the right of withdrawal, you must inform us (${seller}) of your decision to withdraw from this contract by an unequivocal statement (e.g. a letter sent by post or e-mail). You may use the attached model withdrawal form, but it is not obligatory. You may also exercise your right of withdrawal online at ${url}. If you use this online function, we will communicate to you an acknowledgement of receipt of the withdrawal, including its content and the date and time of its submission, on a durable medium (e.g. by e-mail) without undue delay.`,
    'To meet the withdrawal deadline, it is sufficient for you to send your communication concerning your exercise of the right of withdrawal before the withdrawal period has expired.',
  ],
  effects: 'Effects of withdrawal',
  effectsText: (covers) => [
    'If you withdraw from this contract, we shall reimburse to you all payments received from you, including the costs of delivery (with the exception of the supplementary costs resulting from your choice of a type of delivery other than the least expensive type of standard delivery offered by us), without undue delay and in any event not later than 14 days from the day on which we are informed about your decision to withdraw from this contract. We will carry out such reimbursement using the same means of payment as you used for the initial transaction, unless you have expressly agreed otherwise; in any event, you will not incur any fees as a result of such reimbursement.',
    ...(covers === 'goods'
      ? [
          'We may withhold reimbursement until we have received the goods back or you have supplied evidence of having sent back the goods, whichever is the earliest.',
          'You shall send back the goods or hand them over to us without undue delay and in any event not later than 14 days from the day on which you communicate your withdrawal from this contract to us. The deadline is met if you send back the goods before the period of 14 days has expired.',
          'We will bear the cost of returning the goods.',
          'You are only liable for any diminished value of the goods resulting from the handling other than what is necessary to establish the nature, characteristics and functioning of the goods.',
        ]
      : [
          'If you requested to begin the performance of services during the withdrawal period, you shall pay us an amount which is in proportion to what has been provided until you have communicated us your withdrawal from this contract, in comparison with the full coverage of the contract.',
        ]),
  ],
  form: 'Model withdrawal form',
  formText: (seller) => [
    '(complete and return this form only if you wish to withdraw from the contract)',
    `– To ${seller}:`,
    '– I/We (*) hereby give notice that I/We (*) withdraw from my/our (*) contract of sale of the following goods (*)/for the provision of the following service (*)',
    '– Ordered on (*)/received on (*)',
    '– Name of consumer(s)',
    '– Address of consumer(s)',
    '– Signature of consumer(s) (only if this form is notified on paper)',
    '– Date',
    '(*) Delete as appropriate.',
  ],
};
