/// The lists of words themselves, written for this purpose. Commas and line ends part the phrases; capitals and accents do not count.
enum SensitiveWords {
    static let illnesses = """
        kanker,borstkanker,longkanker,darmkanker,prostaatkanker,huidkanker,leukemie,lymfoom,melanoom,tumor,tumoren,uitzaaiing,uitzaaiingen,metastase
        metastasen,carcinoom,suikerziekte,diabetes,diabeet,diabeticus,diabetespatiënt,astma,copd,longemfyseem,bronchitis,longontsteking,tuberculose,tbc
        hepatitis,hiv,hiv positief,hiv besmetting,aids,soa,syfilis,gonorroe,chlamydia,herpes,epilepsie,epileptisch,epileptische aanval,multiple sclerose
        ms patiënt,parkinson,alzheimer,dementie,dement,dementerend,dementerende,hartfalen,hartinfarct,hartaanval,hartkwaal,hartritmestoornis,herseninfarct
        hersenbloeding,beroerte,cva,tia,trombose,longembolie,hoge bloeddruk,hypertensie,nierfalen,nierziekte,nierdialyse,dialyse,leverziekte,levercirrose
        cirrose,ziekte van crohn,crohn,colitis ulcerosa,prikkelbare darm,maagzweer,glutenintolerantie,coeliakie,reuma,reumatoïde artritis,artrose
        fibromyalgie,osteoporose,hernia,jicht,lupus,psoriasis,eczeem,anorexia,boulimia,boulimie,eetstoornis,obesitas,overgewicht,depressie,depressief
        depressieve,postnatale depressie,burn out,burnout,angststoornis,paniekaanval,paniekaanvallen,paniekstoornis,bipolair,bipolaire stoornis
        manisch depressief,schizofrenie,schizofreen,psychose,psychotisch,psychoses,borderline,persoonlijkheidsstoornis,posttraumatische stressstoornis,ptss
        ocd,dwangstoornis,autisme,autistisch,asperger,adhd,add diagnose,autismespectrumstoornis,verstandelijke beperking,verstandelijk beperkt
        licht verstandelijk beperkt,lvb,zwakbegaafd,dyslexie,dyscalculie,alcoholverslaving,alcoholist,alcoholisme,alcoholverslaafd,drugsverslaving
        drugsverslaafd,verslaafd,verslaving,gokverslaving,gokverslaafd,suïcide,suïcidaal,zelfmoordpoging,suïcidepoging,zelfdoding,zelfbeschadiging
        automutilatie,blind,slechtziend,doof,slechthorend,gehandicapt,lichamelijke beperking,dwarslaesie,verlamd,spasme,spastisch,syndroom van down
        downsyndroom,cystische fibrose,taaislijmziekte,hemofilie,sikkelcelziekte,ziekte van lyme,lyme,malaria,corona besmetting,covid,covid 19,long covid
        griep,waterpokken,mazelen,kinkhoest,meningitis,hersenvliesontsteking,blindedarmontsteking,blaasontsteking,nierstenen,galstenen,sepsis
        bloedvergiftiging,endometriose,miskraam,miskramen,zwanger,zwangerschap,abortus,zwangerschapsafbreking,onvruchtbaar,ongewenst kinderloos,migraine
        whiplash,hersenschudding,hersenletsel,niet aangeboren hersenletsel,coma,delier,palliatief,terminaal ziek,ongeneeslijk ziek,chronisch ziek
        chronisch vermoeid,chronische pijn,arbeidsongeschikt,arbeidsongeschiktheid,afgekeurd,cancer,breast cancer,lung cancer,leukaemia,leukemia,lymphoma
        tumour,diabetic,asthma,pneumonia,tuberculosis,hiv positive,epilepsy,parkinson's disease,dementia,heart failure,heart attack,stroke,hypertension
        high blood pressure,kidney failure,liver disease,rheumatoid arthritis,arthritis,eating disorder,obesity,depression,depressed,anxiety disorder
        panic attacks,bipolar disorder,bipolar,schizophrenia,psychosis,personality disorder,post traumatic stress disorder,ptsd,autism,autistic,alcoholic
        alcoholism,drug addiction,drug addict,addicted,suicide attempt,suicidal,self harm,disabled,disability,paralysed,cystic fibrosis,miscarriage
        pregnant,pregnancy,abortion,infertile,terminally ill,chronically ill
        """

