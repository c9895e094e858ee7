import { rows } from '../list';

/**
 * Currencies of ISO 4217 and their English names, one and, where that is not an s more, many. Written by
 * `scripts/write-currencies.mjs`.
 */
export const iso4217: Readonly<Record<string, readonly [string, string]>> = Object.fromEntries(
  rows(`
    AED uae dirham
    AFN afghan afghani
    ALL albanian lek, albanian lekë
    AMD armenian dram
    ANG netherlands antillean guilder
    AOA angolan kwanza
    ARS argentine peso
    ATS austrian schilling
    AUD australian dollar
    AWG aruban florin, aruban florin
    AZN azerbaijani manat
    BAM bosnia-herzegovina convertible mark
    BBD barbadian dollar
    BDT bangladeshi taka
    BEF belgian franc
    BGL bulgarian hard lev, bulgarian hard leva
    BGN bulgarian lev, bulgarian leva
    BHD bahraini dinar
    BIF burundian franc
    BMD bermudan dollar
    BND brunei dollar
    BOB bolivian boliviano
    BRL brazilian real
    BSD bahamian dollar
    BTN bhutanese ngultrum
    BWP botswanan pula
    BYN belarusian ruble
    BZD belize dollar
    CAD canadian dollar
    CDF congolese franc
    CHF swiss franc
    CLP chilean peso
    CNY chinese yuan, chinese yuan
    COP colombian peso
    CRC costa rican colón
    CSK czechoslovak hard koruna
    CUC cuban convertible peso
    CUP cuban peso
    CVE cape verdean escudo
    CYP cypriot pound
    CZK czech koruna
    DEM german mark
    DJF djiboutian franc
    DKK danish krone, danish kroner
    DOP dominican peso
    DZD algerian dinar
    EEK estonian kroon
    EGP egyptian pound
    ERN eritrean nakfa
    ESP spanish peseta
    ETB ethiopian birr
    EUR euro
    FIM finnish markka
    FJD fijian dollar
    FKP falkland islands pound
    FRF french franc
    GBP british pound
    GEL georgian lari
    GHS ghanaian cedi
    GIP gibraltar pound
    GMD gambian dalasi
    GNF guinean franc
    GRD greek drachma
    GTQ guatemalan quetzal
    GYD guyanaese dollar
    HKD hong kong dollar
    HNL honduran lempira
    HRK croatian kuna
    HTG haitian gourde
    HUF hungarian forint
    IDR indonesian rupiah
    IEP irish pound
    ILS israeli new shekel
    INR indian rupee
    IQD iraqi dinar
    IRR iranian rial
    ISK icelandic króna, icelandic krónur
    ITL italian lira
    JMD jamaican dollar
    JOD jordanian dinar
    JPY japanese yen, japanese yen
    KES kenyan shilling
    KGS kyrgyz som
    KHR cambodian riel
    KMF comorian franc
    KPW north korean won, north korean won
    KRW south korean won, south korean won
    KWD kuwaiti dinar
    KYD cayman islands dollar
    KZT kazakhstani tenge
    LAK laotian kip
    LBP lebanese pound
    LKR sri lankan rupee
    LRD liberian dollar
    LSL lesotho loti
    LTL lithuanian litas, lithuanian litai
    LUF luxembourgian franc
    LVL latvian lats, latvian lati
    LYD libyan dinar
    MAD moroccan dirham
    MDL moldovan leu, moldovan lei
    MGA malagasy ariary, malagasy ariaries
    MKD macedonian denar, macedonian denari
    MMK myanmar kyat
    MNT mongolian tugrik
    MOP macanese pataca
    MRU mauritanian ouguiya
    MTL maltese lira, maltese lira
    MUR mauritian rupee
    MVR maldivian rufiyaa
    MWK malawian kwacha
    MXN mexican peso
    MYR malaysian ringgit
    MZN mozambican metical
    NAD namibian dollar
    NGN nigerian naira
    NIO nicaraguan córdoba
    NLG dutch guilder
    NOK norwegian krone, norwegian kroner
    NPR nepalese rupee
    NZD new zealand dollar
    OMR omani rial
    PAB panamanian balboa
    PEN peruvian sol, peruvian soles
    PGK papua new guinean kina, papua new guinean kina
    PHP philippine peso
    PKR pakistani rupee
    PLN polish zloty
    PTE portuguese escudo
    PYG paraguayan guarani
    QAR qatari riyal
    RON romanian leu, romanian lei
    RSD serbian dinar
    RUB russian ruble
    RWF rwandan franc
    SAR saudi riyal
    SBD solomon islands dollar
    SCR seychellois rupee
    SDG sudanese pound
    SEK swedish krona, swedish kronor
    SGD singapore dollar
    SHP st. helena pound
    SIT slovenian tolar
    SKK slovak koruna
    SLE sierra leonean leone
    SOS somali shilling
    SRD surinamese dollar
    SSP south sudanese pound
    SUR soviet rouble
    SVC salvadoran colón, salvadoran colones
    SYP syrian pound
    SZL swazi lilangeni, swazi emalangeni
    THB thai baht, thai baht
    TJS tajikistani somoni
    TMT turkmenistani manat, turkmenistani manat
    TND tunisian dinar
    TOP tongan paʻanga, tongan paʻanga
    TRY turkish lira, turkish lira
    TWD new taiwan dollar
    TZS tanzanian shilling
    UAH ukrainian hryvnia
    UGX ugandan shilling
    USD us dollar
    UYU uruguayan peso
    UZS uzbekistani som, uzbekistani som
    VES venezuelan bolívar
    VND vietnamese dong, vietnamese dong
    VUV vanuatu vatu
    WST samoan tala, samoan tala
    XAF central african cfa franc
    XCD east caribbean dollar
    XCG caribbean guilder
    XDR special drawing rights, special drawing rights
    XOF west african cfa franc
    XPF cfp franc
    XSU sucre
    YER yemeni rial
    ZAR south african rand, south african rand
    ZMW zambian kwacha
    ZWG zimbabwean gold, zimbabwean gold
  `).map(([code, names]) => {
    const [one, many = `${one}s`] = names.split(', ') as [string, string?];
    return [code, [one, many]];
  }),
);
