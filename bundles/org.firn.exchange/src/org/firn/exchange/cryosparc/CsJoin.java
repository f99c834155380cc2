/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.cryosparc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.firn.exchange.mapping.ForeignRows;
import org.firn.formats.FormatException;

/** The records of a dataset with those of its passthroughs that have the same uid. */
final class CsJoin implements ForeignRows {

    private final CsRows main;
    private final int uid;
    private final List<Partner> partners = new ArrayList<>();
    private final CsRows[] rowsOf;
    private final int[] fieldOf;

    /** A passthrough, with the order of its uids. */
    private record Partner(CsRows rows, int uid, long[] uids, int[] order) {

        static Partner of(Path file) throws IOException {
            CsRows rows = CsRows.open(file);
            int uid = CsJoin.uid(rows);
            int count = Math.toIntExact(rows.header().rows());
            long[] values = new long[count];
            boolean ascending = true;
            for (int i = 0; rows.next(); i++) {
                values[i] = rows.whole(uid);
                ascending &= i == 0 || values[i] > values[i - 1];
            }
            int[] order = IntStream.range(0, count).toArray();
            long[] sorted = values;
            if (!ascending) {
                order = IntStream.range(0, count)
                        .boxed()
                        .sorted(Comparator.comparingLong(i -> values[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
                int[] by = order;
                sorted = IntStream.range(0, count).mapToLong(i -> values[by[i]]).toArray();
            }
            return new Partner(rows, uid, sorted, order);
        }

        /** Goes to the record of a uid: mostly the next one. */
        boolean go(long wanted) throws IOException {
            if (rows.row() + 1 < rows.header().rows()) {
                rows.go(rows.row() + 1);
                if (rows.whole(uid) == wanted) {
                    return true;
                }
            }
            int found = Arrays.binarySearch(uids, wanted);
            if (found >= 0) {
                rows.go(order[found]);
            }
            return found >= 0;
        }
    }

    /**
     * Joins.
     *
     * @param main closed with this
     * @param passthroughs the files
     * @param taken which fields of each file are used, those of the dataset first
     */
    CsJoin(CsRows main, List<Path> passthroughs, List<List<Integer>> taken) throws IOException {
        this.main = main;
        this.uid = uid(main);
        List<CsRows> owners = new ArrayList<>(List.of(main));
        try {
            for (Path path : passthroughs) {
                Partner partner = Partner.of(path);
                partners.add(partner);
                owners.add(partner.rows);
            }
        } catch (IOException e) {
            close();
            throw e;
        }
        int count = taken.stream().mapToInt(List::size).sum();
        rowsOf = new CsRows[count];
        fieldOf = new int[count];
        int at = 0;
        for (int i = 0; i < taken.size(); i++) {
            for (int field : taken.get(i)) {
                rowsOf[at] = owners.get(i);
                fieldOf[at++] = field;
            }
        }
    }

    private static int uid(CsRows rows) throws FormatException {
        List<CsField> fields = rows.header().fields();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(CsSource.UID)) {
                return i;
            }
        }
        throw new FormatException(
                rows.header().file(), "has no field uid, by which datasets are joined", "Give another passthrough.");
    }

    @Override
    public boolean next() throws IOException {
        if (!main.next()) {
            return false;
        }
        long wanted = main.whole(uid);
        for (Partner partner : partners) {
            if (!partner.go(wanted)) {
                throw main.fault(
                        uid,
                        "is " + Long.toUnsignedString(wanted) + ", which "
                                + partner.rows.header().file() + " has not",
                        "Give the passthrough of the same job.");
            }
        }
        return true;
    }

    @Override
    public double number(int field) throws IOException {
        return rowsOf[field].number(fieldOf[field]);
    }

    @Override
    public long whole(int field) throws IOException {
        return rowsOf[field].whole(fieldOf[field]);
    }

    @Override
    public String text(int field) throws IOException {
        return rowsOf[field].text(fieldOf[field]);
    }

    @Override
    public FormatException fault(int field, String problem, String cure) {
        return rowsOf[field].fault(fieldOf[field], problem, cure);
    }

    @Override
    public void close() throws IOException {
        main.close();
        for (Partner partner : partners) {
            partner.rows.close();
        }
    }
}
