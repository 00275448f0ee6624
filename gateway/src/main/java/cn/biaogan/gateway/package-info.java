/**
 * The one door: routes {@code /api/<service>/**} to the services, streams bodies, keeps forged headers out and answers
 * when a service cannot. It decides no rights: the services verify every token themselves, those of its sessions included.
 */
@NullMarked
package cn.biaogan.gateway;

import org.jspecify.annotations.NullMarked;
