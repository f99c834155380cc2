/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.text;

import java.io.IOException;
import java.util.concurrent.Executor;
import org.firn.viewer.ViewModelFactory;
import org.firn.viewer.ViewedData;

/** Opens a document as text. */
public final class TextModelFactory implements ViewModelFactory<TextModel> {

    @Override
    public TextModel open(ViewedData data, Executor executor) throws IOException {
        return new TextModel(data.file("file"), executor);
    }
}
