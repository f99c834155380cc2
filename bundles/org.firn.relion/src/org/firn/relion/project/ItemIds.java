/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.project;

import java.util.HashMap;
import java.util.Map;

/**
 * The ids of items in all sets of a project: a micrograph has one by its name, and a particle by its place in the
 * micrograph, or by its image when it has none, whatever the order of rows in the files of different jobs.
 */
final class ItemIds {
    /** As the protocols that pick have it. */
    private static final long PARTICLES_PER_MICROGRAPH = 1_000_000;

    private final Map<String, Long> micrographs = new HashMap<>();
    private final Map<Long, Map<String, Long>> particles = new HashMap<>();

    long micrograph(String name) {
        return micrographs.computeIfAbsent(name, any -> micrographs.size() + 1L);
    }

    /** @param key the same for the same particle of the micrograph */
    long particle(long micrograph, String key) {
        Map<String, Long> own = particles.computeIfAbsent(micrograph, any -> new HashMap<>());
        return own.computeIfAbsent(key, any -> micrograph * PARTICLES_PER_MICROGRAPH + own.size() + 1);
    }
}
