#!/usr/bin/env python3
# Generator of test texts (systems' data: rows, records, logs, dumps, tickets). usage: g.py SEED N > out.jsonl
import json, random, re, sys, datetime
R = random.Random()
def C(*a):
    return R.choice(a[0] if len(a) == 1 and not isinstance(a[0], str) else a)
def W(*pairs):  # W(val, weight, val, weight ...)
    return R.choices(pairs[0::2], pairs[1::2])[0]
def D(n): return ''.join(R.choice('0123456789') for _ in range(n))
def D1(n): return R.choice('123456789') + D(n - 1)
def L(n, al='ABCDEFGHJKLMNPRSTUVWXYZ'): return ''.join(R.choice(al) for _ in range(n))
def HX(n): return ''.join(R.choice('0123456789abcdef') for _ in range(n))
# ---------------------------------------------------------------- names and words
FN = {'nl': 'Jan Anna Pieter Sanne Mohamed Fatima Daan Emma Kees Marieke Willem Lotte Bram Hanneke Youssef Esra Joost Femke Ruben Ingrid Sven Noor Gerrit Truus Thijs Samira Dirk Petra Lars Maud Koen Wilma Jeroen Naima Bas Tessa Rik Yasmin Hendrik Floor'.split(),
      'en': 'James Olivia George Amelia Harry Isla Thomas Grace Oliver Emily Priya Aisha Daniel Chloe Samuel Megan Callum Niamh Victor Laura Peter Hannah Marcus Zoe Imran Rachel Colin Brenda Stuart Fiona'.split()}
LN = {'nl': ['de Vries', 'Jansen', 'Bakker', 'van den Berg', 'Visser', 'Smit', 'Meijer', 'de Boer', 'Mulder', 'Bos', 'Vos', 'Peters', 'Hendriks', 'van Dijk', 'El Amrani', 'Yilmaz', 'Kuipers', 'Hoekstra', 'Dijkstra', 'van der Meer', 'Postma', 'Willemsen', 'Schouten', 'Verhoeven', 'Prins', 'Huisman', 'Kok', 'van Leeuwen', 'Wijnands', 'Ramdin', 'Özdemir', 'Brouwer', 'ter Horst', 'Nijland', 'Koster'],
      'en': ['Smith', 'Taylor', 'Patel', 'Hughes', 'Walker', 'Clarke', 'Okafor', 'Murphy', 'Bennett', 'Khan', 'Wright', 'Foster', 'Doyle', 'Chapman', 'Reid', 'Barnes', 'Nguyen', 'Harper', 'Sinclair', 'Lloyd', 'Whitfield', 'Marsh']}
TOWN = {'nl': ['Utrecht', 'Amersfoort', 'Groningen', 'Eindhoven', 'Zwolle', 'Den Haag', 'Haarlem', 'Breda', 'Apeldoorn', 'Leeuwarden', 'Nijmegen', 'Deventer', 'Middelburg', 'Hoorn', 'Assen', 'Roermond', 'Almere', 'Gouda', 'Tiel', 'Venlo', "'s-Hertogenbosch", 'Bergen op Zoom'],
        'en': ['Leeds', 'Bristol', 'York', 'Cardiff', 'Norwich', 'Derby', 'Exeter', 'Reading', 'Dundee', 'Bath', 'Lincoln', 'Oxford', 'Kendal', 'Swansea']}
ST = ['Kerkstraat', 'Dorpsstraat', 'Molenweg', 'Schoolstraat', 'Lindelaan', 'Beatrixstraat', 'Wilhelminalaan', 'Oude Gracht', 'Van Speijkstraat', 'Burgemeester de Raadtsingel', 'Nieuwe Prinsengracht', 'Stationsplein', 'Haagweg', 'Eikenhof', 'Vondelkade', 'Laan van Meerdervoort', '2e Helmersstraat', 'Achterom', 'Kastanjelaan', 'Zandpad', 'Merelhof', 'Plein 1944', 'Jan van Galenstraat', 'Noorderhaven', 'Lange Nieuwstraat', 'Dr. Kuyperlaan', 'St. Jansstraat', "'t Hoogt", 'Houtmarkt', 'Boulevard Evertsen']
STE = ['High Street', 'Station Road', 'Mill Lane', 'Church Road', 'Queens Avenue', 'Victoria Terrace', 'Park Crescent', 'Elm Close', 'Kings Drive', 'Albert Square', 'Meadow Way', 'Bridge Street', 'Orchard Gardens', 'The Green']
CO = {'nl': ['Bakkerij Smit', 'Van Dam Installaties B.V.', 'Groenrijk Oost BV', 'Stichting De Linde', 'Loodgieters Noord', 'Houthandel Kuipers', 'Jansen & Zn. Transport', 'Praktijk De Brug', 'Optiek Visser', 'Kwekerij Zonnehof VOF', 'TechPuls B.V.', 'Woningstichting Eemland'],
      'en': ['Harper & Co Ltd', 'Northgate Supplies', 'Bluefin Logistics', 'Maple Dental Practice', 'Oakfield Homes', 'Crestline Software Ltd', 'Riverside Garage', 'Halden Freight B.V.']}
DOM = {'nl': ['gmail.com', 'ziggo.nl', 'kpnmail.nl', 'hotmail.com', 'outlook.com', 'xs4all.nl', 'planet.nl', 'home.nl', 'live.nl', 'icloud.com', 'rug.nl', 'umcu.example', 'gemeente-eemdal.nl', 'techpuls.nl', 'protonmail.com', 'student.hu.nl'],
       'en': ['gmail.com', 'outlook.com', 'btinternet.com', 'yahoo.co.uk', 'icloud.com', 'nhs.net', 'crestline.co.uk', 'proton.me', 'ac.uk.example.org', 'hotmail.co.uk', 'me.com']}
MN = 'januari februari maart april mei juni juli augustus september oktober november december'.split()
ME = 'January February March April May June July August September October November December'.split()
MNS = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split()
MES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()
JOB = {'nl': ['planner', 'verpleegkundige', 'conciërge', 'monteur', 'docent', 'boekhouder', 'chauffeur', 'teamleider', 'baliemedewerker'], 'en': ['nurse', 'planner', 'technician', 'lecturer', 'driver', 'accountant', 'receptionist']}
WARD = {'nl': ['Cardiologie', 'Orthopedie', 'SEH', 'Longgeneeskunde', 'Kindergeneeskunde', 'Dagbehandeling', 'Oogheelkunde', 'C3 Chirurgie'], 'en': ['Cardiology', 'Ward 7B', 'A&E', 'Paediatrics', 'Orthopaedics', 'Day surgery', 'Radiology']}
DIAG = {'nl': ['diabetes type 2', 'enkelfractuur links', 'hypertensie', 'pneumonie', 'migraine', 'astma'], 'en': ['type 2 diabetes', 'ankle fracture', 'hypertension', 'asthma', 'migraine']}
CRS = {'nl': ['Statistiek II', 'Inleiding Recht', 'Anatomie', 'Databases', 'Bedrijfseconomie', 'Pedagogiek 1'], 'en': ['Statistics II', 'Intro to Law', 'Databases', 'Anatomy', 'Microeconomics']}
CAR = ['Volkswagen Golf', 'Opel Corsa', 'Toyota Yaris', 'Volvo V60', 'Kia Picanto', 'Tesla Model 3', 'Peugeot 208', 'Ford Transit', 'Renault Clio', 'Skoda Octavia']
def strip(s):
    for a, b in (('ö', 'o'), ('Ö', 'O'), ('ë', 'e'), ("'", ''), (' ', '')): s = s.replace(a, b)
    return s.lower()
# ---------------------------------------------------------------- values
def spl(s, pat, sep):
    o, i = [], 0
    for n in pat: o.append(s[i:i + n]); i += n
    return sep.join(o)
def bsn_raw():
    while True:
        s = D(8) if R.random() < .8 else '0' + D(7)
        if s[:2] == '00' or len(set(s)) < 4: continue
        k = sum((9 - i) * int(s[i]) for i in range(8)) % 11
        if k < 10: return s + str(k)
def ok11(s): return (sum((9 - i) * int(s[i]) for i in range(8)) - int(s[8])) % 11 == 0
def bsn_bad():
    while True:
        s = D1(9)
        if not ok11(s): return s
def v_bsn(m=''):
    s = bsn_raw(); assert ok11(s)
    if m == 'c': return s
    k = R.random()
    if k < .55: return s
    return C(spl(s, (4, 2, 3), '.'), spl(s, (3, 3, 3), ' '), spl(s, (3, 3, 3), '.'), spl(s, (4, 2, 3), ' '), spl(s, (3, 3, 3), '-'), spl(s, (4, 2, 3), '-'), spl(s, (5, 4), ' '))
def m97(s): return int(''.join(str(int(c, 36)) for c in s)) % 97
def iban_raw(cc=None):
    cc = cc or W('NL', 12, 'BE', 3, 'DE', 3, 'FR', 2, 'GB', 2, 'AT', 1, 'IE', 1, 'LU', 1, 'CH', 1)
    if cc == 'NL':
        while True:
            a = '0' + D(9)
            if sum((10 - i) * int(a[i]) for i in range(10)) % 11 == 0 and len(set(a)) > 4: break
        b = C('INGB', 'RABO', 'ABNA', 'TRIO', 'SNSB', 'ASNB', 'KNAB', 'BUNQ', 'RBRB', 'REVO') + a
    elif cc == 'BE':
        x = D1(10); b = x + '%02d' % (int(x) % 97 or 97)
    elif cc == 'DE': b = C('37040044', '50010517', '10050000', '20041133', '70150000') + D(10)
    elif cc == 'FR':
        k, g, a = C('30004', '20041', '10278', '30006'), D(5), D(11)
        b = k + g + a + '%02d' % (97 - (89 * int(k) + 15 * int(g) + 3 * int(a)) % 97)
    elif cc == 'GB': b = C('NWBK', 'BARC', 'LOYD', 'MIDL', 'HBUK') + D(14)
    elif cc == 'AT': b = C('19043', '20111', '32000') + D(11)
    elif cc == 'IE': b = C('AIBK', 'BOFI') + D(14)
    elif cc == 'LU': b = '001' + D(13)
    else: b = '00' + D1(3) + D(12)
    s = cc + '%02d' % (98 - m97(b + cc + '00')) + b
    assert m97(s[4:] + s[:4]) == 1
    return s
def g4(s, sep=' '): return sep.join(s[i:i + 4] for i in range(0, len(s), 4))
def v_iban(m=''):
    s = iban_raw('NL' if m == 'nl' else None)
    if m in ('c',): return s
    k = R.random()
    if k < .45: return s
    if k < .75: return g4(s)
    if s[:2] == 'NL': return C(s.lower(), g4(s).lower(), s[:4] + ' ' + s[4:8] + ' ' + s[8:], 'NL ' + s[2:4] + ' ' + s[4:8] + ' ' + g4(s[8:]), g4(s, '-'), g4(s, '.'), s[:4] + ' ' + s[4:8] + ' ' + s[8:10] + ' ' + s[10:14] + ' ' + s[14:])
    return C(s.lower(), g4(s, '-'), g4(s))
def iban_bad():
    s = iban_raw('NL'); return 'NL%02d' % ((int(s[2:4]) + R.randint(3, 40)) % 97 or 5) + s[4:]
