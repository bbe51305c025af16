extension TellingLists {
    /// Nouns for what people do for a living, or were.
    static let professions = """
        accountant actor actress analyst archaeologist architect artist astronomer author baker banker barber bartender beekeeper biologist blacksmith
        bookkeeper botanist bricklayer bricklayers broker builder businessman businesswoman businessmen butcher captain caretaker carpenter cashier
        chambermaid chauffeur chef chemist choreographer cleaner clerk coach colonel columnist composer conductor conscript cook councillor courier
        craftsman curator dancer dealer dentist deputy designer detective diplomat director docker doctor draughtsman driver economist editor electrician
        engineer entrepreneur farmer farmworker filmmaker firefighter firefighters fireman fisherman florist foreman forester gardener geologist glazier
        goldsmith grocer guard gynaecologist hairdresser headmaster headmistress herder historian housekeeper housewife imam importer inspector
        instructor janitor jeweller joiner journalist journalists judge labourer landlord landowner lecturer librarian lieutenant linguist locksmith
        machinist manager masseur mason mathematician mayor mechanic mechanics merchant metalworker midwife miner missionary model musician neurologist
        notary novelist nun nurse nurses obstetrician oculist officer optician orthopaedist painter paramedic pathologist peasant paediatrician pensioner
        pharmacist philosopher photographer physicist physician physiotherapist pianist pilot planner plasterer plumber poet policewoman politician
        porter postman potter preacher priest principal printer producer professor programmer psychiatrist psychologist publican publisher rabbi
        radiologist railwayman receptionist reporter researcher restorer sailor salesman saleswoman scientist sculptor seaman seamstress secretary
        senator serviceman servicemen shepherd shoemaker shopkeeper singer sociologist soldier soldiers songwriter stonemason student students surgeon
        surveyor tailor tanner taxidermist teacher teachers technician therapist tiler trader trainer translator trawlerman treasurer truck-driver
        turner tutor typist undertaker upholsterer veterinarian violinist volunteer waiter waitress warden warder watchmaker weaver welder winegrower
        woodcutter worker workers writer veteran accountants architects artist's actors bankers barristers bakers builders businesspeople carpenters cleaners
        clerks cooks dentists doctors drivers economists electricians engineers farmers fishermen gardeners graduate hairdressers historians labourers
        lecturers librarians merchants miners musicians notaries painters pharmacists photographers physicians plumbers postmen priests professors
        programmers psychiatrists psychologists researchers sailors scientists shepherds shopkeepers singers surgeons tailors technicians traders
        translators tutors typists waiters welders broadcaster blogger presenter cameraman cartoonist stockbroker auditor actuary dietician dietitian
        radiographer anaesthetist cardiologist dermatologist oncologist ophthalmologist orthodontist podiatrist chiropractor optometrist paramedics
        lorry-driver taxi-driver bus-driver crane-operator roofer scaffolder electrician's fitter millwright blacksmith's stagehand choirmaster
        organist cellist drummer guitarist cantor deacon sexton verger bishop monk imam mullah hodja muezzin chaplain gendarme customs-officer coastguard
        watchman nightwatchman orderly homemaker unionist corporal sergeant brigadier admiral commander commandant marshal gendarmes cadet recruit
        beautician stallholder innkeeper hotelier restaurateur brewer distiller vintner shepherdess goatherd herdsman cowherd lumberjack quarryman
        lifeguard bodyguard doorman bouncer croupier bookmaker jockey footballer boxer wrestler cyclist referee trainer groundsman
        veteran pupil apprentice trainee assistant carer childminder machinist stoker consultant administrator dealer officer-in-charge psychotherapist gamekeeper
        huisarts verpleegkundige leraar lerares docent onderwijzer schilder timmerman metselaar loodgieter chauffeur vrachtwagenchauffeur boer bakker slager
        kapper kapster verkoper verkoopster journalist schrijver schrijfster kunstenaar muzikant tandarts apotheker ingenieur monteur lasser schoonmaker
        schoonmaakster ondernemer ondernemers winkelier accountant boekhouder notaris makelaar piloot stewardess zeeman visser brandweerman soldaat militair
        officier student studente scholier leerling gepensioneerde psycholoog psychiater chirurg fysiotherapeut verloskundige kok ober serveerster
        programmeur vertaler tolk bibliothecaris hoogleraar onderzoeker politieagent beveiliger postbode tuinman lid-werknemer burgemeester wethouder minister
        """

    /// Words for where somebody is from, besides those in the list of the model.
    static let origins = """
        afghan albanian algerian american andorran angolan arab arabic argentine armenian aruban asian australian austrian azerbaijani azeri bangladeshi
        basque belarusian belgian berber bolivian bosniac bosniak bosnian brazilian breton british bulgarian cameroonian canadian catalan chechen
        chilean chinese circassian colombian congolese corsican creole croat croatian cuban cypriot czech danish dutch egyptian english eritrean estonian
        ethiopian filipino finnish flemish french gagauz galician gambian georgian german ghanaian greek guinean gypsy haitian hungarian icelandic
        indian indonesian ingush iranian iraqi irish israeli italian ivorian jamaican japanese jewish jordanian kazakh kenyan korean kosovar kurdish
        kurd kurds kyrgyz latvian lebanese libyan liechtenstein lithuanian luxembourgish macedonian malian maltese mauritian mexican moldovan moldavian
        montenegrin moroccan nepalese nigerian norwegian pakistani palestinian persian peruvian polish portuguese roma romani romanian russian rwandan
        ruthenian sami sardinian scottish senegalese serb serbian serbs sicilian sinti slovak slovakian slovene slovenian somali spanish sudanese
        surinamese swedish swiss syrian tajik tamil tatar tatars thai togolese tunisian turk turkish turkmen turks turkmen ugandan ukrainian uzbek
        venezuelan vietnamese vlach welsh yazidi yezidi yemeni zimbabwean stateless christian muslim catholic orthodox protestant hindu sikh buddhist
        alevi sunni shia bosniër turkse marokkaanse surinaamse nederlandse duitse belgische franse poolse britse engelse syrische iraakse iraanse
        afghaanse antilliaanse koerdische somalische eritrese russische oekraïense roemeense bulgaarse hongaarse italiaanse spaanse portugese griekse
        """

    /// Words with a capital that tell nothing of somebody.
    static let stays = """
        court courts government governments convention commission chamber chambers grand section registrar registry president vice-president agent agents
        article articles rule rules protocol protocols state states contracting party parties human rights fundamental freedoms protection member members
        committee ministers delegate delegates judge judges mr mrs ms miss dr prof professor sir secretary minister ministers prime prosecutor
        prosecutors public general attorney deputy director representative co-agent co-agents government's court's convention's applicant applicants
        european europe council union nations justice first second third fourth fifth former facts procedure law laws relevant domestic practice
        circumstances case i ii iii iv v vi vii viii ix x qc kc no nos internet article's chief senior detective sergeant captain lieutenant colonel major
        private corporal inspector constable superintendent honour honourable pastor nurse his her legal affairs registrar's bar' the a an in on at by
        state's english january february march april may june july august september october november december
        u uw ik wij hij zij de het een artikel wet lid heer mevrouw meneer staat kamer hof rechtbank raad geachte hoogachtend betreft
        """

    /// What belongs to the name of an organisation.
    static let institutions = """
        court courts tribunal tribunaux ministry department office bureau agency authority authorities board council commission committee directorate
        inspectorate service services police prison hospital clinic university college school academy institute institut faculty company corporation
        ltd limited plc inc llp gmbh ag kg ohg sa s.a s.a. srl s.r.l sarl bv nv b.v n.v oy ab as a.s sp oao ooo zao aš a.ş bank party union association
        federation foundation trust society league club church mosque synagogue parliament senate assembly chamber newspaper press news times herald
        chronicle tribune gazette channel radio television tv theatre museum library centre center army brigade regiment battalion guard guards
        embassy consulate municipality prosecutor's prosecutors' prosecutor’s initiative movement front group holding partners insurance fund
        branch colony pharmacy
        registry cabinet lords commons bar orchestra team firm hotel restaurant airline airlines railways
        rechtbank gerechtshof ministerie gemeente stichting vereniging ziekenhuis universiteit hogeschool school politie bank inspectie dienst raad partij
        """
}
