import type { LanguagePack } from './language';

/** Spanish. */
export const ES: LanguagePack = {
  tag: 'es',
  detection: {
    ai: [
      'IA', 'inteligencia artificial', 'aprendizaje (?:automático|profundo)', 'modelos? de lenguaje', 'IA generativa', 'asistentes? virtual(?:es)?', 'reconocimiento (?:de (?:voz|texto|imágenes)|óptico)', 'visión (?:artificial|por computador)', 'redes neuronales', 'modelos? predictivos?',
    ],
    initiatives: [
      'pilotos?', 'prueba (?:piloto|de concepto)', 'plan piloto', 'proyecto piloto', 'propuesta', 'caso de uso', 'caso de negocio', 'ficha de proyecto', 'anteproyecto', 'iniciativa', 'memoria (?:del proyecto|técnica)', 'solicitud',
    ],
    parts: {
      problem: ['problema', 'situación actual', 'antecedentes', 'contexto', 'necesidad', 'motivación', 'justificación', 'planteamiento'],
      outcome: ['objetivos?', 'resultados?(?: esperados?)?', 'beneficios?', 'métricas', 'indicadores', 'criterios de éxito', 'impacto', 'valor'],
      scope: ['alcance', 'requisitos', 'entregables'],
      people: ['responsables?', 'equipo', 'roles', 'interesados', 'patrocinador(?:a)?', 'contacto', 'participantes'],
      governance: ['gobernanza', 'gobierno', 'aprobaci(?:ón|ones)', 'supervisión', 'cumplimiento', 'privacidad', 'protección de datos'],
      time: ['cronograma', 'calendario', 'plazos?', 'hitos', 'fases?', 'duración', 'próximos pasos'],
      money: ['presupuesto', 'costes?', 'costos?', 'recursos', 'financiación'],
      risk: ['riesgos', 'supuestos', 'dependencias', 'limitaciones'],
      data: ['datos', 'fuentes? de datos', 'conjuntos? de datos'],
      solution: ['solución', 'enfoque', 'arquitectura', 'integraci(?:ón|ones)', 'tecnología', 'interfaces'],
      evaluation: ['evaluación', 'validación', 'seguimiento', 'pruebas', 'decisión', 'criterios de salida'],
      change: ['formación', 'capacitación', 'adopción', 'despliegue', 'escalado', 'comunicación', 'gestión del cambio'],
    },
  },
  placeholders: [
    'por (?:definir|determinar|confirmar|decidir|completar|asignar|concretar)', 'pendiente(?: de (?:definir|confirmar|asignar|decidir|completar))?', 'sin (?:definir|asignar|determinar)', 'a (?:definir|determinar|confirmar)', 'no (?:definido|asignado|especificado|disponible|aplica)', 'desconocido', 'ninguno', 'ninguna',
    'en (?:curso|proceso|estudio)', 'borrador', 's/?d', 'rellenar', 'completar', 'próximamente',
  ],
  hedges: [
    'cuando (?:proceda|sea posible|corresponda)', 'si (?:procede|es posible|fuera necesario)', 'según (?:proceda|corresponda|sea necesario)', 'en su momento', 'más adelante', 'eventualmente', 'posiblemente', 'varios', 'varias', 'diversos', 'diversas', 'idealmente', 'etc\\.?', 'podría(?:n|mos)?', 'quizás?', 'en el futuro', 'oportunamente', 'en la medida de lo posible',
  ],
  negators: ['ningún', 'ninguna', 'ninguno', 'sin', 'nadie', 'nunca', 'tampoco', 'falta(?:n)?', 'carece(?:n)? de', 'aún no', 'todavía no'],
  notNegators: ['no (?:más|menos) (?:de|tarde)(?: del?)?', 'no solo', 'no sólo', 'sin (?:superar|exceder|aumentar)'],
  turns: ['pero', 'sino', 'sin embargo', 'aunque', 'hasta que', 'por (?:lo )?tanto'],
  settled: ['(?:definid|identificad|asignad|decidid|determinad|nombrad|acordad|establecid|previst|documentad|concretad)[oa]s?', 'disponibles?', 'clar[oa]s?'],
  deferrals: [
    'se (?:definirá|determinará|decidirá|identificará|concretará|asignará|acordará|estudiará|creará|formará|nombrará|establecerá)n?', '(?:está|queda|falta)n? por (?:definir|determinar|decidir|asignar|confirmar)',
  ],
  months: ['ene(?:ro)?', 'feb(?:rero)?', 'mar(?:zo)?', 'abr(?:il)?', 'mayo', 'jun(?:io)?', 'jul(?:io)?', 'ago(?:sto)?', 'sep(?:t|tiembre)?', 'setiembre', 'oct(?:ubre)?', 'nov(?:iembre)?', 'dic(?:iembre)?'],
  until: [
    'antes de(?:l)?', 'hasta(?: el)?', 'a más tardar(?: el| en)?', 'en(?: el| un plazo de| menos de)?', 'dentro de', 'para(?: el)?', 'durante(?: el| los| las)?', 'a partir de(?:l)?', 'al cabo de', 'tras', 'a los', 'a las', 'al', 'desde(?: el)?', 'por', 'de',
  ],
  periods: ['días?(?: hábiles| laborables)?', 'semanas?', 'mes(?:es)?', 'trimestres?', 'años?', 'sprints?', 'semestres?'],
  counts: ['un', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'ocho', 'diez', 'doce'],
  dateJoint: 'de(?:l)?',
  quarters: ['[QT][1-4]', '[1-4](?:\\.º|er|º) trimestre', '(?:primer|segundo|tercer|cuarto) trimestre'],
  dateParts: ['finales de', 'fin de', 'mediados de', 'principios de', 'final de(?:l)?', 'cierre de'],
  units: [
    'por ciento', 'puntos?(?: porcentuales)?', 'minutos?', 'min\\.?', 'horas?', 'segundos?', 'días?(?: hábiles| laborables)?', 'semanas?', 'mes(?:es)?', 'euros?', 'pesos?', 'dólares', 'millones', 'mil', 'casos?', 'solicitudes', 'llamadas?', 'incidencias?', 'tickets?', 'errores', 'quejas', 'reclamaciones', 'documentos?', 'páginas?', 'facturas?', 'expedientes?',
    'pacientes?', 'clientes?', 'usuari[oa]s', 'emplead[oa]s', 'agentes?', 'pedidos?', 'consultas?', 'citas?', 'toneladas?', 'unidades', 'horas[- ]persona', 'correos?', 'piezas?', 'turnos?',
  ],
  bounds: ['al menos', 'como mínimo', 'como máximo', 'menos de', 'más de', 'no más de', 'por debajo de(?:l)?', 'por encima de(?:l)?', 'inferior(?:es)? al?', 'superior(?:es)? al?', 'hasta(?: el| un)?', 'en un', 'a menos de', 'un mínimo de', 'un máximo de'],
  fromTo: ['de(?:l)? (?:unos |unas |casi |los |las )?#[^.;]{0,25}? (?:a|al|hasta)(?: unos| unas| menos de| los| las| el)? #'],
  directions: [
    'reduc(?:ir|e|en|ción|irá|iendo)', 'reduci(?:do|da|dos|das)', 'disminu(?:ir|ye|yen|ción|irá)', 'baj(?:ar|a|an|ará|ada)', 'rebaj(?:ar|a|e)', 'recort(?:ar|e|a|es)', 'ahorr(?:ar|o|os|a|ará)', 'acort(?:ar|a)', 'evit(?:ar|a|an)', 'elimin(?:ar|a)', 'minimiz(?:ar|a)', 'pas(?:ar|a|ará|e)(?= de)', 'aument(?:ar|o|a|ará)', 'increment(?:ar|o|a|ará)', 'mejor(?:ar|a|as|ará)', 'elev(?:ar|a)', 'alcanz(?:ar|a|ará)', 'lleg(?:ar|ue) a', 'dupli(?:car|ca)', 'aceler(?:ar|a)', 'menos', 'más rápid[oa]s?', 'menor(?:es)?', 'mayor(?:es)?', 'subir', 'crecer', 'optimiz(?:ar|a)', 'agiliz(?:ar|a)',
  ],
  measures: [
    'tiempos?(?: (?:medio|de) [\\p{L}]+)?', 'duración', 'plazos?', 'tasas?', 'porcentaje', 'proporción', 'costes?', 'costos?', 'gastos?', 'ingresos?', 'ventas', 'ahorros?', 'horas', 'minutos', 'errores', 'quejas', 'reclamaciones', 'llamadas', 'retrasos?', 'colas?', 'lista de espera', 'productividad', 'satisfacción', 'volumen', 'número de [\\p{L}]+', 'cantidad de [\\p{L}]+', 'carga de trabajo', 'retrabajos?', 'mermas?', 'desperdicio', 'absentismo', 'ausencias', 'inasistencias', 'rotación', 'consumo', 'averías', 'paradas', 'incidencias', 'conversión', 'abandono', 'adopción', 'resolución en (?:el )?primer contacto', 'nps', 'csat',
  ],
  origins: ['proced(?:e|en|entes?) de(?:l)?', 'v(?:iene|ienen) de(?:l)?', 'provien(?:e|en) de(?:l)?', 'extraíd[oa]s? de(?:l)?', 'exportad[oa]s? de(?:sde|l)?', 'se (?:leen|lee|toman|toma|obtienen|obtiene|extraen|extrae) de(?:l)?', 'sistema de registro(?: es)?', 'almacenad[oa]s? en', 'guardad[oa]s? en', 'alojad[oa]s? en', 'desde(?: el| la)?(?= [\\p{Lu}`])'],
  data: ['datos(?: (?:de (?:la empresa|clientes|negocio)|internos|históricos|existentes|propios|disponibles))?', 'diversas fuentes', 'varias fuentes', 'documentos', 'registros', 'expedientes', 'historiales?', 'bases? de datos'],
  stewards: ['(?:responsable|propietari[oa]|titular|custodi[oa]) de(?:l)? (?:los )?(?:datos?|dato)', 'propiedad de(?:l| la)?', '(?:gestionad|mantenid|custodiad|administrad|proporcionad|facilitad|suministrad)[oa]s? por', 'pertenece(?:n)? al?', 'a cargo de(?:l| la)?', 'cuy[oa] (?:responsable|titular|propietari[oa]|custodi[oa]) es (?:(?:el|la|los|las) ){0,1}[\\p{L}-]+'],
  connections: ['integra(?:r|n|do|da|ción)?', 'conecta(?:r|n|do|da)?', 'conexión', 'escrib(?:e|en|irá|ir)', 'lee(?:n|r|rá)?', 'llama(?:r|n)?', 'publica(?:r|n)?', 'envía(?:n)?', 'enviar', 'recib(?:e|en|ir)', 'sincroniza(?:r|n)?', 'vuelca(?:n)?', 'consulta(?:r|n)?', 'a través de(?:l)?', 'mediante', 'vía', 'incrustad[oa]', 'accede(?:r|n)?', 'acceso'],
  interfaces: ['interfaz (?:REST|SOAP)', 'API(?: REST)? de [\\p{Lu}]\\w+', 'exportación (?:nocturna|diaria)', 'carga (?:nocturna|diaria|por lotes)', 'proceso por lotes', 'por lotes', 'cola de mensajes', 'eventos?', 'conector(?:es)?', 'complemento', 'servicio web'],
  roles: [
    'director(?:a)?(?: (?:general|médic[oa]|financier[oa]|comercial|técnic[oa]|ejecutiv[oa]|adjunt[oa]))?(?: (?:de(?:l| la)?|del) [\\p{Lu}][\\p{L}]+)?', 'jef[ea] (?:de|del) [\\p{L}]+', 'gerente(?: (?:de|del|general) ?[\\p{L}]*)?', 'responsable (?:de|del)(?! los? datos?| el)(?: la)? [\\p{L}]+', 'subdirector(?:a)?', 'coordinador(?:a)?(?: de(?:l)? [\\p{L}]+)?', 'president[ea]', 'secretari[oa] general', 'delegad[oa] de protección de datos', 'alcald(?:e|esa)', 'concejal(?:a)?', 'consejer[oa] delegad[oa]', 'patrocinador(?:a)?', 'decan[oa]', 'rector(?:a)?', 'supervisor(?:a)?(?: de [\\p{L}]+)?', 'líder de[l]? [\\p{L}]+', 'dueñ[oa] del? (?:producto|proceso)', 'product owner', 'C[A-Z]{1,2}O', 'interventor(?:a)?',
  ],
  decisions: [
    '(?:aprueba|autoriza|decide|valida)(?:n)? [^.;]{0,40}(?:piloto|puesta en (?:marcha|producción)|producción|despliegue|lanzamiento|continuidad|paso|fase|ampliación|escalado|riesgo|cierre|salida)', '(?:puede|podrá|pueden)(?: [^.;]{0,20})? (?:detener|parar|suspender|pausar|cancelar|interrumpir|desactivar|vetar)', '(?:detiene|suspende|para|cancela) [^.;]{0,15}piloto', '(?:acepta|asume) [^.;]{0,15}riesgo', 'da el visto bueno', 'derecho de veto', '(?:firma|aprobación) (?:de la|del|por la|por el) [^.;]{3,40}', 'tiene la última palabra', 'toma la decisión',
  ],
  labels: {
    'outcome-defined': {
      headings: `
        Objetivos, Objetivo, Resultados esperados, Resultado esperado, Métricas, Métricas de éxito, Criterios de éxito, Indicadores, Indicadores de éxito, KPI, KPIs, Beneficios,
        Beneficios esperados, Impacto esperado, Metas, Hipótesis de valor, Definición de éxito, Objetivos del piloto`,
      facets: {
        metric: 'Métrica, Indicador, KPI, Medida, Qué se mide',
        target: 'Meta, Objetivo, Valor objetivo, Objetivo numérico',
        timeframe: 'Plazo, Fecha, Fecha límite, Para cuándo, Cuándo, Duración, Periodo, Período, Fecha objetivo, Horizonte, Fecha de fin',
        baseline: 'Línea base, Línea de base, Valor actual, Actual, Hoy, Situación actual',
        'measurement-source': 'Fuente de medición, Se mide en, Medido en, Fuente, Cómo se mide',
      },
    },
    'data-source-named': {
      headings: `
        Fuentes de datos, Fuente de datos, Datos, Datos necesarios, Conjuntos de datos, Conjunto de datos, Origen de los datos, Datos de entrenamiento, Datos de entrada,
        Plan de datos, Datos utilizados, Base de conocimiento, Qué datos`,
      facets: {
        source: 'Fuente de datos, Conjunto de datos, Sistema de origen, Sistema de registro, Origen, Fuente, Datos utilizados',
        owner: 'Responsable de los datos, Responsable del dato, Propietario de los datos, Propietario del dato, Propietario, Custodio, Titular de los datos, Responsable',
        access: 'Acceso, Vía de acceso, Estado del acceso, Disponibilidad',
        scope: 'Alcance, Periodo, Período, Actualización, Volumen, Frecuencia',
      },
    },
    'api-integration-planned': {
      headings: `
        Integración, Integraciones, Plan de integración, Arquitectura, Interfaces, APIs, API, Sistemas, Sistemas implicados, Dependencias, Arquitectura técnica,
        Conexiones, Integración técnica, Solución técnica, Tecnología, Puntos de integración, Sistemas afectados`,
      facets: {
        system: 'Sistema, Sistema destino, Sistema de destino, Aplicación, Plataforma, Herramienta',
        interface: 'Interfaz, Protocolo, API, Conector, Tipo de conexión, Método de integración',
        auth: 'Autenticación, Autorización, Contrato, Credenciales',
        'interface-owner': 'Responsable, Propietario de la interfaz, Responsable del sistema, A cargo de',
        environment: 'Entorno, Entorno de pruebas, Disponible desde, Fecha',
      },
    },
    'governance-owner-assigned': {
      headings: `
        Gobernanza, Gobierno, Gobierno del proyecto, Responsable, Responsables, Responsabilidades, Roles y responsabilidades, Aprobaciones, Aprobación, Rendición de cuentas, RACI,
        Patrocinador, Patrocinadora, Derechos de decisión, Quién decide, Quién responde, Supervisión del proyecto, Autorización`,
      facets: {
        accountable: 'Responsable, Persona responsable, Responsable del piloto, Responsable último, Patrocinador, Patrocinadora, Responsable de gobernanza, Responsable del proyecto, Propietario, Líder del proyecto, Dirección del proyecto',
        'decision-right': 'Derecho de decisión, Derechos de decisión, Decide, Aprueba, Aprobado por, Puede detener, Autoridad, Autoriza, Facultad de decisión',
        escalation: 'Escalado, Escalamiento, Escala a',
        'review-date': 'Revisión, Próxima revisión, Fecha de revisión',
      },
    },
  },
};
