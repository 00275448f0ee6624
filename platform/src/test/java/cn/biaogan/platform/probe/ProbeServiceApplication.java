package cn.biaogan.platform.probe;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service with an endpoint for each thing that can go wrong. */
@SpringBootApplication
public class ProbeServiceApplication {}
