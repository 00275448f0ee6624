/** The published stages counted again from the aggregates' own state, for reconciliation with the monitoring. */
@NullMarked
package cn.biaogan.publication.recount;

import org.jspecify.annotations.NullMarked;
