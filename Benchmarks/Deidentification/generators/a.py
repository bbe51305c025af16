#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""Blind test generator for a Dutch/English personal-data detector.

Usage: gen.py SEED N > out.jsonl
Prints N positives for every type and N lookalikes for every type that has
lookalikes. Spans are code point offsets, end exclusive.

Template syntax:  {name} = filler,  [[ ... ]] = span,  ¤ = [[{V}]] with {V} the
value of the type itself in any layout.
Options: --stats prints the number of wordings per type.
"""
import sys, re, json, random, datetime, unicodedata

# ------------------------------------------------------------------ checksums
def bsn_ok(s):
    s = re.sub(r'\D', '', s).zfill(9)
    return len(s) == 9 and int(s) > 0 and (
        sum(int(c) * w for c, w in zip(s, (9, 8, 7, 6, 5, 4, 3, 2, -1))) % 11 == 0)

def luhn_ok(s):
    t = 0
    for i, c in enumerate(reversed(re.sub(r'\D', '', s))):
        v = int(c) * (2 if i % 2 else 1)
        t += v - 9 if v > 9 else v
    return t % 10 == 0

def mod97(s):
    return int(''.join(str(int(c, 36)) for c in s)) % 97

def iban_ok(s):
    s = re.sub(r'[^0-9A-Za-z]', '', s).upper()
    return mod97(s[4:] + s[:4]) == 1

def isbn13(first12):
    return first12 + str(-sum(int(c) * (3 if i % 2 else 1) for i, c in enumerate(first12)) % 10)

# ------------------------------------------------------------------ word lists
FIRST_M = "Jan Pieter Kees Willem Bram Daan Sem Thijs Mohamed Ahmed Youssef Mehmet Emre Johan Gerrit Hendrik Ruben Lars Stefan Dennis Marcel Patrick Rachid Anil Tomasz Luuk Jeroen Sjoerd Wouter Bas Joost Maarten Rob Frank Cor Dirk Sander Niels Tim Mark".split()
FIRST_F = "Anna Maria Sanne Lotte Emma Fatima Samira Ayşe Elif Johanna Petra Ingrid Marieke Femke Anouk Sophie Julia Noor Lieke Esther Miriam Sandra Wilma Truus Naima Priya Agnieszka Roos Iris Eva Carla Monique Astrid Hanneke Willemijn Judith Linda Saskia Yvonne Floor".split()
LAST = [("", x) for x in "Jansen Bakker Visser Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Dijkstra Smits Kok Jacobs Vermeulen Schouten Willems Hoekstra Koster Prins Huisman Postma Kuipers Veenstra Kramer Brouwer Scholten Wiersma Yılmaz Kaya Öztürk Bouzid Benali Ramdin Kowalski Nguyen Martina Groen Timmermans Verhoeven Claassen Sluijter Bosman Zijlstra Terpstra Hofman Driessen Maas".split()] + [
    ("de", "Vries"), ("de", "Jong"), ("de", "Boer"), ("de", "Groot"), ("de", "Wit"), ("de", "Graaf"), ("van", "Dijk"), ("van", "Leeuwen"), ("van der", "Meer"), ("van den", "Berg"), ("van de", "Ven"), ("van der", "Linden"),
    ("van", "Vliet"), ("van 't", "Hof"), ("ter", "Horst"), ("den", "Hartog"), ("el", "Idrissi"), ("van der", "Heijden"), ("in 't", "Veld"), ("op den", "Kamp"), ("te", "Velde"), ("van", "Beek")]
CITY = [("Amsterdam", 1011, 1109, "020"), ("Rotterdam", 3011, 3089, "010"), ("Den Haag", 2511, 2597, "070"), ("Utrecht", 3511, 3585, "030"), ("Eindhoven", 5611, 5658, "040"),
    ("Groningen", 9711, 9747, "050"), ("Tilburg", 5011, 5049, "013"), ("Almere", 1311, 1363, "036"), ("Breda", 4811, 4839, "076"), ("Nijmegen", 6511, 6546, "024"), ("Enschede", 7511, 7549, "053"),
    ("Haarlem", 2011, 2037, "023"), ("Arnhem", 6811, 6846, "026"), ("Zaandam", 1501, 1509, "075"), ("Amersfoort", 3811, 3829, "033"), ("Apeldoorn", 7311, 7339, "055"), ("'s-Hertogenbosch", 5211, 5237, "073"),
    ("Zwolle", 8011, 8049, "038"), ("Maastricht", 6211, 6229, "043"), ("Leiden", 2311, 2334, "071"), ("Dordrecht", 3311, 3329, "078"), ("Zoetermeer", 2711, 2729, "079"), ("Deventer", 7411, 7437, "0570"),
    ("Delft", 2611, 2629, "015"), ("Heerlen", 6411, 6422, "045"), ("Venlo", 5911, 5928, "077"), ("Leeuwarden", 8911, 8941, "058"), ("Hilversum", 1211, 1223, "035"), ("Roosendaal", 4701, 4709, "0165"),
    ("Oss", 5341, 5349, "0412"), ("Gouda", 2801, 2809, "0182"), ("Hoorn", 1621, 1628, "0229"), ("Assen", 9401, 9408, "0592"), ("Emmen", 7811, 7828, "0591"), ("Middelburg", 4331, 4341, "0118"),
    ("Lelystad", 8211, 8245, "0320"), ("Veenendaal", 3901, 3907, "0318"), ("Doetinchem", 7001, 7009, "0314"), ("Sneek", 8601, 8608, "0515"), ("Terneuzen", 4531, 4539, "0115"), ("Den Helder", 1781, 1788, "0223"), ("Alkmaar", 1811, 1829, "072")]
COMPANY = ["Bakkerij Van Vliet", "De Groene Fiets B.V.", "Installatiebedrijf Kramer", "Van Dam Logistiek B.V.", "Kapsalon Knip & Co", "Smit Bouw", "Zorggroep De Linde", "Stichting Buurtwerk Oost", "Autobedrijf Hoekstra", "Administratiekantoor Prins", "Studio Noord", "Tandartspraktijk De Brug", "Hoveniersbedrijf Groenrijk", "Mulder Consultancy", "Fysio Centrum West", "Schildersbedrijf Willems"]
STREETS = """Kerkstraat;Dorpsstraat;Molenweg;Schoolstraat;Stationsweg;Wilhelminalaan;Julianastraat;Prins Hendrikkade;Burgemeester Van Tuyllkade;Dr. Schaepmanlaan;Vincent van Goghstraat;Karel Doormanplein;Vondelpad;Rembrandtlaan;Havendijk;Nieuwezijds Voorburgwal;Oudegracht;Prinsengracht;Noordersingel;Westerkade;Beukenhof;Eikendreef;Lindenplantsoen;Kromme Steeg;Zandpad;Eerste Jan van der Heijdenstraat;2e Helmersstraat;1e Oosterparkstraat;Grote Markt;Oude Haven;Boulevard Bankert;Ringbaan-Oost;Kastanjelaan;Zuiderpark;Berkenpad;Koningin Emmaplein;Van Heemstrakwartier;Meerdijk;Hertog Hendriklaan;Mgr. Nolensplein;Graaf Florisstraat;St. Jacobsstraat;Sint Annastraat;Amsterdamsestraatweg;Haarlemmerweg;Bilderdijkkade;Tulpenstraat;Korenbloemweg;Leeuwerikplein;Merellaan;Vijverweg;Hoge Rijndijk;Loosduinsekade;Laan van Meerdervoort;Laan van Nieuw Oost-Indië;Jan Pieterszoon Coenstraat;Weg naar Rhijnauwen;Heuvelstraat;Brouwersgracht;Parallelweg-West;Industrieweg;Veemarktstraat;Burg. De Raadtsingel;Ds. Th. Fliednerstraat;Zoutkeetsgracht;Buitenwatersloot;Nachtegaalstraat;Frans Halsstraat;Van der Helstlaan;Ambachtsweg""".split(";")
STREETS_ODD = """Damrak;Rokin;Spui;Neude;Noordeinde;Lange Voorhout;Korte Vijverberg;Oude Delft;Het Rond;Voor Clarenburg;Achter de Dom;Achter Clarenburg;Hoge der A;Gedempte Zuiderdiep;Kempenaar;Botter;Schoener;Karveel;Galjoen;Punter;Griend;Zwanenvelde;Weezenhof;Meijhorst;Lankforst;Tolhuis;Malvert;Bongerd;De Pol;'t Zand;Op de Bies;Aan de Poel;It Noard;De Terp;Buorren;Skoallestrjitte;Lytse Buorren;De Kempen;Keizersveld;Boomgaard;Zonnebloem;Klaproos;Goudplevier;Wulp;Grutto;Saffier;Topaas;Mozartring;Troubadour;Schubertrode;Vlinderveen;De Hooge Weide;Wittenburg;Kattenburg;Nes;Kerkenbos;Kloosterhei;Heiligland;De Savornin Lohman;Brink;Ginnekenmarkt;Markt;Plein;Hoogeind;Eind;Slingerbos;Rietveen;Het Anker;De Kaai;Nieuwe Bleek;Stationshal;Rosmolen;De Grienden""".split(";")
STREETS_ODD.remove("Plein"); STREETS_ODD.remove("De Savornin Lohman"); STREETS_ODD.remove("Stationshal"); STREETS_ODD.remove("Markt")
STREETS_UK = ["Church Lane", "Station Road", "Victoria Street", "Mill Lane", "Queens Avenue", "Park Crescent", "Manor Close", "Kingsway Drive", "Elm Grove", "Bridge Street"]
MND = "januari februari maart april mei juni juli augustus september oktober november december".split()
MNDK = "jan feb mrt apr mei jun jul aug sep okt nov dec".split()
MON = "January February March April May June July August September October November December".split()
WDNL = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
WDEN = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

