package cn.biaogan.standalone.services;

import cn.biaogan.application.ApplicationServiceApplication;
import cn.biaogan.exchange.ExchangeServiceApplication;
import cn.biaogan.gateway.GatewayApplication;
import cn.biaogan.monitoring.MonitoringServiceApplication;
import cn.biaogan.publication.PublicationServiceApplication;
import cn.biaogan.recommendation.RecommendationServiceApplication;
import cn.biaogan.review.ReviewServiceApplication;
import cn.biaogan.standalone.home.Endpoint;

/** The services and their main classes. */
enum ServiceContexts {
    GATEWAY(Endpoint.GATEWAY, GatewayApplication.class, "gateway"),
    PUBLICATION(Endpoint.PUBLICATION, PublicationServiceApplication.class, "publication-service"),
    APPLICATION(Endpoint.APPLICATION, ApplicationServiceApplication.class, "application-service"),
    REVIEW(Endpoint.REVIEW, ReviewServiceApplication.class, "review-service"),
    RECOMMENDATION(Endpoint.RECOMMENDATION, RecommendationServiceApplication.class, "recommendation-service"),
    MONITORING(Endpoint.MONITORING, MonitoringServiceApplication.class, "monitoring-service"),
    EXCHANGE(Endpoint.EXCHANGE, ExchangeServiceApplication.class, "exchange-service");

    private final Endpoint endpoint;
    private final Class<?> main;
    private final String service;

    ServiceContexts(Endpoint endpoint, Class<?> main, String service) {
        this.endpoint = endpoint;
        this.main = main;
        this.service = service;
    }

    Endpoint endpoint() {
        return endpoint;
    }

    Class<?> main() {
        return main;
    }

    /** Name of the service and of its configuration file. */
    String service() {
        return service;
    }
}
