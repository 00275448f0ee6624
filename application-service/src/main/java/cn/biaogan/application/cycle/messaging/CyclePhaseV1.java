package cn.biaogan.application.cycle.messaging;

/** The cycle's recommendation, or the whole cycle, was closed; the type of the event says which. */
record CyclePhaseV1(String cycleId) {}
