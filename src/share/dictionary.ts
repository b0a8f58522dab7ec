/**
 * What notebooks have in common, known to both ends of a link so that the link need not carry it. Links of version 1
 * can only be read with exactly these words: never change them; better ones need a version 2 beside them.
 */
export const dictionary = new TextEncoder().encode(
  [
    '"encoding":"utf-8","delimiter":";","decimal":",","dateOrder":"dayFirst","header":true,"quote":"',
    '"anniversaryWithin""calendar""endsWith""startsWith""matches""inList""inPeriod""inTheNext""moreThanAgo"',
    '"quantileBand""bottomN""bottomPercent""topPercent""topN""betweenDates""before""after""on""isTrue""isFalse"',
    '"empty""inSegment""contains""is""between""lessThan""moreThan""atMost""equals""inTheLast""isAnyOf""atLeast"',
    '"value":null,"value":{"list":["value":{"percent":10}"value":{"which":"this","unit":"quarter"}',
    '"value":{"from":{"date":"2026-"value":{"from":0,"to":100}"value":{"count":30,"unit":"day""month""year""week"}',
    '"value":{"text":"","caseSensitive":false}"value":{"segments":[{"cell":"c4","segment":"1"}]}',
    '"negated":true,"off":true,"subject":{"of":"dimension","dimension":"d1"}"subject":{"of":"segment"}',
    '"type":"text""type":"number""type":"date""type":"boolean"',
    '"base":"firmographic""demographic""geographic""psychographic""behavioural""needsBased""valueBased""technographic"',
    '"role":"email""phone""firstPurchase""lastPurchase""lastActivity""orderDate""orders""source""stage""weight""value"',
    '"role":"converted","yes":["yes"]"role":"key"',
    '{"format":"strata","version":1,"id":"n","title":{"en":"","sv":"","it":"","da":""},"created":"2026-',
    '"asOf":null,"zone":"UTC","dimensions":[{"id":"d1","name":"","type":"category","values":["',
    '"bands":{"cuts":[25,35,45,55,65],"closed":"left","labels":["18–24","25–34","35–44","45–54","55–64","65+"]},',
    '"bindings":[{"cell":"c2","column":"","recode":{"by":"asIs"}},{"cell":"c3","column":"","recode":{"by":"bands"}}',
    '"recode":{"by":"values","map":[["",null]],"others":"keep"}}]}],"cells":[',
    '{"id":"c1","kind":"text","name":"","parameters":{"text":"## "}},',
    '{"id":"c2","kind":"data","name":"","parameters":{"source":{"from":"file","hash":"","name":".csv","bytes":',
    '"source":{"from":"sample","sample":"clothingShop","table":"customers","rows":1000,"seed":1},"table":"leads"',
    '"read":{},"lens":"customer""lens":"lead""lens":"market","grain":"individual","weight":"units","marketSize":',
    '"where":{"id":"where","kind":"group","match":"all","items":[]},"columns":[{"column":"","role":"",',
    '{"id":"c5","kind":"chart","name":"","parameters":{"segments":"c4","table":null,"column":"age"}},',
    '{"id":"c6","kind":"compare","name":"","parameters":{"segments":"c4"}}]}',
    '{"id":"c4","kind":"segment","name":"","parameters":{"tables":["c2","c3"],"definition":{"method":"rules",',
    '"scheme":{"overlap":"firstMatch","segments":[{"id":"1","name":"","color":1,"rule":',
    '{"id":"2","kind":"group","match":"all","items":[{"id":"3","kind":"group","match":"any","items":[',
    '{"id":"4","kind":"condition","subject":{"of":"column","column":"age"},"operator":"isAnyOf","value":{"values":["',
    '"]}},{"id":"5","kind":"condition","subject":{"of":"column","column":"',
    '"},"operator":"atLeast","value":{"number":10}}]}]}},{"id":"6","name":"","color":2,"rule":',
  ].join(''),
);
