/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ssh.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** Keeps what a command prints, up to a bound; says when that is passed. */
final class BoundedOutput extends ByteArrayOutputStream {
    private final int most;
    private final CompletableFuture<?> passed;

    /** @param passed fails when more than the most bytes come; they are not kept */
    BoundedOutput(int most, CompletableFuture<?> passed) {
        this.most = most;
        this.passed = passed;
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        if (size() + (long) length > most) {
            passed.completeExceptionally(new IOException("more than " + most + " bytes"));
        } else {
            super.write(bytes, offset, length);
        }
    }
}
