import { readFileSync } from 'node:fs'
import { tokenize } from './src/prose/text/tokens.ts'
import { readPlainText } from './src/prose/documents/plain-text.ts'
import { readMarkdown } from './src/prose/documents/markdown.ts'
import { readHtml } from './src/prose/documents/html.ts'
import { labelBlocks } from './src/prose/blocks/label-blocks.ts'
import { scoreLanguage } from './src/prose/text/language.ts'
import { findSentences } from './src/prose/text/sentences.ts'
import { readBriefs } from './src/prose/read.ts'
const one = readFileSync('/work/shared/posts/edomex-ambush.txt','utf8')+'\n\n'+readFileSync('/work/shared/posts/cienfuegos-cleared.txt','utf8')+'\n\n'
const text = one.repeat(Math.ceil(3e6/one.length))
const mb=text.length/1e6
const time=(n:string,f:()=>unknown)=>{ let best=1e9; let r:unknown; for(let i=0;i<3;i++){const t=performance.now(); r=f(); best=Math.min(best,performance.now()-t)}; console.log(n,(mb/best*1000).toFixed(1),'MB/s'); return r as any}
const doc=time('plain',()=>readPlainText(text))
const tokens=time('tokenize',()=>tokenize(text))
time('language',()=>scoreLanguage(text,tokens,0,tokens.length))
const lab=time('label',()=>labelBlocks(doc,tokens,'en'))
console.log(lab.length, tokens.length)
const blocks=lab.flatMap((b:any)=>b.blocks).map((span:any,index:number)=>({span,index})).filter((b:any)=>b.span.kind!=='bibliography entry')
time('sentences',()=>findSentences(text,tokens,blocks,'en'))
time('markdown',()=>readMarkdown(text))
time('html',()=>readHtml(text.split('\n\n').map(p=>'<p>'+p+'</p>').join('\n')))
time('all text',()=>readBriefs(text,{file:'x',format:'text',gazetteer:new Map(),language:'en'}))
