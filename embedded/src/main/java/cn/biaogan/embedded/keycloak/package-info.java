/** The embedded Keycloak: a real one as a child process, its database and realms in a home folder of its own. */
@NullMarked
package cn.biaogan.embedded.keycloak;

import org.jspecify.annotations.NullMarked;
