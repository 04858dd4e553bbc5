/** Laws, programmes, plans and agreements whose names do not say what they are by a word of instrument-words.ts. */
export const knownInstruments: readonly string[] = [
  ...['Sembrando Vida', 'Jóvenes Construyendo el Futuro', 'Becas Benito Juárez', 'Beca Benito Juárez', 'Remain in Mexico', 'Quédate en México'],
  ...['Sowing Life', 'Youth Building the Future', 'Youths Building the Future', 'Tren Maya', 'Maya Train', 'Bienestar Azteca', 'TMEC', 'T-MEC'],
  ...['USMCA', 'NAFTA', 'TLCAN', 'DACA', 'MPP', 'Título 42', 'Title 42', 'ENVIPE', 'ENSU', 'ENPOL', 'Alerta Amber', 'Amber Alert', 'Plan DN-III'],
  ...['Operation Fast and Furious', 'Fast and Furious', 'Rápido y Furioso', 'Iniciativa Mérida', 'Mérida Initiative', 'Merida Initiative', 'Plan Mérida'],
  ...['Entendimiento Bicentenario', 'Bicentennial Framework', 'Bicentennial Understanding', 'Plan Colombia', 'Pacto por México', 'Ley Olimpia', 'Olimpia Law'],
  ...['Ley Ingrid', 'Ley Ácida', '3 de 3', 'Tres de Tres', 'Obamacare', 'Dream Act', 'DREAM Act', 'Green New Deal', 'Magna Carta', 'Belém do Pará'],
]
