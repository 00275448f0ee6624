/** The counts over HTTP. */
@NullMarked
package cn.biaogan.monitoring.web;

import org.jspecify.annotations.NullMarked;
