package cn.biaogan.gateway.login;

/** What must be the same when the browser comes back from the login page. */
record LoginTicket(String state, String nonce, String verifier, String redirectUri, String returnTo, long begunAt) {}
