/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What streaming costs: latency and throughput of chains of runs that follow open sets, and a simulated microscope. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.benchmarks.streaming;
