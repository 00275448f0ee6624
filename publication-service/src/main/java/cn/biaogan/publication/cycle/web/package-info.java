/** The cycle over HTTP: for the ministries to run, for everyone to read. */
@NullMarked
package cn.biaogan.publication.cycle.web;

import org.jspecify.annotations.NullMarked;
