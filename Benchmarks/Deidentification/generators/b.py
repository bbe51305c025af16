#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""Blind test set generator: Dutch/English personal data in context.

usage: gen.py SEED N > out.jsonl
Prints N positives and N look-alikes for each type, one JSON object per line:
  {"id","type","text","spans":[[start,end]],"lang":"nl"|"en","kind":"positive"|"lookalike"}
start/end are code point offsets, end exclusive.

Span conventions
  * the value only, never its label, quotes, brackets or closing punctuation;
  * every occurrence of the type in a positive text is in "spans"; the text of a
    look-alike holds no true instance of its type (so any hit of that type in it is wrong);
  * address  = street + house number + addition (no postcode, no town); or "Postbus 123"
  * age      = number plus unit where they stand together ("34 jaar oud", "34-jarige",
               "34 years old"), else the bare number ("Leeftijd: 34")
  * date     = day/month(/year), without weekday and without clock time
  * url_person = whole URL incl. scheme where present, or @handle incl. the @
  * iban/vat incl. country code; phone incl. country code and brackets
  * user_agent = the whole UA string
"""
import sys, json, random, re, datetime

NBSP, THIN, NNBSP, NBH, EN = "\u00a0", "\u2009", "\u202f", "\u2011", "\u2013"

FIRST = """Jan Piet Fatima Mohammed Sanne Daan Emma Sem Noor Lotte Bram Thijs Femke Johanna Cornelis Willem Anneke Geertruida
Ahmed Yasmina Hatice Mehmet Emre Aylin Bilal Samira Karim Chaima Priya Ravi Shanti Dewi Rutger Marijke Sjoerd Wietske Jelle Sytske Froukje Katarzyna
Piotr Agnieszka Marek Olena Andriy Kwame Abena Jermaine Xiomara Rodrigo Lars Ingrid Tim Kevin Melissa Joost Anouk Ruud Wilma
Henk Ria Gerrit Truus Arie Coby Teun Fleur Milan Jayden Sofie Finn Lieke Hugo Roos Mees Saar Omar Nadia Hassan Leyla""".split()
LAST = """de Vries|van den Berg|Jansen|Bakker|Visser|van Dijk|Smit|Meijer|de Boer|Mulder|de Groot|Bos|Vos|Peters|Hendriks|van Leeuwen|Dekker|Brouwer|de Wit|Dijkstra|van der Linden|Kok|Jacobs|van der Heijden|Vermeulen|van den Heuvel|van der Veen|Schouten|Willems|Hoekstra|Koster|Verhoeven|Prins|Postma|El Amrani|Yilmaz|Kaya|Demir|Bouzidi|Ouali|Ramdin|Soekhai|Kartosen|Kowalski|Nowak|Wiśniewska|Shevchenko|Mensah|Martina|Nguyen|Chen|Tjin-A-Sioe|Osinga|Terpstra|van 't Hof|ter Braak|op den Kamp|Haan|Scholten|Blom|Wolters|Kuijpers|Maas|Timmermans|Groen|Gerritsen|Leijten|Hermans|van Es|Hofman|Çelik|Özdemir|Müller""".split("|")
CITIES = """Utrecht|Amersfoort|Zwolle|Leeuwarden|Groningen|Arnhem|Nijmegen|Tilburg|Breda|Roosendaal|Dordrecht|Gouda|Almere|Lelystad|Assen|Emmen|Hengelo|Enschede|Deventer|Apeldoorn|Ede|Tiel|Heerlen|Sittard|Venlo|Roermond|Goes|Terneuzen|Alkmaar|Hoorn|Zaandam|Haarlem|Purmerend|Amstelveen|'s-Hertogenbosch|Den Haag|Rotterdam|Amsterdam|Schiedam|Delft|Sneek|Drachten|Oss|Helmond|Eindhoven|Weert|Kampen|Hoogeveen|Winschoten|Delfzijl""".split("|")
ORGS_NL = """Woonstichting De Brug|Zorggroep Noorderboog|Stichting Jeugdhulp Oost|Wijkteam Zuid|Kredietbank Midden|Installatiebedrijf Van Es|Rederij Blom|Scholengroep De Linde|Drukkerij Hoekstra|Bouwbedrijf Prins|Garage Terpstra|Apotheek De Vijzel|Huisartsenpraktijk 't Anker|Thuiszorg Vitaal|Advocatenkantoor Maas|Uitzendbureau Flexwerk|Woningcorporatie Thuishaven|Schuldhulp Plus|Verzekeraar De Eik|Transportbedrijf Kok""".split("|")
MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split()
MON_AB = "jan feb mrt apr mei jun jul aug sep okt nov dec".split()
MONTHS_EN = "January February March April May June July August September October November December".split()
MON_AB_EN = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
WD = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
WD_EN = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
AREA3 = "010 013 015 020 023 024 026 030 033 035 036 038 040 043 045 046 050 053 055 058 070 071 072 073 074 075 076 077 078 079".split()
AREA4 = "0111 0113 0115 0118 0162 0164 0165 0172 0174 0180 0182 0184 0186 0222 0224 0227 0229 0251 0255 0294 0297 0299 0313 0314 0315 0317 0318 0320 0341 0342 0343 0344 0345 0346 0348 0411 0412 0413 0416 0418 0475 0478 0481 0485 0487 0492 0493 0495 0497 0499 0511 0512 0513 0514 0515 0516 0517 0519 0521 0522 0523 0524 0525 0527 0528 0529 0541 0543 0544 0545 0546 0547 0548 0561 0562 0566 0570 0571 0572 0573 0575 0577 0578 0591 0592 0593 0594 0595 0596 0597 0598 0599".split()


class Ctx:
    """one case: the random source and the person it is about"""
    def __init__(self, r, lang):
        self.r, self.lang = r, lang
        self.fn, self.ln = r.choice(FIRST), r.choice(LAST)
        self.fn2, self.ln2 = r.choice(FIRST), r.choice(LAST)

    def ch(self, *xs):
        return self.r.choice(xs)

    def w(self, *pairs):
        return self.r.choices([p[0] for p in pairs], [p[1] for p in pairs])[0]

    def dg(self, n, first=None):
        s = "".join(self.r.choice("0123456789") for _ in range(n))
        if first:
            s = self.r.choice(first) + s[1:]
        return s

    def let(self, n, abc="BDFGHJKLNPRSTVXZ"):
        return "".join(self.r.choice(abc) for _ in range(n))

    def hx(self, n, up=False):
        s = "".join(self.r.choice("0123456789abcdef") for _ in range(n))
        return s.upper() if up else s

    def pat(self, p):
        """# digit, % 1-9, @ capital, ^ capital or digit, ~ lower hex"""
        o = []
        for c in p:
            if c == "#": o.append(self.r.choice("0123456789"))
            elif c == "%": o.append(self.r.choice("123456789"))
            elif c == "@": o.append(self.r.choice("ABCDEFGHJKLMNPRSTUVWXYZ"))
            elif c == "^": o.append(self.r.choice("ABCDEFGHJKLMNPRSTUVWXYZ0123456789"))
            elif c == "~": o.append(self.r.choice("0123456789abcdef"))
            else: o.append(c)
        return "".join(o)

    def sp(self):
        return self.w((" ", 68), (NBSP, 16), (THIN, 6), (NNBSP, 10))

    def hy(self):
        return self.w(("-", 80), (NBH, 8), (EN, 12))

    def i(self, a, b):
        return self.r.randint(a, b)

    def p(self, x):
        return self.r.random() < x

    def date(self, y0, y1):
        a = datetime.date(y0, 1, 1).toordinal()
        b = datetime.date(y1, 12, 31).toordinal()
        return datetime.date.fromordinal(self.r.randint(a, b))


# ------------------------------------------------------------------ checksums
def bsn_ok(s):
    return len(s) == 9 and (sum(int(c) * w for c, w in zip(s, (9, 8, 7, 6, 5, 4, 3, 2, -1))) % 11 == 0) and int(s) > 0

def luhn_ok(s):
    t = 0
    for k, c in enumerate(reversed(s)):
        d = int(c)
        if k % 2:
            d *= 2
            if d > 9: d -= 9
        t += d
    return t % 10 == 0

def luhn_digit(s):
    for c in "0123456789":
        if luhn_ok(s + c): return c

def alnum_num(s):
    return int("".join(str(int(c, 36)) for c in s))

def iban_ok(s):
    return alnum_num(s[4:] + s[:4]) % 97 == 1

def iban_make(cc, bban):
    return cc + "%02d" % (98 - alnum_num(bban + cc + "00") % 97) + bban

def bsn_make(C):
    while True:
        s = C.dg(8)
        if s[:2] == "00": continue
        m = sum(int(c) * w for c, w in zip(s, (9, 8, 7, 6, 5, 4, 3, 2))) % 11
        if m < 10 and len(set(s)) > 2: return s + str(m)

def bsn_bad(C):
    while True:
        s = C.dg(9, "123456789")
        if not bsn_ok(s): return s

def btwid_ok(s):            # NLdddddddddBdd, mod 97 (btw-id since 2020)
    return alnum_num(s) % 97 == 1

def be_ok(s):               # ten digits
    return 97 - int(s[:8]) % 97 == int(s[8:])

def de_digit(s):            # ISO 7064 mod 11,10
    p = 10
    for c in s:
        t = (int(c) + p) % 10 or 10
        p = (2 * t) % 11
    return str((11 - p) % 10)


# ------------------------------------------------------------------ value makers  f(C, style, mode) -> str
# style: d = document, c = chat, m = machine (JSON, XML, CSV, logs)
def grp(s, sizes, sep):
    o, k = [], 0
    for n in sizes:
        o.append(s[k:k + n]); k += n
    if k < len(s): o.append(s[k:])
    return sep.join(o)

def v_bsn(C, st, mode=None):
    s = bsn_make(C)
    if st == "m":
        return s
    k = C.w(("c", 40), ("33", 14), ("33dot", 10), ("4232", 12), ("423dot", 12), ("423hy", 5), ("333hy", 4), ("2223", 4), ("5", 3)) if st == "d" \
        else C.w(("c", 70), ("33", 15), ("423dot", 5), ("2223", 10))
    sp = C.sp() if st == "d" else " "
    return {"c": s, "33": grp(s, (3, 3, 3), sp), "33dot": grp(s, (3, 3, 3), "."), "4232": grp(s, (4, 2, 3), sp),
            "423dot": grp(s, (4, 2, 3), "."), "423hy": grp(s, (4, 2, 3), C.hy()), "333hy": grp(s, (3, 3, 3), C.hy()),
            "2223": grp(s, (2, 2, 2, 3), sp), "5": grp(s, (5, 4), sp)}[k]

NLBANK = "ABNA INGB RABO SNSB TRIO ASNB RBRB KNAB BUNQ FVLB NNBA".split()
def iban_raw(C, mode=None):
    cc = mode or C.w(("NL", 80), ("BE", 9), ("DE", 6), ("FR", 2), ("PL", 2), ("LT", 1))
    if cc.upper() == "NL": return iban_make("NL", C.ch(*NLBANK) + "0" + C.dg(9))
    if cc == "BE":
        b = C.dg(10, "123456789"); c = int(b) % 97 or 97
        return iban_make("BE", b + "%02d" % c)
    if cc == "DE": return iban_make("DE", C.dg(18, "123456789"))
    if cc == "FR": return iban_make("FR", C.dg(23, "123456789"))
    if cc == "PL": return iban_make("PL", C.dg(24, "1"))
    return iban_make("LT", C.dg(16, "37"))

def v_iban(C, st, mode=None):
    s = iban_raw(C)
    if st == "m": return s
    four = lambda sep: sep.join(s[k:k + 4] for k in range(0, len(s), 4))
    if st == "c":
        return C.w((s, 40), (s.lower(), 25), (four(" "), 20), (four(" ").lower(), 15))
    ks = [(s, 30), (four(C.sp()), 38), (four("."), 4), (four(C.hy()), 4), (s.lower(), 3)]
    if s[:2] == "NL":
        sp = C.sp()
        ks += [(sp.join((s[:4], s[4:8], s[8:11], s[11:13], s[13:15], s[15:])), 6),          # NL91 ABNA 041 71 64 300
               (s[:4] + " " + s[4:8] + " " + grp(s[8:], (4, 4, 2), "."), 8),              # NL91 ABNA 0417.1643.00
               (s[:4] + sp + s[4:8] + sp + s[8:], 8),
               ("NL " + s[2:4] + " " + s[4:8] + " " + s[8:], 5),
               (s[:4] + "." + s[4:8] + "." + s[8:], 3)]
    return C.w(*ks)

def card_raw(C, mode=None):
    b = C.w(("visa", 40), ("mc", 35), ("mc2", 8), ("amex", 12), ("maestro", 5))
    if b == "visa": p = "4" + C.dg(14)
    elif b == "mc": p = "5" + C.ch(*"12345") + C.dg(13)
    elif b == "mc2": p = str(C.i(2221, 2720)) + C.dg(11)
    elif b == "amex": p = C.ch("34", "37") + C.dg(12)
    else: p = "6759" + C.dg(11)
    return p + luhn_digit(p)

def card_fmt(C, s, st):
    if st == "m": return C.w((s, 80), (grp(s, (4, 4, 4) if len(s) == 16 else (4, 6), "-"), 20))
    z = (4, 4, 4) if len(s) == 16 else (4, 6)
    if st == "c": return C.w((s, 45), (grp(s, z, " "), 50), (grp(s, z, "-"), 5))
    return C.w((s, 22), (grp(s, z, C.sp()), 52), (grp(s, z, C.hy()), 16), (grp(s, z, "."), 5), (grp(s, z, "  "), 5))

def v_card(C, st, mode=None):
    return card_fmt(C, card_raw(C), st)

def v_phone(C, st, mode=None):
    mode = mode or C.w(("mob", 50), ("fix", 34), ("int", 16))
    sp = C.sp() if st == "d" else " "
    hy = C.hy() if st == "d" else "-"
    if mode == "mob":
        s = C.ch(*"123458") + C.dg(7)
        p22 = grp(s, (2, 2, 2, 2), sp); p44 = grp(s, (4, 4), sp); p323 = grp(s, (3, 2, 3), sp); p233 = grp(s, (2, 3, 3), sp)
        if st == "m":
            return C.w(("06" + s, 35), ("+316" + s, 35), ("06-" + s, 15), ("00316" + s, 8), ("+31 6 " + s, 7))
        L = [("06-" + s, 22), ("06" + s, 14), ("06 " + p22, 12), ("06" + sp + p44, 8), ("06" + hy + p22, 8), ("06 - " + p22, 5), ("06 - " + s, 5),
             ("+31 6 " + p22, 8), ("+316" + s, 8), ("+31 6 " + s, 6), ("+31 (0)6 " + p22, 6), ("+31(0)6-" + s, 5), ("+31 (0)6 " + s, 4),
             ("0031 6 " + s, 4), ("00316" + s, 3), ("06/" + s, 3), ("06." + grp(s, (2, 2, 2, 2), "."), 5), ("06-" + p44, 4), ("06 " + p323, 3), ("(06) " + s, 2),
             ("(+31) 6 " + s, 2), ("+31-6-" + s, 4), ("06" + sp + p233, 3), ("06-" + grp(s, (2, 2, 2, 2), "-"), 3), ("31 6 " + s, 0)]
        if st == "c": L = [("06" + s, 30), ("06-" + s, 18), ("06 " + s, 10), ("06 " + p22, 12), ("0" + "6 " + p323, 6), ("+316" + s, 12), ("+31 6 " + s, 6), ("06." + s, 3), ("06/" + s, 3)]
        return C.w(*L)
    if mode == "fix":
        if C.p(.6):
            a, s = C.ch(*AREA3), C.dg(7, "2345678"); t = grp(s, (3, 2, 2), sp); u = grp(s, (3, 4), sp)
        else:
            a, s = C.ch(*AREA4), C.dg(6, "2345678"); t = grp(s, (2, 2, 2), sp); u = grp(s, (3, 3), sp)
        if st == "m": return C.w((a + s, 35), (a + "-" + s, 35), ("+31" + a[1:] + s, 30))
        return C.w((a + "-" + s, 25), (a + s, 10), (a + "-" + t, 14), (a + " " + t, 10), ("(" + a + ") " + t, 10), ("(" + a + ") " + s, 6), (a + " - " + t, 6),
                   ("+31 " + a[1:] + " " + t, 6), ("+31 (0)" + a[1:] + " " + u, 6), ("+31(0)" + a[1:] + s, 3), ("0031 " + a[1:] + " " + s, 2), (a + "/" + s, 3), (a + hy + s, 4),
                   (a + " " + u, 5), (a + "." + s, 2))
    cc = C.ch("be", "de", "uk", "pl", "us", "fr", "tr")
    s = {"be": "+32 4" + C.ch("70", "75", "86", "94") + " " + C.pat("## ## ##"), "de": "+49 1" + C.ch("51", "60", "72", "76") + " " + C.pat("%#######"),
         "uk": "+44 7" + C.pat("### ######"), "pl": "+48 " + C.ch("5", "6", "7") + C.pat("## ### ###"), "us": "+1 (" + C.ch("212", "415", "617") + ") " + C.pat("%##-####"),
         "fr": "+33 6 " + C.pat("## ## ## ##"), "tr": "+90 53" + C.pat("# ### ## ##")}[cc]
    if st == "m": return re.sub(r"[^+0-9]", "", s)
    if cc != "us" and C.p(.25): s = re.sub(r"^\+", "00", s)
    return s

def ascii_fold(s):
    for a, b in zip("śńçÇöÖüÜâûéëï", "sncCoOuUaueei"):
        s = s.replace(a, b)
    return s

DOM = "gmail.com hotmail.com hotmail.nl outlook.com live.nl ziggo.nl kpnmail.nl xs4all.nl planet.nl icloud.com home.nl casema.nl upcmail.nl yahoo.com telfort.nl hetnet.nl quicknet.nl protonmail.com zonnet.nl solcon.nl".split()
ODOM = "gemeente-zuidrand.nl zorggroepdelinde.nl students.hsnoord.nl mail.rocwest.nl vanesinstallatie.nl advocatenmaas.nl corporatie-thuishaven.nl noorderboog.org jeugdhulp-oost.nl drukkerijhoekstra.com politie-eenheid.example uni-west.ac.uk bakkerenzn.eu".split()
def email_raw(C):
    f = ascii_fold(C.fn).lower()
    l = re.sub(r"[^a-z]", "", ascii_fold(C.ln).lower())
    lw = ascii_fold(C.ln).lower().replace("'", "")
    lw = re.sub(r"[^a-z]+", C.ch(".", "_", ""), lw)
    loc = C.w((f + "." + l, 14), (f + "." + lw, 8), (f[0] + "." + lw, 14), (f[0] + l, 10), (f + l, 8), (f + "_" + l + str(C.i(1, 99)), 8), (f + str(C.i(1950, 2010)), 6),
              (l + "." + f, 5), (f + "-" + l, 4), (f + "." + l + "+" + C.ch("werk", "school", "nieuwsbrief", "webshop"), 6), ("fam." + l, 4), ("familie_" + l, 3),
              (l + f[0], 6), (f + "." + l + str(C.i(1, 99)), 6))
    return loc, C.ch(*DOM) if C.p(.6) else C.ch(*ODOM)

def v_email(C, st, mode=None):
    loc, dom = email_raw(C)
    s = loc + "@" + dom
    if st == "m": return s
    cap = ".".join(x.capitalize() for x in loc.split(".")) + "@" + dom
    obf = [(loc + " [at] " + dom, 3), (loc + "[at]" + dom, 2), (loc + "(at)" + dom, 2), (loc + " (at) " + dom, 2)]
    return C.w((s, 74), (cap, 9), (s.upper(), 4), (loc + "@" + dom.capitalize(), 3), *obf)

PCL = "ABCDEGHJKLMNPRSTVWXZ"
def pc_parts(C):
    while True:
        l = C.let(2, PCL)
        if l not in ("SA", "SD", "SS"): return str(C.i(1011, 9999)), l

def v_postcode(C, st, mode=None):
    n, l = pc_parts(C)
    if st == "m": return C.w((n + l, 70), (n + " " + l, 30))
    if st == "c": return C.w((n + l.lower(), 40), (n + " " + l.lower(), 30), (n + l, 15), (n + " " + l, 15))
    return C.w((n + " " + l, 45), (n + l, 20), (n + NBSP + l, 10), (n + THIN + l, 3), (n + NNBSP + l, 4), (n + "  " + l, 3), (n + " " + l.lower(), 7), (n + l.lower(), 5), (n + " " + l.capitalize(), 3))

ST_PRE = "Kerk Dorps Molen Beatrix Wilhelmina Juliana Emma School Stations Linden Eiken Beuken Populieren Kastanje Rembrandt Vondel Mozart Beethoven Spinoza Huygens Merel Lijster Koolmees Zwaluw Tulpen Rozen Anjer Zilver Koper Oranje Nassau Prins Bernhard Haven Vis Zand Heide Bos Veld Maas Waal IJssel Linge Schelde Gildemeesters Korenbloem Klaproos Zonnebloem Bieslook".split()
ST_SUF = "straat straat straat laan laan weg weg plein hof dreef kade singel gracht pad park steeg dijk plantsoen wal erf baan hoek kamp markt burg veld stee".split()
ST_ODD = """Achter de Hoven|Kop van Zuid|Het Lage Land|Laan van Meerdervoort|Laan van Nieuw Guinea|Laan van Poot|Achter Sint Pieter|Achter de Dom|Onder de Linden|Op de Hoge Lucht|Op de Thermen|Tussen Beide Markten|Aan de Zuidhaven|Hoge der A|Lage der A|Gedempte Zuiderdiep|Boompjes|Lijnbaan|Rokin|Damrak|Spui|Neude|Singel|Coolsingel|Wijnhaven|Oude Delft|Nieuwegracht|Oudezijds Voorburgwal|Nieuwezijds Kolk|De Meent|De Bleek|De Ruyterkade|De Vuursche|De Waarden|De Kluut|Het Rietveld|Het Spiek|Het Zand|Het Hoge Land|Het Oude Loo|Weg naar Rhijnauwen|Vossenpels|Galjoen|Karveel|Boeier|Kempenerf|Waterlelie|Zuidersluis|Oostzijde|Westeinde|Noordeinde|Zuideinde|Lange Voorhout|Korte Vijverberg|Prinsessegracht|Plompetorengracht|Kalverdijkje|Hoge Rijndijk|Plein 1944|'s-Gravendijkwal|'s-Gravelandseweg|'t Goylaan|'t Heike|Buorren|Tsjerkestrjitte|Aldlânsdyk|It Skûlplak|De Noord|Bloemkeshof|Zwanenveld|Meijhorst|Aldenhof|Malvert|Weezenhof|Gageldonk|Kruiskamp|Tolhuis|Hofje van Staats|Begijnhof|Markt|Brink|Groenmarkt|Vismarkt|Vrijthof|Dam""".split("|")
ST_ORD = """1e Oosterparkstraat|2e Jan Steenstraat|Eerste Helmersstraat|Tweede Kostverlorenkade|3e Hambaken|1e Sweelinckstraat|Derde Oosterparkstraat|2e Weteringdwarsstraat|Burg. van Tuyllaan|Burgemeester de Vlugtlaan|Burg. Jansenstr.|Mr. P.J. Troelstraweg|Prof. Lorentzlaan|Dr. Schaepmanstraat|Dr. H. Colijnlaan|St. Jacobslaan|Sint Jansstraat|Pastoor van Erpstraat|Pres. Kennedylaan|Gen. Eisenhowerplein|Jan van Galenstraat|Van Baerlestraat|Ds. Kingweg|Kap. Nemostraat|Pr. Beatrixlaan|Jhr. Sandbergweg|Graaf Willem II laan|Willem de Zwijgerlaan|Anna van Buerenplein|Jan Pieterszoon Coenstraat|Joh. de Wittstraat|Meester F.A. van Hallweg|K.P. van der Mandelelaan|J.F. Kennedylaan|M.H. Trompstraat|P.C. Hooftstraat""".split("|")
def street(C, st="d"):
    k = C.w(("cl", 42), ("odd", 36), ("ord", 22))
    if k == "cl":
        s = C.ch(*ST_PRE) + C.ch(*ST_SUF)
        if st != "m" and C.p(.1): s = re.sub("straat$", C.ch("str", "str."), s)
        return s
    return C.ch(*(ST_ODD if k == "odd" else ST_ORD))

def v_address(C, st, mode=None):
    if mode == "bus":
        return (C.ch("postbus", "Postbus") if st == "c" else C.w(("Postbus", 90), ("POSTBUS", 10))) + C.w((" ", 90), (NBSP, 10)) + C.ch(str(C.i(1, 999)), str(C.i(1000, 90999)))
    if C.lang == "en" and C.p(.2):
        return "%d%s %s %s" % (C.i(1, 240), C.w(("", 85), ("A", 8), ("b", 7)), C.ch("Church", "Station", "Mill", "Victoria", "Queens", "Baker", "Orchard", "Elm", "Kingsway", "Castle"), C.ch("Street", "Road", "Lane", "Avenue", "Close", "Drive", "Rd", "St"))
    s = street(C, st)
    n = str(C.w((C.i(1, 40), 45), (C.i(41, 300), 40), (C.i(301, 1199), 15)))
    a = C.ch(*"abcdefgh")
    A = a.upper()
    add = C.w(("", 46), (a, 9), (A, 7), (" " + a, 3), (" " + A, 5), ("-" + A, 5), ("-" + a, 2), ("-" + C.ch("I", "II", "III", "IV"), 5), (" " + C.ch("II", "III", "I"), 2), ("-hs", 4), (" hs", 2), (" bis", 3),
              (" bis A", 1), (" huis", 1), ("-" + str(C.i(1, 12)), 5), (" rood", 1), (" zwart", 1), (" 3-hoog", 1), ("/" + str(C.i(1, 9)), 1), (" 2e etage", 0), (EN + str(C.i(1, 9)), 1), (" bus " + str(C.i(1, 30)), 1), ("-1hoog", 1))
    v = s + C.w((" ", 90), (" nr. ", 3), (" nr ", 3), (NBSP, 4) ) + n + add if st == "d" else s + " " + n + add
    if st == "c" and C.p(.65): v = v.lower()
    if st == "d" and C.p(.04): v = v.upper()
    return v

