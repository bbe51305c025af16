#!/usr/bin/env python3
# Samples for measuring a finder of identifiers: context phrases x formats, and look-alikes.
# Usage: python3 k.py SEED N > out.jsonl     (python3 k.py --count : templates per type)
#
# Template mini-language:  [[key]] a generated value (typed if key is an identifier type);
#   [[key:1]] same value again when repeated;  [[!pat|pat]] look-alike target;  [[!$key]] target from a generator;
#   [[~pat|pat]] filler.  In patterns: # digit, ¤ digit 1-9, ° upper letter, ~ lower hex, ^ upper hex.  ⏎ newline.
import sys, json, re, random, datetime

TYPES = ["bsn","iban","payment_card","kvk","vat","passport","identity_card","driving_licence","licence_plate",
 "phone","email","url","handle","ip","mac","postcode","address","date_of_birth","date","age","patient_number",
 "student_number","personnel_number","user_agent","device_id"]

FIRST = "Anouk Bram Daan Eva Femke Gijs Hanna Ilse Jasper Karin Lars Maaike Niels Olga Pieter Renske Sander Tessa Wout Yara Fatima Youssef Mehmet Aylin Priya Marek Ingrid Koen Liesbeth Tom Nele Jef Griet Sofie Ruben Stijn Noor Lotte Amir Chantal".split()
LAST = ["de Vries","Jansen","van den Berg","Bakker","Visser","Smit","Meijer","de Groot","Mulder","Bos","Vos","Peters","Hendriks","van Leeuwen","Dekker","Brouwer","de Wit","Dijkstra","Kok","van der Meer","Peeters","Maes","Claes","Wouters","Willems","De Smet","Yilmaz","El Amrani","Kowalska","Schouten","Verhoeven","Postma","Kuipers","Hoekstra","Aerts","Goossens"]
CITY = ["Utrecht","Amersfoort","Zwolle","Den Haag","Groningen","Breda","Nijmegen","Delft","Leiden","Almere","Tilburg","Haarlem","Apeldoorn","Assen","Middelburg","Venlo"]
CITYBE = ["Gent","Leuven","Mechelen","Hasselt","Kortrijk","Aalst","Brugge","Turnhout","Antwerpen","Genk"]
CITYDE = ["Köln","Aachen","Bremen","Münster","Kleve"]
CITYUK = ["Leeds","Bristol","York","Norwich","Reading"]
BEDRIJF = ["Van Dalen Installatietechniek","Bakkerij De Korenaar","Zonnewende Advies","Loodsmans Transport","Hoveniersbedrijf Groenrijk","Studio Noorderlicht","Bouwbedrijf Hogeveen","De Linde Zorggroep","Meridiaan Software","Slagerij Ten Hove","Adviesbureau Kompas","Drukkerij Palet"]
STREET = ["Dorpsstraat","Kerkstraat","Molenweg","Stationsweg","Wilhelminalaan","Beatrixstraat","Lindelaan","Eikenlaan","Burgemeester van Houtplein","Laan van Oud Zuid","Prins Hendrikkade","Oude Gracht","Achterweg","Hoge Rijndijk","Van Speijkstraat","Sint Jansplein","2e Dwarsstraat","Noorderhaven","Zandpad","Anjerhof","Lange Nieuwstraat","Plein 1944","Julianasingel","Merelstraat","Professor Lorentzlaan","'s-Gravenweg","Boulevard Zuid","Kastanjedreef"]
STREETBE = ["Stationsstraat","Gentsesteenweg","Kapellestraat","Grote Markt","Brusselsesteenweg","Nieuwstraat","Leopoldlaan","Kouter","Veldstraat","Diestsevest","Bosdreef"]
STREETEN = ["Mill Lane","High Street","Station Road","Church Close","Victoria Avenue","Park Crescent","Elm Grove"]
MN = "januari februari maart april mei juni juli augustus september oktober november december".split()
MNS = "jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.".split()
ME = "January February March April May June July August September October November December".split()
DOM = ["gmail.com","hotmail.com","outlook.com","ziggo.nl","kpnmail.nl","telenet.be","xs4all.nl","planet.nl","proton.me","live.nl","icloud.com","skynet.be"]
ODOM = ["kompasadvies.nl","delindezorg.nl","meridiaansoft.nl","gemeente-oosterveen.nl","scholengroep-west.be","noorderlicht.studio","hogeveenbouw.nl","stadskliniek.be","bibliotheek-zuid.nl"]

CUR = {"d": None, "f": 0, "p": None, "be": None}   # within one text: dates run on in one notation, name fits address

def asc(s):
    return re.sub(r"[^a-z]", "", s.lower())
def dg(r, n):
    return "".join(r.choice("0123456789") for _ in range(n))
def dnz(r, n):
    return r.choice("123456789") + dg(r, n-1)
def up(r, n, a="ABCDEFGHJKLMNPRSTUVWXYZ"):
    return "".join(r.choice(a) for _ in range(n))
def hx(r, n, a="0123456789abcdef"):
    return "".join(r.choice(a) for _ in range(n))
def grp(s, sizes, sep):
    o = []; i = 0
    for k in sizes:
        o.append(s[i:i+k]); i += k
    if i < len(s): o.append(s[i:])
    return sep.join(x for x in o if x)

def elf(s):
    return (sum(int(c)*w for c, w in zip(s, (9,8,7,6,5,4,3,2,-1))) % 11) == 0
def bsn9(r):
    while True:
        a = r.choice("0112345678") + dg(r, 7) if r.random() < .9 else dnz(r, 8)
        t = sum(int(c)*w for c, w in zip(a, (9,8,7,6,5,4,3,2))) % 11
        if t < 10 and int(a) > 100000: return a + str(t)
