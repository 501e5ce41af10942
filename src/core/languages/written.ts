/** What is written into documents of a language. Every `‹…›` is to be filled in. */
export interface Written {
  /** Sections to fill in, by the id of their criterion. Their headings and labels are in the language's vocabulary. */
  readonly sections: Readonly<Record<string, string>>;
  /** Other words, by those they stand for in English. */
  readonly words: Readonly<Record<string, string>>;
}

const DE: Written = {
  sections: {
    'outcome-defined': section(
      '## Erfolgskriterien',
      '',
      '| Kennzahl | Ausgangswert | Zielwert | Bis wann | Gemessen in |',
      '| --- | --- | --- | --- | --- |',
      '| ‹Zahl aus der Arbeit› | ‹Wert heute› | ‹Zahl und Einheit› | ‹Datum› | ‹System oder Bericht› |',
    ),
    'data-source-named': section(
      '## Datenquellen',
      '',
      '| Quelle | Dateneigner | Zugang | Umfang und Aktualisierung |',
      '| --- | --- | --- | --- |',
      '| ‹System oder Datensatz› | ‹Person oder Team› | ‹Weg und Stand› | ‹Zeitraum, Menge, Aktualisierung› |',
    ),
    'api-integration-planned': section(
      '## Integration',
      '',
      '| System | Schnittstelle | Anmeldung | Systemverantwortlich | Umgebung, ab wann |',
      '| --- | --- | --- | --- | --- |',
      '| ‹Zielsystem› | ‹REST, Ereignis, Konnektor, Batch› | ‹Art der Anmeldung› | ‹Person oder Team› | ‹Testumgebung, ab wann› |',
    ),
    'governance-owner-assigned': section(
      '## Verantwortung',
      '',
      '- **Verantwortliche Person:** ‹Name und Rolle›',
      '- **Entscheidungsrecht:** ‹darf freigeben, stoppen, das Risiko tragen›',
      '- **Eskaliert an:** ‹Person oder Gremium›',
      '- **Nächste Überprüfung:** ‹Datum›',
    ),
  },
  words: {
    'Not applicable because ‹why it does not apply to this pilot›':
      'Nicht anwendbar, weil ‹warum es für diesen Piloten nicht gilt›',
    'from {0}': 'von {0}',
    'to {0}': 'auf {0}',
    'by {0}': 'bis {0}',
    'measured in {0}': 'gemessen in {0}',
    '‹why›': '‹warum›',
    '‹short name›': '‹Kurzname›',
    '‹title›': '‹Titel›',
    '‹name and role›': '‹Name und Rolle›',
    '‹date›': '‹Datum›',
    '‹number›': '‹Zahl›',
    '‹number and unit›': '‹Zahl und Einheit›',
    'REST API': 'REST-API',
    event: 'Ereignis',
    connector: 'Konnektor',
    batch: 'Batch',
  },
};

const ES: Written = {
  sections: {
    'outcome-defined': section(
      '## Métricas de éxito',
      '',
      '| Métrica | Línea base | Meta | Para cuándo | Se mide en |',
      '| --- | --- | --- | --- | --- |',
      '| ‹número del trabajo› | ‹valor actual› | ‹número y unidad› | ‹fecha› | ‹sistema o informe› |',
    ),
    'data-source-named': section(
      '## Fuentes de datos',
      '',
      '| Fuente | Propietario de los datos | Acceso | Alcance y actualización |',
      '| --- | --- | --- | --- |',
      '| ‹sistema o conjunto de datos› | ‹persona o equipo› | ‹vía y estado› | ‹periodo, volumen, actualización› |',
    ),
    'api-integration-planned': section(
      '## Integración',
      '',
      '| Sistema | Interfaz | Autenticación | A cargo de | Entorno, disponible desde |',
      '| --- | --- | --- | --- | --- |',
      '| ‹sistema de destino› | ‹REST, evento, conector, lotes› | ‹cómo se autentica› | ‹persona o equipo› | ‹entorno de pruebas, desde cuándo› |',
    ),
    'governance-owner-assigned': section(
      '## Gobernanza',
      '',
      '- **Persona responsable:** ‹nombre y cargo›',
      '- **Derecho de decisión:** ‹puede aprobar, detener, aceptar el riesgo›',
      '- **Escala a:** ‹persona u órgano›',
      '- **Próxima revisión:** ‹fecha›',
    ),
  },
  words: {
    'Not applicable because ‹why it does not apply to this pilot›':
      'No aplicable porque ‹por qué no se aplica a este piloto›',
    'from {0}': 'de {0}',
    'to {0}': 'a {0}',
    'by {0}': 'para {0}',
    'measured in {0}': 'medido en {0}',
    '‹why›': '‹por qué›',
    '‹short name›': '‹nombre corto›',
    '‹title›': '‹título›',
    '‹name and role›': '‹nombre y cargo›',
    '‹date›': '‹fecha›',
    '‹number›': '‹número›',
    '‹number and unit›': '‹número y unidad›',
    'REST API': 'API REST',
    event: 'evento',
    connector: 'conector',
    batch: 'lotes',
  },
};

/** By BCP 47 tag. What is written into other documents is in English. */
export const WRITTEN: Readonly<Record<string, Written>> = { de: DE, es: ES };

function section(...lines: readonly string[]): string {
  return lines.join('\n');
}
