/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a cluster costs, on a Slurm of its own. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.benchmarks.cluster;
