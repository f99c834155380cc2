/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.sets;

/** What is done with sets, and what it costs Scipion. */
public enum SetOperation {
    /** See {@link SetStore#write}. */
    WRITE("write", 43.1, SetStore::write),
    /** See {@link SetStore#scan}. */
    SCAN("full scan", 25.4, (store, rows) -> store.scan()),
    /** See {@link SetStore#firstPage}. */
    FIRST_PAGE("open, first 50", 0.18, (store, rows) -> store.firstPage()),
    /** See {@link SetStore#sortedPage}. */
    SORTED_PAGE("sorted first 50", 0.37, (store, rows) -> store.sortedPage()),
    /** See {@link SetStore#byId}. */
    BY_ID("5,000 by id", 0.44, (store, rows) -> store.byId()),
    /** See {@link SetStore#groupBy}. */
    GROUP_BY("group by micrograph", 0.51, (store, rows) -> store.groupBy()),
    /** See {@link SetStore#subsetCopied}. */
    SUBSET_COPIED("subset, copied", 62, (store, rows) -> store.subsetCopied()),
    /** See {@link SetStore#subset}. */
    SUBSET("subset, by reference", 62, (store, rows) -> store.subset()),
    /** See {@link SetStore#intersection}. */
    INTERSECTION("intersection, by reference", 52, (store, rows) -> store.intersection()),
    /** See {@link SetStore#union}. */
    UNION("union, by reference", 175, (store, rows) -> store.union()),
    /** See {@link SetStore#join}. */
    JOIN("join, by reference", 173, (store, rows) -> store.join());

    private final String label;
    private final double scipion;
    private final Work work;

    /** Asks a store. */
    private interface Work {
        double on(SetStore store, int rows) throws Exception;
    }

    SetOperation(String label, double scipion, Work work) {
        this.label = label;
        this.scipion = scipion;
        this.work = work;
    }

    /** What it is called in the table. */
    String label() {
        return label;
    }

    /** CPU s of Scipion (pyworkflow 3.11.1) for a million rows as its users do it, measured or from 100,000 rows. */
    double scipion() {
        return scipion;
    }

    /** Does it; gives what the store answers. */
    double run(SetStore store, int rows) throws Exception {
        return work.on(store, rows);
    }
}
