/**
 * The embedded document store: speaks MongoDB's wire protocol, keeps everything in one file and acknowledges a write
 * only when it would survive the sudden end of the process. Started by the launcher and by tests.
 */
@NullMarked
package cn.biaogan.embedded.store;

import org.jspecify.annotations.NullMarked;
