/**
 * Messages that could not be counted: kept for an operator, and taken in again on a replay. Called by the counting and,
 * for a replay, by the platform. It knows nothing of how is counted.
 */
@NullMarked
package cn.biaogan.monitoring.letter;

import org.jspecify.annotations.NullMarked;
