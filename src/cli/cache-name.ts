/** What the cache is called where nothing else is asked for; known to the help without the cache being loaded. */
export const CACHE_NAME = '.pilotlintcache';
