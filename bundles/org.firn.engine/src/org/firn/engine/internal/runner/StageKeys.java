/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.io.IOException;
import java.util.List;
import org.firn.engine.internal.data.TableDigest;
import org.firn.engine.internal.keys.Key;
import org.firn.tables.ColumnSpec;
import org.firn.tables.TableSchema;

/** Makes the keys of the items of one stage. Thread-safe. */
final class StageKeys {
    private final KeyMaker keys;
    private final Key base;
    private final List<String> fileColumns;

    private StageKeys(KeyMaker keys, Key base, List<String> fileColumns) {
        this.keys = keys;
        this.base = base;
        this.fileColumns = fileColumns;
    }

    /** @param base what the keys of all items have in common */
    static StageKeys of(Execution execution, PlannedStage stage, Key base, TableSchema schema) {
        return new StageKeys(execution.keys(), base, fileColumns(execution, stage, schema));
    }

    private static List<String> fileColumns(Execution execution, PlannedStage stage, TableSchema schema) {
        List<String> declared = stage.readsFiles();
        if (declared == null) {
            return schema.has("image.file") ? List.of("image.file") : List.of();
        }
        for (String column : declared) {
            ColumnSpec spec = schema.column(column);
            if (!TableDigest.namesFiles(spec)) {
                execution.log().say(stage.name(), "takes the values of " + column + " for names of files");
            }
        }
        return declared;
    }

    Key of(Item item) throws IOException {
        return keys.itemKey(base, item, fileColumns);
    }
}
