/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import org.eclipse.jdt.annotation.Nullable;
import org.firn.engine.internal.data.ItemValues;
import org.firn.engine.internal.keys.Key;
import org.firn.protocol.ItemSource;

/**
 * One thing that a stage handles.
 *
 * @param index its place among all of them, from 0
 * @param id its id
 * @param name what the user calls it
 * @param row its values; only the id when there is a source
 * @param source where it comes from when it is not an item of a set yet; null otherwise
 * @param rowKey the key of what made its row; null when not known
 * @param joined the rows of other inputs that belong to it
 * @param content the fingerprint of its source's file, when the file may be gone by now; empty to look at the file
 */
record Item(
        long index,
        long id,
        String name,
        ItemValues row,
        @Nullable ItemSource source,
        @Nullable Key rowKey,
        JoinedItems joined,
        String content) {}
