#!/usr/bin/env python3
"""python3 j.py SEED N > out.jsonl : samples for measuring a finder of identifiers."""
import json
import random
import re
import sys

R = random.Random(0)
LANG = 'nl'
CTX = {}


def ch(x):
    return R.choice(x)


def dg(n):
    return ''.join(R.choice('0123456789') for _ in range(n))


def dg1(n):
    return R.choice('123456789') + dg(n - 1)


def up(n):
    return ''.join(R.choice('ABCDEFGHJKLMNPRSTUVWXYZ') for _ in range(n))


def hx(n):
    return ''.join(R.choice('0123456789abcdef') for _ in range(n))


FN_M = 'Daan Bram Sem Lucas Milan Thijs Ruben Jasper Pieter Wouter Koen Joris Mohamed Yusuf Emre Hendrik Gerrit Willem Bart Stijn Maarten Karim Dirk Arjen Jeroen Tobias Rachid'.split()
FN_F = 'Emma Sanne Lotte Fleur Anouk Marieke Femke Iris Fatima Aylin Hanneke Els Griet Katrien Noor Samira Liesbeth Annemiek Tess Ilse Joke Marloes Esra Naima Roos Sofie Veerle'.split()
LN = ['de Vries', 'Jansen', 'van den Berg', 'Bakker', 'Visser', 'Smit', 'Meijer', 'de Boer', 'Mulder', 'Peeters', 'Janssens', 'Claes', 'Wouters', 'Vermeulen',
      'van Dijk', 'Hendriks', 'Dekker', 'Kuipers', 'El Amrani', 'Yildiz', 'Kaya', 'Hoekstra', 'Postma', 'van der Linden', 'Verhoeven', 'Maes', 'De Smet',
      'Goossens', 'Willems', 'Brouwer', 'Schouten', 'Terpstra', 'Vos', 'Kok', 'van Leeuwen', 'Bouzidi', 'Ozturk', 'Lammers', 'Huisman', 'Nijhof']
TOWN_NL = ['Utrecht', 'Amersfoort', 'Zwolle', 'Deventer', 'Tilburg', 'Breda', 'Groningen', 'Leeuwarden', 'Apeldoorn', 'Haarlem', 'Leiden', 'Delft', 'Arnhem',
           'Nijmegen', 'Venlo', 'Almere', 'Hoorn', 'Gouda', 'Enschede', 'Assen', 'Middelburg', 'Eindhoven', 'Veenendaal', 'Roosendaal']
TOWN_BE = {'Gent': '9000', 'Antwerpen': '2000', 'Leuven': '3000', 'Mechelen': '2800', 'Brugge': '8000', 'Hasselt': '3500', 'Kortrijk': '8500', 'Aalst': '9300',
           'Turnhout': '2300', 'Genk': '3600', 'Oostende': '8400', 'Lier': '2500', 'Roeselare': '8800', 'Dendermonde': '9200'}
STREET = ['Kerkstraat', 'Dorpsstraat', 'Molenweg', 'Julianalaan', 'Beukenlaan', 'Stationsstraat', 'Schoolstraat', 'Lindelaan', 'Nieuwe Gracht', 'Oude Haven',
          'Burgemeester Van Houtlaan', 'Wilhelminaplein', 'Zandpad', 'Esdoornhof', 'Raadhuisplein', 'Van Speijkstraat', 'Prins Hendrikkade', 'Korte Nieuwstraat',
          'Eikendreef', 'Parallelweg', 'Graaf Adolfstraat', 'Hoge Rijndijk', 'Laan van Oversteen', 'Tweede Kostverlorenpad', 'Vlierbeekse Steenweg', 'Jan Steenstraat',
          '2e Weteringdwarsstraat', "'s-Gravendijkseweg", 'Achter de Hoven', 'Veemarkt', 'Gildenring', 'De Meerpaal', 'Singel', 'Ambachtsweg']
ORG = ['De Linde Zorggroep', 'Van Buren Logistiek', 'Woonstichting Het Anker', 'Installatiebedrijf Poldervaart', 'Stichting Rondom Thuis', 'Boekhoudkantoor Kleinhout',
       'Accountants Meerdijk', 'Groenbeheer Oosterveld', 'Drukkerij Lettergoed', 'Bakkerij Zonneveld', 'Transport Vandeputte', 'Kinderopvang De Vlinderhof',
       'Makelaardij Stadspoort', 'Adviesbureau Noorderlicht', 'Technisch Bureau Haaksma', 'Garage Duinzicht', 'Schildersbedrijf Kwast & Zn']
DOM = ['delindezorg.nl', 'vanburenlogistiek.nl', 'hetanker-wonen.nl', 'poldervaart.nl', 'rondomthuis.nl', 'kleinhout.nl', 'oosterveldgroen.nl', 'lettergoed.be',
       'vandeputte-transport.be', 'vlinderhof.nl', 'noorderlicht-advies.nl', 'duinzicht-garage.nl', 'stadspoort.be']
MAILDOM = ['gmail.com', 'hotmail.com', 'outlook.com', 'ziggo.nl', 'kpnmail.nl', 'xs4all.nl', 'telenet.be', 'skynet.be', 'live.nl', 'icloud.com', 'proton.me', 'planet.nl']
SCHOOL = ['het Meander College', 'ROC Waterland', 'Hogeschool De Brug', 'de Universiteit van de Delta', 'basisschool De Regenboog', 'het Sint-Lievenscollege', 'het Lyceum Oudehof']
JOB = ['verpleegkundige', 'planner', 'docent', 'magazijnmedewerker', 'boekhouder', 'monteur', 'begeleider', 'beleidsmedewerker', 'chauffeur', 'receptionist', 'projectleider']
JOB_E = ['nurse', 'planner', 'teacher', 'warehouse assistant', 'bookkeeper', 'technician', 'support worker', 'policy officer', 'driver', 'receptionist', 'project lead']
DEP = ['Personeelszaken', 'Inkoop', 'Financiën', 'Facilitair', 'ICT', 'Klantenservice', 'Planning', 'Onderwijs', 'Logistiek']
DEP_E = ['HR', 'Purchasing', 'Finance', 'Facilities', 'IT', 'Customer Service', 'Planning', 'Logistics']
CAR = ['Volkswagen Golf', 'Opel Corsa', 'Renault Clio', 'Toyota Yaris', 'Ford Focus', 'Skoda Octavia', 'Volvo V60', 'Kia Picanto', 'Peugeot 208', 'Mercedes Vito']
CARCOL = ['grijze', 'zwarte', 'witte', 'rode', 'blauwe', 'groene']
CARCOL_E = ['grey', 'black', 'white', 'red', 'blue', 'green']
PHONEMODEL = ['iPhone 13', 'Samsung Galaxy A54', 'Nokia G22', 'Fairphone 5', 'Google Pixel 7', 'iPad Air', 'Samsung Galaxy Tab A8']
LAPTOP = ['Dell Latitude 5430', 'HP EliteBook 840', 'Lenovo ThinkPad T14', 'MacBook Air M2', 'Dell OptiPlex 7010', 'HP ProDesk 600']
M_NL = 'januari februari maart april mei juni juli augustus september oktober november december'.split()
M_NS = 'jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.'.split()
M_EN = 'January February March April May June July August September October November December'.split()
M_ES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()
DAY_NL = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split()
DAY_EN = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split()


# ---------- people
def person(k=''):
    key = 'p' + k
    if key not in CTX:
        g = ch('mf')
        CTX[key] = (g, ch(FN_M if g == 'm' else FN_F), ch(LN))
    return CTX[key]


def capln(s):
    return s[0].upper() + s[1:]


def asc(s):
    return re.sub(r'[^a-z0-9]', '', s.lower())


def g_name(k=''):
    p = person(k)
    return p[1] + ' ' + p[2]


def g_init(k=''):
    p = person(k)
    return p[1][0] + '. ' + p[2]


def g_he():
    return ('hij' if person()[0] == 'm' else 'zij') if LANG == 'nl' else ('he' if person()[0] == 'm' else 'she')


def g_his():
    return ('zijn' if person()[0] == 'm' else 'haar') if LANG == 'nl' else ('his' if person()[0] == 'm' else 'her')


def g_mr():
    return ('meneer' if person()[0] == 'm' else 'mevrouw') if LANG == 'nl' else ('Mr' if person()[0] == 'm' else 'Ms')


def g_email(k=''):
    _, f, l = person(k)
    f, l0 = asc(f), asc(l)
    l1 = l.lower().replace(' ', '.')
    n = str(R.randint(1, 99))
    if R.random() < .5:
        loc = ch([f + '.' + l0, f[0] + '.' + l0, f[0] + l0, f + '.' + l1, l0 + '.' + f[0]])
        e = loc + '@' + ch(DOM)
    else:
        loc = ch([f + l0 + n, f + '_' + l0, f + '.' + l0, f[0] + '.' + l0 + n, 'fam.' + l0, l0 + n, f + '+werk', f + '-' + l0, f + n])
        e = loc + '@' + ch(MAILDOM)
    r = R.random()
    if r < .06:
        e = e[0].upper() + e[1:]
    elif r < .09:
        e = e.upper()
    return e


def g_deptmail():
    return ch(['info', 'administratie', 'facturen', 'hr', 'planning', 'secretariaat', 'servicedesk', 'privacy', 'receptie', 'inschrijvingen']) + '@' + ch(DOM)


def hbase():
    _, f, l = person()
    f, l = asc(f), asc(l)
    n = str(R.randint(1, 99))
    return ch([f + l, f + '_' + l, f + '.' + l, f[0] + l + n, f + n, 'its' + f, f + '_' + n, l + f, f + 'op' + ch(['reis', 'wielen', 'tour']), 'x' + f + 'x', f + l[0] + n,
               'real' + f, f + '_bakt', 'gamer' + f + n])


def g_handle():
    return '@' + hbase()


def g_handle0():
    return hbase()


def g_url():
    _, f, l = person()
    f, l0 = asc(f), asc(l)
    s = f + '-' + l.lower().replace(' ', '-')
    h = hbase()
    return ch(['https://www.linkedin.com/in/' + s, 'linkedin.com/in/' + s + '-' + hx(6), 'https://nl.linkedin.com/in/' + f + l0, 'https://www.facebook.com/' + f + '.' + l0,
               'https://www.facebook.com/profile.php?id=1000' + dg(11), 'https://www.instagram.com/' + h + '/', 'https://github.com/' + h, 'https://x.com/' + h,
               'https://www.tiktok.com/@' + h, 'www.' + f + l0 + '.nl', 'https://' + s + '.be', 'https://www.' + ch(DOM) + '/medewerkers/' + s,
               'https://' + ch(DOM) + '/team/' + f + '-' + l0, 'https://' + f + l0 + '.wordpress.com', 'https://orcid.org/0000-000' + dg(1) + '-' + dg(4) + '-' + dg(4),
               'https://www.strava.com/athletes/' + dg(8), 'http://' + f + l0 + '.nl/over-mij', 'https://www.werkplekgids.nl/profiel/' + s])


# ---------- numbers
def bsn_ok(s):
    return sum(int(c) * w for c, w in zip(s, (9, 8, 7, 6, 5, 4, 3, 2, -1))) % 11 == 0


def bsn_raw():
    while True:
        s = (dg1(9) if R.random() < .85 else '0' + dg1(8))
        if s[:3] != '000' and bsn_ok(s) and len(set(s)) > 3:
            return s


def g_bsn9():
    return bsn_raw()


def g_bsn():
    s = bsn_raw()
    r = R.random()
    if r < .5:
        return s
    if r < .65:
        return s[:4] + '.' + s[4:6] + '.' + s[6:]
    if r < .78:
        return s[:3] + ' ' + s[3:6] + ' ' + s[6:]
    if r < .86:
        return s[:3] + '.' + s[3:6] + '.' + s[6:]
    if r < .94:
        return s[:4] + ' ' + s[4:6] + ' ' + s[6:]
    return s[:3] + '-' + s[3:6] + '-' + s[6:]


def g_badbsn():
    while True:
        s = dg1(9)
        if not bsn_ok(s):
            return s


def g_rsin():
    return bsn_raw()


def g_n9():
    return dg1(9)


def alnum97(s):
    return int(''.join(str(int(c, 36)) for c in s)) % 97


def iban_raw(cc=None, bad=False):
    cc = cc or R.choices(['NL', 'BE', 'DE', 'FR', 'LU', 'GB', 'AT', 'ES'], [60, 18, 8, 4, 2, 3, 2, 3])[0]
    if cc == 'NL':
        b = ch('ABNA INGB RABO TRIO SNSB ASNB KNAB BUNQ RBRB'.split()) + '0' + dg1(9)
    elif cc == 'BE':
        a = dg1(10)
        m = int(a) % 97 or 97
        b = a + '%02d' % m
    elif cc == 'DE':
        b = dg1(18)
    elif cc == 'FR':
        b = dg1(23)
    elif cc == 'LU':
        b = dg1(16)
    elif cc == 'GB':
        b = ch(['BARC', 'NWBK', 'LOYD']) + dg(14)
    elif cc == 'AT':
        b = dg1(16)
    else:
        b = dg1(20)
    k = 98 - alnum97(b + cc + '00')
    if bad:
        k = (k + R.randint(1, 60) - 2) % 97 + 2 if k < 50 else k - R.randint(1, 40)
    s = cc + '%02d' % k + b
    if bad and alnum97(s[4:] + s[:4]) == 1:
        return iban_raw(cc, bad)
    return s


def four(s, sep=' '):
    return sep.join(s[i:i + 4] for i in range(0, len(s), 4))


def ibanform(s):
    r = R.random()
    if r < .45:
        return four(s)
    if r < .88:
        return s
    if r < .94:
        return s.lower()
    if r < .97:
        return four(s, '.')
    return four(s, '-')


def g_iban():
    return ibanform(iban_raw())


def g_ibannl():
    return ibanform(iban_raw('NL'))


def g_ibanbe():
    return ibanform(iban_raw('BE'))


def g_iban0():
    return iban_raw()


def g_badiban():
    s = iban_raw(ch(['NL', 'BE']), True)
    return four(s) if R.random() < .5 else s


