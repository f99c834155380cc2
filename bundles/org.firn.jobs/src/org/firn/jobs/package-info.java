/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Programs run somewhere: what is asked for, what runs it, how it is waited for, cancelled and found again after a
 * crash.
 */
@NonNullByDefault
package org.firn.jobs;

import org.eclipse.jdt.annotation.NonNullByDefault;
