#!/usr/bin/env python3
"""c.py SEED N > out.jsonl: identifiers in context and look-alikes, Dutch and English, written without a look at the recognisers."""
import sys, json, random, re, unicodedata
SEED = int(sys.argv[1]) if len(sys.argv) > 1 else 1
N = int(sys.argv[2]) if len(sys.argv) > 2 else 60
R = random.Random(SEED)
ch = R.choice
def dg(k, first=False):
    return (str(R.randint(1, 9)) if first else str(R.randint(0, 9))) + ''.join(str(R.randint(0, 9)) for _ in range(k - 1))
def up(k, pool='ABCDEFGHJKLMNPRSTUVWXYZ'): return ''.join(ch(pool) for _ in range(k))
def hx(k): return ''.join(ch('0123456789abcdef') for _ in range(k))

FIRST = "Joris Fatima Wouter Sanne Mehmet Anouk Pieter Lieke Youssef Marijke Bram Chantal Ruben Ilse Daan Noor Hendrik Esra Thijs Marloes Kees Aisha Floor Gerard Sjoerd Nienke Tomasz Priya Oscar Emma Dewi Rachid Geertje Luuk Amira Jeroen".split()
LAST = ["de Vries", "Bakker", "van den Berg", "Yilmaz", "Jansen", "Visser", "El Idrissi", "Smit", "Meijer", "de Boer", "Mulder", "van Dijk", "Bos", "Vos", "Peters", "Hendriks", "van Leeuwen", "Dekker", "Brouwer", "de Wit", "Dijkstra", "Smits", "Kowalski", "Okafor", "Postma", "Hoekstra", "Ter Horst", "Kuipers", "Özdemir", "Veenstra", "Schouten", "Wolters"]
CITY = "Utrecht Zwolle Breda Groningen Amersfoort Nijmegen Tilburg Leeuwarden Dordrecht Arnhem Enschede Maastricht Alkmaar Gouda Assen Middelburg Helmond Almere".split()
ORG = ["Bouwbedrijf Terlinden B.V.", "Stichting Woonvreugd", "Noordzij Techniek", "Van Hal Logistiek B.V.", "Bakkerij Het Stoepje", "Zorggroep De Linde", "Accountantskantoor Rietveld", "Fietsenmaker Snelwiel", "Kapsalon Knip & Zo", "Hoveniersbedrijf Groenrijk"]
STREET = ["Kerkstraat", "Dorpsstraat", "Wilhelminalaan", "Prins Bernhardlaan", "Oude Gracht", "Burgemeester Reigerstraat", "Molenweg", "Jan van Galenstraat", "Beatrixplein", "Haverkamp", "Stationsweg", "Lindenlaan", "Nieuwe Prinsengracht", "Vondelstraat", "Zuiderkade", "Laan van Meerdervoort", "Dr. Schaepmanstraat", "Van der Helstplein", "Merelhof", "Korte Nieuwstraat", "Ambachtsweg", "Eikenlaan", "Sint Jansdijk", "'t Zand", "Rozemarijnstraat", "1e Helmersstraat", "Koningin Emmakade", "Schoolpad", "Havendijk", "Tulpenstraat"]
MN = "januari februari maart april mei juni juli augustus september oktober november december".split()
MNA = ["jan.", "feb.", "mrt.", "apr.", "mei", "jun.", "jul.", "aug.", "sept.", "okt.", "nov.", "dec."]
ME = "January February March April May June July August September October November December".split()

def slug(s): return re.sub(r"[^a-z]", "", unicodedata.normalize("NFD", s.lower()))
class Ctx:
    def __init__(s, lang):
        s.lang = lang; s.f = ch(FIRST); s.l = ch(LAST); s.n = s.f + " " + s.l
        s.c = ch(CITY); s.k = ch(ORG)

# ---------- value makers ----------
def el(d): return (sum(int(x) * w for x, w in zip(d, (9, 8, 7, 6, 5, 4, 3, 2, -1)))) % 11 == 0
def bsn_raw():
    while True:
        d = dg(9, True)
        if el(d): return d
def bsn_bad():
    while True:
        d = dg(9, True)
        if not el(d): return d
def g_bsn(c):
    b = bsn_raw()
    return ch([b, b, b, b, f"{b[:3]} {b[3:6]} {b[6:]}", f"{b[:4]}.{b[4:6]}.{b[6:]}", f"{b[:4]} {b[4:6]} {b[6:]}"])
def m97(s): return int(''.join(str(int(x, 36)) for x in s)) % 97
def iban_raw(bad=False):
    cc, b = ch([("NL", None)] * 6 + [("BE", 12), ("DE", 18)])
    if cc == "NL": body = ch(["RABO", "INGB", "ABNA", "SNSB", "TRIO", "ASNB", "KNAB", "BUNQ"]) + "0" + dg(9)
    elif cc == "BE":
        x = dg(10, True); r = int(x) % 97 or 97; body = x + f"{r:02d}"
    else: body = dg(b, True)
    k = 98 - m97(body + cc + "00")
    if bad: k = (k + R.randint(1, 40)) % 97
    return f"{cc}{k:02d}{body}"
def sp4(s): return ' '.join(s[i:i + 4] for i in range(0, len(s), 4))
def g_iban(c): s = iban_raw(); return ch([s, s, sp4(s), sp4(s)])
def luhn_ok(s):
    t = 0
    for i, x in enumerate(reversed(s)):
        v = int(x)
        if i % 2: v = v * 2 - 9 if v > 4 else v * 2
        t += v
    return t % 10 == 0
def luhn(p):
    return next(p + str(d) for d in range(10) if luhn_ok(p + str(d)))
def g_card(c):
    if R.random() < .15:
        s = luhn(ch(["34", "37"]) + dg(12)); return ch([s, f"{s[:4]} {s[4:10]} {s[10:]}"])
    s = luhn(ch(["4" + dg(3), "5" + ch("12345") + dg(2), "4" + dg(3)]) + dg(11))
    return ch([s, sp4(s), sp4(s), sp4(s).replace(' ', '-')])
def card_bad():
    while True:
        s = ch("4567") + dg(15)
        if not luhn_ok(s): return ch([s, sp4(s)])
def g_mob(c):
    d = ch("12345678") + dg(7)
    return ch([f"06-{d}", f"06{d}", f"06 {d[:4]} {d[4:]}", f"06 - {d[:2]} {d[2:4]} {d[4:6]} {d[6:]}", f"+31 6 {d}", f"+316{d}", f"0031 6 {d}", f"+31 (0)6 {d[:4]} {d[4:]}"])
def g_phone(c):
    if R.random() < .6: return g_mob(c)
    if c.lang == "en" and R.random() < .35:
        return ch([f"+44 7{dg(3)} {dg(6)}", f"+32 47{dg(1)} {dg(2)} {dg(2)} {dg(2)}", f"+49 151 {dg(8, True)}"])
    a = ch(["020", "030", "010", "070", "040", "050"]); d = dg(7, True)
    b = ch(["0113", "0318", "0229", "0592"]); e = dg(6, True)
    return ch([f"{a}-{d}", f"{a} {d[:3]} {d[3:5]} {d[5:]}", f"({a}) {d}", f"+31 {a[1:]} {d[:3]} {d[3:]}", f"{b}-{e}", f"{b} {e[:2]} {e[2:4]} {e[4:]}", f"+31 (0){a[1:]} {d}"])
def g_email(c):
    f, l = slug(c.f), slug(c.l)
    return ch([f"{f}.{l}", f"{f[0]}.{l}", f"{f}{l}{R.randint(60, 99)}", f"{f}_{l}", f"{f[0]}{l}", f"{l}.{f}+nieuws", f.capitalize() + "." + l.capitalize(), f"{f}-{l}"]) + "@" + ch(["gmail.com", "ziggo.nl", "hotmail.com", "kpnmail.nl", "outlook.com", "gemeente-voorbeeld.nl", "xs4all.nl", "student.hogeschool.nl", "mail.zorglinde.nl", "proton.me", "planet.nl"])
def g_postcode(c):
    while True:
        l = up(2)
        if l not in ("SA", "SD", "SS", "KM", "KG", "EN", "EU"): break
    return f"{R.randint(1011, 9999)}{ch([' ', ' ', ''])}{l}"
def g_address(c):
    s = ch(STREET); n = R.randint(1, 380)
    return f"{s} {n}" + ch(["", "", "", "a", " B", "-2", " bis", "-III", " hs"])
def dt(c, y0, y1):
    y, m, d = R.randint(y0, y1), R.randint(1, 12), R.randint(1, 28)
    if c.lang == "n": return ch([f"{d} {MN[m-1]} {y}", f"{d:02d}-{m:02d}-{y}", f"{d}-{m}-{y}", f"{d:02d}/{m:02d}/{y}", f"{d} {MNA[m-1]} {y}", f"{d:02d}.{m:02d}.{y}", f"{y}-{m:02d}-{d:02d}"])
    return ch([f"{d} {ME[m-1]} {y}", f"{ME[m-1]} {d}, {y}", f"{d:02d}/{m:02d}/{y}", f"{y}-{m:02d}-{d:02d}", f"{d} {ME[m-1][:3]} {y}"])
def g_dob(c): return dt(c, 1945, 2003)
def g_dobkid(c): return dt(c, 2010, 2020)
def g_dobold(c): return dt(c, 1930, 1950)
def g_wage(c): return str(R.randint(24, 59))
def g_ippub(c):
    while True:
        x = g_ip(c)
        if not x.startswith(("10.", "192.", "fe80")): return x
def g_iplan(c): return ch([f"192.168.{R.randint(0,254)}.{R.randint(2,254)}", f"10.{R.randint(0,254)}.{R.randint(0,254)}.{R.randint(2,254)}"])
def g_visa(c): x = luhn("4" + dg(14)); return ch([x, sp4(x)])
def g_mc(c): x = luhn("5" + ch("12345") + dg(13)); return ch([x, sp4(x)])
def g_soc(c):
    while True:
        x = g_url(c)
        if re.search("facebook|instagram|x.com/|tiktok", x): return x
