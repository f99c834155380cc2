/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.keys;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ItemTable;
import org.firn.tables.internal.LongCodes;
import org.firn.tables.keys.RowKey;

/**
 * Turns the key of each row into one whole number, equal exactly when the keys are equal in every column. Several
 * columns are put side by side; when they do not fit into 64 bits, what is there so far gets a shorter code first.
 */
final class KeyCodec {

    private static final int CODE_BITS = 31;

    private final List<KeyPart> parts = new ArrayList<>();
    private final @Nullable LongCodes[] folds;

    /** Prepares for two tables whose columns have been checked. */
    KeyCodec(RowKey key, ItemTable left, ItemTable right) {
        for (int i = 0; i < key.left().size(); i++) {
            String name = key.left().get(i);
            parts.add(new KeyPart(
                    name, key.right().get(i), left.schema().column(name).type()));
        }
        folds = new LongCodes[parts.size()];
        if (parts.size() > 1) {
            parts.forEach(part -> part.measure(left, right));
            fold();
        }
    }

    private void fold() {
        int bits = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (bits + parts.get(i).bits() > Long.SIZE) {
                folds[i] = new LongCodes();
                bits = CODE_BITS;
            }
            bits += parts.get(i).bits();
        }
    }

    /** Whether the key is one column of whole numbers, which are their own codes. */
    boolean isPlain() {
        return parts.size() == 1 && !parts.get(0).isText();
    }

    List<KeyPart> parts() {
        return parts;
    }

    /** Codes that make room for a part, null when there is room. */
    @Nullable
    LongCodes fold(int part) {
        return folds[part];
    }

    /** Starts to read the keys of a table; several readers are used one after the other, by one thread. */
    KeyReader reader(ItemTable table, boolean ofLeft, @Nullable Preference preference, String... others) {
        return new KeyReader(this, table, ofLeft, preference, others);
    }
}
