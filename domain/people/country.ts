import { latinDigits } from './normalise-key';

/** What may tell the country somebody works in. */
export interface CountrySigns {
  /** The prospect's own field. */
  own?: string | undefined;
  account?: string | undefined;
  emails?: readonly string[] | undefined;
  phones?: readonly string[] | undefined;
  home?: string | undefined;
}

/** Endings of two letters that are sold to everybody and say nothing about a place. */
const GENERIC_ENDINGS = new Set(
  'ac ag ai am bz cc cd cx eu fm gg gl im io la lc li me mn nu pw sc sh so st su tk to tv vc ws co'.split(
    ' ',
  ),
);

/** Calling codes; the longest that fits wins. `+1` and `+7` are shared, the larger country stands. */
const CALLING_CODES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    '1:US 7:RU 20:EG 27:ZA 30:GR 31:NL 32:BE 33:FR 34:ES 36:HU 39:IT 40:RO 41:CH 43:AT 44:GB 45:DK 46:SE ' +
    '47:NO 48:PL 49:DE 51:PE 52:MX 54:AR 55:BR 56:CL 57:CO 60:MY 61:AU 62:ID 63:PH 64:NZ 65:SG 66:TH 81:JP ' +
    '82:KR 84:VN 86:CN 90:TR 91:IN 92:PK 93:AF 94:LK 95:MM 98:IR 211:SS 212:MA 213:DZ 216:TN 218:LY 220:GM ' +
    '221:SN 222:MR 223:ML 224:GN 225:CI 226:BF 227:NE 228:TG 229:BJ 230:MU 231:LR 232:SL 233:GH 234:NG ' +
    '235:TD 236:CF 237:CM 238:CV 239:ST 240:GQ 241:GA 242:CG 243:CD 244:AO 245:GW 248:SC 249:SD 250:RW ' +
    '251:ET 252:SO 253:DJ 254:KE 255:TZ 256:UG 257:BI 258:MZ 260:ZM 261:MG 263:ZW 264:NA 265:MW 266:LS ' +
    '267:BW 268:SZ 269:KM 291:ER 350:GI 351:PT 352:LU 353:IE 354:IS 355:AL 356:MT 357:CY 358:FI 359:BG ' +
    '370:LT 371:LV 372:EE 373:MD 374:AM 375:BY 376:AD 377:MC 380:UA 381:RS 382:ME 383:XK 385:HR 386:SI ' +
    '387:BA 389:MK 420:CZ 421:SK 423:LI 501:BZ 502:GT 503:SV 504:HN 505:NI 506:CR 507:PA 509:HT 591:BO ' +
    '592:GY 593:EC 595:PY 597:SR 598:UY 670:TL 673:BN 675:PG 679:FJ 852:HK 853:MO 855:KH 856:LA 880:BD ' +
    '886:TW 960:MV 961:LB 962:JO 963:SY 964:IQ 965:KW 966:SA 967:YE 968:OM 970:PS 971:AE 972:IL 973:BH ' +
    '974:QA 975:BT 976:MN 977:NP 992:TJ 993:TM 994:AZ 995:GE 996:KG 998:UZ'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

function byMail(email: string): string | undefined {
  const ending = email
    .slice(email.lastIndexOf('.') + 1)
    .trim()
    .toLowerCase();
  if (!email.includes('.') || !/^[a-z]{2}$/.test(ending) || GENERIC_ENDINGS.has(ending)) return undefined;
  return ending === 'uk' ? 'GB' : ending.toUpperCase();
}

function byPhone(phone: string): string | undefined {
  const typed = latinDigits(phone).trim();
  const digits = typed.replace(/\D/g, '');
  const code = typed.startsWith('+') ? digits : typed.startsWith('00') ? digits.slice(2) : '';
  return (
    CALLING_CODES[code.slice(0, 3)] ?? CALLING_CODES[code.slice(0, 2)] ?? CALLING_CODES[code.slice(0, 1)]
  );
}

function firstFound(texts: readonly string[] = [], find: (text: string) => string | undefined) {
  for (const text of texts) {
    const found = find(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The country whose work week holds: own field, account, ending of the e-mail, phone prefix, home (DOMAIN 6.1).
 * @domain S56, S14
 */
export function countryOf({ own, account, emails, phones, home }: CountrySigns): string | undefined {
  return own ?? account ?? firstFound(emails, byMail) ?? firstFound(phones, byPhone) ?? home;
}