def g_date(c): return dt(c, 2017, 2026)
def g_age(c): return str(R.randint(19, 88))
def g_ip(c):
    if R.random() < .22:
        return ch([f"2a02:{hx(4)}:{hx(4)}:{hx(2)}::{hx(3)}1", "2001:1c0" + hx(1) + ":" + ":".join("%x" % R.randint(4096, 65535) for _ in range(6)), f"fe80::{hx(4)}:{hx(4)}:fe{hx(2)}:{hx(4)}"])
    return ch([f"192.168.{R.randint(0,254)}.{R.randint(2,254)}", f"10.{R.randint(0,254)}.{R.randint(0,254)}.{R.randint(2,254)}"] + [f"{ch([77,82,84,86,94,145,185,213])}.{R.randint(1,254)}.{R.randint(1,254)}.{R.randint(1,254)}"] * 3)
def g_mac(c):
    h = hx(1) + ch('02468ace') + hx(10); u = ch([h, h.upper()])
    p = [u[i:i + 2] for i in range(0, 12, 2)]
    return ch([":".join(p), ":".join(p), "-".join(p), f"{h[:4]}.{h[4:8]}.{h[8:]}"])
def g_url(c):
    f, l = slug(c.f), slug(c.l); h = ch(["https://www.", "https://", "www.", ""])
    return ch([f"{h}linkedin.com/in/{f}-{l}-{hx(6)}", f"{h}linkedin.com/in/{f}{l}", f"{h}facebook.com/{f}.{l}.{R.randint(10,99)}", f"{h}instagram.com/{f}_{l}", f"https://x.com/{f}{l}", f"https://github.com/{f}{l}", f"https://www.{f}{l}.nl", f"https://www.researchgate.net/profile/{c.f}-{l.capitalize()}", f"https://www.tiktok.com/@{f}.{l}"])
def g_kvk(c): return ch("0123456789"[1:9]) + dg(7)
def g_vat(c):
    if c.lang == 'e' and R.random() < .3:
        b = ch("01") + dg(7); s = f"{b}{97 - int(b) % 97:02d}"; return ch([f"BE{s}", f"BE {s[:4]}.{s[4:7]}.{s[7:]}"])
    if R.random() < .4:
        while True:
            s = "NL" + dg(9) + "B" + f"{R.randint(2, 98):02d}"
            if m97(s) == 1: break
    else: s = "NL" + ch([bsn_raw()]) + "B01"
    return ch([s, s, s, f"NL{s[2:5]}.{s[5:8]}.{s[8:11]}.{s[11:]}", f"NL {s[2:]}"])
AL = "ABCDEFGHIJKLMNPQRSTUVWXYZ"
def docno(p): return p + ''.join(ch(AL + "123456789") for _ in range(4 + 2)) + dg(1)
def g_passport(c): return docno(ch(["NX", "NP", "BX", "NR", "NM"]))[:9]
def g_idcard(c): return docno(ch(["IX", "IM", "IP", "IZ", "IY"]))[:9]
def g_dl(c): return ch("345") + dg(9)
LP = "BDFGHJKLNPRSTVXZ"
def g_plate(c):
    a = lambda k: up(k, LP)
    while True:
        s = ch([f"{a(2)}-{dg(3)}-{a(1)}", f"{dg(2)}-{a(3)}-{dg(1)}", f"{dg(1)}-{a(3)}-{dg(2)}", f"{dg(2)}-{a(2)}-{a(2)}", f"{a(1)}-{dg(3)}-{a(2)}", f"{a(3)}-{dg(2)}-{a(1)}"])
        if not re.search("SS|SD|NSB|KKK|GVD", s): return s if R.random() < .85 else s.replace("-", ch(["", " "]))
def g_patient(c): return ch([dg(7, True), dg(8, True), "P" + dg(7), "MRN-" + dg(7), dg(6, True), f"{dg(3,True)}.{dg(3)}.{dg(2)}"])
def g_student(c): return ch([dg(7, True), dg(6, True), "s" + dg(7, True), "S" + dg(7, True), dg(8, True), "st" + dg(6)])
def g_pers(c): return ch([dg(6, True), dg(5, True), "P" + dg(6), "E-" + dg(5), dg(8, True), "M" + dg(5), f"{ch(['HR','EMP','MW'])}{dg(5)}"])
def g_imei(c): s = luhn("35" + dg(12)); return ch([s, s, f"{s[:2]}-{s[2:8]}-{s[8:14]}-{s[14]}", f"{s[:6]} {s[6:8]} {s[8:14]} {s[14]}"])
def g_serial(c): return ch(["C02" + up(1) + dg(1) + up(3) + "MD6" + up(1), "PF" + dg(1) + up(3) + dg(2), "5CG" + dg(4) + up(3), "R58" + up(1) + dg(2) + up(4), "F" + up(2) + up(2) + dg(2) + up(3) + "0D"])
def g_aid(c): return hx(16)
def g_uuid(c): h = hx(32); s = f"{h[:8]}-{h[8:12]}-4{h[13:16]}-a{h[17:20]}-{h[20:]}"; return ch([s, s.upper()])
def g_ua(c):
    v = R.randint(98, 131); m = R.randint(15, 18)
    return ch([
     f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{v}.0.0.0 Safari/537.36",
     f"Mozilla/5.0 (iPhone; CPU iPhone OS {m}_{R.randint(0,6)} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/{m}.{R.randint(0,6)} Mobile/15E148 Safari/604.1",
     f"Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:{v}.0) Gecko/20100101 Firefox/{v}.0",
     f"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/{m}.1 Safari/605.1.15",
     f"Mozilla/5.0 (Linux; Android {R.randint(10,14)}; SM-{up(1)}{dg(3,True)}B) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{v}.0.{dg(4,True)}.{dg(2,True)} Mobile Safari/537.36",
     f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{v}.0.0.0 Safari/537.36 Edg/{v}.0.{dg(4,True)}.{dg(2,True)}",
     f"Mozilla/5.0 (iPad; CPU OS {m}_{R.randint(1,6)} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/{v}.0.{dg(4,True)}.{dg(2,True)} Mobile/15E148 Safari/604.1"])
G = dict(bsn=g_bsn, iban=g_iban, card=g_card, phone=g_phone, email=g_email, postcode=g_postcode, address=g_address, date_of_birth=g_dob, date=g_date, age=g_age, ip=g_ip, mac=g_mac, url_person=g_url, kvk=g_kvk, vat=g_vat, passport=g_passport, id_card=g_idcard, driving_licence=g_dl, licence_plate=g_plate, patient_number=g_patient, student_number=g_student, personnel_number=g_pers, device_id=g_serial, user_agent=g_ua, imei=g_imei, serial=g_serial, aid=g_aid, uuid=g_uuid, mob=g_mob, dobkid=g_dobkid, dobold=g_dobold, wage=g_wage, ippub=g_ippub, iplan=g_iplan, visa=g_visa, mc=g_mc, soc=g_soc)

