/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import org.firn.viewer.ViewModelFactory;
import org.firn.viewer.ViewedData;

/** Opens a set of sequences as text. */
public final class SequenceTextFactory implements ViewModelFactory<TextModel> {

    @Override
    public TextModel open(ViewedData data, Executor executor) throws IOException {
        Path table = data.table();
        boolean aligned =
                "true".equals(String.valueOf(data.header().attributes().get("aligned")));
        return new TextModel(table, () -> SequenceText.read(table, aligned), executor);
    }
}