    static let care = """
        diagnose,diagnoses,gediagnosticeerd,gediagnosticeerd met,prognose van de arts,medisch dossier,medische gegevens,medische geschiedenis
        patiëntendossier,ziektebeeld,ziekteverlof,ziek gemeld,ziekmelding,ziekgemeld,ziekteverzuim,ziektewet,langdurig ziek,opgenomen in het ziekenhuis
        ziekenhuisopname,intensive care,spoedeisende hulp,operatie,geopereerd,chemo,chemotherapie,chemokuur,bestraling,bestralingen,bestraald
        immunotherapie,amputatie,geamputeerd,transplantatie,niertransplantatie,bypass,pacemaker,stoma,katheter,rolstoel,rollator,scootmobiel,prothese
        gehoorapparaat,oncoloog,oncologie,cardioloog,neuroloog,psychiater,psychiatrie,psychiatrisch,psychiatrische,psycholoog,psychotherapie,therapeut
        huisarts,bedrijfsarts,verzekeringsarts,gynaecoloog,uroloog,dermatoloog,internist,reumatoloog,longarts,verslavingszorg,verslavingskliniek
        afkickkliniek,ggz,crisisopvang psychiatrie,gedwongen opname,zorgmachtiging,inbewaringstelling,wlz indicatie,wmo indicatie,zorgindicatie
        indicatiestelling,wia uitkering,wao uitkering,wajong,wajonguitkering,pgb,thuiszorg,verpleeghuis,hospice,euthanasie,euthanasieverzoek,wilsverklaring
        bloedgroep,bloedwaarden,bloeduitslag,bloedonderzoek,mri scan,ct scan,röntgenfoto,biopsie,echo gemaakt,zwangerschapsverlof,ivf,ivf behandeling
        inenting,vaccinatie,gevaccineerd,medicatie,medicijnen,medicijngebruik,recept voor,allergie,allergisch,allergisch voor,pinda allergie,diagnosed
        diagnosed with,medical history,medical record,medical records,sick leave,hospitalised,hospitalized,surgery,chemotherapy,radiotherapy,psychiatrist
        psychiatric,oncologist,cardiologist,neurologist,therapy sessions,wheelchair,prosthesis,hearing aid,blood type,blood test,medication
        prescription for,allergic to,allergy,vaccinated,rehab,rehabilitation clinic
        """

    static let medicines = """
        antidepressiva,antidepressivum,antipsychotica,insuline,methadon,morfine,fentanyl,oxycodon,tramadol,diazepam,oxazepam,temazepam,lorazepam,citalopram
        slikt lithium,gebruikt lithium,takes lithium,lithiumcarbonaat,sertraline,paroxetine,fluoxetine,venlafaxine,mirtazapine,amitriptyline,lithium carbonaat,quetiapine,olanzapine,risperidon,haloperidol,clozapine
        ritalin,methylfenidaat,concerta,dexamfetamine,metformine,metoprolol,bisoprolol,enalapril,lisinopril,amlodipine,simvastatine,atorvastatine,omeprazol
        pantoprazol,prednison,prednisolon,methotrexaat,salbutamol,ventolin,levothyroxine,acenocoumarol,tamoxifen,prep pillen,hiv remmers,truvada,levodopa
        donepezil,valproaat,levetiracetam,carbamazepine,lamotrigine,bloedverdunners,bètablokker,bètablokkers,slaapmiddelen,kalmeringsmiddelen
        antidepressants,antipsychotics,insulin,methadone,morphine,oxycodone,lithium carbonate,metformin,prednisone,methotrexate,beta blockers
        blood thinners,sleeping pills
        """

