#!/usr/bin/env python3
"""e.py SEED N > out.jsonl: identifiers in context and look-alikes (Dutch, English), written blind to the detector."""
import sys, json, random, re, unicodedata
SEED = int(sys.argv[1]) if len(sys.argv) > 1 else 1
N = int(sys.argv[2]) if len(sys.argv) > 2 else 60
R = random.Random(f"e{SEED}")
ch, ri = R.choice, R.randint
def d(k): return ''.join(ch("0123456789") for _ in range(k))
def D(k): return ch("123456789") + d(k - 1)
def U(k, pool="ABCDEFGHJKLMNPRSTUVWXYZ"): return ''.join(ch(pool) for _ in range(k))
def hx(k): return ''.join(ch("0123456789abcdef") for _ in range(k))
def chunk(s, *ks, sep=" "):
    o, i = [], 0
    for k in ks: o.append(s[i:i + k]); i += k
    return sep.join(o)
FIRST = "Machteld Ibrahim Willemijn Sefa Jurriaan Roos Abdel Petra Kay Yvonne Stijn Samira Gijs Annelies Karim Tessa Berend Mirjam Ömer Lotte Frits Zeynep Arjan Hanneke Dylan Corrie Maarten Naima Jolanda Evert Fleur Bas Wendy Niels Agnieszka Rosalie Ewout Saskia Duncan Claire".split()
LAST = ["Huisman", "van der Meulen", "Demir", "Groen", "de Graaf", "Verhoeven", "Bouzid", "Koster", "van Vliet", "Prins", "Blom", "Aydin", "Timmermans", "van der Wal", "Scholten", "Benali", "Martens", "Evers", "van Beek", "Kuiper", "Jacobs", "Nowak", "Gerritsen", "Van den Broek", "Wijnen", "Haddad", "Sanders", "Roos", "de Lange", "Zijlstra", "O'Neill", "Driessen"]
CITY = "Deventer Delft Roermond Hoorn Zutphen Heerlen Oss Sneek Emmen Weert Zeist Hilversum Purmerend Veenendaal Schiedam Vlissingen Kampen Venlo".split()
ORG = ["Installatiebureau Waterman", "Loodgieter De Kraan B.V.", "Stichting Het Kompas", "Drukkerij Oosterpoort", "Mondzorg Parkzicht", "Van Loon Transport B.V.", "Café De Zwaan", "Rijschool Vooruit", "Glaszetterij Helder", "Administratiekantoor Punt", "Salon Lavendel"]
STREET = ["Hoofdstraat", "Marktplein", "Beukenlaan", "Sint Annastraat", "Kanaalweg", "Van Speijkstraat", "Julianalaan", "Oranjesingel", "Burgemeester Van Tuyllaan", "De Ruyterkade", "Meidoornhof", "Groene Woud", "Plein 1944", "Achter de Hoven", "Oudegracht", "Ds. Keijzerlaan", "Prof. Lorentzlaan", "Wethouder Smitweg", "Noordeinde", "Zandpad", "Graaf Florislaan", "Rijksstraatweg", "Tweede Oosterparkstraat", "Weverstraat", "Hazelaarstraat", "Bloemendaalseweg", "Lange Voorhout", "Schapendreef", "Burg. de Bruïnelaan", "Pastoor Pottersplein"]
MN = "januari februari maart april mei juni juli augustus september oktober november december".split()
MNA = "jan feb mrt apr mei jun jul aug sep okt nov dec".split()
ME = "January February March April May June July August September October November December".split()
def slug(s): return re.sub(r"[^a-z]", "", unicodedata.normalize("NFD", s.lower()))
class Ctx:
    def __init__(s, lang):
        s.lang, s.f, s.l = lang, ch(FIRST), ch(LAST); s.n = s.f + " " + s.l; s.c, s.k = ch(CITY), ch(ORG)

def elf(x): return sum(int(a) * w for a, w in zip(x, (9, 8, 7, 6, 5, 4, 3, 2, -1))) % 11 == 0
def bsnraw(ok=True, zero=True):
    while True:
        x = ("0" + D(8)) if zero and R.random() < .1 else D(9)
        if elf(x) == ok: return x
def g_bsn(c):
    b = bsnraw()
    return ch([b] * 5 + [chunk(b, 3, 3, 3), chunk(b, 3, 3, 3, sep="."), chunk(b, 4, 2, 3, sep="."), chunk(b, 4, 2, 3), chunk(b, 3, 3, 3, sep="-"), chunk(b, 2, 2, 2, 3)])
def g_bsnp(c): return bsnraw()
def m97(s): return int(''.join(str(int(x, 36)) for x in s)) % 97
def ibanraw(ok=True, cc=None):
    cc = cc or ch(["NL"] * 7 + ["BE", "DE", "FR", "GB", "ES", "LU", "PL", "AT"])
    if cc == "NL": b = ch(["RABO", "INGB", "ABNA", "SNSB", "TRIO", "ASNB", "KNAB", "BUNQ", "RBRB", "REVO", "FVLB"]) + ch(["0", "0", "0", "1", "8"]) + d(9)
    elif cc == "BE": x = D(10); b = x + f"{int(x) % 97 or 97:02d}"
    elif cc == "GB": b = ch(["BARC", "NWBK", "LOYD"]) + d(14)
    elif cc == "FR": b = D(23)
    else: b = D({"DE": 18, "ES": 20, "LU": 16, "PL": 24, "AT": 16}[cc])
    k = 98 - m97(b + cc + "00")
    if not ok: k = (k + ri(1, 40)) % 97
    return f"{cc}{k:02d}{b}"
def sp4(s, sep=" "): return sep.join(s[i:i + 4] for i in range(0, len(s), 4))
def g_iban(c):
    s = ibanraw(); return ch([s, s, s, sp4(s), sp4(s), sp4(s), sp4(s, "."), sp4(s).lower(), s.lower(), sp4(s, "-")])
def g_ibannl(c): s = ibanraw(cc="NL"); return ch([s, sp4(s), f"{s[:2]} {s[2:4]} {s[4:8]} {s[8:]}", f"{s[:4]} {s[4:8]} {s[8:]}"])
def g_ibanp(c): return ibanraw()
def lok(s):
    t = 0
    for i, x in enumerate(reversed(s)):
        v = int(x) * (2 if i % 2 else 1); t += v - 9 if v > 9 else v
    return t % 10 == 0
def luhn(p): return next(p + str(k) for k in range(10) if lok(p + str(k)))
def fmtc(s): return ch([s, s, sp4(s), sp4(s), sp4(s, "-"), sp4(s, ".")]) if len(s) == 16 else ch([s, chunk(s, 4, 6, 5), chunk(s, 4, 6, 5, sep="-")])
def g_visa(c): return fmtc(luhn("4" + d(14)))
def g_mc(c): return fmtc(luhn(ch(["5" + ch("12345"), "5" + ch("12345"), "2" + ch("345")]) + d(13)))
def g_amex(c): return fmtc(luhn(ch(["34", "37"]) + d(12)))
def g_card(c): return ch([g_visa, g_visa, g_mc, g_mc, g_amex])(c)
def g_cardp(c): return re.sub(r"\D", "", g_card(c))
def cardbad():
    while True:
        s = ch("45") + d(15)
        if not lok(s): return ch([s, sp4(s)])
def g_mob(c):
    x = ch("12345678") + d(7); p2 = chunk(x, 2, 2, 2, 2)
    return ch([f"06-{x}", f"06{x}", f"06 {x}", f"06 {p2}", f"06-{p2.replace(' ', '-')}", f"06.{p2.replace(' ', '.')}", f"+316{x}", f"+31 6 {x}", f"+31 6 {p2}", f"0031 6 {x}", f"00316{x}", f"+31(0)6{x}", f"+31 (0)6 {chunk(x, 4, 4)}", f"+31-6-{x}", f"06 {chunk(x, 3, 2, 3)}", f"(06) {chunk(x, 4, 4)}", f"06/{x}"])
def g_land(c):
    a, x = ch(["020", "030", "010", "070", "040", "050", "024", "026", "038", "043", "055", "073"]), D(7)
    b, y = ch(["0113", "0318", "0229", "0592", "0172", "0348", "0495"]), D(6)
    return ch([f"{a}-{x}", f"{a} {chunk(x, 3, 2, 2)}", f"({a}) {chunk(x, 3, 4)}", f"+31 {a[1:]} {chunk(x, 3, 4)}", f"0031{a[1:]}{x}", f"{a} - {chunk(x, 3, 2, 2)}", f"{b}-{y}", f"{b} {chunk(y, 2, 2, 2)}", f"({b}) {y}", f"+31 (0){b[1:]} {y}", f"{b}{y}", f"{a}{x}"])
def g_for(c): return ch([f"+44 7{d(3)} {d(6)}", f"+32 4{ri(60,99)} {d(2)} {d(2)} {d(2)}", f"+49 151 {D(8)}", f"+48 {D(3)} {d(3)} {d(3)}", f"+1 ({ri(201,989)}) 555-{d(4)}", f"+33 6 {d(2)} {d(2)} {d(2)} {d(2)}", f"0032 4{ri(60,99)} {d(6)}"])
def g_be(c): x = d(6); return ch([f"04{ri(60,99)} {chunk(x, 2, 2, 2)}", f"04{ri(60,99)}/{chunk(x, 2, 2, 2, sep='.')}", f"04{ri(60,99)} {chunk(x, 3, 3)}"])
def g_phone(c): return ch([g_mob, g_mob, g_mob, g_land, g_land] + ([g_for] if c.lang == "e" else []))(c)
def g_email(c):
    f, l = slug(c.f), slug(c.l)
    a = ch([f"{f}.{l}", f"{f[0]}.{l}", f"{f}{l}{ri(55, 99)}", f"{f}_{l}", f"{f[0]}{l}", f"{f}.{l}+werk", f"{c.f[0] if c.f[0].isascii() else 'O'}.{l.capitalize()}", f"{l}-{f}", f"familie{l}", f"{f}{ri(1980, 2008)}", f"{f[0]}.{ch('abm')}.{l}"])
    h = ch(["gmail.com", "hotmail.nl", "live.nl", "icloud.com", "home.nl", "upcmail.nl", "ggzdeoever.nl", "gemeentezuidrand.nl", "st.hanzeschool.nl", "advocaten-linge.nl", "protonmail.com", "telfort.nl", "yahoo.co.uk", "casema.nl", "mail.rijnland.org"])
    s = a + "@" + h; return s.upper() if R.random() < .06 else s
def g_emailat(c):
    f, l = slug(c.f), slug(c.l); h = ch(["gmail", "ziggo", "outlook"]); t = ch(["com", "nl"])
    return ch([f"{f}.{l} [at] {h} [dot] {t}", f"{f}.{l}(at){h}.{t}", f"{f} punt {l} apenstaartje {h} punt {t}" if c.lang == "n" else f"{f} dot {l} at {h} dot {t}"])
def g_postcode(c):
    l = U(2)
    while l in ("SA", "SD", "SS", "KM", "KG", "EN", "EU", "NA", "ML", "CM", "GB", "MB"): l = U(2)
    n = ri(1011, 9999); return ch([f"{n} {l}", f"{n} {l}", f"{n}{l}", f"{n} {l.lower()}", f"{n}{l.lower()}"])
def g_pcbe(c): return ch(["B-", "B-", "", "BE-"]) + str(ch([9000, 2000, 1000, 8000, 3000, 2018, 9050, 8500, 3500, 2800]))
def g_pcbp(c): return "B-" + str(ch([9000, 2000, 1000, 8000, 3000, 2018, 9050, 8500, 3500, 2800]))
def g_pcu(c): return g_postcode(c).upper()
def g_address(c): return f"{ch(STREET)} {ri(1, 412)}" + ch(["", "", "", "", "a", "B", "-a", " bis", "-III", " hs", "-14", " II", "/2", " bis A", "-rd"])
def g_adrbe(c): return f"{ch(STREET)} {ri(1, 300)} {ch(['bus', 'bte.', 'bus'])} {ri(1, 30)}"
def g_adruk(c): s = f"{ri(1, 180)} {ch(['Acacia', 'Station', 'Mill', 'Kingsley', 'Church', 'Albert', 'Heathfield', 'Victoria'])} {ch(['Road', 'Street', 'Lane', 'Avenue', 'Close', 'Drive', 'Crescent'])}"; return ch([s, s, f"Flat {ri(1, 20)}, {s}", f"Apt. {ri(1, 20)}, {s}"])
def g_adrodd(c): return ch([f"{ch(STREET)} nr. {ri(1, 200)}", f"{ch(STREET)} no. {ri(1, 200)}", f"{ch(STREET)} {ri(1, 200)} {ch(['3-hoog', '1 hoog', '2e etage', 'huis', 'zwart', 'rood'])}", f"{ch(STREET).lower()} {ri(1, 200)}", f"{ch(STREET).upper()} {ri(1, 200)}"])
def dt(c, y0, y1):
    y, m, k = ri(y0, y1), ri(1, 12), ri(1, 28); yy = f"{y % 100:02d}"
    if c.lang == "n": return ch([f"{k} {MN[m-1]} {y}", f"{k:02d}-{m:02d}-{y}", f"{k}-{m}-{y}", f"{k:02d}/{m:02d}/{y}", f"{k} {MNA[m-1]} {y}", f"{k:02d}.{m:02d}.{y}", f"{y}-{m:02d}-{k:02d}", f"{k:02d}-{m:02d}-{yy}", f"{k:02d} {MN[m-1].upper()} {y}", f"{k} {MN[m-1]} '{yy}", f"{k:02d}-{MNA[m-1]}-{y}", f"{k}/{m}/{yy}"])
    q = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd"}.get(k, "th")
    return ch([f"{k} {ME[m-1]} {y}", f"{ME[m-1]} {k}, {y}", f"{k:02d}/{m:02d}/{y}", f"{y}-{m:02d}-{k:02d}", f"{k} {ME[m-1][:3]} {y}", f"{k}{q} {ME[m-1]} {y}", f"{ME[m-1][:3]} {k}{q}, {y}", f"{k:02d}-{ME[m-1][:3]}-{y}", f"the {k}{q} of {ME[m-1]} {y}"[4:]])
