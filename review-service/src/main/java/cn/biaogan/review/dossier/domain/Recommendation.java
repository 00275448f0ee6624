package cn.biaogan.review.dossier.domain;

import java.time.Instant;

/** The entry of a recommending unit's sealed batch. */
public record Recommendation(String recommenderId, String recommenderName, int rank, Instant submittedAt) {}