    static let complaints = """
        ziek,ziekte,ziekten,ziek thuis,ernstig ziek,koorts,hoofdpijn,rugpijn,rugklachten,buikpijn,pijnklachten,pijn op de borst,kortademig,benauwd
        benauwdheid,misselijk,braken,diarree,duizelig,vermoeidheid,vermoeidheidsklachten,slapeloosheid,slaapproblemen,stressklachten,psychische klachten
        psychische problemen,lichamelijke klachten,gezondheidsklachten,gezondheidsproblemen,gezondheidstoestand,gezondheid van,overspannen,oververmoeid
        somber,angstig,angstklachten,gebroken been,gebroken arm,gebroken heup,botbreuk,breuk in de,verwonding,letsel,beperking,handicap,ill,illness,sick
        disease,fever,headache,back pain,chest pain,short of breath,nausea,vomiting,dizziness,fatigue,insomnia,mental health problems,health condition
        health problems,injury,handicap
        """

    static let unions = """
        vakbond,vakbonden,vakbondslid,lid van de vakbond,lid van een vakbond,vakbondslidmaatschap,lidmaatschap vakbond,vakbondsbestuurder,vakbondsconsulent
        vakbondscontributie,vakbondsactie,vakvereniging,vakverenigingen,vakcentrale,vakbondsbijdrage,kaderlid,kaderleden,fnv,fnv lid,lid van fnv
        lid van de fnv,fnv bouw,fnv zorg en welzijn,fnv havens,fnv metaal,cnv,cnv lid,lid van cnv,lid van het cnv,cnv connectief,cnv vakmensen,vcp,nu 91
        nu91,de unie vakbond,abvakabo,abvakabo fnv,aob lid,algemene onderwijsbond,nederlandse politiebond,acp politievakbond,vakbond de unie,vhp,unienfto
        acv,abvv,aclvb,leraren in actie,fbz,stakingskas,stakingsuitkering,stakingsleider,trade union,trade unions,labour union,labor union,union member
        member of the union,member of a union,joined the union,union membership,union dues,union representative,union rep,shop steward
        unite the union,unison member,gmb union
        """

    static let religions = """
        moslim,moslima,moslims,islam,islamitisch,islamitische,moslimgemeenschap,soenniet,soennitisch,sjiiet,sjiitisch,alevitisch,aleviet,salafist
        salafistisch,ahmadiyya,moskee,moskeeën,imam,koran,ramadan,hoofddoek,niqab,boerka,halal,christen,christenen,christelijk,christelijke,katholiek
        katholieke,rooms katholiek,rooms katholieke,protestant,protestants,protestantse,gereformeerd,gereformeerde,hervormd,hervormde,evangelisch
        evangelische,baptist,baptisten,doopsgezind,remonstrant,remonstrants,luthers,lutheraan,pinkstergemeente,pinkstergelovige,jehova's getuige
        jehova's getuigen,getuige van jehova,getuigen van jehova,zevendedagsadventist,mormoon,mormonen,orthodox christen,vrijgemaakt,bevindelijk,refo
        kerklid,kerkganger,kerkgenootschap,kerkelijke gemeente,kerkdienst,dominee,ouderling,diaken,pastoor,gedoopt,belijdenis gedaan,communie
        eerste communie,bijbelkring,bijbelstudie,jood,joods,joodse,joden,synagoge,rabbijn,sjabbat,koosjer,chassidisch,hindoe,hindoes,hindoeïsme
        hindoeïstisch,hindoestaanse tempel,mandir,boeddhist,boeddhisten,boeddhistisch,boeddhisme,sikh,sikhs,gurdwara,atheïst,atheïsten,atheïstisch
        ongelovig,agnost,agnosten,agnostisch,humanist,humanistisch,vrijmetselaar,scientology,geloofsovertuiging,godsdienst,religie,religieuze overtuiging
        levensovertuiging,gelovig,diepgelovig,bekeerd tot,bekeerd,muslim,muslims,islamic,sunni,shia,mosque,quran,headscarf,christian,christians,catholic
        roman catholic,protestantism,lutheran,evangelical,pentecostal,jehovah's witness,jehovah's witnesses,mormon,church member,baptised,baptized,jewish
        jew,jews,synagogue,rabbi,kosher,hindu,hindus,hinduism,buddhist,buddhism,atheist,agnostic,freemason,religious belief,religious beliefs,religion
        faith community,converted to islam,converted to christianity
        """

