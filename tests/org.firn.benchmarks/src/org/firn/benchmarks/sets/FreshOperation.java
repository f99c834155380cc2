/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.sets;

import java.nio.file.Path;

/** One operation in a fresh JVM: what a user waits for. */
public final class FreshOperation {

    private FreshOperation() {}

    /**
     * Does it once.
     *
     * @param args the folder of the sets, the operation, the number of particles
     * @throws Exception it cannot
     */
    public static void main(String[] args) throws Exception {
        int rows = Integer.parseInt(args[2]);
        try (SetStore store = new FirnStore(Path.of(args[0]))) {
            store.prepare(rows);
            System.out.println("answer " + SetOperation.valueOf(args[1]).run(store, rows));
        }
    }
}
