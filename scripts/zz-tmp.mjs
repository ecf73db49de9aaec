import { build } from 'vite';
import { gzipSync } from 'node:zlib';
process.env.NODE_ENV='production';
const stub={name:'stub',resolveId(id){ if(/joint-plan|consent-status/.test(id)) return '\0stub'+(/define/.test(id)?'d':'c')+(/joint/.test(id)?'j':'s');},load(id){ if(id.startsWith('\0stub')) return 'export class JointPlanView{static define(){}}; export const ConsentStatus=JointPlanView;';}};
const r = await build({configFile:'/work/main/packages/embed/vite.config.ts',logLevel:'warn',plugins: process.env.STUB?[stub]:[],build:{write:false}});
for (const c of r.output) console.log(c.fileName, c.code?.length, gzipSync(c.code??'',{level:9}).length, c.imports?.join(' '), '| dyn', c.dynamicImports?.join(' '), process.env.MODS? '\n   '+Object.entries(c.modules).map(([k,v])=>[k.replace(/.*work.main./,''),v.renderedLength]).sort((a,b)=>b[1]-a[1]).slice(0,60).map(x=>x.join(':')).join('\n   '):'');
