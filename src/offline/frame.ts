// The page's policy lets it start no worker; this frame's lets it register the one that keeps the site, and nothing else.
void navigator.serviceWorker.register(new URL('../../offline.js', document.baseURI));
