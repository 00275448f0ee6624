/**
 * The gateway as the browser's backend: logs people in at Keycloak (authorization code with PKCE), keeps their tokens,
 * puts them into their calls of {@code /api/**}, and logs them out. The console is told who is there, never a token.
 */
@NullMarked
package cn.biaogan.gateway.login;

import org.jspecify.annotations.NullMarked;
