/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What alignment and picking cost, beside RELION.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.benchmarks.spa;
