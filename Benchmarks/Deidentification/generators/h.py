#!/usr/bin/env python3
# usage: python3 h.py SEED N > out.jsonl
import sys, json, random, re, string
SEED = int(sys.argv[1]) if len(sys.argv) > 1 else 1
N = int(sys.argv[2]) if len(sys.argv) > 2 else 20
R = random.Random(SEED)
ch = R.choice
def dg(n): return ''.join(ch('0123456789') for _ in range(n))
def nz(n): return ch('123456789') + dg(n - 1)
def pick(s, n): return ''.join(ch(s) for _ in range(n))
def grp(s, sizes, sep=' '):
    out = []; i = 0
    for k in sizes: out.append(s[i:i+k]); i += k
    if i < len(s): out.append(s[i:])
    return sep.join(out)
def four(s, sep=' '): return sep.join(s[i:i+4] for i in range(0, len(s), 4))
def luhn_ok(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        d = int(c)
        if i % 2: d = d*2 - 9 if d > 4 else d*2
        t += d
    return t % 10 == 0
def luhn(p):
    for c in '0123456789':
        if luhn_ok(p + c): return p + c
def el(s): return sum((9-i)*int(s[i]) for i in range(8)) - int(s[8])
def bsn0():
    while True:
        s = ch('1111222334567890') + dg(8)
        if s[0] == '0' and s[1] == '0': continue
        if el(s) % 11 == 0 and int(s): return s
def notbsn():
    while True:
        s = nz(9)
        if el(s) % 11: return s
def lett(s): return ''.join(str(ord(c)-55) if c.isalpha() else c for c in s.upper())
def mod97(s): return int(lett(s)) % 97

# ---------------- fillers
FN = {'nl': 'Jan Anouk Fatima Pieter Sanne Mohammed Els Joost Hatice Bram Marloes Daan Ingrid Wouter Yasmin Gerrit Lotte Thijs Femke Ruben Noor Kees Esra Tessa Floris Amira Hanneke Stijn Iris Rachid'.split(),
      'en': 'Emily James Priya Oliver Sarah Thomas Aisha Daniel Grace Liam Hannah Marcus Chloe Peter Nadia Ewan Laura Kofi'.split()}
LN = {'nl': ['de Vries','Bakker','van den Berg','Jansen','El Amrani','Visser','Yılmaz','van Dijk','Hoekstra','Smit','Meijer','ter Haar','Dekker','Kuipers','Çelik','van der Linden','Postma','Brouwer','Wolters','Bouali','Schouten','Peeters','Maas','de Groot','Vermeulen','Hendriks'],
      'en': ['Carter','O’Neill','Whitfield','Patel','Hughes','Morgan','Bennett','Adeyemi','Fraser','Clarke','Simmons','Nowak','Doyle','Reid','Turner','Khan']}
TOWN = {'nl': ['Utrecht','Zwolle','Amersfoort','Leiden','Tilburg','Assen','Hoorn','Venlo','Deventer','Gouda','Alkmaar','Apeldoorn','Heerlen','Middelburg','Sneek','Ede','Almere','Den Helder','Oss','Zutphen'],
        'en': ['Leeds','Bristol','Norwich','Edinburgh','Utrecht','Amsterdam','York','Rotterdam','Exeter','Cardiff']}
STR = ['Kerkstraat','Dorpsstraat','Molenweg','Burgemeester Janssenlaan','Oude Gracht','Prins Hendrikkade','Lindelaan','Laan van Meerdervoort','Van Speijkstraat','Julianaplein','Korte Nieuwstraat','Achterom','Zandpad','Havendijk','Eikenhof','Dr. Schaepmanstraat','St. Jansstraat','Beatrixsingel','Hoge Rijndijk','De Bongerd','Wilhelminapark','Kruisstraat','2e Dwarsweg','Plein 1944','Jan van Goyenkade','Stationsweg','Noorderhaven','Kloosterpad','Tolsteegsingel','Rozenburglaan','Weverssteeg','Oosteinde']
ESTR = ['High Street','Church Lane','Mill Road','Victoria Avenue','Station Road','Queens Drive','Abbey Close','Park Crescent','Elm Grove','Northgate','Castle Terrace','Rosebery Gardens','Kings Square','Harbour Way']
HOSP = ['Isala','Rijnstate','het Meander Medisch Centrum','Zuyderland','het Martini Ziekenhuis','Bernhoven','Amphia','het Diakonessenhuis','Tergooi MC']
SCH = ['het Baarnsch Lyceum','Hogeschool Windesheim','ROC Midden Nederland','de Hanzehogeschool','Tilburg University','het Stedelijk College','Avans','OBS De Regenboog']
ORG = ['Bouwbedrijf Van Laar B.V.','Kantoorstore Twente','De Groene Schil B.V.','Schoonmaakdienst Helder','Installatietechniek Noord','Zorggroep Oevers','Stichting Welzijn Oost','TransMaas Logistiek','Cateringbedrijf Puur','Adviesbureau Linde & Co','Drukkerij Hoogland','VOF Gebr. Timmer','Maatschap Fysio Centrum','Datavisie Software B.V.']
DEP = {'nl':['Burgerzaken','Sociale Zaken','Personeelszaken','Cardiologie','Facilitair','Financiën','Orthopedie','Leerlingzaken','Inkoop','ICT-beheer','Vergunningen','Crediteuren'],
       'en':['Payroll','Admissions','Procurement','Cardiology','Facilities','Student Services','Finance','IT Support','Claims','Outpatients']}
MN = ['januari','februari','maart','april','mei','juni','juli','augustus','september','oktober','november','december']
MNS = ['jan','feb','mrt','apr','mei','jun','jul','aug','sep','okt','nov','dec']
ME = ['January','February','March','April','May','June','July','August','September','October','November','December']
def asc(s):
    for a, b in (('ı','i'),('ç','c'),('Ç','C'),('’',''),('ü','u'),('é','e')): s = s.replace(a, b)
    return s
def slug(s): return re.sub(r'[^a-z]', '', asc(s).lower())
def name(lang):
    if lang == 'en' and R.random() < .7: return ch(FN['en']), ch(LN['en'])
    return ch(FN['nl']), ch(LN['nl'])
def rdate(a=2019, b=2026): return R.randint(a, b), R.randint(1, 12), R.randint(1, 28)
def cap(s): return s[0].upper() + s[1:]
def fill(k, lang):
    f, l = name(lang)
    if k == 'n': return f + ' ' + l
    if k == 'fn': return f
    if k == 'ln': return l
    if k == 'in': return f[0] + '.' + (ch('ABCEHJM') + '.' if R.random() < .5 else '') + ' ' + l
    if k == 'N': return (ch(['mevrouw ','de heer ','mw. ','dhr. ']) if lang == 'nl' else ch(['Ms ','Mr ','Mrs ','Dr '])) + cap(l)
    if k == 'd':
        y, m, d = rdate(2022, 2025); return f'{d} {MN[m-1]} {y}' if lang == 'nl' else f'{d} {ME[m-1]} {y}'
    if k == 'ds':
        y, m, d = rdate(2022, 2025); return f'{d:02}-{m:02}-{y}' if lang == 'nl' else f'{d:02}/{m:02}/{y}'
    if k == 'iso': y, m, d = rdate(2022, 2025); return f'{y}-{m:02}-{d:02}'
    if k == 't': return f'{R.randint(7,20):02}:{R.randint(0,59):02}'
    if k == 'ts': return f'{R.randint(7,20):02}:{R.randint(0,59):02}:{R.randint(0,59):02}'
    if k == 'day': return ch(['maandag','dinsdag','woensdag','donderdag','vrijdag']) if lang == 'nl' else ch(['Monday','Tuesday','Wednesday','Thursday','Friday'])
    if k == 'town': return ch(TOWN[lang])
    if k == 'adr': return ch(STR) + ' ' + str(R.randint(1, 280)) if lang == 'nl' or R.random() < .3 else str(R.randint(1, 180)) + ' ' + ch(ESTR)
    if k == 'pc': return pcnl()
    if k == 'hosp': return ch(HOSP) if lang == 'nl' else ch(['St Mary’s Hospital','the Royal Infirmary','Meander MC','Northgate Clinic'])
    if k == 'sch': return ch(SCH) if lang == 'nl' else ch(['Tilburg University','the College of Arts','Hillside Academy','Maastricht University'])
    if k == 'org': return ch(ORG) if lang == 'nl' or R.random() < .5 else ch(['Brightwell Ltd','Harcourt Supplies','Northlight Software GmbH','Penrose Catering','Delta Care BV'])
    if k == 'dep': return ch(DEP[lang])
    if k == 'amt':
        a = R.randint(12, 2400); c = R.randint(0, 99)
        return (f'€ {a},{c:02}' if lang == 'nl' else f'€{a}.{c:02}')
    if k == 'amtp': return f'{R.randint(12, 2400)}.{R.randint(0, 99):02}'
    if k == 'y': return str(R.randint(2020, 2026))
    if k == 'sl': return slug(l)
    if k == 'z': return str(R.randint(2, 48))
    if k[0] == '#': return nz(int(k[1:]))
    raise KeyError(k)
def pcnl(form=None):
    while True:
        p = pick('ABCDEGHJKLMNPRSTVWXZ', 2)
        if p not in ('SA','SD','SS'): break
    d = nz(4)
    return d + (ch([' ',' ','']) if form is None else form) + p

# ---------------- values: V[type](mode, lang)
def v_bsn(m, lang):
    s = bsn0()
    if m == 'c': return s
    k = R.random()
    if k < .5: return s
    if k < .68: return grp(s, (3,3,3))
    if k < .8: return grp(s, (4,2,3), '.')
    if k < .88: return grp(s, (3,3,3), '.')
    if k < .95: return grp(s, (4,2,3))
    return grp(s, (3,3,3), '-')
def acct():
    while True:
        s = '0' + ch('0123456789') + nz(8)
        if sum((10-i)*int(c) for i, c in enumerate(s)) % 11 == 0: return s
def mkiban(cc, bban): return cc + f"{98 - int(lett(bban + cc + '00')) % 97:02}" + bban
def iban0(cc=None):
    cc = cc or ch(['NL']*12 + ['BE','BE','DE','DE','FR','GB','ES','LU','PT','AT','IE','PL'])
    if cc == 'NL': b = ch(['INGB','ABNA','RABO','TRIO','SNSB','KNAB','BUNQ','ASNB','RBRB']) + acct()
    elif cc == 'BE': a = nz(10); b = a + f'{int(a) % 97 or 97:02}'
    elif cc == 'DE': b = nz(8) + dg(10)
    elif cc == 'AT': b = nz(5) + dg(11)
    elif cc == 'LU': b = '00' + nz(1) + dg(13)
    elif cc == 'GB': b = ch(['BARC','LOYD','NWBK','HBUK']) + dg(14)
    elif cc == 'IE': b = ch(['AIBK','BOFI']) + dg(14)
    elif cc == 'FR':
        bk, g, c = nz(5), dg(5), dg(11); b = bk + g + c + f'{97 - (89*int(bk) + 15*int(g) + 3*int(c)) % 97:02}'
    elif cc == 'ES':
        w = [1,2,4,8,5,10,9,7,3,6]; bk = '2100' + dg(4); c = dg(10)
        def k(x):
            r = 11 - sum(a*int(z) for a, z in zip(w, x)) % 11
            return str({10:1, 11:0}.get(r, r))
        b = bk + k('00' + bk) + k(c) + c
    elif cc == 'PT': a = '0035' + dg(15); b = a + f"{98 - int(a + '00') % 97:02}"
    elif cc == 'PL':
        w = [3,9,7,1,3,9,7]; a = '1' + dg(6); b = a + str((-sum(x*int(z) for x, z in zip(w, a))) % 10) + dg(16)
    s = mkiban(cc, b); assert mod97(s[4:] + s[:4]) == 1; return s
def v_iban(m, lang):
    s = iban0('NL' if m == 'nl' else None)
    if m == 'c': return s
    k = R.random()
    if k < .42: return four(s)
    if k < .78: return s
    if k < .84: return s.lower()
    if k < .89: return four(s, '.')
    if k < .93: return four(s, '-')
    if k < .97: return four(s, '\u00a0')
    return s[:4] + ' ' + s[4:8] + ' ' + s[8:]
def v_card(m, lang):
    t = ch(['v']*5 + ['m']*4 + ['m2','a','a','dc','j','ms'])
    if m == 'va': t = 'v'
    if m == 'mc': t = ch(['m','m2'])
    if m == 'am': t = 'a'
    if m == '16': t = ch('vm')
    if t == 'v': s = luhn('4' + dg(14))
    elif t == 'm': s = luhn(ch(['51','52','53','54','55']) + dg(13))
    elif t == 'm2': s = luhn(str(R.randint(2221, 2720)) + dg(11))
    elif t == 'a': s = luhn(ch(['34','37']) + dg(12))
    elif t == 'dc': s = luhn('6011' + dg(11))
    elif t == 'j': s = luhn('3530' + dg(11))
    else: s = luhn('6759' + dg(11))
    assert luhn_ok(s)
    if m == 'c': return s
    k = R.random()
    if t == 'a': return grp(s, (4,6,5)) if k < .6 else s if k < .85 else grp(s, (4,6,5), '-')
    return four(s) if k < .55 else s if k < .78 else four(s, '-') if k < .93 else four(s, '.')
def v_kvk(m, lang):
    s = ch('0123456789') + nz(7)
    if m == 'c': return s
    k = R.random()
    return s if k < .78 else four(s) if k < .86 else grp(s, (2,2,2,2)) if k < .91 else grp(s, (2,3,3), '.') if k < .96 else grp(s, (2,6), ' ')
def vat0(cc=None):
    cc = cc or ch(['NL']*12 + ['BE','BE','DE','DE','FR','GB','LU','IT'])
    if cc == 'NL':
        if R.random() < .4: return 'NL' + bsn0() + 'B' + ch(['01','01','02','03'])
        while True:
            a = dg(9)
            for k in range(2, 99):
                if mod97(f'NL{a}B{k:02}') == 1: return f'NL{a}B{k:02}'
    if cc == 'BE': a = '0' + nz(7); return 'BE' + a + f'{97 - int(a) % 97:02}'
    if cc == 'DE':
        a = nz(8); p = 10
        for c in a:
            x = (int(c) + p) % 10 or 10; p = 2*x % 11
        return 'DE' + a + str((11 - p) % 10)
    if cc == 'FR': s = luhn(nz(8)); return 'FR' + f'{(12 + 3*(int(s) % 97)) % 97:02}' + s
    if cc == 'GB':
        a = nz(7); t = sum((8-i)*int(c) for i, c in enumerate(a)); return 'GB' + a + f'{(97 - t % 97) % 97:02}'
    if cc == 'LU': a = nz(6); return 'LU' + a + f'{int(a) % 89:02}'
    if cc == 'IT': return 'IT' + luhn('0' + nz(6) + f'{R.randint(1, 99):03}')
def v_vat(m, lang):
    s = vat0('NL' if m == 'nl' else None)
    if m == 'c': return s
    k = R.random()
    if s[:2] == 'NL':
        a, b = s[2:11], s[12:]
        return (s if k < .5 else f'NL {a} B{b}' if k < .58 else f'NL{grp(a,(4,2,3),".")}.B{b}' if k < .72 else f'NL {grp(a,(3,3,3))} B{b}' if k < .78 else f'NL.{grp(a,(3,3,3),".")}.B.{b}' if k < .84
                else s.lower() if k < .89 else f'NL-{a}-B{b}' if k < .94 else f'{a}B{b}' if m != 'cc' else s)
    if s[:2] == 'BE': return s if k < .4 else f'BE {grp(s[2:],(4,3,3),".")}' if k < .8 else f'BE {s[2:]}'
    if s[:2] == 'GB': return s if k < .5 else f'GB {grp(s[2:],(3,4,2))}'
    if s[:2] == 'FR': return s if k < .5 else f'FR {s[2:4]} {grp(s[4:],(3,3,3))}'
    return s if k < .7 else s[:2] + ' ' + s[2:]
NLP = 'ABCDEFGHIJKLMNPQRSTUVWXYZ'
def nldoc(first): return first + ch(NLP) + pick(NLP + '0123456789' * 2, 6) + ch('0123456789')
def dedoc(f):
    s = ch(f) + pick('0123456789CFGHJKLMNPRTVWXYZ', 8)
    return s if sum(c.isdigit() for c in s) >= 4 else dedoc(f)
def v_passport(m, lang):
    if m in ('nl', 'mrz'): 
        while True:
            s = nldoc(ch('NNNB'))
            if sum(c.isdigit() for c in s) > 2: return s
    f = {'gb': lambda: nz(9), 'us': lambda: ch([nz(9), ch('ABX') + dg(8)]), 'de': lambda: dedoc('CFGHJK'), 'be': lambda: 'E' + ch('GHJKLN') + dg(6), 'fr': lambda: nz(2) + pick('ABCDEFHKPRV', 2) + dg(5),
         'tr': lambda: 'U' + dg(8), 'pl': lambda: 'E' + ch('ABCDFGHJ') + dg(7), 'ma': lambda: pick('ABCDEFGHKLRT', 2) + nz(7), 'ua': lambda: 'F' + ch('ABEFHKX') + dg(6), 'in': lambda: ch('JKLMNPRSTZ') + nz(7)}
    if m in f: return f[m]()
    k = R.random()
    if k < .6: 
        s = v_passport('nl', lang); return s if R.random() < .8 else ch([s[:2] + ' ' + s[2:], s.lower(), four(s[:8]) + s[8:]])
    s = f[ch(list(f))]()
    return s
def v_id_card(m, lang):
    if m == 'nl' or not m and R.random() < .5:
        while True:
            s = nldoc(ch('IIIS'))
            if sum(c.isdigit() for c in s) > 2: break
        return s if m or R.random() < .8 else ch([s.lower(), s[:2] + ' ' + s[2:], grp(s, (3,3,3))])
    m = m or ch(['be','be','de','es','it','pl','fr','vd'])
    if m == 'be': a = '59' + dg(8); s = a + f'{int(a) % 97 or 97:02}'; return grp(s, (3,7,2), '-') if R.random() < .75 else s
    if m == 'de': return dedoc('LMNPRTVWXYZ')
    if m == 'es': a = nz(8); l = 'TRWAGMYFPDXBNJZSQVHLCKE'[int(a) % 23]; return a + ch(['','-']) + l
    if m == 'it': return 'CA' + nz(5) + pick('ABCDEFGHLMNP', 2)
    if m == 'pl':
        L = 'C' + pick('ABCDEFGH', 2); d = dg(5); w = [7,3,1,7,3,1,7,3]
        return L + str(sum(a*(int(c, 36)) for a, c in zip(w, L + d)) % 10) + d
    if m == 'fr': return pick('DFGHKLMNPRTVWXYZ', 1) + dg(2) + pick('0123456789CFGHKLMNPRT', 5) + dg(1)
    if m == 'vd': return 'V' + ch('ABCDEFGHK') + pick('ABCDEFGHKLMNPRSTVWX0123456789', 2) + dg(5)
def ukdl():
    l = re.sub('[^A-Z]', '', ch(LN['en']).upper()) ; y, mo, d = rdate(1960, 2003); mo += ch([0, 50])
    return (l + '99999')[:5] + str(y)[2] + f'{mo:02}{d:02}' + str(y)[3] + ch('ABCDEJKLMRS') + ch('9AEJMRS') + ch('9') + pick('ABCDEFGHJK', 2)
def v_driving_licence(m, lang):
    if m == 'nl' or not m and R.random() < .62:
        s = ch('33445556') + dg(9)
        return s if m or R.random() < .7 else ch([grp(s, (4,3,3)), grp(s, (5,5)), grp(s, (2,2,2,2,2)), grp(s, (3,3,4), '.')])
    m = m or ch(['uk','de','de','be','fr','ie'])
    if m == 'uk': s = ukdl(); return s if R.random() < .7 else s[:5] + ' ' + s[5:11] + ' ' + s[11:]
    if m == 'de': return ch('BCFHKLMNP') + dg(2) + ch('0123456789') + pick('ABCDEFGHKRST', 2) + ch('0123456789ADK') + dg(1) + ch('ABCDI') + dg(1) + ch('0123456789')
    if m == 'be': return '1' + dg(9)
    if m == 'fr': return f'{R.randint(90, 99)}{R.randint(1, 12):02}{R.randint(10, 95)}{dg(6)}'
    if m == 'ie': return dg(9)
PL = 'BDFGHJKLNPRSTVXZ'
def plnl():
    L = lambda n: pick(PL, n)
    return [lambda: f'{L(2)}-{dg(2)}-{dg(2)}', lambda: f'{dg(2)}-{dg(2)}-{L(2)}', lambda: f'{dg(2)}-{L(2)}-{dg(2)}', lambda: f'{L(2)}-{dg(2)}-{L(2)}', lambda: f'{L(2)}-{L(2)}-{dg(2)}', lambda: f'{dg(2)}-{L(2)}-{L(2)}',
      lambda: f'{dg(2)}-{L(3)}-{nz(1)}', lambda: f'{nz(1)}-{L(3)}-{dg(2)}', lambda: f'{L(2)}-{dg(3)}-{L(1)}', lambda: f'{L(1)}-{dg(3)}-{L(2)}', lambda: f'{L(3)}-{dg(2)}-{L(1)}', lambda: f'{L(1)}-{dg(2)}-{L(3)}', lambda: f'{nz(1)}-{L(2)}-{dg(3)}', lambda: f'{dg(3)}-{L(2)}-{nz(1)}'][R.randrange(14)]()
def v_licence_plate(m, lang):
    if m == 'de': return ch(['M','B','K','MS','BOR','KLE','HH','AC','DO']) + ch(['-','-',' ']) + pick('ABCDEFHKLMPRST', ch([1,2])) + ' ' + nz(ch([2,3,4]))
    if m == 'be': return ch('12') + '-' + pick('ABCDEFGHJKLNPRSTVWXY', 3) + '-' + dg(3)
    if m == 'fr': return pick('ABCDEFGHJKLMNPQRSTVWXYZ', 2) + '-' + dg(3) + '-' + pick('ABCDEFGHJKLMNPQRSTVWXYZ', 2)
    if m == 'uk': return pick('ABCDEFGHKLMNOPRSVWY', 2) + ch(['12','64','19','71','23','73','24']) + ' ' + pick('ABCDEFGHJKLMNOPRSTUVWXYZ', 3)
    if m == 'pl': return ch(['WA','KR','PO','GD','DW','SZ']) + ' ' + nz(5)
    if m == 'es': return dg(4) + ' ' + pick('BCDFGHJKLMNPRSTVWXYZ', 3)
    if not m and R.random() < .25: return v_licence_plate(ch(['de','de','be','be','fr','uk','pl','es']) if lang == 'nl' else ch(['uk','uk','de','fr']), lang)
    s = plnl()
    if m == 'nl': return s
    if m == 'c': return s.replace('-', '')
    k = R.random()
    return s if k < .68 else s.replace('-', '') if k < .8 else s.lower() if k < .88 else s.replace('-', ' ') if k < .96 else s.lower().replace('-', '')
def v_phone(m, lang):
    mob = nz(8)
    if m == 'c': return ch(['06' + mob, '+316' + mob, '00316' + mob, '316' + mob])
    if m == 'uk': return ch(['+44 7700 900' + dg(3), '07700 900' + dg(3), '020 7946 0' + dg(3), '+44 (0)20 7946 0' + dg(3), '07' + nz(3) + ' ' + dg(6), '0161 496 0' + dg(3)])
    if m == 'vast': k = .7
    elif m == 'mob': k = .2
    else: k = R.random()
    if lang == 'en' and not m and R.random() < .5: return ch([v_phone('uk', lang), f'({nz(3)}) 555-01{dg(2)}', f'+1 {nz(3)}-555-01{dg(2)}', '+353 87 ' + nz(3) + ' ' + dg(4)])
    if k < .55: return ch(['06-' + mob, '06-' + mob, '06 ' + mob, '06' + mob, '06 ' + grp(mob, (2,2,2,2)), '06-' + grp(mob, (2,2,2,2)), '06 - ' + grp(mob, (4,4)), '+31 6 ' + mob, '+316' + mob, '+31 6 ' + grp(mob, (2,2,2,2)), '+31 (0)6 ' + mob, '0031 6 ' + grp(mob, (4,4)), '06 ' + grp(mob, (3,2,3)), '(06) ' + mob, '06.' + grp(mob, (2,2,2,2), '.')])
    if k < .88:
        if R.random() < .6: a, s = ch(['010','020','030','040','050','070','038','026','058','076','088']), nz(7); g = (3,2,2)
        else: a, s = ch(['0341','0493','0172','0228','0512','0183']), nz(6); g = (2,2,2)
        return ch([f'{a}-{s}', f'{a} {s}', f'({a}) {grp(s,g)}', f'{a} - {grp(s,g)}', f'{a} {grp(s,g)}', f'+31 {a[1:]} {s}', f'+31 (0){a[1:]} {grp(s,g)}', f'+31({a[1:]}){s}', f'0031-{a[1:]}-{s}', f'{a}/{s}'])
    return ch(['+32 4' + nz(2) + ' ' + grp(dg(6), (2,2,2)), '+49 171 ' + nz(7), '+49 (0)2562 ' + nz(5), '0032 2 ' + nz(3) + ' ' + dg(2) + ' ' + dg(2), '+33 6 ' + grp(nz(8), (2,2,2,2)), '+48 ' + grp(nz(9), (3,3,3)), '+90 532 ' + nz(3) + ' ' + dg(2) + ' ' + dg(2), '+44 7' + nz(3) + ' ' + dg(6), '+597 8' + dg(6)])
def v_email(m, lang):
    f, l = name(lang); f = slug(f); ls = asc(l).lower().replace(' ', ''); ls = re.sub('[^a-z]', '', ls)
    dom = ch(['gmail.com','outlook.com','hotmail.com','live.nl','ziggo.nl','kpnmail.nl','xs4all.nl','planet.nl','icloud.com','proton.me'] if R.random() < .5 or m == 'priv' else ['gemeente-oostdam.nl','isala-zorg.nl','student.hogeschooldelta.nl','vanlaarbouw.nl','mail.zorggroepoevers.nl','lindenadvies.eu','stadlier.be','brightwell.co.uk','northgate-clinic.org','cs.unidelta.edu'])
    s = ch([f'{f}.{ls}', f'{f[0]}.{ls}', f'{f}{ls}{R.randint(1, 99)}', f'{f}_{ls}', f'{ls}.{f}', f'{f}', f'{f[0]}{ls}', f'{f}-{ls}', f'{ls}{R.randint(1955, 2005)}', f'{f}.{ls}+{ch(["werk","school","nieuwsbrief"])}', f'fam.{ls}', f'{f}.{ch("abcdehm")}.{ls}']) + '@' + dom
    if m != 'c' and R.random() < .12: s = ch([s.upper(), s.title().replace('.Nl', '.nl').replace('.Com', '.com')])
    return s
def v_url_person(m, lang):
    f, l = name(lang); f = slug(f); l = slug(l); k = dg(ch([2,3,4]))
    at = ['@' + f + l, '@' + f + '_' + l, '@' + f[0] + l + k, '@' + l + '.' + f, '@' + f + 'in' + slug(ch(TOWN['nl'])), '@_' + f + l[:3] + '_']
    li = [f'https://www.linkedin.com/in/{f}-{l}-{nz(2)}{pick("abcdef0123456789",6)}', f'linkedin.com/in/{f}{l}', f'https://nl.linkedin.com/in/{f}-{l}', f'www.linkedin.com/in/{f[0]}{l}/']
    soc = [f'https://www.facebook.com/{f}.{l}.{nz(2)}', f'facebook.com/{f}.{l}', f'https://twitter.com/{f}{l}', f'https://x.com/{f}_{l}', f'instagram.com/{f}.{l}', f'https://www.instagram.com/{f}_{l}{k}/', f'https://www.tiktok.com/@{f}{l}{k}', f'https://github.com/{f[0]}{l}', f'https://mastodon.nl/@{f}{l}', f'https://www.strava.com/athletes/{nz(8)}', f'https://www.facebook.com/profile.php?id=1000{dg(11)}', f'https://bsky.app/profile/{f}{l}.bsky.social', f'https://t.me/{f}{l}', f'https://www.youtube.com/@{f}{l}']
    wk = [f'https://www.unidelta.nl/medewerkers/{f}-{l}', f'https://www.hogeschooldelta.nl/over-ons/team/{f}.{l}', f'https://people.unidelta.nl/{f[0]}.{l}', f'https://www.zorggroepoevers.nl/specialisten/dr-{f[0]}-{l}', f'https://orcid.org/0000-000{nz(1)}-{dg(4)}-{dg(4)}', f'https://www.researchgate.net/profile/{cap(f)}-{cap(l)}', f'https://intranet.gemeente-oostdam.nl/wie-is-wie/{f}-{l}', f'https://unidelta.nl/~{l}']
    if m == 'at': return ch(at)
    if m == 'li': return ch(li)
    if m == 'soc': return ch(soc)
    if m == 'wk': return ch(wk)
    if m == 'url': return ch(li + soc)
    return ch(ch([at, li, soc, wk]))
def h4(): return f'{R.randint(0, 65535):x}'
def v_ip(m, lang):
    pub = f'{ch([62,77,80,81,83,84,86,94,145,178,185,194,213,217])}.{R.randint(0,255)}.{R.randint(0,255)}.{R.randint(1,254)}'
    pri = ch([f'192.168.{R.randint(0,254)}.{R.randint(2,254)}', f'10.{R.randint(0,255)}.{R.randint(0,255)}.{R.randint(1,254)}', f'172.{R.randint(16,31)}.{R.randint(0,255)}.{R.randint(1,254)}'])
    six = ch([f'2a02:a4{dg(2)}:{h4()}:1:{h4()}:{h4()}:{h4()}:{h4()}', f'2001:1c0{dg(1)}:{h4()}:{h4()}::{h4()}', f'fe80::{h4()}:{h4()}ff:fe{dg(2)}:{h4()}', f'2001:0db8:0000:{R.randint(0,65535):04x}:0000:0000:0000:{R.randint(0,65535):04x}', f'2A10:3781:{h4().upper()}::{h4().upper()}'])
    if m == '4': return ch([pub, pri])
    if m == '6': return six
    if m == 'pub': return pub
    return ch([pub, pub, pri, pri, six])
def v_mac(m, lang):
    a = [f'{R.randint(0,255):02x}' for _ in range(6)]; a[0] = f'{R.randint(0,63)*4:02x}'
    if m != 'c' : m = None
    k = R.random()
    if m == 'c': return ':'.join(a) if k < .7 else ':'.join(a).upper()
    return (':'.join(a) if k < .3 else ':'.join(a).upper() if k < .55 else '-'.join(a).upper() if k < .75 else '-'.join(a) if k < .82 else '.'.join([a[0]+a[1], a[2]+a[3], a[4]+a[5]]) if k < .94 else ''.join(a).upper())
def v_postcode(m, lang):
    if m == 'nl': return pcnl(ch([' ',' ',' ','']))
    if m == 'be': return ch(['9000','9030','9040','9041','9050','9051'])
    if m == 'de': return ch(['48143','47533','46397','10115','50667','52062','26789'])
    if m == 'york': return 'YO' + ch(['1','10','23','24','31']) + ' ' + nz(1) + pick('ABDEFGHJLNPQRSTUWXYZ', 2)
    if m == 'uk': return ch(['LS','YO','BS','NR','EX','M','SW','EH','CF','S']) + ch(['1','2','6','11','8']) + ' ' + nz(1) + pick('ABDEFGHJLNPQRSTUWXYZ', 2)
    k = R.random(); s = pcnl(' ')
    return s if k < .55 else s.replace(' ', '') if k < .82 else s.lower() if k < .88 else s.lower().replace(' ', '') if k < .94 else s.replace(' ', '\u00a0') if k < .97 else s.replace(' ', '  ')
def v_address(m, lang):
    h = str(R.randint(1, 340))
    if m == 'en' or (not m and lang == 'en' and R.random() < .6): return ch([h, h, h + ch('ABab')]) + ' ' + ch(ESTR)
    if m == 'be': return ch(['Veldstraat','Bruul','Koning Albertlaan','Meir','Steenweg op Aalst','Kapellestraat']) + ' ' + h + ch([' bus ' + nz(1), '', ' bus 020' + nz(1)])
    if m == 'de': return ch(['Münsterstraße','Bahnhofstr.','Am Markt','Hauptstraße','Goethestr.']) + ' ' + h + ch(['', 'a', ' b'])
    if R.random() < .06 and not m: return 'Postbus ' + nz(ch([3,4,5])) if m is None and False else ch(STR) + ' ' + h
    add = ch(['']*10 + ['a','A','b',' a','-A','-2','-III',' II',' bis',' hs','-hs','bis A',' 3-hoog','-1',' zwart','/4',' A',' B-2','-101'])
    return ch(STR) + ' ' + h + add
def fdate(y, mo, d, lang, m):
    if m == 'iso': return f'{y}-{mo:02}-{d:02}'
    if m == 'c': return f'{y}{mo:02}{d:02}'
    if m == 'long': return f'{d} {MN[mo-1]} {y}' if lang == 'nl' else ch([f'{d} {ME[mo-1]} {y}', f'{ME[mo-1]} {d}, {y}'])
    if m == 'noy': return f'{d} {MN[mo-1]}' if lang == 'nl' else ch([f'{d} {ME[mo-1]}', f'{ME[mo-1]} {d}'])
    if lang == 'nl':
        if m == 'num': return ch([f'{d:02}-{mo:02}-{y}', f'{d}-{mo}-{y}', f'{d:02}/{mo:02}/{y}', f'{d:02}.{mo:02}.{y}'])
        return ch([f'{d:02}-{mo:02}-{y}', f'{d}-{mo}-{y}', f'{d} {MN[mo-1]} {y}', f'{d} {MN[mo-1]} {y}', f'{d:02}/{mo:02}/{y}', f'{d:02}.{mo:02}.{y}', f'{d} {MNS[mo-1]} {y}', f'{d} {MNS[mo-1]}. {y}' if mo != 5 else f'{d} mei {y}', f'{d:02}-{MNS[mo-1]}-{y}', f"{d:02}-{mo:02}-'{y%100:02}", f'{d:02}-{mo:02}-{y%100:02}', f'{y}-{mo:02}-{d:02}', f'{d:02} {mo:02} {y}', f'{d} {MN[mo-1].upper()} {y}'])
    if m == 'num': return ch([f'{d:02}/{mo:02}/{y}', f'{d:02}-{mo:02}-{y}', f'{d:02}.{mo:02}.{y}'])
    sfx = {1:'st',2:'nd',3:'rd',21:'st',22:'nd',23:'rd'}.get(d, 'th')
    return ch([f'{d} {ME[mo-1]} {y}', f'{ME[mo-1]} {d}, {y}', f'{d:02}/{mo:02}/{y}', f'{d:02}-{ME[mo-1][:3]}-{y}', f'{ME[mo-1][:3]} {d}, {y}', f'{d}{sfx} {ME[mo-1]} {y}', f'{y}-{mo:02}-{d:02}', f'{ME[mo-1]} {d}{sfx}, {y}', f'{d:02}.{mo:02}.{y}', f'{d} {ME[mo-1][:3]} {y}'])
def v_date_of_birth(m, lang):
    y, mo, d = rdate(2008, 2019) if m == 'kid' else rdate(1931, 2006)
    return fdate(y, mo, d, lang, None if m == 'kid' else m)
def v_date(m, lang):
    y, mo, d = rdate(2018, 2026); return fdate(y, mo, d, lang, m)
def v_age(m, lang):
    a = R.randint(18, 94)
    if m == 'kid': a = R.randint(4, 17)
    if m == 'n': return str(a)
    if m == 'kn': return str(R.randint(4, 17))
    if m == 'mnd': return f'{R.randint(3, 22)} ' + (ch(['maanden','mnd']) if lang == 'nl' else 'months')
    if m == 'wk': return f'{R.randint(2, 11)} ' + ('weken' if lang == 'nl' else 'weeks')
    if m in ('j', 'kid'): return f'{a} jaar' if lang == 'nl' else f'{a} years'
    if m == 'jr': return f'{a} jr' if lang == 'nl' else f'{a} yrs'
    if m == 'yo': return ch([f'{a}yo', f'{a} y/o', f'{a} yo'])
    if m == 'jar': return f'{a}-jarige' if lang == 'nl' else f'{a}-year-old'
    if m == 'aged': return f'aged {a}'
    return f'{a} jaar' if lang == 'nl' else f'{a} years'
def nhs():
    while True:
        a = ch('4679') + dg(8); c = 11 - sum((10-i)*int(x) for i, x in enumerate(a)) % 11
        if c == 10: continue
        return a + str(0 if c == 11 else c)
def v_patient_number(m, lang):
    if m == 'nhs': return grp(nhs(), (3,3,4))
    if m == 'c': return nz(7)
    return ch([nz(7), nz(7), nz(8), nz(6), 'P' + dg(7), 'P-' + dg(6), grp(nz(7), (1,3,3), '.'), grp(nz(7), (3,4)), 'Z' + dg(6), dg(2) + '-' + dg(5), 'PAT' + dg(6), grp(nz(8), (4,4)), '00' + nz(6)])
def v_student_number(m, lang):
    if m == 'c': return ch([nz(7), 's' + nz(7)])
    return ch([nz(7), nz(6), nz(8), 's' + nz(7), 'S' + nz(6), 's' + nz(6), '500' + dg(6), 'i6' + dg(6), 'u' + nz(6), 'r0' + dg(6), '1' + dg(7), 'ST-' + dg(5), '20' + ch(['21','22','23','24']) + dg(4)])
def v_personnel_number(m, lang):
    if m == 'c': return ch([nz(6), nz(5)])
    return ch([nz(5), nz(6), nz(4), nz(7), '00' + nz(4), 'P' + dg(6), 'M' + dg(5), 'E' + dg(5), 'HR-' + dg(5), 'p' + nz(5), grp(nz(6), (3,3), '.'), 'MW' + dg(4), nz(3) + '-' + dg(3), 'EMP-' + dg(4)])
def v_user_agent(m, lang):
    c = f'{R.randint(96, 131)}.0.{ch(["0.0", "0.0", f"{R.randint(4000,6700)}.{R.randint(10,200)}"])}'; ff = R.randint(91, 132); wk = '605.1.15'
    if m == 'app': return ch([f'GemeenteApp/{R.randint(2,6)}.{R.randint(0,12)}.{R.randint(0,9)} (iPhone; iOS {R.randint(14,18)}.{R.randint(0,6)}; Scale/3.00)', f'MijnZorg/{R.randint(2,9)}.{R.randint(0,9)} CFNetwork/1410.0.3 Darwin/22.{R.randint(1,6)}.0', f'okhttp/4.{R.randint(8,12)}.0', f'Dalvik/2.1.0 (Linux; U; Android {R.randint(10,14)}; SM-A{nz(3)}B Build/UP1A.231005.007)', f'python-requests/2.{R.randint(25,32)}.{R.randint(0,3)}', f'curl/8.{R.randint(0,9)}.0', f'Outlook-iOS/{R.randint(700,730)}.{nz(4)}.0.prod.iphone ({R.randint(2,4)}.{R.randint(1,40)}.0)', f'Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.{nz(5)}; Pro)'])
    return ch([f'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{c} Safari/537.36', f'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:{ff}.0) Gecko/20100101 Firefox/{ff}.0', f'Mozilla/5.0 (iPhone; CPU iPhone OS {R.randint(14,18)}_{R.randint(0,6)} like Mac OS X) AppleWebKit/{wk} (KHTML, like Gecko) Version/{R.randint(14,18)}.{R.randint(0,5)} Mobile/15E148 Safari/604.1', f'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/{wk} (KHTML, like Gecko) Version/17.{R.randint(0,6)} Safari/{wk}', f'Mozilla/5.0 (Linux; Android {R.randint(9,14)}; SM-G{nz(3)}B) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{c} Mobile Safari/537.36', f'Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:{ff}.0) Gecko/20100101 Firefox/{ff}.0', f'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{c} Safari/537.36 Edg/{c}', f'Mozilla/5.0 (iPad; CPU OS 16_{R.randint(0,6)} like Mac OS X) AppleWebKit/{wk} (KHTML, like Gecko) CriOS/{R.randint(100,130)}.0.{nz(4)}.{nz(2)} Mobile/15E148 Safari/604.1', f'Mozilla/5.0 (Windows NT 6.1; WOW64; Trident/7.0; rv:11.0) like Gecko', f'Opera/9.80 (Windows NT 6.1; U; nl) Presto/2.10.{R.randint(200,300)} Version/12.0{R.randint(0,9)}', f'Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.2; Trident/6.0)'])
def uuid(): return '-'.join(pick('0123456789abcdef', k) for k in (8,4)) + '-4' + pick('0123456789abcdef', 3) + '-' + ch('89ab') + pick('0123456789abcdef', 3) + '-' + pick('0123456789abcdef', 12)
def v_device_id(m, lang):
    if m == 'imei':
        s = luhn('35' + dg(12)); k = R.random(); return s if k < .6 else grp(s, (2,6,6,1), '-') if k < .8 else grp(s, (2,6,6,1))
    if m == 'imeic': return luhn('35' + dg(12))
    if m == 'aid': return pick('0123456789abcdef', 16)
    if m == 'idfa': return uuid().upper()
    if m == 'gaid': return uuid()
    if m == 'udid': return '0000' + dg(4) + '-00' + pick('0123456789ABCDEF', 14)
    if m == 'sn': return ch(['C02' + pick('CDFGHJKLMNPQRTVWXYZ0123456789', 8) + ch('JGH'), '5CG' + dg(4) + pick('BCDFGHJKLMNPQRSTVWXYZ0123456789', 3), 'PF' + ch('123') + pick('ABCDEFGHJKLMN', 2) + dg(3), 'R58M' + dg(2) + pick('ABCDEFGHJK', 4) + ch('XY'), 'SN-' + dg(4) + '-' + dg(6), 'F' + ch('2K') + pick('LVDXYZ0123456789', 9) + dg(1), pick('BCDFGHJKLMNPQRSTVWXYZ', 2) + dg(2) + pick('BCDFGHJKLMNPQRSTVWXYZ', 2) + nz(1)])
V = {k[2:]: f for k, f in list(globals().items()) if k.startswith('v_')}

# ---------------- frames: F[type] = block; line = 'n ' or 'e ' + template; ‹V› value, ‹V:mode›, ‹x› filler, \n newline, \t tab
F = {}
F['bsn'] = r'''
n Geachte ‹N›,\n\nUw aanvraag bijzondere bijstand is geregistreerd onder burgerservicenummer ‹V›. U ontvangt binnen acht weken bericht.\n\nMet vriendelijke groet,\n‹in›, afdeling ‹dep›
n Hoi ‹fn›, kun jij even in de BRP kijken? Het gaat om ‹N›, bsn ‹V›. De verhuizing van ‹d› lijkt niet verwerkt.
n Tijdens het intakegesprek bleek dat de leerling nog niet in ROD stond; moeder gaf het BSN (‹V›) telefonisch door.
n Notulen casusoverleg ‹d›: gezin besproken. Vader heeft BSN ‹V›, zoon heeft BSN ‹V›. Actie: ‹fn› neemt contact op met de wijkcoach.
n ‹t› ‹fn›: heb je zijn sofinummer nog ergens?\n‹t› ‹fn›: ja wacht, ‹V›\n‹t› ‹fn›: top, dan kan de loonstrook eruit
n Volgens de loonaangifte over ‹y› is voor de werknemer met burgerservicenummer ‹V› ten onrechte loonheffingskorting toegepast.
n De ondergetekende, ‹n›, houder van BSN ‹V›, machtigt hierbij ‹org› tot het indienen van de aangifte inkomstenbelasting.
n Patiënt is verwezen door de huisarts. Zijn burgerservicenummer is ‹V› en hij is verzekerd bij een naturapolis.
n Van: ‹fn› (‹dep›)\nOnderwerp: ontbrekende gegevens\n\nIk mis van de nieuwe collega alleen nog het BSN. Op de kopie van de verblijfskaart lees ik ‹V›, klopt dat?
e Dear ‹N›, our payroll team needs your Dutch citizen service number. We currently have BSN ‹V› on record; please confirm it is correct.
e During registration at the town hall she received her burgerservicenummer, ‹V›, which you may use to open the payroll file.
e Quick note from HR: the BSN for ‹n› should read ‹V›, the earlier one had two digits swapped.
e Minutes, ‹d›: the auditor found one employee whose citizen service number (BSN) ‹V› was printed on the outside of the envelope.
n Naam: ‹n›\nBSN: ‹V›\nTelefoon: niet bekend\nGemeente: ‹town›
n Formulier zorgtoewijzing\nCliënt ............ ‹in›\nBurgerservicenr. .. ‹V›\nIndicatie ......... beschermd wonen
n | Veld | Waarde |\n|---|---|\n| Achternaam | ‹ln› |\n| BSN/sofinummer | ‹V› |\n| Leerweg | vmbo-t |
n WERKGEVERSVERKLARING\nWerknemer: ‹n›    BSN-nummer: ‹V›\nDienstverband: onbepaalde tijd
e Applicant: ‹n›\nBSN (citizen service number): ‹V›\nNationality: Dutch
e New starter form\n1. Surname - ‹ln›\n2. Dutch social security no. (BSN) - ‹V›\n3. Start date - ‹ds›
n achternaam;voorletters;bsn;wijk\n‹ln›;J.;‹V:c›;Noord\n‹ln›;A.M.;‹V:c›;Centrum
n {"client": {"naam": "‹n›", "bsn": "‹V:c›", "regeling": "WMO", "status": "lopend"}}
n ‹iso› ‹ts› INFO  [zaaksysteem] opvragen persoon burgerservicenummer=‹V:c› resultaat=200 gebruiker=‹sl›
n <Persoon><Geslachtsnaam>‹ln›</Geslachtsnaam><Burgerservicenummer>‹V:c›</Burgerservicenummer></Persoon>
e employee_id,last_name,bsn,fte\n‹#5›,‹ln›,‹V:c›,0.8
e WARN ‹iso›T‹ts›Z validation: field bsn value ‹V:c› already exists for employee ‹ln›
n UPDATE personen SET bsn = '‹V:c›' WHERE achternaam = '‹ln›' AND woonplaats = '‹town›';
'''
F['iban'] = r'''
n Geachte ‹N›,\n\nWij verzoeken u het openstaande bedrag van ‹amt› over te maken op rekening ‹V› ten name van ‹org› onder vermelding van de factuur.
n Hoi, kun je mij de lunch terugbetalen? Mijn rekeningnummer is ‹V›. Groetjes ‹fn›
n Ik heb sinds kort een andere bank, dus wilt u mijn salaris voortaan storten op ‹V›? Met dank, ‹n›
n De schoolkosten kunt u voldoen op ‹V› t.n.v. ouderraad ‹sch›; vermeld de naam van uw kind.
n Bij controle bleek de uitkering naar het oude IBAN ‹V› te zijn gegaan in plaats van naar ‹V›. De bank is om terugboeking gevraagd.
n Verslag bewindvoering: de beheerrekening van betrokkene (‹V›) vertoonde per ‹d› een saldo van ‹amt›.
n ‹t› - ‹fn›: tikkie werkt niet, doe maar gewoon op ‹V›\n‹t› - ‹fn›: gedaan!
n Let op: de leverancier vraagt per mail om voortaan te betalen op ‹V›. Bel eerst terug om te controleren of dit geen fraude is.
n Met deze machtiging geeft u de gemeente toestemming om maandelijks ‹amt› af te schrijven van uw bankrekening ‹V›.
e Dear ‹N›, please refund the deposit of ‹amt› to my account, IBAN ‹V›. Kind regards, ‹n›
e We will pay the travel grant into ‹V› unless you tell us of another bank account before ‹day›.
e Finance confirmed that supplier ‹org› has moved to a new bank; the account to use from now on is ‹V›.
e Hi ‹fn›, my expenses still haven't arrived. You do have ‹V› as my bank details, right?
n Rekeninghouder: ‹in›\nIBAN: ‹V›\nHandtekening: ____________
n FACTUUR\nTe betalen: ‹amt›\nBankrekening: ‹V›\nt.n.v. ‹org›\nBetaaltermijn: 14 dagen
n Doorlopende SEPA-machtiging\nNaam incassant: ‹org›\nRekeningnummer (IBAN) debiteur: ‹V›\nPlaats: ‹town›
n Declaratieformulier reiskosten | medewerker: ‹n› | rek.nr. ‹V› | totaal ‹amt›
e Payee name: ‹n›\nIBAN: ‹V›\nReason: tuition refund\nAmount: ‹amt›
e BANK DETAILS\nAccount holder ... ‹n›\nIBAN ............. ‹V›\nCurrency ......... EUR
n datum;naam;tegenrekening;bedrag\n‹iso›;‹in›;‹V:c›;‹amtp›\n‹iso›;‹in›;‹V:c›;‹amtp›
n {"crediteur":"‹org›","iban":"‹V:c›","betaalwijze":"SCT"}
n <CdtrAcct><Id><IBAN>‹V:c›</IBAN></Id></CdtrAcct><Cdtr><Nm>‹n›</Nm></Cdtr>
n ‹iso› ‹ts› betaalbatch: regel 14 afgekeurd, IBAN ‹V:c› hoort niet bij naam ‹ln›
e {"payee": "‹n›", "account": {"scheme": "IBAN", "number": "‹V:c›"}, "amount": ‹amtp›}
e name,iban,amount_eur\n"‹n›",‹V:c›,‹amtp›
n Footer: ‹org› · ‹adr› · ‹town› · bank ‹V› · wij bezorgen ook in het weekend
'''
F['card'] = r'''
n Beste klantenservice, er is ‹amt› afgeschreven van mijn creditcard ‹V› terwijl ik de bestelling had geannuleerd. Graag terugstorten. ‹n›
n De gast heeft de kamer gegarandeerd met creditcardnummer ‹V›, geldig tot 09/27.
n ‹fn›, wil jij de treinkaartjes boeken met de afdelingskaart? Het nummer is ‹V:va›, de cvc app ik je zo.
n Op ‹d› meldde ‹N› telefonisch het verlies van de Mastercard met nummer ‹V:mc›; de kaart is direct geblokkeerd.
n In de bijlage bij het datalek stonden ook kaartnummers in leesbare vorm, waaronder ‹V› en ‹V›.
n Notulen MT: de zakelijke American Express (‹V:am›) van de directeur wordt per ‹d› ingetrokken.
n ‹fn›: welke kaart moet ik gebruiken voor het abonnement?\n‹fn›: mijn visa ‹V:va›, vervalt 11/26\n‹fn›: ok gelukt
n Wij konden het inschrijfgeld voor de cursus niet incasseren van uw creditcard (‹V›). Wilt u binnen vijf dagen een andere kaart opgeven?
n Betreft: betwiste transactie. Ondergetekende verklaart dat hij de betaling met kaart ‹V› niet heeft gedaan en aangifte heeft gedaan bij de politie te ‹town›.
e Hello, I was charged twice on my Visa card ‹V:va› for the conference fee. Could you reverse one of the payments? Thanks, ‹n›
e The customer read her full card number aloud (‹V›) and the agent typed it into the notes field, which is not allowed.
e Please book the flights on the department's credit card, ‹V›, expiry 04/28, cardholder ‹n›.
e Incident summary: an unencrypted spreadsheet held the payment card ‹V› of a former student.
n Kaarthouder: ‹in›\nCreditcardnummer: ‹V›\nVervaldatum: 08/27\nCVC: ***
n Reserveringsformulier congres\nBetaalwijze: [x] Mastercard  [ ] iDEAL\nKaartnr: ‹V:mc›\nNaam op kaart: ‹n›
n Soort kaart: Visa | Nummer: ‹V:va› | Geldig t/m: 02/29 | Limiet: € 2.500
n GEBLOKKEERDE KAART\nnummer ........ ‹V›\nreden ......... gestolen\ngemeld door ... ‹n›
e Card number: ‹V›\nExpiry: 12/27\nName on card: ‹n›
e PAYMENT AUTHORISATION FORM\nType of card: American Express\nCard no.: ‹V:am›\nAmount: ‹amt›
n transactie;kaartnummer;bedrag;winkel\n‹#6›;‹V:c›;‹amtp›;Boekhandel\n‹#6›;‹V:c›;‹amtp›;Station
n {"betaling": {"methode": "creditcard", "pan": "‹V:c›", "vervalt": "2027-03", "bedrag": ‹amtp›}}
n ‹iso› ‹ts› ERROR betaalmodule: autorisatie geweigerd voor kaart ‹V:c› (code 51, onvoldoende saldo)
n <betaling><kaartnummer>‹V:c›</kaartnummer><houder>‹n›</houder><valuta>EUR</valuta></betaling>
e {"cardholder":"‹n›","card_number":"‹V:16›","exp_month":7,"exp_year":2028}
e ‹iso›T‹ts›Z POST /checkout body: cc=‹V:c›&exp=0927&name=‹sl›
e booking,guest,credit_card,nights\nB‹#5›,‹ln›,‹V:c›,3
'''
F['kvk'] = r'''
n ‹org›, gevestigd te ‹town› en ingeschreven in het handelsregister onder nummer ‹V›, hierna te noemen: opdrachtnemer,
n Beste ‹fn›, voor het leveranciersdossier heb ik nog het KvK-nummer nodig. Op de website staat ‹V›, gebruiken we dat?
n Onze eenmanszaak is sinds ‹d› ingeschreven bij de Kamer van Koophandel onder ‹V›.
n Uit het uittreksel blijkt dat de vennootschap met KvK ‹V› in ‹y› is ontbonden. De subsidie wordt daarom ingetrokken.
n ‹fn›: heb je al gecheckt of die zzp'er bestaat?\n‹fn›: ja, kvk nr ‹V›, staat op naam van ‹n›
n Verslag inkoopoverleg: offertes ontvangen van ‹org› (KvK ‹V›) en ‹org› (KvK ‹V›). Besluit volgt.
n De stichting (KvK-nummer ‹V›, statutair gevestigd te ‹town›) vraagt een vergunning aan voor het zomerfeest.
n Geachte heer, mevrouw,\n\nUw onderneming staat bij ons bekend onder Kamer van Koophandel-nummer ‹V›. Op grond daarvan ontvangt u een aanslag bedrijveninvesteringszone.
n Op alle offertes zijn de algemene voorwaarden van toepassing, gedeponeerd bij de KvK te ‹town› onder nr. ‹V›.
e The supplier, ‹org›, registered with the Dutch Chamber of Commerce under number ‹V›, shall deliver the services.
e Hi ‹fn›, the KvK number on their invoice, ‹V›, does not match the trade register extract. Could you ask?
e For freelancers we always request the Chamber of Commerce (KvK) registration; hers is ‹V›.
e The foundation was entered in the Dutch trade register (Handelsregister) as no. ‹V› on ‹d›.
n Bedrijfsnaam: ‹org›\nKvK-nummer: ‹V›\nContactpersoon: ‹n›
n Aanvraag e-herkenning\n- rechtsvorm: B.V.\n- handelsregisternr.: ‹V›\n- vertegenwoordiger: ‹in›
n ‹org› | ‹adr› | ‹town› | KvK: ‹V›
n LEVERANCIERSKAART\nNaam .......... ‹org›\nKvK nr ........ ‹V›\nG-rekening .... nee
e Company: ‹org›\nChamber of Commerce no.: ‹V›\nSignatory: ‹n›
e Vendor onboarding\nLegal form: BV\nCoC number (NL): ‹V›\nCountry: Netherlands
n naam;kvk_nummer;plaats\n‹org›;‹V:c›;‹town›\n‹org›;‹V:c›;‹town›
n {"organisatie":"‹org›","kvkNummer":"‹V:c›","actief":true}
n ‹iso› ‹ts› GET https://api.kvk.nl/api/v1/basisprofielen/‹V:c› 200 "‹org›"
n <inschrijving><handelsnaam>‹org›</handelsnaam><kvkNummer>‹V:c›</kvkNummer></inschrijving>
e {"vendor": "‹org›", "country": "NL", "coc_number": "‹V:c›"}
e vendor_id,legal_name,kvk,city\nV‹#4›,"‹org›",‹V:c›,‹town›
n ---\n‹n›\neigenaar ‹org›\nhandelsregister ‹V›\nafwezig op ‹day›
'''
F['vat'] = r'''
n Beste ‹fn›, op uw factuur ontbreekt het btw-identificatienummer. Klopt het dat dit ‹V› is? Zonder dat nummer kunnen wij niet betalen.
n ‹org› met btw-nummer ‹V› heeft de prestatie verlegd; vermeld daarom geen btw op de nota.
n Wij hebben sinds ‹d› een nieuw btw-id: ‹V›. Het oude nummer mag u niet meer gebruiken.
n De Belastingdienst heeft vastgesteld dat het omzetbelastingnummer ‹V› niet meer actief is. De ingediende opgaaf is daarom afgewezen.
n ‹fn›: wat is ons btw nr ook alweer?\n‹fn›: ‹V:nl›\n‹fn›: thanks!
n Tijdens de audit zijn intracommunautaire leveringen gevonden aan afnemers met de btw-nummers ‹V› en ‹V›.
n Geachte crediteurenadministratie, bijgaand de creditnota. Wilt u ook ons btw-nr. (‹V›) in uw systeem aanpassen? Hartelijke groet, ‹n›
n Als kleine ondernemer vermeld ik op mijn website verplicht mijn btw-id, te weten ‹V:nl›, ook nu ik de KOR gebruik.
n Notitie inkoop: leverancier uit het buitenland, btw-identificatie ‹V›, gecontroleerd in VIES op ‹ds›: geldig.
e Please send the invoice to ‹org›, VAT number ‹V›, and quote our purchase order.
e We checked the VAT ID ‹V› in VIES this morning and it came back as valid for ‹org›.
e Dear ‹N›, as the customer's VAT registration (‹V›) is in another member state, the reverse charge applies.
e Our tax adviser noticed that page 2 still shows the old VAT no. ‹V›; reprint the letterhead before ‹day›.
n ‹org›\nBtw-nummer: ‹V›\nBetaaltermijn: 30 dagen
n FACTUURGEGEVENS\nT.a.v. ........ ‹n›\nBTW-ID ........ ‹V›\nInkoopnr. ..... ‹#6›
n Opgaaf ICP\nLand: zie nummer\nBtw-identificatienummer afnemer: ‹V›\nBedrag: ‹amt›
n ‹adr› – ‹town› – BTW ‹V:nl› – www.timmerendezonen.nl
e Invoice to: ‹org›\nVAT no: ‹V›\nTotal due: ‹amt›
e Supplier record\nName: ‹org›\nEU VAT identification number: ‹V›\nPayment: 30 days
n debiteur;btwnummer;bedrag\n‹org›;‹V:c›;‹amtp›\n‹org›;‹V:c›;‹amtp›
n {"relatie":"‹org›","btw_id":"‹V:c›","verlegd":true}
n ‹iso› ‹ts› vies-check: btw-nummer ‹V:c› geldig=ja naam="‹org›"
n <cac:PartyTaxScheme><cbc:CompanyID>‹V:c›</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
e {"customer": "‹org›", "vat_number": "‹V:c›", "reverse_charge": false}
e company,vat_id,net\n"‹org›",‹V:c›,‹amtp›
n AANSLAG OMZETBELASTING\nt.n.v. ‹n›\nOB-nummer / btw-id: ‹V:nl›\ntijdvak: 3e kwartaal ‹y›
'''
F['passport'] = r'''
n Hierbij meld ik de vermissing van mijn paspoort met nummer ‹V›, vermoedelijk gestolen in de trein bij ‹town›. Groet, ‹n›
n De identiteit van ‹N› is vastgesteld aan de hand van paspoort ‹V:nl›, geldig tot ‹d›.
n Voor de schoolreis naar Londen heb ik nog de paspoortgegevens nodig. Van ‹fn› heb ik: paspoortnr ‹V›.
n Verschenen voor mij, notaris te ‹town›: ‹n›, zich legitimerende met zijn Nederlands paspoort, nummer ‹V:nl›.
n ‹fn›: stuur je nog je paspoortnummer voor de boeking?\n‹fn›: ‹V:nl›\n‹fn›: en die van je man?\n‹fn›: zijn paspoort is ‹V:nl›
n Betrokkene legde een Turks paspoort over (nr. ‹V:tr›); het document is met de scanner gecontroleerd en echt bevonden.
n Aantekening balie burgerzaken: aanvrager haalt nieuw reisdocument op, oude paspoort ‹V› is ongeldig gemaakt en meegegeven.
n De Oekraïense verpleegkundige werkt met tijdelijke bescherming. Haar paspoort heeft documentnummer ‹V:ua› en verloopt in 2029.
n Op het bezoekersformulier had hij het paspoortnummer ‹V› ingevuld, maar dat week af van de kopie in het dossier.
e Dear ‹N›, to issue the visa invitation letter we need a copy of your passport. The number you gave, ‹V›, seems to miss a digit.
e The British applicant presented passport no. ‹V:gb›, issued in ‹y›, at the reception desk.
e Please hold the room for ‹n›, travelling on Indian passport ‹V:in›.
e Her passport (‹V›) was found at security gate 4 and handed to the police on ‹d›.
n Achternaam: ‹ln›\nSoort document: paspoort\nDocumentnummer: ‹V:nl›\nGeldig tot: ‹ds›
n Kopie legitimatie gezien: [x] paspoort  [ ] ID-kaart\nPaspoortnummer: ‹V›\nParaaf: ____
n REISDOCUMENT | type P | nr ‹V:nl› | afgegeven door burg. van ‹town›
n Hotelregistratie\nGast ......... ‹n›\nPaspoort nr .. ‹V›\nAankomst ..... ‹ds›
e Traveller: ‹n›\nPassport number: ‹V›\nExpiry date: ‹ds›
e VISITOR DECLARATION\nNationality: French\nPassport No. ‹V:fr›\nHost: ‹n›
n naam;nationaliteit;paspoortnummer\n‹in›;NLD;‹V:nl›\n‹in›;POL;‹V:pl›
n {"medewerker":"‹n›","identiteitsbewijs":{"type":"paspoort","nummer":"‹V:nl›"}}
n ‹iso› ‹ts› RAS: paspoort ‹V:nl› status gewijzigd van UITGEREIKT naar VERMIST door balie03
n ##MRZ##
e {"passenger": "‹n›", "doc_type": "passport", "doc_number": "‹V:gb›", "country": "GBR"}
e surname,given_name,passport_no,dob\n‹ln›,‹fn›,‹V:us›,‹iso›
e ‹iso› ‹ts› id-scan OK type=PASSPORT issuing=DEU number=‹V:de› operator=‹sl›
'''
F['id_card'] = r'''
n Ik ben mijn identiteitskaart kwijt. Het nummer van de kaart is ‹V:nl› en ik kan pas ‹day› langskomen. Groet, ‹n›
n ‹N› heeft zich bij de intake gelegitimeerd met een Nederlandse identiteitskaart (nummer ‹V:nl›).
n Bij indiensttreding is een kopie van de ID-kaart ‹V:nl› in het personeelsdossier opgenomen.
n De Belgische stagiair toonde zijn eID met kaartnummer ‹V:be›; de kaart is geldig tot ‹d›.
n ‹fn›: wil je het nummer van mijn id kaart voor het ov-abonnement?\n‹fn›: ja graag\n‹fn›: id-kaartnr ‹V:nl›
n Proces-verbaal van bevindingen: verdachte overhandigde mij een identiteitskaart voorzien van nummer ‹V:nl›, op naam van ‹n›.
n De verblijfsvergunning van ‹N› (vreemdelingendocument ‹V:vd›) verloopt op ‹d›; wij vragen tijdig om een nieuwe kopie.
n Voor de Duitse chauffeur is het nummer van de Personalausweis genoteerd: ‹V:de›.
n Aan de balie zijn twee identiteitskaarten opgehaald, met de nummers ‹V:nl› en ‹V:nl›, beide voor kinderen van ‹N›.
e Hi ‹fn›, my national identity card number for the exam registration is ‹V:nl›. Do you need a scan too?
e The Spanish intern identified herself with her DNI, ‹V:es›, because her passport was being renewed.
e Security noted that the visitor's Italian identity card ‹V:it› had a damaged photo page.
e Please be informed that identity card no. ‹V› was reported lost by ‹n› on ‹d›.
n Naam: ‹n›\nIdentiteitskaart nr.: ‹V:nl›\nGeldig tot: ‹ds›
n Legitimatie: [ ] paspoort [x] ID-kaart\nNummer ID-kaart: ‹V:nl›\nGezien door: ‹in›
n Rijksregister/België\nNaam ................. ‹in›\nIdentiteitskaartnr. .. ‹V:be›
n Aanmelding examen | kandidaat ‹n› | soort: NL identiteitskaart | documentnr. ‹V:nl›
e Type of document: National ID card\nID card number: ‹V›\nHolder: ‹n›
e PROOF OF IDENTITY\n[x] identity card - number ‹V:pl› (Poland)\n[ ] passport
n medewerker;soort_id;id_nummer;geldig_tot\n‹in›;identiteitskaart;‹V:nl›;‹iso›\n‹in›;identiteitskaart;‹V:nl›;‹iso›
n {"persoon":"‹n›","idKaart":{"nummer":"‹V:nl›","land":"NL"}}
n ‹iso› ‹ts› WID-controle: identiteitskaart ‹V:nl› gecontroleerd, resultaat=akkoord, balie=2
n <document><soort>Nederlandse identiteitskaart</soort><nummer>‹V:nl›</nummer></document>
e {"holder":"‹n›","id_card_number":"‹V:be›","issuing_country":"BEL"}
e guest,doc,id_card_no\n‹ln›,ID,‹V:de›
e ‹iso›T‹ts› kyc: identity_card=‹V› name_match=true face_match=0.97
'''
F['driving_licence'] = r'''
n Bij de intake voor de functie van buschauffeur overlegde ‹N› zijn rijbewijs met nummer ‹V:nl›, categorie B en D.
n Geachte heer/mevrouw, uw rijbewijs (nummer ‹V:nl›) verloopt op ‹d›. Vraag op tijd een nieuw exemplaar aan bij uw gemeente.
n Ik heb per ongeluk mijn rijbewijs in de leenauto laten liggen, rijbewijsnummer is ‹V›. Kunnen jullie even kijken? ‹fn›
n Verbalisant vorderde inzage in het rijbewijs. Bestuurder toonde een Nederlands rijbewijs, nr. ‹V:nl›, op naam van ‹n›.
n ‹fn›: voor de huurbus heb ik je rijbewijsnr nodig\n‹fn›: ‹V:nl›
n De chauffeurs van ‹org› zijn gecontroleerd; rijbewijsnummers ‹V:nl› en ‹V:nl› bleken nog geldig.
n Voor het omwisselen leverde zij haar Duitse rijbewijs met nummer ‹V:de› in bij het loket in ‹town›.
n Vermissing rijbewijs: op ‹d› verklaarde ‹n› dat het rijbewijs met documentnummer ‹V:nl› vermoedelijk bij het vuil is beland.
n Het CBR liet weten dat de verklaring van geschiktheid is gekoppeld aan rijbewijs ‹V:nl›.
e The pool car may only be used by drivers whose licence we have checked. Yours, driving licence no. ‹V›, expires soon.
e Hi, my UK driving licence number is ‹V:uk›, let me know if the insurer needs anything else. ‹fn›
e Following the accident the driver, ‹n›, produced a Dutch driving licence with number ‹V:nl›.
e She swapped her German driver's license ‹V:de› for a Dutch one within the six-month window.
n Bestuurder: ‹n›\nRijbewijsnummer: ‹V›\nCategorieën: B, BE
n Huurovereenkomst bedrijfswagen\nHuurder ......... ‹in›\nRijbewijs nr .... ‹V:nl›\nAfgegeven te .... ‹town›
n SCHADEFORMULIER | bestuurder A: ‹ln› | rijbewijs: ‹V:nl› | cat. B
n Controle wagenpark\n[x] rijbewijs gezien\nNr. rijbewijs: ‹V:nl›\nDatum: ‹ds›
e Driver name: ‹n›\nDriving licence number: ‹V›\nValid until: ‹ds›
e VEHICLE HIRE FORM\nDriver's license #: ‹V:uk›\nClean record: yes
n chauffeur;rijbewijsnummer;code95\n‹in›;‹V:nl›;ja\n‹in›;‹V:nl›;nee
n {"bestuurder":"‹n›","rijbewijs":{"nummer":"‹V:nl›","categorie":["B","C"]}}
n ‹iso› ‹ts› RDW-bevraging rijbewijsnummer=‹V:nl› status=GELDIG gebruiker=‹sl›
n <rijbewijs><nummer>‹V:nl›</nummer><houder>‹n›</houder></rijbewijs>
e {"renter": "‹n›", "driving_licence_no": "‹V›", "country": "GB"}
e driver,licence_number,points\n‹ln›,‹V:uk›,3
n Aanvraag deelscooter\nStap 2 van 3: rijbewijs\nNummer op regel 5 van uw rijbewijs: ‹V:nl›
'''
F['licence_plate'] = r'''
n Geachte ‹N›, op ‹d› stond uw voertuig met kenteken ‹V› zonder parkeervergunning in de Kerkstraat. U ontvangt een naheffingsaanslag.
n Hoi, er staat al de hele week een grijze Golf voor de uitrit van de school, kenteken ‹V›. Weet iemand van wie die is?
n De bezoeker komt met de auto, nummerbord ‹V›. Kun je hem aanmelden voor de slagboom? Dank, ‹fn›
n Proces-verbaal: het voertuig, een witte bestelbus voorzien van het kenteken ‹V:nl›, reed met hoge snelheid door ‹town›.
n ‹fn›: ik krijg de poort niet open, mijn auto is ‹V:nl›\n‹fn›: je oude lease ‹V:nl› staat er nog in, ik pas het aan
n De leaseauto van ‹N› (‹V:nl›) wordt ‹day› ingeruild; graag de laadpas inleveren bij Facilitair.
n Getuige zag een Duitse personenauto met kenteken ‹V:de› wegrijden van het parkeerterrein van ‹hosp›.
n In het incident zijn twee auto's betrokken: een Opel met kenteken ‹V› en een Belgische Peugeot met kenteken ‹V:be›.
n De gehandicaptenparkeerplaats wordt op kenteken gereserveerd. Aangevraagd is ‹V›, op naam van ‹n›.
e Our van, registration ‹V:uk›, will deliver the equipment on ‹day› between nine and ten.
e Please add the licence plate ‹V:nl› to the visitor parking list for ‹n›.
e A silver Toyota with number plate ‹V› has been left in bay 12 for three weeks.
e To whom it may concern: I was wrongly fined for my car (plate ‹V›), which I had sold on ‹d›.
n Kenteken: ‹V›\nMerk: Volkswagen\nEigenaar: ‹in›
n Aanvraag parkeervergunning\nNaam: ‹n›\nKentekennummer: ‹V:nl›\nZone: B2
n Kilometerregistratie\nauto ....... Skoda Fabia\nkenteken ... ‹V›\nprivé ...... 120 km
n TOEGANG TERREIN | ‹org› | kent. ‹V:nl› | ‹t›
e Vehicle registration: ‹V:uk›\nDriver: ‹n›\nPurpose: maintenance
e CAR PARK REQUEST\nMake/model: Kia Niro\nLicense plate: ‹V›\nStaff: yes
n kenteken;merk;vergunning_tot\n‹V:nl›;Renault;‹iso›\n‹V:c›;Kia;‹iso›
n {"voertuig":{"kenteken":"‹V:c›","handelsbenaming":"Fiesta"},"houder":"‹n›"}
n ‹iso› ‹ts› ANPR camera-04 kenteken=‹V:c› betrouwbaarheid=0.98 richting=in
n https://opendata.rdw.nl/resource/m9d7-ebf2.json?kenteken=‹V:c›
e {"plate": "‹V›", "gate": "north", "event": "entry"}
e time,lane,plate_number\n‹ts›,1,‹V:c›\n‹ts›,2,‹V:c›
n Volgens het RDW-register is de APK van de ‹V:nl› verlopen op ‹d›.
'''
F['phone'] = r'''
n Beste ‹fn›, je kunt mij vandaag bereiken op ‹V›. Groet, ‹n›
n Mocht u verhinderd zijn, belt u dan uiterlijk een dag van tevoren naar ‹V:vast›, polikliniek ‹dep›.
n Terugbelverzoek: ‹N› heeft gebeld over haar aanslag, tel. ‹V›, liefst na ‹t›.
n app me maar op ‹V:mob› als je er bent, de bel is stuk
n Moeder is bereikbaar via ‹V:mob›, in noodgevallen ook de buurvrouw (‹V›).
n Met vriendelijke groet,\n\n‹n›\nConsulent ‹dep›\nT ‹V:vast› | M ‹V:mob›
n Overdracht nachtdienst: familie wil gebeld worden bij achteruitgang, dochter ‹fn› op ‹V›.
n Sollicitant belt vanuit het buitenland en is te bereiken op ‹V›; houd rekening met het tijdsverschil.
n Ik heb al drie keer geprobeerd ‹V:vast› te bellen maar krijg steeds een wachtrij van een half uur.
e Hi ‹fn›, give me a ring on ‹V› when you get a chance. Best, ‹n›
e If you have questions about your appointment, please call ‹V› between 9 and 5.
e The landlord can be reached by phone at ‹V›, or leave a message with his wife.
e Voicemail from ‹N›: would like a call back on ‹V:uk› regarding her son's report.
n Naam: ‹n›\nTelefoonnummer: ‹V›\nBeste tijd: 's ochtends
n CONTACTPERSOON BIJ CALAMITEITEN\nnaam ......... ‹in›\nmobiel ....... ‹V:mob›\nrelatie ...... broer
n Tel.: ‹V:vast›   Fax: ‹V:vast›   Kamer 2.14
n Aanmeldformulier bso | kind: ‹fn› | tel. ouder 1: ‹V› | tel. ouder 2: ‹V›
e Name: ‹n›\nDaytime phone: ‹V›\nPreferred language: English
e EMERGENCY CONTACT\nRelationship: partner\nMobile: ‹V›
n naam;functie;mobiel\n‹n›;teamleider;‹V:mob›\n‹n›;planner;‹V:c›
n {"contact":{"naam":"‹n›","telefoon":"‹V:c›","voorkeur":"sms"}}
n ‹iso› ‹ts› sms-gateway: bericht afgeleverd bij ‹V:c› (afspraakherinnering)
n BEGIN:VCARD\nFN:‹n›\nTEL;TYPE=cell:‹V›\nEND:VCARD
e {"first_name": "‹fn›", "phone": "‹V›", "opt_in": true}
e caller,callee_number,duration_s\n‹fn›,‹V›,84
n <a href="tel:‹V:c›">Bel ‹fn›</a>
'''
F['email'] = r'''
n Stuur de stukken maar naar ‹V›, dan zorg ik dat het vandaag nog in het dossier komt. Groet, ‹fn›
n Beste ‹fn›, de uitnodiging is onbestelbaar retour gekomen van ‹V›. Heb jij een ander mailadres van haar?
n Van: ‹n› <‹V›>\nAan: ‹n› <‹V›>\nOnderwerp: verlofaanvraag\n\nHoi, zou ik ‹day› vrij kunnen nemen?
n De ouders van ‹fn› zijn gescheiden; vader wil de rapporten apart ontvangen op ‹V:priv›.
n ‹fn›: mail het even naar mijn privé\n‹fn›: welke was dat?\n‹fn›: ‹V:priv›
n Actielijst: ‹fn› deelt het verslag met de leverancier (‹V›) vóór ‹day›.
n U kunt uw reactie binnen zes weken sturen aan de behandelend ambtenaar, ‹n›, per e-mail: ‹V›.
n Bij het versturen van de nieuwsbrief zijn alle adressen in de cc gezet, onder andere ‹V› en ‹V›. Dit is gemeld als datalek.
n Cliënt geeft aan digitaal vaardig te zijn en ontvangt de afspraken graag via ‹V:priv›.
e Hi ‹fn›, I left the company last month, so please use ‹V:priv› from now on.
e Please forward your CV to ‹V› before noon on ‹day›.
e On ‹d›, ‹n› wrote from ‹V›:\n> Could you send me the minutes again?
e The account under ‹V› was locked after five failed attempts; the user has been informed.
n Naam: ‹n›\nE-mail: ‹V›\nWoonplaats: ‹town›
n INSCHRIJVING OPEN DAG\nvoornaam ..... ‹fn›\nmailadres .... ‹V›\nopleiding .... verpleegkunde
n ‹n› | adviseur ‹dep› | ‹V› | aanwezig ma-do
n Toestemmingsformulier\nIk ontvang de uitslag per e-mail op: ‹V›\nHandtekening: ______
e Contact: ‹n›\nEmail address: ‹V›\nRole: invigilator
e REGISTRATION\nFirst name: ‹fn›\nE-mail (private): ‹V:priv›\nDiet: vegetarian
n voornaam,achternaam,email\n‹fn›,‹ln›,‹V:c›\n‹fn›,‹ln›,‹V:c›
n {"gebruiker":"‹n›","mail":"‹V:c›","rollen":["lezer"]}
n ‹iso› ‹ts› postfix/smtp[‹#4›]: to=<‹V:c›>, relay=none, status=deferred (connection timed out)
n <medewerker email="‹V:c›" afdeling="‹dep›"/>
e {"event":"password_reset","recipient":"‹V:c›","ok":true}
e ‹iso›T‹ts›Z login failed user=‹V:c› reason=bad_password
e git log: Author: ‹n› <‹V:c›>
'''
F['url_person'] = r'''
n Ik heb de kandidaat even opgezocht, haar LinkedIn is ‹V:li› en dat ziet er goed uit.
n Mijn cv staat ook online op ‹V:li›. Ik hoor graag of u mij uitnodigt voor een gesprek. Met vriendelijke groet, ‹n›
n De leerling wordt gepest via Instagram; het account waar het om gaat is ‹V:at›.
n Volg onze wethouder ook op X: ‹V:at›. Hij beantwoordt daar elke ‹day› vragen van inwoners.
n Meer over mijn onderzoek vindt u op mijn medewerkerspagina ‹V:wk›.
n ‹fn›: wie is die nieuwe stagiair?\n‹fn›: check zijn profiel ‹V:soc›\n‹fn›: ah die ken ik van het voetbal
n Rapport sociale media: betrokkene plaatst onder de naam ‹V:at› berichten over haar collega's, en haar Facebookpagina is ‹V:soc›.
n De klager noemt in haar bericht het persoonlijke profiel van de arts (‹V:wk›) en vraagt om verwijdering van de foto.
n Gefeliciteerd met je jubileum ‹V:at›! Wat een mooi feest was het bij ‹org›.
e Thanks to ‹V:at› for taking over our account during Open Day, what a great job!
e Her profile, ‹V:url›, lists a different employer than the one on the application form.
e You can find my publications at ‹V:wk›. Best wishes, ‹n›
e The complaint was posted by a user called ‹V:at› on Twitter, who says he is a former patient.
n Naam: ‹n›\nLinkedIn: ‹V:li›\nBeschikbaar: per direct
n CONTACT\ntwitter ...... ‹V:at›\ninstagram .... ‹V:at›\nwoonplaats ... ‹town›
n Sprekersformulier | ‹n› | profielpagina: ‹V:wk› | taal: Nederlands
n Persoonlijke website of profiel: ‹V:url›\nMag dit in het programmaboekje? [x] ja [ ] nee
e Speaker: ‹n›\nSocial handle: ‹V:at›\nSession: keynote
e APPLICANT LINKS\nLinkedIn URL: ‹V:li›\nPortfolio: none
n naam;functie;linkedin\n‹n›;inkoper;‹V:li›\n‹n›;planner;‹V:li›
n {"medewerker":"‹n›","profiel_url":"‹V:wk›"}
n ‹iso› ‹ts› social-monitor nieuw bericht van ‹V:at› over "wachttijden balie"
n <a href="‹V:url›">Profiel van ‹n›</a>
e {"author": "‹n›", "profile": "‹V:soc›", "verified": false}
e candidate,source,profile_url\n‹ln›,referral,‹V:li›
e BEGIN:VCARD\nFN:‹n›\nURL:‹V:url›\nEND:VCARD
'''
F['ip'] = r'''
n Beste ‹fn›, er is ingelogd op uw DigiD-account vanaf IP-adres ‹V›. Was u dit niet? Neem dan contact op met de helpdesk.
n De dreigmail bleek verzonden vanaf ‹V:pub›, een adres van een provider in ‹town›; de politie heeft de gegevens gevorderd.
n Kun jij poort 443 openzetten voor ‹V:4›? Dat is de nieuwe server van ‹org›.
n Uit de logbestanden volgt dat het dossier om ‹t› is ingezien vanaf het interne adres ‹V:4› op de werkplek van ‹N›.
n ‹fn›: printer 2e verdieping doet het niet\n‹fn›: kan je hem pingen? ip is ‹V:4›\n‹fn›: nee timeout
n Notulen beveiligingsoverleg: de IP-adressen ‹V› en ‹V› zijn op de blokkadelijst gezet.
n Bij het invullen van de enquête werd ongemerkt het IP-adres van de deelnemer (‹V›) opgeslagen; dat is inmiddels uitgezet.
n Melding van de provider: vanaf uw aansluiting, adres ‹V:pub›, wordt spam verstuurd.
n De thuiswerker had een IPv6-adres (‹V:6›) dat niet in de VPN-regels voorkwam.
e We noticed a sign-in to your account from the IP address ‹V› on ‹d›. If this was you, ignore this message.
e Can you whitelist ‹V:4› for the vendor's maintenance window? Thanks, ‹fn›
e The student claims he was at home during the exam, yet the session came from ‹V:pub›, which is a campus address.
e Forensic note: host ‹V:6› made contact with the laptop of ‹n› at ‹t›.
n Werkplek: WS-‹#4›\nIP-adres: ‹V›\nGebruiker: ‹in›
n Wijzigingsverzoek firewall\nBron ....... ‹V:4›\nDoel ....... ‹V:4›\nPoort ...... 8443
n Ondertekend door ‹n› op ‹ds› om ‹t› | IP: ‹V›
n NETWERKGEGEVENS LAPTOP\n- eigenaar: ‹n›\n- vast IP: ‹V:4›
e Requested by: ‹n›\nClient IP: ‹V›\nAction: delete record
e Network details\nIPv6 address: ‹V:6›\nHostname: lt-‹sl›
n ‹V:pub› - ‹sl› [12/Mar/2024:10:22:31 +0100] "GET /mijn/zaken HTTP/1.1" 200 5120
n tijd;gebruiker;ip\n‹ts›;‹sl›;‹V:4›\n‹ts›;‹sl›;‹V:4›
n {"actie":"inzien_dossier","gebruiker":"‹sl›","ip_adres":"‹V›"}
n ‹iso› ‹ts› sshd[‹#4›]: Failed password for ‹sl› from ‹V:4› port ‹#5› ssh2
e {"user_id": ‹#5›, "remote_addr": "‹V›", "status": 403}
e timestamp,src_ip,dst_port\n‹iso› ‹ts›,‹V:4›,22
e X-Forwarded-For: ‹V›\nHost: portal.unidelta.nl
'''
F['mac'] = r'''
n Beste ICT, mijn laptop komt niet op het wifi van de school. Het MAC-adres is ‹V›, kunnen jullie dat toevoegen? Groet, ‹fn›
n De infuuspomp op kamer 12 is verhuisd; het hardware-adres ‹V› moet naar het medische VLAN.
n Uit de wifi-tracking van de binnenstad bleek dat het toestel met MAC ‹V› elke werkdag langs de sensor kwam.
n ‹fn›: welke mac heeft je nieuwe telefoon?\n‹fn›: ‹V:c›\n‹fn›: staat erin, probeer maar
n Tijdens de storing van ‹d› zag de switch twee keer hetzelfde MAC-adres (‹V›), op poort 4 en op poort 18.
n Bij de inventarisatie zijn tablets gevonden met de MAC-adressen ‹V› en ‹V›; ze staan op naam van ‹N›.
n De gestolen laptop van ‹n› meldde zich om ‹t› nog aan bij een accesspoint, fysiek adres ‹V›.
n Voor de registratie van uw thuiswerkplek hebben wij het MAC-adres van de netwerkkaart nodig. U gaf op: ‹V›.
n Verslag wifi-meting: het apparaat ‹V:c› bleef 40 minuten in de wachtruimte van ‹hosp›.
e Could you register my console for the dorm network? The MAC address is ‹V›. Cheers, ‹fn›
e The access point keeps rejecting a client with hardware address ‹V›, which belongs to ‹n›.
e Our DHCP reservation for the reception printer is tied to MAC ‹V›.
e Bluetooth beacon logs showed the visitor's phone as ‹V:c› near entrance B at ‹t›.
n Apparaat: iPad leerling ‹fn›\nMAC-adres: ‹V›\nLokaal: 1.08
n Aanvraag netwerktoegang\nNaam ......... ‹n›\nMAC .......... ‹V›\nReden ........ domotica
n Ethernet-adapter Ethernet:\n   Fysiek adres . . . . . . : ‹V›\n   DHCP ingeschakeld . . . : Ja
n WERKPLEK ‹#3› | MAC LAN: ‹V› | MAC WLAN: ‹V› | ‹dep›
e Device owner: ‹n›\nMAC address (Wi-Fi): ‹V›\nApproved: yes
e NETWORK ACCESS REQUEST\nPhysical address: ‹V›\nRoom: 3.22
n hostnaam;mac;eigenaar\nlt-‹#4›;‹V:c›;‹sl›\nlt-‹#4›;‹V:c›;‹sl›
n {"apparaat":"telefoon ‹fn›","mac":"‹V:c›","ssid":"gemeente-gast"}
n ‹iso› ‹ts› dhcpd: DHCPREQUEST for 10.20.4.17 from ‹V:c› (iPhone-van-‹fn›) via eth1
n ‹iso› ‹ts› WLC: client ‹V› geauthenticeerd gebruiker=‹sl›
e {"client_mac": "‹V:c›", "ap": "lib-02", "rssi": -61}
e hostapd: wlan0: STA ‹V:c› IEEE 802.11: associated
e mac,vendor,last_seen\n‹V:c›,Apple,‹iso›
'''
F['postcode'] = r'''
n Ik ben verhuisd naar ‹adr›, ‹V› ‹town›. Wilt u dit aanpassen in uw administratie? Groet, ‹n›
n Geachte ‹N›,\n\nwonende te ‹V:nl› ‹town›,\n\nU heeft bezwaar gemaakt tegen de WOZ-waarde van uw woning.
n Het pakket is bezorgd bij de buren op nummer 14, postcode ‹V›.
n De thuiszorg komt vanaf ‹day› bij ‹N›. Postcodegebied ‹V›, sleutel zit in het kastje.
n ‹fn›: wat is je postcode?\n‹fn›: ‹V›\n‹fn›: oh dat is bij mij om de hoek
n In de wijk rond postcode ‹V:nl› zijn meer meldingen van rattenoverlast dan in ‹V:nl›.
n Leerlingen uit ‹town› met postcode ‹V› komen niet in aanmerking voor leerlingenvervoer.
n De Belgische grensarbeider woont in de Veldstraat 8, ‹V:be› Gent, en valt onder het Nederlandse stelsel van sociale zekerheid.
n Retouradres: ‹adr›, ‹V› ‹town›. Onbestelbaar terug naar afzender.
e Please send the certificate to ‹n›, 14 Mill Road, York ‹V:york›.
e Our records show your postal code as ‹V:nl›, but the city as Leiden. Which one is right?
e The pharmacy only delivers within the postcode ‹V:uk›; ‹N› should collect her medicine.
e We have moved! New office: ‹adr›, ‹V:nl› Utrecht, the Netherlands.
n Straat: ‹adr›\nPostcode: ‹V›\nPlaats: ‹town›
n Aan de bewoners van\n‹adr›\n‹V:nl›  ‹town›
n ADRESGEGEVENS LEERLING\npc ........ ‹V›\nhuisnr. .. ‹z›\nland ..... Nederland
n Postcode + huisnummer: ‹V› - ‹z›\nAfvalpas: ja\nWijk: Oost
e Name: ‹n›\nPostcode: ‹V:uk›\nCountry: United Kingdom
e DELIVERY ADDRESS\n‹n›\nBahnhofstr. 12\n‹V:de› Germany\nZIP code checked: ‹V:de›
n naam;straat;postcode;plaats\n‹in›;‹adr›;‹V›;‹town›\n‹in›;‹adr›;‹V›;‹town›
n {"adres":{"huisnummer":‹z›,"postcode":"‹V:nl›","woonplaats":"‹town›"}}
n ‹iso› ‹ts› BAG-zoekvraag postcode=‹V:nl› huisnummer=‹z› treffers=1
n <Adres><Huisnummer>‹z›</Huisnummer><Postcode>‹V:nl›</Postcode></Adres>
e {"name":"‹n›","postal_code":"‹V:nl›","city":"Rotterdam"}
e customer,city,zip\n‹ln›,Amsterdam,‹V:nl›
n MonteurApp: rit 6 - ‹V:nl› ‹z›, storing cv-ketel, bewoner ‹ln›
'''
F['address'] = r'''
n Vanaf ‹d› woon ik op de ‹V› in ‹town›. Kunt u mijn gegevens wijzigen? Met vriendelijke groet, ‹n›
n Geachte ‹N›, voor het pand ‹V› te ‹town› is een omgevingsvergunning aangevraagd voor het kappen van een boom.
n De wijkverpleegkundige gaat elke ochtend langs bij een cliënt aan de ‹V›, sleutelkluis links van de deur.
n ‹fn›: waar is het feest?\n‹fn›: ‹V›, ‹town›, vanaf ‹t›\n‹fn›: gezellig!
n Melding overlast: bewoner van ‹V› klaagt over geluid uit het huis ernaast.
n Proces-verbaal: op ‹d› omstreeks ‹t› werd ingebroken in de woning gelegen aan de ‹V› te ‹town›.
n Het gezin is verhuisd van ‹V› naar ‹V›; de school is op de hoogte gesteld.
n Ons kantoor is gevestigd op ‹V›, ‹pc› ‹town›; parkeren kan achter het gebouw.
n De huurder van ‹V› heeft een achterstand van ‹amt›. Huisbezoek staat gepland op ‹day›.
e My new address is ‹V›, ‹town›. Please forward any post that still comes in. Regards, ‹n›
e The ambulance was called to ‹V:en› at ‹t›, where an elderly man had fallen.
e The property at ‹V› has been let to ‹n› since ‹d›.
e Hi ‹fn›, could you drop the keys off at ‹V:en›? I'm home after six.
n Naam: ‹n›\nAdres: ‹V›\nPostcode en plaats: ‹pc› ‹town›
n ‹n›\n‹V›\n‹pc› ‹town›
n Straat en huisnummer: ‹V›\nWoonplaats: ‹town›\nHuur/koop: huur
n HUISBEZOEK | adres ‹V› | cliënt ‹in› | ‹t› uur
e Deliver to:\n‹n›\n‹V:en›\n‹town›
e Home address: ‹V›\nCity: ‹town›\nProof attached: yes
n naam;adres;postcode;plaats\n‹in›;‹V›;‹pc›;‹town›\n‹in›;‹V›;‹pc›;‹town›
n {"bewoner":"‹n›","adres":"‹V›","plaats":"‹town›"}
n ‹iso› ‹ts› route: stop 7 "‹V›, ‹town›" bezorgd aan ‹ln›
n <bezoekadres>‹V›</bezoekadres><plaats>‹town›</plaats>
n Factuuradres wijkt af: ‹V:be›, 9000 Gent (België)
e {"tenant":"‹n›","street_address":"‹V:en›","town":"‹town›"}
e id,name,address_line1,city\n‹#4›,‹n›,‹V›,‹town›
'''
F['date_of_birth'] = r'''
n ‹N›, geboren op ‹V› te ‹town›, heeft zich op ‹d› ingeschreven als woningzoekende.
n Geachte collega, hierbij verwijs ik bovengenoemde patiënt (geb. ‹V›) met pijnklachten aan de rechterknie.
n Voor de identiteitscontrole vroeg ik de beller naar zijn geboortedatum; hij noemde ‹V›, wat klopt met het dossier.
n ‹fn›: wanneer is je dochter geboren? moet ik invullen voor de zwemles\n‹fn›: geboortedatum ‹V:kid›
n De tweeling is geboren op ‹V:kid› in ‹hosp›. Moeder en kinderen maken het goed.
n De ondergetekenden: ‹n›, geboren te ‹town› op ‹V:long›, en ‹n›, geboren te ‹town› op ‹V:long›, verklaren een samenlevingscontract te sluiten.
n De nieuwe medewerker heeft als geboortedatum ‹V› opgegeven, maar op het ID-bewijs staat een andere dag.
n Leerling ‹fn› (geboren ‹V:kid›) wordt besproken in het zorgteam wegens veelvuldig verzuim.
n In het testament wordt als erfgenaam genoemd haar neef ‹n›, die op ‹V:long› ter wereld kwam in ‹town›.
e Dear ‹N›, could you confirm that your date of birth is ‹V›? The pension fund has a different one.
e The patient, born on ‹V›, was seen in our clinic on ‹d› for a routine check.
e The child (DOB ‹V:kid›) has been on the waiting list since September.
e ‹n› was born in ‹town› on ‹V:long› and studied law in Leiden.
n Naam: ‹n›\nGeboortedatum: ‹V›\nGeslacht: v
n PATIËNTGEGEVENS\nnaam ....... ‹in›\ngeb.dat. ... ‹V›\nhuisarts ... ‹ln›
n Voornamen: ‹fn›\nGeboren: ‹V› te ‹town›\nBurgerlijke staat: gehuwd
n Inschrijfformulier basisschool | kind ‹fn› | geb.datum ‹V:kid› | groep 1
e Full name: ‹n›\nDate of birth: ‹V›\nNationality: Irish
e ADMISSION FORM\nSurname: ‹ln›\nD.O.B.: ‹V›\nGP: Dr Reid
n naam;geboortedatum;functie\n‹in›;‹V:num›;docent\n‹in›;‹V:iso›;conciërge
n {"persoon":{"naam":"‹n›","geboortedatum":"‹V:iso›"}}
n ‹iso› ‹ts› COV-check geboortedatum=‹V:c› geslacht=M resultaat=verzekerd
n <Geboorte><Datum>‹V:iso›</Datum><Plaats>‹town›</Plaats></Geboorte>
e {"patient":{"family":"‹ln›","birthDate":"‹V:iso›"}}
e employee,birth_date,start_date\n‹ln›,‹V:iso›,‹iso›
e PID|1||‹#7›||‹ln›^‹fn›||‹V:c›|F
'''
F['date'] = r'''
n Uw afspraak op de polikliniek ‹dep› staat gepland op ‹V› om ‹t›.
n Geachte ‹N›, op ‹V› ontvingen wij uw bezwaarschrift. Wij beslissen binnen twaalf weken.
n De volgende vergadering van de ondernemingsraad is ‹day› ‹V:noy› om ‹t› in zaal 3.
n Ik ga met zwangerschapsverlof vanaf ‹V› en ben terug op ‹V›. ‹fn› neemt mijn taken waar.
n ‹fn›: kan je ‹V:noy› ook?\n‹fn›: nee dan heb ik studiedag, wel een week later
n Bij besluit van ‹V:long› heeft het college de vergunning verleend aan ‹org›.
n Dagrapportage ‹V›: mevrouw heeft goed geslapen en zelfstandig gegeten.
n Het arbeidscontract van ‹N› eindigt van rechtswege op ‹V›.
n Patiënt werd opgenomen d.d. ‹V:num› en ontslagen d.d. ‹V:num› in goede toestand.
e Your interview has been scheduled for ‹V› at ‹t› in our ‹town› office.
e The tenancy began on ‹V› and either party may end it with one month's notice.
e Hi ‹fn›, does ‹V:noy› still work for the parents' evening?
e As stated in our letter dated ‹V›, the claim was rejected.
n Datum: ‹V›\nAanwezig: ‹in›, ‹in›\nAfwezig: geen
n Datum ingang: ‹V›\nDatum einde: ‹V›\nSoort verlof: onbetaald
n ‹town›, ‹V:long›\n\nBetreft: beëindiging abonnement
n Factuurdatum ... ‹V›\nVervaldatum .... ‹V›\nBedrag ......... ‹amt›
e Date of visit: ‹V›\nSeen by: Dr ‹ln›\nOutcome: discharged
e LEAVE REQUEST\nFirst day: ‹V›\nLast day: ‹V›\nName: ‹n›
n leerling;verzuim_datum;reden\n‹in›;‹V:iso›;ziek\n‹in›;‹V:num›;tandarts
n {"zaak":"Z-‹#5›","ontvangstdatum":"‹V:iso›","status":"nieuw"}
n ‹V:iso› ‹ts› INFO export gestart door gebruiker ‹sl›
n <opname datum="‹V:iso›" afdeling="‹dep›"/>
e {"invoice": "INV-‹#5›", "due_date": "‹V:iso›"}
e name,hire_date,contract\n‹ln›,‹V:iso›,permanent
e VEVENT DTSTART;VALUE=DATE:‹V:c› SUMMARY:Performance review ‹fn›
'''
F['age'] = r'''
n Het slachtoffer, een ‹V:jar› man uit ‹town›, is met spoed naar ‹hosp› gebracht.
n Mijn moeder is ‹V:j› en kan niet meer zelfstandig de trap op. Zijn er mogelijkheden voor een traplift?
n Betrokkene is ‹V:j› oud, woont alleen en heeft weinig sociale contacten.
n ‹fn›: hoe oud is je zoon nu?\n‹fn›: ‹V:kid› alweer!
n Patiënte, ‹V:j›, wordt gezien wegens aanhoudende hoofdpijn sinds twee weken.
n Gezin met twee kinderen van ‹V:kid› en ‹V:kid›; de jongste gaat naar het speciaal onderwijs.
n Op ‹V:jar› leeftijd begon ‹n› een eigen bakkerij in ‹town›.
n Onze collega ‹fn› overleed plotseling. Zij werd slechts ‹V:j›.
n De baby was ‹V:mnd› oud toen het consultatiebureau de eerste zorgen noteerde.
e A ‹V:jar› woman from ‹town› was admitted with chest pain on ‹d›.
e My son is ‹V:kid› old and has been at this school since September.
e Police are looking for ‹n›, ‹V:aged›, who was last seen near the station.
e Pt is a ‹V:yo› male with known asthma, here for review with his GP.
n Naam: ‹n›\nLeeftijd: ‹V:j›\nWoonsituatie: zelfstandig
n INTAKE\nvoornaam ..... ‹fn›\nleeftijd ..... ‹V:kn›\nschool ....... ‹sch›
n Cliënt: man, ‹V:jr›\nHulpvraag: schulden\nVerwijzer: huisarts
n Vermist: ‹fn› | ‹V:j› | 1,68 m | blauwe jas
e Name: ‹n›\nAge: ‹V:n›\nOccupation: nurse
e CASE SUMMARY\nSex: F\nAge: ‹V:j›\nReferred by: school
n deelnemer;leeftijd;groep\n‹fn›;‹V:n›;controle\n‹fn›;‹V:n›;behandeling
n {"respondent":"‹fn›","leeftijd":‹V:n›,"geslacht":"v"}
n triage ‹t›: m, ‹V:j›, valpartij thuis, urgentie U3
n <patient><geslacht>M</geslacht><leeftijd>‹V:n›</leeftijd></patient>
e {"name":"‹n›","age":‹V:n›,"smoker":false}
e id,age_years,diagnosis\n‹#4›,‹V:n›,eczema\n‹#4›,‹V:n›,migraine
n De ‹V:jar› scholiere ‹fn› ‹ln› won gisteren de voorleeswedstrijd; haar ‹V:jar› opa zat trots in de zaal.
'''
F['patient_number'] = r'''
n Geachte ‹N›, u bent bij ons bekend onder patiëntnummer ‹V›. Neem dit nummer mee naar uw afspraak op de poli ‹dep›.
n Collega, wil je de MRI van patiënt ‹V:c› (‹in›) nog beoordelen voor het MDO van vanmiddag?
n Overdracht: dhr. op kamer 8, pat.nr. ‹V›, onrustige nacht, 2x paracetamol gekregen.
n Bij het verwisselen van de buisjes waren de patiëntnummers ‹V› en ‹V› betrokken; beide patiënten zijn gebeld.
n ‹fn›: kan jij de labuitslag opzoeken?\n‹fn›: van wie?\n‹fn›: patientnr ‹V›, mw ‹ln›
n Ik heb een vraag over mijn nota. Mijn patiëntennummer bij ‹hosp› is ‹V› en mijn naam is ‹n›.
n Conform het onderzoeksprotocol is het ziekenhuisnummer ‹V› vervangen door een studiecode.
n De huisarts verzocht inzage in het medisch dossier met nummer ‹V› van ‹N›.
n Apotheek belt over recept voor de patiënt met EPD-nummer ‹V›: dosering onduidelijk.
e Please quote your hospital number, ‹V›, whenever you call the ward at ‹hosp›.
e The scan for ‹n› (MRN ‹V›) was uploaded to the wrong folder this morning.
e Her NHS number is ‹V:nhs›; the referral letter is attached.
e Discharge note: patient no. ‹V›, seen in outpatients on ‹d›, no follow-up needed.
n Patiëntnummer: ‹V›\nNaam: ‹in›\nSpecialisme: ‹dep›
n LABFORMULIER\npatiëntnr. ... ‹V›\nmateriaal .... bloed\naanvrager .... dr. ‹ln›
n Polsbandje: ‹ln›, ‹fn› | pat.nr ‹V› | allergie: penicilline
n Afspraakkaart ‹hosp›\nUw patiëntnummer: ‹V›\nPoli: ‹dep›, route 48
e Patient: ‹n›\nMedical record number: ‹V›\nWard: 4B
e REFERRAL FORM\nPatient ID: ‹V›\nNHS no.: ‹V:nhs›\nUrgency: routine
n patientnummer;opname;afdeling\n‹V:c›;‹iso›;interne\n‹V:c›;‹iso›;chirurgie
n {"patientnummer":"‹V:c›","behandelaar":"‹in›","status":"opgenomen"}
n ‹iso› ‹ts› EPD inzage patientnr=‹V:c› door=‹sl› reden=behandelrelatie
n <patient id="‹V:c›"><naam>‹n›</naam></patient>
e {"patient_id": "‹V›", "ward": "B2", "name": "‹n›"}
e mrn,last_name,admitted\n‹V:c›,‹ln›,‹iso›
e ‹iso› ‹ts› HL7 ADT^A01 received for MRN ‹V:c› (‹ln›^‹fn›)
'''
F['student_number'] = r'''
n Beste docent, ik kan niet bij het tentamen zijn wegens ziekte. Mijn studentnummer is ‹V›. Groeten, ‹n›
n De examencommissie heeft het verzoek van ‹N› (studentnr. ‹V›) om een extra kans toegewezen.
n Uit de plagiaatscan blijkt grote overlap tussen de verslagen van de studenten met nummer ‹V› en ‹V›.
n ‹fn›: wie zit er nog meer in ons groepje?\n‹fn›: ‹n›, studentnummer ‹V›
n Leerling ‹fn› met leerlingnummer ‹V› was deze maand zeven keer te laat; de mentor belt naar huis.
n Vermeld bij elke mail aan de onderwijsbalie uw studentnummer. Wij hebben nu ‹V› genoteerd, maar dat hoort bij een ander.
n Verslag BSA-gesprek ‹d›: student ‹n› (‹V:c›) heeft 32 EC behaald en stopt met de opleiding.
n Op het voorblad ontbreekt de naam, alleen het collegekaartnummer ‹V› van de student staat erop.
n Hierbij bevestigt ‹sch› dat ‹n›, bij ons ingeschreven onder studentnummer ‹V›, voltijds studeert.
e Dear ‹N›, I am writing about my resit. My student number is ‹V›. Kind regards, ‹n›
e The board heard the case of student ‹V:c›, who missed two labs because of illness.
e Can you check whether ‹n›, student ID ‹V›, has paid the tuition fee?
e Group 4 handed in late; the submission carried the student numbers ‹V› and ‹V›.
n Naam: ‹n›\nStudentnummer: ‹V›\nOpleiding: Rechten
n TENTAMENBRIEFJE\nvak ......... statistiek 2\nstudentnr ... ‹V›\nzaal ........ C
n Stageovereenkomst | student ‹n› | studentnr. ‹V› | ‹sch›
n Leerlingkaart\nleerlingnummer: ‹V›\nklas: 3havo2\nmentor: ‹in›
e Name: ‹n›\nStudent number: ‹V›\nProgramme: BSc Psychology
e THESIS COVER\nAuthor: ‹n›\nStudent ID: ‹V›\nSupervisor: Dr ‹ln›
n studentnummer;naam;cijfer\n‹V:c›;‹in›;7,5\n‹V:c›;‹in›;5,4
n {"studentnummer":"‹V:c›","opleiding":"Verpleegkunde","ec":120}
n ‹iso› ‹ts› Osiris: inschrijving tentamen studentnr=‹V:c› vak=STAT2 ok
n <leerling><leerlingnummer>‹V:c›</leerlingnummer><klas>2B</klas></leerling>
e {"student_id":"‹V›","name":"‹n›","grade":8.0}
e student_no,last_name,attendance\n‹V:c›,‹ln›,0.85\n‹V:c›,‹ln›,0.92
e upload: thesis_final_‹sl›.pdf submitted by student number ‹V:c› at ‹t›
'''
F['personnel_number'] = r'''
n Beste ‹fn›, welkom bij de gemeente! Je personeelsnummer is ‹V›; dat heb je nodig om je uren te schrijven.
n Wil je de toeslag van ‹N› (pers.nr. ‹V›) met terugwerkende kracht verwerken in de salarisrun van deze maand?
n Ik meld mij vandaag ziek. Mijn medewerkernummer is ‹V›. Groet, ‹n›
n ‹fn›: ik kan niet inloggen in het rooster\n‹fn›: wat is je personeelsnr?\n‹fn›: ‹V›
n In het dossier zijn de personeelsnummers ‹V› en ‹V› verwisseld, waardoor het verlof verkeerd is afgeboekt.
n Verslag beoordelingsgesprek: medewerker ‹n›, werknemersnummer ‹V›, functioneert ruim voldoende.
n Bij het verlies van uw toegangspas geeft u bij de beveiliging uw personeelsnummer op; in uw geval is dat ‹V›.
n De bedrijfsarts heeft werknemer ‹in› (personeelsnummer ‹V›) op ‹d› gezien en adviseert opbouw in uren.
n Uit de logging volgt dat de medewerker met dienstnummer ‹V› buiten werktijd in het kassasysteem zat.
e Dear ‹N›, please use your employee number ‹V› when you log in to the payroll portal.
e HR note: the sick leave of ‹n› (staff no. ‹V›) ended on ‹d›.
e I forgot my badge again, could you let me in? Employee ID is ‹V›, ‹fn› from ‹dep›.
e The overtime claim of personnel number ‹V› was approved by ‹n›.
n Medewerker: ‹n›\nPersoneelsnummer: ‹V›\nAfdeling: ‹dep›
n SALARISSPECIFICATIE\nwerknemer ...... ‹in›\npers.nr. ....... ‹V›\nperiode ........ 04-‹y›
n Verlofkaart | medewerkernr. ‹V› | ‹n› | saldo 84 uur
n Exitformulier\nWerknemernummer: ‹V›\nLaatste werkdag: ‹ds›\nLaptop ingeleverd: ja
e Employee: ‹n›\nEmployee no.: ‹V›\nDepartment: ‹dep›
e TIMESHEET\nStaff number: ‹V›\nWeek: 14\nHours: 36
n personeelsnummer;naam;schaal\n‹V:c›;‹in›;9\n‹V:c›;‹in›;11
n {"personeelsnummer":"‹V:c›","naam":"‹n›","uren":32}
n ‹iso› ‹ts› klok: medewerker_nr=‹V:c› IN terminal=hoofdingang
n <werknemer nummer="‹V:c›"><naam>‹n›</naam></werknemer>
e {"employee_id": "‹V›", "name": "‹n›", "manager": "‹in›"}
e employee_number,cost_centre,gross\n‹V:c›,4100,‹amtp›
e ‹iso› ‹ts› badge-reader 3: staff_no=‹V:c› granted
'''
F['user_agent'] = r'''
n De klacht kwam binnen via het webformulier. De browser van de inwoner meldde zich als ‹V›.
n Beste leverancier, bij een van onze artsen werkt het portaal niet. Haar user-agent is: ‹V›. Kunnen jullie dit nabootsen?
n Uit het logboek blijkt dat de verdachte sessie werd geopend met ‹V›, terwijl ‹N› altijd een Mac gebruikt.
n ‹fn›: welke browser heb je?\n‹fn›: geen idee, deze site zegt ‹V›\n‹fn›: ok die is te oud
n Bevinding pentest: de applicatie slaat bij elke stem de volledige user agent op (voorbeeld: ‹V›).
n Tijdens het tentamen wisselde de student van apparaat: eerst ‹V› en daarna ‹V›.
n Hoi ‹fn›, de app crasht alleen bij toestellen met de user-agent “‹V:app›”. Zie jij een patroon?
n Technische bijlage bij het datalek: bezoek op ‹d› om ‹t› met browserkenmerk ‹V›.
n Bij de digitale ondertekening door ‹n› is het volgende vastgelegd: tijdstip ‹t›, browser ‹V›.
e Hi support, the portal stays blank for me. My user agent string is ‹V›. Thanks, ‹fn›
e The fraudulent order was placed from a browser identifying itself as ‹V›.
e We see many calls from ‹V:app› as user agent hitting the API at night, all under the account of ‹n›.
e According to the session record, ‹n› signed the consent form using ‹V›.
n Melding: formulier leeg\nUser-agent: ‹V›\nMelder: ‹in›
n ONDERTEKENINGSBEWIJS\nnaam ......... ‹n›\ntijdstip ..... ‹t›\nbrowser ...... ‹V›
n Aanvraagnr. ‹#6› | kanaal web | user agent: ‹V›
n Apparaatgegevens melder\nBrowser (UA): ‹V›\nSchermgrootte: 390x844
e Ticket: login loop\nUser agent: ‹V›\nReported by: ‹n›
e CONSENT RECORD\nSigned: ‹ds›\nUA: ‹V›
n 145.12.44.7 - - [04/Jun/2024:09:12:44 +0200] "GET /afspraak HTTP/1.1" 200 812 "-" "‹V›"
n {"gebruiker":"‹sl›","actie":"inloggen","user_agent":"‹V›"}
n tijd;gebruiker;useragent\n‹ts›;‹sl›;"‹V›"\n‹ts›;‹sl›;"‹V:app›"
n ‹iso› ‹ts› sessie aangemaakt gebruiker=‹sl› ua="‹V›"
e GET /api/me HTTP/1.1\nHost: portal.unidelta.nl\nUser-Agent: ‹V›\nAccept: */*
e {"event":"login","user":"‹sl›","userAgent":"‹V›"}
e POST /v2/sync HTTP/1.1\nuser-agent: ‹V:app›\ncontent-length: 214
'''
F['device_id'] = r'''
n Mijn telefoon is gestolen uit de kleedkamer. Het IMEI-nummer is ‹V:imei›, kunt u hem laten blokkeren? Groet, ‹n›
n De laptop van ‹N›, serienummer ‹V:sn›, is bij uitdiensttreding niet ingeleverd.
n Uit onderzoek van de app blijkt dat de advertentie-ID (‹V:gaid›) van de gebruiker zonder toestemming naar derden gaat.
n Verbalisant nam een Samsung-telefoon in beslag, voorzien van IMEI ‹V:imei›, toebehorende aan ‹n›.
n ‹fn›: welke s/n heeft jouw ipad?\n‹fn›: staat achterop, ‹V:sn›\n‹fn›: thnx, dan meld ik hem aan voor reparatie
n De insulinepomp van patiënt ‹in› met serienummer ‹V:sn› valt onder de terugroepactie.
n In de MDM-omgeving staan nog twee oude toestellen van ‹fn›, met de IMEI-nummers ‹V:imeic› en ‹V:imeic›.
n De corona-app stuurde bij elke melding het Android-ID ‹V:aid› mee, waardoor het toestel van de inwoner te volgen was.
n Voor het leerlingenproject is een Chromebook uitgeleend aan ‹fn›; het serienr. is ‹V:sn›.
e Hi IT, my work phone was left on a train. The IMEI is ‹V:imei›. Sorry! ‹fn›
e The analytics SDK shared the user's IDFA, ‹V:idfa›, with two ad networks.
e The laptop issued to ‹n› has serial number ‹V:sn› and must be returned by ‹day›.
e Forensics matched the handset (Android ID ‹V:aid›) to the account of the suspended employee.
n Toestel: iPhone 13\nIMEI: ‹V:imei›\nGebruiker: ‹n›
n BRUIKLEENOVEREENKOMST\nmedewerker ..... ‹in›\nlaptop ......... HP EliteBook\nserienummer .... ‹V:sn›
n Apparaat van ‹fn› | UDID ‹V:udid› | beheerd: ja
n Reparatiebon\nMerk: Samsung\nS/N: ‹V:sn›\nIMEI 1: ‹V:imeic›
e Assigned to: ‹n›\nSerial no.: ‹V:sn›\nAsset: laptop
e LOST DEVICE REPORT\nIMEI: ‹V:imei›\nLast seen: ‹town›\nOwner: ‹n›
n gebruiker;model;imei\n‹sl›;Galaxy A54;‹V:imeic›\n‹sl›;iPhone 12;‹V:imeic›
n {"gebruiker":"‹sl›","toestel":{"android_id":"‹V:aid›","os":"Android 13"}}
n ‹iso› ‹ts› mdm: toestel serienummer=‹V:sn› toegewezen aan ‹sl›
n ‹iso› ‹ts› push verzonden naar device_id=‹V:gaid› (afspraak ‹fn›)
e {"advertising_id": "‹V:gaid›", "limit_tracking": false, "country": "NL"}
e user,platform,idfa\n‹#5›,ios,‹V:idfa›
e {"owner":"‹n›","imei":"‹V:imeic›","compliant":true}
'''
# ---------------- look-alikes: L[category] = block; line = 'lang type|template'; ‹V:mode› or ‹V~pattern› (# digit, % 1-9, @ letter, ^ hex)
def badluhn():
    while True:
        s = nz(16)
        if not luhn_ok(s): return four(s, ch([' ', '', '-']))
def badiban():
    s = iban0('NL'); c = (int(s[2:4]) + R.randint(3, 40)) % 97
    t = s[:2] + f'{c:02}' + s[4:]
    return badiban() if mod97(t[4:] + t[:4]) == 1 else ch([t, four(t)])
def isbn():
    a = '978' + ch(['90','94','0','1']) ; a += dg(12 - len(a)); c = (10 - sum((3 if i % 2 else 1)*int(x) for i, x in enumerate(a))) % 10
    s = a + str(c); return ch([s, s[:3] + '-' + s[3:5] + '-' + s[5:9] + '-' + s[9:12] + '-' + s[12]])
def ean():
    a = '87' + dg(10); return a + str((10 - sum((3 if i % 2 else 1)*int(x) for i, x in enumerate(a))) % 10)
def yr(): y = R.randint(1985, 2022); return f'{y}{ch(["-","–","/"," - "])}{y + R.randint(1, 6)}'
LM = {'notbsn': notbsn, 'badluhn': badluhn, 'badiban': badiban, 'isbn': isbn, 'ean': ean, 'yr': yr, 'uuid': uuid,
  'ver4': lambda: f'{R.randint(1,21)}.{R.randint(0,12)}.{R.randint(0,40)}.{R.randint(0,250)}', 'sha': lambda: pick('0123456789abcdef', ch([7,8,12,40])),
  'z9': lambda: notbsn(), 'money': lambda: ch([f'€ {R.randint(1,980)}.{dg(3)},{dg(2)}', f'€ {nz(5)},-', f'EUR {nz(3)}.{dg(3)}.{dg(3)}', f'{R.randint(1,99)}.{dg(3)},{dg(2)} euro'])}
L = {}
L['number'] = r'''
n bsn|Uw bestelling met ordernummer ‹V:notbsn› is verzonden en wordt ‹day› bezorgd.
n bsn|Graag bij betaling factuurnummer ‹V:notbsn› vermelden.
n bsn|Betreft: zaaknummer ‹V~20######%›, aanvraag kapvergunning.
n patient_number|Uw melding over de kapotte lantaarnpaal is geregistreerd onder ticketnummer ‹V~#######›.
n bsn|Artikelnr.: ‹V:notbsn›\nOmschrijving: bureaustoel zwart\nAantal: 12
n kvk|De offerte (offertenummer ‹V~%#######›) is tot het einde van de maand geldig.
n bsn|{"ordernr":"‹V:notbsn›","regels":3,"status":"verzonden"}
n student_number|artikel;voorraad\nA4-papier;‹V~%######› vel
n bsn|Inkooporder ‹V:notbsn› is door Financiën goedgekeurd; levering volgt in week 14.
e bsn|Your order number ‹V:notbsn› has been shipped.
e bsn|Please quote case reference ‹V:notbsn› about the broken lift.
e personnel_number|Ticket #‹V~%#####›: printer on the second floor is out of toner.
e bsn|invoice_no,total\n‹V:notbsn›,‹amtp›
n driving_licence|De zending met trackingnummer ‹V~%#########› ligt klaar bij het afhaalpunt.
'''
L['iban_bad'] = r'''
n iban|Een IBAN ziet er bijvoorbeeld zo uit: ‹V:badiban› (fictief voorbeeld, geen bestaande rekening).
n iban|Vul het rekeningnummer in zonder spaties. Voorbeeld van een onjuist nummer: ‹V:badiban›.
n iban|Testgeval 7: het verzonnen nummer ‹V:badiban› moet door de controle worden afgekeurd omdat het controlegetal niet klopt.
n iban|Bestelcode toner: ‹V~NL##TONR##########›, per doos van tien.
n iban|Ordercode ‹V~BE##ORDR##########› hoort bij de levering schoolmeubilair.
e iban|The format is NLkk BBBB CCCC CCCC CC, for example ‹V:badiban› (not a real account, check digits are wrong).
e iban|Unit test: assert not is_valid_iban("‹V:badiban›")
e iban|Order code ‹V~DE##PART##########› refers to the spare filter set.
'''
L['card_bad'] = r'''
n card|De spaarkaartactie loopt nog; het voorbeeldnummer ‹V:badluhn› op de folder is geen echte kaart.
n card|Volgnummer meterkast: ‹V:badluhn›, afgelezen door de netbeheerder.
n card|Uw cadeaubon heeft code ‹V:badluhn› en is twee jaar geldig in al onze winkels.
n card|Productiebatch ‹V:badluhn› van de vloertegels in de sporthal wordt teruggeroepen.
n card|betalingskenmerk: ‹V:badluhn›\nbedrag: ‹amt›
e card|Licence key for the scanning software: ‹V:badluhn›.
e card|The number ‹V:badluhn› in the manual is a dummy and fails the Luhn check.
e card|payment_reference,amount\n‹V:badluhn›,‹amtp›
'''
L['money'] = r'''
n bsn|De raad stelt een krediet beschikbaar van ‹V:money› voor de renovatie van het zwembad.
n phone|Totaal begroot: ‹V:money›; werkelijk besteed iets minder.
n kvk|De jaaromzet van de instelling bedroeg ‹V:money›, een stijging van 4%.
n bsn|post;bedrag\nsubsidie sport;‹V:money›
n phone|Eindafrekening servicekosten: ‹V:money› te betalen door alle huurders samen.
n personnel_number|Het eigen risico bedraagt ‹V~€ ###,##› per jaar.
e bsn|The grant amounts to ‹V~€%##,###,###› over four years.
e phone|Total cost of the new wing: ‹V~EUR %#,###,###.##›.
e bsn|{"budget_eur": ‹V~%########.##›, "year": 2025}
e patient_number|Net salary costs rose to ‹V~£%,###,###› in the third quarter.
'''
L['law'] = r'''
n id_card|De verwerking is gebaseerd op ‹V~art. 6 lid % onder b AVG›.
n ip|Zie ‹V~paragraaf %.%.%.%› van de beleidsregels voor de uitzonderingen.
n date|Op grond van ‹V~artikel 3:4%, tweede lid, Awb› hebben wij het besluit genomen.
n postcode|Conform ‹V~artikel 72%b BW› wordt de eenmanszaak niet ingeschreven.
n licence_plate|Volgens ‹V~art. 7:6%8 BW› moet de werkgever tijdig aanzeggen.
n address|Aan het besluit ligt ‹V~Wet van 1994, art. 1%a› ten grondslag.
n id_card|ECLI-nummer van de uitspraak: ‹V~ECLI:NL:RVS:2023:%###›
n bsn|Gepubliceerd in de ‹V~Staatscourant 2022, nr. %####›, bijlage 2.
e id_card|Processing is lawful under ‹V~Article %(1)(f) GDPR›.
e ip|Pursuant to ‹V~section 12(%)› of the tenancy act the deposit is capped.
e age|See ‹V~Art. %8, para. 2, Directive 95/46/EC› for the definition.
'''
L['version'] = r'''
n ip|De update van het zaaksysteem naar versie ‹V:ver4› staat gepland voor ‹day›.
n ip|Na installatie van firmware ‹V:ver4› startte de scanner niet meer op.
n date|Wij werken nu met release ‹V~20##.%.1› van het roosterpakket.
n ip|‹fn›: welke versie heb jij?\n‹fn›: ‹V:ver4›\n‹fn›: dan moet je updaten
n ip|softwareversie: ‹V:ver4›\nbesturingssysteem: Windows 11
n ip|{"pakket":"pdf-lib","versie":"‹V:ver4›"}
n date|Het formulier is gebaseerd op sjabloonversie ‹V~%.1%.24›.
n ip|Bestandsversie ‹V:ver4› van het stuurprogramma bevat de oplossing voor het printprobleem.
e ip|Upgrade the library to version ‹V:ver4› before the audit.
e ip|Build ‹V:ver4› fixes the rounding error in the invoice module.
e date|Release notes v‹V~%.%.2%›: faster search, fewer clicks.
e ip|name,version\nopenssl,‹V:ver4›
'''
L['isbn'] = r'''
n phone|Het leerboek is te bestellen onder ISBN ‹V:isbn› bij de boekhandel.
n card|EAN: ‹V:ean›\nProduct: handzeep 500 ml
n phone|Het tijdschrift (ISSN ‹V~%###-####›) verschijnt viermaal per jaar.
n bsn|Boekenlijst 3 havo: Wiskunde deel 2, ISBN ‹V:isbn›, huren.
n card|artikel;barcode\npleisters;‹V:ean›
n device_id|Scan de streepjescode ‹V:ean› op de verpakking van het verband.
e phone|Required reading: Data Ethics in Practice, ISBN ‹V:isbn›.
e phone|Published in the Journal of Public Care, ISSN ‹V~%###-###%›.
e card|{"ean13": "‹V:ean›", "title": "Desk lamp"}
'''
L['measure'] = r'''
n postcode|De balk is ‹V~1%00 mm› lang en moet op maat worden gezaagd.
n postcode|De lift heeft een maximaal draagvermogen van ‹V~2%00 kg›.
n postcode|Het pand heeft een bruto vloeroppervlak van ‹V~%##0 m2› en twee verdiepingen.
n age|In de serverruimte was het ‹V~%% graden› Celsius toen het alarm afging.
n licence_plate|Bandenmaat ‹V~205/55 R1%› is voorgeschreven voor de dienstauto's.
n age|De bloeddruk was ‹V~13%/8%› en de temperatuur normaal.
n postcode|vermogen ketel: ‹V~%400 kW›\nbouwjaar ketel: onbekend
n date|De printplaat meet ‹V~1%-10-20 mm› en past in de behuizing.
n personnel_number|Toets rekenen: score ‹V~1%/20›, ruim voldoende.
n postcode|artikel;formaat\nwhiteboard;‹V~1%00 x 1200 mm›
e postcode|The pallet weighs ‹V~1%50 kg› including packaging.
e age|Keep the vaccine below ‹V~% °C› at all times.
e postcode|Cable length: ‹V~%000 mm›\nColour: grey
e age|She scored ‹V~7% points› on the language test.
'''
L['room'] = r'''
n address|Het overleg vindt plaats in ‹V~kamer 3.1%› van het stadskantoor.
n address|U kunt zich melden bij ‹V~balie 1%›, naast de ingang.
n date|Tentamen statistiek: ‹V~lokaal B1.%.04›, begin ‹t›.
n address|Volg ‹V~route 4%› naar de polikliniek; neem de lift.
n address|De printer staat op ‹V~verdieping 2%› bij de trap.
n address|zaal;capaciteit\n‹V~Zaal 1%›;40
n address|Parkeren kan op ‹V~dek P%, vak 1##›.
e address|The meeting is in ‹V~room 4.1%›, not in the boardroom.
e address|Take the lift to ‹V~floor 1%› and turn left.
e address|Lecture hall: ‹V~Building 2%, room 101›\nSeats: 180
'''
L['url'] = r'''
n url_person|Meer informatie vindt u op ‹V~https://www.gemeente-oostdam.nl/afval/inzameling-2%›.
n url_person|Kijk voor de openingstijden op ‹V~www.bibliotheek-oostdam.nl›.
n url_person|De handleiding staat op ‹V~https://docs.zaaksysteem.example/nl/v%/installatie›.
n url_person|Nieuws: ‹V~https://www.nieuwsblad-oost.nl/regio/2024/brug-weer-open-##›
n email|Volg de gemeente op ‹V~https://www.facebook.com/gemeenteoostdam› voor het laatste nieuws.
n url_person|{"bron":"‹V~https://data.overheid.nl/dataset/bomen-%##›","formaat":"csv"}
n url_person|Bestel het bureau via ‹V~https://shop.kantoorstore.nl/p/bureau-zit-sta-1%0›, korting is verwerkt.
n url_person|‹fn›: waar vind ik het formulier?\n‹fn›: ‹V~https://intranet.oostdam.nl/formulieren/reiskosten›
e url_person|See ‹V~https://docs.python.org/3.1%/library/csv.html› for the options.
e url_person|Read the full story at ‹V~https://www.citynews.example/2024/hospital-opens-wing-%›.
e url_person|GET ‹V~https://api.unidelta.nl/v%/courses?page=2› 200
e url_person|Home page: ‹V~www.northgate-clinic.org›\nOpening soon
'''
L['code'] = r'''
n licence_plate|Onderdeelnummer ‹V~@@-##-##› van de koffieautomaat is niet meer leverbaar.
n passport|Bestel graag cartridge ‹V~@@######@› voor de printer op de begane grond.
n licence_plate|productcode: ‹V~%#-@@@-#›\nomschrijving: deurklink rvs
n mac|De huisstijlkleur is ‹V~#^^^^^^›, gebruik die ook in de nieuwsbrief.
n device_id|De fout is opgelost in commit ‹V:sha› op de hoofdtak.
n device_id|build-id ‹V:uuid› is uitgerold naar de acceptatieomgeving.
n passport|artikelcode;omschrijving\n‹V~@@##@###%›;ledlamp E27
n id_card|Het model wasmachine ‹V~@@@#######› heeft een energielabel A.
n patient_number|Lotnummer vaccin: ‹V~@@####›, houdbaar tot eind volgend jaar.
e device_id|Fixed by commit ‹V:sha›; please pull and rebuild.
e mac|background-color: ‹V~#^^^^^^›; border: none;
e licence_plate|Part no. ‹V~@@-###-@› fits all office chairs in the range.
e device_id|{"build_uuid": "‹V:uuid›", "branch": "release"}
e passport|Replace filter model ‹V~@@#######› twice a year.
'''
# a literal hash sign in a colour is written by the pattern routine below
L['years'] = r'''
n date|In de periode ‹V:yr› daalde het aantal inwoners licht.
n date|Het beleidsplan ‹V:yr› is door de raad vastgesteld.
n personnel_number|Zie het jaarverslag, ‹V~p. 1%-2##›, voor de cijfers.
n date|Uitslag: Sparta - Oostdam ‹V~%-1›, na een spannende tweede helft.
n phone|Het loket is open van ‹V~09.00-1%.00 uur›, behalve op feestdagen.
n date|‹fn›: hoe laat begint het?\n‹fn›: ‹V~1%.30 uur›, in de kantine
n date|openingstijden: ma-vr ‹V~08:30 - 1%:00›
n date|schooljaar;leerlingen\n‹V:yr›;412
n personnel_number|Lees voor de volgende les ‹V~bladzijde 13% t/m 15%›.
e date|The strategy for ‹V:yr› focuses on prevention.
e phone|Our desk is open ‹V~9:00-1%:30› on weekdays.
e personnel_number|See ‹V~pp. 21%-24%› of the report.
e date|Final score: ‹V~%-0› to the visitors.
'''
L['jaar'] = r'''
n age|Wij bieden een contract van ‹V~% jaar› met uitzicht op verlenging.
n age|Op de apparatuur zit ‹V~% jaar garantie›, inclusief voorrijkosten.
n age|Dossiers worden na ‹V~%0 jaar› vernietigd, conform de selectielijst.
n age|De ‹V~%-jarige opleiding› wordt afgesloten met een praktijkexamen.
n age|Gevraagd: minimaal ‹V~% jaar werkervaring› in een vergelijkbare functie.
n age|looptijd lening: ‹V~2% jaar›\nrente: vast
n age|De vereniging bestaat dit jaar ‹V~%5 jaar› en viert dat met een open dag.
n age|{"bewaartermijn":"‹V~%0 jaar›","grondslag":"Archiefwet"}
e age|The lease runs for ‹V~1% years› with a break clause.
e age|You need at least ‹V~1% years of experience› in procurement.
e age|Retention period: ‹V~1% years›\nLegal basis: archive act
e age|They signed a ‹V~%-year› maintenance agreement with the supplier.
'''
L['train'] = r'''
n licence_plate|De intercity ‹V~IC %5##› naar Maastricht vertrekt van spoor 7.
n licence_plate|Wij vliegen met vlucht ‹V~KL 1%##› naar Barcelona voor het congres.
n postcode|De sprinter met treinnummer ‹V~%###› viel uit door een storing.
n licence_plate|Neem buslijn ‹V~R-Net 3%0› tot de halte Ziekenhuis.
n licence_plate|vlucht;gate\n‹V~HV %###›;D14
e licence_plate|Flight ‹V~BA %##› was delayed, so the session starts later.
e licence_plate|The delegation travels on Eurostar ‹V~ES 9%##›.
e postcode|Train ‹V~%### › calls at all stations.
'''
L['chapter'] = r'''
n ip|Zie ‹V~hoofdstuk %.1.2.%› van het handboek voor de procedure.
n date|‹V~%.1%› Doelstellingen\nDe gemeente wil in dit plan het fietsgebruik vergroten.
n ip|Bijlage bij ‹V~paragraaf %.%.1%›, tabel met kengetallen.
n date|De eisen staan in ‹V~§ %.2.1%› van het bestek.
n ip|Eis ‹V~1%.2.%.4›: de leverancier levert een exportfunctie.
e ip|As described in ‹V~section %.%.1.2› of the manual, press reset twice.
e date|‹V~%.1.1%› Scope\nThis chapter lists the services in scope.
e ip|Requirement ‹V~%.10.%.2› is mandatory for all bidders.
'''
L['phonelike'] = r'''
n phone|Batchnummer van de handschoenen: ‹V~06########›, terugroepactie tot nader order.
n phone|Op de meter staat ‹V~0##-#######› als typenummer van de gasmeter vermeld.
n phone|Het verbruik bedroeg ‹V~06#.###.###› liter over alle locaties samen.
n phone|referentie offerte: ‹V~020-%######›\nonderwerp: schoonmaak gymzaal
n phone|pakbon;artikelnr\n88;‹V~06-########›
n phone|Chargenummer infuusvloeistof ‹V~0%0#######› is gecontroleerd door de apotheek.
n phone|Het polisnummer van de opstalverzekering van de gymzaal is ‹V~088-%######›.
e phone|Batch ID ‹V~020#######› passed the quality control.
e phone|The production run used ‹V~06## ######› units of raw material.
e phone|{"lot_number":"‹V~07########›","item":"syringes 5 ml"}
e phone|Shipment reference ‹V~0161-######› covers all school desks.
'''

def pat(p):
    if p[:2].isalpha() and '##' in p and p[2:4] in ('##',) and len(p) > 15:
        while True:
            x = ''.join(ch('0123456789') if c == '#' else c for c in p)
            if mod97(x[4:] + x[:4]) != 1: return x
    if p == '#^^^^^^': return '#' + pick('0123456789ABCDEF', 6)
    out = []
    for c in p.strip():
        out.append(ch('0123456789') if c == '#' else ch('123456789') if c == '%' else ch('ABCDEFGHJKLMNPRSTVWXZ') if c == '@' else ch('0123456789abcdef') if c == '^' else c)
    return ''.join(out)
def mrz():
    f, l = name('nl'); no = v_passport('mrz', 'nl')
    def cd(s): return str(sum((7, 3, 1)[i % 3]*(0 if c == '<' else int(c, 36)) for i, c in enumerate(s)) % 10)
    nm = lambda s: re.sub('[^A-Z]', '<', asc(s).upper())
    l1 = ('P<NLD' + nm(l) + '<<' + nm(f) + '<'*44)[:44]
    b = '%02d%02d%02d' % (R.randint(50, 99), R.randint(1, 12), R.randint(1, 28)); e = '%02d%02d%02d' % (R.randint(27, 34), R.randint(1, 12), R.randint(1, 28))
    pn = '<'*14
    l2 = no + cd(no) + 'NLD' + b + cd(b) + ch('MF') + e + cd(e) + pn + '0'
    l2 += cd(l2[0:10] + l2[13:20] + l2[21:43]); assert len(l2) == 44
    pre = ch(['Uitgelezen door documentscanner:\n', 'MRZ paspoort:\n', ''])
    return pre + l1 + '\n' + l2, [(len(pre) + 45, len(pre) + 54, no)]
PRE = {'nl': ['Naar aanleiding van ons gesprek van vorige week stuur ik u deze informatie.','Dank voor uw snelle reactie.','Zoals besproken volgt hieronder de stand van zaken.','Even een korte aanvulling op het vorige bericht.','Dit punt stond ook al op de vorige agenda.','Ter voorbereiding op het overleg het volgende.'],
  'en': ['Thank you for your quick reply.','Further to our conversation last week, please note the following.','Just a short addition to my earlier message.','This item was carried over from the previous meeting.']}
POST = {'nl': ['Laat het gerust weten als er nog iets ontbreekt.','De teamleider is hiervan op de hoogte en heeft akkoord gegeven.','Wilt u dit vertrouwelijk behandelen en niet doorsturen?','Verdere actie is op dit moment niet nodig.','We komen hier in het volgende overleg op terug.','Alvast hartelijk dank voor de moeite.','De stukken zijn aan het dossier toegevoegd.'],
  'en': ['Let me know if anything is missing.','Please treat this as confidential and do not forward it.','No further action is needed for now.','The papers have been added to the file.','Thanks in advance for your help.']}
def dress(tpl, lang):
    if '\\n' in tpl or not tpl.rstrip().endswith(('.', '?', '!')) or tpl[0] in '{<|' or tpl.startswith(('Geachte','Beste','Dear','Hi','Hoi','Hello','‹iso','‹fn›:')): pre = False
    else: pre = True
    if R.random() < .3 and pre: tpl = ch(PRE[lang]) + ' ' + tpl
    if R.random() < .35 and '\\n' not in tpl and tpl.rstrip().endswith(('.', '?', '!')) and tpl[0] not in '{<|' and not re.search(r'(groet|Groet|Groeten|regards|wishes|Thanks|Best|dank|Sorry|Cheers)[^.]*‹(n|fn|in)›\.?$', tpl): tpl += ' ' + ch(POST[lang])
    return tpl
MED = {'nl': ['Cardiologie','Orthopedie','Interne Geneeskunde','Neurologie','Dermatologie','Longziekten'], 'en': ['Cardiology','Orthopaedics','Neurology','Dermatology']}
TAG = re.compile('‹([^›]*)›')
def render(tpl, lang, typ):
    if tpl == '##MRZ##': return mrz()
    tpl = tpl.replace('\\n', '\n').replace('\\t', '\t')
    chat = len(re.findall(r'(?m)^(?:‹t› (?:- )?)?‹fn›: ', tpl)) >= 2; turn = 0
    if chat:
        a = fill('fn', lang); b = a
        while b == a: b = fill('fn', lang)
        c = [0]
        def sub(m): c[0] += 1; return m.group(1) + (a if c[0] % 2 else b) + ': '
        tpl = re.sub(r'(?m)^((?:‹t› (?:- )?)?)‹fn›: ', sub, tpl)
        h = R.randint(8, 20); mi = [R.randint(0, 40)]
        def tsub(m): mi[0] += R.randint(0, 4); return f'{h:02}:{mi[0]:02}'
        tpl = re.sub(r'(?m)^‹t›', tsub, tpl)
    med = typ in ('patient_number', 'date') or bool(re.search('poli|opname|patiënt|arts', tpl))
    out = ''; pos = 0; sp = []; prev = None; seen = set()
    for m in TAG.finditer(tpl):
        out += tpl[pos:m.start()]; k = m.group(1); pos = m.end()
        if k == 'V' or k[:2] in ('V:', 'V~'):
            if k[:2] == 'V~': v = pat(k[2:])
            elif typ is None: v = LM[k[2:]]()
            else: v = V[typ](k[2:] or None, lang) if k != 'V' else V[typ](None, lang)
            sp.append((len(out), len(out) + len(v), v)); out += v
        else:
            v = fill(k, lang) if not (k == 'dep' and med) else ch(MED[lang])
            for _ in range(6):
                if (k, v) not in seen: break
                v = fill(k, lang)
            seen.add((k, v))
            if v.endswith('.') and tpl[pos:pos+1] == '.': v = v[:-1]
            if k == 'N' and out.endswith('Geachte '): v = ('heer ' if v.startswith(('de heer', 'dhr')) else 'mevrouw ') + re.sub(r'^(de heer|dhr\.|mevrouw|mw\.) ', '', v)
            if v[0].islower() and (out == '' or out[-1] == '\n' or (out[-2:] in ('. ', '! ', '? ') and out[-3:-2].isalpha())) and k in ('n', 'N', 'ln', 'hosp', 'sch', 'org', 'day'): v = cap(v)
            out += v
    return out + tpl[pos:], sp
def emit(i, typ, text, sp, lang, kind):
    for a, b, v in sp: assert text[a:b] == v and v.strip() == v and v, (typ, text, v)
    assert sp and '‹' not in text and '##' not in text, text
    print(json.dumps({'id': i, 'type': typ, 'text': text, 'spans': [[a, b] for a, b, _ in sp], 'lang': lang, 'kind': kind}, ensure_ascii=False))
def cyc(items, n):
    out = []
    while len(out) < n:
        x = items[:]; R.shuffle(x); out += x
    return out[:n]
def main():
    if '--count' in sys.argv:
        print({t: len(b.strip().split('\n')) for t, b in F.items()}); return
    for t, b in F.items():
        fr = [(l[0], l[2:]) for l in b.strip().split('\n')]; assert len(fr) >= 24, (t, len(fr))
        for j, (lg, tpl) in enumerate(cyc(fr, N), 1):
            lang = {'n': 'nl', 'e': 'en'}[lg]; text, sp = render(dress(tpl, lang), lang, t)
            emit(f'i-{t}-{j:04}', t, text, sp, lang, 'positive')
    for c, b in L.items():
        fr = [(l[0],) + tuple(l[2:].split('|', 1)) for l in b.strip().split('\n')]
        for j, (lg, t, tpl) in enumerate(cyc(fr, N // 2), 1):
            assert t in F, t
            lang = {'n': 'nl', 'e': 'en'}[lg]; text, sp = render(dress(tpl, lang), lang, None)
            emit(f'i-look-{c}-{j:04}', t, text, sp, lang, 'lookalike')
if __name__ == '__main__': main()
