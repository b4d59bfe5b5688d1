import { createServer, connect } from 'node:net';
import { WatchedRedis } from '../../dist/libs/queue/watched-redis.js';
import { Queue, Worker } from 'bullmq';
const pairs=new Set(); let silent=false;
const server=createServer(near=>{ const far=connect(16379,'127.0.0.1'); const pair={near,far,silent}; pairs.add(pair); console.log('conn',silent, pairs.size);
 const end=()=>{ if(pairs.delete(pair)) console.log('gone', pair.silent); near.destroy();far.destroy()};
 near.on('data',b=>{pair.silent||far.write(b)}); far.on('data',b=>{pair.silent||near.write(b)}); for(const s of [near,far]) s.on('error',end).on('close',end)});
await new Promise(r=>server.listen(0,'127.0.0.1',r)); const url='redis://127.0.0.1:'+server.address().port;
const adding=new WatchedRedis(url,{maxRetriesPerRequest:1,commandTimeout:5000,connectTimeout:5000});
const working=new WatchedRedis(url,{maxRetriesPerRequest:null,connectTimeout:5000});
for (const [n,c] of [['a',adding],['w',working]]) { c.on('error',e=>console.log(n,'err',e.message)); }
const q=new Queue('dbg',{connection:adding,prefix:'dbg'+process.pid}); q.on('error',e=>console.log('q',e.message));
const w=new Worker('dbg',async j=>{console.log('RUN',j.id)},{connection:working,prefix:'dbg'+process.pid,stalledInterval:5000,runRetryDelay:1000}); w.on('error',e=>console.log('worker',e.message));
await q.add('x',{}); await new Promise(r=>setTimeout(r,1000));
const t=setInterval(()=>console.log(new Date().toISOString().slice(14,19),'a',adding.status,'w',working.status,'copies',[...(working.copies??[])].map(c=>c.status).join()),2000);
silent=true; for(const p of pairs) p.silent=true; console.log('--- half open');
await q.add('y',{}).then(()=>console.log('added?!'),e=>console.log('add failed',e.message));
silent=false; console.log('--- open');
for(;;){ try{ await q.add('z',{}); console.log('added'); break}catch(e){console.log('add failed',e.message)} }
setTimeout(()=>process.exit(),40000);
