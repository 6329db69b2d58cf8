package vn.khaitri.planted.encoding;

import vn.khaitri.worker.signals.StopSignal;

/** An encoder that asks whether the process ends. */
public record Curious(StopSignal stop) {}
