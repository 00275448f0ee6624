/** Logging in and out at the gateway, before a Keycloak as small as can be. */
@NullMarked
package cn.biaogan.gateway.login;

import org.jspecify.annotations.NullMarked;