_ONES = "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split()
_TENS = ["", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
def nlnum(n):
    if n < 20: return _ONES[n]
    t, o = divmod(n, 10)
    if not o: return _TENS[t]
    return _ONES[o] + ("ën" if o in (2, 3) else "en") + _TENS[t]
def nlyear(y):
    if y >= 2000:
        return "tweeduizend" + ("" if y == 2000 else " " + nlnum(y - 2000))
    return "negentienhonderd" + (nlnum(y - 1900) if y > 1900 else "")

GURL = """https://www.rijksoverheid.nl/onderwerpen/zorgtoeslag
https://www.rijksoverheid.nl/onderwerpen/paspoort-en-identiteitskaart
www.rijksoverheid.nl/onderwerpen
www.belastingdienst.nl/toeslagen
www.belastingdienst.nl/zakelijk
https://mijn.overheid.nl
https://www.uwv.nl/particulieren/ziek
https://www.uwv.nl/formulieren/aanvraag.pdf
https://duo.nl/particulier/studiefinanciering
www.duo.nl/zakelijk
https://www.cbs.nl/nl-nl/cijfers
https://www.rivm.nl/vaccinaties
www.rivm.nl/griep
https://www.rechtspraak.nl/uitspraken
https://wetten.overheid.nl/BWBR0005537
https://www.ns.nl/reisinformatie
www.ns.nl/reisplanner
https://www.amsterdam.nl/parkeren
www.utrecht.nl/afval
https://www.rotterdam.nl/loket
https://www.ggd.nl/reizen
www.thuisarts.nl/griep
https://www.zorginstituutnederland.nl/publicaties
https://autoriteitpersoonsgegevens.nl/themas
www.consuwijzer.nl/telecom
https://www.kvk.nl/starten
https://www.rdw.nl/particulier
www.politie.nl/aangifte
https://www.kpn.com/service/storingen
https://www.bol.com/nl/nl/m/privacy
https://www.marktplaats.nl/help
www.mijnafvalwijzer.nl
https://nl.wikipedia.org/wiki/Privacy
https://github.com/python/cpython
https://www.linkedin.com/company/philips
https://www.linkedin.com/jobs
www.nibud.nl/themas
https://www.knmi.nl/weer
www.9292.nl
https://www.digid.nl/aanvragen""".split()

def ascii_(s):
    s = s.replace("ı", "i").replace("ş", "s")
    return unicodedata.normalize("NFKD", s).encode("ascii", "ignore").decode()

# ------------------------------------------------------------------ context of one case
class Ctx:
    def __init__(self, r, lang, typ):
        self.r, self.lang, self.typ = r, lang, typ
        self.p = self.person(); self.q = self.person()
        while self.q["an"] == self.p["an"]: self.q = self.person()
        self.c = r.choice(CITY)
        self.d = datetime.date(2014, 1, 1) + datetime.timedelta(days=r.randrange(4200))
        self.lay = None
    def person(self):
        r = self.r
        f = r.random() < .5
        vn = r.choice(FIRST_F if f else FIRST_M)
        tv, an = r.choice(LAST)
        full = (tv + " " + an).strip()
        capl = full[0].upper() + full[1:]
        extra = r.choice(["", "", "A.", "M.", "J.", "C.M.", "H."])
        return dict(f=f, vn=vn, tv=tv, an=an, full=full, cap=capl, naam=vn + " " + full, init=ascii_(vn)[0].upper() + "." + extra + " " + full)

def digits(r, n, first=None):
    s = ''.join(str(r.randrange(10)) for _ in range(n))
    if first is not None: s = r.choice(first) + s[1:]
    return s
def wc(r, *pairs):
    return r.choices([p[0] for p in pairs], [p[1] for p in pairs])[0]
def hexs(r, n): return ''.join(r.choice("0123456789abcdef") for _ in range(n))

# ------------------------------------------------------------------ values
def bsn_raw(r):
    while True:
        x = r.random()
        s = ("0" + digits(r, 7, "123456789")) if x < .12 else digits(r, 8, "123456") if x < .95 else "999" + digits(r, 5)
        for c in "0123456789":
            if bsn_ok(s + c) and len(set(s + c)) > 3: return s + c
def v_bsn(x):
    r = x.r; s = bsn_raw(r)
    if s[0] == "0" and r.random() < .25: return s[1:]
    f = wc(r, (0, 52), (1, 13), (2, 11), (3, 17), (4, 7))
    return [s, f"{s[:3]}.{s[3:6]}.{s[6:]}", f"{s[:4]}.{s[4:6]}.{s[6:]}", f"{s[:3]} {s[3:6]} {s[6:]}", f"{s[:4]} {s[4:6]} {s[6:]}"][f]
def v_bsn_p(x): return bsn_raw(x.r)
def bad9(x):
    while True:
        s = digits(x.r, 9, "123456")
        if not bsn_ok(s) and len(set(s)) > 3: return s

def mk_iban(cc, bban): return cc + "%02d" % (98 - mod97(bban + cc + "00")) + bban
def iban_raw(r):
    cc = wc(r, ("NL", 68), ("BE", 10), ("DE", 10), ("FR", 6), ("GB", 6))
    if cc == "NL":
        b = r.choice("INGB RABO ABNA SNSB ASNB TRIO KNAB BUNQ REGI ABNA RABO INGB".split())
        while True:
            a = "0" + digits(r, 9, "0123456789")
            if b == "INGB": a = "000" + digits(r, 7, "123456789"); break
            if a[1] != "0" and sum(int(c) * w for c, w in zip(a, range(10, 0, -1))) % 11 == 0: break
        return mk_iban(cc, b + a)
    if cc == "BE":
        a = digits(r, 10, "0136789"); return mk_iban(cc, a + "%02d" % (int(a) % 97 or 97))
    if cc == "DE": return mk_iban(cc, r.choice(["37040044", "50010517", "10070000", "76026000", "25010030"]) + digits(r, 10))
    if cc == "FR":
        b, g, a = r.choice(["30004", "20041", "30002", "10278"]), digits(r, 5, "0"), digits(r, 11, "0")
        return mk_iban(cc, b + g + a + "%02d" % (97 - (89 * int(b) + 15 * int(g) + 3 * int(a)) % 97))
    return mk_iban(cc, r.choice(["NWBK", "BARC", "LOYD", "MIDL"]) + digits(r, 6, "123456") + digits(r, 8))
def g4(s, sep): return sep.join(s[i:i + 4] for i in range(0, len(s), 4))
def iban_lay(r, s):
    f = wc(r, (0, 42), (1, 38), (2, 6), (3, 4), (4, 4), (5, 2), (6, 4))
    if f == 6 and s.startswith("NL"): return f"{s[:4]} {s[4:8]} {s[8:12]} {s[12:15]} {s[15:]}"
    return [g4(s, " "), s, s.lower(), g4(s, " ").lower(), g4(s, "."), g4(s, "-"), s][f]
def v_iban(x): return iban_lay(x.r, iban_raw(x.r))
def v_iban_p(x): return iban_raw(x.r)
def bad_iban_raw(x):
    while True:
        s = iban_raw(x.r); t = s[:2] + digits(x.r, 2) + s[4:]
        i = x.r.randrange(8, len(s)); u = s[:i] + digits(x.r, 1) + s[i + 1:]
        z = x.r.choice([t, u])
        if not iban_ok(z): return z
def bad_iban(x): return iban_lay(x.r, bad_iban_raw(x))

def code_iban(x):
    while True:
        z = x.r.choice(["NL", "NL", "DE", "BE"]) + digits(x.r, 2) + ''.join(x.r.choice("BCDFGHJKLMPQRSTVWXZ") for _ in range(4)) + digits(x.r, 10)
        if not iban_ok(z): return z
def code_iban_b(x): return g4(code_iban(x), " ")

def card_raw(r, kind=None):
    k = kind or wc(r, ("v", 42), ("m", 36), ("m2", 8), ("a", 14))
    s = {"v": lambda: "4" + digits(r, 14), "m": lambda: "5" + digits(r, 14, "12345"), "m2": lambda: str(r.randrange(2221, 2721)) + digits(r, 11), "a": lambda: "3" + digits(r, 13, "47")}[k]()
    for c in "0123456789":
        if luhn_ok(s + c): return s + c
def card_lay(r, s):
    sep = wc(r, (" ", 45), ("", 35), ("-", 20))
    return sep.join([s[:4], s[4:10], s[10:]]) if len(s) == 15 else g4(s, sep)
def v_card(x): return card_lay(x.r, card_raw(x.r))
def v_card_p(x): return card_raw(x.r)
def v_visa(x): return card_lay(x.r, card_raw(x.r, "v"))
def v_mc(x): return card_lay(x.r, card_raw(x.r, "m"))
def v_amex(x): return card_lay(x.r, card_raw(x.r, "a"))
def bad16(x):
    while True:
        s = digits(x.r, 16, "1234567890" if x.r.random() < .4 else "45")
        if not luhn_ok(s): return card_lay(x.r, s)
def bad16_p(x): return re.sub(r'\D', '', bad16(x))
def bad16_b(x): return g4(bad16_p(x), " ")
def bad16_d(x): return g4(bad16_p(x), "-")

# phones
def v_mob(x):
    r = x.r; n = r.choice("123458") + digits(r, 7)
    a, b, c, d = n[:2], n[2:4], n[4:6], n[6:]
    return wc(r, (f"06{n}", 10), (f"06-{n}", 14), (f"06 {n}", 6), (f"06 {a} {b} {c} {d}", 8), (f"06-{a} {b} {c} {d}", 4), (f"06-{n[:4]} {n[4:]}", 2), (f"06 - {n}", 2), (f"06 {n[:4]} {n[4:]}", 3),
        (f"06.{a}.{b}.{c}.{d}", 2), (f"06-{a}-{b}-{c}-{d}", 1), (f"06-{n[:3]} {n[3:6]} {n[6:]}", 1), (f"+316{n}", 8), (f"+31 6 {n}", 6), (f"+31 6 {a} {b} {c} {d}", 6), (f"+31-6-{n}", 2), (f"+31 (0)6 {n}", 3), (f"+31(0)6{n}", 2),
        (f"+31 (0)6 {a} {b} {c} {d}", 3), (f"+31 (0) 6 {n[:4]} {n[4:]}", 1), (f"00316{n}", 3), (f"0031 6 {n}", 2), (f"0031-6-{n}", 1), (f"(06) {n}", 1), (f"06/{n}", 1), (f"+31 6{n}", 2))
def v_vast(x):
    r = x.r; A = x.c[3]; a = A[1:]
    n = digits(r, 10 - len(A), "234567"); L = len(n)
    s1 = f"{n[:3]} {n[3:5]} {n[5:]}" if L == 7 else f"{n[:2]} {n[2:4]} {n[4:]}"
    s2 = f"{n[:3]} {n[3:]}"
    return wc(r, (f"{A}{n}", 7), (f"{A}-{n}", 13), (f"{A} {n}", 4), (f"{A} {s1}", 5), (f"{A}-{s1}", 4), (f"{A} {s2}", 6), (f"({A}) {s1}", 5), (f"({A}) {n}", 4), (f"({A}) - {n}", 1), (f"{A} - {s1}", 4), (f"{A}/{n}", 1),
        (f"+31 {a} {s2}", 5), (f"+31 {a} {s1}", 4), (f"+31{a}{n}", 4), (f"+31 (0){a} {s1}", 5), (f"+31 (0){a}-{n}", 2), (f"+31(0){a}{n}", 2), (f"+31-{a}-{n}", 2), (f"0031 {a} {n}", 2), (f"0031{a}{n}", 2), (f"0031-{a}-{n}", 1), (f"(0){a} {s2}", 2), (f"(0){a}-{n}", 1), (f"{A}.{n[:3]}.{n[3:]}", 1))
def v_bem(x):
    r = x.r; m = r.choice(["470", "475", "486", "494", "496"]); a, b, c = digits(r, 2), digits(r, 2), digits(r, 2)
    return wc(r, (f"0{m} {a} {b} {c}", 3), (f"0{m}/{a}.{b}.{c}", 3), (f"+32 {m} {a} {b} {c}", 4), (f"+32{m}{a}{b}{c}", 2))
def v_be(x):
    r = x.r; m = r.choice(["470", "475", "486", "494", "496"]); a, b, c = digits(r, 2), digits(r, 2), digits(r, 2); w = r.choice("39"); t = digits(r, 3, "23456")
    return wc(r, (f"0{m} {a} {b} {c}", 3), (f"0{m}/{a}.{b}.{c}", 3), (f"+32 {m} {a} {b} {c}", 4), (f"+32{m}{a}{b}{c}", 2), (f"0{w} {t} {a} {b}", 2), (f"+32 {w} {t} {a} {b}", 2), (f"0032 {m} {a}{b}{c}", 1))
def v_de(x):
    r = x.r; m = r.choice(["151", "160", "170", "171", "175"]); n = digits(r, 7, "2345678"); k = r.choice(["30", "40", "89", "221"])
    return wc(r, (f"+49 {m} {n}", 4), (f"0{m}/{n}", 2), (f"0{m} {n}", 2), (f"+49 {k} {n}", 3), (f"0049 {m} {n}", 2), (f"+49 (0){k} {n}", 2), (f"+49{m}{n}", 2))
def v_uk(x):
    r = x.r; n = digits(r, 6); 
    return wc(r, (f"+44 7{digits(r,3,'4579')} {n}", 4), (f"07{digits(r,3,'4579')} {n}", 4), (f"+44 20 7{digits(r,3)} {digits(r,4)}", 2), (f"+44 (0)20 7{digits(r,3)} {digits(r,4)}", 1), (f"+447{digits(r,3,'4579')}{n}", 2))
def v_phone(x): return wc(x.r, (v_mob, 52), (v_vast, 48))(x)
def v_e164(x):
    return "+316" + x.r.choice("12345") + digits(x.r, 7)

def slugs(x, p=None):
    p = p or x.p; r = x.r
    vn, an = ascii_(p["vn"]).lower(), re.sub(r"[^a-z]", "", ascii_(p["full"]).lower())
    return vn, an, re.sub(r"[^a-z ]", "", ascii_(p["full"]).lower()).replace(" ", "-")
PRIV = "gmail.com hotmail.com outlook.com live.nl kpnmail.nl ziggo.nl xs4all.nl planet.nl hetnet.nl casema.nl icloud.com yahoo.com proton.me telenet.be home.nl upcmail.nl solcon.nl zeelandnet.nl web.de gmx.net btinternet.com".split()
WORK = "umcutrecht.nl rotterdam.nl politie.nl vandamlogistiek.nl smit-bouw.nl zorggroepdelinde.nl studio-noord.com uwv.nl rechtspraak.nl hr.nl belastingdienst.nl accare.nl mail.amersfoort.nl".split()
def v_email(x):
    r = x.r; vn, an, hy = slugs(x); y = "%02d" % r.randrange(50, 100)
    if r.random() < .3:
        d = r.choice(WORK); lp = wc(r, (f"{vn}.{an}", 6), (f"{vn[0]}.{an}", 8), (f"{vn[0]}{an}", 3), (f"{vn[0]}.{r.choice('abm')}.{an}", 3), (f"{vn}.{hy}", 2))
    else:
        d = r.choice(PRIV); lp = wc(r, (f"{vn}.{an}", 9), (f"{vn[0]}.{an}", 6), (f"{vn}{an}", 5), (f"{vn[0]}{an}", 4), (f"{vn}_{an}", 3), (f"{vn}.{an}{y}", 5), (f"{an}.{vn}", 2), (f"{vn}{y}", 3), (f"{vn}-{an}", 2), (f"{vn}.{an}+nieuwsbrief", 2), (f"{vn}{an}+werk", 1), (f"fam.{an}", 2), (f"x{vn}{an}x", 1))
    e = f"{lp}@{d}"; k = r.random()
    if k < .04: return e.upper()
    if k < .12: return '.'.join(w.capitalize() for w in lp.split('.')) + "@" + d
    return e
def v_email_school(x):
    vn, an, hy = slugs(x)
    return x.r.choice([f"{vn}.{an}", f"{vn[0]}.{an}"]) + "@" + x.r.choice(["leerling.sintlucas-college.nl", "leerlingen.noordgouw.nl", "student.hanze.nl"])
PCL = "ABCDEGHJKLMNPRSTVWXZ"
def pc_parts(x):
    while True:
        l = x.r.choice(PCL) + x.r.choice(PCL)
        if l not in ("SA", "SD", "SS", "KG", "MB", "GB", "KM"): return str(x.r.randrange(x.c[1], x.c[2])), l
def v_pc(x):
    n, l = pc_parts(x); f = wc(x.r, (0, 55), (1, 28), (2, 9), (3, 8))
    return [f"{n} {l}", n + l, f"{n} {l.lower()}", n + l.lower()][f]
def v_pcs(x):
    n, l = pc_parts(x); return f"{n} {l}"
def v_pcp(x): return ''.join(pc_parts(x))

def housenr(x, odd=False):
    r = x.r; n = r.choice([r.randrange(1, 60), r.randrange(1, 60), r.randrange(1, 180), r.choice([r.randrange(1, 400), r.randrange(1, 400), r.randrange(1, 1200)])])
    L = r.choice("abcd")
    return wc(r, (f"{n}", 46), (f"{n}{L}", 8), (f"{n}{L.upper()}", 6), (f"{n} {L.upper()}", 5), (f"{n}-{L.upper()}", 4), (f"{n}-{r.randrange(1,9)}", 5), (f"{n} bis", 3), (f"{n}bis", 2), (f"{n} bis A", 1), (f"{n}-hs", 3), (f"{n} hs", 2), (f"{n} huis", 1),
        (f"{n}-{r.choice(['I','II','III','IV'])}", 4), (f"{n} {r.choice(['II','III'])}", 2), (f"{n} rood" if x.c[0] == "Haarlem" else f"{n}", 1), (f"{n}/{r.randrange(1,5)}", 1), (f"{n}-{r.randrange(1,4)} hoog", 1), (f"{n}{L}{r.randrange(1,4)}", 1))
def v_address(x):
    r = x.r
    if r.random() < .36:
        s = r.choice(STREETS_ODD)
        if s in ("Kempenaar", "Botter", "Schoener", "Karveel", "Galjoen", "Punter", "Griend") and r.random() < .6:
            return f"{s} {r.randrange(10, 40)}{r.choice([' ', '-'])}{r.randrange(10, 60):02d}"
        if s in ("Zwanenvelde", "Weezenhof", "Meijhorst", "Lankforst", "Tolhuis", "Malvert") and r.random() < .6:
            return f"{s} {r.randrange(1001, 8900)}"
        return f"{s} {housenr(x)}"
    s = r.choice(STREETS)
    if r.random() < .04: return f"{s} {r.choice(['nr.', 'no.', 'nummer'])} {r.randrange(1, 200)}"
    return f"{s} {housenr(x)}"
def v_adr_bus(x): return f"{x.r.choice(STREETS[:40])} {x.r.randrange(1, 200)} bus {x.r.randrange(1, 12)}"
def v_adr_uk(x): return f"{x.r.randrange(1, 180)}{x.r.choice(['', '', '', 'A', 'b'])} {x.r.choice(STREETS_UK)}"
def v_pobox(x): return f"{x.r.choice(['Postbus', 'Postbus', 'Postbus', 'postbus', 'POSTBUS'])} {x.r.choice([x.r.randrange(10, 999), x.r.randrange(1000, 9999), x.r.randrange(10000, 99999)])}"
def v_adr_simple(x): return f"{x.r.choice(STREETS)} {x.r.randrange(1, 300)}"

# dates
def fmt_date(d, lay, lang):
    D, m, y = d.day, d.month, d.year; M = MND[m - 1]; k = MNDK[m - 1]; E = MON[m - 1]; yy = "%02d" % (y % 100)
    sf = "th" if 10 < D % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(D % 10, "th")
    return {"dmy": f"{D:02d}-{m:02d}-{y}", "dmy1": f"{D}-{m}-{y}", "sl": f"{D:02d}/{m:02d}/{y}", "sl1": f"{D}/{m}/{y}", "dot": f"{D:02d}.{m:02d}.{y}", "dot1": f"{D}.{m}.{y}", "iso": d.isoformat(), "isl": f"{y}/{m:02d}/{D:02d}",
        "lang": f"{D} {M} {y}", "kort": f"{D} {k} {y}", "kortp": f"{D} {k}{'' if k == 'mei' else '.'} {y}", "kd": f"{D:02d}-{k}-{y}", "kdu": f"{D:02d}-{k.upper()}-{y}", "yy": f"{D:02d}-{m:02d}-{yy}", "yy1": f"{D}-{m}-'{yy}", "lyy": f"{D} {M} '{yy}", "bl": f"{D:02d} {m:02d} {y}",
        "up": f"{D:02d} {M.upper()} {y}", "wide": f"{D:02d} - {m:02d} - {y}", "ny": f"{D} {M}", "p8": f"{y}{m:02d}{D:02d}", "d8": f"{D:02d}{m:02d}{y}",
        "e1": f"{D} {E} {y}", "e2": f"{E} {D}, {y}", "e3": f"{D}{sf} {E} {y}", "e4": f"{E} {D}{sf}, {y}", "e5": f"{D} {E[:3]} {y}", "e6": f"{D:02d}-{E[:3]}-{y}", "e7": f"{D}{sf} of {E} {y}", "e8": f"{E[:3]} {D}, {y}", "eus": f"{m:02d}/{D:02d}/{y}", "eny": f"{D} {E}", "eny2": f"{E} {D}",
        "words": f"{_ord(D)} {M} {nlyear(y)}"}[lay]
def _ord(n): return nlnum(n)
NLL = [("dmy", 22), ("dmy1", 10), ("sl", 8), ("sl1", 3), ("dot", 5), ("dot1", 3), ("iso", 8), ("lang", 22), ("kort", 6), ("kortp", 3), ("kd", 3), ("kdu", 1), ("bl", 2), ("up", 2), ("wide", 2), ("isl", 1)]
ENL = [("e1", 16), ("e2", 14), ("e3", 8), ("e4", 5), ("e5", 8), ("e6", 5), ("e7", 4), ("e8", 5), ("iso", 12), ("sl", 10), ("eus", 6), ("dmy", 5), ("dot", 2)]
def rnd_date(r, y1, y2):
    return datetime.date(y1, 1, 1) + datetime.timedelta(days=r.randrange((datetime.date(y2, 12, 31) - datetime.date(y1, 1, 1)).days))
def lay_for(x, old=False):
    L = list(NLL if x.lang == "nl" else ENL)
    if old and x.lang == "nl": L += [("yy", 5), ("lyy", 2), ("yy1", 1)]
    return wc(x.r, *L)
def v_dob(x): return fmt_date(rnd_date(x.r, 1934, 2004), lay_for(x, x.r.random() < .8), x.lang)
def v_dobk(x): return fmt_date(rnd_date(x.r, 2008, 2018), lay_for(x), x.lang)
def v_dobb(x): return fmt_date(rnd_date(x.r, 2021, 2024), lay_for(x), x.lang)
def v_dobw(x): return fmt_date(rnd_date(x.r, 1940, 1999), "words", x.lang)
def v_dobp8(x): return fmt_date(rnd_date(x.r, 1940, 2003), "p8", x.lang)
def v_dobd8(x): return fmt_date(rnd_date(x.r, 1940, 2003), "d8", x.lang)
def v_dobiso(x): return fmt_date(rnd_date(x.r, 1940, 2003), "iso", x.lang)
def v_dobdmy(x): return fmt_date(rnd_date(x.r, 1940, 2003), "dmy", x.lang)
def v_doblang(x): return fmt_date(rnd_date(x.r, 1940, 2003), "lang" if x.lang == "nl" else "e1", x.lang)
def v_date(x): return fmt_date(x.d, lay_for(x), x.lang)
def _d12(x):
    if x.lay is None: x.lay = (lay_for(x), x.r.randrange(3, 200))
    return x.lay
def v_dt1(x): return fmt_date(x.d, _d12(x)[0], x.lang)
def v_dt2(x): return fmt_date(x.d + datetime.timedelta(days=_d12(x)[1]), _d12(x)[0], x.lang)
def v_dtlang(x): return fmt_date(x.d, "lang" if x.lang == "nl" else x.r.choice(["e1", "e2"]), x.lang)
def v_dtny(x): return fmt_date(x.d, "ny" if x.lang == "nl" else x.r.choice(["eny", "eny2"]), x.lang)
def v_dtiso(x): return x.d.isoformat()
def v_dtdmy(x): return fmt_date(x.d, "dmy", x.lang)
def v_dtyy(x): return fmt_date(x.d, "yy", x.lang)
def v_clf(x): return f"{x.d.day:02d}/{MON[x.d.month-1][:3]}/{x.d.year}"

# network
def v_ip4(x):
    r = x.r; k = r.random()
    if k < .2: return f"192.168.{r.randrange(0,255)}.{r.randrange(2,254)}"
    if k < .35: return f"10.{r.randrange(0,255)}.{r.randrange(0,255)}.{r.randrange(2,254)}"
    if k < .4: return f"172.{r.randrange(16,31)}.{r.randrange(0,255)}.{r.randrange(2,254)}"
    return f"{r.choice([31,37,46,62,77,80,81,82,83,84,85,86,87,88,89,94,95,143,145,178,185,188,194,213,217])}.{r.randrange(1,255)}.{r.randrange(0,255)}.{r.randrange(1,254)}"
def v_ippub(x):
    while True:
        s = v_ip(x)
        if not re.match(r"(192\.168|10|172)\.|fe80|2001:0?db8|FE80|2001:0DB8", s): return s
def v_ip6(x):
    r = x.r; pre = r.choice(["2001:1c00", "2a02:a44f", "2001:981", "2a01:7c8", "2001:9e8", "2a10:3781", "2a02:22a0"])
    g = lambda: format(r.randrange(0x10, 0xffff), "x")
    s = wc(r, (f"{pre}:{g()}:{g()}:{g()}:{g()}:{g()}:{g()}", 5), (f"{pre}:{g()}::{r.randrange(1,99)}", 3), (f"{pre}:{g()}:{g()}::{g()}", 3), (f"fe80::{g()}:{g()}:{g()}:{g()}", 2), (f"2001:0db8:{r.randrange(0xffff):04x}:0000:0000:{r.randrange(0xffff):04x}:0000:{r.randrange(0xffff):04x}", 1), (f"{pre}::{g()}:{g()}", 1))
    return s.upper() if r.random() < .1 else s
def v_ip(x): return v_ip4(x) if x.r.random() < .72 else v_ip6(x)
OUI = ["001a2b", "3c5ab4", "f01898", "a4c361", "b827eb", "dca632", "0050b6", "e8d8d1", "706655", "9cb6d0", "001b63", "38c986", "00155d", "acde48"]
def mac_raw(x): return x.r.choice(OUI) + hexs(x.r, 6)
def v_mac(x):
    s = mac_raw(x); r = x.r
    two = [s[i:i + 2] for i in range(0, 12, 2)]
    f = wc(r, (0, 38), (1, 20), (2, 16), (3, 8), (4, 10), (5, 5), (6, 3))
    return [":".join(two).upper(), ":".join(two), "-".join(two).upper(), "-".join(two), f"{s[:4]}.{s[4:8]}.{s[8:]}", s.upper(), s][f]
def v_macc(x): s = mac_raw(x); return ":".join(s[i:i + 2] for i in range(0, 12, 2))

def v_url_profile(x):
    r = x.r; vn, an, hy = slugs(x); y = "%02d" % r.randrange(60, 100)
    h = r.choice([vn + an, f"{vn}.{an}", f"{vn}_{an}", vn + an + y, f"{vn}{y}{an[0]}"]); h2 = h.replace(".", "_")
    pre = r.choice(["https://www.", "https://", "www.", "", "http://"]); p1 = r.choice(["https://", "", "https://www."])
    return wc(r, (f"{pre}linkedin.com/in/{vn}-{hy}", 8), (f"https://nl.linkedin.com/in/{vn}{an}", 3), (f"{pre}linkedin.com/in/{vn}-{hy}-{hexs(r, 8)}/", 4), (f"{pre}facebook.com/{h.replace('_', '.')}", 7), (f"https://www.facebook.com/profile.php?id=1000{digits(r, 11)}", 2), (f"{p1}x.com/{h2}", 4), (f"https://twitter.com/{h2}", 4),
        (f"{pre}instagram.com/{h}/", 4), (f"{p1}instagram.com/{h}", 3), (f"https://www.tiktok.com/@{h}", 3), (f"{p1}github.com/{vn}{an}", 2), (f"https://mastodon.nl/@{h2}", 2), (f"https://www.youtube.com/@{vn}{an}", 1), (f"https://bsky.app/profile/{vn}{an}.bsky.social", 2), (f"https://t.me/{h2}", 1), (f"https://www.strava.com/athletes/{digits(r, 8, '1234567')}", 1), (f"https://www.researchgate.net/profile/{ascii_(x.p['vn'])}-{ascii_(x.p['full']).replace(' ', '-').replace(chr(39), '')}", 1), (f"https://medium.com/@{vn}{an}", 1), (f"https://www.reddit.com/user/{vn}{an}{y}/", 1), (f"https://www.snapchat.com/add/{vn}{an}{y}", 1))
def v_until(pat):
    def f(x):
        while True:
            u = v_url_profile(x)
            if pat in u: return u
    return f
def v_home(x):
    r = x.r; vn, an, hy = slugs(x)
    return wc(r, (f"www.{vn}{an}.nl", 5), (f"https://www.{vn}{an}.nl", 3), (f"https://{vn}-{hy}.nl/over-mij", 2), (f"https://{vn}{an}.wordpress.com", 2), (f"http://{vn}{an}.blogspot.com/", 1), (f"https://{vn}{an}.github.io", 1), (f"https://www.xs4all.nl/~{vn}{an}/", 2), (f"http://home.kpn.nl/{vn}{an}/", 1), (f"https://{vn}{hy.replace('-', '')}.com", 2))
def v_handle(x):
    r = x.r; vn, an, hy = slugs(x); y = "%02d" % r.randrange(60, 100)
    return "@" + r.choice([vn + an, f"{vn}_{an}", f"{vn}{an}{y}", f"{vn[0]}{an}{y}", f"{an}{vn}", f"the_real_{vn}{an[0]}", f"x_{vn}_x{y}"])
def v_url(x): return v_url_profile(x)

def v_kvk(x):
    s = v_kvk_p(x); f = wc(x.r, (0, 74), (1, 8), (2, 9), (3, 4), (4, 5))
    return [s, f"{s[:2]} {s[2:4]} {s[4:6]} {s[6:]}", f"{s[:4]} {s[4:]}", f"{s[:4]}.{s[4:]}", f"{s[:2]}.{s[2:5]}.{s[5:]}"][f]
def v_kvk_p(x): return "%02d" % x.r.randrange(1, 95) + digits(x.r, 6)
def vat_raw(r):
    while True:
        if r.random() < .5:
            s = "NL" + digits(r, 9, "123456") + "B" + "%02d" % r.randrange(2, 99)       # btw-id, mod 97
            if mod97(s) == 1: return s
        else:
            s = digits(r, 8, "8" if r.random() < .6 else "12")                           # RSIN based, eleven test
            for c in "0123456789":
                if bsn_ok(s + c): return f"NL{s + c}B{r.choice(['01', '01', '01', '01', '02', '03'])}"
def v_vat(x):
    s = vat_raw(x.r); n = s[2:11]; b = s[12:]
    f = wc(x.r, (0, 64), (1, 8), (2, 8), (3, 8), (4, 6), (5, 6))
    return [s, f"NL {n[:4]}.{n[4:6]}.{n[6:]}.B.{b}", f"NL{n[:4]}.{n[4:6]}.{n[6:]}.B{b}", f"NL {n} B{b}", s.lower(), f"NL {n[:4]}{n[4:]}B{b}"][f]
def v_vat_p(x): return vat_raw(x.r)
AL = "ABCDEFGHIJKLMNPQRSTUVWXYZ"
def docno(r, first):
    while True:
        s = r.choice(first) + r.choice(AL) + ''.join(r.choice(AL + "0123456789" * 2) for _ in range(6)) + digits(r, 1)
        if 2 <= sum(c.isdigit() for c in s[2:8]) <= 5: return s
def v_passport(x):
    s = docno(x.r, "NBX" if x.r.random() < .7 else AL); return s.lower() if x.r.random() < .05 else s
def v_idc(x):
    s = docno(x.r, "I" if x.r.random() < .75 else AL); return s.lower() if x.r.random() < .05 else s
def v_rij(x): return digits(x.r, 10, "3456")
FORB = {"SS", "SD", "SA", "GVD", "KKK", "NSB", "PVV", "SGP", "VVD", "PSV", "PKK", "TBS", "KVT", "LPF", "KPN", "SBF", "BBB", "NL"}
def plate_parts(r, k=None):
    def L(n, a="BDFGHJKLNPRSTVXZ"):
        while True:
            s = ''.join(r.choice(a) for _ in range(n))
            if s not in FORB: return s
    N = lambda n: digits(r, n) if n > 1 else digits(r, 1, "123456789")
    old = "ABDEFGHJKLNPRSTUVXYZ"
    k = k or r.choice([1, 2, 3, 4, 4, 5, 5, 6, 6, 7, 7, 7, 8, 8, 9, 9, 9, 10, 10, 10, 11, 11, 12, 13, 14])
    return {1: lambda: (L(2, old), N(2), N(2)), 2: lambda: (N(2), N(2), L(2, old)), 3: lambda: (N(2), L(2, old), N(2)), 4: lambda: (L(2), N(2), L(2)), 5: lambda: (L(2), L(2), N(2)), 6: lambda: (N(2), L(2), L(2)),
        7: lambda: (N(2), L(3), N(1)), 8: lambda: (N(1), L(3), N(2)), 9: lambda: (L(2), N(3), L(1)), 10: lambda: (L(1), N(3), L(2)), 11: lambda: (L(3), N(2), L(1)), 12: lambda: (L(1), N(2), L(3)), 13: lambda: (N(1), L(2), N(3)), 14: lambda: (N(3), L(2), N(1))}[k]()
def v_plate(x):
    p = plate_parts(x.r); s = wc(x.r, ("-".join(p), 66), ("".join(p), 20), (" ".join(p), 9))
    return s.lower() if x.r.random() < .09 else s
def v_plate_p(x): return "".join(plate_parts(x.r))
def v_plate_d(x): return "-".join(plate_parts(x.r))
def v_pat(x): return wc(x.r, (digits(x.r, 7, "123456789"), 50), (digits(x.r, 8, "123456789"), 10), ("0" + digits(x.r, 6), 10), (digits(x.r, 6, "123456789"), 12), ("P" + digits(x.r, 6), 6), ("P-" + digits(x.r, 6), 4), (digits(x.r, 3, "1234") + "." + digits(x.r, 2) + "." + digits(x.r, 2), 4), ("PT" + digits(x.r, 7), 4))
def v_pat_p(x): return digits(x.r, 7, "123456789")
def v_stu(x): return wc(x.r, (digits(x.r, 7, "12345"), 34), ("s" + digits(x.r, 7, "12345"), 18), (digits(x.r, 6, "123456"), 22), ("S" + digits(x.r, 7, "12345"), 6), ("u" + digits(x.r, 6, "12"), 4), (digits(x.r, 8, "12"), 8), (digits(x.r, 5, "12345"), 8))
def v_stu_p(x): return digits(x.r, 7, "12345")
def v_per(x): return wc(x.r, (digits(x.r, 6, "123456789"), 38), (digits(x.r, 5, "123456789"), 18), ("00" + digits(x.r, 6), 10), (digits(x.r, 8, "123"), 10), ("P" + digits(x.r, 6), 8), ("E" + digits(x.r, 5), 6), ("M-" + digits(x.r, 5), 4), (digits(x.r, 4, "123456789"), 4))
def v_per_p(x): return digits(x.r, 6, "123456789")
def v_imei(x):
    r = x.r; s = r.choice(["35", "86", "01"]) + digits(r, 12)
    for c in "0123456789":
        if luhn_ok(s + c): s += c; break
    return wc(r, (s, 70), (f"{s[:2]}-{s[2:8]}-{s[8:14]}-{s[14]}", 15), (f"{s[:2]} {s[2:8]} {s[8:14]} {s[14]}", 15))
def v_imei_p(x): return re.sub(r"\D", "", v_imei(x))
def v_uuid(x):
    h = hexs(x.r, 32); s = f"{h[:8]}-{h[8:12]}-4{h[13:16]}-{x.r.choice('89ab')}{h[17:20]}-{h[20:]}"
    return s.upper() if x.r.random() < .4 else s
def v_serial(x):
    r = x.r; A = "ABCDEFGHJKLMNPQRSTUVWXYZ"; an = lambda n: ''.join(r.choice(A + "0123456789") for _ in range(n))
    return r.choice([f"C02{an(4)}{r.choice(A)}{r.choice(A)}{digits(r,1)}{an(2)}", f"5CG{digits(r,4)}{r.choice(A)}{an(2)}", f"PF{digits(r,1)}{an(3)}{digits(r,2)}", f"R58{r.choice(A)}{digits(r,2)}{an(5)}", f"F2L{an(6)}{digits(r,3)}", f"SN-{digits(r,4)}-{digits(r,6)}", f"{an(4)}{digits(r,3)}{an(5)}"])
def v_serialg(x): return ''.join(x.r.choice("ABCDEFGHJKLMNPRSTVXZ") for _ in range(3)) + digits(x.r, 6) + x.r.choice("HGSL")
def v_androidid(x): return hexs(x.r, 16)
def v_ga(x): return f"GA1.2.{digits(x.r, 9, '123456789')}.{x.r.randrange(1600000000, 1720000000)}"
def v_cookie(x): return x.r.choice([hexs(x.r, 32), hexs(x.r, 40), hexs(x.r, 24), v_uuid(x).lower()])
def v_ua(x):
    r = x.r; c = f"{r.randrange(90, 128)}.0.{r.randrange(4400, 6500)}.{r.randrange(10, 200)}"; f = r.randrange(90, 130)
    win = r.choice(["Windows NT 10.0; Win64; x64", "Windows NT 10.0; WOW64"]); mac = f"Macintosh; Intel Mac OS X 10_15_{r.randrange(1, 8)}"
    ios = f"{r.randrange(13, 18)}_{r.randrange(0, 7)}"; an = r.choice(["SM-G991B", "SM-A536B", "Pixel 7", "SM-S918B", "M2101K6G", "Nokia 8.3 5G"]); av = r.randrange(9, 15)
    W = "AppleWebKit/537.36 (KHTML, like Gecko)"
    return wc(r, (f"Mozilla/5.0 ({win}) {W} Chrome/{c} Safari/537.36", 6), (f"Mozilla/5.0 ({win}) {W} Chrome/{c} Safari/537.36 Edg/{c}", 3), (f"Mozilla/5.0 ({win}; rv:{f}.0) Gecko/20100101 Firefox/{f}.0", 4), (f"Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:{f}.0) Gecko/20100101 Firefox/{f}.0", 2), (f"Mozilla/5.0 ({mac}) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/{r.randrange(13,18)}.{r.randrange(0,5)} Safari/605.1.15", 3),
        (f"Mozilla/5.0 (iPhone; CPU iPhone OS {ios} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/{ios.replace('_', '.')} Mobile/15E148 Safari/604.1", 4), (f"Mozilla/5.0 (Linux; Android {av}; {an}) {W} Chrome/{c} Mobile Safari/537.36", 4), (f"Mozilla/5.0 (iPad; CPU OS {ios} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/{c} Mobile/15E148 Safari/604.1", 2), (f"Mozilla/5.0 ({mac}) {W} Chrome/{c} Safari/537.36 OPR/{f}.0.0.0", 1), (f"Mozilla/5.0 (Windows NT 6.1; WOW64; Trident/7.0; rv:11.0) like Gecko", 1), (f"Dalvik/2.1.0 (Linux; U; Android {av}; {an} Build/TP1A.220624.014)", 1), (f"Opera/9.80 (Windows NT 6.1; U; nl) Presto/2.10.289 Version/12.02", .5))

# lookalike values
def isbn_h(x):
    s = isbn13("97890" + digits(x.r, 7)); return f"{s[:3]}-{s[3:5]}-{s[5:8]}-{s[8:12]}-{s[12]}"
def isbn_b(x): return isbn_h(x).replace("-", " ")
def isbn_p(x): return isbn_h(x).replace("-", "")
def isbn10(x):
    while True:
        s = "90" + digits(x.r, 7); c = -sum(int(a) * w for a, w in zip(s, range(10, 1, -1))) % 11
        if c < 10: return s + str(c)
def amount_big(x): return f"{x.r.randrange(1, 99)}.{digits(x.r, 3)}.{digits(x.r, 3)},{digits(x.r, 2)}"
def n10_0(x): return x.r.choice(["06", "020", "010", "030"]).ljust(3, x.r.choice("123459")) + digits(x.r, 7)
def gtin13(x): return isbn13("871" + digits(x.r, 9))
def v_tnt(x): return "3S" + ''.join(x.r.choice("ABCDEFGHJKLMNPRSTUVWXYZ") for _ in range(4)) + digits(x.r, 9)
def sep_bad9(x): s = bad9(x); return f"{s[:3]}.{s[3:6]}.{s[6:]}"
def dom_git(n): return lambda x: hexs(x.r, n)
def hexcol(x): return "#" + (hexs(x.r, 6).upper() if x.r.random() < .6 else hexs(x.r, 6))
def fp20(x): return ":".join(hexs(x.r, 2).upper() for _ in range(20))
def fp16(x): return ":".join(hexs(x.r, 2) for _ in range(16))
def ver3(x): return f"{x.r.randrange(1, 15)}.{x.r.randrange(0, 20)}.{x.r.randrange(0, 12)}"
def verdate(x): return f"{x.r.randrange(1, 12)}.{x.r.randrange(1, 12)}.{x.r.randrange(2018, 2025)}"
def ver4(x): return f"{x.r.randrange(1, 20)}.{x.r.randrange(0, 12)}.{x.r.randrange(0, 30)}.{x.r.randrange(0, 200)}"
def sec4(x): return f"{x.r.randrange(1, 9)}.{x.r.randrange(1, 9)}.{x.r.randrange(1, 9)}.{x.r.randrange(1, 9)}"
def sec3(x): return f"{x.r.randrange(1, 12)}.{x.r.randrange(1, 12)}.{x.r.randrange(1, 12)}"
def score3(x): a = x.r.randrange(1, 4); return x.r.choice(["4-3-3", "4-4-2", "3-5-2", "5-3-2", "3-4-3"])
def ecli(x): return f"ECLI:NL:{x.r.choice(['HR', 'RVS', 'CRVB', 'RBAMS', 'RBDHA', 'RBMNE', 'GHARL', 'GHSHE', 'CBB'])}:{x.r.randrange(2012, 2025)}:{x.r.randrange(100, 9999)}"
def oms(x): return x.r.choice(["rechtspraak.nl", "overheid.nl"])

def _d(n, first=None): return lambda x: digits(x.r, n, first)
def _n(a, b): return lambda x: str(x.r.randrange(a, b))

F = {
 "vn": lambda x: x.p["vn"], "an": lambda x: x.p["full"], "An": lambda x: x.p["cap"], "naam": lambda x: x.p["naam"], "NAAM": lambda x: x.p["naam"].replace("ı", "i").upper(), "init": lambda x: x.p["init"],
 "vn2": lambda x: x.q["vn"], "naam2": lambda x: x.q["naam"], "init2": lambda x: x.q["init"],
 "heer": lambda x: ("mevrouw " if x.p["f"] else "de heer ") + x.p["cap"], "Heer": lambda x: ("Mevrouw " if x.p["f"] else "De heer ") + x.p["cap"], "dhr": lambda x: ("mw. " if x.p["f"] else "dhr. ") + x.p["cap"], "Dhr": lambda x: ("Mw. " if x.p["f"] else "Dhr. ") + x.p["cap"],
 "Mr": lambda x: ("Ms " if x.p["f"] else "Mr ") + x.p["cap"], "hij": lambda x: "zij" if x.p["f"] else "hij", "Hij": lambda x: "Zij" if x.p["f"] else "Hij", "zijn": lambda x: "haar" if x.p["f"] else "zijn", "he": lambda x: "she" if x.p["f"] else "he", "He": lambda x: "She" if x.p["f"] else "He", "his": lambda x: "her" if x.p["f"] else "his", "His": lambda x: "Her" if x.p["f"] else "His",
 "man": lambda x: "vrouw" if x.p["f"] else "man", "eman": lambda x: "woman" if x.p["f"] else "man", "mv": lambda x: "v" if x.p["f"] else "m", "MV": lambda x: "V" if x.p["f"] else "M", "EMF": lambda x: "F" if x.p["f"] else "M", "jongen": lambda x: "meisje" if x.p["f"] else "jongen",
 "plaats": lambda x: x.c[0], "bedrijf": lambda x: x.r.choice(COMPANY), "bank": lambda x: x.r.choice(["ING", "Rabobank", "ABN AMRO", "SNS", "Triodos"]),
 "tijd": lambda x: f"{x.r.randrange(7, 22):02d}:{x.r.randrange(60):02d}", "tijds": lambda x: f"{x.r.randrange(7, 22):02d}:{x.r.randrange(60):02d}:{x.r.randrange(60):02d}", "bedrag": lambda x: f"€ {x.r.randrange(12, 950)},{x.r.randrange(100):02d}", "n1": _n(2, 9), "n2": _n(11, 98), "n3": _n(101, 980), "n4": _n(1100, 9800), "exp": lambda x: f"{x.r.randrange(1, 13):02d}/{x.r.randrange(25, 31)}",
 "wd": lambda x: (WDNL if x.lang == "nl" else WDEN)[x.d.weekday()], "auto": lambda x: x.r.choice(["Volkswagen Golf", "Opel Corsa", "Toyota Yaris", "Ford Focus", "Peugeot 208", "Renault Clio", "Volvo V60", "Kia Picanto"]), "kleur": lambda x: x.r.choice(["grijze", "zwarte", "witte", "blauwe", "rode"]), "merk": lambda x: x.r.choice(["Volkswagen", "Opel", "Toyota", "Ford", "Renault", "Volvo", "Kia"]),
 "login": lambda x: ascii_(x.p["vn"]).lower()[0] + re.sub("[^a-z]", "", ascii_(x.p["an"]).lower()), "uri": lambda x: x.r.choice(["/mijn/aanvraag", "/login", "/portaal/berichten", "/api/v1/afspraken", "/zoeken", "/uitloggen"]), "sport": lambda x: x.r.choice(["Ajax", "PSV", "Feyenoord", "FC Utrecht", "AZ", "Heracles"]),
 "fvn": lambda x: x.r.choice(FIRST_F), "fnaam": lambda x: x.r.choice(FIRST_F) + " " + x.p["full"], "email_school": v_email_school, "bem": v_bem, "ippub": v_ippub, "serialg": v_serialg, "code_iban": code_iban, "code_iban_b": code_iban_b,
 "gurl": lambda x: x.r.choice(GURL), "gkort": lambda x: x.r.choice([u for u in GURL if not u.startswith("http")]), "ghttp": lambda x: x.r.choice([u for u in GURL if u.startswith("http")]), "css": lambda x: x.r.choice(["@media", "@keyframes", "@font-face", "@supports", "@layer", "@container"]), "javaat": lambda x: x.r.choice(["@Override", "@Deprecated", "@Test", "@Autowired", "@NotNull", "@FunctionalInterface"]), "npm": lambda x: x.r.choice(["@angular/core", "@types/node", "@babel/preset-env", "@vue/cli", "@storybook/react", "@mui/material"]),
 "yy4": lambda x: str(x.r.randrange(1985, 2025)), "mb": lambda x: x.r.choice(["1024", "1500", "2048", "1200", "4096", "2500", "1750", "3000", "5000", "8000"]), "prodnr": lambda x: x.r.choice(["iPhone 14", "iPhone 12", "Playstation 5", "iPad 9", "Thinkpad 14", "Pixel 8"]), "softnr": lambda x: x.r.choice(["Windows 11", "Windows 10", "Office 365", "Ubuntu 22", "Android 13"]),
 "bsn_p": v_bsn_p, "bad9": bad9, "sep_bad9": sep_bad9, "iban_p": v_iban_p, "bad_iban": bad_iban, "bad_iban_p": bad_iban_raw, "card_p": v_card_p, "visa": v_visa, "mc": v_mc, "amex": v_amex, "bad16": bad16, "bad16_p": bad16_p, "bad16_b": bad16_b, "bad16_d": bad16_d, "last4": _d(4),
 "mob": v_mob, "vast": v_vast, "be": v_be, "de": v_de, "uk": v_uk, "e164": v_e164, "pcs": v_pcs, "pcp": v_pcp, "pc": v_pc, "adr_bus": v_adr_bus, "adr_uk": v_adr_uk, "pobox": v_pobox, "adr_s": v_adr_simple, "straat": lambda x: x.r.choice(STREETS), "hnr": lambda x: str(x.r.randrange(1, 250)),
 "dobk": v_dobk, "dobb": v_dobb, "dobw": v_dobw, "dobp8": v_dobp8, "dobd8": v_dobd8, "dobiso": v_dobiso, "dobdmy": v_dobdmy, "doblang": v_doblang, "dt1": v_dt1, "dt2": v_dt2, "dtlang": v_dtlang, "dtny": v_dtny, "dtiso": v_dtiso, "dtdmy": v_dtdmy, "dtyy": v_dtyy, "clf": v_clf, "date": v_date,
 "a": _n(19, 68), "ao": _n(70, 98), "ak": _n(5, 18), "ap": _n(5, 12), "aw": lambda x: nlnum(x.r.randrange(20, 90)), "awk": lambda x: nlnum(x.r.randrange(5, 17)), "am": _n(3, 22), "yr": _n(2, 11), "yrs": _n(12, 40),
 "ip4": v_ip4, "ip6": v_ip6, "macc": v_macc, "prof": v_url_profile, "li": v_until("linkedin"), "fb": v_until("facebook"), "home": v_home, "handle": v_handle, "kvk_p": v_kvk_p, "vat_p": v_vat_p, "rij": v_rij, "plate_p": v_plate_p, "plate_d": v_plate_d, "pat_p": v_pat_p, "stu_p": v_stu_p, "per_p": v_per_p,
 "imei": v_imei, "imei_p": v_imei_p, "uuid": v_uuid, "serial": v_serial, "androidid": v_androidid, "ga": v_ga, "cookie": v_cookie, "ua": v_ua,
 "isbn_h": isbn_h, "isbn_b": isbn_b, "isbn_p": isbn_p, "isbn10": isbn10, "amount": amount_big, "n10_0": n10_0, "gtin": gtin13, "tnt": v_tnt, "git7": dom_git(7), "git12": dom_git(12), "git40": dom_git(40), "hexcol": hexcol, "fp20": fp20, "fp16": fp16, "ver3": ver3, "verdate": verdate, "ver4": ver4, "sec4": sec4, "sec3": sec3, "form3": score3, "ecli": ecli, "ecli_hr": lambda x: re.sub(r"NL:[A-Z]+", "NL:HR", ecli(x)), "lb": lambda x: "[", "grooth": lambda x: x.r.choice(["Technische Groothandel Noord", "Kantoorvakhandel De Pen", "Bouwcenter Van Dijk", "Electro Partners B.V.", "Jansen Techniek"]),
 "d3": _d(3, "123456789"), "d4": _d(4, "123456789"), "d5": _d(5, "123456789"), "d6": _d(6, "123456789"), "d7": _d(7, "123456789"), "d8": _d(8, "123456789"), "d9x": bad9, "d10": _d(10, "3456"), "d12": _d(12, "123456789"), "d14": _d(14, "123456789"), "y": _n(2012, 2025), "art": _n(2, 60), "doccode": lambda x: docno(x.r, AL), "jaartal": _n(1900, 2024),
}
GEN = {"bsn": v_bsn, "iban": v_iban, "card": v_card, "phone": v_phone, "email": v_email, "postcode": v_pc, "address": v_address, "date_of_birth": v_dob, "date": v_date, "age": None, "ip": v_ip, "mac": v_mac, "url_person": v_url, "kvk": v_kvk, "vat": v_vat, "passport": v_passport, "id_card": v_idc, "driving_licence": v_rij, "licence_plate": v_plate, "patient_number": v_pat, "student_number": v_stu, "personnel_number": v_per, "device_id": None, "user_agent": v_ua}

# =====================================================================================
#  POSITIVES
# =====================================================================================
POS = {}
POS["bsn"] = dict(nl=[
 "BSN: ¤", "Burgerservicenummer: ¤", "BSN-nr. ¤", "B.S.N. ¤", "BURGERSERVICENUMMER ¤", "bsn ¤",
 "Uw burgerservicenummer (BSN) is ¤. Vermeld dit nummer altijd als u contact met ons opneemt.",
 "BSN nummer ¤ t.n.v. {naam}",
 "sofinr. ¤", "Sofi-nummer: ¤", "Sociaal-fiscaal nummer\n¤", "Het oude sofinummer van {heer} is ¤ en dat geldt nog steeds als BSN.",
 "Naam\tGeboorteplaats\tBSN\n{naam}\t{plaats}\t[[{bsn_p}]]",
 "naam;bsn;woonplaats\n{naam};[[{bsn_p}]];{plaats}",
 '{"voornaam": "{vn}", "achternaam": "{an}", "bsn": "[[{bsn_p}]]", "actief": true}',
 "GET /personen?bsn=[[{bsn_p}]]&fields=naam,adres 200",
 "Belanghebbende:\n{init}\n\nBurgerservicenummer\n¤",
 "{Heer}, burgerservicenummer ¤, heeft een bijstandsuitkering aangevraagd bij de gemeente {plaats}.",
 "Verdachte {naam}, wonende te {plaats}, BSN ¤, is aangehouden op verdenking van winkeldiefstal.",
 "hoi, ik moest mijn bsn nog doorgeven voor de loonadministratie: ¤",
 "Kun je het BSN van {heer} nog even checken? Volgens mij is het ¤.",
 "Pat.: {naam} ({mv}), BSN ¤, verzekerd bij Zilveren Kruis.",
 "Ingevuld nummer: ¤ (burgerservicenummer van de aanvrager)",
 "Op de kopie van het paspoort is het BSN ¤ nog zichtbaar; graag afschermen.",
 "{tijds} INFO brp-bevraging gebruiker={login} zoeksleutel=burgerservicenummer waarde=[[{bsn_p}]] resultaat=gevonden",
 "<burgerservicenummer>[[{bsn_p}]]</burgerservicenummer>",
 "Leerling: {naam}\nPGN/BSN leerling: ¤\nSchool van herkomst: basisschool De Regenboog, {plaats}",
 "Loonheffingskorting toepassen: ja. BSN werknemer: ¤.",
 "BSN aanvrager: ¤\nBSN toeslagpartner: ¤",
 "Onder ¤ als burgerservicenummer komt de cliënt niet voor in het systeem van de zorgverzekeraar.",
 "Ik ben mijn DigiD kwijt, mijn burgerservicenummer is ¤, kunt u mij helpen?",
 "Hierbij de gegevens voor de Wmo-melding. Cliënt: {naam}, bsn ¤.",
 "| Naam | BSN |\n|---|---|\n| {naam} | ¤ |",
 "Het UWV heeft onder BSN ¤ een ziekmelding geregistreerd.",
 "Vul hier uw BSN in:\n[ ¤ ]",
 "werknemer {init} (bsn: ¤) is per heden uit dienst",
 "Ontvanger: {init}\nBurgerservicenr.: ¤\nBetreft: definitieve berekening zorgtoeslag",
 "Van de moeder, {fnaam}, is het burgerservicenummer bekend (¤); van de vader niet.",
 "Beste {vn2}, het bsn-nummer dat je zocht is ¤. Groet, {vn}",
], en=[
 "BSN: ¤", "Citizen service number: ¤", "Dutch citizen service number (BSN): ¤", "{His} BSN is ¤; please keep it confidential.", "Dutch tax number (burgerservicenummer): ¤",
 "Please find my BSN below for payroll.\n¤", "employee_bsn=[[{bsn_p}]]", "The applicant, {naam}, holds BSN ¤ and lives in {plaats}.", "SOFI number ¤",
 '{"name": "{naam}", "citizenServiceNumber": "[[{bsn_p}]]"}', "I registered at the town hall in {plaats} and was given ¤ as my BSN.", "Enter your citizen service number (BSN): ¤",
])
POS["iban"] = dict(nl=[
 "IBAN: ¤", "Rekeningnummer: ¤", "rek.nr. ¤", "Bankrekening ¤ t.n.v. {init}", "IBAN-nummer ¤", "Uw rekeningnummer (IBAN)\n¤", "Bankrek.: ¤",
 "Wij maken het bedrag van {bedrag} binnen vijf werkdagen over op rekening ¤ ten name van {init}.",
 "U kunt het bedrag overmaken naar ¤ onder vermelding van uw naam.",
 "kun je {bedrag} overmaken? ¤ op naam van {naam} 😊",
 "ik krijg nog {bedrag} van je, mijn rekening is ¤",
 "Incassant: {bedrijf}\nRekening debiteur: ¤\nKenmerk machtiging: zie bijlage",
 "Hierbij machtig ik {bedrijf} om doorlopend bedragen af te schrijven van ¤.",
 "naam;iban;bedrag\n{init};[[{iban_p}]];{n3},00",
 "Tenaamstelling\tIBAN\tSoort rekening\n{init}\t¤\tbetaalrekening",
 '{"rekeninghouder": "{init}", "iban": "[[{iban_p}]]", "valuta": "EUR"}',
 "iban=[[{iban_p}]]&tnv={an}&machtiging=ja",
 "<DbtrAcct><Id><IBAN>[[{iban_p}]]</IBAN></Id></DbtrAcct>",
 "Aangeefster heeft {bedrag} overgemaakt naar bankrekening ¤, die op naam bleek te staan van {naam}.",
 "Uit bankonderzoek bleek dat rekening ¤ is geopend door verdachte {An}.",
 "Graag mijn salaris voortaan storten op ¤ in plaats van op mijn oude rekening. Groet, {vn}",
 "Declaratie reiskosten {naam}. Uitbetalen op: ¤.",
 "De bijzondere bijstand wordt uitbetaald op ¤ (rekening van de bewindvoerder).",
 "Bij beslissing van de kantonrechter is de beheerrekening ¤ onder bewind gesteld.",
 "Tegenrekening: ¤ ({init})", "Betaald vanaf: ¤", "t.g.v. ¤ tnv {init} te {plaats}",
 "Op ¤ is uw zorgtoeslag bijgeschreven. Klopt dit rekeningnummer niet? Geef het ons door.",
 "Klant belt: incasso van ¤ is mislukt wegens onvoldoende saldo, wil betalingsregeling.",
 "{tijds} WARN incasso geweigerd door bank, iban [[{iban_p}]], reden: rekening opgeheven",
 "De ouderbijdrage kan worden gestort op rekeningnummer ¤ van de oudervereniging.",
 "Verhuurder: {naam}, bankrekeningnummer ¤. De huur is bij vooruitbetaling verschuldigd.",
 "AFSCHRIJVING {init} IBAN ¤ omschrijving: contributie", "Nieuw rekeningnummer (¤) doorgegeven door cliënt; oude rekening is opgeheven.",
], en=[
 "IBAN: ¤", "Account number (IBAN): ¤", "Please transfer the deposit to ¤, account holder {naam}.", "Bank account ¤", "My new bank details are as follows: {init}, account ¤.",
 "payout_iban: [[{iban_p}]]", "The refund of {bedrag} will be paid into ¤ within ten working days.", "Beneficiary account\n¤\nBeneficiary name\n{naam}", "hey can you send my half of the rent to ¤? thanks!", '{"accountHolder": "{naam}", "iban": "[[{iban_p}]]"}', "The suspect received the money on account ¤, held in the name of {naam}.",
])
POS["card"] = dict(nl=[
 "Creditcardnummer: ¤", "creditcard ¤", "Kaartnummer: [[{visa}]] (Visa)", "VISA [[{visa}]] geldig t/m {exp}", "Mastercard [[{mc}]], vervaldatum {exp}", "Amex-kaart [[{amex}]]", "American Express: [[{amex}]]", "CC-nr. ¤", "Creditcardnr ¤ exp. {exp}",
 "Mijn creditcard met nummer ¤ is gestolen, kunt u deze zo snel mogelijk blokkeren?",
 "Ik heb de reservering betaald met mijn visakaart [[{visa}]] maar krijg geen bevestiging.",
 "Graag het hotel garanderen met creditcard ¤ op naam van {naam}, geldig tot {exp}.",
 "Kaarthouder: {NAAM}\nKaartnummer\n¤\nVervaldatum\n{exp}",
 "kaarthouder;kaartnummer;geldig_tot\n{NAAM};[[{card_p}]];{exp}",
 "Kaarthouder\tCreditcard\tVervalt\n{NAAM}\t¤\t{exp}",
 '{"betaalwijze": "creditcard", "kaartnummer": "[[{card_p}]]", "naam": "{NAAM}"}',
 "cardnumber=[[{card_p}]]&expiry={exp}&bedrag={n3}",
 "Aangever verklaarde dat met zijn creditcard, nummer ¤, meerdere aankopen waren gedaan in het buitenland.",
 "In de fouillering van verdachte werd een creditcard aangetroffen met het nummer ¤, niet op zijn naam.",
 "hoi mam, kan je die schoenen met je creditcard betalen? die van papa ([[{mc}]]) wordt geweigerd",
 "Klant heeft per ongeluk haar volledige creditcardgegevens gemaild: ¤, {exp}. Graag uit het ticket verwijderen.",
 "Zakelijke creditcard van {heer}: ¤. Alleen gebruiken voor reiskosten.",
 "De betaling van {bedrag} met kaart [[{mc}]] (Mastercard) is geweigerd door de uitgever.",
 "{tijds} ERROR psp: creditcardbetaling mislukt pan=[[{card_p}]] code=05",
 "Uw creditcard (¤) is vervangen; de nieuwe kaart ontvangt u per post.",
 "Betaalgegevens: creditcard\nNr: ¤\nNaam op kaart: {NAAM}", "Nummer op de voorkant van de creditcard: ¤",
 "Afgeschreven van ICS-creditcard [[{visa}]]: {bedrag}.", "<creditcardNummer>[[{card_p}]]</creditcardNummer>", "Betwiste transactie\nCreditcard: ¤\nWinkel: {bedrijf}\nBedrag: {bedrag}",
 "Bel de bank en geef door: creditcard ¤, op naam van {dhr}, gisteren verloren in de trein.",
], en=[
 "Credit card number: ¤", "Card number: ¤, expires {exp}", "Visa card [[{visa}]] exp {exp}", "MasterCard no. [[{mc}]]", "Amex [[{amex}]] in the name of {naam}", "Please charge {bedrag} to my credit card ¤.", "card_number: [[{card_p}]]", "CC: ¤ exp {exp}",
 "I accidentally pasted my card number ¤ into the chat, can you delete it?", '{"pan": "[[{card_p}]]", "cardholder": "{NAAM}", "brand": "credit"}', "The cardholder reported credit card ¤ as stolen.", "Cardholder name\n{NAAM}\nCard number\n¤",
])
POS["phone"] = dict(nl=[
 "Tel.: ¤", "Telefoonnummer: ¤", "Tel. ¤", "T: ¤", "M: [[{mob}]]", "Mobiel: [[{mob}]]", "mob. [[{mob}]]", "Telefoon (privé): ¤", "Tel.nr. ¤", "☎ ¤", "GSM: [[{bem}]]", "Telefoon overdag\n¤", "06-nummer: [[{mob}]]", "TELEFOON: ¤",
 "U kunt mij bereiken op telefoonnummer ¤, bij voorkeur in de ochtend.",
 "Voor vragen kunt u bellen met {heer}, telefoon [[{vast}]].",
 "mijn nieuwe nummer is [[{mob}]], gooi de oude maar weg",
 "app me even op [[{mob}]]", "Bel [[{mob}]] als je voor de deur staat!", "ik ben te bereiken op [[{mob}]] na zessen",
 "Contactpersoon: dochter {fnaam}, tel. ¤ (overdag), [[{mob}]] (avond).",
 "Eerste contactpersoon bij nood: {naam}, ¤.",
 "Patiënte telefonisch gesproken via ¤; klachten zijn afgenomen, geen koorts.",
 "Getuige {naam}, bereikbaar op ¤, verklaarde harde knallen te hebben gehoord.",
 "Verdachte maakte gebruik van het telefoonnummer ¤, dat sinds vorige maand werd getapt.",
 "naam;telefoon;plaats\n{naam};¤;{plaats}", "Naam\tMobiel\tVast\n{naam}\t[[{mob}]]\t[[{vast}]]",
 '{"naam": "{naam}", "telefoonnummer": "¤"}', "telefoon=[[{e164}]]&akkoord=1", '<a href="tel:[[{e164}]]">Bel mij</a>',
 "{naam}\nHR-adviseur\nT ¤\nAanwezig: ma, di, do", "Met vriendelijke groet,\n\n{naam}\nKlantmanager Werk en Inkomen\nGemeente {plaats}\ntel. [[{vast}]]",
 "Terugbelverzoek: {dhr} vraagt of u belt naar ¤ over de uitkering.",
 "Noodnummers ouders: moeder [[{mob}]] / vader [[{mob}]]",
 "{tijds} INFO sms-code verzonden aan [[{e164}]]", "Ons telefonisch contact via ¤ verliep moeizaam door een slechte verbinding.",
 "Duitse aannemer, tel. [[{de}]], spreekt goed Nederlands.", "Onze collega in Gent is bereikbaar via [[{be}]].",
 "Ziekgemeld: {naam}, te bereiken onder nummer ¤ of via de mail.", "Whatsapp: [[{mob}]]", "Fax: [[{vast}]]", "Huisarts {An}, praktijk {plaats}, tel [[{vast}]]",
], en=[
 "Phone: ¤", "Mobile: [[{mob}]]", "Tel: ¤", "Phone number\n¤", "You can reach me on ¤ after five.", "Call me at [[{uk}]] when you land.", "Cell: [[{mob}]]", "Emergency contact: {naam} (partner), [[{mob}]]", "UK mobile [[{uk}]]", '{"name": "{naam}", "phone": "[[{e164}]]"}', "Her landline is [[{vast}]] but she rarely answers it.", "The caller left the number ¤ and asked to be called back.", "txt me on [[{mob}]] x", "Ticket: customer {naam} wants a callback on [[{de}]].",
])
POS["email"] = dict(nl=[
 "E-mail: ¤", "E-mailadres: ¤", "e-mail ¤", "Mailadres\n¤", "Email: ¤", "E: ¤", "E-MAILADRES: ¤", "Emailadres ouder/verzorger: ¤", "Van: {naam} <¤>", "Aan: ¤\nOnderwerp: afspraak volgende week", "CC: \"{naam}\" <¤>", "mailto:¤",
 "U kunt uw reactie sturen naar ¤.", "Mail de foto's maar naar ¤!", "mijn mail is ¤", "kun je dat ff doorsturen naar ¤ ? thx",
 "Wij hebben een bevestiging gestuurd naar ¤. Niet ontvangen? Kijk dan in uw map met ongewenste e-mail.",
 "Neem contact op met {naam} (¤) voor meer informatie.", "naam;email\n{naam};¤", "Naam\tE-mail\tAfdeling\n{naam}\t¤\tFinanciën", '{"naam": "{naam}", "email": "¤"}', "email=¤&nieuwsbrief=nee",
 "Inloggen mislukt voor gebruiker ¤ (onjuist wachtwoord)", "{tijds} INFO mail verstuurd to=<¤> status=sent",
 "Verdachte gebruikte het e-mailadres ¤ om de advertentie op Marktplaats te plaatsen.", "Aangever ontving een dreigmail afkomstig van ¤.", "Pt wil uitslagen per mail ontvangen: ¤.",
 "Met vriendelijke groet,\n{naam}\n¤\n{plaats}", "Ticket aangemaakt door ¤: kan niet inloggen op het leerlingvolgsysteem.", "Sollicitatie van {naam}, te bereiken via ¤, voor de functie beleidsadviseur.",
 "Leerling {vn} logt in met [[{email_school}]].", "Geachte mevrouw, geachte heer,\nmijn oude adres ¤ werkt niet meer; gelieve dit te wijzigen.", "Moeder: ¤\nVader: ¤", "Factuur graag naar ¤ sturen, t.a.v. {heer}.", "[¤](mailto:¤)",
 "Het Wob-verzoek is per e-mail ingediend vanaf ¤.",
], en=[
 "Email: ¤", "E-mail address: ¤", "From: {naam} <¤>", "Reply-To: ¤", "Please send your CV to ¤.", "You can email me at ¤ any time.", "Account owner ¤ has requested a password reset.", '{"user": "¤", "role": "viewer"}', "Contact: {naam}, ¤", "my address is ¤, let me know if it bounces", "Login failed for ¤", "The complaint was sent from ¤ and addressed to the board.",
])
POS["postcode"] = dict(nl=[
 "Postcode: ¤", "postcode ¤", "Postcode en woonplaats: ¤ {plaats}", "{straat} {hnr}\n¤ {plaats}", "{straat} {hnr}, ¤ {plaats}", "{naam}\n{straat} {hnr}\n[[{pcs}]]  {plaats}", "PC: ¤", "Pc/plaats: ¤ {plaats}", "¤ {plaats}", "Postcode\n¤", "Postcode\tHuisnummer\n¤\t{hnr}",
 "{Heer} woont aan de {straat} {hnr}, ¤ te {plaats}.", "Verdachte staat ingeschreven op het adres {straat} {hnr} (¤) te {plaats}.",
 "wat is jouw postcode ook alweer? de mijne is ¤", "Ik woon op ¤, nummer {hnr}, bel maar aan.", "naam;straat;postcode;plaats\n{init};{straat} {hnr};¤;{plaats}",
 '{"postcode": "[[{pcp}]]", "huisnummer": {hnr}}', "postcode=[[{pcp}]]&huisnummer={hnr}", "<postcode>[[{pcp}]]</postcode>",
 "Voor het adres met postcode ¤ en huisnummer {hnr} is glasvezel beschikbaar.", "Bezorgadres: {init}, {straat} {hnr}, ¤, {plaats}", "Woonachtig: {straat} {hnr} ¤ {plaats}",
 "POSTCODE EN PLAATS: ¤ {plaats}", "Vul uw postcode in: ¤", "De melding kwam uit het postcodegebied van ¤ in {plaats}.", "Retouradres: {straat} {hnr}, ¤ {plaats}",
 "Thuiszorg gaat vanaf maandag naar mw. {An}, {straat} {hnr}, ¤.", "Leerling is verhuisd naar {straat} {hnr}, ¤ {plaats}; vervoer aanpassen.", "Nieuwe postcode werknemer: ¤ (was onbekend).",
 "Chauffeur staat voor ¤ maar huisnummer {hnr} bestaat daar niet.", "zip/postcode [¤] woonplaats [{plaats}]", "{tijds} DEBUG adrescheck postcode=[[{pcp}]] nr={hnr} status=ok", "Aanvrager, wonende te (¤) {plaats}, verzoekt om een parkeervergunning.", "Verhuisbericht: van ¤ naar ¤.", "te {plaats} (¤), {straat} {hnr}",
], en=[
 "Postcode: ¤", "Postal code ¤", "ZIP/Postal code: ¤", "{straat} {hnr}, ¤ {plaats}, the Netherlands", "She lives at {straat} {hnr}, ¤ {plaats}.", '{"postalCode": "[[{pcp}]]", "city": "{plaats}"}', "Ship to: {naam}, {straat} {hnr}, ¤ {plaats}, NL", "my postcode is ¤ if you want to look up the flat", "Billing address\n{straat} {hnr}\n¤ {plaats}\nNetherlands", "The parcel for postcode ¤ was returned to sender.",
])
POS["address"] = dict(nl=[
 "Adres: ¤", "Adres: ¤, {pcs} {plaats}", "{naam}\n¤\n{pcs} {plaats}", "Straat en huisnummer: ¤", "Woonadres\n¤\n{plaats}", "Bezoekadres: ¤, {plaats}", "Postadres: [[{pobox}]], {plaats}", "[[{pobox}]]\n{pcs} {plaats}", "Correspondentieadres: [[{pobox}]], {pcs} {plaats}", "ADRES: ¤",
 "{Heer} woont sinds kort op het adres ¤ in {plaats}.", "Verdachte staat ingeschreven op het adres ¤ te {plaats}.", "wonende te {plaats}, ¤,", "Op ¤ te {plaats} troffen verbalisanten een hennepkwekerij aan.",
 "ik woon op ¤, 2e bel van boven", "kom je naar ¤? feestje begint om negen uur", "Pakketje bezorgd bij de buren op ¤.", "Uw aanvraag voor een dakkapel op het perceel ¤ te {plaats} is ontvangen.",
 "Huisbezoek mw. {An}, ¤: woning opgeruimd, cliënte oogt vermoeid.", "naam;adres;plaats\n{init};¤;{plaats}", "Naam\tAdres\tPostcode\n{init}\t¤\t{pcs}", '{"naam": "{init}", "adres": "¤", "woonplaats": "{plaats}"}', "adres=¤; plaats={plaats}",
 "Melding overlast: bewoner van ¤ klaagt over harde muziek.", "Nieuw adres per direct: ¤, {pcp} {plaats}.", "De taxi haalt leerling {vn} om acht uur op bij ¤.", "{naam}, ¤, {pcs} {plaats}", "De omgevingsvergunning voor het pand ¤ is verleend.", "Ambulance ter plaatse: ¤, {plaats}. Slachtoffer aanspreekbaar.",
 "Bezorgadres\n¤\n{pcs} {plaats}", "Domicilie kiezende te {plaats}, ¤, ten kantore van haar advocaat", "Gelieve post te richten aan [[{pobox}]], {pcs} {plaats}.", "Onze collega in Gent woont op [[{adr_bus}]].", "Afleveren: ¤ (achterom lopen)", "Huurder: {init}, thans wonende ¤ te {plaats}.", "Het betreft de woning plaatselijk bekend {plaats}, ¤.", "{tijds} INFO route berekend bestemming=\"¤, {plaats}\"", "Verhuisd van ¤ naar ¤, beide te {plaats}.", "Opgehaald op: ¤. Zorgverlener: {vn2}.", "Ik sta nu voor ¤ maar er doet niemand open.",
], en=[
 "Address: ¤, {pcs} {plaats}", "Home address\n¤\n{pcs} {plaats}", "{naam} lives at ¤ in {plaats}.", "Please deliver the parcel to ¤, {plaats}.", "Street and house number: ¤", "Street address: [[{adr_uk}]]", "He moved to [[{adr_uk}]], London, last summer.", '{"name": "{naam}", "street": "¤", "city": "{plaats}"}', "Police were called to ¤, {plaats}, after neighbours reported shouting.", "Mailing address: [[{pobox}]], {pcs} {plaats}", "I live at [[{adr_uk}]], come round any time.", "The tenant of ¤ has not paid the rent for three months.",
])
POS["date_of_birth"] = dict(nl=[
 "Geboortedatum: ¤", "geb. ¤", "geb.datum ¤", "Geb.dat.: ¤", "GEBOORTEDATUM: ¤", "Geboren: ¤", "geb: ¤", "* ¤ te {plaats}", "Geboortedatum\n¤", "Geboortedatum en -plaats: ¤, {plaats}", "gebdat ¤", "geboortedat. ¤", "{naam}, geboren op ¤ te {plaats}, van Nederlandse nationaliteit", "{init} (geb. ¤)", "Betreft: {init}, geb. ¤ ({MV})",
 "{Heer} is geboren op ¤ in {plaats}.", "Verdachte: {An}, {vn}, geboren te {plaats} op ¤.", "geboren te {plaats} op [[{dobw}]]", "Heden verscheen voor mij, notaris: {naam}, geboren te {plaats} op [[{dobw}]].", "ik ben geboren op [[{doblang}]] dus ja ik ben ouder dan jij haha", "mijn geboortedatum is ¤ en ik wil graag mijn wachtwoord resetten", "Patiënt: {init}, {mv}, geb.dat. ¤, huisarts te {plaats}.",
 "Leerling: {naam}, geb. [[{dobk}]], is nieuw op school.", "Kind: {vn}, geboren [[{dobb}]] na een zwangerschap van veertig weken.", "naam;geboortedatum;geslacht\n{naam};[[{dobiso}]];{mv}", "Naam\tGeboren\tWoonplaats\n{naam}\t[[{dobdmy}]]\t{plaats}", '{"naam": "{naam}", "geboortedatum": "[[{dobiso}]]"}', "geboortedatum=[[{dobp8}]]&geslacht={MV}", "gebdatum: [[{dobd8}]]", "<geboortedatum>[[{dobp8}]]</geboortedatum>",
 "Ter controle: uw geboortedatum is ¤, klopt dat?", "Geboortedatum partner: ¤", "Geboortedatum kind: [[{dobk}]]", "{Dhr} (¤, geboren te {plaats}) is opgenomen op de afdeling cardiologie.", "Bij de burgerlijke stand is aangifte gedaan van de geboorte van {vn} {an}, geboren op [[{dobb}]].", "De minderjarige {naam}, geboren op [[{dobk}]] te {plaats}, hierna te noemen: de minderjarige.", "GEBOREN ¤", "Cliënt vertelt dat {hij} op ¤ ter wereld kwam in {plaats}.", "geboortedag, -maand en -jaar: ¤", "Eiser is geboren op ¤ en heeft de Nederlandse nationaliteit.",
], en=[
 "DOB: ¤", "Date of birth: ¤", "D.O.B. ¤", "Born: ¤", "born on ¤ in {plaats}", "{naam} was born on ¤ in {plaats}.", "Birth date: ¤", "dob=[[{dobiso}]]", '{"name": "{naam}", "birthDate": "[[{dobiso}]]"}', "Patient {naam}, DOB ¤, presented with chest pain.", "My date of birth is ¤, can you look up my file?", "Pupil: {naam} (born [[{dobk}]])", "Birthdate\n¤", "The claimant, born ¤, has lived in the Netherlands since childhood.", "b. ¤ at {plaats}",
])
POS["date"] = dict(nl=[
 "Datum: ¤", "d.d. ¤", "dd. ¤", "Uw brief van: ¤", "{plaats}, ¤", "Datum besluit: ¤", "Verzenddatum ¤", "Ingangsdatum: ¤", "Afspraak: ¤ om {tijd} uur", "Op ¤ hebben wij uw aanvraag ontvangen.", "Geachte heer, mevrouw,\nIn ons besluit van ¤ hebben wij uw bezwaar ongegrond verklaard.", "Op {wd} [[{dtlang}]] omstreeks {tijd} uur werd ik, verbalisant, naar de woning gestuurd.", "De zitting vindt plaats op ¤ om {tijd} uur.", "Aldus gewezen en in het openbaar uitgesproken op [[{dtlang}]].", "Opnamedatum: ¤\nOntslagdatum: volgt", "Opgenomen van [[{dt1}]] t/m [[{dt2}]] op de afdeling interne geneeskunde.", "Contract van [[{dt1}]] tot [[{dt2}]], proeftijd van een maand.", "zullen we [[{dtny}]] afspreken? dan ben ik vrij", "Vrij van [[{dtny}]] i.v.m. schoolvakantie.", "feestje is op [[{dtny}]], neem je zwembroek mee", "datum;omschrijving;bedrag\n[[{dtdmy}]];boodschappen;{n2},50", "Datum\tTijd\tActie\n¤\t{tijd}\tgebeld, niet thuis", '{"datum_ontvangst": "[[{dtiso}]]", "status": "in behandeling"}', "[[{dtiso}]] {tijds} INFO verwerking gestart", "[[{dtiso}]]T{tijds}Z GET /status 200", "Factuurdatum: ¤", "Vervaldatum ¤", "¤: intakegesprek gevoerd met cliënt en zijn begeleider.", "SOEP [[{dtyy}]] S: hoesten, O: longen schoon, E: bovenste luchtweginfectie, P: afwachten", "In dienst sinds ¤.", "Eerste ziektedag: ¤", "Uiterste inleverdatum profielwerkstuk: ¤", "De huurovereenkomst is ondertekend op ¤ te {plaats}.", "Geldig tot ¤", "Voor ¤ dient u de gevraagde stukken in te leveren.", "Rapportvergadering [[{dtlang}]], aanvang {tijd} uur.", "OVERLEDEN OP ¤", "Gehuwd op ¤ te {plaats}.", "Vonnis van de rechtbank van ¤ in de zaak tegen {bedrijf}.", "Laatst bijgewerkt: ¤", "Het incident vond plaats op {wd} [[{dtlang}]].",
], en=[
 "Date: ¤", "Dated ¤", "Your appointment is on ¤ at {tijd}.", "Invoice date: ¤", "We received your application on ¤.", "The contract runs from [[{dt1}]] to [[{dt2}]].", "last_login=[[{dtiso}]]", "{plaats}, ¤", '{lb}[[{clf}]]:{tijds} +0200] "GET /login HTTP/1.1" 200', "Start date\n¤", "Let's meet on [[{dtny}]] if that works for you.", "The hearing took place on ¤.", "Discharged on ¤ in good condition.", '{"created": "[[{dtiso}]]", "state": "open"}', "Deadline for submission: ¤",
])
POS["age"] = dict(nl=[
 "Leeftijd: [[{a}]]", "Leeftijd: [[{a} jaar]]", "lft. [[{a} jr]]", "leeftijd [[{ao} jaar]]", "{naam} ([[{a}]]) uit {plaats}", "een [[{a}-jarige]] {man} uit {plaats}", "De [[{a}-jarige]] verdachte uit {plaats} is gisteravond aangehouden.", "[[{ao}-jarige]] {man} met blanco voorgeschiedenis, presenteert zich met pijn op de borst.", "{Heer} is [[{a} jaar]] en woont zelfstandig.", "Mijn zoon is [[{ak} jaar]] en zit in de klas bij {vn2}.", "ik ben [[{a} jaar oud]] en zoek een kamer in {plaats}", "ik ben gisteren [[{a}]] geworden, je mag me nog feliciteren haha", "Patiënte, [[{ao} jaar oud]], is gevallen in de badkamer.", "Mw. [[{ao} jr]], alleenwonend, thuiszorg tweemaal daags.", "naam;leeftijd;woonplaats\n{naam};[[{a}]];{plaats}", "Naam\tLeeftijd\tGroep\n{naam}\t[[{ak}]]\tB", '{"naam": "{vn}", "leeftijd": [[{a}]]}', "leeftijd=[[{a}]]&geslacht={mv}", "Het slachtoffer, een {man} van [[{a} jaar]], is naar het ziekenhuis gebracht.", "Getuige is [[{a} jaar]] en van beroep buschauffeur.", "{vn}, [[{ak} jaar]], valt op door druk gedrag in de klas.", "Baby van [[{am} maanden]], komt voor het consultatiebureau.", "Kindje is nu [[{am} maanden oud]] en groeit volgens de curve.", "Op [[{ao}-jarige leeftijd]] overleed onze lieve moeder {fvn}.", "Zij werd [[{ao} jaar]]. De uitvaart vindt in besloten kring plaats.", "De [[{aw}jarige]] {man} ontkent elke betrokkenheid.", "Een [[{awk}jarig]] meisje uit {plaats} wordt sinds gisteren vermist.", "mijn oma is [[{ao}]] en appt nog elke dag 😂", "Leeftijd\n[[{a}]]", "LEEFTIJD: [[{a} JAAR]]", "{vn} wordt volgende week [[{ak}]], dus we zoeken nog een cadeau.", "Kandidaat is [[{a} jaar jong]] en heeft ruime ervaring in de zorg.", "Vrouw, [[{ao} jaar]], opname i.v.m. heupfractuur.", "M/V: {MV}, lft: [[{a}j]]", "Hij was destijds [[{ak} jaar oud]] en woonde bij zijn tante.", "Partner van klant ([[{a} jaar]]) heeft geen inkomen.", "Gezin met drie kinderen van [[{ak}]], [[{ak}]] en [[{ak} jaar]].", "Pt [[{ao} jaar]], man, roker.", "{init}, {mv}, [[{a}j]], verwezen door huisarts", "Cliënt, [[{a} jr]], gebruikt dagelijks cannabis en wil daarmee stoppen.",
], en=[
 "Age: [[{a}]]", "Aged [[{ao}]]", "{naam} ([[{a}]]) from {plaats}", "a [[{a}-year-old]] {eman} from {plaats}", "The suspect, [[{a}]], was arrested last night.", "{Mr} is [[{a} years old]] and lives alone.", "{vn} is [[{ap} years old]] and attends primary school.", "I'm [[{a} years old]], working as a nurse", "[[{ao}yo]] {EMF} with shortness of breath", "[[{ao} y/o]] {eman} admitted after a fall.", "age=[[{a}]]", '{"name": "{vn}", "age": [[{a}]]}', "My daughter turned [[{ak}]] last week.", "She died at the age of [[{ao}]].", "Patient is a [[{am}-month-old]] infant with fever.", "{naam}, [[{a}]], has been missing since Tuesday.",
])
POS["ip"] = dict(nl=[
 "IP-adres: ¤", "IP: ¤", "ip-adres ¤", "IP-adres\n¤", "Inlogpoging geweigerd vanaf IP-adres ¤.", "Uw IP-adres is [[{ippub}]].", "De reactie is geplaatst vanaf het IP-adres [[{ippub}]], dat volgens de provider toebehoort aan {naam}.", "Uit de gegevens van KPN volgt dat IP-adres [[{ippub}]] in gebruik was bij de verdachte.", "ip=¤ gebruiker={login} actie=inloggen", "{tijds} WARN mislukte login {login} van ¤", '¤ - {login} [{tijds}] "GET {uri} HTTP/1.1" 200 {n4}', "Gebruiker\tIP\tTijd\n{login}\t¤\t{tijd}", "gebruiker;ip_adres;tijd\n{login};¤;{tijd}", '{"gebruiker": "{login}", "ip": "¤"}', "Ping naar ¤ geeft een time-out, kun je kijken of de pc van {vn} aanstaat?", "mijn ip is [[{ip4}]], kan je me whitelisten?", "De camera hangt op [[{ip4}]], inloggen via de browser.", "http://[[{ip4}]]:8080/beheer", "ssh {login}@[[{ip4}]]", "Formulier verzonden om {tijd} uur vanaf ¤ (Chrome op Windows)", "X-Forwarded-For: ¤", "client_ip: ¤", "Er is ingelogd op uw account vanuit {plaats} (IP [[{ippub}]]).", "Werkplek van {naam} heeft vast adres [[{ip4}]] in het netwerk.", "De DDoS-aanval kwam onder meer van [[{ippub}]].", "Firewall: DROP SRC=[[{ip4}]] PROTO=TCP DPT=443", "Ticket: laptop {vn} krijgt geen verbinding, ipconfig geeft [[{ip4}]].", "IPv6-adres: [[{ip6}]]", "Netwerkadres ([[{ip6}]]) van de router thuis", "Het bericht bevatte in de header het ip-adres [[{ippub}]].", "nginx: verbinding verbroken door client ¤, server: portaal", "Stemming ongeldig: meerdere inzendingen van IP [[{ippub}]]", "Afzender-IP [[{ippub}]] staat op de blokkeerlijst.", "<ipadres>¤</ipadres>",
], en=[
 "IP address: ¤", "IP: ¤", "Failed password for {login} from ¤ port {n4}", "Connection from ¤ closed", "remote_addr=¤ user={login}", '{"ip": "¤", "event": "login"}', "Your account was accessed from [[{ippub}]] in {plaats}.", "client ¤ denied by rule", "We traced the post to IP address [[{ippub}]].", "my home ip is [[{ippub}]], please add it to the allow list", "Source IP\n¤", "Last login: {tijd} from ¤", "IPv6 address [[{ip6}]] assigned to {login}",
])
POS["mac"] = dict(nl=[
 "MAC-adres: ¤", "MAC: ¤", "mac-adres ¤", "Mac adres laptop: ¤", "MAC-ADRES\n¤", "Het MAC-adres van de telefoon van {vn} is ¤.", "De wifi-tracker in de winkelstraat registreerde het MAC-adres ¤ meerdere malen.", "Apparaat van {naam} geblokkeerd op MAC ¤.", "dhcp: lease uitgegeven aan [[{macc}]] (laptop-{login})", "gebruiker;mac;vlan\n{login};¤;{n2}", "Naam\tMAC-adres\n{naam}\t¤", '{"apparaat": "telefoon {vn}", "mac": "¤"}', "mac=¤ ssid=gast", "Fysiek adres . . . . . . . . : ¤", "kun je mijn mac ff toevoegen aan het wifi-filter? ¤", "ik zie een onbekend apparaat op je netwerk, mac ¤", "Switchpoort staat dicht omdat MAC ¤ niet bekend is.", "{tijds} hostapd: wlan0: STA [[{macc}]] IEEE 802.11: authenticated", "Bluetooth-adres ¤ (koptelefoon {vn})", "link/ether [[{macc}]]", "HWaddr ¤", "Ethernetadres (MAC) printer: ¤", "In de router van verdachte stond het MAC-adres ¤ geregistreerd.", "ARP: [[{macc}]] hoort bij werkplek van {naam}", "BSSID [[{macc}]]", "Uw toestel (MAC ¤) is aangemeld op het gastennetwerk van de bibliotheek.", "<macAdres>¤</macAdres>", "Wake-on-LAN sturen naar mac-adres ¤", "Toegangspunt zag client ¤ (MAC) vertrekken", "Voor toegang tot eduroam MAC-adres opgeven: ¤",
], en=[
 "MAC address: ¤", "MAC: ¤", "mac_address=¤", "Physical Address. . . . . . . . . : ¤", "The phone's MAC address ¤ was seen near the store.", '{"device": "laptop-{login}", "mac": "¤"}', "DHCPACK to [[{macc}]] via eth0", "Wi-Fi address (MAC)\n¤", "Please register the MAC address ¤ for {naam}'s laptop.", "Bluetooth MAC ¤ paired", "ether [[{macc}]] txqueuelen 1000", "Unknown client with hardware address ¤ on the guest network.",
])
POS["url_person"] = dict(nl=[
 "LinkedIn: [[{li}]]", "Mijn LinkedIn-profiel: [[{li}]]", "Zie ook het profiel van {naam}: ¤", "Facebookpagina van {vn}: [[{fb}]]", "Website: [[{home}]]", "Persoonlijke website\n[[{home}]]", "Homepage {naam}: [[{home}]]", "Meer over {vn} {an} lees je op [[{home}]].", "volg me op insta: [[{handle}]]", "Instagram: [[{handle}]]", "Twitter: [[{handle}]]", "{naam} ([[{handle}]]) reageerde boos op het bericht.", "haha check [[{handle}]] op tiktok, dat is {vn} uit onze klas", "tag [[{handle}]] even in die foto", "Verdachte plaatste de video op zijn profiel ¤.", "Het dreigende bericht was afkomstig van het account [[{handle}]] op X.", "Sollicitant {naam}, profiel ¤, heeft relevante ervaring.", "naam;linkedin\n{naam};[[{li}]]", "Naam\tProfiel\n{naam}\t¤", '{"naam": "{naam}", "profiel": "¤"}', "profiel_url=¤", '<a href="[[{prof}]]">{naam}</a>', "Met vriendelijke groet,\n{naam}\n¤", "Aangeefster wordt lastiggevallen via ¤.", "Portfolio van {naam}: [[{home}]]", "Zijn er nog vragen? Stuur {vn} een bericht via ¤.", "Snap: [[{handle}]]", "kijk ff op ¤, is dat niet jouw ex?", "De leerling wordt gepest door een account met de naam [[{handle}]].", "In het ticket staat een link naar het persoonlijke profiel van de melder: ¤", "Social media: ¤ / [[{handle}]]", "Blog van {vn}: [[{home}]]", "RT [[{handle}]]: wat een drukte vandaag op het station van {plaats}", "Beheerder van de website [[{home}]] is {naam} uit {plaats}.",
], en=[
 "LinkedIn: [[{li}]]", "Profile: ¤", "Find me at ¤", "Follow {vn} on Instagram: [[{handle}]]", "My personal website is [[{home}]].", "{naam} ([[{handle}]]) tweeted about the delay.", "{naam}'s profile (¤) lists three previous employers.", "Homepage of {naam}: [[{home}]]", '{"name": "{naam}", "profileUrl": "¤"}', "dm me [[{handle}]]", "The threats were sent from [[{handle}]].", "Candidate profile\n¤",
])
POS["kvk"] = dict(nl=[
 "KvK: ¤", "KvK-nummer: ¤", "KvK nr. ¤", "K.v.K. ¤", "kvk ¤", "KVK-NUMMER ¤", "Handelsregister: ¤", "Handelsregisternr. ¤", "Inschrijfnummer Kamer van Koophandel: ¤", "KvK-nummer\n¤", "{bedrijf}, ingeschreven in het handelsregister van de Kamer van Koophandel onder nummer ¤", "ingeschreven bij de KvK onder nr. ¤", "{bedrijf} | KvK ¤ | {plaats}", "Ons bedrijf staat onder nummer ¤ geregistreerd bij de Kamer van Koophandel.", "Dossiernummer Kamer van Koophandel: ¤", "wat is je kvk? de mijne is ¤", "ik ben zzp'er, mijn kvk-nummer is ¤", "bedrijf;kvk;plaats\n{bedrijf};[[{kvk_p}]];{plaats}", "Bedrijf\tKvK-nr\n{bedrijf}\t[[{kvk_p}]]", '{"handelsnaam": "{bedrijf}", "kvkNummer": "[[{kvk_p}]]"}', "kvk=[[{kvk_p}]]&branche=horeca", "<kvkNummer>[[{kvk_p}]]</kvkNummer>", "Eenmanszaak {An}, KvK ¤, gevestigd te {plaats}.", "Uit het uittreksel van de KvK (nummer ¤) blijkt dat {naam} enig eigenaar is.", "Eiseres, {bedrijf}, gevestigd te {plaats}, KvK-nummer ¤, vertegenwoordigd door haar gemachtigde.", "Verdachte stond als eenmanszaak ingeschreven bij de KvK onder nummer ¤.", "{init} h.o.d.n. {bedrijf}, KvK-nr.: ¤", "Factuur van {bedrijf} (kvk ¤)", "Vul het KvK-nummer van uw onderneming in: ¤", "Tozo-aanvraag van {naam}, zelfstandige, KvK ¤.", "Opdrachtnemer is bij de Kamer van Koophandel bekend onder ¤.", "KvK {plaats} ¤", "{tijds} INFO handelsregister-api bevraagd kvknummer=[[{kvk_p}]] status=200", "Nummer handelsregister ¤, eigenaar {naam}.",
], en=[
 "KvK: ¤", "Chamber of Commerce no. ¤", "CoC number: ¤", "Chamber of Commerce number\n¤", "Registered with the Dutch Chamber of Commerce under number ¤.", "{bedrijf} (KvK ¤) is a sole proprietorship owned by {naam}.", "Dutch trade register number ¤", '{"company": "{bedrijf}", "cocNumber": "[[{kvk_p}]]"}', "KVK no.: ¤", "I'm a freelancer, my KvK number is ¤.", "trade_register_nl=[[{kvk_p}]]",
])
POS["vat"] = dict(nl=[
 "Btw-id: ¤", "BTW-nummer: ¤", "btw-nr. ¤", "BTW: ¤", "btw-identificatienummer ¤", "Btw-identificatienummer (btw-id)\n¤", "BTW nr: ¤", "B.T.W.-nummer ¤", "Omzetbelastingnummer: ¤", "OB-nummer ¤", "VAT: ¤", "{bedrijf}, btw-nummer ¤", "Op uw factuur ontbreekt het btw-id ¤ van de leverancier.", "Als zzp'er vermeld ik mijn btw-id ¤ op iedere factuur.", "mijn btw nummer is ¤, zet je dat op de factuur?", "Kun je checken of ¤ een geldig btw-nummer is?", "leverancier;btw_nummer\n{bedrijf};[[{vat_p}]]", "Bedrijf\tBtw-id\n{bedrijf}\t[[{vat_p}]]", '{"bedrijf": "{bedrijf}", "btwId": "[[{vat_p}]]"}', "btwnr=[[{vat_p}]]", "<btwNummer>[[{vat_p}]]</btwNummer>", "{bedrijf} | BTW ¤ | {plaats}", "De Belastingdienst heeft aan {heer} het btw-identificatienummer ¤ toegekend.", "Btw verlegd naar ¤", "De ondernemer met btw-nummer ¤ heeft geen aangifte gedaan.", "Eenmanszaak {An}\nBtw-id: ¤", "Fiscaal nummer voor de omzetbelasting: ¤", "Factuur aan: {bedrijf}, {plaats}, btw ¤", "Uw nieuwe btw-id is ¤. Gebruik dit voortaan op uw facturen.", "{tijds} INFO VIES-controle [[{vat_p}]]: geldig", "ICP-opgave: afnemer ¤, bedrag {n4}", "Verdachte factureerde met het btw-nummer ¤ van een opgeheven eenmanszaak.",
], en=[
 "VAT number: ¤", "VAT ID: ¤", "VAT no. ¤", "VAT reg. no.: ¤", "Our VAT identification number is ¤.", "Dutch VAT number ¤", "{bedrijf}, VAT ¤, {plaats}", '{"vatNumber": "[[{vat_p}]]"}', "vat_id=[[{vat_p}]]", "VAT reverse charged to ¤", "Tax ID (BTW)\n¤",
])
POS["passport"] = dict(nl=[
 "Paspoortnummer: ¤", "Paspoort: ¤", "paspoortnr. ¤", "Paspoort nr ¤", "Nummer paspoort: ¤", "PASPOORTNUMMER ¤", "Paspoortnummer\n¤", "Documentnummer paspoort: ¤", "Legitimatie: paspoort ¤", "Identiteitsbewijs: Nederlands paspoort, nummer ¤", "{Heer} heeft zich gelegitimeerd met een paspoort met nummer ¤.", "Vermissing paspoort: het document met nummer ¤ is van rechtswege vervallen.", "Verdachte toonde een paspoort op naam van {naam}, voorzien van het nummer ¤.", "mijn paspoortnummer is ¤, heb je dat nodig voor de tickets?", "ik ben mn paspoort kwijt, nummer was ¤", "reiziger;paspoortnummer\n{NAAM};¤", "Reiziger\tPaspoort\tNationaliteit\n{NAAM}\t¤\tNLD", '{"naam": "{NAAM}", "paspoortnummer": "¤"}', "paspoortnr=¤&nationaliteit=NL", "<paspoortNummer>¤</paspoortNummer>", "De notaris heeft de identiteit vastgesteld aan de hand van het paspoort (nr. ¤) van comparante.", "Soort document: paspoort\nDocumentnummer: ¤\nAfgegeven te: {plaats}", "Nieuwe medewerker {naam}: kopie paspoort ontvangen, nummer ¤.", "Voor de vlucht graag het paspoort van {vn} (¤) toevoegen aan de boeking.", "Paspoort met documentnummer ¤ is afgegeven door de burgemeester van {plaats}.", "Het paspoort ¤ staat gesignaleerd als gestolen.", "Visumaanvraag {NAAM}, paspoort no. ¤", "ID: paspoort, nr: ¤", "Pp.nr. ¤ (paspoort {NAAM})", "Uw nieuwe paspoort met nummer ¤ ligt klaar aan de balie.", "{tijds} INFO vris-controle documenttype=paspoort documentnummer=¤ uitkomst=ok",
], en=[
 "Passport number: ¤", "Passport no. ¤", "Passport: ¤ (NLD)", "passport_number=¤", "{His} Dutch passport, number ¤, expires next year.", "Passport No.\n¤", "Traveller {NAAM}, passport ¤", '{"name": "{NAAM}", "passportNo": "¤"}', "I lost my passport ¤ on the train.", "Travel document: passport ¤, issued in {plaats}", "Please confirm that passport number ¤ is correct before we issue the tickets.",
])
POS["id_card"] = dict(nl=[
 "ID-kaart: ¤", "Identiteitskaart: ¤", "ID-kaartnummer ¤", "Nummer identiteitskaart: ¤", "id-kaart nr. ¤", "NIK: ¤ (Nederlandse identiteitskaart)", "Identiteitskaartnummer\n¤", "Documentnummer ID-kaart: ¤", "IDENTITEITSKAART NR. ¤", "Legitimatie: identiteitskaart ¤", "Legitimatiebewijs: Nederlandse identiteitskaart met nummer ¤", "{Heer} legitimeerde zich met een Nederlandse identiteitskaart, nummer ¤.", "Verdachte overhandigde een identiteitskaart met documentnummer ¤ op naam van {naam}.", "mijn id kaart nummer is ¤", "id-kaart van {vn} gevonden in de bus, nummer ¤", "naam;id_kaart\n{NAAM};¤", "Naam\tID-kaartnr\n{NAAM}\t¤", '{"naam": "{NAAM}", "idKaartNummer": "¤"}', "idkaart=¤", "<identiteitskaartNummer>¤</identiteitskaartNummer>", "Soort document: Nederlandse identiteitskaart\nDocumentnummer: ¤", "Uw identiteitskaart met nummer ¤ is klaar om op te halen.", "Vermist opgegeven: ID-kaart, nr. ¤, houder {naam}.", "Identiteit gecontroleerd aan de hand van ID-kaart (nr ¤).", "De identiteitskaart ¤ verloopt binnenkort; maak tijdig een afspraak.", "Kopie ID-kaart ({NAAM}, ¤) zit in het personeelsdossier.", "Bij indiensttreding overgelegd: identiteitskaart, documentnr. ¤.", "Comparant heeft zich gelegitimeerd door middel van zijn identiteitskaart met kenmerk ¤.", "ID-bewijs: identiteitskaart\nNr.: ¤", "Ik heb gisteren mijn nieuwe ID-kaart (¤) opgehaald bij het stadhuis.", "De vervalste identiteitskaart draagt nummer ¤.",
], en=[
 "ID card number: ¤", "Identity card: ¤", "National ID card no. ¤", "Dutch identity card ¤", "id_card_no=¤", "ID card no.\n¤", "{Mr} showed a Dutch ID card, number ¤.", '{"name": "{NAAM}", "idCardNumber": "¤"}', "My identity card ¤ was stolen.", "Proof of identity: identity card ¤", "The identity card (number ¤) was issued by the municipality of {plaats}.",
])
POS["driving_licence"] = dict(nl=[
 "Rijbewijsnummer: ¤", "Rijbewijs: ¤", "rijbewijsnr. ¤", "Nummer rijbewijs ¤", "rijbewijs nr ¤", "RIJBEWIJSNUMMER ¤", "Rijbewijsnummer\n¤", "Documentnummer rijbewijs: ¤", "Legitimatie: rijbewijs ¤", "Rijbewijs categorie B, nummer ¤", "Bestuurder {naam} toonde een rijbewijs met nummer ¤.", "Het rijbewijs van verdachte (nr. ¤) is ingevorderd.", "Het CBR heeft het rijbewijs met nummer ¤ ongeldig verklaard.", "mijn rijbewijsnummer is ¤, dat had je nodig voor de huurauto toch?", "rijbewijs kwijt, nummer ¤, wat moet ik doen?", "bestuurder;rijbewijsnummer\n{naam};¤", "Bestuurder\tRijbewijs\tCategorie\n{naam}\t¤\tB, BE", '{"bestuurder": "{naam}", "rijbewijsnummer": "¤"}', "rijbewijs=¤&categorie=B", "<rijbewijsNummer>¤</rijbewijsNummer>", "Leaseauto: bestuurder {naam}, rijbewijsnummer ¤, categorie B.", "Soort document: rijbewijs\nNummer: ¤", "Uw rijbewijs (¤) verloopt over drie maanden.", "{Heer} identificeerde zich met rijbewijs nummer ¤.", "RDW: rijbewijs ¤ is geregistreerd als vermist.", "Nr. op rijbewijs (veld 5): ¤", "Rijbewijscontrole wagenpark: {naam}, ¤, geldig.", "Medische keuring voor verlenging van rijbewijs ¤.", "rijbew.nr. ¤", "Voor het huren van de bus heb ik het rijbewijs van mijn collega, nummer ¤, gescand.", "Huurder {naam} heeft een geldig rijbewijs, nummer: ¤.", "{tijds} INFO rijbewijscontrole nummer=¤ status=geldig",
], en=[
 "Driving licence number: ¤", "Driving licence: ¤", "Driver's license no. ¤", "Dutch driving licence ¤, category B", "driving_licence_no=¤", "Driver's licence\n¤", "The driver, {naam}, produced driving licence ¤.", '{"driver": "{naam}", "driverLicense": "¤"}', "My driving licence number is ¤, do you also need a scan?", "Driving licence ¤ was revoked by the court.", "Rental agreement: {naam}, licence no. ¤ (driving licence, NL)",
])
POS["licence_plate"] = dict(nl=[
 "Kenteken: ¤", "kenteken ¤", "Kentekennummer ¤", "Kenteken auto: ¤", "KENTEKEN ¤", "kent. ¤", "Kenteken\n¤", "{auto}, kenteken ¤", "personenauto, merk {merk}, voorzien van kenteken ¤", "Verbalisanten zagen een {kleur} {auto} met kenteken ¤ door rood rijden.", "Parkeervergunning verleend voor het voertuig met kenteken ¤.", "Uw voertuig met kenteken ¤ is weggesleept.", "er staat een {kleur} {merk} dubbel geparkeerd voor de deur, [[{plate_d}]]", "wie is van die {kleur} auto met kenteken ¤? je lichten staan nog aan", "mijn kenteken is ¤, zet jij de bezoekersparkeervergunning aan?", "kenteken;merk;eigenaar\n¤;{merk};{naam}", "Kenteken\tMerk\tHouder\n¤\t{merk}\t{naam}", '{"kenteken": "[[{plate_p}]]", "merk": "{merk}"}', "kenteken=[[{plate_p}]]&zone=centrum", "<kenteken>[[{plate_p}]]</kenteken>", "De auto ([[{plate_d}]]) staat op naam van {naam}.", "Leaseauto van {naam}: {auto}, [[{plate_d}]].", "Naheffingsaanslag parkeerbelasting, kenteken [[{plate_d}]], {straat}", "Bekeuring op kenteken ¤ wegens te hard rijden binnen de bebouwde kom.", "Schademelding: tegenpartij reed in een {auto} met kentekenplaat ¤.", "Getuige noteerde het kenteken ¤ van de vluchtauto.", "Aanhangwagen achter voertuig [[{plate_d}]] had geen verlichting.", "Bezoek meldt zich met auto, kenteken: ¤, graag slagboom openen.", "Met ingang van heden is de tenaamstelling van ¤ gewijzigd (RDW).", "ANPR-hit: [[{plate_p}]] {tijds} camera ringweg", "APK van de {auto} met kenteken ¤ verloopt deze maand.", "Bestuurder van de [[{plate_d}]], een {kleur} {auto}, reed door na de aanrijding.", "Volgens de RDW staat ¤ geregistreerd op naam van {heer}.", "Voertuiggegevens: {merk}, {kleur} lak, kent.nr. ¤",
], en=[
 "Licence plate: ¤", "License plate ¤", "Number plate: ¤ (NL)", "Car registration: ¤", "Reg. no. ¤ ({auto})", "The car, a {auto} with licence plate ¤, was parked illegally.", "plate=[[{plate_p}]] country=NL", "My number plate is ¤, can you register it for visitor parking?", '{"vehicle": "{auto}", "licensePlate": "[[{plate_p}]]"}', "Vehicle registration number\n¤", "A witness wrote down the plate, ¤, before the car drove off.", "Rental car: {auto}, plate ¤",
])
POS["patient_number"] = dict(nl=[
 "Patiëntnummer: ¤", "Patiëntnr. ¤", "Pat.nr.: ¤", "patnr ¤", "Patientnummer ¤", "PATIËNTNUMMER: ¤", "Patiëntnummer\n¤", "Patiënt-ID: ¤", "PatID ¤", "Ziekenhuisnummer patiënt: ¤", "HiX-nummer patiënt: ¤", "Patiënt {init}, patiëntnummer ¤, werd gezien op de polikliniek.", "Uw patiëntnummer is ¤. Neem dit nummer mee naar uw afspraak.", "Betreft: {init}, pat.nr. ¤", "wat was jouw patientnummer? op mijn kaart staat ¤", "ik heb een afspraak bij de poli, mijn patiëntnummer is ¤", "patientnr;naam;afdeling\n¤;{init};cardiologie", "Pat.nr\tNaam\tKamer\n¤\t{init}\tB", '{"patientnummer": "¤", "naam": "{init}"}', "patient_id=[[{pat_p}]] actie=inzage gebruiker={login}", "<patientnummer>¤</patientnummer>", "{tijds} AUDIT dossier geopend door {login}, patiëntnummer [[{pat_p}]]", "Ponsplaatje patiënt: {init}, patiëntnr ¤, {plaats}", "Labuitslag voor patiënt ¤ ({init}): kalium verlaagd.", "Graag MRI-beelden van patiënt met nummer ¤ doorsturen naar het ziekenhuis in {plaats}.", "Pt.nr. ¤, opname via SEH wegens benauwdheid.", "Verwijzing fysiotherapie. Pt: {init}. Patiëntnummer: ¤.", "Sticker op het infuus vermeldt patiëntnummer ¤ en de naam {An}.", "EPD-nummer van patiënte: ¤", "Patiëntendossier nr. ¤ is ten onrechte ingezien door een medewerker.", "De klacht van {heer} (patiëntnummer ¤) is doorgezonden aan de klachtencommissie.", "Aanvraag bloedonderzoek\nPatiëntnummer: ¤\nNaam: {init}",
], en=[
 "Patient number: ¤", "Patient ID: ¤", "MRN: ¤", "Medical record number: ¤", "Patient no. ¤", "Hospital patient number\n¤", "The patient (MRN ¤) was discharged this morning.", "patient_id=[[{pat_p}]]", '{"patientNumber": "¤", "ward": "cardiology"}', "Please quote patient number ¤ in all correspondence.", "Patient {naam}, hospital no. ¤, admitted via A&E.", "Record of patient ¤ was opened by the wrong department.",
])
POS["student_number"] = dict(nl=[
 "Studentnummer: ¤", "Studentnr. ¤", "studentnr ¤", "Leerlingnummer: ¤", "Leerlingnr.: ¤", "Llnr. ¤ (leerling {naam})", "STUDENTNUMMER ¤", "Studentnummer\n¤", "Student-ID: ¤", "Stud.nr.: ¤", "Studentnummer (zie collegekaart): ¤", "{naam}, studentnummer ¤, heeft zich aangemeld voor het tentamen.", "Naam: {naam}\nStudentnummer: ¤\nOpleiding: Rechtsgeleerdheid", "hoi, ik kan niet bij mijn cijfers, mijn studentnummer is ¤", "zet je studentnummer op je verslag, die van mij is ¤", "Beste docent,\nIk was vorige week ziek en wil het practicum inhalen. Groet, {naam} (studentnummer ¤)", "studentnummer;naam;cijfer\n¤;{naam};7,5", "Leerlingnummer\tNaam\tKlas\n¤\t{naam}\tH4b", '{"studentnummer": "¤", "naam": "{naam}"}', "studentnr=[[{stu_p}]]&vak=statistiek", "<leerlingnummer>¤</leerlingnummer>", "{tijds} INFO inlog student [[{stu_p}]] op leeromgeving", "Student {naam} (¤) is betrapt op fraude bij het tentamen.", "De examencommissie heeft het verzoek van de student met nummer ¤ afgewezen.", "Leerling {naam}, leerlingnummer ¤, is geschorst voor twee dagen.", "Scriptie door {naam} (studentnr. ¤), begeleider dr. {init2}", "Uw zoon staat bij ons ingeschreven onder leerlingnummer ¤.", "Magister: leerlingnr ¤ heeft drie keer ongeoorloofd verzuim.", "Studentnr: ¤ / Opleiding: hbo-verpleegkunde", "Het diploma van student ¤, {naam}, ligt klaar bij de studentenbalie.", "Tentamenbriefje\nNaam: {naam}\nSt.nr.: ¤\nVak: inleiding recht", "Mijn leerling-nummer is ¤ en ik ben mijn kluissleutel kwijt.",
], en=[
 "Student number: ¤", "Student ID: ¤", "Student no. ¤", "Student number\n¤", "{naam} (student number ¤) has requested an extension.", "student_id=[[{stu_p}]]", '{"studentNumber": "¤", "programme": "Psychology"}', "My student ID is ¤ and I can't see my grades.", "Thesis submitted by {naam}, student no. ¤", "Pupil number: ¤", "The exam board rejected the appeal of student {naam}, ID ¤.",
])
POS["personnel_number"] = dict(nl=[
 "Personeelsnummer: ¤", "Personeelsnr. ¤", "Pers.nr.: ¤", "persnr ¤", "PERSONEELSNUMMER ¤", "Personeelsnummer\n¤", "Medewerkersnummer: ¤", "Medewerkernr. ¤", "Werknemersnummer ¤", "Werknemernr.: ¤", "Stamnummer medewerker: ¤", "Dienstnummer agent: ¤", "Medewerker-ID: ¤", "{naam}, personeelsnummer ¤, heeft zich ziek gemeld.", "Loonstrook\nNaam: {init}\nPers.nr.: ¤\nPeriode: april", "Salarisspecificatie van {init} (personeelsnummer ¤)", "hoi, mn verlofaanvraag blijft hangen. personeelsnummer ¤", "mijn pasje doet het niet, personeelsnr is ¤", "Verbalisant {An}, dienstnummer ¤, politie-eenheid {plaats}", "personeelsnummer;naam;afdeling\n¤;{init};HRM", "Pers.nr\tNaam\tSchaal\n¤\t{init}\tacht", '{"personeelsnummer": "¤", "naam": "{init}"}', "persnr=[[{per_p}]] actie=uitdienst", "<medewerkernummer>¤</medewerkernummer>", "{tijds} INFO AFAS-koppeling: medewerker [[{per_p}]] bijgewerkt", "Beste HR, kunnen jullie het rooster van medewerker ¤ aanpassen? Het gaat om {naam}.", "Toegangspas uitgegeven aan {naam}, medewerkersnummer ¤.", "De disciplinaire maatregel is vastgelegd onder personeelsnummer ¤.", "Collega met personeelsnummer ¤ heeft recht op een jubileumgratificatie.", "Vermeld uw personeelsnummer (¤) bij de declaratie.", "Beambte met dienstnummer ¤ was als eerste ter plaatse.", "Werknemer {init}, werknemersnr. ¤, treedt per direct uit dienst.", "Naam medewerker: {naam} - Pers. nr. ¤",
], en=[
 "Employee number: ¤", "Employee ID: ¤", "Staff number ¤", "Personnel no.: ¤", "Employee number\n¤", "Payroll number ¤ ({naam})", "{naam}, staff no. ¤, is on sick leave.", "employee_id=[[{per_p}]]", '{"employeeNumber": "¤", "name": "{naam}"}', "My badge stopped working, my employee ID is ¤.", "Please update the roster for employee ¤ ({naam}).", "Payslip\nEmployee: {naam}\nEmployee no.: ¤",
])
POS["device_id"] = dict(nl=[
 "IMEI: [[{imei}]]", "IMEI-nummer: [[{imei}]]", "imei [[{imei_p}]]", "IMEI-nr. [[{imei}]]", "Serienummer laptop: [[{serial}]]", "Serienr. telefoon: [[{serial}]]", "S/N: [[{serial}]] (laptop van {naam})", "Serial number\n[[{serial}]]", "Gestolen telefoon: Samsung, IMEI [[{imei}]]", "De telefoon van verdachte, met IMEI-nummer [[{imei}]], straalde een mast aan in {plaats}.", "In beslag genomen: iPhone, zwart, IMEI [[{imei}]].", "mijn telefoon is gejat, imei is [[{imei_p}]]", "Toets *#06# in; u ziet dan het IMEI-nummer van uw toestel: [[{imei_p}]].", "Uitgegeven aan {naam}: laptop met serienummer [[{serial}]].", "IDFA: [[{uuid}]]", "advertentie-ID [[{uuid}]]", "idfa=[[{uuid}]]&os=ios", "Reclame-ID (AAID) van uw toestel: [[{uuid}]]", "cookie-ID: [[{cookie}]]", "_ga=[[{ga}]]", "De cookie _ga met waarde [[{ga}]] is gekoppeld aan uw bezoek.", "Apparaat-ID: [[{uuid}]]", "device_id=[[{uuid}]] gebruiker={login}", "android_id: [[{androidid}]]", '{"toestel": "telefoon {vn}", "imei": "[[{imei_p}]]"}', '{"apparaatId": "[[{uuid}]]", "gebruiker": "{login}"}', "medewerker;toestel;imei\n{naam};iPhone;[[{imei_p}]]", "Gebruiker\tSerienummer\n{login}\t[[{serial}]]", "{tijds} INFO push verzonden naar toestel-id [[{androidid}]] van {login}", "Garantieaanvraag van {naam}: tablet, serienummer [[{serial}]], scherm gebarsten.", "Bezoeker herkend aan cookie-id [[{cookie}]] op de website.", "Pacemaker van patiënt {init}, serienummer [[{serialg}]].", "Kind levert schoollaptop in, serienr. [[{serial}]], beeldscherm kapot.",
], en=[
 "IMEI: [[{imei}]]", "IMEI number [[{imei_p}]]", "Serial number: [[{serial}]] (laptop of {naam})", "Device ID: [[{uuid}]]", "Advertising ID (IDFA): [[{uuid}]]", "device_id=[[{uuid}]]", "android_id=[[{androidid}]]", '{"deviceId": "[[{uuid}]]", "user": "{login}"}', "The stolen phone has IMEI [[{imei}]].", "cookie_id: [[{cookie}]]", "client id cookie _ga=[[{ga}]]", "My phone was stolen, the IMEI is [[{imei_p}]].", "gaid=[[{uuid}]] limit_ad_tracking=false", "{naam}'s work phone, serial no. [[{serial}]], was returned.",
])
POS["user_agent"] = dict(nl=[
 "User-Agent: ¤", "user-agent: ¤", "useragent=¤", "UA: ¤", "Browser (user agent): ¤", "User agent\n¤", '{ip4} - - [{tijds}] "GET {uri} HTTP/1.1" 200 {n4} "-" "¤"', '{"gebruiker": "{login}", "userAgent": "¤"}', "gebruiker={login} ua=\"¤\"", "tijd;gebruiker;useragent\n{tijd};{login};\"¤\"", "Gebruiker\tUser agent\n{login}\t¤", "De inzender gebruikte de browser met user agent '¤'.", "Melding via webformulier. Browser: ¤. Klacht: knop werkt niet.", "Browsergegevens van de melder: ¤", "Automatisch meegezonden systeeminformatie:\n¤", "Er is ingelogd met een onbekende browser: ¤", "<useragent>¤</useragent>", "{tijds} INFO login ok user={login} agent=[¤]", "Technische gegevens bij uw reactie: user-agent ¤", "ik krijg een foutmelding, dit is mijn useragent: ¤", "plak je user agent even hier; de mijne is ¤", "Sessie {login}, browserstring ¤", "In de serverlogs van de webwinkel staat bij de bestelling van verdachte de user agent ¤.", "navigator.userAgent = \"¤\"", "HTTP_USER_AGENT=¤", "Consent gegeven door {login}, user agent: ¤", "Browser en besturingssysteem: ¤", "curl -A \"¤\" https://example.org", "Ingevuld door: {naam}\nUser-agent: ¤", "User-Agent: [[okhttp/4.{n1}.{n1}]]", "useragent=\"[[MijnOverheid/{n1}.{n1}.{n1} (iPhone; iOS 16.{n1}; Scale/3.00)]]\" gebruiker={login}", "req.headers['user-agent'] => '¤'",
], en=[
 "User-Agent: ¤", "User agent: ¤", "Browser string: ¤", '"GET {uri} HTTP/1.1" 404 {n3} "-" "¤"', '{"event": "login", "user_agent": "¤"}', "user={login} ua=¤", "New sign-in detected, user agent: ¤", "Reported by {naam} using ¤", "Client user agent: ¤", "GET {uri} HTTP/1.1\nHost: portal\nUser-Agent: ¤\nAccept: */*",
])

# =====================================================================================
#  LOOKALIKES  (span = the thing that must NOT be flagged as this type)
# =====================================================================================
LOOK = {}
LOOK["bsn"] = dict(nl=[
 "Ordernummer: [[{bsn_p}]]", "Uw bestelling met bestelnummer [[{bsn_p}]] is vandaag verzonden.", "Artikelnummer [[{bsn_p}]] is niet op voorraad.", "Factuurnummer: [[{bsn_p}]]", "Factuurnr. [[{bad9}]], te voldoen binnen veertien dagen.", "Offertenummer [[{bad9}]]", "Gasmeter: meternummer [[{bad9}]]", "Ticketnummer [[{bad9}]] is toegewezen aan de servicedesk.", "Kenmerk: [[{bad9}]]", "Zaaknummer [[{bad9}]] inzake de omgevingsvergunning voor het kappen van twee bomen.", "Polisnummer [[{bad9}]] (opstalverzekering)", "Productcode\tOmschrijving\n[[{bad9}]]\tkantoorstoel zwart", "artikelnr;omschrijving;prijs\n[[{bsn_p}]];printpapier A4;24,95", '{"orderId": [[{bsn_p}]], "status": "verzonden"}', "order_id=[[{bad9}]]&status=betaald", "hoi, waar blijft mijn pakket? bestelnummer [[{bad9}]]", "Het totale budget bedraagt [[{sep_bad9}]] euro, zo blijkt uit de begroting.", "Pakbonnr. [[{bad9}]], levering van dertig stoelen.", "Retournummer [[{bsn_p}]] graag op de doos vermelden.", "De server draait nu [[{bad9}]] milliseconden zonder herstart.", "Artikelnummer leverancier: [[{bsn_p}]] (betonmortel)", "De bestandsgrootte is [[{bad9}]] bytes.", "Inkooporder [[{bsn_p}]] is goedgekeurd door de budgethouder.",
], en=[
 "Order number: [[{bsn_p}]]", "Invoice no. [[{bsn_p}]]", "Your support ticket [[{bad9}]] has been closed.", "The download is [[{bad9}]] bytes in size.", "Item number [[{bsn_p}]] (office chair)", "build_id=[[{bad9}]]",
])
LOOK["iban"] = dict(nl=[
 "Foutmelding: [[{bad_iban}]] is geen geldig IBAN (controlegetal onjuist).", "Het ingevoerde rekeningnummer [[{bad_iban}]] voldoet niet aan de modulus 97-controle.", "Validatie mislukt: [[{bad_iban_p}]] heeft een onjuist controlegetal.", "Testgeval: [[{bad_iban_p}]] moet door het formulier geweigerd worden als ongeldig IBAN.", "Ordercode: [[{code_iban}]]", "Referentie leverancier [[{code_iban}]]", "Uw zendingnummer is [[{code_iban}]].", "Productsleutel: [[{code_iban_b}]]", "Typ een IBAN in de vorm [[NL00 BANK 0123 4567 89]].", "Vul uw rekeningnummer in, bijvoorbeeld [[NL99BANK0123456789]].", "{tijds} ERROR iban-check mislukt voor invoer [[{bad_iban_p}]] (checksum)", "artikelcode;omschrijving\n[[{code_iban}]];koppelstuk messing", '{"licentiecode": "[[{code_iban}]]", "geldig": true}', "Batchnummer vaccin: [[{code_iban}]]", "Nee, [[{bad_iban}]] kan geen bestaande rekening zijn: de controlecijfers kloppen niet.", "Garantiebewijs nr. [[{code_iban}]], bewaar de kassabon.", "Activeringscode [[{code_iban_b}]]", "Voorbeeld van een fout nummer in de handleiding: [[{bad_iban}]] (controlegetal klopt niet).", "Onderdeelnummer [[{code_iban}]] voor de cv-ketel", "Voucher met code [[{code_iban}]], inwisselbaar bij de kassa",
], en=[
 "Invalid IBAN: [[{bad_iban}]] (check digits do not match)", "Error: [[{bad_iban_p}]] failed the mod 97 check.", "Product key [[{code_iban_b}]]", "Voucher code: [[{code_iban}]]", "The unit test feeds [[{bad_iban_p}]] and expects InvalidChecksum.", "Shipment reference [[{code_iban}]]",
])
LOOK["card"] = dict(nl=[
 "Betalingskenmerk: [[{bad16_b}]]", "Vermeld bij uw betaling het betalingskenmerk [[{bad16_b}]].", "Acceptgiro, kenmerk [[{bad16_b}]]", "Track & trace: [[{bad16_p}]]", "Uw pakket met trackingcode [[{bad16_p}]] is onderweg.", "Zendingnummer [[{tnt}]] wordt vandaag bezorgd.", "Barcode pakket: [[{tnt}]]", "Ordernummer [[{bad16}]]", "Aanslagnummer: [[{bad16_b}]]", "Cadeaukaartcode: [[{bad16_d}]]", "Transactie-id [[{bad16_p}]] bij de webwinkel", "hee, mijn pakketje staat al drie dagen stil, trackingnummer [[{bad16_p}]]", "ordernummer;status\n[[{bad16_p}]];verzonden", "Zending\tStatus\n[[{bad16_p}]]\tgesorteerd", '{"trackingCode": "[[{bad16_p}]]", "vervoerder": "PostNL"}', "EAN-code elektriciteitsaansluiting: [[8716{d14}]]", "Licentiesleutel software: [[{bad16_d}]]", "Betreft: motorrijtuigenbelasting, betalingskenmerk [[{bad16_b}]]", "Documentcode archief [[{bad16_p}]], doos zeven", "{tijds} DEBUG trace_id=[[{bad16_p}]] duur=12ms", "Kassabon\nTransactienummer [[{bad16_p}]]\nMelk 1,29", "OV-vouchercode [[{bad16_b}]]",
], en=[
 "Tracking number: [[{bad16_p}]]", "Your parcel [[{tnt}]] is out for delivery.", "Payment reference [[{bad16_b}]]", "Gift voucher code [[{bad16_d}]]", "trace_id=[[{bad16_p}]]", "Order reference: [[{bad16}]]", "Consignment no. [[{bad16_p}]]",
])
LOOK["phone"] = dict(nl=[
 "Ordernummer: [[{n10_0}]]", "Bestelnummer [[{n10_0}]] is onderweg.", "Artikelnummer: [[{n10_0}]]", "ISBN [[{isbn_h}]]", "ISBN: [[{isbn_p}]]", "Het boek (ISBN [[{isbn_b}]]) is te leen in de bibliotheek.", "De begroting sluit op € [[{amount}]].", "Totaalbedrag: EUR [[{amount}]]", "EAN: [[{gtin}]]", "Barcode [[{gtin}]] (hagelslag melk)", "KvK-nummer leverancier: [[{d8}]]", "Factuurnummer [[20{d8}]]", "Meternummer [[0{d9x}]], stand bij oplevering", "Zaaknummer: [[{n10_0}]]", "artikel;aantal\n[[{n10_0}]];12", "Artikelnr\tOmschrijving\n[[{n10_0}]]\tmoersleutel", '{"orderNummer": "[[{n10_0}]]", "status": "open"}', "order=[[{n10_0}]]&retour=ja", "Kadastraal bekend sectie B, nummer [[{d4}]]", "Het zaaknummer van de rechtbank is [[C/13/{d6}]] / HA ZA 21-512.", "Polisnummer reisverzekering [[{n10_0}]]", "Openingstijden: [[09.00-17.30]] uur", "Boekjaar [[2019-2020]], vastgesteld door de raad.", "De coördinaten van de bouwplaats zijn [[52.0907, 5.1214]].", "Transactienummer kassabon [[{n10_0}]]", "hoi, waar blijft bestelling nummer [[{n10_0}]]?",
], en=[
 "Order number: [[{n10_0}]]", "ISBN [[{isbn_h}]]", "Part number [[{n10_0}]]", "The total cost was EUR [[{amount}]].", "Invoice [[20{d8}]] is overdue.", "Case reference [[{n10_0}]]", "Barcode: [[{gtin}]]",
])
LOOK["postcode"] = dict(nl=[
 "Polen is sinds [[2004 EU]]-lid.", "Roemenië en Bulgarije zijn sinds [[2007 EU]]-lidstaat.", "Oranje was in [[1974 WK]]-finalist.", "Nederland werd in [[1988 EK]]-winnaar in München.", "{Heer} was in [[{yy4} TV]]-presentator.", "Sinds [[{yy4} OR]]-lid bij {bedrijf}, nu voorzitter.", "{naam} is sinds [[{yy4} HR]]-adviseur bij de gemeente.", "Was in [[{yy4} VN]]-gezant in het Midden-Oosten.", "Zie het bestand Jaarverslag [[{yy4} NL]].pdf op de gezamenlijke schijf.", "Begroting [[{yy4} EU]] vastgesteld door het Parlement.",
 "De bijlage is [[{mb} MB]] groot en past niet in de mail.", "Maximale bestandsgrootte: [[{mb} KB]]", "De auto heeft sinds de laatste beurt [[{mb} KM]] gereden.", "lease max. [[1500 KM]] per maand", "afstand [[{mb} km]], duur een dag", "Artikel [[1401 BW]] (oud) regelde de onrechtmatige daad.", "Op grond van artikel [[1639 BW]] (oud) was de werkgever aansprakelijk.", "Zie art. [[1019 RV]] voor de proceskosten.", "artikel [[1365 BW]] (oud)", "Vergelijk art. [[1407 BW]] (oud) over de dwaling.", "De lamp levert [[{mb} LM]] bij een laag verbruik.", "Trekgewicht: [[{mb} KG]]", "De vrachtwagen weegt leeg [[{n4} KG]].", "Aggregaat met een vermogen van [[{mb} KW]]", "Motor: [[1600 CC]], benzine", "Harde schijf van [[{mb} GB]] defect; graag vervangen.", "Dosering: [[1000 MG]] paracetamol, driemaal daags.", "Infuus NaCl [[{mb} ML]] in acht uur.", "Vitamine D [[{mb} IE]] per dag", "Processor draait op [[3600 MHz]].", "Office [[2019 NL]] installatie mislukt op werkplek.", "geheugen 16 GB, opslag [[{mb} GB]], kleur zwart", "Huurprijs: [[1250 EUR]] per maand", "ik heb nog [[{mb} mb]] over deze maand, kan geen filmpjes kijken", "artikel;gewicht\ntegels antraciet;[[{mb} KG]]",
], en=[
 "The upload limit is [[{mb} MB]].", "Poland was among the [[2004 EU]] entrants.", "The [[{yy4} EU]] directive must be transposed into national law.", "The temple dates from [[1200 BC]].", "Weight: [[{mb} KG]]", "The [[2022 UK]] budget caused turmoil on the markets.", "Range: [[{mb} KM]] on a full tank", "Windows Server [[2019 EN]] licence", "Disk size [[{mb} GB]]", "The [[2024 US]] elections were widely covered.",
])
LOOK["address"] = dict(nl=[
 "Gelet op [[artikel {art}]] van de verordening wordt het bezwaar ongegrond verklaard.", "Zie [[paragraaf {n1}]] van de nota.", "In [[hoofdstuk {n1}]] staat de leerstof voor het tentamen.", "[[Bijlage {n1}]] bevat de tekeningen.", "Wij hebben uw [[{prodnr}]] gerepareerd.", "De [[{prodnr}]] is weer leverbaar.", "Op [[pagina {n2}]] staat een overzicht.", "[[Tabel {n2}]] toont de cijfers per wijk.", "Stap over op [[lijn {n2}]] bij het station.", "Het overleg is in [[kamer {n3}]].", "Vertrek vanaf [[spoor {n1}]] om {tijd} uur.", "Leerlingen van [[groep {n1}]] gaan op kamp.", "Neem op [[dag {n1}]] twee tabletten.", "[[{softnr}]] wordt uitgerold in het najaar.", "Uit [[figuur {n2}]] blijkt dat het aantal meldingen daalt.", "[[Lid {n1}]] van dit artikel is niet van toepassing.", "Het [[raadsbesluit {n2}]] is ingetrokken.", "De patiënt ligt op [[afdeling {n1}]].", "File op de A2 bij [[afrit {n2}]].", "[[vraag {n2}]] van het examen was lastig", "Volgende week behandelen we [[module {n1}]].", "De afspraak staat gepland in [[week {wk}]].", "De trein naar Zwolle rijdt vanaf [[perron {n1}]].", "Functiewaardering: [[schaal {n1}]], trede zes volgens de cao.", "[[Versie {n1}]] van het contract is akkoord.", "Artikel: [[boormachine Makita 18]] volt", "[[Agendapunt {n1}]] wordt doorgeschoven naar de volgende vergadering.", "{sport} heeft de selectie van [[Onder 19]] bekendgemaakt.", "De raad stemt in met [[motie {n2}]].", "heb je [[opgave {n2}]] al af? ik snap er niks van",
], en=[
 "See [[section {art}]] of the contract.", "[[Chapter {n1}]] covers data protection.", "The meeting is in [[room {n3}]].", "[[Article {art}]] GDPR provides the legal basis.", "Your [[{prodnr}]] has been repaired.", "As shown in [[table {n2}]], numbers are falling.", "The train leaves from [[platform {n1}]].", "[[Paragraph {n1}]] does not apply here.", "[[{softnr}]] will be rolled out this year.",
])
F["wk"] = lambda x: str(x.r.randrange(1, 53))
_dl_nl = [
 "Softwareversie [[{verdate}]] is beschikbaar.", "Werk de app bij naar versie [[{ver3}]].", "Update van versie [[{ver3}]] mislukt.", "Zie paragraaf [[{sec3}]] van het bestemmingsplan.", "artikel [[{sec3}]] van de planregels", "{sport} speelde in een [[{form3}]]-opstelling.", "De verhouding zand, cement en grind is [[3-2-1]].", "Kunstmest NPK [[12-10-18]] strooien in het voorjaar.", "Artikelen [[3, 4 en 5]] van de verordening zijn gewijzigd.", "Iedere erfgenaam krijgt [[5/12]] deel van de nalatenschap.", "De schaal van de tekening is [[1/50]].", "Het gemiddelde is [[3.14]] met een spreiding van twee.", "setstanden: [[6-4]] [[3-6]] [[7-5]]", "Visus rechts [[8/10]], links [[9/10]].", "Onderdeelnummer [[{n2}-0{n1}-88{n2}]] is niet leverbaar.", "firmware [[v{ver3}]] geïnstalleerd op de router", "Uitslag na strafschoppen: [[5-4]]", "hoofdstuk [[{sec3}]] van het handboek",
]
_dl_en = ["Release [[{ver3}]] fixes a memory leak.", "See section [[{sec3}]] of the manual.", "Software version [[{verdate}]] is required.", "The team lined up in a [[{form3}]] formation.", "The final score was [[3-2]] after extra time.", "Mix the ingredients in a ratio of [[1-2-3]].", "Use a [[3/8]] inch drill bit."]
LOOK["date"] = dict(nl=_dl_nl + ["Klanken oefenen: tel [[3-2-1]] en spring.", "bestekpost [[10.12.15]]: grondwerk"], en=_dl_en)
LOOK["date_of_birth"] = dict(nl=_dl_nl + [
 "Factuurdatum: [[{dtdmy}]]", "Uw brief van [[{date}]] hebben wij in goede orde ontvangen.", "Datum besluit: [[{dtlang}]]", "De vergadering van [[{dtlang}]] gaat niet door.", "Houdbaar tot [[{dtdmy}]]", "De wet treedt in werking op [[{dtlang}]].", "Uitspraak van de rechtbank van [[{dtlang}]].", "Verzonden: [[{date}]]"],
 en=_dl_en + ["Invoice date: [[{date}]]", "The meeting of [[{date}]] has been cancelled.", "Best before [[{date}]]", "The act enters into force on [[{date}]]."])
LOOK["age"] = dict(nl=[
 "U krijgt [[{yr} jaar]] garantie op dit product.", "Op de wasmachine zit [[5 jaar]] garantie.", "Het contract heeft een looptijd van [[{yr} jaar]].", "Arbeidsovereenkomst voor de duur van [[2 jaar]].", "Minimaal [[{yr} jaar]] werkervaring vereist.", "De rechtbank legt een gevangenisstraf op van [[{yr} jaar]].", "Hypotheek met een rentevaste periode van [[{yrs} jaar]].", "Bewaartermijn: [[7 jaar]]", "De leaseauto wordt in [[4 jaar]] afgeschreven.", "Ze zijn al [[{yrs} jaar]] getrouwd.", "Het [[25-jarig]] jubileum van de vereniging werd groots gevierd.", "Een fles [[12 jaar]] oude whisky als relatiegeschenk.", "het pand is [[{yrs} jaar oud]] en toe aan onderhoud", "Klachten bestaan al [[{yr} jaar]].", "Proefverlof na [[18 maanden]] detentie.", "De opleiding duurt [[4 jaar]] en wordt afgesloten met een diploma.", "De raad wordt eens in de [[4 jaar]] gekozen.", "Verjaringstermijn van [[{yr} jaar]]", "Zwangerschapsduur: [[32 weken]]", "product;garantie\nwasmachine;[[{yr} jaar]]", "wacht al [[6 maanden]] op een antwoord, belachelijk!", "abonnement van [[24 maanden]], daarna maandelijks opzegbaar", "{bedrijf} bestaat [[{yrs} jaar]].", "Nazorg: controle na [[3 maanden]].", "De wachttijd bedraagt momenteel [[{yrs} weken]].",
], en=[
 "This product comes with a [[{yr}-year]] warranty.", "The lease runs for [[{yr} years]].", "At least [[{yr} years]] of experience required.", "He was sentenced to [[{yr} years]] in prison.", "A [[30-year]] mortgage", "They have been married for [[{yrs} years]].", "Records are kept for [[7 years]].", "a bottle of [[12-year-old]] whisky", "The [[{yrs}-year-old]] bridge needs repair.",
])
LOOK["ip"] = dict(nl=[
 "Zie paragraaf [[{sec4}]] van het rapport.", "Versie [[{ver4}]] van de driver is geïnstalleerd.", "Update naar versie [[{ver3}]]", "Artikel [[{sec4}]] van de planregels", "Hoofdstuk [[{sec4}]]: brandveiligheid", "softwareversie [[{ver4}]] wordt niet meer ondersteund", "In sectie [[{sec4}]] staat hoe u de pomp ontlucht.", "Firmwareversie router: [[{ver4}]]", "Subparagraaf [[{sec4}]] vervalt.", "app;versie\nMagister;[[{ver4}]]", "Chrome versie [[{ver4}]] crasht bij het openen van het portaal", "Programma van eisen, eis [[{sec4}]]: de deur is rolstoeltoegankelijk.", "Tabel [[{sec3}]] toont de kosten.", "Release notes [[v{ver4}]]", "heb jij versie [[{ver4}]] al geïnstalleerd? bij mij loopt hij vast", "Bestekpost [[{sec4}]] leveren dakpannen", "Module [[{sec4}]] van de cursus is afgerond.", "Stap [[{sec4}]] van het protocol reanimatie",
], en=[
 "See section [[{sec4}]] of the manual.", "Upgrade to version [[{ver4}]].", "Driver version [[{ver4}]] is outdated.", "Clause [[{sec4}]] shall apply mutatis mutandis.", "Release [[v{ver4}]]", "Requirement [[{sec4}]]: the door shall close automatically.", "paragraph [[{sec3}]] has been deleted",
])
LOOK["url_person"] = dict(nl=[
 "Meer informatie vindt u op [[{gkort}]].", "Kijk op [[{ghttp}]] voor de voorwaarden.", "U vindt de uitleg op [[{ghttp}]].", "Log in op [[https://mijn.overheid.nl]].", "Zie [[https://wetten.overheid.nl/BWBR0005537]] voor de wettekst.", "Lees meer op [[{gkort}]].", "Vacatures staan op [[https://www.linkedin.com/jobs]].", "Volg de bedrijfspagina [[https://www.linkedin.com/company/philips]].", "De uitspraak is te vinden op [[https://www.rechtspraak.nl/uitspraken]].", "Download het formulier: [[https://www.uwv.nl/formulieren/aanvraag.pdf]]", "bron: [[{ghttp}]]", "css: [[{css}]] staat bovenaan in het stijlblad", "Gebruik in het stijlblad [[{css}]] alleen waar nodig.", "Java: zet [[{javaat}]] boven de methode.", "npm install [[{npm}]]", "De storing staat op [[https://www.kpn.com/service/storingen]].", "Broncode: [[https://github.com/python/cpython]]", "klik op [[{ghttp}]] en dan op contact", "[[{gkort}]] is tijdelijk niet bereikbaar", "Website: [[{gurl}]]", "onderwerp;link\ntoeslagen;[[{ghttp}]]", '{"titel": "Meer informatie", "url": "[[{ghttp}]]"}', '<a href="[[{ghttp}]]">Lees verder</a>', "check even [[{ghttp}]], daar staat alles over de regeling",
], en=[
 "More information is available at [[www.government.nl/topics]].", "Read the guidance on [[https://ico.org.uk/for-organisations]].", "See [[{ghttp}]] (in Dutch).", "Documentation: [[https://docs.python.org/3/library/json.html]]", "Apply at [[https://www.linkedin.com/jobs]].", "Add the [[{javaat}]] annotation to the method.", "Company page: [[https://www.linkedin.com/company/microsoft]]", "npm i [[{npm}]]",
])
LOOK["kvk"] = dict(nl=[
 "Ordernummer: [[{d8}]]", "Bestelnummer [[{d8}]] is verzonden.", "Factuurnummer [[{d8}]]", "Artikelnummer: [[{d8}]]", "Ticket [[{d8}]] is gesloten.", "Offerte [[{d8}]] is drie weken geldig.", "Pakbonnr. [[{d8}]]", "Elektriciteitsmeter met meternummer [[{d8}]]", "artikelnummer;omschrijving\n[[{d8}]];koffiebekers", "Order\tStatus\n[[{d8}]]\tgeleverd", '{"orderId": "[[{d8}]]", "status": "betaald"}', "retour_id=[[{d8}]]", "hoi, mijn bestelling met nummer [[{d8}]] is incompleet", "Back-up van bestand [[2023{mmdd}]].tar geslaagd", "Inkoopordernr. [[{d8}]] vermelden op de factuur", "Productiebatch [[{d8}]] wordt teruggeroepen.", "Vervoersbewijs nr. [[{d8}]], lijn 4", "De bestandsgrootte is [[{d8}]] bytes.", "Reserveringsnummer zwembad: [[{d8}]]", "Boeknummer bibliotheek [[{d8}]] is te laat ingeleverd.",
], en=[
 "Order number: [[{d8}]]", "Invoice [[{d8}]] has been paid.", "Ticket #[[{d8}]] was closed.", "Part no. [[{d8}]]", "build=[[{d8}]] status=passed", "Return number [[{d8}]]",
])
_codes_nl = ["Artikelcode: [[{V}]]", "Productcode [[{V}]] is niet meer leverbaar.", "Ordercode: [[{V}]]", "Uw bestelling met ordernummer [[{V}]] is verzonden.", "Kortingscode: [[{V}]]", "Onderdeelnummer [[{V}]] voor de cv-ketel", "artikelcode;omschrijving\n[[{V}]];waterpomp", "Artikel\tOmschrijving\n[[{V}]]\tdeurklink rvs", '{"productcode": "[[{V}]]", "voorraad": 12}', "voucher=[[{V}]]", "Typ bij het afrekenen de actiecode [[{V}]] in.", "Batchcode [[{V}]] wordt teruggeroepen door de fabrikant.", "heb je dat onderdeel al besteld? artikelnummer [[{V}]]", "Offertecode [[{V}]], geldig tot eind van de maand.", "Reserveringscode voor het zwembad: [[{V}]]", "Bestelcode leverancier [[{V}]]", "Retourcode: [[{V}]]", "Chargenummer verpakking: [[{V}]]"]
_codes_en = ["Product code: [[{V}]]", "Order code [[{V}]] has been shipped.", "Part number [[{V}]]", "Voucher code: [[{V}]]", "SKU [[{V}]] is out of stock.", "Batch code [[{V}]] has been recalled."]
def codes(value, extra_nl=(), extra_en=(), skip=()):
    f = lambda L: [t.replace("{V}", "{%s}" % value) for t in L if not any(s in t for s in skip)]
    return dict(nl=f(_codes_nl) + list(extra_nl), en=f(_codes_en) + list(extra_en))
LOOK["passport"] = codes("doccode", ["Serie loten met code [[{doccode}]] is uitverkocht."])
LOOK["id_card"] = codes("doccode", ["Wijnpakket met artikelcode [[{doccode}]] wordt morgen geleverd."])
LOOK["driving_licence"] = codes("d10", ["ISBN-10: [[{isbn10}]]", "Factuurnummer [[{d10}]]", "De bestandsgrootte is [[{d10}]] bytes.", "Meternummer warmte: [[{d10}]]", "{tijds} DEBUG epoch=[[17{d8}]] event=start"], ["ISBN [[{isbn10}]]", "Invoice number [[{d10}]]", "timestamp=[[17{d8}]]"], skip=("Kortingscode", "actiecode"))
LOOK["licence_plate"] = dict(nl=[
 "Productcode: [[{plate_d}]]", "Artikelcode [[{plate_d}]] is uitverkocht.", "Onderdeelnummer [[{plate_d}]] (kraanleertje)", "Typenummer wasmachine: [[{plate_d}]]", "Kleurcode verf: [[{plate_d}]]", "artikelcode;voorraad\n[[{plate_d}]];15", '{"productcode": "[[{plate_d}]]", "prijs": 4.95}', "sku=[[{plate_d}]]", "Type\tAantal\n[[{plate_d}]]\t3", "Actiecode [[{plate_p}]] geeft tien procent korting.", "Lokaalnummer [[B-101-NO]] is wegens onderhoud gesloten.", "Zaaknummer [[{plate_d}]] staat op de rol van het tuchtcollege.", "Schaken: na [[e4-e5]] speelt wit een gambiet.", "Zwart speelt [[Pf6-d5]] en staat beter.", "Uitslag: [[21-18]] en [[15-21]], daarna gestaakt.", "Kastnummer archief [[{plate_d}]]", "heb je die stofzuigerzak al, typenummer [[{plate_d}]]?", "Lampfitting type [[GU-10]]", "Bestelcode schoolboek: [[{plate_d}]]", "Monsternummer grond: [[{plate_d}]], diepte een meter", "Wet [[WVW 1994]], artikel zes", "De boring staat op tekening [[{plate_d}]].",
], en=[
 "Product code: [[{plate_d}]]", "Part number [[{plate_d}]] is out of stock.", "Model no. [[{plate_d}]] (vacuum cleaner)", "Paint colour code [[{plate_d}]]", "Voucher [[{plate_p}]] gives ten percent off.", "Drawing no. [[{plate_d}]]", "Chess: after [[Nf3-d4]] white resigned.", "Locker code [[{plate_d}]]",
])
_num_nl = ["Zie hoofdstuk [[{n2}]] van het handboek.", "Ordernummer [[{d7}]]", "Uw bestelling [[{d7}]] is onderweg.", "Het overleg is in kamer [[{n3}]].", "Zie [[{ecli}]] voor de uitspraak.", "De rechtbank verwijst naar het arrest van de Hoge Raad ([[{ecli_hr}]]).", "Factuurnummer: [[{d7}]]", "Artikelnummer [[{d6}]] is uitverkocht.", "Lokaal [[{n3}]] is gereserveerd.", "Ticketnummer: [[{d6}]]", "Offertenr. [[{d6}]]", "artikelnr;aantal\n[[{d6}]];12", '{"orderId": "[[{d7}]]", "status": "open"}', "order_id=[[{d7}]]", "pakketje met bestelnummer [[{d7}]] nog niet binnen", "Meterstand bij oplevering: [[{d6}]] kWh", "Lijstprijs [[{d5}]] euro exclusief btw", "Pagina [[{n3}]] ontbreekt in de scan.", "Tekening nr. [[{d5}]] is herzien.", "Kluisje [[{n3}]] is leeg."]
_num_en = ["See chapter [[{n2}]] of the handbook.", "Order number [[{d7}]]", "The meeting is in room [[{n3}]].", "Judgment [[{ecli}]]", "Invoice no. [[{d6}]] is overdue.", "Ticket [[{d6}]] has been closed."]
LOOK["patient_number"] = dict(nl=_num_nl + ["Batchnummer vaccin: [[{d6}]]", "De spreekkamer is nummer [[{n2}]]."], en=_num_en)
LOOK["student_number"] = dict(nl=_num_nl + ["Het tentamen is in zaal [[{n3}]].", "Cursuscode [[{d6}]]: inleiding statistiek"], en=_num_en)
LOOK["personnel_number"] = dict(nl=_num_nl + ["Grootboekrekening [[{d5}]] (kantoorkosten)", "Kostenplaats [[{d5}]]"], en=_num_en)
LOOK["mac"] = dict(nl=[
 "Gebruik kleurcode [[{hexcol}]] voor de knoppen.", "De huisstijlkleur is [[{hexcol}]].", "achtergrondkleur: [[{hexcol}]];", "Zie commit [[{git12}]] voor de oplossing.", "Versiehash [[{git12}]] staat op productie.", "build [[{git7}]] uitgerold naar acceptatie", "commit [[{git40}]]", "SHA-1-vingerafdruk certificaat: [[{fp20}]]", "MD5-vingerafdruk van de sleutel: [[{fp16}]]", "SHA1: [[{git40}]]", "heb je commit [[{git12}]] al teruggedraaid?", "kleur;code\nblauw;[[{hexcol}]]", '{"commit": "[[{git12}]]", "branch": "main"}', "De film duurt [[01:52:30]].", "Looptijd marathon: [[03:12:45]]", "versie=[[{git12}]]", "RAL-kleur omgerekend: [[{hexcol}]]", "De pipeline faalt op revisie [[{git12}]].", "Docker-image [[{git12}]] verwijderd", "Tussentijden: [[00:12:34]], [[00:25:10]], [[00:38:02]]",
], en=[
 "Use colour [[{hexcol}]] for the header.", "Fixed in commit [[{git12}]].", "Build hash [[{git12}]]", "Certificate SHA-1 fingerprint: [[{fp20}]]", "background-color: [[{hexcol}]];", "The film runs for [[01:47:20]].", "image id [[{git12}]] pulled",
])
F["mmdd"] = lambda x: f"{x.d.month:02d}{x.d.day:02d}"

# ------------------------------------------------------------------ surrounding text, by register
REG = dict(nl=[
 (r"\b(verdachte|aangever|aangeefster|getuige|verbalisant\w*|slachtoffer|aangehouden|in beslag|fouillering|gestolen als)\b", ["Het onderzoek loopt nog.", "Hiervan is proces-verbaal opgemaakt.", "De camerabeelden zijn veiliggesteld.", "De officier van justitie is hiervan in kennis gesteld."]),
 (r"(rechtbank|\beiser|kantonrechter|minderjarige|comparant|notaris|\bgewezen|zitting|vonnis|onrechtmatige daad|proceskosten)", ["Partijen zijn hiervan schriftelijk op de hoogte gesteld.", "De griffier heeft hiervan aantekening gemaakt.", "Tegen deze beslissing staat hoger beroep open."]),
 (r"(pati[eë]nt|\bpt\b|\bpat\.|opname|opgenomen|huisarts|cliënt|thuiszorg|consultatie|infuus|paracetamol|labuitslag)", ["Er zijn geen allergieën bekend.", "Het beleid is besproken met de familie.", "Controle volgt op de polikliniek.", "De huisarts ontvangt bericht."]),
 (r"(leerling|student|tentamen|school|mentor|scriptie|examen)", ["De mentor is hiervan op de hoogte.", "Dit is genoteerd in het leerlingvolgsysteem.", "Graag verwerken in de administratie van de opleiding."]),
 (r"(medewerker|werknemer|personeel|salaris|verlof|indiensttreding|ziekgemeld|leaseauto|sollici|arbeids|werkervaring|toegangspas)", ["De leidinggevende is hiervan op de hoogte.", "HR verwerkt dit in het personeelsdossier.", "Graag vertrouwelijk behandelen."]),
 (r"\b([Uu]w?)\b", ["Heeft u nog vragen? Neem dan gerust contact met ons op.", "Wij hopen u hiermee voldoende te hebben geïnformeerd.", "Bewaar dit bericht goed."]),
 (r"([Kk]lant|[Tt]icket|[Mm]elding|[Mm]elder|webformulier)", ["Graag terugkoppelen aan de melder.", "Prioriteit: normaal.", "Doorgezet naar de tweede lijn."]),
], en=[
 (r"(suspect|witness|police|stolen|arrested|court)", ["The investigation is still ongoing.", "A report has been filed."]),
 (r"([Pp]atient|admitted|discharged|ward)", ["There are no known allergies.", "Follow-up at the outpatient clinic."]),
 (r"(student|pupil|exam|thesis)", ["The tutor has been informed."]),
 (r"(employee|staff|payroll|payslip|roster|badge)", ["HR will update the file.", "The line manager has been informed."]),
 (r"\b([Yy]our?)\b", ["If you have any questions, please contact us.", "Please keep this message for your records."]),
])
TOK = re.compile(r"(\[\[(?!\[)|\]\]|\{[A-Za-z_0-9]+\})")

def render(t, x):
    t = t.replace("¤", "[[{V}]]")
    out, spans, start, n = [], [], None, 0
    for tok in TOK.split(t):
        if not tok: continue
        if tok == "[[": assert start is None, t; start = n; continue
        if tok == "]]": assert start is not None, t; spans.append([start, n]); start = None; continue
        m = re.fullmatch(r"\{([A-Za-z_0-9]+)\}", tok)
        if m:
            k = m.group(1)
            tok = GEN[x.typ](x) if k == "V" else F[k](x)
        out.append(tok); n += len(tok)
    assert start is None and spans, t
    return "".join(out), spans

PROSE = re.compile(r"^[A-ZÀ-Ý].*[.!?]$")
CHAT = re.compile(r"\b(ik|mijn|mn|jij|jouw|je|haha|ff|hoi|hee|hey|my|me|i|txt|wie is van)\b")
MAILNL = re.compile(r"\b([Ii]k|[Mm]ijn|[Gg]raag|kunt u)\b"); MAILEN = re.compile(r"\b(I|I'm|[Mm]y|[Pp]lease)\b")
LABEL = re.compile(r"^[^\n\t;={<]{2,45}[:.] ?(¤|\[\[[^\]]+\]\])$")
def wrap(text, spans, t, typ, kind, x):
    """Put some of the cases in a longer piece of text that fits the register."""
    r = x.r; nl = x.lang == "nl"
    def put(before, after=""):
        k = len(before)
        return before + text + after, [[a + k, b + k] for a, b in spans]
    multi = "\n" in t or "\t" in t
    P = lambda k: F[k](x)
    if multi: return text, spans
    if LABEL.match(t) and r.random() < .35:
        if kind == "positive":
            L = lambda a, b: a if nl else b
            if typ in ("ip", "mac", "device_id", "user_agent"):
                return put(L(f"Gebruiker: {P('login')}\n", f"User: {P('login')}\n"), r.choice(["", L(f"\nTijdstip: {P('tijds')}", f"\nTime: {P('tijds')}"), L("\nLocatie: hoofdkantoor", "\nSite: head office")]) if typ != "mac" else "")
            if typ in ("kvk", "vat"): return put(L(f"Bedrijf: {P('bedrijf')}\n", f"Company: {P('bedrijf')}\n"), L(f"\nVestigingsplaats: {P('plaats')}", f"\nCity: {P('plaats')}"))
            if typ == "date": return put(L(f"Betreft: {P('init')}\n", f"Re: {P('naam')}\n"), L(f"\nBehandeld door: {P('init2')}", f"\nHandled by: {P('naam2')}"))
            if "naam" in t.lower() or "init}" in t: return text, spans
            if typ in ("phone", "email", "address") and r.random() < .5: return put(L("Contactgegevens\n", "Contact details\n") + P("naam") + "\n")
            if r.random() < .3: return put(L(f"AANVRAAGFORMULIER\nNaam: {P('init')}\n", f"APPLICATION FORM\nSurname: {P('An')}\n"), L("\nHandtekening: w.g.", "\nSignature: signed"))
            return put(r.choice([L(f"Naam: {P('naam')}\n", f"Name: {P('naam')}\n"), L(f"Achternaam: {P('An')}\nVoornaam: {P('vn')}\n", f"First name: {P('vn')}\nSurname: {P('An')}\n")]),
                       r.choice(["", L(f"\nWoonplaats: {P('plaats')}", f"\nCity: {P('plaats')}"), L("\nNationaliteit: Nederlandse", "\nNationality: Dutch") if typ in ("bsn", "date_of_birth", "passport", "id_card") else ""]))
        if re.search(r"(?i)order|bestel|artikel|product|factuur|invoice|part n|sku|retour|offerte", t):
            return put(f"Leverancier: {P('grooth')}\n" if nl else f"Supplier: {P('grooth')}\n", r.choice(["\nAantal: drie", "\nStatus: in behandeling"]) if nl else r.choice(["\nQuantity: three", "\nStatus: processing"]))
        return text, spans
    body = re.sub(r"\[\[.*?\]\]|\{\w+\}|¤", "", t)
    if re.match(r"[a-z]", t) and len(t.split()) >= 5 and CHAT.search(body) and not re.search(r"[={<;]\S*[\[¤]", t.replace("{", "")) and typ != "mac":
        if r.random() < .45:
            return put(r.choice([f"{P('vn2')}: ", f"[{P('tijd')}] {P('vn2')}: ", f"{P('vn2')} ({P('tijd')}): "]))
        return text, spans
    if PROSE.match(t) and len(t.split()) >= 5:
        if (MAILNL if nl else MAILEN).search(body) and not re.search(r"Groet|Beste|Geachte|Dear", t) and r.random() < .4 and kind == "positive":
            if nl: return put(*r.choice([(f"Beste {P('vn2')},\n\n", f"\n\nGroet,\n{P('vn')}"), ("Geachte heer, mevrouw,\n\n", f"\n\nMet vriendelijke groet,\n{P('naam')}")]))
            return put(f"Dear {P('vn2')},\n\n", f"\n\nKind regards,\n{P('naam')}")
        if r.random() < .35:
            for rx, lines in REG[x.lang]:
                if re.search(rx, t if rx.startswith(r"\b([Uu]") else t.lower() if rx.islower() else t):
                    return put("", " " + r.choice(lines))
    return text, spans

def check(typ, kind, s):
    raw = re.sub(r"[^0-9A-Za-z]", "", s)
    if kind == "positive":
        if typ == "bsn": assert bsn_ok(raw), s
        elif typ == "iban": assert iban_ok(raw), s
        elif typ == "card": assert luhn_ok(raw) and len(raw) in (15, 16), s
        elif typ == "vat":
            u = raw.upper(); assert re.fullmatch(r"NL\d{9}B\d{2}", u) and (mod97(u) == 1 or bsn_ok(u[2:11])), s
        elif typ in ("passport", "id_card"): assert re.fullmatch(r"[A-NP-Z]{2}[A-NP-Z0-9]{6}\d", s.upper()), s
        elif typ == "driving_licence": assert re.fullmatch(r"\d{10}", s), s
        elif typ == "kvk": assert re.fullmatch(r"\d{8}", raw), s
    else:
        if typ == "iban": assert not iban_ok(raw), s
        elif typ == "card" and raw.isdigit() and len(raw) == 16: assert not luhn_ok(raw), s

def generate(seed, N):
    for typ in list(POS):
        for kind, table in (("positive", POS), ("lookalike", LOOK)):
            if typ not in table: continue
            r = random.Random(f"{seed}/{typ}/{kind}")
            ts = [("nl", t) for t in table[typ]["nl"]] + [("en", t) for t in table[typ]["en"]]
            seen, i, deck, tries = set(), 0, [], 0
            while i < N:
                if not deck: deck = ts[:]; r.shuffle(deck)
                lang, t = deck.pop()
                x = Ctx(r, lang, typ)
                text, spans = render(t, x); text, spans = wrap(text, spans, t, typ, kind, x)
                tries += 1
                if text in seen and tries < 50 * N: continue
                seen.add(text); i += 1
                for a, b in spans:
                    assert text[a:b] and text[a:b] == text[a:b].strip(), (t, text[a:b])
                    check(typ, kind, text[a:b])
                yield {"id": f"A-{typ}-{'p' if kind == 'positive' else 'l'}-{seed}-{i:04d}", "type": typ, "text": text, "spans": spans, "lang": lang, "kind": kind}

def main():
    if "--stats" in sys.argv:
        for t in POS: print(t, len(POS[t]["nl"]) + len(POS[t]["en"]), len(LOOK[t]["nl"]) + len(LOOK[t]["en"]) if t in LOOK else "-")
        return
    if len(sys.argv) != 3: sys.exit("usage: gen.py SEED N > out.jsonl")
    for c in generate(sys.argv[1], int(sys.argv[2])):
        sys.stdout.write(json.dumps(c, ensure_ascii=False) + "\n")

if __name__ == "__main__":
    if hasattr(sys.stdout, "reconfigure"): sys.stdout.reconfigure(encoding="utf-8")
    main()
