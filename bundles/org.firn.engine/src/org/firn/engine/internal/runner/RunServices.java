/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import org.firn.engine.internal.keys.FileFingerprints;
import org.firn.jobs.IExecutor;
import org.firn.jobs.ResourceTokens;

/**
 * What runs share within one process.
 *
 * @param workers threads for steps and items, as many as are asked for; {@code tokens} hold them back
 * @param timer for small things to be done later
 * @param tokens the processors and the memory there are
 * @param executor runs external programs
 * @param fingerprints of the files that steps read
 */
public record RunServices(
        ExecutorService workers,
        ScheduledExecutorService timer,
        ResourceTokens tokens,
        IExecutor executor,
        FileFingerprints fingerprints) {}
