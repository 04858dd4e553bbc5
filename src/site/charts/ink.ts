/**
 * The colours of a drawing on white paper, for those who take it elsewhere; on the page the style goes by class and
 * follows light and dark.
 */
export const ink = {
  strong: '#1c1b19',
  quiet: '#5d594f',
  hair: '#dcd8cd',
  paper: '#fbfaf6',
  change: '#8a5600',
}

/** Five steps of one blue, each clearly darker than the last: told apart in grey and by colour-blind readers. */
export const stepFills: readonly string[] = ['#dbe6f1', '#aac7e2', '#6f9fcd', '#3c72a8', '#173f6b']
export const hatchStroke = '#a39d8e'
