import type { LanguagePack } from './language';

/** German. */
export const DE: LanguagePack = {
  tag: 'de',
  detection: {
    ai: [
      'KI', 'künstlichen? intelligenz', 'maschinelle[snm]? lern(?:en|ens)', 'sprachmodelle?n?', 'KI-\\p{L}+', 'generative[nrs]? KI', 'sprachassistent(?:en|in)?',
      'texterkennung', 'bilderkennung', 'spracherkennung', 'neuronale[ns]? netze?',
    ],
    initiatives: [
      '(?!copilot|autopilot)\\p{L}*pilot(?:projekte?s?|vorhabens?|antrag|betrieb)?', 'machbarkeitsstudie', 'projekt(?:antrag|auftrag|skizze|steckbrief|vorschlag)', 'anwendungsfall', 'anwendungsfälle', 'vorhaben(?:sbeschreibung)?',
      'konzept(?:papier)?', 'antrag', 'vorschlag', 'steckbrief', 'erprobung', 'entscheidungsvorlage',
    ],
    parts: {
      problem: ['problem', 'problemstellung', 'ausgangslage', 'ausgangssituation', 'hintergrund', 'herausforderung', 'anlass', 'motivation', 'bedarf'],
      outcome: ['ziele?', 'zielsetzung', 'nutzen', 'erfolgskriterien', 'kennzahlen', 'messgrößen', 'zielgrößen', 'mehrwert', 'erwartete ergebnisse'],
      scope: ['umfang', 'geltungsbereich', 'abgrenzung', 'anforderungen'],
      people: ['beteiligte', 'verantwortlich(?:e|er|keiten?)?', 'rollen', 'team', 'ansprechpartner(?:in)?', 'auftraggeber(?:in)?', 'projektleitung', 'verantwortung'],
      governance: ['governance', 'freigabe', 'steuerung', 'datenschutz', 'compliance', 'aufsicht', 'mitbestimmung', 'entscheidungsrechte'],
      time: ['zeitplan', 'meilensteine', 'termine', 'laufzeit', 'phasen', 'zeitraum', 'nächste schritte'],
      money: ['budget', 'kosten', 'ressourcen', 'aufwand', 'finanzierung'],
      risk: ['risiken', 'annahmen', 'abhängigkeiten', 'einschränkungen'],
      data: ['daten', 'datenquellen?', 'datengrundlage', 'datenbasis', 'trainingsdaten'],
      solution: ['lösung', 'lösungsansatz', 'vorgehen', 'architektur', 'schnittstellen?', 'anbindung', 'integration', 'technik'],
      evaluation: ['evaluation', 'bewertung', 'erfolgsmessung', 'überwachung', 'test', 'entscheidung', 'abbruchkriterien'],
      change: ['schulung(?:en)?', 'einführung', 'rollout', 'skalierung', 'kommunikation', 'veränderung'],
    },
  },
  placeholders: [
    'offen', 'noch offen', 'folgt', 'wird nachgereicht', 'noch zu (?:klären|bestimmen|definieren|ergänzen|benennen)', 'zu (?:klären|bestimmen|definieren|ergänzen|benennen)', 'unbekannt', 'k\\.? ?a\\.?', 'keine angabe',
    'n\\. ?n\\.?', 'wird (?:noch )?(?:ergänzt|geklärt|bestimmt|definiert|benannt|festgelegt)', 'ausstehend', 'noch nicht (?:bekannt|festgelegt|definiert|benannt|bestimmt|geklärt)', 'bitte (?:ausfüllen|ergänzen)', 'platzhalter', 'in arbeit', 'in klärung',
  ],
  hedges: [
    'gegebenenfalls', 'ggf\\.?', 'bei bedarf', 'nach möglichkeit', 'wenn möglich', 'eventuell', 'möglicherweise', 'perspektivisch', 'zu gegebener zeit', 'zu einem späteren zeitpunkt', 'später', 'diverse', 'verschiedene[nr]?', 'einige[nr]?',
    'usw\\.?', 'etc\\.?', 'idealerweise', 'hoffentlich', 'könnte', 'angemessen', 'relevante[nr]? (?:stakeholder|beteiligte)',
  ],
  negators: [
    'kein(?:e|er|en|em|es)?', 'nicht', 'ohne', 'niemand', 'weder', 'nie', 'fehl(?:t|en|ende[nrs]?)', 'unklar',
  ],
  notNegators: ['nicht (?:mehr|weniger|später|länger|schlechter) als', 'nicht nur', 'ohne mehraufwand'],
  turns: ['aber', 'jedoch', 'sondern', 'sonst', 'bis', 'bevor', 'daher', 'deshalb'],
  settled: ['benannt', 'festgelegt', 'definiert', 'bestimmt', 'geklärt', 'bekannt', 'vorhanden', 'verfügbar', 'vorgesehen', 'geplant', 'zugewiesen', 'entschieden', 'identifiziert', 'abgestimmt', 'dokumentiert'],
  deferrals: [
    '(?:wird|werden|soll|sollen|muss|müssen) (?:noch |später |dann )?(?:[\\p{L}]+ ){0,3}(?:geklärt|bestimmt|definiert|festgelegt|benannt|gegründet|gebildet|eingerichtet|geprüft|abgestimmt|ermittelt)',
  ],
  months: [
    'jan(?:uar)?', 'jänner', 'feb(?:ruar)?', 'märz', 'apr(?:il)?', 'mai', 'juni?', 'juli?', 'aug(?:ust)?', 'sept?(?:ember)?', 'okt(?:ober)?', 'nov(?:ember)?', 'dez(?:ember)?',
  ],
  until: [
    'bis(?: spätestens)?(?: zum| zur)?', 'innerhalb (?:von|der|des)?', 'binnen', 'spätestens(?: am| bis)?', 'ab(?: dem)?', 'nach', 'in(?: den)?', 'im', 'über', 'während der', 'von', 'vor(?: dem)?', 'zum',
  ],
  periods: ['tag(?:e[ns]?)?', 'wochen?', 'monat(?:e[ns]?)?', 'quartale?n?', 'jahr(?:e[ns]?)?', 'werktag(?:e[ns]?)?', 'arbeitstag(?:e[ns]?)?', 'sprints?'],
  counts: ['eine[nmsr]?', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'acht', 'zehn', 'zwölf'],
  dateJoint: null,
  quarters: ['Q[1-4]', '[1-4]\\. quartal', '(?:erste[snm]|zweite[snm]|dritte[snm]|vierte[snm]) quartal'],
  dateParts: ['ende', 'mitte', 'anfang', 'quartalsende', 'jahresende', 'jahresmitte'],
  units: [
    'prozent(?:punkte?)?', 'minuten?', 'min\\.?', 'stunden?', 'std\\.?', 'sekunden?', 'tag(?:e[ns]?)?', 'wochen?', 'monat(?:e[ns]?)?', 'arbeitstag(?:e[ns]?)?', 'werktag(?:e[ns]?)?', 'euro', 'tsd\\.?', 'mio\\.?', 'punkten?', 'vorgänge?n?', 'fälle?n?', 'anträge?n?',
    'tickets?', 'anrufe?n?', 'fehlern?', 'beschwerden?', 'dokumente?n?', 'seiten?', 'rechnungen', 'vollzeitstellen', 'vzä', 'kunden', 'patient(?:en|innen)', 'mitarbeitende[nr]?', 'nutzende[nr]?', 'stück', 'tonnen?', 'aufträge?n?', 'bestellungen', 'meldungen', 'schäden', 'termine?n?',
  ],
  bounds: [
    'mindestens', 'höchstens', 'maximal', 'minimal', 'unter', 'über', 'mehr als', 'weniger als', 'nicht mehr als', 'wenigstens', 'um (?:mindestens |rund |etwa |bis zu )?', 'auf (?:mindestens |höchstens |maximal |unter |über |rund |etwa )?',
  ],
  fromTo: ['von (?:derzeit |heute |durchschnittlich |rund |etwa |im mittel )*#[^.;]{0,25}? auf (?:unter |höchstens |rund |etwa |mindestens |maximal )?#'],
  directions: [
    'senk(?:t|en|ung)', 'gesenkt', 'reduzier(?:t|en|ung)', 'verkürz(?:t|en|ung)', 'verringer(?:t|n|ung)', 'halbier(?:t|en|ung)', 'minimier(?:t|en)', 'spar(?:t|en)', 'einspar(?:en|ung|ungen)', 'eingespart', 'weniger', 'schneller', 'kürzer(?:e|en)?', 'geringer(?:e|en)?', 'vermeid(?:et|en|ung)', 'vermieden',
    'steiger(?:t|n|ung)', 'gesteigert', 'erhöh(?:t|en|ung)', 'verbesser(?:t|n|ung)', 'verdoppel(?:t|n|ung)', 'beschleunig(?:t|en|ung)', 'erreich(?:t|en)', 'höher(?:e|en)?', 'besser(?:e|en)?', 'sink(?:t|en)', 'steig(?:t|en)', 'fällt', 'entlast(?:et|en|ung)', 'optimier(?:t|en|ung)',
  ],
  measures: [
    '\\p{L}*(?:zeit(?:en)?|dauer|quoten?|raten?|kosten|aufwand|aufwände|anteile?|anzahl|menge|volumen|umsatz|rückstand|rückstände|durchsatz|zufriedenheit|auslastung|fehler|ausfälle|verluste?|ausschuss|fristen|termintreue|stillstände?|nacharbeit|überstunden|beschwerden|rückfragen|abbrüche)',
    'anteil', 'erstlösungsquote', 'minuten pro \\p{L}+', 'stunden pro \\p{L}+', 'nps', 'csat',
  ],
  origins: [
    'stamm(?:t|en) (?:die daten )?aus', 'kommen? aus', 'aus de[rmn]', 'aus(?= [\\p{Lu}`])', 'extrahiert aus', 'exportiert aus', 'gelesen aus', 'auszug aus', 'führendes system(?: ist)?', 'liegen in', 'liegt in', 'gespeichert in',
  ],
  data: [
    '(?:unternehmens|kunden|interne[nr]? |historische[nr]? |bestands|firmen|betriebs|vorhandene[nr]? |eigene[nr]? |verschiedene[nr]? )(?:daten|quellen|dokumente[n]?)', '\\p{L}*daten(?:quellen|satz|sätze|bestand|bestände|bank)?', 'dokumente[n]?', 'protokolle[n]?', 'akten',
  ],
  stewards: [
    'daten(?:verantwortlich(?:e|er)?|eigentümer(?:in)?|eigner(?:in)?|halter(?:in)?|herr(?:in)?)', '(?:gehör(?:t|en)|verantwortet|gepflegt|bereitgestellt|geführt|betreut|geliefert) (?:von |vom |durch |der |dem |wird |werden |von der )+', '(?:wird|werden) (?:von|vom|durch) (?:der |dem |die )?[\\p{L} -]{3,60} (?:verantwortet|gepflegt|bereitgestellt|geführt|betreut|geliefert)',
    'verantwortlich(?: dafür| für die daten){0,1} (?:ist|sind|bleibt)(?: dafür){0,1} (?:das|der|die|frau|herr) [\\p{L}-]+',
  ],
  connections: [
    'anbindung', 'angebunden', 'integrier(?:t|en)', 'integration', 'schnittstellen?', 'schreib(?:t|en)', 'geschrieben', 'lies(?:t|en)', 'lesen', 'ruft', 'aufgerufen', 'aufruf', 'übergib(?:t|en)', 'übergeben', 'übertrag(?:en|ung)', 'überträgt', 'verbunden', 'verbinde[nt]', 'synchronisier(?:t|en)', 'sende[nt]', 'empfäng(?:t|en)', 'greift', 'zugriff', 'eingebettet', 'über(?: die| eine| den)?', 'per', 'via', 'anmeldung',
  ],
  interfaces: ['REST-(?:API|schnittstelle)', '[A-Z]\\w*-API', 'nächtliche[rn]? (?:export|import|ladelauf|abzug|batch(?:lauf)?)', 'stapelverarbeitung', 'batch(?:lauf|verarbeitung|-?export)?', 'ereignisse?n?', 'nachrichtenwarteschlange', 'dateiübergabe', 'konnektor(?:en)?', 'erweiterung', 'datenbanksicht'],
  roles: [
    '(?:abteilungs|bereichs|team|projekt|produkt|fachbereichs|referats|sachgebiets|amts|dezernats|werks|produktions|betriebs|schul|stations|pflegedienst|dienst|gruppen|vertriebs|einkaufs|filial|service|schaden|it-|labor|kliniks|pflege)[- ]?leit(?:er|erin|ung)', '[\\p{L}]+leit(?:er|erin|ung)', 'leit(?:er|erin|ung)(?: (?:der |des |für |von )?[\\p{Lu}][\\p{L}-]+)', 'geschäftsführ(?:er|erin|ung)', 'vorstand(?:svorsitzende[r]?|smitglied)?',
    '(?:datenschutz|ki-|informationssicherheits|risiko|sicherheits|compliance-)beauftragte[rn]?', '(?:produkt|projekt|prozess|fach|system|dienst|pilot|risiko|gesamt)verantwortliche[rn]?', 'verantwortliche[rn]? für', '(?:chef|ober)(?:arzt|ärztin)', 'ärztliche[rn]? direktor(?:in)?', 'direktor(?:in)?', 'präsident(?:in)?', 'bürgermeister(?:in)?', 'dezernent(?:in)?', 'kämmer(?:er|in)', 'prokurist(?:in)?', 'auftraggeber(?:in)?', 'product owner(?:in)?', 'C[A-Z]{1,2}O', 'head of [\\p{L}]+', 'kanzler(?:in)?', 'dekan(?:in)?', 'rektor(?:in)?',
  ],
  decisions: [
    '(?:genehmig|entscheide)(?:t|n|en) (?:über )?[^.;]{0,40}(?:pilot|start|freigabe|produktiv|betrieb|fortführung|abbruch|skalierung|rollout|go-live|inbetriebnahme|einführung|ausweitung|restrisik)\\p{L}*', 'gib(?:t)? [^.;]{0,60} frei', '(?:kann|darf|können|dürfen) [^.;]{0,40}(?:stoppen|anhalten|abbrechen|beenden|aussetzen|pausieren|abschalten|untersagen)', '(?:stopp|abbruch|brich)(?:t|en)? [^.;]{0,30}pilot\\p{L}*', 'trägt das restrisiko', 'nimmt [^.;]{0,30}risik\\p{L}+ an', 'akzeptiert [^.;]{0,20}risik\\p{L}+', '(?:freigabe|entscheidungs|veto|stopp)(?:recht|befugnis|hoheit)', 'zeichnet [^.;]{0,40} (?:ab|gegen)', '(?:freigabe|abnahme) durch',
  ],
  labels: {
    'outcome-defined': {
      headings: `
        Ziele, Ziel, Zielsetzung, Erwartete Ergebnisse, Ergebnis, Erfolgskriterien, Erfolgsmessung, Kennzahlen, Messgrößen, Zielgrößen, Nutzen, Erwarteter Nutzen,
        Mehrwert, Erfolg, Wirkung, KPIs, KPI, Projektziele, Pilotziele, Nutzenversprechen, Woran messen wir Erfolg`,
      facets: {
        metric: 'Kennzahl, Kennzahlen, Messgröße, Metrik, KPI, Indikator, Was messen wir',
        target: 'Ziel, Zielwert, Zielgröße, Soll, Sollwert, Zielmarke',
        timeframe: 'Bis wann, Zeitraum, Frist, Termin, Zieltermin, Laufzeit, Datum, Pilotzeitraum, Zeitrahmen, Dauer, Enddatum',
        baseline: 'Ausgangswert, Ist, Istwert, Heute, Basiswert, Baseline, Aktuell',
        'measurement-source': 'Gemessen in, Messung, Messmethode, Datenquelle der Messung, Quelle, Erhebung',
      },
    },
    'data-source-named': {
      headings: `
        Datenquellen, Datenquelle, Daten, Datengrundlage, Datenbasis, Datenbestand, Trainingsdaten, Eingabedaten, Datensätze, Datensatz, Datenlage, Datenbedarf,
        Verwendete Daten, Wissensbasis, Welche Daten`,
      facets: {
        source: 'Datenquelle, Datensatz, Quellsystem, Führendes System, Verwendete Daten, Quelle, Datenbestand',
        owner: 'Dateneigner, Dateneigentümer, Datenverantwortliche, Datenverantwortlicher, Datenhalter, Verantwortlich für die Daten, Datenlieferant, Eigentümer, Eigner, Verantwortlich',
        access: 'Zugang, Zugriff, Datenzugang, Zugriffsweg, Verfügbarkeit',
        scope: 'Umfang, Zeitraum, Aktualisierung, Volumen, Menge, Stand',
      },
    },
    'api-integration-planned': {
      headings: `
        Integration, Integrationen, Schnittstellen, Schnittstelle, Anbindung, Systemanbindung, Architektur, Technische Umsetzung, Systeme, Beteiligte Systeme, Systemlandschaft,
        Technik, APIs, API, Technische Integration, Einbindung, Zielsysteme, IT-Architektur, Technische Architektur`,
      facets: {
        system: 'System, Zielsystem, Quellsystem, Anwendung, Plattform, Angebundenes System',
        interface: 'Schnittstelle, Protokoll, API, Anbindung, Art der Anbindung, Verfahren',
        auth: 'Anmeldung, Authentifizierung, Berechtigung, Vertrag, Zugang',
        'interface-owner': 'Verantwortlich, Systemverantwortlich, Eigentümer, Ansprechpartner',
        environment: 'Umgebung, Testumgebung, Verfügbar ab, Termin, Ab wann',
      },
    },
    'governance-owner-assigned': {
      headings: `
        Governance, Verantwortung, Verantwortlichkeiten, Verantwortlich, Verantwortliche, Verantwortliche Person, Rollen und Verantwortlichkeiten, Rollen, Freigabe, Freigaben, Entscheidungsrechte,
        Steuerung, Projektorganisation, Auftraggeber, Genehmigung, RACI, Zuständigkeiten, Zuständig, Entscheidungsbefugnis, Wer entscheidet, Wer verantwortet`,
      facets: {
        accountable: 'Verantwortlich, Verantwortliche, Verantwortlicher, Verantwortliche Person, Gesamtverantwortung, Auftraggeber, Auftraggeberin, Projektleitung, Sponsor, Zuständig, Leitung, Produktverantwortung, Risikoverantwortung, Pilotleitung, Rechenschaftspflichtig',
        'decision-right': 'Entscheidungsrecht, Entscheidungsrechte, Entscheidungsbefugnis, Freigabe durch, Freigabe, Entscheidet über, Entscheidet, Genehmigt durch, Darf stoppen, Befugnis',
        escalation: 'Eskalation, Eskalationsweg, Eskaliert an',
        'review-date': 'Überprüfung, Nächste Überprüfung, Überprüfungsdatum, Review',
      },
    },
  },
};
