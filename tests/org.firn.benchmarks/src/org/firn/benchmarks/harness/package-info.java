/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A small harness for whole-process benchmarks: fresh processes, CPU seconds, medians, one Markdown table.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.benchmarks.harness;