    static let origins = """
        marokkaanse,marokkaan,marokkanen,turkse,turk,turken,surinaamse,surinamer,surinamers,antilliaanse,antilliaan,antillianen,arubaanse,curaçaose
        kaapverdische,kaapverdiaan,ghanese,ghanees,somalische,somaliër,somaliërs,eritrese,eritreeër,eritreeërs,ethiopische,syrische,syriër,syriërs,iraakse
        irakees,irakezen,iraanse,iraniër,afghaanse,afghaan,afghanen,pakistaanse,pakistaan,koerdische,koerd,koerden,armeense,indische nederlander
        indische afkomst,indo,molukse,molukker,molukkers,hindoestaans,hindoestaanse,hindoestaan,javaanse afkomst,creools,creoolse,roma en sinti
        roma familie,sinti,zigeuner,zigeuners,woonwagenbewoner,woonwagenbewoners,poolse afkomst,poolse arbeidsmigrant,bulgaarse afkomst,roemeense afkomst
        van marokkaanse afkomst,van turkse afkomst,van surinaamse afkomst,van antilliaanse afkomst,van afrikaanse afkomst,van chinese afkomst
        van buitenlandse afkomst,niet westerse achtergrond,niet westerse afkomst,allochtoon,allochtone,allochtonen,autochtoon,autochtone
        migratieachtergrond,etnische afkomst,etniciteit,etnische achtergrond,ras,huidskleur,donkere huidskleur,getinte huidskleur,donker getint
        licht getint,getint uiterlijk,negroïde,blanke man,blanke vrouw,zwarte man,zwarte vrouw,afkomstig uit,afro nederlander,berber,berbers
        arabisch uiterlijk,noord afrikaans uiterlijk,oost europees uiterlijk,asielzoeker,asielzoekers,vluchteling,vluchtelingen,statushouder,statushouders
        ongedocumenteerd,ongedocumenteerde,ethnicity,ethnic origin,ethnic background,racial origin,skin colour,skin color,of moroccan descent
        of turkish descent,of african descent,of asian descent,african american,afro caribbean,black man,black woman,white man,white woman,hispanic,latino
        latina,kurdish,kurd,roma people,romani,gypsy,asylum seeker,asylum seekers,refugee,refugees,migrant background,mixed race,caucasian
        south asian descent,surinamese descent,moroccan,turkish descent
        """

    static let orientations = """
        homo,homo's,homoseksueel,homoseksuele,homoseksualiteit,homofiel,lesbisch,lesbische,lesbienne,lesbiennes,biseksueel,biseksuele,biseksualiteit
        panseksueel,aseksueel,aseksuele,heteroseksueel,heteroseksuele,queer,lhbti,lhbtiq,lhbt,lhbtq,lhbtqia,transgender,transgenders,transseksueel,transman
        transvrouw,trans man,trans vrouw,non binair,nonbinair,non binaire,genderdysforie,genderidentiteit,gendertransitie,geslachtsverandering
        geslachtsaanpassende operatie,intersekse,travestiet,seksuele geaardheid,seksuele gerichtheid,seksuele voorkeur,seksuele oriëntatie,uit de kast
        uit de kast gekomen,coming out,geaardheid,getrouwd met zijn man,getrouwd met haar vrouw,zijn echtgenoot en hij,seksleven,seksuele relatie
        seksuele relaties,sekswerker,sekswerk,prostituee,prostitutie,bdsm,swinger,swingers,parenclub,grindr,seksueel actief,seksueel gedrag,onveilige seks
        onbeschermde seks,buitenechtelijke relatie,gay,gay man,lesbian,lesbians,bisexual,homosexual,homosexuality,pansexual,asexual,heterosexual,lgbt,lgbtq
        lgbtqi,lgbtqia,transsexual,trans woman,nonbinary,non binary,gender dysphoria,gender identity,gender transition,sexual orientation,sexual preference
        came out as,sex life,sex worker,same sex partner,same sex marriage,unprotected sex,extramarital affair
        """