def luhn_d(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        d = int(c) * (2 if i % 2 == 0 else 1); t += d - 9 if d > 9 else d
    return str(-t % 10)
def luhn_ok(s): return luhn_d(s[:-1]) == s[-1]
def v_card(m=''):
    k = W('v', 5, 'm', 5, 'm2', 2, 'a', 2, 'mae', 1, 'd', 1, 'dc', 1)
    p, n = {'v': ('4', 16), 'm': ('5' + C(*'12345'), 16), 'm2': (str(R.randint(2221, 2720)), 16), 'a': (C('34', '37'), 15), 'mae': ('6759', 16), 'd': ('6011', 16), 'dc': ('36', 14)}[k]
    s = p + D(n - len(p) - 1); s += luhn_d(s); assert luhn_ok(s)
    if m == 'c' or R.random() < .35: return s
    pat = {16: (4, 4, 4, 4), 15: (4, 6, 5), 14: (4, 6, 4)}[n]
    return spl(s, pat, W(' ', 6, '-', 3, '.', 1))
def card_bad():
    while True:
        s = C('4', '5') + D(15)
        if not luhn_ok(s): return C(s, g4(s), g4(s, '-'))
def v_kvk(m=''):
    s = C('0', '1', '2', '3', '4', '5', '6', '7', '8') + D(7)
    while s[0] == '0' and s[1] == '0': s = '0' + D(7)
    if m == 'c' or R.random() < .65: return s
    return C(spl(s, (4, 4), ' '), spl(s, (2, 2, 2, 2), '.'), spl(s, (2, 3, 3), '.'), spl(s, (2, 2, 2, 2), ' '), spl(s, (2, 6), ' '), spl(s, (4, 4), '.'))
def v_vat(m=''):
    cc = 'NL' if m == 'nl' else W('NL', 12, 'BE', 3, 'DE', 3, 'FR', 1, 'GB', 2, 'AT', 1, 'LU', 1)
    if cc == 'NL':
        if R.random() < .5: b, x = bsn_raw(), '%02d' % R.randint(1, 4)
        else:
            while True:
                b, x = D(9), '%02d' % R.randint(2, 98)
                if m97('NL' + b + 'B' + x) == 1: break
        s = 'NL' + b + 'B' + x
        assert ok11(b) or m97(s) == 1
        if m == 'c' or R.random() < .5: return s
        return C('NL ' + b + 'B' + x, 'NL' + spl(b, (4, 2, 3), '.') + '.B' + x, 'NL ' + spl(b, (4, 2, 3), '.') + '.B.' + x, s.lower(), 'NL-' + b + '-B' + x, 'NL ' + b + ' B' + x, 'NL.' + spl(b, (4, 2, 3), '.') + '.B.' + x, 'NL ' + spl(b, (3, 3, 3), ' ') + ' B' + x, b + 'B' + x)
    if cc == 'BE':
        a = '0' + C('4', '5', '7', '8') + D(6); s = a + '%02d' % (97 - int(a) % 97)
        return C('BE' + s, 'BE ' + spl(s, (4, 3, 3), '.'), 'BE' + spl(s, (4, 3, 3), '.'))
    if cc == 'DE':
        a, p = D1(8), 10
        for c in a: p = ((p + int(c)) % 10 or 10) * 2 % 11
        s = a + str((11 - p) % 10); return C('DE' + s, 'DE ' + s, 'DE ' + spl(s, (3, 3, 3), ' '))
    if cc == 'FR':
        a = D1(8); a += luhn_d(a); k = '%02d' % ((12 + 3 * (int(a) % 97)) % 97); return C('FR' + k + a, 'FR ' + k + ' ' + spl(a, (3, 3, 3), ' '))
    if cc == 'GB':
        while True:
            a = D1(7); t = sum((8 - i) * int(a[i]) for i in range(7)); k = 97 - t % 97
            if k < 97: break
        s = a + '%02d' % k; return C('GB' + s, 'GB ' + spl(s, (3, 4, 2), ' '), 'GB ' + s)
    if cc == 'AT':
        a = D1(7); t = 0
        for i, c in enumerate(a):
            d = int(c) * (2 if i % 2 else 1); t += d // 10 + d % 10
        return 'ATU' + a + str((96 - t) % 10)
    a = D1(6); return 'LU' + a + '%02d' % (int(a) % 89)
AN = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'
def docnl(first): return first + L(1) + ''.join(R.choice(AN.replace('O', '')) for _ in range(2)) + R.choice('0123456789') + ''.join(R.choice(AN) for _ in range(3)) + D(1)
def v_passport(m=''):
    k = 'NL' if m in ('nl', 'c') else W('NL', 10, 'BE', 2, 'GB', 2, 'DE', 2, 'FR', 1, 'PL', 1, 'US', 1)
    s = {'NL': docnl(C('N', 'N', 'B', 'D', 'S')), 'BE': C('E', 'G') + L(1) + D(6), 'GB': C('5', '1', '3') + D(8), 'DE': 'C' + ''.join(R.choice('CFGHJKLMNPRTVWXYZ0123456789') for _ in range(7)) + D(1), 'FR': D(2) + L(2) + D(5), 'PL': 'E' + L(1) + D(7), 'US': C('5', 'A', 'C') + D(8)}[k]
    if m or R.random() < .75: return s
    return C(s.lower(), s[:2] + ' ' + s[2:], spl(s, (3, 3, len(s) - 6), ' '), s[:2] + '-' + s[2:])
def v_id_card(m=''):
    k = 'NL' if m in ('nl', 'c') else W('NL', 8, 'BE', 3, 'DE', 2, 'IT', 1, 'ES', 1)
    if k == 'NL': s = docnl('I')
    elif k == 'BE':
        a = '59' + D(8); a = a + '%02d' % (int(a) % 97 or 97); return spl(a, (3, 7, 2), '-')
    elif k == 'DE': s = 'L' + ''.join(R.choice('CFGHJKLMNPRTVWXYZ0123456789') for _ in range(7)) + D(1)
    elif k == 'IT': s = 'CA' + D(5) + L(2)
    else:
        n = D1(8); s = n + 'TRWAGMYFPDXBNJZSQVHLCKE'[int(n) % 23]; return C(s, n + '-' + s[-1])
    if m or R.random() < .75: return s
    return C(s.lower(), s[:2] + ' ' + s[2:], spl(s, (3, 3, 3), ' '))
def v_driving_licence(m=''):
    k = 'NL' if m in ('nl', 'c') else ('GB' if m == 'gb' else W('NL', 9, 'GB', 4, 'DE', 2, 'BE', 2))
    if k == 'NL': s = C('3', '4', '5', '6') + D(9); return s if m or R.random() < .75 else C(spl(s, (4, 3, 3), ' '), spl(s, (2, 4, 4), ' '), spl(s, (5, 5), '.'), spl(s, (3, 3, 4), '-'))
    if k == 'GB':
        ln = C('SMITH', 'TAYLO', 'PATEL', 'HUGHE', 'REID9', 'DOYLE', 'KHAN9', 'MORGA'); y = D(2); mo = R.randint(1, 12) + C(0, 50)
        s = ln + y[0] + '%02d%02d' % (mo, R.randint(1, 28)) + y[1] + L(1) + C('9', L(1)) + '9' + L(2)
        return s if R.random() < .7 else C(spl(s, (5, 6, 5), ' '), s.lower())
    if k == 'DE': return 'B' + D(3) + L(3) + D(1) + L(1) + D(2)
    return C('1', '9') + D(9)
PLC = 'BDFGHJKLNPRSTVXZ'
PF = ['LL-99-99', '99-99-LL', '99-LL-99', 'LL-99-LL', 'LL-LL-99', '99-LL-LL', '99-LLL-9', '9-LLL-99', 'LL-999-L', 'L-999-LL', 'LLL-99-L', 'L-99-LLL', '9-LL-999', '999-LL-9']
def fill(p):
    while True:
        s = ''.join(R.choice(PLC) if c == 'L' else (R.choice('0123456789') if c == '9' else c) for c in p)
        if 'SS' not in s and 'SD' not in s and not re.search(r'(^|-)0+(-|$)', s): return s
def v_licence_plate(m=''):
    k = 'NL' if m == 'nl' else ('GB' if m == 'gb' else W('NL', 12, 'BE', 2, 'DE', 2, 'GB', 2, 'FR', 1))
    if k == 'NL':
        s = fill(C(PF)); return s if m or R.random() < .65 else C(s.replace('-', ''), s.replace('-', ' '), s.lower(), s.replace('-', '').lower())
    if k == 'BE': s = C('1', '2') + '-' + L(3) + '-' + D(3); return s if R.random() < .7 else s.replace('-', '')
    if k == 'DE': return C('B', 'M', 'KLE', 'AC', 'HH', 'BOR', 'K') + '-' + L(2) + ' ' + D1(R.randint(2, 4))
    if k == 'FR': return L(2) + '-' + D1(3) + '-' + L(2)
    s = L(2) + C('07', '12', '15', '19', '21', '23', '68', '71') + ' ' + L(3); return s if R.random() < .6 else s.replace(' ', '')
def v_phone(m=''):
    k = W('mob', 8, 'land', 6, 'int', 4) if m != 'en' else W('mob', 3, 'int', 5, 'uk', 8)
    if m == 'c': return '06' + D1(8)
    if m == 'e': return C('+316' + D1(8), '+44' + C('7') + D(9), '+324' + D1(8))
    if k == 'mob':
        s = D1(8)
        return C('06' + s, '06-' + s, '06 ' + spl(s, (2, 2, 2, 2), ' '), '+316' + s, '+31 6 ' + s, '+31 6 ' + spl(s, (4, 4), ' '), '00316' + s, '06 - ' + spl(s, (2, 2, 2, 2), ' '), '+31 (0)6 ' + spl(s, (2, 2, 2, 2), ' '), '06-' + spl(s, (4, 4), ' '), '06.' + spl(s, (2, 2, 2, 2), '.'), '+31-6-' + s, '(06) ' + s, '0031 6 ' + spl(s, (3, 2, 3), ' '))
    if k == 'land':
        if R.random() < .5:
            a, s = C('020', '010', '030', '070', '050', '040', '038', '026', '024'), D1(7)
            return C(a + '-' + s, a + s, a + ' ' + spl(s, (3, 2, 2), ' '), '+31' + a[1:] + s, '+31 ' + a[1:] + ' ' + spl(s, (3, 4), ' '), '(' + a + ') ' + spl(s, (3, 2, 2), ' '), '+31 (0)' + a[1:] + ' ' + s, '0031' + a[1:] + s, '(' + a + ')' + s)
        a, s = C('0318', '0592', '0223', '0348', '0475', '0113', '0546', '0299'), D1(6)
        return C(a + '-' + s, a + s, a + ' ' + spl(s, (2, 2, 2), ' '), '+31 ' + a[1:] + ' ' + s, '+31(0)' + a[1:] + s, '(' + a + ') ' + s)
    if k == 'uk':
        return C('07' + D1(3) + ' ' + D(6), '07' + D1(9), '+44 7' + D1(3) + ' ' + D(6), '020 7' + D(3) + ' ' + D(4), '0' + C('113', '117', '121', '161') + ' ' + D1(3) + ' ' + D(4), '(0' + C('1904', '1603', '1392') + ') ' + D1(6), '+44 (0)20 8' + D(3) + ' ' + D(4), '0044 7' + D1(9))
    return C('+32 4' + D1(2) + ' ' + D(2) + ' ' + D(2) + ' ' + D(2), '+49 1' + C('51', '70', '72') + ' ' + D1(8), '+44 7' + D1(3) + ' ' + D(6), '+1 (' + C('212', '415', '617') + ') ' + D1(3) + '-' + D(4), '+33 6 ' + spl(D1(8), (2, 2, 2, 2), ' '), '+32 2 ' + D1(3) + ' ' + D(2) + ' ' + D(2), '+48 ' + spl(C('5', '6') + D(8), (3, 3, 3), ' '), '0032 4' + D1(8))
def email_of(lang, fn, ln):
    f, l = strip(fn), strip(ln); d = C(DOM[lang])
    return C(f + '.' + l + '@' + d, f[0] + '.' + l + '@' + d, f + l + '%d' % R.randint(1, 99) + '@' + d, l + '.' + f + '@' + d, f + '_' + l + '@' + d, f[0] + l + '@' + d, f + '+webshop@' + d, f + '-' + l + '@' + d, f + '.' + l + str(R.randint(1950, 2006)) + '@' + d)
CUR = []
def curname(lang): return CUR.pop() if CUR else (C(FN[lang]), C(LN[lang]))
def v_email(m='', lang='nl'):
    s = email_of(lang, *curname(lang))
    k = R.random()
    return s.upper() if k < .05 else (s[0].upper() + s[1:] if k < .12 else s)
def slug(lang):
    f, l = curname(lang); return strip(f), strip(l), (f + '-' + l).lower().replace(' ', '-').replace('ö', 'o').replace("'", '')
def orcid():
    s, t = '0000000' + D1(1) + D(7), 0
    for ch in s: t = (t + int(ch)) * 2
    k = (12 - t % 11) % 11; return g4(s + ('X' if k == 10 else str(k)), '-')
def v_handle(lang):
    f, l, s = slug(lang); return '@' + C(f + l, f + '_' + l, f + '.' + l, f[0] + l + str(R.randint(1, 99)), 'iam' + f + l, f + l + '_nl' if lang == 'nl' else f + l + '_uk', 'drs' + l + f if lang == 'nl' else 'real' + f + l)
def v_url_person(m='', lang='nl'):
    if m == 'h': return v_handle(lang)
    f, l, s = slug(lang); h = f + C('', '_', '.') + l
    if m == 'gh': return C('https://github.com/', 'github.com/') + C(f + l, f[0] + l, f + '-' + l)
    if m == 'li': return C('https://www.linkedin.com/in/', 'linkedin.com/in/', 'https://nl.linkedin.com/in/') + s + C('', '-' + HX(8), '-' + D(3))
    if m == 'm': return '@' + f + l + '@' + C('mastodon.nl', 'mastodon.social', 'social.overheid.nl', 'fosstodon.org')
    return C('https://www.linkedin.com/in/' + s, 'linkedin.com/in/' + s + '-' + HX(7), 'https://www.facebook.com/' + f + '.' + l + '.' + D1(2), 'https://www.instagram.com/' + h + '/', 'instagram.com/' + h, 'https://x.com/' + f + l, 'https://twitter.com/' + f + '_' + l, 'https://github.com/' + f + l, 'https://www.tiktok.com/@' + h, 'https://www.strava.com/athletes/' + s, 'https://www.researchgate.net/profile/' + '-'.join(x.capitalize() for x in s.split('-')), 'https://mastodon.nl/@' + f + l, 'https://www.hogeschool-vecht.nl/medewerkers/' + s if lang == 'nl' else 'https://www.elmford.ac.uk/staff/' + s, 'https://t.me/' + f + l, 'https://medium.com/@' + f + '.' + l, 'https://www.youtube.com/@' + f + l, 'https://orcid.org/' + orcid(), 'https://bsky.app/profile/' + f + l + '.bsky.social')
def ip4(): return C('84.%d.%d.%d', '145.%d.%d.%d', '62.%d.%d.%d', '185.%d.%d.%d', '213.%d.%d.%d', '77.%d.%d.%d', '31.%d.%d.%d', '192.168.%d.%d', '10.%d.%d.%d', '172.16.%d.%d', '95.%d.%d.%d')
def v_ip(m=''):
    if m != '4' and R.random() < .25:
        h = lambda: format(R.randint(1, 65535), 'x')
        s = C(lambda: '2a02:a%d:%s::%s' % (R.randint(440, 470), h(), h()), lambda: '2001:%s:%s:%s:%s:%s:%s:%s' % tuple(C('980', '1c0', '67c', 'b07', '41d0') if i == 0 else h() for i in range(7)), lambda: 'fe80::%s:%s:%s:%s' % (h(), h(), h(), h()), lambda: '2a10:3781:%s:1:%s:%s:%s:%s' % (h(), h(), h(), h(), h()))()
        return s.upper() if R.random() < .1 else s
    t = ip4(); return t % tuple(R.randint(1, 254) for _ in range(t.count('%d')))
def v_mac(m=''):
    b = [C('00', '3c', 'a4', 'd8', 'f0', 'b8', '70', 'dc', '5e')] + [HX(2) for _ in range(5)]
    if m == 'c': return ''.join(b).upper()
    k = W(':', 6, '-', 3, '.', 1.5, 'U:', 3)
    if k == '.': s = ''.join(b); return '.'.join((s[:4], s[4:8], s[8:]))
    if k == '-': return '-'.join(b).upper() if R.random() < .8 else '-'.join(b)
    return ':'.join(b).upper() if k == 'U:' else ':'.join(b)
def pcl():
    while True:
        x = L(2, 'ABCDEGHJKLMNPRSTVWXZ')
        if x not in ('SA', 'SD', 'SS', 'MM', 'KG', 'CM', 'KM', 'ML', 'MG', 'KB', 'MB', 'GB', 'TB', 'KW', 'NM', 'RM', 'HZ', 'BC', 'AD', 'ZW'): return x
def v_postcode(m='', lang='nl'):
    if lang == 'en' and R.random() < .9 and m != 'nl':
        s = C('LS%d', 'BS%d', 'YO%d', 'NR%d', 'EX%d', 'RG%d', 'SW%d', 'EH%d', 'M%d', 'B%d') % R.randint(1, 19) + ' ' + D1(1) + L(2, 'ABDEFGHJLNPQRSTUWXYZ'); return s if R.random() < .8 else s.replace(' ', '')
    if m == 'be': return C('B-', '') + D1(4)
    a, b = str(R.randint(1011, 9999)), pcl()
    if m == 'c': return a + b
    return W(a + ' ' + b, 6, a + b, 5, (a + b).lower(), 1, a + '  ' + b, .5, a + ' ' + b.lower(), .6, a + ' ' + b[0] + b[1].lower(), .2)
def v_address(m='', lang='nl'):
    n = R.randint(1, 240)
    if lang == 'en' and m != 'nl' and R.random() < .92:
        return C('%d %s', '%d %s', '%dA %s', 'Flat %d, ' + str(R.randint(2, 90)) + ' %s', 'Unit %d, ' + str(R.randint(2, 90)) + ' %s', '%d ' + C('Upper', 'Old', 'North') + ' %s') % (n if n < 150 else n - 100, C(STE))
    if m == 'be': return '%s %d bus %d' % (C('Stationsstraat', 'Meir', 'Kortrijksesteenweg', 'Tiensevest', 'Grote Markt'), n, R.randint(1, 12))
    if R.random() < .05: return '%s %d' % (C('Hauptstraße', 'Bahnhofstr.', 'Lindenallee', 'Goethestraße'), n)
    return C(ST) + ' ' + W('%d' % n, 8, '%d%s' % (n, C('a', 'B', 'c', 'A')), 3, '%d-%s' % (n, C('II', '3', 'hs', 'A', '1')), 2, '%d bis' % n, 1, '%d hs' % n, .6, '%d %s' % (n, C('A', 'b', 'III')), 1, '%d-%d' % (n, n + 2), .5, '%d/%d' % (n, R.randint(1, 9)), .4, 'nr. %d' % n, .3)
FMT = [None]
def dform(d, lang, m=''):  # one way of writing dates per text
    global R
    if FMT[0] is None or m: return dform0(d, lang, m)
    keep, R = R, random.Random(FMT[0])
    try: return dform0(d, lang, m)
    finally: R = keep
def dform0(d, lang, m=''):
    y, mo, da = d.year, d.month, d.day
    if m == 'iso': return d.isoformat()
    if m == 'c': return d.strftime('%Y%m%d')
    if m == 'nl': return '%02d-%02d-%d' % (da, mo, y)
    if m == 'yy': return '%02d%02d%02d' % (y % 100, mo, da)
    if m == 'txt': return '%d %s %d' % (da, (MN if lang == 'nl' else ME)[mo - 1], y)
    if lang == 'nl': return W(d.isoformat(), 4, '%02d-%02d-%d' % (da, mo, y), 5, '%d-%d-%d' % (da, mo, y), 2, '%02d/%02d/%d' % (da, mo, y), 2, '%d %s %d' % (da, MN[mo - 1], y), 3, '%02d.%02d.%d' % (da, mo, y), 1.2, '%02d-%s-%d' % (da, MNS[mo - 1], y), 1, '%d/%d/%02d' % (da, mo, y % 100), .7, '%02d-%02d-%02d' % (da, mo, y % 100), .7, d.strftime('%Y%m%d'), 1, '%d %s. %d' % (da, MNS[mo - 1], y), .7, '%d/%02d/%02d' % (y, mo, da), .5)
    return W(d.isoformat(), 4, '%02d/%02d/%d' % (da, mo, y), 4, '%d %s %d' % (da, ME[mo - 1], y), 3, '%s %d, %d' % (ME[mo - 1], da, y), 2, '%02d-%s-%d' % (da, MES[mo - 1], y), 1.5, '%02d-%02d-%d' % (da, mo, y), 1, d.strftime('%Y%m%d'), 1, '%d %s %02d' % (da, MES[mo - 1], y % 100), .7, '%02d.%02d.%d' % (da, mo, y), .7)
def rdate(a, b): return datetime.date(a, 1, 1) + datetime.timedelta(days=R.randint(0, (b - a + 1) * 365 - 1))
LASTD = [None]
def v_date(m='', lang='nl'):
    LASTD[0] = rdate(2015, 2025) if LASTD[0] is None else LASTD[0] + datetime.timedelta(days=R.randint(1, 60))
    return dform(LASTD[0], lang, m)
def v_date_of_birth(m='', lang='nl'): return dform(rdate(1932, 2012), lang, m)
def v_age(m='', lang='nl'):
    n = R.randint(2, 97)
    if m == 'n': return str(n)
    if m == 'a': return str(R.randint(18, 97))
    if m == 'j': n = R.randint(18, 97)
    if m == 'j': return W('%d-jarige', 5, '%d jarige', 1) % n if lang == 'nl' else '%d-year-old' % n
    if m == 'g' and R.random() < .5: return str(n)
    if lang == 'nl': return W('%d jaar', 6, '%d jr', 2, '%d jr.', 1, '%d j.', .4) % n
    return W('%d years', 4, '%d yrs', 2, '%d y/o', 1, '%dyo', 1, '%d yr', .5) % n
def v_patient_number(m=''):
    if m == 'd': return D1(C(7, 8))
    return C(D1(7), D1(7), '0' + D(6), D1(8), D1(6), 'P' + D(7), 'P-' + D(6), 'PAT' + D(6), 'Z' + D(7), D(3) + '.' + D(2) + '.' + D(2), D1(3) + '-' + D(2) + '-' + D(3), 'MRN' + D(7))
def v_student_number(m=''):
    if m == 'd': return D1(7)
    return C(D1(7), D1(7), 's' + D1(7), 'S' + D1(7), D1(6), 'u' + D1(6), '0' + D(6), 'S-' + D1(6), 'stu' + D(6), D1(8), 'i' + D1(6))
def v_personnel_number(m=''):
    if m == 'd': return D1(C(5, 6))
    return C(D1(6), D1(5), '00' + D(4), 'P' + D(5), 'MW-' + D(4), 'E' + D(6), 'M' + D(5), 'PN' + D(6), D1(2) + '.' + D(4), 'EMP-' + D(5), D1(8), L(2) + D(4))
def v_user_agent(m=''):
    c = '%d.0.%d.%d' % (R.randint(90, 131), R.randint(4400, 6700), R.randint(40, 210)); f = R.randint(78, 133)
    return C('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/' + c + ' Safari/537.36',
        'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:%d.0) Gecko/20100101 Firefox/%d.0' % (f, f),
        'Mozilla/5.0 (iPhone; CPU iPhone OS 1%d_%d like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/1%d.%d Mobile/15E148 Safari/604.1' % (R.randint(4, 7), R.randint(0, 6), R.randint(4, 7), R.randint(0, 6)),
        'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/%d.%d Safari/605.1.15' % (R.randint(13, 17), R.randint(0, 6)),
        'Mozilla/5.0 (Linux; Android %d; %s) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/%s Mobile Safari/537.36' % (R.randint(9, 14), C('SM-A546B', 'SM-S911B', 'Pixel 7', 'M2101K6G', 'KB2003'), c),
        'Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:%d.0) Gecko/20100101 Firefox/%d.0' % (f, f),
        'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/%s Safari/537.36 Edg/%s' % (c, c),
        'Mozilla/5.0 (iPad; CPU OS 16_%d like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148' % R.randint(0, 7),
        'Mozilla/5.0 (Windows NT 6.1; Trident/7.0; rv:11.0) like Gecko',
        'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:%d.0) Gecko/20100101 Firefox/%d.0' % (f, f),
        'okhttp/4.%d.%d' % (R.randint(7, 12), R.randint(0, 3)), 'curl/7.%d.%d' % (R.randint(58, 88), R.randint(0, 1)), 'python-requests/2.%d.%d' % (R.randint(22, 32), R.randint(0, 3)), 'PostmanRuntime/7.%d.%d' % (R.randint(26, 42), R.randint(0, 5)),
        'Dalvik/2.1.0 (Linux; U; Android %d; SM-G991B Build/TP1A.220624.014)' % R.randint(10, 13), 'MijnZorgApp/%d.%d.%d (iPhone; iOS 17.%d; Scale/3.00)' % (R.randint(2, 5), R.randint(0, 20), R.randint(0, 9), R.randint(0, 6)),
        'Opera/9.80 (Windows NT 6.1; WOW64) Presto/2.12.388 Version/12.18', 'WhatsApp/2.%d.%d A' % (R.randint(20, 24), R.randint(1, 25)))
def imei():
    s = C('35', '86', '01') + D(12); s += luhn_d(s); assert luhn_ok(s); return s
def uuid(): return '-'.join((HX(8), HX(4), '4' + HX(3), C('8', '9', 'a', 'b') + HX(3), HX(12)))
def serial(): return C('C02' + L(1) + D(1) + L(3) + D(1) + L(3), 'R58' + L(1) + D(2) + L(4) + D(1), 'F' + L(1) + 'X' + L(2) + D(1) + L(2) + D(1) + L(3), '5CG' + D(4) + L(3), 'PF' + D(1) + L(3) + D(2), 'SN' + D(9), D(4) + '-' + D(4) + '-' + L(2) + D(2))
def v_device_id(m=''):
    if m == 'imei':
        s = imei(); return s if R.random() < .6 else C(spl(s, (2, 6, 6, 1), ' '), spl(s, (2, 6, 6, 1), '-'), spl(s, (6, 2, 6, 1), '-'), spl(s, (3, 3, 3, 3, 3), ' '))
    if m == 'uuid': return uuid()
    if m == 'idfa': return uuid().upper()
    if m == 'aid': return HX(16)
    if m == 'sn': return serial()
    if m == 'udid': return C('0000' + D(4) + '-00' + HX(14).upper(), HX(40))
    raise ValueError(m)
LANGY = {'email', 'url_person', 'postcode', 'address', 'date', 'date_of_birth', 'age'}
TYPES = 'bsn iban card kvk vat passport id_card driving_licence licence_plate phone email url_person ip mac postcode address date_of_birth date age patient_number student_number personnel_number user_agent device_id'.split()
def value(t, m, lang):
    f = globals()['v_' + t]
    if t in LANGY: return f(m, lang)
    if t == 'phone' and not m and lang == 'en': m = 'en'
    return f(m)
def ean(p):
    hy = '-' in p; s = p.replace('-', ''); n0 = len(s); s += D(12 - n0); s += str(-sum(int(x) * (3 if i % 2 else 1) for i, x in enumerate(s)) % 10)
    return s if not hy else p + (s[n0:n0 + 3] + '-' + s[n0 + 3:12] if n0 < 6 else s[n0:12]) + '-' + s[12]
def issn():
    s = D(7); k = -sum((8 - i) * int(x) for i, x in enumerate(s)) % 11; return s[:4] + '-' + s[4:] + ('X' if k == 10 else str(k))
def isbn10(p):
    s = p + D(9 - len(p)); k = -sum((10 - i) * int(x) for i, x in enumerate(s)) % 11; return s + ('X' if k == 10 else str(k))
# ---------------------------------------------------------------- template engine: ~key~ placeholders, ⟦..⟧ marks a span
class Ctx:
    def __init__(s, t, lang): s.t, s.lang, s.c = t, lang, {}
    def get(s, k):
        if k not in s.c: s.c[k] = s.make(k)
        return s.c[k]
    def make(s, k):
        l = s.lang
        if k in ('fn', 'fn2'): return C(FN[l])
        if k in ('ln', 'ln2'): return C(LN[l])
        if k == 'town': return C(TOWN[l])
        if k == 'co': return C(CO[l])
        if k == 'job': return C(JOB[l])
        if k == 'ward': return C(WARD[l])
        if k == 'diag': return C(DIAG[l])
        if k == 'crs': return C(CRS[l])
        if k == 'car': return C(CAR)
        if k == '_d': return rdate(2019, 2025)
        raise KeyError(k)
    def mark(s, t, v): return '⟦' + v + '⟧' if s.t == t else v
    def one(s, k):
        l = s.lang
        if k == 'v' or k.startswith('v:'):
            del CUR[:]
            if s.t in ('email', 'url_person'):
                s.k = getattr(s, 'k', 0) + 1
                if s.k < 3 and (s.k == 1 or s.t == 'email'): CUR.append((s.get('fn' if s.k == 1 else 'fn2'), s.get('ln' if s.k == 1 else 'ln2')))
            s.last = value(s.t, k[2:], l); return '⟦' + s.last + '⟧'
        if k == 'w': return '⟦' + s.last + '⟧'
        if k == 'name': return s.get('fn') + ' ' + s.get('ln')
        if k == 'name2': return s.get('fn2') + ' ' + s.get('ln2')
        if k == 'init': return s.get('fn')[0] + '.'
        if k == 'lnl': return strip(s.get('ln'))
        if k == 'fnl': return strip(s.get('fn'))
        if k == 'dom': return C(DOM[l][-6:])
        if k == 'hm': s.m = getattr(s, 'm', R.randint(400, 1100)) + R.randint(1, 25); return '%02d:%02d' % (s.m // 60, s.m % 60)
        if k == 'hms': s.h = getattr(s, 'h', R.randint(0, 85000)) + R.randint(2, 90); return '%02d:%02d:%02d' % (s.h // 3600, s.h // 60 % 60, s.h % 60)
        if k == 'date': return s.mark('date', dform(rdate(2019, 2025), l, 'iso'))
        if k == 'dnl': return s.mark('date', dform(rdate(2019, 2025), l, 'nl'))
        if k == 'dtxt': return s.mark('date', dform(rdate(2019, 2025), l, 'txt'))
        if k == 'ts': return s.mark('date', s.get('_d').isoformat()) + 'T' + s.one('hms') + C('Z', '+01:00', '')
        if k == 'ts2': return s.mark('date', s.get('_d').isoformat()) + ' ' + s.one('hms')
        if k == 'sysd': d = s.get('_d'); return s.mark('date', '%s %2d' % (MES[d.month - 1], d.day)) + ' ' + s.one('hms')
        if k == 'clf': d = s.get('_d'); return s.mark('date', '%02d/%s/%d' % (d.day, MES[d.month - 1], d.year)) + ':' + s.one('hms') + ' +0100'
        if k == 'hl': return s.mark('date', s.get('_d').strftime('%Y%m%d')) + s.one('hm').replace(':', '')
        if k == 'sp': return W('', 3, ' ', 1)
        if k == 'dob': return s.mark('date_of_birth', v_date_of_birth('iso', l))
        if k == 'dobc': return s.mark('date_of_birth', v_date_of_birth('c', l))
        if k == 'dobnl': return s.mark('date_of_birth', v_date_of_birth('nl', l))
        if k == 'email': return s.mark('email', email_of(l, s.get('fn'), s.get('ln')))
        if k == 'email2': return s.mark('email', email_of(l, s.get('fn2'), s.get('ln2')))
        if k == 'phone': return s.mark('phone', v_phone('en' if l == 'en' else ''))
        if k == 'ip': return s.mark('ip', v_ip('4'))
        if k == 'mac': return s.mark('mac', v_mac())
        if k == 'pc': return s.mark('postcode', v_postcode('', l))
        if k == 'addr': return s.mark('address', v_address('', l))
        if k == 'bsn': return s.mark('bsn', v_bsn('c'))
        if k == 'iban': return s.mark('iban', v_iban('c'))
        if k == 'kvk': return s.mark('kvk', v_kvk('c'))
        if k == 'plate': return s.mark('licence_plate', v_licence_plate('gb' if l == 'en' else 'nl'))
        if k == 'ua': return s.mark('user_agent', v_user_agent())
        if k == 'amt': return '%d%s%02d' % (R.randint(5, 1900), ',' if l == 'nl' else '.', R.randint(0, 99))
        if k == 'amtp': return '%d.%02d' % (R.randint(5, 1900), R.randint(0, 99))
        if k == 'yr': return str(R.randint(2016, 2025))
        if k == 'uuid': return uuid()
        if k == 'sx': return C('M', 'V') if l == 'nl' else C('M', 'F')
        if k.startswith('ean:'): return ean(k[4:])
        if k == 'isbn10': return isbn10('90')
        if k == 'issn': return issn()
        m = re.fullmatch(r'n(\d+)', k)
        if m: return D1(int(m[1]))
        m = re.fullmatch(r'r(\d+)-(\d+)', k)
        if m: return str(R.randint(int(m[1]), int(m[2])))
        m = re.fullmatch(r'x(\d+)', k)
        if m: return HX(int(m[1]))
        m = re.fullmatch(r'L(\d+)', k)
        if m: return L(int(m[1]))
        if '|' in k: return R.choice(k.split('|'))
        return s.get(k)
def expand(tmpl, t, lang, ctx=None):
    ctx = ctx or Ctx(t, lang)
    return re.sub(r'~([^~\n]+)~', lambda m: ctx.one(m[1]), tmpl)
def finish(marked):
    text, spans, vals, i = '', [], [], 0
    for part in re.split(r'(⟦[^⟧]*⟧)', marked):
        if part.startswith('⟦'):
            v = part[1:-1]; spans.append([len(text), len(text) + len(v)]); vals.append(v); text += v
        else: text += part
    assert '⟦' not in text and '⟧' not in text and spans, marked
    for (a, b), v in zip(spans, vals): assert text[a:b] == v and v.strip() == v and v
    return text, spans
# ---------------------------------------------------------------- generic system layouts; each takes (t, lang) and returns marked text
def cap(s): return s[0].upper() + s[1:]
def pick(t, lang, n):
    T = CFG[t]; key, hum, m = C(T[lang]); comps = R.sample(T['c'][lang], min(n, len(T['c'][lang])))
    vt = '~v:%s~' % m if m else '~v~'
    return key, hum, vt, comps
def rows(t, lang, n, nrows, shuffle=True):
    key, hum, vt, comps = pick(t, lang, n)
    pos = R.randint(0, len(comps)); cols = comps[:pos] + [(key, vt)] + comps[pos:]
    cx = []
    for _ in range(nrows):
        c = Ctx(t, lang); cx.append([expand(x[1], t, lang, c) for x in cols])
    return [x[0] for x in cols], cx, hum, pos
def q(v, sep): 
    p = v.replace('⟦', '').replace('⟧', '')
    return '"' + v + '"' if sep in p else v
def g_csv(t, lang, sep=None, quoted=None):
    sep = sep or C(',', ';', ';')
    h, rs, _, _ = rows(t, lang, R.randint(2, 4), W(1, 4, 2, 3))
    if R.random() < .2: h = [x.upper() for x in h]
    qa = R.random() < .25
    return '\n'.join(sep.join('"' + v + '"' if qa else q(v, sep) for v in r) for r in [h] + rs)
def g_semi(t, lang): return g_csv(t, lang, ';')
def g_tsv(t, lang):
    h, rs, _, _ = rows(t, lang, R.randint(2, 4), W(1, 3, 2, 3)); return '\n'.join('\t'.join(r) for r in [[cap(x.replace('_', ' ')) for x in h]] + rs)
def g_json(t, lang):
    h, rs, _, _ = rows(t, lang, R.randint(1, 3), 1); lines = ',\n'.join('  "%s": "%s"' % z for z in zip(h, rs[0])); return '{\n' + lines + '\n}'
def g_json_nested(t, lang):
    h, rs, _, p = rows(t, lang, R.randint(2, 3), 1); T = CFG[t]; kv = ['"%s": "%s"' % z for z in zip(h, rs[0])]
    return '{"%s": {%s}, "status": "%s"}' % (T['e'][lang], ', '.join(kv), C('actief', 'nieuw', 'open') if lang == 'nl' else C('active', 'new', 'ok'))
def g_ndjson(t, lang):
    h, rs, _, _ = rows(t, lang, R.randint(1, 3), 2); return '\n'.join('{' + ','.join('"%s":"%s"' % z for z in zip(h, r)) + '}' for r in rs)
def g_xml(t, lang):
    h, rs, _, _ = rows(t, lang, R.randint(1, 3), 1); e = CFG[t]['e'][lang]; camel = R.random() < .4
    f = (lambda k: ''.join(cap(x) for x in k.split('_'))) if camel else (lambda k: k)
    return '<%s id="%s">\n' % (f(e), D1(4)) + '\n'.join('  <%s>%s</%s>' % (f(k), v.replace('&', '&amp;'), f(k)) for k, v in zip(h, rs[0])) + '\n</%s>' % f(e)
def g_xmlattr(t, lang):
    h, rs, _, _ = rows(t, lang, R.randint(2, 3), 1); return '<%s %s/>' % (CFG[t]['e'][lang], ' '.join('%s="%s"' % z for z in zip(h, rs[0])))
def g_yaml(t, lang):
    h, rs, _, _ = rows(t, lang, R.randint(2, 3), 1); qq = C('"', "'", '"')
    return '%s:\n' % CFG[t]['e'][lang] + '\n'.join('  %s: %s%s%s' % (k, qq, v, qq) for k, v in zip(h, rs[0]))
def g_insert(t, lang):
    h, rs, _, _ = rows(t, lang, R.randint(2, 3), W(1, 3, 2, 2)); kw = C('INSERT INTO %s (%s) VALUES', 'insert into `%s` (%s) values')
    es = lambda v: v.replace("'", "''") if '⟦' not in v else v
    return kw % (CFG[t]['e'][lang], ', '.join(h)) + '\n' + ',\n'.join('(' + ', '.join("'%s'" % es(v) for v in r) + ')' for r in rs) + ';'
def g_update(t, lang):
    h, rs, _, p = rows(t, lang, 1, 1); k = h[p]; 
    return expand(C("UPDATE %s SET %s = '%s' WHERE id = ~n5~;" % (CFG[t]['e'][lang], k, rs[0][p]), "SELECT * FROM %s WHERE %s = '%s' LIMIT 1;\n-- %s" % (CFG[t]['e'][lang], k, rs[0][p], '~n1~ rij(en), 0,0~n1~ s' if lang == 'nl' else '~n1~ row(s) in 0.0~n1~ s'), "DELETE FROM %s\n WHERE %s = '%s'\n   AND %s;" % (CFG[t]['e'][lang], k, rs[0][p], 'verwijderd = 0' if lang == 'nl' else 'archived = false')), None, lang)
def g_kv(t, lang):
    h, rs, _, _ = rows(t, lang, R.randint(1, 3), 1); c = Ctx(t, lang)
    a = C('registratie.opgeslagen', 'wijziging', 'mutatie_ontvangen', 'controle') if lang == 'nl' else C('record.saved', 'update', 'lookup', 'sync_done')
    return c.one('ts') + ' level=' + C('INFO', 'WARN', 'debug') + ' event=' + a + ' ' + ' '.join('%s="%s"' % z if ' ' in z[1] or '(' in z[1] else '%s=%s' % z for z in zip(h, rs[0]))
def g_syslog(t, lang):
    h, rs, hum, p = rows(t, lang, 1, 1); c = Ctx(t, lang); o = 1 - p if len(h) > 1 else p
    host = C('app01', 'srv-db2', 'web-acc', 'gateway', 'vm-zorg03' if lang == 'nl' else 'prod-api4'); proc = C('import', 'koppeling' if lang == 'nl' else 'worker', 'python', 'java', 'sync')
    msg = C('waarschuwing: dubbele waarde voor %s (%s), record overgeslagen', 'opgeslagen: %s %s', 'kan %s %s niet koppelen, probeer later opnieuw') if lang == 'nl' else C('warning: duplicate %s (%s), skipping record', 'saved %s %s', 'could not match %s %s, will retry')
    return c.one('sysd') + ' %s %s[%s]: ' % (host, proc, D1(4)) + msg % (hum, rs[0][p])
def g_md(t, lang):
    h, rs, hum, p = rows(t, lang, R.randint(1, 3), W(1, 2, 2, 3)); h = [cap(x.replace('_', ' ')) for x in h]; h[p] = hum
    return '\n'.join(['| ' + ' | '.join(h) + ' |', '|' + '|'.join('---' for _ in h) + '|'] + ['| ' + ' | '.join(r) + ' |' for r in rs])
def g_ini(t, lang):
    h, rs, _, _ = rows(t, lang, R.randint(1, 3), 1); eq = C('=', ' = '); return '[%s]\n' % CFG[t]['e'][lang] + '\n'.join(k + eq + v for k, v in zip(h, rs[0]))
def g_psql(t, lang):
    h, rs, _, _ = rows(t, lang, R.randint(1, 2), W(1, 2, 2, 2)); pl = lambda v: len(v.replace('⟦', '').replace('⟧', ''))
    w = [max(len(h[i]), max(pl(r[i]) for r in rs)) for i in range(len(h))]
    out = [' ' + ' | '.join(h[i].ljust(w[i]) for i in range(len(h))), '-' + '-+-'.join('-' * x for x in w) + '-']
    out += [' ' + ' | '.join(r[i] + ' ' * (w[i] - pl(r[i])) for i in range(len(h))) for r in rs]
    return '\n'.join(out + ['(%d %s)' % (len(rs), 'rijen' if lang == 'nl' else ('row' if len(rs) == 1 else 'rows'))])
def g_form(t, lang):
    h, rs, hum, p = rows(t, lang, R.randint(2, 4), 1); h = [cap(x.replace('_', ' ')) for x in h]; h[p] = hum
    st = R.randint(0, 2); w = max(map(len, h)) + 2
    return '\n'.join(k + ': ' + v if st == 0 else (k.ljust(w, '.') + ': ' + v if st == 1 else k.ljust(w) + v) for k, v in zip(h, rs[0]))
def g_ticket(t, lang):
    _, hum, vt, _ = pick(t, lang, 0); c = Ctx(t, lang)
    if lang == 'nl': s = C('[#~n6~] Status: ~open|in behandeling|wacht op klant~\nMelder: ~name~ (~co~)\nOmschrijving: %s klopt niet in het systeem, moet zijn %s. Graag aanpassen.', 'Ticket ~n5~ – prio ~laag|hoog|normaal~\nAangemaakt door ~fn~ op afdeling ~Klantcontact|Administratie|IT~\n> %s: %s\n> Foutmelding bij opslaan, graag nakijken', 'Onderwerp: wijziging %s\nGoedemorgen, in het dossier staat nog de oude waarde. Nieuwe waarde: %s\nGroet, ~fn~')
    else: s = C('[#~n6~] ~OPEN|PENDING|NEW~\nRequester: ~name~\nDescription: %s is wrong on my account, it should read %s. Please correct.', 'Case ~n7~ (~Low|High~)\n> %s: %s\n> Agent note: verified with caller, record updated', 'Subject: change of %s\nHi team, please replace the old value by %s\nThanks, ~fn~')
    return expand(s % (hum, vt), t, lang, c)
def g_trace(t, lang):
    key, hum, vt, _ = pick(t, lang, 0); e = ''.join(cap(x) for x in CFG[t]['e'][lang].split('_'))
    if lang == 'nl': s = C('Exception in thread "main" nl.eemdal.%s.OngeldigeInvoerException: veld \'%s\' bevat al bestaande waarde \'%s\'\n\tat nl.eemdal.%s.Opslag.bewaar(Opslag.java:~r20-400~)\n\tat nl.eemdal.App.main(App.java:~r10-90~)' % (e.lower(), key, vt, e.lower()), 'Traceback (most recent call last):\n  File "/srv/app/import.py", line ~r10-400~, in verwerk\n    controleer(rij)\nValueError: %s niet gevonden: %s' % (hum, vt))
    else: s = C('Traceback (most recent call last):\n  File "/opt/sync/%s.py", line ~r10-400~, in load\n    row = repo.get(%s)\nKeyError: "no record with %s %s"' % (CFG[t]['e'][lang], key, hum, vt), 'System.ArgumentException: Duplicate %s: "%s"\n   at Crm.Import.%sLoader.Save(Row r) in Loader.cs:line ~r10-300~' % (hum, vt, e), 'Error: ER_DUP_ENTRY: Duplicate entry \'%s\' for key \'%s.%s\'\n    at Query.execute (node_modules/mysql2/lib/query.js:~r10-200~:17)' % (vt, CFG[t]['e'][lang], key))
    return expand(s, t, lang)
def g_repr(t, lang):
    h, rs, _, _ = rows(t, lang, R.randint(1, 3), 1)
    if any("'" in v for v in rs[0]): return g_json_nested(t, lang)
    if R.random() < .5: return 'array(%d) {\n' % len(h) + '\n'.join('  ["%s"]=>\n  string(%d) "%s"' % (k, len(v.replace('⟦', '').replace('⟧', '')), v) for k, v in zip(h, rs[0])) + '\n}'
    return C('{', 'rij = {' if lang == 'nl' else 'row = {') + ', '.join("'%s': '%s'" % z for z in zip(h, rs[0])) + '}'
def g_audit(t, lang):
    key, hum, vt, _ = pick(t, lang, 0)
    s = C("~ts2~ | gebruiker ~fnl~ | tabel %s | veld %s: '%s' -> '%s'" % (CFG[t]['e'][lang], key, vt, vt), '~ts2~;~fnl~;WIJZIG;%s;oud: %s;nieuw: %s' % (hum, vt, vt), '- %s: %s\n+ %s: %s' % (key, vt, key, vt)) if lang == 'nl' else C("~ts2~ user=~fnl~ %s.%s changed from '%s' to '%s'" % (CFG[t]['e'][lang], key, vt, vt), '@@ -1,3 +1,3 @@\n-%s: %s\n+%s: %s' % (key, vt, key, vt))
    return expand(s, t, lang)
def g_html(t, lang):
    h, rs, hum, p = rows(t, lang, 1, 1); k = h[p]; v = rs[0][p]
    return C('<label for="%s">%s</label>\n<input type="text" id="%s" name="%s" value="%s">' % (k, hum, k, k, v), '<tr><th>%s</th><td>%s</td></tr>' % (hum, v), '<dl>\n  <dt>%s</dt>\n  <dd>%s</dd>\n</dl>' % (hum, v), '<div class="veld"><b>%s:</b> <span data-k="%s">%s</span></div>' % (hum, k, v))
def g_chat(t, lang):
    _, hum, vt, _ = pick(t, lang, 0)
    s = C('[~hms~] ~fn~: wat is het/de %s ook alweer?\n[~hms~] ~fn2~: %s\n[~hms~] ~fn~: top dank' % (hum, vt), '~fn~ (~hm~): voor de export mis ik nog 1 veld\n~fn2~ (~hm~): %s = %s' % (hum, vt)) if lang == 'nl' else C('[~hms~] ~fn~: what was the %s again?\n[~hms~] ~fn2~: %s\n[~hms~] ~fn~: cheers' % (hum, vt), '<~fnl~> still missing one field\n<~fn2~> %s %s' % (hum, vt))
    return expand(s, t, lang)
def g_props(t, lang):
    h, rs, _, p = rows(t, lang, R.randint(1, 2), 1); e = CFG[t]['e'][lang]
    return '\n'.join(C('# gegenereerd, niet wijzigen\n', '', '# testomgeving uit\n') + '' if i == 0 and lang == 'nl' and False else '%s.%s=%s' % (e, k.replace('_', '.'), v) for i, (k, v) in enumerate(zip(h, rs[0])))
def g_gql(t, lang):
    key, hum, vt, _ = pick(t, lang, 0); cm = ''.join(cap(x) if i else x for i, x in enumerate(key.split('_'))); e = CFG[t]['e'][lang]
    return expand(C('mutation { update%s(id: ~n5~, %s: "%s") { id } }' % (cap(e), cm, vt), 'export const %s = { id: ~n4~, %s: "%s" };' % (e, cm, vt), '{"op":"replace","path":"/%s/%s","value":"%s"}' % (e, cm, vt)), t, lang)
GEN = [g_csv, g_semi, g_tsv, g_json, g_json_nested, g_ndjson, g_xml, g_xmlattr, g_yaml, g_insert, g_update, g_kv, g_syslog, g_md, g_ini, g_psql, g_form, g_ticket, g_trace, g_repr, g_audit, g_html, g_chat, g_props, g_gql]
# labels per type: (machine key, human label, mode); companions; entity
P_NL = [('achternaam', '~ln~'), ('voornaam', '~fn~'), ('woonplaats', '~town~'), ('klantnr', '~n5~'), ('status', '~actief|nieuw|gesloten~'), ('naam', '~name~')]
P_EN = [('last_name', '~ln~'), ('first_name', '~fn~'), ('city', '~town~'), ('customer_id', '~n5~'), ('status', '~active|new|closed~'), ('name', '~name~')]
def K(nl, en, cn=None, ce=None, e=('klant', 'customer')):
    f = lambda x: [(a + ('',) * (3 - len(a))) for a in x]
    return {'nl': f(nl), 'en': f(en), 'c': {'nl': cn or P_NL, 'en': ce or P_EN}, 'e': {'nl': e[0], 'en': e[1]}}
O_NL = [('bedrijf', '~co~'), ('plaats', '~town~'), ('contactpersoon', '~name~'), ('debiteurnr', '~n5~'), ('e_mail', '~email~'), ('rechtsvorm', '~BV|VOF|Eenmanszaak~')]
O_EN = [('company', '~co~'), ('city', '~town~'), ('contact', '~name~'), ('account_no', '~n5~'), ('legal_form', '~Ltd|BV|LLP~')]
B_NL = [('naam', '~name~'), ('bedrag', '~amt~'), ('omschrijving', '~contributie|huur|factuur|donatie~'), ('valuta', 'EUR'), ('t_n_v', '~init~ ~ln~')]
B_EN = [('name', '~name~'), ('amount', '~amtp~'), ('currency', 'EUR'), ('reference', '~rent|invoice|refund~')]
N_NL = [('gebruiker', '~fnl~'), ('status', '~200|403|ok~'), ('actie', '~login|uitloggen|download~'), ('sessie', '~x8~')]
N_EN = [('username', '~fnl~'), ('status', '~200|403|ok~'), ('action', '~login|logout|download~'), ('session', '~x8~')]
Z_NL = [('naam', '~name~'), ('afdeling', '~ward~'), ('geboortedatum', '~dobnl~'), ('geslacht', '~sx~'), ('diagnose', '~diag~')]
Z_EN = [('name', '~name~'), ('ward', '~ward~'), ('dob', '~dob~'), ('sex', '~sx~'), ('diagnosis', '~diag~')]
S_NL = [('naam', '~name~'), ('vak', '~crs~'), ('cijfer', '~r4-9~'), ('opleiding', '~Rechten|Psychologie|HBO-V~')]
S_EN = [('name', '~name~'), ('course', '~crs~'), ('grade', '~r4-9~'), ('programme', '~Law|Psychology|Nursing~')]
E_NL = [('medewerker', '~name~'), ('functie', '~job~'), ('afdeling', '~HR|Logistiek|Zorg|ICT~'), ('fte', '0,~r4-9~'), ('standplaats', '~town~')]
E_EN = [('employee', '~name~'), ('role', '~job~'), ('department', '~HR|Logistics|Care|IT~'), ('fte', '0.~r4-9~')]
A_NL = [('bewoner', '~name~'), ('plaats', '~town~'), ('wijk', '~Noord|Centrum|Oost~'), ('eigendom', '~huur|koop~')]
A_EN = [('occupant', '~name~'), ('town', '~town~'), ('tenure', '~rent|owned~')]
V_NL = [('merk', '~car~'), ('bestuurder', '~name~'), ('kleur', '~grijs|blauw|zwart~'), ('parkeerzone', '~A|B|C~')]
V_EN = [('make', '~car~'), ('driver', '~name~'), ('colour', '~grey|blue|black~'), ('bay', '~r1-90~')]
DV_NL = [('gebruiker', '~fnl~'), ('model', '~iPhone 13|Galaxy S22|ThinkPad T14~'), ('status', '~in gebruik|retour|gestolen~')]
DV_EN = [('assigned_to', '~name~'), ('model', '~iPhone 13|Galaxy S22|ThinkPad T14~'), ('status', '~in use|lost|returned~')]
I_NL = [('naam', '~name~'), ('nationaliteit', '~NLD|BEL|DEU~'), ('geldig_tot', '~dnl~'), ('plaats', '~town~')]
I_EN = [('name', '~name~'), ('nationality', '~NLD|GBR|DEU~'), ('expiry', '~date~')]
CFG = {
'bsn': K([('bsn', 'BSN'), ('burgerservicenummer', 'Burgerservicenummer'), ('sofinummer', 'sofinummer'), ('bsn_nummer', 'BSN-nummer'), ('bsn_client', 'BSN cliënt'), ('BSN', 'B.S.N.')], [('bsn', 'BSN'), ('citizen_service_number', 'citizen service number (BSN)'), ('dutch_bsn', 'Dutch BSN')], Z_NL + P_NL[:3], Z_EN, ('client', 'client')),
'iban': K([('iban', 'IBAN'), ('rekeningnummer', 'Rekeningnummer'), ('bankrekening', 'bankrekening'), ('tegenrekening', 'Tegenrekening IBAN/BBAN'), ('incasso_iban', 'IBAN incasso')], [('iban', 'IBAN'), ('bank_account', 'Bank account (IBAN)'), ('payout_iban', 'payout IBAN')], B_NL, B_EN, ('betaling', 'payment')),
'card': K([('creditcardnummer', 'Creditcardnummer'), ('kaartnummer', 'kaartnummer'), ('creditcard', 'Creditcard'), ('card_pan', 'PAN betaalkaart')], [('card_number', 'Card number'), ('pan', 'PAN'), ('credit_card', 'Credit card no.')], B_NL + [('vervalt', '0~n1~/2~r6-9~'), ('cvc', '***')], B_EN + [('exp', '0~n1~/2~r6-9~')], ('transactie', 'transaction')),
'kvk': K([('kvk', 'KvK'), ('kvk_nummer', 'KvK-nummer'), ('kvknr', 'KvK nr.'), ('inschrijfnummer_kvk', 'Inschrijfnummer Kamer van Koophandel'), ('handelsregisternr', 'Handelsregisternummer')], [('kvk_number', 'KvK number'), ('chamber_of_commerce_no', 'Chamber of Commerce no.'), ('coc_number', 'CoC number (KvK)')], O_NL, O_EN, ('relatie', 'supplier')),
'vat': K([('btw_id', 'btw-id'), ('btw_nummer', 'BTW-nummer'), ('btwnr', 'BTW nr.'), ('omzetbelastingnummer', 'omzetbelastingnummer'), ('btw_identificatienummer', 'Btw-identificatienummer')], [('vat_number', 'VAT number'), ('vat_id', 'VAT ID'), ('vat_reg_no', 'VAT reg. no.')], O_NL, O_EN, ('debiteur', 'customer')),
'passport': K([('paspoortnummer', 'Paspoortnummer'), ('paspoort_nr', 'Paspoort nr.'), ('documentnr_paspoort', 'Documentnummer paspoort'), ('paspoortnr', 'paspoortnr')], [('passport_number', 'Passport number'), ('passport_no', 'Passport No.'), ('passport', 'passport')], I_NL, I_EN, ('reiziger', 'traveller')),
'id_card': K([('id_kaart_nr', 'ID-kaartnummer'), ('identiteitskaart', 'Identiteitskaart nr.'), ('nummer_identiteitskaart', 'Nummer identiteitskaart'), ('id_kaart', 'Documentnummer ID-kaart')], [('id_card_number', 'ID card number'), ('national_id_card', 'National identity card no.'), ('identity_card_no', 'identity card no.')], I_NL, I_EN, ('bezoeker', 'visitor')),
'driving_licence': K([('rijbewijsnummer', 'Rijbewijsnummer'), ('rijbewijs_nr', 'Rijbewijs nr.'), ('nr_rijbewijs', 'nummer rijbewijs')], [('driving_licence_no', 'Driving licence no.'), ('driver_license_number', "Driver's license number"), ('licence_number', 'driving licence number')], V_NL[1:2] + I_NL[:1] + I_NL[2:] + [('categorie', '~B|BE|C~')], V_EN[1:2] + I_EN[2:] + [('category', '~B|BE|C~')], ('huurder', 'renter')),
'licence_plate': K([('kenteken', 'Kenteken'), ('kentekennr', 'Kentekennummer'), ('kenteken_auto', 'kenteken auto'), ('voertuig_kenteken', 'Kenteken voertuig')], [('licence_plate', 'Licence plate'), ('vehicle_reg', 'Vehicle registration'), ('number_plate', 'Number plate')], V_NL, V_EN, ('voertuig', 'vehicle')),
'phone': K([('telefoon', 'Telefoon'), ('tel', 'Tel.'), ('mobiel', 'Mobiel'), ('telefoonnummer', 'Telefoonnummer'), ('gsm', 'GSM'), ('tel_noodcontact', 'Tel. noodcontact')], [('phone', 'Phone'), ('mobile', 'Mobile'), ('tel', 'Telephone number'), ('emergency_phone', 'Emergency phone')], e=('contact', 'contact')),
'email': K([('email', 'E-mail'), ('e_mailadres', 'E-mailadres'), ('mail', 'mailadres'), ('email_prive', 'E-mail privé')], [('email', 'Email'), ('email_address', 'Email address'), ('reply_to', 'Reply-To')], e=('inschrijving', 'subscriber')),
'url_person': K([('linkedin', 'LinkedIn-profiel', 'li'), ('profiel_url', 'Profielpagina'), ('github', 'GitHub', 'gh'), ('instagram', 'Instagram', 'h'), ('twitter', 'Twitter/X', 'h'), ('mastodon', 'Mastodon', 'm')], [('linkedin_url', 'LinkedIn', 'li'), ('profile_url', 'Profile page'), ('twitter_handle', 'Twitter handle', 'h'), ('github', 'GitHub', 'gh')], P_NL[:3], P_EN[:3], ('sollicitant', 'candidate')),
'ip': K([('ip', 'IP'), ('ip_adres', 'IP-adres'), ('bron_ip', 'Bron-IP'), ('laatste_ip', 'Laatste IP-adres')], [('client_ip', 'client IP'), ('ip_address', 'IP address'), ('src_ip', 'Source IP'), ('remote_addr', 'remote address')], N_NL, N_EN, ('sessie', 'session')),
'mac': K([('mac', 'MAC'), ('mac_adres', 'MAC-adres'), ('wifi_mac', 'wifi MAC-adres'), ('mac_apparaat', 'MAC-adres apparaat')], [('mac', 'MAC'), ('mac_address', 'MAC address'), ('hw_addr', 'hardware address'), ('bssid', 'BSSID')], DV_NL, DV_EN, ('apparaat', 'device')),
'postcode': K([('postcode', 'Postcode'), ('pc', 'PC'), ('postcode_bezoek', 'Postcode bezoekadres'), ('postcode_bezorging', 'Postcode bezorgadres')], [('postcode', 'Postcode'), ('zip', 'ZIP / postcode'), ('postal_code', 'Postal code')], A_NL, A_EN, ('adres', 'address')),
'address': K([('adres', 'Adres'), ('straat_huisnr', 'Straat en huisnummer'), ('bezorgadres', 'Bezorgadres'), ('woonadres', 'Woonadres'), ('adresregel_1', 'Adresregel 1')], [('address_line1', 'Address line 1'), ('street', 'Street address'), ('home_address', 'Home address'), ('delivery_address', 'Delivery address')], A_NL + [('postcode', '~pc~')], A_EN + [('postcode', '~pc~')], ('bezorging', 'delivery')),
'date_of_birth': K([('geboortedatum', 'Geboortedatum'), ('geb_datum', 'Geb.datum'), ('gebdat', 'geb.dat.'), ('geboren_op', 'Geboren op'), ('gbdatum', 'Geboortedatum cliënt')], [('dob', 'DOB'), ('date_of_birth', 'Date of birth'), ('birth_date', 'Birth date'), ('birthday', 'Birthday')], P_NL + Z_NL[3:], P_EN + Z_EN[3:], ('persoon', 'person')),
'date': K([('orderdatum', 'Orderdatum'), ('factuurdatum', 'Factuurdatum'), ('datum_opname', 'Datum opname'), ('vervaldatum', 'Vervaldatum'), ('afspraakdatum', 'Afspraakdatum'), ('ingangsdatum', 'Ingangsdatum'), ('datum_in_dienst', 'Datum in dienst')], [('order_date', 'Order date'), ('due_date', 'Due date'), ('admission_date', 'Admission date'), ('start_date', 'Start date'), ('hire_date', 'Hire date')], P_NL + [('bedrag', '~amt~')], P_EN, ('order', 'orders')),
'age': K([('leeftijd', 'Leeftijd', 'g'), ('leeftijd_patient', 'Leeftijd patiënt', 'g'), ('lft', 'Lft.', 'g')], [('age', 'Age', 'g'), ('patient_age', 'Patient age', 'g'), ('age_years', 'Age (years)', 'n')], P_NL[:3] + Z_NL[3:] + Z_NL[1:2], P_EN[:3] + Z_EN[3:] + Z_EN[1:2], ('deelnemer', 'participant')),
'patient_number': K([('patientnummer', 'Patiëntnummer'), ('patientnr', 'Patiëntnr.'), ('patient_id', 'Patiënt-ID'), ('zis_nummer', 'ZIS-nummer patiënt'), ('patnr', 'pat.nr.')], [('patient_number', 'Patient number'), ('mrn', 'MRN'), ('patient_id', 'Patient ID'), ('medical_record_no', 'Medical record no.')], Z_NL, Z_EN, ('patient', 'patient')),
'student_number': K([('studentnummer', 'Studentnummer'), ('studnr', 'Stud.nr.'), ('studentnr', 'studentnr'), ('student_id', 'Student-ID'), ('leerlingnummer', 'Leerlingnummer')], [('student_number', 'Student number'), ('student_id', 'Student ID'), ('student_no', 'Student no.')], S_NL, S_EN, ('student', 'student')),
'personnel_number': K([('personeelsnummer', 'Personeelsnummer'), ('pers_nr', 'Pers.nr.'), ('medewerkernr', 'Medewerkernummer'), ('personeelsnr', 'personeelsnr'), ('werknemersnummer', 'Werknemersnummer')], [('employee_id', 'Employee ID'), ('personnel_number', 'Personnel number'), ('staff_no', 'Staff no.'), ('employee_number', 'Employee number')], E_NL, E_EN, ('medewerker', 'employee')),
'user_agent': K([('user_agent', 'User-agent'), ('browser', 'Browser (user agent)'), ('useragent', 'useragent bezoeker')], [('user_agent', 'User agent'), ('http_user_agent', 'HTTP_USER_AGENT'), ('ua', 'UA string')], N_NL, N_EN, ('bezoek', 'visit')),
'device_id': K([('imei', 'IMEI', 'imei'), ('imei_nummer', 'IMEI-nummer', 'imei'), ('advertentie_id', 'Advertentie-ID', 'idfa'), ('android_id', 'Android-ID', 'aid'), ('serienummer', 'Serienummer toestel', 'sn'), ('toestel_udid', 'UDID toestel', 'udid')], [('imei', 'IMEI', 'imei'), ('idfa', 'IDFA', 'idfa'), ('gaid', 'Google advertising ID', 'uuid'), ('android_id', 'Android ID', 'aid'), ('device_serial', 'Device serial number', 'sn')], DV_NL, DV_EN, ('toestel', 'handset')),
}
FRTXT = r'''
## bsn nl
PID|1||~n7~^^^ZKH^PI¬~v:c~^^^NLMINBIZA^NNNLD||~ln~^~fn~^^^^^L||~dobc~|~sx~
%%
{"resourceType":"Patient","identifier":[{"system":"http://fhir.nl/fhir/NamingSystem/bsn","value":"~v:c~"}],"name":[{"family":"~ln~","given":["~fn~"]}]}
%%
<BSN xmlns="http://www.kinggemeenten.nl/StUF">~v:c~</BSN>
<geslachtsnaam>~ln~</geslachtsnaam>
%%
salarisrun ~yr~-~r1-9~ | wn ~fn~ ~ln~ | bsn ~v~ | loonheffing € ~amt~
%%
Van: balie@gemeente-eemdal.nl
Onderwerp: uittreksel BRP

Aanvrager ~init~ ~ln~, burgerservicenummer ~v~, betaald met pin.
%%
WARN [vecozo-coc] ~ts~ COV-controle geeft geen resultaat, bsn=~v:c~ geboortedatum=~dobc~ uzovi=~n4~
%%
A-nummer	BSN	Naam	Datum inschrijving
~n10~	~v~	~name~	~dnl~
%%
GET /api/v1/personen/~v:c~?fields=burgerservicenummer,naam HTTP/1.1
Host: haalcentraal.intern
X-Zoek-Op: burgerservicenummer
%%
Loonaangifte fout 0~n2~: SofiNr ~v:c~ komt tweemaal voor (IKV 1 en IKV 2), naam ~ln~
%%
# kolom B = burgerservicenr
A2: ~name~   B2: ~v~   C2: ~dobnl~
A3: ~name2~   B3: ~v~   C3: ~dobnl~
%%
WMO-aanvraag ~n6~
client: ~init~ ~ln~ (BSN: ~v~)
voorziening: traplift
%%
SELECT naam FROM brp.ingeschrevene WHERE bsn = ~v:c~;
-- ERROR: permission denied
%%
identificatie.client.burgerservicenummer = ~v:c~
identificatie.client.naam = ~name~
%%
[~hm~] ~fn~: kan iemand bsn ~v~ even opzoeken in Suite?
[~hm~] ~fn2~: is ~name2~, uitkering loopt nog
%%
- veld: bsn
  waarde: "~v:c~"
  controle: elfproef OK
## bsn en
{"employee":"~name~","nationalId":{"type":"NL-BSN","value":"~v:c~"},"startDate":"~date~"}
%%
payroll-nl ~ts~ ERROR rejected line ~r2-80~: BSN ~v~ already on file for ~ln~
%%
Ticket ~n5~: Expat onboarding
> Dutch citizen service number (BSN) received: ~v~
> 30% ruling pending
%%
patient.identifier[0].system = urn:oid:2.16.840.1.113883.2.4.6.3   # BSN
patient.identifier[0].value = ~v:c~
%%
name,country,tax_number_type,tax_number
~name~,NL,BSN,~v~
%%
Assertion failed: elevenTest("~v:c~") expected true, field bsn, test BsnValidatorTest
## iban nl
<CdtrAcct><Id><IBAN>~v:c~</IBAN></Id></CdtrAcct>
<Cdtr><Nm>~name~</Nm></Cdtr>
%%
:20:~n8~
:25:~v:c~
:28C:~n3~/1
:60F:C~r10-25~0101EUR~r10-900~,00
%%
Datum;Naam / Omschrijving;Rekening;Tegenrekening;Code;Af Bij;Bedrag (EUR)
~dnl~;~name~;~v:nl~;~v:c~;GT;Af;~amt~
%%
SEPA-incasso ~yr~-~n4~
Mandaat: M~n6~
Debiteur: ~init~ ~ln~
Rekening: ~v~
Bedrag: € ~amt~
%%
Storneringsbericht AC04: rekening ~v~ opgeheven, incassant ~co~
%%
LEDENADMINISTRATIE  blad 3
lid   naam                 contributie   rekening
~n4~  ~name~         ~amt~        ~v~
%%
Met vriendelijke groet,
~name~
~co~ | ~town~
Bank: ~v:nl~ | t.n.v. ~co~
%%
[~hms~] ~fn~: tikkie deed het niet, maak maar over op ~v~
[~hms~] ~fn2~: ok, € ~amt~ gedaan
%%
grootboek: 1300
debiteur: ~n5~
bankrekening:
  iban: ~v~
  tenaamstelling: ~name~
%%
FOUT regel ~r2-90~ clieop2sepa: omgezet van ~n9~ naar ~v:nl~
%%
betaalverzoek aangemaakt bedrag=~amtp~ van=~v:c~ naar=~v:c~ status=OPEN
%%
| Crediteur | IBAN | BIC |
|---|---|---|
| ~co~ | ~v~ | INGBNL2A |
## iban en
{"type":"sepa_debit","iban":"~v:c~","mandate":"M-~n6~","name":"~name~"}
%%
Payee: ~name~
Account (IBAN): ~v~
Ref: rent ~yr~
%%
UNB+UNOC:3+~n13~
FII+BF+~v:c~:~name~+INGBNL2A:25:5
%%
payout failed account=~v:c~ reason=account_closed amount=~amtp~
%%
-- refund list
update refunds set dest_iban='~v~', holder='~name~' where id=~n4~;
%%
Invoice INV-~n5~ is due. Please transfer EUR ~amtp~ to
~v~ (~co~)
## card nl
Bon ~n6~
CREDITCARD
Kaart: ~v~
Volgnr 00~n1~   AUT ~n6~
TOTAAL EUR ~amt~
%%
Hotel De Gouden Leeuw - reservering ~n6~
Gast: ~name~
Garantie: creditcard ~v~, geldig t/m 0~n1~/2~r6-9~, cvc ~n3~
%%
WAARSCHUWING pci-scan: onversleuteld kaartnummer in logregel ~n3~ -> "~v:c~"
%%
boeking;gast;kaart;exp
~n6~;~name~;~v~;0~n1~/~r26-29~
%%
<betaalwijze soort="creditcard">
  <nummer>~v~</nummer>
  <houder>~init~ ~ln~</houder>
</betaalwijze>
%%
[~hm~] ~fn~: de klant heeft zijn creditcardnummer gewoon in de chat gezet
[~hm~] ~fn2~: welke? ~v~ ?
[~hm~] ~fn~: ja die, graag wissen
%%
chargeback ~n5~: kaarthouder ~name~, PAN ~v:c~, bedrag € ~amt~, reden 4837
%%
Ticket ~n6~
Klant belde: betaling met kaart ~v~ (Visa/Mastercard) wordt geweigerd, code 05
%%
declaratie reiskosten
bedrijfskaart  ~v~
kaarthouder    ~name~
periode        ~yr~-0~r1-9~
%%
payment_method: creditcard
kaart: '~v~'
vervaldatum: '0~n1~/2~r7-9~'
%%
PSP-export
ref~sp~;kaartnr;cvc
~n8~;~v:c~;~n3~
~n8~;~v:c~;~n3~
## card en
POST /v1/tokens
card[number]=~v:c~&card[exp_month]=0~n1~&card[exp_year]=202~r6-9~&card[cvc]=~n3~
%%
{"paymentMethod":{"type":"scheme","number":"~v~","holderName":"~name~","cvc":"~n3~"}}
%%
DECLINED 51 ~ts2~ term=~n8~ pan=~v:c~ amt=~amtp~ GBP
%%
Guest folio ~n5~
~name~
Card on file: ~v~ exp 0~n1~/2~r6-9~
%%
DLP alert: message from ~name~ contains payment card "~v~"
%%
ISO8583 0100
  F002 PAN: ~v:c~
  F004 AMT: 0000000~n5~
## kvk nl
<handelsregister><kvkNummer>~v:c~</kvkNummer><handelsnaam>~co~</handelsnaam></handelsregister>
%%
GET https://api.kvk.nl/api/v1/basisprofielen/~v:c~ 200 OK
%%
Met vriendelijke groet,
~name~
~co~
KvK ~town~ ~v~ | www.~lnl~.nl
%%
Crediteurenstam: ~n5~ ~co~
KVK=~v~
betaaltermijn=30 dagen
%%
Uittreksel KvK
Nummer         ~v~
Handelsnaam    ~co~
Vestiging      ~town~
%%
relatienr;bedrijfsnaam;kvk;plaats
~n5~;~co~;~v~;~town~
~n5~;Garage ~ln~;~v~;~town~
%%
[~hm~] ~fn~: wat is jullie kvk voor de offerte?
[~hm~] ~fn2~: ~v~
%%
footer: "© ~co~ - K.v.K. ~v~ - Algemene voorwaarden"
%%
Factuur ~yr~-~n4~ ~co~
KvK-nr.: ~v~      IBAN: ~iban~
Totaal  € ~amt~
%%
WARN relatie ~n4~ heeft geen geldige KvK-inschrijving (opgegeven: ~v~), bedrijf uitgeschreven
%%
tender.inschrijver.naam=~co~
tender.inschrijver.kvk=~v~
%%
Volmacht: ~name~, eenmanszaak te ~town~, ingeschreven in het handelsregister onder nr. ~v~
## kvk en
{"legalName":"~co~","registration":{"authority":"KvK Netherlands","number":"~v:c~"}}
%%
supplier_id,legal_name,country,trade_register (KvK)
~n5~,~co~,NL,~v~
%%
Vendor onboarding #~n4~
Dutch Chamber of Commerce: ~v~
Status: awaiting UBO extract
%%
kyb-check ~ts~ company="~co~" kvk=~v:c~ result=MATCH
%%
~name~ | ~co~
Trade register Amsterdam (KvK) no. ~v~
%%
# Netherlands
- company: ~co~
  coc: "~v:c~"   # Kamer van Koophandel
## vat nl
<cac:PartyTaxScheme><cbc:CompanyID>~v:c~</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
%%
VIES-controle ~ts2~
btw-nummer ~v~ : GELDIG
naam: ~co~
%%
Factuur ~yr~-~n4~
~co~, ~town~
BTW: ~v~
Subtotaal ~amt~   21% btw ~amt~
%%
ICP-opgaaf;kwartaal 2;~v~;~amt~;levering
%%
debiteur ~n5~ - btw verlegd naar ~v~ (~co~)
%%
[boekhouding]
bedrijf = ~co~
btw = ~v:nl~
kvk = ~kvk~
%%
[~hms~] ~fn~: mijn btw-id als zzp'er is ~v:nl~, zet die op de factuur
%%
FOUT 422: ob-nummer "~v~" onbekend bij Belastingdienst
%%
Met groet, ~name~
~co~ • KvK ~kvk~ • BTW ~v~
%%
| Leverancier | Land | BTW-nr |
|:--|:--|:--|
| ~co~ | EU | ~v~ |
| ~co~ | NL | ~v:nl~ |
%%
XAF-auditfile: <taxRegIdent>~v:nl~</taxRegIdent> <companyName>~co~</companyName>
%%
Webshop-instelling btw_weergave=incl; eigen btw-identificatienr: ~v~
## vat en
{"customer":"~co~","tax_exempt":"reverse","tax_ids":[{"type":"eu_vat","value":"~v~"}]}
%%
Reverse charge - customer VAT ~v~
Invoice ~n6~, net EUR ~amtp~
%%
vies_lookup status=valid vat=~v:c~ trader="~co~"
%%
Bill to: ~co~
Attn ~name~
VAT Reg No ~v~
%%
RFF+VA:~v:c~'
NAD+BY+~n13~::9++~co~'
%%
country;vat_number;turnover
NL;~v:nl~;~amtp~
## passport nl
P<NLD~MRZP~
%%
APIS-bestand vlucht KL~n4~
~ln~/~fn~;~dobc~;NLD;PASPOORT;~v:c~
%%
soort document: nationaal paspoort
documentnummer: ~v:nl~
afgegeven door: burgemeester van ~town~
%%
Vermissing reisdocument
Melder: ~name~
Paspoort met nummer ~v~ als vermist geregistreerd op ~dnl~
%%
visumaanvraag ~n6~ | ~name~ | paspoort ~v~ | verloopt ~dnl~
%%
<reisdocument soort="PN"><nummer>~v:nl~</nummer><geldigTot>~dnl~</geldigTot></reisdocument>
%%
WID-controle bij indiensttreding
medewerker ~name~ legde over: paspoort, nr ~v~, kopie in dossier
%%
{"idBewijs":"PASPOORT","nummer":"~v~","houder":"~name~"}
%%
[~hm~] ~fn~: voor het ticket heb ik je paspoortnr nodig
[~hm~] ~fn2~: ~v~
%%
nachtregister camping De Duinen
plaats ~n2~ ; ~name~ ; Paspoort ~v~ ; ~dnl~
%%
WARN reisdoc-service: paspoort ~v:nl~ staat in RVV (vervallen documenten)
## passport en
Passenger: ~ln~/~fn~ MR
Passport: ~v~  Issued: NLD
%%
SSR DOCS KL HK1/P/NLD/~v:c~/NLD/~dobc~/~sx~/~ln~/~fn~
%%
{"documentType":"passport","documentNumber":"~v~","issuingCountry":"NL"}
%%
kyc ~ts~ applicant=~n6~ doc=PASSPORT no=~v~ liveness=pass
%%
Guest registration card
Name: ~name~
Travel document: passport ~v~
%%
Lost property ticket ~n4~: burgundy passport found at gate, number ~v~, name ~name~
## id_card nl
I<NLD~MRZI~
%%
soort=NI
omschrijving=Nederlandse identiteitskaart
documentnummer=~v:nl~
houder=~name~
%%
balie ~town~: ID-kaart ~v~ uitgereikt aan ~name~
%%
Bezoekersregistratie
~hm~;~name~;~co~;ID-kaart;~v~
%%
legitimatie: identiteitskaart ~v~, geldig tot ~dnl~
cliënt: ~init~ ~ln~
%%
{"legitimatie":{"soort":"identiteitskaart","nr":"~v~"},"gecontroleerdDoor":"~fn~"}
%%
notaris-dossier ~n6~
comparant: ~name~, zich legitimerend met Europese identiteitskaart nummer ~v~
%%
<IdBewijs type="ID-kaart" nummer="~v:nl~" land="NL"/>
%%
WARN wwft: kopie identiteitsbewijs (ID-kaart ~v~) verlopen voor klant ~n5~
%%
Onderwerp: kwijt
Hallo, ik ben mijn id kaart verloren, nummer ~v~. Kan die geblokkeerd worden?
~name~
%%
doc_type | doc_nr | naam
IDKAART | ~v:nl~ | ~name~
IDKAART | ~v:nl~ | ~name2~
## id_card en
{"documentType":"identity_card","documentNumber":"~v~","holder":"~name~"}
%%
Proof of identity: national ID card ~v~, expires ~date~
%%
kyc applicant=~n6~ doc=ID_CARD no=~v~ country=EU status=approved
%%
Visitor log
~hm~ ~name~ (~co~) - ID card ~v~ - badge ~n2~
%%
identity_document:
  kind: id card (EU)
  number: "~v~"
  holder: ~name~
## driving_licence nl
4a ~dnl~  4b ~dnl~  4c Gemeente ~town~
5 ~v:nl~
9 B  AM
(rijbewijs ~ln~, ~fn~)
%%
RDW-bericht rijbewijsregister
<rijbewijsnummer>~v:nl~</rijbewijsnummer><categorie>B</categorie>
%%
Verhuurcontract ~n6~
Bestuurder: ~name~
Rijbewijs: ~v~ (cat. B)
Kenteken: ~plate~
%%
deelauto-app: verificatie rijbewijs ~v~ mislukt, foto onscherp (gebruiker ~fnl~)
%%
chauffeur;rijbewijsnr;code95 tot
~name~;~v~;~dnl~
%%
PV ~n8~: betrokkene ~name~, rijbewijs nr. ~v~ ingevorderd
%%
{"bestuurder":"~name~","rijbewijs":{"nummer":"~v~","categorieen":["B","C"]}}
%%
CBR gezondheidsverklaring
naam        : ~name~
rijbewijsnr : ~v:nl~
%%
[~hm~] ~fn~: verhuurder vraagt nummer van je rijbewijs
[~hm~] ~fn2~: ff kijken.. ~v~
%%
legitimatie=RIJBEWIJS nummer=~v~ geverifieerd=ja medewerker=~fnl~
%%
Aangifte vermissing: rijbewijs op naam van ~name~ met nummer ~v~.
## driving_licence en
DVLA check code response
{"drivingLicenceNumber":"~v:gb~","points":~n1~,"status":"Full"}
%%
Hire agreement ~n6~
Driver: ~name~
Licence no: ~v~ (driving licence, cat B)
%%
fleet.driver.name=~name~
fleet.driver.licence=~v:gb~
fleet.driver.licence.type=FULL_UK_DRIVING
%%
Claim ~n7~ - at-fault driver ~name~, driving licence ~v~, reg ~plate~
%%
verify-dl ~ts~ state=NL driver_license=~v:nl~ result=EXPIRED
## licence_plate nl
parkeerrecht gestart zone=~n5~ kenteken=~v:nl~ tot=~hm~
%%
<voertuig><kenteken>~v:nl~</kenteken><merk>~car~</merk></voertuig>
%%
ANPR;cam ~n2~;~hms~;~v:nl~;~r40-130~ km/u
ANPR;cam ~n2~;~hms~;~v~;~r40-130~ km/u
%%
Werkorder ~n6~
Auto: ~car~, ~v~
Km-stand: ~n6~
Klacht: remmen piepen
%%
GET https://opendata.rdw.nl/resource/m9d7-ebf2.json?kenteken=~VP~
%%
Beste ~fn~,
je leenauto staat klaar: ~car~ (~v~). Sleutel bij de balie.
%%
CJIB ~n16~
Feit: 7~n1~ km/u te hard, ~town~, A~r1-79~
Kenteken: ~v:nl~
%%
blokkade slagboom: nummerbord ~v~ niet op lijst bewoners
%%
rittenstaat ~yr~
datum;auto;van;naar;km
~dnl~;~v:nl~;~town~;Schiphol;~n2~
%%
[~hm~] ~fn~: er staat een ~grijze|rode|witte~ ~car~ voor de uitrit, ~v~
[~hm~] ~fn2~: die is van de buren
%%
schademelding
tegenpartij_naam: ~name~
tegenpartij_auto: ~car~
tegenpartij_kenteken: ~v~
%%
leasecontract ~n5~ / ~car~ / ~v:nl~ / berijder ~init~ ~ln~
## licence_plate en
PCN ~L2~-~n8~
Vehicle: ~v:gb~ (~car~)
Contravention 01
%%
{"vrm":"~v:gb~","make":"~car~","motExpiry":"~date~"}
%%
anpr lane=~n1~ plate=~v~ conf=0.9~n1~ gate=OPEN
%%
Visitor parking
~name~ - ~car~, reg ~v~
%%
fleet_id,number_plate,driver
~n3~,~v~,~name~
## phone nl
BEGIN:VCARD
VERSION:3.0
N:~ln~;~fn~;;;
TEL;TYPE=CELL:~v~
END:VCARD
%%
<a href="tel:~v:e~">Bel ~fn~</a>
%%
~name~ | ~job~ | ~co~
T ~v~ | M ~v~
%%
sms-gateway ~ts2~ naar=~v:e~ status=AFGELEVERD tekst="Uw afspraak bij ~ward~"
%%
PID|1||~n7~||~ln~^~fn~||~dobc~|~sx~|||~town~||~v~
%%
[~ts2~] ~v~: is de fiets nog te koop?
[~ts2~] ~fn~: ja, kom maar kijken
%%
CDR;~hms~;inkomend;~v:e~;doorverbonden 1~n2~;00:0~n1~:12
%%
Terugbelnotitie
wie: ~init~ ~ln~
nr: ~v~
bereikbaar na ~hm~
%%
noodcontacten:
  - naam: ~name~
    relatie: moeder
    tel: "~v~"
%%
Smoelenboek~sp~
Naam	Toestel	Mobiel
~name~	1~n3~	~v~
~name2~	1~n3~	~v~
%%
Foutmelding 1004: mobiel nummer ~v~ bestaat al, kies ander nummer
%%
INVITE sip:~v:e~@voip.kpn.example SIP/2.0
From: "~name~"
%%
{"naam":"~name~","whatsapp":"~v~","akkoord":true}
## phone en
BEGIN:VCARD
FN:~name~
TEL;WORK;VOICE:~v~
END:VCARD
%%
~name~
~job~, ~co~
Direct: ~v~
%%
twilio to=~v:e~ status=undelivered error=30003
%%
Call log
in  ~hm~  ~v~  ~fn~ (work)  2m1~n1~s
%%
Ticket ~n5~: please call me back on ~v~ before noon, thx ~fn~
%%
{"resourceType":"Patient","telecom":[{"system":"phone","value":"~v~","use":"mobile"}]}
## email nl
Van: ~name~ <~v~>
Aan: ~name2~ <~v~>
Onderwerp: notulen ~town~
%%
~sysd~ mx1 postfix/smtp[~n4~]: to=<~v~>, relay=mail.ziggo.nl, status=bounced (user unknown)
%%
BEGIN:VCARD
FN:~name~
EMAIL;TYPE=HOME:~v~
END:VCARD
%%
nieuwsbrief_uit;~ts2~;~v~;afgemeld via link
%%
~name~ | ~job~
e: ~v~
t: ~phone~
%%
ORGANIZER;CN=~name~:mailto:~v~
SUMMARY:Overleg ~ward~
%%
wachtwoord-reset aangevraagd account=~v~ ip=~ip~
%%
dn: uid=~fnl~,ou=medewerkers,dc=eemdal,dc=nl
cn: ~name~
mail: ~v~
%%
Op ~dtxt~ schreef ~name~ (~v~):
> kun je het bestand nog eens sturen?
%%
Verzenden mislukt naar de volgende ontvangers:
  ~v~
  ~v~
550 mailbox vol
%%
[~hm~] ~fn~: stuur maar naar ~v~
%%
formulier: contact
naam=~name~&email=~v~&vraag=levertijd
## email en
From: "~name~" <~v~>
Subject: Re: invoice ~n5~
%%
550 5.1.1 <~v~>: Recipient address rejected
%%
{"user":{"login":"~v~","mfa":false},"event":"login_failed"}
%%
Author: ~name~ <~v~>
Date:   Tue ~hms~

    fix null check
%%
<a href="mailto:~v~">~name~</a>
%%
subscriber,opt_in,list
~v~,yes,weekly
~v~,no,weekly
## url_person nl
BEGIN:VCARD
FN:~name~
URL:~v~
END:VCARD
%%
~name~
~job~ bij ~co~
LinkedIn: ~v:li~
%%
sollicitatie ~n5~;~name~;cv.pdf;~v~
%%
melding misbruik
soort: nepaccount
profiel: ~v~
melder: klant ~n5~
%%
| Spreker | Onderwerp | Social |
|---|---|---|
| ~name~ | zorgdata | ~v:h~ |
%%
<a rel="me" href="~v~">mijn profiel</a>
%%
[~hm~] ~fn2~: wie zit er achter ~v:h~ op insta?
[~hm~] webcare: volgens mij een collega
%%
sameAs: "~v~"
@type: Person
name: ~name~
%%
RT ~v:h~: "gemeente ~town~ laat bewoners weer wachten" (tweet, 14 likes)
%%
team.yml
- naam: ~fn~
  functie: ~job~
  github: ~v:gh~
%%
social-export;platform=mastodon;account=~v:m~;volgers=~n3~
%%
klacht via X
afzender: ~v:h~
tekst: "pakket alweer niet bezorgd"
%%
webcare ~ts2~ kanaal=instagram gebruiker=~v:h~ status=beantwoord
## url_person en
{"candidate":"~name~","links":["~v:li~","~v:gh~"]}
%%
Mentioned by ~v:h~ on Twitter (~n3~ followers)
%%
Reviewed-by: ~name~ (~v:gh~)
%%
speaker,handle
~name~,~v:h~
~name2~,~v:h~
%%
~name~ - ~job~
Find me: ~v~
## ip nl
~v:4~ - - [~clf~] "GET /mijn/afspraken HTTP/1.1" 200 ~n4~
%%
~v~ - ~fnl~ [~clf~] "POST /inloggen HTTP/2.0" 302 0 "-" "~ua~"
%%
~sysd~ vpn01 sshd[~n4~]: Failed password for ~fnl~ from ~v~ port ~r1024-65000~ ssh2
%%
Received: from mail.ziggo.nl ([~v:4~])
	by mx2.eemdal.nl; ~hms~
%%
verdachte inlog
account: ~email~
IP: ~v~ (~town~, Ziggo)
apparaat: onbekend
%%
SRC=~v:4~ DST=~v:4~ PROTO=TCP SPT=~r1024-65000~ DPT=443
%%
{"gebruiker":"~fnl~","ip":"~v~","geo":"NL"}
%%
blokkeer in firewall: deny from ~v~ (te veel pogingen)
%%
X-Forwarded-For: ~v~
Host: mijn.eemdal.nl
%%
stem uitgebracht poll=~n3~ optie=B ip=~v~
%%
toestemming cookies: ja | tijd ~ts~ | ip-adres bezoeker ~v~
%%
dhcpd: DHCPACK op ~v:4~ aan ~mac~ (laptop-~fnl~)
## ip en
~v~ - - [~clf~] "GET /account/orders HTTP/1.1" 200 ~n4~ "-" "~ua~"
%%
fail2ban.actions: NOTICE [sshd] Ban ~v~
%%
Sign-in from new location
User: ~email~
IP address: ~v~
%%
remote_addr=~v~ user=~fnl~ uri=/login status=401
%%
nginx error: upstream timed out, client: ~v~, server: api, request: "GET /me"
%%
ALLOW TCP ~v:4~:~r1024-65000~ -> ~v:4~:443
## mac nl
dhcp-lease: ~ip~ -> ~v~ (iPhone-van-~fn~)
%%
DHCPDISCOVER from ~v~ via eth0
%%
wifi-tracking;~hms~;sensor ~n2~;~v~;rssi -~n2~
wifi-tracking;~hms~;sensor ~n2~;~v~;rssi -~n2~
%%
? (~ip~) op ~v~ [ether] op en0
%%
inventaris ~n5~
laptop van ~name~
mac wlan: ~v~
mac lan: ~v~
%%
radius: Calling-Station-Id = "~v~", User-Name = "~fnl~"
%%
hostapd: wlan0: STA ~v~ IEEE 802.11: associated
%%
802.1x afwijzing switch sw~n2~ poort ~n2~: adres ~v~ onbekend (mac-filter)
%%
<apparaat naam="printer-~fnl~" mac="~v~"/>
%%
[~hm~] ~fn~: m'n tv komt niet op de wifi
[~hm~] ~fn2~: geef het mac adres eens
[~hm~] ~fn~: ~v~
%%
bluetooth_koppeling toestel="~fn~'s buds" adres=~v~ status=ok
## mac en
Physical Address. . . . . . . . . : ~v~
DHCP Enabled. . . . . . . . . . . : Yes
%%
eth0: flags=4163<UP> mtu 1500
        ether ~v~  txqueuelen 1000
%%
host ~fnl~-laptop { hardware ethernet ~v~; fixed-address ~ip~; }
%%
show mac address-table
 10    ~v~    DYNAMIC     Gi1/0/~n1~
%%
{"device":"~fn~'s phone","wifiMac":"~v~"}
## postcode nl
ADR;TYPE=HOME:;;~addr~;~town~;;~v~;Nederland
%%
~addr~
~v~  ~town~
%%
<postcode>~v:c~</postcode><huisnummer>~n2~</huisnummer><woonplaats>~town~</woonplaats>
%%
verzendlabel 3S~n9~
~name~
~addr~
~v~ ~town~
%%
pakket;gewicht;postcode;huisnr
~n8~;1,~n1~ kg;~v~;~n2~
~n8~;0,~n1~ kg;~v~;~n3~
%%
GET /adres?postcode=~v:c~&huisnummer=~n2~ 200
%%
postcodecheck: ~v~ ~n2~ niet gevonden in BAG
%%
PID|1||~n7~||~ln~^~fn~||~dobc~|~sx~|||~addr~^^~town~^^~v:c~^NL
%%
bezorgroute busje 4
stop 1  ~hm~  ~v~ ~town~
stop 2  ~hm~  ~v~ ~town~
%%
Met groet,
~name~
~co~ | ~addr~ | ~v~ ~town~
%%
[~hm~] ~fn~: navigatie zegt ~v~, klopt dat?
[~hm~] ~fn2~: ja, postcode klopt
%%
donateur;~name~;~addr~;~v~;~town~
%%
leadformulier
pc_huisnr: ~v~ ~n2~
product: zonnepanelen
## postcode en
~addr~
~town~
~v~
%%
{"line1":"~addr~","city":"~town~","postcode":"~v~"}
%%
Deliver to: ~name~, ~addr~, ~town~ ~v~
%%
geocode miss postcode="~v~" provider=osm
%%
branch_finder?postcode=~v~
-> 3 branches near this postcode
## address nl
ADR;TYPE=HOME:;;~v~;~town~;;~pc~;Nederland
%%
~name~
~v~
~pc~ ~town~
%%
verzendlabel 3S~n9~
aan: ~init~ ~ln~, ~v~, ~pc~ ~town~
%%
PID|1||~n7~||~ln~^~fn~||~dobc~|~sx~|||~v~^^~town~^^~pc~^NL
%%
verhuisbericht;~name~;van;~v~;naar;~v~;~dnl~
%%
P2000 ~hms~ A1 ~v~ ~town~ ambulance ~n5~
%%
meterstand doorgegeven
object: ~v~, ~town~
stand: ~n5~ kWh
%%
route.stop.1 = ~v~, ~town~
route.stop.2 = ~v~, ~town~
%%
WOZ-object ~n12~ | ~v~ | € ~n3~.000
%%
Afspraak thuiszorg
~hm~ mw. ~ln~, ~v~ (sleutel in kluisje)
%%
LOCATION:~v~\, ~town~
SUMMARY:verjaardag ~fn~
%%
[~hm~] ~fn~: waar moet ik zijn?
[~hm~] ~fn2~: ~v~, ~town~, bel ff aan
%%
<straatEnNummer>~v~</straatEnNummer><postcode>~pc~</postcode>
## address en
Ship to:
~name~
~v~
~town~ ~pc~
%%
{"resourceType":"Patient","address":[{"line":["~v~"],"city":"~town~"}]}
%%
courier note: left parcel with neighbour at ~v~, ~town~
%%
tenancy ~n5~ | tenant ~name~ | property ~v~, ~town~
%%
geocoder: ambiguous match for "~v~, ~town~" (2 candidates)
## date_of_birth nl
PID|1||~n7~^^^ZKH^PI||~ln~^~fn~||~v:c~|~sx~
%%
BEGIN:VCARD
FN:~name~
BDAY:~v:iso~
END:VCARD
%%
{"resourceType":"Patient","gender":"female","birthDate":"~v:iso~"}
%%
~name~ (~sx~), geb. ~v~, ~ward~
%%
opname SEH ~hm~
pat: ~init~ ~ln~ * ~v:nl~
klacht: ~diag~
%%
<inschrijving><naam>~name~</naam><gebDatum>~v:c~</gebDatum></inschrijving>
%%
lid;achternaam;geboren;zangstem
~n4~;~ln~;~v~;alt
~n4~;~ln2~;~v~;bas
%%
verzekerde ~n8~ : geboortedatum ~v~ wijkt af van BRP
%%
pensioenoverzicht
deelnemer     ~name~
geboren       ~v~
AOW-leeftijd  67 jaar
%%
[~hm~] ~fn~: ter controle, wat is uw geboortedatum?
[~hm~] klant: ~v~
%%
etiket lab ~n6~ / ~ln~ ~init~ / geb ~v:nl~ / ~sx~
%%
doopregister: ~fn~ ~ln~; geboren op ~v:txt~ te ~town~
%%
ValueError: geboortedatum '~v~' voldoet niet aan formaat JJJJ-MM-DD (rij ~n3~)
## date_of_birth en
~name~ DOB ~v~ NHS ward ~n1~B
%%
DTP+329:~v:c~:102'
%%
{"firstName":"~fn~","lastName":"~ln~","dateOfBirth":"~v:iso~"}
%%
kyc mismatch field=dob given=~v:iso~ registry=~v:iso~
%%
Passenger ~ln~/~fn~, born ~v~, nationality NLD
%%
Caller verified: full name and birth date (~v~) match record
## date nl
factuur ~n6~
factuurdatum: ~v~
te betalen voor: ~v~
%%
~v:nl~ ~hm~ afspraak ~ward~ kamer ~n2~
%%
DTSTART;VALUE=DATE:~v:c~
SUMMARY:ouderavond groep ~r3-8~
%%
:60F:C~v:yy~EUR~n4~,00
:62F:C~v:yy~EUR~n4~,00
%%
contract ingegaan op ~v~, opgezegd per ~v~
%%
EVN|A01|~v:c~
%%
deploy.log
~v:iso~ ~hms~ release naar acceptatie gestart
%%
week;datum;dienst
~r1-52~;~v~;nacht
~r1-52~;~v~;vroeg
%%
Datum: ~v:txt~
Betreft: bezwaar parkeerbelasting
Geachte heer/mevrouw,
%%
~fn~, ~v~ ~hm~:
> kan de vergadering naar ~v~?
%%
<besteldatum>~v:iso~</besteldatum>
<leverdatum>~v:iso~</leverdatum>
%%
garantie_tot = ~v~
%%
uitleenbericht: boek terug uiterlijk ~v~, boete € 0,25 per dag
%%
incident gemeld ~v~, opgelost ~v~ (ticket ~n5~)
## date en
Invoice date: ~v~
Due date: ~v~
%%
{"event":"discharge","date":"~v:iso~"}
%%
DTM+137:~v:c~:102'
%%
Minutes of the meeting held on ~v~
Present: ~name~, ~name2~
%%
[~v:iso~ ~hms~] INFO backup finished
%%
| Milestone | Deadline |
|---|---|
| Beta | ~v~ |
| Launch | ~v~ |
%%
Your parcel is expected on ~v~ between 9:00 and 12:00
## age nl
intake;~fn~;~sx~;~v:n~ jaar oud
%%
⟦~r18-97~ jaar⟧ oude ~man|vrouw~, ~diag~, opgenomen ~ward~
%%
P2000: ongeval letsel, slachtoffer ~v:j~ ~man|vrouw~
%%
triage ~hm~ | ~init~ ~ln~ | lft ~v~ | ~diag~
%%
{"verzekerde":"~name~","leeftijd":"~v~"}
%%
persbericht-id ~n5~: politie zoekt ~v:j~ man uit ~town~
%%
deelnemers:
  - ~fn~, ~v~
  - ~fn2~, ~v~
%%
lab ~n6~ geslacht=~sx~ leeftijd=~v:a~ hb=~r6-9~,~n1~
%%
OBX|1|NM|30525-0^Leeftijd^LN||⟦~r18-97~⟧|jaar|||||F
%%
[~hm~] ~fn~: hoe oud is je zoontje?
[~hm~] ~fn2~: ⟦~r2-23~ maanden⟧ alweer
%%
verwijsbrief: betreft ~v:j~ patiënte met ~diag~, huisarts ~ln2~
%%
leeftijd_bij_diagnose: ~v~
diagnose: ~diag~
%%
enquete;respondent ~n4~;vrouw;~v~;~town~
%%
datingprofiel ~fn~ (⟦~r18-70~ jaar⟧ oud), houdt van wandelen
%%
Bewoner kamer 12 is ~v~ geworden, taart om ~hm~
## age en
{"patient":{"sex":"~sx~","age":{"value":⟦~r18-97~⟧,"unit":"years"}}}
%%
ED triage: ~v:j~ ~male|female~ with ~diag~
%%
suspect: ~name~, ⟦aged ~r18-70~⟧, of ~addr~
%%
CASE ~n5~ | F | ~v~ | ~diag~
%%
respondent_id,gender,age
~n4~,f,~v:n~
~n4~,m,~v:n~
%%
obituary feed: ~name~, ~town~, died ⟦aged ~r60-99~⟧
%%
~fn~ (age ⟦~r5-17~⟧) joined under-18 squad
## patient_number nl
PID|1||~v:d~^^^ZKH^PI||~ln~^~fn~||~dobc~|~sx~
%%
{"resourceType":"Patient","identifier":[{"use":"usual","system":"urn:oid:ziekenhuis-patientnr","value":"~v~"}]}
%%
etiket
~ln~ ~init~  ~dobnl~
pat.nr ~v~
~ward~
%%
opnamelijst ~ward~
bed ~n1~: ~init~ ~ln~, patiëntnr ~v~
bed ~n1~: ~init~ ~ln2~, patiëntnr ~v~
%%
(0010,0010) PN [~ln~^~fn~]   # PatientName
(0010,0020) LO [~v~]   # PatientID
%%
Beste collega, graag uitslag van patiënt ~v~ (~init~ ~ln~) in HiX zetten.
%%
hix-koppeling ~ts2~ patient=~v~ afspraak=~n6~ status=VERZONDEN
%%
apotheek: recept ~n5~ voor patiëntnummer ~v~, ~diag~
%%
[~hm~] ~fn~: welke pat was het op de SEH?
[~hm~] ~fn2~: patnr ~v~
%%
toegangslog EPD;gebruiker ~fnl~;dossier van patiënt ~v~;reden: behandelrelatie
%%
<patient nr="~v~"><naam>~name~</naam></patient>
%%
OK-planning
~hm~ | patnr. ~v~ | ~ln~ | heupprothese
## patient_number en
MRN: ~v~
Name: ~name~
Ward: ~ward~
%%
MSH|^¬&|LAB|HOSP|EPR|HOSP|~hl~||ORU^R01
PID|1||~v:d~^^^HOSP^MR||~ln~^~fn~
%%
{"subject":{"identifier":{"type":"MR","value":"~v~"}},"status":"finished"}
%%
PACS: no match for PatientID ~v~ (study CT-~n5~)
%%
appt_id,patient_no,clinic
~n6~,~v~,~ward~
%%
Referral for patient no. ~v~ (~name~), ~diag~
## student_number nl
osiris;~v~;~crs~;~r4-9~,~n1~;~dnl~
kolommen: bron;studentnummer;vak;cijfer;datum
%%
Onderwerp: herkansing ~crs~
Beste docent, mag ik herkansen? Mijn studentnr is ~v~.
~name~
%%
surat.xml: <student nummer="~v~"><naam>~name~</naam></student>
%%
Inleveren opdracht ~crs~
groep ~n1~: ~name~ (studentnummer ~v~), ~name2~ (studentnummer ~v~)
%%
plagiaatcontrole student=~v~ bestand=verslag_~fnl~.docx score=~n2~%
%%
presentielijst ~crs~
stud.nr   naam            aanw
~v~   ~name~   ja
~v~   ~name2~   nee
%%
studielink: aanmelding ~n6~ gekoppeld aan studentnr. ~v~
%%
collegekaart kwijt, ~name~, stud nr ~v~, pas geblokkeerd
%%
[~hm~] ~fn~: wat is je studentnummer voor de groepsinschrijving?
[~hm~] ~fn2~: ~v~
%%
magister.leerling.stamnr=~n4~
magister.leerling.leerlingnummer=~v~
magister.leerling.naam=~name~
%%
Scriptie – ~name~
Studentnummer: ~v~
Begeleider: dr. ~ln2~
## student_number en
Exam results ~crs~
Student ~v~: ~r4-9~.~n1~
Student ~v~: ~r4-9~.~n1~
%%
{"enrolment":{"studentId":"~v~","course":"~crs~"}}
%%
From: ~name~
Subject: extension ~crs~
My student number is ~v~.
%%
canvas: sis_user_id (student no.) ~v~ not enrolled in "~crs~"
%%
Library fine: student ID ~v~, ~name~, EUR ~amtp~
## personnel_number nl
verzuimmelding;~dnl~;persnr ~v~;~name~;ziek
%%
klokregistratie in=~hm~ uit=~hm~ personeelsnr=~v~ terminal=~n2~
%%
Loonstrook ~yr~-0~r1-9~
Personeelsnummer  ~v~
Naam              ~name~
Netto             € ~amt~
%%
AFAS-import: medewerker ~v~ (~name~) heeft geen contract, regel overgeslagen
%%
<Werknemer><PersNr>~v~</PersNr><Naam>~name~</Naam></Werknemer>
%%
roosterwijziging: ~fn~ ~ln~ (pers.nr. ~v~) ruilt met ~fn2~ ~ln2~ (pers.nr. ~v~)
%%
dn: cn=~name~,ou=personeel
employeeNumber: ~v~
title: ~job~
%%
Toegangspas aangevraagd
werknemer: ~name~
medewerkersnr: ~v~
pand: ~town~
%%
[~hm~] ~fn~: hr vraagt mijn personeelsnummer, waar staat dat?
[~hm~] ~fn2~: op je strook, bij jou ~v~
%%
declaratie ~n5~ ingediend door medewerkernummer ~v~, € ~amt~
%%
beoordeling ~yr~ | ~init~ ~ln~ | personeelsnr. ~v~ | functie ~job~
## personnel_number en
badge-in ~ts2~ door=~n2~ employee_no=~v~
%%
Payslip ~yr~
Employee no: ~v~
Name: ~name~
%%
{"worker":{"employeeID":"~v~","name":"~name~","site":"~town~"}}
%%
Leave request from ~name~ (staff ID ~v~) approved
%%
workday sync: personnel no ~v~ terminated, disabling account ~fnl~
## user_agent nl
~ip~ - - [~clf~] "GET /mijn HTTP/1.1" 200 ~n4~ "-" "~v~"
%%
GET /zorg/dossier HTTP/1.1
Host: mijn.eemdal.nl
User-Agent: ~v~
%%
inlog ~fnl~ vanaf ~ip~ met browser ~v~
%%
nieuw apparaat gezien
account: ~email~
browser: ~v~
tijd: ~ts2~
%%
consent;~ts~;geaccepteerd;"~v~"
%%
Foutmelding van bezoeker ~fn~
pagina: /betalen
useragent: ~v~
%%
<verzoek methode="POST"><kop naam="User-Agent">~v~</kop></verzoek>
%%
~x8~ | ~ip~ | ~v~ | 3 mislukte pogingen
%%
[~hm~] ~fn~: welke browser heb je?
[~hm~] ~fn2~: er staat hier ~v~
%%
waf: geblokkeerd regel=~n6~ ua="~v~" pad=/wp-login.php
## user_agent en
~ip~ - - [~clf~] "GET /cart HTTP/2.0" 200 ~n5~ "https://shop.example/" "~v~"
%%
curl -H 'User-Agent: ~v~' https://api.example.com/me
%%
{"req":{"ip":"~ip~","headers":{"user-agent":"~v~"}}}
%%
Session ~x8~ opened by ~fnl~
UA: ~v~
%%
crash report #~n5~ client user agent = "~v~"
## device_id nl
aangifte diefstal telefoon
toestel: Samsung Galaxy S22
IMEI: ~v:imei~
%%
mdm-export;gebruiker;model;serienr
mdm-export;~fnl~;iPhone 13;~v:sn~
%%
app_start device_id=~v:aid~ os=android versie=13
%%
{"platform":"ios","idfa":"~v:idfa~","event":"aankoop"}
%%
Reparatiebon ~n5~
klant: ~name~
Apple iPhone, imei ~v:imei~, scherm stuk
%%
push-token vernieuwd voor toestel ~v:uuid~ (gebruiker ~fnl~)
%%
uitgifteformulier laptop
naam: ~name~
serienummer: ~v:sn~
oplader: ja
%%
*#06#
IMEI1 ~v:imei~
IMEI2 ~v:imei~
%%
advertentiepartner stuurt advertising_id=~v:uuid~ locatie=52.~n4~,5.~n4~
%%
[~hm~] ~fn~: vodafone wil het imei van je toestel
[~hm~] ~fn2~: ~v:imei~
%%
find-my: iPad van ~fn~, UDID ~v:udid~, laatst gezien ~hm~
%%
slimme meter / insulinepomp
hulpmiddel van pat. ~ln~, serienr. pomp ~v:sn~
## device_id en
Android ID: ~v:aid~
GAID: ~v:uuid~
%%
Handset lost
User: ~name~
IMEI ~v:imei~ - please block
%%
bid_request.device.ifa = "~v:uuid~"
bid_request.device.os = "Android"
%%
asset,owner,serial number
laptop,~name~,~v:sn~
%%
adb devices -l
~v:sn~   device usb:1-1 product:a54 model:SM_A546B
## END en
'''
def parse_frames():
    out = {}
    for blk in re.split(r'^## ', FRTXT, flags=re.M)[1:]:
        head, body = blk.split('\n', 1)
        if head.startswith('END'): continue
        t, l = head.split(); out[(t, l)] = [b.strip('\n') for b in body.split('\n%%\n')]
    return out
# ---------------------------------------------------------------- look-alikes: "### name | resembles | lang"
LATXT = r'''
### bsn_bad|bsn|nl
ordernr;artikel;aantal
⟦~bsnbad~⟧;laptoptas;2
%%
zaaknummer: ⟦~bsnbad~⟧
soort: bezwaar WOZ
%%
Factuurnummer ⟦~bsnbad~⟧ is nog niet voldaan, bedrag € ~amt~
%%
{"ticketnummer":"⟦~bsnbad~⟧","prioriteit":"laag"}
%%
| Artikelnr | Omschrijving |
|---|---|
| ⟦~bsnbad~⟧ | schroevenset |
%%
INSERT INTO orders (order_id, status) VALUES (⟦~bsnbad~⟧, 'verzonden');
%%
elfproef-test: ⟦~bsnbad~⟧ -> geen geldig BSN (fictieve waarde)
%%
batchjob ⟦~bsnbad~⟧ gestart, ~n4~ regels verwerkt
### bsn_bad|bsn|en
order_id=⟦~bsnbad~⟧ status=shipped items=3
%%
Case number: ⟦~bsnbad~⟧
Queue: returns
%%
{"invoice_no":⟦~bsnbad~⟧,"total":~amtp~}
%%
SKU ⟦~bsnbad~⟧ back in stock, 14 units
%%
unit test: expect(isBsn("⟦~bsnbad~⟧")).toBe(false)
### iban_bad|iban|nl
# voorbeeldwaarde, geen echte rekening
iban_voorbeeld: ⟦~ibanbad~⟧
%%
validatie: '⟦~ibanbad~⟧' is ongeldig (controlegetal klopt niet), testgeval 4
%%
ordercode;aantal
⟦~ibanbad~⟧;3
%%
placeholder="bijv. ⟦~ibanbad~⟧"
%%
Handleiding import: vul kolom C zoals ⟦~ibanbad~⟧ (fictief voorbeeld)
### iban_bad|iban|en
assertFalse(isValidIban("⟦~ibanbad~⟧")); // wrong check digits
%%
order code ⟦~ibanbad~⟧, 12 pcs, warehouse B
%%
docs: format example ⟦~ibanbad~⟧ (not a real account)
%%
<input name="iban" placeholder="e.g. ⟦~ibanbad~⟧">
### card_bad|card|nl
cadeaubonnummer: ⟦~cardbad~⟧
saldo: 25 euro
%%
test: kaart ⟦~cardbad~⟧ faalt op Luhn, verwacht resultaat AFGEWEZEN
%%
zending ⟦~cardbad~⟧ is gesorteerd in depot ~town~
%%
soort;meternummer;stand
elektra;⟦~cardbad~⟧;~n5~
%%
betalingskenmerk ⟦~cardbad~⟧ vermelden bij acceptgiro
%%
batch ⟦~cardbad~⟧ klaar in 12 ms
### card_bad|card|en
tracking_no=⟦~cardbad~⟧ carrier=DPD state=in_transit
%%
Gift voucher ⟦~cardbad~⟧, value 50 GBP
%%
luhn("⟦~cardbad~⟧") == False
%%
job_id: ⟦~cardbad~⟧
queue: nightly
%%
Payment reference ⟦~cardbad~⟧ for council tax bill
### money|phone|nl
post;bedrag
salarissen;€ ⟦~r10-99~.~n3~.~n3~,00⟧
%%
totaal=⟦~n6~,~n2~⟧ valuta=EUR
%%
| Kostenplaats | Begroot |
|---|---|
| Huisvesting | ⟦~n3~.~n3~⟧ euro |
%%
Subsidie toegekend: EUR ⟦~n2~.~n3~,-⟧
%%
{"saldo":⟦~n6~.~n2~⟧,"eenheid":"EUR"}
%%
begrotingspost 4.2: ⟦€ ~r2-9~.~n3~.~n3~⟧ (was ⟦€ ~r2-9~.~n3~.~n3~⟧)
### money|phone|en
item,price
boiler,GBP ⟦~n4~.~n2~⟧
%%
Total due: ⟦£~r2-9~,~n3~.00⟧
%%
{"budget": ⟦~n8~⟧, "currency": "EUR"}
%%
grant awarded ⟦EUR ~r2-9~,~n3~,~n3~⟧
%%
ledger 4000 sales ⟦~n6~.~n2~⟧ CR
### law|address|nl
grondslag: ⟦art. ~r2-9~ lid ~r1-4~ onder ~b|c|f~⟧ AVG
%%
besluit;wettelijke basis
toegewezen;⟦artikel 2.~r1-9~.~r1-9~⟧ Jeugdwet
%%
<grond>⟦Awb art. ~r3-8~:~r1-90~⟧</grond>
%%
ticket ~n5~: klant beroept zich op ⟦artikel ~r12-22~⟧ AVG (inzage)
%%
| Overtreding | Artikel |
|---|---|
| snelheid | ⟦art. ~r20-62~ RVV 1990⟧ |
%%
zie ⟦BW boek 7 artikel ~r200-690~⟧, huurbescherming
### law|address|en
legal_basis: "⟦Article 6(1)(~b|c|f~) GDPR⟧"
%%
Refused under ⟦section ~r12-40~(~r1-4~)⟧ FOIA
%%
clause;source
retention;⟦s. ~r20-90~(2)⟧ Companies Act
%%
{"ground":"⟦Art. 9(2)(h)⟧","regime":"GDPR"}
### version_ip|ip|nl
pakket: openssl
versie: ⟦~r1-9~.~r0-9~.~r0-20~.~r1-9~⟧
%%
firmware router bijgewerkt van versie ⟦~r1-9~.~r0-20~.~r0-99~.~r1-250~⟧ naar ⟦~r1-9~.~r0-20~.~r0-99~.~r1-250~⟧
%%
Client ~fnl~-pc draait Office build ⟦16.0.~n5~.~n5~⟧
%%
{"app":"EPD","versie":"⟦~r2-9~.~r0-20~.~r0-9~.~r1-99~⟧"}
%%
release ⟦20~r18-25~.~r10-12~.~r1-9~⟧ van het zaaksysteem staat op acceptatie
%%
<version>⟦~r1-9~.~r0-9~.~r0-9~.~r10-200~⟧</version>
### version_ip|ip|en
driver version ⟦~r20-31~.0.~r100-101~.~n4~⟧ installed
%%
"dependencies": {"core-js": "⟦~r2-9~.~r0-40~.~r0-9~⟧", "acme-sdk": "⟦~r1-9~.~r0-9~.~r0-9~.~r1-9~⟧"}
%%
Upgraded kernel ⟦5.~r4-19~.0-~n2~⟧ -> ok
%%
AssemblyVersion("⟦~r1-9~.~r0-9~.~r0-99~.~r1-250~⟧")
%%
Oracle client ⟦19.~r3-22~.0.0⟧ found, patch level fine
### isbn|bsn|nl
catalogus;titel;isbn
~n4~;De avonden;⟦~ean:978-90-~⟧
%%
<boek isbn="⟦~ean:97890~⟧"><titel>Hersenschimmen</titel></boek>
%%
artikel: pindakaas 600 g
EAN: ⟦~ean:871~⟧
%%
tijdschrift ~co~, ISSN ⟦~issn~⟧
%%
{"gtin":"⟦0~ean:871~⟧","naam":"hagelslag puur"}
%%
ISBN-10: ⟦~isbn10~⟧
### isbn|bsn|en
Book,ISBN
Middlemarch,⟦~ean:978-0-14-~⟧
%%
barcode=⟦~ean:50~⟧ product="tea bags 80"
%%
Journal ISSN ⟦~issn~⟧, vol. ~r2-60~
%%
{"upc":"⟦0~n11~⟧","title":"HDMI cable"}
### measure|postcode|nl
artikel;lengte;gewicht
plank eiken;⟦~r1000-2900~ mm⟧;⟦~r2-30~ kg⟧
%%
sensor kas ~n1~: temperatuur ⟦~r12-31~,~n1~ °C⟧ vocht ⟦~r40-95~ %⟧
%%
max. massa: ⟦~r1200-3500~ kg⟧
wielbasis: ⟦~r2200-2900~ mm⟧
%%
{"vermogen":"⟦~r1000-3500~ kW⟧","toeren":"⟦~r1200-6000~ rpm⟧"}
%%
| Kamer | Opp. |
|---|---|
| woonkamer | ⟦~r20-60~ m2⟧ |
%%
medicatie: paracetamol ⟦~r500-1000~ MG⟧, 4dd
%%
verbruik gas ⟦~r1000-2800~ m3⟧, stroom ⟦~r1500-4800~ kWh⟧
%%
schijfruimte vrij: ⟦~r1000-4000~ GB⟧
### measure|postcode|en
size: ⟦~r1000-2500~ mm⟧ x ⟦~r300-900~ mm⟧
%%
payload=⟦~r1000-4000~ KB⟧ latency=⟦~r10-900~ ms⟧
%%
Load limit ⟦~r1000-3500~ kg⟧
%%
bp: ⟦1~r10-49~/~r60-95~ mmHg⟧
%%
part;torque
bolt M8;⟦~r20-90~ Nm⟧
### room|address|nl
reservering: ⟦zaal ~r1-9~.~r10-40~⟧, 14 personen
%%
afdeling;locatie
Radiologie;⟦route ~r10-120~⟧
%%
vergaderruimte=⟦~A|B|C~~r1-4~.~r10-40~⟧ beamer=ja
%%
bed ~n1~ op ⟦kamer ~r100-420~⟧, ⟦verdieping ~r1-8~⟧
%%
Storing ticket ~n5~: lamp kapot in ⟦lokaal ~r1-3~~n2~⟧
%%
LOCATION:⟦Collegezaal ~r1-9~⟧
### room|address|en
room: ⟦Room ~r1-4~.~n2~⟧
%%
Meeting moved to ⟦Floor ~r2-9~, Room ~r200-940~⟧
%%
desk_id,zone
⟦~r1-9~F-~n3~⟧,quiet
%%
Fault: projector in ⟦Lecture Theatre ~r1-5~⟧
### url_generic|url_person|nl
documentatie: ⟦https://docs.eemdal.nl/handleiding/import⟧
%%
referer="⟦https://www.nu.nl/binnenland/~n7~/treinverkeer-plat.html⟧"
%%
<a href="⟦https://www.~gemeente-eemdal|rijksoverheid|thuiswinkel~.nl/⟧">home</a>
%%
artikel;link
waterkoker;⟦https://www.keukenshop.nl/p/~n6~-waterkoker⟧
%%
curl -I ⟦https://status.techpuls.nl/health⟧
%%
bron: ⟦https://nl.wikipedia.org/wiki/Afsluitdijk⟧
### url_generic|url_person|en
homepage = "⟦https://www.crestline.co.uk⟧"
%%
See ⟦https://docs.python.org/3/library/csv.html⟧ for options
%%
crawl 200 ⟦https://shop.example.com/products/garden-chair-~n3~⟧
%%
{"license":"⟦https://opensource.org/licenses/MIT⟧"}
%%
git clone ⟦https://github.com/crestline/billing-service.git⟧
### code_plate|licence_plate|nl
onderdeel;omschrijving
⟦~L2~-~n3~-~L1~⟧;koppakking
%%
artikelcode: ⟦~n2~-~L3~-~n1~⟧ (kraan verchroomd)
%%
voorraad onderdeelnr=⟦~L2~-~n2~-~n2~⟧ stuks=~n2~
%%
toner type ⟦~L3~-~n2~-~L1~⟧ bijna leeg
%%
stelling ⟦~n1~-~L2~-~n3~⟧ leegraapen, rest naar magazijn 2
### code_plate|licence_plate|en
part_no,desc
⟦~L2~-~n2~-~L2~⟧,gasket
%%
bin location ⟦~n2~-~L2~-~n2~⟧ recount needed
%%
model: ⟦~L1~-~n3~-~L2~⟧ dishwasher
%%
Spare part ⟦~L2~~n2~ ~L3~⟧ discontinued
### code_passport|passport|nl
productcode ⟦~L2~~n2~~L1~~n1~~L1~~n2~⟧ (koffiemachine)
%%
kortingscode: ⟦~L3~~n2~~L2~~n2~⟧
%%
batch;lotnr
vaccin;⟦~L2~~n7~⟧
%%
configuratie-item ⟦CI~n7~⟧ is uit beheer
### code_passport|passport|en
voucher=⟦~L2~~n1~~L2~~n1~~L2~~n1~⟧ discount=10
%%
lot number ⟦~L2~~n7~⟧ (syringes)
%%
Change request ⟦CHG~n6~⟧ approved
%%
{"sku":"⟦~L2~~n6~~L1~⟧","colour":"red"}
### hexcode|mac|nl
thema:
  achtergrond: "⟦#~x6~⟧"
  rand: "⟦#~x6~⟧"
%%
commit ⟦~x40~⟧
    fix: btw-afronding
%%
build-id: ⟦~uuid~⟧
%%
sha256 release.zip = ⟦~x64~⟧
%%
migratie ⟦~x12~⟧ toegepast op schema zaken
%%
ETag: "⟦~x12~⟧"
### hexcode|device_id|en
HEAD is now at ⟦~x7~⟧ bump version
%%
build_uuid=⟦~uuid~⟧ branch=main
%%
--brand: ⟦#~x6~⟧;
%%
md5sum backup.tar: ⟦~x32~⟧
%%
docker pull registry/app@sha256:⟦~x64~⟧
### years_pages|phone|nl
beleidsplan ⟦20~r10-18~-20~r19-28~⟧ vastgesteld
%%
bron: Tijdschrift voor Zorg, jrg. ~r2-60~, ⟦p. ~r100-180~-~r181-290~⟧
%%
archief;periode
bouwvergunningen;⟦19~r10-50~-19~r51-99~⟧
%%
schooljaar=⟦20~r10-24~/20~r11-25~⟧
%%
bijlage 3, ⟦blz. ~r10-99~ t/m ~r100-140~⟧ ontbreekt
### years_pages|phone|en
fiscal_year: ⟦20~r10-24~/~r11-25~⟧
%%
Smith et al., J. Hydrol. ~r20-90~, ⟦pp. ~n4~-~n4~⟧
%%
ledger range ⟦19~r10-50~-19~r51-99~⟧ scanned
%%
see ⟦pages ~r100-180~–~r181-290~⟧ of the annual report
### sport_time|date|nl
eredivisie;uitslag
Ajax - PSV;⟦~r0-5~-~r0-5~⟧
%%
openingstijden:
  ma: ⟦09:00-17:30⟧
  do: ⟦09:00-21:00⟧
%%
tennis 1e ronde: ⟦6-~r0-4~ 7-5 6-~r0-4~⟧
%%
volley JO16: eindstand ⟦~r1-3~-~r0-2~⟧, sets ⟦25-~r10-23~⟧
%%
10 km: ⟦~r33-59~:~r10-59~⟧ (PR)
%%
dienst vroeg ⟦07:00-15:30⟧, laat ⟦14:45-23:15⟧
### sport_time|date|en
FT: Leeds ⟦~r0-5~-~r0-5~⟧ Derby
%%
opening_hours="Mo-Fr ⟦08:00-18:00⟧"
%%
Set scores ⟦6-~r0-4~, 3-6, 7-6⟧
%%
job window ⟦22:00-04:30⟧ daily
### years_not_age|age|nl
contractduur: ⟦~r2-10~ jaar⟧
opzegtermijn: 1 maand
%%
bewaartermijn;dossiertype
⟦~r5-30~ jaar⟧;medisch
%%
garantie=⟦~r2-15~ jaar⟧ product="cv-ketel"
%%
vacature ~job~: minimaal ⟦~r2-9~ jaar⟧ werkervaring
%%
hypotheek rentevast ⟦~r10-30~ jaar⟧, ~r2-5~,~n1~%
%%
Strafeis: ⟦~r2-14~ jaar⟧ cel wegens fraude
%%
<afschrijving>⟦~r3-20~ jaar⟧</afschrijving>
### years_not_age|age|en
retention_period: ⟦~r2-12~ years⟧
%%
Warranty ⟦~r2-10~ years⟧, parts only
%%
lease_term=⟦~r3-25~ years⟧
%%
Sentence: ⟦~r2-14~ years⟧ for fraud
%%
experience required,⟦~r2-9~ years⟧
### train_flight|licence_plate|nl
vertrek;trein;spoor
~hm~;⟦IC ~r1500-3900~⟧;~r1-12~
%%
vlucht ⟦KL~r601-1990~⟧ naar Lissabon vertraagd
%%
{"rit":"⟦Sprinter ~r4000-7400~⟧","bestemming":"~town~"}
%%
bus ⟦lijn ~r2-390~⟧ rijdt om
%%
⟦HV~r5001-6900~⟧ gate D~r10-60~ boarding
### train_flight|licence_plate|en
flight=⟦BA~r200-990~⟧ status=DELAYED
%%
Eurostar ⟦~r9100-9170~⟧ platform ~r3-9~
%%
boarding,⟦EZY~r2000-8900~⟧,gate ~r1-60~
%%
Service ⟦1S~r10-99~⟧ cancelled between York and Leeds
### chapter|ip|nl
## ⟦~r2-9~.~r1-9~.~r1-9~⟧ Uitgangspunten
De eisen staan in ⟦~r2-9~.~r1-9~.~r1-9~.~r1-9~⟧
%%
toc:
  - "⟦~r2-9~.~r1-12~.~r1-9~⟧ Werkwijze inkoop"
%%
NEN 7510, ⟦hoofdstuk ~r5-18~.~r1-9~⟧
%%
<a href="#h">⟦~r2-9~.~r1-9~.~r1-9~.~r1-5~⟧ Beheer van logbestanden</a>
### chapter|ip|en
## ⟦~r2-9~.~r1-9~.~r1-9~.~r1-9~⟧ Error handling
%%
see ⟦section ~r2-9~.~r1-9~.~r1-9~⟧ of the spec
%%
requirement ⟦REQ-~r2-9~.~r1-9~.~r1-9~⟧ untested
%%
ISO 27001 control ⟦A.~r5-18~.~r1-4~.~r1-9~⟧ partly met
### phone_like|phone|nl
batchnummer ⟦06~n8~⟧ teruggeroepen (melkpoeder)
%%
artikelnr;prijs
⟦020-~n7~⟧;~amt~
%%
zaak-id=⟦06~n8~⟧ status=afgehandeld
%%
transactie-id ⟦0~r20-79~~n7~⟧ geboekt in 3 ms
%%
meterstand (liters): ⟦06~n6~⟧
%%
partij ⟦010-~n6~⟧ tulpenbollen, koelcel 4
### phone_like|phone|en
batch_no: ⟦07~n9~⟧
%%
Serial range of tickets ⟦0~n3~ ~n6~⟧ voided
%%
row_count=⟦06~n8~⟧ bytes=⟦~n10~⟧
%%
Lot ⟦020-~n7~⟧ passed QC
### id_like|student_number|nl
dossier "verbouwing": besteknr ⟦~n7~⟧
%%
pakbon ⟦~n7~⟧, 3 colli, depot ~town~
%%
object_id=⟦~n8~⟧ laag=riolering
%%
kassabon ⟦~n6~⟧ kassa ~n1~ € ~amt~
### id_like|patient_number|en
purchase order ⟦~n7~⟧ approved, cost centre ~n4~
%%
{"pid":⟦~n6~⟧,"cmd":"/usr/bin/backup"}
%%
delivery note ⟦~n7~⟧, 2 pallets
%%
dataset row id ⟦~n8~⟧ dropped (duplicate)
### END|x|en
'''
def parse_la():
    out = {}
    for blk in re.split(r'^### ', LATXT, flags=re.M)[1:]:
        head, body = blk.split('\n', 1); n, t, l = head.split('|')
        if n != 'END': out.setdefault(n, {})[l] = (t, [b.strip('\n') for b in body.split('\n%%\n')])
    return out
def chk(s):
    v = lambda c: 0 if c == '<' else int(c, 36)
    return str(sum(v(c) * (7, 3, 1)[i % 3] for i, c in enumerate(s)) % 10)
def mname(c, n): return (re.sub('[^A-Z<]', '', (strip(c.get('ln')).upper() + '<<' + strip(c.get('fn')).upper())) + '<' * n)[:n]
_one = Ctx.one
def one(s, k):
    if k in ('MRZP', 'MRZI'):
        d = rdate(1940, 2005).strftime('%y%m%d'); e = rdate(2025, 2034).strftime('%y%m%d'); sx = C('M', 'F')
        if k == 'MRZP':
            n = v_passport('nl'); l2 = n + chk(n) + 'NLD' + d + chk(d) + sx + e + chk(e) + '<' * 14 + '0'
            return mname(s, 39) + '\n⟦' + n + '⟧' + l2[9:] + chk(l2[:10] + l2[13:20] + l2[21:43])
        n = v_id_card('nl'); a = n + chk(n) + '<' * 15; b = d + chk(d) + sx + e + chk(e) + 'NLD' + '<' * 11
        return '⟦' + n + '⟧' + a[9:] + '\n' + b + chk(a + b[:7] + b[8:15] + '<' * 11) + '\n' + mname(s, 30)
    if k == 'VP': return '⟦' + fill(C(PF)).replace('-', '') + '⟧'
    if k == 'bsnbad': return bsn_bad()
    if k == 'ibanbad': x = iban_bad(); assert m97(x[4:] + x[:4]) != 1; return C(x, g4(x))
    if k == 'cardbad': return card_bad()
    return _one(s, k)
Ctx.one = one
FR = parse_frames(); LA = parse_la()
def render(marked): return finish(marked.replace('¬', '~'))
def positive(t):
    lang = 'nl' if R.random() < 2 / 3 else 'en'
    fr = FR[(t, lang)]; FMT[0] = R.random(); LASTD[0] = None
    # specific frames and generic layouts share the draw; every frame equally likely within its half
    m = expand(C(fr), t, lang) if R.random() < .5 else C(GEN)(t, lang)
    return render(m) + (lang,)
def lookalike(n):
    lang = 'nl' if R.random() < 2 / 3 else 'en'
    t, fr = LA[n][lang]
    return render(expand(C(fr), None, lang)) + (lang, t)
def main():
    seed, n = int(sys.argv[1]), int(sys.argv[2]); R.seed(seed); seen = set()
    def emit(i, t, text, spans, lang, kind): print(json.dumps({'id': i, 'type': t, 'text': text, 'spans': spans, 'lang': lang, 'kind': kind}, ensure_ascii=False))
    for t in TYPES:
        k = tries = 0
        while k < n:
            text, spans, lang = positive(t); tries += 1
            if text in seen and tries < n * 50: continue
            seen.add(text); emit('h-%s-%d-%04d' % (t, seed, k), t, text, spans, lang, 'positive'); k += 1
    for name in LA:
        k = tries = 0
        while k < n // 2:
            text, spans, lang, t = lookalike(name); tries += 1
            if text in seen and tries < n * 20: continue
            seen.add(text); emit('h-la-%s-%d-%04d' % (name, seed, k), t, text, spans, lang, 'lookalike'); k += 1
if __name__ == '__main__':
    if len(sys.argv) == 2 and sys.argv[1] == '--count':
        print(' '.join('%s=%d' % (t, len(FR[(t, 'nl')]) + len(FR[(t, 'en')]) + len(GEN)) for t in TYPES)); print(' '.join('%s=%d' % (n, sum(len(x[1]) for x in LA[n].values())) for n in LA)); sys.exit()
    main()
