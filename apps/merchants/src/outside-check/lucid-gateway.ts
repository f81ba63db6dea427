import { Injectable } from '@nestjs/common';
import { notChecked, type OutsideAnswer } from './outside-answer.js';

/** Where a person can look a number up. */
const REGISTER = 'https://oeffentliche-register.verpackungsregister.org/Producer';

/**
 * The packaging register LUCID. It can be looked up by people; an interface for machines is not offered to
 * marketplaces without a contract. So this says that nothing was checked, and where somebody can look.
 */
@Injectable()
export class LucidGateway {
  check(_number: string): Promise<OutsideAnswer> {
    return Promise.resolve(notChecked('LUCID', 'no_interface', { lookUp: REGISTER }));
  }
}