# Notation: lang|text or lang|generator|text. § = value (span); «…§…» = wider span; ⏎ newline; ⇥ tab; ¦ pipe.
# {n} name {f} first {l} last {c} city {k} organisation {t} time {q} 4 digits {i} 2-9
POS = {}
POS["bsn"] = """
n|Geachte heer {l},⏎⏎Op uw aanvraag bijzondere bijstand (burgerservicenummer §) is vandaag besloten.
n|Patiënt: {n}⏎BSN: §⏎Reden van komst: aanhoudende hoest sinds drie weken.
n|De verdachte {n}, BSN §, verklaarde die avond thuis te zijn geweest.
n|Hoi {f}, voor de loonadministratie heb ik nog je BSN nodig. Staat hier § goed?
n|hee mn bsn is § kun je die ff doorgeven aan de gemeente
n|Leerling {n} (BSN §) is per direct ingeschreven in groep 6.
n|AANMELDFORMULIER SCHULDHULPVERLENING⏎Naam: {n}⏎Burgerservicenummer: §⏎Woonplaats: {c}
n|Naam ¦ BSN ¦ Status⏎{n} ¦ § ¦ afgerond⏎{f} Bakhuis ¦ § ¦ in behandeling
n|Uw sofinummer (nu burgerservicenummer) is §. Bewaar deze brief goed.
n|Bij de Belastingdienst bent u bekend onder BSN § voor de inkomstenbelasting.
n|Ticket {q}: inwoner kan niet inloggen met DigiD, BSN § wordt niet herkend in de BRP.
n|{t} INFO brp-koppeling bevraging persoon bsn=§ resultaat=gevonden
n|De huurder, {n}, met burgerservicenummer §, vraagt huurtoeslag aan.
n|Verzekerde {n}, BSN §, heeft de zorgpremie over twee maanden niet betaald.
n|Partner: {n} / BSN partner: § / gehuwd in gemeenschap van goederen
n|De bewindvoerder vermeldt op het verzoekschrift het BSN van betrokkene: §.
n|Kopie paspoort ontvangen, maar het BSN (§) was niet afgeplakt. Graag opnieuw aanleveren.
e|Dear {f}, please confirm that your Dutch citizen service number (BSN) is § so payroll can register you.
e|Patient {n}, BSN §, referred by GP for knee pain.
e|The applicant's burgerservicenummer, §, appears on page two of the tenancy file.
e|{t} WARN intake: duplicate citizen record bsn=§ skipped
e|Hey, the tax office asked for my BSN, it's §, can you fill it in?
"""
POS["iban"] = """
n|Wij maken de bijzondere bijstand over op rekening § ten name van {n}.
n|kun je die 35 euro overmaken naar § tnv {n}? thx!
n|IBAN: §⏎Tenaamstelling: {n}⏎Ik machtig {k} om maandelijks de huur af te schrijven.
n|Hoi {f}, je salaris wordt vanaf deze maand gestort op §. Klopt dat nummer nog?
n|Aangeefster verklaarde dat zij 1.200 euro had overgemaakt naar rekeningnummer §, op naam van {n}.
n|De schade-uitkering van € 845,00 is gestort op uw bankrekening §.
n|Beslag is gelegd op het banktegoed van {n} bij rekening §.
n|Ouderbijdrage schoolreis: graag terugstorten op § van de moeder van {f}.
n|{t} betaling verwerkt van=§ bedrag=73,20 omschrijving="contributie"
n|Naam ¦ Rekening ¦ Bedrag⏎{n} ¦ § ¦ 410,00
n|Leefgeld van € 60 per week gaat naar de leefgeldrekening §.
n|Ticket {q}: klant wil IBAN wijzigen in § vanwege overstap van bank.
n|De terugbetaling van de waarborgsom ontvangt u binnen veertien dagen op §.
n|Declaratie fysiotherapie, uitbetalen aan verzekerde {n}, IBAN §.
n|De man liet de alimentatie storten op bankrekening §, aldus de rechtbank.
e|Please pay the refund into my account: §, name {n}.
e|Payroll change request: employee {n} wants salary paid to IBAN §.
e|hi {f}, my iban is §, send it whenever you can
e|The defendant received three transfers on bank account §.
e|{t} DEBUG sepa debtor_iban=§ status=ACCP
e|Your rent deposit will be returned to bank account § within two weeks.
"""
POS["card"] = """
n|Mijn creditcard met nummer § is gestolen, kunt u hem blokkeren?
n|Boeking hotel: {n}, creditcard §, geldig t/m 09/28.
n|visa|Aangever zag dat met zijn Visa-kaart § een aankoop van € 899 was gedaan.
n|Kaarthouder: {n}⏎Kaartnummer: §⏎CVC: niet ingevuld
n|{t} ERROR payment cardnumber=§ declined reason=insufficient_funds
n|mc|hoi {f}, je mag mn mastercard gebruiken voor de tickets: § vervalt 04/27
n|Ticket {q}: klant heeft volledig creditcardnummer (§) in de chat gezet, graag verwijderen.
n|Zakelijke creditcard op naam van {n}: §. Limiet 2.500 euro.
n|Schuldenoverzicht: creditcard § – openstaand saldo € 1.940.
n|Voor de reisverzekering betaalde u met creditcard §.
n|Declaratie {f}: trein, lunch en parkeren, allemaal betaald met de bedrijfscreditcard §.
n|De rechtbank acht bewezen dat verdachte de creditcardgegevens (nummer §) van het slachtoffer heeft gebruikt.
e|visa|Please charge my Visa, card number §, expiry 11/27.
e|Cardholder {n} reported card § as lost at {t}.
e|My credit card § was charged twice for the same order.
e|{t} checkout: user pasted PAN § in the comments field
e|Corporate card issued to {n}: §, monthly limit 3000 EUR.
e|Name on card: {n}⏎Card number: §⏎Expires: 06/29
e|hey can you book it on my credit card? number is § and it expires in may
e|Guest {n} guaranteed the room with credit card §.
"""
POS["phone"] = """
n|Voor vragen belt u met uw contactpersoon {n}, telefoon §.
n|mob|ben onderweg, bel me ff op § als je er bent
n|Contactpersoon bij nood: {n} (partner), tel. §
n|Getuige {n} is telefonisch bereikbaar op §.
n|mob|Hoi {f}, mijn nieuwe nummer is §. Groetjes!
n|Patiënt teruggebeld op §, geen gehoor, voicemail ingesproken.
n|Met vriendelijke groet,⏎{n}⏎HR-adviseur⏎T: §
n|Huurder {n} meldt lekkage. Monteur graag eerst bellen: §.
n|Naam ¦ Telefoon⏎{n} ¦ §⏎{f} Postema ¦ §
n|De verzekerde is het best overdag bereikbaar op telefoonnummer §.
n|mob|{t} sms-gateway verzonden aan=§ status=delivered
n|mob|Mobiel: §⏎Naam: {n}⏎Voorkeur: bellen na 18 uur
n|Schuldeiser belde cliënt herhaaldelijk op zijn nummer §.
n|Ticket {q}: medewerker {n}, bereikbaar onder §, kan niet printen.
n|Vader van {f} belt terug; zijn nummer is §. Graag noteren in het leerlingdossier.
n|Verdachte belde het slachtoffer veertien keer met het toestel met nummer §.
e|Call me on § once you've read the contract.
e|Emergency contact: {n} (partner), phone §
e|mob|Best regards,⏎{n}⏎Mobile: §
e|Tenant {n} can be reached at § after 5 pm.
e|mob|{t} INFO otp sent via SMS to §
e|The witness left her telephone number, §, with the officer.
e|mob|text me at § when the kids are home
"""
POS["email"] = """
n|U kunt uw bezwaar ook mailen naar {n}, §.
n|Van: §⏎Aan: hr⏎Onderwerp: ziekmelding
n|stuur die foto's maar naar §
n|E-mailadres ouder: §⏎Naam kind: {f}
n|Ticket {q}: gebruiker § kan het wachtwoord niet resetten.
n|{t} login mislukt voor § (3e poging)
n|De verdachte gebruikte het e-mailadres § om zich als verkoper voor te doen.
n|Uitslag graag veilig mailen aan patiënt via §.
n|Naam ¦ E-mail⏎{n} ¦ §
n|Contact huurder: {n} (§).
n|Beste {f}, ik heb je cv doorgestuurd naar mijn collega, zie cc: §.
n|De polis is per e-mail verstuurd naar §.
n|Student {n} levert de scriptie in via §, zoals afgesproken.
n|Uw budgetcoach is {n}; mailen kan naar §
n|Aanmelden voor de ouderavond? Mail {f}: §.
e|Please reply to § before Friday.
e|Reporter: {n} <§>⏎Issue: VPN drops every hour
e|{t} WARN bounce: mailbox § is full
e|You can reach our tenant {n} at §, she answers quickly.
e|my new mail is §, the old one got hacked
e|Candidate {n}, email §, passed the first interview.
"""
POS["postcode"] = """
n|Uw nieuwe adres wordt Lindenlaan 14, § {c}.
n|Postcode: §⏎Huisnummer: 22⏎Woonplaats: {c}
n|hoi wat was je postcode ook alweer? mijne is §
n|De aangifte betreft een inbraak in een woning te {c}, postcode §.
n|{n}⏎Molenweg 8⏎§ {c}
n|Leerling woont op Kerkstraat 3, § {c}, dus buiten het voedingsgebied.
n|Naam ¦ Postcode ¦ Plaats⏎{n} ¦ § ¦ {c}
n|Cliënt verhuist naar postcode §; de thuiszorg moet worden overgedragen.
n|Woonruimte: Merelhof 60, § {c}, kale huur € 612,40.
n|{t} adrescheck postcode=§ huisnummer=17 resultaat=ok
n|De premie is berekend op basis van uw postcode § en leeftijd.
n|Gedaagde, wonende te § {c} aan de Havendijk 9.
n|Bezorgadres: Eikenlaan 101, § {c}. Graag bij de buren afgeven.
n|Ticket {q}: op het systeem staat bij {n} nog de oude postcode §.
n|Uw kantongerecht en bewindvoerder zijn ingelicht over uw adres Schoolpad 5, § {c}.
n|Beste HR, mijn woonadres is gewijzigd: Tulpenstraat 44, § {c}.
e|Send the keys to {n}, Vondelstraat 12, § {c}, the Netherlands.
e|Home address: Zuiderkade 7, § {c}
e|Postal code: §⏎City: {c}
e|{t} geocode lookup postcode=§ house=4 ok
e|Our postcode is § if your sat nav asks for it.
e|The policyholder moved to postcode § last spring.
"""
POS["address"] = """
n|U staat ingeschreven op het adres § te {c}.
n|Aangever {n}, wonende te {c}, §, deed aangifte van diefstal.
n|kom je straks? ik woon op §, bel is stuk dus even appen
n|Adres: §⏎Woonplaats: {c}⏎Naam: {n}
n|Huisbezoek afgelegd bij mevrouw {l}, §, {c}. Mevrouw was goed verzorgd.
n|Mijn nieuwe woonadres per de eerste van de maand is § in {c}.
n|De huurovereenkomst betreft de woning § te {c}, verhuurd aan {n}.
n|Leerling {n} woont bij zijn vader op § in {c}.
n|De politie trof verdachte aan in de woning aan de § in {c}.
n|Naam ¦ Adres ¦ Plaats⏎{n} ¦ § ¦ {c}
n|De opstalverzekering dekt uw woning aan de §.
n|Ontruiming aangezegd: {n}, §, wegens huurachterstand van vier maanden.
n|{t} bezorging pakket adres="§" plaats={c} status=niet_thuis
n|Ticket {q}: post van {n} gaat nog naar § in plaats van naar het nieuwe huis.
n|Gedaagde is woonachtig aan de § te {c}.
n|Ambulance gereden naar §, {c}: man onwel in slaapkamer.
e|Please deliver the bed to {n}, §, {c}.
e|I live at §, just ring the bell twice.
e|Home address: §, {c}, the Netherlands
e|The officers went to the suspect's home at § in {c}.
e|Tenant {n} reports mould in the bedroom at §, {c}.
"""
POS["date_of_birth"] = """
n|Betrokkene {n}, geboren op § te {c}, heeft de Nederlandse nationaliteit.
n|Naam: {n}⏎Geboortedatum: §⏎Geslacht: v
n|Pat. {n}, geb. §, bekend met COPD.
n|Verdachte: {n}, geboren te {c} op §.
n|Hoi {f}, voor de vliegtickets: mijn geboortedatum is §.
n|dobkid|Leerling {n} (geb. §) gaat over naar de volgende groep.
n|Nieuwe medewerker: {n}, geboortedatum §, functie planner.
n|Naam ¦ Geb.datum⏎{n} ¦ §⏎{f} Ketelaar ¦ §
n|Verzekerde: {n}, geboortedatum: §, eigen risico € 385.
n|{t} identificatie geslaagd naam={l} geboortedatum=§
n|Cliënt is op § geboren in {c} als oudste van vier kinderen.
n|Hoofdhuurder: {n}, geb.dat. §, medehuurder: geen.
n|dobkid|Kind: {f}, geboren §. Kinderopvangtoeslag aangevraagd door de moeder.
n|Op § werd {n} geboren te {c}; de geboorteakte is opgemaakt door de ambtenaar van de burgerlijke stand.
n|dobold|mijn oma is geboren op §, mag zij ook mee met korting?
n|Ticket {q}: geboortedatum van {n} staat verkeerd in AFAS, moet § zijn.
e|Patient {n}, DOB §, seen at the outpatient clinic.
e|Date of birth: §⏎Full name: {n}
e|The accused, {n}, born on § in {c}, denies the charge.
e|dobkid|Please add my daughter {f}, born §, to the health insurance.
e|Employee {n} (d.o.b. §) starts next month.
"""
POS["date"] = """
n|Uw aanvraag van § is in goede orde ontvangen.
n|Patiënt werd op § opgenomen op de afdeling cardiologie.
n|De rechtbank deed uitspraak op § te {c}.
n|Op § omstreeks {t} uur hoorde aangever glasgerinkel.
n|Hoi {f}, je eerste werkdag is §. Meld je bij de receptie.
n|Zullen we § afspreken bij mij thuis?
n|Leerling was op § zonder bericht afwezig.
n|De huurovereenkomst gaat in op § en geldt voor onbepaalde tijd.
n|Datum ondertekening: §⏎Plaats: {c}⏎Handtekening: {n}
n|Operatiedatum: §. Ontslag volgt na drie dagen.
n|Schuldregeling gestart op §, looptijd zesendertig maanden.
n|Datum ¦ Omschrijving ¦ Bedrag⏎§ ¦ huur ¦ 640,00⏎§ ¦ gas ¦ 88,10
n|Het ongeval vond plaats op §; de schade is dezelfde week gemeld.
n|Betreft: uw brief d.d. §
n|Ticket {q}: aangemaakt op § door {n}.
n|{n} is op § uit dienst getreden bij {k}
e|Your appointment is on § at {t}.
e|The hearing took place on § in {c}.
e|Date of admission: §⏎Ward: neurology
e|Your employment contract ends on §.
e|{f}, can we move the meeting to §?
e|The burglary was reported on § by {n}.
"""
POS["age"] = """
n|wage|De «§-jarige» verdachte uit {c} is aangehouden.
n|Mevrouw {l}, «§ jaar», gevallen in de badkamer.
n|Leeftijd: «§»⏎Naam: {n}⏎Burgerlijke staat: gehuwd
n|wage|ik ben «§ jaar» en zoek een kamer in {c}
n|Dhr. {l} («§ jr») is bekend met diabetes type 2.
n|Betrokkene is «§ jaar oud» en woont alleen.
n|Slachtoffer is een man van «§ jaar» uit {c}.
n|Naam ¦ Leeftijd⏎{n} ¦ «§»⏎{f} Wessels ¦ «§»
n|wage|Collega {n} wordt morgen «§ jaar», taart in de kantine!
n|A/ «§-jarige» vrouw met sinds twee dagen pijn op de borst.
n|Cliënt ({n}, «§ jaar», alleenstaand) heeft een schuld van ruim 14 duizend euro.
n|wage|De moeder van leerling {f} is «§ jaar» en werkt in de zorg.
n|Mijn vader van «§ jaar» wil graag een aanleunwoning.
n|De rechtbank houdt rekening met de leeftijd van verdachte, die «§ jaar» is.
n|Getuige, een «§-jarige» buurtbewoner, hoorde een knal.
n|Verzekerde was ten tijde van het ongeval «§ jaar oud».
e|The «§-year-old» patient was admitted with chest pain.
e|{n}, aged «§», lives alone in {c}.
e|wage|I'm «§ years old» and looking for a part-time job.
e|Age: «§»⏎Name: {n}
e|Police arrested a «§-year-old» man from {c}.
e|My mother is «§» years old and cannot climb the stairs any more.
"""
POS["ip"] = """
n|{t} Failed password for {f} from § port 52214 ssh2
n|ippub|De bedreiging werd verstuurd vanaf het IP-adres §, in gebruik bij {n}.
n|iplan|Ticket {q}: laptop van {n} krijgt geen verbinding, IP is §.
n|ippub|Uw online aanvraag is ingediend vanaf IP-adres §.
n|ippub|§ - - "GET /mijn/uitkering HTTP/1.1" 200 5120
n|Gebruiker ¦ IP ¦ Tijd⏎{f} ¦ § ¦ {t}
n|ippub|hee {f} ik zie dat je steeds inlogt vanaf §, klopt dat?
n|ippub|Ondertekend door {n} (digitaal), IP-adres ondertekenaar: §
n|ippub|De provider heeft de gegevens van de abonnee achter IP-adres § verstrekt aan de officier.
n|{t} firewall DROP SRC=§ DPT=443 PROTO=TCP
n|iplan|Leerling {f} omzeilde het filter; zijn Chromebook had toen adres § op het schoolnetwerk.
n|iplan|Inzage EPD: gebruiker {n}, werkplek-IP §, patiëntdossier geopend.
n|ippub|Inlogpoging in uw verzekeringsaccount vanaf een onbekend apparaat (IP §).
n|ippub|Stem uitgebracht op enquête door respondent met IP-adres §.
n|ippub|Werk je thuis? Geef dan je publieke IP-adres door; dat van {f} is §.
e|{t} sshd: Accepted publickey for {f} from § port 40112
e|ippub|The user {n} logged in from IP address § at {t}.
e|ippub|X-Forwarded-For: §
e|ippub|Your account was accessed from a new device (IP: §).
e|iplan|can you ping §? that's my laptop
e|ippub|{t} nginx: client § requested /profile/edit 403
"""
POS["mac"] = """
n|Ticket {q}: laptop {n} geweigerd op wifi, MAC-adres §.
n|{t} dhcpd: DHCPREQUEST from § via eth0
n|De telefoon van verdachte met MAC-adres § maakte verbinding met de router.
n|Het MAC-adres van mijn tablet is §, kun je die toelaten?
n|Apparaat ¦ MAC⏎iPhone {f} ¦ §⏎Laptop {f} ¦ §
n|Chromebook leerling {f}, MAC §, uitgegeven aan het begin van het schooljaar.
n|Fysiek adres (MAC): §⏎Gebruiker: {n}
n|{t} hostapd: STA § IEEE 802.11: authenticated
n|Wifi-tracking: het toestel met MAC-adres § passeerde drie meetpunten in {c}.
n|Registreer de pc van {n} in de switch: MAC §
n|Slimme meter huurder {n}: wifi-module heeft MAC-adres §.
n|Infuuspomp kamer 4 gekoppeld, mac-adres §.
n|hoi, de helpdesk vraagt om je mac adres, dat van mij is §
n|Fysiek adres. . . . . . . . . . : §
e|{t} wlan: client § associated with AP floor-{i}
e|MAC address of {n}'s laptop: §
e|Please whitelist my phone, MAC §.
e|The router log shows the suspect's device (MAC §) at {t}.
e|link/ether § brd ff:ff:ff:ff:ff:ff
e|arp: who-has reply, hwaddr § on br0
"""
POS["url_person"] = """
n|Het profiel van {n} staat op §
n|soc|Hoi, voeg me toe op social media: § groetjes {f}
n|CV {n}⏎Profiel: §⏎Rijbewijs: ja
n|soc|Verdachte plaatste de bedreiging via zijn account § onder eigen naam.
n|Sollicitant {n}, zie § voor het werkverleden.
n|Met vriendelijke groet,⏎{n}⏎§
n|soc|De sociaal rechercheur bekeek het openbare profiel van betrokkene {n}: §
n|Naam ¦ Profiel⏎{n} ¦ §
n|soc|Leerling {f} is gepest via reacties op een eigen pagina §
n|Ticket {q}: klant {n} wil dat zoekresultaat § wordt verwijderd.
n|soc|Uw nieuwe huisgenoot is {n}, kijk maar op §
n|soc|De schade-expert zag op § foto's van verzekerde {n} op skivakantie.
n|Spreker: {n} (persoonlijke pagina: § )
n|ken je {n}? dit is hem: §
e|My profile: § – {n}
e|Candidate {n}, personal page: §
e|soc|Follow {n} at § for updates from hospital.
e|soc|The victim recognised {n} from the profile § and told the police.
e|soc|{t} oauth: user {f} linked external profile §
e|Author: {n} ( § )
e|Found your old colleague {n}: §
"""
POS["kvk"] = """
n|{k}, ingeschreven bij de Kamer van Koophandel onder nummer §.
n|KvK-nummer: §⏎Bedrijfsnaam: {k}⏎Contact: {n}
n|{n}, h.o.d.n. Klusbedrijf {l}, KvK §, gevestigd te {c}.
n|De eenmanszaak van schuldenaar (KvK-nummer §) is uitgeschreven.
n|Hoi {f}, op de factuur ontbreekt je KvK-nummer. Is dat nog steeds §?
n|Gedaagde exploiteert een onderneming, in het handelsregister bekend onder nr. §.
n|ik ben zzp'er, kvk §, stuur de offerte maar
n|{k} ¦ KvK: § ¦ {c}
n|{t} handelsregister-api opvraging kvkNummer=§ status=200
n|Uw aanvraag Bbz is gedaan voor de onderneming met KvK-nummer §.
n|Zorgaanbieder: praktijk {l}, KVK §, erkend voor ggz.
n|Verhuurder: {k}, K.v.K. §, hierna te noemen 'verhuurder'.
n|Ticket {q}: klant {k} heeft verkeerd KvK-nummer in CRM, moet § zijn.
n|Zakelijke rechtsbijstandverzekering voor {k}, KvK-nr. §
n|Stagebedrijf: {k} (KvK §), begeleider {n}.
n|Namens {k} (KvK §) deed de eigenaar aangifte van winkeldiefstal.
e|{k}, registered with the Dutch Chamber of Commerce under number §.
e|Chamber of Commerce (KvK) no.: §
e|Freelancer {n}, KVK number §, based in {c}.
e|Please put your KvK number on the invoice; ours is §.
e|{t} vendor import: {k} coc_number=§ created
"""
POS["vat"] = """
n|Btw-nummer: §⏎Bedrijf: {k}
n|{n}, zelfstandig grafisch ontwerper, btw-id §.
n|Op uw factuur ontbreekt het btw-identificatienummer; dat moet § zijn.
n|{k} ¦ {c} ¦ BTW §
n|De Belastingdienst heeft aan uw eenmanszaak btw-id § toegekend.
n|Hoi {f}, mijn btw nummer is §, dan kun je de factuur verleggen
n|{t} vies-controle vat=§ geldig=ja
n|De schuldenaar dreef een onderneming met omzetbelastingnummer §.
n|Leverancier {k}, btw-nr. §, betaaltermijn dertig dagen.
n|Ticket {q}: btw-nummer § van klant {k} wordt niet geaccepteerd bij checkout.
n|Verhuurder {k} (btw-nummer §) brengt btw in rekening over de servicekosten.
n|In het dossier bevindt zich een factuur van verdachte met btw-nummer §.
n|ZZP-registratie gastdocent {n}: btw-id §
n|Tandartspraktijk {l}, vrijgesteld; btw-id ter administratie: §.
e|VAT number: §⏎Company: {k}
e|Freelance translator {n}, VAT ID §, sent the invoice.
e|Please reverse-charge the VAT; our VAT no. is §.
e|{t} VIES check vat_id=§ result=valid
e|{k}, VAT §, delivers within five days.
e|our accountant says your vat id § is not on the invoice yet
"""
POS["passport"] = """
n|Paspoortnummer: §⏎Naam: {n}⏎Nationaliteit: Nederlandse
n|Aangever verklaarde dat zijn paspoort met nummer § was gestolen.
n|Hoi {f}, voor het visum heb ik je paspoortnummer nodig. Dat van mij is §.
n|Uw nieuwe paspoort (documentnummer §) ligt klaar bij de balie van de gemeente.
n|Identiteit van {n} vastgesteld aan de hand van Nederlands paspoort, nr. §.
n|Passagier ¦ Paspoort⏎{n} ¦ §
n|Verdachte toonde een vals paspoort, voorzien van nummer §.
n|HR: kopie paspoort {n} gecontroleerd, documentnr. paspoort §.
n|De huurder legitimeerde zich met paspoort nummer §.
n|{t} check-in pax={l} doc_type=paspoort doc_nr=§
n|Schoolreis Berlijn: paspoortnr. van {f} is §.
n|Vermissing paspoort gemeld door {n}; paspoortnummer § is ingetrokken.
n|Verschenen voor mij, notaris: {n}, paspoort §, wonende te {c}.
n|Bij inschrijving in het ziekenhuis toonde patiënt zijn paspoort (nummer §).
e|Passport number: §⏎Holder: {n}
e|My passport no. is §, please add it to the booking.
e|The traveller, {n}, presented Dutch passport §.
e|{t} visa-app: passport_no=§ holder="{n}"
e|Lost passport: number §, issued in {c} to {n}.
e|New hire {n} identified by passport, document number §.
"""
POS["id_card"] = """
n|Identiteitskaart nr. §, op naam van {n}.
n|Uw nieuwe identiteitskaart (nummer §) kunt u afhalen op het gemeentehuis.
n|Soort document: Nederlandse identiteitskaart⏎Documentnummer: §⏎Naam: {n}
n|De verdachte legitimeerde zich met een identiteitskaart met nummer §.
n|hee mn id kaart is weg, nummer § , wat moet ik doen
n|HR: geldig ID van {n} gezien, identiteitskaart §.
n|Naam ¦ ID-kaart⏎{n} ¦ §
n|Patiënt identificeert zich met ID-kaart, documentnr. §.
n|Leerling {n} toonde bij het examen zijn identiteitskaart (§).
n|{t} idcheck type=ID-kaart nummer=§ resultaat=geldig
n|De huurder, {n}, houder van identiteitskaart met nummer §.
n|Aangifte vermissing: Nederlandse identiteitskaart, nummer §.
n|Cliënt meldt zich bij schuldhulp met identiteitskaartnummer §.
n|Voor mij, notaris, verscheen {n}, Nederlandse identiteitskaart nummer §.
e|Dutch identity card number: §, holder {n}.
e|ID card no. § was handed in at the reception by {n}.
e|Document type: national ID card⏎Document number: §
e|The tenant identified herself with her Dutch ID card (number §).
e|{t} kyc: doc=ID_CARD number=§ match=true
e|I lost my ID card yesterday, the card number is §.
"""
POS["driving_licence"] = """
n|Rijbewijsnummer: §⏎Naam: {n}⏎Categorie: B
n|De bestuurder overhandigde zijn rijbewijs met nummer §.
n|Het rijbewijs van {n} (nummer §) is ingevorderd.
n|Hoi {f}, voor de huurauto: mijn rijbewijsnummer is §.
n|Chauffeur ¦ Rijbewijsnr.⏎{n} ¦ §
n|Uw rijbewijs met nummer § verloopt binnenkort. Vraag op tijd een nieuw aan.
n|Leaserijder {n}, rijbewijs nr. §, categorie B/E.
n|CBR: op basis van de medische keuring blijft rijbewijs § geldig.
n|Verzekering: schade gereden door {n}, rijbewijsnummer §.
n|{t} RDW-bevraging rijbewijsnummer=§ status=geldig
n|Bij de rechtbank is gebleken dat verdachte reed terwijl zijn rijbewijs (nr. §) ongeldig was verklaard.
n|Ticket {q}: deelauto-app accepteert rijbewijsnummer § niet.
n|HR-mail: graag kopie van je rijbewijs; wij hebben nu nog nummer § staan.
n|Aangifte vermissing rijbewijs, nummer §, door {n} te {c}.
e|Driving licence number: §, holder {n}.
e|The driver showed a Dutch driving licence, no. §.
e|my driver's licence number is § for the rental
e|{t} fleet: driver={l} licence_no=§ verified
e|Driver {n} (driving licence §) caused the collision.
e|Name: {n}⏎Driver's license no.: §⏎Category: B
"""
POS["licence_plate"] = """
n|De auto met kenteken § stond geparkeerd op een invalidenplaats.
n|Kenteken: §⏎Merk: Opel Corsa⏎Eigenaar: {n}
n|Getuige zag een grijze Golf met kenteken § wegrijden.
n|ik sta op de parkeerplaats, rode fiat, kenteken §
n|Parkeervergunning verleend aan {n} voor voertuig §.
n|Hoi {f}, je leaseauto staat klaar, een Kia Niro met kenteken §.
n|Schadeformulier: voertuig A, kenteken §, bestuurder {n}.
n|Beslag gelegd op de personenauto, merk Renault, kenteken §.
n|{t} ANPR camera {i} kenteken=§ richting={c}
n|Bewoner {n} heeft het kenteken § aangemeld voor de garage.
n|Bezoeker ¦ Kenteken⏎{n} ¦ §
n|Verdachte bestuurde een bromfiets, voorzien van het kenteken §.
n|De autoverzekering voor uw Volkswagen Polo (§) is beëindigd.
n|Ticket {q}: slagboom herkent de auto van {n} niet, kenteken §.
n|Ambulance ter plaatse; patiënt zat bekneld in een Peugeot, kenteken §.
n|De auto van de vader van {f}, kenteken §, blokkeert elke ochtend de schoolpoort.
e|Licence plate: §⏎Vehicle: white Skoda Octavia
e|The blue van with registration § left the scene.
e|my car is the black Volvo, number plate §
e|{t} gate: plate § recognised, barrier opened
e|Company car for {n}: Tesla Model 3, licence plate §.
e|Parking permit for {n}, vehicle registration §.
"""
POS["patient_number"] = """
n|Patiëntnummer: §⏎Naam: {n}⏎Afdeling: longziekten
n|Betreft: {n}, patiëntnr. §, polikliniek cardiologie
n|Geachte collega, bovengenoemde patiënt (patiëntnummer §) zag ik op mijn spreekuur.
n|hoi, ik bel over mijn afspraak, mijn patiëntnummer is §
n|{t} EPD dossier geopend patientnr=§ gebruiker={f}
n|Patiënt ¦ Nr. ¦ Kamer⏎{n} ¦ patiëntnummer § ¦ {i}
n|Neem uw patiëntenkaart mee. Uw patiëntnummer is §.
n|Labaanvraag voor patiëntnummer §, spoed, CRP en Hb.
n|Ticket {q}: dubbel dossier voor pat.nr. § in HiX, graag samenvoegen.
n|De rekening voor {n} (patiëntnummer §) is naar de verzekeraar gestuurd.
n|Overdracht: pt.nr. §, {n}, postoperatief stabiel.
n|Klacht van {n}, patiëntnummer §, over de bejegening op de SEH.
n|Bij de tuchtzaak is het dossier van patiënt {l} met patiëntnummer § overgelegd.
n|Radiologie: X-thorax, patiëntnummer §, geen infiltraat.
e|Patient number: §⏎Name: {n}
e|Patient ID §, {n}, discharged in good condition.
e|Please quote your hospital patient number (§) when you call.
e|{t} HL7 ADT^A01 patient_number=§ ward=4B
e|Re: {n}, medical record number §, follow-up after surgery.
e|hi, I'd like to move my scan, my patient number is §
"""
POS["student_number"] = """
n|Studentnummer: §⏎Naam: {n}⏎Opleiding: Verpleegkunde
n|Hoi, ik ben {n}, studentnummer §, en ik kan me niet inschrijven voor het tentamen.
n|{n} (studentnr. §) heeft de toets met een 7,4 afgesloten.
n|Student ¦ Studentnummer ¦ Cijfer⏎{n} ¦ § ¦ 6,8
n|De examencommissie besluit het verzoek van {n}, studentnummer §, af te wijzen.
n|Titelblad⏎{n}⏎Studentnummer §⏎Begeleider: dr. {f} Postma
n|{t} osiris: inschrijving studentnummer=§ vak=STAT{i} ok
n|yo wat is jouw studentnummer? die van mij is § voor het groepsverslag
n|Ticket {q}: student kan niet printen op de campus, studentnummer §.
n|Stageovereenkomst: student {n}, studentnummer §, stage bij {k}
n|Uw leerlingnummer bij ons college is §. Gebruik dit nummer om in te loggen in Magister.
n|Leerling {n}, leerlingnummer §, klas 3B, te laat gemeld.
n|Plagiaatmelding: student met studentnummer § heeft passages overgenomen.
n|Collegekaart {n}, studentnummer §, kwijtgeraakt in de bibliotheek.
e|Student number: §⏎Programme: BSc Economics
e|Dear exam board, my name is {n}, student number §, and I missed the resit.
e|{n} (student ID §) submitted the thesis late.
e|{t} canvas: student_id=§ uploaded assignment {i}
e|Grade list⏎student no. §: 7.5⏎student no. §: 5.0
e|hi {f}, add me to the group, my student number is §
"""
POS["personnel_number"] = """
n|Personeelsnummer: §⏎Naam: {n}⏎Afdeling: magazijn
n|Hoi {f}, je personeelsnummer is §, daarmee kun je inloggen in het verlofsysteem.
n|Loonstrook {n}, personeelsnr. §, schaal {i}.
n|Medewerker ¦ Personeelsnr.⏎{n} ¦ §
n|Ziekmelding {n} (personeelsnummer §) doorgegeven aan de bedrijfsarts.
n|Ticket {q}: badge van medewerker met personeelsnummer § werkt niet.
n|{t} prikklok IN personeelsnummer=§ locatie={c}
n|ben mn wachtwoord kwijt, personeelsnummer §, kun je resetten?
n|Proces-verbaal opgemaakt door {n}, hoofdagent, personeelsnummer §.
n|Arbeidsovereenkomst met {n}, medewerkernummer §, bij {k}
n|Verpleegkundige {n}, personeelsnummer §, heeft medicatie dubbel gecontroleerd.
n|Declaratieformulier⏎Personeelsnummer: §⏎Naam: {n}⏎Reiskosten: € 41,20
n|Docent {n} (pers.nr. §) is afwezig wegens ouderschapsverlof.
n|Loonbeslag ten laste van werknemer {n}, personeelsnummer § bij {k}
e|Employee number: §⏎Name: {n}
e|Your personnel number is §; use it for all leave requests.
e|Payslip for {n}, employee no. §.
e|{t} timeclock: employee_id=§ clocked out
e|Staff member {n} (personnel number §) has been suspended pending investigation.
e|hi HR, my staff number is § and my contract shows the wrong hours
"""
POS["device_id"] = """
n|imei|De gestolen iPhone van aangever heeft IMEI-nummer §.
n|imei|IMEI: §⏎Toestel: Samsung Galaxy A54⏎Gebruiker: {n}
n|imei|hee, je moet je imei doorgeven aan de verzekering, die van mij is §
n|imei|Het IMEI-nummer § van de telefoon van verdachte is getapt.
n|imei|Ticket {q}: zakelijke telefoon {n} vermist, graag wissen, IMEI §.
n|imei|Schadeclaim telefoon {n}, IMEI §, schermbreuk.
n|serial|Laptop van {n}, serienummer §, uitgeleend tot einde contract.
n|serial|Bruikleen leerling {f}: iPad met serienummer §.
n|serial|Medewerker ¦ Laptop serienr.⏎{n} ¦ §
n|serial|Hoi {f}, lever je MacBook (S/N §) in op je laatste werkdag.
n|aid|{t} app-start gebruiker={f} android_id=§
n|aid|Toestel van {n} geregistreerd met Android ID §.
n|uuid|{t} push verzonden device_id=§ gebruiker={f}
n|uuid|De advertentie-ID (IDFA) van het toestel van {n} is §.
n|uuid|Inlog DigiD-app: apparaat-ID §, toestelnaam "iPhone van {f}".
e|imei|Phone assigned to {n}, IMEI §.
e|imei|my phone got stolen, IMEI is §, please block it
e|serial|Laptop issued to {n}, serial number §.
e|aid|{t} telemetry android_id=§ user={f} event=open
e|uuid|{t} sync user={f} deviceId=§ ok
e|uuid|Advertising ID of {n}'s phone: §
"""
POS["user_agent"] = """
n|{t} inlog gebruiker={f} user-agent="§"
n|User-Agent: §
n|De browsergegevens van de aanvrager luiden: §.
n|Ticket {q}: formulier van {n} laadt niet. Browser: §
n|De verdachte bezocht het forum met de user-agent §, zo blijkt uit de serverlogs.
n|Elektronische handtekening {n}⏎Tijd: {t}⏎Browser: §
n|GET /mijn-dossier 200 "-" "§"
n|Cookie-export gebruiker {f}: user agent = §
n|Klachtformulier huurder, verzonden via website ({t}), user agent: §
n|Leerling {f} maakte de toets met: §
n|Gebruiker ¦ User agent⏎{n} ¦ §
n|patientportaal: sessie geopend door {f}, ua="§"
n|ik kreeg deze string van de helpdesk-pagina, mijn browser is dus: §
n|Bij de online polisaanvraag werd vastgelegd: User-Agent §
e|{t} login ok user={f} ua="§"
e|User-Agent: §⏎Accept-Language: nl-NL
e|The user {n} reported the bug with this browser string: §
e|"POST /login HTTP/1.1" 302 0 "-" "§"
e|Session of {f}: user agent §
e|Signed electronically by {n}; user agent: §
"""

