/** Long enough to tell the language by, and about none of the core criteria. */
export const FILLER: Readonly<Record<string, string>> = {
  de: 'Das Vorhaben ist für die Verwaltung und wird von der Stadt getragen. Die Beschäftigten sind mit der Arbeit am Schalter nicht allein, und das ist auch für die Menschen gut, die sich im Rathaus melden und auf ein Gespräch warten.',
  es: 'El proyecto es para la oficina y para las personas que la visitan con una duda. Los empleados de la sala no están solos, y eso es bueno también para los vecinos que llegan a la ventanilla con una carta en la mano y que esperan su turno.',
};
