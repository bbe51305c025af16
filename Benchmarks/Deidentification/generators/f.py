#!/usr/bin/env python3
# usage: python3 f.py SEED N > out.jsonl
import sys, json, re, random, datetime
SEED = int(sys.argv[1]) if len(sys.argv) > 1 else 1
N = int(sys.argv[2]) if len(sys.argv) > 2 else 10
R = random.Random(SEED)
ch = R.choice
ri = R.randint
def wch(*pairs):
    return R.choices([p[0] for p in pairs], [p[1] for p in pairs])[0]
def digs(n, first=True):
    s = ''.join(ch('0123456789') for _ in range(n))
    if first and s[0] == '0':
        s = ch('123456789') + s[1:]
    return s
def pat(p):
    # 9 digit, 1 nonzero digit, X letter, C consonant, A alnum (no O), H hex upper, h hex lower
    o = ''
    for c in p:
        if c == '9': o += ch('0123456789')
        elif c == '1': o += ch('123456789')
        elif c == 'X': o += ch('ABCDEFGHIJKLMNPQRSTUVWXYZ')
        elif c == 'C': o += ch('BDFGHJKLNPRSTVXZ')
        elif c == 'A': o += ch('ABCDEFGHJKLMNPRSTUVWXYZ0123456789')
        elif c == 'H': o += ch('0123456789ABCDEF')
        elif c == 'h': o += ch('0123456789abcdef')
        else: o += c
    return o
def grp(s, sizes, sep):
    o, i = [], 0
    for k in sizes:
        o.append(s[i:i+k]); i += k
    if i < len(s): o.append(s[i:])
    return sep.join(x for x in o if x)

# ---------------------------------------------------------------- fillers
NLF = 'Anna Sanne Daan Lotte Bram Fatima Youssef Willem Marieke Jeroen Noor Sem Ingrid Kees Hanneke Mohammed Yasmin Thijs Femke Rutger Joke Pieter Ayşe Emre Lieke Gerrit Wouter Chantal Dennis Priya Ricardo Naomi Sjoerd Tineke Bas Merel'.split()
NLL = ['de Vries','Jansen','van den Berg','Bakker','Visser','Smit','Meijer','de Boer','Mulder','de Groot','Bos','Vos','Peters','Hendriks','van Leeuwen','Dekker','Brouwer','de Wit','Dijkstra','El Amrani','Yılmaz','Kaya','van der Heijden','Postma','Hoekstra','Ramdin','Verhoeven','Kuiper','ter Horst','Wiersma','Özdemir','Santos','van \'t Hof','Scholten','Ouali','Nijland','Koning','Timmermans']
ENF = 'Oliver Amelia Harry Grace Liam Sophie Daniel Chloe Thomas Hannah Priya Samuel Megan Aisha George Rebecca Connor Zoe Patrick Eleanor Marcus Tanya'.split()
ENL = "Smith Taylor Brown Walker Evans Patel Hughes Clarke O'Connor Mitchell Foster Bennett Khan Murphy Reid Sanders Coleman Fletcher Whitfield Okafor Gallagher Lowe".split()
TOWN = ['Amersfoort','Zwolle','Rotterdam','Den Haag','Utrecht','Groningen','Leeuwarden','Breda','Nijmegen','Hoorn','Assen','Middelburg','Roermond','Apeldoorn','Deventer','Almere','Haarlem','Gouda','Tilburg','\'s-Hertogenbosch','Emmen','Alkmaar','Oss','Veenendaal','Winterswijk','Enschede','Sneek','Delft','Purmerend','Zaandam']
NLSTREET = ['Kerkstraat','Dorpsstraat','Molenweg','Schoolstraat','Beatrixlaan','Wilhelminastraat','Lange Voorhout','Stationsweg','Burgemeester van Dijklaan','Prins Hendrikkade','Jan van Galenstraat','Oude Gracht','Laan van Meerdervoort','Tweede Oosterparkstraat','Van Speijkstraat','Eikenlaan','Hof van Holland','Zeedijk','Dr. Schaepmanstraat','\'t Zand','Plein 1944','Rijksweg Noord','De Ruyterkade','Anna Bijnsring','Hoge Rijndijk','Korte Nieuwstraat','Ds. Talmaweg','Koningin Julianaplein','Graaf Adolfstraat','Weg naar Rhijnauwen','St. Jacobslaan','Bloemgracht','Achter de Dom','Haven Oostzijde','Meester P.J. Troelstraweg','Sparrenhof','Kanaaldijk','Noorderhaven','Boterdiep','Singel']
ENSTREET = ['High Street','Elm Road','Station Road','Victoria Avenue','Church Lane','Maple Drive','Queen\'s Crescent','Mill Hill Close','Albert Terrace','St John\'s Road','Harbour View','Kingsway','Orchard Grove','Park Place','Meadow Court','Old Kent Road','Bridge Street','Whitehall Gardens']
ENTOWN = ['Leeds','Bristol','Manchester','Norwich','Exeter','Glasgow','Cardiff','Oxford','York','Reading','Leicester','Brighton']
HOSP = ['Sint Franciscus Ziekenhuis','Medisch Centrum Westerdal','Isala Noord','Ziekenhuis De Merwe','UMC Waterland','Rijnzicht Ziekenhuis','Streekziekenhuis Oostermeer']
SCHOOL = ['CSG De Lage Waard','het Willem van Oranje College','ROC Midden Rivierenland','Hogeschool Delta','Basisschool De Regenboog','het Montessori Lyceum','Universiteit van de Lage Landen']
COMP = ['Van Dam Installatietechniek B.V.','Bakkerij Het Stoepje','Kuipers & Zonen VOF','Groenrijk Hoveniers','Adviesbureau Noorderlicht B.V.','Transportbedrijf Hollander','Tandartspraktijk De Linde','Studio Vorm','Stichting Buurtzaak','Autobedrijf Terpstra','Schoonmaakbedrijf Helder B.V.','Fietsen van Piet']
ENCOMP = ['Northgate Supplies Ltd','Harbour Dental Care','Bluebell Housing Association','Fenwick & Lowe LLP','Riverside Academy','Greenfield Insurance','Oakwood Logistics BV','Canal House Trading B.V.']
INS = ['Zorgverzekeraar Zeker','Onderlinge Rijnland','Centraal Borg Verzekeringen','De Noordster Verzekeringen']
CORP = ['Woonstichting De Sleutel','Wonen Zuid-Oost','Woningcorporatie Thuisvast','Stichting Goed Wonen']
JOB = ['administratief medewerker','verpleegkundige','conciërge','monteur','beleidsadviseur','docent wiskunde','magazijnmedewerker','woonconsulent','chauffeur','receptionist']
ENJOB = ['caretaker','office manager','staff nurse','warehouse operative','HR adviser','teaching assistant','bus driver','claims handler']
NLM = 'januari februari maart april mei juni juli augustus september oktober november december'.split()
NLMS = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split()
ENM = 'January February March April May June July August September October November December'.split()
ENMS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()
WDN = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split()
WDE = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split()

def mdate(lang, y0, y1, yearless=False, arg=None, on=None):
    y, m = ri(y0, y1), ri(1, 12)
    d = ri(1, 28 if m == 2 else 30 if m in (4, 6, 9, 11) else 31)
    if on: y, m, d = on.year, on.month, on.day
    if arg == 'iso': return f'{y}-{m:02d}-{d:02d}'
    if arg == 'num': return ch([f'{d:02d}-{m:02d}-{y}', f'{d}-{m}-{y}', f'{d:02d}/{m:02d}/{y}', f'{d:02d}.{m:02d}.{y}'])
    if lang == 'nl':
        M, S = NLM[m-1], NLMS[m-1]
        word = [f'{d} {M} {y}', f'{d} {M} {y}', f'{d} {M} {y}', f'{d} {S} {y}', f'{d} {S}. {y}' if m != 5 else f'{d} {M} {y}', f'{d} {M.capitalize()} {y}', f'{d:02d} {M} {y}']
        if arg == 'word':
            return ch(word + ([f'{d} {M}'] * 2 if yearless else []))
        if arg == 'day': return f'{d} {M}'
        l = word + [f'{d:02d}-{m:02d}-{y}'] * 3 + [f'{d}-{m}-{y}', f'{d:02d}/{m:02d}/{y}', f'{d}/{m}/{y}', f'{d:02d}.{m:02d}.{y}', f'{y}-{m:02d}-{d:02d}', f'{d:02d}-{m:02d}-{y%100:02d}', f'{d}-{m}-\'{y%100:02d}', f'{d:02d}-{S}-{y}', f'{d:02d} - {m:02d} - {y}', f'{d} {M.upper()} {y}', f'{d:02d} {m:02d} {y}']
        return ch(l)
    M, S = ENM[m-1], ENMS[m-1]
    o = 'th' if 10 <= d <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(d % 10, 'th')
    word = [f'{d} {M} {y}', f'{d} {M} {y}', f'{M} {d}, {y}', f'{d}{o} {M} {y}', f'{d} {S} {y}', f'{S} {d}, {y}', f'{M} {d}{o}, {y}', f'{d}{o} of {M} {y}']
    if arg == 'word': return ch(word + ([f'{d} {M}', f'{M} {d}', f'{d}{o} {M}'] if yearless else []))
    if arg == 'day': return f'{d} {M}'
    return ch(word + [f'{d:02d}/{m:02d}/{y}'] * 2 + [f'{d}/{m}/{y%100:02d}', f'{y}-{m:02d}-{d:02d}', f'{d:02d}.{m:02d}.{y}', f'{d:02d}-{m:02d}-{y}', f'{d:02d}-{S}-{y}', f'{d:02d} {S.upper()} {y}'])

def person(lang):
    if lang == 'en' and R.random() < .8: return ch(ENF), ch(ENL)
    return ch(NLF), ch(NLL)
P0 = dict(p=None, used=True, n=0, d=None)
def who(lang):   # the person of this text, for the first e-mail address or profile in it
    return P0['p'] if P0['p'] and P0['n'] == 1 and R.random() < .9 else person(lang)
def cap(s): return s[0].upper() + s[1:]
def fill(key, arg, lang):
    en = lang == 'en'
    f, l = person(lang)
    if key in ('name', 'init', 'last', 'doc') and not P0['used']:
        f, l = P0['p']; P0['used'] = True
    if key == 'name': return f'{f} {l}'
    if key == 'first': return f
    if key == 'last': return cap(l)
    if key == 'init': return f'{f[0]}.{ch(["", ch("ABCDEHJLMPRW") + "."])} {l}'
    if key == 'title': return ch(['Mr ', 'Ms ', 'Mrs ', 'Mr. ']) + cap(l) if en else ch(['de heer ', 'mevrouw ', 'mevr. ', 'dhr. ']) + cap(l)
    if key == 'doc': return ch(['Dr ', 'Dr. ']) + cap(l) if en else ch(['dr. ', 'drs. ']) + cap(l)
    if key == 'town': return ch(ENTOWN) if en and R.random() < .7 else ch(TOWN)
    if key == 'street': return ch(ENSTREET) if en else ch(NLSTREET)
    if key == 'date': return mdate(lang, 2015, 2025, arg=arg or 'word')
    if key == 'dob': return mdate(lang, 1940, 2008, arg=arg)
    if key == 'hosp': return ch(HOSP)
    if key == 'school': return ch(SCHOOL)
    if key == 'comp': return ch(ENCOMP) if en else ch(COMP)
    if key == 'ins': return ch(INS)
    if key == 'corp': return ch(CORP)
    if key == 'job': return ch(ENJOB) if en else ch(JOB)
    if key == 'month': return ch(ENM) if en else ch(NLM)
    if key == 'wd': return (WDE if en else WDN)[P0['d'].weekday()]
    if key == 'year': return str(ri(2016, 2025))
    if key == 'time': return f'{ri(7, 21):02d}{":" if en else ch(":.")}{ch(["00", "15", "30", "45", "10", "05", "50"])}'
    if key == 'eur':
        a = wch((ri(5, 99), 3), (ri(100, 999), 3), (ri(1000, 9999), 2))
        c = f'{ri(0, 99):02d}'
        return ('€' if en else '€ ') + (f'{a:,}.{c}' if en else f'{a:,}'.replace(',', '.') + ',' + c)
    if key == 'n': return digs(int(arg or 1))
    if key == 'pc': return pat('1999 ') + ch(['AB', 'KL', 'XR', 'GV', 'CT', 'JP', 'HM'])
    raise KeyError(key)

# ---------------------------------------------------------------- values
def bsn11(s): return sum(int(c) * w for c, w in zip(s, (9, 8, 7, 6, 5, 4, 3, 2, -1))) % 11 == 0
def bsn_raw(lead0=True):
    while True:
        s = digs(9, first=not lead0)
        if R.random() < .9 and s[0] == '0': continue
        if s[:2] == '00': continue
        if bsn11(s): return s
def g_bsn(lang, arg):
    s = bsn_raw()
    if arg == 'plain': return s
    return wch((s, 6), (grp(s, (4, 2, 3), '.'), 2), (grp(s, (4, 2, 3), ' '), 1), (grp(s, (3, 3, 3), ' '), 2), (grp(s, (3, 3, 3), '.'), 1), (grp(s, (3, 3, 3), '-'), 1), (grp(s, (4, 2, 3), '-'), .5), (grp(s, (3, 3, 3), '\u00a0'), .3), (grp(s, (2, 2, 2, 3), ' '), .4))
def mod97(s):
    return int(''.join(str(int(c, 36)) for c in s)) % 97
def iban_cc(cc):
    if cc == 'NL':
        while True:
            a = '0' + digs(9) if R.random() < .8 else digs(10)
            if sum(int(c) * w for c, w in zip(a, range(10, 0, -1))) % 11 == 0: break
        b = ch(['ABNA', 'INGB', 'RABO', 'TRIO', 'SNSB', 'ASNB', 'BUNQ', 'KNAB', 'RBRB', 'FVLB', 'NTSB']) + a
    elif cc == 'BE':
        x = digs(10, False); k = int(x) % 97 or 97; b = x + f'{k:02d}'
    elif cc == 'DE': b = digs(18)
    elif cc == 'FR':
        p, q, r = digs(5), digs(5, False), digs(11, False)
        k = 97 - (89 * int(p) + 15 * int(q) + 3 * int(r)) % 97; b = p + q + r + f'{k:02d}'
    elif cc == 'ES':
        p, r = digs(8), digs(10, False)
        def dc(s):
            k = 11 - sum(int(c) * w for c, w in zip(s, (1, 2, 4, 8, 5, 10, 9, 7, 3, 6))) % 11
            return str({10: 1, 11: 0}.get(k, k))
        b = p + dc('00' + p) + dc(r) + r
    elif cc == 'GB': b = ch(['BARC', 'LOYD', 'NWBK', 'HBUK', 'MIDL']) + digs(14)
    elif cc == 'IE': b = ch(['AIBK', 'BOFI']) + digs(14)
    elif cc == 'LU': b = '00' + digs(1) + digs(13)
    elif cc == 'PT':
        x = digs(19); b = x + f'{98 - int(x + "00") % 97:02d}'
    elif cc == 'AT': b = digs(16)
    elif cc == 'PL':
        b = digs(24)
    k = 98 - mod97(b + cc + '00')
    r = cc + f'{k:02d}' + b
    assert mod97(r[4:] + r[:4]) == 1
    return r
def g_iban(lang, arg):
    cc = arg or (wch(('NL', 7), ('BE', 2), ('DE', 1.5), ('FR', .7), ('ES', .7), ('GB', .5), ('LU', .4), ('PT', .4), ('AT', .3), ('PL', .3)) if lang == 'nl' else wch(('NL', 4), ('GB', 3), ('IE', 2), ('DE', 2), ('BE', 1), ('FR', 1), ('ES', 1), ('PT', .5)))
    s = iban_cc(cc)
    g4 = grp(s, (4,) * 8, ' ')
    o = [(s, 4), (g4, 5), (g4.lower(), .4), (s.lower(), .5), (g4.replace(' ', '-'), .4), (g4.replace(' ', '.'), .4), (g4.replace(' ', '\u00a0'), .3)]
    if cc == 'NL':
        o += [(f'{s[:2]} {s[2:4]} {s[4:8]} {s[8:]}', .7), (f'{s[:4]} {s[4:8]} {s[8:]}', .8), (f'{s[:2]}{s[2:4]} {s[4:8]} {s[8:11]} {s[11:14]} {s[14:]}', .4), (f'{s[:2]}{s[2:4]}.{s[4:8]}.{s[8:]}', .4)]
    return wch(*o)
