/** The child process that runs all services in one JVM. */
@NullMarked
package cn.biaogan.standalone.services;

import org.jspecify.annotations.NullMarked;
