/** Serves the web pages of the console, which come as resources of a module of their own, under a strict policy. */
@NullMarked
package cn.biaogan.gateway.console;

import org.jspecify.annotations.NullMarked;