    /// Peoples, and the nouns behind which they say where somebody descends from.
    static let descents = [
        (
            "somalische turkse marokkaanse syrische afghaanse iraakse iraanse eritrese ethiopische nigeriaanse ghanese surinaamse antilliaanse indonesische "
                + "indiase pakistaanse chinese vietnamese poolse roemeense bulgaarse oekraïense russische hongaarse griekse italiaanse spaanse portugese duitse "
                + "joodse arabische afrikaanse aziatische caribische latijns koerdische armeense tamil filipijnse braziliaanse colombiaanse egyptische tunesische "
                + "algerijnse palestijnse libanese soedanese congolese kaapverdische molukse hindoestaanse buitenlandse",
            "afkomst komaf origine herkomst achtergrond roots bloed"
        ),
        (
            "somali turkish moroccan syrian afghan iraqi iranian eritrean ethiopian nigerian ghanaian surinamese antillean indonesian indian pakistani chinese "
                + "vietnamese polish romanian bulgarian ukrainian russian hungarian greek italian spanish portuguese german irish jewish arab african asian "
                + "caribbean kurdish armenian tamil filipino brazilian colombian mexican egyptian tunisian algerian palestinian lebanese sudanese congolese roma",
            "descent origin heritage ancestry extraction roots background"
        ),
    ]

    static let politics = """
        votes labour,votes conservative,votes republican,votes democrat,votes green,voted labour,voted conservative,votes left,votes right
        pvv stemmer,pvv lid,lid van de pvv,vvd lid,lid van de vvd,vvd stemmer,d66 lid,lid van d66,pvda lid,lid van de pvda,groenlinks lid
        lid van groenlinks,sp lid,lid van de sp,cda lid,lid van het cda,christenunie,lid van de christenunie,sgp,lid van de sgp,partij voor de dieren
        forum voor democratie,lid van forum,fvd,lid van denk,volt nederland,lid van volt,bbb lid,lid van de bbb,boerburgerbeweging,ja21,bij1,50plus,pvv,vvd
        pvda,groenlinks,cda,nsc,nieuw sociaal contract,glpvda,vlaams belang,n va,vooruit partij,open vld,groen partij,stemt op,gestemd op,stemde op
        stemvoorkeur,stemgedrag,politieke voorkeur,politieke overtuiging,politieke opvatting,politieke opvattingen,politieke gezindheid,politiek lid
        partijlid,partijlidmaatschap,lid van een politieke partij,politieke partij,politiek actief,partijkader,socialist,socialistisch,socialistische
        communist,communistisch,communistische,anarchist,anarchisten,anarchistisch,fascist,fascistisch,neonazi,extreemrechts,extreem rechts,extreemlinks
        extreem links,rechts extremistisch,links extremistisch,activist,activiste,extinction rebellion,antifa,complotdenker,soeverein verklaard,soevereinen
        autonoom verklaard,politicus,raadslid voor,verkiezingslijst,kandidaat raadslid,monarchist,republikein,linkse activist,rechtse activist,voted for
        votes for,political party,party member,political opinion,political opinions,political views,political affiliation,political beliefs,labour party
        conservative party,liberal democrats,republican party,democratic party,far right,far left,communism,neo nazi,tory voter,labour voter
        political activist
        """

