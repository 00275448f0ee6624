/**
 * Keys and seals of what is personal: one data key for each tenant of a service, wrapped by a master key that is never in
 * the store. Callers: the store; the commands that rotate keys.
 */
@NullMarked
package cn.biaogan.platform.secrecy;

import org.jspecify.annotations.NullMarked;