NT = {1: "eerste", 2: "tweede", 3: "derde", 4: "vierde", 5: "vijfde", 7: "zevende", 10: "tiende", 12: "twaalfde", 15: "vijftiende", 20: "twintigste"}
NC = {1: "een", 2: "twee", 3: "drie", 5: "vijf", 7: "zeven", 11: "elf", 12: "twaalf", 16: "zestien", 19: "negentien", 24: "vierentwintig", 28: "achtentwintig", 30: "dertig"}
def g_datew(c):
    return ch([f"{ch(list(NC.values())[1:])} {ch(MN[:3] + MN[4:])} tweeduizend{ch(['achttien', 'negentien', 'twintig', 'eenentwintig', 'drieëntwintig', 'vierentwintig', 'vijfentwintig'])}", f"{ch(list(NT.values()))} {ch(MN)} {ri(2018, 2026)}"])
def g_dobw(c): return f"{ch(list(NC.values())[1:-1])} {ch(MN[:3] + MN[4:])} negentienhonderd{ch(['vijftig', 'achtenvijftig', 'drieënzestig', 'zeventig', 'vierenzeventig', 'eenentachtig', 'negentig'])}"
def g_daym(c): k, m = ri(1, 28), ri(0, 11); return f"{k} {MN[m]}" if c.lang == "n" else ch([f"{k} {ME[m]}", f"{ME[m]} {k}"])
def g_iso(c): return f"{ri(2018, 2026)}-{ri(1, 12):02d}-{ri(1, 28):02d}"
def g_my(c): y = ri(2018, 2026); return f"{(MN if c.lang == 'n' else ME)[ri(0, 11)]} {y}"
def g_dob(c): return dt(c, 1940, 2005)
def g_dobiso(c): return f"{ri(1940, 2005)}-{ri(1, 12):02d}-{ri(1, 28):02d}"
def g_dobc(c): y, m, k = ri(1940, 2005), ri(1, 12), ri(1, 28); return ch([f"{k:02d}{m:02d}{y}", f"{y}{m:02d}{k:02d}"])
def g_kid(c): return dt(c, 2009, 2022)
def g_date(c): return dt(c, 2014, 2027)
def g_age(c): return str(ri(19, 96))
def g_kidage(c): return str(ri(3, 17))
def g_wage(c): return str(ri(22, 63))
EN1 = ["", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"]
TN = {2: "twintig", 3: "dertig", 4: "veertig", 5: "vijftig", 6: "zestig", 7: "zeventig", 8: "tachtig", 9: "negentig"}
TE = {2: "twenty", 3: "thirty", 4: "forty", 5: "fifty", 6: "sixty", 7: "seventy", 8: "eighty", 9: "ninety"}
EE = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
def g_agew(c):
    t, u = ri(2, 9), ri(0, 9)
    if c.lang == "e": return TE[t] + ("-" + EE[u] if u else "")
    return (EN1[u] + ("ën" if u in (2, 3) else "en") if u else "") + TN[t]
def g_mon(c): return str(ri(2, 23))
def g_v4(c): return ch([f"192.168.{ri(0,254)}.{ri(2,254)}", f"10.{ri(0,254)}.{ri(0,254)}.{ri(2,254)}", f"172.{ri(16,31)}.{ri(0,254)}.{ri(2,254)}"] + [g_pub(c)] * 4)
def g_pub(c): return f"{ch([31, 62, 77, 80, 82, 84, 86, 94, 145, 178, 185, 195, 213])}.{ri(1,254)}.{ri(1,254)}.{ri(1,254)}"
def g_lan(c): return ch([f"192.168.{ri(0,254)}.{ri(2,254)}", f"10.{ri(0,254)}.{ri(0,254)}.{ri(2,254)}", f"172.{ri(16,31)}.{ri(0,254)}.{ri(2,254)}"])
def g_v6(c): return ch([f"2a02:a4{hx(2)}:{ch('123456789')}{hx(3)}:{ch('123456789')}{hx(1)}::{ch('123456789')}{hx(2)}", "2001:1c0" + ch("0123456789") + ":" + ":".join("%x" % ri(4096, 65535) for _ in range(6)), ("2A10:3781:" + ":".join("%X" % ri(4096, 65535) for _ in range(6)))])
def g_ll(c): return f"fe80::{ri(1,9)}{hx(3)}:{ri(1,9)}{hx(1)}ff:fe{hx(2)}:{ri(1,9)}{hx(3)}"
def g_ip(c): return g_v6(c) if R.random() < .2 else g_v4(c)
def g_mac(c):
    h = hx(1) + ch("02468ace") + hx(10); u = ch([h, h.upper()]); p = [u[i:i + 2] for i in range(0, 12, 2)]
    return ch([":".join(p), ":".join(p), "-".join(p), chunk(h, 4, 4, 4, sep=".")])
def g_macb(c): return ch("0123456789") + ch("02468ace") + ch("abcdef") + hx(8) + ch("abcdef")
def g_macb2(c): return g_macb(c).upper()
def g_url(c):
    f, l = slug(c.f), slug(c.l); h = ch(["https://www.", "https://", "www.", "", "http://www."])
    return ch([f"{h}linkedin.com/in/{f}-{l}-{hx(7)}", f"https://nl.linkedin.com/in/{f}{l}/", f"{h}facebook.com/{f}.{l}.{ri(2,99)}", f"{h}facebook.com/profile.php?id=1000{D(11)}", f"{h}instagram.com/{f}_{l}/", f"https://twitter.com/{f}_{l}", f"https://github.com/{f}-{l}", f"https://www.{f}-{l}.nl", f"https://www.youtube.com/@{f}{l}{ri(1,99)}", f"https://www.tiktok.com/@{f}.{l}", f"https://orcid.org/0000-000{ri(1,3)}-{d(4)}-{d(4)}", f"https://mastodon.nl/@{f}{l}", f"https://www.strava.com/athletes/{f}_{l}", f"https://t.me/{f}{l}"])
def g_soc(c):
    while True:
        x = g_url(c)
        if re.search(r"facebook|instagram|tiktok|youtube|mastodon|twitter|t\.me", x): return x
def g_li(c):
    while True:
        x = g_url(c)
        if "linkedin" in x: return x
def g_git(c): return f"https://{ch(['github.com', 'gitlab.com', 'codeberg.org'])}/{slug(c.f)}{ch(['', '-', '.' if False else ''])}{slug(c.l)}"
def g_own(c): return ch(["https://www.", "https://", "www."]) + ch([f"{slug(c.f)}{slug(c.l)}.nl", f"{slug(c.f)}-{slug(c.l)}.com/over-mij", f"{slug(c.l)}.dev/~{slug(c.f)}"])
def g_handle(c): return "@" + ch([f"{slug(c.f)}_{slug(c.l)}", f"{slug(c.f)}{slug(c.l)}{ri(1, 99)}", f"{slug(c.f)}.{slug(c.l)}", f"{slug(c.f)}_{ri(80, 99)}"])
def g_kvk(c): x = ch("1234567890") + d(7); return ch([x] * 6 + [chunk(x, 4, 4), chunk(x, 2, 2, 2, 2), chunk(x, 2, 3, 3, sep=".")])
def g_kvkp(c): return ch("12345678") + d(7)
def g_vatnl(c):
    if R.random() < .4:
        while True:
            s = "NL" + d(9) + f"B{ri(2, 98):02d}"
            if m97(s) == 1: break
    else: s = "NL" + bsnraw(zero=False) + f"B0{ri(1, 3)}"
    return ch([s, s, s, f"NL{s[2:5]}.{s[5:8]}.{s[8:11]}.{s[11:]}", f"NL {s[2:]}", f"{s[:2]} {s[2:6]} {s[6:8]} {s[8:11]} {s[11:]}", s.lower(), f"NL-{s[2:]}", f"NL.{s[2:6]}.{s[6:8]}.{s[8:11]}.{s[11:]}"])
def g_vatbe(c): b = ch("01") + D(7); s = f"{b}{97 - int(b) % 97:02d}"; return ch([f"BE{s}", f"BE {s[:4]}.{s[4:7]}.{s[7:]}", f"BE {s}"])
def g_vatde(c):
    x = D(8); p = 10
    for a in x: q = (int(a) + p) % 10 or 10; p = 2 * q % 11
    s = x + str((11 - p) % 10); return ch([f"DE{s}", f"DE {chunk(s, 3, 3, 3)}"])
def g_vat(c): return ch([g_vatnl] * 5 + [g_vatbe, g_vatde])(c) if c.lang == "e" else g_vatnl(c)
AL = "ABCDEFGHIJKLMNPQRSTUVWXYZ"
def doc(p): return p + ''.join(ch(AL + "123456789" * 2) for _ in range(5)) + D(1) + d(1)
def docf(s): return ch([s, s, s, s, s.lower(), f"{s[:2]} {s[2:]}", chunk(s, 3, 3, 3)])
def g_passport(c): return docf(doc(ch(["NX", "NP", "BX", "NR", "NM", "NT"])))
def g_passf(c): return ch([D(9), "E" + U(1) + d(6), "C" + ch("0123456789") + U(1, "FGHJKLMNPRTVWXYZ") + d(4) + U(1, "FGHJKLMNPRTVWXYZ") + d(1), "U" + d(8), "2" + d(1) + U(2) + d(5)])
def g_id_card(c): return docf(doc(ch(["IX", "IM", "IP", "IZ", "IY", "IR", "IT"])))
def g_idbe(c): x = D(10); return f"{x[:3]}-{x[3:]}-{int(x) % 97 or 97:02d}"
def g_dni(c): x = D(8); k = "TRWAGMYFPDXBNJZSQVHLCKE"[int(x) % 23]; return ch([x + k, x + "-" + k])
def g_iddef(c): return "L" + ch("0123456789") + U(1, "FGHJKLMNPRTVWXYZ") + d(2) + U(1, "FGHJKLMNPRTVWXYZ") + d(3)
def g_dl(c): x = ch("345") + d(9); return ch([x, x, x, x, chunk(x, 4, 3, 3), chunk(x, 3, 3, 4), chunk(x, 5, 5)])
def g_dluk(c): return (slug(c.l).upper() + "99999")[:5] + D(1) + ch("0156") + ch("123456789") + ch("012") + D(1) + D(1) + U(1) + "9" + U(1) + "9" + U(1) if False else (slug(c.l).upper() + "99999")[:5] + ch("56789") + ch(["01", "06", "11", "12", "54", "60"]) + f"{ri(1, 28):02d}" + D(1) + U(2) + D(1) + U(2)
LP = "BDFGHJKLNPRSTVXZ"
def g_plate(c):
    while True:
        side = ch("LL-00-00 00-00-LL 00-LL-00 LL-00-LL LL-LL-00 00-LL-LL 00-LLL-0 0-LLL-00 LL-000-L L-000-LL LLL-00-L L-00-LLL 0-LL-000 000-LL-0".split())
        s = re.sub("0", lambda m: d(1), re.sub("L", lambda m: U(1, LP), side))
        if not re.search("SS|SD|NSB|KKK|GVD|PVV|KVT", s): return ch([s, s, s, s, s.replace("-", ""), s.replace("-", " "), s.lower(), s.replace("-", "").lower()])
def g_platef(c): return ch([f"1-{U(3, LP)}-{d(3)}", f"2-{U(3, LP)}-{d(3)}", f"{ch(['KLE', 'AC', 'MS', 'K', 'D', 'BOR'])}-{U(2, LP)} {D(3)}", f"{U(2, LP)}{ri(10, 73)} {U(3, LP)}"])
def g_patient(c): return ch([D(7), D(8), D(6), "P" + d(7), "MRN" + d(7), f"{D(3)}.{d(3)}", chunk(D(7), 3, 4), f"{ri(10, 25)}-{d(5)}", "PT-" + d(6), "Z" + d(7)])
def g_patn(c): return ch([D(7), D(8)])
def g_student(c): return ch([D(7), D(6), "s" + D(7), "S" + D(7), D(8), "st" + d(6), "i" + D(7), f"{ri(18, 25)}-{d(4)}", "0" + D(6)])
def g_pers(c): return ch([D(6), D(5), "P" + d(6), "E-" + d(5), D(8), "M" + d(5), f"{ch(['HR', 'EMP', 'MW', 'PN'])}{d(5)}", f"{ch(['HR', 'EMP', 'MW'])}-{d(4)}", "00" + D(6), f"{D(3)}.{d(3)}"])
def g_imei(c): s = luhn("35" + d(12)); return ch([s, s, s, f"{s[:2]}-{s[2:8]}-{s[8:14]}-{s[14]}", f"{s[:6]} {s[6:8]} {s[8:14]} {s[14]}", f"{s[:2]} {s[2:8]} {s[8:14]} {s[14]}"])
def g_serial(c): return ch(["C02" + U(1) + D(1) + U(3) + "MD6" + U(1), "PF" + d(1) + U(3) + d(2), "5CG" + d(4) + U(3), "R58" + U(1) + d(2) + U(4), "DMPX" + d(1) + U(4) + "K" + d(1) + U(1), "SN-" + D(4) + "-" + U(2) + d(4), "LR0" + U(3) + d(2)])
def g_aid(c): return hx(16)
def g_uuid(c): h = hx(32); s = f"{h[:8]}-{h[8:12]}-4{h[13:16]}-a{h[17:20]}-{h[20:]}"; return ch([s, s, s.upper()])
def g_udid(c): return "0000" + D(4) + "-00" + hx(14).upper()
def g_ua(c):
    v, m = ri(98, 141), ri(14, 18)
    return ch([f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{v}.0.0.0 Safari/537.36",
     f"Mozilla/5.0 (iPhone; CPU iPhone OS {m}_{ri(0,6)} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/{m}.{ri(0,6)} Mobile/15E148 Safari/604.1",
     f"Mozilla/5.0 (X11; Linux x86_64; rv:{v}.0) Gecko/20100101 Firefox/{v}.0",
     f"Mozilla/5.0 (Windows NT 6.1; WOW64; Trident/7.0; rv:11.0) like Gecko",
     f"Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.2; Trident/6.0)",
     f"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/{m}.1 Safari/605.1.15",
     f"Mozilla/5.0 (Linux; Android {ri(9,15)}; Pixel {ri(4,9)}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{v}.0.{D(4)}.{D(2)} Mobile Safari/537.36",
     f"Mozilla/5.0 (Linux; Android {ri(10,14)}; SM-{U(1)}{D(3)}B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/2{d(1)}.0 Chrome/{v}.0.0.0 Mobile Safari/537.36",
     f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{v}.0.0.0 Safari/537.36 Edg/{v}.0.{D(4)}.{D(2)}",
     f"Opera/9.80 (Windows NT 6.1; U; nl) Presto/2.12.388 Version/12.{ri(10,18)}"])
def g_uaapp(c): return ch([f"Dalvik/2.1.0 (Linux; U; Android {ri(9,14)}; SM-{U(1)}{D(3)}F Build/{U(3)}{ri(1,3)}.{d(6)}.{d(3)})", f"okhttp/4.{ri(8,12)}.{ri(0,3)}", f"curl/8.{ri(0,9)}.{ri(0,2)}", f"python-requests/2.{ri(25,32)}.{ri(0,3)}", f"Outlook-iOS/72{d(1)}.{D(4)}.prod.iphone (4.{D(2)}.0)", f"PostmanRuntime/7.{ri(28,43)}.0", f"Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.{D(5)}; Pro)"])
ALIAS = dict(date_of_birth="dob", url_person="url", driving_licence="dl", licence_plate="plate", patient_number="patient", student_number="student", personnel_number="pers", device_id="serial", user_agent="ua")
# lang|text or lang|gen,gen|text. § value (span); «..§..» wider span; ⏎ newline; ⇥ tab; ¦ pipe. {n}{f}{l}{c}{k} context, {t} time, {q} 4 digits, {i} 2-9
POS, LK = {}, {}
POS["bsn"] = """
n|Geachte mevrouw {l},⏎Wij hebben uw burgerservicenummer § nodig gehad om uw inkomen op te vragen.
n|Intake jeugdhulp⏎Jeugdige: {n}⏎BSN jeugdige: §⏎Gezag: beide ouders
n|de baliemedewerker vroeg naar mijn bsn, dus § gegeven. hoop dat t goed is
n|Aanvrager: {n} (bsn §), wonende te {c}.
n|Naam;BSN;Gemeente⏎{n};§;{c}
n|Op de jaaropgave staat bij sofi-nummer § vermeld.
n|Het Burger Service Nummer van belanghebbende luidt §.
n|Kunt u nagaan of BSN: § al in de Suwinet-inkijk voorkomt?
n|In het dossier van {n} ontbreekt de indicatie (BSN-nr. §).
n|p|{t} [brp] verzoek="persoonslijst" burgerservicenummer="§" status=404
n|p|{"naam": "{n}", "bsn": "§", "plaats": "{c}"}
n|Moeder heeft BSN §, vader is onbekend bij de gemeente.
n|Vul bij vraag 3 het burgerservicenummer in: §
n|Betreft: loonheffingskorting⏎Werknemer {n}⏎BSN / sofinummer : §
n|Factuur Wmo-vervoer, cliënt met BSN §, periode 4, 18 ritten.
n|Uw PGB-budget is toegekend. BSN budgethouder §; kenmerk PGB/{q}.
n|De kinderrechter merkt op dat het BSN van de minderjarige (§) onjuist in het verzoekschrift staat.
n|Hoi, ik ben {f}. Mijn burgerservicenr is § en ik heb geen brief gehad.
n|bsn §, overleden partner van {n}, nabestaandenuitkering aanvragen
n|Oud-leerling {n}⇥BSN §⇥uitgeschreven
e|Payroll needs your BSN before Friday; the one on file is §.
e|Tenant file: {n} ¦ BSN § ¦ income checked
e|p|{"citizen": {"bsn": "§", "name": "{n}"}}
e|The Dutch social security number (BSN) of the insured is §.
e|Helpdesk note {q}: caller gave burgerservicenummer § and was verified.
e|p|GET /v2/persons?bsn=§ HTTP/1.1 403
e|I moved to {c} last year and got the citizen service number § at the town hall.
e|First name,Last name,BSN⏎{f},{l},§
e|The care plan is filed under BSN § of Mrs {l}.
e|Please delete all records for citizen service no. § as ordered by the court.
e|Attachment: payslip_{q}.pdf. The BSN printed on it, §, should have been masked.
e|My BSN number: §. Could you tell me whether my health insurance is active?
e|{f} wrote: "sofi nummer §, dat is toch hetzelfde als BSN?"
"""
POS["iban"] = """
n|De toeslag wordt rond de twintigste gestort op §.
n|tikkie doet het niet, maak maar over op § op naam van {f}
n|Machtiging SEPA⏎Naam: {n}⏎IBAN debiteur: §⏎Plaats: {c}
n|Uw oude rekening (§) is bij ons verwijderd.
n|ibannl|U kunt het griffierecht voldoen op § onder vermelding van het zaaknummer.
n|IBAN leerling/ouder: §, bijdrage werkweek € 185
n|Rekeningnr. §⏎t.n.v. {n} te {c}
n|Beslagvrije voet wordt overgemaakt aan cliënt op bankrekening §.
n|p|{t} incasso mislukt iban=§ reden=AM04
n|p|{"rekeninghouder":"{n}","iban":"§"}
n|datum;tegenrekening;bedrag⏎2 mei;§;-45,00
n|Zakgeld {f} gaat vanaf nu naar zijn eigen jongerenrekening, §.
n|Factuur {q} graag betalen op IBAN § van {k}.
n|De verdachte liet het geld binnenkomen op de rekening van een geldezel (§).
n|Hoi HR, mijn rekeningnummer is veranderd in §, kan dat nog mee voor deze maand?
n|Restitutie eigen bijdrage: EUR 19,00 naar §
n|Derdengeldenrekening § ten name van stichting derdengelden.
n|Let op!! Nieuwe IBAN van {n} = § (geldig vanaf volgende maand)
n|mijn rek nr is § bij de rabo
n|ibannl|Erfgenaam {n} ontvangt het saldo op §.
e|Salary for {n} goes to § as of this month.
e|Wire the deposit to IBAN: § / Beneficiary: {n}
e|p|camt.053 <IBAN>§</IBAN> <Nm>{n}</Nm>
e|name,account,amount⏎{n},§,120.00
e|hey {f}, can you send my half of the rent to §? cheers
e|The plaintiff transferred the sum to the defendant's account §.
e|Refund rejected: account number § belongs to someone else.
e|Direct debit mandate signed by {n}; debtor account §.
e|Ticket {q}: my bank details are wrong, should be §.
e|p|{t} payout.created destination=§ amount=3050
e|Expense claim {f}: reimburse to §, total 41.80 euro.
e|Scholarship payments are made to student account § each month.
"""
POS["card"] = """
n|Kunt u de kaart met nummer § uit mijn klantprofiel halen? Het is mijn creditcard.
n|visa|Mijn Visa § is verlopen, de nieuwe komt volgende week.
n|mc|Mastercard § geweigerd bij betaling parkeerbelasting.
n|Creditcardnummer: §⏎Vervaldatum: 03/28⏎Naam: {n}
n|amex|Amex-kaart § van {n} is op reis in {c} gekloond.
n|p|{t} psp fout kaartnr=§ code=51
n|Onbekende afschrijving op creditcard §, bedrag € 312,99.
n|dit is mn creditcard: § , cvc app ik apart
n|Klant las zijn creditcardnummer voor: §.
n|De aangever heeft op de phishingsite zijn kaartnummer (§) en cvc ingevuld.
n|Betaalwijze: creditcard §⏎Reservering: {q}⏎Gast: {n}
n|Tankpas kwijt, daarom betaald met prive creditcard §.
n|p|{"betaling":{"kaartnummer":"§","exp":"11/29"}}
n|Houder;Creditcard;Limiet⏎{n};§;1500
n|Bij de doorzoeking is een creditcard met nummer § op naam van {n} aangetroffen.
n|Geachte ICS, graag mijn kaart § blokkeren wegens diefstal.
n|Storting borg huurauto via creditcard § (geautoriseerd, niet afgeschreven).
e|visa|Visa ending soon? No: the full number is §.
e|mc|Paid with Mastercard §, exp 09/27.
e|amex|American Express § was declined at the hotel.
e|Please remove my card § from the account.
e|p|{t} ERROR gateway pan=§ reason=do_not_honor
e|p|{"card_number": "§", "holder": "{n}"}
e|Holder,Card number,Expiry⏎{n},§,02/28
e|The customer typed her full credit card number (§) into the chat window.
e|my cc is §, exp 12/26, just book it
e|Fraud report: card no. § used in {c} at {t}.
e|Corporate credit card of {n}, number §, must be returned on the last day.
e|The jury saw a photo of the stolen credit card, number §.
e|Invoice {q} was charged to your credit card §.
e|Debit/credit card number: §
e|Booking confirmed for {n}. Card on file: §.
"""
POS["phone"] = """
n|Wijkagent {f} is te bereiken op telefoonnummer §.
n|mob|nieuw nr! § groetjes {f}
n|Tel. thuis: §⏎Tel. werk: §⏎Naam: {n}
n|mob|Mantelzorger (dochter {f}): §, liefst na 17 uur bellen.
n|U kunt mij bellen op §, maandag t/m donderdag.
n|land|Huisartsenpraktijk {l}, telefoon §, fax zelfde nummer.
n|mob|WhatsApp: § ({f}, klassenouder)
n|Terugbelverzoek van {n}: §
n|Aangever is bereikbaar op tel.nr. §.
n|mob|{"naam":"{n}","mobiel":"§"}
n|Naam;Telefoon;Opmerking⏎{n};§;ouder
n|mob|{t} sms naar § niet afgeleverd (toestel uit)
n|mob|De tapgesprekken zijn gevoerd met nummer §, in gebruik bij verdachte {l}.
n|In geval van nood bellen: {n} §
n|be|Mijn Belgische gsm is §.
n|land|M.vr.gr. {n}⏎Afdeling Burgerzaken⏎t §
n|mob|06-nummer van de oppas: §
n|Bewoner wil gebeld worden over de lekkage (§).
n|for|Zijn zus in het buitenland heeft telefoonnummer §.
n|mob|Stagiair {f} ziek gemeld via app vanaf §
n|Doorkiesnummer {n}: §
e|Phone: §⏎Fax: none⏎Contact: {n}
e|mob|ring me on § when you get to {c}
e|Your case worker {n} can be reached by telephone at §.
e|p|{"phone": "§"}
e|mob|{t} 2FA code sent to §
e|name,mobile⏎{n},§
e|Next of kin: {n}, sister, tel §
e|for|WhatsApp me: §
e|The missing person's mobile number is §.
e|The applicant did not answer when we called §.
e|for|Landlord {n}, cell §, speaks English.
e|Kind regards,⏎{n}⏎Direct: §
e|Parent left a voicemail, call back number §, about {f}.
"""
POS["email"] = """
n|Uw klacht is doorgestuurd aan {n} (§).
n|mail mij maar op §, app lees ik niet
n|Van: {n} <§>⏎Datum: gisteren⏎Onderwerp: bezwaar
n|Emailadres contactpersoon: §
n|De casusregisseur heeft als e-mail §.
n|{"gebruiker":"{n}","mail":"§"}
n|naam;email⏎{n};§
n|{t} wachtwoordherstel aangevraagd door §
n|Ouder 1: {n}, §; ouder 2: geen contact
n|Factuur s.v.p. digitaal naar §.
n|Het account op naam van § is door verdachte overgenomen.
n|Rooster ruilen? Laat het weten via §!
n|emailat|Mijn mailadres is §.
n|Cc: §; §⏎Betreft: overdracht patiënt
n|Zie mailto:§ in de handtekening van de collega.
n|Ik kreeg een bounce op "§", klopt dat adres van {f}?
n|De huurder heeft het (§) per mail bevestigd.
n|Login: §⏎Wachtwoord: ********
n|Gebruiker § heeft om {t} het dossier geopend.
n|Uitgenodigd: §, {f} en de mentor.
e|Contact {n} at § for the lease papers.
e|From: §⏎To: servicedesk⏎Subject: laptop stolen
e|{t} INFO user=§ action=login result=ok
e|{"email":"§","role":"viewer"}
e|name,email,team⏎{n},§,finance
e|emailat|Reach me at § (no spam please).
e|Unsubscribe § from the newsletter.
e|The threat was sent from §, said the prosecutor.
e|Teacher {n} <§> replied to all parents.
e|Is § still your private address, {f}?
e|GET /reset?email=§&lang=en 302
e|Send your timesheet to § before noon.
e|Patient portal account: § (not verified)
e|cc'ing § who knows the tenant
"""
POS["postcode"] = """
n|Uw parkeervergunning geldt in het gebied rond § {c}.
n|pcu|{n}⏎Beukenlaan 3⏎§  {c}
n|postcode + huisnr: § 21
n|Mijn postcode is § en huisnummer 8
n|Wijkteam voor § (postcode) is telefonisch bereikbaar.
n|pcu|straat;nr;postcode;plaats⏎Kanaalweg;12;§;{c}
n|{"postcode":"§","huisnummer":7}
n|{t} bag-api zoek postcode=§ nr=33 -> 1 treffer
n|Levering op Julianalaan 5, § te {c}, tussen 10 en 12 uur.
n|pcu|Eiser, wonende te (§) {c}, Zandpad 2.
n|Leerlingenvervoer vanaf § naar de school in {c}; postcode klopt met de BRP.
n|Uw postcode (§) valt buiten ons werkgebied.
n|pc: § , plaats: {c}
n|Verhuisd: oude postcode §, nieuwe postcode §.
n|pcu|De cliënt woont in § {c}, begane grond.
n|Werknemer {n}, Noordeinde 88, § {c}, reiskosten 14 km.
n|wat is je pc voor de navi? die van mij is §
n|pcu|Afzender: {n}, NL-§ {c}
n|Energielabel woning § {c}, huisnummer 15: C
n|Betreft: WOZ-beschikking Weverstraat 31 § {c}
e|Postcode: §⏎House number: 14⏎Country: NL
e|pcu|Ship to: {n}, Hoofdstraat 9, § {c}, NL
e|My Dutch postal code is §, does the courier come there?
e|pcu|The tenant lives at Kanaalweg 41, § {c}.
e|{"zip": "§", "city": "{c}", "country": "NL"}
e|street,postcode,city⏎Zandpad 4,§,{c}
e|{t} WARN delivery: unknown postcode=§
e|pcu|Patient moved to § {c} in the spring.
e|Zip code §, {c} (the Netherlands), fourth floor.
e|Please update my address to postcode §, number 63.
n|pcbp|Leverancier: Veldstraat 14, § (Vlaanderen), België
n|pcbe|Grensarbeider {n}, Belgische postcode: §
e|pcbp|Her brother lives at Stationsstraat 20, § in Belgium.
e|pcbe|Belgian postal code of the employee: §
e|pcu|Registered at: Oudegracht 110, § {c}
e|The insurer asked for the postal code of the car owner, §.
"""
POS["address"] = """
n|Met ingang van vandaag woont u op § in {c}.
n|Kennisgeving aan de bewoners van §, {c}
n|adrodd|Ik ben verhuisd naar §, {c}. Kun je dat in het systeem zetten?
n|{n}⏎§⏎{c}
n|Straat en huisnummer: §
n|feestje bij mij thuis! § in {c}, neem bier mee
n|adrodd|Verdachte verbleef op het adres § te {c}.
n|Thuiszorg komt dagelijks bij dhr. {l} op §.
n|{"naam":"{n}","adres":"§","plaats":"{c}"}
n|naam;straat;plaats⏎{n};§;{c}
n|adrbe|Onze klant in Gent woont in de §.
n|Objectadres: §, {c}⏎WOZ-waarde: zie bijlage
n|Omgevingsvergunning dakkapel, §, {c}
n|Ophalen leerling {f}: §, 8.05 uur, rolstoelbus.
n|Bezorgadres {n}: § ({c})
n|{t} melding geluidsoverlast locatie § {c}
n|Het pand aan de §, waar {n} woont, staat onder bewind.
n|adrodd|Correspondentieadres: §, {c}
n|De sleutel ligt bij de buren van §.
n|Factuuradres⏎{k}⏎§⏎{c}
n|Hij woont bij zijn tante op § te {c}.
e|adruk|Please send the form to my flat: §, Leeds.
e|adruk|{n} lives at § with two children.
e|Home visit at §, {c}, no answer at the door.
e|name,address,city⏎{n},§,{c}
e|{"address": "§", "city": "{c}"}
e|adruk|The suspect was arrested at his home, §, on Sunday night.
e|Delivery address: §, {c}
e|adruk|Employee address: §, Bristol
e|I rent a room at § in {c}, second floor.
e|Register the newcomer at § ({c}).
e|adruk|Tenant: {n}⏎Property: §
e|{t} dispatch ambulance to § {c}, chest pain
e|adrodd|My parents' house is at §, {c}, ring twice.
"""
POS["date_of_birth"] = """
n|Geb.dat.: §⏎Geb.plaats: {c}
n|{n}, geboren te {c} op §, hierna te noemen: de vader.
n|ik ben van §, dat is mijn verjaardag dus vul die maar in als geboortedatum
n|dobw|verscheen voor mij, notaris: {n}, geboren te {c} op §
n|kid|Onze zoon {f} is geboren op §, kan hij al naar groep 1?
n|dobc|Inloggen patiëntenportaal: gebruik geboortedatum § als eerste code.
n|Mw. {l} (*§) is aangemeld bij de praktijkondersteuner.
n|dobiso|{"voornaam":"{f}","geboortedatum":"§"}
n|achternaam;voornaam;geboortedatum⏎{l};{f};§
n|dobiso|{t} koppeling LAS leerling={f} gebdatum=§ ok
n|Pt {n} geb § VG: astma
n|Geboren: §⏎Beroep: timmerman
n|De minderjarige {f}, geboren op §, staat onder toezicht.
n|Voor de pensioenberekening gaan wij uit van uw geboortedatum §.
n|Sollicitant {n} ({c}, geboren §) heeft rijbewijs B.
n|Verzekerden op de polis: {n} (geb. §) en partner (geb. §).
n|Volgens de BRP is {n} op § geboren, en niet een jaar later.
n|Wanneer bent u geboren? - §, zegt mevrouw zonder aarzelen.
n|Echtgenoot: {n}, geboortedag §
n|kid|Inschrijfformulier peuteropvang⏎Kind: {f} {l}⏎Geboortedatum kind: §
e|Name: {n}⏎DOB: §⏎Sex: F
e|dobiso|{"dob": "§", "surname": "{l}"}
e|dobiso|last_name,first_name,birth_date⏎{l},{f},§
e|kid|{f} was born on § and needs a vaccination card.
e|Pt {n} d.o.b. § presented with headache.
e|My date of birth is §, the letter shows the wrong year.
e|The appellant, a Dutch national born §, resides in {c}.
e|Birthdate on file: § (verified at desk)
e|Insured person: {n}, born §, premium class 3.
e|dobiso|{t} kyc.check name="{n}" birthdate=§ pass
e|Her birthday is §, so she qualifies for the senior pass.
e|Date of birth (guardian): §
e|New hire {n}, born in {c} on §, signed today.
"""
POS["date"] = """
n|Wij hebben uw bezwaarschrift van § ontvangen.
n|Ontslagdatum patiënt: §
n|datew|Heden, de §, verscheen voor mij, notaris te {c}, {n}.
n|daym|Op § jl. is {n} gevallen in de gang.
n|Ziek gemeld per §, hersteld: nog niet bekend.
n|kun je § oppassen? wij gaan dan naar {c}
n|De voorlopige voorziening is behandeld ter zitting van §.
n|iso|{t} dossier geopend datum=§ door={f}
n|iso|{"aanvraagdatum":"§","status":"open"}
n|Van § tot en met § was leerling {f} geschorst.
n|Rapportage §: mevrouw heeft goed geslapen.
n|datum;medewerker;uren⏎§;{n};8
n|Factuurdatum: §⏎Debiteur: {n}
n|U bent gehuwd op § te {c}.
n|Overlijdensdatum: §
n|{n} is sinds § in dienst als conciërge.
n|Pleegdatum: §, omstreeks {t} uur
n|daym|Het huisbezoek staat gepland op § om {t} uur.
n|Paspoort geldig tot §
n|Het contract is getekend op § door {n}.
n|Betreft: factuur {q} d.d. §
e|Date of incident: §
e|The patient was discharged on § in good health.
e|iso|§T08:15:22Z user {f} exported the report
e|daym|Let's meet on § at {t}, says {f}.
e|iso|{"hired_on": "§", "name": "{n}"}
e|date,employee,hours⏎§,{n},7.5
e|The judgment was delivered on §.
e|Your lease starts on § and ends one year later.
e|Sick leave from § until §.
e|{n} died on § in hospital.
e|Vaccination date: §, second dose.
e|my exam is on §, wish me luck
e|Statement signed in {c}, §.
e|Ticket {q} opened § by {n}
"""
POS["age"] = """
n|«§-jarige» man, bekend met hartfalen, komt voor controle.
n|agew|Het slachtoffer, een «§jarige» vrouw uit {c}, liep letsel op.
n|agew|Mevrouw {l} is «§ jaar» en woont nog zelfstandig.
n|Leeftijd cliënt: «§ jaar»
n|kidage|{f} («§ jaar») zit in groep 5 en heeft dyslexie.
n|ik ben {f}, «§ jaar», en ik zoek een bijbaan
n|mon|Baby {f} is «§ maanden oud» en drinkt slecht.
n|kidage|Hun zoon van «§ jaar» is uit huis geplaatst.
n|naam;leeftijd⏎{n};«§»
n|{"naam":"{n}","leeftijd":«§»}
n|Dhr. {l}, «§ j.», alcohol: 2 eh per dag
n|De «§-jarige» {n} wordt verdacht van heling.
n|Zij werd «§ jaar» in het verpleeghuis te {c}.
n|Oma is «§» geworden, vandaag vieren we haar verjaardag.
n|wage|Werkneemster, thans «§ jaar oud», is sinds 2009 in dienst.
n|kidage|Leerling {f}, leeftijd «§», gedrag in de klas onrustig.
n|V, «§ jr.», status na heupoperatie
n|Op «§-jarige leeftijd» is van ons heengegaan {n}.
n|mon|Dochtertje ({f}, «§ maanden») krijgt kinderopvang op twee dagen.
n|De huurder is «§ jaar oud» en slecht ter been.
e|age|«§-year-old» woman with a hip fracture.
e|agew|{n} is «§ years old» and retired.
e|agew|An «§-year-old» neighbour called the police.
e|Pt is a «§ y/o» male with COPD.
e|«§yo» F, fell from bike, no loss of consciousness
e|Age of applicant: «§»
e|kidage|{f}, aged «§», has missed six school days.
e|mon|Infant, «§ months old», fever since last night.
e|name,age⏎{n},«§»
e|{"age": «§», "name": "{n}"}
e|wage|I turned «§» last week and want to change my pension.
e|The defendant, «§ years of age», has no previous convictions.
e|kidage|my son is «§ years old» and plays football in {c}
e|At the age of «§» she moved to {c}.
"""
POS["ip"] = """
n|Inlogpoging vanaf onbekend IP-adres: §
n|pub|De e-mail met de bedreiging is te herleiden tot IP-adres § van {n}.
n|lan|printer doet t weer, mijn pc heeft nu ip §
n|{t} sshd[{q}]: Accepted publickey for {f} from § port 50122
n|pub|{"gebruiker":"{f}","ip":"§"}
n|tijd;gebruiker;ip⏎{t};{f};§
n|pub|Stem uitgebracht vanaf §, browser Firefox.
n|v6|Ticket {q}: thuiswerker {n} heeft IPv6-adres §.
n|lan|Het werkstation van {f} staat op § en reageert niet op ping.
n|pub|IP-adres van de klager: §
n|pub|Toestemming cookie gegeven door bezoeker § om {t}.
n|v4|{t} WARN vpn: client=§ user={f} herverbonden
n|pub|Uw account is geblokkeerd na 5 pogingen vanaf §.
n|lan|ping § geeft time-out bij {f}
n|pub|Leerling {f} deed de ddos vanaf §, zo blijkt uit het logboek.
n|ll|Laptop {n} toont alleen link-local adres §.
n|pub|Geldopname via app, IP-adres toestel § (KPN, {c}).
e|Sign-in from IP address § by {n}
e|pub|§ - {f} "POST /login HTTP/2" 401 213
e|{t} nginx: client: §, server: mijn.example, request: "GET /dossier"
e|pub|X-Forwarded-For: §
e|{"client_ip": "§", "user": "{f}"}
e|v6|Listening peer [§]:443 belongs to {f}'s phone
e|user,ip⏎{f},§
e|pub|Received: from laptop-{f} (unknown [§])
e|lan|My laptop's IP is §, can you remote in?
e|pub|The subscriber behind IP § is {n} of {c}.
e|v4|{t} DHCPACK on § to laptop of {f}
e|lan|Remote desktop to §:3389 fails for {f}.
e|pub|Contract signed electronically by {n} from IP §.
e|pub|hey someone from § is on my netflix
e|v6|{t} audit src=§ user={f} action=download
e|pub|Banned § for posting insults about {n}.
"""
POS["mac"] = """
n|Het MAC-adres van mijn telefoon is §.
n|{t} wifi: toestel § van {f} verbonden met gastnetwerk
n|Ticket {q}: graag § (laptop {n}) toevoegen aan de whitelist.
n|macb|Laptop {f}, MAC: §
n|gebruiker;mac⏎{f};§
n|{"gebruiker":"{f}","mac":"§"}
n|hoi, welk mac-adres heeft je tablet? bij mij staat §
n|Volgens het routerlogboek was toestel § die nacht in de woning aanwezig.
n|Schoollaptop van leerling {f}: wifi-adres §
n|WiFi MAC van de tablet van cliënt: §
n|macb2|Fysiek adres (MAC) van het werkstation: §
n|Bluetooth-adres gehoorapparaat dhr. {l}: §
n|De wifi-teller registreerde § drie keer op het marktplein.
n|{t} dhcpd: DHCPREQUEST van § (iphone-van-{f})
n|Apparaat van {n} geblokkeerd op hardware-adres §.
n|Netwerkkaart § hoort bij de pc van {f}.
n|De glucosesensor van patiënt {l} meldt zich met MAC §.
n|Wake-on-LAN naar § (pc {f}) lukt niet.
e|My phone's MAC address is §.
e|{t} hostapd: STA § associated
e|Physical Address. . . . . . . . . : §
e|macb|mac_address=§ user={f}
e|{"mac": "§", "owner": "{n}"}
e|owner,mac_address⏎{f},§
e|Please whitelist § for {n}'s laptop on the wifi.
e|link/ether § brd ff:ff:ff:ff:ff:ff
e|Bluetooth address of her hearing aid: §
e|Parental control blocks § ({f}'s tablet).
e|{t} dnsmasq-dhcp DHCPACK § {f}-iphone
e|The investigators matched MAC § to the suspect's phone.
e|Wi-Fi Address (iPad of {f}): §
e|macb2|Asset {q}: MAC §, assigned to {n}
e|arp: lan host at § [ether] on eth0
e|Smart meter of tenant {l}, ethernet MAC §
"""
POS["url_person"] = """
n|li|Zie het LinkedIn-profiel van {n}: «§»
n|soc|De bedreigingen stonden op «§», het account van verdachte.
n|volg mij op «§» !!
n|own|Persoonlijke website: «§»
n|handle|Mijn insta is «§», stuur maar een dm
n|soc|Leerling {f} plaatste het filmpje op «§».
n|li|Kandidaat {n} ({c})⏎LinkedIn: «§»
n|naam;profiel⏎{n};«§»
n|{"naam":"{n}","profiel_url":"«§»"}
n|git|Stagiair {n} heeft zijn code staan op «§».
n|handle|Het Twitter-account «§» van {n} is opgeheven.
n|soc|Ex-partner belaagt haar via «§».
n|own|{n} schrijft over zijn ziekte op «§».
n|{t} doorverwijzing vanaf «§»
n|li|Met vriendelijke groet,⏎{n}⏎«§»
n|handle|Op TikTok heet hij «§», aldus de moeder van {f}.
n|soc|Ticket {q}: nepaccount van onze wethouder: «§»
n|li|Nieuwe collega! Voeg {f} toe: «§»
n|handle|Snapchat van {f}: «§»
e|li|{n}'s profile: «§»
e|git|Commits by {n}, see «§»
e|soc|She found her photos on «§».
e|own|My personal site is «§», my CV is there.
e|handle|Follow {f} on Instagram: «§»
e|{"name": "{n}", "url": "«§»"}
e|name,social⏎{n},«§»
e|li|Applicant's LinkedIn page: «§»
e|soc|The witness recognised the man from «§».
e|{t} referer="«§»"
e|handle|The Telegram user «§» sold the phone, police said.
e|soc|add me: «§»
e|own|Author: {n} («§»)
e|handle|Twitter handle of the complainant: «§»
e|git|Interview task is on my own account, «§».
"""
POS["kvk"] = """
n|{k}, ingeschreven onder KvK-nummer §
n|KvK § ⏎Btw-id: volgt⏎{k}, {c}
n|Ingeschreven in het handelsregister van de Kamer van Koophandel onder nummer §.
n|mijn kvk is §, ben zzp'er sinds dit jaar
n|De eenmanszaak van {n} (KvK: §) is failliet verklaard.
n|naam;kvk⏎{k};§
n|kvkp|{"bedrijf":"{k}","kvkNummer":"§"}
n|kvkp|{t} handelsregister bevraging kvk=§ status=200
n|Verhuurder: {k}, K.v.K. nr. §
n|Uitschrijving uit het Handelsregister, dossiernummer §, op naam van {n}
n|Zorgaanbieder {k}, kvknr §, declareert te laat.
n|Onderaan de factuur: {k}, {c}, kvk §
n|Gedaagde drijft een eenmanszaak, KVK-nummer: §.
n|Hoi {f}, voor de opdracht graag je KvK-inschrijving; wij hebben § staan.
n|Stagebedrijf: {k}⏎KvK-nr.: §⏎Begeleider: {n}
n|Kamer van Koophandel: §
n|Leverancier {q} aangemaakt, {k}, handelsregisternummer §.
n|Bij de TVL-aanvraag is KVK § opgegeven door {n}.
n|Statutair gevestigd te {c}, KvK {c} §
e|{k}, Chamber of Commerce no. §
e|CoC number: §⏎Company: {k}
e|kvkp|{"kvk_number": "§", "name": "{k}"}
e|company,kvk⏎{k},§
e|Freelancer {n} trades under KvK number §.
e|Registered with the Dutch trade register under number §.
e|The Dutch Chamber of Commerce (KvK) registration § was struck off.
e|Invoice footer: {k} ¦ KVK § ¦ {c}
e|hi, my KvK is §, can I invoice you directly?
e|Landlord: {k}, Commercial Register (Handelsregister) number §
e|kvkp|{t} onboarding kvk=§ result=match
e|Chamber of Commerce registration number §, sole trader {n}.
e|Vendor form⏎Name: {k}⏎KVK no: §
"""
POS["vat"] = """
n|Btw-identificatienummer: §
n|{k}, btw nr. §, {c}
n|Op uw factuur ontbreekt het btw-id §.
n|mijn btw nummer is § (eenmanszaak)
n|Verlegde btw, afnemer §
n|naam;btw⏎{k};§
n|{"bedrijf":"{k}","btwId":"§"}
n|BTW: §⏎KvK: zie briefhoofd
n|Het omzetbelastingnummer van belanghebbende ({n}) is §.
n|vatbe|Onze Belgische leverancier heeft btw-nummer §.
n|vatde|Duitse afnemer, btw-nr. (USt-IdNr.) §, vrachtbrief bijgevoegd
n|{t} vies-controle btwnr=§ geldig=ja
n|Teruggaaf omzetbelasting voor {n}, btw-id: §.
n|Fiscaal nummer voor de btw: §
n|Onderaan: {k} - BTW-nummer § - {c}
n|Ticket {q}: btw-nummer § wordt door AFAS niet geaccepteerd.
n|Freelancer {f} factureert met btw-id §.
n|De curator vermeldt het BTW nr. § van gefailleerde.
e|VAT number: §
e|{k}, VAT ID §
e|Reverse charge, customer VAT no. §
e|{"vat_id": "§", "name": "{k}"}
e|company,vat⏎{k},§
e|vatnl|Sole trader {n} uses Dutch VAT identification number §.
e|vatbe|Belgian supplier, VAT §, invoice {q}
e|vatde|German customer, VAT reg. no. §
e|{t} vies check vat=§ valid=true
e|Please add our VAT number (§) to the invoice.
e|vatnl|hi, my btw-id is §, I work as a freelancer
e|Tax invoice {q}⏎Supplier VAT: §⏎Total: 90.00
e|vatnl|The tax court refers to the taxpayer as holder of VAT number §.
"""
POS["passport"] = """
n|Paspoortnummer: §⏎Naam: {n}
n|U heeft het vermiste paspoort § als gevonden gemeld.
n|De verdachte legitimeerde zich met een paspoort, nummer §.
n|voor de vlucht: paspoort nr § van {f}
n|Reisdocument: paspoort⏎Documentnummer: §
n|Uw nieuwe paspoort (§) ligt klaar aan de balie.
n|naam;paspoortnr⏎{n};§
n|{"naam":"{n}","paspoortnummer":"§"}
n|passf|Asielzoeker {n} overlegde een buitenlands paspoort met nummer §.
n|Schoolreis Londen: {f} {l}, paspoort §, nationaliteit NL
n|ID-controle HR: paspoort § gezien en teruggegeven.
n|{t} rdw reisdocumenten paspoort=§ status=vervallen
n|Ondergetekende, {n}, houder van paspoort §, machtigt hierbij {f}.
n|Kopie paspoort (§) zonder watermerk ontvangen van huurder {l}.
n|Het paspoort met nr. § is ingenomen door de marechaussee.
n|passf|Au pair {n}: paspoortnummer §, visum aangevraagd.
n|Patiënt identificeerde zich met paspoort, docnr. §
n|Erfgenaam {n}, paspoortnr: §
e|Passport number: §⏎Surname: {l}
e|passf|{n} holds a foreign passport, number §.
e|Travel document: passport no. §
e|{"passport_no": "§", "name": "{n}"}
e|name,passport⏎{n},§
e|I lost my passport (§) on the train to {c}.
e|The bearer of passport § is entitled to stay.
e|My passport no is §, please book the flight.
e|passf|Visa applicant {n}, passport §, single entry.
e|{t} checkin passenger={l} passport=§
e|Identity verified by Dutch passport § at the notary in {c}.
e|passf|The suspect used passport number § at the border.
e|HR checklist: passport copy on file, number §.
e|Guest register: {n}, passport §
"""
POS["id_card"] = """
n|Identiteitskaart nr. § van {n}
n|ID-kaartnummer: §
n|Uw identiteitskaart met nummer § verloopt binnenkort.
n|mn id kaart is weg, nummer was §
n|Legitimatiebewijs: NL identiteitskaart, documentnummer §
n|naam;idkaart⏎{n};§
n|{"naam":"{n}","idKaartNummer":"§"}
n|De getuige toonde een Nederlandse identiteitskaart (§).
n|Vermissing ID-kaart § gemeld aan de balie in {c}.
n|idbe|Belgische identiteitskaart nr. § van {n}
n|De notaris stelde de identiteit vast aan de hand van id-kaart §.
n|Inschrijving huurder {l}: ID-bewijs §, gezien door {f}
n|{t} idscan soort=identiteitskaart nummer=§
n|iddef|Duitse identiteitskaart (Personalausweis) § van grensarbeider {n}
n|Soort document: identiteitskaart⏎Nummer: §⏎Geldig tot: 2031
n|Nieuwe collega {n} gaf zijn ID-kaart af, nr §.
n|Cliënt heeft een geldige ID-kaart, kaartnummer §.
n|Leerling {f}: examen afgelegd op vertoon van ID-kaart §
e|Identity card number: §
e|Dutch ID card § belongs to {n}.
e|National identity card no. §, issued in {c}
e|{"id_card": "§", "name": "{n}"}
e|name,id_card_number⏎{n},§
e|dni|Spanish national ID card (DNI) § of {n}
e|idbe|Belgian identity card §, holder {n}
e|My identity card, number §, was stolen in {c}.
e|{t} kyc doc_type=identity_card doc_number=§
e|iddef|German ID card number § checked by HR.
e|The officer asked for his ID card (no. §).
e|Visitor {n} left ID card § at the desk.
e|Proof of identity: ID card, document number §
e|my id card number is §, do you need the back too?
"""
POS["driving_licence"] = """
n|Rijbewijsnummer: §⏎Categorie: B
n|Uw rijbewijs met nummer § is ongeldig verklaard.
n|mijn rijbewijs nr is §, voor de huurauto
n|De bestuurder {n} overhandigde rijbewijs §.
n|naam;rijbewijsnr⏎{n};§
n|{"naam":"{n}","rijbewijsnummer":"§"}
n|{t} cbr controle rijbewijs=§ uitkomst=geldig
n|Chauffeur {n} (rijbewijs C, nummer §) rijdt vanaf maandag.
n|Aangifte vermissing rijbewijs, nr. §
n|Identificatie via rijbewijs, documentnummer §
n|Rijbewijs ingevorderd op grond van artikel 164 WVW, rijbewijsnr. §.
n|Gezondheidsverklaring CBR, {n}, rijbewijsnummer §
n|Leenauto mee: {f} {l}, rijbewijsnr §
n|Lease-aanvraag {n}: rijbewijs nummer § gecontroleerd door HR.
n|Kunt u rijbewijs § omwisselen? Ik verhuis naar {c}.
n|Deelauto-account {f}, rijbewijsnummer: § (geverifieerd)
n|Het rijbewijs van verdachte, genummerd §, was verlopen.
e|Driving licence number: §
e|Dutch driving licence no. § of {n}
e|dluk|UK driver number § on the licence of {n}
e|dluk|Driving licence: §
e|{"driving_licence": "§", "name": "{n}"}
e|name,licence_no⏎{n},driving licence §
e|my drivers license number is §, can I pick up the van?
e|Driver's licence § was suspended for six months.
e|{t} rental check driver={l} driving_licence=§
e|Licence holder {n}, driving licence number §, points: 0
e|Hired van in {c}, renter's driving license: §
e|The court withdrew driving licence § from the accused.
e|Courier {n}: driver license #§ verified
e|Proof of ID: driving licence (no. §)
"""
POS["licence_plate"] = """
n|Kenteken: §⏎Merk: Opel
n|Uw auto met kenteken § is weggesleept.
n|wie heeft die grijze polo § voor mijn deur gezet??
n|De verdachte reed weg in een zwarte BMW met kenteken §.
n|Parkeervergunning voor voertuig §, houder {n}
n|naam;kenteken⏎{n};§
n|{"houder":"{n}","kenteken":"§"}
n|{t} slagboom kenteken=§ toegelaten
n|Naheffing parkeerbelasting, kenteken §, {c}
n|Verzekerd voertuig: Kia Picanto, §
n|platef|Getuige zag een Belgische nummerplaat: §.
n|Leaseauto van {n}: Skoda, kenteken §
n|APK verlopen voor § (Renault Clio van {f}).
n|Gehandicaptenparkeerkaart gekoppeld aan kenteken §.
n|Schadeformulier: voertuig A kenteken §, voertuig B kenteken §
n|Verkeersboete voor de auto met het kenteken §, Kanaalweg te {c}
n|Cliënt vervoerd met rolstoelbus §, chauffeur {f}.
n|De scooter (kenteken §) van leerling {f} is gestolen.
n|hoi ben aangereden door een witte bus, kenteken was §
n|Tenaamstelling § overgezet naar {n}
e|Licence plate: §
e|The getaway car had Dutch number plate §.
e|Company car of {n}, registration §
e|{"plate": "§", "owner": "{n}"}
e|owner,licence_plate⏎{n},§
e|{t} anpr plate=§ gate=2
e|Someone parked on my spot, plate §, a red Fiat.
e|platef|A foreign car, license plate §, blocked the exit in {c}.
e|Visitor parking: {n}, car registration number §
e|Insurance claim: vehicle § hit a lamp post.
e|Tow request for the blue Volvo with plate §
e|my license plate is §, can you open the gate?
e|platef|The witness wrote down the number plate §.
e|Parking fine for § on Main Street, {c}.
"""
POS["patient_number"] = """
n|Patiëntnummer: §⏎Naam: {n}
n|Uw patiëntnummer is §, vermeld dit bij uw afspraak.
n|Pt.nr. §, opname afdeling B2
n|mijn patientennummer is § en ik wil mijn afspraak verzetten
n|naam;patientnr⏎{n};§
n|patn|{"patientnummer":"§","naam":"{n}"}
n|patn|{t} epd open patient_id=§ gebruiker={f}
n|Factuur ziekenhuis: patiëntnr. §, consult oogheelkunde
n|Tandartspraktijk {l}: patiënt nr § komt niet opdagen.
n|Dossiernummer patiënt §, overgedragen aan de huisarts
n|Patiënt ({n}, patiëntnummer §) heeft de nota betwist bij de rechter.
n|Labuitslag⏎Patiëntennr: §⏎Hb: 8,1
n|EPD-nummer §: allergie penicilline toegevoegd
n|Zorgdossier {n}, cliënt-/patiëntnummer §
n|Met spoed: bloedafname bij patiëntnr §, kamer 12
n|patn|Ticket {q}: dossier van patiënt § opent niet in HiX.
n|Ponsplaatje: {n}, patiëntnummer §
n|Apotheek: patiëntnummer §, recept voor 90 dagen
e|Patient number: §⏎Name: {n}
e|MRN: §, {n}, ward 3
e|{"patient_id": "§", "name": "{n}"}
e|name,patient_no⏎{n},§
e|Hospital number § was quoted by {n} on the phone.
e|Medical record number § belongs to Mrs {l}.
e|patn|{t} pacs open patient_id=§
e|Your patient ID is §; keep it for your next visit.
e|my patient no. is §, when is my scan?
e|Lab report for patient no. §: glucose 6.2
e|Discharge letter, patient number §, consultant Dr {l}
e|The chart with medical record no. § was opened by an unauthorised nurse.
e|Referral: {n}, patient ID §, to cardiology
"""
POS["student_number"] = """
n|Studentnummer: §⏎Naam: {n}
n|Je studentnummer is §, gebruik dit bij het inschrijven voor tentamens.
n|hoi, {f} hier, studentnr § , kan ik het cijfer inzien?
n|naam;studentnummer⏎{n};§
n|{"naam":"{n}","studentnummer":"§"}
n|{t} osiris inschrijving studentnr=§ vak=STAT1
n|Leerlingnummer §, klas 3B, mentor {f}
n|De examencommissie verklaart het beroep van student § ongegrond (studentnummer).
n|Scriptie van {n} (studentnummer §)
n|Uw kind staat bij ons ingeschreven met leerlingnummer §.
n|Ticket {q}: student {n}, nr. §, kan niet in Canvas.
n|Bindend studieadvies voor {n}, studentnummer §
n|leerlingnr: § / naam: {f} / absent: 2e uur
n|Collegekaart kwijt, studentnummer §
n|Voorblad tentamen⏎Naam: {n}⏎Stud.nr.: §
n|DUO, correspondentie over student met studentnummer §
n|Fraudemelding: studentnummers § en § leverden hetzelfde werk in.
n|Stagiair {n}, HBO, studentnr. §
e|Student number: §
e|Student ID § is registered for the exam.
e|{"student_id": "§", "name": "{n}"}
e|name,student_no⏎{n},§
e|hi prof, my student number is §, may I hand in late?
e|{n} (student no. §) failed the resit.
e|{t} canvas login student_id=§ ok
e|Thesis by {n}, student ID: §
e|Pupil number §, form 4, absent without notice
e|Letter of enrolment: {n}, student number §
e|The appeals board heard student {n} (student nr. §).
e|Campus card request: student number §, lost in {c}
e|Tuition invoice {q}, student ID number §
"""
POS["personnel_number"] = """
n|Personeelsnummer: §⏎Naam: {n}
n|Medewerker {n}, personeelsnr. §, is ziek gemeld.
n|mijn personeelsnummer is § en mn uren kloppen niet
n|naam;personeelsnummer⏎{n};§
n|{"naam":"{n}","personeelsnummer":"§"}
n|{t} tijdklok pasje medewerkernummer=§ in
n|Salarisstrook⏎Pers.nr.: §⏎Periode: 7
n|Verlofaanvraag van medewerkernummer § is afgewezen.
n|Verbalisant met dienstnummer § heeft aangifte opgenomen.
n|Beste {f}, log in met je werknemersnummer (§).
n|Werknemernummer §, {n}, schaal 9
n|De klacht richt zich tegen de zorgmedewerker met personeelsnummer §.
n|Ticket {q}: wachtwoord verlopen, gebruiker {n}, personeelsnummer §
n|Docent {n} (personeelsnr: §) gaat met pensioen.
n|Medewerker-ID § heeft het dossier ingezien.
n|Badge van {n}, medewerkersnummer §, werkt niet.
n|Conducteur met personeelsnummer § verleende hulp.
n|Loonbeslag op werknemer {n}, pers. nr. §
e|Employee number: §
e|Employee ID §, {n}, warehouse
e|{"employee_id": "§", "name": "{n}"}
e|name,employee_no⏎{n},§
e|my staff number is §, I can't log in to the roster
e|Payslip for {n}, personnel number §
e|{t} badge reader employee_id=§ door=4
e|Nurse {n} (staff ID §) signed the chart.
e|Leave request by employee no. § approved.
e|Officer {l}, service number §, gave evidence.
e|Personnel no.: §⏎Department: catering
e|HR ticket {q}: employee number § has two contracts.
e|Badge lost by {n}, employee nr. §
"""
POS["device_id"] = """
n|imei|IMEI-nummer gestolen telefoon: §
n|imei|Mijn toestel is gejat, imei is §
n|Serienummer laptop van {n}: §
n|imei|De telefoon van verdachte (IMEI §) straalde een mast in {c} aan.
n|naam;serienummer laptop⏎{n};§
n|aid|{"gebruiker":"{f}","androidId":"§"}
n|uuid|{t} app start device_id=§ gebruiker={f}
n|Leenlaptop leerling {f}, serienr. §
n|imei|Diensttelefoon {n}, IMEI: §, retour ontvangen
n|uuid|Toestel-ID van de app-gebruiker: §
n|Insulinepomp van mw. {l}, serienummer §
n|udid|De UDID van de iPhone van {f} is §.
n|imei|Verzekeringsclaim {n}: toestel met IMEI-nr § gevallen
n|aid|Android-ID toestel {f}: §
n|Bruikleenovereenkomst: iPad met serienummer § aan {n}
n|Ticket {q}: laptop § (serienummer) van {f} start niet.
n|uuid|Reclame-ID (IDFA) van de klager: §
n|Pacemaker dhr. {l}, serienr: §
e|imei|IMEI: §⏎Owner: {n}
e|imei|My stolen phone has IMEI number §.
e|Laptop serial number § is assigned to {n}.
e|uuid|{"device_id": "§", "user": "{f}"}
e|uuid|{t} push sent device_id=§ user={f}
e|aid|android_id=§ user={f}
e|owner,serial_number⏎{n},§
e|udid|The iPhone UDID of tester {f}: §
e|uuid|Advertising ID (GAID) § was linked to {n}.
e|imei|The phone with IMEI § was seized from the suspect.
e|Hearing aid of Mrs {l}, serial no. §
e|School tablet, S/N §, on loan to {f}
e|imei|Dual SIM phone of {n}, IMEI 1: §, IMEI 2: §
e|uuid|Device UUID § belongs to {f}'s tablet.
"""
POS["user_agent"] = """
n|{t} login {f} user-agent="§"
n|User-agent van de bezoeker: §
n|{"gebruiker":"{f}","userAgent":"§"}
n|gebruiker;useragent⏎{f};§
n|Ticket {q}: formulier laadt niet. Browser van {n}: §
n|Het portaal logde bij deze inwoner de volgende browserstring: §
n|De aanvraag is ingediend met § door {n}.
n|dit geeft mijn browser aan: § snap jij dat {f}?
n|uaapp|{t} API-aanroep door {f}, User-Agent: §
n|Bestelling {q} geplaatst vanaf toestel: §
n|Volgens het proces-verbaal gebruikte de dader de browser §.
n|Audit EPD: {f} opende het dossier ({t}) met §
n|uaapp|useragent: §, gebruiker: {f}
n|Toestemming gegeven door {n}, user agent §
n|Digitaal ondertekend⏎Naam: {n}⏎UA: §
n|Leerling {f} maakte de toets met §
n|Sessie {q} van {f} beëindigd [§]
n|Bijlage bij klacht: "§" (mijn browsergegevens)
e|User-Agent: §
e|uaapp|User-Agent: §⏎Accept: */*
e|{"user_agent": "§", "user": "{f}"}
e|"GET /portal HTTP/1.1" 200 1032 "-" "§"
e|user,user_agent⏎{f},"§"
e|{t} session user={f} ua="§"
e|My browser says: §
e|uaapp|{t} api user={f} user_agent="§"
e|Signed by {n} using §
e|The fraudster's browser string was §, the bank testified.
e|Ticket {q}, reporter {n}, browser §
e|New sign-in for {f}: §
e|navigator.userAgent => "§"
e|Consent record for {n}; user agent: §
e|Sentry event, user {f}, browser: §
"""
# look-alikes: lang|pattern;pattern|text. # digit, ^ nonzero digit, @ letter, % hex, !xxx a maker
LK["bsn"] = """
n|!bsnbad|Uw ordernummer is §; u ontvangt een track & trace.
n|!bsnbad|Factuur § staat nog open.
n|^########|Het aantal pageviews bedroeg § dit jaar.
n|^##.###.###|De begroting sluit op € §.
n|!bsnbad|Zaaknummer § is aan de behandelaar toegewezen.
n|!bsnbad|Artikelnummer §: bureaustoel zwart
n|^########|Meterstand in Wh: §
n|!bsnbad|Vul als voorbeeld niet § in; dat is geen geldig BSN.
n|978^#####|De EAN van het boek begint met §.
n|!bsnbad|Transactie § is door de bank teruggeboekt.
n|^########|De schijf telt § bytes aan vrije ruimte.
n|^######## bytes;^######## ms|Logbestand: § verwerkt
e|!bsnbad|Order § shipped this morning.
e|!bsnbad|Invoice no. § is overdue.
e|^########|The video has § views.
e|!bsnbad|Part no. § is out of stock.
e|!bsnbad|GitHub issue run § failed.
e|^########|The build took § nanoseconds.
e|!bsnbad|Tracking number § (parcel)
e|^##,###,###|Turnover was § euro.
"""
LK["iban"] = """
n|!ibanbad|De testrekening § is ongeldig: het controlegetal klopt niet.
n|3S@@@@#########|Volg uw pakket met code §.
n|NL##ZZZ############|Incassant-ID van de gemeente: §
n|NL^#####.##.##.##|Artikelcode fabrikant §
n|NL/^####/####|Ons kenmerk §
n|BE^###-@@@-^###|Onderdeelnummer §
n|NL-^####-@@@@-###|Modelaanduiding warmtepomp §
n|RABONL2U;INGBNL2A;ABNANL2A|De BIC van de bank is §.
n|NL.IMRO.0^##.BP^###-VG01|Bestemmingsplan §
n|ECLI:NL:RBDHA:20##:^###|Rechtbank, § (uitspraak)
n|AANZ@@##############|Licentiecode kantoorsoftware: §
e|!ibanbad|The form rejected § because the check digits are wrong.
e|NL##XXXX##########|Placeholder in the manual: §
e|3S@@@@#########|Parcel tracking code §
e|@@@@-####-@@@@-####|Gift voucher code §
e|DEUTDEFF###;BNPAFRPP###|SWIFT/BIC § for the bank
e|GB/T ^####.#-20##|Tested according to standard §
e|LOT NL^#### ####|Batch §
e|%%%%%%%%%%%%%%%%%%%%%%|Checksum of the archive: §
"""
LK["card"] = """
n|!cardbad|Het nummer § voldoet niet aan de Luhn-controle en is dus geen kaart.
n|8716####^#########|EAN-code aansluiting stroom: §
n|^### #### #### ####|Betalingskenmerk acceptgiro: §
n|^###############|Zendingnummer container §
n|978-90-#####-##-#|ISBN §
n|^##.###.###.###.###|De staatsschuld telde § euro.
n|17########.######|Unix-tijdstempel §
n|^############### ns|Wachttijd in de testbank: §
n|0.###############|Kansberekening geeft p = §
n|%%%%%%%%%%%%%%%%|Hash van de commit: §
n|^####-^####-^####-^####|Activatiecode virusscanner §
n|1##############|Bestelling § is onderweg naar het depot.
e|!cardbad|The number § fails the Luhn check, so it is not a card.
e|xxxx xxxx xxxx ####;**** **** **** ####|Card ending shown as §.
e|978-0-###-#####-#|ISBN § is sold out.
e|^###############|Snowflake message id §
e|^.###############|The constant is about §.
e|@@@@@-@@@@@-^####-@@@@@|Product key §
e|^###############|Row count after the import: §
"""
LK["phone"] = """
n|^#-##-^###|Ordernr §
n|06^#######|Artikelnummer § is uit het assortiment.
n|0^#/####|Vergaderstuk §
n|020-^######|Kenmerk besluit: AB/§ (geen telefoonnummer)
n|978-90-####-###-#|ISBN §
n|06:## - 08:##;07:30-16:30|Openingstijden §
n|^.###.###,##|Het krediet bedraagt € §.
n|06-12-20##;06-11-20##|De zitting is op §.
n|10.4.##.^##|Softwareversie §
n|0,##^#####|De correlatie was §.
n|06########|Batchnummer verf: §
n|52.0^####, 4.##^##|Coördinaten van de waterput: §
n|^###-^###-^##|Serienummer ketel §
e|^##-^######|Purchase order §
e|06^#######|SKU § is discontinued.
e|^##.###.###|The town spent § euro on roads.
e|20##-06-##|Release §
e|0x06^#######|Memory address §
e|+31 %;+3.1 %|Sales went up §.
e|06.##.^###|Firmware §
"""
LK["email"] = """
n|@ 3,50;@ 12,00|10 stuks § per stuk
n|@media;@import;@font-face|In de stylesheet staat een fout bij §.
n|npm@10.#.#;vue@3.#.#;lodash@4.17.##|De afhankelijkheid § is verouderd.
n|@Override;@Test;@Autowired|De annotatie § ontbreekt boven de methode.
n|gebruiker@voorbeeld;gebruiker@|Een adres als "§" is onvolledig.
n|actions/checkout@v4;actions/setup-node@v4|De pipeline gebruikt §.
n|https://example.org/@docs/intro|Handleiding: §
n|50%@60Hz;230V@50Hz|Motor §
n|@iedereen;@allen|§ morgen is de kantine dicht
n|3@2x.png;logo@2x.png|Afbeelding § ontbreekt
n|A@B;x@y|In de formule staat §.
e|react@18.#.#;typescript@5.#.#|Upgrade § first.
e|4GHz@1.2V;1080p@60|Settings: §
e|@param;@return;@deprecated|The doc tag § is missing.
e|origin@{u};HEAD@{1}|Reset to § in git.
e|icon@3x.png|Asset § not found
e|12 @ $4.50;3 @ 9.99|Sold §
e|ubuntu@sha256:%%%%%%%%%%%%|Image §
e|foo@bar;user@|The string "§" is not a complete address.
e|@here;@channel|§ stand-up in five minutes
"""
LK["postcode"] = """
n|1### kg;2### kg;4### kg|Het leeggewicht is §.
n|19## EN;20## EN|In § LATER is het pand verbouwd.
n|2### AH;4### mA|De accu heeft §.
n|1### GB;2### MB|De mailbox is § groot.
n|19## na Christus;1### na|Het jaar §, aldus de geschiedenisles
n|^### BV|Zekering kast §, artikel uit de catalogus
n|^###WH;^### Wh|De zonnecel leverde § op.
n|AB ^###;CD ^###|Notitie § uit de voorraadlijst
n|ISO 9001;ISO 2700#|Gecertificeerd volgens §.
n|^### mm;^### cm|De balk is § lang.
n|^### RPM;^### pk|De motor draait §.
n|^###@|Typenummer § van de stofzuiger
n|20## om;20## is|In § de regeling gewijzigd, zegt de nieuwsbrief.
n|1### €;3### EUR|De reparatie kostte §.
n|0### AB;0###AB|Ongeldig (begint met nul): §
e|1### ft;3### ft|The tower is § high.
e|19## AD;12## BC|Dated to § by the museum.
e|^### Hz;^###rpm|The fan spins at §.
e|4### mAh;5### mAh|Battery: §
e|19## in;20## at|It was founded in § Denver.
e|RFC ^###|See § for the protocol.
e|^### MB;^### GB|Download size §
e|Model ^###@|§ coffee machine, manual
e|1### am;2### pm|The file lists §, a broken time.
"""
LK["address"] = """
n|Artikel ^##;artikel ^#|Zie § van de wet.
n|Groep ^;groep 8|De leerlingen van § gaan op kamp.
n|Hoofdstuk ^#;hoofdstuk ^|Lees § van de handleiding.
n|Kamer ^##;zaal ^|De vergadering is in §.
n|lijn ^#;bus ^##|Neem § naar het ziekenhuis.
n|A^#;N^##|File op de § bij de afslag.
n|Perron ^;spoor ^#|De trein vertrekt van §.
n|Windows 11;Office 365|Wij werken met §.
n|versie ^.#;release ^#|De update naar § is gelukt.
n|Bijlage ^;tabel ^#|De cijfers staan in §.
n|deze straat 3;elke straat 2|In § lantaarnpalen erbij, besloot de raad.
n|lokaal ^#;vleugel ^|Toets in §.
n|PSALM ^##;psalm ^#|Wij zingen §.
n|pagina ^#;bladzijde ^##|Zie §.
n|afdeling ^;team ^|Doorverbinden met §.
e|Section ^#;Article ^|See § of the act.
e|Route 66;Highway ^##|We drove along §.
e|Chapter ^#;Table ^|Read § first.
e|Room ^##;Gate ^#|Boarding at §.
e|Bus ^#;Line ^|Take § to the centre.
e|World War 2;Formula 1|The book is about §.
e|Level ^#;Season ^|I'm at § now.
e|Channel 4;Catch 22|It was on §.
"""
LK["date_of_birth"] = """
n|^#.0#.19##;4#.0#.19##|Softwareversie § is verouderd (geen datum).
n|19##-20##|De archiefstukken over de jaren § liggen in de kelder.
n|19##/^#|Dossier § over de brug
n|^#-###-19##^#|Onderdeelnummer §
n|20##.1#.0#-rc^|Pakketversie § is ingetrokken.
n|19##;18##|Het gebouw stamt uit §.
n|^#.0#.2#|Firmware §
n|3#-4#-19##|De controle weigert § omdat die niet op de kalender staat.
n|^#/9#/19##|Rekeningpost § in het grootboek (code)
n|1940-1945;1914-1918|In de oorlog, §, stond hier een fabriek.
n|geb. ^#;geb. @|De poli is in § op de campus (gebouw).
n|geb. @ ^##|Route: ingang Noord, § (gebouwnummer).
n|19##^###|Artikelnummer § koelkast
n|dd-mm-jjjj;DD/MM/JJJJ|Geboortedatum (vul in als §)
n|978-90-19##-###-#|ISBN §
e|^#.0#.19##|Build § fixes two bugs.
e|DD/MM/YYYY;yyyy-mm-dd|Date of birth (§)
e|19##|The bridge was built in §.
e|1939-1945|The war years § are covered in class.
e|19##-^###|Part § is discontinued.
e|^# x 0# x 19##|Beam size § mm
e|99/99/9999;00-00-0000|Placeholder date of birth: §
e|19##,##|Total amount due: §
"""
LK["date"] = """
n|^.#.20##;v20##.#.#|Update naar versie § uitgevoerd.
n|^#/##/###|Onderdeel § in bak 4
n|12-24-36;6-12-18|Looptijden van § maanden zijn mogelijk.
n|4#-1#-^##|Bestelnummer § is geleverd.
n|1#.^##.###|Het project kostte § euro.
n|24/7|Wij zijn § bereikbaar via de website.
n|^#-^#-^#|Het wachtwoordslot van de kluis staat op §, een cijfercode.
n|4-4-2;4-3-3;5-3-2|Het team speelde §.
n|1/2;3/4;2/3|De helft, dus § van de taart
n|10.#.#.#|Server § is vervangen.
n|978-90-12-0####-#|ISBN §
n|6-4, 7-5;6-2, 6-3|Uitslag tennis: §
n|7:## lid 2;6:##|Artikel § BW
n|Mei;Meijs|De achternaam § komt hier vaak voor.
n|40-45-50;10-20-30|Herhalingen per set: §
n|20##.#.##-rc#|Pakketversie §
n|80x60x40;120x80x15|Afmetingen doos: § cm
e|v20##.##.#|Upgrade to §.
e|5-10-15|Choose § or more items.
e|^.##.##|Python § is required.
e|1/2;3/4|Add § cup of sugar.
e|9/10|They scored § in the review.
e|##-##-##|Sort code format on the slide: §
e|march;may|They § go home after lunch.
e|12-10;21-19|The set ended §.
"""
LK["age"] = """
n|^;^#|Op dit apparaat zit § jaar garantie.
n|^#|De vereniging bestaat § jaar.
n|^#-jarige;1##-jarige|Wij vieren het § bestaan van de school.
n|^# jaar|De lening heeft een looptijd van §.
n|^ jaar|Hij kreeg § cel.
n|^ jaar|De vergunning geldt §.
n|^#|De maximumsnelheid is § km per uur.
n|^# maanden|Het abonnement loopt §.
n|^#|Er waren § kinderen op het plein.
n|^# jaar|Onze garantie op het dak is §.
n|^-jarige;1#-jarige|De § overeenkomst met de leverancier loopt af.
n|^#|Kamer § is verbouwd.
n|^ jaar|Dossiers worden § bewaard.
n|^#%|De opkomst was §.
n|1# jaar|Ervaring van bureau: § in de branche
n|5-jarig|Het § onderhoudscontract van de lift
n|^# jr|Afschrijvingstermijn machine: §
e|^# years|The mortgage runs for §.
e|^#-year|A § lease for the warehouse
e|^# years|The company has § of experience.
e|^-year|They signed a § contract.
e|^# years|He was sentenced to §.
e|^#|Age rating icons: page § of the manual
e|^## years old;^# years old|The castle is §.
e|^# months|The subscription lasts §.
e|^#-year-old|A bottle of § whisky costs 60 euro.
"""
LK["ip"] = """
n|^.##.^.#|Softwareversie § is uitgerold.
n|3##.##.4##.#|De invoer § is geen geldig adres.
n|^.^.^.^|Zie paragraaf § van het bestek.
n|^.###.###.###|De begroting van de provincie is § euro.
n|12:34:56;08:00:00|Tijdsduur §
n|^.^.^|Hoofdstuk §
n|^#.^#.^#|Artikelgroep §
n|2.16.840.1.113883.2.4.6.3;1.3.6.1.4.1.####|De OID van de codelijst is §.
n|Chrome/1##.0.#.#|Browserversie §
n|v^.#.#.###|Driver § voor de printer
n|1.^##.###.###|Het vliegveld telde § passagiers.
n|x.x.x.x;a.b.c.d|Vul in de vorm § in.
n|255.255.255.0;255.255.0.0|Het subnetmasker is §.
n|^.#.^.#|Firmware router: versie §
e|^.#.^.##|Version § released
e|^.^.^.^|See section § of the tender.
e|256.3##.1.#|"§" is rejected as out of range.
e|Psalm 119:^##|Reading: §
e|1.2.840.10008.1.2|DICOM transfer syntax §
e|::;std::|In C++ the operator § denotes scope.
e|^#.^#.^#|Part §, revision B
e|^,###.##.#|Malformed number §
e|10:##:##|Race time §
e|255.255.255.###|Netmask §
"""
LK["mac"] = """
n|%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%|MD5-vingerafdruk van de sleutel: §
n|08:15:30;14:45:10|Vertrektijd §
n|05-11-17-23-34-41|De trekking leverde de nummers § op.
n|#%%%%%%|Kleurcode huisstijl §
n|XX:XX:XX:XX:XX:XX;GG:GG:GG:GG:GG:GG|Noteer het adres als §.
n|%%%%%%%%%|Commit § teruggedraaid
n|12-34-56-78|Demo-code van het slot: §
n|00:12:40:05|Tijdcode video §
n|1:2:4:8:16:32|De verhoudingen zijn §.
n|%%%% %%%% %%%% %%%%|Geheugendump: §
n|AA-BB-CC|Rijen § in de zaal
n|@#-@#-@#-@#|Locatiecodes magazijn §
n|978-90-##-##-##|Boekcode §
n|%%%%-%%%%|Pincode-token § voor de demo
e|%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%|Certificate SHA1 §
e|00:1#:2#|Song length §
e|ZZ:ZZ:ZZ:ZZ:ZZ:ZZ|Template value §
e|%%%%%%%|Reverted commit §
e|0x%%%%%%%%%%%%|Stack pointer §
e|rgb(12,34,56)|Colour §
e|10:20:30:40|Mixing ratio §
e|A1:B6;C2:D9|Select the cells §.
e|%%%%.%%%%|Build tag §
"""
LK["url_person"] = """
n|https://www.rijksoverheid.nl/onderwerpen/zorg;https://www.belastingdienst.nl|Meer uitleg op §.
n|https://www.linkedin.com/jobs;https://www.linkedin.com/company/philips|Vacatures staan op §.
n|https://www.instagram.com/explore/;https://www.facebook.com/help/|Ga naar §.
n|https://github.com/torvalds/linux/issues/^###;https://github.com/nodejs/node/pull/^####|Bekend probleem: §
n|www.ns.nl/reisplanner;www.buienradar.nl|Kijk op § voor vertrek.
n|https://wetten.overheid.nl/BWBR000^###|De wet staat op §.
n|https://youtube.com/watch?v=abc^##|Instructievideo: §
n|https://facebook.com/gemeentedelft;https://x.com/rijksoverheid|Volg de gemeente via §.
n|@media;@import|De regel § in de stylesheet klopt niet.
n|http://localhost:80##/health|Controleer §.
n|https://www.kvk.nl/starten|Tips voor starters: §
n|https://intranet.example/handleiding/v^|Handleiding: §
n|https://www.marktplaats.nl/q/fiets|Zoek op §.
n|www.voorbeeld.nl/contact|Gebruik het formulier op §.
e|https://docs.python.org/3/library/json.html|See § for details.
e|https://www.linkedin.com/legal/privacy-policy|Policy at §
e|https://twitter.com/search?q=trains|Look at §.
e|https://github.com/features/actions|CI explained: §
e|https://www.instagram.com/about/jobs/|Jobs: §
e|https://status.example.com|Outage? Check §.
e|https://www.w3.org/TR/html5/|Spec: §
e|https://en.wikipedia.org/wiki/Bicycle|Background: §
e|@Override;@Autowired|Add the annotation §.
e|https://www.booking.com/city/nl|Hotels: §
"""
LK["kvk"] = """
n|^#######|Ordernummer §
n|20##0#1#|Bestand export_§.csv
n|^#######|Factuurnummer § is betaald.
n|^#.###.###|De omzet was § euro.
n|^#######|Artikelnummer § (schroevendraaier)
n|^#######|Meternummer water: §
n|^###### kg;^####### km|De vloot reed §.
n|^#######|Batchnummer § van de vulling
n|^#######|De video is § keer bekeken.
n|^#######|Ticket § is gesloten.
n|ISSN ^###-####|Het tijdschrift heeft §.
n|^#######|Vergunning § voor de kap van een boom
n|^####|De KvK hield § startersgesprekken.
n|€ ##,##|Een uittreksel bij de KvK kost §.
e|^#######|Order number §
e|20##0#1#|Build § passed.
e|^#######|Invoice § was sent twice.
e|^#######|Rows processed: §
e|^#######|Meter reading §
e|^#######|Bug §
e|^#,###,###|Revenue was § euro.
e|^####|The Chamber of Commerce has § visitors a month.
"""
LK["vat"] = """
n|21%;9%|Het btw-tarief is §.
n|€ ^##,##|Btw over deze factuur: §
n|NL-^###-B##|Modelnummer lamp §
n|B0#|Neem uitgang § van de parkeergarage.
n|NL^########|Incidentcode § in het monitoringsysteem
n|^########|Factuurnummer §
n|3S@@@@NL^######|Pakketcode §
n|BE ^##|Trein naar Brussel, spoornummer §
n|FR^###;DE^##|Vluchtnummer §
n|NL ^#.^#|Artikel § van het reglement
n|2#%;1#%|De subsidie is § van de kosten.
n|NLB0^|Zoekterm § geeft niets
n|art. ^# Wet OB|Vrijgesteld volgens §.
n|DE-^###|Kleurcode verf §
n|HRB ^####|Register §
e|20%;19%|The VAT rate is §.
e|€ ^##.##|VAT amount: §
e|NL^##|Flight § to Lisbon
e|DE^####|Part code §
e|BE-^###-^##|Bolt type §
e|^########|PO number §
e|GB ^###|Ferry slot §
e|@@^####|Voucher §
e|NL-B^#|Shelf §
"""
LK["passport"] = """
n|@@^######|Ordernummer § voor paspoorthoesjes
n|€ ##,##|Een paspoort kost §.
n|NX-^###|Toner § voor de printer
n|@@^#@@^##|Kortingscode §
n|^########|Factuurnummer § van de pasfotograaf
n|^####|De gemeente gaf § paspoorten uit.
n|@#@##@###|Artikelcode §
n|A^######|Aanvraag kapvergunning §
n|^# jaar|Een paspoort is § geldig.
n|KL^###|Vlucht § heeft vertraging.
n|NP^#####|Accu type § voor camera
n|3,5 x 4,5 cm|Een pasfoto is §.
n|ISO/IEC 7810|Het formaat volgt §.
n|BX^######|Zending § is zoek
n|@@@^###|Reserveringscode trein §
e|NX^######|Toner cartridge §
e|@@^######|Parcel §
e|^########|Invoice § for passport covers
e|€ ##.##|A passport costs §.
e|B^#######|SKU §
e|@@@@@@|Promo code §
e|^####|The office issued § passports.
e|NR^#|Take bus § to the passport office.
"""
LK["id_card"] = """
n|IP^#|De lamp is spatwaterdicht (§).
n|IX-^###|Printer § staat bij de balie.
n|€ ##,##|Een ID-kaart kost §.
n|^########|Factuurnummer §
n|@@^######|Ordernummer §
n|ID-^####|Ticket § over de webshop
n|^####|Er zijn § identiteitskaarten aangevraagd.
n|IM^#@@^###|Kortingscode §
n|id=^###|Rij § in de database is leeg.
n|8,6 x 5,4 cm|De kaart meet §.
n|IY^###|Kabel type §
n|14 jaar|Vanaf § geldt de legitimatieplicht.
n|ID1;ID3|Het kaartformaat heet §.
n|^#######@|Modelnummer § van de kaartprinter
n|^#-^###|Bladwijzer §
e|IX^######|Article §
e|€ ##.##|An identity card costs §.
e|IP6#|Rated §
e|ISBN 978-#-###-#####-#|The book on ID cards: §
e|^####|They printed § ID cards this year.
e|ID-^###|Jira ticket §
e|^########|Invoice §
e|@@@-^###|Card reader model §
"""
LK["driving_licence"] = """
n|^#########|Ordernummer §
n|€ ##,##|Een rijbewijs kost §.
n|^#########|Artikelnummer § (lesboek rijbewijs B)
n|B, BE en C;AM|Voor deze functie heb je rijbewijs § nodig.
n|^#########|Factuur § van de rijschool
n|1^#########|Tijdstempel §
n|^#####|Het CBR nam § examens af.
n|^.###.###.###|Kosten wegenbouw: § euro
n|978^#########|ISBN van het theorieboek: §
n|^#########|Zaak § over een verkeersbord
n|10 jaar|Een rijbewijs is § geldig.
n|artikel ^##|Zie § van het reglement rijbewijzen.
n|^# lessen|Gemiddeld haal je het rijbewijs in §.
n|^#########|Zendingnummer §
n|B^#|Verkeersbord § geplaatst
e|^#########|Order §
e|€ ##.##|A driving licence costs §.
e|B1;C1E|Driving licence category § is enough.
e|^#########|Invoice § from the driving school
e|^#########|Epoch value §
e|^#####|The agency issued § driving licences.
e|978^#########|ISBN §
e|^#########|Shipment § has left the depot.
"""
LK["licence_plate"] = """
n|^#-@@@@-^#|Artikelnummer §
n|AA-00-AA;XX-00-XX|Noteer het kenteken in de vorm §.
n|A4-papier;A3-papier|Bestel § bij.
n|^#-^#-^#|Cijferslot §
n|NEN-EN-^###;ISO-^###|Norm §
n|COVID-19;MH-17|Rapport over §
n|^-ply;^-in-1|Een § model
n|16-uurs;24-uurs|Een § dienst
n|@@-^####|Onderdeel § van de pomp
n|ABC-formulier|Vul het § in.
n|HTML-5;MP-3|Bestandssoort §
n|^# km;^## km|De auto reed §.
n|@@@@-^##-^|Lokaalcode §
n|B^##-@|Schapcode magazijn §
n|BW-5-^#|Artikelverwijzing §
n|€ ^##-^##|Prijs §
e|@@@@-^###|Part §
e|USB-3-A;RS-232-C|Cable §
e|AB-00-CD|Write the plate like §.
e|@-^#####|Case §
e|F-16;B-52|The § flew over.
e|^##-page|A § report
e|@@@@@-@@@@@|Licence key §
e|PNG-24;UTF-8|Format §
"""
LK["patient_number"] = """
n|^#######|Factuurnummer § linnengoed
n|^#####|Het ziekenhuis behandelde § patiënten.
n|^######|Inkooporder § operatiehandschoenen
n|^##/^#|Bloeddruk §
n|^## mg;^# ml|Dosering §
n|LOT^#####|Vaccin charge §
n|^.###|De poli zag § patiënten meer.
n|^#######|Artikelnummer § rolstoelkussen
n|@##.^|ICD-code §
n|^#####^|Zorgproductcode DBC §
n|^##|Kamer § is vrij.
n|RVG ^####|Geneesmiddel §
n|^# bedden|Afdeling met §
n|^######|Zi-index § van paracetamol
e|^#######|Purchase order § for beds
e|^#####|The clinic sees § patients.
e|^## mg|Dose §
e|^##/^#|Blood pressure §
e|NCT0^######|Trial §
e|^#######|PubMed article §
e|LOT ^####|Vaccine batch §
e|@##.^|ICD-10 code §
e|^######|Invoice § for the MRI service
"""
LK["student_number"] = """
n|^#####|De hogeschool telt § studenten.
n|^######|Factuurnummer § voor stoelen
n|@@@@^###|Vakcode §
n|^ EC;^# ECTS|Het vak levert § op.
n|^######|Ordernummer § boeken
n|^##|Lokaal §
n|€ ^.###|Collegegeld §
n|^#####|CROHO §
n|^,#;#,^|Gemiddelde §
n|20##-20##|Studiejaar §
n|^######|Inkoopnummer § van de faculteit
n|^###|Er zakten § studenten.
n|##@@##|BRIN-code gebouwdeel §
n|978^#########|ISBN studieboek §
e|^#####|The university has § students.
e|@@-^##|Course §
e|^######|Invoice § for lab coats
e|^ credits|The course is worth §.
e|Room ^##|Exam in §
e|€ ^.###|Tuition is §.
e|^######|Purchase order § (library)
e|20##/20##|Academic year §
e|978^#########|Textbook ISBN §
"""
LK["personnel_number"] = """
n|^####|Het bedrijf heeft § medewerkers.
n|^####|Kostenplaats §
n|^####|Grootboekrekening §
n|€ ^.###|Bruto salaris §
n|^#####|Vacature §: monteur
n|B-9000;B-2000|Het magazijn van de leverancier staat in § (Vlaanderen).
n|^######|Factuur § uitzendbureau
n|Schaal ^#|Salaris volgens §
n|^# uur|Contract voor §
n|^#####|Inkooporder § bedrijfskleding
n|ISO 9001|Het personeelsbeleid volgt §.
n|^,#%|Ziekteverzuim §
n|P^####|Projectcode §
n|^#####|De kantine verkocht § broodjes.
e|^####|The firm employs § people.
e|^###|Cost centre §
e|^#####|Job opening §: driver
e|€ ^,###|Gross salary §
e|^######|Invoice § temp agency
e|Scale ^#|Paid in §
e|^# hours|A contract of §
e|P^####|Project code §
e|B-9000|The depot of our supplier is in § Ghent.
"""
LK["device_id"] = """
n|978-90-####-###-#|ISBN §
n|^##############|Betalingskenmerk §
n|^#.#.^##|Firmwareversie §
n|%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%|MD5 van het bestand: §
n|^##############|Ordernummer webshop §
n|XYZ-^##|Modelnaam printer §
n|^##############|EAN-18 zonder drie cijfers: §
n|€ ^##,##|Prijs telefoon §
n|Galaxy S2#;iPhone 1#|De § is in de aanbieding.
n|@@^###|Typenummer wasmachine §
n|%%%%%%%|Commit §
n|*#06#|Toets § in om je IMEI te zien.
n|^## GB|Telefoon met § opslag
n|00000000-0000-0000-0000-000000000000|De lege waarde § betekent: niets ingevuld.
n|^##############|Bytes verstuurd in totaal: §
e|%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%|Git commit §
e|^##############|Payment reference §
e|ThinkPad T4##;iPad Air|The § is on sale.
e|^.#.^|Driver §
e|*#06#|Dial § to see the IMEI.
e|^##############|Order §
e|978^#########|ISBN §
e|00000000-0000-0000-0000-000000000000|The nil UUID § means unset.
e|sha256:%%%%%%%%%%%%%%%%|Image digest §
"""
LK["user_agent"] = """
n|Chrome 1##;Firefox 1##|Het portaal werkt het best in §.
n|Mozilla Foundation|De § is een stichting.
n|Safari|Zij boekten een § in Kenia.
n|iOS 1#.#;Android 1#|De app vereist §.
n|Windows 11 Pro|Bestel een licentie voor §.
n|AppleWebKit;Gecko|De motor § wordt niet langer getest.
n|Opera|Zaterdag gaan wij naar de §.
n|TCP/IP;HTTP/2|Het protocol §
n|application/json;text/html|Het bestandstype is §.
n|en/of;ja/nee|Kies § op het formulier.
n|Linux 6.##|Handleiding voor §
n|robots.txt|Pas § aan.
n|Edge 1##|Vanaf september ondersteunen wij alleen nog §.
n|kilometer/uur;euro/stuk|Eenheid §
n|Mozilla Thunderbird|Cursus §
e|Chrome 1##;Firefox 1##|Supported from § upward.
e|macOS 1#;Ubuntu 2#.04|Requires §.
e|Content-Type: text/html|Header §
e|travel agent;estate agent|Our § called about the house.
e|gecko|A § sat on the wall.
e|Safari|They went on a § in Kenya.
e|Apache/2.4.##;nginx/1.##.#|Server header: §
e|Chrome/Firefox;Windows/Linux|Pick § in the survey.
e|curl;wget|Install § first.
e|Accept-Language: nl-NL|Header §
"""
def pat(p, ty):
    if p == "!bsnbad": return bsnraw(False, False)
    if p == "!ibanbad": s = ibanraw(False); return ch([s, sp4(s)])
    if p == "!cardbad": return cardbad()
    if p.startswith("*#"): return p
    if p.startswith("#%"): return "#" + hx(6)
    lit = ty in ("email", "url_person", "user_agent")
    m = {"#": lambda: d(1), "^": lambda: D(1)}
    if not lit: m["@"] = lambda: U(1)
    if ty not in ("age", "vat", "phone", "personnel_number") and not lit: m["%"] = lambda: hx(1)
    if "%%%%" in p: m["%"] = lambda: hx(1)
    return ''.join(m[x]() if x in m else x for x in p)
def fill(t, c):
    rep = {"n": c.n, "f": c.f, "l": c.l, "c": c.c, "k": c.k, "t": f"{ri(0,23):02d}:{ri(0,59):02d}", "q": D(4), "i": str(ri(2, 9))}
    t = re.sub(r"\{([nflckqti])\}", lambda m: rep[m.group(1)], t)
    return t.replace("B.V..", "B.V.").replace("⏎", "\n").replace("⇥", "\t").replace("¦", "|")
def build(t, c, mk):
    t = fill(t, c)
    if "«" not in t: t = t.replace("§", "«§»")
    out, spans, st = "", [], None
    for x in t:
        if x == "«": st = len(out)
        elif x == "»": spans.append([st, len(out)])
        elif x == "§": out += mk()
        else: out += x
    return out, spans
def parse(block, pos, ty):
    r = []
    for ln in block.strip().splitlines():
        p = ln.split("|", 2 if (not pos or re.match(r"[ne]\|[a-z0-9]+\|", ln)) else 1)
        g = p[1] if len(p) == 3 else None
        if pos:
            if g == "p": g = {"bsn": "bsnp", "iban": "ibanp", "card": "cardp", "phone": "mob"}[ty]
            assert "g_" + (g or ALIAS.get(ty, ty)) in globals(), ln
        else: assert g, ln
        assert p[0] in "ne" and "§" in p[-1], ln
        r.append((p[0], g, p[-1]))
    assert len({x[2] for x in r}) == len(r) or True
    return r
def run():
    for kind, DD in (("positive", POS), ("lookalike", LK)):
        for ty in POS:
            T = parse(DD[ty], kind == "positive", ty); seen, i, tries, order = set(), 0, 0, []
            if "--count" in sys.argv: print(kind, ty, len(T)); continue
            while i < N:
                if not order: order = T[:]; R.shuffle(order)
                lang, g, t = order.pop(); c = Ctx(lang)
                if kind == "positive": mk = lambda: globals()["g_" + (g or ALIAS.get(ty, ty))](c)
                else: mk = lambda: pat(ch(g.split(";")), ty)
                text, spans = build(t, c, mk); tries += 1
                if text in seen and tries < 40 * N + 400: continue
                seen.add(text); i += 1
                print(json.dumps({"id": f"E-{kind[:3]}-{ty}-{i:04d}", "type": ty, "text": text, "spans": spans, "lang": "nl" if lang == "n" else "en", "kind": kind}, ensure_ascii=False))
run()
