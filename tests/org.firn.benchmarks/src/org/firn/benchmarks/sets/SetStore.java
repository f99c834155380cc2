/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.sets;

/**
 * Where sets are kept. Each operation gives a number by which the stores are compared: all must say the same. A set
 * that an operation makes may refer to others instead of holding their rows, in whatever way the store does this best.
 */
interface SetStore extends AutoCloseable {

    /** Makes the sets that the operations need, unless they are there: {@code rows} particles and two smaller sets. */
    void prepare(int rows) throws Exception;

    /** Writes a set of so many particles; gives their number. */
    double write(int rows) throws Exception;

    /** Reads every value of every particle; gives a sum. */
    double scan() throws Exception;

    /** Opens the set and reads the first 50 particles; gives a sum of angles. */
    double firstPage() throws Exception;

    /** Reads the 50 particles with the greatest value of a column; gives a sum of angles. */
    double sortedPage() throws Exception;

    /** Reads 5,000 particles by id; gives a sum of angles. */
    double byId() throws Exception;

    /** The mean defocus of each micrograph; gives their sum. */
    double groupBy() throws Exception;

    /** Copies the 40 % of the particles with the least angles to a set of their own; gives their number. */
    double subsetCopied() throws Exception;

    /** The same by reference. */
    double subset() throws Exception;

    /** Particles that another set, of every second id in another order, has too, by reference; gives their number. */
    double intersection() throws Exception;

    /** The particles and those of another set, by reference; gives their number. */
    double union() throws Exception;

    /** Gives the particles the angles that another set has for their ids, by reference; gives a sum of angles. */
    double join() throws Exception;

    @Override
    void close() throws Exception;
}