def luhn(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        d = int(c)
        if i % 2:
            d = d * 2 - 9 * (d > 4)
        t += d
    return t % 10


def luhn_add(s):
    return s + str((10 - luhn(s + '0')) % 10)


def card_raw():
    r = R.random()
    if r < .45:
        return luhn_add('4' + dg(14))
    if r < .85:
        return luhn_add('5' + ch('12345') + dg(13))
    return luhn_add('3' + ch('47') + dg(12))


def cardform(s):
    if len(s) == 15:
        return ch([s, s[:4] + ' ' + s[4:10] + ' ' + s[10:], s[:4] + '-' + s[4:10] + '-' + s[10:]])
    return R.choices([s, four(s), four(s, '-'), four(s, '.')], [35, 48, 14, 3])[0]


def g_card():
    return cardform(card_raw())


def g_card0():
    return card_raw()


def g_badcard():
    s = ch(['4', '52', '55']) + dg(14)
    s = s[:15]
    s += str((int(luhn_add(s)[-1]) + R.randint(1, 9)) % 10)
    return four(s) if R.random() < .5 else s


def g_kvk():
    s = ch(['0', '1', '2', '3', '4', '5', '6', '7', '8']) + dg1(7)
    return R.choices([s, s[:4] + ' ' + s[4:], s[:2] + ' ' + s[2:5] + ' ' + s[5:], s[:2] + '.' + s[2:5] + '.' + s[5:], s[:2] + ' ' + s[2:4] + ' ' + s[4:6] + ' ' + s[6:]], [72, 9, 9, 6, 4])[0]


def g_kvk8():
    return ch('012345678') + dg1(7)


def nlvat_raw():
    if R.random() < .55:
        return 'NL' + bsn_raw() + 'B' + '%02d' % R.randint(1, 9)
    while True:
        s = 'NL' + dg1(9) + 'B' + '%02d' % R.randint(2, 98)
        if alnum97(s) == 1:
            return s


def g_vatnl():
    s = nlvat_raw()
    d, b = s[2:11], s[12:]
    return R.choices([s, 'NL ' + d + 'B' + b, 'NL' + d[:4] + '.' + d[4:6] + '.' + d[6:] + '.B' + b, 'NL.' + d[:4] + '.' + d[4:6] + '.' + d[6:] + '.B.' + b,
                      'NL ' + d[:4] + '.' + d[4:6] + '.' + d[6:] + '.B' + b, s.lower(), 'NL' + d + '.B.' + b, 'NL ' + d + ' B' + b, 'NL' + d[:3] + ' ' + d[3:6] + ' ' + d[6:] + ' B' + b],
                     [50, 10, 10, 6, 6, 5, 5, 4, 4])[0]


def g_vatbe():
    a = ch('01') + dg1(7)
    s = a + '%02d' % (97 - int(a) % 97)
    return ch(['BE' + s, 'BE ' + s[:4] + '.' + s[4:7] + '.' + s[7:], 'BE' + s[:4] + '.' + s[4:7] + '.' + s[7:], 'BE ' + s])


def g_vatde():
    s = dg1(8)
    p = 10
    for c in s:
        t = (int(c) + p) % 10 or 10
        p = 2 * t % 11
    return ch(['DE', 'DE', 'DE ']) + s + str((11 - p) % 10)


def g_vatfr():
    s = luhn_add(dg1(8))
    k = '%02d' % ((12 + 3 * (int(s) % 97)) % 97)
    return ch(['FR' + k + s, 'FR ' + k + ' ' + s[:3] + ' ' + s[3:6] + ' ' + s[6:], 'FR' + k + ' ' + s])


def g_vatlu():
    s = dg1(6)
    return 'LU' + s + '%02d' % (int(s) % 89)


def g_vatit():
    return 'IT' + luhn_add(dg1(10))


def g_vatat():
    s = dg1(7)
    t = 4
    for i, c in enumerate(s):
        d = int(c) * (2 if i % 2 else 1)
        t += d // 10 + d % 10
    return 'ATU' + s + str((10 - t % 10) % 10)


def g_vateu():
    return R.choices([g_vatbe, g_vatde, g_vatfr, g_vatlu, g_vatit, g_vatat], [5, 3, 2, 1, 1, 1])[0]()


def g_vat():
    return g_vatnl() if R.random() < .65 else g_vateu()


def g_badvat():
    while True:
        s = 'NL' + dg1(9) + 'B' + '%02d' % R.randint(1, 99)
        if not bsn_ok(s[2:11]) and alnum97(s) != 1:
            return s


PC = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'


def docnr(first):
    while True:
        s = first + ch('ABCDEFGHJKLNPRSTUVWXYZ') + ''.join(ch(PC) for _ in range(6)) + ch('0123456789')
        if sum(c.isdigit() for c in s) >= 3:
            return s


def g_passport():
    r = R.random()
    if r < .72:
        s = docnr('N' if R.random() < .7 else ch('BCDFGHKP'))
        return R.choices([s, s[:2] + ' ' + s[2:], s[:3] + ' ' + s[3:6] + ' ' + s[6:], s.lower()], [80, 7, 7, 6])[0]
    if r < .88:
        return 'E' + ch('FGHJKLMNP') + dg(6)
    return 'C' + dg(2) + ch('FGHJKLMNPRTVWXYZ') + dg(2) + ch('FGHJKLMNPRTVWXYZ') + dg(2)


def g_passgb():
    return dg1(9)


def g_idcard():
    r = R.random()
    if r < .7:
        s = docnr('I' if R.random() < .75 else ch('SXYZ'))
        return R.choices([s, s[:3] + ' ' + s[3:6] + ' ' + s[6:], s.lower()], [84, 9, 7])[0]
    if r < .9:
        return g_idbe()
    return 'L' + dg(2) + ch('FGHJKLMNPRTVWXYZ') + dg(2) + ch('FGHJKLMNPRTVWXYZ') + dg(2)


def g_idnl():
    return docnr('I')


def g_idbe():
    s = '59' + dg(8)
    k = '%02d' % (int(s) % 97 or 97)
    return ch([s[:3] + '-' + s[3:] + '-' + k, s + k, s[:3] + ' ' + s[3:] + ' ' + k])


def g_rbw():
    s = ch('3456') + dg(9)
    return R.choices([s, s[:4] + ' ' + s[4:7] + ' ' + s[7:], s[:4] + '.' + s[4:7] + '.' + s[7:], s[:5] + ' ' + s[5:]], [80, 8, 5, 7])[0]


def g_rbwde():
    return up(1) + dg(3) + up(3) + dg(1) + up(1) + dg(2)


def g_rbwgb():
    return up(5) + dg(1) + '%02d' % R.randint(1, 12) + '%02d' % R.randint(1, 28) + dg(1) + up(2) + dg(1) + up(2)


PL = 'BDFGHJKLNPRSTVXZ'


def g_plate():
    p = ch(['XX-##-##', '##-##-XX', 'XX-##-XX', 'XX-XX-##', '##-XX-XX', '##-XXX-#', '#-XXX-##', 'XX-###-X', 'X-###-XX', 'XXX-##-X', 'X-##-XXX', '#-XX-###', '###-XX-#', 'X-###-XX', 'XX-###-X'])
    s = ''.join(ch(PL) if c == 'X' else ch('123456789') if c == '#' else c for c in p)
    r = R.random()
    if r < .72:
        return s
    if r < .82:
        return s.replace('-', '')
    if r < .9:
        return s.lower()
    if r < .96:
        return s.replace('-', ' ')
    return s.replace('-', '').lower()


def g_platebe():
    s = ch('12') + '-' + up(3) + '-' + dg(3)
    return ch([s, s, s.replace('-', ''), s.replace('-', ' ')])


def g_platede():
    return ch(['K', 'AC', 'KLE', 'M', 'B', 'HH', 'BOR', 'D']) + '-' + ch(['', ' ']).strip() + up(ch([1, 2])) + ' ' + dg1(ch([2, 3, 4]))


def g_plategb():
    return up(2) + ch(['19', '21', '68', '72', '15']) + ' ' + up(3)


def g_plateany():
    return R.choices([g_plate, g_platebe, g_platede, g_plategb], [80, 13, 5, 2])[0]()


def g_mob():
    a = ch('123458') + dg(7)
    return ch(['06-' + a, '06' + a, '06 ' + a, '06 ' + ' '.join(a[i:i + 2] for i in range(0, 8, 2)), '06 - ' + a[:4] + ' ' + a[4:], '+316' + a, '+31 6 ' + a, '+31 (0)6 ' + a[:4] + ' ' + a[4:],
               '00316' + a, '+31 6 ' + ' '.join(a[i:i + 2] for i in range(0, 8, 2)), '06-' + '.'.join(a[i:i + 2] for i in range(0, 8, 2)), '06-' + a, '06' + a, '+31-6-' + a, '06.' + a[:2] + '.' + a[2:5] + '.' + a[5:]])


def g_fix():
    if R.random() < .6:
        ar, n = ch(['20', '10', '30', '70', '40', '50', '13', '24', '26', '33', '38', '43', '53', '55', '76', '79']), dg1(7)
        s = [n, n[:3] + ' ' + n[3:5] + ' ' + n[5:], n[:3] + ' ' + n[3:], n[:3] + '.' + n[3:]]
    else:
        ar, n = ch(['485', '318', '578', '117', '229', '341', '512', '543', '592', '297']), dg1(6)
        s = [n, n[:3] + ' ' + n[3:], n[:2] + ' ' + n[2:4] + ' ' + n[4:]]
    n = ch(s)
    return ch(['0' + ar + '-' + n, '0' + ar + ' ' + n, '(0' + ar + ') ' + n, '+31 ' + ar + ' ' + n, '+31 (0)' + ar + ' ' + n, '0' + ar + ' - ' + n, '0' + ar + '-' + n])


def g_telbe():
    if R.random() < .6:
        p, n = ch(['470', '475', '478', '485', '486', '492', '495', '499', '468']), dg(6)
        s = n[:2] + ch([' ', '.']) + n[2:4] + ' ' + n[4:]
        s = ' '.join([n[:2], n[2:4], n[4:]])
        return ch(['0' + p + ' ' + s, '0' + p + '/' + s.replace(' ', '.'), '+32 ' + p + ' ' + s, '+32' + p + n, '0' + p + n, '0032 ' + p + ' ' + s, '+32 (0)' + p + ' ' + s, '0' + p + '/' + n])
    p, n = ch(['2', '3', '9']), dg1(7)
    s = n[:3] + ' ' + n[3:5] + ' ' + n[5:]
    return ch(['0' + p + ' ' + s, '0' + p + '/' + s.replace(' ', '.'), '+32 ' + p + ' ' + s, '0' + p + '-' + s])


def g_telint():
    return ch([lambda: '+44 20 7946 0' + dg(3), lambda: '+49 30 ' + dg1(7), lambda: '+33 1 ' + ' '.join(dg(2) for _ in range(4)), lambda: '+1 (212) 555-01' + dg(2),
               lambda: '+48 5' + dg(2) + ' ' + dg(3) + ' ' + dg(3), lambda: '+90 532 ' + dg(3) + ' ' + dg(2) + ' ' + dg(2), lambda: '+49 171 ' + dg1(7)])()


def g_tel():
    return R.choices([g_mob, g_fix, g_telbe, g_telint], [50, 25, 18, 7])[0]()


# ---------- network
def g_ip():
    a = R.random()
    if a < .25:
        return ch(['192.168.%d.%d' % (R.randint(0, 254), R.randint(1, 254)), '10.%d.%d.%d' % (R.randint(0, 255), R.randint(0, 255), R.randint(1, 254)), '172.%d.%d.%d' % (R.randint(16, 31), R.randint(0, 255), R.randint(1, 254))])
    if a < .8:
        return '%d.%d.%d.%d' % (ch([31, 37, 45, 62, 77, 80, 82, 84, 86, 94, 145, 178, 185, 193, 212, 213]), R.randint(0, 255), R.randint(0, 255), R.randint(1, 254))
    return g_ip6()


def g_ip4():
    return '%d.%d.%d.%d' % (ch([31, 37, 45, 62, 77, 80, 82, 84, 86, 94, 145, 178, 185, 193, 212, 213]), R.randint(0, 255), R.randint(0, 255), R.randint(1, 254))


def g_ip6():
    def b():
        return '%x' % R.randint(1, 65535)
    s = ch(['2001:db8:' + b() + '::' + b(), '2a02:' + b() + ':' + b() + ':' + b() + ':' + b() + ':' + b() + ':' + b() + ':' + b(), '2001:67c:' + b() + ':' + b() + '::' + str(R.randint(1, 99)),
            'fe80::' + b() + ':' + b() + ':' + b() + ':' + b(), '2a10:3781:' + b() + '::1'])
    return s if R.random() < .85 else s.upper()


def g_mac():
    o = [hx(2) for _ in range(6)]
    o[0] = ch(['00', '3c', 'a4', 'f0', 'b8', '88', 'd4', '5c', '40', 'ac'])
    r = R.random()
    if r < .45:
        s = ':'.join(o)
    elif r < .75:
        s = '-'.join(o)
    elif r < .87:
        j = ''.join(o)
        s = j[:4] + '.' + j[4:8] + '.' + j[8:]
    elif r < .95:
        s = ''.join(o)
    else:
        s = ' '.join(o)
    return s.upper() if R.random() < .5 else s


def g_ua():
    c = R.randint(96, 131)
    f = R.randint(95, 133)
    return ch([
        'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/%d.0.0.0 Safari/537.36' % c,
        'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:%d.0) Gecko/20100101 Firefox/%d.0' % (f, f),
        'Mozilla/5.0 (iPhone; CPU iPhone OS 17_%d like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.%d Mobile/15E148 Safari/604.1' % (R.randint(0, 6), R.randint(0, 6)),
        'Mozilla/5.0 (Linux; Android 1%d; SM-A5%d6B) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/%d.0.%d.%d Mobile Safari/537.36' % (R.randint(0, 4), R.randint(2, 5), c, R.randint(4000, 6700), R.randint(20, 200)),
        'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.%d Safari/605.1.15' % R.randint(0, 6),
        'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/%d.0.0.0 Safari/537.36 Edg/%d.0.%d.%d' % (c, c, R.randint(1000, 2900), R.randint(20, 99)),
        'Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:%d.0) Gecko/20100101 Firefox/%d.0' % (f, f),
        'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/%d.0.0.0 Safari/537.36' % c,
        'okhttp/4.%d.%d' % (R.randint(8, 12), R.randint(0, 3)), 'curl/8.%d.%d' % (R.randint(0, 9), R.randint(0, 2)), 'python-requests/2.%d.0' % R.randint(25, 32),
        'PostmanRuntime/7.%d.0' % R.randint(28, 40),
        'Dalvik/2.1.0 (Linux; U; Android 13; Pixel 7 Build/TQ3A.%d.001)' % R.randint(230705, 231005),
        'Outlook-iOS/2.0', 'Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.%d; Pro)' % R.randint(10000, 17000)])


def g_uam():
    for _ in range(50):
        s = g_ua()
        if s.startswith('Mozilla'):
            return s
    return 'Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0'


def g_imei():
    s = luhn_add('35' + dg(12))
    return R.choices([s, s[:2] + '-' + s[2:8] + '-' + s[8:14] + '-' + s[14], s[:2] + ' ' + s[2:8] + ' ' + s[8:14] + ' ' + s[14]], [76, 12, 12])[0]


def g_serial():
    return ch([lambda: ''.join(ch(PC) for _ in range(7)), lambda: 'C02' + ''.join(ch(PC) for _ in range(7)) + 'Q' + dg(1), lambda: 'PF' + ''.join(ch(PC) for _ in range(6)),
               lambda: '5CG' + dg(4) + ''.join(ch(PC) for _ in range(3)), lambda: 'R58' + up(1) + ''.join(ch(PC) for _ in range(7)), lambda: 'SN' + dg(4) + '-' + dg(6), lambda: 'DX3' + up(2) + dg(4) + up(3)])() 


def g_uuid():
    return '-'.join([hx(8), hx(4), '4' + hx(3), ch('89ab') + hx(3), hx(12)])


def g_adid():
    s = g_uuid()
    return s.upper() if R.random() < .5 else s


def g_aid():
    return hx(16)


# ---------- places
def g_pc():
    s = str(R.randint(1011, 9998))
    l = ch('ABCDEGHJKLMNPRSTVWXZ') + ch('ABCDEGHJKLMNPRTVWXZ')
    return R.choices([s + ' ' + l, s + l, (s + l).lower(), s + ' ' + l.lower(), s + '  ' + l], [58, 28, 6, 4, 4])[0]


def g_pcgb():
    return ch(['SW1A', 'M4', 'LS2', 'EH3', 'CB2', 'BS1', 'N7', 'OX4']) + ' ' + ch('123456789') + ''.join(ch('ABDEFGHJLNPQRSTUWXYZ') for _ in range(2))


def g_pcde():
    return ch(['52062', '47533', '40213', '50667', '10115', '20095', '48599', '26121'])


def townbe():
    if 'tb' not in CTX:
        CTX['tb'] = ch(sorted(TOWN_BE))
    return CTX['tb']


def g_addr():
    n = str(R.randint(1, 320))
    r = R.random()
    if r < .62:
        s = n
    elif r < .75:
        s = n + ch(['a', 'B', 'c', 'A', ' A', ' b'])
    elif r < .85:
        s = n + '-' + ch(['1', '2', '3', 'I', 'II', 'hs', '12', 'B'])
    elif r < .93:
        s = n + ' bus ' + str(R.randint(1, 40))
    else:
        s = n + ch([' hs', ' III', ' bis', '/2', '/14'])
    return ch(STREET) + ' ' + s


def g_addrbe():
    return ch(['Brusselsesteenweg', 'Grote Markt', 'Mechelsestraat', 'Naamsestraat', 'Kortrijksesteenweg', 'Bondgenotenlaan', 'Leopoldlaan', 'Sint-Pietersnieuwstraat', 'Turnhoutsebaan']) + ' ' + str(R.randint(1, 400)) + ch(['', '', ' bus %d' % R.randint(1, 30), ' bus %04d' % R.randint(1, 402), 'A', '/%d' % R.randint(1, 9)])


def g_addrgb():
    return ch(['Flat 3, ', '', '']) + str(R.randint(1, 180)) + ch(['', '', 'a']) + ' ' + ch(['Elm Road', 'Station Street', 'Mill Lane', 'Victoria Avenue', 'Church Close', 'Queens Gardens'])


# ---------- time
def datef(y, m, d, lang=None):
    lang = lang or LANG
    if lang == 'nl':
        f = R.choices(range(12), [22, 24, 6, 10, 6, 8, 6, 4, 4, 3, 4, 3])[0]
        return ['%02d-%02d-%d' % (d, m, y), '%d %s %d' % (d, M_NL[m - 1], y), '%d-%d-%d' % (d, m, y), '%02d/%02d/%d' % (d, m, y), '%d/%d/%d' % (d, m, y), '%d-%02d-%02d' % (y, m, d),
                '%02d.%02d.%d' % (d, m, y), '%02d-%02d-%02d' % (d, m, y % 100), '%d %s %d' % (d, M_NS[m - 1], y), '%d/%d/%02d' % (d, m, y % 100),
                '%d %s %d' % (d, M_NS[m - 1].strip('.'), y), '%02d %s %d' % (d, M_NL[m - 1], y)][f]
    th = 'th' if 10 < d < 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(d % 10, 'th')
    f = R.choices(range(8), [24, 18, 14, 14, 8, 8, 8, 6])[0]
    return ['%d %s %d' % (d, M_EN[m - 1], y), '%s %d, %d' % (M_EN[m - 1], d, y), '%02d/%02d/%d' % (d, m, y), '%d-%02d-%02d' % (y, m, d), '%d %s %d' % (d, M_ES[m - 1], y),
            '%d%s %s %d' % (d, th, M_EN[m - 1], y), '%02d-%02d-%d' % (d, m, y), '%s %d%s, %d' % (M_EN[m - 1], d, th, y)][f]


def ymd(a, b):
    return R.randint(a, b), R.randint(1, 12), R.randint(1, 28)


def g_date():
    return datef(*ymd(2012, 2025))


def g_dateold():
    return datef(*ymd(1960, 2009))


def g_dob():
    return datef(*ymd(1938, 2012))


def g_dobkid():
    return datef(*ymd(2008, 2020))


def g_dobiso():
    return '%d-%02d-%02d' % ymd(1940, 2010)


def g_dobc():
    return '%d%02d%02d' % ymd(1940, 2010)


def g_dateiso():
    return '%d-%02d-%02d' % ymd(2015, 2025)


def g_datec():
    return '%d%02d%02d' % ymd(2015, 2025)


def g_dateny():
    _, m, d = ymd(2000, 2001)
    if LANG == 'nl':
        return ch(['%d %s' % (d, M_NL[m - 1]), '%d %s' % (d, M_NL[m - 1]), '%d %s' % (d, M_NS[m - 1].strip('.'))])
    return ch(['%d %s' % (d, M_EN[m - 1]), '%s %d' % (M_EN[m - 1], d), '%d %s' % (d, M_ES[m - 1])])


def g_day():
    return ch(DAY_NL if LANG == 'nl' else DAY_EN)


def g_month():
    return ch(M_NL if LANG == 'nl' else M_EN)


def g_time():
    return '%02d:%02d' % (R.randint(7, 21), ch([0, 5, 10, 15, 20, 30, 40, 45, 50]))


def g_hms():
    return '%02d:%02d:%02d' % (R.randint(0, 23), R.randint(0, 59), R.randint(0, 59))


def g_year():
    return str(R.randint(1998, 2025))


def g_amt():
    a = R.choice([R.randint(5, 99), R.randint(100, 999), R.randint(1000, 9999)])
    s = str(a) if a < 1000 else '%d%s%03d' % (a // 1000, '.' if LANG == 'nl' else ',', a % 1000)
    return '€ ' + s + (',' if LANG == 'nl' else '.') + '%02d' % ch([0, 50, 95, 25, 99, 12, 37])


def g_amt0():
    return '%d.%02d' % (R.randint(10, 4000), R.randint(0, 99))


# ---------- file numbers
def g_patnr():
    return ch([lambda: dg1(7), lambda: dg1(7), lambda: dg1(6), lambda: '00' + dg1(5), lambda: 'P-' + dg1(5), lambda: 'P' + dg1(6), lambda: (lambda s: s[0] + '.' + s[1:4] + '.' + s[4:])(dg1(7)),
               lambda: 'PT' + ch(['2022', '2023', '2024']) + '-' + dg(4), lambda: dg1(8), lambda: (lambda s: s[:3] + ' ' + s[3:])(dg1(6)), lambda: 'EPD-' + dg1(6), lambda: 'pat' + dg1(5)])()


def g_patd():
    return dg1(7)


def g_stunr():
    return ch([lambda: 's' + dg1(7), lambda: 'S' + dg1(7), lambda: dg1(7), lambda: dg1(6), lambda: 'r0' + dg1(6), lambda: 'i6' + dg(6), lambda: '500' + dg(6), lambda: 'u' + dg1(7), lambda: '20' + ch(['21', '22', '23', '24']) + dg(4), lambda: 's' + dg1(6), lambda: dg1(8)])()


def g_pernr():
    return ch([lambda: 'P' + dg1(6), lambda: '00' + dg1(4), lambda: dg1(5), lambda: dg1(6), lambda: 'E-' + dg1(4), lambda: 'u00' + dg1(5), lambda: 'MW' + dg1(5), lambda: (lambda s: s[:3] + '.' + s[3:])(dg1(6)), lambda: 'EMP' + dg(5), lambda: dg1(4), lambda: '1000' + dg1(4), lambda: 'pn' + dg1(5)])()


def g_inv():
    return ch([lambda: 'F' + g_year() + '-' + dg(4), lambda: 'INV-' + dg1(6), lambda: dg1(8), lambda: g_year() + dg(5), lambda: 'FA' + dg1(5)])()


def g_tick():
    return ch([lambda: 'INC' + dg(7), lambda: '#' + dg1(5), lambda: 'T-' + dg1(6), lambda: 'SD-' + dg1(4)])()


def g_eanc(n=13):
    s = ch(['87', '54', '40', '50']) + dg(n - 3)
    t = sum(int(c) * (3 if i % 2 == 0 else 1) for i, c in enumerate(reversed(s)))
    return s + str((10 - t % 10) % 10)


def g_isbn():
    s = '97890' + dg(7)
    t = sum(int(c) * (3 if i % 2 else 1) for i, c in enumerate(s))
    s += str((10 - t % 10) % 10)
    return ch([s, s[:3] + '-' + s[3:5] + '-' + s[5:8] + '-' + s[8:12] + '-' + s[12], '978 90 ' + s[5:9] + ' ' + s[9:12] + ' ' + s[12]])


def g_coord():
    return '5%d.%s' % (R.randint(0, 3), dg(6))


def g_coord2():
    return '%d.%s' % (R.randint(3, 6), dg(6))


def g_ver():
    return '%d.%d.%d' % (R.randint(1, 12), R.randint(0, 20), R.randint(0, 30))


def g_ver4():
    return '%d.%d.%d.%d' % (R.randint(1, 24), R.randint(0, 20), R.randint(0, 30), R.randint(0, 99))


def g_sha():
    return hx(40)


def g_age():
    return str(R.randint(19, 93))


def g_kid():
    return str(R.randint(3, 16))


SIMPLE = {
    'fn': lambda: person()[1], 'ln': lambda: person()[2], 'Ln': lambda: capln(person()[2]), 'name': g_name, 'init': g_init,
    'fn2': lambda: person('2')[1], 'ln2': lambda: person('2')[2], 'Ln2': lambda: capln(person('2')[2]), 'name2': lambda: g_name('2'), 'init2': lambda: g_init('2'), 'name3': lambda: g_name('3'),
    'he': g_he, 'his': g_his, 'mr': g_mr, 'He': lambda: g_he().capitalize(), 'His': lambda: g_his().capitalize(), 'Mr': lambda: capln(g_mr()),
    'email2': lambda: g_email('2'), 'email3': lambda: g_email('3'),
    'town': lambda: ch(TOWN_NL), 'townbe': townbe, 'pcbe': lambda: TOWN_BE[townbe()], 'street': lambda: ch(STREET), 'org': lambda: ch(ORG), 'org2': lambda: ch(ORG), 'school': lambda: ch(SCHOOL),
    'job': lambda: ch(JOB if LANG == 'nl' else JOB_E), 'dep': lambda: ch(DEP if LANG == 'nl' else DEP_E), 'car': lambda: ch(CAR), 'col': lambda: ch(CARCOL if LANG == 'nl' else CARCOL_E),
    'pm': lambda: ch(PHONEMODEL), 'lap': lambda: ch(LAPTOP), 'dom': lambda: ch(DOM), 'ean': g_eanc,
}
for _k, _v in list(globals().items()):
    if _k.startswith('g_') and callable(_v) and _k[2:] not in SIMPLE:
        SIMPLE[_k[2:]] = _v

LEAD = {'nl': ['Beste collega,', 'Hallo allemaal,', 'Goedemorgen,', 'Zoals net besproken aan de telefoon.', 'Even kort tussendoor.', 'Dank voor je snelle reactie.', 'Ter info.', 'Dag $fn2,',
               'Geachte heer, mevrouw,', 'Fijn dat je dit oppakt.', 'Ik kom hier nog even op terug.', 'Sorry voor de late reactie.', '$fn2:', 'Notitie voor het dossier.', 'Hoi $fn2!'],
        'en': ['Hi all,', 'Dear colleague,', 'Good morning,', 'As discussed on the phone.', 'Just a quick note.', 'Thanks for getting back to me.', 'For the file.', 'Hello $fn2,', 'Sorry for the late reply.', '$fn2:']}
TAIL = {'nl': ['Alvast bedankt!', 'Met vriendelijke groet, $name2', 'Laat het me weten als er iets niet klopt.', 'Ik hoor het graag.', 'Kun je dit verwerken?', 'Groetjes, $fn2', 'Verder geen bijzonderheden.',
               'Wil je dit even controleren?', 'Mvg, $init2', 'De rest volgt later deze week.', 'Bel gerust als je vragen hebt.'],
        'en': ['Thanks in advance.', 'Kind regards, $name2', 'Let me know if anything is off.', 'Could you process this?', 'Nothing else to report.', 'Best, $fn2', 'The rest will follow later this week.']}

RX_CH = re.compile(r'\{\{([^{}]*)\}\}')
RX_PAT = re.compile(r'\[\[(.+?)\]\]')
RX_SLOT = re.compile(r'\$(?:\{(\d+)-(\d+)\}|\{([a-zA-Z0-9]+)\}|([a-zA-Z]+[0-9]*))')
PAT = {'#': '0123456789', '%': '123456789', '^': 'ABCDEFGHJKLMNPRSTUVWXYZ', '_': 'abcdefghjkmnprstuvwxyz', '&': '0123456789abcdef', '*': '0123456789ABCDEF', '?': PC}


def slot(m):
    if m.group(1):
        return str(R.randint(int(m.group(1)), int(m.group(2))))
    return SIMPLE[m.group(3) or m.group(4)]()


def fill(t):
    t = RX_CH.sub(lambda m: ch(m.group(1).split('|')), t)
    t = RX_PAT.sub(lambda m: ''.join(ch(PAT[c]) if c in PAT else c for c in m.group(1)), t)
    return RX_SLOT.sub(slot, t)


def render(tpl):
    global LANG
    code, body = tpl[0], tpl[2:]
    LANG = 'nl' if code in 'Nn' else 'en'
    CTX.clear()
    body = body.replace('\\n', '\n')
    if code in 'NE':
        r = R.random()
        if r < .3:
            lead = ch(LEAD[LANG])
            if not body.startswith(('Beste', 'Dear', 'Geachte', 'Hoi', 'Hi ', 'Hallo', 'Hello', 'Dag ')) or not lead.endswith((',', '!')):
                body = lead + ch([' ', '\n'] if not lead.endswith((',', '!')) else ['\n', '\n\n']) + body
        if R.random() < .3:
            tail = ch(TAIL[LANG])
            body = body + (ch(['\n', '\n\n']) if 'groet' in tail or 'Mvg' in tail or 'regards' in tail or 'Best,' in tail or 'Groetjes' in tail else ' ') + tail
    s = fill(body)
    out, spans, st = [], [], None
    n = 0
    for c in s:
        if c == '«':
            st = n
        elif c == '»':
            spans.append([st, n])
        else:
            out.append(c)
            n += 1
    return ''.join(out), spans, LANG

T1 = r'''
=bsn+
N Mijn burgerservicenummer is «$bsn», mocht u dat nodig hebben voor de aanvraag.
N Voor de loonadministratie hebben we van $name het BSN «$bsn» ontvangen. Een kopie van het paspoort volgt nog.
N Wilt u bij de melding ook uw BSN vermelden? In ons systeem staat nu «$bsn», maar dat lijkt van uw partner te zijn.
N Kun je $fn $ln inschrijven? Haar sofinummer (zoals zij het zelf nog noemt) is «$bsn».
N Het kind heeft als BSN «$bsn» gekregen; de school heeft dit op $date doorgegeven aan DUO.
N Ik heb per ongeluk het verkeerde burgerservicenummer doorgegeven. Het juiste is «$bsn» en niet dat van mijn broer.
N De huisarts vroeg om mijn bsn: «$bsn». Verzekerd ben ik bij $org.
N Uit de basisregistratie blijkt dat betrokkene, $init, bekend is onder BSN «$bsn» en woont aan de $addr te $town.
N Verzoek om jaaropgave voor $name (BSN «$bsn»), laatst werkzaam als $job.
N Op de jaaropgave staat burgerservicenummer «$bsn», terwijl op de loonstrook «$bsn» vermeld is. Welke van de twee BSN's klopt?
N Cliënte belde vanochtend. Ter controle gaf zij haar BSN op, «$bsn», en haar postcode.
N De gemeente heeft mij het bsn «$bsn» toegekend bij de inschrijving als nieuwkomer.
N Graag machtiging voor $mr $ln, burgerservicenummer «$bsn», om namens mij aangifte inkomstenbelasting te doen.
N De vader (BSN «$bsn») en de moeder (BSN «$bsn») hebben gezamenlijk gezag over $fn2.
E My citizen service number (BSN) is «$bsn». Could you add it to my file?
E We still need the BSN of the new $job. She sent it this morning: «$bsn».
E For the Dutch payroll, $name has been registered with burgerservicenummer «$bsn».
n INTAKEFORMULIER\nNaam: $name\nGeboortedatum: $dob\nBSN: «$bsn»\nZorgverzekeraar: $org
n Loonstrook $month $year\nWerknemer: $init\nBSN «$bsn9»   Loonheffingskorting: ja\nBruto: $amt   Netto: $amt
n personeelsnr;achternaam;bsn;functie\n$pernr;$ln;«$bsn9»;$job\n$pernr;$ln2;«$bsn9»;$job
n naam,bsn,ingangsdatum\n"$name",«$bsn9»,$dateiso\n"$name2",«$bsn9»,$dateiso
n {"client": {"naam": "$name", "bsn": "«$bsn9»", "woonplaats": "$town"}}
n <persoon>\n  <burgerservicenummer>«$bsn9»</burgerservicenummer>\n  <geslachtsnaam>$Ln</geslachtsnaam>\n</persoon>
n ARBEIDSOVEREENKOMST\nDe werknemer: $name, wonende te $town, houder van burgerservicenummer «$bsn», hierna te noemen "werknemer".
n Achternaam : $Ln\nVoornaam   : $fn\nBurgerservicenr. : «$bsn»\nNationaliteit : Nederlandse
n Verzekerdengegevens\nBSN          «$bsn»\nUZOVI        3311\nIngang       $date
n $dateiso $hms INFO sbv-z opvraging bsn=«$bsn9» resultaat=GEVONDEN
n bsn: «$bsn9»\nstatus: actief\nbron: BRP
n OPGAAF GEGEVENS VOOR DE LOONHEFFINGEN\n1a Naam en voorletters: $init\n1b Burgerservicenummer: «$bsn»\n1c Straat en huisnummer: $addr
n Ticket $tick: cliënt niet vindbaar in zoekscherm. Gezocht op BSN «$bsn», geen resultaat. Naam cliënt: $init.
n Verwijsbrief\nPatiënt: $name, geb. $dob, BSN «$bsn»\nReden van verwijzing: aanhoudende klachten schouder rechts.
e NEW STARTER FORM\nName: $name\nBSN (citizen service number): «$bsn»\nStart date: $date
e {"employee_id": "$pernr", "bsn": "«$bsn9»", "taxCredit": true}
e id,last_name,bsn,department\n14,$Ln,«$bsn9»,$dep
e Payslip $month $year\nEmployee: $init    BSN: «$bsn»\nGross pay: $amt
=bsn-
N Uw ordernummer is «$n9». Bewaar dit nummer tot het pakket bezorgd is.
N Het opgegeven BSN «$badbsn» voldoet niet aan de elfproef en is dus ongeldig. Graag opnieuw invullen.
N Vermeld bij betaling het factuurnummer «$n9», dan kunnen wij uw betaling direct verwerken.
N De stichting heeft RSIN «$rsin» en staat ingeschreven in $town.
N De zending met barcode «$n9» ligt klaar bij het afhaalpunt.
N Het toestel van de portier heeft inventarisnummer «$n9», zie de sticker.
N In totaal stroomde er «$n9» liter door het gemaal, een record.
N Het artikel «$n9» is niet meer leverbaar; we sturen een vervangend onderdeel.
N Wij hebben uw zaak geregistreerd onder zaaknummer «$n9». Een behandelaar neemt contact op.
N In de testomgeving gebruiken we als invoer het getal «$badbsn», dat met opzet geen geldig BSN is.
N De teller van de zonnepanelen stond vanmorgen op «$n9» Wh.
N Het contract voor de lease loopt onder contractnummer «$n9» bij $org.
N De database telt inmiddels «[[###.###.###]]» regels en moet worden opgeschoond.
E Your tracking number is «$n9»; the parcel should reach $town by $day.
E The BSN you entered («$badbsn») fails the check digit test, so it cannot be a real one.
E Please quote purchase order «$n9» on all correspondence.
n Factuur\nDebiteurnr: «$n9»\nFactuurdatum: $date\nTotaal: $amt
n artikelnr;omschrijving;aantal\n«$n9»;Moersleutel 13 mm;4\n«$n9»;Slangklem;20
n {"order_id": «$n9», "status": "verzonden", "regels": 3}
n AGB- en declaratiegegevens\nDeclaratienummer: «$n9»\nBedrag: $amt
n Meterstand elektra\nMeternummer: «$n9»\nStand hoog: [[#####]] kWh
n Fiscale gegevens onderneming\nRSIN: «$rsin»\nRechtsvorm: stichting
n $dateiso $hms DEBUG job finished, bytes_written=«$n9»
n Polisblad\nPolisnummer: «$n9»\nVerzekerd bedrag: $amt per jaar
n <bestelling>\n  <bestelnummer>«$n9»</bestelnummer>\n  <artikel>bureaustoel</artikel>\n</bestelling>
n Validatierapport import\nregel 14: waarde «$badbsn» in kolom bsn afgekeurd (elfproef onjuist)\nregel 15: ok
e Invoice\nCustomer account: «$n9»\nAmount due: $amt
e sku,description,stock\n«$n9»,Desk lamp,14
e Service report\nMachine hours counter: «$n9» cycles\nNext service: $month $year
=iban+
N Wilt u het bedrag overmaken op «$iban» t.n.v. $init?
N Mijn rekeningnummer is gewijzigd. Het nieuwe IBAN is «$ibannl», de oude rekening heb ik opgezegd.
N De declaratie van $amt is gestort op rekening «$ibannl».
N Kunnen jullie mijn salaris voortaan storten op «$ibannl»? Die rekening staat op naam van mijzelf.
N Het abonnement wordt maandelijks afgeschreven van «$ibannl» bij $org.
N De huur van $month is nog niet binnen. Graag betalen op «$ibannl» onder vermelding van factuur $inv.
N Voor de terugbetaling van het schoolreisje hebben we uw bankrekening nodig; op de inschrijving staat «$iban», klopt dat nog?
N Het geld ging van «$ibannl» naar «$ibannl», maar dat was de verkeerde rekening. Beide banken zijn gebeld.
N Onze Belgische klanten betalen op «$ibanbe», bij voorkeur binnen 30 dagen.
N Ik heb nog steeds geen vakantiegeld ontvangen op mijn bankrekening («$ibannl»).
N Kan het werkgeversdeel worden gestort op IBAN «$iban» op naam van $name?
N De bewindvoerder heeft een leefgeldrekening geopend: «$ibannl». De beheerrekening blijft «$ibannl».
N Schenking ontvangen van $init, rekening «$ibanbe», bedrag $amt.
N mijn iban: «$ibannl» en de tenaamstelling is $init
E Please transfer the deposit to IBAN «$iban» in the name of $name.
E My bank details have changed; the new account number is «$iban» with immediate effect.
E The refund of $amt went to the wrong account. It should have gone to «$iban».
E I would like my wages paid into «$ibannl», please, as my old bank account was closed.
n FACTUUR $inv\nTotaal te voldoen: $amt\nIBAN: «$ibannl»\nKvK: $kvk8\nBetaaltermijn: 14 dagen
n SEPA-machtiging\nNaam incassant: $org\nIBAN rekeninghouder: «$iban»\nKenmerk machtiging: M-[[######]]
n naam;iban;bedrag\n$init;«$iban0»;$amt0\n$init2;«$iban0»;$amt0
n {"begunstigde": "$init", "iban": "«$iban0»", "bedrag": $amt0}
n Bankgegevens medewerker\nRekening t.n.v.: $init\nIBAN nummer: «$ibannl»\nBank: zie afschrift
n <CdtrAcct><Id><IBAN>«$iban0»</IBAN></Id></CdtrAcct>\n<Cdtr><Nm>$org</Nm></Cdtr>
n Declaratieformulier reiskosten\nNaam: $name\nTraject: $town - $town\nUitbetalen op: «$ibannl»
n $date  Overboeking  $amt\nTegenrekening: «$iban»\nNaam: $init\nOmschrijving: huur $month
n Loonstrook\nNetto uitbetaald: $amt\nOp bankrekening: «$ibannl»
n Afschrift van rekening «$ibannl»\nBeginsaldo: $amt\nEindsaldo: $amt
n Kenmerk: $inv\nBank: «$ibanbe»\nBIC: KREDBEBB\nOndernemingsnr. op aanvraag
n [$dateiso $hms] payment-service: SEPA CT rejected debtorIban=«$iban0» reason=AC04
n Inschrijfformulier sportvereniging\nLid: $name\nContributie: automatische incasso\nRekeningnummer (IBAN): «$iban»
n iban_oud: «$iban0»\niban_nieuw: «$iban0»\ngewijzigd_door: $fn2
e Vendor master record\nVendor: $org\nIBAN: «$iban»\nPayment terms: 30 days net
e date,counterparty_iban,amount\n$dateiso,«$iban0»,$amt0
e Direct debit mandate\nAccount holder: $name\nAccount (IBAN): «$iban»\nSigned at: $town
=iban-
N Het IBAN «$badiban» is door de bank afgewezen: het controlegetal klopt niet.
N Vul in het veld een rekeningnummer in van de vorm «NL00BANK0123456789»; dit is alleen een voorbeeld van de opmaak, geen echte rekening.
N De BIC van onze bank is «{{RABONL2U|INGBNL2A|ABNANL2A|TRIONL2U}}», die is nodig voor betalingen uit het buitenland.
N Vermeld het betalingskenmerk «[[#### #### #### ####]]» bij uw overschrijving.
N Uw gestructureerde mededeling is «[[+++###/####/#####+++]]»; gebruik die bij elke betaling.
N De container «[[MSKU#######]]» staat in de haven van Rotterdam.
N Het btw-nummer van de leverancier is «$vatnl», dat hoort op de factuur.
N De track-en-tracecode van uw pakket is «[[3S^^^^#########]]».
N Het chassisnummer «[[WVWZZZ1K#W######]]» staat op het plaatje onder de voorruit.
N Licentiesleutel voor het tekenpakket: «[[????-????-????-????]]». Niet doorsturen.
N De EAN-code van de aansluiting is «[[8716#############]]», die hebben we nodig voor de energieleverancier.
N Het oude rekeningnummer van de club was «[[##.##.##.###]]», een nummer van voor de invoering van IBAN; het bestaat niet meer.
N Het mandaatkenmerk «[[NL##ZZZ############]]» is het incassant-ID, geen rekening.
E The number «$badiban» on the form is not a valid IBAN, the check digits are wrong.
E Use parcel code «[[RR#########NL]]» to follow the shipment.
E The software key is «[[NL##-????-####-????]]» and expires next year.
n Verzendlabel\nBarcode: «[[JVGL############]]»\nGewicht: 2,4 kg\nBestemming: $townbe
n validatie iban: «$badiban» -> FOUT (mod97)\nactie: formulier teruggestuurd
n {"mandaat": "«[[NL-M-####-########]]»", "type": "CORE"}
n Ordernr: «[[NL############]]»\nMagazijn: hal B\nStatus: gepickt
n voertuig;vin\n$car;«[[WF0XXXGCDX#^#####]]»\n$car;«[[VF1######0##########]]»
n Energiecontract\nEAN gas: «[[8711#############]]»\nStandaardjaarverbruik: 1.250 m3
n Acceptgiro vervallen. Betalingskenmerk: «[[################]]»\nBedrag: $amt
n build=«[[NL##^^^^#########]]»\nbranch=release\ntests=ok (bouwlabel uit de pijplijn)
n <verpakking><sscc>«[[00##################]]»</sscc><colli>12</colli></verpakking>
n Garantiebewijs\nSerienummer ketel: «[[BE## #### #### ####]]» (typeplaatje linksonder)\nInstallatiejaar: $year
e Error log: field iban value "«$badiban»" failed checksum validation
e Certificate no.: «[[GB##-ISO-########]]»\nStandard: ISO 9001\nIssued to: $org
e container,type,port\n«[[HLXU#######]]»,40HC,Antwerp
=payment_card+
N Mijn creditcard met nummer «$card» is gisteren gestolen, graag direct blokkeren.
N De klant gaf aan de telefoon het kaartnummer «$card» door. Dat mag eigenlijk niet, dus graag uit de notitie halen.
N De reservering is gegarandeerd met Mastercard «$card», geldig tot 09/27.
N Er is $amt afgeschreven van mijn Visa «$card» zonder dat ik iets besteld heb.
N Wilt u de hotelkosten boeken op de zakelijke creditcard («$card») van $init?
N Het lukt niet om te betalen. Ik gebruik mijn creditcard «$card» en krijg steeds een foutmelding.
N Per ongeluk heeft $fn de kaartgegevens in de chat gezet: «$card», cvc weggelaten.
N De oude bedrijfskaart «$card» is vervangen door «$card». Beide kaarten staan op naam van $init.
N Gelieve de annuleringskosten te verrekenen met kredietkaart «$card».
N Ik wil graag een nieuwe pas; mijn huidige creditcardnummer is «$card».
N Het abonnement liep via mijn creditcard, nummer «$card», en die is verlopen.
N Bij de balie is een gevonden creditcard afgegeven met nummer «$card», op naam van $init.
E Please charge the deposit to my credit card, number «$card», expiry 11/26.
E The guest's card «$card» was declined twice at check-in.
E I noticed an unknown payment of $amt on my Visa card «$card». Can you block it?
E The customer typed the full card number «$card» into the chat window; please redact it.
E Our corporate card ending was unclear, so here is the complete number: «$card».
n Boekingsformulier\nGast: $name\nCreditcardnummer: «$card»\nVervaldatum: 04/28\nAantal nachten: 3
n Betaalwijze: Visa\nKaartnr.: «$card»\nBedrag: $amt\nAutorisatiecode: [[######]]
n transactie;kaartnummer;bedrag\n1;«$card0»;$amt0\n2;«$card0»;$amt0
n {"payment": {"method": "creditcard", "card_number": "«$card0»", "exp": "10/27"}}
n <betaling><kaartnummer>«$card0»</kaartnummer><houder>$init</houder></betaling>
n $dateiso $hms WARN checkout: unmasked PAN in request body: «$card0»
n Aanvraag vervanging zakelijke kaart\nMedewerker: $name\nHuidige kaart: «$card»\nReden: beschadigd
n Donateursformulier\nNaam: $init\nIk betaal per creditcard: «$card»\nBedrag per maand: $amt
n Ticket $tick\nOnderwerp: dubbele afschrijving\nKaart: Mastercard «$card»\nBedrag: $amt
n creditcard=«$card0»\nhouder=$init\nvaluta=EUR
n Onkostendeclaratie\nBetaald met creditcard nr. «$card»\nRestaurant $town, $amt
n Huurovereenkomst auto\nBorg: $amt, gereserveerd op kredietkaart «$card»\nBestuurder: $name
n Kaarthouder: $name\nNummer op de kaart: «$card»\nSoort: American Express / Visa / Mastercard
e Reservation\nGuest: $name\nCard number: «$card»\nExp.: 07/27
e order_id,card_number,amount\n[[######]],«$card0»,$amt0
e PAYMENT AUTHORISATION FORM\nI authorise $org to charge my card no. «$card» for the amount of $amt.\nSignature: $init
e {"cardNumber":"«$card0»","cardHolder":"$name","brand":"visa"}
=payment_card-
N De kaart met nummer «$badcard» bestaat niet: het controlecijfer van het kaartnummer klopt niet.
N Gebruik bij de overschrijving het betalingskenmerk «[[%### #### #### ####]]» van de gemeente.
N De energieaansluiting heeft EAN «[[87168#############]]».
N Uw pakket met barcode «[[%###############]]» is onderweg.
N De cadeaubon heeft code «[[%###-####-####-####]]» en is een jaar geldig in onze winkel.
N Klantenkaart van de bouwmarkt: «[[2620#########]]». Met deze spaarkaart kun je niet betalen.
N Het IMEI van de telefoon is «$imei», graag blokkeren in het beheersysteem.
N Het serienummer van de beamer luidt «[[%### #### ####]]».
N Het hele getal dat uit de berekening kwam was «[[%###############]]», dus de teller was overgelopen.
N De wifi-code in het vakantiehuis is «[[####-####-####]]».
N Het ov-chipkaartnummer «[[3528 #### #### ####]]» is alleen voor reizen, er hangt geen bankrekening aan.
N De aanvraag is bekend onder dossiernummer «[[20########## ####]]».
E The parcel number is «[[%#### #### #### ##]]», as printed on the label.
E Your gift voucher code is «[[%### #### #### ####]]» and it can be spent in our shop only.
E The number on the form, «$badcard», is not a card number: it fails the Luhn check.
E The meter point number is «[[87168#############]]».
n Bibliotheekpas: «[[2900##########]]»\nLid: $name\nGeldig tot: $month $year
n order;barcode;aantal\n1001;«$ean»;6\n1002;«$ean»;12
n {"trace_id": "«[[%###############]]»", "span": 4}
n Kassabon\nTransactie-id: «[[%#### ##### ######]]»\nTotaal: $amt\nContant betaald
n Simkaart\nICCID: «[[8931##############]]»\nAbonnement: data 10 GB
n Aanvraagformulier verlof\nReferentie: «[[%### #### #### ####]]» (automatisch toegekend documentnummer)\nMedewerker: $init
n epoch_us=«[[17##############]]» event=login result=ok
n Colli-etiket\nSSCC «[[387#################]]»\nPallet 3 van 8
n Acceptgiro\nKenmerk: «[[%### #### #### ####]]»\nTe betalen: $amt
n controle kaartnummer: «$badcard» Luhn=FOUT, invoer geweigerd
n Licentie tekenpakket\nProductcode: «[[%###-####-####-####]]»\nAantal gebruikers: 5
e Shipping label\nSSCC: «[[003##############]]»\nWeight: 14 kg
e id,value\nnanoseconds,«[[%###############]]»
e Activation code: «[[####-####-####-####]]»\nProduct: office suite\nSeats: 3
=kvk+
N Ons bedrijf staat ingeschreven bij de Kamer van Koophandel onder nummer «$kvk».
N Wilt u op de offerte ons KvK-nummer «$kvk» vermelden?
N $org, gevestigd te $town, KvK «$kvk», hierna te noemen "opdrachtgever".
N Volgens het handelsregister (nummer «$kvk») is $init enig bestuurder.
N Ik ben sinds $date zzp'er en mijn kvk-nummer is «$kvk».
N De leverancier is van naam veranderd, maar het KvK-nummer («$kvk») bleef hetzelfde.
N Graag een uittreksel opvragen van de onderneming met inschrijfnummer «$kvk» bij de Kamer van Koophandel.
N Er zijn twee vennootschappen: de holding met KvK-nr. «$kvk» en de werkmaatschappij met KvK-nr. «$kvk».
N De stichting is ingeschreven in het handelsregister onder dossiernummer «$kvk».
N We kunnen de zakelijke rekening pas openen als we het nummer van de Kamer van Koophandel hebben; u gaf «$kvk» op.
N Op het briefpapier staat nog ons oude kvk nummer «$kvk8». Kun je dat laten wijzigen?
N De aannemer heeft zich uitgeschreven; KVK «$kvk8» is per $date opgeheven.
E We are registered with the Dutch Chamber of Commerce under number «$kvk».
E Please add our Chamber of Commerce number (KvK «$kvk») to the contract.
E Before we onboard a supplier we check the KvK number, in this case «$kvk8».
n FACTUUR\n$org\n$addr\nKvK: «$kvk»\nBtw: $vatnl
n Met vriendelijke groet,\n$name\n$org\nK.v.K. $town nr. «$kvk»
n Relatiekaart\nBedrijfsnaam: $org\nKvK-nummer: «$kvk»\nContactpersoon: $init
n bedrijf;kvk_nummer;plaats\n$org;«$kvk8»;$town\n$org2;«$kvk8»;$town
n {"bedrijfsnaam": "$org", "kvkNummer": "«$kvk8»", "rechtsvorm": "BV"}
n <onderneming><kvknummer>«$kvk8»</kvknummer><naam>$org</naam></onderneming>
n Verwerkersovereenkomst\nPartij A: $org, KvK-nummer «$kvk»\nPartij B: $org2, KvK-nummer «$kvk»
n Aanmelding leverancier\nNaam: $org\nInschrijving KvK: «$kvk»\nIBAN: $ibannl
n Uittreksel Handelsregister\nKvK-nummer «$kvk8»\nRechtsvorm  Eenmanszaak\nStart onderneming  $date
n Handelsnaam: $org\nKamer van Koophandel: «$kvk»\nVestigingsplaats: $town
n GET kvk-api zoeken?kvkNummer=«$kvk8» 200 OK (handelsregister-zoekdienst)
n Offerte [[20##-###]]\nOpdrachtnemer: $name, h.o.d.n. $org\nkvk «$kvk8» | www.$dom
n Huurcontract bedrijfsruimte\nHuurder: $org, ingeschreven bij de KvK onder nr. «$kvk»\nHuurprijs: $amt per maand
n kvk=«$kvk8»\nsbi=6201\nmedewerkers=12
n Ticket $tick: inschrijving webshop lukt niet. Klant vulde bij KvK-nummer in: «$kvk8», systeem meldt "onbekend".
e Supplier form\nCompany: $org\nKvK number: «$kvk»\nCountry: Netherlands
e company,kvk_number,city\n"$org",«$kvk8»,$town
e {"chamber_of_commerce_number": "«$kvk8»", "active": true}
e Non-disclosure agreement\n$org, a private limited company registered with the Dutch trade register under no. «$kvk», represented by $init
=kvk-
N Het RSIN van de vereniging is «$rsin», dat gebruikt de Belastingdienst.
N Het vestigingsnummer is «[[0000########]]» en hoort bij de locatie in $town.
N Uw bestelling «$kvk8» wordt morgen geleverd.
N De vacature met nummer «[[%#######]]» is gesloten.
N Wij ontvingen factuur «[[%#######]]» van de drukker pas na de vervaldatum.
N Het artikel met nummer «[[%#######]]» zit in doosjes van honderd.
N Bij de AGB-code «[[########]]» hoort de huisartsenpraktijk aan de $street.
N In dit gebied wonen «[[%#.###.###]]» mensen, aldus het rapport.
N Mijn klantnummer bij de energieleverancier is «[[%#######]]».
N Het nummer van de melding bij de helpdesk is «[[%#######]]»; er is nog geen oplossing.
N Als datumcode gebruiken we «$datec», dus eerst het jaar.
N De slotcode van de kluis is vervangen: «[[%###%###]]».
N Het ondernemingsnummer in de Belgische KBO is «[[0%##.###.###]]».
E Your reservation number is «[[%#######]]», please bring it to the desk.
E The part number on the pump is «[[%#######]]»; we have two in stock.
E The RSIN of the foundation is «$rsin».
n Debiteur: «[[%#######]]»\nFactuurbedrag: $amt\nVervaldatum: $date
n onderdeel;artikelcode;prijs\nfilter;«[[%#######]]»;$amt0\npakking;«[[%#######]]»;$amt0
n {"ticket": «[[%#######]]», "prioriteit": "laag"}
n Watermeter\nMeternummer: «[[%#######]]»\nStand: [[####]] m3
n Vestiging: «[[0000########]]» (vestigingsnummer)\nPlaats: $town
n Zorgverlener\nAGB: «[[########]]»\nPraktijk: Het Kruispunt
n Crisisdienst, meldcode «[[%#######]]»\nMelding afgesloten om $time
n Rapport import: «[[%#######]]» regels verwerkt, 0 fouten
n <taak><taaknummer>«[[%#######]]»</taaknummer><status>open</status></taak>
n Begroting\nPost huisvesting: EUR «[[%#######]]»\nPost personeel: zie bijlage
e Work order: «[[%#######]]»\nLocation: hall 3\nTechnician: $init
e sku,qty\n«[[%#######]]»,12\n«[[%#######]]»,3
e Delivery note\nNote no.: «[[%#######]]»\nPallets: 4
=vat+
N Ons btw-nummer is «$vatnl», zet dat graag op de factuur.
N Als kleine ondernemer heb ik een nieuw btw-id gekregen: «$vatnl».
N De Belgische afnemer heeft btw-nummer «$vatbe», dus we factureren met btw verlegd.
N Omzetbelastingnummer «$vatnl» hoort bij de fiscale eenheid van $org.
N Gelieve te factureren aan $org, btw «$vatbe», $townbe.
N Ik kan het btw-identificatienummer «$vat» niet terugvinden in VIES. Kunt u het controleren?
N De intracommunautaire levering aan onze Duitse klant (USt-IdNr. «$vatde») is met nultarief geboekt.
N Op de factuur ontbreekt het btw-nummer van de leverancier. Volgens onze administratie is dat «$vat».
N Klant wil overstappen naar een andere entiteit: het oude BTW-nummer «$vatnl» wordt «$vatnl».
N Zonder geldig btw nr kunnen we de verlegging niet toepassen; u gaf «$vateu» door.
N De Franse leverancier heeft als btw-nummer «$vatfr».
N mijn btw id is «$vatnl» en ik heb geen kor aangevraagd
E Our VAT number is «$vat». Please mention it on every invoice.
E The customer in Germany supplied VAT ID «$vatde», which was valid in VIES.
E Could you confirm that «$vateu» is still your VAT registration number?
E The reverse charge applies as both parties have a VAT number: ours is «$vatnl» and theirs is «$vateu».
n FACTUUR $inv\n$org\nBtw-nummer: «$vat»\nKvK: $kvk8\nTotaal incl. 21% btw: $amt
n Met vriendelijke groet,\n$name\n$org\nKvK $kvk8 | BTW «$vatnl» | $deptmail
n Debiteurenkaart\nNaam: $org\nOb-nummer: «$vatnl»\nBetaaltermijn: 30 dagen
n relatie;btw_nummer;land\n$org;«$vatnl»;NL\n$org2;«$vatbe»;BE
n {"leverancier": "$org", "btwNummer": "«$vat»"}
n <cac:PartyTaxScheme><cbc:CompanyID>«$vat»</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
n VIES-controle $dateiso\nbtw-id «$vateu»: GELDIG\nnaam: $org
n Aangifte omzetbelasting\nOmzetbelastingnummer: «$vatnl»\nTijdvak: 2e kwartaal
n Opgaaf ICP\nAfnemer btw-id: «$vateu»\nBedrag: $amt
n Bestelbon\nLeverancier: $org\nBTW-nr: «$vatbe»\nLeveradres: $addrbe
n Offerte schilderwerk\nOpdrachtnemer: $org, btw-id «$vatnl»\nBedrag excl. btw: $amt
n btw_id=«$vatnl»\nkor=nee\nperiode=kwartaal
n Klantenfiche\nOndernemingsnaam: $org\nBTW: «$vatbe»\nContact: $init
n Aanmelding webshop (zakelijk)\nBedrijf: $org\nBTW-nummer (optioneel): «$vat»\nLand: zie btw-nummer
n Creditnota $inv\nUw btw-nummer: «$vat»\nReden: dubbel gefactureerd
n $hms checkout-service btw-validatie «$vat» -> valid=true
e INVOICE\nBill to: $org\nVAT no.: «$vateu»\nTotal: $amt
e customer,vat_id,currency\n"$org",«$vat»,EUR
e {"vat_number": "«$vat»", "reverse_charge": true}
e Supplier declaration\nVAT registration: «$vatnl»\nSigned: $name
=vat-
N Het nummer «$badvat» is volgens VIES geen geldig btw-nummer; het controlegetal klopt niet.
N Het tarief is «21%» btw, voor boeken geldt een lager tarief.
N De fiscale code van de stichting is «$rsin», dat is het RSIN.
N We rijden morgen over de «E34» richting $townbe.
N Uw bestelling heeft nummer «[[NL-########]]».
N Het vliegtuig met vluchtnummer «[[KL####]]» heeft vertraging.
N De norm «NEN-EN 1090-2» geldt voor de staalconstructie.
N Het pakket met code «[[BE#########BE]]» is bij de buren bezorgd, volgens de koerier.
N De batchcode op het etiket is «[[NL########B#]]»; die charge is teruggeroepen.
N Bij de btw-aangifte kwam er «$amt» uit als te betalen bedrag.
N Het aansluitnummer is «[[DE-#####-##]]», te vinden op de modem.
N Ons KvK-nummer is «$kvk8»; een btw-nummer hebben we niet.
N In vak «5b» vult u de voorbelasting in.
N De vetkeuring van de slager draagt nummer «[[NL #### EG]]», het erkenningsnummer van het bedrijf.
N Het loonheffingennummer is «[[#########L01]]», een apart nummer voor de salarisadministratie.
E The number «$badvat» was rejected: it is not a valid VAT number.
E Please use product key «[[DE#########-X]]» to activate the scanner.
E Our flight is «[[BE###]]», boarding at gate B12.
n Loonheffingen\nLoonheffingennummer: «[[#########L0#]]»\nTijdvak: maand
n artikel;code\nbocht 90 graden;«[[NL%####B##]]»\nT-stuk;«[[NL%####B##]]»
n {"build": "«[[BE0.###.###]]»", "kanaal": "beta"}
n BTW hoog: «$amt»\nBTW laag: $amt\nTotaal: $amt
n Zuivelerkenning: «[[BE M###]]»\nTHT: zie deksel\nNetto: 250 g
n Rekening: «$iban0» (IBAN voor de btw-betaling)\nBedrag: $amt
n validatiefout: veld btw_nummer, waarde "«$badvat»", reden "controle mislukt"
n Magazijnlocatie: «[[FR## ### ###]]» (rij, stelling, vak)\nArtikel: multomap
n <zending><nummer>«[[NL#########X##]]»</nummer><vervoerder>wegtransport</vervoerder></zending>
e Batch: «[[IT#####B##]]»\nBest before: see lid
e room,code\nserver room,«[[LU-########]]»\narchive,«[[LU-########]]»
e Tax rate applied: «9%»\nTaxable amount: $amt
'''

T2 = r'''
=passport+
N Mijn paspoort met nummer «$passport» is op vakantie gestolen. Hoe vraag ik een nooddocument aan?
N Voor de visumaanvraag hebben we het paspoortnummer nodig; $fn gaf «$passport» op.
N De identiteit van de nieuwe $job is vastgesteld aan de hand van zijn paspoort (nr. «$passport», geldig tot $date).
N Wilt u de tickets wijzigen? Mijn nieuwe paspoortnummer is «$passport».
N Betrokkene legitimeerde zich met een Nederlands paspoort, documentnummer «$passport».
N Bij de balie is een paspoort gevonden op naam van $init, nummer «$passport».
N Het oude paspoort «$passport» is ingeleverd en het nieuwe paspoort heeft nummer «$passport».
N Voor de schoolreis naar Londen: paspoort van $name, nr. «$passport», afgegeven in $town.
N Cliënt kon alleen een paspoort tonen. Nummer genoteerd in het dossier: «$passport».
N De notaris noteerde dat de koper zich identificeerde met paspoort nummer «$passport», afgegeven te $town op $date.
N ik moest van hr mijn paspoortnr doorgeven, dat is «$passport»
N Het reisdocument van de leerling is een paspoort met als nummer «$passport»; de vervaldatum valt na de reis.
N De reiziger had een Brits paspoort, nummer «$passgb», en verbleef korter dan drie maanden in $town.
E My passport number is «$passport» and it expires on $date.
E Please send the hotel my passport details: number «$passport», issued in $town.
E The visitor showed a British passport, no. «$passgb», at reception.
E For the visa invitation we need a copy of the passport («$passport») and a travel plan.
E He reported his passport lost at the embassy; the document number was «$passport».
n Identificatie\nSoort document: paspoort\nDocumentnummer: «$passport»\nGeldig tot: $date
n naam;documentsoort;documentnummer\n$init;paspoort;«$passport»\n$init2;paspoort;«$passport»
n {"naam": "$name", "document": {"soort": "paspoort", "nummer": "«$passport»"}}
n Reisgegevens deelnemer\nNaam: $name\nPaspoortnr.: «$passport»\nNationaliteit: Nederlandse
n <reisdocument><soort>PP</soort><paspoortnummer>«$passport»</paspoortnummer></reisdocument>
n WID-check nieuwe medewerker\nNaam: $name\nPaspoort nr: «$passport»\nKopie in dossier: ja
n Proces-verbaal van vermissing\nVermist: paspoort\nNummer: «$passport»\nAangever: $init
n Boeking $townbe - Istanbul\nPassagier 1: $init, paspoort «$passport»\nBagage: 20 kg
n Huurovereenkomst\nVerhuurder: $org\nHuurder: $name, paspoortnummer «$passport», geboren $dob
n paspoort_nr=«$passport»\nafgiftedatum=$dateiso\nafgifteplaats=$town
n Intake nieuwkomer\nNaam: $name\nPaspoort (land van herkomst): «$passport»\nTaalniveau: A2
n Logboek balie\n$time  paspoort uitgereikt, nummer «$passport», handtekening voor ontvangst gezet
n Volmacht\nOndergetekende $name, paspoort «$passport», machtigt $name2 om stukken op te halen.
n Ticket $tick: inlezen chip mislukt bij paspoort «$passport», tweede poging wel goed
e Visa application\nSurname: $Ln\nGiven name: $fn\nPassport number: «$passport»
e guest,passport_no,arrival\n$name,«$passport»,$dateiso
e {"passportNumber": "«$passport»", "issuingCountry": "NLD"}
e Background check\nCandidate: $name\nPassport no.: «$passport»\nVerified by: $init2
=passport-
N Uw afspraak voor een nieuw paspoort heeft afspraakcode «[[^^######]]». Neem een pasfoto mee.
N De onderdeelcode van de pomp is «[[NX#?##?#?]]», te bestellen bij de leverancier.
N Het boekingsnummer van uw vlucht is «[[^^?#^?]]», dat hebt u nodig bij het inchecken.
N Het pakket heeft volgnummer «[[NL######?]]» en ligt bij het afhaalpunt.
N De kortingscode «[[NW##^###]]» geeft tien procent korting op pasfoto's.
N In het V-nummer van de vreemdeling, «[[##########]]», zat een tikfout; het is geen paspoortnummer.
N De licentie van het planningsprogramma is «[[NP?#?##?#]]», voor vijf gebruikers.
N Model «[[NR#^##^##]]» van de printer wordt niet meer gemaakt.
N Het serienummer van de paspoortlezer aan de balie is «[[BX#?#?##?#]]». Graag vermelden bij storing.
N De verf heeft kleurcode «[[NC######]]», die zit ook op het kozijn.
N Uw klacht over de wachttijd bij het paspoortloket staat geregistreerd als «[[KL######]]».
N Het wachtwoord was tijdelijk «[[Nx##tR#?#]]» en moet bij de eerste keer inloggen worden gewijzigd.
N De studiegids noemt het vak «[[NS######A]]» als keuzevak.
E Your passport photo order «[[PF#######]]» is ready for collection.
E The booking reference is «[[^#^^#^]]», please check in online.
E The spare part «[[EH######]]» is back in stock.
E The batch number on the vaccine is «[[NB#^##^#]]».
n Bestelling\nOrdernummer: «[[NX#######]]»\nArtikel: paspoorthoesje leer\nAantal: 2
n artikel;code\nhoes voor paspoort;«[[NB######]]»\nkofferlabel;«[[NB######]]»
n {"build": "«[[NV#^##^##]]»", "omgeving": "acceptatie"}
n Vliegticket\nVluchtnummer: «[[KL####]]»\nStoel: 14C\nPassagier: $init
n Keuringsrapport\nCertificaat: «[[EK######]]»\nObject: hoogwerker\nUitslag: goedgekeurd
n Magazijnlabel\nPartij «[[NT#^##^#]]»\nInhoud: schroeven M6
n Aanvraag parkeervergunning\nKenteken: $plate\nKenmerk aanvraag: «[[PV######]]»
n wijziging «[[CHG######]]» doorgevoerd door beheer om $time
n <zaak><zaaknummer>«[[ZK#######]]»</zaaknummer><onderwerp>paspoort aanvragen</onderwerp></zaak>
n Garantiekaart\nSerienr. wasmachine: «[[NK#?##?##]]»\nAankoop: $year
e Support case: «[[CS#######]]»\nSubject: passport upload fails\nStatus: open
e asset,tag\nprojector,«[[NX######]]»\nscreen,«[[NX######]]»
e Flight: «[[BA####]]»\nGate: C7\nPassenger: $init
=identity_card+
N Het nummer van mijn identiteitskaart is «$idcard», geldig tot $date.
N Ik heb mijn ID-kaart verloren. Het documentnummer was «$idcard».
N De nieuwe medewerker legitimeerde zich met een Nederlandse identiteitskaart, nummer «$idnl».
N Gelieve het identiteitskaartnummer van de huurder in te vullen; op het contract staat «$idbe».
N De Belgische chauffeur toonde zijn eID met kaartnummer «$idbe».
N Bij controle door de beveiliging is ID-kaart «$idcard» op naam van $init ingenomen.
N Voor het ophalen van het pakket heeft $fn haar identiteitskaart (nr. «$idcard») laten zien.
N De identiteitskaart van de vader heeft nummer «$idcard», die van de moeder «$idcard».
N Kopie ID is ontvangen, het gaat om identiteitskaart «$idcard», afgegeven door de burgemeester van $town.
N Mijn oude id kaart nr «$idcard» is verlopen, de nieuwe haal ik $day op.
N Leerling $fn reist op een identiteitskaart; het documentnummer daarvan is «$idcard».
N Aangifte gedaan van diefstal van tas met daarin een identiteitskaart (documentnummer «$idcard») en een bankpas.
N De kiezer kon zich legitimeren met identiteitskaart «$idcard» en is toegelaten.
E My Dutch identity card number is «$idnl»; a copy is attached.
E The tenant identified herself with ID card no. «$idcard», valid until $date.
E We verified the candidate's identity card, number «$idcard», during onboarding.
E A Belgian identity card with number «$idbe» was handed in at the front desk.
E Please replace the number of my ID card in your system with «$idcard».
n Legitimatiebewijs: identiteitskaart\nNummer: «$idcard»\nAfgegeven te: $town\nGeldig tot: $date
n naam;soort_id;id_nummer\n$init;ID-kaart;«$idcard»\n$init2;ID-kaart;«$idcard»
n {"identificatie": {"soort": "identiteitskaart", "documentnummer": "«$idcard»"}}
n Huurcontract studio $townbe\nHuurder: $name\nIdentiteitskaartnr.: «$idbe»\nHuurprijs: $amt
n <document><type>ID</type><identiteitskaartnummer>«$idcard»</identiteitskaartnummer></document>
n Indiensttreding\nWerknemer: $name\nID-kaart nr.: «$idcard»\nFunctie: $job
n Bezoekersregistratie\nNaam: $name\nIdentiteitskaart: «$idcard»\nBadge uitgereikt: ja
n Volmacht afhalen documenten\nGemachtigde: $name2\nNr. identiteitskaart gemachtigde: «$idcard»
n Inschrijving sportkamp\nDeelnemer: $name\nKids-ID / identiteitskaart: «$idbe»\nMutualiteit: zie klever
n id_soort=identiteitskaart\nid_nummer=«$idcard»\ngecontroleerd_door=$fn2
n Vermissingsformulier\nVermist document: Nederlandse identiteitskaart\nDocumentnr: «$idcard»\nDatum vermissing: $date
n Notariële akte\nVerschenen: $name, zich legitimerende met identiteitskaart nummer «$idcard»
n $hms balie2: scan identiteitskaart «$idcard» OK, foto komt overeen
n Tewerkstellingsfiche\nNaam: $Ln $fn\nNummer identiteitskaart: «$idbe»\nStatuut: bediende
e Visitor form\nName: $name\nIdentity card number: «$idcard»\nHost: $init2
e name,id_card_no,expiry\n$name,«$idcard»,$dateiso
e {"idType": "identity_card", "idNumber": "«$idcard»"}
e KYC record\nClient: $name\nID card: «$idcard»\nChecked: yes
=identity_card-
N De toegangsbadge met nummer «[[######]]» opent alleen de voordeur; het is een bedrijfspas.
N Uw bestelnummer is «[[IX#######]]», bewaar het goed.
N Het aanvraagnummer voor de nieuwe identiteitskaart is «[[A##########]]». Het documentnummer krijgt u pas bij uitreiking.
N De bibliotheekkaart «[[2900########]]» is geblokkeerd vanwege een openstaande boete.
N De wasmachine heeft typenummer «[[IW#?##?##]]».
N Het toestel heeft als serienummer «[[IR#?#?##?#]]», zie de onderkant.
N De kortingskaart met code «[[591-#######-##]]» is alleen geldig in onze winkels.
N Op de NS-klantkaart staat «[[3528####]]», daarmee krijgt u korting op treinreizen.
N Sleutelkaart «[[K-####]]» van kamer 12 werkt niet meer.
N De routercode is «[[IT####-####]]», die staat op de sticker.
N De partij kaas heeft lotnummer «[[IK#^##^##]]».
N Het certificaat «[[ID######]]» van de software verloopt binnenkort.
N Op het formulier staat documentnummer «[[DOC-#######]]», dat is het nummer van de brief zelf.
E The access badge «[[B-#####]]» has been deactivated after the employee left.
E Your gym membership card number is «[[IG#######]]».
E The ID of the database record is «[[#######]]», it has nothing to do with a document.
E Part «[[IX#^##^##]]» does not fit this machine.
n Ledenpas\nPasnummer: «[[IL#######]]»\nVereniging: zwemclub\nGeldig: heel seizoen
n id;omschrijving\n«[[IT######]]»;tafel 160 cm\n«[[IT######]]»;stoel zwart
n {"id": "«[[I?#?##?##]]»", "type": "product", "naam": "kaarthouder"}
n Videokaart\nModel: «[[IRX#####]]»\nGeheugen: 8 GB
n Parkeerkaart\nKaartnr: «[[PK######]]»\nZone: B\nTarief: $amt
n Geheugenkaart 64 GB\nArtikel «[[IS######]]»\nVoorraad: 14
n Zaak: aanvraag identiteitskaart\nZaaknummer: «[[Z-####-#####]]»\nStatus: in behandeling
n Tankpas\nPasnr. «[[7###.####.##]]»\nVoertuig: $car
n <record><record_id>«[[##########]]»</record_id><soort>kaart</soort></record>
n $hms cache MISS key=«[[ID:????????]]» ttl=300
e Ticket: «[[ID-######]]»\nSubject: replace badge printer\nOwner: $init
e product_id,name\n«[[ID####-##]]»,card reader\n«[[ID####-##]]»,lanyard
e SIM card: «[[8931##############]]»\nCarrier: national\nData: 5 GB
=driving_licence+
N Mijn rijbewijsnummer is «$rbw» en ik rijd sinds $year schadevrij.
N Voor de leaseauto hebben we uw rijbewijs nodig; het nummer op de kopie is «$rbw», klopt dat?
N Tijdens de controle overhandigde de bestuurder een rijbewijs met nummer «$rbw», categorie B.
N Het rijbewijs van de nieuwe chauffeur, nr. «$rbw», is geldig tot $date.
N Mijn rijbewijs is gestolen, het documentnummer was «$rbw». Aangifte is gedaan in $town.
N $init heeft zijn rijbewijs (nummer «$rbw») ingeleverd bij het CBR.
N Bij het huren van het busje is rijbewijs «$rbw» genoteerd als legitimatie.
N Vermeld in de wagenparklijst bij $fn het rijbewijsnummer «$rbw», categorieën B en BE.
N Het oude rijbewijs met nummer «$rbw» is vervangen door een nieuw rijbewijs, nummer «$rbw».
N Bestuurder A: $init, rijbewijs nr. «$rbw». Bestuurder B kon geen rijbewijs tonen.
N De Duitse monteur heeft een Duits rijbewijs met als nummer «$rbwde», dat hij nog moet omwisselen.
N rijbewijsnr is «$rbw», heb ik net nog van het pasje overgenomen
N Voor de deelauto heeft mevrouw haar Belgisch rijbewijs (nummer «$rbw») opgeladen in de app.
E My driving licence number is «$rbw»; I have had category B since $year.
E The driver held a UK driving licence, no. «$rbwgb», and was insured.
E Please renew the file: the new driver's licence number is «$rbw».
E We copied licence «$rbw» (category C, driving licence of the new lorry driver) for the fleet file.
E Her German driving licence «$rbwde» must be exchanged for a Dutch one.
n Chauffeursdossier\nNaam: $name\nRijbewijsnummer: «$rbw»\nCategorie: C, CE\nCode 95: $date
n naam;rijbewijs_nr;categorie\n$init;«$rbw»;B\n$init2;«$rbw»;BE
n {"bestuurder": "$name", "rijbewijsnummer": "«$rbw»", "categorie": ["B"]}
n Huurovereenkomst personenauto\nBestuurder: $name\nRijbewijs nr.: «$rbw»\nVoertuig: $car
n Europees schadeformulier\nVoertuig A, bestuurder: $init\nRijbewijs nr. «$rbw»\nCategorie B
n <rijbewijs><nummer>«$rbw»</nummer><categorie>AM</categorie></rijbewijs>
n Leaseregeling\nMedewerker: $name\nNr. rijbewijs: «$rbw»\nVoertuig: $car\nIngangsdatum: $date
n CV\n$name\nRijbewijs: B, nummer «$rbw»\nErvaring: 6 jaar als $job
n Proefritformulier\nNaam: $name\nRijbewijsnr: «$rbw»\nKenteken: $plate
n rijbewijs=«$rbw»\nafgegeven_door=gemeente $town\ngeldig_tot=$dateiso
n Eigen verklaring CBR\nNaam: $init\nNummer rijbewijs: «$rbw»\nGeboortedatum: $dob
n Verklaring van vermissing\nDocument: rijbewijs\nNummer: «$rbw»\nGemeente: $town
n $hms deelauto-app rijbewijscontrole nr=«$rbw» status=goedgekeurd
n Vrijwilligerschauffeur zorgbus\nNaam: $name\nRijbewijs (B): «$rbw»\nVOG aanwezig: ja
e Car rental agreement\nRenter: $name\nDriving licence no.: «$rbw»\nVehicle: $car
e driver,licence_number,category\n$name,«$rbw»,B
e {"drivingLicence": "«$rbw»", "country": "NL"}
e Accident report\nDriver: $init\nDriver's license number: «$rbw»\nPlace: $town
=driving_licence-
N De rijschool heeft vestigingsnummer «[[%#########]]» bij het CBR.
N Uw reservering voor het rijexamen heeft kenmerk «[[%#########]]».
N Het polisnummer van de autoverzekering is «[[%#########]]», niet te verwarren met uw rijbewijsnummer.
N Bel de rijschool op «[[010#######]]» voor een proefles.
N De boete heeft CJIB-nummer «[[#### #### #### ####]]», betaal voor de vervaldatum.
N Het meldnummer van de schade is «[[50########]]»; een expert komt langs.
N Voor code «95» zijn vijfendertig uren nascholing nodig.
N Het factuurnummer van de rijlessen is «[[20########]]».
N De kilometerstand bij de laatste keuring was «[[######]]».
N Het theoriecertificaat draagt nummer «[[4#########]]», dat is dus niet het rijbewijs zelf.
N De tachograaf in de vrachtwagen heeft serienummer «[[00########]]».
N Ons dossier over het ongeval is «[[5#########]]», graag vermelden.
N De software heeft een licentienummer: «[[3#########]]». Zonder dat nummer start het programma niet.
E The licence key of the fleet software is «[[%#########]]».
E Your driving lesson booking number is «[[%#########]]».
E The insurance policy of the car has number «[[%#########]]».
E The odometer showed «[[######]]» km at hand-over.
n Rijlespakket\nBestelnr: «[[%#########]]»\nAantal lessen: 20\nPrijs: $amt
n Kentekencard\nDocumentnummer kentekencard: «[[4#########]]»\nMerk: $car
n lesauto;polis\n$car;«[[5#########]]»\n$car;«[[5#########]]»
n {"schadenummer": "«[[%#########]]»", "dekking": "allrisk"}
n Examenreservering\nKandidaatnummer: «[[6#########]]»\nPlaats: $town\nTijd: $time
n Tankbon\nTransactie: «[[%#########]]»\nLiters: 41,20
n Garage\nWerkorder: «[[%#########]]»\nWerkzaamheden: grote beurt $car
n <softwarelicentie><nummer>«[[%#########]]»</nummer><gebruikers>3</gebruikers></softwarelicentie>
n Bekeuring\nZaaknummer: «[[%#########]]»\nFeit: te hard gereden\nBedrag: $amt
n unix_tijd=«[[16########]]» voertuig=bus7 status=vertrokken
n Taxivergunning onderneming: «[[P#####]]»\nOndernemer: $org
e Invoice no.: «[[%#########]]»\nDriving lessons: 10\nTotal: $amt
e claim,amount\n«[[%#########]]»,$amt0
e Software licence no.: «[[%#########]]»\nSeats: 25
=licence_plate+
N Mijn auto met kenteken «$plate» staat nog bij de garage.
N Wilt u de slagboom openzetten voor «$plate»? Dat is het kenteken van onze leverancier.
N De parkeervergunning staat op kenteken «$plate», maar ik rijd nu in een leenauto met kenteken «$plate».
N Gisteren is een $col $car met kenteken «$plate» tegen het hek gereden.
N De leaseauto van $fn ($car, «$plate») moet voor een beurt naar de dealer.
N Er staat al weken een busje met nummerplaat «$plateany» voor de school geparkeerd.
N De bezoeker komt met de auto, kentekennummer «$plateany».
N De wagen met Belgische nummerplaat «$platebe» reed weg zonder te betalen.
N Een Duitse vrachtwagen met kenteken «$platede» heeft onze gevel geraakt.
N Kunt u het kenteken «$plate» toevoegen aan de lijst van medewerkers die in de garage mogen parkeren?
N Getuige zag een $col $car wegrijden en noteerde het kenteken: «$plate».
N rdw zegt dat «$plate» niet verzekerd is, terwijl dat kenteken gewoon op de polis staat
N Het bestelbusje van de thuiszorg, kenteken «$plate», heeft een boete gekregen in $town.
N Gelieve de nummerplaat «$platebe» door te geven aan de parkeerwachter.
E My licence plate is «$plate», could you register it for the car park?
E A $col $car with number plate «$plateany» is blocking the emergency exit.
E The visitor from Leeds arrives in a car with registration «$plategb».
E The lease car with plate «$plate» was returned with a scratch on the door.
n Voertuig: $car\nKenteken: «$plate»\nAPK tot: $date
n kenteken;merk;bestuurder\n«$plate»;$car;$init\n«$plate»;$car;$init2
n {"kenteken": "«$plate»", "merk": "$car", "lease": true}
n Parkeermelding\nPlaat: «$plateany»\nZone: B\nStart: $time
n Schadeformulier\nVoertuig A: $car, kenteken «$plate»\nVoertuig B: $car, kenteken «$plate»
n <voertuig><kenteken>«$plate»</kenteken><merk>$car</merk></voertuig>
n FACTUUR $inv\nGarage Duinzicht\nKenteken: «$plate»\nKm-stand: [[#####]]\nGrote beurt: $amt
n Aanmelding bezoek\nNaam: $name\nBedrijf: $org\nKenteken auto: «$plateany»
n Rittenregistratie\nKenteken «$plate»\n$date  $town - $town  zakelijk
n $dateiso $hms ANPR cam2 plate=«$plateany» conf=0.97 poort=open
n Bekeuring\nKenteken: «$plateany»\nGedraging: parkeren zonder kaartje\nBedrag: $amt
n Personeelskaart\nNaam: $name\nAuto: $car\nKentekenplaat: «$plate»
n Huurovereenkomst parkeerplaats\nHuurder: $init\nPlaats: nr. 14\nKenteken: «$plate»
n kenteken=«$plate»\nbrandstof=benzine\neigenaar_sinds=$dateiso
n Ticket $tick\nMelder: $init\nProbleem: kenteken «$plate» wordt niet herkend bij de slagboom
e Parking permit\nHolder: $name\nLicence plate: «$plateany»\nValid until: $date
e plate,make,driver\n«$plate»,$car,$init
e {"licensePlate": "«$plateany»", "vehicle": "$car"}
e Rental check-out\nVehicle: $car\nRegistration no.: «$plate»\nFuel: full
=licence_plate-
N De monitorsteun past op model «[[XT-##-BK]]», dat is een type bureau.
N Neem buslijn «[[##-A]]» en stap uit bij het ziekenhuis.
N Lokaal «[[B-###-C]]» is bezet door de toetsweek.
N Het artikel «[[GK-###-X]]» is uitverkocht, we leveren na.
N De verfkleur is «[[RAL-%###]]», mat.
N De les staat gepland in blok «[[##-##-A]]» van het rooster.
N De sleutel van kast «[[K-##-BX]]» ligt bij de conciërge.
N De vlucht «[[HV-###]]» vertrekt vanaf Eindhoven.
N De code van het hangslot is «[[##-##-##]]».
N Uw afspraaknummer is «[[ZT-###-P]]», meld u daarmee bij de zuil.
N Op de tekening staat balk «[[HE-###-B]]», die moet twee meter langer.
N Voor de coupe gebruikt de kapper kleur «[[##-RV-#]]», koper.
N De stembureaus zijn genummerd, het onze is «[[SB-##-NL]]».
N Het boek staat in de kast onder signatuur «[[GE-###-R]]».
E Seat «[[##-F]]» is at the window, near the exit.
E The bolt type is «[[M#-##-ZN]]», zinc plated.
E Please store the box in rack «[[R-##-BD]]».
E Room «[[##-XB-#]]» has been booked for the meeting.
n Artikelcode: «[[TX-###-B]]»\nOmschrijving: koppelstuk\nPrijs: $amt
n product;code\nklemring;«[[##-XF-##]]»\nschuifmaat;«[[##-XF-##]]»
n {"locatie": "«[[HB-##-##]]»", "stelling": 4, "soort": "magazijnvak"}
n Chassisnummer: «[[WVWZZZ1K#W######]]»\nMerk: $car
n Rooster\nGroep «[[#-HV-##]]»\nVak: wiskunde\nLokaal: 114
n Printer: «[[HP-###-M]]»\nStoring: papier vast\nVerdieping: 2
n Kluisje: «[[KL-##-##]]»\nLeerling: $init\nBorg: $amt
n Stoel «[[##-BD-#]]»\nRij 4\nTheaterzaal
n <vak><locatiecode>«[[##-BXT-#]]»</locatiecode><inhoud>moeren</inhoud></vak>
n release «[[RC-##-##]]» uitgerold op de testomgeving\nduur: 4 min
e Part: «[[BR-##-TX]]»\nMaterial: brass\nQty: 40
e shelf,item\n«[[##-SL-##]]»,gloves\n«[[##-SL-##]]»,masks
e Ward bed: «[[BD-##-H]]»\nStatus: cleaned
=phone+
N U kunt mij bereiken op «$tel».
N Bel me even terug op «$mob», ik ben er tot een uur of vijf.
N Mijn nieuwe mobiele nummer is «$mob». Het oude nummer «$mob» vervalt.
N Moeder is overdag te bereiken via «$mob», vader alleen 's avonds via «$tel».
N De huisarts is telefonisch niet bereikbaar; de assistente heeft nummer «$fix» doorgegeven.
N Bij calamiteiten graag bellen met $name, telefoon «$tel».
N Hij heeft drie keer gebeld vanaf «$mob» zonder een bericht in te spreken.
N App me maar als je er bent: «$mob».
N Het gsm-nummer van de contactpersoon is «$telbe», bellen kan tot 18 uur.
N Onze receptie in $townbe heeft telefoonnummer «$telbe».
N Cliënt is verhuisd. Nieuw tel. nr. «$tel», e-mail ongewijzigd.
N Ik sms'te naar «$mob» maar kreeg geen antwoord.
N De leverancier uit het buitenland belde met nummer «$telint» en vroeg naar de inkoper.
N Faxen kan nog steeds: fax «$fix», t.a.v. $init.
N mn nr is «$mob», app gerust
E You can reach me on «$tel» during office hours.
E Please call $fn back at «$mob» before noon.
E Our London office can be phoned on «$telint».
E His mobile is «$mob»; the landline at home is «$fix».
E I missed a call from «$telint», was that you?
n Naam: $name\nTelefoon: «$tel»\nE-mail: $email
n NOODCONTACT\nNaam: $name2\nRelatie: partner\nTel. mobiel: «$mob»\nTel. thuis: «$fix»
n naam;telefoon;plaats\n$init;«$tel»;$town\n$init2;«$tel»;$town
n {"naam": "$name", "telefoonnummer": "«$tel»", "voorkeur": "sms"}
n <contact><naam>$init</naam><telefoon>«$tel»</telefoon></contact>
n $name\n$job bij $org\nT «$fix»\nM «$mob»\n$email
n Curriculum vitae\n$name\n$addr, $town\nMobiel: «$mob»\nRijbewijs B
n Ticket $tick\nMelder: $init\nTerugbelnummer: «$tel»\nOmschrijving: printer doet het niet
n Afspraakbevestiging\nPatiënt: $init\nBereikbaar op: «$tel»\nTijdstip: $time uur
n tel=«$tel»\nkanaal=whatsapp\nopt_in=ja
n Voicemail $dateiso $hms\nVan: «$mob»\nDuur: 0:42
n Leveringsadres: $addr, $town\nGsm chauffeur: «$telbe»
n Bezorglabel\n$name\n$addr\n$pc $town\nTel: «$tel»
e Emergency contact\nName: $name2\nPhone: «$tel»
e name,mobile,email\n$name,«$mob»,$email
e {"contact": {"phone": "«$tel»", "name": "$init"}}
e Kind regards,\n$name\n$org\nPhone: «$fix»
=phone-
N Het artikel «[[06-########]]» staat zo in de catalogus; het is een bestelcode voor filters.
N Uw klantnummer is «[[0%########]]», vermeld dit bij elke vraag.
N Het boek heeft ISBN «$isbn».
N De streepjescode «$ean» wordt door de kassa niet herkend.
N De paal staat op coördinaat «$coord».
N Graag overmaken op rekening «$ibannl».
N Het ordernummer «[[020-#######]]» is al verzonden.
N De meter gaf «[[0###### ###]]» kWh aan toen wij verhuisden.
N Onder zaaknummer «[[0#########]]» vindt u alle stukken.
N In het depot ligt onderdeel «[[0475/##.##.##]]», een pakking volgens de onderdelenlijst.
N Het burgerservicenummer «$bsn» staat op de loonstrook.
N Er waren «[[## ### ###]]» unieke bezoekers op de site dit jaar.
N De kluiscode «[[####-######]]» is gewijzigd.
N Het versienummer luidt «$ver4», dat staat onderin het scherm.
N Het pakje met barcode «[[3SABCD0########]]» is kwijt.
E The serial number on the boiler is «[[06########]]».
E Invoice «[[010-#######]]» is still unpaid.
E The book's ISBN is «$isbn».
E Your case reference is «[[0### ### ####]]»; please quote it in your e-mail.
n Artikelnr.: «[[010-#######]]»\nOmschrijving: moerplaat\nAantal: 100
n bestelling;code\npomp;«[[06########]]»\nklep;«[[06########]]»
n {"epoch": «[[17########]]», "event": "opgeslagen"}
n Dossiernr: «[[0#########]]»\nAfdeling: $dep\nStatus: gesloten
n Polis: «[[0## ### ## ##]]» (polisnummer inboedel)\nPremie: $amt
n Meterstanden\nGasmeter nr. «[[0#########]]»\nStand: [[####]]
n Factuurnummer: «[[030-#######]]»\nDebiteur: $org\nBedrag: $amt
n GPS: «$coord», $coord2\nObject: lantaarnpaal 14
n <artikel><ean>«$ean»</ean><prijs>$amt0</prijs></artikel>
n Leerlingboekenlijst\nBiologie deel 2, ISBN «$isbn»\nAtlas, zelfde druk als vorig jaar
e Batch: «[[0#########]]»\nLine: 4\nOperator: shift B
e order_no,qty\n«[[06########]]»,3\n«[[06########]]»,9
e Account no.: «[[0## ### ####]]» (water meter account)\nReading: [[####]]
=email+
N Stuur de stukken maar naar «$email», dan kijk ik er vanavond naar.
N Mijn mailadres is gewijzigd: het was «$email» en wordt nu «$email».
N De nieuwsbrief komt niet aan op «$email». Kunt u dat nakijken?
N Voor vragen over uw dossier kunt u mailen met «$deptmail».
N $Mr $Ln heeft vorige week via «$email» gereageerd op de vacature.
N Ik heb je uitnodiging doorgestuurd naar «$email2», want $fn2 neemt het over.
N De ouders willen de rapporten ontvangen op «$email» en niet meer op papier.
N Meld je aan door een bericht te sturen aan «$deptmail» onder vermelding van je naam.
N Het account dat aan «$email» gekoppeld is, staat op slot na drie mislukte pogingen.
N kan je het ff mailen? «$email»
N Facturen graag in pdf naar «$deptmail», kopie aan «$email».
N Mijn advocaat, bereikbaar via «$email2», zal u een brief sturen.
N De afzender was «$email» maar de link in het bericht vertrouwde ik niet.
N Geachte $mr $Ln, wij ontvingen van u een bericht vanaf het adres «$email» en nemen dit in behandeling.
E Please send the signed form to «$email» before $day.
E I can't log in with «$email»; could you reset my password?
E For privacy requests write to «$deptmail».
E Could you add «$email2» to the mailing list and drop «$email»?
E You can contact $name directly: «$email».
n Van: «$email»\nAan: «$deptmail»\nOnderwerp: ziekmelding $fn
n Naam: $name\nE-mail: «$email»\nTelefoon: $tel
n naam;email;functie\n$init;«$email»;$job\n$init2;«$email2»;$job
n {"naam": "$name", "email": "«$email»", "nieuwsbrief": false}
n <gebruiker><naam>$init</naam><mail>«$email»</mail></gebruiker>
n $name\n$job\n$org\n«$email»\n$mob
n CV\n$name\nWoonplaats: $town\nE-mailadres: «$email»\nGeboortedatum: $dob
n $dateiso $hms INFO mailqueue to=<«$email»> status=sent
n Inschrijfformulier zwemles\nKind: $fn $ln\nE-mail ouder/verzorger: «$email2»
n Ticket $tick\nAangemaakt door: «$email»\nPrioriteit: normaal
n Factuur $inv\nVragen? Mail naar «$deptmail»\nTe betalen: $amt
n BEGIN:VCARD\nFN:$name\nEMAIL;TYPE=work:«$email»\nEND:VCARD
n Aanwezig: $init, $init2\nActie $fn: verslag mailen aan «$deptmail»
n login=«$email»\nrol=beheerder\nlaatste_login=$dateiso
n Contactpersoon: $name («$email»)\nBedrijf: $org\nPlaats: $townbe
e From: «$email»\nTo: «$email2»\nSubject: Invoice $inv
e first_name,last_name,email\n$fn,$Ln,«$email»
e {"user": "$init", "email": "«$email»", "verified": true}
e Application form\nName: $name\nE-mail address: «$email»\nPosition: $job
=email-
N Inloggen op de server doe je met ssh als «{{root|beheer|deploy}}@srv[[##]]», vanaf het interne netwerk.
N Volg ons op sociale media via «@{{gemeente|zorg|school|stadhuis}}inbeeld».
N De kersen kosten «2 kg @ [[#]],50», dat is een aanbieding.
N Het vak e-mailadres bevatte alleen «{{naam|iemand|test}}@», zonder domein, dus het bericht is niet verstuurd.
N In het formulier staat als adres «$dom», daar ontbreekt het gedeelte voor het apenstaartje.
N Gebruik in de code de annotatie «@{{Override|Deprecated|Autowired|Test}}», anders klaagt de compiler.
N We hebben afgesproken op kantoor «@{{14:00|10:30|9.15}}», dus op tijd komen.
N Installeer het pakket «@{{angular|vue|types|babel}}/{{core|node|runtime}}» en start de bouw opnieuw.
N De website van de leverancier is «www.$dom».
N Spreek uit: «{{info|admin|post}} at» en dan stopt de regel, de rest van het adres is weggevallen.
N Het formulier weigert «{{jan|piet|info}}..@.nl», want dat is geen geldig e-mailadres.
N In Teams kun je met «@{{iedereen|kanaal|team}}» alle leden een melding sturen.
N In Excel geeft «=[@{{Bedrag|Naam|Aantal}}]» de waarde uit dezelfde rij.
E The git remote is «git@host[[##]]:tools/rooster», so clone it over ssh.
E Use «@{{channel|here|everyone}}» in chat only when it is urgent.
E The scanner speed was «[[###]]@300dpi» in the test report.
E The field contained «{{john|office|sales}}(at)», which is incomplete and could not be delivered.
E Pin the action to «checkout@v[[#]]» in the pipeline.
n npm install «{{rooster|agenda|kalender}}@[[#.##.#]]»\nadded 14 packages
n regel;prijs\nappels «@[[#]],99»;$amt0\nperen «@[[#]],49»;$amt0
n {"decorator": "«@{{Input|Output|Component}}»", "bestand": "rooster.ts"}
n «@media (max-width: [[###]]px)» { .menu { display: none } }
n Hostnaam: «srv[[##]].$dom»\nRol: mailserver\nStatus: actief
n Invoerfout veld e-mail\nWaarde: «{{@|@@|a@|@nl}}»\nMelding: geen geldig adres
n beheer@vm: ssh «deploy@web[[##]]»\nLast login: $day
n Afbeelding: «docker.io/rooster@sha256:[[&&&&&&&&&&&&]]»\nTag: stabiel
n <veld naam="email">«n.v.t.»</veld><veld naam="naam">$init</veld>
n Onderwerp: «E-mailbeleid versie [[#.#]]»\nEigenaar: $dep
n resolutie=«1080p@[[##]]»\ncodec=h264
e Line item: «[[##]] hrs @ $amt»\nProject: website
e key,value\npackage,«lodash@[[#.##.##]]»
e Class: «User@[[&&&&&&&&]]» (Java object reference in the stack trace)
=url+
N Mijn profiel staat op «$url», daar vind je ook mijn werkervaring.
N Zie voor haar portfolio «$url», met name de laatste projecten.
N De sollicitant verwijst in de brief naar zijn persoonlijke pagina «$url».
N Ik vond de medewerker terug via «$url». Dat is inderdaad $name.
N Op de persoonlijke website van $fn («$url») staat een ander telefoonnummer.
N Kun je me toevoegen? Dit is mijn pagina: «$url»
N De bedreigingen kwamen van het profiel «$url», dat volgens de melder van de buurman is.
N $fn heeft twee profielen: «$url» en «$url».
N Cliënt plaatste de foto's op zijn eigen pagina, «$url».
N De auteur, $init, is te volgen via «$url».
N Leerling meldt dat er een nepprofiel van haar is aangemaakt: «$url». School doet melding.
N check mn profiel ff: «$url»
N De spreker van vanmiddag heeft een persoonlijke site, «$url», waar de slides komen te staan.
E You can find my CV on my profile page: «$url»
E Her personal website is «$url»; it lists all of her publications.
E The applicant included a link to his own profile, «$url», in the letter.
E The comments were posted from the profile «$url» of a former employee.
E My profile moved from «$url» to «$url» last month.
n CV\n$name\n$job\nProfiel: «$url»\nMobiel: $mob
n Naam: $name\nWoonplaats: $town\nPersoonlijke pagina: «$url»
n naam;profiel_url\n$init;«$url»
n {"naam": "$name", "profiel": "«$url»", "bron": "sollicitatie"}
n <kandidaat><naam>$init</naam><profielpagina>«$url»</profielpagina></kandidaat>
n Sollicitatieformulier\nFunctie: $job\nNaam: $name\nLink naar je profiel: «$url»
n Met groet,\n$name\n$job\nMijn profiel: «$url»
n Melding misbruik\nGemeld profiel: «$url»\nMelder: anoniem\nReden: intimidatie
n $dateiso $hms audit: gebruiker wijzigde persoonlijke homepage naar «$url»
n Sprekerslijst\n1. $name, $job - «$url»\n2. volgt
n profiel_url=«$url»\nweergavenaam=$name\nzichtbaar=ja
n Intake stage\nStudent: $name\nEigen website: «$url»\nStart: $date
n Medewerkerspagina $name\nAdres: «$url»\nLaatst bijgewerkt: $date
n Ticket $tick\nMelder: $init\nVerzoek: mijn persoonlijke pagina «$url» offline halen
n Werkoverleg\nActie $fn2: gegevens op de profielpagina van $fn («$url») laten aanpassen
e Candidate sheet\nName: $name\nProfile URL: «$url»\nNotice period: 1 month
e name,profile_url\n$name,«$url»
e {"displayName": "$name", "profileUrl": "«$url»"}
e Speaker bio\n$name, $job at $org\nPersonal page: «$url»
=url-
N Meer informatie vindt u op de website van ons bedrijf: «www.$dom»
N De handleiding van het pakket staat op «https://docs.$dom/handleiding/{{installatie|rooster|export}}», voor alle gebruikers.
N Het formulier kunt u downloaden via «https://www.$dom/downloads/formulier-{{verlof|declaratie|klacht}}.pdf».
N Kijk voor de openingstijden op «https://$dom/openingstijden».
N De privacyverklaring van onze organisatie staat op «https://www.$dom/privacy».
N Inloggen in de elektronische leeromgeving gaat via «https://leren.$dom/login».
N De vacature voor $job staat op «https://www.$dom/vacatures/[[####]]».
N Bekijk het nieuwsbericht over de verbouwing: «https://www.$dom/nieuws/verbouwing-{{hal|gymzaal|kantine}}»
N Storingen bij de dienst ziet u op «https://status.$dom».
N De broncode van de bibliotheek is te vinden op «https://git.$dom/tools/{{parser|rooster|agenda}}».
N De routebeschrijving naar ons kantoor staat op «www.$dom/contact/route».
N De regeling zelf leest u op «https://wetten.overheid.nl».
N De webshop is bereikbaar via «https://shop.$dom/c/{{kantoor|tuin|keuken}}».
E The API documentation lives at «https://api.$dom/docs/v[[#]]».
E Company information is on our home page, «https://www.$dom».
E The general terms can be downloaded from «https://www.$dom/en/terms-and-conditions».
E Please fill in the survey at «https://enquete.$dom/s/[[&&&&&&]]»; it is the same link for everyone.
n $org\n$addr, $town\nWebsite: «www.$dom»
n <link rel="stylesheet" href="«https://cdn.$dom/css/stijl.[[&&&&&&]].css»">
n organisatie;website\n$org;«https://www.$dom»\n$org2;«https://www.$dom»
n {"endpoint": "«https://api.$dom/v[[#]]/roosters»", "methode": "GET"}
n $hms GET «https://www.$dom/robots.txt» 200 12ms
n Agenda\nTeamoverleg $dep\nVergaderlink (algemene ruimte): «https://vergaderen.$dom/kamer/[[####]]»
n FACTUUR $inv\nAlgemene voorwaarden: «https://$dom/voorwaarden»\nTotaal: $amt
n Schoolgids $year\nMeer over toetsing: «https://www.$dom/onderwijs/toetsing»
n <root xmlns="«http://www.w3.org/2001/XMLSchema»"><rooster/></root>
n basis_url=«https://intranet.$dom»\nthema=blauw\ntaal=nl
n Productblad bureaustoel\nFoto: «https://img.$dom/p/[[######]].jpg»\nPrijs: $amt
e Server config\nupstream: «http://backend.$dom:[[80##]]»\ntimeout: 30
e page,hits\n«https://www.$dom/contact»,412\n«https://www.$dom/faq»,96
e Press release\n$org opens a new branch in $town.\nCompany site: «https://www.$dom»
=handle+
N Volg mij op Instagram: «$handle»
N Mijn gebruikersnaam op X is «$handle», stuur daar maar een berichtje.
N De leerling wordt lastiggevallen door het account «$handle» op Snapchat.
N Op TikTok heet zij «$handle», zo hebben we haar gevonden.
N De reactie kwam van Twitter-gebruiker «$handle» en is inmiddels verwijderd.
N $fn postte de foto op Instagram en tagde daarbij «$handle».
N Voeg me toe op Discord, ik heet daar «$handle0».
N Mijn snap is «$handle0», die van mijn oude account («$handle0») gebruik ik niet meer.
N Op Telegram is hij te vinden als «$handle»; zijn nummer deelt hij liever niet.
N Cliënte vertelt dat haar ex haar volgt via het Instagram-account «$handle».
N Bedankt «$handle» voor de leuke post over onze open dag op Instagram!
N Zijn gamertag op de PlayStation is «$handle0», daar praat hij met zijn vrienden.
N insta: «$handle0», tiktok: «$handle0»
N De vlogger, op YouTube bekend als «$handle», komt langs op school.
E Follow me on Instagram at «$handle» for updates.
E My X handle is «$handle».
E The abusive messages came from the Snapchat user «$handle0».
E On Discord she goes by «$handle0», and on Twitch by «$handle0».
E Thanks to «$handle» on Twitter for pointing out the typo!
n CV\n$name\nInstagram: «$handle»\nMobiel: $mob
n Naam: $name\nX (Twitter): «$handle»\nTikTok: «$handle»
n deelnemer;instagram\n$init;«$handle»
n {"naam": "$name", "socials": {"instagram": "«$handle»", "tiktok": "«$handle»"}}
n <profiel><naam>$init</naam><twitter>«$handle»</twitter></profiel>
n Melding online pesten\nPlatform: Snapchat\nGebruikersnaam dader: «$handle0»\nSlachtoffer: $init
n Webcare-log\n$time  reactie van «$handle» op Facebook/Instagram: klacht over wachttijd
n Aanmelding fotowedstrijd\nNaam: $name\nInstagramnaam: «$handle»\nTitel: Mist boven de dijk
n Influencerlijst campagne\n1. $name, Instagram «$handle», bereik 12k
n social_x=«$handle»\nsocial_telegram=«$handle»\ntaal=nl
n Discordlog\n«$handle0»: wie gaat er mee vanavond?\n«$handle0»: ik niet, moet leren
n Intake jongerenwerk\nNaam: $fn\nSnapchat: «$handle0»\nBereikbaar: na school
n $name\n$job | spreker\nMastodon: «$handle»\n$town
n Persbericht\nVolg de auteur op Bluesky: «$handle»\nContact: $deptmail
e Speaker sheet\nName: $name\nTwitter/X: «$handle»
e name,instagram_handle\n$name,«$handle»
e {"platform": "instagram", "username": "«$handle0»"}
e Abuse report\nPlatform: TikTok\nAccount: «$handle»\nReported by: anonymous
=handle-
N Mail het formulier naar «$deptmail».
N In Java zet je «@{{Override|Deprecated|Test|Autowired}}» boven de methode.
N Gebruik in Teams «@{{iedereen|team|kanaal}}» alleen als het echt dringend is.
N De hashtag van de actie is «#{{zorgvooriedereen|opendag|samensterk|fietsnaarhetwerk}}».
N Het pakket «@{{angular|vue|types|babel}}/{{core|node|cli}}» moet bijgewerkt worden.
N In de stylesheet staat nog een «@{{media|import|font-face|keyframes}}»-regel die we niet gebruiken.
N De appels zijn «@ {{1,50|2,25|0,99}}» per stuk ingekocht.
N Het overleg is «@{{kantoor|huis|school}}», niet online, stond er in de uitnodiging.
N Je kunt inloggen op de machine met «beheer@srv[[##]]».
N De sneltoets is «{{Ctrl|Alt|Shift}}+2», dan krijg je het apenstaartje.
N De map heet «{{project|rooster|backup}}_[[####]]» en staat op de gedeelde schijf.
N In het verslag van de leerling stond «@[[##]]°C» als meettemperatuur.
N In de formule verwijst «@{{Bedrag|Aantal|Prijs}}» naar de huidige rij van de tabel.
E Please use «@{{channel|here|everyone}}» sparingly in this workspace.
E The decorator «@{{property|staticmethod|pytest.fixture|dataclass}}» is missing above the function.
E Send your invoice to «$deptmail».
E The hashtag «#{{opendoors|greenweek|bikeToWork}}» was used a lot.
E The variable «{{max_size|row_count|start_date}}» is not defined in the script.
n «@echo off»\nREM nachtelijke back-up\nxcopy D:\\data E:\\data
n import «@{{mui|vue|nestjs}}/{{icons|router|common}}»\nconst app = maak()
n veld;waarde\nbestandsnaam;«{{rooster|lijst|plan}}_v[[#]]_def»\nformaat;xlsx
n {"docker": "«rooster@sha256:[[&&&&&&&&&&]]»", "pull": "altijd"}
n «@param» naam de naam van het rooster\n«@return» het rooster
n Kolommen\n«achter_naam»\n«post_code»\n(databasevelden)
n INSERT: «@{{teller|totaal|id}}» = 0; -- SQL-variabele
n Prijslijst\nKoffie «@ 2,10»\nThee «@ 1,90»
n Mailing\nAfzender: «$deptmail»\nOnderwerp: ouderavond
n merge «feature/{{rooster|login|export}}_fix» naar main\n2 goedgekeurd
e Price list\nPens «@ 0.80»\nPaper «@ 4.20»
e key,value\nscope,«@{{types|angular|vue}}/node»
e ssh «deploy@web[[##]]»\nPermission denied
'''

T3 = r'''
=ip+
N De inlogpoging kwam vanaf IP-adres «$ip» en niet vanaf ons kantoor.
N Kun je het adres «$ip» op de blokkeerlijst van de firewall zetten? Er komen veel aanvallen vandaan.
N Mijn thuis-ip is «$ip4», kun je dat toevoegen aan de lijst voor de vpn?
N De printer op de tweede verdieping heeft als IP «$ip4» gekregen van de DHCP-server.
N Het formulier is ingestuurd vanaf «$ip», zo blijkt uit het IP-adres in het logboek.
N De server is verhuisd: het oude IP-adres was «$ip4», het nieuwe is «$ip4».
N Volgens de provider hoorde IP «$ip» op dat moment bij de aansluiting van de verdachte.
N Het bericht is geplaatst door een bezoeker met ip-adres «$ip»; meer weten we niet.
N Ik kan vanaf mijn werkplek («$ip4») de netwerkschijf niet pingen.
N In het datalek zaten namen en IP-adressen, waaronder «$ip» en «$ip».
N De medewerker werkte die avond thuis met IPv6-adres «$ip6».
N ping naar «$ip4» geeft geen antwoord, de switch lijkt eruit te liggen
E The failed logins all came from IP address «$ip».
E Please whitelist my home IP, «$ip4», in the firewall.
E The web server now listens on IPv6 address «$ip6».
E Traffic from «$ip» was blocked because that IP is on an abuse list.
E The camera got IP «$ip4» after the router was replaced.
n $dateiso $hms sshd: Failed password for root from «$ip» port [[5####]] ssh2
n «$ip4» - - [$dateiso $hms] "GET /login HTTP/1.1" 200 512
n tijd;gebruiker;ip_adres\n$hms;$fn;«$ip»\n$hms;$fn2;«$ip»
n {"gebruiker": "$email", "ipAdres": "«$ip»", "gelukt": false}
n <sessie><gebruiker>$init</gebruiker><ip>«$ip»</ip></sessie>
n Apparaat: kassa 2\nIP-adres: «$ip4»\nMAC-adres: $mac
n Incidentmelding beveiliging\nAccount: $email\nInlog vanaf: IP «$ip»\nLand: onbekend
n Received: from mail.$dom ([«$ip4»]) by mx.$dom; $dateiso $hms
n FW DENY src=«$ip4» dst=«$ip4» proto=tcp dport=443
n remote_addr=«$ip»\nmethode=POST\npad=/aanmelden
n Digitale ondertekening\nOndertekend door: $name\nTijdstip: $dateiso $hms\nIP-adres ondertekenaar: «$ip»
n Enquêterespons\nRespondent: [[####]]\nIP address: «$ip»\nDuur: 6 min
n Ticket $tick\nMelder: $init\nPc: PC-[[####]] (ip «$ip4»)\nProbleem: geen internet
n Netwerkplan\nRouter  ip «$ip4»\nAccesspoint hal  ip «$ip4»
n DHCPACK on «$ip4» to $mac via eth0
e Access log\nuser=$email client_ip=«$ip» action=download
e timestamp,user,ip\n$dateiso $hms,$fn,«$ip»
e {"clientIp": "«$ip»", "status": 403}
e Consent record\nName: $name\nIP address at signing: «$ip»\nTime: $hms
=ip-
N We draaien nu versie «$ver4» van het planningspakket.
N In paragraaf «[[%.%.%.%]]» van het handboek staat hoe je verlof aanvraagt.
N Het adres «[[3##.%#.%.%##]]» kan geen IP-adres zijn, want een getal mag hooguit 255 zijn.
N De firmware van de slagboom is bijgewerkt naar «$ver4».
N Zie hoofdstuk «[[%.%.%]]» van het bestek voor de dakbedekking.
N De OID van de codelijst is «[[2.16.840.1.113883.2.4.%.##]]».
N De begroting sluit op «[[%#.###.###]]» euro.
N De les duurde van «[[10:##:##]]» tot het eind van de pauze.
N De afslag ligt bij hectometerpaal «[[##.#]]», vlak voor de brug.
N De build met nummer «[[1#.0.####.##]]» bevat een fout in de export.
N Artikel «7.4.2.1» van de cao gaat over reiskosten.
N In de bijlage staat tabel «[[%.%.%.%]]» met de meetwaarden.
N Het grootboek gebruikt rubriek «[[4.%.%.##]]» voor kantoorkosten.
E Please upgrade the client to version «$ver4» before $day.
E Section «[[%.%.%.%]]» of the manual explains the emergency stop.
E The value «[[%##.%##.999.%]]» was refused, since 999 is out of range for an IP address.
E Figure «[[%.%.%]]» shows the floor plan.
n software;versie\nrooster;«$ver4»\nbrowser;«$ver4»
n {"app": "kassa", "versie": "«$ver4»", "kanaal": "stabiel"}
n <coderingssysteem oid="«[[2.16.840.1.113883.2.4.%.%.##]]»"/>
n Inhoudsopgave\n«[[%.%.%.%]]» Brandveiligheid\n«[[%.%.%.%]]» Vluchtwegen
n Besteksomschrijving\nPost «[[%#.%#.%#.%]]»: leveren en plaatsen kozijn\nAantal: 4 stuks
n bios_versie=«$ver4»\nfabrikant=zie sticker\ngarantie=ja
n Invoerfout\nVeld: ip_adres\nWaarde: «[[%##.999.%.%]]»\nMelding: ongeldig adres
n Driverpakket printer\nRelease «$ver4»\nGrootte: 84 MB
n Rekeningschema\n«[[4.1.%.##]]» Kantoorbenodigdheden\n«[[4.2.%.##]]» Drukwerk
n Planning\nWBS «[[1.%.%.##]]»: vloer storten\nDuur: 3 dagen
n Tijdmeting estafette\nPloeg A: «[[1.##.##.#]]» (uur, minuten, seconden)\nPloeg B: gediskwalificeerd
e Release notes «$ver4»\n- fixed export\n- faster search
e package,version\nscanner-driver,«$ver4»\nlabel-tool,«$ver4»
e Requirement «[[%.%.%.%]]»: the system shall log every change\nPriority: must
=mac+
N Het MAC-adres van mijn laptop is «$mac», kun je die toelaten op het netwerk?
N De nieuwe printer heeft MAC «$mac» en moet een vast adres krijgen.
N Ik zie een onbekend apparaat op de wifi met macadres «$mac».
N Voor het bedrade netwerk in de studentenflat moet je het MAC-adres registreren; dat van $fn is «$mac».
N De netwerkkaart is vervangen: het oude MAC-adres was «$mac», het nieuwe is «$mac».
N In de switch staat achter poort 14 het MAC-adres «$mac».
N Wil je de telefoon met wifi-adres (MAC) «$mac» blokkeren?
N De camera bij de ingang is te herkennen aan het mac adres «$mac».
N De bluetoothtracker had hardwareadres (MAC) «$mac».
N Volgens de provider hoort bij dit modem het MAC-adres «$mac», staat ook op de sticker.
N Het bezoekerstelsysteem bewaart MAC-adressen van telefoons, zoals «$mac», en dat mag zo niet.
N mac van mn ps5 is «$mac», kan die op de whitelist?
E The MAC address of my laptop is «$mac».
E Please register the device with MAC «$mac» for the guest network.
E The switch learned MAC address «$mac» on port 7.
E The scanner's wireless MAC is «$mac»; the wired MAC is «$mac».
E We saw an unknown Wi-Fi client, hardware address «$mac».
n Apparaat: $lap\nMAC-adres: «$mac»\nGebruiker: $init
n hostnaam;mac_adres;ruimte\npc[[###]];«$mac»;A1\npc[[###]];«$mac»;B2
n {"device": "tablet", "macAdres": "«$mac»", "eigenaar": "$init"}
n <netwerkkaart><mac>«$mac»</mac><type>wifi</type></netwerkkaart>
n $dateiso $hms dhcpd: DHCPDISCOVER from «$mac» via eth0
n Uitgifteformulier laptop\nMedewerker: $name\nMAC wifi: «$mac»\nMAC lan: «$mac»
n Interface: eth0\nHWaddr «$mac»\nLink: up
n Inventaris accesspoints\nAP-hal     MAC «$mac»\nAP-kantine MAC «$mac»
n mac=«$mac»\nvlan=20\nomschrijving=kassa
n Aanvraag netwerktoegang\nNaam: $name\nApparaat: $pm\nMAC-adres: «$mac»
n Ticket $tick\nMelder: $init\nApparaat komt niet op wifi, MAC «$mac»
n hostapd: wlan0: STA «$mac» IEEE 802.11: authenticated
n Fysiek adres. . . . . . . : «$mac»\nDHCP ingeschakeld . . . . : Ja\n(uitvoer van ipconfig, fysiek adres = MAC)
n Bewakingslog wifi\n$time  verdachte client, mac-adres «$mac», signaal zwak
n Modemregistratie\nKlant: $init\nModem MAC: «$mac»\nAansluiting: glasvezel
e Asset sheet\nDevice: $lap\nMAC address: «$mac»
e hostname,mac_address\npc[[###]],«$mac»\npc[[###]],«$mac»
e {"mac": "«$mac»", "ssid": "guest"}
e ARP entry\ninterface vlan10 mac «$mac» type dynamic
=mac-
N De race eindigde in «[[01:##:##]]», een clubrecord.
N De kleur van het logo is «[[#******]]».
N De controlesom van het bestand begint met «[[&&&&&&&&&&&&]]», vergelijk die met de site.
N De opname loopt van «[[00:##:##:##]]» tot het einde van de tweede akte, in tijdcode.
N De commit «[[&&&&&&&&&&&&]]» heeft de fout veroorzaakt.
N De vingerafdruk van het certificaat begint met «[[**:**:**:**:**:**:**:**:**:**]]» en is langer dan hier staat.
N Het IPv6-adres van de server is «$ip6».
N De lottogetallen waren «{{03-11-17-24-38-41|02-09-15-22-30-44|05-13-19-27-33-40}}».
N Het kluisje gaat open met «[[##-##-##]]».
N De sessiesleutel «[[&&&&&&&&&&&&&&&&]]» is verlopen, log opnieuw in.
N Het product heeft kleurnummers «[[##-##-##-##]]» op het garenlabel.
N De verhouding in het mengsel is «{{1:2:3|1:3:6|2:3:5}}» voor cement, zand en grind.
N De reeks maten loopt «{{36-38-40-42-44-46|34-36-38-40-42-44}}» voor dit model broek.
E The git commit is «[[&&&&&&&&&&&&]]», on the release branch.
E The finishing time was «[[02:##:##]]» for the half marathon.
E The file checksum starts with «[[&&&&&&&&&&&&]]».
E The hex colour «[[#******]]» is too light for the text.
n bestand;sha1\nrooster.pdf;«$sha»\nlijst.pdf;«$sha»
n {"id": "«$uuid»", "soort": "bericht"}
n .knop { color: «[[#&&&&&&]]»; border: 0 }
n $hms worker start job «[[&&&&&&&&&&&&]]»\n$hms worker klaar
n Hexdump van het bestand\n0000  «[[** ** ** ** ** ** ** **]]»\n0008  «[[** ** ** ** ** ** ** **]]»
n Logboek zwemwedstrijd\nBaan 3: «[[00:##:##]]»\nBaan 4: «[[00:##:##]]»
n Certificaat\nSerienummer certificaat: «[[&&:&&:&&:&&:&&:&&:&&:&&]]»\nUitgever: eigen CA
n Besturing lift\nFoutcode «[[E#-*#-##]]»\nActie: monteur gebeld
n <kleur naam="accent">«[[#******]]»</kleur>
n docker image «[[&&&&&&&&&&&&]]» verwijderd\n1,2 GB vrijgemaakt
n etag=«[[&&&&&&&&&&&&]]»\ncache=publiek\nduur=3600
e trace,ms\n«[[&&&&&&&&&&&&]]»,31\n«[[&&&&&&&&&&&&]]»,48
e Locker combination: «[[##-##-##]]»\nIssued to: $init
e Build: «[[&&&&&&&&&&&&]]»\nBranch: main\nTests: passed
=postcode+
N Mijn postcode is «$pc», huisnummer 14.
N Ik woon in $town, postcode «$pc».
N Stuur het pakket naar $addr, «$pc» $town.
N Wij zijn verhuisd van «$pc» $town naar «$pc» $town.
N De storing treft alle huishoudens in postcodegebied «$pc».
N Cliënt woont tijdelijk bij zijn zus op $addr, «$pc» te $town.
N Klopt de postcode «$pc» wel? De routeplanner vindt hem niet.
N Ons magazijn ligt aan de Kortrijksesteenweg 210, «$pcbe» $townbe.
N Voor de parkeervergunning gebruik ik postcode «$pc» van mijn nieuwe huis.
N De subsidie geldt niet voor bewoners met postcode «$pc».
N Wijkverpleging: nieuwe aanvraag in «$pc», cliënt is bijna blind en doet de deur zelf open.
N De leerling fietst elke dag vanuit $town (postcode «$pc»).
N kan je ff je postcode sturen? die van mij is «$pc»
N Het filiaal in $townbe heeft postnummer «$pcbe».
E My postcode is «$pc» and I live at number 8.
E Please deliver to $addrgb, London «$pcgb».
E The new office is at $addr, «$pc» $town.
E Our German supplier is based in postal code area «$pcde».
E The postcode in the file, «$pc», should be «$pc».
n $name\n$addr\n«$pc» $town
n $org\nt.a.v. $init\n$addrbe\n«$pcbe» $townbe
n Straat: $addr\nPostcode: «$pc»\nPlaats: $town
n naam;postcode;plaats\n$init;«$pc»;$town\n$init2;«$pc»;$town
n {"adres": {"straat": "$street", "huisnummer": 12, "postcode": "«$pc»"}}
n <adres><postcode>«$pc»</postcode><woonplaats>$town</woonplaats></adres>
n Factuuradres\n$org\n$addr\n«$pc»  $town
n Inschrijfformulier\nNaam: $name\nPC/Woonplaats: «$pc» $town\nGeboortedatum: $dob
n CV\n$name\n$addr, «$pc» $town\n$mob
n postcode=«$pc»\nhuisnr=27\nbezorgdag=$day
n ARBEIDSOVEREENKOMST\nWerkgever: $org, gevestigd aan de $addr, «$pc» te $town
n Verzendlabel\nAan: $init\n$addr\n«$pc» $town\nGewicht: 1,2 kg
n Ticket $tick: bezorgadres niet gevonden\nInvoer klant: postcode «$pc», nr. 6
n Loonstrook\n$init\n$addr\n«$pc» $town\nPeriode: $month
n Klantenkaart\nKlant: $name\nPostnummer en gemeente: «$pcbe» $townbe
e Delivery address\n$name\n$addr\n«$pc» $town\nThe Netherlands
e name,postcode,city\n$name,«$pc»,$town
e {"postalCode": "«$pc»", "country": "NL"}
e Registration form\nName: $name\nPostcode: «$pcgb»\nCountry: United Kingdom
=postcode-
N Het vat bevat «[[%### KG]]» zout voor de winter.
N De foto is genomen in «[[19##]]», toen de fabriek nog draaide.
N Er kwamen «[[%###]]» bezoekers naar de open dag.
N Neem de printer «[[%### XL]]», die heeft een grotere lade.
N Dat staat in artikel «[[%###]]» BW, over de huurtermijn.
N De lamp geeft «[[%### LM]]» en dat is genoeg voor de hal.
N Ik verdien «[[%###]]» euro bruto per maand.
N Het jaar «[[20##]]» was voor de vereniging erg goed.
N De kluiscode is «[[%###]]», geef hem niet door.
N De ketel levert «[[%### BT]]» volgens de folder, een typenummer van de fabrikant.
N De tractor is van het type «[[%### DT]]», met dubbele as.
N In lokaal «[[1### B]]» is het projectiescherm stuk.
N Het appartement ligt op «[[%### m]]» van zee.
E The trainer size comes in model «[[%### GX]]», black only.
E The tank holds «[[%### KG]]» of feed.
E The year «[[19##]]» is carved in the stone.
E Please enter PIN «[[%###]]» at the door.
n Artikel: «[[%### XL]]»\nOmschrijving: handschoen nitril\nAantal: 100
n onderdeel;type\npomp;«[[%### DT]]»\nmotor;«[[%### HV]]»
n {"bedrag": «[[%###]]», "valuta": "EUR"}
n Weegbon\nBruto: «[[%### KG]]»\nTarra: «[[%### KG]]»
n Rekening 4100 Huisvesting: «[[4### KA]]» (kostenplaats en soort)\nBudget: $amt
n Vlucht «[[%### NK]]»\nGate: C4\nVertrek: $time
n Toets natuurkunde\nVermogen: «[[%### WT]]» volgens leerling, bedoeld is watt\nScore: 3 punten
n Printer\nModel: «[[%### DN]]»\nToner: zwart
n <machine><type>«[[%### SX]]»</type><bouwjaar>1998</bouwjaar></machine>
n Bezoekersaantal=«[[%###]]»\ncapaciteit=8000\njaar=vorig seizoen
n Kachel\nVermogen «[[%### KW]]»\nPlaats: gymzaal
e Order line: «[[%### XS]]» overalls, blue\nQty: 12
e meter,reading\ngas,«[[%###]]»\nwater,«[[%###]]»
e Locker: «[[%### AB]]»\nType: steel, two doors
=address+
N Ik woon aan de «$addr» in $town.
N Wij verhuizen van «$addr» naar «$addr», allebei in $town.
N Het pakket is afgeleverd op «$addr», maar daar woon ik niet meer.
N Kunt u de meter plaatsen op het adres «$addr», $pc $town?
N De verdachte is aangehouden in een woning aan de «$addr».
N De thuiszorg komt elke dag langs bij mevrouw aan de «$addr» te $town.
N Ik fiets elke ochtend van «$addr» naar school.
N Volgens de BRP staat $init ingeschreven op «$addr» te $town.
N Het lek zit in de berging van «$addr»; de buren op «$addr» hebben er geen last van.
N Gelieve de sleutel af te geven op «$addrbe», $pcbe $townbe.
N De vergadering is bij $fn thuis, «$addr», koffie vanaf half acht.
N De koper, wonende te $townbe aan de «$addrbe», betaalt een voorschot.
N In verband met werkzaamheden is «$addr» tijdelijk niet met de auto te bereiken.
N Mijn oude adres was «$addr», dus oude post kan daar nog liggen.
N ik zit nu op «$addr», bel maar aan bij de groene deur
E I live at «$addrgb» with my parents.
E Please send the parcel to «$addr», $pc $town.
E My home address has changed to «$addr» in $town.
E The tenant of «$addr» reported a leak.
E We visited the client at home, «$addr» in $town.
n $name\n«$addr»\n$pc $town
n Adres: «$addr»\nPostcode: $pc\nPlaats: $town
n naam;adres;plaats\n$init;«$addr»;$town\n$init2;«$addr»;$town
n {"naam": "$name", "adresregel1": "«$addr»", "plaats": "$town"}
n <woonadres>«$addr»</woonadres>\n<plaats>$town</plaats>
n Huurovereenkomst\nHet gehuurde: woning aan de «$addr» te $town\nHuurprijs: $amt
n CV\n$name\n«$addr», $pc $town\n$email
n Verzendlabel\n$init\n«$addr»\n$pc $town\nColli: 1 van 2
n Loonstrook $month\n$init\n«$addr»\n$pc $town
n Intake jeugdhulp\nKind: $fn $ln\nVerblijft bij moeder: «$addr», $town\nSchool: $school
n Bezoekadres: «$addr»\nPostadres: «$addr», $pc $town
n straat_huisnr=«$addr»\npostcode=$pc\nland=NL
n Ticket $tick\nStoring op aansluitadres «$addr», $town\nMelder: $init
n Offerte\nBetreft: schilderwerk «$addr» te $town\nBedrag: $amt
n Proces-verbaal\nPlaats delict: «$addr», $town\nTijdstip: omstreeks $time uur
e Delivery address\n$name\n«$addr»\n$pc $town
e name,address,city\n$name,"«$addr»",$town
e {"street_address": "«$addr»", "city": "$town"}
e Registration\nName: $name\nHome address: «$addrgb»\nPhone: $telint
=address-
N De bijeenkomst is in «zaal [[#]]» van het gemeentehuis.
N Lees «hoofdstuk [[##]]» van het boek voor morgen.
N De trein vertrekt van «perron [[#]]».
N Neem «lijn [[##]]» tot het eindpunt.
N In de «Kerkstraat» staan veel bomen, maar de precieze plek weet ik niet.
N Zet het maar in «kast [[#]]» bij de deur.
N We hebben de snelweg genomen, «afrit [[##]]».
N Zie «bijlage [[#]]» bij de overeenkomst.
N Het spel heet «Route [[##]]» en is te leen bij de bibliotheek.
N Volgens «artikel [[##]]» van de huurovereenkomst is onderverhuur verboden.
N De doorgaande weg is «[[#]] km» lang en krijgt nieuw asfalt.
N Het diner voor «tafel [[##]]» staat klaar.
N Cliënt woont op «afdeling [[#]]» van het verpleeghuis, kamer aan de tuinzijde.
N Morgen is de «week [[##]]»-planning klaar.
E The concert is on «stage [[#]]» at the far end.
E Please read «chapter [[##]]» before the lesson.
E The bus stops at «bay [[#]]».
E The dispute is about «clause [[##]]» of the lease.
n Rooster\n$day  wiskunde  «lokaal [[1##]]»\n$day  gym  «zaal [[#]]»
n onderdeel;plaats\nboormachine;«stelling [[##]]»\nslang;«stelling [[##]]»
n {"halte": "«perron [[##]]»", "vertraging": 4}
n Notulen\nAgendapunt «punt [[#]]»: begroting\nBesluit: akkoord
n Schoolreis\nBus «bus [[#]]»: groepen zeven en acht\nVertrek: $time
n Recept\nNeem «[[##]] gram» boter\nOventijd: half uur
n Magazijn\nLocatie: «hal [[#]]»\nVak: links onder
n Werkbon\nStoring aan «lift [[#]]»\nMonteur: $init
n <les><ruimte>«lokaal [[2##]]»</ruimte><docent>$init</docent></les>
n Bridgedrive\nParen aan «tafel [[#]]»\nParen aan «tafel [[##]]»
e Exam plan\nRoom: «hall [[#]]»\nSeat: row C
e item,location\nladder,«bay [[##]]»\nbucket,«bay [[##]]»
e Minutes\nDiscussed: «item [[#]]» of the agenda\nPresent: $init, $init2
=date_of_birth+
N Ik ben geboren op «$dob» in $town.
N Mijn geboortedatum is «$dob», zoals ook op mijn ID staat.
N Ter controle: uw geboortedatum is «$dob», klopt dat?
N Betreft $mr $Ln, geboren «$dob», bij u in behandeling.
N De geboortedatum van $fn staat verkeerd in het systeem. Het moet «$dob» zijn.
N Ons zoontje is geboren op «$dobkid» en begint na de zomer in groep een.
N De werknemer, geb. «$dob», treedt in dienst als $job.
N Patiënte ($init, geb.dat. «$dob») belde voor een herhaalrecept.
N Op de aanmelding staan twee kinderen: $fn, geboren «$dobkid», en $fn2, geboren «$dobkid».
N Wil je de geboortedatum even invullen? Die is «$dob».
N De verzekerde geboren «$dob» heeft recht op vergoeding van de fysiotherapie.
N Verzoeker is geboren te $town op «$dob» en heeft de Nederlandse nationaliteit.
N Omdat zij op «$dob» is geboren, bereikt zij binnenkort de AOW-leeftijd.
N $fn is jarig op de dag dat ze geboren werd: «$dob», zegt haar moeder.
N geb datum: «$dob», rest staat al in het systeem
E My date of birth is «$dob».
E I was born on «$dob» in $town.
E The patient, born «$dob», was referred by her GP.
E Please correct the birth date of $name to «$dob».
E Both twins were born on «$dobkid».
n Naam: $name\nGeboortedatum: «$dob»\nGeslacht: zie paspoort
n naam;geboortedatum;plaats\n$init;«$dobiso»;$town\n$init2;«$dobiso»;$town
n {"naam": "$name", "geboortedatum": "«$dobiso»"}
n <persoon><geslachtsnaam>$Ln</geslachtsnaam><geboortedatum>«$dobc»</geboortedatum></persoon>
n CV\n$name\nGeboren: «$dob» te $town\nRijbewijs: B
n ARBEIDSOVEREENKOMST\nWerknemer: $name, geboren op «$dob» te $town\nFunctie: $job
n Verwijsbrief\nPatiënt: $init\nGeb.: «$dob»\nBSN: $bsn
n Inschrijfformulier basisschool\nKind: $fn $ln\nGeboren op: «$dobkid»\nVorige school: geen
n Intake\nRoepnaam: $fn\nGeb.datum: «$dob»\nBurgerlijke staat: gehuwd
n geb_dat=«$dobc»\nachternaam=$Ln\nbron=HR
n Loonstrook\n$init\nGeboortedatum «$dob»\nIn dienst sinds $date
n Polisblad zorg\nVerzekerde: $init\nGeboortedatum: «$dob»\nPakket: basis
n PID|1||$patd^^^ZKH||$Ln^$fn||«$dobc»|V\n(HL7, veld 7 is de geboortedatum)
n Deelnemerslijst kamp\n$fn $ln, geb. «$dobkid», allergie: noten\n$fn2 $ln2, geb. «$dobkid», geen bijzonderheden
n Geboorteakte\nKind: $fn\nGeboren: «$dobkid» om $time uur
n Ticket $tick\nMelder: $init\nVerzoek: geboortedatum in HR-systeem wijzigen in «$dob»
e Application form\nName: $name\nDate of birth: «$dob»\nNationality: Dutch
e name,dob,city\n$name,«$dobiso»,$town
e {"dateOfBirth": "«$dobiso»", "gender": "X"}
e Medical record\nPatient: $init\nDOB: «$dob»\nAllergies: none known
=date_of_birth-
N Het contract is getekend op «$date» in $town.
N De factuur is van «$date» en nog niet betaald.
N $Mr $Ln is op «$date» in dienst getreden als $job.
N De vergadering van «$date» gaat niet door.
N Het rijbewijs is geldig tot «$date».
N De operatie is uitgevoerd op «$date» zonder problemen.
N Het gebouw is geopend op «$dateold» door de burgemeester.
N Wij zijn getrouwd op «$dateold» in $town.
N De opzegging is ontvangen op «$date» en geldt met een maand opzegtermijn.
N Zij is overleden op «$date», de uitvaart was in kleine kring.
N De APK verloopt op «$date».
N Op «$date» stuurde ik u al een brief hierover.
N Uw afspraak bij de polikliniek is verzet naar «$date».
N De verzekering gaat in op «$date» en loopt een jaar.
E The invoice dated «$date» is overdue.
E She started work here on «$date».
E The permit expires on «$date».
E The meeting has been moved to «$date».
n Factuurdatum: «$date»\nVervaldatum: «$date»\nTotaal: $amt
n medewerker;in_dienst;uit_dienst\n$init;«$dateiso»;«$dateiso»
n {"document": "paspoort", "geldigTot": "«$dateiso»"}
n <levering><leverdatum>«$dateiso»</leverdatum></levering>
n Notulen\nDatum vergadering: «$date»\nAanwezig: $init, $init2
n Diploma\nNaam: $name\nDatum uitreiking: «$date»\nRichting: zorg
n Huwelijksakte\nDatum huwelijk: «$dateold»\nPlaats: $town
n Vaccinatie\nMiddel: griepprik\nToegediend op: «$date»
n Aangifte\nDatum incident: «$date»\nPlaats: $town
n aanmaakdatum=«$datec»\nstatus=gesloten\neigenaar=$fn
n Paspoort\nDatum afgifte: «$date»\nGeldig tot: «$date»
n Loonstrook\nDatum in dienst: «$dateold»\nFunctie: $job
e Order date: «$date»\nShipped: «$date»\nTotal: $amt
e name,hire_date,last_review\n$name,«$dateiso»,«$dateiso»
e Employment contract\nCommencement date: «$date»\nPosition: $job
=date+
N De vergadering is verplaatst naar «$date».
N Wij ontvingen uw brief van «$date» in goede orde.
N Het contract loopt van «$date» tot «$date» en wordt daarna niet verlengd.
N Op «$dateny» is het kantoor gesloten in verband met een studiedag.
N Ik ben met verlof vanaf «$dateny» en daarna weer bereikbaar.
N $fn heeft zich op «$date» ziek gemeld.
N De uiterste betaaldatum is «$date».
N Uw afspraak bij de tandarts is op $day «$dateny» om $time uur.
N De operatie staat gepland op «$date», nuchter komen.
N Graag een reactie voor «$date», anders sluiten we de melding.
N Het incident vond plaats op «$date» rond het middaguur.
N De ouderavond is op $day «$dateny», inloop vanaf kwart over zeven.
N De termijn voor bezwaar eindigt op «$date».
N De cursus start «$date» en het examen is op «$date».
N De keuring was op «$date»; volgend jaar weer.
N kan het ook «$dateny»? dan ben ik er wel
E The meeting has been moved to «$date».
E Your letter of «$date» has been received.
E The contract runs from «$date» to «$date».
E We are closed on «$dateny» for staff training.
E She called in sick on «$date» and returned a week later.
n Factuur $inv\nFactuurdatum: «$date»\nVervaldatum: «$date»\nTotaal: $amt
n Notulen teamoverleg $dep\nDatum: «$date»\nAanwezig: $init, $init2
n taak;startdatum;einddatum\ninmeten;«$dateiso»;«$dateiso»\nstorten;«$dateiso»;«$dateiso»
n {"afspraak": {"datum": "«$dateiso»", "tijd": "$time", "arts": "$init"}}
n <levering><leverdatum>«$dateiso»</leverdatum><colli>3</colli></levering>
n «$dateiso» $hms ERROR verbinding verbroken met kassa 2
n Zorgrapportage\n«$date»  Mevrouw had een rustige nacht.\n«$date»  Wond verzorgd, ziet er goed uit.
n Verlofaanvraag\nMedewerker: $name\nEerste dag: «$date»\nLaatste dag: «$date»
n Getekend te $town, «$date»\n\n$name
n $town, «$date»\n\nBetreft: opzegging huur\n\nGeachte heer, mevrouw,
n Huurovereenkomst\nIngangsdatum: «$date»\nHuurprijs: $amt
n aangemaakt=«$datec» (jjjjmmdd)\nstatus=open
n Ticket $tick\nGemeld op: «$date» $time\nMelder: $init
n Agenda\n«$dateny»  open dag\n«$dateny»  inleveren cijfers
n Keuringssticker\nGekeurd: «$date»\nVolgende keuring: «$date»
e Order date: «$date»\nDelivery date: «$date»
e order,date,total\n[[####]],«$dateiso»,$amt0
e Signed in $town on «$date»\n\n$name
e {"event": "audit", "date": "«$dateiso»"}
=date-
N In het schooljaar «20[[1#]]/20[[2#]]» was er een ander rooster; het hoort bij elkaar als lange periode.
N Dat staat in artikel «[[7:6##]]» BW.
N De balie is «24/7» bemand.
N De wedstrijd eindigde in «[[#-#]]» na verlenging.
N Het artikelnummer is «[[12-0#-####]]», bestel er twee.
N Ik heb het «1-2-3» voor elkaar gemaakt.
N Je haalt «[[1#/20]]» voor deze toets.
N De bloeddruk was «[[1##/8#]]» vanochtend.
N Neem versie «[[12.0#.20]]» van de app.
N Het mengsel is «[[#/#]]» zand en de rest grind.
N Het bestek verwijst naar paragraaf «[[0#.1#.##]]».
N De training duurt «[[##]] dagen», verspreid over het jaar.
N De broekmaat is «[[3#/3#]]», lange pijp.
N De trein van «[[1#:##]]» valt uit.
E The score was «[[#-#]]» at half time.
E The shop is open «24/7».
E «May» I ask who signed the form?
E The part number is «[[10-0#-####]]», two pieces please.
E Her blood pressure was «[[1##/8#]]» this morning.
n artikel;code\nbout M8;«[[12-##-####]]»\nmoer M8;«[[11-##-####]]»
n {"versie": "«[[20.1#.#]]»", "status": "stabiel"}
n Uitslag\nThuisploeg - bezoekers «[[#-#]]»\nToeschouwers: [[###]]
n Meting\nBloeddruk: «[[1##/7#]]»\nPols: [[7#]]
n Dossier: «[[20##/####]]»\nBehandelaar: $init
n Bankpost: sorteercode «[[20-##-##]]» van een Britse bank\nValuta: pond
n Toets geschiedenis\nCijfer: «[[#,#]]»\nWeging: 2
n Verpakking «[[10-##-##]]»\nInhoud: klemmen\nAantal: 50
n <kast><code>«[[03-1#-0#]]»</code><inhoud>archief</inhoud></kast>
n Rooster\nBlok «[[1-2]]»: gym\nBlok «[[3-4]]»: tekenen
n Kluiscode: «[[##-##-##]]»\nLeerling: $init
e Aisle-rack-bin: «[[0#-1#-##]]»\nItem: gloves
e test,score\nreading,«[[1#/20]]»\nmaths,«[[1#/20]]»
e Section «[[0#.1#.##]]»: roofing\nContractor: $org
=age+
N Mijn dochter is «$kid jaar» en zit op $school.
N Meneer is «$age jaar» oud en woont alleen.
N Een «${19-90}-jarige» man uit $town is gewond geraakt.
N Ik ben «$age jaar» en zoek een baan als $job.
N De baby is nu «${2-11} maanden» en slaapt goed door.
N Zij is inmiddels «$age», haar man is «$age» en ze redden zich samen prima.
N $fn («$age») woont nog bij zijn ouders, de enige thuis van het gezin.
N Onze zoon van «$kid jaar» heeft gisteren zijn arm gebroken.
N Wij hebben twee kinderen, van «$kid jaar» en «$kid jaar».
N Patiënt, «$age jaar», kwam met klachten van duizeligheid op het spreekuur.
N De cliënte (leeftijd: «$age») heeft begeleiding bij het huishouden nodig.
N Oma is vorige week «${80-99}» geworden en kreeg bezoek van de burgemeester.
N Het meisje is «${3-11} jaar en ${2-9} maanden» oud en praat nog weinig.
N De bestuurder bleek pas «${14-17} jaar» te zijn en had geen rijbewijs.
N Op «${50-66}-jarige leeftijd» kreeg hij voor het eerst last van zijn hart.
N ben «${15-19}» jaar oud dus mag ik al vakantiewerk doen?
E My son is «$kid years old» and loves football.
E The patient is a «${20-90}-year-old» woman with chest pain.
E He was aged «${5-17}» when the family moved to $town.
E She turned «${30-80}» last week and still works as a $job.
E Our youngest is «${2-11} months old».
E Pt is a «${18-90} y/o» male, lives alone, no allergies.
n Naam: $name\nLeeftijd: «$age»\nWoonplaats: $town
n naam;leeftijd;groep\n$fn;«$kid»;A\n$fn2;«$kid»;B
n {"naam": "$name", "leeftijd": «$age», "alleenstaand": true}
n <client><naam>$init</naam><leeftijd>«$age»</leeftijd></client>
n Intake\nCliënt: $init\nLeeftijd: «$age jaar»\nHulpvraag: schulden
n Zorgdossier\nDhr. $Ln, «$age jr», bekend met diabetes\nMedicatie: ongewijzigd
n Deelnemerslijst kamp\n$fn, «$kid jaar»\n$fn2, «$kid jaar»
n CV\n$name\nLeeftijd: «$age jaar»\nWoonplaats: $town
n leeftijd=«$age»\ngeslacht=V\npostcode=$pc
n SEH-triage $time\nPatiënt: man, «${18-95} jr»\nKlacht: pijn op de borst
n Vermist\nNaam: $fn\nLeeftijd: «$kid jaar»\nSignalement: blauwe jas
n Logopedie\nKind: $fn, «${3-5};${1-9} jr» (jaren;maanden)\nVraag: uitspraak
n Ticket $tick\nOuder meldt: kind van «$kid jaar» kan niet inloggen in de leeromgeving
n Gezinssamenstelling\nMoeder, «${30-50} jaar»\nZoon, «$kid jaar»\nDochter, «$kid jaar»
n Aanmelding zwemles\nKind: $fn $ln\nLeeftijd kind: «$kid»\nDiploma: geen
e Name: $name\nAge: «$age»\nOccupation: $job
e name,age,city\n$name,«$age»,$town
e {"age": «$age», "smoker": false}
e Case note\nClient, «${18-90} yrs», lives with partner\nReferred by: GP
=age-
N Ik heb «${3-20} jaar» ervaring als $job.
N Op de wasmachine zit «${2-5} jaar» garantie.
N Het contract geldt voor «${6-24} maanden» en wordt daarna verlengd.
N De hypotheek loopt nog «${10-30} jaar».
N Het gebouw is «${20-90} jaar» oud en moet worden opgeknapt.
N De rechter legde «${2-12} maanden» gevangenisstraf op.
N Het bedrijf bestaat «${10-75} jaar» en geeft daarom een feest.
N Hij is al «${10-40} jaar» lid van de vereniging.
N De fles whisky is «${10-25} jaar» gerijpt op eiken vaten.
N De bewaartermijn van het dossier is «${7-20} jaar».
N We zijn «${5-40} jaar» getrouwd en vieren dat in $town.
N De levertijd van het bankstel is «${2-9} maanden».
N Er zaten «${15-32}» leerlingen in de klas.
N De opleiding duurt «${2-5} jaar» en sluit af met een stage.
N Het was gisteren «${25-38} graden» op het schoolplein.
N De eik voor het raadhuis is zeker «${80-99} jaar» oud.
E I have «${3-20} years» of experience in logistics.
E The warranty is valid for «${2-5} years».
E The lease runs for «${12-48} months».
E The company is «${10-90} years old» this spring.
E The course takes «${2-4} years» part-time.
n Garantietermijn: «${2-10} jaar»\nProduct: warmtepomp\nBedrag: $amt
n afdeling;aantal_medewerkers\n$dep;«${5-60}»\n$dep;«${5-60}»
n {"looptijd_maanden": «${6-72}», "bedrag": $amt0}
n Vacature $job\nErvaring: minimaal «${2-8} jaar»\nUren: ${24-40} per week
n Huurcontract\nMinimale duur: «${6-24} maanden»\nBorg: $amt
n Dienstverband\nJaren in dienst: «${5-35} jaar»\nGratificatie: ja
n Voorraad\nStoelen: «${20-90}»\nTafels: «${5-19}»
n <lening><looptijd>«${5-30} jaar»</looptijd><rente>4,1</rente></lening>
n Toetsresultaat\nAantal goed: «${20-39}» van de 40\nCijfer: 7,2
n bewaartermijn_jaren=«${2-20}»\nbron=selectielijst
n Machinekaart\nOuderdom machine: «${3-30} jaar»\nOnderhoud: elk kwartaal
e CV\n${3-9} employers, «${5-25} years» of experience\nLanguages: Dutch, English
e item,quantity\nchairs,«${20-90}»\nlamps,«${5-19}»
e Mortgage\nTerm: «${10-30} years»\nRate: 4.1 %
'''

T4 = r'''
=patient_number+
N Uw patiëntnummer is «$patnr», neem dit mee naar de afspraak.
N Ik bel over mijn uitslag. Mijn patiëntnummer bij het ziekenhuis is «$patnr».
N De patiënt met nummer «$patnr» is overgeplaatst naar de verpleegafdeling.
N Kunt u de röntgenfoto's van patiënt «$patnr» doorsturen naar de huisarts?
N Er zijn twee dossiers aangemaakt voor dezelfde persoon: patiëntnummers «$patnr» en «$patnr». Graag samenvoegen.
N Op het polsbandje stond patiëntnr. «$patnr», maar in het systeem staat een andere naam.
N $Mr $Ln (pat.nr. «$patnr») heeft de afspraak van $date afgezegd.
N Het bloedmonster hoort bij patiëntennummer «$patnr».
N Bij elke vraag aan de poli graag uw patiëntnummer vermelden, dat is «$patnr».
N Ons ziekenhuisnummer voor deze patiënt is «$patnr»; kunt u het lab vragen dit over te nemen?
N De apotheek heeft het recept op het verkeerde patiëntnummer gezet, het moet «$patnr» zijn.
N Het EPD-nummer van de patiënt is «$patnr», de verwijsbrief zit erbij.
N pt nr «$patnr» wacht al een uur in de gang, wie pakt die op?
E My patient number is «$patnr»; I am calling about the results.
E Patient no. «$patnr» was discharged this morning.
E Please send the scans of patient number «$patnr» to the GP.
E The MRN on the wristband, «$patnr», did not match the medical record.
n Patiëntnummer: «$patnr»\nNaam: $init\nGeboren: $dob
n patientnr;naam;afdeling\n«$patd»;$init;cardiologie\n«$patd»;$init2;neurologie
n {"patientnummer": "«$patd»", "afspraak": "$dateiso", "arts": "$init"}
n <patient><patientnummer>«$patnr»</patientnummer><naam>$init</naam></patient>
n Labaanvraag\nPat.nr.: «$patnr»\nMateriaal: bloed\nAanvrager: $init2
n Overdracht nachtdienst\nPatiënt «$patnr» (dhr. $Ln): rustig, infuus loopt\nPatiënt «$patnr»: koorts
n Verwijsbrief\nPatiënt: $name\nPatiëntnummer ziekenhuis: «$patnr»\nVraagstelling: beoordeling knie
n $dateiso $hms EPD inzage patient_id=«$patd» door=$fn2
n Opnameformulier\nNaam: $name\nPatiëntennummer: «$patnr»\nVerzekeraar: zie pasje
n Operatieprogramma\n$time  pat. nr. «$patnr»  galblaas  OK 3
n Ticket $tick\nProbleem: dossier opent niet\nPatiëntnummer: «$patnr»\nMelder: polikliniek
n Afspraakkaart polikliniek\nUw patiëntnummer: «$patnr»\nDatum: $date\nArts: $init
n PID|1||«$patd»^^^ZKH^PI||$Ln^$fn\n(HL7, veld 3 is het patiëntnummer)
n Huisartsenpraktijk\nPatiënt: $init, patiëntnummer HIS: «$patnr»\nS: hoesten sinds een week
n Factuur zorg\nPatiëntnummer: «$patnr»\nBehandeling: consult\nBedrag: $amt
n Tandartspraktijk\nPat.nr «$patnr»\n$init\nBehandeling: controle
n patnr=«$patd»\nstatus=opgenomen\nkamer=12
e Referral letter\nPatient: $init\nPatient number: «$patnr»\nReason: knee pain
e patient_number,ward,admitted\n«$patd»,B2,$dateiso\n«$patd»,C1,$dateiso
e {"patientNumber": "«$patd»", "ward": "B2"}
e Lab report\nPatient ID: «$patnr»\nSample: blood\nResult: normal
=patient_number-
N De patiënt ligt op kamer «${100-499}».
N De AGB-code van de huisarts is «[[0#######]]».
N Het BIG-nummer van de arts is «[[#9#########]]».
N De diagnose is gecodeerd als «{{J45.9|E11.9|I10|M54.5|S52.5}}» volgens de ICD.
N Het vaccin heeft lotnummer «[[^^#####]]», noteer dat in het dossier.
N Er waren die dag «${40-180}» patiënten op de spoedpost.
N De rekening van het ziekenhuis heeft factuurnummer «[[20######]]».
N Het ziekenhuis is bereikbaar op telefoonnummer «$fix».
N De klacht van de patiënt is geregistreerd onder klachtnummer «[[K-#####]]».
N Het medicijn heeft ZI-nummer «[[%#######]]», staat op de doos.
N De infuuspomp met inventarisnummer «[[%######]]» is defect.
N De polisnummers verschillen: bij de verzekeraar is het «[[%########]]», dat is niet van het ziekenhuis.
N Bel voor een afspraak en vraag naar doorkiesnummer «[[%###]]».
N De dosering is «${5-90} mg» per dag.
E The patient is in room «${100-499}».
E The vaccine batch is «[[^^#####]]».
E The hospital invoice number is «[[%#######]]».
E The pump's asset tag is «[[%######]]»; it needs service.
n Zorgverlener: $init\nAGB-code: «[[0#######]]»\nSpecialisme: cardiologie
n medicijn;zi_nummer\nparacetamol;«[[%#######]]»\nmetoprolol;«[[%#######]]»
n {"zorgproduct": "«[[9########]]»", "bedrag": $amt0}
n Labuitslag\nMonsternummer: «[[%#######]]»\nHb: 8,4
n Bedbezetting\nBed «[[B-##]]»: vrij\nBed «[[B-##]]»: bezet
n Bestelling apotheek\nOrdernummer: «[[%######]]»\nLeverdatum: $date
n Studieprotocol\nProtocolnummer: «[[NL#####.0##.##]]»\nAantal deelnemers: 120
n Ticket «[[%######]]»\nProbleem: patiëntenportaal traag\nMelder: polikliniek
n <declaratie><declaratienummer>«[[%#######]]»</declaratienummer><bedrag>$amt0</bedrag></declaratie>
n Vaccin\nBatch: «[[^^####]]»\nVervalt: $month volgend jaar
n UZOVI-code «[[3###]]»\nVerzekeraar van de patiënt, landelijke code
e Device: infusion pump\nAsset no.: «[[%######]]»\nWard: B2
e drug,lot\nparacetamol,«[[^^#####]]»\naspirin,«[[^^#####]]»
e Complaint file: «[[C-#####]]»\nAbout: waiting time in outpatient clinic
=student_number+
N Mijn studentnummer is «$stunr», ik wil me graag inschrijven voor het hertentamen.
N Zet op elk blad uw naam en studentnummer; bij mij is dat «$stunr».
N De student met nummer «$stunr» heeft vrijstelling gekregen voor statistiek.
N $fn ($school, studentnr. «$stunr») vraagt uitstel voor de scriptie.
N Ik kan niet inloggen met mijn studentnummer «$stunr».
N Het leerlingnummer van $fn is «$stunr», graag vermelden bij de ziekmelding.
N De samenwerkingsopdracht is van twee studenten, studentnummers «$stunr» en «$stunr».
N De examencommissie heeft het verzoek van student «$stunr» afgewezen.
N Volgens DUO hoort onderwijsinschrijving en studentnummer «$stunr» bij elkaar.
N Gelieve in de onderwerpregel uw studentennummer te zetten, dus «$stunr».
N Er is een fraudemelding over een toets van studentnummer «$stunr».
N Op de collegekaart staat mijn studentnummer: «$stunr».
N hoi, studnr «$stunr» hier, is er al een cijfer voor stats?
E My student number is «$stunr» and I would like to resit the exam.
E Please write your student ID on each page; mine is «$stunr».
E The exam board rejected the request of student no. «$stunr».
E Both students in the group, student numbers «$stunr» and «$stunr», handed in late.
n Naam: $name\nStudentnummer: «$stunr»\nOpleiding: verpleegkunde
n studentnummer;achternaam;cijfer\n«$stunr»;$ln;7,1\n«$stunr»;$ln2;5,8
n {"studentnummer": "«$stunr»", "vak": "statistiek", "cijfer": 6.5}
n <student><studentnummer>«$stunr»</studentnummer><naam>$init</naam></student>
n Inschrijving tentamen\nStudent: $init\nStudentnr.: «$stunr»\nVak: anatomie
n Stageovereenkomst\nStudent: $name, studentnummer «$stunr»\nStageverlener: $org
n Scriptie\nAuteur: $name\nStudentnummer: «$stunr»\nBegeleider: $init2
n Leerlingkaart\nLeerling: $fn $ln\nLeerlingnummer: «$stunr»\nKlas: 3b
n Presentielijst\n«$stunr» (studentnummer) $init - aanwezig
n Ticket $tick\nMelder: student $init, studentnummer «$stunr»\nProbleem: geen toegang tot de leeromgeving
n $dateiso $hms LMS login studentid=«$stunr» resultaat=ok
n Verzoek examencommissie\nNaam: $init\nStudentennr: «$stunr»\nVerzoek: extra kans
n Collegekaart\n$name\nStudentnummer «$stunr»\nGeldig: dit studiejaar
n Cijferlijst\nStudent «$stunr» ($init)\nAnatomie 7\nEthiek 6
n Aanvraag studiefinanciering\nNaam: $name\nStudentnummer onderwijsinstelling: «$stunr»\nBSN: $bsn
n studentnr=«$stunr»\nopleiding=ICT\nstatus=ingeschreven
n Verslag mentorgesprek\nLeerling: $fn $ln (leerlingnr. «$stunr»)\nAfspraak: huiswerkklas
e Exam registration\nStudent: $init\nStudent number: «$stunr»\nCourse: statistics
e student_id,last_name,grade\n«$stunr»,$Ln,7.1
e {"studentNumber": "«$stunr»", "programme": "nursing"}
e Internship agreement\nStudent: $name, student no. «$stunr»\nCompany: $org
=student_number-
N De cursuscode is «[[^^^####]]», die heb je nodig om je in te schrijven.
N Het tentamen is in lokaal «[[^#.##]]».
N Het boek heeft ISBN «$isbn».
N De vakcode «[[%#####]]» is veranderd in het nieuwe studiejaar.
N De opleiding levert «[[%#]]» studiepunten op.
N Het brinnummer van de school is «[[##^^]]».
N De crebocode van de opleiding is «[[2####]]».
N Er studeren «[[%####]]» mensen aan deze instelling.
N Het diplomanummer is «[[D#######]]», dat staat onderaan het diploma.
N De kluisjes op de gang: het mijne is nummer «[[###]]».
N Het telefoonnummer van de studentenbalie is «$fix».
N Het examen heeft «[[##]]» vragen, alle met vier antwoorden.
N Mijn docent heeft personeelsnummer «[[P######]]» in het systeem.
N De factuur van het collegegeld heeft nummer «[[20######]]».
E The course code is «[[^^^####]]».
E The exam is in room «[[^#.##]]».
E The textbook has ISBN «$isbn».
E The tuition invoice number is «[[%#######]]».
n Vak: statistiek\nVakcode: «[[^^^####]]»\nStudiepunten: 5
n vakcode;vaknaam\n«[[s######]]»;scheikunde\n«[[s######]]»;natuurkunde
n {"lokaal": "«[[^#.###]]»", "groep": "V4B"}
n Opleidingsgegevens\nCrebo: «[[2####]]»\nNiveau: 4
n Toets\nToetscode: «[[T-######]]»\nDuur: 90 minuten
n Examenrooster\nZaal «[[^#]]»: wiskunde\nZaal «[[^#]]»: Frans
n Diploma\nRegistratienummer diploma: «[[%######]]»\nOpleiding: zorg
n Boekenlijst\nISBN: «$isbn»\nTitel: Inleiding recht
n <school><brin>«[[##^^]]»</brin><plaats>$town</plaats></school>
n Kopieerkaart\nKaartnr: «[[K######]]»\nSaldo: $amt
n Collegezaal «[[##.##]]»\nGebouw: hoofdgebouw
e Module: «[[MOD-####]]»\nCredits: 5
e course,room\nstatistics,«[[^#.##]]»\nethics,«[[^#.##]]»
e Diploma certificate no.: «[[D#######]]»\nProgramme: nursing
=personnel_number+
N Mijn personeelsnummer is «$pernr», kunt u mijn saldo verlof opvragen?
N Zet uw personeelsnummer op de declaratie; bij $fn is dat «$pernr».
N De werknemer met personeelsnummer «$pernr» is per $date uit dienst.
N Wil je de toegangspas van pers.nr. «$pernr» blokkeren?
N De declaratie is geboekt op personeelsnummer «$pernr», maar dat is niet van mij.
N Het medewerkersnummer van de nieuwe $job is «$pernr».
N $init en $init2 zijn verwisseld: hun personeelsnummers zijn «$pernr» en «$pernr».
N Voor het inklokken gebruik je je personeelsnummer, dus «$pernr».
N Ziekmelding ontvangen van medewerker «$pernr» (personeelsnummer), afdeling $dep.
N De stamkaart van personeelsnr. «$pernr» is bijgewerkt na de verhuizing.
N Gelieve het stamnummer «$pernr» van de bediende te vermelden op de loonfiche.
N Voor de loonadministratie: werknemersnummer «$pernr» krijgt een periodiek erbij.
N persnr «$pernr», kan ik morgen vrij krijgen?
E My employee number is «$pernr»; please check my leave balance.
E The badge of personnel number «$pernr» no longer works.
E Please put your staff number on the claim; mine is «$pernr».
E Employee ID «$pernr» was entered twice in the payroll run, «$pernr» is correct for the other $job.
n Loonstrook $month $year\nPersoneelsnummer: «$pernr»\nNaam: $init\nNetto: $amt
n personeelsnr;naam;afdeling\n«$pernr»;$init;$dep\n«$pernr»;$init2;$dep
n {"personeelsnummer": "«$pernr»", "naam": "$init", "fte": 0.8}
n <medewerker><personeelsnummer>«$pernr»</personeelsnummer><functie>$job</functie></medewerker>
n Verlofaanvraag\nNaam: $name\nPersoneelsnr.: «$pernr»\nPeriode: week 30
n Declaratieformulier\nMedewerker: $init\nPers. nr.: «$pernr»\nBedrag: $amt
n Uitgifte telefoon\nMedewerker: $init\nMedewerkernummer: «$pernr»\nToestel: $pm
n Ticket $tick\nMelder: $init, personeelsnummer «$pernr»\nProbleem: wachtwoord vergeten
n $dateiso $hms KLOK in persnr=«$pernr» poort=2
n ARBEIDSOVEREENKOMST\nWerknemer: $name (personeelsnummer «$pernr»)\nFunctie: $job
n Verzuimregistratie\nMedewerkersnummer: «$pernr»\nEerste ziektedag: $date
n Functioneringsgesprek\nMedewerker: $init\nPersoneelsnummer: «$pernr»\nLeidinggevende: $init2
n Rooster nachtdienst\n$init (pers.nr. «$pernr»)\n$init2 (pers.nr. «$pernr»)
n Jaaropgave $year\nWerknemer: $init\nPersoneelsnummer: «$pernr»\nFiscaal loon: $amt
n Exitformulier\nNaam: $name\nWerknemersnr.: «$pernr»\nLaptop ingeleverd: ja
n werknemer_id=«$pernr»\nafdeling=$dep\ncontract=vast
n Opleidingsaanvraag\nMedewerker: $init (pnr. «$pernr»)\nCursus: EHBO\nKosten: $amt
e Payslip $month\nEmployee no.: «$pernr»\nName: $init\nNet pay: $amt
e employee_id,name,department\n«$pernr»,$init,$dep
e {"employeeNumber": "«$pernr»", "role": "$job"}
e Leave request\nName: $name\nStaff number: «$pernr»\nDays: 3
=personnel_number-
N De vacature met nummer «[[%####]]» staat nog open.
N Boek de kosten op kostenplaats «[[%####]]».
N Het projectnummer is «[[P######]]», gebruik dat bij de uren.
N De functie valt in schaal «${6-14}» van de cao.
N Er werken «[[%##]]» mensen bij ons.
N Het inventarisnummer van de bureaustoel is «[[00%###]]».
N De bestelling van de werkkleding heeft nummer «[[%#####]]».
N Het doorkiesnummer van personeelszaken is «[[%###]]».
N De kamer van de leidinggevende is «[[^#.##]]».
N De loonsom was dat jaar «[[%##.###]]» euro.
N Het artikel uit de cao is «[[%.#]]», over reisuren.
N Het dossier van de arbeidsinspectie heeft zaaknummer «[[%#####]]».
N Functiecode «[[%###]]» staat voor medewerker magazijn.
N De personeelsauto heeft wagennummer «[[W-###]]».
E The vacancy number is «[[%####]]».
E Book the training on cost centre «[[%####]]».
E The project code is «[[P######]]».
E The asset tag on the desk is «[[00%###]]».
n Vacature\nVacaturenummer: «[[%####]]»\nFunctie: $job
n kostenplaats;bedrag\n«[[%####]]»;$amt0\n«[[%####]]»;$amt0
n {"functiecode": "«[[%###]]»", "schaal": 8}
n Werkorder\nOrdernr: «[[%#####]]»\nAfdeling: $dep
n Project\nProjectcode: «[[P######]]»\nBudget: $amt
n Uitgifte kleding\nArtikelnummer: «[[%#####]]»\nMaat: L
n Loonaangifte\nTijdvak «[[0#]]»\nAantal werknemers: «[[##]]»
n Inventaris kantoor\nStoel «[[00%###]]»\nBureau «[[00%###]]»
n <vacature><nummer>«[[%####]]»</nummer><uren>32</uren></vacature>
n Zaal «[[^#.##]]»\nPersoneelsbijeenkomst $dep\nAanvang: $time
n grootboek=«[[4###]]»\nomschrijving=salarissen
e Cost centre: «[[%####]]»\nDepartment: $dep
e vacancy,title\n«[[%####]]»,$job\n«[[%####]]»,$job
e Purchase order: «[[%#####]]»\nItem: safety shoes
=user_agent+
N De aanval gebruikte steeds dezelfde user-agent: «$ua»
N In het logboek staat als browser (user agent) «$ua», dus waarschijnlijk was het een telefoon of script.
N Volgens de websitebeheerder gaf de bezoeker deze user agent door: «$ua».
N De fout treedt alleen op bij bezoekers met user-agent «$uam».
N Het formulier is ingestuurd met user agent «$uam», vanaf een onbekend adres.
N Kun je verkeer met de User-Agent «$ua» blokkeren?
N Bij het inloggen van $fn bewaren we ook de user agent, in dit geval «$uam».
N Er zijn twee sessies, met user agents «$uam» en «$uam». Dat wijst op twee apparaten.
N De testscript meldt zich met user-agent «$ua» bij de server.
N De cookiebanner legt per toestemming de useragent vast, hier «$uam».
N De klacht over de trage pagina kwam met deze browsergegevens (user agent): «$uam»
N De digitale handtekening bevat de user agent «$uam».
E The suspicious requests all had user agent «$ua».
E The error only occurs with this user agent: «$uam».
E Please block requests with the User-Agent header «$ua».
E The consent record stores the user agent, here «$uam».
n User-Agent: «$ua»\nAccept: text/html\nHost: www.$dom
n tijd;user_agent\n$hms;"«$ua»"\n$hms;"«$ua»"
n {"gebruiker": "$email", "userAgent": "«$ua»"}
n <sessie><useragent>«$ua»</useragent><gelukt>ja</gelukt></sessie>
n $ip4 - - [$dateiso $hms] "GET / HTTP/1.1" 200 512 "-" "«$uam»"
n Sessieoverzicht\nGebruiker: $init\nUser agent: «$uam»\nLaatste activiteit: $time
n Ticket $tick\nMelder: $init\nBrowser (user agent): «$uam»\nProbleem: knop werkt niet
n Toestemmingsregistratie\nCookievoorkeur: alleen noodzakelijk\nUser-agent: «$uam»
n POST /api/login HTTP/1.1\nUser-Agent: «$ua»\nContent-Length: 84
n Beveiligingslog\n$hms  mislukte inlog $email  ua="«$ua»"
n http_user_agent=«$ua»\nremote_addr=$ip4\nstatus=403
n Enquêterespons [[####]]\nIngevuld met user agent «$uam»\nDuur: 5 min
n Crashrapport\nApp: webportaal\nUser agent: «$uam»\nFoutcode: E14
n Ondertekenlog\nOndertekenaar: $init\nUser Agent: «$uam»\nTijd: $hms
n $dateiso $hms nginx: client sent user-agent "«$ua»", geblokkeerd
n Formulierinzending\nNaam: $name\nUA-string (user agent): «$uam»
n curl-uitvoer\n> GET /status HTTP/2\n> user-agent: «$ua»
n Fraudeonderzoek\nSessie 1, user agent: «$uam»\nSessie 2, user agent: «$uam»
e Request headers\nUser-Agent: «$ua»\nReferer: https://www.$dom
e session,user_agent\n[[####]],"«$ua»"
e {"user_agent": "«$ua»", "ip": "$ip4"}
e Login alert\nAccount: $email\nUser agent: «$uam»
=user_agent-
N Ik gebruik zelf «{{Chrome|Firefox|Safari|Edge}}» als browser, dat werkt prima.
N De site werkt vanaf «{{Chrome|Firefox}} [[1##]]» en hoger.
N De laptops draaien op «Windows {{10|11}}» en worden komende zomer vervangen.
N Het virusprogramma is bijgewerkt naar versie «$ver4».
N Mijn telefoon heeft «Android {{12|13|14}}» en krijgt geen updates meer.
N De stichting «{{Mozilla|Apache}}» maakt vrije software.
N De makelaar stuurde als «{{agent|tussenpersoon}}» van de verkoper een brief.
N De bibliotheek «[[requests 2.##]]» staat in de lijst met afhankelijkheden.
N De opleiding behandelt «HTML5/CSS3» in het eerste jaar.
N Het bestandstype is «application/{{pdf|json|xml}}», zo staat in de header.
N Het pakket «{{libcurl|openssl}}/[[#.##]]» is geïnstalleerd op de server.
N De printer gebruikt protocol «IPP/[[#.#]]».
N In de handleiding staat hoofdstuk «{{Safari|Chrome|Firefox}} instellen».
N De gebruiker had geen user agent meegestuurd; het veld bevatte alleen «{{-|leeg|n.v.t.}}».
E We support «{{Chrome|Firefox}} [[1##]]» and later.
E The laptop runs «Windows {{10|11}}» Pro.
E The server header says «{{nginx|Apache}}/[[#.##.#]]».
E The estate «agent» will call you back.
n Systeemeisen\nBrowser: «{{Chrome|Edge}} [[1##]] of nieuwer»\nGeheugen: 4 GB
n software;versie\nfirefox;«[[1##.#]]»\nchrome;«[[1##.#]]»
n {"content-type": "«application/{{json|xml}}; charset=utf-8»"}
n HTTP/1.1 200 OK\nServer: «{{nginx|Apache}}/[[#.##.#]]»\nContent-Length: 512
n Pakketlijst\n«{{curl|wget|python3}} ([[#.##.#]])» geïnstalleerd\n«{{git|bash}} ([[#.##.#]])» geïnstalleerd
n Licentie\n«{{Mozilla Public License|Apache License}} 2.0»\nPakket: roosterbibliotheek
n Werkplek\nBesturingssysteem: «Windows 11 Enterprise»\nGebruiker: $init
n Agentenlijst callcenter\nAgent: «$init»\nGesprekken: 41
n <eis><platform>«iOS {{16|17}}»</platform><min>ja</min></eis>
n accept=«text/html;q=0.9»\naccept-language=nl
n Browserstatistiek\n«Safari» 31 procent\n«Firefox» 12 procent
e System requirements\nOS: «macOS {{13|14}}»\nMemory: 8 GB
e dependency,version\n«python-dateutil»,2.8\n«okhttp-bom»,4.9
e Support contract\nAgent: «$init»\nShift: evening
=device_id+
N Het IMEI-nummer van mijn gestolen telefoon is «$imei».
N De laptop met serienummer «$serial» is zoek sinds de verhuizing.
N Wil je het toestel met IMEI «$imei» op afstand wissen?
N Het serienummer van de tablet, «$serial», komt niet voor in de administratie.
N $fn heeft een $pm in bruikleen, serienummer «$serial».
N De app stuurt de advertentie-ID «$adid» mee naar derden, zonder toestemming.
N De Android-ID van het toestel is «$aid», daarop is het account vergrendeld.
N Het toestel is omgeruild: de oude telefoon had IMEI «$imei», de nieuwe heeft IMEI «$imei».
N Volgens de politie is de telefoon met imei-nummer «$imei» in $town gebruikt.
N Op de sticker onder de laptop staat S/N «$serial».
N Cliënt heeft een hulpmiddel gekregen, een alarmknop met serienummer «$serial».
N Voor het intrekken van toestemming hebben we het advertising ID nodig; bij deze gebruiker «$adid».
N imei is «$imei», toets *#06# als je hem zelf wilt zien
E The IMEI of my stolen phone is «$imei».
E The laptop with serial number «$serial» was never returned.
E The app shares the advertising ID «$adid» with third parties.
E Please wipe the tablet remotely; device ID «$aid».
E The serial no. of the replacement laptop is «$serial», the old one was «$serial».
n Uitgifteformulier\nMedewerker: $name\nToestel: $pm\nIMEI: «$imei»
n apparaat;serienummer;gebruiker\n$lap;«$serial»;$init\n$lap;«$serial»;$init2
n {"deviceId": "«$adid»", "platform": "android", "gebruiker": "$init"}
n <toestel><imei>«$imei»</imei><model>$pm</model></toestel>
n Bruikleenovereenkomst\nLaptop: $lap\nSerienummer: «$serial»\nLener: $name
n Verliesmelding\nToestel: $pm\nIMEI-nr.: «$imei»\nPlaats: trein naar $town
n MDM-export\ndevice_id=«$aid»\nmodel=$pm\nstatus=beheerd
n Reparatiebon\nModel: $lap\nS/N: «$serial»\nKlacht: scherm flikkert
n $dateiso $hms app-analytics idfa=«$adid» event=open
n Ticket $tick\nMelder: $init\nLaptop $lap, serienr. «$serial»\nProbleem: accu leeg
n Inventaris school\niPad kar 1, serienummer «$serial»\niPad kar 1, serienummer «$serial»
n Aangifte diefstal\nGoed: telefoon $pm\nIMEI 1: «$imei»\nIMEI 2: «$imei»
n Hoortoestel\nCliënt: $init\nSerienummer links: «$serial»\nSerienummer rechts: «$serial»
n Pushregistratie\ngebruiker: $email\ndevice id: «$adid»\nplatform: iOS
n Exitchecklist\nNaam: $init\nTelefoon ingeleverd, IMEI «$imei»\nPas ingeleverd: ja
n Garantieaanvraag\nKoper: $init\nApparaat: $lap\nSerial number: «$serial»
n gaid=«$adid»\nopt_out=nee\napp=reisplanner
e Asset form\nDevice: $lap\nSerial number: «$serial»\nUser: $init
e device,imei,user\n$pm,«$imei»,$init
e {"advertisingId": "«$adid»", "limitAdTracking": false}
e Theft report\nItem: $pm\nIMEI: «$imei»\nPlace: $town
=device_id-
N De bestelling van de laptops heeft ordernummer «[[%########]]».
N Het boek over smartphones heeft ISBN «$isbn».
N De doos heeft EAN «$ean», scan die bij de kassa.
N Het ticket over de kapotte telefoon is «[[INC#######]]».
N Het model is «[[SM-^###^]]», in de kleur zwart.
N Het bericht-id van de e-mail is «$uuid», dat hoort bij een bericht.
N De commit «$sha» lost de fout in de app op.
N Het getal «$badcard» op het formulier is geen IMEI en hoort bij niets; het is een bedieningsfout.
N De licentiesleutel van Office is «[[?????-?????-?????-?????]]».
N De factuur van de telefoons is «[[F-######]]».
N Het onderdeelnummer van de accu is «[[661-#####]]», past op alle modellen.
N Het transactie-id van de betaling is «$uuid».
N De zending met de toestellen heeft trackingcode «[[3S^^^^#########]]».
N De schermdiagonaal is «[[1#,#]] inch» en het geheugen is ruim.
N De firmware van de telefooncentrale is «$ver4».
E The order number of the phones is «[[%########]]».
E The part number of the battery is «[[661-#####]]».
E The message ID of the mail is «$uuid».
E The parcel with the tablets has tracking code «[[3S^^^^#########]]».
n Artikel: $pm\nEAN: «$ean»\nPrijs: $amt
n product;artikelnummer\nlader;«[[AC-#####]]»\nhoes;«[[HC-#####]]»
n {"correlationId": "«$uuid»", "status": "ok"}
n Factuur laptops\nFactuurnummer: «[[20######]]»\nAantal: 12
n Modelnummer: «[[A####]]»\nSoort: tablet\nKleur: grijs
n commit «$sha»\nAuthor: $init\nDate: $day
n Zending\nTrackingnummer: «[[3S^^^^#########]]»\nInhoud: 4 telefoons
n <document><guid>«$uuid»</guid><titel>Handleiding tablet</titel></document>
n Werkbon «[[WB-######]]»\nWerk: monitor ophangen\nMonteur: $init
n sha256=«[[&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&]]»\nbestand=handleiding.pdf
e Order «[[PO-######]]»\nItem: $lap\nQty: 4
e part,price\n«[[661-#####]]»,$amt0\n«[[923-#####]]»,$amt0
e Model: «[[SM-^###^]]»\nColour: black\nStorage: 128 GB
'''

BLOCKS = (T1, T2, T3, T4)


def load(*blocks):
    d, cur = {}, None
    for b in blocks:
        for line in b.split('\n'):
            if not line.strip():
                continue
            if line[0] == '=':
                cur = (line[1:-1], {'+': 'positive', '-': 'lookalike'}[line[-1]])
                assert cur not in d, cur
                d[cur] = []
            else:
                assert line[0] in 'NEne' and line[1] == ' ' and line.count('«') == line.count('»') > 0, line
                d[cur].append(line)
    return d


TYPES = ['bsn', 'iban', 'payment_card', 'kvk', 'vat', 'passport', 'identity_card', 'driving_licence', 'licence_plate', 'phone', 'email', 'url', 'handle', 'ip', 'mac', 'postcode', 'address',
         'date_of_birth', 'date', 'age', 'patient_number', 'student_number', 'personnel_number', 'user_agent', 'device_id']


def deck(ts, n):
    """n templates, every one used before a repeat; about 30 % English."""
    en = [t for t in ts if t[0] in 'Ee']
    nl = [t for t in ts if t[0] in 'Nn']
    out = []
    qe, qn = [], []
    for i in range(n):
        if en and R.random() < .3:
            if not qe:
                qe = en[:]
                R.shuffle(qe)
            out.append(qe.pop())
        else:
            if not qn:
                qn = nl[:]
                R.shuffle(qn)
            out.append(qn.pop())
    return out


def main():
    d = load(*BLOCKS)
    if sys.argv[1:] == ['--count']:
        for t in TYPES:
            print(t, len(d.get((t, 'positive'), [])), len(d.get((t, 'lookalike'), [])))
        return
    seed, n = sys.argv[1], int(sys.argv[2])
    R.seed(int(seed) if re.fullmatch(r'-?\d+', seed) else seed)
    k = 0
    for t in TYPES:
        for kind in ('positive', 'lookalike'):
            for tpl in deck(d[(t, kind)], n):
                text, spans, lang = render(tpl)
                k += 1
                sys.stdout.write(json.dumps({'id': k, 'type': t, 'text': text, 'spans': spans, 'lang': lang, 'kind': kind}, ensure_ascii=False) + '\n')


if __name__ == '__main__':
    main()
