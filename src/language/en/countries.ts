import type { CountryRow } from '../language';
import { rows } from '../list';

/**
 * Countries and territories by ISO 3166-1 alpha-2 code: the names that texts call them by, first the usual one, and after a
 * semicolon the adjective.
 */
export const countries: Readonly<Record<string, CountryRow>> = Object.fromEntries(
  rows(`
    AD Andorra
    AE United Arab Emirates, UAE; Emirati
    AF Afghanistan; Afghan
    AG Antigua and Barbuda
    AI Anguilla
    AL Albania; Albanian
    AM Armenia; Armenian
    AO Angola; Angolan
    AR Argentina; Argentine
    AT Austria; Austrian
    AU Australia; Australian
    AW Aruba
    AZ Azerbaijan; Azerbaijani
    BA Bosnia and Herzegovina, Bosnia; Bosnian
    BB Barbados; Barbadian
    BD Bangladesh; Bangladeshi
    BE Belgium; Belgian
    BF Burkina Faso
    BG Bulgaria; Bulgarian
    BH Bahrain; Bahraini
    BI Burundi; Burundian
    BJ Benin; Beninese
    BM Bermuda
    BN Brunei, Brunei Darussalam; Bruneian
    BO Bolivia; Bolivian
    BR Brazil; Brazilian
    BS Bahamas; Bahamian
    BT Bhutan; Bhutanese
    BW Botswana; Botswanan
    BY Belarus; Belarusian
    BZ Belize
    CA Canada; Canadian
    CD Democratic Republic of the Congo, DRC, DR Congo
    CF Central African Republic
    CG Republic of the Congo, Congo; Congolese
    CH Switzerland; Swiss
    CI Cote d'Ivoire, Ivory Coast, Côte d'Ivoire
    CK Cook Islands
    CL Chile; Chilean
    CM Cameroon; Cameroonian
    CN China, People's Republic of China; Chinese
    CO Colombia; Colombian
    CR Costa Rica; Costa Rican
    CU Cuba; Cuban
    CV Cabo Verde, Cape Verde
    CW Curaçao
    CY Cyprus; Cypriot
    CZ Czech Republic, Czechia; Czech
    DE Germany; German
    DJ Djibouti
    DK Denmark; Danish
    DM Dominica
    DO Dominican Republic; Dominican
    DZ Algeria; Algerian
    EC Ecuador; Ecuadorian
    EE Estonia; Estonian
    EG Egypt; Egyptian
    EH Western Sahara
    ER Eritrea; Eritrean
    ES Spain; Spanish
    ET Ethiopia; Ethiopian
    FI Finland; Finnish
    FJ Fiji; Fijian
    FK Falkland Islands
    FM Micronesia
    FO Faroe Islands
    FR France; French
    GA Gabon; Gabonese
    GB UK, United Kingdom, Britain, Great Britain, U.K.; British
    GD Grenada
    GE Georgia; Georgian
    GF French Guiana
    GH Ghana; Ghanaian
    GI Gibraltar
    GL Greenland
    GM Gambia; Gambian
    GN Guinea; Guinean
    GP Guadeloupe
    GQ Equatorial Guinea
    GR Greece; Greek
    GT Guatemala; Guatemalan
    GU Guam
    GW Guinea-Bissau
    GY Guyana; Guyanese
    HK Hong Kong
    HN Honduras; Honduran
    HR Croatia; Croatian
    HT Haiti; Haitian
    HU Hungary; Hungarian
    ID Indonesia; Indonesian
    IE Ireland; Irish
    IL Israel; Israeli
    IN India; Indian
    IQ Iraq; Iraqi
    IR Iran, Islamic Republic of Iran; Iranian
    IS Iceland; Icelandic
    IT Italy; Italian
    JM Jamaica; Jamaican
    JO Jordan; Jordanian
    JP Japan; Japanese
    KE Kenya; Kenyan
    KG Kyrgyzstan; Kyrgyz
    KH Cambodia; Cambodian
    KI Kiribati
    KM Comoros
    KN Saint Kitts and Nevis, St. Kitts and Nevis
    KP North Korea; North Korean
    KR South Korea, Republic of Korea; South Korean
    KW Kuwait; Kuwaiti
    KY Cayman Islands
    KZ Kazakhstan; Kazakh
    LA Laos, Lao People's Democratic Republic; Laotian
    LB Lebanon; Lebanese
    LC Saint Lucia, St. Lucia
    LI Liechtenstein
    LK Sri Lanka; Sri Lankan
    LR Liberia; Liberian
    LS Lesotho; Basotho
    LT Lithuania; Lithuanian
    LU Luxembourg; Luxembourgish
    LV Latvia; Latvian
    LY Libya; Libyan
    MA Morocco; Moroccan
    MC Monaco
    MD Moldova, Republic of Moldova; Moldovan
    ME Montenegro; Montenegrin
    MG Madagascar; Malagasy
    MH Marshall Islands
    MK North Macedonia; Macedonian
    ML Mali; Malian
    MM Myanmar, Burma; Burmese
    MN Mongolia; Mongolian
    MO Macau, Macao
    MQ Martinique
    MR Mauritania; Mauritanian
    MS Montserrat
    MT Malta; Maltese
    MU Mauritius; Mauritian
    MV Maldives; Maldivian
    MW Malawi; Malawian
    MX Mexico; Mexican
    MY Malaysia; Malaysian
    MZ Mozambique; Mozambican
    NA Namibia; Namibian
    NC New Caledonia
    NE Niger; Nigerien
    NG Nigeria; Nigerian
    NI Nicaragua; Nicaraguan
    NL Netherlands; Dutch
    NO Norway; Norwegian
    NP Nepal; Nepali
    NR Nauru
    NU Niue
    NZ New Zealand; New Zealander
    OM Oman; Omani
    PA Panama; Panamanian
    PE Peru; Peruvian
    PF French Polynesia
    PG Papua New Guinea, PNG; Papua New Guinean
    PH Philippines; Philippine
    PK Pakistan; Pakistani
    PL Poland; Polish
    PR Puerto Rico
    PS Palestine, State of Palestine; Palestinian
    PT Portugal; Portuguese
    PW Palau
    PY Paraguay; Paraguayan
    QA Qatar; Qatari
    RE Réunion
    RO Romania; Romanian
    RS Serbia; Serbian
    RU Russia, Russian Federation; Russian
    RW Rwanda; Rwandan
    SA Saudi Arabia; Saudi
    SB Solomon Islands
    SC Seychelles; Seychellois
    SD Sudan; Sudanese
    SE Sweden; Swedish
    SG Singapore; Singaporean
    SI Slovenia; Slovenian
    SK Slovakia; Slovak
    SL Sierra Leone; Sierra Leonean
    SM San Marino
    SN Senegal; Senegalese
    SO Somalia; Somali
    SR Suriname; Surinamese
    SS South Sudan; South Sudanese
    ST Sao Tome and Principe
    SV El Salvador
    SX Sint Maarten
    SY Syria, Syrian Arab Republic; Syrian
    SZ Eswatini, Swaziland
    TC Turks & Caicos Islands
    TD Chad; Chadian
    TG Togo; Togolese
    TH Thailand; Thai
    TJ Tajikistan; Tajik
    TK Tokelau
    TL Timor-Leste, East Timor; Timorese
    TM Turkmenistan; Turkmen
    TN Tunisia; Tunisian
    TO Tonga; Tongan
    TR Turkey, Türkiye; Turkish
    TT Trinidad and Tobago; Trinidadian
    TV Tuvalu
    TW Taiwan; Taiwanese
    TZ Tanzania, United Republic of Tanzania; Tanzanian
    UA Ukraine; Ukrainian
    UG Uganda; Ugandan
    US United States, US, USA, U.S., United States of America, America; American
    UY Uruguay; Uruguayan
    UZ Uzbekistan; Uzbek
    VA Vatican City
    VC Saint Vincent and the Grenadines
    VE Venezuela; Venezuelan
    VN Viet Nam, Vietnam; Vietnamese
    VU Vanuatu; Vanuatuan
    WS Samoa; Samoan
    YE Yemen; Yemeni
    ZA South Africa; South African
    ZM Zambia; Zambian
    ZW Zimbabwe; Zimbabwean
  `).map(([code, row]) => {
    const [names, demonym] = row.split('; ');
    return [code, { names: names!.split(', '), ...(demonym && { demonym }) }];
  }),
);
