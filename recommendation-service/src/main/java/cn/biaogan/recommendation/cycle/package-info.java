/** What this service knows of the cycles, from their events; read by the cases' and the batches' handlers. */
@NullMarked
package cn.biaogan.recommendation.cycle;

import org.jspecify.annotations.NullMarked;
