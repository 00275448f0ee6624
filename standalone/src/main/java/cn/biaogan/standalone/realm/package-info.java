/** The demonstration accounts of the realm that Keycloak imports. */
@NullMarked
package cn.biaogan.standalone.realm;

import org.jspecify.annotations.NullMarked;
