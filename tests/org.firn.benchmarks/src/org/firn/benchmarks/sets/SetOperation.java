/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.sets;

/** What is done with sets, and what it costs Scipion. */
public enum SetOperation {
    /** See {@link SetStore#write}. */
    WRITE("write", 43.1) {
        @Override
        double run(SetStore store, int rows) throws Exception {
            return store.write(rows);
        }
    },
    /** See {@link SetStore#scan}. */
    SCAN("full scan", 25.4) {
        @Override
        double run(SetStore store, int rows) throws Exception {
            return store.scan();
        }
    },
    /** See {@link SetStore#firstPage}. */
    FIRST_PAGE("open, first 50", 0.18) {
        @Override
        double run(SetStore store, int rows) throws Exception {
            return store.firstPage();
        }
    },
    /** See {@link SetStore#sortedPage}. */
    SORTED_PAGE("sorted first 50", 0.37) {
        @Override
        double run(SetStore store, int rows) throws Exception {
            return store.sortedPage();
        }
    },
    /** See {@link SetStore#byId}. */
    BY_ID("5,000 by id", 0.44) {
        @Override
        double run(SetStore store, int rows) throws Exception {
            return store.byId();
        }
    },
    /** See {@link SetStore#groupBy}. */
    GROUP_BY("group by micrograph", 0.51) {
        @Override
        double run(SetStore store, int rows) throws Exception {
            return store.groupBy();
        }
    },
    /** See {@link SetStore#subsetCopied}. */
    SUBSET_COPIED("subset, copied", 62) {
        @Override
        double run(SetStore store, int rows) throws Exception {
            return store.subsetCopied();
        }
    },
    /** See {@link SetStore#subset}. */
    SUBSET("subset", 62) {
        @Override
        double run(SetStore store, int rows) throws Exception {
            return store.subset();
        }
    },
    /** See {@link SetStore#intersection}. */
    INTERSECTION("intersection", 52) {
        @Override
        double run(SetStore store, int rows) throws Exception {
            return store.intersection();
        }
    },
    /** See {@link SetStore#union}. */
    UNION("union", 175) {
        @Override
        double run(SetStore store, int rows) throws Exception {
            return store.union();
        }
    },
    /** See {@link SetStore#join}. */
    JOIN("join", 173) {
        @Override
        double run(SetStore store, int rows) throws Exception {
            return store.join();
        }
    };

    private final String label;
    private final double scipion;

    SetOperation(String label, double scipion) {
        this.label = label;
        this.scipion = scipion;
    }

    /** What it is called in the table. */
    String label() {
        return label;
    }

    /** CPU s of Scipion (pyworkflow 3.11.1) for a million rows as its users do it, measured or from 100,000 rows. */
    double scipion() {
        return scipion;
    }

    abstract double run(SetStore store, int rows) throws Exception;
}
