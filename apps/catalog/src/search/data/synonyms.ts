/**
 * Other words for the same, with what is said in Thuringia and Saxony. "a = b" says that whoever asks for one means the
 * other as well; "a > b" that whoever asks for a is helped with b, but not the other way round. Words of a compound are
 * looked up too ("Damenpulli"), so only simple words have to stand here. Everything may be written as people write it.
 */
export const SYNONYMS = `
Semmel = Brötchen = Schrippe = Rundstück = Weck = Weckle = Weckerl = Wecken
Doppelte, Doppelsemmel, Doppelbrötchen > Doppelbrötchen
Bemme = Stulle = Schnitte = Butterbrot = Brotzeit
Bemme > belegt Brötchen
Paniermehl = Semmelbrösel = Semmelmehl = Brösel
Brezel = Breze = Brezn
Croissant = Hörnchen
Stollen, Christstollen, Weihnachtsstollen, Schittchen > Schittchen, Stollen
Kuchen > Torte, Strudel
Torte > Kuchen
Blechkuchen > Kuchen Blech, Huckelkuchen
Plätzchen = Keks = Gebäck = Kekse = Cookie
Pfannkuchen = Krapfen = Berliner
Kloß = Knödel = Hütes = Klößchen = Kließ
Kartoffel = Erdapfel = Erdäpfel = Ardäppel = Erdäppel
Möhre = Karotte = Mohrrübe = Gelbe Rübe = Gelberübe
Zwetsche = Zwetschge = Pflaume
Apfelsine = Orange
Kraut = Kohl
Sauerkraut = Sauerkohl
Rotkohl = Rotkraut = Blaukraut
Tomate = Paradeiser
Gurke > Gewürzgurke
Saure Gurke, Essiggurke, Cornichon > Gewürzgurke
Pilz = Schwamm = Champignon
Obst = Früchte
Obst > Apfel, Birne, Beere
Gemüse > Möhre, Kürbis, Tomate, Zwiebel
Hackfleisch = Gehacktes = Hackepeter = Gewiegtes = Mett = Hack = Faschiertes
Schwein > Schweinefleisch
Rotwurst = Blutwurst = Grützwurst
Rostbratwurst = Roster = Bratwurst = Rostwurst
Rostbrätel = Brätel
Rostbrätel > Nackensteak, Grillpaket
Knacker = Knackwurst = Knackerwurst
Wiener = Würstchen
Schmalz = Griebenschmalz = Fettbemme
Wurst > Salami, Schinken
Huhn = Hähnchen = Hühnchen = Broiler = Hendl = Poularde
Grillen, Grillfleisch, Grillgut > Grillpaket, Bratwurst, Mutzbraten
Fisch > Lachs, Forelle, Hering
Käse > Camembert, Blauschimmel, Schnittkäse
Scheibenkäse, Schnittkäse, Hartkäse, Reibekäse > Bergkäse, Käse
Schimmelkäse = Blauschimmel = Edelpilzkäse
Joghurt = Jogurt
Quark = Topfen
Sahne = Rahm = Obers
Ei > Freilandeier
Nudel = Pasta = Teigwaren
Spaghetti > Nudel
Mus = Püree
Marmelade = Konfitüre = Fruchtaufstrich = Gelee
Marmelade > Mus, Pflaumenmus
Brotaufstrich, Aufstrich > Mus, Honig, Marmelade, Schmalz
Süßigkeit = Naschwerk = Nascherei = Süßes = Leckerei
Süßigkeit > Bonbon, Schokolade, Schoko, Kaugummi, Kandis, Lakritz
Bonbon = Bombon = Gutsel = Guatsle = Zuckerl
Schokolade = Schoko
Kakao = Trinkschokolade = Heiße Schokolade
Mehl = Weizenmehl
Zucker > Kandis, Würfelzucker
Kandis = Kluntje
Mineralwasser = Sprudel = Selters = Tafelwasser = Sprudelwasser
Wasser > Mineralwasser
Limonade = Limo = Brause
Saft > Direktsaft
Bier = Pils = Pilsner = Helles = Gerstensaft
Schnaps = Spirituose = Brand = Likör = Hochprozentiges = Klarer
Schnaps > Kräuter, Obstbrand, Quittenbrand
Kräuterlikör, Kräuterschnaps, Magenbitter > Kräuter Schwarzgebrannter, Bitterer Kräuter
Sekt = Schaumwein = Prosecco = Champagner = Secco
Rotwein > Spätburgunder, Zweigelt, Dornfelder
Weißwein > Müller-Thurgau, Weißburgunder, Silvaner, Riesling
Wein > Rotwein, Weißwein
Met = Honigwein
Kaffee > Espresso, Filterkaffee
Koffeinfrei, entkoffeiniert, ohnekoffein > entkoffeiniert, ohnekoffein
Schwarztee, Schwarzer Tee > Assam, Darjeeling, Ceylon, Earl Grey, Ostfriesen
Grüntee = grüner Tee
Grüner Tee > Sencha, Matcha
Pfefferminze = Minze
Pfefferminztee, Minztee > Pfefferminze
Schlaftee, Beruhigungstee, Gute Nacht Tee > Abend Kräutertee
Einschlafen, Schlafen, Schlaf > Schlaf, Kräutertee Abend
Erkältung, Husten, Schnupfen, Grippe > Pfefferminze, Sanddornsaft, Honigbonbons, Thymian
Frühstück = Brunch
Mittagessen, Mittag > Suppe, Eintopf, Quiche, Soljanka
Suppe > Eintopf, Soljanka
Abendbrot = Abendessen = Vesper
Abendbrot > Fettbemme, Antipasti
Salat > Antipasti
Nuss > Haselnuss, Walnuss, Mandel
Müsli > Haferflocken
Reformkost = Naturkost
Bio = Öko = ökologisch = biologisch
Zahnpasta = Zahncreme = Zahnpaste
Lippenpflege = Labello = Lippenbalsam = Lippenpflegestift
Handcreme, Hautcreme > Salbe, Creme Hand
Creme = Crème
Ringelblume = Calendula
Seife > Duschseife
Shampoo = Haarwaschmittel
Haarshampoo, Shampoo > Haarseife, Shampoo Haar
Duschgel > Seife
Toilettenpapier = Klopapier = WC-Papier = Klorolle
Spülmittel = Abwaschmittel = Geschirrspülmittel = Abwasch
Spülbürste = Abwaschbürste
Waschmittel = Waschpulver = Vollwaschmittel
Geschirrtuch = Trockentuch = Abtrockentuch = Küchentuch = Geschirrhandtuch
Besen = Kehrbesen = Feger
Einweckglas = Einmachglas = Weckglas = Einkochglas
Einweckgummi, Einkochring, Einmachgummi > Einweckgläser
Konserve > Glas, Dose
Tasse = Becher = Haferl = Pott = Mug = Kaffeepott
Schale = Schüssel
Teller > Geschirr
Pfanne = Tiegel
Topf > Kochtopf
Bratpfanne > Pfanne
Küchenmesser = Kochmesser
Kaffeemühle > Handmühle
Kaffeetasse, Kaffeebecher, Teetasse > Tasse, Becher
Kaffeebohne > Espresso, Filterkaffee, ganze Bohne
Kaffeefilter > Handfilter, Filterpapier
Kanne > Kännchen
Kelle = Schöpflöffel
Korkenzieher = Flaschenöffner
Isolierkanne = Thermoskanne = Thermosflasche
Trinkflasche = Wasserflasche = Feldflasche
Lampe = Leuchte = Licht
Glühbirne = Glühlampe = LED-Birne = Leuchtmittel = LED-Lampe
Taschenlampe = Handlampe
Stirnlampe = Kopflampe
Verlängerungskabel, Mehrfachstecker, Verteiler, Steckdose > Steckdosenleiste
Batterie > Akku
Akku > Batterie
Fernseher = TV = Fernsehgerät
Handy = Smartphone = Telefon = Mobiltelefon
Computer = PC = Rechner = Laptop
Fotoapparat = Kamera = Fotokamera
Foto = Bild = Fotografie
Passbild = Passfoto
Bewerbungsbild = Bewerbungsfoto
Fotos ausdrucken, Fotos drucken, Fotos entwickeln, Bilder ausdrucken, Fotoabzug > Abzüge
Fotograf = Fotostudio
Scannen = digitalisieren = einscannen
Haushaltsgerät = Elektrogerät
Fahrrad = Rad = Velo = Drahtesel = Bike
Damenrad = Damenfahrrad
Platter Reifen, Plattfuß, Platten, Reifenpanne > Plattfuß
Fahrradklingel > Klingel
Fahrradtasche > Packtasche
Fahrradschloss > Faltschloss, Schloss Fahrrad
Fahrradlicht, Fahrradlampe, Licht Fahrrad > Lichtset
Helm > Fahrradhelm
Wanderstock = Trekkingstock = Walkingstock = Wanderstöcke
Schuh > Stiefel, Sandale, Ballerina, Stiefelette, Halbschuh
Hausschuh = Pantoffel = Latschen = Puschen = Schlappen = Hauslatschen = Filzpantoffel = Patschen
Turnschuh = Sneaker = Sportschuh
Sneaker > Laufschuh
Turnschuh > Laufschuh
Wanderschuh = Wanderstiefel = Bergschuh
Schuhcreme = Schuhputz = Schuhwichse = Stiefelwichse
Schuhe putzen, Schuhputzzeug > Schuhcreme, Schuhbürste
Schnürsenkel = Schuhband = Schnürband = Senkel
Pullover = Pulli = Sweater = Strickpulli
Wollpullover > Strickpullover
Strickjacke = Cardigan
T-Shirt = Nicki = Tshirt
Hemd > Poloshirt
Kragenweite > Kragen
Holz > Buche, Eiche, Birke, Ahorn, Linde, Esche, Kiefer, Nussbaum, Birnbaum
Sakko = Jackett = Anzugjacke = Blazer
Anzug > Sakko
Krawatte = Schlips = Binder
Mütze = Kappe = Cap = Basecap = Schiebermütze
Mütze > Hut
Hose > Jeans, Cordhose
Jeans > Jeanshose
Nietenhose > Jeans
Unterwäsche > Unterhemd, Unterhose
Unterhose = Schlüpfer = Schlüpper = Slip
Socke = Strumpf = Söckchen
Handtasche = Damentasche
Handtasche > Tasche Leder
Tasche > Beutel
Beutel = Einkaufsbeutel = Stoffbeutel = Jutebeutel = Stofftasche
Geldbörse = Portemonnaie = Portmonee = Brieftasche = Geldbeutel
Schulranzen = Ranzen = Schultasche = Schulmappe
Rucksack = Backpack
Bademantel = Morgenmantel
Baby = Säugling = Neugeborenes
Baby, Geburt > Strampler, Neugeborenes
Kinderjacke > Regenjacke, Schneeanzug
Regen > Regenjacke, Gummistiefel, Matschhose
Regenhose = Matschhose = Buddelhose
Kinderfahrrad = Kinderrad
Schlitten = Rodel = Rodelschlitten
Plüschtier = Kuscheltier = Stofftier = Teddy
Teddy = Teddybär
Spielzeug = Spielsachen = Spielwaren
Gesellschaftsspiel = Brettspiel
Familienspiel, Spiel Familie > Brettspiel, Würfelspiel, Memospiel
Memory = Memospiel
Skat > Skatkarten
Spielkarten, Kartenspiel > Skatkarten
Bauklotz = Baustein
Second Hand = Secondhand = gebraucht
Kindersachen = Kinderkleidung = Kinderklamotten
Kindersachen > Kinder Second Hand
Buch > Roman
Krimi = Kriminalroman = Kriminalfall
Krimi > Mord, Kommissarin
Kochbuch > Rezepte Buch
Bilderbuch > Kinderbuch
Buchladen = Buchhandlung = Bücherladen = Buchgeschäft
Lesen > Buch, Roman
Heft = Schulheft
Füller = Füllfederhalter = Füllhalter = Federhalter
Stift = Bleistift = Kugelschreiber
Buntstift = Malstift = Farbstift
Malkasten = Tuschkasten = Aquarellkasten = Farbkasten
Glückwunschkarte = Grußkarte = Geburtstagskarte
Bild, Wandbild, Poster, Kunstdruck > Druck, Siebdruck, Luftbild
Poster = Plakat = Kunstdruck
Kalender > Stadtkalender
Wandkalender > Kalender
Geschenk = Präsent
Geschenk, Geschenkidee > Geschenkbox, Gutschein, Probierkiste, Käsekorb
Geschenk Oma, Geschenk Opa, Geschenk Mama, Geschenk Papa, Geschenk Mutter, Geschenk Vater, Geschenk Freundin, Geschenk Freund, Geschenk Frau, Geschenk Mann, Geschenk Chefin, Geschenk Chef > Geschenkbox, Gutschein, Probierkiste, Käsekorb, Geschenk
Muttertag > Mütter, Blumengutschein
Mitbringsel, Andenken > Souvenir
Souvenir = Andenken
Gutschein = Geschenkgutschein
Hochzeit = Heirat = Trauung
Hochzeit > Brautstrauß, Trauringe, Brautkleid
Trauring = Ehering = Hochzeitsring = Verlobungsring
Taufe > Taufkerze
Ohrring = Ohrstecker = Ohrhänger = Ohrschmuck
Halskette = Kette = Collier
Halskette > Anhänger Kette
Kettenanhänger > Anhänger
Silberschmuck > Silberring, Silber
Wecker = Reisewecker
Uhrmacher = Uhrmacherei
Uhrenbatterie > Batteriewechsel
Schmuck > Ring, Ohrstecker, Anhänger
Schulanfang, Einschulung, Zuckertüte, Schuleinführung, erste Klasse > Schulpaket, Schulfüller, Schulranzen, Erstlesebuch
Kindergeburtstag > Geburtstag Kinder, Geburtstagstorte
Geburtstagstorte, Geburtstagskuchen > Geburtstagstorte
Weihnachten > Weihnachtsbaum, Weihnachtskugel, Adventskalender, Baumkerzen, Stollen
Weihnachten = Weihnacht = Heiligabend
Advent > Adventskalender
Weihnachtsbaum = Christbaum = Tannenbaum = Nordmanntanne
Weihnachtskugel = Christbaumkugel = Baumkugel
Räucherkerze = Räucherkegel
Kerze > Stumpenkerze
Teelicht = Teelichter
Blumenstrauß = Strauß = Bukett
Blumenstrauß, Blumen > Strauß, Schnittblumen
Blumenvase > Vase
Blumentopf > Tontopf, Pflanzgefäß
Blumenerde = Pflanzerde = Gartenerde
Pflanzenerde = Pflanzerde
Balkonpflanze, Balkonblume > Balkon
Zimmerpflanze > Monstera, Kaktus
Dünger > Hornspäne
Beerdigung, Trauerfeier, Friedhof, Grabschmuck > Grabgesteck
Samen = Saatgut
Samen > Wildblumenmischung
Nistkasten = Vogelhaus = Vogelhäuschen = Meisenkasten
Vogelfutter > Streufutter, Wildvögel
Bienenfreundlich, Insektenfreundlich > Wildblumen
Hundeleckerli = Hundekeks
Leckerli > Hundekekse
Hundeleine > Leine
Hundenapf, Futternapf > Napf
Katzenspielzeug > Spielangel
Hund > Hundefutter
Katze > Katzenfutter
Kaninchen > Heu
Kaninchenfutter, Meerschweinchenfutter > Heu Kaninchen
Yogamatte > Gymnastikmatte
Springseil = Seilspringen = Hüpfseil
Federball = Badminton
Ball > Fußball
Geige = Violine
Akkordeon = Ziehharmonika = Schifferklavier = Quetschkommode = Quetsche
Flöte > Blockflöte
Gitarre > Ukulele
Gitarrensaiten > Saitensatz
Musikunterricht, Gitarrenunterricht, Klavierunterricht, Geigenunterricht > Schnupperstunde
Noten = Musiknoten = Notenheft
Schraubendreher = Schraubenzieher
Engländer, Rollgabelschlüssel, Schraubenschlüssel > Gabelschlüssel
Zange = Kombizange
Säge > Feinsäge
Bohren Dübel, Wand Dübel > Dübel
Wandfarbe > Kalkfarbe
Stoff = Meterware
Stoff > Baumwollstoff, Leinen, Jersey, Wollwalk
Wolle > Sockenwolle, Schafwolle
Garn = Zwirn
Reparatur = reparieren = Instandsetzung = reparier
Fahrrad reparieren, Fahrradreparatur, Fahrradwerkstatt > Inspektion, Plattfuß, Laufrad zentrieren
Fahrradinspektion > Inspektion
Inspektion = Wartung = Durchsicht
Uhr reparieren > Wanduhr reinigen, Batteriewechsel
Batterie wechseln > Batteriewechsel
Toaster reparieren, Elektrogerät reparieren, Radio reparieren > Reparatur Diagnose
Brille reparieren > Brille richten
Schärfen, Schere schärfen, Messer schärfen > schleifen
Friseur = Frisör = Haarstudio = Coiffeur = Friseursalon
Haare schneiden, Haarschnitt, Haarschneiden > Damenschnitt, Herrenschnitt, Kinderschnitt, Lockenschnitt
Reinigung = reinigen = Textilreinigung
Teppichreinigung > Teppich waschen
Fleck > Flecken
Fleck entfernen > Fleckensprechstunde
Bettdecke, Federbett, Daunendecke > Federbett
Hemd bügeln > Hemd waschen
Gravieren = Gravur = gravier
Zuschneiden, Zuschnitt, sägen > Zuschnitt
Kurs = Workshop = Seminar = Lehrgang
Nähkurs > Nähmaschinenführerschein
Töpferkurs, Töpfern > Abendkurs Scheibe, Familientag Ton
Kochkurs > Kloßrunde
Weinprobe, Weinverkostung > Weinabend, Probierpaket
Kaffee Seminar, Kaffeekurs, Barista > Röstabend
T-Shirt bedrucken, Shirt bedrucken, Hemden bedrucken > Siebdruck Hemden
Gebraucht > überholt
Mode = Kleidung = Bekleidung = Klamotten
Kleidung > Mode
Lebensmittel retten > Rettertüte
Lebensmittelrettung > Rettertüte
Stromausfall = Blackout
Kalte Füße > Einlegesohle Lammfell, Filzpantoffel, Wärmflasche
Erste Wohnung > Erstwohnung
Grün = grünlich
Dunkel = dunkl
Günstig = billig = preiswert
Bäcker = Bäckerei = Backstube = Backwaren
Fleischer = Fleischerei = Metzger = Metzgerei = Schlachter = Schlachterei
Optiker = Augenoptiker = Brillenladen = Brillengeschäft
Juwelier, Goldschmied, Schmuckladen > Uhren Schmuck
Schuster, Schuhmacher, Absätze, besohlen > Schuhreparatur
Schlüsseldienst, Schlüssel nachmachen > Schlüsseldienst
Schneider, Schneiderei, Änderungsschneider, Hose kürzen, kürzen > Änderungsschneiderei
Florist = Blumenladen = Blumenhändler = Blumengeschäft
Gärtnerei, Gartencenter, Baumschule > Gartenmarkt
Zooladen, Tierhandlung, Zoohandlung, Tierladen, Zoofachgeschäft > Tierbedarf
Baumarkt, Eisenwarenhandlung, Werkzeugladen > Eisenwaren
Elektriker, Elektroladen, Elektrogeschäft, Elektrohändler > Elektro Reparatur
Konsum, Kaufhalle, Supermarkt, Tante Emma Laden, Dorfladen, Kiosk > Nahversorger
Dorfladen > Hofladen
Hofladen = Bauernladen
Bioladen, Biomarkt, Drogerie > Reformhaus, Unverpacktladen
Weinladen = Weinhandlung = Weingeschäft
Teeladen = Teehaus = Teegeschäft
Kaffeeladen > Kaffeerösterei
Spielzeugladen, Spielwarengeschäft, Spielwarenladen > Spielwaren
Schuhladen = Schuhgeschäft = Schuhhaus
Sportladen = Sportgeschäft = Sporthaus
Musikladen, Musikgeschäft, Musikhaus > Musikalien
Schreibwarenladen, Schreibwarengeschäft > Schreibwaren
Herrenausstatter > Herrenmode
Damenboutique, Boutique, Modegeschäft > Damenmode, Modeatelier
Kosmetikerin = Kosmetikstudio = Kosmetiksalon
Wäscherei > Textilreinigung
Haushaltwaren = Haushaltswaren
Fahrradladen, Fahrradgeschäft, Radladen > Fahrradladen
Kaffeehaus = Café
Imker = Imkerei
Laden = Geschäft
`;
