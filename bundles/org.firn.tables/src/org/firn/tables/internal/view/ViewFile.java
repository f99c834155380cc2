/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

/** Views as files. */
public final class ViewFile {

    private ViewFile() {}

    public static void write(ViewPlan plan, UUID uuid, Path file) throws IOException {
        throw new IOException("soon" + plan + uuid + file);
    }
}
