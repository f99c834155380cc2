/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.keys;

import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * A digest of everything that determines a result: the first 128 bits of a SHA-256.
 *
 * @param high the first 64 bits
 * @param low the other 64 bits
 */
public record Key(long high, long low) {
    private static final int BYTES = 16;

    /** Reads {@link #toString()}. */
    public static Key parse(String text) {
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("'" + text + "' is not a key");
        }
        return of(bytes);
    }

    static Key of(byte[] digest) {
        ByteBuffer buffer = ByteBuffer.wrap(digest);
        return new Key(buffer.getLong(), buffer.getLong());
    }

    /** 22 letters, digits, hyphens and underscores. */
    @Override
    public String toString() {
        byte[] bytes = ByteBuffer.allocate(BYTES).putLong(high).putLong(low).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
