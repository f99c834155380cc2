/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.picking;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Ids for positions added to a set. They count on from the micrograph's own; when its range is used up, they come from
 * above all ranges. Not thread-safe.
 */
final class FreeIds {
    private final long[] used;
    private final Map<Long, Long> last = new HashMap<>();
    private long overall;

    /**
     * @param used the ids that may not be given, sorted
     * @param micrographs the ids of all micrographs
     */
    FreeIds(long[] used, Collection<Long> micrographs) {
        this.used = used;
        long highest = micrographs.stream().mapToLong(Long::longValue).max().orElse(0);
        long above = (highest + 1) * PickParticles.PICKS_PER_MICROGRAPH;
        overall = used.length == 0 ? above : Math.max(above, used[used.length - 1]);
    }

    long next(long micrograph) {
        long first = micrograph * PickParticles.PICKS_PER_MICROGRAPH;
        long id = last.computeIfAbsent(micrograph, any -> greatestUsed(first)) + 1;
        last.put(micrograph, id);
        return id < first + PickParticles.PICKS_PER_MICROGRAPH ? id : ++overall;
    }

    private long greatestUsed(long first) {
        int place = Arrays.binarySearch(used, first + PickParticles.PICKS_PER_MICROGRAPH - 1);
        int at = place < 0 ? -place - 2 : place;
        return at < 0 ? first : Math.max(first, used[at]);
    }
}
