/**
 * Plays a full national cycle through the gateway, as people with real logins would, and checks what it sees. It knows
 * the system by its HTTP interfaces alone.
 */
@NullMarked
package cn.biaogan.demo;

import org.jspecify.annotations.NullMarked;