# LOOKALIKES: lang|patterns separated by ;|text.  # digit ^ nonzero digit @ letter % hex ; !name = function
LK = {}
LK["bsn"] = """
n|!bsnbad|Uw bestelling met ordernummer § is verzonden.
n|!bsnbad|Factuurnummer §, te betalen binnen veertien dagen.
n|!bsnbad|Artikelnummer § is niet meer leverbaar.
n|123456789;111222334;987654321|Het voorbeeldnummer § op het formulier is geen geldig BSN.
n|!bsnbad|Ticketnummer § is gesloten door de servicedesk.
n|!bsnbad|Zaaknummer § betreft de aanleg van een fietspad.
n|^## ### ###;^##.###.###|De begroting van de gemeente bedraagt § euro.
n|!bsnbad|Het bestand is § bytes groot.
n|!bsnbad|Batchnummer § van het vaccin is teruggeroepen.
n|!bsnbad|Meterstand elektriciteit: § Wh
e|!bsnbad|Order number § has been shipped.
e|!bsnbad|The invoice reference § belongs to the printer lease.
e|!bsnbad|Build § failed on the nightly runner.
e|^########|The video has § views by now.
"""
LK["iban"] = """
n|NL00 BANK 0123 4567 89;NL00BANK0123456789|Vul uw rekeningnummer in, bijvoorbeeld § (voorbeeld).
n|NL##ZZZ^#######0000|Incassant-ID van de vereniging: §
n|ECLI:NL:RBAMS:202#:^###;ECLI:NL:HR:201#:^###;ECLI:NL:GHARL:202#:^####|Zie de uitspraak §.
n|RABONL2U;INGBNL2A;ABNANL2A;TRIONL2U|De BIC-code van de bank is §.
n|NL-^###-####-@@##|Productcode § hoort bij de bureaustoel.
n|3SABCD^########;3S@@@@#########|Track & trace van uw pakket: §
n|MSCU^######;MAEU^######;TCLU^######|Container § staat op de kade in Rotterdam.
n|!ibanbad|Het systeem meldt: § is geen bestaand IBAN (controlegetal onjuist), invoer geweigerd.
n|NL-KZU-#####;NLRTM####;NL.IMRO.0###.BP####|Bestemmingsplan met identificatie § ligt ter inzage.
e|DE-^###-####-####-####|Licence key for the office software: §
e|!ibanbad|Unit test: assert not is_valid_iban("§")
e|GB-^##/####-A;NL/^#####/##|Certificate number § applies to the fire door.
"""
LK["card"] = """
n|!cardbad|Betalingskenmerk: §. Vermeld dit bij uw betaling van de gemeentelijke belasting.
n|!cardbad|Zendingnummer § is onderweg naar het depot.
n|!cardbad|Factuurkenmerk § – drukwerk folders
n|!cardbad|Streepjescode op de pallet koffiebekers: §
n|!cardbad|Serienummer koelmachine kelder: §
n|!cardbad|{t} trace-id § duur 41 ms
n|0000 0000 0000 0000;1234 5678 9012 3456|Vul hier het kaartnummer in (bijv. §).
n|!cardbad|Ordernummer § bevat twaalf dozen kopieerpapier.
e|!cardbad|Tracking number § was scanned at the depot.
e|!cardbad|Transaction reference: §, office supplies.
e|!cardbad|Test: number § must be rejected by the Luhn check.
e|!cardbad|Software licence key § expires next year.
e|978-90-^##-####-#;978 90 ^### ### #|ISBN § is out of print.
"""
LK["phone"] = """
n|06########;061#######|Ordernummer § staat klaar voor verzending.
n|0^########|Artikelnummer §: wandcontactdoos wit.
n|978-90-^##-####-#;978-94-^##-####-#|Het boek (ISBN §) is verplicht voor het vak.
n|87^##########;54^##########|Streepjescode § niet leesbaar bij de kassa.
n|€ ^.###.###,##;€ ^##.###,##|De aanneemsom bedraagt §.
n|10#-^######;020-202#-^##|Dossiernummer bouwvergunning: §
n|17########|{t} unix timestamp § in de logregel
n|06-^###-202#|Besluitnummer § van de gemeenteraad is vastgesteld.
n|^######### stuks|De fabriek produceerde § in een jaar.
n|06 ^### ####|Kleurcode verf: RAL-mengnummer §
e|06########|Invoice no. § is overdue by ten days.
e|020-^######|Part number § fits the boiler pump.
e|^##########|The lottery jackpot rose to § euros.
e|31^#########|The database row with primary key § is corrupt.
"""
LK["postcode"] = """
n|^### KG;1### KG|De vrachtwagen laadde § zand.
n|^### MB;^### GB|De back-up is § groot.
n|^### KM|De auto heeft § gereden sinds de laatste beurt.
n|^### PK|De scheepsmotor levert §.
n|2019 EN;2021 EN;2022 EN|WIJ VERGELEKEN DE JAREN 2018, § 2023 MET ELKAAR.
n|2024 IN;2023 IN;2025 IN|IN HET VOORJAAR VAN § WERKING GETREDEN REGELING
n|1080 PX;1920 PX|De banner moet § breed zijn.
n|3### XL;^### XL|Printercartridge model § is op voorraad.
n|^### EU;^### ZZ|Artikelcode § (werkschoen) is nabesteld.
n|^### KJ;^### HZ|Het display van het apparaat toont §.
e|^### KB;^### MB|The attachment is § in size.
e|11^# AD;10^# AD;13^# AD|The abbey was founded in §.
e|1^## BC;2^## BC|The tomb dates from about §.
"""
LK["address"] = """
n|Rijksweg A12;Rijksweg A27;Rijksweg A2;Provinciale weg N201|Op de § staat een file van zes kilometer.
n|spoor 5b;spoor 12;perron 7a|De trein vertrekt van §.
n|zaal 14;kamer 2.18;lokaal 31;vergaderzaal 3|De bijeenkomst is in §.
n|artikel 8 lid 2;artikel 14;hoofdstuk 3;paragraaf 12|Zie § van de regeling.
n|Fase ^;Kavel ^#;Bouwveld ^#|De oplevering van § is uitgesteld.
n|Intercity 3^##;Sprinter 7^##;Lijn 1^;Bus ^#|§ rijdt vandaag niet.
n|Straatvoetbal 2024;Straatfeest 2025;Laanbomen 2030|De subsidie voor het project § is toegekend.
n|Eredivisie 12;Ajax 3;speelronde 14|Samenvatting van § is terug te kijken.
n|Groep 7;klas 4;leerjaar 2;module 11|De toetsweek van § begint maandag.
n|Windows 11;Android 14;Office 365;Ubuntu 22|De helpdesk installeert § op alle computers.
e|Chapter 1#;Section ^;Annex ^;Table ^#|See § of the manual.
e|Gate ^#;Platform ^;Room ^0^|The group meets at §.
e|Route 66;Catch 22;Apollo 13;District 9|We watched the documentary about § yesterday.
"""
LK["date"] = """
n|12.4.2018;3.11.2021;7.10.2019;10.2.2005|Update naar softwareversie § van de printerdriver is vereist.
n|^-#|De wedstrijd eindigde in §.
n|7:658;6:162;3:305;7:669|Op grond van artikel § BW is de werkgever aansprakelijk.
n|1^#/8#;1^#/7#;12#/9#|RR § mmHg, pols regelmatig.
n|1#/20;^/10;1#/25|De leerling had § vragen goed.
n|1^.^#.0^;0^.^#.0^|De werkzaamheden vallen onder bestekspost §.
n|1#-0^-^##;0^-1#-^##|Onderdeelnummer § past op de verwarmingsketel.
n|^.^##.^##|De gemeente reserveert § euro voor het zwembad.
n|10-12;4-6;8-10|Neem per dag § glazen water.
n|3/4;5/8;7/8|Gebruik een koppeling van § inch.
e|12.10.2022;2.4.2019;5.8.2021|The server runs firmware build § and needs no patch.
e|21-1#;11-^;25-2^|She won the first set §.
e|10:12;3:16;5:7|The sermon was about Matthew §.
e|1/2;3/4;2/3|Add § cup of sugar.
e|05/12;07/15;09/20|Slide § is missing from the deck.
"""
LK["age"] = """
n|12 jaar;25 jaar;30 jaar;40 jaar|De hypotheek heeft een looptijd van §.
n|5 jaar;10 jaar;2 jaar|Op de cv-ketel zit § garantie.
n|18 maanden;36 maanden|De officier van justitie eist § gevangenisstraf.
n|25 jaar;40 jaar;50 jaar|De vereniging bestaat dit jaar §.
n|7 jaar;20 jaar;15 jaar|Dossiers worden § bewaard en daarna vernietigd.
n|37 graden;39 graden|De thermostaat in de hal staat op §.
n|45 minuten;60 minuten;90 minuten|De toets duurt §.
n|30-jarige;80-jarige;100-jarige|De § oorlog is een hoofdstuk in het geschiedenisboek.
n|48 uur;72 uur;24 uur|Levering binnen § na bestelling.
n|36 uur;32 uur;40 uur|De functie is voor § per week.
n|^# procent|Bij de verkiezing stemde § van de inwoners.
n|maat 42;maat 38;maat 44|Ik zoek deze schoen in §.
e|25-year;30-year;10-year|The city issued a § bond.
e|20 years;15 years;50 years|The roof should last §.
e|30 km/h;60 km/h;80 km/h;50 km/h;100 km/h|The speed limit here is §.
"""
LK["ip"] = """
n|10.^.1#.^;^.1#.0.1##;^.^.^#.^#|Het programma is bijgewerkt naar versie §.
n|^.^.^.^;^.1#.^.^|Zie paragraaf § van het bestemmingsplan.
n|1.2.840.113549;2.16.528.1.1007;2.16.840.1.113883|De OID § verwijst naar een zorgcodering.
n|2^.12.^1.10;^1.20.^1.15;^2.^1.^0.^0|Besteksposten volgens STABU: §
n|3^#.4^#.5^#.6^#;9^#.^#.4^#.^;^#.3^#.^#.999|De invoer § is geweigerd, want geen getal mag boven 255 komen.
n|^.^##.^##.^##|De omzet van het concern bedroeg § euro.
n|1#:34:5#;08:1#:42;0#:01:1#|De opname begint op tijdcode §.
n|Art. 3.2.1.4;Art. 5.1.2.7|§ van het Bouwbesluit gaat over trappen.
e|4.18.0.3^#;5.15.0.^#;6.^.0.^#|Kernel § fixes the memory leak.
e|12^.0.6^##.^#;11^.0.5^##.1^#|Chrome version § was released this week.
e|1.3.6.1.4.1.311;1.3.6.1.2.1|SNMP object identifier § is deprecated.
e|^.^.^.^;^.1#.^.^|Requirement § in the specification was rejected.
"""
LK["url_person"] = """
n|https://www.rijksoverheid.nl/onderwerpen/bijstand;https://www.belastingdienst.nl/toeslagen;https://www.svb.nl/nl/aow|Meer informatie vindt u op §
n|https://www.linkedin.com/company/rijkswaterstaat;https://www.linkedin.com/company/ns;https://www.linkedin.com/jobs/search|Volg de organisatie via §
n|https://wetten.overheid.nl/BWBR0005537;https://wetten.overheid.nl/BWBR0040940|De wettekst staat op §
n|https://www.facebook.com/gemeenteutrecht;https://www.facebook.com/politie;https://www.instagram.com/rijksmuseum|Berichten over de wegwerkzaamheden staan op §
n|https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:HR:2019:2006;https://www.rechtspraak.nl/Registers|Raadpleeg het register: §
n|https://github.com/python/cpython;https://github.com/torvalds/linux/issues;https://gitlab.com/gitlab-org/gitlab|De broncode is te vinden op §
n|https://www.thuisarts.nl/hoesten;https://www.thuisarts.nl/hoge-bloeddruk;https://www.apotheek.nl/medicijnen/paracetamol|Lees over de klacht op §
n|https://mijn.woningnet.nl/inloggen;https://www.duo.nl/particulier;https://mijn.overheid.nl|Inloggen kan via §
n|https://www.bol.com/nl/p/bureaulamp-zwart/92000;https://www.ikea.com/nl/nl/p/kallax|Bestel de lamp of kast hier: §
n|www.nibud.nl/onderwerpen/uitgaven;www.schuldhulpmaatje.nl/over-ons;www.kvk.nl/inschrijven|Bereken uw budget of lees meer op §
e|https://docs.python.org/3/library/re.html;https://developer.mozilla.org/en-US/docs/Web;https://www.postgresql.org/docs/16|See the documentation at §
e|https://www.who.int/health-topics/diabetes;https://www.nhs.uk/conditions/asthma|General information: §
e|https://www.youtube.com/watch?v=dQ%%%%gXcQ;https://www.booking.com/city/nl/utrecht.html|The safety video or city guide is at §
e|https://api.example.com/v2/health;http://localhost:8080/status|Health check endpoint: §
"""
LK["kvk"] = """
n|^#######|Ordernummer § wordt donderdag geleverd.
n|^#######|Factuur § voor schoonmaakwerk is betaald.
n|^#######|De gasmeter geeft een stand van § aan.
n|^#######|Artikelnummer §: toner zwart.
n|^#######|{t} proces met pid § is gestopt
n|^#.###.###;^# ### ###|Het tekort bedraagt § euro.
n|^#######|Ticket § over de kapotte lift is gesloten.
n|^###-####|Het tijdschrift heeft ISSN §.
n|^#######|In het stadion kwamen over tien jaar § bezoekers.
n|^#######|Batch § paracetamol is afgekeurd.
e|^#######|Purchase order § was approved.
e|^#######|Commit count reached § in the test repository.
e|^#######|The PubMed article (PMID §) describes the trial.
e|^#######|Part no. § replaces the old filter.
"""
LK["passport"] = """
n|NX^@@##@^;BX##@@^#^;NP@^##@^#|Onderdeelnummer § past op de wasmachine.
n|NX@^#@##^@#|Activeringscode voor de software: §
n|NS^#@@##^#|Kortingscode § geeft tien procent korting op de hele webshop.
n|BX^#@##@^#|Ordernummer § is onderweg naar het filiaal.
n|XK^####@^#|Lotnummer § van de handschoenen staat op de doos.
n|NR@##^@#^#|Serienummer koffieautomaat kantine: §
n|IB^####^##;NP^######|Factuurnummer § is dubbel geboekt.
n|NW^#@@##^#|Typeplaatje van de warmtepomp: model §
n|NM##^@#@^#|Bestektekening § toont de fundering.
e|NX@^##@^#^|Spare part § is out of stock.
e|BX##^@@#^#|Voucher code § is valid for all customers.
e|NR^#@##@^#|Purchase order § covers the new desks.
e|NP@@^##^##|Reagent lot § failed quality control.
"""
LK["driving_licence"] = """
n|4#########;5#########|Ordernummer § is afgeleverd bij het magazijn.
n|4#########;3#########|Factuurnummer § betreft de huur van de steiger.
n|5#########|Artikelnummer § is vervangen door een nieuw type.
n|4#########|Het serienummer van de parkeerautomaat is §.
n|3.###.###.###;4.###.###.###|Het ministerie begroot § euro voor wegen.
n|90-^###-####-#;90 ^### #### #|Theorieboek rijbewijs B, ISBN §
n|4#########|Transactie § bij de pinautomaat is mislukt.
n|5#########|{t} job § klaar in 14 s
n|3#########|Batchnummer § van de verf is teruggeroepen.
e|4#########|Order § contains forty road signs.
e|5#########|Invoice § for the driving simulator has been paid.
e|3#########|Row id § was skipped during the import.
e|4#########|The satellite has travelled § kilometres.
"""
LK["licence_plate"] = """
n|GH-^2#-K;TX-^5#-B;RL-^2#-P|Onderdeelcode § hoort bij de cv-ketel.
n|1#-AB-3#;4#-GT-1#;6#-KL-2#|Tekeningnummer § van de kozijnen is goedgekeurd.
n|K-^0#-BD;L-^1#-TR;B-^1#-VG|De cursus is in lokaal §, tweede verdieping.
n|HP-^5#-X;HP-^0#-X;LC-^2#-X|Bestel inktcartridge § voor de printer.
n|20-MEI-5;14-JUN-3;28-NOV-2|Bestandsmap § bevat de back-up van die week.
n|SV-^0#-D;KN-^3#-H|Besluit § van de ledenvergadering is vastgesteld.
n|#-#-#;#-#-#;#-#-#|Het schema voor kunstmest is §.
n|RX-^0#-V;TZ-^0#-D;GX-^8#-R|De camera, model §, is in de aanbieding.
n|FR-^1#-L;ZK-^4#-T|Stofstaal § past bij de gordijnen.
n|XL-^6#-T;PK-^0#-S|De pallettruck, type §, moet gekeurd worden.
e|BX-^0#-R;TD-^1#-K|Error code § means the toner is empty.
e|GX-^5#-H;RT-^6#-X|Router model § is no longer sold.
e|ST-^0#-V;FL-^2#-B|Shelf § holds the archive boxes.
"""
LK["patient_number"] = """
n|^######;^.###.###|In Nederland zijn § patiënten met deze aandoening, aldus het rapport.
n|^######|Bestelnummer § voor verbandmiddelen is geleverd.
n|^#######|Lotnummer vaccin: §
n|ZI^######;RVG ^####|Registratienummer geneesmiddel: §
n|^#####|De afdeling verbruikte § handschoenen.
n|^######|Factuurnummer § van de ziekenhuiskeuken is voldaan.
n|^#####0|Het ziekenhuis kocht de MRI-scanner voor § euro.
n|^######|Serienummer infuuspomp: §
n|^######|Bloedbeeld: leukocyten §/ml
n|NCT0^######|De studie is geregistreerd als §.
e|NCT0^######|Trial registration: §
e|^#######|The journal article has PMID §.
e|^######|Purchase order § for syringes was approved.
e|^######|The hospital treats § people a year.
"""
LK["student_number"] = """
n|^######;^#####|De universiteit betaalde factuur § voor meubilair.
n|^#####;^##.###|Dit jaar telt het mbo § studenten.
n|STAT-^###;BIO^####|Het vak met cursuscode § gaat niet door.
n|^######|Bestelnummer § voor schoolboeken is verwerkt.
n|^######|De subsidie voor de school bedraagt § euro.
n|1#.##;2.1##;B3.^##|Het tentamen is in zaal §.
n|^#####|CROHO-code van de opleiding: §
n|^#####|De schoolbus heeft § kilometer op de teller.
n|^######|Ordernummer laptops computerlokaal: §
e|^######|The faculty ordered chairs under purchase order §.
e|CS-^###;MATH^###|Course code § has no exam this year.
e|^#####|The campus has § bicycle racks.
e|^######|Library call number § is on the third floor.
"""
LK["personnel_number"] = """
n|^#####;^####|Het concern heeft wereldwijd § medewerkers in dienst.
n|^#####|Kostenplaats § is voor de afdeling facilitair.
n|^#####|Vacaturenummer §: planner binnendienst.
n|^#####|Grootboekrekening § is gesloten.
n|^######|Inkooporder § voor werkkleding is goedgekeurd.
n|^#####|Het bedrijf gaf § euro uit aan scholing.
n|P^######|Projectcode § staat op de begroting van de nieuwbouw.
n|E-^####|Storingscode § op de heftruck: accu leeg.
n|^#####|Factuur § van het uitzendbureau is betaald.
n|M^####|Schroef type § is uitverkocht in het magazijn.
e|^#####|Cost centre § covers cleaning.
e|^#####|Job requisition § has been closed.
e|^#####|The staff restaurant serves § meals a month.
e|^######|Invoice § from the temp agency is overdue.
"""
LK["mac"] = """
n|%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%|MD5-vingerafdruk van het servercertificaat: §
n|12:34:56;08:15:42;19:20:05|De stopwatch gaf § aan bij de finish.
n|#%%%%%%;#0%%a%%|De huisstijlkleur in de stylesheet is hexcode §.
n|10-12-14-16-18-20;02-04-06-08-10-12|De lottogetallen waren §.
n|12-24-36-48-60-72|De meetmomenten van de proef liggen op § uur.
n|GG:HH:II:JJ:KK:LL;ZZ:ZZ:ZZ:ZZ:ZZ:ZZ;XX:XX:XX:XX:XX:XX|In het formulier staat als invulvoorbeeld §.
n|%%%%%%%%|Controlegetal (CRC32) van het archief: §
n|00:14:32:08;01:22:10:24|Montage: knip op tijdcode §.
e|%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%:%%|SHA1 fingerprint of the server certificate: §
e|%%%%%%%%%%%%|Docker image § was removed by the nightly cleanup.
e|%%%%%%%|Commit § breaks the build.
e|%% %% %% %% %% %% %% %%|Hex dump of the firmware header: §
e|10:20:30:40:50:60;1:2:3:4:5:6|Mix the ingredients in the ratio §.
e|A1-B2-C3-D4;B4-C5-D6-E7|Colour the cells in the range § of the sheet.
"""