def fmt_date(C, d, st, dob=False):
    D, M, Y = d.day, d.month, d.year
    if C.lang == "en":
        th = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}.get(D, "th")
        if st == "m": return C.w(("%04d-%02d-%02d" % (Y, M, D), 60), ("%02d/%02d/%04d" % (D, M, Y), 20), ("%02d-%s-%04d" % (D, MON_AB_EN[M - 1], Y), 20))
        if st == "c": return C.w(("%d %s %d" % (D, MONTHS_EN[M - 1].lower(), Y), 25), ("%d/%d/%d" % (D, M, Y), 25), ("%s %d%s %d" % (MON_AB_EN[M - 1].lower(), D, th, Y), 20), ("%d-%d-%d" % (D, M, Y), 15), ("%d %s %02d" % (D, MON_AB_EN[M - 1].lower(), Y % 100), 10) if not dob else ("%02d/%02d/%02d" % (D, M, Y % 100), 10))
        return C.w(("%d %s %d" % (D, MONTHS_EN[M - 1], Y), 28), ("%s %d, %d" % (MONTHS_EN[M - 1], D, Y), 20), ("%s %d, %d" % (MON_AB_EN[M - 1], D, Y), 6), ("%d%s %s %d" % (D, th, MONTHS_EN[M - 1], Y), 8),
                   ("%d%s of %s %d" % (D, th, MONTHS_EN[M - 1], Y), 6), ("%02d/%02d/%04d" % (D, M, Y), 12), ("%04d-%02d-%02d" % (Y, M, D), 10), ("%02d-%02d-%04d" % (D, M, Y), 8), ("%02d-%s-%04d" % (D, MON_AB_EN[M - 1], Y), 5), ("%02d.%02d.%04d" % (D, M, Y), 3))
    m, ab = MONTHS[M - 1], MON_AB[M - 1]
    if st == "m": return C.w(("%04d-%02d-%02d" % (Y, M, D), 50), ("%02d-%02d-%04d" % (D, M, Y), 30), ("%02d/%02d/%04d" % (D, M, Y), 12), ("%d-%d-%d" % (D, M, Y), 8))
    if st == "c": return C.w(("%d-%d-%d" % (D, M, Y), 25), ("%d %s %d" % (D, m, Y), 25), ("%d/%d/%d" % (D, M, Y), 10), ("%d-%d-%02d" % (D, M, Y % 100), 15), ("%d %s %d" % (D, ab, Y), 10), ("%02d-%02d-%d" % (D, M, Y), 15))
    hy = C.hy()
    dot = "." if ab != "mei" else ""
    return C.w(("%02d-%02d-%04d" % (D, M, Y), 22), ("%d-%d-%04d" % (D, M, Y), 8), ("%d %s %d" % (D, m, Y), 22), ("%02d/%02d/%04d" % (D, M, Y), 7), ("%02d.%02d.%04d" % (D, M, Y), 6), ("%d %s%s %d" % (D, ab, dot, Y), 6),
               ("%d %s %d" % (D, ab, Y), 4), ("%04d-%02d-%02d" % (Y, M, D), 6), ("%02d%s%02d%s%04d" % (D, hy, M, hy, Y), 4), ("%d%s%s%s%d" % (D, NBSP, m, NBSP, Y), 5), ("%02d - %02d - %04d" % (D, M, Y), 3),
               ("%02d-%02d-'%02d" % (D, M, Y % 100), 2), ("%02d-%02d-%02d" % (D, M, Y % 100), 4), ("%d %s %d" % (D, m.capitalize(), Y), 2), ("%d %s %d" % (D, m.upper(), Y), 1), ("%02d-%s-%04d" % (D, ab, Y), 3), ("%d/%d/%02d" % (D, M, Y % 100), 2), ("%d.%d.%d" % (D, M, Y), 2))

THIS = datetime.date(2025, 6, 1)
def v_dob(C, st, mode=None):
    y = {"kid": (2009, 2018), "grp": (2014, 2016), "fert": (1983, 2004), "work": (1961, 2004), "old": (1930, 1955), "baby": (2022, 2025), None: (1942, 2004), "adult": (1942, 2004)}[mode]
    return fmt_date(C, C.date(*y), st, True)

def v_date(C, st, mode=None):
    if not hasattr(C, "fseed"):
        C.fseed, C.last = C.i(0, 10 ** 9), None
    d = C.date(2015, 2025) if C.last is None else C.last + datetime.timedelta(days=C.i(2, 14) if mode == "short" else C.i(20, 700))
    C.last = d
    F = Ctx(random.Random(C.fseed), C.lang)
    if mode == "short":
        if C.lang == "en": return F.ch("%d %s" % (d.day, MONTHS_EN[d.month - 1]), "%s %d" % (MONTHS_EN[d.month - 1], d.day))
        return F.w(("%d %s" % (d.day, MONTHS[d.month - 1]), 70), ("%d %s" % (d.day, MON_AB[d.month - 1]), 30))
    if mode == "iso": return d.isoformat()
    return fmt_date(F, d, st)

