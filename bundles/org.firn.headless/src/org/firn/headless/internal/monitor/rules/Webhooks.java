/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.monitor.rules;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells web servers what happened. Thread-safe. */
final class Webhooks {
    private static final int SERVER_ERROR = 500;
    private static final int TOO_MANY = 429;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Duration pause;

    /** @param pause before the first further attempt; twice as long before each that follows */
    Webhooks(Duration pause) {
        this.pause = pause;
    }

    /**
     * Posts a JSON object, with as many attempts as the action allows.
     *
     * @return why it was given up; empty when the server took it
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    String post(RuleAction.Webhook hook, String json) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(hook.url())
                .timeout(hook.timeout())
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8))
                .build();
        CountDownLatch never = new CountDownLatch(1);
        String reason = "";
        for (int attempt = 0; attempt <= hook.retries(); attempt++) {
            if (attempt > 0) {
                never.await(pause.toMillis() << (attempt - 1), TimeUnit.MILLISECONDS);
            }
            try {
                int status = client.send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                if (status >= 200 && status < 300) {
                    return "";
                }
                reason = "the server answered " + status;
                if (status < SERVER_ERROR && status != TOO_MANY) {
                    return reason + ". Is the address right, and is it for you?";
                }
            } catch (IOException e) {
                reason = e.getMessage() == null ? e.toString() : e.getMessage();
            }
        }
        return reason + " (" + (hook.retries() + 1) + " attempts). Is the server there?";
    }
}