def pat(p):
    if p == "!bsnbad": return bsn_bad()
    if p == "!ibanbad": s = iban_raw(True); return ch([s, sp4(s)])
    if p == "!cardbad": return card_bad()
    if p.startswith("http") or p.startswith("www"): return re.sub("%", lambda m: hx(1), p)
    lit = p[0] == "#" and "%" in p
    if lit: return "#" + re.sub("[%]", lambda m: hx(1), p[1:])
    m = {"#": lambda: dg(1), "^": lambda: dg(1, True), "@": lambda: up(1), "%": lambda: hx(1)}
    return ''.join(m[x]() if x in m else x for x in p)

def fill(t, c):
    rep = {"n": c.n, "f": c.f, "l": c.l, "c": c.c, "k": c.k, "t": f"{R.randint(0,23):02d}:{R.randint(0,59):02d}", "q": dg(4, True), "i": str(R.randint(2, 9))}
    t = re.sub(r"\{([nflckqti])\}", lambda m: rep[m.group(1)], t)
    t = t.replace("B.V..", "B.V.")
    return t.replace("⏎", "\n").replace("⇥", "\t").replace("¦", "|")

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

def parse(block):
    r = []
    for ln in block.strip().splitlines():
        p = ln.split("|")
        r.append((p[0], p[1] if len(p) == 3 else None, p[-1])); assert len(p) in (2, 3), ln
        assert p[0] in "ne" and "§" in p[-1], ln
    return r

def run():
    for kind, D in (("positive", POS), ("lookalike", LK)):
        for ty, block in D.items():
            T = parse(block); seen = set(); i = 0; tries = 0; order = []
            while i < N:
                if not order: order = T[:]; R.shuffle(order)
                lang, g, t = order.pop(); c = Ctx(lang)
                if kind == "positive": mk = lambda: G[g or ty](c)
                else: mk = lambda: pat(ch(g.split(";")))
                text, spans = build(t, c, mk); tries += 1
                if text in seen and tries < 40 * N + 400: continue
                seen.add(text); i += 1
                print(json.dumps({"id": f"C-{kind[:3]}-{ty}-{i:04d}", "type": ty, "text": text, "spans": spans, "lang": "nl" if lang == "n" else "en", "kind": kind}, ensure_ascii=False))
run()
