/**
 * Makes the services' process die at a named point, once, when a test asks for it. On the class path of the services
 * the system tests start, nowhere else; without {@code biaogan.test.crash-folder} nothing of it is there.
 */
@NullMarked
package cn.biaogan.system.crash;

import org.jspecify.annotations.NullMarked;