    static let crimes = """
        veroordeeld,veroordeeld voor,veroordeling,veroordelingen,strafblad,justitieel verleden,justitiële documentatie,justitiële gegevens
        strafrechtelijk verleden,strafrechtelijke,strafzaak,verdacht van,verdachte,verdachten,medeverdachte,aangehouden,aanhouding,gearresteerd,arrestatie
        arrestant,gedetineerd,gedetineerde,gedetineerden,detentie,voorarrest,voorlopige hechtenis,gevangenis,gevangenisstraf,celstraf,cel gezeten,taakstraf
        werkstraf,voorwaardelijke straf,tbs,tbs met dwangverpleging,jeugddetentie,halt straf,enkelband,reclassering,recidive,recidivist,ex gedetineerde
        ex delinquent,dader,daders,mededader,delict,delicten,misdrijf,misdrijven,geweldsdelict,geweldsdelicten,zedendelict,zedendelicten,zedendelinquent
        zedenzaak,aanranding,aangerand,verkrachting,verkracht,ontucht,kinderporno,kindermisbruik,seksueel misbruik,pedofiel,stalking,gestalkt,mishandeling
        zware mishandeling,mishandeld,huiselijk geweld,moord,vermoord,doodslag,poging tot doodslag,bedreiging,bedreigd met,diefstal,winkeldiefstal,gestolen
        inbraak,inbreker,woninginbraak,straatroof,beroving,overval,overvaller,heling,oplichting,oplichter,fraude,fraudeur,bijstandsfraude,uitkeringsfraude
        valsheid in geschrifte,verduistering,witwassen,witgewassen,drugshandel,drugsdealer,drugsbezit,drugssmokkel,wietkwekerij,hennepkwekerij,hennepteelt
        opiumwet,wapenbezit,vuurwapenbezit,rijden onder invloed,dronken rijden,rijontzegging,doorrijden na een ongeval,brandstichting,vandalisme,vernieling
        openlijke geweldpleging,mensenhandel,mensensmokkel,terrorisme,terrorist,terroristisch,criminele organisatie,crimineel,criminele,criminelen
        crimineel verleden,contactverbod,straatverbod,gebiedsverbod,huisverbod,proces verbaal,dagvaarding,gedagvaard,vog geweigerd,geen vog
        ontnemingsvordering,convicted,convicted of,conviction,convictions,criminal record,criminal offence,criminal offences,criminal history
        criminal conviction,suspect,suspected of,arrested,arrest,detained,detainee,prison,prison sentence,imprisonment,imprisoned,jailed,probation,parole
        community service order,felony,misdemeanour,offender,sex offender,assault,sexual assault,rape,raped,child abuse,domestic violence,murder,murdered
        manslaughter,theft,shoplifting,burglary,burglar,robbery,fraud,fraudster,embezzlement,money laundering,drug dealing,drug trafficking,drink driving
        drunk driving,arson,human trafficking,terrorism,restraining order,indicted,indictment
        """

    /// Where the words above mean nothing of the kind.
    static let harmless = """
        gezond verstand,blind vertrouwen,blind date,blinde vlek,blinde muur,blind varen,ziek van,ziekte van de iep,doof voor,zwanger van ideeën,kerst
        griep in de markt,verslaafd aan chocola,verslaafd aan koffie,verslaafd aan series,allergisch voor onzin,operatie geslaagd van de,aangehouden adem
        aangehouden agendapunt,aangehouden motie,diagnose van het probleem,diagnose van de fout,verlamd verkeer,depressie boven,economische depressie
        depressie boven de oceaan,coma zuipen,blind typen,burnout paradise,infectie van de computer,kater,turkse keuken,marokkaanse keuken
        surinaamse keuken,afghaanse keuken,syrische keuken,turkse tortel,turkse pizza,turkse brood,turkse munt,marokkaanse munt,surinaamse broodjes
        indische keuken,ras hond,turkse pasta,jood verbinding,jood 131,homo sapiens,homo universalis,homo erectus,operatie kaalslag,dader op het kerkhof
        gestolen goed gedijt niet,chemo ring,christelijke jaartelling,katholieke universiteit,katholieke universiteit leuven,vrije universiteit
        christelijke hogeschool,christelijke feestdagen,blind spot,blind test,stroke of luck,stroke of genius,cancer research,cancer zodiac
        arrest van de hoge raad,arrest van het hof,arrest hr,arrest hoge raad,beperking van,beperking tot,beperking op,beperking van het aantal
        operatie van het,operatie van de,depressie trekt,aangehouden tot,turkse lira,turkse regering,turkse president,marokkaanse couscous
        marokkaanse regering,syrische regering,ras van de hond,verdachte omstandigheden,verdachte omstandigheid,verdachte transactie,verdachte transacties
        verdachte situatie,verdachte situaties,verdachte mail,verdachte e mail,verdachte link,verdachte links,bedreiging voor,bedreiging van de
        gezondheid van de financiën,gezondheid van het bedrijf,veroordeeld in de proceskosten,veroordeeld in de kosten,veroordeeld tot betaling
        veroordeeld tot vergoeding,veroordeeld om aan,stemt op het,stemde op het,gestemd op het,communie van gedachten,handicap bij het golfen
        breuk in de leiding,breuk in de muur,breuk in de trend,breuk in de cijfers,tia maria,sick of,ill advised,suspect that,suspect he,suspect she,suspect it
        suspect the,conviction that,assault on the senses,prison break,fraud detection,fraud prevention,rape seed,parole evidence,handicap parking
        depression of the
        """
}
