#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""Blind test generator D for a Dutch/English personal-data detector (field realism).

Usage: d.py SEED N > out.jsonl     d.py --stats
One wording a line; '~' in front: English; '\\n' and '\\t' are newline and tab.
¤ = a value of the type, [[...]] = span, {name} = filler, {#pattern} = 0 any digit,
9 digit not zero, A capital, a small letter, rest as it is.
"""
import sys, re, json, random, datetime, unicodedata

def bsn_ok(s):
    s = re.sub(r'\D', '', s).zfill(9)
    return len(s) == 9 and int(s) > 0 and sum(int(c) * w for c, w in zip(s, (9, 8, 7, 6, 5, 4, 3, 2, -1))) % 11 == 0
def luhn_ok(s):
    t = 0
    for i, c in enumerate(reversed(re.sub(r'\D', '', s))):
        v = int(c) * (2 if i % 2 else 1); t += v - 9 if v > 9 else v
    return t % 10 == 0
def mod97(s): return int(''.join(str(int(c, 36)) for c in s)) % 97
def iban_ok(s):
    s = re.sub(r'[^0-9A-Za-z]', '', s).upper(); return mod97(s[4:] + s[:4]) == 1
def isbn13(p): return p + str(-sum(int(c) * (3 if i % 2 else 1) for i, c in enumerate(p)) % 10)

VN = "Rick Joyce Mees Fenna Hatice Bilal Jip Tess Gijs Doutzen Sjaak Riet Corrie Wies Henk Toos Arie Neeltje Dylan Kimberley Soufiane Naomi Duco Merel Jolanda René Zoë Chantal Babette Kofi Ewa Piotr Oleksandra Ming Rajesh Nadia Ilse Tineke Jeffrey Bregje".split()
AN = ["Boersma", "van der Laan", "Schuurman", "de Ruiter", "Hoekstra", "El Amrani", "Yıldız", "Verhoeven", "Postma", "ten Brink", "Nijland", "Wolters", "van Beek", "Koster", "Blom", "Kuiper", "de Haan", "Vermeer", "Scholte", "Peeters", "Claes", "Nowak", "Chowdhury", "Adeyemi", "Terpstra", "Rietveld", "van Os", "Mulders", "Dijkstra", "Wiersma"]
STAD = "Utrecht Zwolle Groningen Tilburg Gouda Hoorn Almelo Roermond Assen Delft Zeist Breda Leiden Alkmaar Heerlen Middelburg Lelystad Ede Oss Purmerend".split()
STR = ["Kerkstraat", "Lange Nieuwstraat", "Molenweg", "Prins Hendriklaan", "Burg. de Vlugtlaan", "Oude Gracht", "Dorpsstraat", "Jan van Galenstraat", "Zandpad", "Schoolstraat", "Wilhelminapark", "Kastanjelaan", "2e Oosterparkstraat", "'t Hoenderveld", "Singel", "De Ruyterkade", "Van Speijkstraat", "Stationsplein", "Achter de Hoven", "Hoge Rijndijk", "Noorderhaven", "Meester P.J. Troelstraweg", "Laan van Meerdervoort", "Groenestraat", "Koningin Emmakade", "Sint Jansstraat", "Biltstraat", "Vondelstraat", "Heuvel", "Eikenlaan", "Westeinde", "Parallelweg", "Tulpstraat", "Dijkgraafplein"]
STRUK = ["High Street", "Station Road", "Church Lane", "Victoria Road", "Mill Lane", "Queens Avenue", "Park Crescent", "Albert Street", "The Green", "Oakwood Drive", "London Road", "King's Court"]
MND = "januari februari maart april mei juni juli augustus september oktober november december".split()
MNDK = "jan feb mrt apr mei jun jul aug sep okt nov dec".split()
MON = "January February March April May June July August September October November December".split()
DAG = "maandag dinsdag woensdag donderdag vrijdag zaterdag".split()
ORD = "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste".split()
OUI = "001a2b a4c361 f01898 3c5ab4 0050b6 b827eb dca632 d8bbc1 7085c2 e4a8df 44d9e7 fcecda".split()
AL = "ABCDEFGHIJKLMNPQRSTUVWXYZ"

class X:
    def __init__(s, r, lang): s.r, s.lang = r, lang; s.vn, s.an = r.choice(VN), r.choice(AN); s.d = datetime.date(2015, 1, 1) + datetime.timedelta(r.randrange(3900))
def asc(s): return ''.join(c for c in unicodedata.normalize("NFKD", s.replace("ı", "i")) if ord(c) < 128)
def dg(r, n, first=None):
    s = ''.join(r.choice("0123456789") for _ in range(n)); return r.choice(first) + s[1:] if first else s
def wc(r, *p): return r.choices([a for a, _ in p], [b for _, b in p])[0]
def hx(r, n): return ''.join(r.choice("0123456789abcdef") for _ in range(n))
def g4(s, sep): return sep.join(s[i:i + 4] for i in range(0, len(s), 4))
def pat(r, p): return ''.join(r.choice("0123456789") if c == "0" else r.choice("123456789") if c == "9" else r.choice("BCDFGHJKLMNPRSTVWXZ") if c == "A" else r.choice("bcdfghjklmnprstvwxz") if c == "a" else c for c in p)

def bsnp(x):
    while True:
        s = dg(x.r, 8, "123456" if x.r.random() < .9 else "0")
        for c in "0123456789":
            if bsn_ok(s + c) and len(set(s + c)) > 3 and s[:2] != "00": return s + c
def v_bsn(x):
    s = bsnp(x); return wc(x.r, (s, 50), (f"{s[:3]}.{s[3:6]}.{s[6:]}", 13), (f"{s[:4]}.{s[4:6]}.{s[6:]}", 12), (f"{s[:3]} {s[3:6]} {s[6:]}", 13), (f"{s[:4]} {s[4:6]} {s[6:]}", 8), (f"{s[:3]}-{s[3:6]}-{s[6:]}", 4))
def bad9(x):
    while True:
        s = dg(x.r, 9, "123456")
        if not bsn_ok(s) and len(set(s)) > 3: return s
def bad9s(x): s = bad9(x); return x.r.choice([f"{s[:3]}.{s[3:6]}.{s[6:]}", f"{s[:3]} {s[3:6]} {s[6:]}", f"{s[:4]}.{s[4:6]}.{s[6:]}"])
def mk_iban(cc, b): return cc + "%02d" % (98 - mod97(b + cc + "00")) + b
def ibanp(x, cc=None):
    r = x.r; cc = cc or wc(r, ("NL", 56), ("BE", 14), ("DE", 10), ("FR", 5), ("GB", 5), ("ES", 4), ("PL", 4), ("LT", 2))
    if cc == "NL":
        b = r.choice("INGB RABO ABNA SNSB ASNB TRIO KNAB BUNQ RBRB REVO".split())
        while True:
            a = "000" + dg(r, 7, "123456789") if b == "INGB" else "0" + dg(r, 9, "123456789")
            if b == "INGB" or sum(int(c) * w for c, w in zip(a, range(10, 0, -1))) % 11 == 0: return mk_iban(cc, b + a)
    if cc == "BE": a = dg(r, 10, "0136789"); return mk_iban(cc, a + "%02d" % (int(a) % 97 or 97))
    if cc == "DE": return mk_iban(cc, r.choice(["10010010", "50010517", "30020900", "70150000"]) + dg(r, 10))
    if cc == "FR": b, g, a = r.choice(["30004", "20041", "30002"]), dg(r, 5, "0"), dg(r, 11, "0"); return mk_iban(cc, b + g + a + "%02d" % (97 - (89 * int(b) + 15 * int(g) + 3 * int(a)) % 97))
    if cc == "GB": return mk_iban(cc, r.choice(["NWBK", "BARC", "LOYD", "HBUK"]) + dg(r, 14, "123456"))
    if cc == "ES":
        e, a = r.choice(["0049", "2100", "0182"]) + dg(r, 4, "0123"), dg(r, 10)
        k = lambda t: (lambda v: 1 if v == 10 else 0 if v == 11 else v)(11 - sum(int(c) * w for c, w in zip(t, (1, 2, 4, 8, 5, 10, 9, 7, 3, 6))) % 11)
        return mk_iban(cc, e + f"{k('00' + e)}{k(a)}" + a)
    if cc == "PL": return mk_iban(cc, r.choice(["1020", "1140", "1050"]) + dg(r, 20))
    return mk_iban("LT", r.choice(["32500", "70440", "73000"]) + dg(r, 11))
def v_iban(x):
    s = ibanp(x); return wc(x.r, (s, 40), (g4(s, " "), 40), (s.lower(), 8), (g4(s, " ").lower(), 3), (g4(s, "."), 3), (g4(s, "-"), 3), (s[:2] + " " + s[2:4] + " " + s[4:8] + " " + s[8:] if s[:2] == "NL" else s, 3))
def badiban(x):
    while True:
        s = ibanp(x, x.r.choice(["NL", "NL", "BE", "DE"])); i = x.r.randrange(8, len(s)); u = s[:i] + dg(x.r, 1) + s[i + 1:]
        if not iban_ok(u): return x.r.choice([u, g4(u, " ")])
def cardp(x, k=None):
    r = x.r; k = k or wc(r, ("v", 42), ("m", 34), ("m2", 8), ("a", 16))
    s = {"v": lambda: "4" + dg(r, 14), "m": lambda: "5" + dg(r, 14, "12345"), "m2": lambda: str(r.randrange(2221, 2721)) + dg(r, 11), "a": lambda: "3" + dg(r, 13, "47")}[k]()
    return next(s + c for c in "0123456789" if luhn_ok(s + c))
def v_card(x):
    s = cardp(x); sep = wc(x.r, (" ", 48), ("", 32), ("-", 20)); return sep.join([s[:4], s[4:10], s[10:]]) if len(s) == 15 else g4(s, sep)
def bad16p(x):
    while True:
        s = dg(x.r, 16, "2345")
        if not luhn_ok(s): return s
def bad16(x): s = bad16p(x); return x.r.choice([s, g4(s, " "), g4(s, "-")])
def v_mob(x):
    n = dg(x.r, 8, "123458"); a, b, c, d = n[:2], n[2:4], n[4:6], n[6:]
    return x.r.choice([f"06{n}", f"06{n}", f"06-{n}", f"06-{n}", f"06 {n}", f"06-{a} {b} {c} {d}", f"06 {a} {b} {c} {d}", f"06 {a}{b} {c}{d}", f"06-{a}{b}{c} {d}", f"06.{a}{b}{c}{d}", f"06 - {a}{b}{c}{d}", f"06-{a}-{b}-{c}-{d}", f"+316{n}", f"+31 6 {n}", f"+31 6 {a} {b} {c} {d}", f"+31(0)6{n}", f"+31 (0)6 {n}", f"+31 (0)6-{a}{b}{c}{d}", f"0031 (0)6 {n}", f"0031 (0)6{n}", f"00316{n}", f"0031 6 {a} {b} {c} {d}", f"+31-6-{n}", f"(06) {n}", f"06/{n}", f"+31 6 {n[:4]} {n[4:]}"])
def v_vast(x):
    r = x.r; A = r.choice("010 020 030 040 050 055 070 071 073 076 079 013 024 026 038 043 053 058 0162 0168 0182 0229 0341 0342 0475 0512 0546 0591".split()); a = A[1:]; n = dg(r, 10 - len(A), "234567")
    p3 = f"{n[:3]} {n[3:5]} {n[5:]}" if len(n) == 7 else f"{n[:2]} {n[2:4]} {n[4:]}"; p2 = f"{n[:3]} {n[3:]}"
    return r.choice([f"{A}-{n}", f"{A}-{n}", f"{A}{n}", f"{A} {n}", f"{A} {p3}", f"{A}-{p3}", f"{A} - {p2}", f"({A}) {p2}", f"({A}) {p3}", f"({A})-{n}", f"{A}/{n}", f"+31 {a} {p2}", f"+31 {a} {p3}", f"+31{a}{n}", f"+31 (0){a} {p2}", f"+31 (0){a}-{n}", f"0031 (0){a} {n}", f"0031{a}{n}", f"+31-{a}-{n}", f"(0){a}-{p2}"])
def v_be(x):
    r = x.r; m = r.choice("468 470 473 476 485 486 491 494 497 499".split()); a, b, c = dg(r, 2), dg(r, 2), dg(r, 2); w = r.choice("239"); t = dg(r, 3, "23467")
    return r.choice([f"+32 {m} {a} {b} {c}", f"+32 {m} {a} {b} {c}", f"+32{m}{a}{b}{c}", f"0{m}/{a}.{b}.{c}", f"0{m} {a} {b} {c}", f"0{m}/{a} {b} {c}", f"0{m}{a}{b}{c}", f"+32 (0){m} {a} {b} {c}", f"0032 {m} {a} {b} {c}", f"0{w}/{t}.{a}.{b}", f"0{w} {t} {a} {b}", f"+32 {w} {t} {a} {b}"])
def _int(r):
    n = lambda k: dg(r, k, "2345678"); m = lambda k: dg(r, k)
    return r.choice([f"+44 7{n(3)} {m(6)}", f"07{n(3)} {m(6)}", f"+44 20 7{m(3)} {m(4)}", f"020 7{m(3)} {m(4)}", f"+49 171 {n(7)}", f"+49 (0)30 {n(6)}", f"0049 160 {n(7)}", f"+33 6 {n(2)} {m(2)} {m(2)} {m(2)}", f"+48 6{m(2)} {m(3)} {m(3)}", f"+34 6{m(2)} {m(3)} {m(3)}", f"+90 532 {n(3)} {m(2)} {m(2)}", f"+353 87 {n(3)} {m(4)}", f"+1 617-{n(3)}-{m(4)}", f"+1 (212) {n(3)}-{m(4)}"])
def v_int(x): return _int(x.r)
def v_phone(x):
    if x.lang == "en": return wc(x.r, (v_int, 50), (v_mob, 35), (v_vast, 15))(x)
    return wc(x.r, (v_mob, 52), (v_vast, 30), (v_be, 18))(x)
def sl(x): return asc(x.vn).lower(), re.sub(r"[^a-z]", "", asc(x.an).lower())
def v_email(x):
    r = x.r; v, a = sl(x); y = "%02d" % r.randrange(50, 99)
    loc = r.choice([f"{v}.{a}", f"{v[0]}.{a}", f"{v}{a}", f"{v}_{a}", f"{v}-{a}", f"{v}{y}", f"{v[0]}{a}{y}", f"info+{v}", f"{a}.{v}", f"{v}.{a}+werk", f"fam{a}", f"{v}", f"x.{v}.x", f"{v}{a[0]}{a[0]}", f"{v[0]}.{v[-1]}.{a}"])
    dom = r.choice("gmail.com hotmail.nl outlook.com live.nl kpnmail.nl ziggo.nl xs4all.nl planet.nl hetnet.nl icloud.com proton.me telenet.be skynet.be home.nl me.com freedom.nl student.uva.nl ggz-delta.nl gemeentewesterkwartier.nl huisartsdelinden.nl bakkerij-smits.eu mail.ru yahoo.co.uk kinderopvangpippeloentje.nl advocatenkantoor-west.nl".split())
    s = f"{loc}@{dom}"; return wc(r, (s, 86), (s.upper(), 4), (s[0].upper() + s[1:], 8), (s.title() if 0 else s, 2))
def v_pc(x):
    while True:
        n, l = str(x.r.randrange(1011, 9999)), x.r.choice("ABCDEGHJKLMNPRSTVWXZ") + x.r.choice("ABCDEGHJKLMNPRSTVWXZ")
        if l not in ("SA", "SD", "SS", "AD", "BC", "GB", "MB", "KB", "KG", "KM", "CM", "MM", "ML", "HR", "BW", "BV", "CE", "MW", "HZ", "WB", "AM", "PM"): break
    return wc(x.r, (n + " " + l, 50), (n + l, 28), (n + l.lower(), 12), (n + " " + l.lower(), 10))
def v_pcbe(x): return "B-" + str(x.r.choice([1000, 1050, 1800, 2000, 2018, 2300, 2800, 3000, 3500, 8000, 8500, 9000, 9050, 9300]))
def hnr(x):
    n = x.r.randrange(1, 240); return str(n) + wc(x.r, ("", 46), (x.r.choice("abcdAB"), 12), (" " + x.r.choice("abA"), 3), (x.r.choice([" bis", "bis", " bis a"]), 6), ("-" + x.r.choice(["hs", "1hg", "2hg", "3hg", "huis", "I", "II", "III", "1", "2", "3"]), 14), ("-" + x.r.choice("ABab"), 4), (x.r.choice([" hs", " 3hg", " zwart", " rood"]), 4), ("/" + x.r.choice("123"), 3))
def v_address(x):
    r = x.r
    if x.lang == "en" and r.random() < .6:
        s = r.choice(STRUK); n = r.randrange(1, 190); return r.choice([f"{n} {s}", f"{n} {s}", f"{n}{r.choice('abAB')} {s}", f"Flat {r.randrange(1, 30)}, {n} {s}"])
    s = r.choice(STR)
    if r.random() < .25: s = s.replace("straat", "str.").replace("laan", "ln.").replace("plein", "pl.")
    if r.random() < .06: s = s.lower()
    k = r.random(); sep = " "
    if k < .05: return f"{r.choice(['Postbus', 'postbus', 'Postbus', 'P.O. Box' if x.lang == 'en' else 'Pb.'])} {r.randrange(10, 90000)}"
    if k < .10: return f"{s} t/o {r.randrange(1, 200)}"
    if k < .17: return f"{s} {r.randrange(1, 200)} bus {r.randrange(1, 40)}"
    if k < .21: return f"{s} nr. {r.randrange(1, 200)}"
    return f"{s} {hnr(x)}"
def nlyr(y): return "'%02d" % (y % 100)
def fd(d, lay, lang):
    D, M, Y = d.day, d.month, d.year; o = f"{D}" + ("th" if 10 < D < 14 else {1: "st", 2: "nd", 3: "rd"}.get(D % 10, "th"))
    W = {"dmy": f"{D:02d}-{M:02d}-{Y}", "dmy1": f"{D}-{M}-{Y}", "sl": f"{D:02d}/{M:02d}/{Y}", "pt": f"{D:02d}.{M:02d}.{Y}", "yy": f"{D:02d}-{M:02d}-{Y%100:02d}", "slyy": f"{D}/{M}/{Y%100:02d}", "iso": f"{Y}-{M:02d}-{D:02d}", "isos": f"{Y}/{M:02d}/{D:02d}", "c8": f"{Y}{M:02d}{D:02d}", "sp": f"{D:02d} {M:02d} {Y}", "osp": f"{D:02d} - {M:02d} - {Y}"}
    if lay in W: return W[lay]
    if lang == "nl": W = {"l": f"{D} {MND[M-1]} {Y}", "k": f"{D} {MNDK[M-1]} {Y}", "kp": f"{D} {MNDK[M-1]}. {Y}", "kq": f"{D} {MNDK[M-1]} {nlyr(Y)}", "ka": f"{D}-{MNDK[M-1]}-{Y}", "ny": f"{D} {MND[M-1]}", "nyk": f"{D} {MNDK[M-1]}", "w": f"de {ORD[min(D, 20)-1]} {MND[M-1]}", "wy": f"{ORD[min(D, 20)-1]} {MND[M-1]} {Y}", "U": f"{D} {MND[M-1].upper()} {Y}"}
    else: W = {"l": f"{D} {MON[M-1]} {Y}", "k": f"{D} {MON[M-1][:3]} {Y}", "kp": f"{MON[M-1]} {D}, {Y}", "kq": f"{MON[M-1][:3]} {D}, {Y}", "ka": f"{D}-{MON[M-1][:3]}-{Y}", "ny": f"{D} {MON[M-1]}", "nyk": f"{MON[M-1]} {o}", "w": f"the {o} of {MON[M-1]}", "wy": f"{o} {MON[M-1]} {Y}", "U": f"{D} {MON[M-1].upper()} {Y}"}
    return W[lay]
FULL = "dmy dmy dmy dmy1 dmy1 sl pt yy yy slyy iso isos l l l k kp kq ka wy U".split()
def odate(x, a=1932, b=2006): return datetime.date(a, 1, 1) + datetime.timedelta(x.r.randrange((b - a) * 365))
def v_dob(x): return fd(odate(x), x.r.choice([l for l in FULL]), x.lang)
def v_dobk(x): return fd(odate(x, 2009, 2022), x.r.choice(FULL), x.lang)
def v_dobi(x): return odate(x).isoformat()
def v_dobd(x): return fd(odate(x), "dmy", x.lang)
def v_dob8(x): return fd(odate(x), "c8", x.lang)
def v_dobo(x): return fd(odate(x), x.r.choice(["osp", "sp"]), x.lang)
def v_dobl(x): return fd(odate(x), x.r.choice(["l", "k", "kq"]), x.lang)
def v_dt(x): return fd(x.d, x.r.choice(FULL), x.lang)
def v_dt2(x): return fd(x.d + datetime.timedelta(9 + x.r.randrange(90)), x.r.choice(FULL), x.lang)
def v_dti(x): return x.d.isoformat()
def v_dti2(x): return (x.d + datetime.timedelta(30)).isoformat()
def v_dtd(x): return fd(x.d, "dmy", x.lang)
def v_dtny(x): return fd(x.d, x.r.choice(["ny", "ny", "nyk"]), x.lang)
def v_dtw(x): return fd(x.d, "w", x.lang)
def v_dtl(x): return fd(x.d, "l", x.lang)
def v_dto(x): return fd(x.d, x.r.choice(["osp", "sp"]), x.lang)
def v_dtyy(x): return fd(x.d, "yy", x.lang)
def v_ip4(x):
    r = x.r; t = lambda a=0, b=255: r.randrange(a, b)
    return wc(r, (f"{r.choice([31, 37, 62, 77, 80, 82, 84, 86, 94, 145, 178, 188, 194, 212, 213, 217])}.{t()}.{t()}.{t(1)}", 60), (f"192.168.{t(0, 200)}.{t(2)}", 16), (f"10.{t()}.{t()}.{t(1)}", 14), (f"172.{t(16, 32)}.{t()}.{t(1)}", 10))
def v_ip6(x):
    r = x.r; h = lambda: "%x" % r.randrange(1, 65536); p = r.choice(["2a02:a44", "2001:1c0", "2a10:378", "2001:98", "2a01:7c", "2a02:181"]) + r.choice("0123456789abcdef")
    return r.choice([f"{p}:{h()}:{h()}::{h()}", f"{p}:{h()}::1", f"fe80::{h()}:{h()}:{h()}:{h()}", f"{p}:{h()}:{h()}:{h()}:{h()}:{h()}:{h()}", f"fd{hx(r, 2)}:{h()}::{h()}", f"{p}::{h()}:{h()}", (f"{p}:{h()}::{h()}:{h()}").upper()])
def v_ip(x): return (v_ip4 if x.r.random() < .7 else v_ip6)(x)
def v_mac(x):
    s = x.r.choice(OUI) + hx(x.r, 6); c = [s[i:i + 2] for i in range(0, 12, 2)]; t = wc(x.r, (":".join(c), 48), ("-".join(c), 26), (f"{s[:4]}.{s[4:8]}.{s[8:]}", 14), (" ".join(c), 0)); return t.upper() if x.r.random() < .45 else t
def v_macp(x): s = x.r.choice(OUI) + hx(x.r, 6); return s.upper() if x.r.random() < .5 else s
def un(x):
    v, a = sl(x); r = x.r; return r.choice([f"{v}{a}", f"{v}_{a}", f"{v}.{a}", f"{v}{r.randrange(70, 99)}", f"{a}{v[0]}", f"x{v}x{r.randrange(2, 99)}", f"the{v}", f"{v}_{r.choice(['fotografie', 'runs', 'bakt', 'nl', '010'])}", f"{v[0]}{a}"])
def v_handle(x): return "@" + un(x)
def v_url(x):
    v, a = sl(x); r = x.r; h = asc(x.vn).lower() + "-" + re.sub(r"[^a-z ]", "", asc(x.an).lower()).replace(" ", "-"); p = r.choice(["https://www.", "https://", "", "www.", "http://"])
    f = r.choice([f"linkedin.com/in/{h}", f"linkedin.com/in/{h}-{hx(r, 8)}", f"instagram.com/{un(x)}", f"facebook.com/{v}.{a}.{r.randrange(1, 99)}", f"x.com/{un(x)}", f"twitter.com/{un(x)}", f"tiktok.com/@{un(x)}", f"strava.com/athletes/{dg(r, 8, '123')}", f"github.com/{v}{a}", f"youtube.com/@{v}{a}", f"{v}{a}.nl", f"{h}.nl/over-mij" , f"mastodon.nl/@{v}{a}"])
    return (p if not (p == "" and f.startswith((h, v + a))) else "www.") + f
def v_web(x): v, a = sl(x); return x.r.choice([f"https://www.{v}{a}.nl", f"www.{v}-{a}.nl", f"https://{v}{a}.com", f"http://{a}{v}.eu"])
def v_li(x): v, a = sl(x); return f"{x.r.choice(['https://www.', 'https://nl.', '', 'www.'])}linkedin.com/in/{v}-{a}" + x.r.choice(["", "", "-" + hx(x.r, 7), "/"])
def v_kvkp(x): return "%02d" % x.r.randrange(10, 95) + dg(x.r, 6)
def v_kvk(x): s = v_kvkp(x); return wc(x.r, (s, 78), (f"{s[:4]} {s[4:]}", 8), (f"{s[:2]} {s[2:4]} {s[4:6]} {s[6:]}", 5), (f"{s[:2]}.{s[2:5]}.{s[5:]}", 5), (f"{s[:4]}.{s[4:]}", 4))
def vatp(x):
    r = x.r
    while True:
        if r.random() < .5:
            s = "NL" + dg(r, 9, "123456") + "B" + "%02d" % r.randrange(1, 99)
            if mod97(s) == 1: return s
        else:
            s = dg(r, 8, "88812")
            for c in "0123456789":
                if bsn_ok(s + c): return f"NL{s + c}B{r.choice(['01', '01', '02'])}"
def vatbe(x): s = "0" + dg(x.r, 7, "4567"); k = "%02d" % (97 - int(s) % 97); s += k; return x.r.choice([f"BE{s}", f"BE {s[:4]}.{s[4:7]}.{s[7:]}", f"BE{s[:4]}.{s[4:7]}.{s[7:]}", f"BE {s[:4]} {s[4:7]} {s[7:]}"])
def v_vat(x): s = vatp(x); n, b = s[2:11], s[12:]; return wc(x.r, (s, 64), (f"NL{n[:4]}.{n[4:6]}.{n[6:]}.B.{b}", 7), (f"NL{n[:4]}.{n[4:6]}.{n[6:]}.B{b}", 9), (f"NL {n} B{b}", 10), (s.lower(), 8))
def docno(r, first):
    while True:
        s = r.choice(first) + r.choice(AL) + ''.join(r.choice(AL + "0123456789" * 2) for _ in range(6)) + dg(r, 1)
        if 2 <= sum(c.isdigit() for c in s[2:8]) <= 5: return s
def v_pass(x): s = docno(x.r, "NBX"); return s.lower() if x.r.random() < .07 else s
def v_idc(x): s = docno(x.r, "I"); return s.lower() if x.r.random() < .07 else s
def v_doc(x): return docno(x.r, "DFGHKLMTU")
def v_rij(x): return dg(x.r, 10, "3456")
def plp(r):
    def L(n, a="BDFGHJKLNPRSTVXZ"):
        while True:
            s = ''.join(r.choice(a) for _ in range(n))
            if s not in ("SS", "SD", "SA", "GVD", "KKK", "NSB", "PVV", "SGP", "VVD", "PSV", "PKK", "TBS", "KVT", "LPF", "KPN", "SBF", "BBB", "NL"): return s
    N = lambda n: dg(r, n, "123456789" if n == 1 else None); k = r.randrange(1, 15); o = "ABDEFGHJKLNPRSTUVXYZ"
    return [None, (L(2, o), N(2), N(2)), (N(2), N(2), L(2, o)), (N(2), L(2, o), N(2)), (L(2), N(2), L(2)), (L(2), L(2), N(2)), (N(2), L(2), L(2)), (N(2), L(3), N(1)), (N(1), L(3), N(2)), (L(2), N(3), L(1)), (L(1), N(3), L(2)), (L(3), N(2), L(1)), (L(1), N(2), L(3)), (N(1), L(2), N(3)), (N(3), L(2), N(1))][k]
def v_plate(x): p = plp(x.r); s = wc(x.r, ("-".join(p), 62), ("".join(p), 22), (" ".join(p), 10)); return s.lower() if x.r.random() < .12 else s
def v_platep(x): return "".join(plp(x.r))
def v_plateu(x): return "-".join(plp(x.r))
def v_pat(x): r = x.r; return pat(r, wc(r, ("9000000", 48), ("0900000", 8), ("90000000", 12), ("900000", 14), ("P900000", 6), ("900.00.00", 4), ("P-900000", 4), ("00-90-00", 4)))
def v_stu(x): r = x.r; return pat(r, wc(r, ("9000000", 30), ("s9000000", 20), ("900000", 18), ("S9000000", 8), ("90000", 8), ("u900000", 4), ("r0900000", 4), ("20900000", 8)))
def v_per(x): r = x.r; return pat(r, wc(r, ("900000", 38), ("90000", 18), ("00900000", 10), ("P900000", 8), ("E90000", 6), ("M-90000", 5), ("9000", 5), ("EMP-00900", 5), ("90000000", 5)))
def imeip(x):
    s = x.r.choice(["35", "86", "01"]) + dg(x.r, 12); return next(s + c for c in "0123456789" if luhn_ok(s + c))
def v_imei(x): s = imeip(x); return wc(x.r, (s, 66), (f"{s[:2]}-{s[2:8]}-{s[8:14]}-{s[14]}", 14), (f"{s[:2]} {s[2:8]} {s[8:14]} {s[14]}", 20))
def v_uuid(x): h = hx(x.r, 32); s = f"{h[:8]}-{h[8:12]}-4{h[13:16]}-{x.r.choice('89ab')}{h[17:20]}-{h[20:]}"; return s.upper() if x.r.random() < .4 else s
def v_ser(x):
    r = x.r; an = lambda n: ''.join(r.choice("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789") for _ in range(n)); return r.choice([f"C02{an(4)}{dg(r, 1)}Q6L{an(1)}", f"5CG{dg(r, 4)}{an(3)}", f"PF{dg(r, 1)}{an(3)}{dg(r, 2)}", f"R58{an(1)}{dg(r, 2)}{an(5)}", f"F2L{an(6)}{dg(r, 3)}", f"SN-{dg(r, 4)}-{dg(r, 6)}", f"MXL{dg(r, 4)}{an(3)}"])
def v_and(x): return hx(x.r, 16)
def v_ga(x): return f"GA1.{x.r.choice('12')}.{dg(x.r, 9, '123456789')}.{x.r.randrange(1600000000, 1740000000)}"
def v_udid(x): return f"0000{x.r.choice(['8030', '8101', '8110'])}-{hx(x.r, 16).upper()}"
def v_ua(x):
    r = x.r; c = f"{r.randrange(96, 138)}.0.{r.randrange(0, 6900)}.{r.randrange(0, 200)}"; f = r.randrange(91, 140); W = "AppleWebKit/537.36 (KHTML, like Gecko)"; i = f"{r.randrange(14, 19)}_{r.randrange(0, 7)}"; A = r.randrange(9, 16)
    ph = r.choice(["SM-A546B", "SM-G990B", "Pixel 8 Pro", "moto g(60)", "CPH2209", "Nokia G21", "K", "FP4"])
    return r.choice([f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {W} Chrome/{c} Safari/537.36", f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {W} Chrome/{c} Safari/537.36 Edg/{c}", f"Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:{f}.0) Gecko/20100101 Firefox/{f}.0", f"Mozilla/5.0 (X11; Fedora; Linux x86_64; rv:{f}.0) Gecko/20100101 Firefox/{f}.0", f"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.{r.randrange(7)} Safari/605.1.15", f"Mozilla/5.0 (iPhone; CPU iPhone OS {i} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/{i.replace('_', '.')} Mobile/15E148 Safari/604.1", f"Mozilla/5.0 (Linux; Android {A}; {ph}) {W} Chrome/{c} Mobile Safari/537.36", f"Mozilla/5.0 (Linux; Android {A}; {ph}) {W} SamsungBrowser/{r.randrange(16, 27)}.0 Chrome/{c} Mobile Safari/537.36", f"Mozilla/5.0 (iPad; CPU OS {i} like Mac OS X) {W.replace('537.36', '605.1.15')} CriOS/{c} Mobile/15E148 Safari/604.1", f"Mozilla/5.0 (Windows NT 6.1; WOW64; Trident/7.0; rv:11.0) like Gecko", f"Dalvik/2.1.0 (Linux; U; Android {A}; {ph} Build/TP1A.220624.014)", f"Mozilla/5.0 (iPhone; CPU iPhone OS {i} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/{r.randrange(380, 480)}.0.0.29.105]"])
def v_age(x): return str(x.r.randrange(18, 97))
def v_agek(x): return str(x.r.randrange(2, 17))
def v_age5(x): return str(x.r.randrange(50, 96))

F = {k[2:]: v for k, v in list(globals().items()) if k.startswith("v_")}
F.update(bsnp=bsnp, bad9=bad9, bad9s=bad9s, ibanp=ibanp, badiban=badiban, cardp=cardp, amex=lambda x: (lambda s: f"{s[:4]} {s[4:10]} {s[10:]}")(cardp(x, "a")), visa=lambda x: g4(cardp(x, "v"), " "), bad16=bad16, bad16p=bad16p, imeip=imeip, vatp=vatp, vatbe=vatbe, un=un,
    isbn=lambda x: (lambda s: x.r.choice([s, f"{s[:3]}-{s[3:5]}-{s[5:8]}-{s[8:12]}-{s[12]}", f"{s[:3]} {s[3:5]} {s[5:8]} {s[8:12]} {s[12]}"]))(isbn13("97890" + dg(x.r, 7))),
    ibanbe=lambda x: g4(ibanp(x, "BE"), " "), STADU=lambda x: x.r.choice(STAD).upper(), vn=lambda x: x.vn, an=lambda x: x.an, naam=lambda x: f"{x.vn} {x.an}", NAAM=lambda x: f"{x.vn} {x.an}".upper(), vn2=lambda x: x.r.choice(VN), an2=lambda x: x.r.choice(AN), ini=lambda x: f"{x.vn[0]}.{x.r.choice('ABCEHJM')}.", stad=lambda x: x.r.choice(STAD), str=lambda x: x.r.choice(STR), dag=lambda x: x.r.choice(DAG),
    tijd=lambda x: f"{x.r.randrange(7, 23):02d}:{x.r.randrange(60):02d}", ts=lambda x: f"{x.r.randrange(24):02d}:{x.r.randrange(60):02d}:{x.r.randrange(60):02d}", eur=lambda x: f"{x.r.randrange(9, 900)},{x.r.randrange(10, 99)}", mnd=lambda x: x.r.choice(MND), jr=lambda x: str(x.r.randrange(2012, 2026)), k=lambda x: str(x.r.randrange(2, 10)), kk=lambda x: str(x.r.randrange(11, 99)), kkk=lambda x: str(x.r.randrange(110, 990)), hex7=lambda x: hx(x.r, 7), hex12=lambda x: hx(x.r, 12), hex40=lambda x: hx(x.r, 40), HEX6=lambda x: hx(x.r, 6).upper(), h2=lambda x: hx(x.r, 2), plateparts=lambda x: "-".join(plp(x.r)), doc=lambda x: docno(x.r, AL))
V, POS, LOOK = {}, {}, {}
def T(typ, v, pos, look):
    V[typ] = v
    for D, s in ((POS, pos), (LOOK, look)):
        D[typ] = [("en" if l.startswith("~") else "nl", l.lstrip("~").strip()) for l in s.strip().splitlines() if l.strip()]
T("bsn", "bsn", r'''
hoi met {vn} mijn bsn is ¤ kan je kijken of dat in het systeem staat
bsn ¤ gb {dobd} verz. zilv. kruis
Naam ............ {naam}\nBSN ............. ¤\nHandtekening ....
> Kunt u mij uw burgerservicenummer sturen?\n\nJazeker: ¤\n\nGr. {vn}
{an};{ini};¤;actief;{stad}
{"client":{"bsn":"¤","achternaam":"{an}"}}
{ts} app01 gba-koppeling[{#9000}]: GET /personen?burgerservicenummer=¤ 200 OK
Pt. {an}, BSN ¤, bekend met DM2 en COPD.
Betrokkene, burgerservicenummer ¤, hierna te noemen: eiser.
Ticket #{#90000}: klant kan niet inloggen met DigiD. BSN doorgegeven: ¤.
OPNAMEFORMULIER\n\nB S N : ¤\nVerzekering: basis
Sofinr. (oud) ¤, staat zo nog in het papieren dossier
Uw kenmerk: -\nOns kenmerk: Z-{jr}-{kkk}\nBSN: ¤\n\nGeachte heer {an},
| naam | bsn | afd |\n| {naam} | ¤ | Inkoop |
SV-nummer/BSN\t¤
Loonstrook {mnd}\nWerknemer: {naam}\nBSN: ¤\nBruto: {eur}
mam vraagt of jij het bsn van opa hebt. ja: ¤
het burgerservicenr van mijn dochter is ¤, ze heeft nog geen ID
Fiscaal nummer (BSN/RSIN): ¤
[{tijd}] {vn}: stuur ff je bsn\n[{tijd}] {vn2}: ¤
De gemachtigde van cliënt (BSN ¤) verzoekt om inzage.
bsnr ¤ / polisnr onbekend
Kind 1: {vn2} {an}, bsn ¤, gezag: beide ouders
BSN partner ¤
INSERT INTO client (bsn, naam) VALUES ('¤', '{an}');
WARN dubbele registratie: bsn=¤ komt twee keer voor
Machtiging: hierbij machtig ik, {naam} (BSN ¤), mijn zoon om mijn aangifte te doen.
Toelagebeschikking\nTen name van: {NAAM}\nBurgerservicenummer (BSN): ¤
Notulen MDT: casus mw. {an} (bsn ¤), indicatie Wlz aangevraagd.
<ns2:bsn>¤</ns2:bsn><ns2:naam>{an}</ns2:naam>
B.S.N.¤ Afgegeven te {stad}
persoonsnummer BSN-¤ zoals vermeld op de achterzijde van het paspoort
Kan iemand bij de apotheek nakijken of bsn ¤ al ingeschreven staat?
werkn: {an} | bsn: ¤ | lh-korting: ja
Jeugdbescherming, pupil {vn2}, BSN: ¤, voogdij per {mnd}
Eerste regel BSN ¤, tweede regel BSN [[{bsnp}]] van de echtgenoot.
Zorgtoeslag moeder aanvragen: haar bsn = ¤
IB-aangifte; belastingplichtige ¤ (bsn) en fiscaal partner [[{bsn}]]
Bij de balie heeft hij zijn burgerservicenummer (¤) opgeschreven.
Bijlage A – gegevens deelnemer\n  Naam      : {naam}\n  BSN-nr    : ¤\n  Plaats    : {stad}
dossier UWV, {ini} {an}, bsn:¤, WIA sinds {jr}
~Employee's Dutch citizen service number (BSN): ¤
~hi, payroll needs my BSN, it's ¤. cheers {vn}
~Name: {naam}\nBSN: ¤\n30% ruling: yes
~{"employee_bsn": "¤", "country": "NL"}
~The social security number of the applicant (burgerservicenummer ¤) was entered incorrectly.
~Tax ID NL (BSN) ........ ¤
~> what's your BSN?\nits ¤, found it on my health insurance letter
''', r'''
Uw ordernr. is [[{bad9}]], bewaar dit goed.
pakketje staat op [[{bad9}]] bij postnl zeggen ze
Meternummer water [[{bad9}]], stand {#9000} m3
Artikel [[{bad9}]] niet op voorraad bij leverancier
Transactie {#9}/{#9}: referentie [[{bad9}]], bedrag {eur}
Het bedrijf zette [[{#900.000.000}]] euro om.
inwoners EU in {jr}: [[{#900 000 000}]]
File size: [[{bad9}]] bytes
{ts} worker[{#9000}]: job [[{bad9}]] finished
Reserveringsnummer camping: [[{bad9}]]
kassabon {#90} / transactie [[{bad9}]]
Zaaknummer [[{bad9}]] / JE RK {#90-0000}
Serienr. wasmachine [[{bad9}]]
Batch [[{bad9}]] afgekeurd op viscositeit
{"order_id": [[{bad9}]], "status": "paid"}
Polisnummer inboedel [[{bad9}]]
Incidentnummer [[{bad9}]] aangemaakt in Topdesk
factuurnr;bedrag\n[[{bad9}]];{eur}
Uw klantnummer is [[{bad9s}]].
Coördinaten RD: [[{#900 000 000}]]
De afstand tot de zon is [[149 597 870]] kilometer.
Melding openbare ruimte [[{bad9}]]: losse stoeptegel
Het Elfproefvoorbeeld [[{bad9}]] is ongeldig als bsn.
~Invoice [[{bad9}]] is overdue.
~Build [[{bad9}]] passed all tests
~Population: [[{#900,000,000}]]
~tracking id [[{bad9}]], out for delivery
~SKU [[{bad9}]] discontinued
''')
T("iban", "iban", r'''
kan je de 35 euro overmaken naar ¤ tnv {vn} {an} thx
Factuur {jr}-{#000}\nTe voldoen binnen 14 dagen op ¤ t.n.v. {an} Klussen
tikkie werkt niet, doe maar gwn ¤
Rekeningnummer (IBAN) . . . . ¤
> Op welke rekening mag het teruggestort?\nGraag op ¤, {naam}
{an};{vn};¤;maandelijks;{eur}
{"debtorAccount":{"iban":"¤"},"amount":"{eur}"}
IBAN ¤ BIC {#AAAA}NL2A
Incassomachtiging\nNaam: {naam}\nIBAN: ¤\nPlaats: {stad}
De alimentatie dient te worden voldaan op bankrekening ¤ van de vrouw.
Nieuw rek.nr. medewerker {an}: ¤ (per 1e v.d. maand)
{ts} payment-svc INFO SEPA credit transfer to ¤ accepted
Bewindvoerder: leefgeld cliënt op ¤, beheerrekening ¤.
Bankrekening: ¤ (ASN, en/of rekening met partner)
uitkering wordt gestort op uw rekening ¤
huur {mnd} graag naar ¤ ovv adres
| Begunstigde | IBAN |\n| {naam} | ¤ |
Ticket: klant meldt dat er {eur} is afgeschreven van ¤ zonder toestemming
Verdachte heeft €{#9}.{#000},- laten overboeken naar rekening ¤ op naam van een katvanger.
rek ¤ is geblokkeerd wegens fraude
Declaratie reiskosten {naam}, uitbetalen op ¤, totaal {eur}
kopie bankpas bijgevoegd, nummer ¤
Schenking? Stort uw gift op ¤ t.n.v. St. Vrienden van de Molen.
Voor akkoord, {naam}\nIBAN-nr.: ¤
Belgisch nummer mag ook: [[{ibanbe}]]
Gelieve het saldo te storten op rekeningnummer ¤ met mededeling {#000/0000/00000}.
:25:¤\n:28C:{#000}/1
<IBAN>¤</IBAN>
I B A N :  ¤
Penningmeester {vn}: contributie op ¤, {eur} pp
Mutatie: oude IBAN ¤ vervangen door ¤
mn rekeningnr is veranderd nl in ¤, oude is opgezegd
Restitutie eigen risico naar ¤ binnen 5 werkdagen.
Zorgdeclaratie pt. {an}, uitbet. op ¤
Notulen VvE: reservefonds staat op ¤ bij de bank
iban=¤&naam={an}
Derdengeldenrekening: ¤ o.v.v. dossier {#90000}
PGB: budgethouder {an}, rekening ¤
~Please wire the deposit to ¤ (account holder {naam}).
~IBAN: ¤\nSWIFT: {#AAAA}GB2L
~refund to ¤ pls, the card is blocked
~Payroll change: {naam} -> ¤ effective next month
~> could you resend your bank details?\n¤, same name as before
~name,iban,amount\n{naam},¤,{#900}.00
~{"payee":"{naam}","iban":"¤"}
~Account no. ¤ was credited in error.
~Landlord's account: ¤. Rent due on the 1st.
''', r'''
Voorbeeld van een ongeldig IBAN: [[{badiban}]]
[[{badiban}]] bestaat niet zegt de bank, controlegetal klopt niet
Foutmelding: IBAN [[{badiban}]] is geen geldig nummer
typefout in het contract, [[{badiban}]] geeft mod-97-fout
Licentiesleutel [[{#AAAA-0000-AAAA-0000}]]
Container [[{#AAA}U{#9000000}]] staat op kade 7
Vrachtbrief CMR-NL-[[{#0000000000}]]
Partijnummer [[NL{#00AAAA000000}]] kaas
Track & trace [[3S{#AAAA000000000}]]
Onderdeelnr. [[BE{#00-0000-000}]] past niet
Oormerk koe [[NL {#000000000}]]
Subsidienummer [[NWO.{#000.000.000}]]
VIN: [[WVWZZZ1KZ{#9A000000}]]
Ordercode [[DE{#00AA0000}]] uit de Duitse webshop
EAN elektra [[8716{#00000000000000}]]
ISIN [[NL00{#00000000}]], fonds gesloten
artikel [[GB{#0000AA}]] wisselstuk
kortingscode [[NL{#00}ZOMER{#0000}]]
Boekingscode [[{#AAA00A}]]
tender [[TN{#000000}]] gegund
~Test value [[{badiban}]] must be rejected by the validator.
~Checksum failed for [[{badiban}]]
~Product key [[{#AAAAA-AA000-0A0AA}]]
~Part [[GB{#00AAAA0000}]] is discontinued
~Sample batch [[FR{#00AAAA}-0000]]
~LEI field empty, order ref [[DE{#000000}]]
''')
T("card", "card", r'''
mn creditcard is ¤ exp 09/27 maar hij doet t niet
Creditcardnr. . . . . ¤   geldig t/m 11/28
> Welke kaart gebruikte u?\nMastercard ¤
Klant leest kaartnummer voor: ¤. NIET NOTEREN volgens beleid!
{an};¤;12/26
{"pan":"¤","exp":"0728"}
{ts} pay01 gateway: auth declined card=¤ code=51
Hotel: reservering gegarandeerd met ¤ ({NAAM})
Visa [[{visa}]] op naam van {naam}
Amex [[{amex}]], cvc weggelakt
Benadeelde zag dat met haar creditcard (¤) drie aankopen waren gedaan.
ING creditcard ¤ vermist, graag blokkeren
Kaartnummer: ¤\nKaarthouder: {NAAM}
vul in: ¤ / 04-29 / {an}
Chatlog: "mijn kaart is ¤, kunt u de betaling opnieuw proberen?"
zakelijke creditcard {naam}: ¤, limiet 2500
Bon\nVISA ¤\nBEDRAG EUR {eur}\nAKKOORD
autohuur borg {eur} gereserveerd op ¤
Ticket {#90000}: PCI-melding, kaartnummer ¤ stond in de logfile
Declaratie: betaald met prive cc ¤, bon bijgevoegd
credit card moeder: ¤ (alleen voor noodgevallen)
cc nr ¤ vervalt eind dit jaar
MC ¤ = gestolen, aangifte gedaan
<CardNumber>¤</CardNumber>
| kaart | houder |\n| ¤ | {naam} |
Abonnement wordt afgeschreven van creditcard ¤.
twee kaarten: ¤ en ¤, allebei van {vn}
SCAN: C A R D  N O.  ¤
betaalkaart ¤ geweigerd bij benzinepomp
Terugboeking op uw kaart ¤ duurt 5 tot 10 dagen.
Verslag: secretaresse gebruikt kaart ¤ van directeur {an}
POST /checkout cardnumber=¤&cvv=***
notitie receptie kamer {kkk}: cc ¤
Ik las mijn kaartnummer ¤ voor en daarna was er {eur} af
ov-abonnement betaald met Visa-kaart ¤
De prepaid creditcard met nummer ¤ is geactiveerd.
~my card ¤ got declined twice, help??
~Card number: ¤ Exp: 05/28
~Amex [[{amex}]] on file for {naam}
~charge it to ¤ please, name on card {NAAM}
~{"card_number": "¤", "brand": "visa"}
~> which card?\n> the one ending\n¤ is the full number
~cardholder,pan,expiry\n{naam},¤,03/29
~Fraud desk note: customer confirmed PAN ¤ was compromised.
~ERROR PaymentIntent failed for ¤: insufficient funds
~Guest folio, room {kkk}, guarantee ¤
''', r'''
Track&trace [[{bad16p}]] staat op gesorteerd
Betalingskenmerk [[{bad16}]]
Acceptgiro kenmerk [[{bad16}]] niet leesbaar
Cadeaubon [[{bad16}]] saldo {eur}
[[{bad16}]] is geen geldig creditcardnummer, Luhn klopt niet
Ordernummer bol: [[{bad16p}]]
Meter EAN-code [[{#871600000000000000}]]
Klantenkaart supermarkt [[{bad16}]]
Transactie-ID [[{bad16p}]] in de log
{"orderId":"[[{bad16p}]]"}
Ziggo smartcard [[{bad16}]]
Serienummer omvormer [[{bad16p}]]
Zaaknummer deurwaarder [[{bad16p}]]
Barcode bieb [[{bad16p}]]
Aanslagnr [[{bad16}]] gemeentelijke belastingen
ISBN [[{isbn}]]
kenmerk [[{bad16}]] vermelden bij betaling
voucher: [[{bad16}]]
Wifi-vouchercode [[{#0000-0000-0000}]]
Boeking [[{bad16p}]] geannuleerd
~Order [[{bad16p}]] has shipped
~gift card code [[{bad16}]] already redeemed
~Reference [[{bad16}]] for the bank transfer
~Trace id [[{bad16p}]] timed out
~Loyalty no. [[{bad16}]]
~The dummy number [[{bad16}]] fails the Luhn check.
''')
T("phone", "phone", r'''
bel me ff op ¤
¤ is m'n nieuwe nr, oude werkt nie meer
Tel. ............ ¤
> Onder welk nummer bent u bereikbaar?\n\nOverdag ¤, 's avonds ¤
Contactpers. dochter {vn2}, ¤ (mob), ¤ (thuis)
{an};{vn};¤;{stad}
{"telefoon":"¤","naam":"{naam}"}
{ts} pbx asterisk[{#9000}]: incoming call from ¤ to queue 2
1e contactpers: echtgenoot, tel ¤. NB: niet 's nachts bellen!
Ticket: beller {naam} ({tijd}), terugbelnr ¤
{naam}\nadviseur Sociaal Domein\nT ¤\nM ¤
De verdachte maakte gebruik van het telefoonnummer ¤.
CURRICULUM VITAE\n{NAAM}\n{stad} | ¤ | rijbewijs B
Bereikbaar op ma/di/do via ¤
whatsapp {vn}: ¤
wie heeft t nummer van de loodgieter?? ja hier ¤ succes
Mijn vader woont alleen, in nood graag ¤ bellen.
Spoednummer ouders: ¤ / ¤
TEL: ¤   FAX: ¤
Voicemail ingesproken op ¤, geen reactie.
Huisarts {an}, ¤ (overleg), assistente {vn2}
Notulen: actie {vn} – belt leverancier ({naam}, ¤)
gsm: ¤
GSM ¤ of via de secretaresse
Gelieve contact op te nemen met {naam} op het nummer ¤.
pt belde vanaf ¤, klachten nemen toe
sms-code gestuurd naar ¤
Tapgesprek: ¤ belt uit naar ¤
06nr van {vn}? -> ¤
| {naam} | ¤ | aanwezig |
Noodcontact medewerker\nNaam: {naam}\nRelatie: broer\nTel.nr: ¤
Te koop: bakfiets, {eur} euro, bel of app ¤
U kunt mij bereiken op ¤ (na 17u).
Wijkagent {an} doorkiesnr. ¤
Telefoonnr(s): ¤
t: ¤ | {stad}
ik sta voor de deur maar bel doet t niet, ¤
<phone type="mobile">¤</phone>
klant wil teruggebeld worden ¤ dringend!!
school belde, of je terugbelt naar ¤ (juf {vn2})
Verhuisd? Geef door: tel. nieuw ¤
Tel.¤ (scan slecht leesbaar)
~call me on ¤ after 6
~Mobile: ¤
~Emergency contact: {naam} (sister), ¤
~You can reach our clerk {naam} at ¤.
~{"phone":"¤","sms_opt_in":true}
~Caller ID ¤, left voicemail re: invoice
~{naam} | Senior Buyer | T: ¤
~name,phone\n{naam},¤
~> whats ur number\n¤
~Next of kin phoned from ¤ asking for an update.
''', r'''
Ordernr. [[06{#00000000}]] wordt morgen bezorgd
Factuur [[{#0000-000000}]]
Artikelnummer [[06-{#000000}]] (O-ring)
Onderdeel [[{#030.000.0000}]] past op type 5
Polisnr [[0{#90-0000000}]]
ISBN [[{isbn}]]
Zaaknummer [[C/{#00/000000}]] / HA ZA {#00-000}
Bedrag [[{#900.000},{#00}]]
Openingstijden [[09.00-17.30]] uur
Score: [[{#00-00}]] in de rust
Paragraaf [[{#9.0.0}]] van het bestek
Dossiernr [[{#0000000000}]] overgedragen
Bestek [[06.{#00.00}]] grondwerk
Maat [[{#900x900x000}]] mm
Meterstand [[0{#00000}]] / [[0{#00000}]]
Ticket [[{#0000000000}]] gesloten
[[112]] of 0900-nummers zijn geen persoonsgegeven
Bel bij nood altijd [[112]].
sku=[[{#0600000000}]]
barcode [[8710{#000000000}]]
budget [[2024-2025]]
RAL [[{#9000}]] en [[{#9000}]]
Begrotingspost [[4.{#000.000}]]
timestamp [[17{#00000000}]]
~Part no. [[{#000-000-0000}]]X
~Invoice [[{#0000-0000}]]
~pH range [[6.5-7.5]]
~Batch [[{#00 0000 0000}]] recalled
~years [[1914-1918]]
~Case [[{#00-0000000}]] is closed
''')
T("email", "email", r'''
mail maar naar ¤
Mailadres.......: ¤
> Van: {naam} <¤>\n> Verzonden: {dag} {tijd}\n> Onderwerp: RE: offerte
Aan: ¤; ¤\nCc: ¤\nOnderwerp: verslag
{an};{vn};¤
{"email":"¤","nieuwsbrief":false}
{ts} mx1 postfix/smtp[{#9000}]: to=<¤>, relay=none, status=bounced
stuur die foto's ff door naar ¤ dan print ik ze
Contactgegevens mantelzorger: {vn2}, e-mail ¤
Ticket {#90000}: gebruiker ¤ kan niet inloggen
CV {naam}\n✉ ¤
Uitslag mag naar ¤ volgens pt.
Eiser heeft per e-mail, afkomstig van ¤, bezwaar gemaakt.
Uw reactie kunt u richten aan de heer {an}, ¤.
inlognaam: ¤ ww is gereset
E-mail adres : ¤ (graag in blokletters)
<mailto:¤>
https://shop.example/reset?mail=¤
is dit nog je goeie mail? ¤
Notulen rondsturen naar ¤ en ¤
DOORGESTUURD BERICHT\nVan: ¤
e-mailadres ouder 1: ¤\ne-mailadres ouder 2: ¤
Fout bij verzenden: ¤ – mailbox vol
Teams-uitnodiging voor ¤ (extern)
| {naam} | ¤ | ja |
email:¤ telefoon onbekend
Graag een cc aan ¤.
paypal staat op ¤
Vraag vh loket: mw. {an}, ¤, wil parkeervergunning
klant zegt dat ¤ niet van hem is
accountaanvraag: ¤ rol=lezer
MAIL: ¤
AVG-verzoek van ¤: verwijder mijn gegevens aub
uitgeschreven: ¤
privé-adres ¤ niet gebruiken voor dossiers
Beste {vn2}, mijn nieuwe adres is ¤. Het oude vervalt.
(¤)
skype/teams: ¤
facturen naar ¤ ipv naar mij
~email me at ¤ thx
~From: "{naam}" <¤>
~Contact: ¤ / office hours only
~login failed for user ¤ from VPN
~{"user":{"email":"¤","verified":true}}
~> Please add ¤ to the thread
~Please reply to ¤, not to this mailbox.
~Attendees: ¤, ¤
~Email address on file (¤) bounced.
~name,email\n{naam},¤
''', r'''
remote: [[git@github.com]]:team/project.git
npm install [[@angular/core@17]]
3 stuks [[@ 2,50]] per stuk
pakket [[lodash@4.17.21]] bijgewerkt
docker pull image[[@sha256]]:{hex12}
[[naam@]] is geen volledig adres
Vul een apenstaartje (@) in: [[iemand@domein]] zonder extensie is fout
schrijf het als naam [[(at)]] domein
meting 10k[[@25C]] datasheet
foto's 1080p[[@60fps]]
decorator [[@Override]] vergeten
ssh [[root@localhost]]
yarn add [[react@18.2.0]]
weerstand 4k7[[@1%]]
twee broodjes [[@4,50]]
[[@media]] print { display: none }
user[[@host]]:~$ ls
pnpm: [[vite@5.0.1]] peer dependency
~pip install [[pkg@1.2.3]]
~12 units [[@ $4.00]] each
~[[@Autowired]] field is null
~Use the [[@Test]] annotation
~missing domain: [[john@]]
~pin [[typescript@5.3]] in package.json
''')
T("postcode", "pc", r'''
{str} {kk}, ¤ {stad}
ik zit op ¤ nummer {k} bel maar aan
Postcode ........ ¤   Woonplaats ...... {stad}
> Wat is de postcode?\n¤, huisnr {kk}
{an};{str} {kk};¤;{stad}
{"postcode":"¤","huisnummer":{kk}}
{ts} bag-api: GET /adressen?postcode=¤&huisnummer={kk} 200
pc ¤ hnr {kk}
De heer {ini} {an}\n{str} {kk}\n¤  {stad}
wonende te (¤) {stad}, aan de {str} {kk}
pakket voor de buren van ¤ {kk} afgegeven
PC+HNR: ¤ {kk}
gedaagde, wonende te ¤ {stad}, procederend in persoon
navi: ¤ {stad}
Bezorgadres wijzigen naar ¤ {stad} graag
Factuuradres\n{naam}\n{str} {kk}\n¤ {STADU}
p o s t c o d e   ¤
Cliënt verhuist per {mnd} naar ¤ (bij dochter)
CV\n{naam}, {str} {kk}, ¤ {stad}
thuisbasis ¤, reiskosten obv postcode
Melding overlast omgeving ¤ {stad}: zwerfvuil
Notulen: bewoners van ¤ willen een drempel
<postcode>¤</postcode>
Post-code: ¤ plaats: {stad}
Storing glasvezel op ¤ huisnummer {kk}, ticket open
| {naam} | ¤ | {stad} |
{str} {kk} - ¤ {stad}
huisbezoek mw. {an}, {str} {kk} ¤
parkeervergunning zone ¤, kenteken volgt
in welke straat? geen idee maar pc is ¤
Adres: {str} {kk}, NL-¤ {stad}
retour: antwoordnr {kkk}, ¤ {stad}
mijn ouders wonen op ¤ en ik op ¤
Postcodecheck ¤ → glasvezel beschikbaar
afhaaladres ¤,{stad}
Inschrijving school: leerling woont op ¤, broer op dezelfde school
Postadres: Postbus {kkk}, ¤ {stad}
[[{pcbe}]] Gent, België
Veldstraat {kk} bus {k}, [[{pcbe}]] Antwerpen
Leverancier gevestigd te [[{pcbe}]] Brugge
Kiesdistrict op basis van ¤
~{str} {kk}, ¤ {stad}, The Netherlands
~ship to: {naam}, ¤ {stad}
~Postcode: ¤  House no.: {kk}
~zip ¤ doesnt work in your form (im in NL)
~{"zip":"¤","city":"{stad}"}
~Our tenant lives at postal code ¤.
~> postcode please\n¤
''', r'''
[[{#9000} GB]] opslag in de server
art. [[{#9000} BW]] is van toepassing
wandeling van [[{#9000} KM]] in een jaar
[[{#9000} KG]] bieten geoogst
laadvermogen [[{#9000}kg]]
[[{#9000} MB]] vrij op schijf
Sinds [[2019 HR]]-medewerker
opgericht in [[1998 BV]] geworden
[[{#9000} MM]] lengte
motor [[{#9000} CC]]
in [[2021 EK]] gewonnen
kantoor dicht in [[2024 IV]]e kwartaal
[[{#9000} AH]] accu
typenummer [[{#9000}XL]] stofzuiger
Verf RAL [[{#9000} WM]] mat
Windows Server [[2022 SE]]
{#9} x [[{#9000} DPI]] scan
Boorkop [[{#9000}SD]]
[[{#9000} PK]] tractor
Toets [[{#9000}-AB]] kamertje
[[{#9000} EUR]] excl. btw
jaargang [[2017 NR]] {k}
sensor [[{#9000}HZ]]
vermogen [[{#9000} KW]]
~[[{#9000} MB]] of memory
~founded in [[1987 AD]]
~[[{#9000} RPM]] spindle
~weighs [[{#9000} LB]]
~model [[{#9000}XT]] graphics card
''')
T("address", "address", r'''
ik woon op ¤ in {stad}, derde deur links
kom naar ¤ dan drinken we daar wat
Adres ........ ¤\nPlaats ....... {stad}
> Wat is het afleveradres?\n> ¤\nKlopt, bel kapot.
{an};¤;{pc};{stad}
{"adres":"¤","plaats":"{stad}"}
ambu naar ¤ {stad}, P1, val van trap
Pt. woont zelfst. ¤, trap {k} hoog, thuiszorg 2x dd
De heer {an}, wonende te {stad} aan de ¤, verder: de huurder
¤ te {stad}, kadastraal bekend sectie B
Inspectie ¤: kozijnen verrot, foto's bijgevoegd
Aan de bewoner(s) van\n¤\n{pc} {stad}
Bezwaar tegen de kapvergunning ter hoogte van ¤.
CV\n{NAAM}\n¤\n{pc} {stad}
Factuur aan:\n{an} Bouw\n¤\n{pc} {stad}
A D R E S :  ¤ , {stad}
pakketje ligt bij de buren op ¤
Meldkamer {tijd}: woningbrand ¤, brandweer ter plaatse
Huurcontract betreft de woning gelegen aan ¤ te {stad}.
verhuisd van ¤ naar ¤
Notulen VvE ¤, aanwezig {k} eigenaren
| {naam} | ¤ | {pc} |
{ts} route[{#900}]: stop 4 -> ¤, {stad}
Dossier OTS: moeder verblijft tijdelijk aan ¤ bij oma.
Buurvrouw van ¤ klaagt over blaffende hond
Aanslag OZB\nObject: ¤\nWOZ-waarde {#900}.000
sleutel hangt bij ¤, code volgt
<straat_nr>¤</straat_nr>
Woonadres werknemer: ¤, {stad} (reisafstand {kk} km)
Betrokkene staat ingeschreven op het adres ¤ maar verblijft elders.
Het lichaam werd aangetroffen in de woning aan ¤.
thuiswonend, adres ¤, gehuwd, 3 knd
bezorger kan ¤ niet vinden, graag bellen
Correspondentieadres: ¤, {pc} {stad}
Kavel naast ¤, eigenaar fam. {an}
Gelieve te verzenden naar ¤, {pcbe} Gent.
zat laatst bij haar thuis (¤) en toen
Opvang kind bij gastouder {vn}, ¤
Kadaster: gerechtigde {naam}, ¤ {stad}
factuuradres=¤; lever=idem
foto van de gevel ¤ staat op funda
Woonboot: ligplaats [[Noorderhaven t/o {kk}]], {stad}
gevestigd en kantoorhoudende te {stad} aan de ¤
school: jongen van ¤ is weer te laat
~please deliver to ¤ and ring twice
~Address: ¤, {stad}
~He has lived at ¤ since {jr}.
~{"address_line_1":"¤","city":"Leeds"}
~> where should we send it?\n¤
~The tenant of ¤ reports damp in the bedroom.
~Police attended ¤ at {tijd} hrs.
~Return to: {naam}, ¤
''', r'''
[[Hoofdstuk {kk}]] gaat over mest
zie [[bijlage {k}]] bij het rapport
[[Groep {k}]] gaat op schoolreis
Vergadering in [[kamer {k}.{kk}]]
[[Perron {k}]], vertrek {tijd}
zaal [[Rembrandt {k}]] is bezet
[[Bus {kk}]] rijdt om
neem [[afrit {kk}]] en daarna links
bestel [[artikel {kk}]] nog een keer
[[Windows {kk}]] wordt uitgerold
Samsung [[Galaxy {kk}]] te koop
[[Agendapunt {k}]]: rondvraag
[[Formule {k}]] kijken zondag?
recept: [[eieren {k}]], bloem {kkk} gram
luister naar [[Mambo No. 5]]
Boek: [[Catch {kk}]]
[[Ronde {kk}]] van de parkoersmarathon
Team [[Oranje {k}]] speelt thuis
[[Fase {k}]] van de bouw is klaar
tafel [[nummer {kk}]] wil afrekenen
[[Onder de 18]] geen alcohol
kledingmaat [[broek {kk}]]
[[Rijksweg A{kk}]] dicht door ongeval
[[Lijn {kk}]] richting station
[[Artikel {kk}]] AWR
[[Studio {kkk}]] zendt uit
[[Klas {k}b]] heeft gym
~see [[Chapter {kk}]]
~[[Platform {k}]] is closed
~[[Route 66]] playlist
~[[Apollo {kk}]] landed safely
~[[Invoice {kkk}]] is paid
~[[Room {kkk}]] needs towels
~[[Highway 61]] Revisited is on repeat
''')
T("date_of_birth", "dob", r'''
gb ¤
geb. ¤ te {stad}
geb ¤, dus mag nog net mee
ik ben van ¤
ben geboren op ¤ in {stad}
Geb.datum ........ ¤
Geboortedatum: ¤   M/V
> Mag ik uw geboortedatum?\n¤
{an};{vn};¤;V;{stad}
{"geboortedatum":"[[{dobi}]]","geslacht":"M"}
{"dob":"[[{dobi}]]T00:00:00Z"}
mw {an}, (*¤), bekend met HF en AF
Dhr. {an}, ¤, geb. te {stad}, opname via SEH
in de zaak van {naam}, geboren op ¤ te {stad}, thans gedetineerd
[verdachte],\ngeboren te {stad} op ¤
Kind: {vn2}, geboren [[{dobk}]], groep {k}
onze kleine {vn2} is op [[{dobk}]] geboren!!
verjaardag oma is ¤ toch? ze is van die datum
Pat: {an} {vn} / Geb: ¤ / HA: {an2}
CURRICULUM VITAE\nNaam: {naam}\nGeboren: ¤ te {stad}
Personalia: {naam}, * ¤, NL nationaliteit
Polis op naam van {naam} (geboortedatum ¤)
GEBOORTE DATUM\n[[{dobo}]]
G e b . d a t .  [[{dobo}]]
HL7|PID|1||{#900000}||{an}^{vn}||[[{dob8}]]|F
Werknemersdossier\nNaam: {naam}\nGeb. dd.: ¤\nIn dienst: {jr}
{ts} brp-sync WARN geboortedatum=[[{dobi}]] wijkt af
geboortedatum klopt niet, moet zijn ¤
Echtgenote: {vn2} {an2}, geboren ¤.
Betreft: {naam}, gb. ¤, uw verwijzing
| {naam} | [[{dobd}]] | DM2 |
Kinderen: {vn} ([[{dobk}]]) en {vn2} ([[{dobk}]])
Overleden is {naam}, geboren ¤, oud-onderwijzer
D.o.B.: ¤
Vul in: voorletters {ini}, geboren ¤, plaats {stad}
Voor de wijkverpl.: dhr {an} ¤ (geb), weduwnaar
toen ik op [[{dobl}]] ter wereld kwam was er nog geen internet
voorn. {vn} achtern. {an} geb.dat. ¤ geb.pl. {stad}
mijn dochter, geboren ¤, krijgt geen oproep
Gezagsregister: minderjarige {vn2}, geboren op [[{dobk}]]
check met id: {naam}, geboortedag ¤
<geboortedatum>[[{dobi}]]</geboortedatum>
afspraak orthodontist voor {vn2} geb [[{dobk}]] aub verzetten
~DOB ¤
~d.o.b. ¤, NHS pt, lives alone
~Born: ¤, {stad}
~born on ¤ and raised in {stad}
~{"birth_date":"[[{dobi}]]"}
~name,dob\n{naam},¤
~Date of birth ........ ¤
~The claimant ({naam}, born ¤) seeks damages.
~my son was born on [[{dobk}]], is he old enough?
''', r'''
Firmware [[{k}.{k}.2019]] geïnstalleerd
Mengverhouding [[1-2-3]] aanhouden
Setstanden [[6-4]] [[3-6]] [[7-5]]
Verhouding [[1/2/3]] delen cement
paragraaf [[{k}.{k}.{k}]] van de handleiding
geboortekaartje maat [[10 x 15]] cm, 40 stuks
De geboortecijfers stegen met [[{k},{k}]] procent
geboortegewicht [[{#3000}]] gram
geboortejaarklasse [[{k}-{kk}]] kg
Onderdeel [[{#00-00-0000}]]Z
RSI: [[3-2-1]]-regel voor back-ups
Versie [[{k}.{kk}.{k}]] lost de fout op
opstelling [[4-3-3]] met {vn} op tien
Bestek [[{kk}.{kk}.{kk}]]A verharding
De dobbelsteen gaf [[6-6-6]]
codeslot op [[{k}-{k}-{k}-{k}]]
Nieuwe release [[{k}.0.{kk}]]-rc1
Vervoerslijn [[{kkk}]] rijdt weer
Geboren in [[{k}]] landen: het merk groeit
GB-nummer [[{kkk}]] op voorraad
opslag [[{kk} gb]] vrij
kaartje geboortebos kost [[{eur}]]
bel dd. met [[{kkk}]] stuks
~memory: [[{kk} GB]] free
~section [[{k}.{k}.{kk}]] applies
~a [[5-4-1]] defence
~Born to Run track [[{k}]]
~mix [[1:2:3]] by volume
~Release [[{k}.{kk}.2020]] notes
~tie [[6-3 6-4]] in the final
''')
T("date", "dt", r'''
Afspraak verzet naar ¤ om {tijd}
kan je ¤ ook? dan is iedereen er
[[{dtny}]] kom ik langs, {tijd} ok?
tot [[{dtny}]]!!
dd. ¤
Opn. ¤, ontsl. [[{dt2}]], beleid: rustig mobiliseren
¤: pt gezien, RR 140/85, geen bijz.
Datum: ¤\nBetreft: bezwaarschrift
{stad}, ¤\n\nGeachte mevrouw {an},
Op {dag} ¤ heeft u een melding gedaan.
Uitspraak van ¤ in de zaak tussen
> Op ¤ schreef {naam}:\n> zie bijlage
{an};[[{dti}]];{eur};betaald
{"created":"[[{dti}]]T{ts}Z","status":"open"}
[[{dti}]] {ts} INFO scheduler started
[[{dti}]]T{ts}+02:00 host1 sshd: session opened
Factuurdatum ¤, vervaldatum [[{dt2}]]
Periode [[{dti}]] t/m [[{dti2}]]
van [[{dtny}]] tot en met [[{dt2}]] op vakantie
Notulen overleg ¤, aanwezig: {vn}, {vn2}
Ziekmelding per ¤, hersteld [[{dt2}]]
in dienst sinds ¤, functie: planner
Getekend te {stad} op ¤
Vonnis van ¤, zaaknr. volgt
[[{dtw}]] is prima voor ons
D A T U M  [[{dto}]]
Datum : [[{dto}]] Paraaf: ....
APK verloopt ¤
garantie tot ¤ volgens bon
deadline ¤ 12.00u, niet later!!
Huwelijk gesloten te {stad} op ¤
Overleden op ¤ te {stad}
zwanger, à terme dat. ¤
Vaccinatie 1: ¤, 2: [[{dt2}]]
Ingekomen ¤ (stempel)
Geldig tot en met ¤
ik was ¤ bij jullie in de winkel en
contr. ¤ 3 mnd lab + ECG
Ticket aangemaakt ¤ {tijd} door {vn}
| ¤ | {eur} | pin |
Zitting d.d. ¤ bij de enkelvoudige kamer
vanaf {dag} ¤ ben ik met verlof
huur opgezegd per ¤ met 1 mnd termijn
Laatste huisbezoek: ¤. Volgende: [[{dt2}]].
{vn}, denk je aan [[{dtny}]]? tandarts
Jaarcontract {jr}: ingaand ¤
~see you ¤ at {tijd}
~Meeting minutes, ¤
~Invoice date: ¤  Due: [[{dt2}]]
~Admitted ¤, discharged [[{dt2}]].
~{"updated_at":"[[{dti}]]"}
~On ¤, {naam} wrote:\n> ok
~your parcel arrives on [[{dtny}]]
~Signed this day, ¤, in {stad}
~[[{dti}]] {ts} ERROR disk full
''', r'''
Versie [[{k}.{kk}.{k}]] uitgerold
voorbereiding: tel [[3-2-1]] en blaas uit
spelen in een [[4-4-2]]
Het cijfer is [[{k},{k}]]
IP-reeks geblokkeerd, zie [[{k}.{k}.{kk}]]
[[{k}/{k}]] van de gevallen
maat [[90-60-90]]
Recept: [[1/2]] ui en [[3/4]] liter
RR [[{#100}/{#80}]]
Pagina [[{k}-{kk}]] lezen
bestek [[{kk}.{kk}.{kk}]]
stand [[3-1]] na rust
Paragraaf [[{k}.{k}.{k}]] vervalt
kamer [[{k}.{kk}]] is vrij
gewicht [[{kk}.{k}]] kg
kernel [[5.15.0-{kk}]]
breuk van [[12/{kk}]]
onderdeel [[{#00-00-000}]]
bereik [[2-{kk}]] mm
sectie [[{k}-{k}-{k}]] rijping
kans van [[1 op {kk}]]
[[{k}.{k}.{k}-beta]] testen
~upgrade to [[{k}.{kk}.{k}]]
~ratio [[3:2]]
~they won [[{k}-{k}]] yesterday
~clause [[{kk}.{k}.{k}]]
~[[24/7]] support
~pick [[1/4]] inch bolts
~dosage [[2-0-1]] with food
''')
T("age", "age", r'''
mijn moeder is ¤ en woont nog zelfstandig
ze wordt in mei ¤
pas ¤ geworden en nu al met pensioen
word volgende week ¤ haha oud
[[{age}-jarige]] vrouw, val op heup
[[{age} jarige]] man met POB sinds vanochtend
m/¤, bekend met COPD GOLD III
V/¤ ADL-zelfst., thuiszorg 1x dd
{naam} (¤) uit {stad}
vrouw (¤) overleden bij ongeval in {stad}
Leeftijd ........ ¤
lft: [[{age} jr]]
Dhr. {an}, [[{age}jr]], opname ivm delier
[[{agek}jr oud]], koorts sinds gister
kind van [[{agek} jaar]] met astma
{an};{vn};¤;M
{"leeftijd":¤,"geslacht":"v"}
> Hoe oud is uw zoon?\n[[{agek} jaar oud]]
peuter van [[2,5]], spreekt nog niet
mijn zoontje van [[{agek}]] durft niet naar zwemles
baby van [[{k} maanden]] huilt veel
onze baby is [[{k} weken oud]] en drinkt slecht
Verdachte was ten tijde van het feit [[{age} jaar oud]].
een destijds [[{agek}-jarig]] meisje
op [[{age}-jarige]] leeftijd gescheiden
{vn}, ¤, zoekt vrouw voor gezellige avonden
vriendin van [[{age} jaar]], zelf ben ik [[{age}]]
CV: [[{age} jaar]], gehuwd, twee kinderen
wij, [[{age}]] en [[{age} jaar jong]], zoeken een huis
hij is nu ¤ hoor, geen kind meer
mevr. is [[{age5} jr.]] en slechthorend
Patiënt van [[{age5} jaar]] met heupfractuur links
Voor de sollicitatie: kandidaat ([[{age} jr]]), ervaring in logistiek
Slachtoffer is een [[{age}-jarige]] inwoner van {stad}
De man, [[{age} jaar]], is aangehouden.
mn opa wordt dit jaar [[{age5}]]
ben [[{agek}]] en wil een bijbaan, mag dat
LEEFTIJD: ¤  GEWICHT: {kk} kg
Oudste zoon ([[{agek}]]) blijft bij vader, jongste ([[{agek}]]) bij moeder
{vn2} van [[{agek} jr]] is uit het klimrek gevallen
Anamnese: [[{age}j]], nuchter, geen allergieën
Overlijdensbericht: in de leeftijd van [[{age5} jaar]]
Werknemer, inmiddels [[{age5} jaar oud]], vraagt deeltijdpensioen
zij is [[{age5} jaar]] en weduwe
hij trouwde op zijn [[{age}e]]
ik (m, [[{age}]]) heb sinds vorige maand last van
~{naam}, aged ¤, of {stad}
~my son is [[{agek}]] and still wets the bed
~[[{age} y/o]] male c/o chest pain
~a [[{age}-year-old]] woman was arrested
~Age: ¤
~[[{age}yo]] F, PMH: asthma
~he turned ¤ last week
~{"age":¤,"sex":"f"}
~mother ([[{age5}]]) lives in a care home
~the deceased was [[{age5} years old]]
~im [[{agek}]], can i open an account
''', r'''
[[{k} jaar]] garantie op het apparaat
'n man van [[middelbare leeftijd]]
hypotheek loopt [[30 jaar]]
contract van [[{k} jaar]]
[[{k} maanden]] wachttijd bij de poli
het bedrijf bestaat [[{kk} jaar]]
whisky van [[18 jaar]] oud gerijpt
toegang [[18+]]
entree [[65+]] korting
kinderen [[0-12 jaar]] gratis
wet van [[{kk} jaar]] geleden
gevangenisstraf van [[{k} jaar]] geëist
Auto is [[{k} jaar oud]] en roest
klachten sinds [[{k} jr]]
jeugd onder [[18 jaar]] altijd met ouder
kratten [[{kk}]] stuks
ervaring: [[{kk} jaar]] in de bouw
[[{k}-jarige]] opleiding geneeskunde
[[{k}-jarig]] contract met de leverancier
zaal (max [[{kkk}]])
pagina [[{kk}]] bovenaan
controle over [[{k} mnd]]
is [[{k} weken]] uitgeleend
de [[80-jarige]] oorlog
[[{kk} jaar]] getrouwd vieren ze
bord [[30]] in de straat
boom van [[{kkk} jaar]] gekapt
~[[{k}-year]] warranty
~[[{kk} years]] of experience
~sentenced to [[{k} years]]
~a [[{kk}-year-old]] building
~rated [[PG-13]]
~over [[65s]] travel free
''')
T("ip", "ip", r'''
mijn ip is ¤ staat dat geblokkeerd?
{ts} sshd[{#9000}]: Failed password for root from ¤ port {#50000} ssh2
¤ - - [{ts}] "GET /login HTTP/1.1" 200 {#9000}
{"src_ip":"¤","action":"block"}
IP-adres ........ ¤
> Vanaf welk adres probeert u in te loggen?\n¤
Ticket {#90000}: VPN-gebruiker {vn} krijgt geen verbinding, client-IP ¤
De abonnee achter IP-adres ¤ is bij de provider gevorderd.
firewall deny tcp ¤ -> ¤ port 443
X-Forwarded-For: ¤
Received: from mail (¤) by mx2
pc van {vn}: ¤ statisch
{ts};¤;{naam};inlog mislukt
ping ¤ geeft timeout
remote desktop naar ¤ (laptop {an})
Aangifte: reactie geplaatst vanaf IP ¤
inet ¤ scope global dynamic
DHCPACK on ¤ to laptop-{vn}
nginx: client: ¤, server: portaal
| {naam} | ¤ | online |
Host ¤ is up (0.0{#10}s latency).
ip=¤&uid={#900}
adres van de printer thuis is ¤
Logboek zorgportaal: dossier geopend vanaf ¤ door {an}
ipv6 adres [[{ip6}]] doet het niet bij mij
Laatste aanmelding: {dag} {tijd} vanaf ¤
Het bericht is verzonden vanaf ¤, aldus het proces-verbaal.
traceroute\n 1  ¤  2 ms\n 2  ¤  9 ms
audit user={vn} addr=¤ res=failed
fail2ban: Ban ¤
Bezoeker ¤ accepteerde de cookies om {tijd}
stemde twee keer vanaf hetzelfde ip (¤)
<client_ip>¤</client_ip>
Verbonden met ¤ op poort 22
ssh {vn}@¤
http://[[{ip4}]]:8080/admin
thuiswerker {vn}, toegewezen ip: ¤
Mastodon-blok: ¤ wegens spam
WebRTC lekt lokaal adres ¤
SIP registratie van ¤ ({naam})
I P : ¤
~client ¤ denied by rule 14
~Last login: {dag} from ¤
~my ip got banned: ¤
~IP address: ¤
~{"remote_addr":"¤","status":403}
~The upload originated from ¤, registered to {naam}.
~sshd: Accepted publickey for {vn} from ¤
~> what's your public IP?\n¤
''', r'''
Versie [[{k}.{kk}.{k}.{kkk}]] geïnstalleerd
paragraaf [[{k}.{k}.{k}.{k}]] van het bestek
driver [[{kk}.0.{#9000}.{#00}]] bijgewerkt
build [[10.0.19045.{#9000}]] van Windows
artikel [[{k}.{k}.{k}]] lid 2
bedrag [[{k}.{kkk}.{kkk}]],00
tijd [[{ts}]]
mac begint met [[{h2}:{h2}:{h2}]]
verhouding [[1:2:3:4]]
bestek [[{kk}.{kk}.{kk}.{kk}]]
Chrome [[120.0.{#6000}.{kkk}]]
OID [[1.3.6.1.4.1.{#9000}]]
firmware v[[{k}.{k}.{k}.{k}]]
sectie [[{k}.{k}.{k}.{k}]] (oud)
[[999.{kkk}.300.1]] kan geen adres zijn
code [[{kk}.{kk}.{kk}]]-b
C++-aanroep [[std::vector]]
stand [[2:1]]
hoofdstukken [[{k}.{k}]] en [[{k}.{k}]]
SBI-code [[62.01.{k}]]
~version [[{k}.{k}.{k}.{kk}]]
~see clause [[{k}.{k}.{k}.{k}]]
~OID [[2.16.840.1.113883]]
~assembly version [[{k}.0.0.{k}]]
~score [[3:2]]
~call [[Foo::bar]]
''')
T("mac", "mac", r'''
mac adres van mijn telefoon is ¤
MAC-adres ....... ¤
Ethernet adapter:\n   Fysiek adres . . . : ¤
link/ether ¤ brd
{ts} hostapd: wlan0: STA ¤ IEEE 802.11: associated
dhcpd: DHCPREQUEST from ¤ (iPhone-van-{vn}) via eth0
{"mac":"¤","device":"{vn}-laptop"}
{vn};¤;ja
> Wat is het MAC-adres van je tv?\n¤
Ticket: wifi op tablet {vn} werkt niet, MAC ¤
whitelist ¤ op de schoolwifi
wifi-sniffer zag ¤ om {tijd} bij de ingang
arp: ¤ op eth1
| laptop {an} | ¤ |
bluetooth adres ¤ (oortjes {vn})
Toestel van verdachte met MAC-adres ¤ maakte verbinding met de router.
WOL-pakket naar ¤ gestuurd
Address: ¤ (HCI)
port-security violation, ¤ on Gi0/12
mac=¤ vlan=20
BLE-tag ¤ hoort bij rollator mw. {an}
<mac>¤</mac>
oude pc: ¤ / nieuwe pc: ¤
NIC {naam}: ¤
Wifi MAC: ¤  BT MAC: ¤
onder instellingen staat wifi-adres ¤
Inventaris: laptop, uitgegeven aan {an}, LAN ¤
RADIUS reject calling-station-id=¤
AP zag client ¤ met -67 dBm
controller blokkeert ¤ te veel pogingen
M A C : ¤
personenteller registreert ¤ (niet gehasht!)
smartwatch {vn}, adres ¤
neighbor ¤ REACHABLE
mac-adres zonder streepjes: [[{macp}]]
MAC: [[{macp}]]
{"wlan_mac":"[[{macp}]]"}
Kastje thuis bij cliënt, mac ¤, offline
CallingStation ¤ user {vn}
koptelefoon gekoppeld (¤)
~MAC address: ¤
~my console's mac is ¤ can you open the port
~ether ¤ txqueuelen 1000
~Device ¤ ({vn}'s iPad) joined Guest-WiFi
~{"bssid_client":"¤"}
~The phone with MAC ¤ was seen near the shop.
~blocked device ¤ at {tijd}
~Physical Address. . . : ¤
''', r'''
kleurcode [[#{HEX6}]]
commit [[{hex12}]]
SHA1 [[{hex40}]]
tijd [[{ts}]]
vingerafdruk [[{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}]]
OUI-prefix [[00:1A:2B]] hoort bij de fabrikant
setje [[12-13-14-15]]
lottotrekking [[3-11-17-24-33]]
versie [[{hex7}]]
hexdump [[de ad be ef]]
breistek [[2:2:2]]
onderdeel [[{#00-00-00-00}]]
artikel [[AB-{#00-00}]]
revisie [[{hex12}]] teruggedraaid
docker image [[{hex12}]]
[[GG:HH:II:JJ:KK:LL]] zijn geen hextekens
duur [[01:{#30}:{#40}.{#000}]]
css [[#{HEX6}]] en [[#fff]]
mac en cheese [[2x]]
timecode [[00:{#10:20:10}]]
~commit [[{hex12}]] broke the build
~color [[#{HEX6}]]
~fingerprint [[{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}]]
~etag [[{hex12}]]
~[[MacBook Pro 14]] for sale
~timecode [[01:{#20:30:10}]]
''')
T("url_person", "url", r'''
volg me op [[{handle}]]
insta: [[{handle}]]
insta is [[{handle}]] stuur maar dm
mijn linkedin ¤
LinkedIn ........ [[{li}]]
Portfolio: [[{web}]]
> heb je een site?\n[[{web}]]
CV\n{NAAM}\n[[{li}]]\n{stad}
{naam};¤
{"instagram":"[[{handle}]]","naam":"{vn}"}
screenshot van het profiel ¤ zit in het dossier
Verdachte plaatste het filmpje op ¤.
tiktok [[{handle}]] heeft mij uitgescholden
via X-account [[{handle}]] is gedreigd
Sollicitatie {naam}, zie ¤
bericht ontvangen van [[{handle}]] op snapchat
twitter: [[{handle}]] telegram: [[{handle}]]
dit is zijn facebook: ¤
Notulen: gastspreker {naam} (¤)
<a href="[[{li}]]">{naam}</a>
| {naam} | [[{handle}]] |
Vermissing: laatst actief op ¤
mijn blog over reizen staat op [[{web}]]
foto's: [[{web}]]\n{naam}, fotograaf
Profiel ¤ toont thuisadres
klacht over reactie van [[{handle}]]
school: filmpje staat op account [[{handle}]]
check ¤ voor mijn werk
dm [[{handle}]] ff
{ts} scraper fetched ¤
getagd: [[{handle}]] en [[{handle}]]
Wie is de beheerder van ¤?
Handtekening: {naam} | [[{li}]]
melder stuurde link: ¤
zijn profielpagina (¤) is verwijderd
discord van {vn}: [[{handle}]]
ik post als [[{handle}]] op mastodon
Website deelnemer: [[{web}]]
sociale media: ¤, [[{handle}]]
zie ook ¤ (privé)
~follow me [[{handle}]]
~LinkedIn: [[{li}]]
~her insta is [[{handle}]] i think
~Portfolio at [[{web}]]
~{"profile_url":"¤"}
~The threat was posted by [[{handle}]].
~Resume – {naam}\n[[{li}]]
~> link?\n¤
~reported account: ¤
''', r'''
zie [[https://www.rijksoverheid.nl/onderwerpen/zorg]]
meer info op [[www.zorgwijzer.nl/faq]]
inloggen via [[https://mijn.overheid.nl]]
bron: [[https://www.cbs.nl/nl-nl/cijfers/detail/{#80000}]]
handleiding op [[https://docs.python.org/3/library/re.html]]
repo [[https://github.com/torvalds/linux]]
decorator [[@property]]
[[@Override]] ontbreekt
npm i [[@types/node]]
download [[https://www.kpn.com/service]]
artikel op [[https://www.nu.nl/economie/{#6000000}]]
[[@media]] screen in de css
routeplanner: [[https://www.anwb.nl/verkeer]]
[[@import]] bovenaan
wet: [[https://wetten.overheid.nl/BWBR{#0000000}]]
3 kg [[@ 2]] euro
bestel via [[https://www.bol.com/nl/nl/s/]]
[[https://example.com/index.html]] is een voorbeeld
vacatures [[www.werkenbijdeoverheid.nl]]
[[https://www.ns.nl/reisplanner]]
wiki [[https://nl.wikipedia.org/wiki/Appel]]
webcam [[https://www.knmi.nl/nederland-nu/weer]]
@[[param]] in javadoc
~docs at [[https://developer.mozilla.org/en-US/docs/Web]]
~see [[https://www.gov.uk/vat-rates]]
~use [[@Test]] here
~[[https://stackoverflow.com/questions/tagged/regex]]
~pip mirror [[https://pypi.org/simple]]
''')
T("kvk", "kvk", r'''
kvk ¤
wat is je kvk? ¤
KvK-nummer ...... ¤
KvK: ¤ | btw volgt
> Mag ik uw kvk-nummer voor het account?\n¤
Factuur\n{an} Timmerwerken\n{str} {kk}\nKvK ¤
{an} Hoveniers;¤;{stad}
{"kvkNummer":"¤","handelsnaam":"{an} Advies"}
ingeschreven in het handelsregister onder nummer ¤
Eiser handelt onder de naam {an} Transport (KvK ¤).
Inschrijfnr. Kamer van Koophandel: ¤
eenmanszaak {naam}, kvk nr. ¤, start {jr}
K.v.K. {stad} nr. ¤
{ts} handelsregister-api GET /basisprofielen/¤ 200
zzp'er {vn}, kvk-nr ¤, uurtarief {kk}
Leverancier: bakkerij {an}, kvk ¤, betaling 30 dgn
Handelsregisternummer ¤
kvknummer=¤
mijn kvk nummer is ¤ ik wil zakelijk abbo
bedrijf uitgeschreven, oude KvK-inschrijving ¤
<kvkNummer>¤</kvkNummer>
De maatschap, ingeschreven bij de KvK ({stad}) onder ¤
| {an} Schilders | ¤ |
Offerteaanvraag\nBedrijf: {an}\nKvK-nr.: ¤
subsidie aangevraagd door {an} Zorg (KvK-nr. ¤)
uittreksel KvK ¤ bijgevoegd
ZZP-verklaring: {naam}, KVK ¤
KVK¤ op de stempel
vof {an} & Zn., kvk ¤, 2 vennoten
Curator in het faillissement van {an} B.V., KvK ¤
K v K :  ¤
kvk-nr ¤ bestaat niet volgens het systeem
Kamer van Koophandel ¤, vestiging {stad}
dossiernummer KvK ¤ t.n.v. {naam}
Zakelijke rekening voor KvK ¤ geopend
Notulen: penningmeester regelt KvK-wijziging, nr ¤
pgb-zorgverlener {naam}, KvK: ¤
in te vullen door ondernemer\nkvk ¤\nsbi 4321
Groothandelspas op kvk ¤ aangevraagd
onze stichting heeft KvK ¤ en RSIN volgt
~Chamber of Commerce no. ¤
~KvK (CoC) number: ¤
~trade register number ¤, {stad}
~{"coc_number":"¤"}
~registered with the Dutch Chamber of Commerce under ¤
~my kvk is ¤, can you invoice the company
~CoC: ¤\nAttn: {naam}
''', r'''
Order [[{#90000000}]] is verzonden
Factuurnr [[{#90000000}]]
klantnummer [[{#90000000}]] vermelden
artikel [[{#90000000}]] uitverkocht
Datumcode [[2024{#0900}]]x
zaak [[{#90000000}]] gesloten
Bestelling [[{#9000 0000}]] klaar
barcode [[{#90000000}]]
Serienr [[{#90000000}]]
inboeknr [[{#90000000}]]
meterstand [[{#90000000}]] Wh
opbrengst [[{#90.000.000}]] euro
EAN-8 [[{#90000000}]]
ticket [[{#90000000}]] opgelost
logregel [[{#90000000}]] bytes
rit [[{#90000000}]] geannuleerd
pakbon [[{#90000000}]]
Aanvraagnummer vergunning [[{#90000000}]]
retour [[{#90000000}]] ontvangen
bestelcode [[{#90.000.000}]] groothandel
{"ticket":[[{#90000000}]]}
~Order [[{#90000000}]] shipped
~invoice no. [[{#90000000}]]
~job [[{#90000000}]] done
~part [[{#9000-0000}]]
~PO [[{#90000000}]] approved
''')
T("vat", "vat", r'''
btw ¤
btw-id: ¤
BTW-identificatienummer ...... ¤
Factuur {jr}-{#000}\n{an} Stukadoors\nBTW nr. ¤
> Graag uw btw-nummer ivm verlegde btw\n¤
{an} Design;¤;{stad}
{"vatId":"¤"}
mijn btw nr is ¤ en kvk komt nog
Omzetbelastingnummer ¤
OB-nummer: ¤
zzp {naam}, btw-id ¤
{ts} vies-check: ¤ valid=true
Ondernemer {naam}, btw-identificatienummer ¤, vraagt KOR aan
btw-id ¤ staat niet in VIES
BTW: ¤ | KvK op aanvraag
<VatNumber>¤</VatNumber>
Intracommunautaire levering aan ¤
B T W :  ¤
| {an} Advies | ¤ |
Afnemer in België, btw-nr. [[{vatbe}]], btw verlegd
BTW [[{vatbe}]]\n{naam}, zelfstandig boekhouder
ondernemingsnummer [[{vatbe}]] van {naam}
voettekst: {an} Fotografie · ¤
De inspecteur heeft het btw-nummer ¤ ingetrokken.
BTWnr. ¤
Btw-nummer (NL): ¤
vat=¤&land=NL
inkoopfactuur zonder btw-nr, moet zijn ¤
In de administratie stond ¤, dat is van haar eenmanszaak.
klantkaart: {naam} / ¤ / betaling per bank
Offerte {an} Montage, btw ¤
nieuwe btw-id per 1 januari: ¤ (oude vervalt)
Uw btw-id is ¤. Zet dit op uw facturen.
bol verkoopaccount, btw ¤
ICP-opgaaf: ¤ {eur}
btwnummer klopt niet hij geeft fout bij ¤
notulen: {vn} levert btw-id ¤ aan
~VAT number: ¤
~VAT reg no ¤
~our vat id is ¤, please reissue the invoice
~{"vat_number":"¤"}
~Reverse charge, customer VAT ¤
~Sole trader {naam}, VAT ¤, {stad}
~> VAT ID?\n¤
~EU VAT: [[{vatbe}]] (Belgium)
''', r'''
[[21%]] btw over het bedrag
btw [[€ {eur}]]
artikel [[NL{#90000}]] is op
SKU [[NL-{#9000}-B]]
verlegd, zie [[artikel 12]] lid 3
postbus [[B{#00}]] sleutel
zending [[NL{#90000000}]] onderweg
batch [[BE{#0000}]]
Boekingscode [[NLB{#000}]]
route [[NL{#00}-B{#00}]]
btw-bedrag [[{eur}]] hoog tarief
btw-aangifte [[kwartaal {k}]]
formulier [[OB {#000}]]
rubriek [[1a]] en [[5b]]
tarief [[9]] procent btw
ISIN [[NL{#0000000000}]]
oormerk [[NL {#000000000}]]
wissel [[B{#00}]]
~[[20%]] VAT included
~VAT amount [[{eur}]]
~SKU [[NL{#9000}B]] out of stock
~part [[BE-{#9000}]]
~form [[VAT{#100}]]
~rate [[9%]] applies
''')
T("passport", "pass", r'''
paspoort ¤
paspoortnummer is ¤ verloopt volgend jaar
Paspoortnr. ...... ¤
> Wat is uw paspoortnummer?\n¤
{an};{vn};¤;NLD
{"passportNumber":"¤","nationality":"NLD"}
ID: pp ¤, gezien en akkoord
legitimatie paspoort nr. ¤ geldig tot 2031
Vermist: paspoort ¤ op naam van {naam}
vlucht geboekt, paspoort van {vn}: ¤
incheck: {NAAM} / ¤
De comparant heeft zich gelegitimeerd met paspoort nummer ¤.
paspoort kwijt!! nr ¤ heb nog een foto
Documentsoort: paspoort\nDocumentnummer: ¤
ESTA aanvraag, passport no ¤
Kopie paspoort (¤) in personeelsdossier
W-document nvt, paspoort ¤
Naam reiziger {naam}, paspoort ¤
<passportNo>¤</passportNo>
Reisdocument: NL-paspoort, ¤
{ts} kyc: doc=PASSPORT nr=¤ status=ok
| {naam} | paspoort | ¤ |
P A S P O O R T  N R :  ¤
nieuw paspoort opgehaald, ¤, oude ingeleverd
WID-check medewerker {an}: paspoort ¤
Verdachte identificeerde zich met een vals paspoort, nr. ¤.
hotel vraagt paspoortnummer: ¤
pp-nr ¤
Aangifte vermissing paspoort met documentnr ¤
paspoort {vn2}: ¤, paspoort {vn}: ¤
visumaanvraag {naam}, paspoortnummer ¤
notaris: identiteit vastgesteld adhv paspoort (¤)
rpt. vreemdelingen: paspoortnr. ¤ ingenomen
het nr. op mijn paspoort is ¤
Bijlage 2: ID-bewijs – paspoort ¤, afgegeven te {stad}
Mijn paspoort met nummer ¤ is gestolen in de trein.
Bewindvoering: paspoort cliënt, ¤, verlopen
paspoort: ¤ (let op, kleine letters in systeem)
~passport no. ¤
~my passport number is ¤ for the visa form
~Passport: ¤  Expiry: 2032
~{"doc_type":"passport","doc_no":"¤"}
~Guest {naam}, passport ¤
~Lost passport ¤, please cancel it.
~travel doc (Dutch passport) ¤
~> passport number for check-in?\n¤
''', r'''
kortingscode [[{doc}]]
SKU [[{doc}]] is op
artikel [[{doc}]] niet leverbaar
batch [[{doc}]]
ordercode [[{doc}]]
Onderdeel [[{doc}]] voor de pomp
productcode: [[{doc}]]
Boekingscode [[{#AAA000}]]
vlucht [[KL{#9000}]]
serie [[{doc}]] blik verf
track [[{doc}]]
tegoedcode [[{doc}]]
wifi-wachtwoord [[{doc}]]
licentie [[{doc}]]
typeplaatje model [[{doc}]]
monster [[{doc}]] naar het lab
voorraad;code\n12;[[{doc}]]
zaad ras [[NX{#900}]]
bestel [[{doc}]] twee keer
container seal [[{doc}]]
stoel [[{k}B]]
~promo code [[{doc}]]
~part no. [[{doc}]]
~batch [[{doc}]] recalled
~voucher [[{doc}]]
~flight [[BA{#900}]]
''')
T("id_card", "idc", r'''
ID-kaart ¤
id kaart nummer ¤ staat rechtsboven
Nummer ID-kaart .... ¤
Identiteitskaart ¤, afgegeven te {stad}
> Welk ID-bewijs heeft u?\nidentiteitskaart ¤
{an};ID-kaart;¤
{"idType":"ID_CARD","idNumber":"¤"}
legitimatie: identiteitskaart, nr. ¤
mijn id ligt nog bij de bar nr ¤
WID: ID-krt ¤ gld t/m 2030
Documentsoort: Nederlandse identiteitskaart\nDocumentnummer: ¤
Getuige legitimeerde zich met identiteitskaart ¤.
gestolen portemonnee met daarin ID-kaart ¤ en pasjes
Kopie ID (kaart ¤) verwijderen na controle
Personeelsdossier {naam}: ID-kaart ¤
aanvraag spoed-ID: oude ID-kaart ¤ vermist
<idKaart>¤</idKaart>
{ts} onboarding: id_card=¤ ocr=0.98
NIK ¤
| {naam} | identiteitskaart | ¤ |
I D - K A A R T  ¤
id-kaart van {vn2}: ¤
toegang bezoeker {naam}, ID-kaart {vn} nr ¤
Gezien: id-kaart met nummer ¤
De gemeente heeft uw identiteitskaart (¤) klaarliggen.
ziekenhuisbalie: ID-kaart gecontroleerd, ¤
ID-bewijs (identiteitskaart) nr ¤ ingevoerd in EPD
digid app scant id-kaart ¤ niet
identiteitskaartnummer ¤
verzonden per post: identiteitskaart ¤
zoekgeraakt in {stad}: id ¤ op naam {naam}
uitzendkracht {vn}, idkaart ¤, akkoord
Verhuurder maakte scan van id-kaart ¤
ID kaartnr. ¤
Verhoor: verdachte, id-kaart ¤, spreekt Nederlands
kaartnr id: ¤ (identiteitskaart), bsn afgedekt
huurauto: identiteitskaart ¤ getoond bij afhalen
Voogd toonde identiteitskaart met documentnr. ¤
~ID card ¤
~national identity card number: ¤
~{"id_card":"¤"}
~my dutch id card no is ¤
~Identity verified by ID card ¤
~> ID card number?\n¤
~Lost ID card (¤) reported to the municipality
~Visitor {naam}, identity card no. ¤
''', r'''
kortingscode [[{doc}]]
SKU [[{doc}]]
artikelnr [[{doc}]] gewijzigd
onderdeel [[{doc}]]
bestelcode [[{doc}]]
batch [[{doc}]]
charge [[{doc}]] afgekeurd
chip [[IC{#9000}]] doorgebrand
Productcode [[{doc}]] vervallen
bon [[{doc}]]
referentie folder [[{doc}]]
tegoed [[{doc}]]
model [[ID.{k}]] elektrische auto
cartridge [[{doc}]]
verf [[{doc}]] mat
zending [[{doc}]]
voorraadlocatie [[{#A00-A0}]]
IC [[{#9000}]] naar {stad}
waspoeder code [[{doc}]]
zaadmengsel [[{doc}]]
~part [[{doc}]]
~coupon [[{doc}]]
~stock code [[{doc}]]
~component [[IC{#900}]]
~batch no [[{doc}]]
~model [[{doc}]]
''')
T("driving_licence", "rij", r'''
rijbewijs ¤
rijbewijsnr ¤
Rijbewijsnummer .... ¤
nr rijbewijs is ¤ categorie B
> rijbewijsnummer voor de huurauto?\n¤
{an};rijbewijs;¤;B
{"rijbewijsnummer":"¤"}
Chauffeur {naam}, rijbewijs ¤, cat. CE
rijbewijs gevorderd, nr. ¤
Legitimatie: rijbewijs, documentnummer ¤
CBR: rijbewijs ¤ ongeldig verklaard
mn rijbewijs is gestolen nummer ¤
rb ¤ (rijbewijs), gld 10 jr
Bestuurder toonde rijbewijs met nummer ¤.
leaseovereenkomst: rijbewijs bestuurder ¤
<rijbewijs>¤</rijbewijs>
deelauto-account {vn}: rijbewijs ¤ goedgekeurd
Documentsoort: rijbewijs\nDocumentnr: ¤
{ts} rdw: rijbewijsnummer=¤ status=geldig
R I J B E W I J S  ¤
| {naam} | ¤ | rijbewijs B |
HR-dossier: kopie rijbewijs ¤ (poolauto)
verlenging rijbewijs ¤ aangevraagd
rijbew. nr. ¤ afg. {stad}
Aangifte vermissing rijbewijs (¤)
taxipas en rijbewijs ¤ ingeleverd
rijbewijs van {vn2}: ¤
het rijbewijs, nummer ¤, is ingevorderd door de politie
Verhuur aanhanger: rijbewijs gezien, ¤
op mijn rijbewijs staat bij 5: ¤
Rijbewijsnummer huurder 1: ¤, huurder 2: ¤
nieuw rijbewijs ¤ per post ontvangen
rijbewijs ¤ verloopt, keuring nodig
notulen: chauffeurs leveren rijbewijsnr in, {vn} = ¤
Identiteit vastgesteld: rijbewijs {naam}, ¤
rij-bewijs nr. ¤ slecht leesbaar
verkeersboete, rijbewijs ¤ ingehouden
Machtiging rijbewijs ophalen, doc. ¤
~driving licence ¤
~driver's license no. ¤
~Licence number: ¤ (Dutch)
~{"driving_licence":"¤"}
~my driving licence number is ¤ for the van
~Driver {naam}, licence ¤, cat. B
~> driving licence no?\n¤
''', r'''
artikel [[{#9000000000}]]
ordernr [[{#9000000000}]]
EAN [[{#9000000000}]]
factuur [[{#9000000000}]]
voucher [[{#9000000000}]]
track [[{#9000000000}]]
zaak [[{#9000000000}]] afgehandeld
ticket [[{#9000000000}]]
kassabon [[{#9000000000}]]
epoch [[17{#00000000}]]
Serienr boiler [[{#9000000000}]]
batch [[{#9000000000}]] retour
meldnummer [[{#9000000000}]] lantaarnpaal
bytes: [[{#9000000000}]]
omzet [[{#9.000.000.000}]]
ISBN-10 [[90{#0000000}]]X
Reserveringsnr [[{#9000000000}]] sauna
bestelling [[{#9000000000}]]
rijles pakket [[{k}]] van {kk} lessen
rijbewijs [[B]] vereist
kratnr [[{#9000000000}]]
sku [[{#9000000000}]] op
~order [[{#9000000000}]]
~invoice [[{#9000000000}]]
~timestamp [[16{#00000000}]]
~PO [[{#9000000000}]]
~barcode [[{#9000000000}]]
''')
T("licence_plate", "plate", r'''
kenteken ¤
auto met kenteken ¤ staat voor mn oprit
Kenteken ........ ¤
zwarte golf ¤ reed gewoon door
> Wat is het kenteken?\n¤
{an};VW Polo;¤
{"kenteken":"[[{platep}]]"}
parkeervergunning voor ¤
Pleegauto: grijze Peugeot, voorzien van kenteken ¤
Getuige zag een busje, ¤, wegrijden.
taxatie ¤, km-stand {#90}.000
apk ¤ verlopen
Leaseauto {naam}: ¤
mn auto ¤ staat bij de garage
{ts} anpr cam3: [[{platep}]] 0.97
Ticket parkeerapp: verkeerd kenteken ingevoerd, moet ¤ zijn
bezoeker {naam}, kenteken ¤, P2
KENTEKEN:¤
rdw: voertuig ¤ gestolen gemeld
Schadeformulier\nVoertuig A: ¤\nVoertuig B: ¤
Boete Mulder: ¤ snelheidsovertreding {kk} km/u
K E N T E K E N  ¤
<kenteken>[[{platep}]]</kenteken>
te koop: Opel Corsa, [[{plateu}]], apk nieuw
poolauto [[{plateu}]] gereserveerd door {vn}
scooter met plaatje [[{plateu}]] gejat
ontheffing binnenstad voor [[{plateu}]]
gehandicaptenkaart gekoppeld aan kenteken ¤
kenteken van de dader was ¤ of iets wat erop leek
rit {dag}: ¤, {kk} km, {stad}
| ¤ | {naam} | vak {k} |
ik sta geparkeerd met ¤
Verzekeringsbewijs motorrijtuig, kenteken ¤
camera: bestelbus, kenteken [[{platep}]], {tijd}
aanhanger kenteken ¤ verzekerd
Wissel auto: oud ¤, nieuw ¤
Tankpas op kenteken ¤
Notulen VvE: auto [[{plateu}]] blokkeert de garage
belastingdienst: motorrijtuigenbelasting ¤
chauffeur {vn} rijdt met [[{plateu}]]
~licence plate ¤
~my car (reg ¤) was towed
~Number plate: ¤
~{"plate":"[[{platep}]]"}
~visitor parking please: ¤
~The vehicle, registration ¤, left the scene.
~> plate?\n¤
''', r'''
tekening [[{plateparts}]]
monster [[{plateparts}]] grond
lakkleur [[{plateparts}]]
artikel [[{plateparts}]] op voorraad
lade [[{plateparts}]]
kast [[{plateparts}]] archief
schroef [[M8-{kk}]]
chassis type [[{#AA-00}]]
sleutelnummer [[{plateparts}]]
ras tulp [[{plateparts}]]
sjabloon [[{plateparts}]].docx
vak [[{#A-00-A}]] in het magazijn
filter [[{plateparts}]] vervangen
typenummer boormachine [[{plateparts}]]
code archiefdoos [[{plateparts}]]
lamp [[GU-10-W]]
bestelcode [[{plateparts}]]
profiel [[HEB-{#00}]]
zender [[{#AA-00}]] op kanaal {k}
vlucht [[KL-{#90}-{#0}]]
boek signatuur [[{plateparts}]]
~drawing [[{plateparts}]]
~bin [[{plateparts}]]
~paint code [[{plateparts}]]
~part [[{plateparts}]] obsolete
~template [[{plateparts}]]
''')
T("patient_number", "pat", r'''
patnr ¤
pat.nr. ¤
Patiëntnummer ...... ¤
pt.nr ¤, polikliniek cardio
Pat: {an} {vn}  patnr: ¤  afd: C{k}
> Wat is uw patiëntnummer?\n¤, staat op de kaart
{an};{vn};¤;INT (patientnr)
{"patientnummer":"¤"}
{"patientId":"¤","afdeling":"SEH"}
mijn patientnummer bij het zkh is ¤ kan ik de uitslag zien
ZIS-nummer patiënt ¤
EPD: patiënt ¤ dossier geopend door {vn2}
MRN ¤ (patiëntnummer)
HL7 PID: patientnr ¤
MDO {dag}: patiënt met nr. ¤ besproken
Brief aan huisarts\nBetreft: {naam}, patiëntnummer ¤
pt ¤ belt: nog steeds pijn, recept verlengd
Lab\nPatiëntnr: ¤\nHb {k},{k}
Afspraakkaart\nUw patiëntennummer: ¤
verkeerd dossier: brief van patiënt ¤ zat bij {an}
OK-lijst: ¤ (pat.nr), lap. chole
P A T I E N T N R  ¤
{ts} epd: view patient_id=¤ user={vn}
<patientnummer>¤</patientnummer>
| pat.nr | naam |\n| ¤ | {naam} |
Klacht: patiënt ({naam}, nr. ¤) wachtte {k} uur
radiologie: patnr ¤, X-thorax, geen afw.
apotheek: patiëntnummer ¤, herhaalmedicatie
sticker op het buisje: patiëntnr ¤
vul uw patiëntnummer in: ¤
bij de balie vroegen ze mn patientnummer, dat is ¤
tandarts, patiëntnr. ¤, kroon 36
fysio: patiëntnr ¤, {k}e behandeling
patiëntennr: ¤ verzekering onbekend
dossier GGZ: patiëntnummer ¤
dialyse: patiënt-ID ¤, 3x p.w.
doorverwezen, patiëntnummer aldaar: ¤
MIP-melding: patiënt ¤ kreeg dubbele dosis
Naam: {naam}\nPatiëntnr.: ¤\nAllergie: penicilline
~patient no. ¤
~Patient number: ¤
~MRN: ¤
~my patient number is ¤, when is my scan
~{"patient_id":"¤"}
~Patient {naam} (hospital no. ¤) was seen on ward {k}.
~> patient ID please\n¤
~Discharge letter re patient no. ¤
''', r'''
order [[{#9000000}]]
factuur [[{#900000}]]
artikelnr [[{#9000000}]] verband
batch vaccin [[{#900000}]]
kamer [[{kkk}]]
ticket [[{#900000}]]
zaal [[{k}]]
lot [[{#900000}]] handschoenen
bestelling [[{#9000000}]]
telefoonsein [[{kkk}]]
dosis [[{kkk} mg]]
Hb [[{k},{k}]]
serienummer infuuspomp [[{#9000000}]]
kostenplaats [[{#90000}]]
bed [[{k}]]
ICD-code [[I{#00}.{k}]]
DBC-prijs [[{#9000}]] euro
zorgproduct [[{#900000000}]]
trombocyten [[{kkk}]]
wachttijd [[{kk}]] dagen
inkooporder [[{#9000000}]]
ZI-nummer [[{#90000000}]] paracetamol
RVG [[{#90000}]]
~invoice [[{#900000}]]
~lot no. [[{#900000}]]
~ward [[{k}]]
~order [[{#9000000}]]
~dose [[{kkk} mg]]
''')
T("student_number", "stu", r'''
studnr ¤
studentnummer ¤
Studentnummer ...... ¤
stnr. ¤, herkansing gemist
> Wat is je studentnummer?\n¤
{an};{vn};¤;{k} (studentnr)
{"studentnummer":"¤"}
Naam: {naam}\nStudentnr.: ¤\nVak: statistiek
hoi docent, ik ben {vn} (studentnummer ¤) en was ziek
leerlingnummer ¤, klas {k}B
leerlingnr. ¤
De examencommissie besluit inzake student {naam} (studentnr [[{stu}]])
verzuim: leerling {vn} {an}, lln.nr ¤, {kk} uur
mijn studentnr is ¤ en ik kan niet in de elo
inloggen met ¤ (studentnummer) lukt niet
DUO: onderwijsnummer volgt, leerlingnummer ¤
Scriptie van {naam}, studentnummer ¤
{ts} osiris: student=¤ vak=WIS1 cijfer={k}
<studentnr>¤</studentnr>
| {naam} | studentnr ¤ | {k},{k} |
S T U D E N T N R  ¤
Fraudemelding: studenten ¤ en ¤ leverden hetzelfde werk in (studentnummers)
collegekaart, studentnummer: ¤
voorblad\n{naam}\nstudentnummer: ¤
stage-overeenkomst student {naam}, nr. ¤
BPV: leerling ¤ (leerlingnr), bedrijf {an}
mentor: leerlingnummer ¤ zorgleerling
cijferlijst leerlingnummer ¤
student met studentnummer ¤ uitgeschreven
vul hier je studentnummer in: ¤
studiepas kwijt, studentnr ¤
MR-notulen: casus leerling (nr. ¤) vertrouwelijk
toets, leerlingnr ¤, pagina {k}
universiteit: studentnummer ¤, bachelor {k}
Inschrijfbewijs\nStudentnummer ¤\n{NAAM}
studielink: studentnr ¤
groepje: {vn} (studentnr [[{stu}]]), {vn2} (studentnr [[{stu}]])
zit in klas {k}a, leerlingnr: ¤
tentamenbriefje student {naam} studnr. ¤
leerlingvolgsysteem: leerlingnummer=¤
~student number ¤
~Student ID: ¤
~my student no. is ¤, could you regrade
~{"student_id":"¤"}
~Student {naam} (ID ¤) failed the module.
~> student number?\n¤
~Enrolment: student no. ¤
~Thesis by {naam}, student ID ¤
''', r'''
cursus [[{#90000}]]
vakcode [[{#AA9000}]]
lokaal [[{kkk}]]
ticket [[{#900000}]]
order [[{#900000}]]
collegegeld [[{#9000}]] euro
studiegids [[{jr}]]
tentamen over [[{kk}]] pagina's
zaal [[{k}.{kk}]]
ISBN [[{isbn}]]
artikel [[{#90000}]]
crebo [[{#25000}]]
BRIN [[{#00AA}]]
groep [[{k}]]
cijfer [[{k},{k}]]
studiepunten [[{kk} EC]]
kluisje [[{kkk}]]
factuur [[{#900000}]]
kopieerpapier [[{#9000000}]]
stelling [[{k}]] klopt
~course [[{#90000}]]
~room [[{kkk}]]
~order [[{#9000000}]]
~module [[{#AA900}]]
~grade [[{k}.{k}]]
~fee [[{#9000}]] euros
''')
T("personnel_number", "per", r'''
persnr ¤
personeelsnummer ¤
Personeelsnummer ..... ¤
pers.nr. ¤, afd inkoop
> personeelsnr?\n¤
{an};{vn};¤;planner (persnr)
{"personeelsnummer":"¤"}
medewerkernr ¤, ziek gemeld {tijd}
Loonstrook {mnd}\nMedewerkersnr: ¤\n{naam}
HR-dossier {naam}, personeelsnummer ¤
werknemersnummer ¤ uit dienst
mijn personeelsnummer is ¤, ik zie mn rooster niet
Jubileum: collega {naam} (pers.nr. ¤)
stamnummer ¤
Verlofaanvraag\nNaam {naam}\nPersoneelsnr. ¤\nUren {kk}
dienstnr. agent ¤
politieambtenaar, dienstnummer ¤, verklaart
medewerker {naam}, nr. ¤, meldt bedrijfsongeval
{ts} afas: employee ¤ updated
<personeelsnr>¤</personeelsnr>
| pers.nr | naam |\n| ¤ | {naam} |
P E R S . N R .  ¤
personeelsnr ¤ badge defect
inwerken {vn2}: personeelsnummer ¤ aangemaakt
Beoordeling {jr}\nMedewerker: {naam} (personeelsnummer ¤)
roosterwissel tussen personeelsnummers ¤ en ¤
declaratie, persnr: ¤, {eur}
Arbo: werknemer pers.nr ¤, spreekuur {dag}
uitzendkracht, werknemernummer ¤
Salarismutatie pers.nr. ¤, schaal {k}
in te vullen door medewerker – personeelsnummer: ¤
leaseauto op personeelsnummer ¤
urenbriefje {naam} werknr ¤ (werknemersnummer)
kluis gekoppeld aan medewerker-ID ¤
verzuimmelding medewerkersnummer ¤
OR-kandidaat {naam}, personeelsnummer ¤
functioneringsgesprek, persnr. ¤
waarschuwing aan personeelslid {naam} (nr. ¤)
chauffeursnr/personeelsnummer: ¤
pensioenopgave werknemer, personeelsnummer ¤
~employee no. ¤
~Employee ID: ¤
~my staff number is ¤, badge doesnt work
~{"employee_id":"¤"}
~HR case: {naam}, personnel number ¤
~> employee ID?\n¤
~Payslip: staff no. ¤
~Termination letter, employee number ¤
''', r'''
kamer [[{kkk}]]
grootboek [[{#90000}]]
factuur [[{#900000}]]
order [[{#900000}]]
kostenplaats [[{#90000}]]
artikel [[{#900000}]]
toestel [[{#9000}]]
schaal [[{k}]]
fte [[0,{k}]]
uren [[{kkk}]]
vacature [[{#90000}]]
ticket [[{#900000}]]
budget [[{#90000}]] euro
vergaderzaal [[{k}]]
crediteur [[{#90000}]] groothandel
inkoop [[{#900000}]]
project [[{#9000}]]
bruto [[{#9000}]] per maand
afdeling [[{kkk}]]
leasemaand [[{kk}]]
~invoice [[{#900000}]]
~cost centre [[{#90000}]]
~room [[{kkk}]]
~vacancy [[{#90000}]]
~project [[{#9000}]]
~order [[{#900000}]]
''')
T("device_id", "uuid", r'''
imei [[{imei}]]
IMEI-nummer ...... [[{imei}]]
gestolen iphone, imei [[{imei}]]
> Wat is het IMEI-nummer?\n[[{imei}]]
toestel {vn}: imei [[{imei}]]
*#06# geeft [[{imei}]] als imei
IMEI1: [[{imei}]] IMEI2: [[{imei}]]
{"imei":"[[{imeip}]]"}
telecom: IMEI [[{imei}]] straalde mast in {stad} aan
Inbeslaggenomen: Samsung-telefoon, IMEI [[{imei}]]
verzekering: telefoon met imei-nr [[{imei}]] gevallen
IDFA: [[{uuid}]]
advertentie-id ¤
aaid=¤
{"advertisingId":"¤"}
Google Advertising ID ¤ gewist
device_id=¤ user={vn}
{ts} app: deviceId ¤ registered
Android ID [[{and}]]
android_id=[[{and}]]
{"androidId":"[[{and}]]"}
UDID [[{udid}]]
udid van mn ipad: [[{udid}]]
_ga=[[{ga}]]
cookie _ga met waarde [[{ga}]]
Serienummer laptop {vn}: [[{ser}]]
laptop uitgegeven aan {naam}, s/n [[{ser}]]
S/N [[{ser}]] macbook {an}
Apparaat-ID ¤ van medewerker {naam}
telefoon serienr [[{ser}]] ({vn})
| {naam} | laptop | SN [[{ser}]] |
bruikleen\nNaam: {naam}\nSerienummer: [[{ser}]]
MDM: toestel van {an}, serial [[{ser}]]
<deviceId>¤</deviceId>
push geblokkeerd voor device-ID ¤
I M E I  [[{imeip}]]
Intune apparaat-id: ¤, eigenaar {naam}
hardware-id van cliënts tablet: ¤
{naam};tablet;[[{imeip}]];imei
slimme meter-app koppelt apparaat-id ¤ aan bewoner
~IMEI: [[{imei}]]
~my phone got nicked, imei [[{imei}]]
~advertising ID ¤
~Serial number of {vn}'s laptop: [[{ser}]]
~{"device_id":"¤"}
~Device UDID [[{udid}]] enrolled by {naam}
~android_id: [[{and}]]
~> IMEI?\n[[{imei}]]
''', r'''
commit [[{hex40}]]
correlatie-id [[{uuid}]] in de foutmelding
build [[{hex7}]]
artikelnummer telefoonhoesje [[{#900000}]]
EAN [[871{#0000000000}]]
Model [[SM-{#A900A}]]
versie [[{k}.{kk}.{k}]]
order [[{#900000000000000}]]
batchnummer [[{#900000}]] accu's
md5 [[{hex12}]]
zaak [[{#900000}]]
typenummer wasmachine [[{#AA-9000}]]
kleur [[#{HEX6}]]
iPhone [[{kk}]] Pro
transactie-id [[{uuid}]]
scherm [[{k},{k} inch]]
opslag [[{kkk} GB]]
artikelcode [[{#AAA-900}]]
docker [[{hex12}]]
factuur [[{#9000000}]]
~request id [[{uuid}]] failed
~commit [[{hex40}]]
~model number [[SM-{#A900}]]
~order [[{#9000000}]]
~part [[{#AA-9000}]]
''')
T("user_agent", "ua", r'''
User-Agent: ¤
browser: ¤
useragent ¤
{ts} GET / 200 "-" "¤"
{ip4} - - "GET /login HTTP/2" 200 {#900} "-" "¤"
{"userAgent":"¤"}
{"ua":"¤","ip":"{ip4}"}
> Welke browser gebruikt u?\n¤
Ticket {#90000}: fout bij inloggen, systeeminfo: ¤
klant stuurde dit mee: ¤
De dader gebruikte een toestel met user agent "¤".
sessie {vn}: ¤
ua=¤
HTTP_USER_AGENT=¤
Formulier verzonden vanaf ¤
log: inlog {naam}, browserkenmerk ¤
inlogpoging {tijd} met ¤
{ts};{vn};¤
navigator.userAgent geeft ¤
<ua>¤</ua>
| {naam} | ¤ |
Cookieconsent vastgelegd bij ¤
Apparaatgegevens melder: ¤
Crashrapport\nUA: ¤\nScherm: zwart
portaal toont raar, mn browser is ¤
curl -A '¤' https://portaal.test
request.headers["User-Agent"] == "¤"
Proces-verbaal: uit de logs volgt user-agent ¤
HR-portaal: loonstrook geopend met ¤
patiëntportaal, browser: ¤
stemming ingestuurd via ¤
webformulier (¤)
WAF block ua="¤"
Systeem: ¤\nTaal: nl-NL
Verdachte sessie, ander apparaat: ¤
Handtekening gezet met ¤ om {tijd}
toets gemaakt in browser ¤ door {vn}
analytics: bezoeker met ¤
E-mail gelezen op ¤
nieuw apparaat herkend: ¤
useragent-string: ¤
~user agent: ¤
~browser info ¤
~login from new device: ¤
~{"user_agent":"¤"}
~The form was submitted using ¤.
~> browser?\n¤
~signed electronically via ¤
''', r'''
gebruik [[Chrome {kkk}]] of hoger
werkt niet in [[Internet Explorer 11]]
[[Firefox {kkk}]] is uit
[[curl]] installeren met apt
getest op [[Windows 11]] en [[Android 14]]
boek [[Mozilla]] geschiedenis
iOS [[{kk}.{k}]] update
[[Safari]] door Kenia, 9 dagen
Opera [[Carmen]] om {tijd}
Python [[3.{kk}]] nodig
server draait [[Apache/2.4]]
rand: [[Edge]] van de tafel schuren
vereist: [[Android {k}]]+
ubuntu [[24.04]] LTS
java [[17.0.{k}]] LTS
de [[user agent]]-kop mag leeg zijn
header [[Accept-Language]] ontbreekt
npm [[{k}.{k}.{k}]]
~requires [[Chrome {kkk}]] or later
~[[Internet Explorer]] is retired
~served by [[nginx/1.25]]
~a [[safari]] in Kenya
~update to [[iOS {kk}]]
~[[Firefox]] release notes
~set the [[User-Agent]] header
''')

def fill(t, typ, x):
    t = t.replace("\\n", "\n").replace("\\t", "\t").replace("¤", "[[{" + V[typ] + "}]]")
    def one(m):
        k = m.group(1)
        if k.startswith("#"): return pat(x.r, k[1:])
        return F[k](x) if k in F else m.group(0)
    out = re.sub(r"\{(#[^{}]+|[A-Za-z0-9]+)\}", one, t)
    text, spans, pos = "", [], 0
    for m in re.finditer(r"\[\[(.*?)\]\](?!\])", out, re.S):
        text += out[pos:m.start()]; spans.append([len(text), len(text) + len(m.group(1))]); text += m.group(1); pos = m.end()
    return text + out[pos:], spans

PRE = {"nl": ["Hoi, korte vraag. ", "Goedemorgen,\n\n", "--- doorgestuurd bericht ---\n", "notitie: ", "ter info: ", "Ticket geopend via het portaal.\n", "* ", "[intern] ", "Ovl balie: ", "PAGINA 2\n\n", "> "], "en": ["Hi all,\n\n", "FYI: ", "[internal] ", "--- forwarded message ---\n", "note to self: ", "* ", "Ticket opened via portal.\n", "> "]}
SUF = {"nl": [" grtjs", "\n\n-- \nVerzonden vanaf mijn telefoon", "\nGraag met spoed.", " (zie ook mail)", "\n\nAlvast bedankt!", " mvg", "\n> ok, komt goed", "\n[handtekening onleesbaar]", " ; afgehandeld"], "en": ["\n\nSent from my phone", " (see thread)", "\n\nThanks!", "\n> ok noted", "\nPlease advise.", " ; closed"]}
def wrap(text, spans, x, p):
    r = x.r
    if "\n" in text or text[0] in "{<|:" or r.random() > p: return text, spans
    a = r.choice(PRE[x.lang]) if r.random() < .6 else ""; b = r.choice(SUF[x.lang]) if not a or r.random() < .5 else ""
    return a + text + b, [[s + len(a), e + len(a)] for s, e in spans]

def generate(seed, N):
    for typ in POS:
        for kind, D in (("positive", POS), ("lookalike", LOOK)):
            r = random.Random(f"d/{seed}/{typ}/{kind}"); deck, seen, i, tries = [], set(), 0, 0
            while i < N:
                if not deck: deck = D[typ][:]; r.shuffle(deck)
                lang, t = deck.pop(); x = X(r, lang); text, spans = wrap(*fill(t, typ, x), x, .3 if kind == 'positive' else .2); tries += 1
                if text in seen and tries < 30 * N: continue
                seen.add(text); i += 1
                assert spans, (typ, t)
                for a, b in spans:
                    s = text[a:b]; assert s and s == s.strip() and "{" not in s and "[[" not in s, (typ, t, s)
                    w = re.sub(r"[^0-9A-Za-z]", "", s)
                    if kind == "positive":
                        if typ == "bsn": assert bsn_ok(w), s
                        if typ == "iban": assert iban_ok(w), s
                        if typ == "card": assert luhn_ok(w) and len(w) in (15, 16), s
                        if typ == "kvk": assert len(w) == 8, s
                        if typ == "driving_licence": assert len(w) == 10 and w.isdigit(), s
                    else:
                        # By chance a wrong number may be right; then it is no look-alike.
                        if typ == "iban" and 15 <= len(w) and iban_ok(w): break
                else:
                    yield {"id": f"D-{typ}-{kind[0]}-{seed}-{i:04d}", "type": typ, "text": text, "spans": spans, "lang": lang, "kind": kind}

def main():
    if "--stats" in sys.argv:
        for t in POS: print(t, len(POS[t]), len(LOOK[t]))
        return
    if len(sys.argv) != 3: sys.exit("usage: d.py SEED N > out.jsonl")
    for c in generate(sys.argv[1], int(sys.argv[2])): sys.stdout.write(json.dumps(c, ensure_ascii=False) + "\n")

if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    main()