def luhn_ok(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        n = int(c)
        if i % 2: n = n * 2 - 9 if n > 4 else n * 2
        t += n
    return t % 10 == 0
def luhn(b):
    for c in '0123456789':
        if luhn_ok(b + c): return b + c
def card_raw(kind=None):
    k = kind or wch(('v', 5), ('m', 5), ('m2', 1), ('a', 2), ('d', .5), ('ma', .6))
    p = {'v': '4', 'm': '5' + ch('12345'), 'm2': str(ri(2221, 2720)), 'a': ch(['34', '37']), 'd': '36', 'ma': ch(['6759', '6761'])}[k]
    n = {'a': 15, 'd': 14}.get(k, 16)
    return k, luhn(p + ''.join(ch('0123456789') for _ in range(n - 1 - len(p))))
def fmt_card(k, s):
    if k == 'a': return ch([grp(s, (4, 6, 5), ' '), grp(s, (4, 6, 5), '-'), s])
    if k == 'd': return ch([grp(s, (4, 6, 4), ' '), s])
    return wch((grp(s, (4,) * 4, ' '), 5), (s, 3), (grp(s, (4,) * 4, '-'), 2), (grp(s, (4,) * 4, '.'), .5), (grp(s, (4,) * 4, '\u00a0'), .3))
def g_card(lang, arg):
    k, s = card_raw(arg)
    return fmt_card(k, s)
def g_kvk(lang, arg):
    s = f'{ri(1, 94):02d}' + digs(6, False)
    if arg == 'plain': return s
    return wch((s, 7), (grp(s, (4, 4), ' '), 1), (grp(s, (2, 2, 2, 2), ' '), .6), (grp(s, (2, 2, 2, 2), '.'), .8), (grp(s, (2, 3, 3), '.'), .6), (grp(s, (2, 3, 3), ' '), .5))
def vat_nl():
    if R.random() < .5:
        while True:
            s = bsn_raw(False)
            if s[0] in '8' or R.random() < .5: break
        return s, f'{wch((1, 8), (2, 1), (ri(3, 12), .5)):02d}'
    while True:
        s, c = digs(9), f'{ri(2, 98):02d}'
        if mod97('NL' + s + 'B' + c) == 1: return s, c
def g_vat(lang, arg):
    cc = arg or (wch(('NL', 7), ('BE', 2), ('DE', 1), ('FR', .7), ('GB', .3), ('LU', .4), ('IT', .4), ('DK', .3)) if lang == 'nl' else wch(('NL', 3), ('GB', 4), ('BE', 1), ('DE', 2), ('FR', 1), ('LU', .5), ('IT', .6), ('DK', .5)))
    if cc == 'NL':
        s, c = vat_nl()
        d = grp(s, (4, 2, 3), '.')
        return wch((f'NL{s}B{c}', 6), (f'NL {s} B{c}', .8), (f'NL{d}.B{c}', 1), (f'NL {d} B{c}', .7), (f'NL{d}.B.{c}', .7), (f'NL.{d}.B.{c}', .5), (f'nl{s}b{c}', .5), (f'NL {grp(s, (3, 3, 3), " ")} B{c}', .6), (f'NL-{s}-B{c}', .4), (f'NL {s}B{c}', .8), (f'NL{s} B{c}', .4))
    if cc == 'BE':
        x = ch('01') + digs(7); x = x if x[0] == '0' else '10' + x[2:]
        s = x + f'{97 - int(x) % 97:02d}'
        return ch([f'BE{s}', f'BE {s[:4]}.{s[4:7]}.{s[7:]}', f'BE{s[:4]}.{s[4:7]}.{s[7:]}', f'BE {s}', f'BE-{s[:4]}.{s[4:7]}.{s[7:]}'])
    if cc == 'DE':
        x = digs(8); p = 10
        for c in x:
            t = (int(c) + p) % 10 or 10
            p = t * 2 % 11
        k = (11 - p) % 10
        s = x + str(k)
        return ch([f'DE{s}', f'DE {s}', f'DE {grp(s, (3, 3, 3), " ")}'])
    if cc == 'FR':
        s = luhn(digs(8)); k = (12 + 3 * (int(s) % 97)) % 97
        return ch([f'FR{k:02d}{s}', f'FR {k:02d} {s}', f'FR {k:02d} {grp(s, (3, 3, 3), " ")}'])
    if cc == 'GB':
        x = digs(7); t = sum(int(c) * w for c, w in zip(x, range(8, 1, -1)))
        k = (97 - t % 97) % 97
        s = x + f'{k:02d}'
        return ch([f'GB{s}', f'GB {s}', f'GB {grp(s, (3, 4, 2), " ")}', f'GB {grp(s, (3, 3, 3), " ")}'])
    if cc == 'LU':
        x = digs(6); s = x + f'{int(x) % 89:02d}'
        return ch([f'LU{s}', f'LU {s}'])
    if cc == 'IT':
        s = luhn('0' + digs(6) + '0' + ch('1234567') + digs(1)); s = s if len(s) == 11 else luhn('0' + digs(9))
        return ch([f'IT{s}', f'IT {s}'])
    if cc == 'DK':
        while True:
            s = digs(8)
            if sum(int(c) * w for c, w in zip(s, (2, 7, 6, 5, 4, 3, 2, 1))) % 11 == 0: break
        return ch([f'DK{s}', f'DK {grp(s, (2, 2, 2, 2), " ")}'])
def nl9(first):
    while True:
        s = ch(first) + pat('X').replace('O', 'P') + pat('AAAAAA9')
        if sum(c.isdigit() for c in s) >= 3: return s
def g_passport(lang, arg):
    cc = arg or (wch(('NL', 6), ('BE', 1.5), ('DE', 1), ('PL', .7), ('TR', .7), ('MA', .6), ('FR', .6), ('GB', .6), ('US', .4), ('IT', .4), ('IN', .3)) if lang == 'nl' else wch(('GB', 4), ('US', 2), ('NL', 3), ('IN', 1), ('FR', 1), ('DE', 1), ('PL', .7), ('AU', .7)))
    s = {'NL': lambda: nl9('NB'), 'BE': lambda: pat('E') + pat('X999999'), 'DE': lambda: 'C' + pat('AAAAAAA9') if R.random() < .5 else 'C' + pat('91XC99C9')[:8], 'PL': lambda: 'E' + pat('X9999999'), 'TR': lambda: 'U' + pat('19999999'),
         'MA': lambda: pat('XX1999999'), 'FR': lambda: pat('19XX99999'), 'GB': lambda: pat('199999999'), 'US': lambda: ch([pat('199999999'), pat('X19999999')]), 'IT': lambda: 'Y' + pat('X1999999'), 'IN': lambda: pat('X1999999'), 'AU': lambda: pat('P') + pat('X1999999')}[cc]()
    if R.random() < .12: s = grp(s, (2, 7) if cc in ('MA', 'PL') else (3, 3, 3), ' ')
    elif R.random() < .07: s = s.lower()
    return s
def g_id(lang, arg):
    cc = arg or (wch(('NL', 6), ('BE', 2.5), ('DE', 1), ('PL', .7), ('ES', .7), ('IT', .6), ('PT', .5), ('FR', .5)) if lang == 'nl' else wch(('NL', 4), ('DE', 1.5), ('BE', 2), ('ES', 1.5), ('IT', 1), ('PL', 1), ('PT', .6), ('FR', .6)))
    if cc == 'NL': s = nl9('I')
    elif cc == 'BE':
        x = '59' + digs(8, False); k = int(x) % 97 or 97
        s = x + f'{k:02d}'; return ch([grp(s, (3, 7, 2), '-'), grp(s, (3, 7, 2), '-'), s, grp(s, (3, 7, 2), ' ')])
    elif cc == 'DE': s = 'L' + pat('AAAAAAA9')
    elif cc == 'PL': s = 'C' + pat('XX999999'); s = ch([s, s[:3] + ' ' + s[3:]])
    elif cc == 'ES':
        n = digs(8); s = n + 'TRWAGMYFPDXBNJZSQVHLCKE'[int(n) % 23]; s = ch([s, n + '-' + s[-1], f'{n[:2]}.{n[2:5]}.{n[5:]}-{s[-1]}'])
    elif cc == 'IT': s = 'CA' + pat('99999XX')
    elif cc == 'PT': s = digs(8) + ' ' + digs(1) + ' ' + pat('XX9')
    else: s = pat('1XAAAAAA9') if R.random() < .3 else digs(12)
    if R.random() < .06: s = s.lower()
    return s
def g_dl(lang, arg):
    cc = arg or (wch(('NL', 7), ('BE', 1.5), ('DE', 1.2), ('GB', .8), ('FR', .6), ('IT', .5)) if lang == 'nl' else wch(('GB', 6), ('NL', 3), ('DE', 1), ('IE', 1), ('FR', .5)))
    if cc == 'NL':
        s = ch('3456') + digs(9, False); return wch((s, 7), (grp(s, (4, 3, 3), ' '), 1), (grp(s, (5, 5), ' '), .6), (grp(s, (4, 2, 4), '.'), .3))
    if cc == 'BE': return ch(['1', '0']) + digs(9, False)
    if cc == 'DE': return pat('X999AAA9A99') if R.random() < .5 else ch('BFJ') + pat('99') + pat('9XX') + pat('AA9A9')
    if cc == 'GB':
        l = (ch(ENL).replace("'", '').upper() + '9999')[:5]; m, d, y = ri(1, 12), ri(1, 28), ri(50, 99)
        if R.random() < .5: m += 50
        s = l + f'{y // 10}{m:02d}{d:02d}{y % 10}' + ch('ABCDEGHJKLMPRST') + ch('9ABCEGJM') + pat('9XX')
        return ch([s, s, s[:5] + ' ' + s[5:11] + ' ' + s[11:]])
    if cc == 'FR': return digs(12)
    if cc == 'IT': return ch([pat('U1X99999XX'), ch(['MI', 'RM', 'TO']) + pat('1999999X')])
    return pat('199999999')
SIDE = ['CC-99-99', '99-99-CC', '99-CC-99', 'CC-99-CC', 'CC-CC-99', '99-CC-CC', '99-CCC-9', '9-CCC-99', 'CC-999-C', 'C-999-CC', 'CCC-99-C', 'C-99-CCC', '9-CC-999', '999-CC-9']
def nlplate(): return pat(ch(SIDE[:3] + SIDE[3:] * 3)).replace('9', ch('123456789'), 0)
def g_plate(lang, arg):
    cc = arg or (wch(('NL', 8), ('BE', 1.6), ('DE', 1.4), ('FR', .6), ('PL', .5), ('GB', .4)) if lang == 'nl' else wch(('GB', 6), ('NL', 3), ('FR', .8), ('DE', 1), ('BE', .8), ('IE', .6)))
    if cc == 'NL':
        s = nlplate()
        return wch((s, 7), (s.replace('-', ''), 2), (s.replace('-', ' '), 1), (s.lower(), .7), (s.replace('-', '').lower(), .3))
    if cc == 'BE': s = pat(ch('12')) ; s = ch('12') + '-' + pat('XXX') + '-' + pat('999'); return ch([s, s, s.replace('-', ''), s.replace('-', ' ')])
    if cc == 'DE': a = ch(['B', 'M', 'K', 'D', 'HH', 'KLE', 'BOR', 'AC', 'EL', 'OS']); n = digs(ri(2, 4)); x = pat('XX')[:ri(1, 2)]; return ch([f'{a}-{x} {n}', f'{a} {x} {n}', f'{a}-{x}-{n}', f'{a}{x}{n}'])
    if cc == 'FR': s = pat('CC-999-CC'); return ch([s, s, s.replace('-', ' ')])
    if cc == 'PL': return ch(['WA', 'KR', 'PO', 'DW', 'GD']) + ' ' + ch([pat('99999'), pat('999XX')])
    if cc == 'GB': s = ch('ABCDEFGHKLMNOPRSVWY') + pat('C') + ch(['51', '12', '63', '17', '68', '19', '70', '22', '73']) + ' ' + pat('XXX'); return ch([s, s, s.replace(' ', ''), s.lower()])
    return f'{ri(10, 24)}{ch("12")}-{ch(["D", "C", "G", "KE", "WW"])}-{digs(ri(3, 5))}'
A3 = '010 013 015 020 023 024 026 030 033 035 036 038 040 043 045 050 053 055 058 070 071 072 073 074 075 076 077 078 079'.split()
A4 = '0113 0172 0182 0226 0229 0297 0313 0341 0343 0348 0412 0475 0481 0492 0512 0522 0548 0570 0591 0592 0598'.split()
def g_phone(lang, arg):
    cc = 'NL' if arg in ('mob', 'fix') else (wch(('NL', 10), ('BE', 1.3), ('DE', .8), ('FR', .3), ('GB', .3)) if lang == 'nl' else wch(('GB', 5), ('NL', 4), ('US', 1.5), ('IE', 1), ('DE', .7)))
    if cc == 'NL':
        if arg == 'mob' or (arg != 'fix' and R.random() < .6):
            s = ch('123458') + digs(7, False)
            p2, p4 = grp(s, (2, 2, 2, 2), ' '), grp(s, (4, 4), ' ')
            return wch((f'06-{s}', 4), (f'06{s}', 3), (f'06 {s}', 2), (f'06 {p2}', 2), (f'06-{p2}', 1), (f'06 {p4}', .8), (f'06 - {s}', .6), (f'+31 6 {s}', 1.5), (f'+316{s}', 1), (f'+31 (0)6 {p2}', 1), (f'+31(0)6-{s}', .8), (f'0031 6 {s}', .6), (f'00316{s}', .4), (f'06.{p2.replace(" ", ".")}', .6), (f'+31 6 {p2}', 1), (f'(06) {p4}', .4), (f'06-{p4}', .5), (f'06/{s}', .2), (f'+31-6-{s}', .4), (f'06 {s[:3]} {s[3:6]} {s[6:]}', .6))
        a, n = (ch(A3), 7) if R.random() < .7 else (ch(A4), 6)
        s = ch('23456789') + digs(n - 1, False)
        sp = grp(s, (3, 2, 2) if n == 7 else (2, 2, 2), ' '); sq = grp(s, (3, 4) if n == 7 else (3, 3), ' ')
        return wch((f'{a}-{s}', 4), (f'{a}{s}', 1.5), (f'{a} {s}', 1.5), (f'{a} - {sp}', 1), (f'{a} {sp}', 1.5), (f'({a}) {sq}', 1), (f'({a}) {s}', .6), (f'+31 {a[1:]} {sq}', 1), (f'+31 (0){a[1:]} {sp}', 1), (f'+31{a[1:]}{s}', .7), (f'0031-{a[1:]}-{s}', .3), (f'{a}.{sp.replace(" ", ".")}', .4), (f'{a}/{s}', .3))
    if cc == 'BE': return ch([f'+32 4{digs(2)} {grp(digs(6), (2, 2, 2), " ")}', f'04{digs(2)} {grp(digs(6), (2, 2, 2), " ")}', f'04{digs(2)}/{grp(digs(6), (2, 2, 2), ".")}', f'+32 9 {grp(digs(7), (3, 2, 2), " ")}', f'0032 4{digs(8)}'])
    if cc == 'DE': return ch([f'+49 15{ri(1, 7)}{digs(8)}', f'+49 (0)2{digs(2)} {digs(6)}', f'0049 17{ri(0, 9)} {digs(7)}', f'+49 30 {digs(7)}'])
    if cc == 'FR': return ch([f'+33 6 {grp(digs(8), (2, 2, 2, 2), " ")}', f'0033 1 {grp(digs(8), (2, 2, 2, 2), " ")}'])
    if cc == 'GB':
        m = '7' + ch('45789') + digs(8, False)
        return ch([f'0{m[:4]} {m[4:]}', f'0{m}', f'+44 {m[:4]} {m[4:]}', f'+44 (0){m[:4]} {m[4:7]} {m[7:]}', f'020 7{digs(3)} {digs(4)}', f'0{ch(["161", "113", "117", "121"])} {ch("2489")}{digs(2)} {digs(4)}', f'(01{ch(["865", "223", "603", "904"])}) {digs(6)}', f'0044 {m}', f'0{m[:4]}-{m[4:]}'])
    if cc == 'US':
        a, b, c = ch(['415', '617', '312', '206', '512']), ch('23456789') + digs(2, False), digs(4, False)
        return ch([f'({a}) {b}-{c}', f'{a}-{b}-{c}', f'+1 {a} {b} {c}', f'+1 ({a}) {b}-{c}', f'+1-{a}-{b}-{c}', f'{a}.{b}.{c}'])
    return ch([f'08{ch("3567")} {digs(3)} {digs(4)}', f'+353 8{ch("3567")} {digs(3)} {digs(4)}', f'01 {digs(3)} {digs(4)}'])
TR = str.maketrans('şŞıÖöé', 'sSiOoe')
def slug(f, l, sep=''):
    return re.sub(r"[^a-z%s]" % re.escape(sep or ' '), '', (f + sep + l.replace(' ', sep)).translate(TR).lower())
def lastslug(l): return re.sub('[^a-z]', '', l.translate(TR).lower())
def g_email(lang, arg):
    f, l = who(lang); a, b = lastslug(f), lastslug(l)
    dom = wch((ch(['gmail.com', 'hotmail.com', 'outlook.com', 'live.nl', 'ziggo.nl', 'kpnmail.nl', 'xs4all.nl', 'planet.nl', 'icloud.com', 'home.nl', 'telenet.be'] if lang == 'nl' else ['gmail.com', 'hotmail.co.uk', 'outlook.com', 'yahoo.co.uk', 'btinternet.com', 'icloud.com', 'proton.me']), 5),
              (ch(['gemeentewesterdal.nl', 'woonstichtingdesleutel.nl', 'student.hogeschooldelta.nl', 'mc-oostermeer.nl', 'bakkerijhetstoepje.nl', 'politie-eenheid.nl', 'leerling.csgdelagewaard.nl', 'kuipers-zonen.nl', 'zeker-zorg.nl', 'advocatenhaven.nl', 'vandam.eu'] if lang == 'nl' else ['northgate-supplies.co.uk', 'riverside-academy.org.uk', 'fenwicklowe.com', 'bluebellhousing.org', 'mail.greenfield.ie', 'students.delta.edu']), 5))
    loc = wch((f'{a}.{b}', 4), (f'{a[0]}.{b}', 3), (f'{a}{b}', 1), (f'{a}_{b}', .7), (f'{a}{ri(50, 99)}', 1), (f'{b}.{a}', .4), (f'{a[0]}{b}', 1), (f'{a}-{b}', .5), (f'{a}.{b}{ri(1, 99)}', .7), (f'{a}+{ch(["school", "winkel", "zorg", "shop"])}', .4), (f'fam.{b}' if lang == 'nl' else f'the.{b}s', .6), (f's{digs(7)}', .3), (f'{a[0]}.{ch("abhjm")}.{b}', .6), (f'{a}.{b}'.title(), .4), (f'{a[0]}.{b}'.upper(), .2))
    s = f'{loc}@{dom}'
    return wch((s, 12), (s.upper(), .3), (f'{loc} @ {dom}', .2), (f'{loc}[at]{dom}', .3), (f'{loc} (at) {dom}', .3), (cap(s), .6))
def handle(lang):
    f, l = who(lang); a, b = lastslug(f), lastslug(l)
    return ch([f'{a}{b}', f'{a}_{b}', f'{a}.{b}', f'{a}{ri(70, 99)}', f'{b}{a[0]}', f'its{a}', f'{a}_{b}{ri(1, 99)}', f'{a}in{ch(["utrecht", "zwolle", "york"])}', f'coach{a}', f'juf{a}', f'{a}fotografie', f'{a[0]}{b}'])
def g_url(lang, arg):
    f, l = who(lang); a, b = lastslug(f), lastslug(l); h = handle(lang); hs = h.replace('.', '')
    if arg == 'at': return '@' + h
    if arg == 'li': return ch(['https://www.linkedin.com/in/', 'linkedin.com/in/', 'https://nl.linkedin.com/in/', 'www.linkedin.com/in/']) + ch([f'{a}-{b}', f'{a}{b}', f'{a}-{b}-{pat("hhhhhhhh")}', f'{a[0]}{b}', f'{a}-{b}-{digs(3)}']) + ch(['', '', '/'])
    if arg == 'fb': return ch(['https://www.facebook.com/', 'facebook.com/', 'https://fb.com/', 'https://m.facebook.com/']) + ch([f'{a}.{b}', f'{a}.{b}.{digs(2)}', hs, f'profile.php?id=1000{digs(11)}'])
    if arg == 'ig': return ch(['https://www.instagram.com/', 'instagram.com/', 'https://instagram.com/']) + ch([h + '/', h])
    if arg == 'x': return ch(['https://x.com/', 'https://twitter.com/', 'twitter.com/', 'x.com/']) + hs
    if arg == 'tt': return ch(['https://www.tiktok.com/@', 'tiktok.com/@']) + h
    if arg == 'gh': return ch(['https://github.com/', 'github.com/', 'https://gitlab.com/']) + hs.replace('_', '-')
    if arg == 'staff': return ch([f'https://www.hogeschooldelta.nl/medewerkers/{a}-{b}', f'https://www.mc-oostermeer.nl/specialisten/{a[0]}-{b}', f'www.universiteitlagelanden.nl/staff/{a[0]}.{b}', f'https://www.fenwicklowe.com/people/{a}-{b}', f'https://advocatenhaven.nl/team/{a}-{b}', f'https://www.csgdelagewaard.nl/docenten/{a}{b}'])
    if arg == 'orcid':
        t = digs(15, False); t = '0000000' + ch('1239') + t[8:]
        q = 0
        for c in t: q = (q + int(c)) * 2
        k = (12 - q % 11) % 11; k = 'X' if k == 10 else str(k)
        return 'https://orcid.org/' + grp(t + k, (4, 4, 4, 4), '-')
    if arg == 'site': return ch([f'www.{a}{b}.nl', f'https://{a}-{b}.nl', f'https://www.{a}{b}.com/over-mij', f'https://{a}{b}.wordpress.com', f'https://{a}{b}.nl/cv'])
    return g_url(lang, ch(['li', 'fb', 'ig', 'x', 'tt', 'staff']))
def g_ip(lang, arg):
    def v4():
        return wch((f'{ch([31, 37, 46, 62, 77, 80, 82, 84, 86, 89, 91, 94, 145, 178, 185, 188, 195, 212, 213, 217])}.{ri(1, 254)}.{ri(0, 255)}.{ri(1, 254)}', 6), (f'192.168.{ri(0, 254)}.{ri(2, 254)}', 1.5), (f'10.{ri(0, 254)}.{ri(0, 254)}.{ri(2, 254)}', 1.5), (f'172.{ri(16, 31)}.{ri(0, 254)}.{ri(2, 254)}', .8))
    def v6():
        p = ch(['2a02:a4', '2001:1c', '2a00:14', '2a01:c5'])
        return ch([p + ':'.join([pat('hh')] + [pat('hhhh') for _ in range(6)]), p + pat('hh') + ':' + pat('1hhh') + '::' + pat('1hh'), p + pat('hh') + ':' + pat('1hhh') + ':1:' + pat('1hhh') + ':' + pat('1hhh') + ':' + pat('1hh') + ':' + pat('1hhh'), (p + pat('hh') + ':' + pat('1hhh') + '::1').upper(), 'fe80::' + pat('1hhh') + ':' + pat('hh') + 'ff:fe' + pat('hh') + ':' + pat('1hhh')])
    if arg == '4': return v4()
    if arg == '6': return v6()
    return v4() if R.random() < .75 else v6()
def g_mac(lang, arg):
    b = [ch(['00', '3c', 'a4', 'b8', 'f0', 'dc', '48', '9c', 'e8', '74'])] + [pat('hh') for _ in range(5)]
    if not any(c.isalpha() for c in ''.join(b)): b[2] = 'c' + b[2][1]
    s = ':'.join(b)
    o = [(s, 3), (s.upper(), 4), (s.upper().replace(':', '-'), 3), (s.replace(':', '-'), 1), (grp(s.replace(':', ''), (4, 4, 4), '.'), 1)]
    if arg != 'bare': o += [(s.upper().replace(':', ''), 1), (s.upper().replace(':', ' '), .5)]
    return wch(*o)
def nlpc():
    while True:
        l = pat('CC').replace('X', 'W') if R.random() < .6 else ch('ABCDEGHJKLMNPRSTVWXZ') + ch('ABCDEGHJKLMNPRSTVWXZ')
        if l not in ('SS', 'SD', 'SA'): return pat('1999'), l
BEPC = [('9000', 'Gent'), ('2000', 'Antwerpen'), ('3000', 'Leuven'), ('8000', 'Brugge'), ('3500', 'Hasselt'), ('1000', 'Brussel'), ('2300', 'Turnhout'), ('8500', 'Kortrijk'), ('9100', 'Sint-Niklaas'), ('2800', 'Mechelen')]
DEPC = [('50667', 'Köln'), ('40213', 'Düsseldorf'), ('10115', 'Berlin'), ('48599', 'Gronau'), ('47533', 'Kleve'), ('20095', 'Hamburg'), ('26789', 'Leer')]
UKA = dict(zip(['Leeds', 'Bristol', 'Manchester', 'Norwich', 'Exeter', 'Glasgow', 'Cardiff', 'Oxford', 'York', 'Reading', 'Leicester', 'Brighton', 'London'], ['LS', 'BS', 'M', 'NR', 'EX', 'G', 'CF', 'OX', 'YO', 'RG', 'LE', 'BN', 'SW']))
def ukpc(a=None): return (a or ch(list(UKA.values()) + ['E', 'N', 'SE'])) + str(ri(1, 19)) + ch([' ', ' ', ' ', '']) + pat('9') + ch('ABDEFGHJLNPQRSTUWXYZ') + ch('ABDEFGHJLNPQRSTUWXYZ')
def g_pc(lang, arg):
    # arg 'pc': bare postcode in the country of the language; 'town': postcode with town
    n, l = nlpc(); f = wch((f'{n} {l}', 6), (f'{n}{l}', 3), (f'{n} {l.lower()}', .4), (f'{n}{l.lower()}', .4), (f'{n}  {l}', .3), (f'{n}-{l}', .2), (f'{n}\u00a0{l}', .2))
    if arg == 'nl': return f
    if arg == 'nltown': return ('', f, ch([' ', '  ', ' ', ', ']) + ch(TOWN).upper() if R.random() < .3 else ' ' + ch(TOWN))
    if arg == 'pc': return f if lang == 'nl' else ukpc()
    if lang == 'nl':
        return wch((('', f, ' ' + ch(TOWN)), 6), (('', f, '  ' + ch(TOWN).upper()), 1.5), (('NL-', f'{n} {l}', ' ' + ch(TOWN)), .5), ((ch(['', '', 'B-']),) + (lambda t: (t[0], ' ' + t[1]))(ch(BEPC)), 1.3), ((ch(['', 'D-']),) + (lambda t: (t[0], ' ' + t[1]))(ch(DEPC)), .8))
    tw = ch(list(UKA))
    return wch(((tw + ch([' ', ', ', ', ']), ukpc(UKA[tw]), ''), 5), (('', f, ' ' + ch(TOWN)), 3), ((ch(['Boston, MA ', 'Austin, TX ', 'Seattle, WA ', 'Chicago, IL ']), ch(['02118', '78704', '98101', '60614', '02139-4307', '60657-1234']), ''), 1), (('', ) + (lambda t: (t[0], ' ' + t[1]))(ch(DEPC)), .5))
def g_addr(lang, arg):
    if lang == 'nl':
        n = wch((ri(1, 60), 6), (ri(61, 399), 3), (ri(400, 1290), .6))
        add = wch(('', 10), (ch('abcd'), 2), (ch('ABC'), 1.5), (' ' + ch('ABCD'), 1), ('-' + ch(['I', 'II', 'III', 'hs', 'A', 'B', '1', '2', '3', '14', '102']), 2.5), (ch([' bis', ' hs', ' huis', ' rd', ' zw', ' A-bis', ' 2 hoog', ' III', ' H']), 1.2), (f'/{ri(1, 9)}', .3), (f' bus {ri(1, 20)}', .4), (f' {ch("AB")}{ri(1, 30)}', .2), (f'{ch("AB")}{ri(1, 9)}', .2), (f'-{ri(1,6)}-{ri(1,40)}', .1))
        s = f'{ch(NLSTREET)} {n}{add}'
        if arg == 'for': return ch([f'Hauptstraße {ri(1, 99)}', f'Am Markt {ri(1, 20)}a', f'{ri(1, 99)} rue de la Gare', f'Bahnhofstr. {ri(1, 99)}', f'Grote Markt {ri(1, 40)} bus {ri(1, 9)}', f'{ri(2, 99)} bis, avenue Victor Hugo'])
        return wch((s, 12), (s.upper(), .3), (s.lower(), .2))
    n = str(ri(1, 180)) + wch(('', 8), (ch('ABC'), 1), (ch('abc'), 1))
    s = f'{n} {ch(ENSTREET)}'
    return wch((s, 8), (f'Flat {ri(1, 24)}, {s}', 2), (f'Apt {ri(1, 9)}{ch("ABC")}, {s}', .6), (f'Unit {ri(1, 9)}, {s}', .5), (f'{n}, {ch(ENSTREET)}', .6), (f'{ri(100, 4999)} {ch(["Oak", "Maple", "Washington", "2nd"])} {ch(["St", "Ave", "Blvd"])} {ch(["Apt", "#", "Suite"])} {ri(1, 40)}'.replace('# ', '#'), .8))
def g_dob(lang, arg): return mdate(lang, *((2006, 2020) if arg == 'kid' else (1932, 2005)), arg=None if arg == 'kid' else arg)
def g_date(lang, arg):
    d = P0['d']   # the day of this text; a second date lies some days or weeks later
    P0['d'] = d + datetime.timedelta(days=ri(2, 60))
    return mdate(lang, 2012, 2026, yearless=arg == 'word', arg=arg, on=d)
def g_age(lang, arg):
    a = ri(18, 94)
    if arg == 'kid': a = ri(3, 17)
    if arg == 'old': a = ri(66, 99)
    if arg == 'num': return str(a)
    if arg == 'mnd': return f'{ri(2, 23)} ' + ('months' if lang == 'en' else ch(['maanden', 'mnd', 'maanden']))
    if lang == 'nl':
        if arg in ('jarige',): return ch([f'{a}-jarige', f'{a}-jarige', f'{a} jarige', f'{a}-Jarige' if 0 else f'{a}-jarige'])
        if arg == 'kjarige': return f'{ri(4, 17)}-jarige'
        if arg == 'j': return ch([f'{a}j', f'{a} jr', f'{a} jr.', f'{a} j.', f'{a} j', f'{a}jr'])
        return wch((f'{a} jaar', 12), (f'{a} jaren', .4))
    if arg == 'yo': return ch([f'{a}-year-old', f'{a}-year-old', f'{a} year old'])
    if arg == 'kyo': return f'{ri(3, 17)}-year-old'
    if arg == 'note': return ch([f'{a} yo', f'{a}yo', f'{a} y/o', f'{a} yrs', f'{a} y'])
    if arg == 'aged': return ch([f'aged {a}', f'age {a}', f'aged {a}'])
    if arg == 'kaged': return f'aged {ri(3, 17)}'
    return ch([f'{a} years', f'{a} years', f'{a} yrs'])
def g_patient(lang, arg):
    return wch((digs(7), 4), (digs(8, False), 2), (digs(6), 2), (f'P{digs(6)}', 1), (f'P-{digs(6)}', 1), (f'PT-{ri(2015, 2025)}-{digs(5, False)}', .7), (grp(digs(7, ), (3, 4), '.'), .5), (grp(digs(6), (3, 3), ' '), .5), (f'{ch(["ZH", "MCW", "UMC", "RZ"])}{digs(7)}', .8), (f'00{digs(6)}', .7), (digs(10), .4), (f'{digs(4)}-{digs(4)}', .5), (f'{pat("X")}{digs(5)}/{ri(15, 25)}', .2))
def g_student(lang, arg):
    return wch((f's{digs(7)}', 3), (f'S{digs(7)}', 1), (digs(7), 3), (digs(6), 2), (f'500{digs(6, False)}', 1.2), (f'0{digs(6)}', 1), (f'u{digs(7)}', .7), (f'i6{digs(6)}', .6), (f'{ri(2016, 2025)}{digs(5, False)}', 1), (f'{ri(15, 25)}-{digs(5)}', .7), (f'LL{digs(5)}', .5), (f's-{digs(6)}', .4), (f'STU{digs(6)}' if lang == 'en' else f'ST{digs(6)}', .6), (digs(8), 1))
def g_pers(lang, arg):
    return wch((digs(5), 3), (digs(6), 4), (f'00{digs(4)}', 1), (f'P{digs(5)}', 1), (f'{ch(["MW", "PN", "HR"])}-{digs(4)}', 1.2), (f'{ch(["E", "EMP", "EMP-", "W"])}{digs(5)}' if lang == 'en' else f'{ch(["M", "p", "W"])}{digs(5)}', 1.5), (digs(8), 1), (f'{digs(3)}.{digs(3)}', .4), (f'{digs(4)}', .8), (f'{ri(1998, 2025)}-{digs(3)}', .5), (f'{digs(2)}/{digs(4)}', .3))
def g_ua(lang, arg):
    c = f'{ri(95, 131)}.0.{wch((0, 3), (ri(4000, 6900), 2))}.{wch((0, 3), (ri(10, 220), 2))}'
    ff = ri(78, 133); ios = f'{ri(13, 18)}_{ri(0, 7)}'; sf = f'{ri(13, 18)}.{ri(0, 6)}'
    ph = ch(['SM-G991B', 'SM-A525F', 'Pixel 7', 'Pixel 8 Pro', 'moto g(30)', 'M2101K6G', 'CPH2211', 'SM-S918B'])
    pcs = [f'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{c} Safari/537.36',
      f'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{c} Safari/537.36 Edg/{c.split(".")[0]}.0.{ri(1000, 2900)}.{ri(20, 99)}',
      f'Mozilla/5.0 (Windows NT {ch(["10.0", "6.1"])}; Win64; x64; rv:{ff}.0) Gecko/20100101 Firefox/{ff}.0',
      f'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_{ri(1, 7)}) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/{sf} Safari/605.1.15',
      f'Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:{ff}.0) Gecko/20100101 Firefox/{ff}.0',
      f'Mozilla/5.0 (X11; CrOS x86_64 {ri(14000, 15900)}.{ri(1, 99)}.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{c} Safari/537.36',
      'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko',
      f'Opera/9.80 (Windows NT 6.1; U; nl) Presto/2.{ri(8, 12)}.{ri(100, 400)} Version/1{ri(0, 2)}.{ri(10, 60)}',
      f'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{c} Safari/537.36']
    mob = [f'Mozilla/5.0 (iPhone; CPU iPhone OS {ios} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/{sf} Mobile/15E148 Safari/604.1',
      f'Mozilla/5.0 (Linux; Android {ri(9, 15)}; {ph}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{c} Mobile Safari/537.36',
      f'Mozilla/5.0 (iPad; CPU OS {ios} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/{sf} Mobile/15E148 Safari/604.1',
      f'Mozilla/5.0 (iPhone; CPU iPhone OS {ios} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148',
      f'Mozilla/5.0 (Linux; Android {ri(10, 14)}; {ph}) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/{ri(14, 25)}.0 Chrome/{c} Mobile Safari/537.36',
      f'Mozilla/5.0 (Android {ri(9, 14)}; Mobile; rv:{ff}.0) Gecko/{ff}.0 Firefox/{ff}.0']
    app = [f'Dalvik/2.1.0 (Linux; U; Android {ri(9, 14)}; {ph} Build/{pat("XX")}1A.{ri(20, 24)}0{ri(1, 9)}05.00{ri(1, 9)})', f'MijnZorgApp/{ri(1, 9)}.{ri(0, 20)}.{ri(0, 9)} (iPhone; iOS {ri(14, 18)}.{ri(0, 6)}; Scale/3.00)', f'okhttp/4.{ri(2, 12)}.{ri(0, 9)}', f'MijnSchool/{ri(100, 999)} CFNetwork/{ri(1200, 1498)}.0.{ri(1, 9)} Darwin/{ri(20, 24)}.{ri(1, 6)}.0']
    if arg == 'mob': return ch(mob)
    if arg == 'pc': return ch(pcs)
    if arg == 'app': return ch(app)
    return ch(pcs * 2 + mob * 3 + app[:2])
def uuid(up=None):
    s = pat('hhhhhhhh-hhhh-4hhh-') + ch('89ab') + pat('hhh-hhhhhhhhhhhh')
    return s.upper() if up else s
def g_dev(lang, arg):
    if arg == 'imei':
        s = luhn(ch(['35', '86', '01', '99']) + digs(12, False))
        return wch((s, 6), (grp(s, (2, 6, 6, 1), '-'), 1), (grp(s, (2, 6, 6, 1), ' '), 1.5), (grp(s, (6, 2, 6, 1), ' '), .7), (grp(s, (3, 3, 3, 3, 3), ' '), .5), (grp(s, (8, 6, 1), '/'), .2))
    if arg == 'aid': return pat('hhhhhhhhhhhhhhh') + ch('abcdef')
    if arg == 'idfa': return uuid(True)
    if arg == 'gaid': return uuid()
    return ch([pat('C02XAAAAAA9A'), 'F' + pat('AA') + pat('XAAAAAA9A')[:9], '5CG' + pat('9999AAA'), 'R58' + ch('MNR') + pat('99AAAAA'), 'PF' + pat('9XAAAAA')[:6], pat('XX') + digs(9), pat('AAAA-9999-AAAA'), digs(12), 'SN' + digs(8), pat('9XAAA99')])
GEN = dict(bsn=g_bsn, iban=g_iban, card=g_card, kvk=g_kvk, vat=g_vat, passport=g_passport, id_card=g_id, driving_licence=g_dl, licence_plate=g_plate, phone=g_phone, email=g_email, url_person=g_url, ip=g_ip, mac=g_mac, postcode=g_pc, address=g_addr, date_of_birth=g_dob, date=g_date, age=g_age, patient_number=g_patient, student_number=g_student, personnel_number=g_pers, user_agent=g_ua, device_id=g_dev)
F = {}
def add(t, lang, block):
    for line in block.strip('\n').split('\n'):
        if line.strip(): F.setdefault(t, []).append((lang, line.replace('\\n', '\n').replace('\\t', '\t')))
# ================================================================ frames
add('bsn', 'nl', r'''
Geachte {title},\n\nU hebt een aanvraag gedaan voor bijzondere bijstand. Wij hebben uw burgerservicenummer ({V}) gecontroleerd in de basisregistratie.\n\nAfdeling Werk en Inkomen
Naam: {name}\nGeboortedatum: {dob}\nBSN: {V}\nZorgverzekeraar: {ins}
Het BSN van uw kind is {V}; u vindt het ook op de zorgpas.
In de loonadministratie staat {init} geregistreerd met sofinummer {V}.
Patiënt {init}, BSN {V}, werd op {date} gezien op de polikliniek cardiologie.
Wilt u het volgende invullen?\n1. Achternaam: {last}\n2. Burgerservicenummer: {V}\n3. Nationaliteit: Nederlandse
Aanmeldformulier {school}\n\nLeerling: {name}\nBSN / onderwijsnummer: {V}\nGroep: 5
De verdachte, {name}, geboren te {town}, burgerservicenummer {V}, is ter zake verhoord.
Ik heb vandaag mijn DigiD aangevraagd maar krijg een fout. Mijn bsn is {V}, kunt u kijken wat er misgaat?
Op de loonstrook van {month} staat een verkeerd BSN: er staat {V:plain}, terwijl het {V:plain} moet zijn.
Werknemersgegevens\tBSN\tIn dienst\n{init}\t{V}\t{date:num}
Toeslagaanvrager (burgerservicenr. {V}) en toeslagpartner (burgerservicenr. {V}) wonen op hetzelfde adres.
Door ondertekening machtigt {title} (bsn: {V}) de gemeente {town} om gegevens op te vragen bij het UWV.
Vermeld bij al uw correspondentie met de Belastingdienst uw BSN: {V}.
Aangifte inkomstenbelasting {year}\nBurgerservicenummer\n{V}\nNaam\n{init}
Beste HR,\n\nHierbij stuur ik mijn BSN-nummer door voor het contract: {V}.\nEen kopie van mijn ID volgt.\n\nGroet,\n{first}
De huurder, {name}, met BSN {V}, verklaart de woning in goede staat te hebben ontvangen.
Verwijsbrief huisarts\nBetreft: {init} (m), BSN{V:plain}\nReden: aanhoudende hoestklachten
BSN kind: {V}\nBSN ouder 1: {V}\nWij vragen kinderopvangtoeslag aan per {date}.
Uw persoonsnummer bij de SVB is gelijk aan uw burgerservicenummer, te weten {V}.
Kopie legitimatie ontvangen. Burgerservicenummer op de achterzijde: {V}. Foto onherkenbaar gemaakt.
bsn={V:plain}; naam={last}; regeling=Wmo; status=toegekend
''')
add('bsn', 'en', r'''
Your citizen service number (BSN) is {V}. Please keep this letter in a safe place.
Registration form – municipality of {town}\nSurname: {last}\nBSN: {V}\nDate of arrival: {date}
Dear HR, my Dutch social security number (BSN) is {V}. Could you add it to my payroll file?
The patient, {name} (BSN {V}), was discharged on {date}.
Burgerservicenummer: {V}\nPlease quote this number whenever you contact the tax office.
We could not process your healthcare allowance because the BSN you gave, {V}, belongs to another household member.
Employee onboarding checklist\n[x] Copy of ID\n[x] BSN {V}\n[ ] Signed contract
The applicant's sofi number {V} appears on the 2004 tax assessment attached as exhibit 3.
For the 30% ruling we need the BSN of both partners: {V} and {V}.
Hi {first}, I finally got my BSN number from the town hall, it's {V}. Can I open a bank account now?
According to the tenancy file the tenant, citizen service no. {V}, moved in on {date}.
''')
add('iban', 'nl', r'''
Wij hebben € 45,00 teruggestort op rekeningnummer {V} ten name van {init}.
Machtiging doorlopende SEPA-incasso\nNaam: {name}\nIBAN: {V}\nPlaats: {town}
Wilt u de huur voortaan overmaken naar {V} t.n.v. {corp}?
Beste klant,\n\nUw bestelling is retour ontvangen. We storten {eur} terug op {V}.\n\nTeam webshop
Declaratie schoolreis: graag op mijn rekening {V}, {init}.
Lidmaatschap sportvereniging\nIk betaal de contributie per automatische incasso van bankrekening {V}.\nHandtekening: {init}
Uit het bankafschrift blijkt dat op {date} een bedrag van {eur} is overgeboekt van {V} naar {V}.
Het salaris wordt maandelijks gestort op bankrekening (IBAN) {V}.
Betaal voor {date} via {V} o.v.v. factuurnummer {n:6}.
Aangever verklaart dat hij {eur} heeft overgemaakt naar {V}, op naam van de verdachte.
Mijn nieuwe rekeningnummer is {V}. Kunt u de uitkering daarop storten?
IBAN {V} | BIC {bic} | t.n.v. {comp}
U hebt de zorgverzekering opgezegd. De teveel betaalde premie krijgt u terug op {V}.
Formulier wijziging bankrekening\nOude IBAN: {V}\nNieuwe IBAN: {V}\nIngangsdatum: {date:num}
Veroordeelt gedaagde tot betaling van {eur} aan eiser, over te maken op IBAN {V}.
Beste ouders, de bijdrage voor het kamp kan naar {V} van de oudervereniging. Zet de naam van uw kind erbij.
{comp}\nBank: Rabobank {V}\n{town}
Tikkie lukte niet dus hier mijn iban: {V}. Thx! {first}
Waarborgsom\nDe borg van {eur} wordt na oplevering teruggestort op de rekening van huurder ({V}).
Inschrijving donateur: ik geef {eur} per jaar. Rek.nr. {V}.
Toekenning schadevergoeding: het bedrag is overgemaakt op het door u opgegeven rekeningnummer {V}.
''')
add('iban', 'en', r'''
Please transfer the deposit of {eur} to IBAN {V}, account holder {name}.
Bank details for salary payments\nAccount holder: {name}\nIBAN: {V}
Your refund has been sent to account {V} and should arrive within three working days.
I hereby authorise {comp} to collect the membership fee from my bank account {V}.
Invoice {n:5}\nTotal due: {eur}\nPay to: {V}\nReference: your surname
The victim was told to move her savings to a "safe account", {V}, on {date}.
New bank account (IBAN): {V}\nOld bank account (IBAN): {V}\nSigned: {name}
Rent is payable in advance on the first of each month to {V}.
Could you check whether my claim was paid out? My IBAN is {V} and I still have not seen the {eur}.
Expense claim approved. Payment of {eur} will be made to {V}.
The school trip costs {eur}; parents can pay to {V} in the name of {comp}.
''')
add('card', 'nl', r'''
De reservering is gegarandeerd met creditcard {V}, geldig tot 09/27.
Betaalmethode: Visa/Mastercard\nKaartnummer: {V:v}\nNaam op kaart: {init}
Geachte {title}, de transactie met creditcardnummer {V} is geweigerd door uw bank.
Aangifte: aangever mist zijn portemonnee met daarin een creditcard met nummer {V}.
Ik wil graag mijn kaart blokkeren, het nummer is {V} en ik ben hem in {town} kwijtgeraakt.
Hotelformulier\nGast: {name}\nCreditcard: {V}   Exp: 04/28   CVC: {n:3}
Uw abonnement kon niet worden verlengd: de kaart {V} is verlopen.
Uit de administratie van verdachte blijkt dat de kaart met nummer {V} 14 maal is gebruikt.
Bestelling {n:6} is betaald met Mastercard {V:m} op naam van {init}.
Declaratie reiskosten: betaald met de zakelijke creditcard ({V}), bon bijgevoegd.
Kunt u het bedrag van {eur} afschrijven van mijn creditcard? Nummer: {V}, vervaldatum 11/26.
Creditcardmachtiging\nOndergetekende {init} machtigt {comp} tot afschrijving van {eur} van kaartnr. {V}.
Visa {V:v} – {eur} – goedgekeurd
American Express-kaart {V:a} is toegevoegd aan uw account.
De bank heeft u een nieuwe creditcard gestuurd. Uw oude kaart met nummer {V} werkt nog tot {date}.
Reisverzekering: noodhulp is voorgeschoten en verrekend met cc {V}, houder {name}.
Notitie klantenservice: klant noemde telefonisch zijn hele creditcardnummer, {V}. Verwijderen uit dossier!
Betalen per creditcard: {V} (kaarthouder {init})
Huurauto {town}\nBorg: {eur}\nGereserveerd op card: {V}\nBestuurder: {name}
De twee kaarten op het account zijn {V} (privé) en {V} (zakelijk).
Mastercard\n{V:m}\ngeldig t/m 12/29\n{init}
''')
add('card', 'en', r'''
We charged {eur} to your credit card {V} on {date}.
Cardholder: {name}\nCard number: {V}\nExpiry: 08/27\nCVV: {n:3}
Please cancel my card, number {V}. It was stolen outside the station in {town}.
Booking guarantee: Visa {V:v}, exp 03/28, in the name of {name}.
Your payment with MasterCard {V:m} was declined by the issuer.
Statement of {name}: "I read out my full card number, {V}, to the man on the phone."
Amex {V:a} has been saved as your default payment method.
Donation form\nI would like to give {eur}\nCredit card no.: {V}\nSignature: {name}
Travel desk: use corporate card {V} for the flights and {V} for the hotel.
Dear guest, the credit card given with your reservation, {V}, could not be authorised. Please provide another.
Debit card lost on {date}; card no {V}; holder {name}; replacement sent.
''')
add('kvk', 'nl', r'''
{comp} is ingeschreven bij de Kamer van Koophandel onder nummer {V}.
{comp}\nKvK-nummer: {V}\n{town}
Eiseres, gevestigd te {town}, ingeschreven in het handelsregister onder nr. {V}, vertegenwoordigd door {init}.
Aanvraag subsidie\nNaam organisatie: {comp}\nKvK: {V}\nContactpersoon: {name}
Sinds {year} werk ik als zzp'er (kvk {V}) in de thuiszorg.
Op deze opdracht zijn de algemene voorwaarden van toepassing, gedeponeerd bij de KvK te {town} onder nummer {V}.
Vermeld bij de aanvraag van een parkeervergunning voor bedrijven uw KvK-nummer. Wij hebben van u {V} genoteerd.
K.v.K. {town} {V} – betaling binnen 14 dagen
Leveranciersformulier\nHandelsnaam: {comp}\nInschrijving Kamer van Koophandel: {V}\nRechtsvorm: eenmanszaak
Beste {first},\n\nVoor de factuur hebben we je kvk-nr nodig. Volgens het register is dat {V}, klopt dat?\n\nAdministratie
De vereniging van huurders staat in het handelsregister als {V}.
Verhuurder: {comp}, KVK {V}, hierna te noemen "verhuurder".
Uittreksel handelsregister\nKvK-nummer {V}\nDatum inschrijving {date:num}\nStatutaire zetel {town}
De overeenkomst is gesloten tussen {comp} (KvK-nr. {V}) en {comp} (KvK-nr. {V}).
Onze praktijk: {comp} | Handelsregisternummer {V} | AGB-code op aanvraag
Webshop van {name}\nKVK: {V}\nRetouradres: {town}
Faillissement uitgesproken van {init}, h.o.d.n. {comp}, dossiernummer KvK {V}.
Bij het UWV is de werkgever bekend met KvK-nummer {V} en de naam {comp}.
Opdrachtnemer verklaart te zijn ingeschreven in het Handelsregister ({V}) en voor eigen rekening te werken.
Inschrijfnummer K.v.K.: {V}\nBestuurder: {name}\nFunctie: penningmeester
Klant wil zakelijk bestellen, kvk-nummer is {V}, naam bedrijf volgt.
''')
add('kvk', 'en', r'''
{comp} is registered with the Dutch Chamber of Commerce under number {V}.
Company: {comp}\nChamber of Commerce no.: {V}\nDirector: {name}
The claimant, entered in the trade register under no. {V}, seeks payment of {eur}.
CoC number {V} | {comp} | {town}
Please send us your KvK number before we pay the invoice. On file: KvK {V}.
Supplier registration form\nTrading name: {comp}\nCoC (KvK): {V}\nContact: {name}
I have been self-employed since {year} (KvK {V}) and invoice monthly.
Our general terms have been filed with the Chamber of Commerce (Kamer van Koophandel) under {V}.
Landlord: {comp}, Dutch trade register number {V}.
Commercial register: {V}\nLegal form: sole proprietorship\nOwner: {name}
The contract is between {comp} (Chamber of Commerce {V}) and {comp} (Chamber of Commerce {V}).
''')
add('vat', 'nl', r'''
Factuur {n:5}\n{comp}\nBtw-nummer: {V}\nTotaal: {eur}
Het btw-identificatienummer van onze praktijk is {V}.
Op uw factuur ontbreekt het BTW-nr. van de afnemer. Volgens onze gegevens is dat {V}.
Vanaf 1 januari 2020 krijgt u een nieuw btw-id: {V:NL}. Gebruik dit op uw facturen.
{comp} | btw {V} | {town}
Geachte ondernemer,\n\nUw oude btw-nummer was {V:NL}. Uw nieuwe btw-identificatienummer is {V:NL}.\n\nBelastingdienst
De btw is verlegd naar {V}.
Leveranciersgegevens\nNaam: {comp}\nOmzetbelastingnummer: {V:NL}\nPlaats: {town}
Ik ben zzp'er, mijn BTW-id luidt {V}. De factuur volgt deze week.
Intracommunautaire levering aan {comp}, btw-nr. afnemer {V}.
Bestelling zakelijk account: het btw-nummer {V} kon niet worden gecontroleerd in VIES.
Webshop {comp}\nBTW: {V}\nKlantenservice bereikbaar op werkdagen
Omzetbelasting: aangifte 2e kwartaal\nNummer: {V:NL}\nTe betalen: {eur}
De curator meldt dat gefailleerde de btw-aangiften onder nummer {V:NL} niet heeft gedaan.
B.T.W. nr {V}, betaling binnen 30 dagen na factuurdatum.
Beste {first}, kun je het BTW nummer op de offerte aanpassen? Het moet {V} zijn. Groet, {first}
Alle bedragen zijn exclusief 21% btw.\nBTW-identificatienummer {V}
Ondernemingsnummer / btw: {V:BE}\nMaatschappelijke zetel te Gent
De fiscale eenheid heeft als btw-nummer {V:NL} en bestaat uit {comp} en {comp}.
Voor het declareren van de training hebben wij het btw-nummer van de opleider nodig ({V}).
Duitse leverancier\nUSt-IdNr.: {V:DE}\nLevertijd: 2 weken
''')
add('vat', 'en', r'''
Invoice no. {n:5}\n{comp}\nVAT no. {V}\nAmount due: {eur}
Our VAT registration number is {V}.
VAT ID: {V}\nCompany: {comp}\nReverse charge applies.
Please add your VAT number to the order. We currently have {V} on file.
The customer's VAT identification number {V} was found to be valid on {date}.
Reg. office Leeds. VAT Reg No: {V:GB}
VAT number supplier: {V}\nVAT number customer: {V}
Hi {first}, accounts need the supplier's VAT no. before they can pay; it's {V}.
Intra-community supply, VAT exempt. Buyer VAT: {V}.
{comp} – VAT {V} – all prices include VAT
Credit note\nTo: {name}, trading as {comp}\nVAT reg. number: {V}
''')
add('passport', 'nl', r'''
{name}, geboren te {town}, houder van paspoort met nummer {V}.
Paspoortnummer: {V:NL}\nGeldig tot: {date:num}\nNationaliteit: Nederlandse
Ik ben mijn paspoort kwijt. Het nummer was {V}. Kan ik een nieuw aanvragen bij de gemeente?
Proces-verbaal van vermissing\nDocument: nationaal paspoort\nDocumentnummer: {V:NL}\nVermist te: {town}
De identiteit van de verdachte is vastgesteld aan de hand van zijn paspoort ({V}).
Voor de schoolreis naar Londen hebben wij het paspoortnr. van uw kind nodig. U gaf op: {V}.
Identificatie werknemer\nSoort document: paspoort\nNummer: {V}\nKopie gemaakt door: {init}
Uw nieuwe paspoort met nummer {V:NL} ligt klaar aan de balie Burgerzaken.
Visumaanvraag: paspoort nr. {V}, afgegeven te {town} op {date}.
Legitimatie bij ondertekening huurcontract: paspoort {V} (gezien en akkoord, {init}).
Reisgenoten\n1. {name} – paspoort {V}\n2. {name} – paspoort {V}
De notaris verklaart dat de comparant zich heeft gelegitimeerd met een paspoort met kenmerk {V}.
Beste {first}, op het ticket staat een verkeerd paspoortnummer; het juiste nummer is {V}.
Aanvrager: {init}\nReisdocument: paspoort\nDoc.nr.: {V:NL}\nAfgegeven door: burgemeester van {town}
Eiser heeft bij de IND een kopie van zijn paspoort (nummer {V}) overgelegd.
Bij de inschrijving toonde betrokkene een buitenlands paspoort, no. {V}, zonder verblijfssticker.
De hotelreceptie noteerde paspoort: {V}.
Uw paspoort {V:NL} verloopt op {date}. Maak op tijd een afspraak bij de gemeente.
VOG-aanvraag, identiteitsbewijs: Paspoort, nummer {V}.
paspoort_nr: {V}; afgiftedatum: {date:num}; instantie: {town}
Ondergetekende, {name}, paspoorthouder nr. {V}, machtigt {name} het document op te halen.
''')
add('passport', 'en', r'''
Passport number: {V:GB}\nNationality: British\nDate of expiry: {date}
My passport no. is {V} and it expires next year.
The suspect identified himself with a passport numbered {V}.
Lost property report: one passport, {V}, in the name of {name}.
Right to work check\nDocument seen: passport\nDocument number: {V}\nChecked by: {name}
Please bring your passport ({V}) to the appointment on {date}.
School trip to Paris – passport details\nPupil: {name}\nPassport no: {V}
Travellers: {name} (passport {V}) and {name} (passport {V}).
The appellant travelled on passport {V}, issued in {town}.
Your application for a replacement of passport {V} has been received.
Dear visa desk, there is a typo in my form: the passport number should read {V}.
''')
add('id_card', 'nl', r'''
Nummer identiteitskaart: {V}\nAfgegeven te: {town}\nGeldig tot: {date:num}
{title} legitimeerde zich met een identiteitskaart met nummer {V}.
Uw ID-kaart ({V:NL}) ligt klaar. U kunt hem ophalen bij de balie in {town}.
Ik ben bestolen van mijn tas met daarin mijn identiteitskaart, nummer {V}.
Identificatie\nSoort: Nederlandse identiteitskaart\nDocumentnr.: {V:NL}\nNaam: {init}
Bij indiensttreding getoond: ID-kaart nr. {V}, kopie in personeelsdossier.
De huurder heeft zich gelegitimeerd met zijn identiteitskaart {V}.
Getuige {name}, identiteitskaartnummer {V}, verklaarde het volgende.
Belgische eID\nKaartnummer: {V:BE}\nNaam: {name}
Betrokkene verblijft in Nederland met een Spaanse identiteitskaart (DNI) {V:ES}.
Voor het afhalen van het pakket is ID getoond: identiteitskaart, {V}.
Aanvraag rekening minderjarige\nID-bewijs kind: identiteitskaart {V}\nID-bewijs ouder: identiteitskaart {V}
Verlies identiteitskaart gemeld op {date}. Kaartnummer {V:NL}. Gemeente {town}.
Beste {first},\n\nOp de kopie is het nummer van je ID-kaart niet leesbaar. Is het {V}?\n\nGroet, P&O
Comparant: {name}, houder van identiteitskaart nummer {V}, afgegeven te {town}.
Soort legitimatiebewijs: ID-kaart / nummer: {V} / geldig: ja
De jongere toonde een identiteitskaart ({V}) waaruit bleek dat hij 16 jaar was.
Volmacht stemmen\nNaam gemachtigde: {init}\nNr. identiteitskaart: {V}
Uw identiteitskaart met documentnummer {V} verloopt over drie maanden.
De Duitse Personalausweis van betrokkene heeft nummer {V:DE}.
Vraag 4. Nummer van uw identiteitsbewijs (ID-kaart): {V}
''')
add('id_card', 'en', r'''
Identity card number: {V}\nIssued in: {town}
The tenant presented a Dutch identity card, no. {V:NL}.
ID card {V} was reported lost on {date}.
Proof of identity: national ID card\nDocument no.: {V}\nName: {name}
{name}, holder of identity card {V}, appeared before me, notary in {town}.
Please confirm the number of your national identity card. We have {V} in our records.
Belgian identity card: {V:BE}\nValid until: {date}
The witness identified herself with a Spanish ID card (DNI {V:ES}).
Hi {first}, HR could not read the ID card number on your scan. Is it {V}?
Membership form\nID type: ID card\nID no.: {V}\nName: {name}
Parcel handed over to {name} after checking national ID no. {V}.
''')
add('driving_licence', 'nl', r'''
Rijbewijsnummer: {V}\nCategorie: B\nGeldig tot: {date:num}
De bestuurder toonde een rijbewijs met nummer {V}.
Ik wil mijn rijbewijs als vermist opgeven. Nummer {V}.
Sollicitatie chauffeur: in bezit van rijbewijs B/C (nr. {V}) en code 95.
Het CBR heeft uw rijbewijs ({V:NL}) ongeldig verklaard per {date}.
Huurauto\nBestuurder: {name}\nRijbewijsnr.: {V}\nKlasse: compact
Leaseregeling: kopie rijbewijs {V} is opgenomen in het dossier van {init}.
Uw nieuwe rijbewijs met documentnummer {V:NL} ligt klaar bij de gemeente {town}.
Aanrijdingsformulier\nBestuurder A: {init}\nRijbewijs: {V}\nAfgegeven te: {town}
De politie heeft het rijbewijs van verdachte, nummer {V}, ingevorderd.
Als vrijwillige buschauffeur geef ik hierbij mijn rijbewijsnummer door: {V}.
Legitimatie: rijbewijs {V}, gezien door {init} op {date}.
Gezondheidsverklaring\nNaam: {name}\nNr. rijbewijs: {V}
Het Duitse rijbewijs (Führerschein) van betrokkene draagt nummer {V:DE}.
Omwisseling Brits rijbewijs: {V:GB} ingeleverd op {date}.
Beste planning, mijn rijbewijs is verlengd. Het nieuwe nummer is {V:NL}, geldig tien jaar.
Rijbewijs Nr {V:NL} AM, B, T
Deelauto-account: upload van rijbewijs gelukt, herkend nummer {V}. Klopt dit?
De kantonrechter stelt vast dat gedaagde reed met rijbewijs {V}, dat was verlopen.
RDW: uw aanvraag voor vervanging van rijbewijs {V:NL} is ontvangen.
Oud rijbewijs: {V:NL}\nNieuw rijbewijs: {V:NL}\nReden: verlenging 75+
''')
add('driving_licence', 'en', r'''
Driving licence number: {V}\nName: {name}\nValid from: {date}
The driver produced driving licence {V}.
Car hire agreement\nMain driver: {name}\nLicence no.: {V:GB}\nCountry of issue: UK
I have lost my driver's license, number {V}, and need a replacement.
Job application – bus driver\nDo you hold a full driving licence? Yes, {V}
Your driving licence ({V}) has been revoked for six months from {date}.
Copy of driver's licence {V} kept in the fleet file of {name}.
The insurer requires the driving licence numbers of both drivers: {V} and {V}.
Accident report\nDriver B: {name}\nDriving licence no. {V}\nIssued in: {town}
DVLA driver number: {V:GB}
Please update my details: my new driving licence is numbered {V} and runs until {date}.
''')
add('licence_plate', 'nl', r'''
Uw auto met kenteken {V} staat geparkeerd op een plek voor vergunninghouders.
Parkeervergunning bewoners\nKenteken: {V}\nZone: 4
Wij zagen een grijze Opel Corsa, kenteken {V}, met hoge snelheid wegrijden.
Schadeformulier\nVoertuig A: {V}\nVoertuig B: {V}\nPlaats: {town}
Geachte {title}, voor uw motorrijtuig met het kenteken {V:NL} is nog motorrijtuigenbelasting verschuldigd.
De auto van het bezoek mag op mijn bezoekersvergunning: {V}.
Bekeuring: stilstaan op de stoep, Volkswagen Polo ({V}), {date} om {time} uur.
Hoi, je lichten staan nog aan! Witte Kia met nummerbord {V} bij de achteringang.
Leaseauto: Toyota Yaris, {V:NL}, in gebruik bij {init}.
APK-herinnering\nKenteken {V:NL}\nVervaldatum {date:num}
Getuige noteerde het kenteken {V} op zijn hand.
De polis van uw autoverzekering (kenteken: {V}) is aangepast per {date}.
Op de camerabeelden is een scooter te zien met kentekenplaat {V}.
Mantelzorger {init} parkeert met kenteken {V} voor de deur.
Personeelsparkeren: geef uw kentekens door. {last}: {V} en {V}.
De Ford Transit met kenteken {V} is op last van de officier in beslag genomen.
Verkocht: Renault Clio uit {year}, {V:NL}, vrijwaring ontvangen van de RDW.
Beste bewoners, de auto {V} blokkeert de brandweeruitgang. Graag verplaatsen!
Werkplaatsbon {comp}\nKlant: {last}\nKent.: {V}\nKm-stand: {n:6}
Bezwaar tegen naheffingsaanslag parkeerbelasting, voertuig {V:NL}, {town}.
Bestelbus van de buren: {V} (wit, deuk rechtsachter), staat er al drie weken op de parkeerplaats.
''')
add('licence_plate', 'en', r'''
A blue Ford Focus, registration {V}, left the scene at high speed.
Visitor parking permit\nVehicle registration: {V}\nVisitor of: {name}
The owner of the car with licence plate {V} is asked to move it immediately.
Penalty charge notice\nVehicle: {V:GB}\nContravention: parked in a residents' bay
My insurance covers my car ({V}) and my wife's car ({V}).
Staff parking: {name}, number plate {V}, bay by the gate.
Company van reg. {V} was damaged in {town} on {date}.
The witness wrote down the number plate, {V}.
Motor claim\nPolicyholder: {name}\nReg no: {V}\nMake: Vauxhall Corsa
Your MOT is due. Vehicle registration mark {V:GB}.
Road tax for {V:GB} expires on {date}.
''')
add('phone', 'nl', r'''
U kunt mij overdag bereiken op {V}.
Naam: {name}\nTelefoon: {V}\nWoonplaats: {town}
Bel bij afwezigheid mijn vrouw, {first}: {V}.
Met vriendelijke groet,\n\n{name}\nWoonconsulent\n{corp}\nT {V}
Contactpersoon 1: {first} ({V})\nContactpersoon 2: {first} ({V})
Beste ouders,\n\nIs uw kind ziek? Bel dan voor half negen naar {V:fix}.\n\nDirectie {school}
Mobiel: {V:mob}\nThuis: {V:fix}
Patiënt is telefonisch bereikbaar op {V}; dochter belt terug.
De bezorger belt u op {V:mob} als hij in de buurt is.
Slachtoffer werd gebeld door het nummer {V} en vertrouwde het niet.
App me even als je er bent, {V:mob}. Groetjes {first}
Curriculum vitae\n{name}\n{town}\nTel.: {V}
Voor een afspraak met {doc} belt u de polikliniek via {V:fix}.
Tel. {V}, bereikbaar op {wd} tussen 9 en 12 uur
Huismeester {init} is bereikbaar op telefoonnummer {V} of via het wijkkantoor.
In geval van nood (ICE) bellen: {first}, {V}
Uw advocaat, mr. {init}, heeft als doorkiesnummer {V:fix}.
Wij hebben u gebeld op {V}, maar kregen geen gehoor.
Aanmelding vrijwilliger\nNaam\t{name}\nTel.nr.\t{V}\nBeschikbaar\t{wd}
Uw sms-code is verstuurd naar {V:mob}. Is dit niet uw nummer? Pas het aan.
{init}, {job}, tel {V}, fax {V:fix}
06-nummer van de wijkverpleegkundige: {V:mob}
''')
add('phone', 'en', r'''
You can reach me on {V} after six.
Name: {name}\nMobile: {V}\nTown: {town}
Kind regards,\n\n{name}\n{comp}\nTel: {V}
Emergency contact: {first} (mother), {V}
Please call {doc}'s secretary on {V} to book a follow-up appointment.
The caller, using the number {V}, claimed to be from the bank.
Delivery note: ring {V} if nobody answers the door.
References\n{name}, former manager, phone {V}\n{name}, colleague, phone {V}
If your child is absent, please telephone the school office: {V}.
Membership application\nHome phone: {V}\nOccupation: {job}
Sorry I missed your call, my new number is {V}. {first}
''')
add('email', 'nl', r'''
Stuur uw bewijsstukken naar {V} onder vermelding van uw naam.
Naam: {name}\nE-mail: {V}\nTelefoon: niet opgegeven
Met vriendelijke groet,\n\n{name}\n{job}\n{V}
Van: {name} <{V}>\nAan: {name} <{V}>\nOnderwerp: afspraak {wd}
Mijn e-mailadres is gewijzigd in {V}.
De bevestiging van uw bestelling is verstuurd naar {V}.
Aangeefster ontving op {date} een bericht van het adres {V} met een betaalverzoek.
U kunt uw sollicitatie met cv mailen aan {init}, {V}.
Beste ouders, de mentor van uw kind is bereikbaar via {V}.
Uw account ({V}) is aangemaakt. Klik op de link om uw wachtwoord in te stellen.
Inschrijfformulier tennisvereniging\nNaam lid: {name}\nMailadres: {V}\nLidsoort: senior
cc: {V}
Ik mail het verslag van de keuring naar de patiënt ({V}) zoals besproken.
Contact: {first}, {V}, liefst per mail
Wie kan er wat doen in de bardienst? Reageren kan via {V}, groeten van {first}.
Emailadres: {V}\nNieuwsbrief: ja
De wederpartij heeft per e-mail van {date} (afzender {V}) de huur opgezegd.
Op uw dossier staat nog een oud mailadres, {V}. Wilt u dit controleren?
Uw consulent is {init}. Mailen mag ook: {V}.
mailto:{V}?subject=Afmelding
Curriculum vitae\n{name}\n{town}\n{V}
''')
add('email', 'en', r'''
Please send your CV to {V} before {date}.
From: {V}\nTo: {V}\nSubject: Your appointment
Kind regards,\n{name}\n{V}
We have sent a confirmation to {V}.
My email address is {V}, please use that instead of the phone.
Contact details\nName: {name}\nEmail: {V}
The phishing message came from {V} and asked for her bank details.
A password reset was requested for {V} on {date}.
Parents can write to the form tutor at {V}.
Emergency contact: {name}, {V}
Your landlord has added {V} as a contact for repairs.
''')
add('url_person', 'nl', r'''
Mijn LinkedIn-profiel: {V:li}
Curriculum vitae\n{name}\n{town}\n{V:li}
Volg onze juf op Instagram: {V:at}
Verdachte gebruikt op Instagram de naam {V:at} en plaatst foto's van de buit.
Het profiel {V:fb} is van aangever en is door onbekenden overgenomen.
Meer over dr. {last}: {V:staff}
Foto's van het schoolkamp staan op {V:ig} van meester {first}.
Op X schreef hij ({V:x}) dat de gemeente hem negeert.
Portfolio en eerder werk vindt u op {V:gh}.
Sollicitatie {job}\nNaam: {name}\nLinkedIn: {V:li}\nBeschikbaar: direct
De leerling wordt gepest door het TikTok-account {V:tt}.
Onze nieuwe collega {first} deelt recepten op haar account {V:at}, leuk om te volgen!
Onderzoeker {init} (ORCID {V:orcid}) leidt het project.
De huurder verhuurt de woning door; zie zijn Facebookprofiel {V:fb}.
Stuur mij gerust een berichtje via Insta, {V:at}.
Uw behandelaar stelt zich voor op {V:staff}.
Social media\nInstagram: {V:at}\nFacebook: {V:fb}
Ik heb zelf een website met mijn cv en foto's: {V:site}. Groet, {name}
Kandidaat {name} heeft geen bijlage gestuurd maar verwijst naar {V:li}.
Tweet van {V:at}: "wat een service bij de {hosp}, petje af"
Medewerkerspagina: {V:staff}
Winnaar van de kleurwedstrijd is {V:at}! Stuur ons een DM voor je prijs.
''')
add('url_person', 'en', r'''
My LinkedIn profile is {V:li}.
CV\n{name}\n{town}\n{V:li}
Follow our head teacher on X: {V:at}
The threats were posted by the account {V:x}.
See Dr {last}'s staff page: {V:staff}
The complainant's photos were copied from {V:ig} without permission.
Portfolio: {V:gh}\nAvailable from: {date}
{name} ({V:at}) tweeted about the long wait at the front desk.
ORCID iD: {V:orcid}\nAuthor: {name}
She says the seller contacted her from the Facebook profile {V:fb}.
Thanks to {V:at} for the lovely review of our shop!
Personal website of the applicant {name}: {V:site}
''')
add('ip', 'nl', r'''
Er is ingelogd op uw account vanaf IP-adres {V}. Was u dit niet? Wijzig dan uw wachtwoord.
Uw reactie op het formulier is verzonden op {date} vanaf {V}.\nVermeld dit IP-adres bij vragen.
Uit onderzoek van de politie blijkt dat het IP-adres {V} op naam staat van verdachte.
Digitale ondertekening\nOndertekend door: {name}\nIP-adres: {V}\nTijdstip: {time}
De bestelling is geplaatst vanaf het ip-adres {V}.
Het bericht met de bedreiging is volgens de provider verstuurd via IP {V}.
Beste ict, mijn laptop krijgt geen internet. Er staat bij IPv4-adres: {V:4}
Kenmerk aanvraag: {n:6}\nIP: {V}\nBrowser: Firefox
Tijdens de toets logde leerling {first} in vanaf een ander adres, namelijk {V} (IP), dan op school.
Inzage dossier door {init} op {date}, werkplek met IP-adres {V}.
Mislukte inlogpogingen DigiD-koppeling: 12x vanaf {V}, 3x vanaf {V}.
Het IPv6-adres van uw modem is {V:6}.
Printer administratie staat op ip adres {V:4}, bel de helpdesk als hij niet print.
U hebt toestemming gegeven voor de nieuwsbrief (IP {V}, {date}).
Thuiswerkverbinding van {name} geblokkeerd wegens verdacht IP-adres ({V}).
Logboek klantportaal\n{date:iso} {time}  ingelogd  {last}  {V:4}
De rechtbank beveelt de provider de gebruiker achter IP-adres {V} bekend te maken.
X-Originating-IP: [{V}]
Huurdersportaal: nieuwe aanmelding van apparaat met adres {V:4} in {town}
Stemmen ouderraad: dubbele stem gevonden, beide vanaf IP-nummer {V}.
Received: from mail.ziggo.nl ([{V:4}]) by mx.westerdal.nl; {date}
''')
add('ip', 'en', r'''
We noticed a sign-in to your account from IP address {V}.
Signed electronically by {name}\nIP: {V}\nDate: {date}
The review was posted from {V}, which is the same IP address as the seller's.
Order {n:6}\nCustomer: {name}\nIP address at checkout: {V}
The provider confirmed that IP {V} was assigned to the suspect's home on {date}.
Audit trail: record of {name} opened from workstation {V:4}
Helpdesk ticket\nUser: {name}\nProblem: no connection\nIPv4 address: {V:4}
Two votes came from the same address, {V} (IP), within a minute.
Your IPv6 address is {V:6}.
Failed logins for {first}: {V:4} ({town}), {V:4} (unknown)
Consent to the newsletter was given on {date} from IP address {V}.
''')
add('mac', 'nl', r'''
Het MAC-adres van uw laptop is {V}.
Aanmelden apparaat schoolnetwerk\nLeerling: {name}\nMAC-adres: {V}
Wifi-registratie bezoekers: {first}, iPhone, MAC {V}
Beste ICT, kunnen jullie mijn tablet toelaten op de wifi? Het mac adres is {V}.
Bij doorzoeking is een router aangetroffen met MAC-adres {V}.
Op de sticker onder uw modem staat het MAC-nummer: {V}
De infuuspomp (MAC {V}) heeft geen verbinding met het verpleegkundig systeem.
Slimme meter adres huurder: wifi-module {V:bare}, geplaatst op {date}.
Apparaat: HP-printer\nFysiek adres: {V}\nLocatie: administratie
Volgens de provider heeft het apparaat met hardware-adres {V} die nacht ingelogd.
Uitgiftebewijs laptop\nMedewerker: {init}\nMAC wifi: {V}\nMAC bekabeld: {V}
Helpdesk: gebruiker {last} geblokkeerd, netwerkkaart {V:bare}
Deurbelcamera van {title}: MAC-ID {V}
Geef bij een storing het MAC-adres van uw tv-kastje door ({V}).
In het wifi-logboek van de bibliotheek komt het toestel {V:bare} 31 keer voor.
Zet mijn nieuwe chromebook er ook bij: {V:bare}. Groetjes, {first} uit 3B
Wi-Fi-adres: {V}\nBluetooth: {V}
ethernetadres {V}\ngebruiker {last}
De telefoon van betrokkene is door de telsensor herkend aan het mac-adres {V}.
Registratie gehoorapparaat: bluetooth-adres {V:bare}
MAC address = {V} ; eigenaar = {last} ; lokaal = B12
''')
add('mac', 'en', r'''
The MAC address of your laptop is {V}.
Device registration – student housing\nResident: {name}\nMAC: {V}
Please allow my tablet on the guest wifi; the mac address is {V}.
Router seized at the flat, hardware address {V}.
Wi-Fi address: {V}\nOwner: {name}
The phone with MAC {V} was seen in the shop on four different days.
Physical address . . . . : {V}
Issued to {name}: laptop (MAC {V}) and dock (MAC {V}).
Helpdesk: network card {V:bare} of {name} is blocked
Smart thermostat, MAC ID {V}, fitted in the tenant's hall on {date}.
Bluetooth address of the heart monitor: {V:bare}
''')
add('postcode', 'nl', r'''
{name}\n{street} {n:2}\n{V:town}
Postcode: {V:pc}\nHuisnummer: {n:2}
Ik woon in {V:nltown} en wil graag een grotere container aanvragen.
Uw verhuizing naar {V:town} is verwerkt.
Vul uw postcode in: {V:pc}
De eiser, wonende te {street} {n:2}, {V:nltown}, verschijnt in persoon.
Bezorgadres: {street} {n:3}, {V:town}
Inbraak in woning gepleegd in postcodegebied {V:pc}, daders onbekend.
Huisarts: dr. {last}\n{street} {n:1}\n{V:nltown}
Klant zegt dat de postcode op het pakket fout is, moet {V:pc} zijn.
CV\nNaam\t{name}\nAdres\t{street} {n:2}\nPC/Woonplaats\t{V:town}
Wij verhuizen! Vanaf {date}: {street} {n:2}, {V:nltown}. {first} & {first}
Retouren sturen naar Antwoordnummer {n:4}, {V:nltown}
Van postcode {V:pc} naar postcode {V:pc}: 12,4 km, reiskosten akkoord.
Leerlingen uit {V:nltown} komen met de fiets.
De woning aan de {street} {n:2} ({V:pc}) komt vrij per {date}.
Uw zorgverzekeraar heeft als adres Postbus {n:4}, {V:nltown}.
Naam kind: {first}\nPostcode + plaats: {V:town}
postcode={V:pc} huisnr={n:2} plaats={town}
Machtiging ophalen pakket\nAfzender: {init}, {V:nltown}
Met de postcodecheck ({V:pc}, nr. {n:2}) ziet u of er glasvezel ligt.
''')
add('postcode', 'en', r'''
{name}\n{n:2} {street}\n{V:town}
Postcode: {V:pc}\nHouse number: {n:2}
I am moving to {V:town} in {month}.
Deliver to: {name}, {n:2} {street}, {V:town}
My post code is {V:pc}, the courier has the wrong one.
The tenant of {n:2} {street}, {V:town}, was given notice.
Curriculum vitae\n{name}\n{V:town}\nAvailable for shifts
What is your postal code? {V:pc}
The surgery covers patients living in {V:pc} and {V:pc} only, postcodes are checked.
Zip / postcode\n{V:pc}\nName\n{name}
Burglary reported at an address in {V:town} on {date}.
''')
add('address', 'nl', r'''
{name}\n{V}\n{pc} {town}
Adres: {V}\nPostcode en plaats: {pc} {town}
Ik woon op de {V} en heb al drie weken last van een lekkend dak.
Wij hebben uw verhuizing naar {V}, {pc} {town} ontvangen.
De gedaagde, wonende aan de {V} te {town}, is niet verschenen.
Melding geluidsoverlast: {V}, tweede keer deze week.
Het huurcontract betreft de woning {V} te {town}.
Bezorgadres: {V}\nFactuuradres: {V}
De ambulance reed om {time} naar de {V} in {town}.
Oud adres: {V}\nNieuw adres: {V}\nVerhuisdatum: {date:num}
CV\n{name}\n{V}, {town}\nrijbewijs B
De monteur komt {wd} langs op het adres {V}.
Patiënt woont zelfstandig ({V}), krijgt tweemaal per week thuiszorg.
Speelafspraak: {first} mag om drie uur opgehaald worden op {V}.
Uw pakket is afgegeven bij de buren op {V}.
Straat en huisnummer: {V}
Verblijfadres in het buitenland: {V:for}
In de woning aan {V} is door de politie een hennepkwekerij aangetroffen.
Aanvraag omgevingsvergunning dakkapel, locatie {V}, {pc} {town}
{comp}, {V}, {pc} {town}
Contributie: {init}, {V}, {eur} per kwartaal
De uitkering is beëindigd omdat u niet meer verblijft op {V} te {town}.
Let op! Wij zijn verhuisd. Praktijk {last}: {V} (achter de kerk)
''')
add('address', 'en', r'''
{name}\n{V}\n{town}
Home address: {V}, {town}
I have lived at {V} since {year}.
Please send the replacement to {V}, not to my old address.
The defendant, of {V}, {town}, did not appear.
Water leak reported at {V}; tenant {name}.
Delivery address\n{V}\n{town}
CV of {name}, {V}, {town}
Patient lives alone at {V} and is visited by a district nurse.
Old address: {V}\nNew address: {V}
Your parcel was left with a neighbour at {V}.
Officers attended {V} in {town} at {time}.
''')
add('date_of_birth', 'nl', r'''
Naam: {name}\nGeboortedatum: {V}\nGeslacht: v
{title}, geboren op {V} te {town}, is bij ons in behandeling.
Verdachte: {name}, geb. {V} te {town}
Pt. {init} ({V}) werd opgenomen op de afdeling geriatrie.
Ik ben {first}, geboren in {town} op {V}, en ik solliciteer naar de functie van {job}.
Leerling: {first} {last}\nGeb.datum: {V:kid}\nGroep: 3
Ons dochtertje {first} is op {V:kid} geboren.
Betreft: {init}, geb.dat. {V}\nZeer geachte collega,\nDank voor uw verwijzing.
Personalia\nNaam\t{name}\nGeboren\t{V}\nNationaliteit\tNederlandse
Gezinsleden op de aanvraag: {first} (geboren {V}) en {first} (geboren {V:kid}).
Geef als verificatie uw geboortedatum door: "{V}", zei de klant.
Lidmaatschap\nVoornaam: {first}\nGeboortedag: {V}\nWil lid worden per: direct
De huurder, geboren {V}, ondertekent voor akkoord.
De overledene, {init}, is geboren op {V:word}.
Uitnodiging bevolkingsonderzoek\n{init}\n*{V}
U bereikt op {date} de AOW-leeftijd, omdat u geboren bent op {V}.
GEBOORTEDATUM {V}  BURGERLIJKE STAAT gehuwd
{last}, {first}, M, {V}, {town} (geboortedatum en -plaats)
Kind 1: {first}, geb. {V:kid}\nKind 2: {first}, geb. {V:kid}
Volgens het paspoort is betrokkene geboren op {V:num} en niet op {V:num}.
Verzekerde: {init}\nGeb.: {V}\nPakket: aanvullend 2
Datum waarop u bent geboren (dd-mm-jjjj): {V:num}
''')
add('date_of_birth', 'en', r'''
Name: {name}\nDate of birth: {V}
{name}, born on {V} in {town}, applied for a residence permit.
Patient: {name}, DOB {V}
D.O.B.: {V}\nNext of kin: {name}
My daughter was born on {V:kid} and will start in reception.
The appellant (born {V}) is a national of Ghana.
For security, please confirm your date of birth. "It's {V}."
Pupil\t{name}\nBorn\t{V:kid}\nYear group\t4
Insured persons: {name} (d.o.b. {V}), {name} (d.o.b. {V})
The deceased was born in {town} on {V}.
Birth date: {V}\nGender: female
''')
add('date', 'nl', r'''
{town}, {V:word}\n\nGeachte {title},\n\nHierbij ontvangt u de stukken.
Datum: {V}\nOns kenmerk: {n:6}
Uw afspraak bij de polikliniek is op {V} om {time} uur.
De overeenkomst gaat in op {V} en eindigt op {V}.
Aangever deed op {V} om {time} uur aangifte van diefstal.
De ouderavond vindt plaats op {wd} {V:word}.
Uitspraak van {V:word} in de zaak tussen {last} en de gemeente {town}.
Wij ontvingen uw bezwaarschrift op {V}.
Uw bestelling wordt bezorgd op {wd} {V:word}.
In dienst sinds: {V}\nUit dienst per: {V}
Graag ontvangen wij uw reactie vóór {V:word}.
Vakantie van {V:day} tot en met {V:word}, vervanger is {first}.
OK-verslag\nDatum ingreep: {V}\nOperateur: {doc}
Ziekmelding {init} per {V}, verwachte duur onbekend.
De huur wordt verhoogd met ingang van {V:word}.
Werkervaring\n{V} - heden: {job} bij {comp}
Factuurdatum {V}\nVervaldatum {V}
Opname {V}, ontslag {V}.
Lid sinds {V}; opgezegd per {V}.
De kantonrechter heeft ter zitting van {V:word} partijen gehoord.
Storing gemeld op {V}, monteur geweest op {V}.
''')
add('date', 'en', r'''
{town}, {V:word}\n\nDear {title},\n\nThank you for your letter.
Date: {V}\nOur reference: {n:6}
Your appointment is on {V} at {time}.
The contract starts on {V} and ends on {V}.
The incident took place on {wd} {V:word}.
Parents' evening will be held on {V:word} in the hall.
Judgment of {V:word}
Please reply by {V}.
Invoice date: {V}\nDue date: {V}
Admitted: {V}\nDischarged: {V}\nConsultant: {doc}
She has been off sick since {V}.
Delivery expected {V:word}, between 9 and 12.
''')
add('age', 'nl', r'''
Mijn moeder is {V:old} en woont nog zelfstandig.
De {V:jarige} man uit {town} is aangehouden.
Patiënt, {V} oud, heeft sinds drie dagen koorts.
Naam: {name}\nLeeftijd: {V}
Ik ben {first}, {V}, en zoek een baan als {job}.
Mw. {last}, {V:j}, bekend met hartfalen
Onze zoon {first} ({V:kid}) heeft een notenallergie.
Een {V:kjarige} leerling is gevallen op het schoolplein.
Slachtoffer betreft een vrouw van {V}.
Samenstelling huishouden: man ({V}), vrouw ({V}), kind ({V:kid}).
Baby {first} is nu {V:mnd} oud en kan worden aangemeld bij de opvang.
{name}, leeftijd {V}, ongehuwd, geen kinderen
Op de leeftijd van {V} is {last} met pensioen gegaan.
Verdachte was ten tijde van het feit {V:kid} oud.
Man/{V:j}/roker/COPD
Geslacht: vrouw\nLeeftijd: {V:num}\nBurgerlijke staat: weduwe
De aanvrager is {V} en dus te oud voor de starterslening.
Wij zoeken een oppas voor onze {V:kjarige} dochter.
Sinds vorige week ben ik {V} en heb ik recht op AOW? Groet {first}
Leeftijd partner: {V}, inkomen partner: {eur}
{first} wordt volgende week {V:kid}! Hij trakteert in de kring.
Uitslag keuring: gezonde {V:jarige} chauffeur, geen bijzonderheden.
Overleden: {init}, {V:old} oud, in het bijzijn van zijn kinderen.
''')
add('age', 'en', r'''
A {V:yo} man from {town} has been arrested.
The patient is {V} old and lives alone.
Name: {name}, {V:aged}
My son, {V:kaged}, is allergic to nuts.
Pt {V:note}, female, chest pain since this morning
The baby is {V:mnd} old and has had all her jabs.
The victim, a {V:yo} nurse, was walking home.
Household: {name} ({V:aged}) and {name} ({V:kaged}).
I am {V} old and have worked as a {job} since leaving school.
At {V:old} of age she is our oldest member.
He was {V:kid} old when the offence was committed.
Pupil: {first}, {V:kid} old, year 6
Sex: M\nAge: {V:num}\nOccupation: {job}
''')
add('patient_number', 'nl', r'''
Patiëntnummer: {V}\nNaam: {init}\nAfdeling: orthopedie
Neem bij uw bezoek aan de {hosp} uw patiëntnummer mee: {V}.
Patiëntnr. {V}, {title}, kamer 12, nuchter vanaf middernacht
Op de afsprakenkaart staat patiëntennummer {V}.
Beste polikliniek, ik wil mijn afspraak verzetten. Mijn patiëntnummer is {V}.
{hosp}\nPat.nr.: {V}\nGeb.: {dob}\nAanvrager: {doc}
Etiket bloedbuis: {last} / {dob:num} / pat.nr {V}
Het ziekenhuisnummer van {first} is {V}.
De uitslag van patiënt {V} is doorgestuurd naar de huisarts.
Medisch dossiernummer {V}: verslag van het gesprek met de familie.
Verwijzing ontvangen. Patiënt-ID {V}, {init}, diagnose volgt.
De klacht gaat over de behandeling van {title}, bij u bekend onder patiëntnummer {V}.
Overdracht nachtdienst\nbed 3, pat. nr. {V}: rustig geslapen\nbed 4, pat. nr. {V}: pijnmedicatie gekregen
Röntgen thorax\nPatiëntnummer {V}\nDatum {date:num}\nConclusie: geen afwijkingen
Uw inlog voor het patiëntenportaal is gekoppeld aan nummer {V} (patiëntnummer).
Wilt u bij het betalen van de nota uw patiëntnummer {V} vermelden?
EPD-nummer: {V}\nBehandelaar: {doc}
Huisartsenpost: patiënt staat ingeschreven onder patiëntnummer {V}, terugbellen graag.
Tandartspraktijk De Linde\nPatientnummer {V}\nControle over 6 maanden
Het patiëntendossier met nummer {V} is op verzoek vernietigd.
Ontslagbrief\nBetreft: {init}, patiëntnr.: {V}\nOpname: {date}
''')
add('patient_number', 'en', r'''
Patient number: {V}\nWard: orthopaedics
Please bring your appointment card with your patient number ({V}).
MRN {V}, {name}, DOB {dob}
Hospital number: {V}\nConsultant: {doc}
I would like to move my appointment; my hospital patient no. is {V}.
The results for patient ID {V} are ready.
Medical record number {V} was opened by a colleague without reason.
Discharge letter\nPatient: {name}\nPatient ref. no.: {V}
The complaint concerns {title}, known to the clinic as patient no. {V}.
Label: {name} / {dob} / hosp. no {V}
Patients {V} and {V} were given each other's medication; both patient numbers were checked afterwards.
''')
add('student_number', 'nl', r'''
Studentnummer: {V}\nOpleiding: verpleegkunde
Beste docent, ik kan morgen niet komen. {name}, studentnummer {V}
Je inschrijving is voltooid. Jouw studentnummer is {V}.
Leerlingnummer {V}\nNaam {name}\nKlas 2C
Vermeld bij een klacht over het tentamen altijd je studentnummer ({V}).
Tentamen statistiek\nNaam: {name}\nStudentnr.: {V}\nCijfer: 6,8
De examencommissie heeft het verzoek van {init} (studentnummer {V}) afgewezen.
Wij verklaren dat {name}, student met nummer {V}, voltijds staat ingeschreven.
Collegekaart\n{name}\n{V}\nHogeschool Delta
Uw dochter is in Magister te vinden onder leerlingnr. {V}.
Scriptie van {name} ({V}), student bedrijfskunde aan {school}
Groepsopdracht: {first} (studentnr {V}), {first} (studentnr {V})
Aanvraag reisproduct DUO, onderwijsinstelling {school}, student-ID {V}
Stageovereenkomst\nStudent: {name}\nStud.nr.: {V}\nStagebedrijf: {comp}
Student {V} heeft de toets gemaakt zonder zich te legitimeren.
Mijn leerlingennummer op school is {V}, daarmee log ik in.
Fraudemelding: het verslag van studentnummer {V} komt voor 80% overeen met dat van studentnummer {V}.
Schoolpas kwijt? Geef bij de conciërge je leerlingnummer door. Dat van jou is {V}.
Diplomaregister\nGeslaagde: {init}\nInschrijfnummer student: {V}
Studentennummer {V} heeft nog {eur} aan collegegeld openstaan.
Beste {first}, je staat ingeschreven als student ({V}) voor het vak Recht 1.
''')
add('student_number', 'en', r'''
Student number: {V}\nProgramme: BSc Nursing
Dear professor, I missed the exam because I was ill. {name}, student no. {V}
Student ID: {V}\nName: {name}
Your enrolment is complete. Your student number is {V}.
This is to certify that {name} (student number {V}) is enrolled full time.
Thesis submitted by {name}, student ID {V}
The exam board rejected the appeal of student {V}.
Group members: {name} (student no. {V}), {name} (student no. {V})
Internship agreement\nStudent: {name}\nStudent no.: {V}
Lost student card, name {name}, card shows student number {V}.
Pupil number {V}, year 9, {school}
''')
add('personnel_number', 'nl', r'''
Personeelsnummer: {V}\nNaam: {init}\nFunctie: {job}
Hierbij meld ik mij ziek. {name}, personeelsnummer {V}
Loonstrook {month}\nPers.nr. {V}\n{init}
De medewerker met personeelsnr. {V} is per {date} uit dienst.
Urenregistratie: medewerkernummer {V}, week 14, 32 uur
Verbalisant {last}, dienstnummer {V}, verklaart het volgende.
Beste P&O,\n\nMijn achternaam is gewijzigd. Kunnen jullie dat aanpassen? Mijn medewerkersnummer is {V}.\n\n{first}
Toegangspas aangevraagd voor {name} (personeelsnummer {V}).
Werknemernummer: {V}\nVerlofsoort: ouderschapsverlof\nUren per week: 8
Beoordelingsgesprek\nMedewerker: {init}\nPersoneelsno.: {V}\nLeidinggevende: {init}
Politie-eenheid {town}\nOpgemaakt door {init}, personeelsnummer {V}
Declaratieformulier reiskosten, pers. nr. {V}, traject {town}-{town}
Uw arbeidsovereenkomst ({V} is uw personeelsnummer) wordt verlengd.
Rooster\n{first} (medew.nr. {V}) vroeg\n{first} (medew.nr. {V}) laat
In het personeelsdossier van werknemer nr. {V} zit een officiële waarschuwing.
Log in op het HR-portaal met uw personeelsnummer {V} en uw wachtwoord.
Stamnummer {V}, {init}, afdeling logistiek
Pensioenopgave\nWerkgever: {comp}\nPersoneelsnummer deelnemer: {V}
De zuster met medewerker-ID {V} heeft het dossier geopend.
Naam werknemer: {name}, werknemersnr: {V}, contracturen: 24
Personeelslid {V} krijgt een dienstjubileum in {month}.
''')
add('personnel_number', 'en', r'''
Employee number: {V}\nName: {name}\nPosition: {job}
I am calling in sick today. {name}, staff number {V}
Payslip {month}\nEmployee no.: {V}\n{name}
The employee with personnel number {V} left the company on {date}.
Timesheet: staff no. {V}, week 14, 32 hours
Statement of PC {last}, warrant number (staff no.) {V}
Please update my surname in the HR system. My employee ID is {V}.
Payroll no. {V}, {name}, department: logistics
Holiday request\nName: {name}\nStaff ID: {V}\nDays: 5
Rota: {first} (employee no. {V}) early, {first} (employee no. {V}) late
Access badge issued to personnel no. {V}.
''')
add('user_agent', 'nl', r'''
Uw melding is verstuurd met de volgende browser: {V}
Technische gegevens bij uw reactie\nBrowser: {V}\nTijd: {time}
User-agent: {V}
In het logbestand van het patiëntenportaal staat bij deze raadpleging de user agent "{V}".
Ingelogd door {last} op {date} met {V}
Beste helpdesk, de toets start niet op. Bij browserinformatie staat {V}. Groet, {first}
Klacht webformulier\nNaam: {name}\nUseragent: {V}
Ondertekening huurcontract\nOndertekenaar: {name}\nApparaat: {V:mob}
De bestelling is volgens de webwinkel geplaatst vanaf een toestel met user-agent {V:mob}.
De verdachte gebruikte steeds dezelfde browserkenmerken ({V}).
Toestemming cookies gegeven op {date}\nUA-string: {V}
Fout in aanvraagformulier bijstand, gegevens voor de beheerder: {V:pc}
De app meldt zich bij de server als {V:app}, gekoppeld aan gebruiker {last}
DigiD-sessie {date:num}: {V}
Leerling {first}, inlog 09.02 uur, browser = {V:pc}
Inlogmelding: nieuw apparaat herkend\n{V}\nNiet u? Bel ons direct.
{time}  GET /mijn-dossier  200  "{V}"
Uit de serverlog: sollicitatie van {name} ontvangen via {V}
Enquêteresultaat 14\nAntwoord 1: ja\nAntwoord 2: nee\nMeta: {V}
Twee accounts delen dezelfde user agent: {V:mob}
HTTP_USER_AGENT={V}
''')
add('user_agent', 'en', r'''
Browser details sent with your complaint: {V}
User-Agent: {V}
Signed electronically by {name}\nDevice: {V}
We noticed a new sign-in from {V:mob}. Was this you?
Consent record\nDate: {date}\nUser agent: {V}
The order was placed with a phone reporting the user agent "{V:mob}".
Support request\nName: {name}\nProblem: page will not load\nBrowser string: {V:pc}
Log line: {time} login ok user={last} ua="{V}"
The portal app identifies itself as {V:app} for the user {name}
Application received from {name}; client: {V}
The same user agent, {V}, appears in all five fake reviews.
''')
add('device_id', 'nl', r'''
Aangifte diefstal telefoon\nMerk: Samsung\nIMEI: {V:imei}
Het IMEI-nummer van mijn gestolen toestel is {V:imei}.
Uitgifte laptop aan {init}\nSerienummer: {V:sn}\nGetekend: ja
Android-ID van het toestel van de gebruiker: {V:aid}
De webwinkel-app deelt uw advertentie-ID ({V:idfa}) met derden.
Inbeslaggenomen: iPhone, zwart, IMEI {V:imei}, eigenaar {name}
Uw hoortoestel met serienummer {V:sn} is klaar voor afhaling.
Schadeclaim mobiel\nVerzekerde: {init}\nImeinr.: {V:imei}\nOorzaak: waterschade
De tablet van leerling {first} (s/n {V:sn}) heeft een gebarsten scherm.
IDFA: {V:idfa}\nTijdstip: {time}\nApp geopend: ja
Pacemaker geïmplanteerd bij {title}, serienr. {V:sn}
Inzageverzoek AVG: wij hebben bij uw account Google-advertentie-id {V:gaid} opgeslagen.
Retour zending: Apple Watch, SN: {V:sn}, reden: scherm defect
Dual sim toestel\nIMEI 1: {V:imei}\nIMEI 2: {V:imei}
Chromebook inleveren: {name}, klas 4A, serienummer op de onderkant {V:sn}
Telefoon van de zaak blokkeren graag, gestolen in {town}. imei {V:imei}. Gr. {first}
Slimme meter huurder {last}: apparaatnummer {V:sn}
De zorgapp registreert per cliënt een toestel-ID: {V:gaid}.
Uit de telecomgegevens blijkt dat het toestel met IMEI-nummer {V:imei} in {town} was.
android_id={V:aid}; gebruiker={last}; app=MijnSchool
De fietscomputer met serienummer {V:sn} is geregistreerd op naam van {name}.
Personenalarm\nCliënt: {title}\nDevice-id: {V:sn}
''')
add('device_id', 'en', r'''
Stolen phone\nOwner: {name}\nIMEI: {V:imei}
My phone's IMEI number is {V:imei}, please block it.
Laptop issued to {name}\nSerial number: {V:sn}
The shopping app shares your advertising ID {V:idfa} with partners.
IDFA {V:idfa}, last seen {date}
Insurance claim for a cracked tablet, serial no. {V:sn}
Android ID: {V:aid}\nUser: {name}
Seized: one mobile phone, IMEI {V:imei}, from {name}
Your hearing aid (S/N {V:sn}) is ready for collection.
We hold the Google advertising ID {V:gaid} linked to your account.
Dual SIM phone: IMEI1 {V:imei}, IMEI2 {V:imei}
The pacemaker fitted to {title} has serial number {V:sn}.
''')
_fill = fill
def fill(key, arg, lang):
    if key == 'bic': return ch(['INGBNL2A', 'RABONL2U', 'ABNANL2A', 'GKCCBEBB', 'TRIONL2U'])
    return _fill(key, arg, lang)
# ================================================================ look-alikes
L = {}
def la(cat, t, lang, gen, block):
    for line in block.strip('\n').split('\n'):
        L.setdefault(cat, []).append((t, lang, line.replace('\\n', '\n'), gen if callable(gen) else None))
def nobsn(lang, a):
    while True:
        s = digs(9)
        if not bsn11(s) and not bsn11('0' + s[:8]): break
    return s if a == 'p' else wch((s, 4), (grp(s, (3, 3, 3), ' '), 1), (grp(s, (3, 3, 3), '.'), 1), (grp(s, (3, 3, 3), '-'), .5), (grp(s, (4, 2, 3), '.'), .5))
la('bsn_fail', 'bsn', 'nl', nobsn, r'''
Uw ordernummer is {V}. Bewaar dit tot de bezorging.
Factuurnummer: {V}\nFactuurbedrag: {eur}
Het nummer {V} is geen geldig BSN: het voldoet niet aan de elfproef.
Voorbeeld op de website: vul hier uw BSN in, bijvoorbeeld {V:p} (fictief, ongeldig nummer).
Zaaknummer {V} / rolnummer 24-118
Meldingsnummer openbare verlichting: {V}
Artikelnummer {V:p}, omschrijving: afwasborstel, 3 stuks
Ticketnummer {V} is gesloten.
Het dossier is bij de verzekeraar bekend onder schadenummer {V}.
Track & trace: pakketnummer {V:p}
''')
la('bsn_fail', 'bsn', 'en', nobsn, r'''
Your order number is {V}.
Invoice no. {V}, due within 14 days
The system rejected {V:p} because it fails the eleven test and cannot be a BSN.
Case reference {V}: please quote it in your reply.
Support ticket {V} has been closed.
''')
def badiban(lang, a):
    s = iban_cc(ch(['NL', 'NL', 'BE', 'DE', 'GB'])); k = (int(s[2:4]) + ri(3, 90)) % 97
    k = 2 + k if 2 + k != int(s[2:4]) else 3 + k
    s = s[:2] + f'{k % 100:02d}' + s[4:]
    if mod97(s[4:] + s[:4]) == 1: return badiban(lang, a)
    return ch([s, grp(s, (4,) * 8, ' ')])
la('iban_bad', 'iban', 'nl', badiban, r'''
Zo vult u het veld in: {V} (dit is een voorbeeld, geen bestaand rekeningnummer).
Foutmelding: {V} is geen geldig IBAN, het controlegetal klopt niet.
Bestelcode {V} hoort bij een doos printerpapier.
Voorbeeldrekening in de instructie voor de penningmeester: {V}
De ordercode {V} staat op de sticker van de verpakking.
''')
la('iban_bad', 'iban', 'en', badiban, r'''
Example only, not a real account: {V}
The form refused {V} because the check digits are wrong.
Order code {V} refers to one box of envelopes.
''')
def badcard(lang, a):
    while True:
        s = ch(['4', '5', '6', '8', '1']) + digs(15, False)
        if not luhn_ok(s): break
    return ch([s, grp(s, (4,) * 4, ' '), grp(s, (4,) * 4, '-')])
la('card_bad', 'card', 'nl', badcard, r'''
Uw betalingskenmerk is {V}.
Acceptgiro, kenmerk {V}, bedrag {eur}
Het pasnummer van de klantenkaart (spaarpunten) {V} is niet gekoppeld.
Cadeaubon code {V}, te besteden in alle winkels
EAN-code aansluiting gas: {V}
Het ingevoerde nummer {V} is geen geldig creditcardnummer (controlecijfer onjuist).
Kenmerk aanslag gemeentelijke belastingen: {V}
''')
la('card_bad', 'card', 'en', badcard, r'''
Payment reference {V} for your council tax
Gift voucher code: {V}
{V} is not a valid card number: it fails the Luhn check.
Parcel barcode {V}, handed to the courier
''')
def money(lang, a):
    n = wch((ri(1000, 9999), 3), (ri(10000, 999999), 4), (ri(10 ** 6, 99999999), 3), (ri(10 ** 8, 10 ** 9 - 1), 1))
    c = f'{ri(0, 99):02d}'; th = f'{n:,}'
    if lang == 'en': return ch([f'€{th}.{c}', f'£{th}', f'EUR {th}.{c}', f'${th}.{c}', f'{th} euros', f'£{th}.{c}'])
    th = th.replace(',', '.')
    return ch([f'€ {th},{c}', f'€ {th},-', f'EUR {th},{c}', f'{th} euro', f'€{th},{c}', f'{n} euro', f'€ {th},–'])
for t in ('bsn', 'kvk', 'date'):
    la('money', t, 'nl', money, {'bsn': r'''
De begroting van de gemeente {town} bedraagt {V}.
Openstaand saldo: {V}, te betalen vóór het einde van de maand.
WOZ-waarde van uw woning: {V}
''', 'kvk': r'''
Het bruto jaarsalaris is {V}, inclusief vakantiegeld.
Schadebedrag volgens het rapport: {V}
De vordering van {comp} is {V}.
''', 'date': r'''
Huurprijs per jaar {V}, servicekosten niet inbegrepen
De boete is vastgesteld op {V}.
'''}[t])
la('money', 'kvk', 'en', money, r'''
The annual budget is {V}.
Amount claimed: {V}
Her gross salary is {V} a year.
The repair will cost {V} including VAT.
''')
def lawnl(lang, a): return ch([f'artikel {ri(1, 400)}', f'art. {ri(1, 99)} lid {ri(1, 6)}', f'art. {ri(1, 30)} lid {ri(1, 6)} onder {ch("abcdef")}', f'artikel {ri(3, 8)}:{ri(1, 40)}', f'artikel {ri(2, 80)}, eerste lid, onder {ch("abc")}', f'artikel {ri(6, 7)}:{ri(100, 690)} lid {ri(1, 4)}', f'art. {ri(300, 480)}a'])
def lawen(lang, a): return ch([f'section {ri(1, 60)}({ri(1, 8)})', f'section {ri(1, 60)}({ri(1, 8)})({ch("abcd")})', f'Article {ri(1, 99)}({ri(1, 4)})', f'Art. {ri(5, 90)}', f's. {ri(2, 60)}({ri(1, 5)})', f'paragraph {ri(2, 90)}'])
la('law', 'address', 'nl', lawnl, r'''
Op grond van {V} van de Participatiewet wordt uw uitkering herzien.
De gegevens worden verwerkt op basis van {V} AVG.
De kantonrechter toetst aan {V} BW.
Overtreding van {V} van het Reglement verkeersregels
Dit besluit is genomen krachtens {V} Awb.
U kunt bezwaar maken zoals staat in {V} van de wet.
Ontslag op staande voet ({V} BW)
''')
la('law', 'address', 'en', lawen, r'''
Notice is served under {V} of the Housing Act 1988.
We process your data on the basis of {V} GDPR.
The claimant relies on {V} of the Equality Act 2010.
This is an offence contrary to {V} of the Theft Act.
''')
def ver4(lang, a): return f'{ri(1, 24)}.{ri(0, 30)}.{ri(0, 99)}.{ri(0, 2000)}' if R.random() < .7 else f'{ri(1, 12)}.{ri(0, 9)}.{ri(0, 9)}.{ri(0, 9)}'
def ver3(lang, a): return ch([f'{ri(2, 12)}.{ri(1, 12)}.{ri(18, 25)}', f'{ri(2018, 2025)}.{ri(1, 12)}.{ri(0, 9)}', f'{ri(1, 28)}.{ri(1, 12)}.{ri(0, 9)}', f'{ri(18, 25)}.{ri(4, 10):02d}.{ri(1, 4)}'])
la('version', 'ip', 'nl', ver4, r'''
Installeer versie {V} van de zorgapp.
Het leerlingvolgsysteem is bijgewerkt naar versie {V}.
Firmwareversie printer: {V}
In release {V} is het printprobleem opgelost.
''')
la('version', 'ip', 'en', ver4, r'''
Please update the HR app to version {V}.
Driver version {V} is installed on all office PCs.
Release {V} fixes the printing problem.
''')
la('version', 'date', 'nl', ver3, r'''
De app van de woningcorporatie is vernieuwd (v{V}).
Softwareversie: {V}\nFabrikant: onbekend
''')
la('version', 'date', 'en', ver3, r'''
App version {V} is now available in the store.
Firmware v{V}, released by the supplier
''')
def isbn(lang, a):
    b = '978' + ch(['90', '94', '1', '0']) ; b = b + digs(12 - len(b), False)
    s = b + str((10 - sum(int(c) * (3 if i % 2 else 1) for i, c in enumerate(b)) % 10) % 10)
    return ch([s, f'{s[:3]}-{s[3:5]}-{s[5:9]}-{s[9:12]}-{s[12]}', f'{s[:3]} {s[3:5]} {s[5:8]} {s[8:12]} {s[12]}'])
def isbn10(lang, a):
    b = '90' + digs(7, False); k = sum((i + 1) * int(c) for i, c in enumerate(b)) % 11; s = b + ('X' if k == 10 else str(k))
    return ch([s, f'{s[:2]} {s[2:5]} {s[5:9]} {s[9]}', f'{s[:2]}-{s[2:5]}-{s[5:9]}-{s[9]}'])
def issn(lang, a):
    b = digs(7, False); k = (11 - sum((8 - i) * int(c) for i, c in enumerate(b)) % 11) % 11
    return b[:4] + '-' + b[4:] + ('X' if k == 10 else str(k))
def ean(lang, a):
    b = '87' + digs(10, False)
    return b + str((10 - sum(int(c) * (3 if i % 2 else 1) for i, c in enumerate(b)) % 10) % 10)
la('isbn', 'card', 'nl', isbn, r'''
Bestel het leesboek voor groep 7 (ISBN {V}) bij de boekhandel.
Boekenlijst klas 3\nWiskunde deel 2\nISBN: {V}
''')
la('isbn', 'phone', 'nl', isbn10, r'''
Tweedehands te koop: Inleiding recht, ISBN {V}, goede staat
Literatuurlijst sociologie, zie ISBN-10: {V}
''')
la('isbn', 'kvk', 'nl', issn, r'''
Het personeelsblad verschijnt viermaal per jaar. ISSN {V}.
Tijdschrift voor huisartsen, ISSN: {V}
''')
la('isbn', 'card', 'nl', ean, r'''
EAN {V}, koffiezetapparaat, 1 stuk
Barcode (EAN-13) van het retourartikel: {V}
''')
la('isbn', 'card', 'en', isbn, r'''
Set book for English literature: ISBN {V}
Please order two copies, ISBN {V}.
''')
la('isbn', 'card', 'en', ean, r'''
EAN: {V}, garden hose, qty 2
''')
la('isbn', 'kvk', 'en', issn, r'''
The journal of ward nursing, ISSN {V}
''')
def meas(lang, a): return ch([f'{ri(1000, 4999)} mm', f'{ri(1000, 4999)} kg', f'{ri(1000, 9500)} kWh', f'{ri(1000, 3500)} cm', f'{ri(1000, 9000)} km', f'{ri(1000, 2400)} MB', f'{ri(1000, 3000)} ml', f'{ri(1000, 2600)} kcal', f'{ri(1000, 9000)} BTU', f'{ri(1000, 2800)} W', f'{ri(1000, 5000)} m2', f'{ri(1000, 9000)} m³']) if a != 'pk' else f'{ri(1000, 6000)} ' + ch(['PK', 'pk', 'HP'] if lang == 'nl' else ['HP', 'hp'])
la('measure', 'postcode', 'nl', meas, r'''
Op de technische fiche staat: {V}.
De waarde op het typeplaatje is {V}, volgens de monteur.
Meterstand of afmeting volgens opgave van de huurder: {V}
Let op bij de levering: maximaal {V} toegestaan.
Specificatie: {V}\nKleur: wit
De motor van de veerpont levert {V:pk} op vol vermogen.
Volgens het rapport ging het om {V} in totaal.
''')
la('measure', 'postcode', 'en', meas, r'''
The specification says {V} in total.
Please note the maximum of {V} per delivery.
Measured value: {V}
The ferry's engine delivers {V:pk} at full power.
''')
def temp(lang, a): return ch([f'{ri(34, 41)},{ri(0, 9)} °C', f'{ri(15, 95)} °C', f'{ri(15, 60)} graden', f'{ri(50, 120)} kg', f'{ri(150, 205)} cm', f'{ri(40, 95)}%'] if lang == 'nl' else [f'{ri(34, 41)}.{ri(0, 9)} °C', f'{ri(15, 99)} degrees', f'{ri(50, 120)} kg', f'{ri(150, 205)} cm', f'{ri(40, 95)}%', f'{ri(40, 99)} bpm'])
la('measure', 'age', 'nl', temp, r'''
Genoteerd bij het onderzoek: {V}, verder geen bijzonderheden.
De meting gaf {V} aan.
Notitie in het logboek: gemeten waarde {V}, akkoord
''')
la('measure', 'age', 'en', temp, r'''
The reading was {V} this morning.
Observation: {V}, nothing else noted
''')
def room(lang, a):
    return ch([f'kamer {ri(1, 6)}{digs(2, False)}', f'lokaal {ch("ABC")}{ri(1, 3)}{digs(2, False)}', f'verdieping {ri(1, 9)}', f'route {ri(11, 99)}', f'zaal {ri(1, 9)}', f'gebouw {ch("ABCD")}', f'spreekkamer {ri(1, 30)}', f'balie {ri(1, 12)}', f'loket {ri(1, 12)}', f'lokaal {ri(0, 3)}.{ri(10, 40)}', f'perron {ri(1, 15)}{ch(["", "a", "b"])}'] if lang == 'nl' else [f'room {ri(1, 6)}{digs(2, False)}', f'Room {ch("ABC")}{ri(10, 40)}', f'floor {ri(1, 12)}', f'ward {ri(1, 20)}', f'desk {ri(1, 12)}', f'gate {ch("ABCD")}{ri(1, 40)}', f'platform {ri(1, 15)}', f'building {ri(1, 40)}'])
la('room', 'address', 'nl', room, r'''
De bijeenkomst is verplaatst naar {V}.
U kunt zich melden bij {V} voor het onderzoek.
De spullen staan klaar in {V}, graag vandaag ophalen.
Plaats van samenkomst: {V}\nTijd: {time} uur
De brandmelding kwam uit {V}.
''')
la('room', 'address', 'en', room, r'''
The meeting will be held in {V}.
Please report to {V} at {time}.
Location: {V}\nSubject: team meeting
''')
def gurl(lang, a):
    return ch(['https://www.rijksoverheid.nl/onderwerpen/paspoort-en-identiteitskaart', 'www.belastingdienst.nl', f'https://www.nu.nl/binnenland/{digs(7)}/gemeente-stelt-besluit-uit.html', 'https://www.hogeschooldelta.nl/opleidingen/verpleegkunde', f'https://webshop-voorbeeld.nl/product/{digs(6)}/winterjas-blauw', 'https://www.woonstichtingdesleutel.nl/reparatie-melden', 'https://www.thuisarts.nl/griep', f'https://www.instagram.com/p/{pat("XAAhhAAhXAA")}/', 'https://www.youtube.com/watch?v=' + pat('XAhh9AhhXAh'), 'https://mijn.zekerzorg.nl/declareren', 'https://www.linkedin.com/jobs/view/' + digs(10), 'https://www.werkenbij.nl/vacatures/administratie', f'www.gemeentewesterdal.nl/nieuws/{ri(2018, 2025)}/afval'] if lang == 'nl' else ['https://www.gov.uk/renew-driving-licence', 'https://docs.python.org/3/library/json.html', f'https://www.bbc.co.uk/news/uk-{digs(8)}', f'https://shop.example.com/products/{digs(5)}-garden-chair', 'www.nhs.uk/conditions/flu', 'https://www.riverside-academy.org.uk/term-dates', 'https://www.linkedin.com/company/northgate-supplies', 'https://www.youtube.com/watch?v=' + pat('XAhh9AhhXAh')])
la('generic_url', 'url_person', 'nl', gurl, r'''
Meer informatie vindt u op {V}.
Kijk voor de voorwaarden op {V}
Lees eerst deze pagina: {V}\nDaarna kunt u het formulier invullen.
Zie {V} voor uitleg.
''')
la('generic_url', 'url_person', 'en', gurl, r'''
More information is available at {V}
See {V} for details.
Read this page first: {V}
''')
def pplate(lang, a): return pat(ch(['CC-99-99', '99-CC-99', '9-CCC-99', '99-CCC-9', 'C-999-CC', 'CC-999-C']))
def ppass(lang, a): return ch(['NP', 'NX', 'BK', 'SW', 'IT', 'AR', 'TX']) + pat('A9A9AA9')
la('product', 'licence_plate', 'nl', pplate, r'''
Onderdeelnummer {V} (waterslang vaatwasser) is besteld.
Artikelcode {V}: bureaustoel, zwart, 2 stuks
Wilt u model {V} van de wasmachine ruilen?
Magazijnlocatie {V}, stelling links
Typenummer cv-ketel: {V}
''')
la('product', 'licence_plate', 'en', pplate, r'''
Part number {V} (water hose) has been ordered.
Item code {V}: office chair, black
Replacement filter, model {V}
''')
la('product', 'passport', 'nl', ppass, r'''
Productcode {V}, inktcartridge geel
Artikelnr. {V}: tafellamp, niet op voorraad
Kortingscode {V} is geldig tot zondag.
''')
la('product', 'passport', 'en', ppass, r'''
Product code {V}, toner cartridge
Use discount code {V} at the checkout.
''')
def hexc(lang, a): return '#' + pat('HHHHHH') if R.random() < .5 else '#' + pat('hhhhhh')
def git(lang, a): return ch([pat('hhhhhh') + 'a' + pat('hhh') + 'e' + pat('9'), pat('h' * 38) + 'f7', pat('hhhhhh') + 'c'])
def uid(lang, a): return uuid()
la('hex', 'mac', 'nl', hexc, r'''
De huisstijlkleur van de school is {V}.
Gebruik voor de kop van de brief kleurcode {V}.
''')
la('hex', 'mac', 'nl', git, r'''
De wijziging aan het aanvraagformulier staat in commit {V}.
Git-hash van de website: {V}
''')
la('hex', 'device_id', 'nl', uid, r'''
Build-id {V} van het klantportaal is teruggedraaid.
Foutcode van de server, build {V}, meldt de beheerder
''')
la('hex', 'mac', 'en', hexc, r'''
The logo colour is {V}.
Please use colour code {V} for the leaflet.
''')
la('hex', 'mac', 'en', git, r'''
Fixed in commit {V}.
''')
la('hex', 'device_id', 'en', uid, r'''
Build {V} of the portal was rolled back.
''')
def yr(lang, a): y = ri(1995, 2022); return ch([f'{y}-{y + ri(1, 6)}', f'{y}/{y + 1}', f'{y} - {y + ri(1, 4)}', f'{y}–{y + ri(1, 9)}'])
la('range', 'phone', 'nl', yr, r'''
Schooljaar {V}: er zijn geen vrije plekken meer.
Meerjarenplan {V} van de gemeente {town}
Jaarverslag over de periode {V}
''')
la('range', 'phone', 'en', yr, r'''
Annual report {V}
School year {V}: no places left
''')
def pg(lang, a): p = ri(2, 400); s = f'{p}-{p + ri(2, 30)}'; return ch([f'blz. {s}', f'p. {p}', f'pagina {p} van {p + ri(1, 60)}', f'pag. {s}'] if lang == 'nl' else [f'pp. {s}', f'page {p} of {p + ri(1, 60)}', f'p. {p}'])
la('range', 'address', 'nl', pg, r'''
Lees voor de toets {V} van het boek.
Zie het deskundigenrapport, {V}.
''')
la('range', 'address', 'en', pg, r'''
See the expert report, {V}.
''')
def score(lang, a): return ch([f'{ri(0, 9)}-{ri(0, 9)}', f'{ri(60, 110)}-{ri(60, 110)}', f'{ri(0, 7)} - {ri(0, 7)}', f'6-{ri(0, 4)}, 6-{ri(0, 4)}', f'25-{ri(10, 23)}'])
la('range', 'date', 'nl', score, r'''
De finale van het schooltoernooi eindigde in {V} voor groep 8.
Uitslag zaterdag: {V}, goed gespeeld allemaal!
''')
la('range', 'date', 'en', score, r'''
Our first team won {V} on Saturday.
''')
def tm(lang, a): h = ri(7, 12); return ch([f'{h:02d}.{ch(["00", "30"])}-{h + 5}.{ch(["00", "15", "30"])}', f'{h}:{ch(["00", "30", "45"])}', f'{h:02d}:00 - {h + 6}:30', f'{h:02d}.{ch(["05", "10", "15", "20", "30"])}'])
la('times', 'date', 'nl', tm, r'''
Openingstijden balie: {V} uur
De inloop is op werkdagen om {V} uur.
Het wijkkantoor is open: maandag t/m vrijdag {V} uur
De les begint om {V} uur.
''')
la('times', 'date', 'en', tm, r'''
Opening hours: {V}
Reception is open on weekdays {V}.
Visiting time on the ward: {V}
''')
def jr(lang, a): n = ch([1, 2, 3, 5, 7, 10, 12, 15, 20, 25, 30, 40]); return f'{n} jaar' if lang == 'nl' else f'{n} years'
def jrs(lang, a): n = ch([2, 3, 5, 10, 12, 15, 25, 40]); return f'{n}-jarig' if lang == 'nl' else f'{n}-year'
la('years', 'age', 'nl', jr, r'''
Wij sluiten een contract van {V}.
Op deze wasmachine zit {V} garantie.
Hij werkt al {V} bij {comp}.
De officier eist een gevangenisstraf van {V}.
Het medisch dossier wordt {V} bewaard.
De hypotheek heeft een looptijd van {V} en een vaste rente.
U staat {V} ingeschreven als woningzoekende.
Ervaring als {job}: {V}
''')
la('years', 'age', 'nl', jrs, r'''
De school viert haar {V} bestaan.
Het {V} dienstverband van {first} vieren we met taart.
''')
la('years', 'age', 'en', jr, r'''
The boiler comes with a warranty of {V}.
She has worked here for {V}.
Records are kept for {V} after discharge.
The lease runs for {V} from signature.
''')
la('years', 'age', 'en', jrs, r'''
We offer a {V} contract with a trial period.
''')
def fl(lang, a): return ch(['KL', 'HV', 'BA', 'LH', 'EZY', 'U2', 'TK', 'FR']) + ch(['', ' ']) + str(ri(100, 9999))
def trn(lang, a): return ch([f'IC {ri(500, 3900)}', f'trein {ri(500, 9900)}', f'ICE {ri(100, 240)}', f'sprinter {ri(4000, 9900)}'] if lang == 'nl' else [f'train {ri(500, 9900)}', f'ICE {ri(100, 240)}', f'Eurostar {ri(9100, 9170)}', f'bus {ri(2, 480)}'])
la('transport', 'licence_plate', 'nl', fl, r'''
Vlucht {V} naar Málaga vertrekt om {time} uur.
De schoolreis vliegt met vluchtnummer {V}.
Claim vertraging, vlucht {V}, vergoeding {eur}
''')
la('transport', 'licence_plate', 'en', fl, r'''
Flight {V} to Lisbon leaves at {time}.
Delay claim, flight no. {V}
''')
la('transport', 'address', 'nl', trn, r'''
Neem {V} naar {town}, vertrek om {time} uur.
Wegens storing reed {V} niet.
''')
la('transport', 'address', 'en', trn, r'''
Take {V} from {town} at {time}.
''')
def chap(lang, a): return ch([f'{ri(1, 12)}.{ri(1, 12)}.{ri(1, 12)}.{ri(1, 12)}', f'{ri(1, 9)}.{ri(1, 9)}.{ri(1, 9)}', f'{ri(1, 9)}.{ri(1, 9)}.{ri(1, 9)}.{ri(1, 9)}'])
la('chapter', 'ip', 'nl', chap, r'''
Zie paragraaf {V} van het personeelshandboek.
Hoofdstuk {V} gaat over verlof bij ziekte van een kind.
De regels staan in onderdeel {V} van het huurreglement.
Toetsstof: paragraaf {V}, alleen de begrippen
Bijlage 2, criterium {V}: voldoet niet
''')
la('chapter', 'ip', 'en', chap, r'''
See paragraph {V} of the staff handbook.
Chapter {V} deals with sick leave.
Clause {V} of the tenancy agreement applies.
''')
def plike(lang, a): return ch([f'06{digs(8)}', f'06-{digs(8)}', f'0{ri(10, 79)}{digs(7)}', f'020-{digs(7)}', f'0{ri(10, 79)}-{digs(7)}', f'00{digs(9)}']) if lang == 'nl' else ch([f'07{digs(9)}', f'020 {digs(4)} {digs(4)}', f'0{digs(4)} {digs(6)}', f'{digs(3)}-{digs(3)}-{digs(4)}'])
la('phone_like', 'phone', 'nl', plike, r'''
Partijnummer vaccin: {V}
Chargenummer {V} van de babyvoeding wordt teruggeroepen.
Boekingsnummer {V}, 2 personen, halfpension
Uw polisnummer is {V}.
Lotnummer {V} heeft een boodschappenpakket gewonnen.
Meternummer elektriciteit {V}, stand 12456
Orderbevestiging {V}: 1 paar regenlaarzen
''')
la('phone_like', 'phone', 'en', plike, r'''
Batch number {V} has been recalled.
Policy number {V}, contents insurance
Lot no. {V} of the vaccine is out of date.
Booking number {V}, two adults
''')
def mixno(lang, a): return digs(ri(6, 8))
la('other_number', 'patient_number', 'nl', mixno, r'''
Declaratienummer {V} is vergoed door uw zorgverzekeraar.
Receptnummer apotheek: {V}
''')
la('other_number', 'student_number', 'nl', mixno, r'''
Vakcode {V}: inleiding psychologie, 5 studiepunten
Tentamenzaal vol; reserveringsnummer zaal {V}
''')
la('other_number', 'personnel_number', 'nl', mixno, r'''
Vacaturenummer {V}: {job} voor 24 uur per week
Bestelbon {V} voor werkkleding is goedgekeurd.
''')
la('other_number', 'driving_licence', 'nl', lambda l, a: digs(10), r'''
Kassabonnummer {V}, ruilen binnen 14 dagen
Lesboek rijschool, bestelnummer {V}
''')
la('other_number', 'kvk', 'nl', lambda l, a: digs(8), r'''
Retournummer {V} vermelden op de doos
Offertenummer {V} van {comp} is verlopen.
''')
la('other_number', 'personnel_number', 'en', mixno, r'''
Vacancy number {V}: {job}, part time
Purchase order {V} for work clothing was approved.
''')
la('other_number', 'kvk', 'en', lambda l, a: digs(8), r'''
Returns number {V}: write it on the box
Quotation no. {V} has expired.
''')
la('other_number', 'user_agent', 'nl', lambda l, a: ch(['Chrome 120 of nieuwer', 'Firefox, Safari of Edge', 'Windows 11 en Android 14', 'iOS 16 of hoger']), r'''
Het ouderportaal werkt het best met {V}.
Systeemeisen: {V}
''')
# ================================================================ output
PH = re.compile(r'\{([A-Za-z]+)(?::([A-Za-z0-9]+))?\}')
def render(frame, lang, gen):
    out, spans, i, vals, seen = '', [], 0, [], set()
    P0.update(p=person(lang), used=False, n=0, d=datetime.date(2012, 1, 1) + datetime.timedelta(days=ri(0, 5200)))
    for m in PH.finditer(frame):
        out += frame[i:m.start()]; i = m.end()
        k, a = m.group(1), m.group(2)
        if k == 'V':
            P0['n'] += 1
            while True:
                v = gen(lang, a)
                if (v if isinstance(v, str) else v[1]) not in seen: break
            pre, core, post = v if isinstance(v, tuple) else ('', v, '')
            seen.add(core)
            out += pre
            spans.append([len(out), len(out) + len(core)]); vals.append(core)
            out += core + post
        else:
            f = fill(k, a, lang)
            if k == 'title' and (not out or out.endswith('\n') or out.endswith('. ')): f = cap(f)
            if k == 'title' and out.endswith('Geachte '): f = f.replace('de heer', 'heer').replace('dhr.', 'heer').replace('mevr.', 'mevrouw')
            out += f
    return out + frame[i:], spans, vals
PRE = dict(nl=['Geachte {title},\n\n', 'Beste {first},\n\n', 'Beste collega,\n', 'Geachte heer, mevrouw,\n\n', 'Hallo {first},\n', 'Notitie:\n', 'Wij hebben uw bericht goed ontvangen. ', 'Goedemiddag,\n\n', 'L.S.,\n', 'Verslag van het gesprek:\n', 'Zoals zojuist besproken stuur ik u dit bericht.\n'],
           en=['Dear {title},\n\n', 'Dear {first},\n\n', 'Hi {first},\n', 'Dear Sir or Madam,\n\n', 'Note for the file:\n', 'Thank you for your message. ', 'Good afternoon,\n\n'])
POST = dict(nl=['\n\nMet vriendelijke groet,\n{name}', '\n\nHoogachtend,\n{init}', '\nGroet,\n{first}', ' Bewaar deze brief goed.', '\nAlvast bedankt!\n{first}', '\n\nNamens het college,\n{init}', ' Heeft u vragen? Neem dan contact met ons op.', ' Wij houden u op de hoogte.'],
            en=['\n\nKind regards,\n{name}', '\n\nYours sincerely,\n{name}', '\nThanks,\n{first}', ' Please keep this letter.', ' Do get in touch if you have any questions.', '\nBest wishes,\n{first}'])
def wrap(fr, lang):
    if '\n' in fr or '\t' in fr or not fr.endswith('.') or not fr[0].isupper() and not fr.startswith('{title}') or len(fr) < 40: return fr
    r = R.random()
    hasgreet = re.match(r'(Beste|Geachte|Hi|Dear|Hallo|Hoi)\b', fr)
    closes = re.search(r'(Groet|groet|Gr\.|\{first\}\.?$)', fr)
    if r < .22 and not hasgreet: fr = ch(PRE[lang]) + fr
    elif r < .34 and not closes: fr = fr + ch(POST[lang])
    elif r < .48 and not hasgreet and not closes: fr = ch(PRE[lang]) + fr + ch(POST[lang])
    return fr
def emit(o): print(json.dumps(o, ensure_ascii=False))
def stream(items, n):
    # two thirds Dutch (as the frame lists are), every frame used before one is used again
    pool = []
    for _ in range(n):
        if not pool: pool = items[:]; R.shuffle(pool)
        yield pool.pop()
def check(text, spans, vals):
    assert spans and len(spans) == len(vals)
    for (s, e), v in zip(spans, vals): assert text[s:e] == v and v == v.strip() and v, (text, s, e, v)
def main():
    for t in GEN:
        fr = F[t]; assert len(fr) >= 30 and len({x[1] for x in fr}) == len(fr), (t, len(fr))
        for i, (lang, f) in enumerate(stream(fr, N), 1):
            text, spans, vals = render(wrap(f, lang), lang, GEN[t])
            check(text, spans, vals)
            emit(dict(id=f'{t}-{i}', type=t, text=text, spans=spans, lang=lang, kind='positive'))
    for c in L:
        for i, (t, lang, f, g) in enumerate(stream(L[c], max(1, N // 2)), 1):
            text, spans, vals = render(wrap(f, lang), lang, g)
            check(text, spans, vals)
            emit(dict(id=f'la-{c}-{i}', type=t, text=text, spans=spans, lang=lang, kind='lookalike'))
main()
