/**
 * What German compounds of shops are made of, in the singular. A word that stands here is not taken apart further, so
 * "Lauch" does not find a "Fahrradschlauch". Words with a meaning of their own stand here although they look like two
 * ("Fahrrad", "Handschuh"). Adding a word only ever takes more words apart: offers are read anew after a release.
 */
export const WORD_PARTS = `
abend absatz abzug acker acryl ahorn akku akkuschrauber aktion album alkohol altstadt alu aluminium amsel analyse
ananas angel anhänger ansatz anzug anzünder apfel apfelsine aprikose aquarell aquarium arbeit arm armatur armband
armreif aroma artikel arzt asche atelier atlas aufkleber auflauf aufstrich auge ausstatter auto baby bach back backe
bäcker bad badminton bahn balkon ball ballon bambus banane band bank bär barometer barsch bart basketball bass
batterie bau bauch bauer baum baumwolle becher bedarf beere beet beilage bein beleuchtung bemme benzin berg beruf
besen besteck beton bett bettlaken beutel bezug bibel biene bier bikini bild bilder birke birne biskuit blatt blazer
blech blei blende block blume blumenkohl bluse blut blüte boden body bogen bohne bohrer bohrmaschine bonbon boot
bottich box boxershorts brand branntwein brat braten brauch braut brei bremse brett brettchen brezel brief brille
brokkoli brombeere bronze brosche brot brötchen bruch brücke bruder brühe brunnen brust buch buche buchstabe
buchweizen bügel bund bunt burg büro bürste bus büstenhalter butter camping canvas christ comic computer cord creme
croissant dach dahlie dame damm dampf dattel daunen decke deckel deko delfin denim diele dienst dienstag dill dinkel
dirndl docht donnerstag dorf dose drachen draht dreh dreieck druck druckerei duft dünger dusche duschkopf dutzend eck
edelstahl ehe ei eiche eier eigen eimer eingang einladung eintopf eis eisen eisenbahn elefant elektro elfenbein elster
email emaille ente entsafter erbse erdbeere erde erdnuss erle ernte erz esche esel espresso essig esszimmer etui eule
faden fahne fahr fahrer fahrrad fahrt falt familie farbe färbung fass feder feier feierabend feige fein feld felge
fell fenster fern fernglas fest fett feuer feuerzeug fichte figur film filter filz finger firnis fisch flachs flanell
flasche fleck fleisch fleischer flicken fliege fliegengitter fliese flocke floß flöte flug flur fluss föhn folie
fondue forelle form foto fotoalbum fotograf frau frei freitag frisch friseur frisur frosch frost frucht früh frühling
frühstück fuchs führung füller funk fuß futter gabel gans garage gardine garn garten gärtner gas gast gästebuch gebäck
gebraucht geburt geburtstag gedicht gefühl gehacktes geige geist geld gelee gemüse genäht gepäck gerät gericht gerste
gerüst geschäft geschenk geschichte geschirr gesicht gesteck gestell getränk getreide gewürz gieß gin gips girlande
gitarre glas glocke glück gold gouache gras graupe grieß griff grill groß großmutter großvater gruß gulasch gummi
gurke gurt gürtel guss gut gutschein gymnastik haar hack hacke hafen hafer hagebutte hahn häkel haken halb hals halter
haltung hammer hamster hand handel händler handlung handschuh handy hanf hängematte hantel harke harz hase haselnuss
haube haupt haus haut hecke hefe heft heide heim heimat heiz helm hemd henkel herbst herd herr herz heu hilfe himbeere
himmel hirsch hirse hobby hochzeit hocker hof höhle höhler holunder holz honig hopfen hörbuch horn hörnchen hose huhn
hund hut hütte hygrometer igel imker ingwer insel instrument isomatte jacke jackett jagd jahr jeans jersey joghurt
johannisbeere jugend jung junge jute juwelier kabel käfer kaffee kakao kaktus kalb kalender kalk kamera kamille kamin
kamm kaninchen kännchen kanne kante kappe karabiner karaffe karamell karfiol karotte karte kartoffel karton karussell
käse kasse kassette kastanie kasten kater katze katzenklo kegel keil keks keller keramik kern kerze kessel kette
kiefer kies kind kinder kindersitz kino kirche kirmes kirsch kirsche kissen kistchen kiste kittel klammer klang klapp
klasse klavier klebe kleber klee kleid kleider kleidung klein klemme klett klinge klingel kloß knack knäuel knie
knoblauch knochen knödel knolle knopf knöpfe koch kocher koffer kohl kohle kokos kompass kompott könig konserve
konzert kopf kopfhörer kopfkissen korb koriander kork korken korn körner kosmetik kost kostüm kotelett kraft kragen
kram kranz kratzbaum kraut kräuter krawatte kreide kreis kreisel kresse kreuz krimi krippe kristall krug krume kruste
küche kuchen kugel kugelschreiber kuh kühl kühlschrank kümmel kunst kupfer kürbis kurs kurz kuschel lack laden lager
lakritz lamm lampe lampion land lang laterne latte laubsäge lauch lauf läufer lauge lavendel leber lebkuchen leckerli
leder lehm lehr leib leicht leim lein leine leinen leiste leiter lenker lese letscho leucht leuchte lexikon licht
liebe lied likör limonade linde lineal linse lippe loch locher locke locken loden löffel lorbeer löscher luft lumpen
lunch lupe lust mädchen magen mäher mahl mais majoran mal maler malz mandarine mandel mandeln mann männer manschette
mantel märchen markt marmelade maronen marzipan maschine maske maß masse material matratze matsch matte maul maus
medaille meer meerschwein mehl mehrweg meise melisse melone memo menü merino messer messing met metall metzger milch
mineral minze mischung mist mittag mittel mittwoch mixer möbel mode mohn möhre mond montag moos mops mord morgen most
motor mottenkugel mühle mulch müll mund mundharmonika mus musik müsli muster mutter mütze nacht nacken nadel nagel näh
nähe näher name napf nase natron natur nektar nelke nest netz neujahr nikolaus nist noten nudel nudelholz nugat nuss
oblate obst ofen öffner ohr öl olive öllampe oma opa optiker orange ordner oregano oster ostern pack packung paket
palme panade pantoffel papier pappe paprika parfüm park partner pass pasta paste pastell pastete pastinake patrone
pavillon pech pedal pelle pellet pelz perle pesto petersilie pfanne pfannkuchen pfeffer pfefferkuchen pfeife pferd
pfirsich pflanz pflanze pflaster pflaume pflege pfote pilz pinsel pizza plakat plan plastik platte platz plätzchen
plüsch polo polster portion porzellan post pralinen preiselbeere press presse probe profi profil programm pudding
puder pulli pullover pulver pumpe punkt punsch puppe putz puzzle pyjama quark quelle quitte rad radiergummi radieschen
radio rahm rahmen ranzen rasen rasier rasierer rassel ratgeber räucher räuchermännchen räucherstäbchen raum raupe rebe
rechen regal regen regentonne reh reibe reifen reiniger reinigung reis reise reiseführer reiß reißverschluss reparatur
rest retro rettich rettung rezept rhabarber ribisel richt riegel riemen rind rinde rinder ring ringelblume robinie
rock rodel roggen roh rohr roller roman rosa rose rosen rosewein rosine rosmarin rost rot rouladen rübe rücken
rucksack rühr rum rund rüssel saat sack saft säge sahne saite saiten sakko salami salat salbe salbei salz salzstreuer
samen sammlung samstag samt sand sandale sanduhr sarg satin sattel satz sau sauce sauer sauerkraut sauerteig sauger
säule saum schächtelchen schaf schal schälchen schale schall scharnier schatten schatz schaufel schaukel schaum
schaumwein scheibe schenkel schere schicht schiene schiff schild schimmel schinken schirm schlaf schläger schlauch
schlitten schloss schlüpfer schlüssel schmal schmalz schmand schmirgelpapier schmor schmuck schnalle schnaps schnecke
schnee schneide schneider schnitt schnittlauch schnitzel schnitzer schnuller schnur schnür schoko schokolade schorf
schorle schrank schraube schrauben schraubendreher schreib schrift schubkarre schuh schuhe schul schule schürze
schüssel schuster schutz schwamm schwarz schweb schwein schweine schwimm see segel seh seide seife seifen seil seite
sekt sellerie semmel senf service serviette sessel set shampoo shirt sicherung sieb silber silo siphon smoothie socke
sofa sohle soja sommer sonnabend sonne sonnen sonnenblume sonntag sorte soße spachtel spagat spaghetti spann spanner
spargel spaß spaten spatz speck speiche speise sperr spezialität spiegel spiel spieler spielzeug spinat spitz spitze
sport spray sprech spring spritz sprudel sprüh spül spüler stab stachelbeere stadt staffelei stahl stall stamm
stampfer stand ständer standesamt station staub steak steck steckdose stecker stein stempel stern stichsäge stick
sticker stiefel stift stirn stock stoff stollen stopp stövchen strähne strampler strand straße straßenbahn strauch
strauß streichholz streifen streu streusel strick stroh strom strudel strumpf stube stück studentenfutter studio stuhl
stunde sturm suppe süß süßigkeit tabak tablette tacker tafel tag tagebuch tanne tannen tante tapete tasche taschenbuch
taschentuch tasse tauf taufe tausch technik tee teelicht teig teil telefon teller tennis teppich terrarium terrasse
teufel thermo thermometer thermos thymian tier tiger tinte tisch tischtennis toast toilette toiletten tomate ton
tönung topf töpfer topping torf torte tracht trage träger tram trau traube trauben trauer traum trekking trenn treppe
trichter trink trinken trocken trockner trommel trompete truhe tube tuch tulpe tür turm turn turnschuh tüte
überraschung ufer uhr uhren umschlag umzug unkraut unterhose unterricht untersetzer untertasse urlaub vanille vase
vater ventil verband verein verleih versand vesper video vieh visitenkarte vogel vogelkäfig voll volleyball vollkorn
vorhang vorrat waage waben wachs wade waffel wagen wal wald walk walnuss walz wand wander wanne ware waren wärmer
wasch wäsche wasser wasserwaage weck wecker weg weide weihnacht weihnachten wein weiß weite weizen welle wellensittich
welpen welt wender werk werkstatt werkzeug wermut weste wetter whisky wickel wiege wiese wild wind windel winkel
winter wirsing wodka wohn wolken woll wolle wörterbuch wunder wunsch wurfel würfel wurm wurst würz wurzel yoga zahn
zange zapfen zauber zaun zeder zeit zeitung zelt zester zettel zeug ziege ziegen zieher ziehharmonika ziel zierr
zimmer zimt zinn zirkel zirkus zitrone zoll zollstock zopf zubehör zucchini zucker zug zunge zupf zuschnitt zweig
zwetsche zwetschge zwieback zwiebel zwirn zylinder brösel flüssig kratzer winzer misch
`;
