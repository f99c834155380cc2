/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes numbered values in any order and gives them in the order of their numbers, as many as there are. Thread-safe.
 */
final class ReorderBuffer<T> {
    private final Map<Long, T> waiting = new HashMap<>();
    private long next;
    private boolean closed;

    /** Puts a value; every number from 0 is put once. */
    synchronized void put(long number, T value) {
        waiting.put(number, value);
        if (number == next) {
            notifyAll();
        }
    }

    /** No more values come. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Waits for the next values; empty when there are no more. */
    synchronized List<T> take() throws InterruptedException {
        while (!waiting.containsKey(next) && !closed) {
            wait();
        }
        List<T> ready = new ArrayList<>();
        for (T value = waiting.remove(next); value != null; value = waiting.remove(next)) {
            ready.add(value);
            next++;
        }
        return ready;
    }
}
