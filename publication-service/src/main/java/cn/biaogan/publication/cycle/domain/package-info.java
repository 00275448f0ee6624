/** The cycle of the programme: its terms, its joint opening, extensions and end. Callers: the handlers of cycles. */
@NullMarked
package cn.biaogan.publication.cycle.domain;

import org.jspecify.annotations.NullMarked;
