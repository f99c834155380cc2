/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.NewerVersionException;
import org.firn.tables.TableException;
import org.firn.tables.internal.FitTable;

/** Opens what a view file refers to, and says what to do when that does not go. */
final class BaseOpening {

    private BaseOpening() {}

    static Base open(Path view, Path folder, BaseReference reference) throws IOException {
        Path file = folder.resolve(reference.path()).normalize();
        FitTable table;
        try {
            table = FitTable.open(file);
        } catch (NoSuchFileException e) {
            throw refused(view, file, "is not there; put it back, or make the view again from what there is", e);
        } catch (NewerVersionException e) {
            throw refused(view, file, "was written by a newer Firn; open the view with that one", e);
        } catch (IOException e) {
            throw refused(view, file, "cannot be opened (" + e.getMessage() + "); restore it from a copy", e);
        }
        if (!table.uuid().equals(reference.uuid())) {
            throw refused(
                    view,
                    file,
                    "has been replaced by another table (" + table.uuid() + " instead of " + reference.uuid()
                            + "); put the right one back, or make the view again",
                    null);
        }
        long rows = table.shown().rowNumbers();
        if (rows >= 0 && rows < reference.rows()) {
            throw refused(
                    view,
                    file,
                    "has become shorter (" + rows + " rows instead of " + reference.rows()
                            + "); restore it from a copy, or make the view again",
                    null);
        }
        return Base.of(table, reference.rows());
    }

    private static TableException refused(Path view, Path file, String why, @Nullable Throwable cause) {
        String problem = "is a view that needs table " + file + ", which " + why;
        return cause == null ? new TableException(view, problem) : new TableException(view, problem, cause);
    }
}
