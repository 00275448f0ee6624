/** Objections over HTTP: a door for everyone in, a list for the ministries. */
@NullMarked
package cn.biaogan.publication.objection.web;

import org.jspecify.annotations.NullMarked;
