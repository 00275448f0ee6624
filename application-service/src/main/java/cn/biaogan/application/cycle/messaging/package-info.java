/** The cycle's events as this service reads them. */
@NullMarked
package cn.biaogan.application.cycle.messaging;

import org.jspecify.annotations.NullMarked;
