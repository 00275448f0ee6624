/** How a service starts: its name, its defaults, its clock. Callers: the services' main classes. */
@NullMarked
package cn.biaogan.platform;

import org.jspecify.annotations.NullMarked;
