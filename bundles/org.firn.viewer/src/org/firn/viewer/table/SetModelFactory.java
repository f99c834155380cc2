/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.table;

import java.io.IOException;
import java.util.concurrent.Executor;
import org.firn.tables.ItemTable;
import org.firn.viewer.ViewModelFactory;
import org.firn.viewer.ViewedData;

/** Opens a set as a table. */
public final class SetModelFactory implements ViewModelFactory<SetModel> {

    @Override
    public SetModel open(ViewedData data, Executor executor) throws IOException {
        return new SetModel(ItemTable.open(data.table()), executor);
    }
}
