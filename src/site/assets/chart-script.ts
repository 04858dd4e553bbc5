/**
 * What the browser adds to charts that work without it: the figure under the pointer in words, the zoom of a map, and
 * the drawing as a PNG. Served as a file of its own: the pages' policy allows no script in the page.
 */
export const chartScript = `'use strict'
for (const figure of document.querySelectorAll('figure.chart')) {
  const say = figure.dataset
  const tools = element('p', 'tools')
  const readOut = tools.appendChild(element('span', 'read-out'))
  const buttons = tools.appendChild(element('span', 'buttons'))
  const drawings = [...figure.querySelectorAll('svg[role=img]')]
  for (const drawing of drawings) {
    tell(drawing, readOut)
    if (say.zoomIn) zoom(drawing, buttons, say)
  }
  button(buttons, say.save, () => save(drawings.find((drawing) => drawing.getClientRects().length > 0), say))
  figure.querySelector('figcaption').before(tools)
}

function element(name, className) {
  const made = document.createElement(name)
  made.className = className
  return made
}

function button(place, words, act) {
  const made = place.appendChild(document.createElement('button'))
  made.type = 'button'
  made.textContent = words
  made.addEventListener('click', act)
}

// The browser's own tip on each mark gives way to a line of text that is there at once.
function tell(drawing, readOut) {
  const words = new Map()
  for (const title of drawing.querySelectorAll('title')) {
    if (title.parentNode === drawing) continue
    words.set(title.parentNode, title.textContent)
    title.remove()
  }
  const areas = drawing.querySelector('.states') !== null
  let here = null
  const show = (mark) => {
    if (mark === here) return
    if (here) here.classList.remove('here')
    if (mark) mark.classList.add('here')
    here = mark
    readOut.textContent = mark ? words.get(mark) : ''
  }
  drawing.addEventListener('pointermove', (event) => {
    if (words.has(event.target)) return show(event.target)
    if (areas) return show(null)
    let nearest = null
    let least = 48
    for (const mark of words.keys()) {
      const box = mark.getBoundingClientRect()
      const away = Math.hypot(box.x + box.width / 2 - event.clientX, (box.y + box.height / 2 - event.clientY) / 3)
      if (away < least) [nearest, least] = [mark, away]
    }
    show(nearest)
  })
  drawing.addEventListener('pointerleave', () => show(null))
}

function zoom(drawing, buttons, say) {
  const whole = drawing.viewBox.baseVal
  const { width, height } = whole
  let [x, y, scale] = [0, 0, 1]
  const draw = () => {
    x = Math.min(Math.max(x, 0), width - width / scale)
    y = Math.min(Math.max(y, 0), height - height / scale)
    drawing.setAttribute('viewBox', [x, y, width / scale, height / scale].join(' '))
    drawing.classList.toggle('zoomed', scale > 1)
  }
  const by = (factor) => {
    const [middleX, middleY] = [x + width / scale / 2, y + height / scale / 2]
    scale = Math.min(Math.max(scale * factor, 1), 8)
    x = middleX - width / scale / 2
    y = middleY - height / scale / 2
    draw()
  }
  button(buttons, say.zoomIn, () => by(1.6))
  button(buttons, say.zoomOut, () => by(1 / 1.6))
  button(buttons, say.whole, () => by(0))
  let from = null
  drawing.addEventListener('pointerdown', (event) => {
    if (scale === 1) return
    from = { x, y, clientX: event.clientX, clientY: event.clientY }
    drawing.setPointerCapture(event.pointerId)
  })
  drawing.addEventListener('pointermove', (event) => {
    if (!from) return
    const unit = width / scale / drawing.clientWidth
    x = from.x - (event.clientX - from.clientX) * unit
    y = from.y - (event.clientY - from.clientY) * unit
    draw()
  })
  for (const name of ['pointerup', 'pointercancel']) drawing.addEventListener(name, () => (from = null))
}

// The drawing with the colours that it has on the page, its title above and its source below.
function save(drawing, say) {
  const { width, height } = drawing.viewBox.baseVal
  const copy = drawing.cloneNode(true)
  const kept = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-size', 'font-weight', 'font-family', 'opacity']
  const originals = [drawing, ...drawing.querySelectorAll('*')]
  ;[copy, ...copy.querySelectorAll('*')].forEach((element, at) => {
    const style = getComputedStyle(originals[at])
    for (const name of kept) {
      const value = style.getPropertyValue(name)
      if (value && !(value.startsWith('url(') && name !== 'fill')) element.setAttribute(name, value.replace(/url\\("[^#]*/, 'url("'))
    }
  })
  const page = getComputedStyle(document.body)
  const letters = Math.floor(width / 9)
  const head = lines(say.title, letters)
  const foot = lines(say.source, Math.floor(width / 6.5))
  const above = head.length * 24 + 20
  const below = foot.length * 16 + 20
  const total = height + above + below
  const outer = svg('svg', { xmlns: 'http://www.w3.org/2000/svg', width: width * 2, height: total * 2, viewBox: [0, 0, width, total].join(' ') })
  outer.append(svg('rect', { width, height: total, fill: page.backgroundColor }))
  head.forEach((text, at) => outer.append(svg('text', { x: 12, y: 28 + at * 24, 'font-size': 18, 'font-weight': 600, 'font-family': 'sans-serif', fill: page.color }, text)))
  foot.forEach((text, at) => outer.append(svg('text', { x: 12, y: height + above + 20 + at * 16, 'font-size': 12, 'font-family': 'sans-serif', fill: page.color }, text)))
  for (const [name, value] of Object.entries({ y: above, width, height })) copy.setAttribute(name, value)
  outer.append(copy)
  const address = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(outer)], { type: 'image/svg+xml' }))
  const image = new Image()
  image.onload = () => {
    const canvas = document.createElement('canvas')
    canvas.width = width * 2
    canvas.height = total * 2
    canvas.getContext('2d').drawImage(image, 0, 0)
    URL.revokeObjectURL(address)
    canvas.toBlob((blob) => {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(blob)
      link.download = say.name + '.png'
      link.click()
      setTimeout(() => URL.revokeObjectURL(link.href), 10000)
    }, 'image/png')
  }
  image.src = address
}

function svg(name, attributes, text) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  if (text) made.textContent = text
  return made
}

function lines(text, letters) {
  const made = ['']
  for (const word of (text || '').split(' ')) {
    const last = made.length - 1
    if (made[last] && made[last].length + word.length >= letters) made.push(word)
    else made[last] += (made[last] ? ' ' : '') + word
  }
  return made
}
`
