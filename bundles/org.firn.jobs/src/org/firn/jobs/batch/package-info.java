/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What executors of batch schedulers share: everything but a scheduler's own words. A new scheduler implements {@link
 * org.firn.jobs.batch.BatchScheduler}, which turns requests into command lines and outputs into states.
 */
@NonNullByDefault
package org.firn.jobs.batch;

import org.eclipse.jdt.annotation.NonNullByDefault;
