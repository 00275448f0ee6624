/** Live counts of every stage of the programme, from the events of all services. */
@NullMarked
package cn.biaogan.monitoring;

import org.jspecify.annotations.NullMarked;
