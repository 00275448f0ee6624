/** What this service knows of the cycles, followed from their events. Callers: cycle.web, filing. */
@NullMarked
package cn.biaogan.application.cycle;

import org.jspecify.annotations.NullMarked;
