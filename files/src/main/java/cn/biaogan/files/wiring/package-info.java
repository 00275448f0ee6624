/** Puts the parts together for a service, which imports it. */
@NullMarked
package cn.biaogan.files.wiring;

import org.jspecify.annotations.NullMarked;
