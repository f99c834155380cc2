/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The tags in the header of a group: one, or a list of those of batches that were brought together. */
final class Tags {

    private Tags() {}

    /** Reads the tag field of a group with some flags. */
    static List<String> read(byte[] field, int flags) {
        if ((flags & FitLayout.TAG_LIST) == 0) {
            return field.length == 0 ? List.of() : List.of(new String(field, StandardCharsets.UTF_8));
        }
        List<String> tags = new ArrayList<>();
        ByteBuffer bytes = ByteBuffer.wrap(field).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.remaining() >= Integer.BYTES) {
            byte[] text = new byte[Math.max(0, Math.min(bytes.getInt(), bytes.remaining()))];
            bytes.get(text);
            tags.add(new String(text, StandardCharsets.UTF_8));
        }
        return List.copyOf(tags);
    }

    /** The field of a group that names several batches. */
    static byte[] list(Collection<String> tags) {
        List<byte[]> texts = new ArrayList<>();
        int bytes = 0;
        for (String tag : tags) {
            byte[] text = tag.getBytes(StandardCharsets.UTF_8);
            texts.add(text);
            bytes += Integer.BYTES + text.length;
        }
        ByteBuffer field = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (byte[] text : texts) {
            field.putInt(text.length).put(text);
        }
        return field.array();
    }
}
