/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Makes a {@link Key} of values. Every value is preceded by its type and length, so that different sequences of
 * values never look the same. Used by one thread, for one key.
 */
public final class KeyDigest {
    private final MessageDigest digest;

    /** @param kind what the key stands for, so that keys of different things never look the same */
    public KeyDigest(String kind) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
        add(kind);
    }

    /**
     * Adds a text, number, truth value, key, or a collection, array or map of them; maps count in the order of their
     * keys. Anything else counts as its text.
     */
    public KeyDigest add(@Nullable Object value) {
        if (value == null) {
            head('0', 0);
        } else if (value instanceof Key key) {
            head('K', key.high());
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(key.low()).flip());
        } else if (value instanceof Long
                || value instanceof Integer
                || value instanceof Short
                || value instanceof Byte) {
            head('L', ((Number) value).longValue());
        } else if (value instanceof Double || value instanceof Float) {
            head('D', Double.doubleToLongBits(((Number) value).doubleValue()));
        } else if (value instanceof Boolean flag) {
            head('B', flag ? 1 : 0);
        } else if (value instanceof Map<?, ?> map) {
            addMap(map);
        } else if (value instanceof Collection<?> collection) {
            head('C', collection.size());
            collection.forEach(this::add);
        } else if (value instanceof Object[] array) {
            head('C', array.length);
            for (Object element : array) {
                add(element);
            }
        } else {
            byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
            head('T', bytes.length);
            digest.update(bytes);
        }
        return this;
    }

    private void addMap(Map<?, ?> map) {
        head('M', map.size());
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((name, element) -> sorted.put(String.valueOf(name), element));
        sorted.forEach((name, element) -> add(name).add(element));
    }

    /** Adds bytes as they are. */
    public KeyDigest addBytes(ByteBuffer bytes) {
        digest.update(bytes);
        return this;
    }

    private void head(char type, long value) {
        digest.update((byte) type);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(value).flip());
    }

    /** The key; nothing can be added afterwards. */
    public Key key() {
        return Key.of(digest.digest());
    }
}