def luhn(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        d = int(c)
        if i % 2: d = d*2 - 9 if d > 4 else d*2
        t += d
    return t % 10 == 0
def luhnfix(a):
    for c in "0123456789":
        if luhn(a + c): return a + c
def badbsn(r):
    while True:
        s = dnz(r, 9)
        if not elf(s): return s
def num97(s):
    return int("".join(str(int(c, 36)) for c in s)) % 97
def mkiban(cc, b):
    return cc + "%02d" % (98 - num97(b + cc + "00")) + b
def be12(r):
    a = dnz(r, 10); k = int(a) % 97 or 97
    return a + "%02d" % k
BANKS = ["ABNA","INGB","RABO","TRIO","ASNB","SNSB","KNAB","BUNQ","RBRB","FVLB"]
def iban0(r):
    x = r.random()
    if x < .62: return mkiban("NL", r.choice(BANKS) + "0" + dg(r, 9))
    if x < .84: return mkiban("BE", be12(r))
    if x < .93: return mkiban("DE", dnz(r, 18))
    if x < .97: return mkiban("AT", dnz(r, 16))
    return mkiban("LU", "0" + dg(r, 15))
def g_iban(r, lang):
    s = iban0(r); x = r.random()
    if x < .48: return grp(s, [4]*8, " ")
    if x < .82: return s
    if x < .88: return grp(s, [4]*8, ".")
    if x < .92: return grp(s, [4]*8, "-")
    if x < .96: return s.lower()
    return grp(s.lower(), [4]*8, " ")
def g_badiban(r, lang):
    s = iban0(r); i = r.randrange(len(s)-5, len(s))
    s = s[:i] + str((int(s[i]) + r.randint(1, 8)) % 10) + s[i+1:]
    return s if r.random() < .5 else grp(s, [4]*8, " ")
def g_bsn(r, lang):
    s = bsn9(r); x = r.random()
    if x < .52: return s
    if x < .68: return grp(s, [3,3,3], " ")
    if x < .78: return grp(s, [4,2,3], ".")
    if x < .86: return grp(s, [3,3,3], ".")
    if x < .93: return grp(s, [4,2,3], " ")
    return grp(s, [3,3,3], "-")
def g_badbsn(r, lang):
    s = badbsn(r)
    return r.choice([s, s, grp(s, [3,3,3], " "), grp(s, [4,2,3], ".")])
def card0(r):
    x = r.random()
    if x < .45: a = "4" + dg(r, 14)
    elif x < .8: a = "5" + r.choice("12345") + dg(r, 13)
    elif x < .88: a = "2" + str(r.randint(221, 720)) + dg(r, 11)
    elif x < .97: a = r.choice(["34","37"]) + dg(r, 12)
    else: a = "6011" + dg(r, 11)
    return luhnfix(a)
def cardfmt(r, s):
    x = r.random(); z = [4,6,5] if len(s) == 15 else [4,4,4,4]
    if x < .5: return grp(s, z, " ")
    if x < .8: return s
    if x < .95: return grp(s, z, "-")
    return grp(s, z, ".")
def g_card(r, lang): return cardfmt(r, card0(r))
def g_badcard(r, lang):
    s = card0(r)
    return cardfmt(r, s[:-1] + str((int(s[-1]) + r.randint(1, 9)) % 10))
def g_kvk(r, lang):
    s = r.choice(["0","1","2","3","4","5","6","7","8","9","6","7","8"]) + dnz(r, 7); x = r.random()
    if x < .7: return s
    if x < .82: return grp(s, [4,4], " ")
    if x < .9: return grp(s, [2,2,2,2], " ")
    if x < .96: return grp(s, [2,3,3], ".")
    return grp(s, [2,2,2,2], ".")
def nlvat(r):
    if r.random() < .5: return "NL" + bsn9(r) + "B" + "%02d" % r.randint(1, 12)
    while True:
        s = "NL" + dg(r, 9) + "B"
        for k in range(2, 99):
            t = s + "%02d" % k
            if num97(t) == 1: return t
def devat(r):
    d = dnz(r, 8); p = 10
    for c in d:
        t = (int(c) + p) % 10 or 10
        p = t * 2 % 11
    k = 11 - p
    return "DE" + d + str(0 if k == 10 else k)
def g_vat(r, lang):
    x = r.random()
    if x < .58:
        s = nlvat(r); y = r.random()
        if y < .6: return s
        if y < .75: return "NL" + s[2:6] + "." + s[6:8] + "." + s[8:11] + "." + s[11:]
        if y < .85: return "NL " + s[2:]
        if y < .93: return "NL " + s[2:5] + " " + s[5:8] + " " + s[8:11] + " " + s[11:]
        return s.lower()
    if x < .82:
        a = r.choice("0001") + dnz(r, 7); k = "%02d" % (97 - int(a) % 97); b = a + k
        return r.choice(["BE"+b, "BE "+b, "BE "+grp(b,[4,3,3],"."), "BE"+grp(b,[4,3,3],"."), "BE "+grp(b,[4,3,3]," ")])
    if x < .92:
        s = devat(r); return r.choice([s, "DE " + s[2:], "DE " + grp(s[2:], [3,3,3], " ")])
    if x < .96:
        n = luhnfix(dnz(r, 8)); k = (12 + 3 * (int(n) % 97)) % 97
        return "FR%02d%s" % (k, n)
    a = dnz(r, 6); return "LU" + a + "%02d" % (int(a) % 89)
AZ0 = "ABCDEFGHIJKLMNPQRSTUVWXYZ"; AN0 = AZ0 + "0123456789"
def nldoc(r, first):
    while True:
        s = r.choice(first) + r.choice(AZ0) + "".join(r.choice(AN0) for _ in range(6)) + dg(r, 1)
        if sum(c.isdigit() for c in s) >= 3: return s
def g_passport(r, lang):
    x = r.random()
    if x < .7: s = nldoc(r, "NNNB")
    elif x < .85: s = "E" + up(r, 1) + dg(r, 6)
    elif x < .93: s = "C" + up(r, 1, "CFGHJKLMNPRTVWXYZ") + dg(r, 2) + up(r, 1, "CFGHJKLMNPRTVWXYZ") + dg(r, 2) + up(r,1,"CFGHJK") + dg(r, 1)
    else: s = dnz(r, 9)
    if r.random() < .08: s = s.lower()
    elif r.random() < .07: s = s[:2] + " " + s[2:]
    return s
def g_idc(r, lang):
    x = r.random()
    if x < .62: s = nldoc(r, "IIISN")
    elif x < .9:
        a = "59" + dg(r, 8); k = int(a) % 97 or 97; b = a + "%02d" % k
        return r.choice([grp(b, [3,7,2], "-"), grp(b, [3,7,2], "-"), grp(b, [3,7,2], " "), b])
    else: s = "L" + dg(r, 2) + up(r, 1, "CFGHJKLMNPRTVWXYZ") + dg(r, 2) + up(r, 1, "CFGHJKLM") + dg(r, 2)
    if r.random() < .08: s = s.lower()
    return s
def g_dl(r, lang):
    x = r.random()
    if x < .75:
        s = r.choice("3456") + dg(r, 9)
        return s if r.random() < .8 else grp(s, [4,3,3], " ")
    if x < .88: return "1" + dg(r, 9)
    if x < .94: return up(r, 1) + dg(r, 2) + up(r, 1) + "0" + up(r, 2) + dg(r, 1) + up(r, 1) + dg(r, 2)
    return (r.choice(["SMITH","JONES","TAYLO","BROWN"]) + dg(r, 1) + "%02d" % r.randint(1, 12) + "%02d" % r.randint(1, 28) + dg(r, 1) + up(r, 2) + dg(r, 1) + up(r, 2))
CON = "BDFGHJKLNPRSTVXZ"
def g_plate(r, lang):
    x = r.random()
    if x < .78:
        f = r.choice(["99-XX-XX","99-XXX-9","99-XXX-9","9-XXX-99","9-XXX-99","XX-999-X","XX-999-X","X-999-XX","X-999-XX","XX-XX-99","XX-99-XX","XXX-99-X","99-XX-99"])
        s = "".join(r.choice(CON) if c == "X" else dg(r, 1) if c == "9" else c for c in f)
        y = r.random()
        if y < .72: return s
        if y < .83: return s.replace("-", "")
        if y < .9: return s.replace("-", " ")
        return s.lower()
    if x < .9:
        s = r.choice("12") + "-" + up(r, 3) + "-" + dg(r, 3)
        return s if r.random() < .8 else s.replace("-", "")
    if x < .96: return r.choice(["AC","KLE","K","MS","BN","NE"]) + "-" + up(r, 2) + " " + dnz(r, r.choice([3, 4]))
    return up(r, 2) + "-" + dg(r, 3) + "-" + up(r, 2)
def g_phone(r, lang):
    x = r.random(); m = r.choice("12345") + dg(r, 7)
    if x < .45:
        return r.choice(["06-"+m, "06-"+m, "06 "+m, "06"+m, "06"+m, "06 "+grp(m,[2,2,2,2]," "), "06-"+grp(m,[2,2,2,2]," "), "06 - "+m, "06 "+grp(m,[4,4]," "), "+316"+m, "+31 6 "+m, "+31 6 "+grp(m,[2,2,2,2]," "), "+31 (0)6 "+m, "00316"+m, "+31-6-"+m, "06."+grp(m,[2,2,2,2],".")])
    if x < .68:
        if r.random() < .6:
            a = r.choice(["20","70","30","10","40","50","38","24","13","71","33"]); n = dnz(r, 7)
            return r.choice(["0"+a+"-"+n, "0"+a+" "+grp(n,[3,2,2]," "), "(0"+a+") "+n, "(0"+a+") "+grp(n,[3,2,2]," "), "+31 "+a+" "+grp(n,[3,4]," "), "0"+a+n, "+31 (0)"+a+" "+grp(n,[3,2,2]," ")])
        a = r.choice(["0344","0418","0512","0115","0543","0229"]); n = dnz(r, 6)
        return r.choice([a+"-"+n, a+" "+grp(n,[3,3]," "), a+" - "+grp(n,[2,2,2]," "), "("+a+") "+n])
    if x < .9:
        if r.random() < .6:
            a = r.choice(["47","48","49"]) + dg(r, 1); n = dg(r, 6)
            return r.choice(["0"+a+" "+grp(n,[2,2,2]," "), "0"+a+"/"+grp(n,[2,2,2],"."), "+32 "+a+" "+grp(n,[2,2,2]," "), "0"+a+n, "+32"+a+n, "0"+a+"/"+grp(n,[2,2,2]," "), "0032 "+a+" "+grp(n,[2,2,2]," ")])
        a = r.choice(["9","3","2"]); n = dnz(r, 7)
        return r.choice(["0"+a+" "+grp(n,[3,2,2]," "), "0"+a+"/"+grp(n,[3,2,2],"."), "+32 "+a+" "+grp(n,[3,2,2]," "), "0"+a+" "+grp(n,[3,2,2],".")])
    return r.choice(["+49 170 "+dnz(r,7), "+49 221 "+dnz(r,6), "+44 7700 900"+dg(r,3), "+33 6 "+grp(dg(r,8),[2,2,2,2]," "), "+1 415 555 01"+dg(r,2), "+48 60"+dg(r,1)+" "+dg(r,3)+" "+dg(r,3)])
def person(r):
    p, CUR["p"] = CUR["p"], None
    return p if p and r.random() < .8 else (r.choice(FIRST), r.choice(LAST))
def g_email(r, lang):
    f, l = person(r); a, b = asc(f), asc(l); x = r.random()
    u = r.choice([a+"."+b, a[0]+"."+b, a+b, a+"_"+b, b+"."+a, a+dnz(r,2), a[0]+b+dnz(r,2), a+"-"+b, b, a+"."+b+"+"+r.choice(["nieuws","werk","shop"]), "fam."+b])
    d = r.choice(DOM) if x < .6 else r.choice(ODOM)
    if x >= .6: u = r.choice([a+"."+b, a[0]+"."+b, a[0]+b, a, "hr", "planning", "info"]) if r.random() < .9 else a+"."+b+"@"[:0]
    s = u + "@" + d
    if r.random() < .07: s = "".join(p.capitalize() if i % 2 == 0 else p for i, p in enumerate(re.split(r"([._@+-])", s.split("@")[0]))) + "@" + s.split("@")[1]
    return s
def g_url(r, lang):
    f, l = person(r); a, b = asc(f), asc(l); n = dnz(r, 3)
    s = r.choice(["https://www.linkedin.com/in/"+a+"-"+b+"-"+hx(r,8), "linkedin.com/in/"+a+b, "https://nl.linkedin.com/in/"+a+b, "https://www.facebook.com/"+a+"."+b+"."+n, "https://www.facebook.com/profile.php?id=1000"+dg(r,11), "https://www.instagram.com/"+a+"_"+b+"/", "https://github.com/"+a+b, "github.com/"+a[0]+b+n, "https://twitter.com/"+a+b+n[:2], "https://x.com/"+a+"_"+b, "www."+a+b+".nl", "https://"+a+b+".nl/over-mij", "http://www."+a+"-"+b+".be", "https://"+a+b+".wordpress.com", "https://www.tiktok.com/@"+a+"."+b, "https://www.strava.com/athletes/"+dnz(r,8), "https://orcid.org/0000-000"+r.choice("123")+"-"+dg(r,4)+"-"+dg(r,4), "https://www.kompasadvies.nl/team/"+a+"-"+b, "https://www.researchgate.net/profile/"+f+"-"+l.split()[-1], "https://medium.com/@"+a+b, "https://www.goodreads.com/user/show/"+dnz(r,8)+"-"+a])
    return s
def g_handle(r, lang): return "@" + handle0(r)
def handle0(r):
    f, l = person(r); a, b = asc(f), asc(l); n = dnz(r, 2)
    return r.choice([a+"_"+b, a+b, a+"."+b, a+n, a+"_"+n, "het_leven_van_"+a, a[0]+b+n, "xx"+a+"xx", a+"fotografie", "mama_"+a, a+"_"+b+n, b+a, a+"draait"+n, "de_echte_"+a])
def g_handle_bare(r, lang):
    return handle0(r)
def g_ip(r, lang):
    x = r.random()
    if x < .2: return "192.168.%d.%d" % (r.randint(0, 255), r.randint(2, 254))
    if x < .32: return "10.%d.%d.%d" % (r.randint(0, 255), r.randint(0, 255), r.randint(2, 254))
    if x < .37: return "172.%d.%d.%d" % (r.randint(16, 31), r.randint(0, 255), r.randint(2, 254))
    if x < .78: return "%d.%d.%d.%d" % (r.choice([77,80,82,83,84,85,94,109,145,178,188,213,217]), r.randint(0, 255), r.randint(0, 255), r.randint(2, 254))
    h = lambda: (hx(r, r.choice([3, 4])).lstrip("0") or "1")
    s = r.choice(["2a02:%s:%s:%s::%s" % (h(), h(), h(), h()), "2001:db8:%s::%s" % (h(), h()), "2a02:a44%s:%s:1:%s:%s:%s:%s" % (hx(r,1), h(), h(), h(), h(), h()), "fe80::%s:%s:%s:%s" % (h(), h(), h(), h()), "2001:1c0%s:%s::%s" % (hx(r,1), h(), h())])
    return s.upper() if r.random() < .1 else s
def g_mac(r, lang):
    s = r.choice(["00","3c","a4","f0","b8","d8","5c","ac","e4"]) + hx(r, 10); p = [s[i:i+2] for i in range(0, 12, 2)]; x = r.random()
    if x < .45: return ":".join(p)
    if x < .68: return ":".join(p).upper()
    if x < .85: return "-".join(p).upper()
    if x < .92: return "-".join(p)
    return grp(s, [4,4,4], ".")
def pcnl(r):
    while True:
        l = up(r, 2, "ABCDEGHJKLMNPRSTVWXZ")
        if l not in ("SA","SD","SS"): return dnz(r, 4), l
def g_pc(r, lang):
    a, b = pcnl(r); x = r.random()
    return a + " " + b if x < .66 else a + b if x < .88 else (a + b.lower() if x < .95 else a + " " + b.lower())
def g_pcbe(r, lang):
    CUR["be"] = r.choice(sorted(PCBE)); return CUR["be"]
def g_pcde(r, lang): return r.choice(["50667","52062","28195","48143","47533","50823"])
def g_pcuk(r, lang): return r.choice(["LS","BS","YO","NR","RG","SW"]) + dnz(r, r.choice([1, 2])) + " " + dg(r, 1) + up(r, 2, "ABDEFGHJLNPQRSTUWXYZ")
def g_addr(r, lang):
    n = str(r.randint(1, 320)); st = r.choice(STREET)
    if st == "Plein 1944": n = str(r.randint(2, 90))
    x = r.random()
    if x < .6: return st + " " + n
    if x < .68: return st + " " + n + r.choice("abcdABC")
    if x < .74: return st + " " + n + "-" + r.choice(["2","3","a","B","hs","II","12"])
    if x < .78: return st + " " + n + " " + r.choice(["hs","bis","2 hoog","a","I"])
    if x < .8: return st.lower() + " " + n
    if x < .93: return r.choice(STREETBE) + " " + n + r.choice([""," bus 3"," bus 12"," bus 0201","/2","A"])
    return st + " " + n + r.choice(["", "", "b"])
def g_addrbe(r, lang): return r.choice(STREETBE) + " " + str(r.randint(1, 280)) + r.choice([""," bus 3"," bus 12"," bus 0201","/2","A"])
def g_addruk(r, lang): return str(r.randint(1, 190)) + r.choice(["","","A"]) + " " + r.choice(STREETEN)
def dfmt(r, lang, y, m, d):
    a = ["%02d-%02d-%d" % (d, m, y)]*5 + ["%d-%d-%d" % (d, m, y)]*2 + ["%02d/%02d/%d" % (d, m, y)]*2 + ["%02d.%02d.%d" % (d, m, y), "%d-%02d-%02d" % (y, m, d), "%d-%02d-%02d" % (y, m, d)]
    if lang == "nl":
        a += ["%d %s %d" % (d, MN[m-1], y)]*5 + ["%d %s %d" % (d, MNS[m-1], y), "%d %s %d" % (d, MNS[m-1].rstrip("."), y), "%02d-%02d-%02d" % (d, m, y % 100), "%d %s '%02d" % (d, MN[m-1], y % 100)]
    else:
        a = a[:8] + ["%d %s %d" % (d, ME[m-1], y)]*5 + ["%s %d, %d" % (ME[m-1], d, y)]*3 + ["%d %s %d" % (d, ME[m-1][:3], y), "%d%s of %s %d" % (d, "th" if 10 < d < 14 else {1:"st",2:"nd",3:"rd"}.get(d % 10, "th"), ME[m-1], y)]
    return r.choice(a)
def g_dob(r, lang): return dfmt(r, lang, r.randint(1931, 2018), r.randint(1, 12), r.randint(1, 28))
def nextd(r):
    if CUR["d"] is None: CUR["d"] = datetime.date(r.randint(2016, 2025), r.randint(1, 12), r.randint(1, 28)); CUR["f"] = r.randint(1, 10**9)
    else: CUR["d"] += datetime.timedelta(days=r.randint(3, 60))
    return CUR["d"]
def g_date(r, lang):
    D = nextd(r); return dfmt(random.Random(CUR["f"]), lang, D.year, D.month, D.day)
def g_dobkid(r, lang): return dfmt(r, lang, r.randint(2008, 2019), r.randint(1, 12), r.randint(1, 28))
def g_dobiso(r, lang): return "%d-%02d-%02d" % (r.randint(1935, 2016), r.randint(1, 12), r.randint(1, 28))
def g_iso(r, lang): return "%d-%02d-%02d" % (r.randint(2017, 2026), r.randint(1, 12), r.randint(1, 28))
def g_dm(r, lang):
    D = nextd(r); d, m = D.day, D.month - 1
    return "%d %s" % (d, MN[m]) if lang == "nl" else r.choice(["%d %s" % (d, ME[m]), "%s %d" % (ME[m], d)])
def g_dlong(r, lang):
    D = datetime.date(r.randint(2018, 2026), r.randint(1, 12), r.randint(1, 28))
    if lang == "nl": return "%s %d %s %d" % ("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()[D.weekday()], D.day, MN[D.month-1], D.year)
    return "%s %d %s %d" % ("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()[D.weekday()], D.day, ME[D.month-1], D.year)
def g_patient(r, lang):
    n = dnz(r, 7); return r.choice([n, n, dnz(r,6), dnz(r,8), "P"+n, "P-"+dnz(r,6), "PAT-"+dnz(r,6), "PT"+dnz(r,6), grp(n,[3,4]," "), grp(n,[1,3,3],"."), "MRN"+n, "EPD-"+dnz(r,7), dnz(r,5)+"-"+dg(r,2), "Z"+dnz(r,7)])
def g_student(r, lang):
    n = dnz(r, 7); return r.choice([n, n, dnz(r,6), "s"+n, "s"+n, "S"+n, "r0"+dnz(r,6), "0"+dnz(r,6), dnz(r,8), "500"+dnz(r,6), "u"+dnz(r,7), "20"+str(r.randint(16,25))+dg(r,5), grp(n,[3,4]," "), "i"+dnz(r,7), "st-"+dnz(r,6)])
def g_personnel(r, lang):
    return r.choice([dnz(r,5), dnz(r,6), dnz(r,6), "0"+dnz(r,5), "00"+dnz(r,6), "P"+dnz(r,5), "P-"+dnz(r,5), "E"+dnz(r,5), "EMP-"+dnz(r,5), "M"+dnz(r,5), dnz(r,4), "HR-"+dnz(r,6), "PN"+dnz(r,6), dnz(r,3)+"."+dg(r,3), up(r,2)+dnz(r,4)])
def g_ua(r, lang):
    c = "%d.0.%d.%d" % (r.randint(90, 131), r.randint(0, 6800), r.randint(0, 200)); f = str(r.randint(88, 133)); i = r.randint(13, 18); j = r.randint(0, 6)
    return r.choice(["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/%s Safari/537.36" % c,
     "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:%s.0) Gecko/20100101 Firefox/%s.0" % (f, f),
     "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/%d.%d Safari/605.1.15" % (i, j),
     "Mozilla/5.0 (iPhone; CPU iPhone OS %d_%d like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/%d.%d Mobile/15E148 Safari/604.1" % (i, j, i, j),
     "Mozilla/5.0 (Linux; Android %d; SM-G99%dB) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/%s Mobile Safari/537.36" % (r.randint(10, 15), r.randint(0, 8), c),
     "Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:%s.0) Gecko/20100101 Firefox/%s.0" % (f, f),
     "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/%s Safari/537.36 Edg/%s" % (c, c),
     "Mozilla/5.0 (iPad; CPU OS %d_%d like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/%s Mobile/15E148 Safari/604.1" % (i, j, c),
     "Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.2; Trident/6.0)", "Opera/9.80 (Windows NT 6.1; WOW64) Presto/2.12.388 Version/12.%d" % r.randint(10, 18),
     "Dalvik/2.1.0 (Linux; U; Android %d; Pixel %d Build/TQ3A.230805.001)" % (r.randint(11, 14), r.randint(4, 8)), "curl/7.%d.%d" % (r.randint(58, 88), r.randint(0, 1)), "okhttp/4.%d.0" % r.randint(7, 12), "PostmanRuntime/7.%d.%d" % (r.randint(26, 40), r.randint(0, 5)), "python-requests/2.%d.0" % r.randint(22, 32),
     "Zorgportaal/%d.%d.%d (iOS %d.%d; iPhone14,5)" % (r.randint(2, 6), r.randint(0, 9), r.randint(0, 9), i, j)])
def g_imei(r, lang):
    s = luhnfix("35" + dg(r, 12)); return r.choice([s, s, s, grp(s, [2,6,6,1], "-"), grp(s, [2,6,6,1], " ")])
def g_badimei(r, lang):
    s = luhnfix("35" + dg(r, 12)); return s[:-1] + str((int(s[-1]) + r.randint(1, 9)) % 10)
def uuid(r): return "-".join([hx(r,8), hx(r,4), "4"+hx(r,3), r.choice("89ab")+hx(r,3), hx(r,12)])
def g_uuid(r, lang): return uuid(r)
def g_uuidU(r, lang): return uuid(r).upper()
def g_adid(r, lang): return uuid(r) if r.random() < .5 else uuid(r).upper()
def g_serial(r, lang): return r.choice([r.choice("CDFGH")+up(r,1)+dg(r,1)+up(r,2)+dg(r,1)+up(r,2)+dg(r,1)+up(r,3), "R5C"+up(r,1)+dg(r,2)+up(r,3)+dg(r,2), "PF"+dg(r,1)+up(r,1)+dg(r,1)+up(r,3), "5CG"+dnz(r,4)+up(r,3), up(r,1)+dg(r,1)+up(r,2)+dg(r,3), "SN-"+dnz(r,8), "S/N"[:0]+dnz(r,4)+"-"+up(r,2)+dg(r,4)])
def g_android(r, lang): return hx(r, 16)
def g_udid(r, lang): return r.choice([hx(r,40), "0000"+r.choice(["8030","8101","8110"])+"-"+hx(r,16,"0123456789ABCDEF")])
def g_device(r, lang): return r.choice([g_imei, g_serial, g_serial, g_adid, g_android])(r, lang)
def g_devkey(r, lang): return r.choice([g_serial, g_uuid, g_android])(r, lang)
def g_naam(r, lang):
    CUR["p"] = (r.choice(FIRST), r.choice(LAST)); return " ".join(CUR["p"])
PCBE = dict(zip("9000 3000 2800 3500 8500 9300 8000 2300 2018 3600".split(), "Gent Leuven Mechelen Hasselt Kortrijk Aalst Brugge Turnhout Antwerpen Genk".split()))
def g_plaatsbe(r, lang): return PCBE.get(CUR["be"]) or r.choice(CITYBE)
def g_mobile(r, lang):
    m = r.choice("12345") + dg(r, 7); b = "47" + dg(r, 1); n = dg(r, 6)
    return r.choice(["06-"+m, "06"+m, "06 "+grp(m,[2,2,2,2]," "), "+316"+m, "+31 6 "+m, "06 "+m, "0"+b+" "+grp(n,[2,2,2]," "), "+32 "+b+" "+grp(n,[2,2,2]," ")])
def g_mobnl(r, lang):
    m = r.choice("12345") + dg(r, 7)
    return r.choice(["06-"+m, "06"+m, "06 "+grp(m,[2,2,2,2]," "), "06 "+m, "06-"+grp(m,[4,4]," ")])
def g_dobad(r, lang): return dfmt(r, lang, r.randint(1935, 2001), r.randint(1, 12), r.randint(1, 28))
def g_nummerletters(r, lang): return dnz(r, 6)
def g_uur(r, lang): return "%02d:%02d" % (r.randint(8, 18), r.choice([0, 5, 10, 15, 20, 30, 40, 45, 50]))
def g_bedrag(r, lang): return "%d,%02d" % (r.randint(12, 960), r.randint(0, 99)) if lang == "nl" else "%d.%02d" % (r.randint(12, 960), r.randint(0, 99))
def ag(r, a=3, b=96): return str(r.randint(a, b))
AGE = {"age": (lambda r, l: ag(r) + (" jaar" if l == "nl" else " years")), "age_n": lambda r, l: ag(r), "age_jaar": lambda r, l: ag(r) + " jaar", "age_jr": lambda r, l: ag(r) + r.choice([" jr", " jr.", "jr", " jaar"]),
 "age_jarig": lambda r, l: ag(r) + "-jarige", "age_jarigv": lambda r, l: ag(r, 19, 95) + ("-jarige" if l == "nl" else "-year-old"), "age_mnd": lambda r, l: str(r.randint(2, 22)) + r.choice([" maanden", " mnd"]), "age_wk": lambda r, l: str(r.randint(2, 15)) + " weken", "age_jkind": lambda r, l: ag(r, 2, 17) + " jaar", "age_nkind": lambda r, l: ag(r, 2, 17),
 "age_oud": lambda r, l: ag(r, 66, 97) + " jaar", "age_volw": lambda r, l: ag(r, 19, 64) + " jaar", "age_nvolw": lambda r, l: ag(r, 19, 64), "age_years": lambda r, l: ag(r) + " years", "age_yo": lambda r, l: ag(r) + r.choice([" y/o", "yo", " yo", " yrs", "y/o"]), "age_yearold": lambda r, l: ag(r) + "-year-old",
 "age_months": lambda r, l: str(r.randint(2, 22)) + " months", "age_ykid": lambda r, l: ag(r, 2, 17) + " years", "age_half": lambda r, l: ag(r, 2, 9) + (",5 jaar" if r.random() < .5 else "½ jaar")}

GEN = {}   # key -> (type or None, function)
def reg(key, typ, fn): GEN[key] = (typ, fn)
for k, f in (("bsn",g_bsn),("iban",g_iban),("payment_card",g_card),("kvk",g_kvk),("vat",g_vat),("passport",g_passport),("identity_card",g_idc),("driving_licence",g_dl),("licence_plate",g_plate),("phone",g_phone),("email",g_email),("url",g_url),("handle",g_handle),("ip",g_ip),("mac",g_mac),("postcode",g_pc),("address",g_addr),("date_of_birth",g_dob),("date",g_date),("patient_number",g_patient),("student_number",g_student),("personnel_number",g_personnel),("user_agent",g_ua),("device_id",g_device)):
    reg(k, k, f)
for k, f in AGE.items(): reg(k, "age", f)
for k, t, f in (("pc_be","postcode",g_pcbe),("pc_de","postcode",g_pcde),("pc_uk","postcode",g_pcuk),("addr_be","address",g_addrbe),("addr_uk","address",g_addruk),("mobile","phone",g_mobile),("mobnl","phone",g_mobnl),("dob_ad","date_of_birth",g_dobad),("dob_kid","date_of_birth",g_dobkid),("dob_iso","date_of_birth",g_dobiso),("date_iso","date",g_iso),("date_dm","date",g_dm),("date_long","date",g_dlong),("handle_bare","handle",g_handle_bare),
  ("imei","device_id",g_imei),("serial","device_id",g_serial),("adid","device_id",g_adid),("idfa","device_id",g_uuidU),("gaid","device_id",g_uuid),("androidid","device_id",g_android),("udid","device_id",g_udid),("devkey","device_id",g_devkey),
  ("naam",None,g_naam),("voornaam",None,lambda r,l:r.choice(FIRST)),("achternaam",None,lambda r,l:r.choice(LAST)),("plaats",None,lambda r,l:r.choice(CITY)),("plaats_be",None,g_plaatsbe),("plaats_de",None,lambda r,l:r.choice(CITYDE)),("plaats_uk",None,lambda r,l:r.choice(CITYUK)),
  ("bedrijf",None,lambda r,l:r.choice(BEDRIJF)),("uur",None,g_uur),("bedrag",None,g_bedrag),("badbsn",None,g_badbsn),("badiban",None,g_badiban),("badcard",None,g_badcard),("badimei",None,g_badimei),("uuid",None,g_uuid),("hex40",None,lambda r,l:hx(r,40)),("hex64",None,lambda r,l:hx(r,64)),("hex32",None,lambda r,l:hx(r,32)),("hex7",None,lambda r,l:hx(r,7)),
  ("init",None,lambda r,l:r.choice("ABCDEFGHJKLMNPRSTW")+"."),("n2",None,lambda r,l:str(r.randint(11,98)))):
    reg(k, t, f)
def isbn(r):
    a = "97890" + dg(r, 7); s = sum(int(c)*(1 if i % 2 == 0 else 3) for i, c in enumerate(a)); return a + str((10 - s % 10) % 10)
reg("isbn", None, lambda r,l: (lambda s: r.choice([s, grp(s,[3,2,4,3,1],"-")]))(isbn(r)))
reg("ean", None, lambda r,l: "87" + isbn(r)[2:12] + dg(r,1))

POS = {t: [] for t in TYPES}; LOOK = {t: [] for t in TYPES}; OWN = {t: 0 for t in TYPES}
def add(D, t, nl, en):
    for lang, blk in (("nl", nl), ("en", en)):
        for ln in blk.strip("\n").split("\n"):
            ln = ln.strip()
            if ln: D[t].append((lang, ln.replace("⏎", "\n"), True))
def P(t, nl, en): add(POS, t, nl, en)
def L(t, nl, en): add(LOOK, t, nl, en)

# generic structures: {L} label, {K} key, {V} value placeholder
S_NL = ["Formulier ingevuld op de balie⏎Naam: [[naam]]⏎{L}: {V}⏎Woonplaats: [[plaats]]",
 "{L}: {V}", "- Naam: [[naam]]⏎- {L}: {V}⏎- Status: akkoord", "Gegevens zoals in het dossier:⏎{L}   {V}⏎Achternaam   [[achternaam]]⏎Behandelaar   [[voornaam]]",
 "Hoi [[voornaam]], je vroeg om de gegevens van [[naam]]. {L}: {V}. Verder is alles compleet.",
 "Notitie [[uur]] uur: [[voornaam]] belde terug. {L} is {V}, de rest blijft zoals het was.",
 "naam;{K};plaats⏎[[naam]];{Q};[[plaats]]", "id,naam,{K}⏎[[~1#]],[[naam]],{Q}", '{"naam": "[[naam]]", "{K}": "{V}", "actief": true}',
 "<persoon><naam>[[naam]]</naam><{K}>{V}</{K}></persoon>", "naam=[[voornaam]]⏎{K}={V}⏎status=open", "{L}⏎{V}⏎⏎Naam⏎[[naam]]", "| Veld | Waarde |⏎| {L} | {V} |⏎| Woonplaats | [[plaats]] |"]
S_EN = ["Name: [[naam]]⏎{L}: {V}⏎Status: approved", "{L}: {V}", "Hi [[voornaam]], here are the details you asked for. {L}: {V}. Let me know if anything is missing.",
 "name,{K},city⏎[[naam]],{Q},[[plaats]]", '{"name": "[[naam]]", "{K}": "{V}"}', "name: [[naam]]⏎{K}: {V}⏎active: true", "<record><name>[[naam]]</name><{K}>{V}</{K}></record>"]
STRUCT = {}
def S(t, nl, en, keys, val=None, structs=True): STRUCT[t] = (nl, en, keys, val or "[[%s]]" % t)

LEAD = {"nl": ["","","","","Goedemiddag, ","Beste collega, ","Even kort. ","Ter info: zie hieronder. ","Hoi [[voornaam]], ","Zoals besproken met [[naam]]. ","Het dossier is bijgewerkt. ","Geachte heer/mevrouw, "],
 "en": ["","","","","Hi [[voornaam]], ","Dear colleague, ","Quick update. ","As discussed with [[naam]]. ","For the file. "]}
TAIL = {"nl": ["","","",""," Alvast bedankt."," Groet, [[voornaam]]"," Graag vandaag nog verwerken."," Laat maar weten of dit klopt."," Met vriendelijke groet, [[naam]]"," Bij vragen hoor ik het graag."," Dit staat nu ook in het systeem."," De rest volgt later."," Mailen kan naar [[email]]."," Bellen kan op [[phone]]."],
 "en": ["","","",""," Thanks in advance."," Regards, [[voornaam]]"," Please process this today."," Let me know if anything is unclear."," Kind regards, [[naam]]"," The rest will follow later."," You can email me at [[email]]."]}

# ------------------------------------------------------------------ positives, part 1
S("bsn", ["BSN","Burgerservicenummer","BSN-nummer","BSN cliënt","Burgerservicenummer (BSN)","bsn"], ["BSN","Citizen service number (BSN)","Dutch BSN"], ["bsn","burgerservicenummer","BSN","bsn_nummer"])
P("bsn", """
Uw burgerservicenummer is [[bsn]]. Dit nummer staat ook op uw polis.
Kun je het BSN van [[naam]] controleren? Ik heb [[bsn]] staan.
Mijn BSN is [[bsn]] en ik woon in [[plaats]].
Voor de aanmelding hebben wij het BSN nodig. Antwoord van ouder: [[bsn]].
Cliënt [[naam]] (BSN [[bsn]]) is vandaag ingeschreven bij de wijkverpleging.
Betreft: aanvraag Wmo-voorziening [[naam]], BSN [[bsn]]⏎Geachte heer/mevrouw,⏎Wij hebben uw aanvraag ontvangen.
De loonaangifte voor werknemer met burgerservicenummer [[bsn]] is afgekeurd.
Op de jaaropgave staat als BSN [[bsn]]; volgens [[voornaam]] klopt dat niet.
bsn [[bsn]], geboren te [[plaats]]. Geen bijzonderheden.
In de toeslagenbrief staat burgerservicenr. [[bsn]] vermeld.
BSN kind 1: [[bsn]]⏎BSN kind 2: [[bsn]]⏎School: De Regenboog, [[plaats]]
Het burgerservicenummer van de leerling ([[bsn]]) ontbrak op het inschrijfformulier en is nagestuurd.
Medewerker belde over de loonstrook. BSN gecontroleerd: [[bsn]]. Bedrag van € [[bedrag]] wordt nabetaald.
[09:14] [[voornaam]]: wat is je bsn?⏎[09:15] [[voornaam]]: [[bsn]]⏎[09:15] [[voornaam]]: dank je, staat erin
Verzekerde: [[naam]]⏎Burgerservicenummer: [[bsn]]⏎Polis: basis plus aanvullend
De patiënt is bij SBV-Z opgevraagd met BSN [[bsn]] en geverifieerd.
Let op, het bsn-nummer moet [[bsn]] zijn en niet het nummer dat eerder is ingevoerd.
Ik ben mijn DigiD kwijt. Mijn burgerservicenummer: [[bsn]].
Sofinummer (nu BSN): [[bsn]]. Dienstverband sinds jaren bij [[bedrijf]].
Van de partner ontvingen wij het BSN [[bsn]] en een kopie van de loonstrook.
Graag BSN [[bsn]] koppelen aan het dossier van mw. [[achternaam]].
In de export staat in de kolom BSN de waarde [[bsn]] bij [[naam]].
De gemachtigde vroeg naar zijn BSN. Doorgegeven: [[bsn]].
Ouder 1: [[naam]], BSN [[bsn]]. Ouder 2: [[naam]], BSN [[bsn]].
Voor de indicatie gebruikt het CIZ het BSN van de cliënt, te weten [[bsn]].
""", """
Your BSN (citizen service number) is [[bsn]]. You need it for your tax return.
My BSN is [[bsn]], could you add it to my payroll record?
The employee's citizen service number is [[bsn]].
New hire [[naam]] handed in a copy of the contract. BSN: [[bsn]]. Bank details to follow.
We could not register [[naam]] because the BSN [[bsn]] was missing from the form.
Burgerservicenummer (BSN) of the tenant: [[bsn]]⏎Move-in: next month
Please check the BSN [[bsn]] against the payslip of [[naam]].
INFO lookup person bsn=[[bsn]] result=found
The patient gave her BSN as [[bsn]] at the front desk.
For the insurance I need your BSN. - Sure, it's [[bsn]].
""")
S("iban", ["IBAN","Rekeningnummer","Bankrekening","IBAN-nummer","Rekeningnummer (IBAN)","Tegenrekening","Uitbetalen op"], ["IBAN","Bank account","Account number (IBAN)"], ["iban","rekeningnummer","iban_nummer","bankrekening"])
P("iban", """
Graag het bedrag van € [[bedrag]] overmaken op [[iban]] t.n.v. [[naam]].
Mijn nieuwe rekeningnummer is [[iban]]. Kun je dat voor de salarisbetaling aanpassen?
Het IBAN van [[bedrijf]] is [[iban]].
Wij schrijven de contributie automatisch af van rekening [[iban]].
U kunt betalen op bankrekening [[iban]] onder vermelding van het factuurnummer.
Tegenrekening [[iban]], bedrag € [[bedrag]], omschrijving: huur.
Voor de machtiging geef ik rekening [[iban]] op.
Betaling ontvangen van [[naam]] ([[iban]]).
Declaratie kilometers: uitbetalen op [[iban]].
De ouderbijdrage mag naar [[iban]] ten name van Stichting Ouderraad.
[11:02] [[voornaam]]: stuur je een tikkie?⏎[11:03] [[voornaam]]: liever gewoon overmaken, [[iban]]⏎[11:03] [[voornaam]]: ok doe ik
Factuur⏎Totaal te voldoen: € [[bedrag]]⏎Gelieve te storten op rekening [[iban]]⏎Termijn: 14 dagen
Incassant: [[bedrijf]]⏎IBAN debiteur: [[iban]]⏎Type: doorlopend
De leefgelden van cliënt gaan wekelijks naar [[iban]]; beheerrekening blijft bij de bewindvoerder.
Terugbetaling van de waarborg gebeurt op rekeningnummer [[iban]] van de huurder.
IBAN [[iban]] is bij ons bekend als rekening van [[naam]].
De storting op [[iban]] is gestorneerd wegens onvoldoende saldo.
Let op: gewijzigd bankrekeningnummer! Ons nieuwe IBAN luidt [[iban]].
Ik wil mijn loon voortaan ontvangen op mijn Belgische rekening: [[iban]].
Wilt u controleren of [[iban]] het juiste rekeningnummer is van mevrouw [[achternaam]]?
Rekening van: [[iban]]⏎Rekening naar: [[iban]]⏎Bedrag: EUR [[bedrag]]
In het HR-systeem stond nog de oude bank. Nieuw: IBAN [[iban]], op naam van [[naam]].
De erfgenaam verzoekt het saldo uit te keren op rek.nr. [[iban]].
Overboeking naar [[iban]] (rekening van [[voornaam]]) mislukt, graag opnieuw aanbieden.
""", """
Please transfer EUR [[bedrag]] to [[iban]] in the name of [[naam]].
My new bank account is [[iban]], starting with the next salary run.
The IBAN on the invoice ([[iban]]) does not match the one in our vendor file.
Refunds will be paid to account [[iban]].
Beneficiary: [[naam]]⏎IBAN: [[iban]]⏎Reference: rent
Direct debit failed for IBAN [[iban]], reason: insufficient funds.
You can pay the deposit into our account, IBAN [[iban]], within ten days.
Payroll note: salary of [[naam]] goes to [[iban]] from now on.
INFO payout created iban=[[iban]] amount=[[bedrag]] currency=EUR
Could you confirm that [[iban]] is still your current account number?
""")
S("payment_card", ["Creditcardnummer","Kaartnummer","Creditcard","Kaartnummer (creditcard)","Nr. betaalkaart"], ["Card number","Credit card","Credit card number"], ["creditcard","card_number","kaartnummer_creditcard","cc_number"])
P("payment_card", """
Mijn creditcard [[payment_card]] is gestolen, graag direct blokkeren.
De betaling met kaart [[payment_card]] is geweigerd door de bank.
Het nummer van mijn Visa is [[payment_card|]], geldig t/m volgend jaar.
Reservering hotel op naam van [[naam]], creditcardnummer [[payment_card]] als garantie.
Klant gaf per telefoon het kaartnummer [[payment_card]] door; dit had niet in de notitie gemogen.
Kunt u € [[bedrag]] afschrijven van mijn creditcard met nummer [[payment_card]]?
De zakelijke creditcard van [[naam]] ([[payment_card]]) moet worden opgezegd.
Betaalkaart: [[payment_card]]⏎Kaarthouder: [[naam]]⏎CVC: niet opgeslagen
Terugboeking naar creditcard [[payment_card]] duurt drie tot vijf werkdagen.
[14:20] [[voornaam]]: welk kaartnummer heb je gebruikt?⏎[14:21] [[voornaam]]: [[payment_card]]⏎[14:22] [[voornaam]]: die creditcard is verlopen
Er is twee keer met mijn kaart betaald. Kaartnummer [[payment_card]], bedrag € [[bedrag]].
Ik heb geboekt met mijn creditcard, nummer [[payment_card]], en nog geen bevestiging gehad.
Op het bonnetje staat het volledige creditcardnummer: [[payment_card]].
Creditcardgegevens ontvangen van [[naam]]: [[payment_card]].
Voor de borg van de huurauto is kaart nr. [[payment_card]] gebruikt (creditcard).
De nieuwe bankpas van de vereniging heeft kaartnummer [[payment_card]] en staat op naam van de penningmeester.
Bestelling afgerekend met creditcard [[payment_card]] op naam van [[naam]].
Wil je het creditcardnummer [[payment_card]] uit dit ticket verwijderen?
Verlies gemeld van betaalkaart met nummer [[payment_card]]. Nieuwe kaart is aangevraagd.
Donateur wil maandelijks € 10 via creditcard [[payment_card]].
Mijn man betaalt altijd met zijn creditcard. Het nummer daarvan is [[payment_card]].
Op het onkostenformulier staat kaartnummer [[payment_card]] (zakelijke creditcard [[naam]]).
""".replace("[[payment_card|]]", "[[payment_card]]"), """
My credit card [[payment_card]] was declined at checkout.
Please charge the deposit to card number [[payment_card]].
The guest left card [[payment_card]] as a guarantee for the room.
I lost my debit card, number [[payment_card]]. Can you block it?
Cardholder: [[naam]]⏎Card number: [[payment_card]]⏎Amount: EUR [[bedrag]]
Never paste full card numbers in a ticket. The customer wrote: my card is [[payment_card]].
Refund issued to the original credit card, number [[payment_card]].
WARN unmasked PAN in log: pan=[[payment_card]] merchant=webshop
Company credit card of [[naam]]: [[payment_card]]. Limit has been raised.
I was charged twice on my credit card ([[payment_card]]), EUR [[bedrag]] each time.
""")
S("kvk", ["KvK","KvK-nummer","KVK nr.","Kamer van Koophandel","Handelsregisternummer","KvK nummer"], ["KvK number","Chamber of Commerce number","CoC number"], ["kvk","kvk_nummer","kvknummer","kvkNummer"])
P("kvk", """
[[bedrijf]] staat ingeschreven bij de Kamer van Koophandel onder nummer [[kvk]].
Ons KvK-nummer is [[kvk]].
Graag op de factuur het KvK-nummer [[kvk]] vermelden.
Ik ben zzp'er en mijn KvK nummer is [[kvk]], gevestigd te [[plaats]].
KvK [[plaats]] [[kvk]]
Opdrachtnemer: [[naam]], h.o.d.n. [[bedrijf]], KvK [[kvk]], hierna te noemen opdrachtnemer.
In het handelsregister is de onderneming bekend onder nummer [[kvk]].
Het uittreksel van de KvK (nummer [[kvk]]) is meegestuurd als bijlage.
Eenmanszaak [[naam]], ingeschreven in het handelsregister onder nr. [[kvk]].
[[bedrijf]] | [[address]] | [[postcode]] [[plaats]] | KvK: [[kvk]]
Kun je bij de leverancier het KvK nr aanpassen naar [[kvk]]?
De stichting heeft KvK-nr. [[kvk]] en is gevestigd in [[plaats]].
Volgens de Kamer van Koophandel ([[kvk]]) is de bv in liquidatie.
Nieuwe debiteur⏎Bedrijfsnaam: [[bedrijf]]⏎KvK-nummer: [[kvk]]⏎Contact: [[naam]]
[10:31] [[voornaam]]: heb je het kvk nummer van die schilder?⏎[10:33] [[voornaam]]: ja [[kvk]]
Ondergetekende, bestuurder van de vennootschap met handelsregisternummer [[kvk]], verklaart akkoord te zijn.
Inschrijving bij de KvK is gelukt, mijn nummer wordt [[kvk]].
Handelsregister Kamer van Koophandel nr. [[kvk]]. Algemene voorwaarden van toepassing.
Voor het account vraagt het portaal om een KvK-nummer; ik heb [[kvk]] ingevuld.
De aannemer geeft als Kamer van Koophandel-nummer [[kvk]] op, dat komt overeen met de offerte.
Kvk-nummer: [[kvk]], vestiging [[plaats]]. Bestuurder: [[naam]].
Vereniging [[plaats]] Noord, kvk [[kvk]], vraagt subsidie aan.
""", """
Our company is registered with the Dutch Chamber of Commerce under number [[kvk]].
KvK number of the contractor: [[kvk]].
Please add the Chamber of Commerce (KvK) number [[kvk]] to the supplier record.
[[bedrijf]], registered at the trade register (KvK) no. [[kvk]], represented by [[naam]].
I'm a freelancer, my KvK number is [[kvk]].
The KvK extract for [[kvk]] is attached, signed by [[naam]].
Supplier: [[bedrijf]]⏎KvK: [[kvk]]⏎City: [[plaats]]
Trade register Chamber of Commerce [[plaats]]: [[kvk]].
INFO company lookup kvk=[[kvk]] status=active
What is your CoC number? - It's [[kvk]].
""")
S("vat", ["Btw-nummer","BTW-nr.","btw-id","Btw-identificatienummer","BTW nummer","Ondernemingsnummer (btw)"], ["VAT number","VAT ID","VAT no."], ["btw","btw_nummer","vat_number","btwnummer"])
P("vat", """
Ons btw-nummer is [[vat]].
Graag het btw-identificatienummer [[vat]] op de factuur zetten.
[[bedrijf]], btw-nr. [[vat]], [[address]], [[plaats]].
De klant heeft btw-nummer [[vat]] opgegeven; btw verlegd.
Ik ben zelfstandige met BTW [[vat]] en factureer vanaf deze maand.
Btw verlegd naar [[vat]] op grond van de intracommunautaire levering.
Het btw-id van [[naam]] is [[vat]], gecontroleerd in VIES.
Factuur aan [[bedrijf]]⏎BTW: [[vat]]⏎Bedrag: € [[bedrag]]
Bij de Belastingdienst staan wij bekend met btw-identificatienummer [[vat]].
Kun je nagaan of [[vat]] nog een geldig btw-nummer is?
De VIES-controle op [[vat]] gaf aan: geldig btw-nummer.
Mijn btw nummer staat verkeerd op de offerte, het moet [[vat]] zijn.
Opdrachtgever: [[bedrijf]] (btw [[vat]]). Contactpersoon: [[naam]].
Op facturen van een eenmanszaak hoort het btw-id, bij mij [[vat]].
[13:44] [[voornaam]]: btw nr van de leverancier?⏎[13:46] [[voornaam]]: [[vat]]
Ondernemingsgegevens voor de aangifte: btw-nummer [[vat]], kwartaal 2.
De leverancier uit [[plaats_be]] is btw-plichtig onder nummer [[vat]].
BTW-identificatienr: [[vat]]⏎Betaaltermijn: 30 dagen
Voor de ICP-opgave: afnemer met btw-nummer [[vat]], bedrag € [[bedrag]].
Webshop gerund door [[naam]], btw-nummer [[vat]], gevestigd in [[plaats]].
Nieuwe crediteur aangemaakt met btw-nr [[vat]].
Wij missen uw btw-nummer. Klopt [[vat]]?
""", """
Our VAT number is [[vat]].
Please state VAT ID [[vat]] on all future invoices.
The customer's VAT number [[vat]] was validated in VIES.
VAT reverse charged to [[vat]].
Bill to: [[bedrijf]]⏎VAT no.: [[vat]]⏎Total: EUR [[bedrag]]
I run a one-person business, VAT [[vat]], based in [[plaats]].
Supplier [[bedrijf]] (VAT [[vat]]) has been approved.
Could you correct the VAT registration number to [[vat]]?
INFO vies check vat=[[vat]] valid=true
Invoice rejected: VAT identification number [[vat]] not found on the order.
""")
S("passport", ["Paspoortnummer","Nr. paspoort","Paspoort","Paspoortnr.","Documentnummer paspoort"], ["Passport number","Passport no.","Passport"], ["paspoortnummer","passport_number","paspoort_nr","passportNo"])
P("passport", """
Mijn paspoortnummer is [[passport]].
Het paspoort van [[naam]] heeft nummer [[passport]].
Paspoort [[passport]] is als vermist opgegeven bij de gemeente [[plaats]].
Voor het visum hebben wij uw paspoortnummer nodig: [[passport]].
De identiteit is vastgesteld aan de hand van paspoort nr. [[passport]].
Bij de incheckbalie: passagier [[naam]], paspoort [[passport]].
Reisgegevens⏎Reiziger: [[naam]]⏎Paspoortnummer: [[passport]]⏎Bestemming: Kenia
Ik heb een nieuw paspoort, documentnummer [[passport]]. Kunnen jullie het dossier bijwerken?
Legitimatie gezien: paspoort, documentnummer [[passport]].
Uw paspoort met nummer [[passport]] ligt klaar bij de balie.
Cliënt heeft zich gelegitimeerd met paspoort [[passport]], geldig tot over vijf jaar.
[08:55] [[voornaam]]: wat is je paspoortnr voor de boeking?⏎[08:57] [[voornaam]]: [[passport]]
De werknemer leverde een kopie van het paspoort in (nr. [[passport]]).
Aangifte verlies paspoort met nummer [[passport]] op naam van [[naam]].
De notaris noteerde: legitimatiebewijs paspoort, nummer [[passport]].
Kun je in de boeking het paspoortnummer wijzigen in [[passport]]?
Op bladzijde 2 van het paspoort staat nummer [[passport]], dat is overgenomen in het formulier.
Vreemdelingendossier: betrokkene reist met paspoort [[passport]].
Het oude paspoort is ingeleverd, het nieuwe paspoort heeft nr [[passport]].
Type document: paspoort⏎Documentnummer: [[passport]]⏎Afgegeven door: burgemeester van [[plaats]]
Ons kind heeft een eigen paspoort, nummer [[passport]], voor de schoolreis.
De ambassade vroeg om het nummer van mijn paspoort; dat is [[passport]].
""", """
My passport number is [[passport]].
Passport [[passport]] was reported lost in [[plaats]].
Please enter the passport number of the traveller: [[passport]].
Identity verified with passport no. [[passport]].
Passenger: [[naam]]⏎Passport: [[passport]]⏎Seat: aisle
The visa was issued in passport [[passport]].
He showed a passport with number [[passport]] at reception.
Document type: passport⏎Document number: [[passport]]⏎Holder: [[naam]]
For the flight booking I need your passport number. - [[passport]]
A copy of passport [[passport]] is stored in the personnel file.
""")
S("identity_card", ["Identiteitskaart","Nr. identiteitskaart","ID-kaartnummer","Documentnummer ID-kaart","Identiteitskaartnummer","Nummer ID-kaart"], ["Identity card number","ID card no.","National ID card"], ["identiteitskaart","id_kaart_nummer","id_card_number","idkaartnr"])
P("identity_card", """
Mijn identiteitskaart heeft nummer [[identity_card]].
Legitimatie: identiteitskaart, documentnummer [[identity_card]].
De identiteitskaart van [[naam]] ([[identity_card]]) is verlopen.
ID-kaart [[identity_card]] is gecontroleerd bij indiensttreding.
Gelieve het nummer van uw identiteitskaart in te vullen: [[identity_card]].
Ik ben mijn ID-kaart kwijt, het nummer was [[identity_card]].
Nederlandse identiteitskaart, nr. [[identity_card]], afgegeven in [[plaats]].
Identiteit vastgesteld⏎Soort document: ID-kaart⏎Nummer: [[identity_card]]⏎Door: [[naam]]
De bezoeker meldde zich met id-kaart [[identity_card]] en kreeg een pasje.
Volgens de kopie van de identiteitskaart is het documentnummer [[identity_card]].
[15:10] [[voornaam]]: nummer van je id kaart?⏎[15:12] [[voornaam]]: [[identity_card]]
Belgische eID met kaartnummer [[identity_card]] is ingelezen aan het loket.
Bij de politie in [[plaats_be]] aangifte gedaan van verlies identiteitskaart nr. [[identity_card]].
De huurder identificeerde zich met een identiteitskaart met nummer [[identity_card]].
Uw aanvraag is klaar. Uw nieuwe identiteitskaart ([[identity_card]]) kan worden opgehaald.
WID-controle: ID-kaart [[identity_card]], echtheid in orde.
Kun je het ID-kaartnummer [[identity_card]] uit het dossier verwijderen? Dat mogen we niet bewaren.
Kids-ID / identiteitskaart kind: [[identity_card]]⏎Ouder: [[naam]]
De volmachtgever toont zijn identiteitskaart, documentnr. [[identity_card]].
Bij de notaris te [[plaats_be]] werd identiteitskaartnummer [[identity_card]] genoteerd.
Nieuwe identiteitskaart aangevraagd omdat kaart [[identity_card]] beschadigd is.
Het nummer rechtsboven op mijn identiteitskaart is [[identity_card]].
""", """
My identity card number is [[identity_card]].
ID card [[identity_card]] was checked on the first working day.
She identified herself with a national identity card, number [[identity_card]].
Document type: identity card⏎Document number: [[identity_card]]⏎Holder: [[naam]]
I lost my ID card; the number was [[identity_card]].
The identity card of [[naam]] (no. [[identity_card]]) has expired.
Please upload a copy of ID card [[identity_card]] to the portal.
Visitor log: [[naam]], ID card no. [[identity_card]], host [[voornaam]].
Right-to-work check done with identity card [[identity_card]].
Belgian eID card number: [[identity_card]].
""")
S("driving_licence", ["Rijbewijsnummer","Rijbewijs","Nr. rijbewijs","Rijbewijsnr.","Nummer rijbewijs"], ["Driving licence number","Driver's license","Driving licence no."], ["rijbewijsnummer","driving_licence_number","rijbewijs_nr","licence_no"])
P("driving_licence", """
Mijn rijbewijsnummer is [[driving_licence]].
Het rijbewijs van [[naam]] heeft nummer [[driving_licence]].
Rijbewijs [[driving_licence]] is ingevorderd door de politie.
Voor de leaseauto hebben we het rijbewijsnummer nodig. [[naam]] gaf [[driving_licence]] door.
Kopie rijbewijs ontvangen, nummer [[driving_licence]], categorie B.
Bestuurder: [[naam]]⏎Rijbewijsnr: [[driving_licence]]⏎Categorie: B, BE
Huurovereenkomst auto: huurder toonde rijbewijs nr. [[driving_licence]].
Legitimatie middels rijbewijs, documentnummer [[driving_licence]].
Ik heb mijn rijbewijs verlengd en het nieuwe nummer is [[driving_licence]].
De chauffeur heeft zijn rijbewijs ([[driving_licence]]) getoond en mag rijden.
[07:48] [[voornaam]]: stuur nog even je rijbewijsnummer⏎[07:50] [[voornaam]]: [[driving_licence]]
Uw rijbewijs met nummer [[driving_licence]] verloopt binnenkort.
Aangifte vermissing rijbewijs [[driving_licence]] gedaan in [[plaats]].
Het RDW-register gaf bij rijbewijsnummer [[driving_licence]] de status geldig.
Schadeformulier, vak 9: rijbewijs nr. [[driving_licence]], bestuurder [[naam]].
In het personeelsdossier zit een kopie van het rijbewijs. Rijbewijsnummer: [[driving_licence]].
Het nummer onder 5 op mijn rijbewijs is [[driving_licence]].
Het CBR ontving uw gezondheidsverklaring bij rijbewijs [[driving_licence]].
Deelauto-account geactiveerd na controle van rijbewijs [[driving_licence]].
Voor de bezorgers: rijbewijsnummer noteren. Bij [[voornaam]] is dat [[driving_licence]].
Rijbewijs uitgereikt te [[plaats_be]] onder nummer [[driving_licence]].
Volgens de verhuurder klopt het rijbewijsnummer [[driving_licence]] niet met de naam.
""", """
My driving licence number is [[driving_licence]].
Driving licence [[driving_licence]] was checked before handing over the car.
The driver's license number on the rental form is [[driving_licence]].
Driver: [[naam]]⏎Licence no.: [[driving_licence]]⏎Category of driving licence: B
Please send your driving licence number. - It is [[driving_licence]].
Fleet admin: [[naam]] has driving licence [[driving_licence]], valid.
ID shown: driving licence, number [[driving_licence]].
I renewed my driver's licence, new number [[driving_licence]].
The police seized driving licence no. [[driving_licence]].
Courier onboarding: driving licence number [[driving_licence]] verified.
""")
S("licence_plate", ["Kenteken","Kentekennummer","Nummerplaat","Kenteken auto","Voertuig (kenteken)"], ["Licence plate","Number plate","Registration plate","Plate number"], ["kenteken","licence_plate","nummerplaat","plate"])
P("licence_plate", """
Mijn auto met kenteken [[licence_plate]] staat op het bezoekersterrein.
Kenteken [[licence_plate]] heeft een parkeerboete gekregen.
De leaseauto van [[naam]] ([[licence_plate]]) moet naar de garage; kenteken is al doorgegeven.
Wilt u het kenteken [[licence_plate]] aanmelden voor de parkeervergunning?
Een grijze bestelbus met kenteken [[licence_plate]] reed door na de aanrijding.
De wagen met nummerplaat [[licence_plate]] stond dubbel geparkeerd in [[plaats_be]].
Bezoeker: [[naam]]⏎Kenteken: [[licence_plate]]⏎Verwacht: [[uur]]
Schademelding Volkswagen Golf, kenteken [[licence_plate]].
Mijn nieuwe kenteken is [[licence_plate]], kun je het in het hek zetten?
[16:02] [[voornaam]]: wat is je kenteken?⏎[16:03] [[voornaam]]: [[licence_plate]]
Tankpas 3 hoort bij voertuig [[licence_plate]] (kenteken), bestuurder [[voornaam]].
De getuige noteerde het kenteken: [[licence_plate]].
Apk verloopt voor kenteken [[licence_plate]].
Rittenregistratie⏎kenteken;km;bestuurder⏎[[licence_plate]];[[~¤#]];[[naam]]
Gelieve de nummerplaat van uw voertuig op te geven: [[licence_plate]].
Proces-verbaal: voertuig Opel Corsa, gekentekend [[licence_plate]], bestuurd door [[naam]].
De aanhanger heeft kenteken [[licence_plate]] en staat achter de loods.
Parkeersessie gestart voor kenteken [[licence_plate]] in zone 4.
Camera 2 herkende kenteken [[licence_plate]] om [[uur]] uur.
Te koop: Peugeot 208 van [[naam]], kenteken [[licence_plate]], bouwjaar 2019.
Leasecontract: auto van de zaak, kenteken [[licence_plate]], bijtelling 22%.
Heb jij de auto met kenteken [[licence_plate]] gezien? De lichten staan nog aan.
""", """
My car's licence plate is [[licence_plate]].
A white van with number plate [[licence_plate]] blocked the entrance.
Please register plate [[licence_plate]] for visitor parking.
Parking fine issued to vehicle [[licence_plate]] (registration plate read by camera).
Visitor: [[naam]]⏎Licence plate: [[licence_plate]]⏎Arrival: [[uur]]
The lease car, registration [[licence_plate]], is due for service.
The witness wrote down the licence plate: [[licence_plate]].
INFO gate opened plate=[[licence_plate]] lane=2
Which car are you bringing? - A blue Skoda, licence plate [[licence_plate]].
Accident report: vehicle B, number plate [[licence_plate]], driven by [[naam]].
""")
S("phone", ["Telefoon","Tel.","Telefoonnummer","Tel.nr.","Tel. overdag","T"], ["Phone","Telephone","Tel.","Phone number"], ["telefoon","phone","tel","telefoonnummer","contact_phone"])
P("phone", """
Je kunt me bereiken op [[phone]].
Mijn nummer is [[phone]], bel gerust na [[uur]] uur.
Bel mevrouw [[achternaam]] terug op [[phone]].
Voor vragen kunt u telefonisch contact opnemen via [[phone]].
Moeder is bereikbaar onder nummer [[phone]], vader via [[phone]].
Mijn gsm-nummer is gewijzigd in [[mobile]].
Contactpersoon bij nood: [[naam]] (dochter), [[phone]].
Met vriendelijke groet,⏎[[naam]]⏎[[bedrijf]]⏎T [[phone]]⏎E [[email]]
[12:40] [[voornaam]]: app me maar op [[mobile]]⏎[12:41] [[voornaam]]: doe ik
Ik heb een voicemail achtergelaten op [[phone]], nog niets gehoord.
De huisarts ([[phone]]) is op de hoogte gebracht.
Stuur een sms naar [[mobile]] als je voor de deur staat.
Leerling ziek gemeld door moeder, tel. [[phone]].
Kunt u mij terugbellen? [[phone]]. Ik ben de hele middag thuis.
Sollicitant [[naam]], telefoon [[phone]], beschikbaar per direct.
Bezorger belde aan, niemand thuis. Klant gebeld op [[phone]], geen gehoor.
Gebeld door [[naam]] met nummer [[phone]] over de factuur.
06-nummer van de monteur: [[mobnl]]
Wie wil ruilen met mijn dienst? Bel of app [[phone]].
Thuis: [[phone]]⏎Mobiel: [[mobile]]⏎Werk: [[phone]]
De wijkverpleegkundige is 's avonds te bereiken via [[phone]].
Whatsapp gerust naar [[mobile]], dat is mijn privénummer.
Gelieve [[naam]] te contacteren op het nummer [[phone]].
Nummerweergave toonde [[phone]]; volgens cliënt is dat zijn broer.
""", """
You can reach me at [[phone]].
My mobile number is [[mobile]].
Please call [[naam]] back on [[phone]].
Emergency contact: [[naam]] (sister), [[phone]].
Kind regards,⏎[[naam]]⏎Tel: [[phone]]
Text me on [[mobile]] when you arrive.
I left a voicemail on [[phone]] but got no answer.
The customer called from [[phone]] about the delivery.
Phone (home): [[phone]]⏎Phone (work): [[phone]]
WhatsApp works best, my number is [[mobile]].
""")
S("email", ["E-mail","E-mailadres","Mailadres","Email","E"], ["Email","E-mail address","Email address"], ["email","e_mail","emailadres","mail"])
P("email", """
Mail me op [[email]].
Mijn e-mailadres is [[email]].
De bevestiging is verstuurd naar [[email]].
Voor vragen kunt u mailen naar [[naam]] via [[email]].
Van: [[naam]] <[[email]]>⏎Aan: [[naam]] <[[email]]>⏎Onderwerp: verslag overleg
Met vriendelijke groet,⏎[[naam]]⏎[[email]]⏎[[phone]]
De uitnodiging voor [[email]] is niet aangekomen.
Account [[email]] is geblokkeerd na drie mislukte pogingen.
Kun je [[email]] in de cc zetten?
Ik gebruik voortaan [[email]] in plaats van mijn oude adres [[email]].
Gebruiker [[email]] heeft het wachtwoord gewijzigd om [[uur]].
Ouders: [[naam]] ([[email]]) en [[naam]] ([[email]]).
[09:30] [[voornaam]]: naar welk adres?⏎[09:31] [[voornaam]]: [[email]]
Stuur je cv naar [[email]] t.a.v. [[naam]].
Aanmelden kan tot vrijdag, graag een mailtje aan [[email]].
Onbestelbaar: bericht aan [[email]] kon niet worden afgeleverd.
De casemanager is te bereiken via [[email]] of [[phone]].
Reply-To: [[email]]⏎X-Priority: 3
Nieuwsbriefinschrijving ontvangen van [[email]].
U heeft zich aangemeld met het adres [[email]]. Klik op de knop om te bevestigen.
Deelnemers: [[email]]; [[email]]; [[email]]
mailto:[[email]] werkt niet in de handtekening.
Curriculum vitae⏎[[naam]]⏎[[plaats]] | [[phone]] | [[email]]
Het gedeelde document is gedeeld met [[email]] (alleen lezen).
""", """
You can email me at [[email]].
My e-mail address is [[email]].
The invite was sent to [[email]].
Please add [[email]] to the mailing list.
From: [[naam]] <[[email]]>⏎Subject: minutes
User [[email]] logged in at [[uur]].
Contact [[naam]] ([[email]]) for access.
Undeliverable: your message to [[email]] bounced.
Could you forward this to [[email]] and cc [[email]]?
git commit by [[naam]] <[[email]]>
""")

# ------------------------------------------------------------------ positives, part 2
S("url", ["Persoonlijke pagina","Profielpagina","Eigen profiel of website","Link naar profiel"], ["Personal page","Profile link","Profile page"], ["profiel_url","profiel","profile_url","persoonlijke_pagina"])
P("url", """
Mijn profiel staat op [[url]].
Bekijk de pagina van [[naam]]: [[url]]
Kandidaat [[naam]] heeft een persoonlijke website, [[url]].
Op [[url]] staat zijn hele werkgeschiedenis.
Hier is de link naar mijn eigen pagina: [[url]].
Curriculum vitae⏎[[naam]]⏎[[plaats]]⏎[[url]]
Het profiel van de leerling ([[url]]) bevat foto's van klasgenoten.
Melder stuurt een link naar het profiel van verdachte: [[url]].
[18:12] [[voornaam]]: heb je haar profiel?⏎[18:13] [[voornaam]]: [[url]]
Zie voor meer over deze medewerker zijn profielpagina [[url]].
Ik heb mijn portfolio online gezet: [[url]].
De nepaccountpagina van [[naam]] is te vinden op [[url]].
Met vriendelijke groet,⏎[[naam]]⏎[[url]]
De spreker van vanavond is [[naam]], zie [[url]].
Kun je mijn persoonlijke pagina [[url]] uit de zoekresultaten laten halen?
Recruiter noteerde bij [[naam]]: interessant profiel, [[url]].
Reactie van gebruiker, profiel [[url]], gemeld als ongepast.
Volg mij via [[url]] voor updates over mijn herstel.
De auteurspagina van [[naam]] is [[url]].
Verzoek tot verwijdering: de pagina [[url]] toont mijn foto en naam.
Pagina van [[naam]]: [[url]]
In de sollicitatiebrief verwijst ze naar haar eigen profiel [[url]].
""", """
My profile is at [[url]].
See [[naam]]'s personal page: [[url]]
The candidate's profile ([[url]]) lists three employers.
Here's the link to my personal page: [[url]].
[[naam]]⏎Project manager⏎[[url]]
The reporter sent a link to the suspect's profile: [[url]].
You can find my portfolio at [[url]].
Please remove my profile page [[url]] from your site.
Speaker bio and profile: [[url]]
Found her account, it's [[url]], looks like the same person.
""")
S("handle", ["Instagram","Twitter","TikTok","Gebruikersnaam Instagram","Snapchat","Account op X"], ["Instagram","Twitter handle","TikTok","Social media handle"], ["instagram","twitter_handle","tiktok","insta"])
P("handle", """
Volg me op Instagram: [[handle]].
Op Twitter is hij te vinden als [[handle]].
Haar Insta is [[handle]].
De leerling plaatste als [[handle]] een filmpje op TikTok.
[[handle]] schreef gisteren op X dat de wachttijd te lang is.
Melding via social media: [[handle]] klaagt over de bezorging.
Mijn Snapchat is [[handle_bare]], voeg me toe.
Op Snapchat gebruikt ze de naam [[handle_bare]].
Instagramaccount [[handle_bare]] deelde foto's van de klas zonder toestemming.
Fotografie: [[naam]] (Instagram [[handle]])
Dank aan [[handle]] voor de tip op Twitter!
Beste [[handle]], stuur ons een DM met je ordergegevens, dan kijken we het na.
[20:05] [[voornaam]]: wat is je insta?⏎[20:06] [[voornaam]]: [[handle]]
Cliënt chat met een onbekende die zich op Instagram [[handle]] noemt.
RT [[handle]]: weer vertraging op het spoor bij [[plaats]]
Webcare-log: tweet van [[handle]], beantwoord om [[uur]].
Op Telegram heet de verkoper [[handle]].
Influencer [[naam]] ([[handle]]) krijgt een gratis proefpakket.
Het nepprofiel [[handle]] op Instagram gebruikt mijn foto's.
Zijn TikTok-account [[handle]] heeft duizend volgers.
Facebook Messenger: [[naam]], Instagram: [[handle]], Twitter: [[handle]].
Pesten via social media: berichten kwamen van account [[handle]].
Tag [[handle]] in je story en win een cadeaubon.
""", """
Follow me on Instagram: [[handle]].
Her Twitter handle is [[handle]].
[[handle]] tweeted about the outage this morning.
My Snapchat username is [[handle_bare]].
The bullying messages came from the TikTok account [[handle]].
Photo by [[naam]], Instagram [[handle]].
Hi [[handle]], please send us a DM so we can help.
RT [[handle]]: still waiting for my parcel
You can find him on X as [[handle]].
Complaint received through social media from [[handle]].
""")
S("ip", ["IP-adres","IP","IP adres gebruiker","Bron-IP","IP-adres client"], ["IP address","Client IP","Source IP"], ["ip","ip_adres","client_ip","remote_addr"])
P("ip", """
Ingelogd vanaf IP-adres [[ip]].
Het IP van de gebruiker is [[ip]].
De melding kwam van [[ip]], dat IP-adres is nu geblokkeerd.
Mijn pc heeft ip [[ip]] en kan niet printen.
Verdachte inlogpoging van [[naam]] vanaf [[ip]] (IP-adres in het buitenland).
Firewall: verkeer van [[ip]] naar [[ip]] geweigerd.
Volgens de logging is het bestelformulier verzonden vanaf IP [[ip]].
De laptop van [[voornaam]] kreeg via DHCP het adres [[ip]].
[[uur]]:12 sshd: Failed password for [[voornaam]] from [[ip]] port 52144
Thuiswerkplek [[naam]]: extern IP-adres [[ip]].
Kun je [[ip]] op de allowlist zetten? Dat is het IP-adres van mijn thuisverbinding.
GET /dossier/inzien 200 client=[[ip]] user=[[voornaam]]
Ping naar [[ip]] geeft geen antwoord.
Aangifte oplichting: de verkoper gebruikte IP-adres [[ip]].
VPN-sessie van [[naam]] gestart, toegewezen IP [[ip]].
Reactie geplaatst door anoniem, IP [[ip]] gelogd.
tijd;gebruiker;ip⏎[[uur]];[[voornaam]];[[ip]]⏎[[uur]];[[voornaam]];[[ip]]
Printer op kamer 2.14 staat op ip-adres [[ip]].
De provider bevestigt dat [[ip]] aan abonnee [[naam]] was toegekend.
Welk IP heb je? Bij mij staat er [[ip]].
Toestemming cookies gegeven door bezoeker met IP-adres [[ip]].
Logregel: sessie van [[naam]], bron [[ip]], IP niet in Nederland.
""", """
Login from IP address [[ip]].
The request came from [[ip]], which is the user's home IP.
Please block IP [[ip]] in the firewall.
My laptop has IP address [[ip]] and cannot reach the printer.
[[ip]] - - "GET /profile HTTP/1.1" 200 512
Failed password for invalid user admin from [[ip]] port 40122 ssh2
Client IP: [[ip]]⏎User: [[naam]]⏎Result: denied
Can you whitelist [[ip]]? That's my static IP at home.
VPN assigned [[ip]] to [[naam]]; the source address was [[ip]].
X-Forwarded-For: [[ip]]
""")
S("mac", ["MAC-adres","MAC","Mac-adres laptop","Hardwareadres (MAC)"], ["MAC address","MAC","Wi-Fi MAC address"], ["mac","mac_adres","mac_address","hwaddr"])
P("mac", """
Het MAC-adres van mijn laptop is [[mac]].
Apparaat met mac-adres [[mac]] is geblokkeerd op het wifi-netwerk.
Kun je [[mac]] toevoegen aan de MAC-filter?
DHCP-lease voor [[mac]] verlengd, hostnaam laptop-[[voornaam]].
Telefoon van [[naam]], MAC [[mac]], verbonden met gastnetwerk.
De nieuwe printer heeft MAC-adres [[mac]].
Switchpoort 14 leert [[mac]] (MAC-tabel).
Wifi-tracking: toestel met MAC [[mac]] gezien bij ingang A.
[10:10] [[voornaam]]: stuur het mac adres even⏎[10:12] [[voornaam]]: [[mac]]
Onder Instellingen staat: Wifi-adres (MAC) [[mac]].
Hardware-adres van de netwerkkaart: [[mac]].
Tablet leerling [[naam]]: mac [[mac]], uitgegeven door ICT.
eth0: link/ether [[mac]] brd ff
Onbekend apparaat op het netwerk, MAC-adres [[mac]], IP [[ip]].
Bluetooth-MAC van de hoortoestelstreamer: [[mac]].
Ik heb twee kaarten: bekabeld MAC [[mac]] en draadloos MAC [[mac]].
hostname;mac;gebruiker⏎lt-[[~###]];[[mac]];[[naam]]
Wake-on-lan ingesteld voor mac-adres [[mac]].
Uw tv-kastje (MAC [[mac]]) is geactiveerd.
De gamecomputer van mijn zoon heeft MAC-adres [[mac]]; kan die toegang krijgen?
Access point ziet client [[mac]] op kanaal 36, MAC onbekend in de administratie.
ARP: [[ip]] hoort bij MAC [[mac]].
""", """
My MAC address is [[mac]].
Device [[mac]] (MAC) was denied on the guest Wi-Fi.
Please add MAC address [[mac]] to the allowlist.
dhcpd: DHCPREQUEST for [[ip]] from [[mac]] via eth1
The phone of [[naam]] has Wi-Fi MAC [[mac]].
Host: laptop-[[voornaam]]⏎MAC: [[mac]]⏎VLAN: 20
ether [[mac]] txqueuelen 1000
Port security violation by MAC address [[mac]] on port 7.
Wireless client [[mac]] associated with the access point.
Bluetooth address (MAC) of the headset: [[mac]].
""")
S("postcode", ["Postcode","Postcode klant","Pc","Postcode woonadres","Postcode bezoekadres"], ["Postcode","Postal code","Zip/postal code"], ["postcode","postal_code","pc","postcode_klant"])
P("postcode", """
Ik woon in [[postcode]] [[plaats]].
Het pakket gaat naar [[address]], [[postcode]] [[plaats]].
Uw postcode is [[postcode]], klopt dat?
[[naam]]⏎[[address]]⏎[[postcode]] [[plaats]]
Voor het stembureau in de buurt van postcode [[postcode]] kijkt u op de stempas.
Cliënt woont aan de [[address]] te [[plaats]], postcode [[postcode]].
Nieuwe postcode wordt [[postcode]], huisnummer blijft gelijk.
Bezorging in [[postcode]] [[plaats]] lukt pas morgen.
Adres: [[addr_be]], [[pc_be]] [[plaats_be]]
[[naam]]⏎[[addr_be]]⏎B-[[pc_be]] [[plaats_be]]
Verhuizing naar België: [[addr_be]] in [[pc_be]] [[plaats_be]].
Welke postcode heeft u? [[postcode]].
De leerling reist dagelijks vanuit [[postcode]] [[plaats]] naar school.
Wijkteam voor postcodegebied [[postcode]] heeft de melding opgepakt.
[11:20] [[voornaam]]: postcode?⏎[11:20] [[voornaam]]: [[postcode]]⏎[11:21] [[voornaam]]: en huisnummer [[~¤#]]
Factuuradres: [[bedrijf]], [[address]], [[postcode]] [[plaats]]
Monteur komt langs in [[postcode]] [[plaats]] tussen 8 en 12.
Ophaaladres is [[address]], [[postcode]], [[plaats]].
De Duitse leverancier zit in D-[[pc_de]] [[plaats_de]].
Geboren in [[plaats]], woont nu op postcode [[postcode]].
Met postcode [[postcode]] krijgt u geen glasvezel op dit moment.
Onze nieuwe vestiging: [[address]] - [[postcode]] - [[plaats]].
Retour aan: [[naam]], [[addr_be]], [[pc_be]] [[plaats_be]] (België).
""", """
I live in [[postcode]] [[plaats]].
Ship to: [[naam]], [[address]], [[postcode]] [[plaats]], The Netherlands
My postcode is [[postcode]].
[[naam]]⏎[[addr_uk]]⏎[[plaats_uk]]⏎[[pc_uk]]⏎United Kingdom
The postal code on the form ([[postcode]]) does not match the city.
Delivery to postcode [[pc_uk]] takes two extra days.
Billing address: [[address]], [[postcode]] [[plaats]].
The patient moved to [[postcode]] [[plaats]] last month.
What is your postal code? - [[postcode]]
Return address: [[addr_be]], [[pc_be]] [[plaats_be]], Belgium.
""")
S("address", ["Adres","Woonadres","Straat en huisnummer","Bezorgadres","Correspondentieadres","Adres ouder"], ["Address","Home address","Street address"], ["adres","address","woonadres","straat_huisnummer"])
P("address", """
Ik woon op de [[address]] in [[plaats]].
Mijn nieuwe adres is [[address]], [[postcode]] [[plaats]].
Cliënt verblijft op [[address]] te [[plaats]].
[[naam]]⏎[[address]]⏎[[postcode]] [[plaats]]
Het pakket is bezorgd bij de buren op [[address]].
Wij zijn verhuisd naar [[address]], [[plaats]].
De inbraak vond plaats aan de [[address]] in [[plaats]].
Bezorgadres: [[address]], [[postcode]] [[plaats]]
Huisbezoek bij mevrouw [[achternaam]], [[address]].
Kunt u de post voortaan sturen naar [[address]], [[postcode]] [[plaats]]?
De huurder van [[address]] klaagt over vocht in de badkamer.
Ondergetekende, [[naam]], wonende te [[plaats]] aan de [[address]], verklaart het volgende.
Monteur wordt verwacht op het adres [[address]], [[plaats]].
[17:31] [[voornaam]]: waar moet ik zijn?⏎[17:32] [[voornaam]]: [[address]]
Ophalen bij [[naam]], [[address]] in [[plaats]], na [[uur]] uur.
De leerling woont bij zijn oma op de [[address]].
Melding overlast: bewoner van [[address]] draait 's nachts harde muziek.
Gelieve de aangetekende zending te richten aan [[naam]], [[addr_be]], [[pc_be]] [[plaats_be]].
Taxi besteld van [[address]] naar het ziekenhuis.
Cv⏎[[naam]]⏎[[address]], [[plaats]]⏎[[phone]]
Het pand aan de [[address]] is verkocht aan [[naam]].
De maaltijd gaat naar [[address]], appartement begane grond.
Domicilie: [[addr_be]] te [[plaats_be]].
Van adres [[address]] naar adres [[address]] verhuisd.
""", """
I live at [[address]] in [[plaats]].
My new address is [[address]], [[postcode]] [[plaats]].
The parcel was left with the neighbours at [[address]].
[[naam]]⏎[[addr_uk]]⏎[[plaats_uk]] [[pc_uk]]
We moved to [[addr_uk]], [[plaats_uk]].
Home visit to Mrs [[achternaam]], [[address]], [[plaats]].
Ship to: [[naam]], [[address]], [[postcode]] [[plaats]]
The tenant at [[address]] reported a leak.
The patient lives alone at [[address]] in [[plaats]].
Please send all letters to [[address]], [[postcode]] [[plaats]].
""")
S("date_of_birth", ["Geboortedatum","Geb. datum","Geboren","Geboortedatum cliënt","Geb."], ["Date of birth","DOB","Born","Birth date"], ["geboortedatum","date_of_birth","dob","geb_datum"])
P("date_of_birth", """
Mijn geboortedatum is [[date_of_birth]].
[[naam]], geboren op [[date_of_birth]] te [[plaats]].
Patiënt [[naam]], geb. [[date_of_birth]], is gezien op de poli.
Mevrouw [[achternaam]] is geboren op [[date_of_birth]] en woont zelfstandig.
Betreft: [[naam]] (geb. [[date_of_birth]])⏎Geachte collega,⏎Bovengenoemde patiënt zag ik op mijn spreekuur.
Wat is uw geboortedatum? [[date_of_birth]].
Ons kind [[voornaam]] werd geboren op [[dob_kid]].
Ter controle: kunt u uw geboortedatum noemen? Meneer zegt [[date_of_birth]].
Leerling: [[naam]]⏎Geboren: [[dob_kid]]⏎Groep: 6
Verzekerde geb. [[date_of_birth]], polis actief.
Kind 1: [[voornaam]], geboren [[dob_kid]]. Kind 2: [[voornaam]], geboren [[dob_kid]].
Naam: [[naam]] geb.dat.: [[date_of_birth]] plaats: [[plaats]]
Hij is op [[date_of_birth]] geboren in [[plaats_be]] en heeft twee zussen.
[09:02] [[voornaam]]: geboortedatum?⏎[09:03] [[voornaam]]: [[date_of_birth]]
Persoonlijke gegevens⏎[[naam]]⏎Geboren [[date_of_birth]]⏎Nationaliteit: Nederlandse
De geboortedatum in het dossier ([[date_of_birth]]) wijkt af van de polis.
In de verjaardagslijst staat [[voornaam]] met geboortedatum [[date_of_birth]].
Comparant: de heer [[naam]], geboren te [[plaats]] op [[dob_ad]], gehuwd.
Opname mw. [[achternaam]], geboortedatum [[date_of_birth]], via de huisarts.
Deelnemer moet 18 zijn; opgegeven geboortedatum: [[date_of_birth]].
* [[date_of_birth]] te [[plaats]] (geboren), zoon van [[naam]]
Geb.: [[date_of_birth]]⏎Geslacht: V
Baby [[voornaam]] is geboren op [[dob_kid]], gewicht 3400 gram.
De aanvrager is van [[date_of_birth]] (geboortedatum gecontroleerd).
""", """
My date of birth is [[date_of_birth]].
[[naam]], born on [[date_of_birth]] in [[plaats]].
Patient [[naam]], DOB [[date_of_birth]], was seen today.
She was born on [[date_of_birth]] and lives alone.
For verification, what is your date of birth? - [[date_of_birth]].
Student: [[naam]]⏎Date of birth: [[dob_kid]]⏎Class: 3B
Our child [[voornaam]] was born on [[dob_kid]].
The birth date on file ([[date_of_birth]]) does not match the passport copy.
Re: [[naam]], d.o.b. [[date_of_birth]]⏎Dear colleague,⏎Thank you for the referral.
Child: [[voornaam]] (born [[dob_kid]]), school: primary.
""")
S("date", ["Datum","Datum gesprek","Ingangsdatum","Datum ontvangst","Startdatum","Vervaldatum"], ["Date","Start date","Invoice date"], ["datum","date","ingangsdatum","factuurdatum"])
P("date", """
De afspraak is op [[date]] om [[uur]] uur.
Uw brief van [[date]] hebben wij ontvangen.
Op [[date_long]] is de vergadering in [[plaats]].
Het contract loopt van [[date]] tot [[date]].
Met ingang van [[date]] ben ik in dienst bij [[bedrijf]].
[[plaats]], [[date]]⏎⏎Geachte mevrouw [[achternaam]],⏎Hierbij ontvangt u de stukken.
Notulen overleg d.d. [[date]], aanwezig: [[naam]] en [[naam]].
Gesprek met cliënt op [[date]]: stemming is beter.
De factuur moet voor [[date]] betaald zijn.
Ziekmelding per [[date]], hersteld per [[date]].
[[date_iso]] [[uur]]:14 INFO gebruiker [[voornaam]] uitgelogd
De opname vond plaats op [[date]], ontslag volgde op [[date]].
Ik ben vrij van [[date_dm]] tot en met [[date_dm]].
Wijziging doorgevoerd op [[date]] door [[voornaam]].
De uiterste inleverdatum voor het werkstuk is [[date]].
Offerte geldig tot [[date]]. Prijs: € [[bedrag]].
Op [[date_dm]] heb ik contact gehad met de school.
[13:05] [[voornaam]]: wanneer kom je?⏎[13:06] [[voornaam]]: [[date_dm]] past goed
De zitting bij de rechtbank in [[plaats]] is gepland op [[date_long]].
Laatst gezien: [[date]]⏎Volgende controle: [[date]]
De uitvaart is op [[date]] in [[plaats]].
Diploma behaald op [[date]], cijferlijst volgt.
Sinds [[date]] gebruikt mevrouw een rollator.
Bestelling geplaatst [[date]], verwachte levering [[date]].
""", """
The appointment is on [[date]] at [[uur]].
Thank you for your letter of [[date]].
The contract runs from [[date]] to [[date]].
The meeting on [[date_long]] has been cancelled.
[[date_iso]] [[uur]]:07 WARN login failed for [[voornaam]]
Please pay before [[date]].
She was admitted on [[date]] and discharged on [[date]].
I will be on leave from [[date_dm]] until [[date_dm]].
Minutes of [[date]], present: [[naam]], [[naam]].
My employment started on [[date]].
""")
S("age", ["Leeftijd","Leeftijd cliënt","Leeftijd kind","Leeftijd (jaren)","Leeftijd deelnemer"], ["Age","Age of patient","Age (years)"], ["leeftijd","age","leeftijd_jaren","leeftijd_client"], "[[age_n]]")
P("age", """
Ik ben [[age_jaar]] en woon in [[plaats]].
Mevrouw [[achternaam]] is [[age_oud]] oud en woont zelfstandig.
Patiënt, man, [[age_jr]], komt met klachten van hoesten.
Een [[age_jarigv]] vrouw uit [[plaats]] werd aangereden.
De verdachte is een [[age_jarigv]] man.
Onze zoon van [[age_jkind]] gaat naar de opvang.
Kinderen: [[voornaam]] ([[age_nkind]]) en [[voornaam]] ([[age_nkind]]), leeftijden volgens moeder.
Baby [[voornaam]] is nu [[age_mnd]] oud en groeit goed.
Leeftijd: [[age_n]]⏎Geslacht: M⏎Woonsituatie: alleen
[[naam]], [[age_volw]], solliciteert naar de functie van planner.
Cliënt werd vorige week [[age_jaar]].
Vader [[age_volw]], gezond; moeder [[age_volw]], bekend met astma.
Hij overleed op [[age_oud]]e leeftijd in [[plaats]].
Ze is pas [[age_nkind]] jaar oud en speelt al piano.
[14:50] [[voornaam]]: hoe oud ben je?⏎[14:50] [[voornaam]]: [[age_n]]
Op [[age_jkind]]-leeftijd kreeg zij de diagnose.
De leerling is [[age_jkind]] en komt vaak te laat.
Zij is [[age_half]] en praat nog weinig.
Een gezin met drie kinderen van [[age_nkind]], [[age_nkind]] en [[age_jkind]].
Anamnese: [[age_jarigv]] man, bekend met hypertensie.
Met [[age_oud]] is hij de oudste bewoner van het huis.
Consultatiebureau: zuigeling van [[age_wk]], drinkt goed.
De collega uit [[plaats]] van [[age_volw]] gaat minder werken.
Verzekerde is [[age_volw]] en rookt niet.
""".replace("Hij overleed op [[age_oud]]e leeftijd", "Hij overleed op de leeftijd van [[age_oud]]").replace("Op [[age_jkind]]-leeftijd kreeg zij de diagnose.", "Op de leeftijd van [[age_jkind]] kreeg zij de diagnose.").replace("Ze is pas [[age_nkind]] jaar oud", "Ze is pas [[age_jkind]] oud"), """
I am [[age_years]] old and live in [[plaats]].
Patient is a [[age_jarigv]] man with chest pain.
She is [[age_years]] old and lives on her own.
[[naam]], aged [[age_n]], was admitted yesterday.
Pt [[age_yo]], female, known with asthma.
Our son is [[age_ykid]] old and starts school soon.
Age: [[age_n]]⏎Sex: F⏎Referred by: GP
The baby is [[age_months]] old and feeding well.
A [[age_jarigv]] woman from [[plaats]] was injured.
How old is the applicant? - [[age_n]]
He died at the age of [[age_n]].
""")
S("patient_number", ["Patiëntnummer","Patiëntnr.","Patiënt-ID","Patiëntnummer ziekenhuis","MRN","Pat.nr."], ["Patient number","Patient ID","MRN","Hospital number (patient)"], ["patientnummer","patient_id","patient_number","mrn"])
P("patient_number", """
Uw patiëntnummer is [[patient_number]]. Houd dit bij de hand als u belt.
Patiënt [[naam]], patiëntnummer [[patient_number]], is gezien op de poli cardiologie.
Bij het maken van de afspraak gaf zij patiëntnr. [[patient_number]] op.
Betreft: [[naam]], patiëntnummer [[patient_number]]⏎Geachte collega,⏎Bijgaand de uitslag van het lab.
Kunt u het dossier van patiënt [[patient_number]] opvragen? Dat is het patiëntnummer in het EPD.
Labuitslag voor patiëntnummer [[patient_number]]: Hb 8,1.
Mijn patiëntnummer bij het ziekenhuis in [[plaats]] is [[patient_number]].
Pat.nr. [[patient_number]] kwam niet op de afspraak van [[uur]] uur.
MRN [[patient_number]], opname afdeling interne.
Het patiëntnummer op het polsbandje is [[patient_number]], klopt met het systeem.
Twee dossiers samengevoegd: patiëntnummer [[patient_number]] en patiëntnummer [[patient_number]].
[08:15] [[voornaam]]: patiëntnummer?⏎[08:15] [[voornaam]]: [[patient_number]]⏎[08:16] [[voornaam]]: ok, scan staat klaar
Radiologie⏎Patiëntnummer: [[patient_number]]⏎Onderzoek: X-thorax
Verwijzing ontvangen, patiënt ingeschreven onder patiëntnummer [[patient_number]].
In de tandartspraktijk staat zij ingeschreven met patiëntnummer [[patient_number]].
EPD-nummer van de patiënt: [[patient_number]]. Behandelaar: [[naam]].
Medicatieoverzicht van patiënt [[naam]] (patiëntnr [[patient_number]]) is verstuurd naar de apotheek.
Patiënt-ID [[patient_number]] heeft bezwaar gemaakt tegen deelname aan het onderzoek.
De ambulance leverde een patiënt af, geregistreerd als patiëntnummer [[patient_number]].
U vindt uw patiëntnummer ([[patient_number]]) op de afsprakenkaart.
OK-planning: patiëntnummer [[patient_number]], knie links, [[uur]] uur.
Het ziekenhuisnummer van de patiënt is [[patient_number]].
""", """
Your patient number is [[patient_number]].
Patient [[naam]] (patient ID [[patient_number]]) was seen today.
MRN [[patient_number]]: discharged in good condition.
Please pull the chart for patient number [[patient_number]].
Re: [[naam]], patient no. [[patient_number]]⏎Dear colleague,⏎The MRI was normal.
Lab results for patient ID [[patient_number]] are available.
The wristband shows patient number [[patient_number]].
INFO ehr open patient_id=[[patient_number]] user=[[voornaam]]
I have an appointment; my patient number is [[patient_number]].
Two charts were merged: medical record number [[patient_number]] and [[patient_number]].
""")
S("student_number", ["Studentnummer","Studentnr.","Leerlingnummer","Stamnummer leerling","Studentennummer"], ["Student number","Student ID","Student no."], ["studentnummer","student_id","leerlingnummer","student_number"])
P("student_number", """
Mijn studentnummer is [[student_number]].
Student [[naam]] ([[student_number]], studentnummer) heeft zich uitgeschreven.
Vermeld je naam en studentnummer op het voorblad: [[naam]], [[student_number]].
Leerling [[naam]], leerlingnummer [[student_number]], was vandaag afwezig.
Het verzoek van student met nummer [[student_number]] is door de examencommissie toegewezen.
Cijfer voor studentnr. [[student_number]]: 7,4.
Ik ben tweedejaars rechten, studentnummer [[student_number]], en vraag uitstel aan.
Scriptie⏎[[naam]]⏎Studentnummer: [[student_number]]⏎Begeleider: [[naam]]
[10:44] [[voornaam]]: wat is je studentnummer?⏎[10:45] [[voornaam]]: [[student_number]]
Studentennummer [[student_number]], ingeschreven aan de hogeschool in [[plaats_be]].
De ov-chipkaart is gekoppeld aan student [[student_number]] (studentnummer in Osiris).
Fraudemelding tentamen: studentnummer [[student_number]], zaal B.
Groepsleden: [[naam]] (studentnr. [[student_number]]) en [[naam]] (studentnr. [[student_number]]).
Collegegeld voor studentnummer [[student_number]] is niet betaald.
Voor Magister heeft u het leerlingnummer van uw kind nodig, dat is [[student_number]].
Inloggen kan met je studentnummer, in jouw geval [[student_number]].
Stageovereenkomst: stagiair [[naam]], studentnummer [[student_number]], stagebedrijf [[bedrijf]].
De student met studentnummer [[student_number]] krijgt extra tijd bij toetsen.
studentnummer;cijfer⏎[[student_number]];6,5⏎[[student_number]];8,0
Mentor noteert: leerling (nr. [[student_number]] in het leerlingvolgsysteem) is vaak te laat.
Herinschrijving ontvangen van [[naam]], studentnummer [[student_number]].
Op de collegekaart staat studentnummer [[student_number]].
""", """
My student number is [[student_number]].
Student [[naam]], student ID [[student_number]], asked for an extension.
Please write your student number on the cover page: [[student_number]].
The exam committee approved the request of student number [[student_number]].
Thesis⏎[[naam]]⏎Student number: [[student_number]]
Grade for student ID [[student_number]]: 7.5.
I am a second-year student ([[student_number]] is my student number) and need a transcript.
Tuition fee for student no. [[student_number]] is overdue.
Group members: [[naam]], student ID [[student_number]]; [[naam]], student ID [[student_number]].
Log in with your student number, in your case [[student_number]].
""")
S("personnel_number", ["Personeelsnummer","Personeelsnr.","Medewerkernummer","Werknemersnummer","Pers.nr.","Stamnummer medewerker"], ["Employee number","Employee ID","Staff number","Personnel number"], ["personeelsnummer","employee_id","medewerkernummer","personeelsnr"])
P("personnel_number", """
Mijn personeelsnummer is [[personnel_number]].
Medewerker [[naam]], personeelsnummer [[personnel_number]], is ziek gemeld.
Graag bij de declaratie je personeelsnummer vermelden. - [[personnel_number]]
Verlofaanvraag van [[naam]] (personeelsnr. [[personnel_number]]) is goedgekeurd.
Loonstrook⏎Werknemer: [[naam]]⏎Personeelsnummer: [[personnel_number]]⏎Netto: € [[bedrag]]
Het medewerkernummer van de nieuwe collega is [[personnel_number]].
Werknemer met personeelsnummer [[personnel_number]] gaat per volgende maand uit dienst.
[09:20] [[voornaam]]: personeelsnummer?⏎[09:21] [[voornaam]]: [[personnel_number]]
Toegangspas aangevraagd voor [[naam]], werknemersnummer [[personnel_number]].
In AFAS staat bij medewerkernummer [[personnel_number]] nog het oude adres.
Functioneringsgesprek [[naam]], pers.nr. [[personnel_number]], leidinggevende [[naam]].
De urenstaat van personeelsnummer [[personnel_number]] ontbreekt over week 12.
Ik werk sinds kort bij jullie, stamnummer [[personnel_number]] (personeel), en kan niet inloggen.
personeelsnummer;naam;afdeling⏎[[personnel_number]];[[naam]];zorg⏎[[personnel_number]];[[naam]];facilitair
Salariswijziging: medewerker [[personnel_number]] (medewerkernummer) naar schaal 9.
Arbodienst: oproep voor werknemer [[naam]], personeelsnummer [[personnel_number]].
Op je badge staat je personeelsnummer, bij jou [[personnel_number]].
De planner ruilt de dienst van personeelsnummer [[personnel_number]] met die van [[voornaam]].
Aan de medewerker met personeelsnr [[personnel_number]] is een waarschuwing gegeven.
Bedrijfsfiets op naam van [[naam]], personeelsnummer [[personnel_number]].
Laptop uitgeleend aan [[naam]] (personeelsnummer [[personnel_number]]).
Getuigschrift voor [[naam]], werknemersnummer [[personnel_number]].
""", """
My employee number is [[personnel_number]].
Employee [[naam]], staff number [[personnel_number]], called in sick.
Please include your employee ID: [[personnel_number]].
Leave request approved for employee no. [[personnel_number]].
Payslip⏎Employee: [[naam]]⏎Employee number: [[personnel_number]]
The personnel number of the new colleague is [[personnel_number]].
Badge requested for [[naam]], employee ID [[personnel_number]].
Timesheet of staff number [[personnel_number]] is missing.
employee_id,name,team⏎[[personnel_number]],[[naam]],support
Performance review of [[naam]] (personnel no. [[personnel_number]]) is planned.
""")
S("user_agent", ["User-agent","Useragent","Browser (user-agent)","User agent bezoeker"], ["User-Agent","User agent","Browser user agent"], ["user_agent","userAgent","useragent","ua"])
P("user_agent", """
User-Agent: [[user_agent]]
De bezoeker gebruikte de volgende user-agent: [[user_agent]]
Inlog van [[naam]] met user-agent "[[user_agent]]" vanaf [[ip]].
[[ip]] - - "GET /mijn/dossier HTTP/1.1" 200 1432 "-" "[[user_agent]]"
In de logging staat als useragent: [[user_agent]]
Klant meldt foutmelding op de site. Useragent volgens het formulier: [[user_agent]]
Toestemming vastgelegd⏎Tijd: [[uur]]⏎IP: [[ip]]⏎User-agent: [[user_agent]]
sessie gestart gebruiker=[[voornaam]] ip=[[ip]] ua="[[user_agent]]"
{"event": "login", "ip": "[[ip]]", "user_agent": "[[user_agent]]"}
Verzonden via formulier, browser van inzender (user-agent): [[user_agent]]
Ondertekend door [[naam]], IP [[ip]], user-agent [[user_agent]]
<verzoek><ip>[[ip]]</ip><useragent>[[user_agent]]</useragent></verzoek>
Verdachte aanmelding: het account van [[naam]] werd gebruikt met user-agent [[user_agent]]
GET /api/v1/profiel HTTP/1.1⏎Host: mijn.delindezorg.nl⏎User-Agent: [[user_agent]]⏎Accept: application/json
Cookiebanner: keuze opgeslagen voor user-agent [[user_agent]]
Auditlog portaal;gebruiker;useragent⏎ingelogd;[[naam]];"[[user_agent]]"
De user-agent string van het toestel is [[user_agent]]
Ticket automatisch aangevuld met browsergegevens⏎user agent: [[user_agent]]⏎scherm: 1920x1080
[15:33] [[voornaam]]: welke user agent zie je in de log?⏎[15:34] [[voornaam]]: [[user_agent]]
Blokkeer verzoeken waarvan de user-agent gelijk is aan [[user_agent]]
http_user_agent=[[user_agent]]
Digitale handtekening gezet door [[naam]]⏎Tijdstip: [[uur]]⏎Browser user-agent: [[user_agent]]
""", """
User-Agent: [[user_agent]]
The visitor's user agent was [[user_agent]]
Login by [[naam]] from [[ip]], user agent "[[user_agent]]"
[[ip]] - - "POST /login HTTP/1.1" 302 0 "-" "[[user_agent]]"
{"user": "[[voornaam]]", "userAgent": "[[user_agent]]"}
Consent recorded⏎IP: [[ip]]⏎User agent: [[user_agent]]
Bug report submitted with user agent [[user_agent]]
GET /me HTTP/1.1⏎Host: portal.kompasadvies.nl⏎User-Agent: [[user_agent]]
session user=[[voornaam]] ua="[[user_agent]]"
Signed by [[naam]], browser user-agent: [[user_agent]]
""")
S("device_id", ["Serienummer","Serienummer laptop","Device ID","Apparaat-ID","Toestel-ID"], ["Serial number","Device ID","Device identifier"], ["device_id","serienummer","serial_number","deviceId"], "[[devkey]]")
P("device_id", """
Het IMEI-nummer van mijn telefoon is [[imei]].
Telefoon gestolen, IMEI [[imei]], aangifte gedaan in [[plaats]].
De laptop van [[naam]] heeft serienummer [[serial]].
Serienummer van het apparaat: [[serial]]. Graag registreren op naam van [[naam]].
Werktelefoon uitgegeven aan [[naam]]⏎IMEI: [[imei]]⏎Nummer: [[phone]]
Advertentie-ID van het toestel: [[adid]].
De app stuurt de advertising id [[gaid]] mee naar derden.
IDFA [[idfa]] gevonden in de dataset.
Android ID [[androidid]] hoort bij het toestel van [[voornaam]].
iPad met serienummer [[serial]] is zoekgeraakt op school.
Apparaat-ID [[devkey]] is aangemeld op het account van [[naam]].
Bloedglucosemeter van patiënt, serienummer [[serial]], ingenomen.
UDID van de iPhone: [[udid]]
[11:11] [[voornaam]]: wat is het serienummer van je laptop?⏎[11:13] [[voornaam]]: [[serial]]
Garantieclaim wasmachine, S/N [[serial]], koper [[naam]].
Slimme meter met serienummer [[serial]] geplaatst bij [[naam]].
Toets *#06# in; u ziet het IMEI, bijvoorbeeld bij u [[imei]].
device_id=[[devkey]] gebruiker=[[voornaam]] os=android
Pushbericht mislukt voor toestel met device ID [[devkey]].
De pacemaker van patiënt [[naam]] heeft serienummer [[serial]].
MDM: toestel van [[naam]] gewist, IMEI [[imei]].
Bruikleenovereenkomst: chromebook, serienr. [[serial]], leerling [[naam]].
Verzekering vraagt IMEI van het kapotte toestel: [[imei]].
Hoortoestel links serienummer [[serial]], rechts serienummer [[serial]].
""", """
My phone's IMEI is [[imei]].
The laptop issued to [[naam]] has serial number [[serial]].
Phone stolen, IMEI number [[imei]], please block it.
Advertising ID: [[adid]]
The app shares the IDFA ([[idfa]]) with third parties.
Android ID [[androidid]] was linked to user [[voornaam]].
Device ID [[devkey]] was removed from the account of [[naam]].
Insulin pump of the patient, S/N [[serial]], was replaced.
device_id=[[devkey]] os=ios user=[[voornaam]]
Asset: tablet⏎Serial number: [[serial]]⏎Issued to: [[naam]]
UDID of the test iPhone of [[voornaam]]: [[udid]]
""")

# ------------------------------------------------------------------ look-alikes, part 1
L("bsn", """
Het ingevoerde BSN [[!$badbsn]] voldoet niet aan de elfproef en is dus ongeldig.
Foutmelding: BSN [[!$badbsn]] is geen geldig burgerservicenummer.
Uw ordernummer is [[!¤########]]. De levering volgt binnen drie dagen.
Factuurnummer [[!¤########]] staat nog open, bedrag € [[bedrag]].
Het zaaknummer bij de rechtbank is [[!¤########]].
Artikelnummer [[!¤########]] is niet meer op voorraad.
Ticket [[!¤########]] is gesloten door [[voornaam]].
De omzet bedroeg [[!¤##.###.###]] euro over het hele jaar.
Meterstand gas: [[!¤########]] liter.
Volgnummer van de zending: [[!¤########]], vervoerder [[bedrijf]].
Het RSIN van de stichting is [[!$bsn]].
Ons KvK-vestigingsdossier heeft intern kenmerk [[!¤########]].
De chipcode van de hond begint met [[!¤########]].
Kenmerk van deze brief: [[!¤########]]. Vermeld dit in uw antwoord.
Het gemeentelijk projectnummer is [[!### ### ###]].
Batchnummer vaccin: [[!¤########]], houdbaar tot volgend jaar.
Polisnummer [[!¤########]] is per direct opgezegd.
Er zijn [[!¤## ### ###]] bezoekers geteld op de website.
De coördinaten van het perceel zijn X [[!¤#####]].[[~###]] en Y [[~¤#####]].
Contractnummer energie: [[!¤########]].
De vergunning is geregistreerd onder dossiernummer [[!¤########]].
Het testnummer [[!123456789]] is geen echt BSN en mag niet in productie voorkomen.
ordernr;aantal;prijs⏎[[!¤########]];2;[[bedrag]]
""", """
The BSN [[!$badbsn]] fails the eleven test and was rejected as invalid.
Order number [[!¤########]] has been shipped.
Invoice [[!¤########]] is overdue.
Your ticket number is [[!¤########]].
Tracking number [[!¤########]] shows no updates.
Error: [[!$badbsn]] is not a valid BSN.
The company sold [[!¤##,###,###]] units.
The museum object is catalogued under inventory number [[!¤########]].
Policy number [[!¤########]] was cancelled by [[naam]].
RSIN of the foundation: [[!$bsn]]
""")
L("iban", """
Het IBAN [[!$badiban]] is ongeldig: het controlegetal klopt niet.
De bank weigert [[!$badiban]], dit is geen bestaand IBAN.
Bestelnummer [[!NL##ORD########]] is onderweg.
Track en trace: [[!3S°°°°#########]].
Productcode [[!NL¤#°°°°####]] is vervallen.
Uw klantreferentie bij ons is [[!NL-####-####-##]].
Het chassisnummer van de auto is [[!WVWZZZ1KZ¤W######]].
De BIC van de bank is [[!INGBNL2A|RABONL2U|ABNANL2A|KREDBEBB]].
Licentiecode: [[!°°¤#-°°°°-####-####]]
Betalingskenmerk [[!#### #### #### ####]] vermelden bij de betaling.
Gestructureerde mededeling: [[!+++###/####/#####+++]]
SEPA-mandaatkenmerk [[!NL##MND########]] is ingetrokken.
Incassant-ID [[!NL##ZZZ############]] hoort bij de vereniging.
Verzendlabel [[!BE##PAK##########]] kon niet worden gescand.
Het aanbestedingsnummer luidt [[!NL2024TND######]].
Dossiernummer [[!DE## #### ####]] van de Duitse leverancier is gesloten.
EAN-code van de meter: [[!8716############|5414############]]
Vliegticket met referentie [[!KL##°°°°######]].
Conformiteitscertificaat [[!NL##CERT####]] hangt bij de ingang.
De voorbeeldwaarde [[!NL00BANK0123456789]] in de handleiding is fictief en geen geldig IBAN.
Het btw-nummer van de leverancier is [[!NL¤########B01]].
""", """
The IBAN [[!$badiban]] was rejected because the check digits are wrong.
[[!$badiban]] is not a valid IBAN, please check for typos.
Your order reference is [[!NL##ORD########]].
Tracking code [[!3S°°°°#########]] is not active yet.
The BIC is [[!INGBNL2A|KREDBEBB|DEUTDEFF]].
The vehicle identification number is [[!WVWZZZ1KZ¤W######]].
License key: [[!°°¤#-°°°°-####-####]]
Use [[!NL00BANK0123456789]] only as a placeholder, it is not a valid IBAN.
Mandate reference [[!NL##MND########]] has been revoked.
""")
L("payment_card", """
Kaartnummer [[!$badcard]] is ongeldig: de Luhn-controle faalt.
U heeft een verkeerd creditcardnummer ingevoerd: [[!$badcard]] bestaat niet.
Uw bestelnummer is [[!#### #### #### ####]].
Betalingskenmerk [[!¤### #### #### ####]] voor de motorrijtuigenbelasting.
De klantenkaart van de supermarkt heeft nummer [[!26###########]].
EAN-code van de aansluiting: [[!87168#############]].
Ov-chipkaartnummer [[!3528 0### #### ####]] is geblokkeerd.
De barcode op het pakket is [[!¤###############]].
ISBN [[!$isbn]] is besteld voor de bibliotheek.
Cadeaubon met code [[!¤### #### #### ###]] is al ingewisseld.
Transactie-id [[!¤###############]] is geslaagd.
Het ICCID-nummer van de simkaart is [[!8931############### ]].
Bibliotheekpas [[!2900¤#########]] is verlopen.
Het meetresultaat is [[!4,################]] meter.
Zendingnummer [[!¤### #### #### ####]] ligt bij het afhaalpunt.
Tankpasnummer [[!7006##############]] hoort bij de bestelbus.
Tijdstempel in de log: [[!17###########]] milliseconden.
Het polisnummer is [[!¤###-####-####]].
De streepjescode [[!$ean]] staat op de verpakking van de melk.
Factuurreeks [[!2024 0001 0002 0003]] is gecontroleerd door de accountant.
De laatste vier cijfers van de pas zijn [[!####]].
""".replace("############### ]]", "###############]]"), """
Card number [[!$badcard]] is invalid, the Luhn check failed.
The number [[!$badcard]] you entered is not a valid credit card.
Order number [[!#### #### #### ####]] was shipped.
Tracking: [[!¤### #### #### ####]] is at the pickup point.
The loyalty card number is [[!26###########]].
Gift voucher code [[!¤### #### #### ###]] has already been redeemed.
Transaction id [[!¤###############]] succeeded.
ISBN [[!$isbn]] is out of print.
Timestamp [[!17###########]] in milliseconds since the epoch.
Public transport card (OV) [[!3528 0### #### ####]] is blocked.
""")
L("kvk", """
Het RSIN van de organisatie is [[!¤########]].
Factuurnummer [[!¤#######]] is nog niet betaald.
Ordernummer [[!¤#######]], besteld door [[naam]].
Het vestigingsnummer in het handelsregister is [[!0000########]].
Op de teller stond [[!¤# ### ###]] kilometer aan vrachtritten.
Artikelnr. [[!¤#######]] is uit het assortiment.
Ticketnummer [[!¤#######]]: printer werkt niet.
Het bedrag op de begroting is € [[!¤#.###.###]].
Datumcode in de bestandsnaam: [[!20240315|20231107|20250121]].
Meterstand elektra [[!¤#######]] kWh.
Relatienummer [[!¤#######]] bij de verzekeraar.
Uw klantnummer is [[!¤#######]]. Vermeld dit bij vragen.
Zaaknummer [[!¤#######]] / kanton.
De raffinaderij verwerkt [[!¤#######]] liter per dag.
Gironummer van vroeger: [[!¤######]], inmiddels opgeheven.
Opdrachtbon [[!¤#######]] is door de monteur getekend.
Het lidmaatschapsnummer van de sportbond is [[!¤#######]].
Kassabon [[!¤#######]], totaal € [[bedrag]].
Projectcode [[!¤#######]] loopt tot eind dit jaar.
Het partijnummer van de levering is [[!¤#######]].
Een KvK-nummer heeft acht cijfers; [[!¤#####]] is dus te kort en ongeldig.
""", """
Invoice number [[!¤#######]] is still open.
Order [[!¤#######]] was placed by [[naam]].
The RSIN is [[!¤########]].
Your customer number is [[!¤#######]].
Ticket [[!¤#######]]: printer does not work.
The file is named backup_[[!20240315|20231107|20250121]].
Article number [[!¤#######]] has been discontinued.
The budget is EUR [[!¤#,###,###]].
The branch number (vestigingsnummer) is [[!0000########]].
""")
L("vat", """
Het btw-nummer [[!NL12345678B01|NL1234567890B1|BE012345678]] is ongeldig volgens VIES.
Op de factuur staat [[!€ ¤##,##]] aan btw.
Het btw-tarief is [[!21%|9%|21 procent|6%]].
Ordernummer [[!NL########B]] is verwerkt.
Het KvK-nummer van de leverancier is [[!¤#######]].
Loonheffingennummer [[!¤########L01]] is van de werkgever.
Omzetbelastingaangifte, betalingskenmerk [[!¤### #### #### ####]].
Productcode [[!BE-####-###]] past op alle modellen.
De IBAN-rekening begint met [[!BE¤#]].
De afdeling zit in gebouw [[!NL-B0¤]].
Vluchtnummer [[!KL####|SN####|LH####]] is vertraagd.
Het RSIN is [[!¤########]].
Btw over het eerste kwartaal: [[!¤.###,##]] euro.
Normblad [[!NEN-EN 15224|DIN 18040|NEN 7510]] is van toepassing.
Typeplaatje: model [[!DE¤#####]], 230 volt.
Ontvangstbevestiging [[!FR########]] voor de Franse zending.
Certificaatnummer [[!NL-BIO-01|BE-BIO-02]] staat op de verpakking.
Volgens [[!artikel 35a]] van de Wet OB moet het btw-nummer op de factuur staan.
Postbusadres in Luxemburg: [[!L-¤###]].
Btw-code in het boekhoudpakket: [[!V21|H9|VH]].
Debiteurnummer [[!D######]] heeft btw verlegd.
""", """
The VAT number [[!NL12345678B01|NL1234567890B1|BE012345678]] is invalid according to VIES.
VAT amount: [[!EUR ¤##.##]]
The VAT rate is [[!21%|9%|20%]].
Order reference [[!NL########B]] was processed.
Wage tax number [[!¤########L01]] belongs to the employer.
Flight [[!KL####|SN####|LH####]] is delayed.
The Chamber of Commerce number is [[!¤#######]].
Standard [[!NEN-EN 15224|DIN 18040]] applies.
Model [[!DE¤#####]], 230 volts.
""")
L("passport", """
De artikelcode is [[!N°#°#°##¤]], zie de catalogus.
Bestelnummer [[!NL######]] is verzonden.
De laptop heeft serienummer [[!°°#°#°°##]].
Mijn boekingscode is [[!°#°°#°]], de naam op de boeking is [[naam]].
Vluchtnummer [[!KL####]] vertrekt om [[uur]].
Wachtwoordhint: niet invullen. Kortingscode [[!NX#K#P#R¤]] geeft 10% korting.
Een paspoortfoto is [[!35 x 45 mm]].
De kosten van een paspoort zijn [[!€ ##,##]].
Uw paspoort is [[!10 jaar]] geldig.
Het rijbewijs heeft nummer [[!5#########]], een paspoort is niet getoond.
Loonschaal [[!NB###]] hoort bij deze functie.
Onderdeel [[!NP#°###°#]] van de cv-ketel is vervangen.
Afspraak bij burgerzaken, afspraakcode [[!°°####°#]].
Het zaaknummer van de visumaanvraag is [[!NLD-########]].
In [[!artikel 9]] van de Paspoortwet staat wie een paspoort kan aanvragen.
Chassisnummer eindigt op [[!°°######]].
Cadeaukaart [[!N#°#°#°#¤]] nog € [[bedrag]] saldo.
Lotnummer medicijn: [[!°°######]].
Het ingevoerde paspoortnummer [[!AB12|N1|12 34]] is te kort en is afgekeurd.
Tas met model [[!NXP####]] is gevonden in de trein.
Licentiesleutel [[!°°#°#-°#°°#]] voor de software.
""", """
Order number [[!NL######]] has shipped.
The laptop's serial number is [[!°°#°#°°##]].
The booking reference is [[!°#°°#°]].
Flight [[!KL####]] departs at [[uur]].
Discount code [[!NX#K#P#R¤]] gives you 10% off.
A passport photo is [[!35 x 45 mm]].
A new passport costs [[!EUR ##.##]].
The entered passport number [[!AB12|N1]] is too short and was rejected.
Batch number [[!°°######]] has been recalled.
""")
L("identity_card", """
De artikelcode van het bureau is [[!I°#°#°##¤]].
Het lotnummer van de levering is [[!###-#######-##]], dus geen documentnummer.
Bestelnummer [[!59#-#######]] is verwerkt.
Betalingskenmerk [[!592 #### ####]] van de gemeente.
Serienummer scanner: [[!IXP#°#°##]].
Een identiteitskaart kost [[!€ ##,##]].
De identiteitskaart is [[!10 jaar]] geldig.
Vraagstuk [[!ID-#####]] staat op de backlog.
Kamer [[!IK ¤.##]] is gereserveerd voor het gesprek.
ISBN [[!$isbn]] gaat over identiteit.
Ticket [[!IT-######]]: identiteitskaartlezer doet het niet.
De kaartlezer heeft type [[!IDX-####]].
Volgens [[!artikel 2]] van de Wet op de identificatieplicht moet u zich kunnen legitimeren.
Pakketcode [[!ISR######¤]] ligt bij de balie.
Bibliotheekpas [[!¤##########]] is geen identiteitskaart.
Klantenkaart [[!592-###-###]] spaart punten.
Dossier [[!IN####-##]] is overgedragen.
De ov-chipkaart heeft nummer [[!3528 0### #### ####]].
Ingevoerd kaartnummer [[!592-123-1]] heeft niet het formaat van een identiteitskaart en is geweigerd.
Voorraadcode [[!ISP#K#B¤#]] is vervangen.
Polis [[!I######]] is opgezegd.
""", """
The article code of the desk is [[!I°#°#°##¤]].
Order [[!59#-#######]] has been processed.
Scanner serial number: [[!IXP#°#°##]]
An identity card costs [[!EUR ##.##]].
Ticket [[!IT-######]]: the ID card reader is broken.
The library card [[!¤##########]] is not an identity document.
The ID card reader is a model [[!IDX-####]].
ISBN [[!$isbn]] is about identity.
Coupon [[!ISP#K#B¤#]] expired yesterday.
""")
L("driving_licence", """
Ordernummer [[!5#########]] staat klaar in de winkel.
De factuur met nummer [[!4#########]] is betaald.
Bel voor het rijexamen het CBR op [[!088 227 77 00]].
Unixtijd in de log: [[!17########]].
Een rijbewijs verlengen kost [[!€ ##,##]].
Het rijbewijs heeft categorie [[!B|BE|C1|AM]].
Voor het rijexamen zijn [[!30 lessen|40 lessen|25 rijlessen]] nodig.
Polisnummer autoverzekering: [[!5#########]].
De auto heeft [[!¤##.###]] kilometer gereden.
Barcode van het pakket is [[!3#########]].
Klantnummer bij de lease: [[!3#########]].
Het theoriecertificaat heeft nummer [[!T-#######]].
Kenteken [[$x]] 
Rijbewijscode [[!95|01.06|70|78]] staat op de achterkant.
CBR-reserveringsnummer [[!6#########]] voor het praktijkexamen.
Bekeuring met CJIB-nummer [[!4### #### ####]] is betaald.
Volgens [[!artikel 107]] van de Wegenverkeerswet is een rijbewijs verplicht.
Het parkeerbonnummer is [[!5#########]].
Het ingevoerde rijbewijsnummer [[!12345|5123|999]] is te kort en afgekeurd.
ISBN-10 van het theorieboek: [[!90########]].
Verlenging duurt [[!5 werkdagen|10 werkdagen]].
Zendingnummer [[!5#########]] is bezorgd.
""".replace("Kenteken [[$x]] \n", ""), """
Order number [[!5#########]] is ready for pickup.
Invoice [[!4#########]] has been paid.
Unix timestamp: [[!17########]]
Renewing a driving licence costs [[!EUR ##.##]].
He holds a licence in category [[!B|BE|C1|AM]].
Car insurance policy number: [[!5#########]]
The car has done [[!¤##,###]] kilometres.
The entered driving licence number [[!12345|5123]] is too short and was rejected.
Parcel barcode [[!3#########]] could not be scanned.
""")
L("licence_plate", """
Artikelcode [[!°°-##-°°]] is niet leverbaar.
We spelen met opstelling [[!4-3-3|4-4-2|5-3-2]] zaterdag.
De uitslag was [[!12-9-3]] in sets en punten.
Kamer [[!B-12-04|C-08-11|A-21-02]] is vrij.
Ordercode [[!##-°°°-#]] staat op de pakbon.
Formulier [[!HR-##-°°]] moet worden ingevuld.
Zet de stoel in stand [[!3-2-1]].
Projectcode [[!GV-###-K]] loopt tot de zomer.
Het postvak is [[!12-34-56]] op de tweede etage.
Kleurcode [[!RAL ####]] voor de voordeur.
De kluiscombinatie is [[!##-##-##]].
Lijn [[!N-##]] stopt niet bij het station.
Medicijnschema [[!1-0-1|1-1-1|0-0-1]] bij het eten.
De norm [[!NEN-##-##]] is ingetrokken.
Rijksdriehoekskaart blad [[!##-°-##]] is besteld.
Motorblok met onderdeelnummer [[!##-°°-##]] is vervangen.
Software-build [[!°-###-°°]] gaat vanavond live.
Batch [[!°°-###-°]] is teruggeroepen.
Vakcode [[!BK-101-D|WB-202-T]] telt voor vijf studiepunten.
Vak [[!H-###-BB]] in het magazijn is leeg.
Bloeddruk [[!135-85]] gemeten in rust.
Sorteercode [[!##-##-##]] van de Britse bank ontbreekt.
""", """
Part number [[!°°-##-°°]] is out of stock.
They play a [[!4-3-3|4-4-2|5-3-2]] formation.
Room [[!B-12-04|C-08-11]] is available.
Project code [[!GV-###-K]] ends this summer.
Dosage [[!1-0-1|1-1-1]] with meals.
Batch [[!°°-###-°]] was recalled.
Course code [[!BK-101-D|WB-202-T]] is worth five credits.
The sort code of the bank is [[!##-##-##]].
Form [[!HR-##-°°]] must be signed.
""")
L("phone", """
Ordernummer [[!06########]] is verzonden.
Artikelnummer [[!06-########|0612-345678]] is uitverkocht.
Factuurnr. [[!020-#######]] staat open.
Het zaaknummer is [[!C/09/######]] bij de rechtbank.
Het bedrag is [[!€ 1.2##.###,##]].
Betalingskenmerk [[!06## #### #### ####]] gebruiken.
Meterstand: [[!06#######]] kWh.
Op pagina [[!020|112|070]] van het handboek staat de procedure.
ISBN [[!$isbn]] is gereserveerd.
Track en trace [[!0032#########]] is onbekend.
Kenmerk [[!2024-0######]] vermelden bij antwoord.
De GPS-coördinaten zijn [[!52.0#####, 4.3#####]].
Barcode [[!06#########]] kon niet worden gelezen.
Inventarisnummer [[!0470-######]] is afgeschreven.
Lotnummer [[!0031######]] van het vaccin.
Leeftijdsgroep [[!06-12]] jaar in de gymzaal.
Openingstijden: [[!09.00-17.30|08.30-12.00]] uur.
Projectnummer [[!030-####-###]] is gesloten.
Versie [[!06.12.34.56]] van de firmware is geïnstalleerd.
Volgnummer [[!0485 ## ## ##]] van het onderdeel staat op de doos.
De temperatuur steeg van [[!06,12]] naar 9 graden.
Het polisnummer is [[!070######]].
Rekening nr. [[!0######-##]] is opgeheven in de oude giroadministratie.
""", """
Order number [[!06########]] has shipped.
Article [[!0612-345678|06-########]] is sold out.
Invoice [[!020-#######]] is open.
Payment reference [[!06## #### #### ####]]
The coordinates are [[!52.0#####, 4.3#####]].
ISBN [[!$isbn]] is reserved.
Case number [[!2024-0######]] was closed.
Opening hours: [[!09.00-17.30|08.30-12.00]]
Firmware version [[!06.12.34.56]] was installed.
Meter reading [[!06#######]] kWh.
""")
L("email", """
Log in met [[!root@server01|beheer@web03|deploy@build02]] en start de dienst opnieuw.
De server toont [[!admin@localhost]] als prompt.
Installeer [[=react@18.2.0]] in plaats van de oude versie.
Het pakket [[=lodash@4.17.21]] bevat een lek.
Wij kopen 12 stuks [[!@ € 4,50]] per stuk in.
Het formaat is [[!voornaam.achternaam@organisatie]], zonder landcode, en wordt door het systeem aangevuld.
Het domein [[!@delindezorg.nl|@kompasadvies.nl]] is toegevoegd aan de filterlijst.
Het veld bevat alleen [[!jan@|info@|klant@]] en is dus geen geldig adres.
Invoer [[!karin.bakker.nl|info.bedrijf.nl|jan_at_mail]] geweigerd: geen geldig e-mailadres, het apenstaartje ontbreekt.
Clone de repository via [[!git@github.com:kompas/portaal.git]] en bouw opnieuw.
De annotatie [[!@Override|@Test|@Autowired]] ontbreekt in de klasse.
Docker-image [[!nginx@sha256:~~~~~~~~~~~~]] is vernieuwd.
Databasegebruiker [[!app@localhost|rapport@localhost]] heeft leesrechten.
De zoekterm [[!*@*]] geeft te veel resultaten.
Wij zitten [[!@home|@work]] deze week, kom gerust langs.
Cel A4 bevat de formule [[!=SOM(@prijs)]] en geeft een fout.
Vermenigvuldigen met het teken [[!a@b]] is in de code matrixvermenigvuldiging.
Bezoek de site [[!www.delindezorg.nl|www.kompasadvies.nl]] voor de formulieren.
Spelregel: in het mailadres komt precies een [[!@]] voor.
CSS-regel [[!@media|@import|@font-face]] werkt niet in de oude browser.
In het veld staat [[!naam@@domein]], dat wordt afgekeurd als ongeldig e-mailadres.
Ssh-sleutel met commentaar [[!werkplek@laptop]] is toegevoegd.
""".replace("=SOM(@prijs)", "=SOM(@prijs)"), """
Log in as [[!root@server01|deploy@build02]] and restart the service.
Install [[=react@18.2.0]] instead of the old version.
We buy 12 pieces [[!@ EUR 4.50]] each.
The field contains only [[!john@|info@]] and is not a valid address.
Clone [[!git@github.com:kompas/portal.git]] and build again.
The annotation [[!@Override|@Test]] is missing.
The input [[!karin.bakker.nl|info.company.nl]] is not a valid e-mail address, the at sign is missing.
The domain [[!@kompasadvies.nl]] was added to the filter list.
The database user is [[!app@localhost]].
The CSS rule [[!@media|@import]] is not supported.
""")
L("url", """
Meer informatie vindt u op [[!https://www.rijksoverheid.nl|https://www.belastingdienst.nl]].
Onze website is [[!www.delindezorg.nl|www.kompasadvies.nl|www.hogeveenbouw.nl]].
Bekijk de openingstijden op [[!https://www.kompasadvies.nl/contact|https://www.hogeveenbouw.nl/openingstijden]].
De documentatie staat op [[!https://docs.python.org/3/library/json.html|https://developer.mozilla.org/nl/docs/Web]].
Het privacybeleid is te lezen via [[!https://www.delindezorg.nl/privacy]].
Download het formulier op [[!https://www.meridiaansoft.nl/downloads/formulier.pdf]].
De bug is beschreven op [[!https://github.com/python/cpython/issues/¤####]].
Het schema staat op [[!http://www.w3.org/2001/XMLSchema|http://schemas.xmlsoap.org/soap/envelope/]].
De API draait op [[!https://api.meridiaansoft.nl/v2/status|http://localhost:8080/health]].
Zie de cursuspagina [[!https://www.scholengroep-west.be/cursussen/nederlands]].
De vacature staat op [[!https://www.hogeveenbouw.nl/vacatures/timmerman]].
Reserveren kan via [[!https://www.bibliotheek-zuid.nl/reserveren]].
De wet staat op [[!https://wetten.overheid.nl/BWBR0040940/]].
Algemene voorwaarden: [[!https://www.kompasadvies.nl/voorwaarden]]
Dienstregeling op [[!https://www.ns.nl|https://www.delijn.be]], stand van vandaag.
Vul de enquête in op [[!https://www.delindezorg.nl/enquete]], deelname is anoniem.
De handleiding van de wasmachine staat op [[!https://www.voorbeeldmerk.nl/handleidingen/wm200]].
Het weerbericht op [[!https://www.knmi.nl]] geeft code geel.
Volg de bedrijfspagina op [[!https://www.linkedin.com/company/meridiaan-software]].
Het bestand heet [[!rapport.def.docx|index.html|start.nl.txt]].
In de wiki staat het op [[!https://nl.wikipedia.org/wiki/Fiets]].
""", """
More information at [[!https://www.who.int|https://www.europa.eu]].
Our website is [[!www.kompasadvies.nl|www.meridiaansoft.nl]].
The documentation is at [[!https://docs.python.org/3/library/json.html]].
Read the privacy policy at [[!https://www.meridiaansoft.nl/privacy]].
The bug is described at [[!https://github.com/python/cpython/issues/¤####]].
The API runs on [[!https://api.meridiaansoft.nl/v2/status|http://localhost:8080/health]].
Follow our company page at [[!https://www.linkedin.com/company/meridiaan-software]].
The vacancy is published at [[!https://www.hogeveenbouw.nl/jobs/carpenter]].
Terms and conditions: [[!https://www.kompasadvies.nl/terms]]
The schema is [[!http://www.w3.org/2001/XMLSchema]].
""")
L("handle", """
De CSS-regel [[!@media|@import|@keyframes]] wordt niet herkend.
Voeg [[!@Override|@Deprecated|@Autowired]] boven de methode toe in Java.
Het npm-pakket [[!@angular/core|@types/node|@babel/core]] is verouderd.
Wij leveren 20 stuks [[!@ € 3,50|@ 2,95]].
Stuur een bericht met [[!@everyone|@here|@channel]] om de hele groep te bereiken.
De hashtag [[=#zorg]] was trending op Instagram.
Het mailfilter blokkeert het domein [[!@delindezorg.nl|@kompasadvies.nl]].
De cronregel [[!@daily|@reboot|@hourly]] start de back-up.
In het sjabloon staat de variabele [[!@naam|@datum|@bedrag]] die nog gevuld moet worden.
SQL-parameter [[!@klantId|@jaar|@aantal]] is niet gedeclareerd.
Excel toont de formule met [[!@A1|@Tabel1]] ervoor.
Het apenstaartje [[!@]] heet in het Engels at sign.
Decorator [[!@property|@staticmethod|@dataclass]] in Python.
De lezing is [[!@ 19:30|@ 20.00]] in de aula.
Prijs per kilo: 5 kg [[!@ 1,20]].
In het Blade-bestand ontbreekt [[!@endif|@csrf]].
De variabele [[!@gebruiker_id]] in het Ruby-script is leeg.
Volg de hashtag [[=#samensterk]] op Twitter.
De snelheid is gemeten [[!@ 2.4 GHz|@ 60 Hz]].
PHPDoc: [[!@param|@return|@throws]] ontbreekt bij de functie.
In T-SQL geeft [[!@@ROWCOUNT|@@IDENTITY]] het aantal rijen terug.
Maak in je Razor-pagina een [[!@model]] aan.
""", """
The CSS rule [[!@media|@import|@keyframes]] is not supported.
Add [[!@Override|@Deprecated]] above the Java method.
The npm package [[!@angular/core|@types/node]] is outdated.
20 pieces [[!@ EUR 3.50]] each.
Use [[!@everyone|@here]] to notify the whole channel.
The hashtag [[=#healthcare]] was trending on Instagram.
Cron entry [[!@daily|@reboot]] starts the backup.
The Python decorator [[!@property|@staticmethod]] is missing.
SQL parameter [[!@customerId|@year]] is not declared.
The lecture starts [[!@ 7.30 pm|@ 8 pm]] in the main hall.
""")

# ------------------------------------------------------------------ look-alikes, part 2
L("ip", """
Ongeldig IP-adres [[!256.300.1.2|192.168.1.999|10.0.0.256|300.12.4.1]] in de configuratie.
De software is bijgewerkt naar versie [[!4.2.1.0|10.3.2.1|7.0.12.4]].
Zie paragraaf [[!2.3.1.4|1.2.3.4|4.1.2.2]] van het beleidsplan.
De OID is [[!1.3.6.1.4.1|2.16.840.1.113883]] volgens de standaard.
De omzet was [[!1.234.567,00|12.450.300,50]] euro.
Installeer build [[!115.0.5790.110|98.0.4758.102]] van de browser.
Firmware [[!1.0.3.12|2.1.14.8]] lost het probleem op.
De storing begon volgens de log om [[!12:30:45|08:05:10]] uur.
Rubriek [[!6.1.2|3.4.1]] van de checklist is leeg.
In C++ schrijf je [[!std::vector|std::string]] voor een reeks.
Hoofdstuk [[!3.2.1.1|5.1.1.2]] gaat over risico's.
De verhouding is [[!1:2:4:8]] in het mengsel.
Artikelcode [[!10.20.30.40|12.01.44.10]] uit de catalogus.
Gemeten waarden: [[!3.1, 4.2, 5.0]] graden.
Wervels: L4-L5, score [[!2.1.0.1]] op de schaal.
Voor bevelen in Perl gebruik je [[!Data::Dumper|File::Basename]].
Grootboekrekening [[!4.1.0.0|8.0.1.0]] is geboekt.
Kies in de productlijn model [[!V1.2.3.4|R4.0.1.0]] van de scanner.
De release-notes van [[!3.11.4.0|2.7.18.1]] zijn gepubliceerd.
Telefonisch keuzemenu: [[!1.2.1.3]] achter elkaar intoetsen.
Coördinaat [[!52.3702, 4.8952|50.8503, 4.3517]] staat in de kaart.
Het ip [[!192.168.1|10.0.5]] is niet volledig en wordt geweigerd.
""", """
Invalid IP address [[!256.300.1.2|192.168.1.999|10.0.0.256]] in the config.
The software was updated to version [[!4.2.1.0|10.3.2.1]].
See section [[!2.3.1.4|1.2.3.4]] of the manual.
The OID is [[!1.3.6.1.4.1]].
Install browser build [[!115.0.5790.110]].
Time of event: [[!12:30:45]].
In C++ use [[!std::vector|std::string]].
Firmware [[!1.0.3.12|2.1.14.8]] fixes the problem.
Part number [[!10.20.30.40]] from the catalogue.
Chapter [[!3.2.1.1]] deals with risks.
""")
L("mac", """
De video duurt [[!01:22:33:04]] inclusief frames.
Het certificaat heeft vingerafdruk [[!^^:^^:^^:^^:^^:^^:^^:^^:^^:^^:^^:^^:^^:^^:^^:^^:^^:^^:^^:^^]].
Het tijdstip in de log is [[!12:30:45]].
MAC-adres [[!00:1G:2H:33:44:55|ZZ:11:22:33:44:55]] is ongeldig, het bevat tekens die niet hexadecimaal zijn.
Het ingevoerde MAC-adres [[!00:1A:2B:3C]] is te kort en wordt geweigerd.
De kleurcode is [[=#A1B2C3]] voor de huisstijl.
Sleutel-id [[!^^^^-^^^^-^^^^]] van de licentie.
De mengverhouding is [[!10:20:30:40:50:60]].
Commit [[!~~~~~~~~~~~~]] lost de fout op.
Artikelnummer [[!##-##-##-##-##-##]] is niet op voorraad.
Onze lotto-getallen zijn [[!03-11-17-24-32-41]].
De reeks [[!01-02-03-04-05-06]] staat op het slot.
Kluiscode [[!12-34-56-78]] is gewijzigd.
Hexadecimale waarde [[!0x^^^^^^^^]] in het geheugen.
De md5-hash is [[!$hex32]].
Psalm [[!23:1-6]] werd gelezen.
Tracknummer [[!^^.^^.^^.^^]] van de zending.
De standen van de sets waren [[!25-20, 23-25, 25-18]].
UUID [[!$uuid]] is het transactienummer.
De tijdzone en offset zijn [[!+02:00]].
Wereldwijde naam van de opslag (WWN): [[!50:06:01:60:^^:^^:^^:^^]].
IPv6-notatie [[!2001:db8::1]] staat in het document.
""", """
The video is [[!01:22:33:04]] long.
Certificate fingerprint: [[!^^:^^:^^:^^:^^:^^:^^:^^:^^:^^:^^:^^:^^:^^:^^:^^:^^:^^:^^:^^]]
The time in the log is [[!12:30:45]].
MAC address [[!00:1G:2H:33:44:55]] is invalid, it has non-hex characters.
The lottery numbers are [[!03-11-17-24-32-41]].
The hex colour is [[=#A1B2C3]].
The ratio is [[!10:20:30:40:50:60]].
The md5 hash is [[!$hex32]].
Part number [[!##-##-##-##-##-##]] is out of stock.
Transaction [[!$uuid]] succeeded.
""")
L("postcode", """
Het gewicht is [[!1500 kg|2400 kg]] bij levering.
Dat kost [[!1250 EUR|2000 EUR]] per jaar.
In [[!1945|2024|1998]] is het gebouw geopend.
De Romeinen kwamen rond [[!1200 BC|3000 BC]].
De Peugeot [[!3008 GT|5008 GT]] is te koop.
Modelnummer [[!4711 XL|2200 XT]] is de grote variant.
Volgens artikel [[!1234|6212|7610]] van het wetboek.
Kamer [[!1204]] is op de eerste etage.
Het is [[!2300 VA|1500 VA]] volgens het typeplaatje.
Capaciteit: [[!4000 mA|5000 mA|3500 mA]] per uur.
Ordernummer [[!1234 AB|5678 CD]] is een magazijncode, geen adres.
De printer heeft toner [[!2040 BK|3010 BK]] nodig.
De scholieren fietsten [[!1200 km|3500 km]] in totaal.
Normblad [[!NEN 3140|NEN 1010]] is gewijzigd.
De omzet was [[!4500 euro|8700 euro]] vorige maand.
Bustijden: lijn 12 om [[!1430|0915]] uur.
Het werk telt [[!2500 woorden|4000 woorden]].
Intel Core i7 [[!8700 K|9700 K]] processor.
Uitgave [[!2019 NR|2021 NR]] van het tijdschrift.
Ruimte is [[!1200 m2]] groot.
Motor draait [[!3200 RPM|1800 RPM]] stationair.
Pas op pagina [[!1023|1140]] staat de tabel.
Frequentie: [[!2400 MHz|5200 MHz]].
De deelnemersgroep telt [[!3000]] mensen, van wie de helft vrouw is.
""", """
It weighs [[!1500 kg|2400 kg]].
The price is [[!1250 EUR|2000 EUR]].
Settled around [[!1200 BC|3000 BC]].
The Peugeot [[!3008 GT]] is for sale.
Battery capacity: [[!4000 mA|5000 mA]].
Room [[!1204]] is on the first floor.
The engine runs at [[!3200 RPM]].
The essay has [[!2500 words]].
Printer toner [[!2040 BK]] is out of stock.
Standard [[!NEN 3140]] was revised.
""")
L("address", """
We zien u in [[!kamer 12|zaal 3|lokaal 214]].
Zie [[!hoofdstuk 12|paragraaf 4|bijlage 3]] van het rapport.
Volgens [[!artikel 6 lid 1]] AVG is er een grondslag.
Neem [[!bus 12|tram 4|lijn 300]] naar het station.
Het overleg is in [[!week 12|week 34]] gepland.
De lift stopt op [[!etage 4|niveau 2]].
De [[!Rijksweg A12|snelweg A2|Ringweg A10]] is afgesloten door een ongeval.
Stuur het naar [[!Postbus ###]], dat is geen bezoekadres.
Op de [[!N201 hectometerpaal 12|A27 afrit 30]] staat een file.
De film heet [[!Laan van Troost deel 2]].
Groep [[!8 van de basisschool]] gaat op kamp.
Opgave [[!oefening 5 vraag 12]] was lastig.
[[!Verdieping 3, balie 7]] is voor bezoekers.
Volg in het ziekenhuis de borden naar [[!Cardiologie route 24|Oogheelkunde route 8]].
De vergaderruimte heet [[!Kerkzaal 2|Molenkamer 1]].
Op de pakbon staat: [[!Molenbrood 24]] stuks, krentenbol 12 stuks.
We lezen [[!psalm 23 vers 4|Genesis 12]] in de dienst.
Het team [[!Jong Zuid 12]] verloor met 3-1.
[[!Perron 5|Spoor 12|Gate 8]] is gewijzigd.
[[!Perceel 1204|Kavel 12]] in sectie B is verkocht.
Onze plaatsen in het stadion: [[!vak 14, rij 3]].
Pagina [[!112]] van de gids beschrijft het zwembad.
Het wijkteam is gevestigd in [[!de binnenstad]], zonder vast adres.
Ons project heet [[!Parkzicht 2030|Stationsgebied 2040]].
""", """
See [[!chapter 12|section 4|appendix 3]] of the report.
The meeting is in [[!room 12|room 3.14]].
Take [[!bus 12|tram 4]] to the station.
[[!Motorway A12|Highway A2]] is closed.
Under [[!article 6(1)]] GDPR there is a legal basis.
Departure from [[!platform 5|gate 8]] at [[uur]].
Send it to [[!PO Box ###]], there is no visiting address.
The project is called [[!Station Area 2040]].
Our team, [[!Park Rangers 12]], lost the match.
We read [[!Psalm 23]] in church.
""")
L("date_of_birth", """
De factuurdatum is [[!$date]].
Uw afspraak is op [[!$date]] om [[uur]] uur.
Het contract van [[naam]] gaat in op [[!$date]].
Overleden op [[!$date]] te [[plaats]].
Het rapport is van [[!$date]], opgesteld door [[naam]].
De verhuisdatum is [[!$date]].
Uw rijbewijs verloopt op [[!$date]].
Getrouwd op [[!$date]] in [[plaats]].
De vergadering van [[!$date]] gaat niet door.
Patiënt opgenomen op [[!$date]], geboortedatum onbekend.
Ziek gemeld sinds [[!$date]].
Ingangsdatum polis: [[!$date]]
De school begint op [[!$date]].
Datum afgifte paspoort: [[!$date]]
Diploma behaald op [[!$date]].
Het dossier is op [[!$date]] gesloten.
Bestelling geplaatst op [[!$date]].
De brief is gedateerd [[!$date]].
Uitslag van het bloedonderzoek van [[!$date]].
Het bedrijf werd opgericht op [[!$date]].
Uiterste betaaldatum [[!$date]].
Datum ondertekening: [[!$date]], plaats: [[plaats]]
Onze school is geopend op [[!$date]] en de opening was druk bezocht.
De houdbaarheidsdatum van het medicijn is [[!$date]].
Uitgerekende datum van de bevalling: [[!$date]].
""", """
The invoice date is [[!$date]].
Your appointment is on [[!$date]].
The contract of [[naam]] starts on [[!$date]].
Died on [[!$date]] in [[plaats]].
The report is dated [[!$date]].
Married on [[!$date]] in [[plaats]].
The order was placed on [[!$date]].
The passport was issued on [[!$date]].
The licence expires on [[!$date]].
The company was founded on [[!$date]].
Date of admission: [[!$date]]
""")
L("date", """
De vergadering is om [[!12.30 uur|14.15 uur|09.00 uur]].
Schooljaar [[!2023-2024|2024/2025]] is begonnen.
Versie [[!12.03.1|3.11.2|2.4.10]] van de software is uit.
De uitslag was [[!2-1|3-1|4-0]] voor de thuisploeg.
We spelen [[!4-3-3|4-4-2]] zaterdag.
Zaaknummer [[!2024/0317|23/04512]] is in behandeling.
Paragraaf [[!4.2.10|3.1.12]] van het plan.
Wij zijn [[!24/7]] bereikbaar.
Neem [[!1/2]] tablet per keer.
Dosering [[!1-0-1|1-1-1]] bij de maaltijd.
Openingstijden [[!9.00-17.00|8.30-12.30]] uur.
Bloeddruk [[!120/80|135/85]] gemeten.
Het bedrag is [[!12.03]] euro.
Rapportnummer [[!2023-045|2024-112]] is vertrouwelijk.
De schaal is [[!1:50.000|1:25.000]].
Wachtrij: [[!3-5 dagen|2-4 weken]] levertijd.
Formaat [[!10-15-20]] cm.
Projectcode [[!20-03-A]] heeft budget.
Artikel [[!7:669]] BW gaat over ontslag.
Norm [[!ISO 27001-2]] wordt toegepast.
De koers ging van [[!1.03 naar 1.12]].
Lijn [[!12-14]] vertrekt later.
Onderdeelnummer [[!31-12-B]] is besteld.
De [[!3-7-9]]-regel wordt in de cursus uitgelegd.
""", """
The meeting is at [[!12:30|2.15 pm]].
School year [[!2023-2024|2024/2025]] has started.
Version [[!12.03.1|3.11.2]] was released.
The score was [[!2-1|3-1]].
We are open [[!24/7]].
Take [[!1/2]] tablet at night.
Blood pressure was [[!120/80|135/85]].
Case number [[!2024/0317]] is pending.
Section [[!4.2.10]] of the plan.
Delivery takes [[!3-5 days]].
""")
L("age", """
Het contract loopt [[!5 jaar|3 jaar|2 jaar]].
De garantie is [[!2 jaar|5 jaar]] na aankoop.
Hij werkt al [[!12 jaar|25 jaar]] bij [[bedrijf]].
Straf: [[!4 jaar|6 maanden]] cel geëist.
De opleiding duurt [[!4 jaar|3 jaar]].
Over [[!5 jaar|10 jaar]] is de hypotheek afbetaald.
De bewaartermijn is [[!7 jaar|15 jaar]].
Zij woont er [[!20 jaar|30 jaar]], sinds de nieuwbouw.
Het bedrag is [[!42 euro|60 euro]].
Temperatuur was [[!38 graden|17 graden]].
Het huis is gebouwd in 1970 en dus [[!50 jaar]] oud gebouw volgens de taxatie.
De rondvaart duurt [[!45 minuten|60 minuten]].
Kamer [[!42|17]] is vrij.
Lijn [[!12|35]] rijdt niet.
Voor de cursus is [[!8 weken|12 weken]] nodig.
De afstand is [[!42 km|21 km]].
Er waren [[!30|45]] deelnemers bij de bijeenkomst.
Getrouwd zijn ze al [[!25 jaar|40 jaar]].
Rentevaste periode [[!10 jaar|20 jaar]].
Hoofdstuk [[!12|7]] gaat over ouderen.
Score [[!8|7]] op de pijnschaal van 10.
De wachttijd is [[!6 maanden|3 maanden]].
Het project wordt [[!over 2 jaar]] geëvalueerd.
Betaal binnen [[!14 dagen|30 dagen]].
De cijferlijst toont een [[!8,5]] voor wiskunde.
""".replace("Het huis is gebouwd in 1970 en dus [[!50 jaar]] oud gebouw volgens de taxatie.", "De dakbedekking gaat volgens de aannemer [[!30 jaar|25 jaar]] mee."), """
The contract runs for [[!5 years|3 years]].
The warranty is [[!2 years]] from purchase.
He has worked here for [[!12 years|25 years]].
The sentence is [[!4 years]].
The retention period is [[!7 years]].
They have been married for [[!25 years]].
The waiting time is [[!6 months]].
Room [[!42|17]] is free.
The distance is [[!42 km]].
Pain score was [[!8]] out of 10.
The temperature was [[!38 degrees]].
""")
L("patient_number", """
Factuurnummer [[!¤######]] van het ziekenhuis is niet betaald.
Er zijn [[!1.240|12.500]] patiënten behandeld dit jaar.
De patiënt heeft een bloeddruk van [[!120/80|140/90]].
Kamer [[!###]], bed 2, is voor de patiënt klaar.
Het medicijn heeft RVG-nummer [[!######]].
Labnummer van het apparaat: [[!LAB-#####]].
Ordernummer [[!¤######]] rolstoel is geleverd.
De patiënt kreeg [[!500 mg|1000 mg]] paracetamol.
Verwijsnummer van de huisarts: [[!ZD##########]].
Route [[!24|118]] leidt naar de polikliniek.
AGB-code van de arts: [[!0#######]].
Ticket [[!¤######]] over het patiëntportaal is gesloten.
Diagnosecode [[!I10|J45.9|E11.9]] bij de patiënt.
DBC-zorgproduct [[!9########]] wordt gedeclareerd.
Polisnummer [[!¤########]] van de zorgverzekering.
Het telefoonnummer van de patiëntenadministratie eindigt op [[!###]].
Serienummer infuuspomp [[!IP-#####]].
Gewicht van de patiënt: [[!78 kg|64,5 kg]].
Lotnummer vaccin voor de patiënt: [[!°°####]].
Artikelnummer verband [[!¤######]] nabestellen.
Folder over patiëntenrechten, bestelcode [[!PF-####]].
Afspraakcode voor online inloggen: [[!°##°#°]].
Zorgtrajectnummer declaratie [[!T########]], geen nummer van de patiënt.
Patiëntenfolder versie [[!3.2|2.1]], pagina 4.
""", """
Hospital invoice [[!¤######]] is overdue.
[[!1,240|12,500]] patients were treated this year.
The patient's blood pressure was [[!120/80]].
Room [[!###]], bed 2 is ready for the patient.
The patient received [[!500 mg|1000 mg]] of paracetamol.
Diagnosis code [[!I10|J45.9|E11.9]] was recorded for the patient.
Order number [[!¤######]] for the wheelchair was delivered.
The infusion pump has serial number [[!IP-#####]].
Ticket [[!¤######]] about the patient portal was closed.
The physician's AGB code is [[!0#######]].
""")
L("student_number", """
Er studeren [[!24.500|12.300]] studenten aan deze universiteit.
Het vak heeft code [[!INF-####|REC####]].
Lokaal [[!B2.14|A1.08|C3.21]] is voor de studenten.
Factuur collegegeld, nummer [[!¤######]].
De cursus telt [[!5 EC|10 EC]].
ISBN van het studieboek: [[!$isbn]].
De student haalde een [[!7,5|8,2]] voor het tentamen.
Croho-code van de opleiding: [[!#####]].
BRIN-nummer van de school: [[!##°°]].
Ordernummer [[!¤######]] van het studieboek.
Ticket [[!¤######]]: student kan niet inloggen.
Schooljaar [[!2023-2024|2024-2025]] is gestart.
De student kreeg [[!€ ###]] studiefinanciering.
Zaal [[!###]] is gereserveerd voor het examen.
Tentamencode [[!T######]] op het voorblad van het tentamen.
Telling: [[!###]] leerlingen in de onderbouw.
Kluisje [[!###]] is van niemand.
Roosterregel [[!K###]] voor klas 3B.
Kopieerkaart [[!¤#####]] van de mediatheek.
Vraag [[!12|7]] van het studentenexamen was fout.
Zaaknummer van de examencommissie: [[!EC-####-##]].
Kaft van het werkstuk, bestelnummer [[!¤######]].
Vakcode [[!¤#####]] staat in de studiegids.
Het gebouw heeft huisnummercode [[!UB-####]].
""", """
The university has [[!24,500|12,300]] students.
The course code is [[!INF-####]].
Room [[!B2.14|A1.08]] is for the students.
Tuition invoice [[!¤######]] is overdue.
The student scored [[!7.5|8.2]] on the exam.
ISBN of the textbook: [[!$isbn]]
Ticket [[!¤######]]: student cannot log in.
The course is worth [[!5 EC]].
Locker [[!###]] is free.
Order number [[!¤######]] for the student textbook.
The exam has code [[!T######]].
""")
L("personnel_number", """
Wij hebben [[!1.240|450]] medewerkers in dienst.
De functie zit in schaal [[!9|10]].
Factuurnummer [[!¤#####]] van het uitzendbureau.
Kostenplaats [[!¤####]] van de afdeling personeel.
Ticket [[!¤#####]]: medewerker kan niet inloggen.
De vacature heeft nummer [[!V-####]].
Kamer [[!¤.##]] is van HR.
Salaris: [[!€ 3.###,##]] bruto per maand.
Loonheffingennummer werkgever [[!¤########L01]].
Projectcode [[!P####]] waarop medewerkers boeken.
De medewerker werkt [[!32 uur|36 uur]] per week.
Grootboekrekening [[!4####]] personeelskosten.
Bestelnummer [[!¤#####]] van de werkkleding.
Toestelnummer [[!¤###]] van de afdeling personeelszaken.
Cao-artikel [[!4.2|7.11]] regelt verlof.
Het aantal verlofuren is [[!###]].
Functiecode [[!F-####]] voor alle planners.
Roosterdienst [[!D###]] start om [[uur]].
De personeelsvereniging heeft KvK-nummer [[!¤#######]].
Parkeerplaats [[!P-##]] voor personeel.
Order [[!¤#####]], bureaustoel voor HR.
Kledingmaat personeel: [[!52|48]].
Kassabon [[!¤#####]] van de personeelskantine.
Contractsjabloon [[!HR-###]] is vernieuwd.
Afdelingsnummer [[!¤###]] valt onder personeelszaken.
""", """
We have [[!1,240|450]] employees.
The position is in grade [[!9|10]].
Invoice [[!¤#####]] from the staffing agency.
Cost centre [[!¤####]] belongs to HR.
Ticket [[!¤#####]]: employee cannot log in.
The vacancy number is [[!V-####]].
The employee works [[!32 hours|36 hours]] per week.
The job code is [[!F-####]].
Order [[!¤#####]] for work clothes was delivered to staff.
Form [[!HR-###]] must be signed by the manager.
Gross salary: [[!EUR 3,###.##]]
""")
L("user_agent", """
De server draait [[!nginx/1.18.0|Apache/2.4.52|Microsoft-IIS/10.0]].
Wij ondersteunen [[!Chrome 120 en Firefox 121|Safari 17]] en hoger.
De [[!Mozilla Foundation]] geeft geld voor het project.
Installeer [[!Python 3.11|Java 17|PHP 8.2]] op de server.
Content-Type: [[!text/html; charset=utf-8|application/json; charset=utf-8]]
Bibliotheek [[!OpenSSL/3.0.2|OpenSSL/1.1.1]] bevat een lek.
Accept: [[!text/html,application/xhtml+xml,application/xml;q=0.9]]
Accept-Language: [[!nl-NL,nl;q=0.9,en;q=0.8]]
De pc heeft [[!Windows 10|Windows 11]] en 8 GB geheugen.
Cookie: [[!consent=1; lang=nl]]
Het programma vraagt om [[!.NET Framework 4.8|.NET 8.0]].
Server: [[!Apache/2.4.52 (Ubuntu)]]
X-Powered-By: [[!PHP/8.1.2]]
Gebruik [[!Internet Explorer]] niet meer.
De [[!Chrome-extensie]] is niet veilig.
Upgrade naar [[!Android 14|iOS 17]] is aanbevolen voor alle toestellen.
Docker-image [[!python:3.11-slim|node:20-alpine]] gebruikt te veel ruimte.
Laad lettertype [[!Gecko Sans]] in de huisstijl.
Cache-Control: [[!max-age=3600, public]]
Op het bureau ligt een folder over [[!Safari's in Kenia]].
Vereisten: [[!Node 20, npm 10]]
Verbinding: [[!TLSv1.3; cipher AES256]]
Het rapport vermeldt [[!WebKit]] als onderdeel van browsers.
""", """
The server runs [[!nginx/1.18.0|Apache/2.4.52]].
We support [[!Chrome 120 and Firefox 121|Safari 17]] and newer.
The [[!Mozilla Foundation]] funds the project.
Content-Type: [[!text/html; charset=utf-8]]
Server: [[!Apache/2.4.52 (Ubuntu)]]
Install [[!Python 3.11|Java 17]] on the server.
Accept-Language: [[!en-GB,en;q=0.8]]
The library [[!OpenSSL/3.0.2]] has a vulnerability.
Please stop using [[!Internet Explorer]] for the portal.
The PC has [[!Windows 10|Windows 11]].
X-Powered-By: [[!PHP/8.1.2]]
""")
L("device_id", """
Ordernummer [[!$uuid]] is afgehandeld.
Commit [[!$hex40]] is teruggedraaid.
De transactie heeft id [[!$uuid]].
Het IMEI [[!$badimei]] is ongeldig, het controlecijfer klopt niet.
Modelnummer van de telefoon is [[!SM-G991B|SM-A528B|A2633]].
EAN van de hoes: [[!$ean]].
Firmwareversie [[!2.1.14|3.0.7]] is geïnstalleerd.
De laptop is een [[!ThinkPad T14|Latitude 5420]].
Licentiesleutel [[!°°°°°-#####-°°°°°]] voor kantoorsoftware.
Factuur [[!F#######]] voor de telefoons.
SHA-256 van het bestand: [[!$hex64]]
Het ticket [[!¤#####]] over de laptop is gesloten.
Artikelnummer [[!¤######]] is een laptoptas.
ISBN [[!$isbn]] gaat over apparaten.
Het apparaat kost [[!€ ###,##]].
Accucapaciteit [[!4500 mAh|5000 mAh]] van het toestel.
Request-id [[!$uuid]] staat in de foutmelding.
Poort [[!8080|443]] van het apparaat is open.
Garantietermijn [[!24 maanden]] op het toestel.
Het scherm heeft resolutie [[!1920x1080|2560x1440]].
De bestelcode van de oplader is [[!EP-TA####]].
De handleiding heeft documentnummer [[!DOC-#####]].
Polis [[!¤########]] dekt schade aan de telefoon.
Foutcode [[!0x80070005|E-1042]] verschijnt op het apparaat.
Zendingnummer [[!3S°°°°#########]] van de nieuwe tablet.
""", """
Order [[!$uuid]] was completed.
Commit [[!$hex40]] was reverted.
The transaction id is [[!$uuid]].
The IMEI [[!$badimei]] is invalid, the check digit is wrong.
The phone's model number is [[!SM-G991B|A2633]].
License key [[!°°°°°-#####-°°°°°]] for the office software.
SHA-256 of the file: [[!$hex64]]
Firmware version [[!2.1.14|3.0.7]] was installed.
EAN of the case: [[!$ean]]
Request id [[!$uuid]] is in the error message.
Error code [[!0x80070005]] appears on the device.
""")

PAT = re.compile(r"\[\[(.+?)\]\](?!\])", re.S)
def pattern(r, p):
    p = r.choice(p.split("|")); o = []
    for c in p:
        o.append(dg(r,1) if c == "#" else r.choice("123456789") if c == "¤" else up(r,1) if c == "°" else hx(r,1) if c == "~" else hx(r,1,"0123456789ABCDEF") if c == "^" else c)
    return "".join(o)
def render(r, tpl, lang, typ, kind):
    CUR["d"] = CUR["p"] = CUR["be"] = None
    out = ""; spans = []; memo = {}; pos = 0
    for m in PAT.finditer(tpl):
        out += tpl[pos:m.start()]; pos = m.end(); b = m.group(1); hit = False
        if b[0] == "!":
            hit = True; b = b[1:]
            v = GEN[b[1:]][1](r, lang) if b[0] == "$" else pattern(r, b)
        elif b[0] == "=": hit = True; v = b[1:]
        elif b[0] == "~": v = pattern(r, b[1:])
        else:
            k = b.split(":")[0]; t, f = GEN[k]
            if b not in memo or ":" not in b: memo[b] = f(r, lang)
            v = memo[b]; hit = kind == "positive" and t == typ
            if k in ("achternaam", "naam") and (not out or out.rstrip()[-1:] in ".?!" ) and v[:1].islower(): v = v[:1].upper() + v[1:]
        if hit: spans.append([len(out), len(out) + len(v)])
        out += v
    return out + tpl[pos:], spans

def structs(t):
    o = []
    if t not in STRUCT: return o
    nl, en, keys, val = STRUCT[t]
    for lang, ss, ll in (("nl", S_NL, nl), ("en", S_EN, en)):
        for s in ss: o.append((lang, s.replace("⏎", "\n"), ll, keys, val))
    return o
def dress(r, lang, tpl, typ, kind):
    if "\n" in tpl or not (tpl[0].isupper() or tpl.startswith("[[")) or tpl.rstrip()[-1] not in ".?!": return tpl
    a, b = r.choice(LEAD[lang]), r.choice(TAIL[lang])
    if a.endswith(", ") and tpl.startswith("[["): a = ""
    if kind == "lookalike":
        if a.startswith(("Zoals", "Het dossier", "As disc", "For the file", "Ter info")): a = ""
        if b.startswith((" Graag van", " Please proc", " Laat maar", " Dit staat", " De rest", " The rest")): b = ""
    if re.match(r"(Hoi|Hi|Beste|Geachte|Dear|Goedemiddag|Dag|Hello|Hallo|Goedemorgen)\b", tpl): a = ""
    if re.search(r"(groet|Groet|regards|Regards)", tpl[-60:]): b = ""
    if kind == "lookalike" and ("[[" + typ + "]]") in a + b: b = ""
    if typ in ("phone", "email") and kind == "lookalike": b = "" if "[[phone" in b or "[[email" in b else b
    if typ == "handle" and "[[email" in b: b = ""
    if a.endswith(", ") and a.strip():
        w = tpl.split(None, 1)[0]
        if w.isalpha() and len(w) > 1 and w[1:].islower() and w in LOWOK: tpl = tpl[0].lower() + tpl[1:]
        else: a = a.rstrip(" ") + "\n\n"
    return a + tpl + b
LOWOK = set("De Het Een Deze Dit Die Op In Met Voor Bij Na Uit Van Graag Kun Wil Wij We Zij Hij Ze Mijn Onze Uw Je Er Ik The This Our My Please Your His Her She He They On In For From At Could Can We".split())
NOIS = {"Geboren", "Born", "Geb.", "Uitbetalen op", "T", "E", "Tel.", "Pc", "Nr. betaalkaart"}
def deck(r, items):
    while True:
        d = list(items); r.shuffle(d)
        for x in d: yield x
def main():
    if len(sys.argv) > 1 and sys.argv[1] == "--count":
        for t in TYPES: print("%-17s positive: %d sentences + %d structures   look-alike: %d" % (t, len(POS[t]), len(structs(t)), len(LOOK[t])))
        return
    seed = sys.argv[1] if len(sys.argv) > 1 else "1"; n = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    try: seed = int(seed)
    except ValueError: pass
    r = random.Random(seed); num = 0
    for t in TYPES:
        dk = {l: deck(r, [x for x in POS[t] if x[0] == l]) for l in ("nl", "en")}
        sk = {l: deck(r, [x for x in structs(t) if x[0] == l]) for l in ("nl", "en")}
        lk = {l: deck(r, [x for x in LOOK[t] if x[0] == l]) for l in ("nl", "en")}
        for kind in ("positive", "lookalike"):
            for i in range(n):
                lang = "nl" if r.random() < .7 else "en"
                for _ in range(20):
                    if kind == "positive" and t in STRUCT and r.random() < .3:
                        _, s, ll, keys, val = next(sk[lang])
                        q = '"' + val + '"' if t == "user_agent" else val
                        tpl = s.replace("{L}", r.choice([x for x in ll if "{L} is" not in s or x not in NOIS])).replace("{K}", r.choice(keys)).replace("{V}", val).replace("{Q}", q)
                    else:
                        tpl = next(dk[lang] if kind == "positive" else lk[lang])[1]
                        tpl = dress(r, lang, tpl, t, kind)
                    text, spans = render(r, tpl, lang, t, kind)
                    if spans: break
                num += 1
                print(json.dumps({"id": num, "type": t, "text": text, "spans": spans, "lang": lang, "kind": kind}, ensure_ascii=False))
if __name__ == "__main__":
    main()
