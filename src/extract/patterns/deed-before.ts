import { anyDeed } from '../../codelists/deeds';

/** A deed that ends what stands in front of a number: [新签约]10-50亿元项目, [培育]10家以上标杆工厂. */
export const DEED_BEFORE = new RegExp(`(?:累计)?(?:${anyDeed})$`);