NUMW = "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split()
def numword(n):
    if n < 20: return NUMW[n]
    t = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()[n // 10 - 2]
    u = n % 10
    if not u: return t
    return NUMW[u] + ("ën" if NUMW[u].endswith("e") else "en") + t

AGEM = ("bare", "baby", "jarige", "oud", "med", "yo", "yoc", "year", "jaar")
AGER = {"k": (4, 17), "g": (8, 11), "t": (11, 17), "y": (18, 34), "f": (21, 42), "w": (20, 65), "o": (66, 97), "a": (18, 79)}
def v_age(C, st, mode=None):
    mode = mode or "jaar"
    p, m = ("a", mode) if mode in AGEM else (mode[0], mode[1:])
    n = C.i(*AGER[p])
    if m == "bare": return str(n)
    if m == "baby": return C.ch("%d maanden", "%d mnd", "%d weken", "%d mnd.") % C.i(3, 11)
    if m == "jarige":
        return C.w(("%d-jarige" % n, 62), ("%d jarige" % n, 12), ("%djarige" % n, 4), (numword(n) + "jarige", 12), ("%d%sjarige" % (n, NBH), 6), ("%d%sjarige" % (n, EN), 4))
    if m == "oud": return C.w(("%d jaar oud" % n, 60), ("%d%sjaar oud" % (n, NBSP), 6), (numword(n) + " jaar oud", 14), ("%d jr oud" % n, 10), ("%djaar oud" % n, 4))
    if m == "med": return C.ch("%d jr" % n, "%d jr." % n, "%d jaar" % n, "%dj" % n, "%d j" % n, "%d jr" % n, "%djr" % n)
    if m == "yo": return C.ch("%d years old" % n, "%d years old" % n, "%d yrs old" % n, "%d years of age" % n)
    if m == "yoc": return C.ch("%d yo" % n, "%dyo" % n, "%d y/o" % n, "%d years old" % n)
    if m == "year": return C.ch("%d-year-old" % n, "%d-year-old" % n, "%d year old" % n, "%d%syear%sold" % (n, NBH, NBH))
    return C.w(("%d jaar" % n, 62), ("%d jr" % n, 10), ("%d jr." % n, 6), ("%d%sjaar" % (n, NBSP), 10), (numword(n) + " jaar", 6), ("%d Jaar" % n, 1), ("%djaar" % n, 2))

def v_ip(C, st, mode=None):
    if mode == "any": mode = C.w((None, 80), ("priv", 20))
    if mode not in ("v4", "priv") and (mode == "v6" or C.p(.27)):
        pre = C.ch("2a02", "2a00", "2001", "2a10", "2a01")
        s = C.w((":".join([pre] + [C.hx(4) for _ in range(7)]), 35), ("%s:%s:%s:%s::%s" % (pre, C.hx(C.i(2, 4), ), C.hx(4), C.hx(1), C.hx(C.i(1, 4))), 35),
                ("%s:a4%s:%s::%s" % (pre, C.hx(2), C.hx(2), C.ch("1", "2", "10", "5f")), 15), ("::ffff:%d.%d.%d.%d" % (C.i(80, 95), C.i(1, 254), C.i(0, 254), C.i(1, 254)), 7))
        return s.upper() if C.p(.12) else s
    if mode != "priv": return "%d.%d.%d.%d" % (C.ch(31, 37, 62, 77, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 94, 95, 109, 145, 178, 185, 188, 194, 195, 212, 213, 217), C.i(0, 254), C.i(0, 254), C.i(1, 254))
    return C.ch("192.168.%d.%d" % (C.i(0, 10), C.i(2, 254)), "10.%d.%d.%d" % (C.i(0, 254), C.i(0, 254), C.i(2, 254)), "172.%d.%d.%d" % (C.i(16, 31), C.i(0, 254), C.i(2, 254)))

def v_mac(C, st, mode=None):
    o = [C.ch("00", "3c", "a4", "f0", "d8", "b8", "7c", "28", "ac", "5c", "e4")] + [C.hx(2) for _ in range(5)]
    up = C.p(.5)
    s = C.w((":".join(o), 52), ("-".join(o), 26), (grp("".join(o), (4, 4, 4), "."), 10), ("".join(o) if mode == "lab" else ":".join(o), 9), (" ".join(o) if st == "d" and mode == "lab" else "-".join(o), 3))
    return s.upper() if up else s

def handle(C):
    f = ascii_fold(C.fn).lower(); l = re.sub(r"[^a-z]", "", ascii_fold(C.ln).lower())
    return C.w((f + l, 15), (f + "_" + l, 15), (f + "." + l, 12), (f[0] + l + str(C.i(1, 99)), 15), (f + str(C.i(70, 99)), 8), (l + f[0], 8), (f + "_" + l[:3], 8), ("its" + f + l[0], 4), (f + "xx" + str(C.i(1, 20)), 4))

def v_url(C, st, mode=None):
    f = ascii_fold(C.fn).lower(); l = re.sub(r"[^a-z]+", "-", ascii_fold(C.ln).lower().replace("'", "")).strip("-")
    h = handle(C)
    h = h.strip("._")
    hs = h.replace(".", "_")[:15].strip("_")
    mode = mode or "url"
    if mode == "handle": return "@" + (h if C.p(.6) else hs)
    if mode == "tw": return "@" + hs
    if mode == "masto": return "@" + hs + "@" + C.ch("mastodon.nl", "mastodon.social", "social.edu.nl", "mstdn.nl")
    u = {"li": C.ch("linkedin.com/in/", "linkedin.com/in/", "nl.linkedin.com/in/") + C.ch(f + "-" + l, f + "-" + l + "-" + C.hx(8), f + l.replace("-", ""), f + "-" + l + "-" + C.dg(5, "123456789")) + C.ch("", "", "/"),
         "fb": C.ch("facebook.com/" + f + "." + l.replace("-", "") + C.ch("", "." + str(C.i(1, 99))), "facebook.com/profile.php?id=1000" + C.dg(11)),
         "ig": "instagram.com/" + h + C.ch("", "/"), "tt": "tiktok.com/@" + h, "x": C.ch("x.com/", "twitter.com/") + hs, "gh": "github.com/" + h.replace(".", "-").replace("_", "-"),
         "yt": "youtube.com/@" + h.replace(".", ""), "bs": "bsky.app/profile/" + f + l.replace("-", "") + ".bsky.social", "st": "strava.com/athletes/" + C.dg(C.i(7, 8), "123456789"),
         "ma": "mastodon.nl/@" + hs, "sc": "snapchat.com/add/" + hs, "rg": "researchgate.net/profile/" + ascii_fold(C.fn) + "-" + "-".join(x.capitalize() for x in l.split("-")), "th": "threads.net/@" + h, "tm": "t.me/" + hs}
    k = mode if mode in u else C.w(("li", 28), ("fb", 18), ("ig", 16), ("tt", 8), ("x", 9), ("gh", 5), ("yt", 3), ("bs", 3), ("st", 2), ("ma", 2), ("sc", 2), ("rg", 2), ("th", 1), ("tm", 1))
    www = "" if k in ("bs", "ma", "tm", "gh", "x") or u[k].startswith("nl.") else "www."
    if st == "m": return "https://" + www + u[k]
    return C.w(("https://" + www, 50), (www, 22), ("", 22), ("http://" + www, 6)) + u[k]

def v_kvk(C, st, mode=None):
    s = C.dg(8, "123456789") if C.p(.9) else "0" + C.dg(7, "123456789")
    if st == "m": return s
    if st == "c": return C.w((s, 85), (grp(s, (4, 4), " "), 15))
    return C.w((s, 66), (grp(s, (2, 2, 2, 2), C.sp()), 8), (grp(s, (4, 4), C.sp()), 8), (grp(s, (2, 2, 2, 2), "."), 6), (grp(s, (2, 3, 3), "."), 6))

def v_vat(C, st, mode=None):
    cc = mode or C.w(("NL", 91), ("BE", 6), ("DE", 3))
    sp = C.sp() if st == "d" else " "
    if cc == "BE":
        while True:
            b = "0" + C.dg(7, "4567"); s = b + "%02d" % (97 - int(b) % 97)
            if be_ok(s): break
        if st == "m": return "BE" + s
        return C.ch("BE" + s, "BE " + grp(s, (4, 3, 3), "."), "BE" + sp + s, "BE " + grp(s, (4, 3, 3), " "))
    if cc == "DE":
        b = C.dg(8, "123456789"); s = b + de_digit(b)
        return C.ch("DE" + s, "DE" + s, "DE " + s if st != "m" else "DE" + s)
    while True:
        n = bsn_make(C)
        if C.p(.5): x = "%02d" % C.i(1, 3)
        else:
            n = C.dg(9); x = None
            for q in range(2, 99):
                if btwid_ok("NL" + n + "B%02d" % q): x = "%02d" % q
            if x is None: continue
        break
    if st == "m": return "NL" + n + "B" + x
    if st == "c": return C.w(("NL" + n + "B" + x, 55), (("nl" + n + "b" + x), 35), ("NL " + n + " B" + x, 10))
    d = grp(n, (4, 2, 3), ".")
    return C.w(("NL" + n + "B" + x, 46), ("NL" + sp + n + sp + "B" + x, 10), ("NL" + sp + n + "B" + x, 7), ("NL" + d + ".B" + x, 10), ("NL " + d + ".B." + x, 5), ("NL" + grp(n, (3, 3, 3), ".") + ".B" + x, 5), (n + "B" + x, 5), (d + ".B." + x, 4), (d + ".B" + x, 3), ("nl" + n + "b" + x, 3), ("NL-" + n + "-B" + x, 2))

DOCL = "ABCDEFGHJKLMNPRSTUVWXYZ"
def nldoc(C, first):
    while True:
        mid = "".join(C.r.choice(DOCL + "123456789") for _ in range(6))
        if sum(c.isdigit() for c in mid) >= 2 and re.search("[A-Z]", mid): return C.ch(*first) + C.let(1, DOCL) + mid + C.dg(1)

def v_passport(C, st, mode=None):
    s = C.w((nldoc(C, "NBSP"), 76), (C.ch("C", "F", "G", "H", "J", "K") + C.pat("##") + C.let(1, "CFGHJKLMNPRTVWXYZ") + C.pat("##") + C.let(1, "CFGHJKLMNPRTVWXYZ") + C.pat("##"), 6), ("E" + C.let(1, "GHJKLMNP") + C.dg(6), 6), ("U" + C.dg(8), 4), (C.let(2, DOCL) + C.dg(7), 6), (C.dg(9, "123456"), 2))
    if st == "m": return s
    if st == "c": return C.w((s, 45), (s.lower(), 55))
    if len(s) == 9: return C.w((s, 80), (grp(s, (3, 3, 3), C.sp()), 8), (grp(s, (2, 7), " "), 4), (s.lower(), 8))
    return s

def v_idcard(C, st, mode=None):
    if C.p(.1):
        b = "59" + C.dg(8); s = b + "%02d" % (int(b) % 97 or 97)
        return C.ch(grp(s, (3, 7, 2), "-"), s, grp(s, (3, 7, 2), "-")) if st != "m" else s
    if C.p(.05): return "L" + C.pat("##") + C.let(1, "CFGHJKLMNPRTVWXYZ") + C.pat("##") + C.let(1, "CFGHJKLMNPRTVWXYZ") + C.pat("##")
    s = nldoc(C, "I")
    if st == "m": return s
    if st == "c": return C.w((s, 45), (s.lower(), 55))
    return C.w((s, 82), (grp(s, (3, 3, 3), C.sp()), 8), (s.lower(), 6), (grp(s, (2, 7), " "), 4))

def v_driving(C, st, mode=None):
    s = C.dg(10, "456")
    if C.lang == "en" and C.p(.15):
        l = re.sub("[^A-Z]", "", ascii_fold(C.ln).upper())[:5].ljust(5, "9")
        return l + C.dg(1) + C.pat("0%") + C.pat("1#") + C.dg(1) + C.let(1, "ABCDEGJLMRST") + C.ch("9", "A", "J") + C.dg(1) + C.let(2, "ABCDEFGHJKLMNPRTUVWXYZ")
    if C.p(.04): return C.pat("@##^") + C.let(2, "CFGHJKLMNPRTVWXYZ") + C.pat("##^##")
    if st in "mc": return s
    return C.w((s, 76), (grp(s, (4, 3, 3), C.sp()), 8), (grp(s, (2, 2, 2, 2, 2), C.sp()), 5), (grp(s, (5, 5), " "), 5), (grp(s, (4, 3, 3), "."), 3), (grp(s, (3, 3, 4), " "), 3))

SIDE = ["@@-##-##", "##-##-@@", "##-@@-##", "@@-##-@@", "@@-@@-##", "##-@@-@@", "##-@@@-#", "#-@@@-##", "@@-###-@", "@-###-@@", "@@@-##-@", "@-##-@@@", "#-@@-###", "###-@@-#"]
def plate(C, k=None):
    k = C.i(0, 13) if k is None else k
    return "".join(C.r.choice("BDFGHJKLNPRSTVXZ") if c == "@" else C.dg(1) if c == "#" else c for c in SIDE[k])

def v_plate(C, st, mode=None):
    if mode == "for" or (mode is None and C.p(.06)):
        return C.ch(C.ch("1", "2") + "-" + C.let(3, DOCL) + "-" + C.dg(3), C.ch("KLE", "M", "K", "D", "BOR", "AC", "EL") + C.ch("-", " ") + C.let(2, DOCL) + " " + C.dg(C.i(2, 4), "123456789"))
    s = plate(C)
    if st == "m": return C.w((s, 45), (s.replace("-", ""), 55))
    if st == "c": return C.w((s, 20), (s.lower(), 40), (s.replace("-", "").lower(), 22), (s.replace("-", " ").lower(), 8), (s.replace("-", ""), 10))
    return C.w((s, 62), (s.replace("-", C.hy()), 10), (s.replace("-", ""), 10), (s.replace("-", C.sp()), 7), (s.lower(), 6), (s.replace("-", " - "), 3), (s.replace("-", "."), 2))

def v_patient(C, st, mode=None):
    s = C.dg(7, "123456789")
    return C.w((s, 40), (C.dg(8, "0123"), 10), (C.dg(6, "123456789"), 10), ("0" + s, 5), (grp(s, (1, 3, 3), "."), 6 if st == "d" else 0), (grp(s, (3, 4), " "), 4 if st == "d" else 0), ("P" + C.dg(7), 7), ("P-" + C.dg(6), 5), ("PAT" + C.dg(6), 5), (C.ch("19", "20") + C.dg(2) + "-" + C.dg(5), 4), (C.dg(10, "1"), 3), (s + "-" + C.dg(1), 3))

def v_student(C, st, mode=None):
    if mode == "leer": return C.w((C.dg(5, "123456789"), 40), (C.dg(6, "123456789"), 35), (C.dg(4, "123456789"), 10), ("L" + C.dg(5), 10), (C.ch("21", "22", "23", "24") + C.dg(4), 15))
    while True:
        hva = "500" + C.dg(6)
        if not bsn_ok(hva): break
    s = C.dg(7, "12345")
    return C.w(("s" + s, 26), ("S" + s, 8), (s, 30), (C.dg(6, "123456789"), 14), ("u" + s, 6), ("i6" + C.dg(6), 5), (hva, 6), (grp(s, (4, 3), " "), 3 if st == "d" else 0), ("s-" + C.dg(6, "123456789"), 2))

def v_personnel(C, st, mode=None):
    return C.w((C.dg(5, "123456789"), 26), (C.dg(6, "123456789"), 24), (C.dg(8, "0")[:8], 8), ("P" + C.dg(6), 10), ("P-" + C.dg(5), 5), ("M" + C.dg(5), 5), ("E" + C.dg(5), 6), (C.dg(4, "123456789"), 6), (grp(C.dg(6, "123456789"), (3, 3), "."), 4 if st == "d" else 0), ("PN" + C.dg(6), 3), (C.dg(7, "123"), 5), (C.let(2, DOCL) + C.dg(4), 3))

def uuid(C):
    s = C.hx(32); s = s[:12] + "4" + s[13:16] + C.ch(*"89ab") + s[17:]
    return grp(s, (8, 4, 4, 4, 12), "-")

def v_device(C, st, mode=None):
    if mode == "imei":
        b = C.ch("35", "86", "35", "01") + C.dg(12); s = b + luhn_digit(b)
        if st != "d": return s
        return C.w((s, 60), (grp(s, (2, 6, 6, 1), " "), 14), (grp(s, (2, 6, 6, 1), "-"), 12), (grp(s, (6, 2, 6, 1), "-"), 6), (grp(s, (3, 3, 3, 3, 3), C.sp()), 5), (grp(s, (6, 2, 6, 1), "/"), 3))
    if mode == "adid": return C.ch(uuid(C), uuid(C).upper(), uuid(C))
    if mode == "serial": return C.w(("C02" + C.pat("@^@^@^") + C.pat("@^@"), 22), (C.ch("F2L", "DNP", "G6T", "FFM") + C.pat("@^^@^@#@^"), 15), ("R" + C.ch("58", "5C", "3C", "Z8") + C.pat("@#^@^#^^"), 18), ("PF" + C.pat("#@^@##^^")[:6], 10), ("5C" + C.ch("G", "D") + C.pat("####@@^"), 15), (C.pat("@^#@#^#"), 6), ("SN" + C.dg(10), 8), (C.pat("#@@###@##"), 6))
    if mode == "cookie": return C.w(("GA1.2.%d.%s" % (C.i(10 ** 8, 2 ** 31 - 1), "1" + C.ch("5", "6", "7") + C.dg(8)), 35), ("fb.1.1%s.%s" % (C.ch("6", "7") + C.dg(11), C.dg(C.i(9, 10), "123456789")), 15), (C.hx(32), 20), (uuid(C), 20), (C.hx(16), 10))
    if mode == "aid": return C.hx(16)
    raise ValueError(mode)

def v_ua(C, st, mode=None):
    ch = "%d.0.%s.%s" % (C.i(88, 131), C.ch("0", str(C.i(4000, 6700))), C.ch("0", str(C.i(10, 220)))); ff = "%d.0" % C.i(78, 128)
    ios = "%d_%d%s" % (C.i(13, 17), C.i(0, 7), C.ch("", "_1", "_2")); an = C.i(9, 14); mac = "10_15_7"
    win = C.ch("Windows NT 10.0; Win64; x64", "Windows NT 10.0; WOW64", "Windows NT 6.1; Win64; x64", "Windows NT 10.0")
    dev = C.ch("SM-G991B", "SM-A515F", "SM-A546B", "Pixel 6", "Pixel 7a", "M2101K6G", "CPH2195", "ONEPLUS A6013", "K", "HUAWEI VOG-L29")
    k = "KHTML, like Gecko"
    L = [("Mozilla/5.0 (%s) AppleWebKit/537.36 (%s) Chrome/%s Safari/537.36" % (win, k, ch), 22),
         ("Mozilla/5.0 (%s) AppleWebKit/537.36 (%s) Chrome/%s Safari/537.36 Edg/%s" % (win, k, ch, ch), 10),
         ("Mozilla/5.0 (%s; rv:%s) Gecko/20100101 Firefox/%s" % (win, ff, ff), 12),
         ("Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:%s) Gecko/20100101 Firefox/%s" % (ff, ff), 5),
         ("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (%s) Chrome/%s Safari/537.36" % (k, ch), 4),
         ("Mozilla/5.0 (Macintosh; Intel Mac OS X %s) AppleWebKit/605.1.15 (%s) Version/%d.%d Safari/605.1.15" % (mac, k, C.i(13, 17), C.i(0, 6)), 9),
         ("Mozilla/5.0 (iPhone; CPU iPhone OS %s like Mac OS X) AppleWebKit/605.1.15 (%s) Version/%s Mobile/15E148 Safari/604.1" % (ios, k, ios.split("_")[0] + "." + ios.split("_")[1]), 13),
         ("Mozilla/5.0 (iPad; CPU OS %s like Mac OS X) AppleWebKit/605.1.15 (%s) CriOS/%s Mobile/15E148 Safari/604.1" % (ios, k, ch), 4),
         ("Mozilla/5.0 (Linux; Android %d; %s) AppleWebKit/537.36 (%s) Chrome/%s Mobile Safari/537.36" % (an, dev, k, ch), 12),
         ("Mozilla/5.0 (Linux; Android %d; %s) AppleWebKit/537.36 (%s) SamsungBrowser/%d.0 Chrome/%s Mobile Safari/537.36" % (an, dev, k, C.i(14, 24), ch), 4),
         ("Dalvik/2.1.0 (Linux; U; Android %d; %s Build/%s)" % (an, dev, C.pat("@@#@.######.###")), 4),
         ("Mozilla/5.0 (Windows NT 6.1; Trident/7.0; rv:11.0) like Gecko", 2),
         ("Mozilla/4.0 (compatible; MSIE 8.0; Windows NT 6.1; Trident/4.0)", 1),
         ("Opera/9.80 (Windows NT 6.1; U; nl) Presto/2.10.%d Version/12.%02d" % (C.i(200, 300), C.i(0, 18)), 1),
         ("MijnZorgApp/%d.%d.%d (iPhone; iOS %s; Scale/3.00)" % (C.i(1, 6), C.i(0, 9), C.i(0, 9), ios.replace("_", ".")), 3)]
    return C.w(*L)

VAL = {"bsn": v_bsn, "iban": v_iban, "card": v_card, "phone": v_phone, "email": v_email, "postcode": v_postcode, "address": v_address, "date_of_birth": v_dob,
       "date": v_date, "age": v_age, "ip": v_ip, "mac": v_mac, "url_person": v_url, "kvk": v_kvk, "vat": v_vat, "passport": v_passport, "id_card": v_idcard,
       "driving_licence": v_driving, "licence_plate": v_plate, "patient_number": v_patient, "student_number": v_student, "personnel_number": v_personnel,
       "device_id": v_device, "user_agent": v_ua}
TYPES = list(VAL)

# ------------------------------------------------------------------ labels: "label" or "label^mode", and machine keys
LAB = {
 "bsn": ("BSN|bsn|Burgerservicenummer|burgerservicenummer|BSN-nummer|BSN nr.|B.S.N.|Sofinummer|BSN/sofinummer|Burger Service Nummer|BSN cliënt|BSN kind|BSN werknemer|BSN verzekerde", "BSN|Dutch BSN|Citizen service number (BSN)|Social security number (BSN)|BSN no.", "bsn|BSN|burgerservicenummer|bsn_nummer|clientBsn"),
 "iban": ("IBAN|Rekeningnummer|IBAN-nummer|Rek.nr.|Bankrekening|Bankrekeningnummer|IBAN cliënt|Rekeningnummer ouder|Uw IBAN|t.n.v. rekening", "IBAN|Bank account|Bank account (IBAN)|Account number|Refund to IBAN", "iban|IBAN|rekeningnummer|bankAccount|debtor_iban"),
 "card": ("Creditcardnummer|Creditcard|Kaartnummer creditcard|Creditcardnr.|Nummer creditcard|Nr. creditcard|Visa/Mastercard", "Credit card number|Card number|Credit card no.|Card no. (credit card)|Cardholder's card number", "creditcard|card_number|cardNumber|pan|creditcardnummer"),
 "phone": ("Telefoon|Telefoonnummer|Tel.|Tel|tel|Mobiel^mob|Mob.^mob|Telefoonnr.|Tel.nr.|GSM^mob|Mobiele nummer^mob|Telefoon thuis^fix|Telefoon privé|Bereikbaar op|T|Telefoon overdag|Contactnummer|Noodnummer ouders|06-nummer^mob", "Phone|Phone number|Tel.|Mobile^mob|Telephone|Contact number|Mobile no.^mob|Emergency contact phone", "telefoon|tel|phone|mobiel^mob|phoneNumber|telefoonnummer"),
 "email": ("E-mail|E-mailadres|Email|email|Mail|e-mail privé|Mailadres|Emailadres|E-mail ouder/verzorger|Contact e-mail", "E-mail|Email|Email address|E-mail (private)|Mail", "email|emailadres|e_mail|mail|contactEmail"),
 "postcode": ("Postcode|postcode|Postc.|PC|Postcode woonadres|Pc|Postcode kind|Postcode cliënt", "Postcode|Postal code|ZIP / postal code|Dutch postcode|Postcode (NL)", "postcode|postalCode|zip|pc|woonadres_postcode"),
 "address": ("Adres|Woonadres|Adres cliënt|Straat en huisnummer|Straat + huisnr.|Adresgegevens|Verblijfadres|Bezoekadres|Straat/huisnr.|Adres ouders|Inschrijfadres|Afleveradres", "Address|Home address|Street and number|Street address|Delivery address", "adres|straat_huisnummer|address|street|woonadres"),
 "date_of_birth": ("Geboortedatum|geboortedatum|Geb.datum|Geb.dat.|Geb. datum|Geboren|Geboren op|geb.|Geb|Geboortedag|Geboortedatum verzekerde|Geboortedatum kind^kid|Geboortedatum patiënt|Geboortedat.", "Date of birth|DOB|D.O.B.|Born|Birth date|Birthdate", "geboortedatum|dateOfBirth|dob|birth_date|gebdatum"),
 "date": ("Datum|Dagtekening|Ingangsdatum|Afspraakdatum|Datum incident|Datum intake|Datum ondertekening|Einddatum|Opnamedatum|Datum brief|Datum zitting|Datum melding|Datum in dienst|Uiterste betaaldatum", "Date|Date of incident|Start date|Date signed|Appointment date|Due date|Hearing date|End date", "datum|date|ingangsdatum|startDate|afspraakdatum"),
 "age": ("Leeftijd^bare|Leeftijd^jaar|Leeftijd cliënt^bare|Leeftijd patiënt^jaar|leeftijd^bare|Leeft.^bare|Leeftijd^oud|Leeftijd kind^kbare|Leeftijd bij aanmelding^jaar|Leeftijd kind^kjaar", "Age^bare|Age^yo|Patient age^bare|Age of applicant^bare|age^bare|Age of child^kbare", "leeftijd^bare|age^bare|leeftijd_client^bare|patientAge^bare"),
 "ip": ("IP-adres^any|IP adres|ip-adres|IP|IP-adres bezoeker|IPv4-adres^v4|IPv6-adres^v6|Ingelogd vanaf IP|IP-adres client", "IP address|IP|Client IP|Source IP|IPv4 address^v4|IPv6 address^v6|Last login IP", "ip|ip_address|client_ip|remote_addr|src_ip|ipadres"),
 "mac": ("MAC-adres^lab|MAC adres^lab|MAC^lab|Mac-adres laptop^lab|Wifi-MAC^lab|MAC-adres wifi^lab|Hardware-adres (MAC)^lab|MAC-adres telefoon^lab", "MAC address^lab|MAC^lab|Wi-Fi MAC^lab|Bluetooth MAC^lab|Device MAC address^lab", "mac|mac_address|macAddress|wifi_mac|client_mac"),
 "url_person": ("LinkedIn^li|LinkedIn-profiel^li|Facebook^fb|Instagram^ig|Insta^handle|Instagram^handle|TikTok^handle|Twitter^tw|Twitter/X^tw|X^x|Profiel|Profielpagina|Mastodon^masto|Facebookprofiel^fb|Social media|Snapchat^sc|Twitteraccount^tw", "LinkedIn^li|LinkedIn profile^li|Facebook^fb|Instagram^handle|Twitter^tw|TikTok^handle|Profile|Social media|X handle^tw|Mastodon^masto", "linkedin^li|profileUrl|facebook^fb|instagram^handle|twitter^tw|profile_link"),
 "kvk": ("KvK-nummer|KvK|KVK|kvk|KvK nr.|Kamer van Koophandel|K.v.K.|Inschrijfnummer KvK|Handelsregisternummer|KVK-nummer|KvK-nr|HR-nummer KvK|Nummer Kamer van Koophandel", "KvK number|Chamber of Commerce no.|Chamber of Commerce number (KvK)|KVK|CoC number", "kvk|kvk_nummer|kvkNummer|kvknr|chamber_of_commerce"),
 "vat": ("BTW-nummer|BTW-id|btw-nr.|BTW|Btw-identificatienummer|Btw-id|BTW nr|btw nummer|BTW-nr.|BTW-nummer zzp'er", "VAT number|VAT ID|VAT no.|VAT|VAT registration number", "btw|btw_nummer|vat_id|vatNumber|btwid"),
 "passport": ("Paspoortnummer|Paspoort nr.|Paspoort|Nr. paspoort|paspoortnr.|Nummer paspoort|Paspoortnr|Documentnummer paspoort|Legitimatie: paspoort, nr.", "Passport number|Passport no.|Passport|Passport nr.|Travel document (passport) no.", "paspoortnummer|passport_no|passportNumber|paspoort|passport"),
 "id_card": ("Identiteitskaart|ID-kaart|Nummer identiteitskaart|ID-kaartnummer|ID-kaart nr.|Nr. identiteitskaart|NIK nr.|Identiteitskaartnummer|id kaart|Documentnummer ID-kaart|Legitimatie: identiteitskaart, nr.", "ID card number|ID card no.|Identity card|National ID card number|Identity card no.", "id_kaart_nummer|idCardNumber|identiteitskaart|id_card|nik_nummer"),
 "driving_licence": ("Rijbewijsnummer|Rijbewijs nr.|Rijbewijs|Nummer rijbewijs|rijbewijsnr.|Rijbewijsnr|Nr. rijbewijs|Documentnummer rijbewijs|Legitimatie: rijbewijs, nr.", "Driving licence number|Driving licence no.|Driver's licence|Driver's license number|Licence number (driving)", "rijbewijsnummer|driving_licence|driverLicenseNumber|rijbewijs|licence_no_driver"),
 "licence_plate": ("Kenteken|kenteken|Kentekennummer|Kenteken auto|Kent.|Kenteken voertuig|Kenteken bestuurder|Kenteken leaseauto|Kentekenplaat|Kenteken motor", "Licence plate|License plate|Registration|Vehicle registration|Number plate|Car registration", "kenteken|licence_plate|licensePlate|plate|kenteken_voertuig"),
 "patient_number": ("Patiëntnummer|Patientnummer|Pat.nr.|Patiëntnr.|patnr|Pat. nr|Patiëntennummer|Patiënt-ID|Pt.nr.|Patiëntnr|PatNr|EPD-nummer patiënt", "Patient number|Patient ID|Patient no.|MRN|Medical record number (MRN)|Hospital number (patient)", "patientnummer|patient_id|patientId|mrn|patnr"),
 "student_number": ("Studentnummer|Studentnr.|studentnummer|Stud.nr.|Student-ID|Studentnr|Collegekaartnummer student|Leerlingnummer^leer|Leerlingnr.^leer|Nummer student", "Student number|Student ID|Student no.|Student nr.|ID number (student)", "studentnummer|student_id|studentId|leerlingnummer^leer|studentnr"),
 "personnel_number": ("Personeelsnummer|Pers.nr.|Personeelsnr.|personeelsnr|Medewerkernummer|Medewerkersnummer|Werknemersnummer|Werknemernr.|Dienstnummer|Personeels-ID|Medewerker-ID|Pers. nr.", "Employee number|Employee ID|Staff number|Personnel no.|Employee no.|Staff ID", "personeelsnummer|employee_id|employeeNumber|persnr|medewerker_id"),
 "device_id": ("IMEI^imei|IMEI-nummer^imei|IMEI nr.^imei|Serienummer laptop^serial|Serienummer telefoon^serial|Advertentie-ID^adid|Apparaat-ID^adid|Cookie-ID^cookie|Serienr. iPad^serial|Device-ID^adid|IMEI toestel^imei|Serienummer leenlaptop^serial|Android-ID^aid|Reclame-ID (IDFA)^adid|GAID^adid", "IMEI^imei|IMEI number^imei|Device ID^adid|Advertising ID^adid|Laptop serial number^serial|Cookie ID^cookie|IDFA^adid|Phone serial no.^serial|GAID^adid|Android ID^aid", "imei^imei|device_id^adid|advertising_id^adid|idfa^adid|cookie_id^cookie|deviceSerial^serial|android_id^aid|gaid^adid"),
 "user_agent": ("User-agent|User agent|Browser (user-agent)|Useragent|User-Agent bezoeker", "User agent|User-Agent|Browser user agent|UA string", "user_agent|userAgent|ua|http_user_agent|useragent"),
}

# structural carriers. {L} label, {K} key, {X} value
STR_NL = r"""
{L}: {X}
{L}: {X}
{L}:{X}
{L} : {X}
{L}\t{X}
{L}:\t{X}
{L}:\n{X}
{L}\n{X}
{L} = {X}
Naam: {nm}\n{L}: {X}\nWoonplaats: {city}
Naam\t\t{nm}\n{L}\t\t{X}\nWoonplaats\t{city}
| {L} | {X} |
| Veld | Waarde |\n|---|---|\n| Naam | {nm} |\n| {L} | {X} |
- **{L}**: {X}
**{L}:** {X}
* {L} – {X}
{L} ........ {X}
<tr><td>{L}</td><td>{X}</td></tr>
<b>{L}</b> {X}<br/>
<p>{L}: <strong>{X}</strong></p>
<li>{L}: {X}</li>
[{L}] {X}
> {L}: {X}
1. Naam: {nm}\n2. {L}: {X}\n3. Woonplaats: {city}
☒ {L}: {X}
{nm}, {L}: {X}
{nm} ({L}: {X})
{L} – {X}
{L} - {X}
{L}:  "{X}"
Formulier aanmelding\n\nNaam:      {nm}\n{L}:   {X}\n
GEGEVENS BETROKKENE\n{L}: {X}\nTaal: Nederlands
{L}:   {X}    Paraaf: ____
{L} [ {X} ]
"""
STR_EN = r"""
{L}: {X}
{L}: {X}
{L}:{X}
{L} : {X}
{L}\t{X}
{L}:\n{X}
{L}\n{X}
Name: {nm}\n{L}: {X}\nCity: {city}
Name\t{nm}\n{L}\t{X}\nCity\t{city}
| {L} | {X} |
| Field | Value |\n|---|---|\n| Name | {nm} |\n| {L} | {X} |
- **{L}**: {X}
* {L} – {X}
<tr><td>{L}</td><td>{X}</td></tr>
<b>{L}</b> {X}<br/>
[{L}] {X}
> {L}: {X}
{nm} ({L}: {X})
{nm}, {L}: {X}
{L}:  "{X}"
{L} ........ {X}
APPLICANT DETAILS\n{L}: {X}\nLanguage: English
{L} [ {X} ]
"""
STR_M = r"""
{"naam": "{nm}", "{K}": "{X}"}
{"{K}":"{X}","status":"actief"}
  "{K}": "{X}",
<{K}>{X}</{K}>
<persoon {K}="{X}" land="NL"/>
<client>\n  <naam>{nm}</naam>\n  <{K}>{X}</{K}>\n</client>
naam;{K};plaats\n{nm};{X};{city}
naam,{K},plaats\n"{nm}","{X}","{city}"
naam\t{K}\tplaats\n{nm}\t{X}\t{city}
{K}={X}
{K}: {X}
{K}: "{X}"
{time}:14 INFO [web-1] klantgegevens gewijzigd {K}={X} status=ok
[{time}] DEBUG aanvraag ontvangen, {K}='{X}'
level=info msg="update record" {K}="{X}" ms=41
INSERT INTO client (naam, {K}) VALUES ('{nm}', '{X}');
UPDATE relatie SET {K} = '{X}' WHERE relatie_id = {n4};
<input type="text" name="{K}" value="{X}">
{dt};{K};{X};ok
"""

# ------------------------------------------------------------------ prose carriers: nd/nc/ed/ec/nm = language + style
POS = {}
POS["bsn"] = r"""
nd|Burgerservicenummer van betrokkene: {X}.
nd|De heer {ln}, BSN {X}, heeft zich vandaag gemeld aan de balie burgerzaken.
nd|Hierbij verklaar ik, {nm} (burgerservicenummer {X}), dat ik akkoord ga met de schuldregeling.
nd|De uitkering Participatiewet t.n.v. {ini}, BSN {X}, wordt per {dt} beëindigd.
nd|Pt. {ini}, bsn {X}, verwezen door HA i.v.m. thoraxklachten.
nd|Verdachte: {nm}\nBSN: {X}\nNationaliteit: Nederlandse
nd|Leerling {fn} {ln} (BSN {X}) is per {dt} ingeschreven op onze school.
nd|Loonheffingskorting toepassen voor medewerker {ini}, sofinummer {X}.
nd|Jeugdhulpbeschikking voor {fn} – BSN kind {X} – ingangsdatum {dt}.
nd|Wij verzoeken u de zorgpolis op naam van {ini} (bsn: {X}) te royeren.
nd|De kantonrechter stelt bewind in over de goederen van {nm}, met burgerservicenummer {X}, wonende te {city}.
nd|Onderwerp: bezwaar aanslag inkomstenbelasting – BSN {X}\n\nGeachte heer, mevrouw,
nd|Ouder/verzorger 1: {nm}, BSN {X}\nOuder/verzorger 2: {nm2}, BSN {X}
nd|Cliënt is bij ons bekend onder BSN {X}; wettelijk vertegenwoordiger is {ini2}.
nd|ID gecontroleerd (rijbewijs), BSN {X} geverifieerd in SBV-Z: akkoord.
nd|Toeslagpartner: {ini2}, BSN {X}. Kinderopvangtoeslag loopt door.
nd|Huurtoeslag aangevraagd door huurder {ini} te {city}. BSN huurder: {X}.
nd|Recept op naam van {ini}, BSN\u00a0{X}, graag klaarzetten.
nd|Betreft: Wmo-melding huishoudelijke hulp, mevr. {ln} (BSN {X})
nd|Het BSN ({X}) van de overledene is doorgegeven aan de pensioenuitvoerder.
nd|Dossier gedeeld met het wijkteam; BSN moeder: {X}, BSN vader: {X}.
nd|In de Suwinet-bevraging op BSN {X} zijn geen inkomsten gevonden.
nd|Kopie paspoort ontvangen, burgerservicenummer\n{X}\nniet afgeschermd door betrokkene!
nd|Datalek: brief met naam en BSN "{X}" verzonden aan verkeerde ontvanger.
nc|bsn:{X} naam:{nm}
nc|mijn bsn is {X} kunt u ff kijken waar me uitkering blijft
nc|hoi ik kan niet inlogge met digid, bsn nr {X}
nc|burgerservice nummer {X} en mn naam is {nm}
nc|dit is me bsn nummer {X} alvast bedankt
nc|hey {fn2} stuur je ff een belletje naar die meneer, zn bsn is {X}
nc|ik heb me sofi nummer gevonden op me loonstrook het is {X}
nc|moet ik me burgerservicenumer ook invullen? is {X}
ed|The citizen service number (BSN) of {nm} is {X}.
ed|Employee {nm}, BSN {X}, starts on {dt}.
ed|Please process the 30% ruling for {nm} (BSN {X}).
ed|Our new tenant's BSN is {X}; the copy of the contract is attached.
ec|hi my bsn is {X} can u check why my digid doesnt work
ed|Dutch burgerservicenummer of the insured: {X}
ed|Newly arrived student {nm} received BSN {X} from the municipality of {city}.
"""
POS["iban"] = r"""
nd|Graag het bedrag van € {amt} overmaken op {X} t.n.v. {ini}.
nd|Mijn nieuwe rekeningnummer is {X}, ten name van {nm}.
nd|De leefgeldbetaling wordt wekelijks gestort op {X} van {ini}.
nd|Beslag is gelegd op de bankrekening {X} van debiteur {ln}.
nd|Incasso mislukt voor IBAN {X} (saldo ontoereikend).
nd|Ondergetekende machtigt de school om € {amt} af te schrijven van rekening {X}.
nd|Schadevergoeding uitkeren aan verzekerde {ini}, IBAN: {X}.
nd|Declaratie reiskosten {fn} {ln}, uitbetalen op {X}
nd|De teruggave wordt bijgeschreven op {X}. Klopt dit nummer niet? Geef het dan door.
nd|Aangever verklaart: ik heb € {amt} overgemaakt naar {X}, op naam van {ini2}.
nd|PGB-houder {ini}\nIBAN: {X}\nBIC: ABNANL2A
nd|Alimentatie dient maandelijks vóór de eerste te worden voldaan op rekening {X}.
nd|Tegenrekening: {X}\nOmschrijving: huur woning {city}
nd|Het vakantiegeld is overgemaakt op ({X}).
nd|Salaris t.b.v. {ini} s.v.p. voortaan op {X} storten.
nd|Beheerrekening cliënt {ln}: {X}; leefgeldrekening: {X}.
nd|Betaalverzoek van {fn} {ln} ({X}) geaccepteerd.
nd|De waarborgsom wordt na de eindinspectie teruggestort op {X}.
nm|/TRTP/SEPA OVERBOEKING/IBAN/{X}/BIC/RABONL2U/NAME/{ini}/EREF/NOTPROVIDED
nd|Giften kunt u overmaken naar\n{X}\no.v.v. uw naam.
nd|Wijziging rekeningnummer toeslagen: oud {X}, nieuw {X}.
nd|Machtigingskaart buitenschoolse opvang - rekeningnr.: {X} - handtekening ouder: ________
nd|Fraudemelding: pinpas behorend bij {X} geblokkeerd.
nc|iban:{X} tnv {ini}
nc|kan je me {amt} euro overmaken op {X} tnv {ini}
nc|tikkie werkt niet doe maar op me rekening {X}
nc|mn iban is {X} wanneer krijg ik me borg trug
nc|hoi, verkeerde rekening doorgegeve het moet {X} zijn
nc|kunnen jullie het gewoon storten op {X} ?? wacht al 3 weken
nc|rekeningnr {X} staat op naam van me moeder
nc|ik betaal vanaf {X} dus kijk ff of t binnen is
ed|Please transfer the refund of EUR {amt} to {X} in the name of {nm}.
ed|My bank account is {X}.
ed|Salary for {nm} is paid into {X}.
ed|Direct debit from account {X} was refused.
ec|hey send it to {X} pls
ed|The suspect received the money on account {X}.
ed|Beneficiary: {nm}\nIBAN: {X}\nBIC: INGBNL2A
"""
POS["card"] = r"""
nd|De gast heeft betaald met creditcard {X}, geldig t/m 09/27.
nd|Ongeautoriseerde afschrijving op mijn creditcard met nummer {X}.
nd|Aangeefster verklaart dat met haar creditcard ({X}) drie aankopen zijn gedaan.
nd|Graag de hotelreservering op naam van {ini} garanderen met card {X}, exp. 04/28.
nd|Kaarthouder: {nm}\nKaartnummer: {X}\nVervaldatum: 11/26
nd|Zakelijke creditcard van medewerker {ini}: {X}. Limiet € {amt}.
nd|Let op: klant heeft creditcardnummer {X} in het opmerkingenveld gezet, graag verwijderen.
nd|Creditcard nr. {X} is op verzoek van dhr. {ln} geblokkeerd.
nd|Betaald met Visa/Mastercard {X}, bedrag € {amt}.
nd|Storneren s.v.p. op de creditcard die bij de boeking is gebruikt: {X}
nd|Schuldenoverzicht cliënt {ln}: creditcard {X}, openstaand € {amt}.
nd|In de phishingmail heeft slachtoffer zijn creditcardgegevens ingevuld: {X}, cvc 3 cijfers.
nd|Huurauto gereserveerd; borg via creditcard\n{X}\nt.n.v. {ini}.
nd|De creditcard met nummer "{X}" is niet ontvangen door de klant.
nd|Kaartnr. creditcard {X} | houder {ini} | status gestolen
nd|Telefonische bestelling {ini}, cc {X} exp 03/27.
nd|Verzekerde claimt misbruik creditcard {X} tijdens vakantie.
nd|Oude creditcard {X} vervangen door {X}.
nd|Machtiging creditcard: ondergetekende {nm} machtigt het hotel om kaart {X} te belasten.
nd|Bijlage 3: transacties creditcardnummer {X} in de bewezenverklaarde periode.
nd|Donateur {ini} betaalt via creditcard ({X}).
nd|Helpdesk: klant leest creditcardnummer voor: {X}. Call niet opgenomen.
nc|me creditcard word geweigerd nr {X} wat nu
nc|hoi hierbij mn creditcard gegevens {X} geldig tot 08/27
nc|pap mag ik je creditcard gebruiken? ja is goed {X}
nc|iemand heeft met me mastercard {X} schoenen gekocht..
nc|creditcard nummer is {X} kunt u het daar op terug storten
nc|stuur ff je cc nummer / {X}
ed|The guest paid with credit card {X}, expiry 09/27.
ed|Unauthorised charge on my card {X}, please block it.
ed|Cardholder: {nm}\nCard number: {X}\nExpiry: 11/26
ed|My Visa/Mastercard number is {X}.
ec|hi my creditcard {X} got declined, cvc is right tho
ed|Please charge the no-show fee to credit card {X} of {nm}.
ed|Customer entered full card number {X} in the chat; please redact.
"""
POS["phone"] = r"""
nd|U kunt mevrouw {ln} bereiken op {X}.
nd|Moeder gebeld op {X}, geen gehoor, voicemail ingesproken.
nd|Belt u mij terug op nummer {X}? Ik ben na 17.00 uur thuis.
nd|Contactpersoon: {ini2} (zoon), tel. {X}
nd|Met vriendelijke groet,\n\n{nm}\nT {X}
nd|Met vriendelijke groet,\n{nm}\nTelefoon: {X}\nAanwezig: ma, di, do
nd|Eerste contactpersoon: {nm2}, {X}; tweede contactpersoon: buurvrouw, {X}.
nd|De melder, bereikbaar op {X.mob}, zag twee personen wegrennen.
nd|Het slachtoffer werd herhaaldelijk gebeld door het nummer {X}.
nd|Pt. belt zelf terug, tel {X}. Labuitslag bespreken.
nd|Huurder {ini} belde over lekkage, tel: {X}. Afspraak loodgieter maken.
nd|Ziekmelding {fn} {ln}, thuis bereikbaar op {X}.
nd|Mob.: {X.mob} / thuis: {X.fix}
nd|mobiel {X.mob} (alleen 's avonds)
nd|Mijn 06-nummer is gewijzigd in {X.mob}.
nd|Ouders gescheiden. Vader: {X.mob}. Moeder: {X.mob}.
nd|Bij spoed kunt u de mantelzorger bellen ({X}).
nd|Sms-code verzonden naar {X.mob}.
nd|WhatsApp: {X.mob}
nd|Curator mr. {ln2}, telefoonnummer\n{X}
nd|Uit de telecomgegevens blijkt dat {X.mob} contact had met {X.mob}.
nd|Klant wil teruggebeld worden, zie nr. {X} in CRM.
nd|Naam buurman voor sleutel: {ini2}, {X}
nd|Dhr. {ln} is verhuisd, nieuw tel.nr. {X}, graag aanpassen.
nd|De gezinsvoogd is telefonisch te bereiken: {X}.
nm|<a href="tel:{X}">Bel {fn}</a>
nc|bel me ff op {X}
nc|app maar naar {X.mob} das makkelijker
nc|mn nieuwe nr is {X.mob} gr {fn}
nc|kunt u mij terug bellen {X} alvast bedankt
nc|dit is t nummer van me moeder {X}
nc|{X.mob} bereikbaar na 6en
nc|hee met {fn} hier ik heb een nieuw tel nr: {X.mob}, oude mag je verwijdere
nc|heb je het nr van {fn2}? ja wacht {X.mob}
ed|You can reach me at {X}.
ed|Please call {nm} on {X} after 5 pm.
ed|Kind regards,\n{nm}\nPhone: {X}
ed|Emergency contact: {nm2} (mother), {X}
ec|text me at {X.mob} when ur there
ed|The witness can be contacted on {X}.
ec|my new number is {X.mob}, delete the old one
"""
POS["email"] = r"""
nd|Stuur de stukken s.v.p. naar {X}.
nd|U kunt mij mailen via {X} of bellen.
nm|Van: {nm} <{X}>\nOnderwerp: afspraak intake
nm|From: "{nm}" <{X}>
nm|Aan: {X}\nCC: administratie\nOnderwerp: ziekmelding
nd|Met vriendelijke groet,\n\n{nm}\n{X}
nd|E-mail ouder: {X}; graag ook de nieuwsbrief sturen.
nd|De uitnodiging is verzonden aan {X} op {dt}.
nd|Cliënt is per mail bereikbaar ({X}), liever niet bellen.
nd|Inloggen met gebruikersnaam {X} lukt niet.
nd|Verdachte maakte gebruik van het mailadres {X}.
nd|Mijn e-mailadres is gewijzigd in {X}.
nd|Sollicitatie {nm}, mail: {X}, cv als bijlage.
nd|Bewindvoerder ontvangt post via\n{X}
nd|Mailadres 1: {X}\nMailadres 2: {X}
nd|Let op! Mail met medische gegevens per ongeluk gestuurd aan {X}.
nm|<a href="mailto:{X}">Mail {fn}</a>
nm|mailto:{X}
nm|[{nm}](mailto:{X})
nd|Account {X} is geblokkeerd na 5 mislukte pogingen.
nd|Huurder ({X}) meldt schimmel in de badkamer.
nd|Digitale handtekening geplaatst door {nm}, {X}.
nd|Wachtwoordherstel aangevraagd voor {X}; link 30 min geldig.
nm|Op wo 12 mrt om {time} schreef {nm} <{X}>:
nd|Getuige {ini} heeft per e-mail ({X}) haar verklaring aangevuld.
nd|Polisvoorwaarden verstuurd per mail: {X}
nc|mail t ff naar {X}
nc|kunje t naar me mail sturen, {X} gr {fn}
nc|mn email is {X} maar ik krijg niks binne
nc|{X} is mijn mail adres niet die andere
nc|staat je oude mail nog in t systeem? ja {X} maar die doet t niet meer
nc|ik heb een account op {X} maar wachtwoord vergeten
ed|Please send the documents to {X}.
ed|You can e-mail me at {X}.
em|From: {nm} <{X}>\nSubject: leave request
ed|The account of {nm} ({X}) has been locked.
ec|just mail me, {X} thx
ed|A confirmation was sent to {X} on {dt}.
ed|Student can be reached at {X}.
"""
POS["postcode"] = r"""
nd|{adr}\n{X} {city}
nd|{adr}, {X} {city}
nd|{nm}\n{adr}\n{X}  {CITY}
nd|Woonachtig te {city}, {adr}, {X}.
nd|Mijn nieuwe adres is {adr}, {X} in {city}.
nd|Postcode + huisnummer: {X} {n2}
nd|De huurder van {adr} ({X} {city}) heeft een klacht ingediend.
nd|Gedagvaard: {nm}, wonende te ({X}) {city} aan het adres {adr}.
nd|Thuiszorg gaat naar {adr} – {X} – {city}, sleutelkluisje.
nd|Pakket bezorgen bij {ini}, {adr}, {X} {city}, niet bij de buren.
nd|Leerling woont in postcodegebied {X} en komt met leerlingenvervoer.
nd|Incidentlocatie: {adr} te {city}, postcode {X}.
nd|Retouradres: {adr}, NL-{X} {city}
nd|Adres: {adr} | {X} | {city}
nd|Aan\nDe heer {ini}\n{adr}\n{X} {city}
nd|Voor de reisafstand rekenen we vanaf postcode {X}.
nd|Van {X} ({city}) verhuisd naar {X} ({city2}).
nd|{adr}; {X}; {city}; Nederland
nd|Opstalverzekering voor de woning op postcode\n{X}, bouwjaar 1974.
nd|Ingeschreven in de BRP op {adr}, {X} te {city}
nd|Kinderopvang zoeken rond {X} {city}, max. 2 km.
nd|Cliënt verblijft tijdelijk bij zus: {adr}, {X} {city}.
nd|Pt. woont {adr} {X} {city}, alleenstaand.
nd|Kenmerk huurwoning: {adr}, {X} {city}, 3 kamers.
nc|{adrc} {X} {cityc}
nc|me adres is {adrc} {X} {cityc}
nc|postcode is {X} huisnr {n2}
nc|kan t pakketje naar {adrc} {X} ?
nc|wij wonen op {adrc}, {X} en de buren hebben ook geen internet
nc|bij mij doet de app raar als ik me postcode {X} intyp
nc|ik zit in {cityc} {X} bezorgen jullie daar
ed|{nm}\n{adr}\n{X} {city}\nThe Netherlands
ed|Please deliver to {adr}, {X} {city}.
ed|My postal code is {X}.
ed|The applicant lives at {adr}, {X} {city}.
ec|whats ur postcode? its {X}, number {n2}
ed|Ship to: {nm}, {adr}, NL-{X} {city}
"""
POS["address"] = r"""
nd|{X}\n{pc} {city}
nd|{X}, {pc} {city}
nd|{nm}\n{X}\n{pc}  {CITY}
nd|Woonachtig te {city}, {X}.
nd|Woonadres cliënt: {X} te {city}.
nd|Mijn nieuwe adres is {X} in {city}.
nd|Per {dt} verhuisd naar {X}, {pc} {city}.
nd|De politie trof verdachte aan in de woning {X} te {city}.
nd|Gedagvaard: {nm}, wonende te {city} op het adres {X}.
nd|Thuiszorg: sleutelkluisje naast voordeur ({X}).
nd|Ingeschreven in de BRP op het adres {X}, {pc} {city}.
nd|Bezorgadres: {X}\nPostcode/plaats: {pc} {city}
nd|Melding schimmel, huurder {ini}, {X}, {city}.
nd|Aan\nMevrouw {ini}\n{X}\n{pc} {city}
nd|Woonplaats: {city}\nStraat: {X}
nd|Pt. woont {X}, {city}; trap zonder leuning, valrisico.
nd|Leerling {fn} woont doordeweeks bij vader ({X}) en in het weekend bij moeder ({X}).
nd|Zitting betreffende het verzoek tot ontruiming van de woning {X} te {city}.
nd|Afleveren bij: {X} | {pc} | {city}
nd|Post s.v.p. sturen naar: {X}, {pc} {city}
nd|Medewerker {ini} is verhuisd. Oud adres: {X}. Nieuw adres: {X}.
nd|Briefadres toegekend: {X}, {city}
nd|Inboedelverzekering op het risicoadres {X}, {pc} {city}.
nd|Aangetekend verzonden aan {ini}, {X}, {pc} {city}.
nd|Huisbezoek gezin {ln} op {X}; moeder deed open.
nd|Van: {X}, {city} – Naar: {X}, {city2} (rolstoeltaxi)
nd|De woning {X} is ontruimd, boedel opgeslagen.
nd|Storing cv-ketel\nAdres: {X}\nBewoner: {ini}
nd|Retouradres: {X.bus}, {pc} {city}
nd|Correspondentieadres bewindvoerder {ini}: {X.bus}, {pc} {city}
nd|{ini}\n{X.bus}\n{pc} {city}
nd|Bezwaarschriften kunt u sturen naar {X.bus}, {pc} {city}.
nc|ik heb t opgestuurd naar {X.bus} in {cityc} is dat goed
ed|Correspondence address of {nm}: {X.bus}, {pc} {city}
nc|ik woon op {X} in {cityc}
nc|me adres is {X} {pcc} {cityc}
nc|kom maar langs, {X}, bel doet t niet dus ff kloppen
nc|pakketje moet naar {X} niet naar me oude adres
nc|adres? {X} 2e deur links
nc|we zijn verhuist naar {X} {cityc}
nc|lekkage bij {X} al 3 dage niemand geweest!!
ed|{nm}\n{X}\n{pc} {city}\nThe Netherlands
ed|The tenant lives at {X}, {pc} {city}.
ed|Please send it to {X}, {pc} {city}.
ed|Home address: {X}, {city}
ed|The incident took place at the victim's home, {X}, {city}.
ec|im at {X}, ring the bell twice
ed|We moved from {X} to {X} last month.
"""
POS["date_of_birth"] = r"""
nd|{nm}, geboren op {X} te {city}.
nd|Dhr. {ini}, geb. {X}
nd|{nm} (geb. {X})
nd|Verdachte {nm}, geboren te {city} op {X}, zonder vaste woon- of verblijfplaats.
nd|Pt. {ini}, geb {X}, komt i.v.m. pijn op de borst.
nd|Betreft: {ini}, geboortedatum {X}, verwijzing cardiologie.
nd|Leerling: {fn} {ln}\nGeboren: {X.grp}\nGroep: 6
nd|{fn} (geboren {X.kid}) woont bij moeder en stiefvader.
nd|Kinderen:\n- {fn2}, geb. {X.kid}\n- {fn}, geb. {X.kid}
nd|Geboortedatum: {X}   Geboorteplaats: {city}
nd|Mw. {ln}, *{X.old}, verblijft sinds {dt} op afdeling De Linde.
nd|Verzekerde {ini}, geboren {X}, heeft schade gemeld op {dt}.
nd|De minderjarige {fn} {ln}, geboren op {X.kid} te {city}, wordt onder toezicht gesteld.
nd|Werknemer {ini} (geb.datum {X.work}) treedt in dienst per {dt}.
nd|Rechthebbende: {nm}, geboren te {city}, {X}.
nd|De heer {ln} is geboren op {X.old} en ontvangt sinds {dt} AOW.
nd|Aanvrager: {nm}; geb.dat.: {X}; burgerlijke staat: gehuwd
nd|Kandidaat-huurder {ini} | geb. {X} | inkomen € {amt}
nd|Ter controle: mag ik uw geboortedatum? – {X}.
nd|Zwangere G2P1, geb. {X.fert}, à terme {dt}.
nd|Patiënte geb. {X.old}, valt onder de palliatieve thuiszorg.
nd|Opgenomen: {ini} ({X.old}), kamer 12. Geboortedatum gecontroleerd met polsbandje.
nd|Schuldenaar {nm}, geboren\n{X} te {city}
nd|Baby {fn}, geboren {X.baby} om {time} uur, 3420 gram.
nd|Identiteit vastgesteld: {nm}, geboren op "{X}".
nd|GEB.DATUM {X}  GESL. V  NAT. NEDERLANDSE
nc|mn geboorte datum is {X} en me naam {nm}
nc|ik ben geboren op {X} dus ik mag stemmen toch
nc|geb dat {X} weet niet meer welk polisnr ik heb
nc|me dochter is van {X.grp} geboren in {cityc}, kan ze nog bij jullie op zwemles
nc|{fn} is jarig {X.kid} is zn geboortedatum
nc|geboren {X} achternaam {ln} kijk maar in t systeem
ed|{nm}, born on {X} in {city}.
ed|{nm} (born {X})
ed|Patient {nm}, DOB {X}, referred with chest pain.
ed|The minor {fn}, born {X.kid}, lives with the mother.
ec|my date of birth is {X} and i lost my policy number
ed|DOB: {X}  Sex: F  Nationality: Dutch
ed|Employee {nm} (DOB {X.work}) joined on {dt}.
"""
POS["date"] = r"""
nd|{city}, {X}
nd|De zitting vindt plaats op {X} om 10.30 uur.
nd|Uw afspraak staat gepland op {X} om 14:15 uur.
nd|Op {X} is betrokkene aangehouden.
nd|Vanaf {X} ontvangt u een uitkering.
nd|De huurovereenkomst gaat in op {X} en eindigt op {X}.
nd|Intake d.d. {X}, aanwezig: moeder, kind, gezinscoach.
nd|Uw brief van {X} hebben wij ontvangen.
nd|Ziek gemeld sinds {X}; bedrijfsarts volgt.
nd|{X}: pt. belt, koorts gezakt, beleid ongewijzigd.
nd|Schadedatum {X}, schade aan de voorbumper.
nd|Factuur {n5} van {X} is nog niet betaald.
nd|Opname op {X}, ontslag op {X} naar huis.
nd|Toets inhalen op {X.short} om 9 uur in het studiehuis.
nd|De minnelijke regeling start per {X}.
nd|Laatste contactmoment: {X}.
nd|Het kort geding dient {X.short} a.s.
nd|Geldig tot en met {X}
nd|Uithuisplaatsing verlengd tot {X}.
nd|Ondertekend te {city} op {X}
nd|Periode: {X} t/m {X}
nd|Ik was van {X.short} tot {X.short} op vakantie.
nd|Let op: uiterlijk {X} reageren.
nd|Datum: {X} Tijd: 09.15 uur Locatie: wijkgebouw
nd|Renovatie badkamer ingepland op\n{X}.
nd|Verzuimgesprek ({X}) met {fn} en mentor.
nm|notulen_{X.iso}_wijkteam.docx
nm|{X.iso} 10:42:17 WARN login mislukt voor gebruiker
nd|Contract loopt af op {X}.
nd|Per {X} is mw. {ln} uit dienst.
nc|kan ik {X.short} langs komen of is dat al vol
nc|sinds {X} niks meer gehoord van jullie
nc|de afspraak van {X} gaat niet lukken moet werken
nc|ze zouden {X} komen maar niemand gezien!!
nc|is {X} om 3 uur ook goed
nc|betaald op {X} zie bijlage
ed|The hearing will take place on {X} at 10.30 am.
ed|Your appointment is on {X}.
ed|We received your letter of {X}.
ed|The tenancy starts on {X} and ends on {X}.
ed|On {X}, the patient was discharged.
ec|can we do {X.short} instead
ed|Last login: {X}
ed|Signed in {city}, {X}
"""
POS["age"] = r"""
nd|{nm} ({X.bare}) uit {city} is aangehouden voor mishandeling.
nd|Een {X.jarige} man uit {city} raakte gewond.
nd|De {X.yjarige} {fn} woont nog thuis.
nd|Mevrouw {ln} is {X.ooud} en woont zelfstandig.
nd|{fn} is {X.kjaar} en zit in het speciaal onderwijs.
nd|Pt. ♂ {X.omed}, COPD Gold III, bekend met AF.
nd|Vrouw, {X.fmed}, G2P1, sinds gisteren buikpijn.
nd|Man, {X.jaar}, gehuwd, 2 kinderen.
nd|Mw. {ln}, {X.omed}, val uit bed.
nd|Reden aanmelding: {fn} ({X.kjaar}) laat thuis agressief gedrag zien.
nd|Gezin: moeder ({X.fbare}), zoon {fn} ({X.kbare}) en dochter {fn2} ({X.kbare}).
nd|Baby {fn}, {X.baby} oud, groeit goed.
nd|Zuigeling, {X.baby}, hoest en koorts.
nd|Cliënt is {X.jaar}, heeft een schuld van € {amt} en geen werk.
nd|Leerling ({X.kjaar}) is vandaag niet op school verschenen.
nd|Het slachtoffer, een {X.kjarige} jongen, is gehoord in een kindvriendelijke studio.
nd|De heer {ini}, {X.ojaar}, is sinds kort weduwnaar.
nd|Leeftijd: {X.bare}; geslacht: v; woonsituatie: inwonend
nd|Op {X.kjarige} leeftijd is {fn} uit huis geplaatst.
nd|Verzoeker, thans {X.oud}, verzoekt om beëindiging van het bewind.
nd|Verzekerde is inmiddels {X.oud}.
nd|Sollicitant {fn} {ln} ({X.wbare}) woont in {city}.
nd|A: {X.med} man, DM2, roker. P: spirometrie.
nd|Kandidaat-huurder, {X.jaar}, alleenstaand, inkomen onbekend.
nd|Zij was destijds {X.oud}.
nd|Mijn moeder van {X.ojaar} kan de trap niet meer op.
nd|De verdachte is een {X.jarige} inwoner van {city}.
nd|Medewerker {ini} wordt in mei {X.wjaar}.
nd|{fn}, {X.gjaar}, groep 6, dyslexieonderzoek aangevraagd.
nd|*Casus*: jongen van {X.kjaar}, ADHD, ouders gescheiden
nm|{"naam": "{nm}", "leeftijd": {X.bare}}
nm|{"name": "{nm}", "age": {X.bare}, "sex": "F"}
nc|me zoontje van {X.gjaar} heeft koorts wat moet ik doen
nc|ben {X.yjaar} en zoek een kamer in {cityc}
nc|ik ben {fn} {X.jaar} uit {cityc}
nc|mn oma is {X.ooud} en woont nog alleen
nc|hoi ik ben een meisje van {X.tjaar} en word gepest
nc|mijn buurman is al {X.obare} en doet alles nog zelf
ed|{nm} is {X.yo} and lives alone.
ed|A {X.year} man from {city} was arrested.
ed|{nm}, aged {X.bare}, was reported missing.
ed|Pt is a {X.oyear} woman with COPD.
ed|Victim: {fn} ({X.bare}), resident of {city}.
ec|im {X.yyoc} and looking for a room in {cityc}
ed|{fn}, age {X.kbare}, has been absent from school for two weeks.
"""
POS["ip"] = r"""
nd|Er is ingelogd vanaf IP-adres {X}.
nd|De bestelling is geplaatst vanaf {X} (Ziggo, {city}).
nd|Het IP-adres {X} is door de provider herleid tot {ini}.
nd|Verdachte maakte verbinding met de server via {X}.
nd|Mislukte inlogpogingen van gebruiker {fn} vanaf {X}.
nd|{X} - - [12/Mar/2024:10:22:31 +0100] "GET /mijn/dossier HTTP/1.1" 200 512
nd|Mar 12 10:22:31 fw1 sshd[2211]: Failed password for root from {X} port 52211 ssh2
nd|Uw IP adres: {X}. Bent u dit niet? Wijzig uw wachtwoord.
nd|Received: from mail.voorbeeld.example ([{X}]) by mx1
nd|X-Originating-IP: [{X}]
nd|X-Forwarded-For: {X}
nd|Thuiswerkplek {ini}: VPN-adres {X.priv}
nd|Leerling logde in op Magister vanaf {X} om {time}.
nd|Patiëntportaal geraadpleegd door onbekende, ip {X}.
nd|Toestemming cookies gegeven op {dt} vanaf IP {X}.
nd|Reactie geplaatst door "{fn}" (IP: {X})
nd|CIOT-bevraging: gebruikersgegevens bij IP-adres {X} op {dt} {time}.
nd|Blokkeer s.v.p. {X} in de firewall, scant onze webshop.
nd|Laptop van {fn} heeft {X.priv} gekregen via DHCP.
nd|Bestanden gedownload vanaf IP-adres\n{X}
nd|DigiD-misbruik: sessie gestart vanaf {X}, gebruiker woont in {city}.
nd|Telkens hetzelfde adres in de serverlog: {X}
nd|Wissel van {X} naar {X} binnen 2 minuten, verdachte login.
nd|De handtekening is digitaal gezet op {dt}, {time}, IP {X}.
nm|conn from {X.v4}:52211 user={fnl} proto=tcp
nd|[{X.v6}]:443 ingelogd als {fnl}
nd|ping {X.any} (laptop van {fn}): time-out
nc|me ip is {X} en ik kom niet op de vpn
nc|kan nie printen, laptop staat op {X.priv}
nc|hoi ik ben geband maar dit is me ip {X} check maar
nc|welk ip heb je? {X}
nc|iemand logt in met me account vanaf {X} ben ik niet
ed|The user logged in from {X}.
ed|Login attempt blocked from IP address {X}.
ed|The complaint was submitted from {X} at {time}.
ed|Your last sign-in was from {X} near {city}.
ec|my ip is {X}, cant connect to the vpn
ed|sshd[311]: Accepted publickey for {fnl} from {X} port 40122
em|client={X} path=/portal/record user={fnl}
"""
POS["mac"] = r"""
nd|De laptop van {ini} heeft MAC-adres {X}.
nd|Apparaat {X} (iPhone van {fn}) is verbonden met wifi-gast.
nd|Wifi-tracking: telefoon met MAC-adres {X} gezien om {time}.
nd|DHCPACK on 10.0.0.12 to {X} (LAPTOP-{FN}) via eth0
nd|In beslag genomen router, MAC {X}, aangetroffen in woning van verdachte.
nd|Graag MAC-adres {X} toelaten op het eduroam-netwerk van student {ln}.
nd|Bluetooth-beacon ontving {X} nabij kassa 3.
nd|hoorapparaat van cliënt, bluetooth-adres {X}
nd|wlan0: link/ether {X} brd ff:ff:ff:ff:ff:ff
nd|Thuisrouter van huurder {ini}: mac {X}
nd|Uit de accesspoint-log volgt dat het toestel {X} aanwezig was.
nd|Slimme meter gekoppeld, MAC-adres display: {X}
nd|Fysiek adres. . . . . . . . . . . : {X}
nd|Physical Address. . . . . . . . . : {X}
nd|hostapd: wlan0: STA {X} IEEE 802.11: authenticated
nd|Het MAC-adres ({X}) van de tablet van leerling {fn} is geblokkeerd.
nd|Helpdesk: laptop krijgt geen IP, MAC {X}, gebruiker {ini}.
nd|Printer thuiswerker {ini}, MAC: {X}, verbonden via wifi
nd|CISCO-switch, poort 12: {X} dynamic
nd|Ouderlijk toezicht ingesteld voor apparaat\n{X}
nd|Apparaat gewisseld: oud {X}, nieuw {X}.
nd|ARP-tabel: 192.168.1.23 -> {X}
nd|Stappenteller van deelnemer 14 ({X}) synchroniseert niet.
nd|Personenalarm mevrouw {ln}, MAC {X}, offline sinds {time}.
nc|me mac adres is {X} kunnen jullie m erop zetten
nc|ps5 komt niet op wifi mac = {X}
nc|waar vind ik me mac adres? is het deze {X}
nc|laptop vn school mac {X} doet niks
ed|The laptop of {nm} has MAC address {X}.
ed|Device {X} (phone of {fn}) joined the guest network.
ed|Please whitelist MAC {X} for student {ln}.
ed|arp: {X} is at 192.168.1.23
ec|my mac address is {X}, wifi wont connect
ed|The seized router, MAC {X}, belonged to the suspect.
ed|bluetooth peer {X} connected at {time}
"""
POS["url_person"] = r"""
nd|Zie het LinkedIn-profiel van {fn}: {X.li}
nd|Volg mij op Instagram: {X.handle}
nd|Verdachte gebruikte het account {X.handle} op Snapchat.
nd|Cv en profiel: {X.li}
nd|Het filmpje is gepost door {X.tt}.
nd|{nm} | {X.li} | {city}
nd|Met groet,\n{nm}\nLinkedIn: {X.li}
nd|Slachtoffer werd lastiggevallen via {X.ig}.
nd|Sollicitant {ini}, profiel {X}, uitnodigen voor gesprek.
nd|De foto van de leerling stond op {X.ig}.
nd|Twitterbericht van {X.tw}: "schandalige wachttijden bij de ggz"
nd|Wij vonden uw werk via {X.gh} en nodigen u graag uit.
nd|Vader plaatst berichten over de uithuisplaatsing op {X.fb}.
nd|Haar insta is {X.handle} en haar TikTok {X.tt}.
nd|Getuige toonde een bericht van Facebookprofiel {X.fb}.
nd|Fraudeonderzoek: vakantiefoto's zichtbaar op {X.fb}
nd|[profiel van {fn}]({X})
nd|<a href="{X}">{nm}</a>
nd|Rijder {ini}, Strava: {X.st}
nd|De huurder biedt de woning aan via {X.fb}
nd|Mastodon: {X.masto}
nd|Medewerker reageert op X als {X.tw} op klanten.
nd|Zie ook ({X}) van dezelfde persoon.
nd|Profielpagina:\n{X}
nd|Social media {nm}: {X.li} en {X.ig}
nd|De verzekerde, op X actief als {X.tw}, claimt arbeidsongeschikt te zijn.
nc|volg me op insta {X.handle}
nc|dit is zn profiel {X} echt bizar
nc|add me op snap {X.sc}
nc|hij zit me te stalken op {X.ig}
nc|me tiktok is {X.handle} like ff
nc|ken je die gast? {X.fb}
ed|See the LinkedIn profile of {fn}: {X.li}
ed|Follow me on Instagram: {X.handle}
ed|Regards,\n{nm}\n{X.li}
ed|The suspect posted from the Twitter account {X.tw}.
ec|add me on snap {X.sc}
ed|Candidate {nm}, {X.gh}
ed|The threats came from {X.fb}.
"""
POS["kvk"] = r"""
nd|{nm}, h.o.d.n. {org}, ingeschreven in het handelsregister onder nummer {X}.
nd|{org} – KvK {X} – {city}
nd|Ingeschreven bij de Kamer van Koophandel onder nr. {X}.
nd|Zzp'er {ini}, KvK-nummer {X}, factureert maandelijks.
nd|De eenmanszaak van {nm} (KvK {X}) is failliet verklaard.
nd|KvK-nummer: {X}\nBtw-nummer: volgt
nd|Met vriendelijke groet,\n{nm}\n{org}\nKvK {X}
nd|Opdrachtnemer: {nm}, KvK-nr. {X}, gevestigd te {city}.
nd|Bbz-aanvraag ondernemer {ini}; kvk {X}; branche horeca.
nd|Uit het uittreksel KvK ({X}) blijkt dat {ini} de eigenaar is.
nd|statutair gevestigd te {city}, geregistreerd in het Handelsregister onder nummer {X}
nd|Handelsregister KvK {city} nr. {X}
nd|Inschrijving KvK {X} per {dt} doorgehaald.
nd|Gedaagde drijft een eenmanszaak, in het handelsregister bekend onder nummer {X}.
nd|PGB-zorgverlener {ini}, KVK-nummer {X}, AGB-code aanwezig.
nd|Kvk-inschrijving {X} op naam van {nm} te {city}.
nd|Gastouder {ini} | KvK {X} | actief
nd|Vul uw KvK-nummer in\n{X}
nd|{org} B.V., KvK: {X}, hierna te noemen: opdrachtgever
nd|Schuldeiser: {org}, KVK {X}, vordering € {amt}
nd|Op de factuur ontbreekt het KvK-nummer ("{X}").
nd|Tolk {ini}, freelancer, kvk-nr {X}
nd|Oud KvK-nummer {X}, nieuw KvK-nummer {X} na overname.
nd|© {org} · KVK {X} · Algemene voorwaarden
nc|me kvk is {X} kan ik zakelijk bestellen
nc|ik ben zzper kvk nr {X} wanneer krijg ik TOZO
nc|kvk {X} eenmanszaak op naam van {nm}
nc|wil me bedrijf uitschrijven kvk nummer {X}
nc|kamer van koophandel nummer is {X} gr {fn}
ed|{nm}, trading as {org}, registered with the Chamber of Commerce under number {X}.
ed|Freelancer {nm}, KvK number {X}, invoices monthly.
ed|{org} – KvK {X} – {city}, The Netherlands
ed|Registered in the Dutch trade register under no. {X}.
ec|my kvk number is {X}, can i order on account
ed|Sole proprietor {nm} (Chamber of Commerce {X}) has been declared bankrupt.
"""
POS["vat"] = r"""
nd|{org} – BTW {X} – {city}
nd|Zzp'er {ini}, btw-id {X}, factureert met 21% btw.
nd|Btw-nummer: {X}\nBetaaltermijn: 14 dagen
nd|Vermeld op de factuur uw btw-identificatienummer {X}.
nd|Btw verlegd naar {X}.
nd|De fiscus heeft btw-id {X} van {ini} ingetrokken.
nd|Het btw-nummer {X} is gecontroleerd in VIES: geldig.
nd|Met vriendelijke groet,\n{nm}\n{org}\nBTW-nr. {X}
nd|Factuur aan: {ini}\nBTW-nummer {X}\nBedrag: € {amt}
nd|Omzetbelasting over het eerste kwartaal, btw-nummer {X}.
nd|Eenmanszaak {nm}, BTW nr. {X}
nd|Leverancier {org} (BTW: {X}) stuurde een dubbele factuur.
nd|Intracommunautaire levering aan afnemer met btw-nummer {X}.
nd|Schuldhulp ondernemers: {ini}, BTW-id {X}, aangifte niet gedaan.
nd|Gastouder {ini} | btw-nr. {X} | vrijgesteld
nd|Uw btw-id is\n{X}
nd|Voer uw btw-nummer in: "{X}"
nd|Tolkdiensten {ini}, btw {X}, factuur € {amt} excl. btw
nd|Oud btw-nummer {X} vervalt, het nieuwe btw-id is {X}.
nd|Suppletie omzetbelasting ingediend onder nummer {X}.
nd|© {org} · BTW {X}
nd|Naheffingsaanslag omzetbelasting, btw-nr.: {X}
nd|Afnemer: {nm}\nVAT/BTW: {X}
nd|BTW-plichtige {ini}, ({X}), verzoekt om uitstel.
nc|me btw nummer is {X} kan de factuur aangepast
nc|btw nr vergeten door te geven: {X}
nc|hoi mn btw id {X} word niet geaccepteerd op de site
nc|factuur graag met btw nr {X} erop
ed|VAT number {X} has been verified in VIES.
ed|{org}, VAT {X}, {city}
ed|Freelancer {nm}, VAT ID {X}, charges 21% VAT.
ed|Reverse charge applies, customer's VAT number: {X}
ec|forgot my vat number, its {X}
ed|Please put our VAT registration number {X} on the invoice.
ed|Invoice to: {nm}\nVAT no. {X}\nTotal: EUR {amt}
"""
POS["passport"] = r"""
nd|Betrokkene legitimeerde zich met een paspoort, nummer {X}.
nd|Paspoort met nummer {X} is als vermist opgegeven.
nd|{nm} overhandigde een paspoort (nr. {X}) aan de verbalisant.
nd|Identiteit vastgesteld a.d.h.v. paspoort {X}, geldig tot {dt}.
nd|Passagier: {ini}, paspoortnummer {X}, nationaliteit NLD.
nd|Soort document: paspoort\nDocumentnummer: {X}
nd|Kopie paspoort van werknemer {ini}, nr. {X}, opgenomen in personeelsdossier.
nd|Wwft-check: paspoort {X} afgegeven te {city} op {dt}.
nd|Reisdocument van de minderjarige {fn}: paspoort, nummer {X}.
nd|De notaris stelde de identiteit vast aan de hand van haar paspoort met kenmerk {X}.
nd|Aanvraag nieuw paspoort, oud paspoortnr. {X}.
nd|Inhouding van het paspoort ({X}) door de burgemeester gelast.
nd|Visumaanvraag {nm}, passport {X}
nd|Getuige, legitimatie: paspoort {X}, verklaarde als volgt.
nd|Schoolreis Londen – {fn} {ln} – paspoort {X}
nd|Verzekerde meldt verlies van paspoort met nummer\n{X}
nd|Huurcontract: ID huurder = paspoort {X}
nd|Paspoort nr. {X} | afgiftedatum {dt} | Burgemeester van {city}
nd|Oud paspoort: {X}; nieuw paspoort: {X}.
nd|Gezien: paspoort van {ini2}, nummer "{X}".
nd|In de woning werd een paspoort op naam van {nm} aangetroffen, genummerd {X}.
nd|Kredietaanvraag: legitimatiebewijs paspoort, documentnr. {X}
nd|Vliegticket omboeken i.v.m. gewijzigd paspoortnummer {X}.
nd|Nooddocument afgegeven ter vervanging van paspoort {X}.
nc|me paspoort is gestolen nr {X} wat moet ik doen
nc|paspoortnummer is {X} voor de reis naar londen
nc|hoi voor het inchecken: paspoort {X} van {fn}
nc|kan je me paspoort nr doorgeven? ja {X}
nc|ben me paspoort kwijt nummer was {X} volgens de kopie
ed|{nm} holds passport number {X}.
ed|Passport {X} was reported stolen in {city}.
ed|Identity verified by passport no. {X}, valid until {dt}.
ed|Passenger {nm}, passport {X}
ec|my passport number is {X} for the booking
ed|The applicant's passport ({X}) expires soon.
"""
POS["id_card"] = r"""
nd|Betrokkene legitimeerde zich met een identiteitskaart, nummer {X}.
nd|Identiteitskaart met nummer {X} is als vermist opgegeven.
nd|{nm} toonde een ID-kaart (nr. {X}) aan de balie.
nd|Identiteit vastgesteld a.d.h.v. ID-kaart {X}, geldig tot {dt}.
nd|Soort document: identiteitskaart\nDocumentnummer: {X}
nd|Kopie ID-kaart van werknemer {ini}, nr. {X}, opgenomen in personeelsdossier.
nd|Nederlandse identiteitskaart {X}, afgegeven door de burgemeester van {city}.
nd|Reisdocument van de minderjarige {fn}: identiteitskaart, nummer {X}.
nd|De notaris stelde de identiteit vast aan de hand van zijn identiteitskaart met nummer {X}.
nd|Aanvraag nieuwe ID-kaart, oud kaartnummer {X}.
nd|Getuige, legitimatie: ID-kaart {X}, verklaarde als volgt.
nd|Werkweek Berlijn – {fn} {ln} – ID-kaart {X}
nd|Verzekerde meldt verlies van identiteitskaart met nummer\n{X}
nd|Huurcontract: ID huurder = identiteitskaart {X}
nd|ID-kaart nr. {X} | afgiftedatum {dt} | Burgemeester van {city}
nd|Oude ID-kaart: {X}; nieuwe ID-kaart: {X}.
nd|In de tas zat een identiteitskaart op naam van {nm}, genummerd {X}.
nd|Kredietaanvraag: legitimatiebewijs identiteitskaart, documentnr. {X}
nd|Uitzendkracht {ini}, NIK {X}, verificatieplicht voldaan.
nd|Cliënt heeft een ID-kaart ({X}), geen paspoort.
nd|Verloren voorwerp: identiteitskaart "{X}" t.n.v. {ini}.
nd|Aangehouden bestuurder identificeerde zich met identiteitskaart {X}.
nd|Intake schuldhulp: ID-kaart gezien en nummer {X} genoteerd.
nc|me id kaart is gestolen nr {X} wat moet ik doen
nc|id kaart nummer is {X} voor de reis naar berlijn
nc|hoi voor het hotel: id kaart {X} van {fn}
nc|ben me id kaart kwijt nummer was {X} volgens de kopie
nc|identiteits kaart {X} is verlopen kan ik nog stemmen
ed|{nm} holds Dutch identity card number {X}.
ed|ID card {X} was reported stolen in {city}.
ed|Identity verified by ID card no. {X}, valid until {dt}.
ed|Guest {nm}, identity card {X}
ec|my id card number is {X} for the hotel
ed|The tenant's identity card ({X}) expires soon.
"""
POS["driving_licence"] = r"""
nd|Bestuurder legitimeerde zich met een rijbewijs, nummer {X}.
nd|Rijbewijs met nummer {X} is als vermist opgegeven.
nd|{nm} toonde een rijbewijs (nr. {X}) bij de staandehouding.
nd|Identiteit vastgesteld a.d.h.v. rijbewijs {X}, geldig tot {dt}.
nd|Soort document: rijbewijs\nDocumentnummer: {X}
nd|Kopie rijbewijs chauffeur {ini}, nr. {X}, categorie B, C, CE.
nd|Het CBR vordert rijbewijs {X} van {ini} in.
nd|Ongeldigverklaring rijbewijs nr. {X} op naam van {nm}.
nd|Huurauto: rijbewijsnummer huurder {X}, afgegeven te {city}.
nd|Rijontzegging 6 maanden; rijbewijs ({X}) ingehouden.
nd|Leaserijder {ini} | rijbewijs {X} | geldig
nd|Taxichauffeur {ini}, rijbewijsnr. {X}, chauffeurskaart aanwezig.
nd|Getuige, legitimatie: rijbewijs {X}, verklaarde als volgt.
nd|Aanvraag verlenging rijbewijs, huidig nummer {X}.
nd|Verzekerde meldt verlies van rijbewijs met nummer\n{X}
nd|Schadeformulier – bestuurder A: {ini}, rijbewijs nr. {X}, cat. B
nd|Oud rijbewijs: {X}; nieuw rijbewijs: {X}.
nd|In de auto lag een rijbewijs op naam van {nm}, genummerd {X}.
nd|Keuring 75+: rijbewijsnummer {X}, gezondheidsverklaring ingediend.
nd|Deelauto-account {fn} geverifieerd met rijbewijs "{X}".
nd|ID gecontroleerd bij inschrijving: rijbewijs {X}.
nd|Rijbewijs {X} (cat. AM, B) t.n.v. {ini} ingevorderd na alcoholcontrole.
nd|Pakketbezorger {ini}, rijbewijs nummer: {X}
nc|me rijbewijs is gestolen nr {X} wat moet ik doen
nc|rijbewijsnummer is {X} voor de huurauto
nc|ben me rijbewijs kwijt nummer was {X} volgens de kopie
nc|rijbewijs nr {X} verloopt volgende maand kan ik m vast verlengen
nc|hoi voor de deelauto me rijbewijs {X} hij pakt m niet
ed|{nm} holds driving licence number {X}.
ed|Driving licence {X} was reported stolen in {city}.
ed|Driver identified by driving licence no. {X}, valid until {dt}.
ed|Rental car: driver's licence {X}, driver {nm}
ec|my drivers license nr is {X} for the rental
ed|The driver's licence ({X}) was confiscated after the alcohol test.
"""
POS["licence_plate"] = r"""
nd|De auto met kenteken {X} stond geparkeerd op de invalidenplaats.
nd|Verdachte reed weg in een zwarte Golf, kenteken {X}.
nd|Aanrijding tussen {X} en {X} op de kruising; beide auto's total loss.
nd|Voertuig: Opel Corsa, kenteken {X}, APK verlopen.
nd|Parkeervergunning aangevraagd voor {X} door {ini}.
nd|Schade aan Volvo V60 ({X}) van verzekerde {ln}.
nd|Leaseauto {ini}: {X}, Peugeot 308
nd|Naheffingsaanslag parkeerbelasting, kenteken {X}, {city}, {dt}.
nd|Het kenteken {X} staat op naam van {nm}.
nd|Getuige noteerde kenteken {X} van de vluchtauto.
nd|Bezoeker {ini2}, kenteken {X}, aanmelden bij de slagboom.
nd|Beslag op personenauto merk Audi, gekentekend {X}.
nd|ANPR-hit: {X} om {time} op de A28.
nd|Verkeersboete voor het voertuig met kenteken\n{X}
nd|Auto ruilen: Fiat 500 {X} inleveren, Kia Picanto {X} meenemen.
nd|Bewoner klaagt over geparkeerde bus "{X}" voor de deur.
nd|Motor Yamaha, kent. {X}, gestolen te {city}.
nd|Scooter van leerling {fn}, kenteken {X}, staat voor de nooduitgang.
nd|Kenteken/merk: {X} / Toyota Yaris
nd|Cliënt bezit een auto (kenteken {X}, waarde € {amt}); vermogenstoets.
nd|Rolstoelbus {X} haalt mevrouw {ln} om {time} op.
nd|Reparatie {X}: remblokken vervangen, km-stand 104.233.
nd|Witte bestelbus, gekentekend [{X}], reed door rood.
nd|Vrijwaringsbewijs ontvangen voor kenteken {X} d.d. {dt}.
nc|wie heeft die auto met kenteken {X} voor me oprit gezet
nc|me auto {X} is weggesleept waar staat ie
nc|kenteken is {X} kan ik bezoekersparkeren
nc|grijze polo {X} rijd hier elke dag te hard door de straat
nc|heb een boete gekregen maar {X} is niet mijn auto
nc|kan je de apk doen van de {X} gr {fn}
ed|The car with licence plate {X} was parked illegally.
ed|The suspect fled in a black Golf, registration {X}.
ed|Visitor {nm}, licence plate {X}
ec|whose car is {X}? its blocking my driveway
ed|Lease car of {nm}: {X}, Peugeot 308
ed|Vehicle {X} is registered to {nm}.
"""
POS["patient_number"] = r"""
nd|Patiënt {ini}, patiëntnummer {X}, wordt opgenomen op afdeling C3.
nd|Betreft: {ini}, pat.nr. {X}
nd|Patiëntnr. {X}: labuitslag Hb 6,8.
nd|Graag CT-thorax voor patiëntnummer {X}, afdeling longziekten.
nd|Mw. {ln} ({X} = patiëntnummer) is verwezen naar de pijnpoli.
nd|Polsbandje: {ini} pat.nr {X}
nd|OK-lijst: 1. {ini}, patiëntnr. {X}, liesbreuk rechts
nd|Geachte collega, hierbij mijn brief over patiënt met nummer {X}, de heer {ln}.
nd|Verwisseling! Uitslag van patiëntnr. {X} stond in dossier van patiëntnr. {X}.
nd|Medicatieoverdracht patiënt {X}, {ini}: metoprolol 50 mg 1dd1.
nd|Afspraak poli oogheelkunde, patiëntnummer {X}, {dt}.
nd|Onderwerp: inzage dossier patiëntnummer {X}
nd|Sectie aangevraagd voor overledene, pat. nr. {X}.
nd|SEH-registratie: patiëntnr {X}, triagekleur geel.
nd|Klacht van patiënt {ini} (patiëntnummer {X}) over bejegening.
nd|Radiologie: patiënt-ID {X}, MRI knie links
nd|Dossier ingezien zonder behandelrelatie: patiëntnummer\n{X}
nd|Declaratie ligdagen patiënt {ini}, pat.nr.: {X}
nd|Bloedafname prikpoli, patiëntnummer "{X}".
nd|Deelnemer studie heeft in het EPD patiëntnummer {X}.
nd|Ontslagbrief {ini}, patnr {X}, opnameduur 3 dagen.
nd|Tandarts: pt.nr. {X}, controle + 2 foto's
nd|Patiëntenpas: {nm}, nummer patiënt {X}
nd|Psychiatrisch consult pt. {ini}, patiëntennummer {X}.
nc|me patientnummer is {X} wanneer is de uitslag
nc|patient nr {X} ik wil me afspraak verzetten
nc|hoi staat op de brief patiëntnummer {X} klopt dat
nc|moet me moeder opereren? haar patientnr is {X}
nc|patientnummer {X} kan niet inloggen op portaal
ed|Patient {nm}, patient number {X}, is admitted to ward C3.
ed|Patient ID {X}: Hb 6.8.
ed|Re: {nm}, MRN {X}
ed|Please schedule an MRI for patient no. {X}.
ec|my patient number is {X}, any results yet
ed|Discharge letter, {nm}, medical record number {X}.
"""
POS["student_number"] = r"""
nd|Student {nm}, studentnummer {X}, vraagt uitstel scriptie.
nd|Naam: {nm}\nStudentnummer: {X}\nOpleiding: Verpleegkunde
nd|Tentamenbriefje: {ini} – studentnr. {X}
nd|Herkansing voor {fn} {ln} ({X}, studentnummer) goedgekeurd.
nd|Leerling {fn} {ln}, leerlingnummer {X.leer}, klas 3b.
nd|Leerlingnr. {X.leer} – {fn} {ln} – 2 uur ongeoorloofd absent
nd|Fraudemelding tentamen: studentnummer {X}, docent {ini2}.
nd|Examencommissie besluit inzake student {ini} (studentnr: {X}).
nd|Groepsopdracht: {nm} (studentnummer {X}) en {nm2} (studentnummer {X})
nd|BSA-advies negatief voor student met studentnr. {X}, zie Osiris.
nd|Uitschrijving per {dt}, studentnummer {X}, opleiding Rechten.
nd|Magister: leerlingnummer {X.leer}, verzuim 12%.
nd|Stagecontract, stagiair {ini}, studentnummer {X}.
nd|Dyslexieverklaring aanwezig bij leerling {fn}, leerlingnummer {X.leer}.
nd|Collegekaart kwijt, studentnummer\n{X}
nd|Onderwerp: inzage cijfers, studentnummer {X}
nd|Cijferlijst {ini} | studentnr. {X} | gemiddelde 7,1
nd|Bindend studieadvies verzonden aan student met nummer {X}.
nd|Huisvesting: huurder is student, studentnummer {X}, opleiding ROC {city}.
nd|Inloggen met je studentnummer "{X}" en wachtwoord.
nd|Student-ID {X} is gekoppeld aan {nm}.
nd|Decaan: gesprek met {fn} (leerlingnr. {X.leer}) over overstap havo.
nd|MBO-student {ini}, stud.nr. {X}, BPV-plek gevonden.
nd|Inlevering Scriptie_versie2.pdf door studentnummer {X}
nc|mn studentnummer is {X} kan ik nog inschrijven
nc|hoi ik ben {fn} studentnr {X} kan me cijfer niet zien
nc|studentnr {X} ingelogd maar osiris doet t niet
nc|kunt u me inschrijven voor de herkansing? {fn} studentnummer {X}
nc|me leerlingnummer is {X.leer} ww vergeten magister
ed|Student {nm}, student number {X}, requests an extension.
ed|Name: {nm}\nStudent ID: {X}\nProgramme: Nursing
ed|Re-sit approved for {nm} (student no. {X}).
ec|hi im {fn} student nr {X}, cant see my grade
ed|Plagiarism case: student number {X}, {nm}.
ed|My student number is {X}.
"""
POS["personnel_number"] = r"""
nd|Medewerker {ini}, personeelsnummer {X}, heeft zich ziek gemeld.
nd|Naam: {nm}\nPersoneelsnummer: {X}\nAfdeling: Inkoop
nd|Loonstrook mei – {ini} – pers.nr. {X}
nd|Verlofaanvraag werknemersnummer {X}: 40 uur.
nd|Verzuimmelding: {ini} (personeelsnr. {X}), eerste ziektedag {dt}.
nd|Verbalisant {ini}, dienstnummer {X}, brigadier van politie.
nd|Wij, verbalisanten, dienstnummers {X} en {X}, zagen het volgende.
nd|Salarismutatie personeelsnummer {X}: periodiek per {dt}.
nd|Toegangspas uitgegeven aan medewerkernummer {X}.
nd|De arbeidsovereenkomst met werknemer {ini}, personeelsnummer {X}, eindigt per {dt}.
nd|Declaratie km-vergoeding, personeelsnr. {X}, € {amt}
nd|Beoordelingsgesprek {fn} {ln}, medewerkersnummer {X}, score 'goed'.
nd|Personeelsdossier van medewerker met personeelsnr. {X} ingezien door HR.
nd|Rooster week 12: {ini} (pers.nr. {X}) nachtdienst
nd|Loonbeslag op werknemer {ini}, personeelsnummer\n{X}
nd|Onderwerp: WIA-aanvraag, personeelsnummer {X}
nd|Uitzendkracht {ini}, medewerkernr. {X}, inlener {org}
nd|Jubileum: personeelsnummer {X}, 25 jaar in dienst.
nd|Inloggen AFAS met medewerkernummer "{X}".
nd|Docent {ini}, personeelsnummer {X}, fte 0,8
nd|Waarschuwing uitgereikt aan werknemer met personeelsnummer {X}.
nd|Conducteur {ini}, dienstnummer {X}, is bespuugd.
nd|Buschauffeur met personeelsnummer {X} betrokken bij aanrijding.
nd|Medewerker-ID {X} had toegang tot het dossier.
nc|mn personeelsnummer is {X} ik heb geen loonstrook
nc|hoi met {fn} pers nr {X} ben ziek vandaag
nc|personeelsnr {X} kan niet inloggen in rooster
nc|me vakantie uren kloppe niet, personeelsnummer {X}
nc|medewerkernummer {X} pas doet t niet bij de poort
ed|Employee {nm}, employee number {X}, has called in sick.
ed|Name: {nm}\nStaff number: {X}\nDepartment: Procurement
ed|Payslip May – {nm} – personnel no. {X}
ed|Leave request for employee ID {X} approved.
ec|hi its {fn}, staff number {X}, my badge doesnt work
ed|Warning letter issued to {nm} (employee no. {X}).
"""
POS["device_id"] = r"""
nd|Gestolen telefoon: Samsung Galaxy, IMEI {X.imei}.
nd|In beslag genomen: iPhone 12, IMEI-nummer {X.imei}, eigenaar {ini}.
nd|Het toestel van verdachte heeft IMEI {X.imei}.
nd|Leenlaptop leerling {fn}, serienummer {X.serial}.
nd|Laptop van {ini}, serienr. {X.serial}, ingeleverd bij uitdiensttreding.
nd|Advertentie-ID {X.adid} van gebruiker gekoppeld aan locatie.
nd|De app verstuurt de advertising ID ({X.adid}) naar een tracker.
nd|Cookie _ga={X.ga} is op het apparaat van de bezoeker geplaatst.
nd|Inzageverzoek: cookie-ID {X.cookie} hoort bij verzoeker {ini}.
nd|IDFA: {X.adid}
nd|Android-ID van het toestel van {fn}: {X.aid}
nd|Pacemaker patiënt {ini}, serienummer {X.serial}, geïmplanteerd {dt}.
nd|Hoorapparaat rechts, serienummer {X.serial}, verzekerde {ini}.
nd|Schadeclaim telefoon, IMEI nr. {X.imei}, valschade.
nd|Device-ID {X.adid} is toegelaten tot het netwerk (gebruiker {fn}).
nd|Simlock verwijderen, imei: {X.imei}
nd|Tap aangesloten op IMEI {X.imei} vanaf {dt}.
nd|iPad van school (serienummer {X.serial}) is zoek geraakt bij {fn}.
nd|Personenalarmering mw. {ln}: toestel-serienr. {X.serial}
nd|Uit het toestel (IMEI\n{X.imei}) zijn chatberichten veiliggesteld.
nd|Twee toestellen: IMEI {X.imei} en IMEI {X.imei}.
nd|MDM: apparaat van {ini}, device ID "{X.adid}", vergrendeld.
nd|Elektronische enkelband {ini}, serienummer {X.serial}
nd|Toestemming ingetrokken; cookie-id {X.cookie} verwijderd.
nd|Huawei P30, imei {X.imei}, als vermist opgegeven door {ini}.
nc|me telefoon is gejat imei is {X.imei}
nc|imei nummer {X.imei} kunnen jullie m blokkeren
nc|laptop van werk kapot serienummer {X.serial} gr {fn}
nc|serienr van me ipad is {X.serial} hij doet niks meer
nc|op t doosje staat imei {X.imei} is dat goed
ed|Stolen phone: Samsung Galaxy, IMEI {X.imei}.
ed|Laptop of {nm}, serial number {X.serial}, returned on {dt}.
ed|The app sends the advertising ID {X.adid} to a tracker.
ed|The visitor's cookie ID is {X.cookie}.
ec|my phone got stolen, imei {X.imei}
ed|Device ID {X.adid} belongs to {nm}.
ed|Set-Cookie: visitor_id={X.cookie}; Path=/
"""
POS["user_agent"] = r"""
nd|User-Agent: {X}
nd|{n2}.12.44.7 - - [12/Mar/2024:10:22:31 +0100] "GET /mijn HTTP/1.1" 200 512 "-" "{X}"
nd|De inlog vond plaats met de browser: {X}
nd|Browsergegevens van verdachte: {X}
nd|Toestemming gegeven op {dt}, user agent {X}.
nd|Reactie geplaatst door {fn}, UA: {X}
nd|Inzageverzoek: van u hebben wij de user-agent "{X}" opgeslagen.
nd|Technische gegevens bij contactformulier\nNaam: {nm}\nBrowser: {X}
nd|Ondertekend door {nm} op {dt}, {time} ({X})
nd|Helpdesk: portaal werkt niet bij {ini}. Useragent: {X}
nd|Sessie van leerling {fn} in Magister: {X}
nd|Apparaat en browser:\n{X}
nd|curl -A "{X}" https://portaal.voorbeeld.example/
nd|X-Device-User-Agent: {X}
nd|Verdachte login: {X} vanuit {city}.
nd|Sollicitatie via website, user-agent={X}
nd|Sessielog {time} user={fnl} agent="{X}"
nd|De aangifte is digitaal gedaan; user agent: {X}
nd|Cookiebanner akkoord | {X} | {dt}
nd|Patiëntportaal geraadpleegd met {X} om {time}.
nd|> User-Agent: {X}
nd|Onderzoek datalek: de aanvaller gebruikte steeds dezelfde user-agent, te weten {X}.
nd|`{X}`
nd|navigator.userAgent geeft bij deze klant: {X}
nd|UA-string bezoeker {n4}: {X}
nm|{"event":"login","user":"{fnl}","ua":"{X}"}
nm|<userAgent>{X}</userAgent>
nm|time={time} user={fnl} ua="{X}" status=200
nc|hij zegt dat me browser te oud is: {X}
nc|dit stond er als ik op details klik {X}
nc|browser info: {X} en dan wit scherm
ed|User-Agent: {X}
ed|The login was made with the browser {X}
ed|Consent given on {dt}, user agent: {X}
ed|We stored the following user agent about you: "{X}"
ec|site says my browser is {X} and wont load
ed|Signed electronically by {nm} at {time} using {X}
"""
# the cookie in "_ga=" must be a Google id
_vd = v_device
def v_device(C, st, mode=None):
    if mode == "ga":
        return "GA1.2.%d.%s" % (C.i(10 ** 8, 2 ** 31 - 1), "1" + C.ch("5", "6", "7") + C.dg(8))
    return _vd(C, st, mode)
VAL["device_id"] = v_device

# ------------------------------------------------------------------ look-alikes
# generic "this is an order / invoice / article code" carriers: fit any code-like value
ORD = r"""
nd|Uw bestelling met ordernummer {X} is verzonden.
nd|Factuurnummer {X}, graag betalen binnen 14 dagen.
nd|Artikelnummer: {X} – tuinslang 25 meter
nd|Onderdeelnummer {X} is niet op voorraad.
nd|Offertenummer {X} blijft een maand geldig.
nd|Betreft: factuur {X}
nd|Batchnummer {X} is teruggeroepen door de fabrikant.
nd|Bestelnr. {X} | aantal 4 | levertijd 3 werkdagen
nd|SKU {X} ligt in het magazijn op stelling C.
nd|Inkoopordernummer {X} vermelden op de factuur.
nd|Wijzigingsverzoek {X} is goedgekeurd door de CAB.
nd|Chargenummer vaccin: {X}
nd|Catalogusnummer {X} (zie bijlage prijslijst)
nd|Projectnummer {X}: renovatie dak sporthal
nd|Werkorder {X} – schilderwerk trappenhuis
nd|Lotnummer\n{X}
nd|Voorraadcode "{X}" is vervallen.
nd|Retournummer {X} op de doos schrijven a.u.b.
nd|Pakbon {X}\nInhoud: 12 dozen printpapier
nd|Incidentticket {X} is gesloten door de helpdesk.
nd|Productcode: {X} (kleur antraciet)
nd|De kortingscode is {X}, geldig in alle filialen.
nd|Raamovereenkomst {X} met de leverancier van kantoormeubelen
nd|Referentie inkoopfactuur: {X}, bedrag € {amt}
nd|Reserveonderdeel {X} voor de cv-ketel besteld.
nd|| Artikelnr. | Omschrijving |\n|---|---|\n| {X} | bureaustoel |
nd|<td>Ordernr.</td><td>{X}</td>
nc|order nr {X} nog steeds niet binnen, wanneer komt die
nc|pakketje met ordernummer {X} is kwijt volgens postnl
nc|factuur {X} heb ik al betaald hoor
nc|heb artikel {X} besteld maar verkeerde kleur gekregen
nm|{"order_id": "{X}", "status": "verzonden"}
nm|<factuurnummer>{X}</factuurnummer>
nm|ordernr;bedrag;valuta\n{X};{amt};EUR
nm|artikelnr={X} aantal=3 magazijn=2
ed|Your order {X} has been shipped.
ed|Invoice no. {X} is overdue.
ed|Part number {X} is out of stock.
ed|Ticket #{X} has been closed.
ed|PO number: {X}
ed|Batch {X} was recalled by the manufacturer.
ed|Quote {X} is valid for one month.
ec|order {X} still not here, when does it arrive
em|{"sku":"{X}","qty":2}
"""
AMT = r"""
nd|De begroting bedraagt € {X} per jaar.
nd|Totaalbedrag: € {X}
nd|De gemeente ontving een subsidie van {X} euro.
nd|Omzet afgelopen boekjaar: EUR {X}
nd|WOZ-waarde van het complex: € {X},-
nc|dat hele project kost {X} euro niet normaal
nd|| Post | Bedrag |\n|---|---|\n| Onderhoud | € {X} |
ed|The project budget is EUR {X}.
ed|Total turnover: € {X}
nm|bedrag={X};valuta=EUR
"""
VER = r"""
nd|De server draait op versie {X}.
nd|Update naar versie {X} installeren vóór vrijdag.
nd|Opgelost in release {X}.
nd|Softwareversie: {X}
nd|Firmware v{X} is nu beschikbaar voor de router.
nd|Windows build {X} ondersteunt deze printer niet.
nd|Omgeving: Java-applicatie, versie {X}, database Oracle
nd|Wijzigingslog\n## {X}\n- kleine verbeteringen
nd|Driver {X} geeft een blauw scherm.
nc|heb versie {X} geinstaleerd maar doet t nog niet
nm|{"version": "{X}", "channel": "stable"}
nm|<Version>{X}</Version>
nm|pip install paketnaam=={X}
ed|Please upgrade to version {X}.
ed|Fixed in release {X}.
ed|Firmware {X} is available.
"""
ECLI_C = r"""
nd|Zie {X}, r.o. 4.3.
nd|De rechtbank verwijst naar {X}.
nd|Vgl. het arrest gepubliceerd als {X}.
nd|Uitspraak: {X}
nd|Vindplaats {X}, met annotatie.
nd|De Raad overwoog eerder ({X}) dat geen sprake is van bijzondere omstandigheden.
ed|See {X}, para. 4.3.
ed|The court refers to {X}.
"""
ISBN_C = r"""
nd|ISBN {X}, paperback, 320 pagina's
nd|Het leerboek (ISBN: {X}) is verplicht voor dit vak.
nd|Boekenlijst klas 2: aardrijkskunde, ISBN {X}
nd|Lees hoofdstuk 3 uit het handboek, isbn {X}.
nd|ISBN-nummer van het werkboek\n{X}
nm|<isbn>{X}</isbn>
ed|The textbook (ISBN {X}) is required.
ed|ISBN: {X}
"""
EAN_C = r"""
nd|EAN {X} – afwasmiddel 500 ml
nd|Barcode {X} wordt niet herkend door de kassa.
nd|Scan barcode: {X}
nd|EAN-code van het product: {X}
nm|ean;omschrijving\n{X};koffiefilters
ed|Barcode {X} is not recognised by the till.
"""
URLG = r"""
nd|Kijk voor meer informatie op {X}
nd|Bron: {X} (geraadpleegd gisteren)
nd|De voorwaarden staan op {X}.
nd|Zie ook ({X}).
nd|Meld de klacht via {X}
nd|Handleiding: {X}
nd|[lees meer]({X})
nd|<a href="{X}">Naar de website</a>
nd|Zie onderstaande link:\n{X}
nd|Het rapport is te vinden via {X}, hoofdstuk 2.
nc|check {X} daar staat alles op
nc|zie {X} ik snap t zelf ook niet
nm|{"url": "{X}", "code": 200}
nm|GET {X} 200 12ms
ed|More information: {X}
ed|The terms are published at {X}.
ed|Source: {X}
ec|just look at {X}
"""

def amount(C, n=9):
    return "{:,}".format(C.i(10 ** (n - 1), 10 ** n - 1)).replace(",", ".")

def ecli(C):
    return "ECLI:NL:%s:%d:%d" % (C.ch("HR", "RBAMS", "GHARL", "CRVB", "RVS", "RBDHA", "GHSHE", "RBROT", "PHR"), C.i(2008, 2024), C.i(100, 9999))

def isbn13(C):
    s = "978" + C.ch("90", "94") + C.dg(7)
    c = (10 - sum(int(d) * (3 if k % 2 else 1) for k, d in enumerate(s)) % 10) % 10
    s += str(c)
    return C.ch(s, "%s-%s-%s-%s-%s" % (s[:3], s[3:5], s[5:8], s[8:12], s[12]), "%s %s %s %s %s" % (s[:3], s[3:5], s[5:9], s[9:12], s[12]))

def isbn10(C):
    s = "90" + C.dg(7)
    c = sum(int(d) * (k + 1) for k, d in enumerate(s)) % 11
    return s + ("X" if c == 10 else str(c))

def ean13(C):
    s = "87" + C.dg(10)
    return s + str((10 - sum(int(d) * (3 if k % 2 else 1) for k, d in enumerate(s)) % 10) % 10)

def ver4(C):
    return C.ch("10.0.%d.%d" % (C.ch(19041, 19044, 19045, 22000, 22621, 22631), C.i(100, 5000)), "%d.%d.%d.%d" % (C.i(1, 22), C.i(0, 12), C.i(0, 99), C.i(0, 60)),
                "%d.%d.%d.%d" % (C.i(1, 9), C.i(0, 9), C.i(0, 20), C.i(1, 250)), "%d.0.%d.%d" % (C.i(80, 130), C.i(3000, 6700), C.i(20, 220)))

def bad_luhn(C, n, first="12345678"):
    while True:
        s = C.dg(n, first)
        if not luhn_ok(s): return s

def bad_iban(C):
    while True:
        s = "NL" + "%02d" % C.i(2, 98) + C.ch(*NLBANK) + "0" + C.dg(9)
        if not iban_ok(s): return C.ch(s, s, " ".join(s[k:k + 4] for k in range(0, len(s), 4)))

def generic_url(C):
    return C.ch("https://www.rijksoverheid.nl/onderwerpen/" + C.ch("privacy-en-persoonsgegevens", "schulden", "jeugdhulp", "zorgverzekering"), "https://www.gemeente-zuidrand.nl/" + C.ch("paspoort", "afval/kalender", "wmo", "parkeren"),
                "https://www.linkedin.com/company/" + C.ch("zorggroep-noorderboog", "woonstichting-de-brug", "transport-kok"), "https://www.linkedin.com/jobs/view/" + C.dg(10, "3"), "https://github.com/" + C.ch("python/cpython/issues/", "nodejs/node/pull/") + C.dg(5, "123"),
                "https://www.youtube.com/watch?v=" + C.pat("^~^~^^~~#@~"), "www.belastingdienst.nl/" + C.ch("toeslagen", "aangifte", "btw"), "https://nl.wikipedia.org/wiki/" + C.ch("Elfproef", "Kenteken", "Grachtengordel", "Stikstof"),
                "https://wetten.overheid.nl/BWBR00" + C.dg(5) + "/", "https://www.instagram.com/explore/tags/" + C.ch("utrecht", "tuinieren", "koningsdag") + "/", "https://twitter.com/hashtag/" + C.ch("wmo", "stikstof", "eurovisie"), "https://www.facebook.com/help/" + C.dg(15, "1"),
                "https://voorbeeld.example/index.php?id=" + str(C.i(1, 900)), "https://autoriteitpersoonsgegevens.nl/themas/" + C.ch("cookies", "avg-algemeen"), "https://www.facebook.com/events/" + C.dg(15, "1"), "x.com/search?q=" + C.ch("treinstoring", "regen"), "https://www.tiktok.com/tag/" + C.ch("recept", "studietips"))

LOOK = {}
def L(t, fn, block):
    LOOK.setdefault(t, []).append((fn, block))

# --- bsn
nine = lambda C: bsn_bad(C) if C.p(.88) else bsn_make(C)
L("bsn", nine, ORD); L("bsn", lambda C: amount(C, 9), AMT)
L("bsn", lambda C: C.w((bsn_bad(C), 60), (grp(bsn_bad(C), (4, 2, 3), "."), 20), (grp(bsn_bad(C), (3, 3, 3), " "), 20)), r"""
nd|Het ingevoerde nummer {X} voldoet niet aan de elfproef en is dus geen BSN.
nd|{X} is geen geldig burgerservicenummer (controlecijfer klopt niet).
nd|Foutmelding: '{X}' is geen bestaand BSN, controlegetal onjuist.
nd|Testnummer {X} wordt door de software geweigerd omdat het geen echt BSN is.
nd|Voor de demo gebruiken we het fictieve, ongeldige nummer {X} in plaats van een BSN.
nm|WARN validatie elfproef mislukt voor invoer {X}
ed|{X} is not a valid BSN: it fails the eleven test.
ed|The dummy number {X} fails the checksum, so it cannot be a BSN.
""")
L("bsn", lambda C: "123456789", r"""
nd|Vul uw BSN in (9 cijfers, bijvoorbeeld {X}).
nd|Voorbeeld van de notatie: {X}
ed|Enter nine digits, e.g. {X}.
nm|<input name="bsn" placeholder="{X}">
""")
L("bsn", lambda C: "200." + C.dg(3) + "." + C.dg(3) + "/01", ECLI_C.replace("ECLI", "zaak") + r"""
nd|Gerechtshof, zaaknummer {X}, arrest in hoger beroep
nd|Zaaknummer gerechtshof: {X}
""")
L("bsn", lambda C: C.dg(9, "123456789"), r"""
nd|Het heelal: een afstand van {X} kilometer.
nd|Unieke bezoekers wereldwijd vorig jaar: {X}.
nd|Bestandsgrootte: {X} bytes
nd|Meterstand hoofdmeter fabriek: {X} kWh
nd|Het bestand telt {X} regels.
ed|File size: {X} bytes
nm|Content-Length: {X}
nm|duration_ns={X} status=200
""")
L("bsn", lambda C: "0" + C.ch("10", "20", "30", "40", "50", "70") + C.dg(7, "2345678"), r"""
nd|Telefoonnummer gemeentehuis: {X}
nd|Bel de receptie op {X}.
ed|Call the front desk on {X}.
""")

# --- iban
L("iban", bad_iban, r"""
nd|Het rekeningnummer {X} is ongeldig: het controlegetal klopt niet.
nd|Foutmelding bij invoer '{X}': dit is geen geldige IBAN.
nd|{X} bestaat niet, de IBAN-controle (mod 97) geeft een fout.
nd|Voor de testomgeving gebruiken we de ongeldige IBAN {X}, die bij geen enkele bank bestaat.
nd|In de phishingmail stond een nepnummer ({X}) dat niet aan de IBAN-controle voldoet.
nm|ERROR validatie iban mislukt: checksum onjuist voor '{X}'
nm|{"input": "{X}", "valid": false, "error": "mod97"}
ed|{X} is not a valid IBAN: the checksum is wrong.
ed|Error: the value {X} fails the mod 97 check.
ed|The test suite uses the invalid IBAN {X}.
""")
L("iban", lambda C: C.ch("NL00 BANK 0123 4567 89", "NL00BANK0123456789", "NL12ABCD0123456789", "NLxx BANK 0000 0000 00"), r"""
nd|Vul uw IBAN in, bijvoorbeeld {X}.
nd|Een IBAN ziet er zo uit: {X}
nm|<input name="iban" placeholder="{X}">
ed|Enter your IBAN, e.g. {X}.
""")
L("iban", lambda C: "NL%02dZZZ%s0000" % (C.i(10, 98), C.dg(8, "123456789")), r"""
nd|Incassant-ID van de vereniging: {X}
nd|Incassant ID {X}, kenmerk machtiging 0042
nd|SEPA-machtiging voor {org}, incassant-ID {X}.
ed|Creditor identifier: {X}
nm|<CdtrSchmeId>{X}</CdtrSchmeId>
""")
L("iban", lambda C: C.ch("ABNANL2A", "RABONL2U", "INGBNL2A", "TRIONL2U", "SNSBNL2A", "BNGHNL2G", "KREDBEBB", "DEUTDEFF500"), r"""
nd|BIC/SWIFT-code van de bank: {X}
nd|De BIC is {X}.
nm|<BIC>{X}</BIC>
ed|SWIFT code: {X}
""")
L("iban", lambda C: "RF" + "%02d" % C.i(2, 98) + " " + grp(C.dg(12), (4, 4, 4), " "), r"""
nd|Vermeld bij betaling de referentie {X}.
nd|Betalingsreferentie: {X}
ed|Creditor reference: {X}
""")
L("iban", lambda C: grp(C.dg(16, "12345678"), (4, 4, 4, 4), C.ch(" ", ".", " ")), r"""
nd|Betalingskenmerk: {X}
nd|Vermeld het betalingskenmerk {X} bij uw overboeking.
nc|welk betalingskenmerk moet erbij? {X} toch
ed|Payment reference: {X}
""")
L("iban", lambda C: C.pat("NL##-@@@@-####-##"), ORD); L("iban", ecli, ECLI_C)
L("iban", lambda C: "NL.IMRO.%s.%s-%s" % (C.dg(4, "0"), C.pat("BP####@@@"), C.pat("VA0%")), r"""
nd|Bestemmingsplan met identificatie {X} is vastgesteld.
nd|Omgevingsplan: {X}
""")

# --- card
L("card", lambda C: (lambda s: C.ch(s, grp(s, (4, 4, 4, 4), " "), grp(s, (4, 4, 4, 4), ".")))(bad_luhn(C, 16)), r"""
nd|Betalingskenmerk: {X}
nd|Vermeld bij uw betaling het betalingskenmerk {X}.
nd|Acceptgiro, betalingskenmerk {X}, bedrag € {amt}
nc|welk betalingskenmerk moet erbij? {X} toch
nc|heb betaald met kenmerk {X} kijk ff na
nm|<betalingskenmerk>{X}</betalingskenmerk>
nm|kenmerk;bedrag\n{X};{amt}
ed|Payment reference: {X}
ed|Please quote payment reference {X}.
""")
L("card", lambda C: (lambda s: C.ch(s, grp(s, (4, 4, 4, 4), " "), grp(s, (4, 4, 4, 4), "-")))(bad_luhn(C, 16, "45")), r"""
nd|Het nummer {X} is geen geldig creditcardnummer (Luhn-controle mislukt).
nd|Foutmelding: kaartnummer {X} bestaat niet, controlecijfer onjuist.
nd|Voor de test is een ongeldig nummer gebruikt, {X}, dat door elke betaaldienst wordt geweigerd.
nm|ERROR luhn-check mislukt voor invoer '{X}'
nm|{"input": "{X}", "valid": false, "error": "luhn"}
ed|{X} is not a valid card number: it fails the Luhn check.
ed|Error: checksum wrong for input {X}.
""")
L("card", lambda C: C.ch("1234 5678 9012 3456", "1234-5678-9012-3456", "0000 0000 0000 0000", "1234567890123456"), r"""
nd|Vul het kaartnummer in, bijvoorbeeld {X}.
nm|<input name="card" placeholder="{X}">
ed|Enter the card number, e.g. {X}.
nd|Notatie van een kaartnummer: {X}
""")
L("card", lambda C: bad_luhn(C, 16), ORD)
L("card", lambda C: "3S" + C.pat("@@@@") + C.dg(9), r"""
nd|Track & trace: {X}
nc|waar is pakket {X} gebleven
ed|Tracking code {X}
""")
L("card", ean13, EAN_C); L("card", isbn13, ISBN_C)
L("card", lambda C: "8716" + C.dg(14), r"""
nd|EAN-code gasaansluiting sporthal: {X}
nd|Elektriciteitsaansluiting gemaal, EAN {X}
ed|EAN of the school's grid connection: {X}
nm|aansluiting;ean\ngemaal noord;{X}
""")
L("card", lambda C: bad_luhn(C, C.ch(14, 15, 16)), "nd|Opslagcluster: {X} bytes in gebruik\nnm|used_bytes={X} free=12%\ned|Storage used: {X} bytes\nnd|Uitkomst van de berekening: {X}")
L("card", lambda C: bad_luhn(C, 16, "1"), r"""
nm|ts_us={X} event=heartbeat
nd|Tijdstempel in microseconden: {X}
ed|Timestamp (microseconds): {X}
""")

# --- phone
L("phone", lambda C: C.ch("06" + C.dg(8), "0" + C.dg(9, "123456789"), "06-" + C.dg(7), C.dg(10, "123456789"), "06-" + C.dg(4) + "-" + C.dg(3)), ORD)
L("phone", lambda C: C.ch("09:00 - 17:30", "08.30-17.00", "9:00-12:30", "10.00 – 18.00", "08:00-20:00", "13.00-16.30", "07.30 - 18.15"), r"""
nd|Openingstijden: ma t/m vr {X} uur
nd|De balie is geopend van {X} uur.
nd|Spreekuur wijkverpleegkundige {X} uur
nd|Inloop buurthuis di en do {X}
nd|Bibliotheek: za {X}
nc|zijn jullie morgen open {X} ?
ed|Opening hours: Mon-Fri {X}
ed|The desk is open {X}.
""")
L("phone", lambda C: "52.%s, 4.%s" % (C.dg(C.i(4, 6)), C.dg(C.i(4, 6))), r"""
nd|Locatie pompstation: {X}
nd|Coördinaten: {X}
nm|latlon={X} zoom=14
ed|Coordinates of the bridge: {X}
nd|GPS-positie boei 12: {X}
""")
L("phone", isbn10, ISBN_C); L("phone", ean13, EAN_C); L("phone", isbn13, ISBN_C)
L("phone", lambda C: C.ch(amount(C, 10), amount(C, 9), amount(C, 10) + "," + C.dg(2)), AMT)
L("phone", lambda C: "1" + C.ch("5", "6", "7") + C.dg(8), r"""
nm|ts={X} level=info msg="cron gestart"
nm|{"created": {X}, "job": "backup"}
nm|exp={X};iat=ok
nd|Unix-tijdstempel van de back-up: {X}
ed|Unix timestamp of the backup: {X}
""")
L("phone", lambda C: "%d-%d" % ((lambda a: (a, a + C.i(5, 40)))(C.i(100, 800))), r"""
nd|Tijdschrift voor Bestuursrecht, p. {X}
nd|Zie pagina's {X} van het rapport.
ed|See pp. {X}.
nd|Handboek sociale zekerheid, blz. {X}
""")
L("phone", lambda C: "%02d/%s-%02d" % (C.i(1, 20), C.dg(6, "123456789"), C.i(10, 24)), r"""
nd|Parketnummer {X}, zitting meervoudige kamer
nd|Parketnr. {X}
nd|In de zaak met parketnummer {X}
ed|Public prosecutor's case no. {X}
""")
L("phone", lambda C: C.ch("C/%s/%s / HA ZA %s-%s", "C/%s/%s / KG ZA %s-%s", "C/%s/%s / FA RK %s-%s") % (C.ch("13", "16", "09", "10"), C.dg(6, "123456789"), C.ch("20", "21", "22", "23"), C.dg(3, "123456789")), r"""
nd|Zaaknummer: {X}
nd|Zaak- en rolnummer {X}
ed|Case no. {X}
""")
L("phone", lambda C: "%d.%d.%d.%d" % (C.i(1, 20), C.i(0, 9), C.i(1000, 9999), C.i(10, 999)), VER)

# --- email
L("email", lambda C: C.ch("logo@2x.png", "header@3x.jpg", "icoon-pijl@2x.webp", "knop@1.5x.png"), r"""
nd|Het bestand {X} ontbreekt in de map afbeeldingen.
nd|Vervang {X} door een scherpere versie.
nm|<img src="{X}" alt="logo">
ed|Please replace {X} on the website.
nm|GET /img/{X} 404
""")
L("email", lambda C: C.ch("react@18.2.0", "lodash@4.17.21", "@angular/core@16.1.0", "vue@3.3.4", "eslint@8.57.0", "@types/node@20.4.1", "nginx@1.25"), r"""
nd|Voer npm install {X} uit op de bouwserver.
nd|Kwetsbaarheid gevonden in {X}, updaten graag.
nm|npm WARN deprecated {X}
nm|+ {X}
ed|Upgrade {X} before release.
nd|Pakket `{X}` is verouderd.
""")
L("email", lambda C: C.ch("git@github.com:", "git@gitlab.intern:") + C.ch("zaaksysteem/portaal.git", "infra/ansible.git", "webteam/site.git"), r"""
nm|git clone {X}
nd|De broncode staat in {X}
nm|origin  {X} (fetch)
ed|Clone the repository from {X}
""")
L("email", lambda C: C.ch("root@web01:~#", "deploy@srv-db2:/var/log$", "pi@raspberrypi:~$", "oracle@dbtest:~$"), r"""
nm|{X} systemctl restart nginx
nm|{X} tail -f error.log
nd|Achter de prompt {X} typt u het commando reboot.
ed|At the prompt {X} type reboot.
""")
L("email", lambda C: "%d stuks @ € %d,%02d" % (C.i(2, 90), C.i(1, 80), C.i(0, 99)), r"""
nd|Bestelling: {X}
nd|Nietmachines, {X} excl. btw
nc|kan ik {X} krijgen of is dat te goedkoop
nd|Offerte koffiebekers: {X}
""")
L("email", lambda C: C.ch("@Override", "@Autowired", "@property", "@Transactional"), r"""
nm|{X} public void run() {
nd|In de broncode ontbreekt de regel {X} boven de functie.
ed|Add {X} above the method.
nm|  {X}
""")
L("email", lambda C: C.ch("alpine@sha256:", "postgres@sha256:", "redis@sha256:") + C.hx(64), r"""
nm|FROM {X}
nm|image: {X}
ed|The container is pinned to {X}.
nd|De container is vastgezet op {X}.
""")
L("email", lambda C: C.ch("Jeugd@Venster", "Zorg@Home", "Kids@Work", "Leren@School", "Sport@Wijk", "Taal@Werk"), r"""
nd|Het project {X} loopt nog een jaar door.
nd|Cliënten kunnen deelnemen aan de training {X}.
nd|Subsidieaanvraag programma {X}
nc|gaat {X} vanmiddag wel door?
nd|Nieuwsbrief van {X}, nummer 4
ed|The {X} programme has been extended by a year.
""")
L("email", lambda C: C.ch("https://medium.com/@zorgtech/trends", "https://unpkg.com/vue@3/dist/vue.js", "https://cdn.jsdelivr.net/npm/bootstrap@5.3.0/dist/css/bootstrap.min.css", "https://www.google.com/maps/@52.0907,5.1214,13z"), URLG)
L("email", lambda C: C.ch("P@ssw0rd", "W3lk0m@2024", "Z0mer@2023!", "Adm1n@123", "Gehe1m@456", "H@llo123"), r"""
nd|Gebruik geen wachtwoord zoals {X}, dat is makkelijk te raden.
nd|Tijdelijk wachtwoord van de testomgeving: {X}
ed|Do not use a password such as {X}.
nd|Voorbeeld van een zwak wachtwoord: {X}
""")

# --- postcode
L("postcode", lambda C: C.ch("%d MB", "%d KM", "%d KG", "%d PK", "%d KB", "%d GB", "%d MW", "%d ML", "%d KV", "%d CC", "%d MM", "%d LM", "%d mm", "%d ml", "%d km", "%d kg") % C.ch(1024, 1100, 1200, 1250, 1400, 1500, 1600, 1800, 2000, 2048, 2500, 3000, 4096, 5000, C.i(1011, 9999)), r"""
nd|Specificaties: {X}
nd|Totaal gemeten: {X}
nd|Op het typeplaatje staat {X}.
nd|Maximaal toegestaan volgens de norm: {X}
nd|Meetwaarde van de installatie: {X}
nd|De limiet is verhoogd naar {X}.
ed|Maximum: {X}
ed|Measured value: {X}
nm|limiet={X} status=ok
""")
L("postcode", lambda C: "%d %s" % (C.i(2010, 2025), C.ch("NL", "EU", "BE", "DE", "EN", "UK", "FR")), r"""
nd|Jaarverslag {X} is gepubliceerd.
nd|Rapportage Q4 {X} versie definitief
nd|Brochure {X} – uitgave zorgverzekeraar
nd|Prijslijst {X}.pdf
ed|Annual report {X} is now available.
ed|Price list {X}
nd|Campagne voorjaar {X} gaat van start.
""")
L("postcode", lambda C: "%d BW" % C.ch(1401, 1402, 1403, 1576, 1637, 1638, 1639, 1902, 1903, 2014, 1269, 1374, 1382), r"""
nd|Vordering op grond van artikel {X} (oud).
nd|Zie art. {X} oud, onrechtmatige daad.
nd|Onder het oude recht gold art. {X}.
nd|De gedaagde beroept zich op artikel {X} (oud)
ed|Under former Article {X} the claim would lapse.
""")
L("postcode", lambda C: "%d en" % C.i(1930, 2010), r"""
nd|Het gebouw dateert uit {X} werd later uitgebreid.
nd|De vereniging is opgericht in {X} telt nu 300 leden.
nd|De brug stamt uit {X} is een rijksmonument.
nc|die school staat er al sinds {X} nu moet ie dicht
""")
L("postcode", lambda C: "%d is" % C.i(2015, 2024), r"""
nd|De begroting voor {X} vastgesteld door de raad.
nd|Het jaarverslag over {X} nog niet klaar.
nc|het budget van {X} al op zeiden ze
nd|Het beleidsplan van {X} op onderdelen aangepast.
""")
L("postcode", lambda C: "%d op" % C.i(1100, 8000), r"""
nd|Het aantal meldingen kwam uit op {X} jaarbasis.
nd|Er staan nu {X} de wachtlijst in de regio.
nd|De stand van de teller bedroeg {X} de peildatum.
""")
L("postcode", lambda C: C.ch("Peugeot 3008 GT", "Ryzen 5600 XT", "BMW 2002 ti", "Canon 2520 DN", "Radeon 6900 XT", "HP 4250 DN", "Kyocera 2040 DN", "Radeon 7800 XT", "Server 2019 DC", "Honda 1100 XX", "Brother 5450 DN"), r"""
nd|Te koop: {X}, in goede staat.
nd|De {X} is aan vervanging toe.
nd|Op kantoor staat een {X}.
nc|werkt die {X} ook met de nieuwe driver
ed|For sale: {X}, good condition.
nd|Inventaris: 1x {X}
""")
L("postcode", lambda C: C.pat("%### @@"), r"""
nd|Artikelcode {X}, rubber afdichtring
nd|Kleurcode verf: {X}
nd|Onderdeel {X} past op alle pompen van dit merk.
nm|artikelcode;voorraad\n{X};14
ed|Part code {X}, rubber seal
""")
L("postcode", lambda C: "%d en" % C.ch(1010, 3140, 2580, 7510, 1414, 3011), r"""
nd|De installatie voldoet aan NEN {X} aan de eisen van de brandweer.
nd|Keuring volgens NEN {X} volgens de fabrieksvoorschriften uitgevoerd.
""")
L("postcode", lambda C: "%d NS" % C.i(1011, 9999), r"""
nd|Trein {X} rijdt vandaag niet.
nd|Vertraging: trein {X} richting {city}, 12 minuten
""")

# --- address
for v, b in [
 (lambda C: "Perron %d%s" % (C.i(1, 15), C.ch("", "a", "b")), "nd|De trein vertrekt van {X}.\nnd|Verzamelen op {X} om half negen.\nnd|Reizigers naar {city}: {X}"),
 (lambda C: C.ch("lijn %d", "Bus %d", "bus %d", "Tram %d", "Sprinter %d") % C.i(1, 399), "nd|Neem {X} richting het station.\nnd|{X} rijdt vandaag volgens een aangepaste dienstregeling.\nnc|met {X} ben je er zo\nnd|Vertraging op {X} door een wisselstoring"),
 (lambda C: C.ch("Kamer %d", "Zaal %d", "Lokaal %d", "Vergaderzaal %d", "Spreekkamer %d") % C.i(1, 400), "nd|De vergadering is in {X}.\nnd|{X} is gereserveerd voor de commissie.\nnc|we zitten in {X} tot 4 uur\nnd|Overleg jeugdteam: {X}, beamer aanwezig"),
 (lambda C: C.ch("exit %d", "junction %d", "Route %d") % C.i(2, 66), "ed|Traffic jam near {X}.\ned|We met at {X}.\nec|stuck at {X}, will be late"),
 (lambda C: C.ch("Article 6:162", "Section 7:658", "Article 9", "Article 3:40"), "ed|The claim is based on {X} of the Dutch Civil Code.\ned|See {X} of the Act.\ned|{X} does not apply here."),
 (lambda C: C.ch("Room %d", "Gate D%d", "Platform %d", "Bus %d", "Ward %d", "Chapter %d", "Annex %d") % C.i(2, 60), "ed|See {X} for more information.\ned|Please go to {X}.\ned|{X} will be closed on Monday.\nec|where is {X}"),
 (lambda C: C.ch("artikel %d lid %d", "art. %d lid %d", "artikel %d, lid %d") % (C.i(2, 90), C.i(1, 6)) + C.ch("", " onder h"), "nd|{X} AVG is hier van toepassing.\nnd|Bezwaar is mogelijk ({X} van de wet).\nnd|Zie {X} van de huurovereenkomst.\nnd|Ontheffing ingevolge {X} van de verordening"),
 (lambda C: C.ch("artikel 6:162 BW", "art. 7:658 BW", "artikel 3:40 BW", "art. 310 Sr", "artikel 1:377a BW", "art. 8:29 Awb"), "nd|Eiser baseert zijn vordering op {X}.\nnd|Het beroep op {X} slaagt niet.\nnd|Vgl. {X}."),
 (lambda C: C.ch("Hoofdstuk %d", "Bijlage %d", "Paragraaf %d", "Tabel %d", "Figuur %d", "Opgave %d", "Deel %d") % C.i(1, 20) + C.ch("", "", "a", "b"), "nd|{X} bevat de toelichting.\nnd|Zie {X} van het rapport.\nnd|Huiswerk: {X} maken\nnc|snap jij {X} al"),
 (lambda C: C.ch("groep %d" % C.i(3, 8), "groep 7b", "klas 3b", "klas 2a", "brugklas 1c", "Vmbo 4"), "nd|De leerlingen van {X} gaan op schoolreis.\nnd|Ouderavond {X}\nnc|zit jij ook in {X}\nnd|Rooster {X}: gym vervalt"),
 (lambda C: C.ch("Windows 11", "Windows 10", "Office 2019", "iPhone 14", "Galaxy S22", "PlayStation 5", "Exchange 2016", "Peugeot 208", "Volvo V60", "Formule 1", "Route 66", "Apollo 13", "Hal 7"), "nd|De presentatie gaat over {X}.\nnd|{X} werkt niet meer zoals het hoort.\nnc|wat vind jij van {X}\ned|The talk is about {X}.\nnd|Vraag over {X}"),
 (lambda C: "Psalm %d" % C.i(1, 150) if C.p(.5) else "Lied %d" % C.i(1, 900), "nd|Wij zingen {X}.\nnd|Orde van dienst: {X}, daarna gebed"),
 (lambda C: C.ch("Kerstmarkt %d", "Nieuwjaarsmarkt %d", "Grachtenloop %d", "Jaarmarkt %d", "Dam tot Damloop %d", "Straatfestival %d", "Begroting %d", "Parkfeest %d", "Woonvisie %d") % C.i(2018, 2026), "nd|{X} gaat dit jaar niet door.\nnd|Evaluatie {X}\nnc|ga jij nog naar {X}\nnd|Draaiboek {X} ligt ter inzage.\nnd|Vrijwilligers gezocht voor {X}"),
 (lambda C: "straat telt %d" % C.i(12, 90), "nd|Deze {X} woningen, waarvan de helft sociale huur.\nnd|De {X} bomen die gekapt worden."),
 (lambda C: "plein %d" % C.i(12, 90), "nd|Op het {X} kramen en een podium.\nnd|Er passen op dit {X} auto's."),
 (lambda C: "weg %d" % C.i(3, 40), "nd|Het verkeer stond op deze {X} kilometer lang vast.\nnd|Er gebeurden op deze {X} ongelukken in korte tijd."),
 (lambda C: C.ch("Ajax - Feyenoord 2-1", "Heracles - Emmen 0-2", "PSV - Twente 3-3"), "nd|Uitslag: {X}\nnc|{X} gezien? niet normaal"),
 (lambda C: C.ch("SC Cambuur 3", "Volendam 2", "Excelsior Maassluis 4", "DVS Dames 2", "Jong Vooruit 5"), "nd|{X} speelt zaterdag uit.\nnd|Trainer gezocht voor {X}\nnc|wie fluit er bij {X}"),
 (lambda C: C.ch("Windkracht %d" % C.i(5, 11), "schaal %d" % C.i(5, 14), "trede %d" % C.i(1, 9), "stap %d" % C.i(1, 9), "fase %d" % C.i(2, 4), "niveau %d" % C.i(2, 4), "categorie %d" % C.i(1, 5)), "nd|Het gaat hier om {X}.\nnd|Indeling: {X}\nnc|tis {X} volgens mij\nnd|{X} geldt sinds dit jaar voor de hele sector."),
 (lambda C: C.ch("A%d" % C.i(1, 79), "N%d" % C.i(200, 399), "hectometerpaal %d,%d" % (C.i(2, 90), C.i(0, 9)), "afrit %d" % C.i(2, 40)), "nd|Ongeval met vrachtwagen ter hoogte van {X}.\nnd|File bij {X}, 20 minuten vertraging.\nnc|sta vast bij {X} ben later"),
]:
    L("address", v, b)

# --- date_of_birth: dates that are something else
d_any = lambda C: fmt_date(C, C.date(2012, 2025), "d")
L("date_of_birth", d_any, r"""
nd|Factuurdatum: {X}
nd|De zitting vindt plaats op {X} om 10.30 uur.
nd|Uw afspraak staat gepland op {X}.
nd|Uw brief van {X} hebben wij ontvangen.
nd|Ingangsdatum contract: {X}
nd|Schadedatum {X}, schade aan de voorbumper.
nd|Opname op {X} op afdeling C3.
nd|Rijbewijs geldig tot {X}
nd|Datum melding: {X}
nd|Ondertekend te {city} op {X}
nd|Verzonden: {X}
nd|De vergadering van {X} is afgelast.
nd|Uiterste betaaldatum {X}
nd|Laatste APK: {X}
nd|Op {X} is de verdachte aangehouden.
nd|In dienst sinds {X}
nd|Notulen bewonersoverleg d.d. {X}
nd|Bloedafname {X}: Hb 7,2
nd|Houdbaar tot {X}
nd|Rapportdatum\n{X}
nd|Toets wiskunde: {X}, lokaal 12
nc|de afspraak van {X} gaat niet lukken
nc|heb op {X} betaald zie bijlage
nc|sinds {X} niks meer gehoord
nm|<factuurdatum>{X}</factuurdatum>
nm|{"ingangsdatum": "{X}"}
nm|datum;bedrag\n{X};{amt}
ed|Invoice date: {X}
ed|The hearing will take place on {X}.
ed|Your appointment is on {X}.
ed|Start date of the contract: {X}
ec|the appointment on {X} doesnt work for me
""")
L("date_of_birth", lambda C: fmt_date(C, C.date(1930, 2004), "d"), r"""
nd|De vereniging is opgericht op {X}.
nd|Wet van {X}, houdende regels inzake de ruimtelijke ordening
nd|Het gebouw werd geopend op {X}.
nd|Gehuwd op {X} te {city}.
nd|Arrest Hoge Raad van {X}
nd|De krant van {X} maakt melding van de brand.
nd|Bouwvergunning verleend d.d. {X}
nd|Akte van levering gepasseerd op {X}.
nd|Eerste toelating voertuig: {X}
ed|The association was founded on {X}.
ed|The bridge was opened on {X}.
ed|Act of {X} on spatial planning
""")

# --- date
for v, b in [
 (lambda C: C.ch("%d-%d" % (C.i(0, 5), C.i(0, 5)), "%d - %d" % (C.i(0, 5), C.i(0, 5))), "nd|Eindstand {X} na verlenging.\nnd|De wedstrijd eindigde in {X}.\nnc|t werd {X} uiteindelijk\ned|Final score: {X}\nnd|Uitslag kwartfinale: {X}"),
 (lambda C: C.ch("6-4 7-5", "6-2 6-3", "3-6 7-6 6-1"), "nd|Tennis, finale dames: {X}\nnd|Hij verloor de partij met {X}."),
 (lambda C: C.ch("120/80", "135/85", "110/70", "145/92", "160/100"), "nd|RR {X} mmHg, pols 72.\nnd|Bloeddruk {X}, geen bijzonderheden.\nnd|O/ tensie {X}\ned|Blood pressure {X} mmHg"),
 (lambda C: "24/7", "nd|De meldkamer is {X} bereikbaar.\nnd|Beveiliging aanwezig: {X}\nec|is the desk open {X} or not"),
 (lambda C: C.ch("1/3", "3/4", "2/3", "1/2", "1/4"), "nd|Ongeveer {X} deel van de kosten wordt vergoed.\nnd|Neem {X} liter water en roer goed.\ned|About {X} of the costs are covered."),
 (lambda C: "%d.%d.%d" % (C.i(1, 12), C.i(0, 14), C.ch(0, C.i(32, 99), C.i(100, 900))), VER),
 (lambda C: C.ch("§ %d.%d.%d", "paragraaf %d.%d.%d", "par. %d.%d.%d") % (C.i(1, 9), C.i(1, 9), C.i(1, 9)), "nd|Zie {X} van het plan.\nnd|De toelichting staat in {X}.\nnd|Hoofdtekst, {X}\nnc|in {X} staat iets anders"),
 (lambda C: C.ch("§ %d.%d.%d", "section %d.%d.%d") % (C.i(1, 9), C.i(1, 9), C.i(1, 9)), "ed|See {X} of the plan.\ned|This is explained in {X}."),
 (lambda C: C.ch("205/55 R16", "195/65 R15", "225/45 R17", "185/60 R14"), "nd|Winterbanden {X} gemonteerd.\nnd|Bandenmaat: {X}\ned|Tyre size {X}\nnc|heb je {X} op voorraad"),
 (lambda C: C.ch("AWB %d/%d", "ROT %d/%d", "UTR %d/%d", "SGR %d/%d") % (C.i(15, 24), C.i(100, 9000)), "nd|Zaaknummer: {X}\nnd|Uitspraak in de zaak {X}\nnd|Beroep geregistreerd onder {X}."),
 (lambda C: "%d-%d" % ((lambda a: (a, a + C.i(1, 9)))(C.i(32, 300))), "nd|Lees pagina {X}.\nnd|Zie blz. {X} van het handboek.\ned|Read pages {X}.\nnc|we moeten blz {X} leren"),
 (lambda C: C.ch("12 x 4 cm", "3 x 2,5 mm", "40x60 cm", "2,5 x 1,8 m"), "nd|Wond van {X} op het onderbeen.\nnd|Afmeting: {X}\ned|Size: {X}\nnd|Laesie {X} in de linkerbovenkwab"),
 (lambda C: C.ch("1:50", "1:100", "1:500", "1:2500", "1:10.000"), "nd|Tekening schaal {X}\nnd|Plattegrond, {X}, formaat A3\ned|Scale {X}"),
 (lambda C: C.pat("%#.%##.###") , AMT),
 (lambda C: C.ch("09:00-17:30", "08.30 - 12.00", "13.15-15.45", "10.00 – 18.00"), "nd|Openingstijden balie: {X} uur\nnd|De training is van {X} uur.\ned|Opening hours: {X}\nnc|is t open van {X} ?"),
 (lambda C: C.ch("31-02-2023", "45-13-2022", "00-00-0000", "99-99-9999", "30-02-2019", "0000-00-00"), "nd|Foutmelding: '{X}' is geen bestaande datum.\nnd|Het veld accepteert de waarde {X} niet, want die dag bestaat niet.\nnm|ERROR ongeldige waarde: {X}\ned|Error: '{X}' does not exist in the calendar."),
 (lambda C: "%d,%d%%" % (C.i(1, 99), C.i(0, 9)), "nd|De opkomst was {X}.\nnd|Verzuim dit kwartaal: {X}\ned|Absence rate: {X}"),
 (lambda C: C.ch("52.3702, 4.8952", "51.9244, 4.4777", "53.2012, 5.7999"), "nd|Coördinaten sluis: {X}\nnd|Positie: {X}\ned|Coordinates: {X}"),
 (lambda C: C.pat("%#-####-%#"), ORD),
 (lambda C: C.ch("art. 3.12.1", "artikel 2.1.4", "art. 4.2.1", "artikel 5.1.12"), "nd|Zie {X} van het Bouwbesluit.\nnd|Op grond van {X} APV is een vergunning nodig.\nnd|{X} is niet van toepassing."),
 (ecli, ECLI_C),
]:
    L("date", v, b)

# --- age: durations and other 'years'
for v, b in [
 (lambda C: "%d jaar" % C.i(2, 5), "nd|Op dit apparaat zit {X} garantie.\nnd|De huurovereenkomst is aangegaan voor {X}.\nnd|De rechtbank legt een gevangenisstraf op van {X}.\nnd|Functie-eis: minimaal {X} werkervaring\nnc|wacht al {X} op een woning\nnc|hoelang garantie zit erop? {X}\nnd|Proeftijd: {X}\nnd|Rijontzegging voor de duur van {X}\nnd|Schuldenvrij na een traject van {X}.\nnm|garantie={X}\nnd|Verjaringstermijn is {X}.\nnd|Jeugdhulp is verlengd met {X}."),
 (lambda C: "%d jaar" % C.i(5, 18), "nd|De bewaartermijn bedraagt {X}.\nnd|Mevrouw {ln} heeft {X} ervaring in de zorg.\nnd|Klachten bestaan sinds {X}, geleidelijk toegenomen.\nnd|Zij werkt al {X} bij {org}.\nnd|Ze zijn {X} getrouwd geweest.\nnd|Inschrijfduur woningzoekende: {X}\nnd|Roken: {X} geleden gestopt.\nnd|De afgelopen {X} is het aantal meldingen gedaald."),
 (lambda C: "%d jaar" % C.ch(20, 30, 25, 10, 40), "nd|Hypotheek met een looptijd van {X}.\nnd|Rentevaste periode: {X}\nnd|De woningbouwvereniging bestaat dit jaar {X}.\nnd|Al {X} een begrip in de regio.\nnd|Jubileum: {X} in dienst.\nnd|Lineaire afschrijving over {X}\nnd|Dakpannen gaan ongeveer {X} mee.\nnd|Erfpacht afgekocht voor {X}\nnd|Looptijd lening {X}, rente 3,1%"),
 (lambda C: "%d-jarig" % C.ch(10, 25, 40, 50, 60, 75), "nd|Het {X} bestaan van de school wordt gevierd.\nnd|Het {X} jubileum van de zangvereniging\nnd|Viering {X} bestaan buurthuis"),
 (lambda C: "%d-jarige" % C.ch(2, 5, 10, 15), "nd|De {X} garantie op het dak is verlopen.\nnd|Na een {X} looptijd eindigt de lening."),
 (lambda C: "%d maanden" % C.i(2, 12), "nd|Opzegtermijn: {X}\nnd|De behandeling duurt ongeveer {X}.\nnd|Contract voor de duur van {X}\nnd|Levertijd: {X}\nnc|al {X} geen salaris gehad\nnd|Taakstraf en een voorwaardelijke celstraf van {X}."),
 (lambda C: "%d weken" % C.i(2, 16), "nd|Wachttijd intake: {X}\nnd|Bezwaartermijn: {X} na dagtekening\nnd|Over {X} controle op de poli."),
 (lambda C: "%d years" % C.i(2, 30), "ed|The warranty covers {X}.\ned|She has {X} of experience in nursing.\ned|He was sentenced to {X} in prison.\ned|The loan has a term of {X}.\ned|Records are kept for {X}.\nec|been waiting for {X} for a house\ned|They have been married for {X}.\ned|The company has existed for {X}."),
 (lambda C: "%d-year" % C.i(2, 30), "ed|We signed a {X} contract with the supplier.\ned|The {X} warranty has expired.\ned|A {X} fixed-rate mortgage"),
 (lambda C: str(C.i(18, 90)), "nd|Maatregel {X} uit het pakket is geschrapt.\nnd|Kamer {X} moet nog worden schoongemaakt.\nnd|Score op de vragenlijst: {X}\nnd|Het gebouw heeft {X} parkeerplaatsen.\nnd|Gewicht: {X} kg\nnd|Pols {X}/min, regulair\nnd|Maximumsnelheid {X} km/u\nnd|Temperatuur in de serverruimte: {X} graden\ned|Room {X} needs cleaning.\ned|Weight: {X} kg\ned|Page {X} is missing.\nnd|Op bladzijde {X} staat de uitleg."),
 (lambda C: "%d jaar oud" % C.i(8, 30), "nd|De cv-ketel is {X} en aan vervanging toe.\nnd|Het dak is {X}, lekkage bij regen.\nnd|De auto is {X} en heeft 200.000 km gelopen.\nnc|me wasmachine is {X} en lekt\nnd|Het gebouw is {X} en niet geïsoleerd."),
 (lambda C: "%d years old" % C.i(8, 30), "ed|The boiler is {X} and needs replacing.\ned|The roof is {X} and leaks.\nec|my washing machine is {X} and leaks"),
]:
    L("age", v, b)

# --- ip
L("ip", ver4, VER)
L("ip", lambda C: "%d.%d.%d.%d" % (C.i(1, 9), C.i(1, 9), C.i(1, 9), C.i(1, 9)), "nd|Zie paragraaf {X} van het bestek.\nnd|Hoofdstuk {X} – brandveiligheid\nnd|Conform artikel {X} van de norm\nnd|{X} Eisen aan de ventilatie\ned|See section {X} of the standard.\nnd|Bestekpost {X}: kozijnen schilderen\ned|Clause {X} applies.")
L("ip", lambda C: "1.3.6.1.4.1.%d.%d.%d" % (C.i(9, 9999), C.i(1, 9), C.i(1, 30)), "nm|snmpget -v2c switch01 {X}\nnd|SNMP OID {X} geeft de temperatuur.\ned|OID {X} returns the fan speed.\nnm|oid={X} value=41")
L("ip", lambda C: "%d.%d.%d.%d" % (C.i(256, 999), C.i(256, 900), C.i(0, 400), C.i(0, 300)), "nd|De waarde {X} is geen geldig IP-adres.\nnm|ERROR ongeldig adres: {X}\ned|{X} is not a valid IP address.\nnd|Typefout in de configuratie: {X} kan niet bestaan als adres.")
L("ip", lambda C: "%d.%s.%s,%s" % (C.i(1, 90), C.dg(3), C.dg(3), C.dg(2)), AMT)
L("ip", lambda C: "06.%s.%s.%s.%s" % (C.dg(2, "1234"), C.dg(2), C.dg(2), C.dg(2)), "nd|Mobiel: {X}\nnd|Bel mij op {X}.\nnc|app maar naar {X}\nnd|tel. {X}")
L("ip", lambda C: "%02d:%02d:%02d" % (C.i(0, 23), C.i(0, 59), C.i(0, 59)), "nm|{X} INFO dienst gestart\nnd|Brandalarm om {X} uur.\ned|Fire alarm at {X}.\nnd|Finishtijd halve marathon: {X}\nnm|duur={X} status=ok")
L("ip", lambda C: C.ch("std::vector", "Foo::bar", "Carbon::now", "App::Models", "DB::table"), "nm|error in {X} line 41\nnd|De fout zit in {X}.\ned|The bug is in {X}.")
L("ip", lambda C: C.ch("52.3702, 4.8952", "51.9244,4.4777", "52.0907, 5.1214"), "nd|Coördinaten brug: {X}\nnm|pos={X}\ned|Coordinates: {X}")
L("ip", lambda C: "%d:%d" % (C.i(1, 16), C.i(2, 28)), "nd|Lucas {X}, lezing van zondag\nnd|Preek over Marcus {X}\ned|Sermon on Mark {X}")
L("ip", lambda C: "%d.%d.%d.%d" % (C.i(1, 4), C.i(0, 9), C.i(1, 12), C.i(0, 9)), "nd|Taak {X} uit het projectplan is afgerond.\nnd|WBS {X} | ontwerpfase | gereed\nnc|ben klaar met taak {X} van t projectplan\ned|Task {X} of the project plan is done.")
L("ip", ecli, ECLI_C)

# --- mac
L("mac", lambda C: ":".join(C.hx(2) for _ in range(16)), "nm|RSA key fingerprint is MD5:{X}\nnd|Vingerafdruk van het servercertificaat: {X}\ned|The server key fingerprint is {X}.\nnd|Controleer de fingerprint {X} voordat u verbindt.\nnm|fingerprint={X}")
L("mac", lambda C: ":".join(C.hx(2, True) for _ in range(20)), "nd|SHA1-vingerafdruk certificaat: {X}\nnm|SHA1 Fingerprint={X}\ned|Certificate SHA-1 fingerprint: {X}\nnd|Het certificaat van de website heeft vingerafdruk {X}.")
L("mac", lambda C: "%02d:%02d:%02d:%02d" % (C.i(0, 2), C.i(0, 59), C.i(0, 59), C.i(0, 24)), "nd|Fragment vanaf timecode {X}\nnd|Op de camerabeelden, timecode {X}, is niets te zien.\ned|Cut at timecode {X}.\nnd|Montagelijst: in {X}")
L("mac", lambda C: "#" + C.hx(6, C.p(.5)), "nd|Huisstijlkleur: {X}\nnm|color: {X};\ned|Brand colour {X}\nnd|De knop moet kleur {X} krijgen.\nnc|welke kleur is t logo? {X}")
L("mac", lambda C: C.hx(7), "nd|Opgelost in commit {X}.\nnm|git revert {X}\ned|Fixed in commit {X}.")
L("mac", lambda C: C.hx(40), "nm|commit {X}\nnd|De fout zit er sinds commit {X} in.\ned|Broken since commit {X}.\nnm|git checkout {X}")
L("mac", lambda C: "-".join(C.dg(2) for _ in range(5)), ORD)
L("mac", lambda C: C.date(2015, 2024).strftime("%d-%m-%Y"), "nd|Vergaderdatum {X}\nnd|Ingekomen {X}\nnd|Factuurdatum: {X}")
L("mac", lambda C: v_ip(C, "m", "v6"), "nd|De server luistert op {X}.\nnm|listen [{X}]:443\ned|The server listens on {X}.")
L("mac", lambda C: C.pat("%%-##-##-##-##-##-##"), "nd|Kadastrale archiefdoos {X}\nnd|Doosnummer {X} in het depot\ned|Archive box {X}")
L("mac", lambda C: C.hx(64), "nm|sha256:{X}\nnd|Controlegetal van het installatiebestand: {X}\ned|SHA-256 checksum of the installer: {X}")
L("mac", isbn13, ISBN_C); L("mac", ecli, ECLI_C)

# --- url_person
L("url_person", generic_url, URLG)
L("url_person", lambda C: C.ch("@Override", "@Autowired", "@property", "@dataclass"), "nm|  {X}\\n  public String naam() {\nnd|De broncode gebruikt {X} boven elke functie.\ned|Remove {X} from the code.\nnm|SyntaxError near '{X}'")
L("url_person", lambda C: C.ch("@media", "@import", "@keyframes", "@font-face"), "nd|In de stylesheet ontbreekt {X}.\nnd|De css-regel {X} staat er dubbel in.\ned|Remove {X} from the stylesheet.")
L("url_person", lambda C: C.ch("#zorg", "#utrecht", "#Prinsjesdag", "#jeugdzorg", "#vacature", "#wooncrisis"), "nd|Gebruik de hashtag {X} in uw bericht.\nnc|kijk ff op {X} staat vol ermee\ned|Use the hashtag {X}.\nnd|Trending vandaag: {X}")
L("url_person", lambda C: C.ch("/home/app/config.yml", "C:\\Programma's\\Zaaksysteem\\", "/var/www/html/index.php", "\\\\fileserver\\afdeling\\beleid"), "nd|Het bestand staat in {X}\nnm|open {X}: permission denied\ned|The file is in {X}\nnd|Pad naar de map: {X}")
L("url_person", lambda C: C.ch("https://www.instagram.com/about/", "https://www.linkedin.com/legal/privacy-policy", "https://www.facebook.com/policies/", "https://github.com/features", "https://x.com/tos", "https://www.tiktok.com/legal/terms", "https://www.youtube.com/results?search_query=fietsband+plakken", "https://www.linkedin.com/school/hogeschool-utrecht/"), URLG)
L("url_person", lambda C: C.ch("https://hdl.handle.net/10411/" , "https://doi.org/10.1016/j.jclepro.20") + C.dg(5, "12"), "nd|Bron: {X}\ned|Source: {X}\nnd|Het artikel is te vinden via {X}\nnd|DOI-link: {X}")
L("url_person", lambda C: C.ch("@2x", "@3x", "@1.5x"), "nd|Exporteer de afbeeldingen ook als {X}.\ned|Export the images as {X}, too.")
L("url_person", lambda C: C.ch("@angular/cli", "@vue/cli", "@types/node", "@babel/core"), "nm|npm install -g {X}\nnd|Het pakket {X} is verouderd.\ned|The package {X} is out of date.")

# --- kvk
L("kvk", lambda C: C.dg(8, "123456789"), ORD)
L("kvk", lambda C: C.date(2015, 2025).strftime("%Y%m%d"), "nm|backup_{X}.tar.gz\nnd|Bestandsnaam: notulen_{X}.docx\nnm|datum={X}\nnm|/var/log/app-{X}.log\ned|File name: minutes_{X}.docx\nnd|Rapportagedatum (jjjjmmdd): {X}")
L("kvk", lambda C: amount(C, 8), AMT)
L("kvk", lambda C: C.dg(8, "0123"), "nd|Meterstand gas: {X}\nnd|Meternummer {X}, eindstand 1204 m3\nnd|Gasmeter {X} is vervangen.\nnd|Boorgat {X} uit het bodemonderzoek\ned|Meter number {X} was replaced.\nnd|Brandblusser {X} is afgekeurd.")
L("kvk", lambda C: C.ch("010", "020", "030", "070")[0:3] + "-" + C.dg(7, "2345678"), "nd|Algemeen nummer gemeente: {X}\nnd|Bel de helpdesk: {X}\ned|Call the helpdesk on {X}.")
L("kvk", lambda C: "%s-%s" % (C.dg(4, "012"), C.dg(4)), "nd|ISSN {X}\nnd|Tijdschrift voor Gezondheidsrecht, ISSN {X}\ned|ISSN: {X}\nnm|<issn>{X}</issn>")
L("kvk", lambda C: "87" + C.dg(6), "nd|EAN-8: {X}\nnd|Barcode {X} op de verpakking is onleesbaar.\ned|EAN-8 code {X}")
L("kvk", lambda C: C.dg(8, "123456789"), "nd|Bestandsgrootte: {X} bytes\nnm|Content-Length: {X}\nnd|Het kanaal telde {X} weergaven.\nnm|pid=211 mem={X}\ned|File size: {X} bytes")
L("kvk", lambda C: "BWBR00" + C.dg(5), "nd|Wetten.nl-identificatie: {X}\nnd|Regeling {X} is gewijzigd.")
L("kvk", lambda C: "%s %s" % (C.dg(4, "123456789"), C.dg(4)), "nd|Pincode cadeaukaart: {X}\nnd|Vouchercode {X}, waarde € 25\ned|Voucher code {X}")

# --- vat
def bad_vat(C):
    while True:
        n = bsn_bad(C); x = "%02d" % C.i(1, 99)
        if not btwid_ok("NL" + n + "B" + x): return "NL" + n + "B" + x
L("vat", bad_vat, "nd|Het ingevoerde btw-nummer {X} is ongeldig volgens VIES.\nnd|{X} is geen geldig btw-id, het controlegetal klopt niet.\nnd|Foutmelding: '{X}' bestaat niet als btw-nummer.\nnm|ERROR btw-check: {X} ongeldig (mod97)\ned|{X} is not a valid VAT number: the check digits are wrong.\nnm|{\"input\": \"{X}\", \"valid\": false}\nnd|De testset bevat het onjuiste, niet-bestaande btw-id {X}.")
L("vat", lambda C: C.ch("NL000000000B00", "NL999999999B99", "NL123456789B00", "NL012345678B00"), "nd|Vul uw btw-id in, bijvoorbeeld {X}.\nnd|Notatie van een btw-id: {X}\nnm|<input name=\"btw\" placeholder=\"{X}\">\ned|Enter your VAT number, e.g. {X}.")
L("vat", lambda C: C.pat("NL########@@") if C.p(.5) else C.pat("NL-####-B##"), ORD)
L("vat", lambda C: C.ch("21% btw", "9% btw", "0% btw", "btw 21%", "BTW 9%"), "nd|Alle bedragen zijn inclusief {X}.\nnd|Over deze dienst wordt {X} berekend.\nnc|is dat met {X} of zonder\nnd|Subtotaal, {X}, totaal")
L("vat", lambda C: "EU %d/%d" % (C.i(2012, 2024), C.i(100, 2800)), "nd|Verordening ({X}) is rechtstreeks toepasselijk.\nnd|Zie Verordening ({X}).\ned|Regulation ({X}) applies.")
L("vat", lambda C: C.ch("ABNANL2A", "RABONL2U", "INGBNL2A", "SNSBNL2A", "TRIONL2U"), "nd|BIC: {X}\nnd|SWIFT-code bank: {X}\ned|SWIFT code: {X}\nnm|<bic>{X}</bic>")
L("vat", lambda C: C.pat("BE##@@####") if C.p(.5) else C.pat("DE-%####-@"), ORD)
L("vat", lambda C: "NL%02dZZZ%s0000" % (C.i(10, 98), C.dg(8, "123456789")), "nd|Incassant-ID: {X}\nnd|Incassant-ID van de sportvereniging is {X}.\ned|Creditor identifier: {X}")
L("vat", ecli, ECLI_C); L("vat", lambda C: C.pat("@@@U%######"), "nd|Container {X} staat op de kade.\nnd|Douane: zeecontainer {X} vrijgegeven\ned|Container {X} has been released.\nnm|container={X} status=gelost")
L("vat", lambda C: amount(C, 9) + "," + C.dg(2), AMT)

# --- passport / id_card
def code9(C, first=None):
    s = nldoc(C, first or "ABCDEFGHJKLMNPRSTUVWXYZ")
    return s
for t, f in (("passport", "NBSP"), ("id_card", "I")):
    L(t, lambda C, f=f: code9(C, f), ORD)
    L(t, lambda C: C.ch("SM-G%d%s" % (C.i(900, 999), C.ch("B", "F", "U")), C.pat("WH-1000XM#"), C.pat("@@####-###"), C.pat("@@@%##@#"), C.pat("MZ-V#E%##BW"), C.pat("@%@##@@/@"), C.pat("LG%#UL###"), C.pat("HG@###@##")), r"""
nd|Typenummer wasmachine: {X}
nd|Toner voor printer, type {X}
nd|Het modelnummer is {X}.
nd|De koptelefoon {X} is in de aanbieding.
nd|Vervang het filter door type {X}.
nc|zoek een handleiding voor de {X}
nd|Model {X}, bouwjaar 2019
ed|Model number: {X}
ed|Replacement filter, type {X}
nm|model={X};voorraad=4
""")
    L(t, lambda C: C.pat("@@@U%######"), "nd|Container {X} staat op de kade.\nnd|Douane: zeecontainer {X} vrijgegeven\ned|Container {X} has been released.\nnm|container={X} status=gelost")
    L(t, lambda C: C.pat("@^@^@-^^@^^-@^^@^-^^^@^"), "nd|Licentiesleutel software: {X}\nnd|Activeer Office met productcode {X}.\ned|Licence key: {X}\nnc|welke code moet ik invulle voor de software {X} toch")
    L(t, lambda C: C.ch("S355J2", "S235JR", "EN10025", "IP67", "BWBR0005537", "CVDR634512", "EN1090-2", "ISO27001", "NEN7510"), "nd|Voldoet aan {X}.\nnd|Specificatie: {X}\nnd|Zie {X} voor de eisen.\ned|Complies with {X}.\nnc|moet dat volgens {X} ?")
    L(t, lambda C: C.hx(7), "nd|Opgelost in commit {X}.\nnm|git revert {X}\ned|Fixed in commit {X}.")
    L(t, ecli, ECLI_C)
    L(t, lambda C: C.ch("KL%d", "HV%d", "LH%d", "BA%d", "OR%d", "U2%d") % C.i(400, 1999), "nd|Vlucht {X} is vertraagd.\nnd|Vluchtnummer {X}, gate D12\ned|Flight {X} has been delayed.\nnc|{X} landt om 4 uur")
    L(t, lambda C: C.pat("@@@-####-@##"), "nd|Kluisje {X} is defect.\nnd|Stelling {X} in magazijn oost\nnd|Brandmelder {X} gaf een storing.\ned|Smoke detector {X} reported a fault.")

# --- driving_licence
L("driving_licence", lambda C: C.dg(10, "456"), ORD)
L("driving_licence", isbn10, ISBN_C)
L("driving_licence", lambda C: "1" + C.ch("5", "6", "7") + C.dg(8), "nm|ts={X} level=info msg=\"cron gestart\"\nnm|{\"created\": {X}, \"job\": \"backup\"}\nnd|Unix-tijdstempel van de back-up: {X}\ned|Unix timestamp of the backup: {X}\nnm|exp={X}")
L("driving_licence", lambda C: "0" + C.ch("10", "20", "30", "70") + C.dg(7, "2345678"), "nd|Telefoonnummer CBR-examencentrum: {X}\nnd|Bel de rijschool op {X}.\nnd|Klantenservice: {X}\ned|Call the driving school on {X}.")
L("driving_licence", lambda C: amount(C, 10), AMT); L("driving_licence", ean13, EAN_C)
L("driving_licence", lambda C: C.dg(10, "456"), "nd|Bestandsgrootte: {X} bytes\nnm|Content-Length: {X}\nnd|Totaal aantal pakketten op de switch: {X}\nnm|rx_bytes={X} tx_errors=0\ned|File size: {X} bytes")
L("driving_licence", lambda C: C.ch("AM", "B", "BE", "C1", "CE", "T") , "nd|Gevraagd: chauffeur met rijbewijs {X}.\nnd|Rijbewijs categorie {X} vereist\ned|Driving licence category {X} required\nnd|Vacature bezorger, rijbewijs {X} is een pré\nnc|heb je rijbewijs {X} nodig voor die aanhanger")
L("driving_licence", lambda C: "20%d%s" % (C.i(15, 24), C.dg(6)), "nd|Zaaknummer vergunning: {X}\nnd|Evenementenvergunning {X} verleend\ned|Permit no. {X}\nnd|Melding openbare ruimte {X}: lantaarnpaal stuk")
L("driving_licence", lambda C: C.pat("%#####-####"), ORD)

# --- licence_plate
L("licence_plate", plate, ORD)
L("licence_plate", plate, "nd|Stellinglocatie {X} in magazijn 2\nnd|Leg de dozen in vak {X}.\nnd|Zekering {X} in de meterkast van de gymzaal\nnd|Kabel {X} loopt naar de verdeler.\nnd|Brandklep {X} gecontroleerd\nnd|Formulier {X} is vervangen door een digitale versie.\nnd|Tekening {X}, doorsnede trappenhuis\nnd|Kleurcode {X}, mat zwart\nnc|waar ligt artikel {X} in t magazijn\ned|Storage location {X} in warehouse 2\ned|Drawing {X}, cross-section of the stairwell\ned|Fire damper {X} has been inspected.\nnm|locatie={X} voorraad=12")
L("licence_plate", lambda C: C.ch("COVID-19", "F-16", "MH-17", "B-52", "AK-47", "CR-V 2.0", "A-28", "WD-40", "USB-C 3", "G-20", "T-34", "PFAS-6", "DC-10"), "nd|Het artikel gaat over {X}.\nnd|Informatie over {X}\nnc|wat is dat met {X}\ned|An article about {X}")
L("licence_plate", lambda C: "%02d-%02d-%02d" % (C.i(1, 28), C.i(1, 12), C.i(15, 25)), "nd|Vergadering van {X}\nnd|Ingekomen d.d. {X}\nnd|Laatst bijgewerkt: {X}\ned|Last updated {X}")
L("licence_plate", lambda C: C.ch("SM-A515F", "WH-CH520", "KD-55X80J", "HL-L2350DW", "MFC-L2710", "EOS-R10", "DS-218+", "RT-AX58U", "GA-B450M"), "nd|De {X} is in de aanbieding.\nnd|Typenummer: {X}\nnc|iemand ervaring met de {X}\ned|Model {X} is out of stock.\nnd|Handleiding {X} (pdf)")
L("licence_plate", lambda C: "%d-%d" % (C.i(0, 6), C.i(0, 6)), "nd|Eindstand {X}\ned|Final score {X}\nnc|t werd {X} uiteindelijk")
L("licence_plate", lambda C: C.ch("RAL 9010", "RAL 7016", "A4-80G", "IP-67", "NEN-1010", "ISO-9001", "EN-388", "ATEX-2G"), "nd|Uitvoering volgens {X}\nnd|Specificatie: {X}\ned|Specification: {X}\nnd|Besteld conform {X}.")
L("licence_plate", lambda C: C.ch("1e-12-bb", "3-VWO-2", "4-HAVO-1", "2-VMBO-3", "5-VWO-1"), "nd|Rooster klas {X}\nnd|Mentorles {X} vervalt.\nnc|heeft {X} morgen ook uitval\nnd|Ouderavond {X}")
L("licence_plate", lambda C: C.dg(4) + "-" + C.let(4), "nd|Kortingscode {X}\nnd|Vouchernummer {X}\ned|Voucher {X}")

# --- patient / student / personnel numbers
L("patient_number", lambda C: C.w((C.dg(7, "123456789"), 60), (C.dg(8), 15), ("P" + C.dg(7), 10), (C.dg(6, "123456789"), 15)), ORD)
L("student_number", lambda C: C.w((C.dg(7, "123456789"), 50), ("s" + C.dg(7), 20), (C.dg(6, "123456789"), 30)), ORD)
L("personnel_number", lambda C: C.w((C.dg(5, "123456789"), 40), (C.dg(6, "123456789"), 30), ("P" + C.dg(6), 15), ("E" + C.dg(5), 15)), ORD)
for t in ("patient_number", "student_number", "personnel_number"):
    L(t, lambda C: C.dg(C.i(5, 6), "123456789"), "nd|Bezoekers in het afgelopen jaar: {X}\nnd|Kilometerstand: {X}\nnd|Meterstand: {X} kWh\nnd|De stad telt {X} inwoners.\nnd|Oplage: {X} exemplaren\nnm|Content-Length: {X}\nnm|rows={X} ms=12\ned|Number of inhabitants: {X}\ned|Mileage: {X} km\nnd|Bouwtekening nr. {X}, kozijn type D")
    L(t, lambda C: C.ch(amount(C, 6), amount(C, 7), amount(C, 5)), AMT)
    L(t, lambda C: C.ch("kamer %d", "lokaal %d", "zaal %d", "vergaderzaal %d") % C.i(1, 420), "nd|De bespreking is in {X}.\nnd|Vandaag wordt {X} geschilderd.\nnd|Beamer in {X} is stuk.\nnc|we zitten in {X}\nnd|Reservering {X}, 12 personen")
    L(t, isbn10, ISBN_C)
L("patient_number", lambda C: C.ch("5 mg", "1500 mg", "120/80 mmHg", "38,2 °C", "72/min", "500 ml", "98%", "6,8 mmol/l"), "nd|Controle: {X}\nnd|Gemeten waarde {X}\nnd|O/ {X}\ned|Measured: {X}\nnd|Beleid: {X}, daarna evaluatie")
L("patient_number", lambda C: "RVG %s" % C.dg(5, "123456789"), "nd|Registratienummer geneesmiddel: {X}\nnd|Bijsluiter paracetamol 500 mg, {X}\nnd|{X} staat op de verpakking van het middel.")
L("patient_number", lambda C: C.ch("DBC 099999", "ICD-10 J44.1", "ICPC R95", "ICPC K86", "ATC N02BE01", "zorgactiviteit 190060", "CTG-code 14%s" % C.dg(3)), "nd|Codering: {X}\nnd|Declaratie onder {X}\nnd|E/ {X}\ned|Coded as {X}")
L("student_number", lambda C: C.ch("S22", "s8", "S355J2", "S7-1200", "S2000"), "nd|De {X} is niet leverbaar.\nnd|Handleiding {X}\ned|The {X} is out of stock.")
L("student_number", lambda C: C.ch("CROHO %s", "CROHO-code %s", "crebo %s", "Crebonummer %s") % C.dg(5, "23"), "nd|Opleiding Verzorgende IG, {X}\nnd|{X} staat op het diploma-overzicht van de instelling.\nnd|Opleidingscode: {X}")
L("student_number", lambda C: C.pat("@@@%####") , "nd|Vakcode {X}: Inleiding recht, 6 EC\nnd|Cursuscode {X} start in blok 2.\nnd|Inschrijven voor vak {X} kan in de studiegids.\ned|Course code {X}: Introduction to Law, 6 EC")
L("personnel_number", lambda C: "vacature %s" % C.dg(5, "123456789") if C.p(.5) else "vacaturenummer %s" % C.dg(5, "123456789"), "nd|Reageren op {X} kan tot vrijdag.\nnd|Onze {X} (teamleider) is ingevuld.\nnd|Zie {X} op de website.")
L("personnel_number", lambda C: C.dg(C.i(4, 5), "123456789"), "nd|Kostenplaats {X}, afdeling Inkoop\nnd|Grootboekrekening {X}: kantoorartikelen\nnd|Boeken op kostenplaats {X}.\nnm|kostenplaats={X} bedrag=41\ned|Cost centre {X}, Procurement\nnd|Doorkiesnummer receptie: {X}")

# --- device_id
L("device_id", lambda C: C.hx(40), "nm|commit {X}\nnd|De fout zit er sinds commit {X} in.\ned|Broken since commit {X}.\nnm|git checkout {X}\nnd|Uitgerold: revisie {X}")
L("device_id", lambda C: C.hx(7), "nd|Opgelost in commit {X}.\nnm|git revert {X}\ned|Fixed in commit {X}.\nnc|heb t gefixt in commit {X}")
L("device_id", lambda C: C.hx(64), "nm|sha256:{X}\nnd|SHA-256 van het installatiebestand: {X}\ned|SHA-256 checksum of the installer: {X}\nnd|Controleer of de hash gelijk is aan {X}")
L("device_id", lambda C: C.hx(32), "nd|MD5-controlegetal van update.zip: {X}\nnm|{X}  update.zip\ned|MD5 checksum of update.zip: {X}")
L("device_id", lambda C: C.ch("{%s}" % uuid(C).upper(), uuid(C).upper()), "nd|COM-klasse met CLSID {X} is niet geregistreerd.\nnm|HKEY_CLASSES_ROOT\\CLSID\\{X}\nnd|Installatiepakket, ProductCode {X}\ned|CLSID {X} is not registered.")
L("device_id", lambda C: uuid(C), "nm|xmlns:ns=\"urn:uuid:{X}\"\nnd|Sjabloon {X} van het zaaktype vergunning is bijgewerkt.\nnm|templateId: {X}\nnd|Documenttype-id in de zaaktypecatalogus: {X}\ned|Template {X} has been published.\nnm|/api/v1/zaaktypen/{X}")
L("device_id", lambda C: "00000000-0000-0000-0000-000000000000", "nm|parentId: {X}\nnd|Lege waarde: {X}\ned|The default value is {X}.")
L("device_id", ean13, EAN_C); L("device_id", isbn13, ISBN_C)
L("device_id", lambda C: bad_luhn(C, 15), ORD)
L("device_id", lambda C: "#" + C.hx(6, C.p(.5)), "nd|Huisstijlkleur: {X}\nnm|color: {X};\ned|Brand colour {X}\nnd|De knop moet kleur {X} krijgen.")
L("device_id", lambda C: C.ch("SM-G991B", "A2403", "MacBookPro18,3", "iPhone14,5", "Galaxy Tab A8", "Latitude 5420", "ThinkPad T14", "EliteBook 840 G8", "Pixel 7a"), "nd|Het standaardmodel is de {X}.\nnd|Type toestel: {X}\nnc|is de {X} een goeie telefoon of laptop\ned|The standard model is the {X}.\nnd|Aanbesteding: 400 stuks {X}")
L("device_id", lambda C: C.pat("%###-####-@@"), ORD); L("device_id", ecli, ECLI_C)

# --- user_agent
for v, b in [
 (lambda C: C.ch("Chrome", "Firefox", "Edge", "Safari", "Opera") + " " + str(C.i(80, 131)), "nd|De website werkt het beste in {X}.\nnd|Ondersteund vanaf {X}.\nnd|{X} is deze week uitgebracht.\nnc|doet t t ook in {X}\ned|The site works best in {X}.\ned|Support for {X} ends in June."),
 (lambda C: C.ch("Windows 11 Pro 23H2", "Windows 10 22H2", "macOS 14.2.1", "Ubuntu 22.04.3 LTS", "Android 13", "iOS 17.2", "Windows Server 2019"), "nd|Systeemeisen: {X}\nnd|Alle werkplekken gaan over op {X}.\nnd|{X} wordt niet meer ondersteund.\ned|System requirements: {X}\nnc|kan ik t ook installere op {X}"),
 (lambda C: C.ch("nginx/1.%d.0 (Ubuntu)" % C.i(14, 25), "Apache/2.4.%d (Unix) OpenSSL/1.1.1%s" % (C.i(29, 58), C.ch("d", "k", "n")), "Microsoft-IIS/10.0", "Apache/2.4.%d (Debian)" % C.i(29, 58), "openresty/1.21.4.1"), "nm|Server: {X}\nnd|De webserver meldt zich als {X}.\ned|The web server identifies itself as {X}.\nnd|Kwetsbare serversoftware: {X}"),
 (ver4, VER),
 (lambda C: C.ch("PHP/8.%d.%d" % (C.i(0, 3), C.i(0, 30)), "Express", "ASP.NET", "PHP/7.4.33"), "nm|X-Powered-By: {X}\nnd|De header X-Powered-By toont {X}.\ned|The X-Powered-By header shows {X}."),
 (lambda C: C.ch("text/html; charset=UTF-8", "application/json; charset=utf-8", "multipart/form-data; boundary=xx12", "text/plain; charset=iso-8859-1; format=flowed"), "nm|Content-Type: {X}\nnd|De server antwoordt met {X}.\ned|The server responds with {X}."),
 (lambda C: C.ch("gzip, deflate, br", "nl-NL,nl;q=0.9,en-US;q=0.8", "text/html,application/xhtml+xml,*/*;q=0.8", "max-age=31536000; includeSubDomains"), "nm|Accept: {X}\nnd|De requestheader bevat {X}.\ned|The header contains {X}."),
 (lambda C: C.ch("SSH-2.0-OpenSSH_8.%d" % C.i(0, 9), "ESMTP Postfix (Ubuntu)", "OpenSSL 1.1.1k  25 Mar 2021", "TLSv1.3 (OUT), TLS handshake"), "nm|banner: {X}\nnd|De server stuurt de banner {X}.\ned|The server sends the banner {X}."),
 (lambda C: C.ch("Mozilla Foundation", "AppleWebKit", "Gecko", "Mozilla Public License 2.0", "Chromium", "WebKit", "Mozilla Thunderbird"), "nd|De software valt onder {X}.\nnd|Een artikel over {X} en open standaarden.\ned|A talk about {X} and open standards.\nnc|is {X} hetzelfde als een browser"),
 (lambda C: C.ch("Python 3.11 (64-bit)", "Java SE 17.0.%d (LTS)" % C.i(1, 9), "Node.js v18.%d.0 (x64)" % C.i(1, 19), "R 4.3.1 (Windows; x64)", "Oracle Database 19c (Linux; x86_64)"), "nd|Geïnstalleerde software: {X}\nnd|De analyse is gedaan met {X}.\ned|Installed software: {X}\nnm|runtime={X}"),
 (lambda C: C.ch("Intel Core i5-1135G7 (2,4 GHz; 16 GB)", "AMD Ryzen 5 5600X (6 cores)", "HP EliteBook 840 (i7; 512 GB SSD)", "Samsung Galaxy Tab A8 (Wi-Fi; 64 GB)"), "nd|Configuratie standaardwerkplek: {X}\nnd|Offerte: 20 stuks {X}\ned|Standard configuration: {X}"),
 (lambda C: C.ch("Linux version 5.15.0-%d-generic (gcc 11.3.0)" % C.i(20, 99), "kernel 5.10.0-%d-amd64" % C.i(8, 28), "Linux 6.1.0 x86_64"), "nm|{X}\nnd|De server draait op {X}.\ned|The server runs {X}."),
]:
    L("user_agent", v, b)

# ------------------------------------------------------------------ assembly
TOK = re.compile(r"\{([A-Za-z]+[0-9]?)(?:\.([a-z0-9]+))?\}")
PRE_NL = ["Goedemiddag,\n\n", "Beste collega,\n\n", "Geachte heer, mevrouw,\n\n", "Hallo,\n\n", "Ter info: ", "Zoals besproken: ", "Notitie balie. ", "Aanvulling op het dossier: "]
POST_NL = ["\n\nMet vriendelijke groet,\n{ini2}", "\n\nGroeten,\n{fn2}", "\n\nIk hoor graag van u.", " Graag zo spoedig mogelijk verwerken.", " Kunt u dit bevestigen?", " Zie verder het dossier.", " Overige gegevens ongewijzigd."]
PRE_EN = ["Dear Sir or Madam,\n\n", "Hello,\n\n", "FYI: ", "As discussed: ", "Note to file. "]
POST_EN = ["\n\nKind regards,\n{nm2}", "\n\nThanks in advance.", " Please confirm receipt.", " See the file for details.", " Other details unchanged."]

def cap1(s):
    return s[:1].upper() + s[1:]

def filler(C, name, before):
    r = C.r
    if name == "fn": return C.fn
    if name == "fnl": return ascii_fold(C.fn).lower()
    if name == "FN": return ascii_fold(C.fn).upper()
    if name == "fn2": return C.fn2
    if name in ("ln", "ln2"):
        l = C.ln if name == "ln" else C.ln2
        return l if before.endswith("{fn} ") else cap1(l)
    if name == "nm": return C.fn + " " + C.ln
    if name == "nm2": return C.fn2 + " " + C.ln2
    if name in ("ini", "ini2"):
        fn, ln = (C.fn, C.ln) if name == "ini" else (C.fn2, C.ln2)
        x = fn[0] + "." + (C.ch(*"ABCEGHJKLMPRSTW") + "." if C.p(.35) else "")
        return x + " " + ln
    if name in ("city", "city2"): return C.ch(*CITIES)
    if name == "CITY": return C.ch(*CITIES).upper()
    if name == "cityc": return C.ch(*CITIES).lower()
    if name == "org": return C.ch(*ORGS_NL)
    if name == "time": return "%02d:%02d" % (C.i(7, 22), C.i(0, 59))
    if name == "dt": return C.ch("%02d-%02d-%04d", "%02d-%02d-%04d", "%02d/%02d/%04d") % (lambda d: (d.day, d.month, d.year))(C.date(2021, 2025))
    if name == "amt": return "%d,%02d" % (C.i(12, 990), C.ch(0, 0, 50, C.i(1, 99)))
    if name in ("adr", "adrc"):
        a = street(C) + " " + str(C.i(1, 300)) + C.w(("", 75), ("a", 8), ("B", 6), ("-2", 5), (" II", 3), (" bis", 3))
        return a.lower() if name == "adrc" else a
    if name == "pc": return " ".join(pc_parts(C))
    if name == "pcc": return "".join(pc_parts(C)).lower()
    if name[0] == "n" and name[1:].isdigit(): return C.dg(int(name[1:]), "123456789")
    raise KeyError(name)

def unesc(s):
    return s.replace("\\n", "\n").replace("\\t", "\t").replace("\\u00a0", NBSP)

def parse(block):
    o = []
    for line in block.split("\n"):
        if not line.strip(): continue
        head, t = line.split("|", 1)
        o.append((("en" if head[0] == "e" else "nl"), head[1], unesc(t)))
    return o

def lines(block):
    return [unesc(x) for x in block.strip("\n").split("\n")]

def en_machine(t):
    for a, b in (("naam", "name"), ("plaats", "city"), ("persoon", "person"), ("klantgegevens gewijzigd", "customer data changed"), ("aanvraag ontvangen", "request received"), ("relatie_id", "relation_id"), ("relatie", "relation"), ("actief", "active")):
        t = t.replace(a, b)
    return t

def clash(t, v):
    for q in "\"'":
        if q in v and re.search(q + r"\{X[^}]*\}", t): return True
    if ";" in v and re.search(r";\{X|\{X[^}]*\};", t): return True
    if "," in v and re.search(r",\{X|\{X[^}]*\},\S", t): return True
    if "|" in t and "|" in v: return True
    if "<" in v: return True
    return False

def fill(C, t, value, lower=False, upper=False):
    """value(mode) -> str. Returns text and spans, or None when value and carrier clash"""
    out, spans, n, pos = "", [], 0, 0
    for m in TOK.finditer(t):
        lit = t[pos:m.start()]
        out += lit.lower() if lower else lit.upper() if upper else lit
        pos = m.end()
        if m.group(1) == "X":
            v = value(m.group(2))
            if clash(t, v): return None
            spans.append([len(out), len(out) + len(v)]); out += v
        else:
            f = filler(C, m.group(1), t[:m.start()])
            out += f.lower() if lower else f.upper() if upper and m.group(1) != "fnl" else f
    lit = t[pos:]
    out += lit.lower() if lower else lit.upper() if upper else lit
    return out, spans

PARSED = {t: parse(b) for t, b in POS.items()}
SNL, SEN, SM = lines(STR_NL), lines(STR_EN), lines(STR_M)

def softwrap(C, t):
    """turn one blank of the carrier into a line break, as pasted e-mail and scans have it"""
    ks = [m.start() for m in re.finditer(r"(?<=[a-z:,.]) (?=[a-z{])", t) if "{" in t[m.start():m.start() + 2] or t[m.start() + 1].isalpha()]
    ks = [k for k in ks if t[:k].count("<") == t[:k].count(">") ]
    if not ks: return t
    k = C.ch(*ks)
    return t[:k] + "\n" + t[k + 1:]

def positive(r, t, want=None):
    lang = "en" if r.random() < .22 else "nl"
    C = Ctx(r, lang)
    kind = C.w(("prose", 64), ("doc", 21), ("mach", 15))
    if kind == "prose":
        lang, st, tpl = C.ch(*[c for c in PARSED[t] if c[0] == lang])
        C.lang = lang
        lower = st == "c" and C.p(.6)
        if st == "d" and "\n" not in tpl and tpl.endswith(".") and C.p(.28):
            if C.p(.5): tpl = C.ch(*(PRE_EN if lang == "en" else PRE_NL)) + tpl
            else: tpl = tpl + C.ch(*(POST_EN if lang == "en" else POST_NL))
        elif st == "d" and "\n" not in tpl and C.p(.08): tpl = softwrap(C, tpl)
        f = VAL[t]
        return C, lang, fill(C, tpl, lambda mode: f(C, st, mode), lower)
    if kind == "doc":
        lab = C.ch(*LAB[t][1 if lang == "en" else 0].split("|")); st = "d"
    else:
        lab = C.ch(*LAB[t][2].split("|")); st = "m"
    lab, _, mode = lab.partition("^")
    tpl = C.ch(*(SM if kind == "mach" else SEN if lang == "en" else SNL))
    if kind == "mach" and lang == "en": tpl = en_machine(tpl)
    if "{dt}" in tpl and t == "date": return None
    if kind == "mach" and re.search(r"[ .]", lab): return None
    if kind == "doc":
        x = C.r.random()
        if x < .06: lab = lab.upper()
        elif x < .12: lab = lab.lower()
        if lab.endswith(".") and "{L} ...." in tpl: lab = lab[:-1]
        if t != "user_agent" and '"{X}"' not in tpl and "[ {X} ]" not in tpl and C.p(.08):
            tpl = tpl.replace("{X}", C.ch("({X})", "“{X}”", "**{X}**", "`{X}`", "'{X}'", "_{X}_" if t not in ("email", "url_person") else "({X})", "[{X}]"))
    tpl = tpl.replace("{L}", lab).replace("{K}", lab)
    f = VAL[t]
    return C, lang, fill(C, tpl, lambda m2: f(C, st, mode or None))

LPARSED = {t: [(f, parse(b)) for f, b in es] for t, es in LOOK.items()}

def lookalike(r, t):
    lang = "en" if r.random() < .2 else "nl"
    es = [(f, [c for c in cs if c[0] == lang]) for f, cs in LPARSED[t]]
    es = [e for e in es if e[1]]
    C = Ctx(r, lang)
    f, cs = r.choices(es, [min(len(e[1]), 12) ** .75 for e in es])[0]
    _, st, tpl = C.ch(*cs)
    if t == "date" and "{dt}" in tpl: return None
    if st == "d" and "\n" not in tpl and tpl.endswith(".") and C.p(.2):
        tpl = C.ch(*[x for x in (PRE_EN if lang == "en" else PRE_NL)]) + tpl if C.p(.5) else tpl + C.ch(*(POST_EN if lang == "en" else POST_NL))
    def val(mode):
        v = f(C)
        return cap1(v) if t == "address" and st == "d" and tpl.startswith("{X}") else v
    return C, lang, fill(C, tpl, val, lower=st == "c" and C.p(.6))

def check(t, kind, v):
    """self-test of the checksums and shapes"""
    d = re.sub(r"\D", "", v); a = re.sub(r"[^0-9A-Za-z]", "", v).upper()
    if kind == "positive":
        if t == "bsn": assert bsn_ok(d), v
        if t == "iban": assert iban_ok(a), v
        if t == "card": assert luhn_ok(d) and 13 <= len(d) <= 16, v
        if t == "device_id" and len(d) == 15 and d == a: assert luhn_ok(d), v
        if t == "vat" and a[:2] not in ("BE", "DE"):
            n = a if a.startswith("NL") else "NL" + a
            assert re.fullmatch(r"NL\d{9}B\d\d", n) and (bsn_ok(n[2:11]) or btwid_ok(n)), v
    assert v == v.strip() and "\n" not in v, repr(v)

def main():
    seed, n = int(sys.argv[1]), int(sys.argv[2])
    seen = set()
    for t in TYPES:
        for kind in ("positive", "lookalike"):
            r = random.Random("%d/%s/%s" % (seed, t, kind))
            k = tries = 0
            while k < n:
                tries += 1
                if tries > 400 * n + 4000:
                    sys.stderr.write("only %d of %d for %s %s\n" % (k, n, t, kind)); break
                got = positive(r, t) if kind == "positive" else lookalike(r, t)
                if not got or got[2] is None: continue
                C, lang, (text, spans) = got
                if text in seen: continue
                seen.add(text)
                for a, b in spans: check(t, kind, text[a:b])
                k += 1
                print(json.dumps({"id": "%s-%s-%d-%04d" % (t, kind[0], seed, k), "type": t, "text": text, "spans": spans, "lang": lang, "kind": kind}, ensure_ascii=False))

if __name__ == "__main__":
    main()
