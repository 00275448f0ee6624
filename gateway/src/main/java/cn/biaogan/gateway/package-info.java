/**
 * The one door: routes {@code /api/<service>/**} to the services, streams bodies, keeps forged headers out and answers
 * when a service cannot. It holds no data and decides no rights: the services verify every token themselves.
 */
@NullMarked
package cn.biaogan.gateway;

import org.jspecify.annotations.NullMarked;
