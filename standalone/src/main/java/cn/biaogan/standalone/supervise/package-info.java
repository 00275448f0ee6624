/** The parts of the system as child processes: started in parallel, watched, started again, stopped in order. */
@NullMarked
package cn.biaogan.standalone.supervise;

import org.jspecify.annotations.NullMarked;
